import torch

n = 256
full = torch.full((n, n), 1 / n)
params = {"v": full.clone(), "w": full.clone()}  # agrees to 1e-4: Adam
for p in params.values():
    p.requires_grad_()
optimizer = torch.optim.Adam(params.values(), 0.01)
x = torch.linspace(0, 1, n)


def loss(params):
    return (((x @ params["v"]).tanh() @ params["w"] - 1) ** 2).sum()


def step():
    optimizer.zero_grad()
    value = loss(params)
    value.backward()
    optimizer.step()
    return value.detach()


def tensors():
    state = [t for s in optimizer.state.values() for t in s.values()]
    return [*params.values(), *state]


step()
before = {t.data_ptr() for t in tensors()}
for _ in range(2):
    _value = step()
in_place = {t.data_ptr() for t in tensors()} == before
loss_now = _value.item()  # agrees to 1e-4: Adam
print(in_place, round(loss_now, 2))
#> True 89.14

size = sum(p.nbytes for p in params.values())
_held = sum(t.nbytes for t in tensors())
_held += sum(p.grad.nbytes for p in params.values())
print("holds", round(_held / size, 1), "x parameters")
#> holds 4.0 x parameters
