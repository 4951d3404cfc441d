import io

import torch

w = torch.tensor([[1.0], [2.0]])


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(w.clone())

    def forward(self, x):
        return (x @ self.w) ** 2


x = torch.ones(1, 2)
_file = io.BytesIO()
_dynamic = ({0: torch.export.Dim("n")},)
_exported = torch.export.export(
    Model(), (torch.ones(2, 2),), dynamic_shapes=_dynamic
)
torch.export.save(_exported, _file)
_file.seek(0)
loaded = torch.export.load(_file).module()

before = loaded(x).item()
loaded.load_state_dict({"w": torch.tensor([[3.0], [1.0]])})
after = loaded(x).item()
print("with the old and with new weights:", before, after)
#> with the old and with new weights: 9.0 16.0

loaded(x).sum().backward()
gradient = loaded.w.grad
print(gradient.ravel())
#> tensor([8., 8.])
