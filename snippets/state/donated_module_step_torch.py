import torch

x, y = torch.ones(2, 3), torch.ones(2, 1)
zeros = torch.nn.init.zeros_


def step(model, optimizer):
    optimizer.zero_grad()
    ((model(x) - y) ** 2).mean().backward()
    optimizer.step()


def addresses(model):
    return {p.data_ptr() for p in model.parameters()}


for options in [{}, {"foreach": True}, {"fused": True}]:
    model = torch.nn.Linear(3, 1)
    zeros(model.weight), zeros(model.bias)
    optimizer = torch.optim.Adam(model.parameters(), 0.1, **options)
    _before = addresses(model)
    old = model.weight.detach()  # diverges: overwritten
    copy = old.clone().T
    step(model, optimizer)
    in_place = addresses(model) == _before
    _fate = round(old[0, 0].item(), 4)
    print(*options, "in place:", in_place)
    #> in place: True
    #> foreach in place: True
    #> fused in place: True
    print("old:", _fate, "copy:", copy[0].item())
    #> old: 0.1 copy: 0.0
    #> old: 0.1 copy: 0.0
    #> old: 0.1 copy: 0.0

weight = model.weight.detach().reshape(3)  # agrees to 1e-5: float32
print([round(v, 4) for v in weight.tolist()])
#> [0.1, 0.1, 0.1]
