import io

import torch

x = torch.ones(1, 100)
model = torch.nn.Dropout(0.5)


def exported(model):
    file = io.BytesIO()
    torch.export.save(torch.export.export(model, (x,)), file)
    file.seek(0)
    return torch.export.load(file).module()


model.train()
loaded = exported(model)
print("in training mode, dropped:", bool((loaded(x) == 0).any()))
#> in training mode, dropped: True
try:
    loaded.eval()
except NotImplementedError as error:
    print(error)
    #> Calling eval() is not supported yet.

model.eval()
loaded = exported(model)
eval_drops = bool((loaded(x) == 0).any())
print("in eval mode, dropped:", eval_drops)
#> in eval mode, dropped: False
