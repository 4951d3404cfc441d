# no equivalent in JAX: the printed program is PyTorch's
import torch
from torch import nn

for _line in [
    "import torch.metrics",
    "NeuralNetwork()",
    "len(train_loader)",
    "len(test_loader)",
]:
    try:
        exec(_line)
    except (ImportError, NameError) as error:
        print(f"{type(error).__name__}: {error}")
        #> ModuleNotFoundError: No module named 'torch.metrics'
        #> NameError: name 'NeuralNetwork' is not defined
        #> NameError: name 'train_loader' is not defined
        #> NameError: name 'test_loader' is not defined

model = nn.Sequential(nn.Linear(10, 10), nn.ReLU(), nn.Linear(10, 1))
try:
    model(torch.zeros(64, 1, 28, 28))
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 shapes cannot be multiplied (1792x28 and 10x10)

outputs = model(torch.randn(3, 10))
try:
    nn.CrossEntropyLoss()(outputs, torch.tensor([3, 0, 9]))
except IndexError as error:
    print(error)
    #> Target 3 is out of bounds.
zeros = torch.zeros(3, dtype=torch.long)
print("label 0:", nn.CrossEntropyLoss()(outputs, zeros).item())
#> label 0: 0.0
print("predicted:", outputs.argmax(1))
#> predicted: tensor([0, 0, 0])
print(outputs.data.requires_grad, outputs.data.equal(outputs))
#> False True
