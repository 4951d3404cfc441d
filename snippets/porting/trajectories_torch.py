# needs: C++ compiler
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
PARTICLES, BOX, STEP = 16, 5.0, 0.01


def force(x):
    apart = x[:, None] - x
    apart = apart - BOX * torch.round(apart / BOX)
    squares = (apart * apart).sum(-1) + torch.eye(PARTICLES)
    sixth = 1 / (squares * squares * squares)
    strength = 24 * (2 * sixth * sixth - sixth) / squares
    return (strength[..., None] * apart).sum(1)


def step(x, v, f):
    v = v + 0.5 * STEP * f
    x = x + STEP * v
    f = force(x)
    return x, v + 0.5 * STEP * f, f


def energy(x, v, f):
    apart = x[:, None] - x
    apart = apart - BOX * torch.round(apart / BOX)
    sixth = 1 / ((apart**2).sum(-1) + 1e30 * torch.eye(PARTICLES)) ** 3
    return 2 * (sixth**2 - sixth).sum() + 0.5 * (v**2).sum()


numbers = np.random.default_rng(0)
cells = np.stack(np.divmod(np.arange(PARTICLES), 4), 1)
x = torch.from_numpy(cells * BOX / 4)
v = torch.from_numpy(numbers.standard_normal(x.shape))
start = x, v, force(x)
moved = x.clone()
moved[0, 1] += 2.0**-52
nudged = moved, v, force(x)
compiled = torch.compile(step)

eager = jitted = start
energies = energy(*start)
later = []
apart, nudge = {}, {}
for t in range(1, 2001):
    eager, jitted = step(*eager), compiled(*jitted)
    nudged = compiled(*nudged)
    apart[t] = float((eager[0] - jitted[0]).abs().max())
    nudge[t] = float((nudged[0] - jitted[0]).abs().max())
for t in (1,10,100,200,400,800,1200,1600,2000): print(t,apart[t],nudge[t])
print(energies, energy(*eager), energy(*jitted), energy(*nudged))
