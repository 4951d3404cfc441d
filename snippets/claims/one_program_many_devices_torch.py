import torch


def normalize(x):
    return (x - x.mean()) / x.std(correction=0)


names = ("cpu", "cuda", "mps", "xpu", "mtia", "hpu")
print([torch.device(name).type for name in names])
#> ['cpu', 'cuda', 'mps', 'xpu', 'mtia', 'hpu']

accelerator = torch.accelerator.current_accelerator(
    check_available=True
)
x = torch.arange(4.0, device=accelerator or "cpu")
y = normalize(x)
print([round(v, 4) for v in y.tolist()])
#> [-1.3416, -0.4472, 0.4472, 1.3416]
