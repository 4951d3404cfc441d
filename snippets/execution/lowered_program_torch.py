import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def show(graph, inputs):
    for line in graph.code.strip().splitlines():
        print(line.partition(";")[0])
        #> def forward(self, arg0_1):
        #>     sin = torch.ops.aten.sin.default(arg0_1)
        #>     mul = torch.ops.aten.mul.Tensor(sin, 2)
        #>     add = torch.ops.aten.add.Tensor(mul, arg0_1)
        #>     return (add,)
    return make_boxed_func(graph.forward)


@torch.compile(backend=aot_autograd(fw_compiler=show))
def f(x):
    y = 2 * torch.sin(x)
    return y + x


x = torch.ones(3)
y = f(x)
print(y[0].item())
#> 2.6829419136047363
