import math

import jax
import jax.numpy as jnp
import numpy as np
import optax
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

STEPS, BATCH, RATE = 40, 16, 1e-2
numbers = np.random.default_rng(0)
x = numbers.standard_normal((STEPS, BATCH, 8), np.float32)
y = np.sin(x.sum(-1, keepdims=True)) + 0.5
w1 = numbers.standard_normal((8, 32), np.float32) / 3
w2 = numbers.standard_normal((32, 1), np.float32) / 6


def train_torch():
    model = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 1))
    with torch.no_grad():
        for layer, w in (model[0], w1), (model[2], w2):
            layer.weight.copy_(torch.from_numpy(w.T))
            layer.bias.zero_()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda t: 0.5 + 0.5 * math.cos(math.pi * t / STEPS))
    average = AveragedModel(
        model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
    for inputs, targets in zip(*map(torch.from_numpy, (x, y))):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update_parameters(model)
    return average.module(torch.from_numpy(x[0])).detach().numpy()


def predict(p, x):
    return jnp.tanh(x @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]


def train_jax(decay=1e-2, late=0, constant=False, loss=jnp.mean,
              clip=optax.clip_by_global_norm, average="from weights",
              order=range(STEPS), b2=0.999, keep=jnp.float32):
    p = {"w1": w1, "b1": jnp.zeros(32), "w2": w2, "b2": jnp.zeros(1)}
    p = jax.tree.map(jnp.asarray, p)

    def rate(t):
        cosine = 0.5 + 0.5 * jnp.cos(jnp.pi * (t + late) / STEPS)
        return RATE * (1.0 if constant else cosine)

    optimizer = optax.chain(
        clip(1.0), optax.adamw(rate, b2=b2, weight_decay=decay))
    state = optimizer.init(p)

    @jax.jit
    def step(p, state, inputs, targets):
        grads = jax.grad(lambda p: loss(
            jnp.square(predict(p, inputs) - targets)))(p)
        updates, state = optimizer.update(grads, state, p)
        return optax.apply_updates(p, updates), state

    ema = None if average == "from weights" else (
        jax.tree.map(jnp.zeros_like, p))
    for t in order:
        p, state = step(p, state, x[t], y[t])
        p = jax.tree.map(
            lambda a: a.astype(keep).astype(jnp.float32), p)
        ema = p if ema is None else (
            optax.incremental_update(p, ema, 0.1))
    return predict(p if average == "none" else ema, x[0])


reference = train_torch()
rows = {
    "nothing switched": {},
    "weight decay, optax's default": {"decay": 1e-4},
    "schedule, one step late": {"late": -1},
    "schedule, none": {"constant": True},
    "loss, summed": {"loss": jnp.sum},
    "clipping, by value": {"clip": optax.clip},
    "average, from zeros": {"average": "from zeros"},
    "average, none": {"average": "none"},
    "batches, in another order": {"order": range(STEPS)[::-1]},
    "Adam, b2 = 0.95": {"b2": 0.95},
    "weights, kept in bfloat16": {"keep": jnp.bfloat16},
}
errors = {}
for label, setting in rows.items():
    other = train_jax(**setting)
    errors[label] = np.linalg.norm(other - reference) / np.linalg.norm(
        reference)
for label, error in sorted(errors.items(), key=lambda row: -row[1]):
    size = "below 1e-4" if error < 1e-4 else f"{error:.1g}"
    print(f"{label}: {size}")
    #> batches, in another order: 0.2
    #> schedule, none: 0.2
    #> clipping, by value: 0.07
    #> average, none: 0.06
    #> schedule, one step late: 0.02
    #> weights, kept in bfloat16: 0.02
    #> loss, summed: 0.01
    #> average, from zeros: 0.01
    #> Adam, b2 = 0.95: 0.01
    #> weight decay, optax's default: 0.001
    #> nothing switched: below 1e-4
