import torch


class Bounded(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.clone()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, cotangent):
        return cotangent.clamp(-1, 1)


bounded = Bounded.apply

x = torch.tensor([0.25, -3.0])
plain = torch.func.grad(lambda x: (x**2).sum())(x)
clipped = torch.func.grad(lambda x: (bounded(x) ** 2).sum())(x)
print(plain, clipped)
#> tensor([ 0.5000, -6.0000]) tensor([ 0.5000, -1.0000])
