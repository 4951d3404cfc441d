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
    before, old = addresses(model), model.weight.detach()
    step(model, optimizer)
    in_place = addresses(model) == before
    fate = round(old[0, 0].item(), 4)
    print(*options, "in place:", in_place, "old:", fate)

weight = model.weight.detach().reshape(3)
print([round(v, 4) for v in weight.tolist()])
