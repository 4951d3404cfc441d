import torch

w, x = torch.tensor(1.0), torch.tensor([1e-5, 2e-5])
w.requires_grad_()


def loss(w, dtype, scale):
    y = w.to(dtype) * x.to(dtype)
    return (y * y).sum().float() * scale


gradients = {}
for dtype in torch.float32, torch.bfloat16, torch.float16:
    for scale in 1.0, 2.0**15:
        (_grad,) = torch.autograd.grad(loss(w, dtype, scale), w)
        _name = f"{str(dtype)[6:]}, scale {scale:.0f}"
        gradients[_name] = (_grad / scale).item()
        print(f"{_name}: {gradients[_name]:.0e}")
        #> float32, scale 1: 1e-09
        #> float32, scale 32768: 1e-09
        #> bfloat16, scale 1: 1e-09
        #> bfloat16, scale 32768: 1e-09
        #> float16, scale 1: 0e+00
        #> float16, scale 32768: 1e-09
