import torch

x = torch.full((1, 64), 1e-3)

layer = torch.nn.RMSNorm(64).requires_grad_(False)
y = layer(x)[0, 0]  # diverges: torch.finfo(torch.float32).eps
print(f"{y:.2f}", torch.finfo(torch.float32).eps)
#> 0.95 1.1920928955078125e-07
half = layer.bfloat16()(x.bfloat16())[0, 0]  # diverges: 1e-6
print(f"{half:.2f}", half.dtype)
#> 0.95 torch.bfloat16

matched = torch.nn.RMSNorm(64, eps=1e-5).requires_grad_(False)
same = matched(x)[0, 0]
print(f"{same:.2f}")
#> 0.30
