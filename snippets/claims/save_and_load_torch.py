import io
import pickle

import torch

model = torch.nn.Linear(2, 1)
model.load_state_dict(
    {"weight": torch.tensor([[1.0, 2.0]]), "bias": torch.tensor([3.0])}
)
_fresh = torch.nn.Linear(2, 1).requires_grad_(False)


def saved(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    file.seek(0)
    return file


x = torch.ones(1, 2)
_fresh.load_state_dict(torch.load(saved(model.state_dict())))
restored = _fresh(x).tolist()
print(restored)
#> [[6.0]]

try:
    torch.load(saved(model))
except pickle.UnpicklingError as error:
    print(str(error).split(". ")[0])
    #> Weights only load failed
whole = torch.load(saved(model), weights_only=False)
print(type(whole).__name__, whole(x).tolist() == restored)
#> Linear True
