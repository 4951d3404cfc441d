import torch

x, target = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor(0.0)  # agrees to 1e-2: float16 inside
w.requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.05)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**16)


def loss(w):
    y = x.half() * w.half()
    error = y.float() - target
    return (error**2).mean()


def train_step():
    optimizer.zero_grad()
    scaler.scale(loss(w)).backward()
    scaler.step(optimizer)
    scaler.update()


weights = []  # agrees to 1e-2: float16 inside
scales = []
for _ in range(6):
    train_step()
    weights.append(w.item())
    scales.append(scaler.get_scale())
print("scales:", scales)
#> scales: [32768.0, 16384.0, 8192.0, 4096.0, 2048.0, 2048.0]
print("weights:", [round(weight, 1) for weight in weights])
#> weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.9]
