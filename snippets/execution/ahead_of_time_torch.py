import torch


class Double(torch.nn.Module):
    def forward(self, x):
        return 2 * x


x = torch.arange(3.0)
program = torch.export.export(Double(), (x,)).module()
y = program(x).tolist()
print(y)
#> [0.0, 2.0, 4.0]
try:
    other_shape = program(torch.arange(4.0)).tolist()
except AssertionError as error:
    other_shape = None
    print(error)
    #> Guard failed: x.size()[0] == 3
