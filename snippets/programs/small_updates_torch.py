import torch

weight, average = {}, {}
for dtype in torch.float32, torch.bfloat16:
    w = torch.ones((), dtype=dtype)
    ema = torch.zeros((), dtype=dtype)
    for _ in range(1000):
        w = w + torch.tensor(0.001, dtype=dtype)
        ema = 0.999 * ema + torch.tensor(0.001, dtype=dtype)
    weight[str(dtype)[6:]] = round(float(w), 3)
    average[str(dtype)[6:]] = round(float(ema), 3)
print("after 1000 additions of 0.001 to 1:", weight)
#> after 1000 additions of 0.001 to 1: {'float32': 2.0, 'bfloat16': 1.0}
print("a running average of ones:", average)
#> a running average of ones: {'float32': 0.632, 'bfloat16': 0.5}
