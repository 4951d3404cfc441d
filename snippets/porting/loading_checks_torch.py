import torch


def attempt(name, shape):
    model = torch.nn.Linear(2, 3)
    try:
        model.load_state_dict({name: torch.ones(shape)})
        return "accepted"
    except RuntimeError as error:
        return str(error).splitlines()[-1].strip()


partial = attempt("weight", (3, 2))  # diverges: accepted there only
print(partial)
#> Missing key(s) in state_dict: "bias".
misspelt = attempt("weigth", (3, 2))  # diverges: accepted there only
print(misspelt)
#> Unexpected key(s) in state_dict: "weigth".
turned = attempt("weight", (2, 3))  # diverges: accepted there only
print(turned.split(":")[0])
#> size mismatch for weight

weight = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (out, in)
model = torch.nn.Linear(2, 2, bias=False).requires_grad_(False)
x = torch.tensor([1.0, 10.0])
model.load_state_dict({"weight": weight})
right = model(x)
print("square, as it is:", right)
#> square, as it is: tensor([21., 43.])
model.load_state_dict({"weight": weight.T})
mistaken = model(x)
print("square, transposed:", mistaken)
#> square, transposed: tensor([31., 42.])
