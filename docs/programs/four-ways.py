# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
#   description: >-
#     One network, trained on scikit-learn's digits by PyTorch, eager and compiled, and by JAX,
#     jitted and with Flax NNX: same weights, same batches, equal losses, and what a step costs.
# ---

# %% [markdown]
# # One training loop, four ways
#
# One network is trained on scikit-learn's images of digits: by PyTorch, eager and compiled, and by
# JAX, with plain arrays and as a Flax NNX module. All four begin with the same weights and see the
# same batches, so that their losses must agree. What differs is where the state lives, what is
# compiled, and what a step costs. In a hosted notebook, begin with the cell that installs.

# %% tags=["skip-execution"]
# %pip install --quiet jax flax optax torch scikit-learn matplotlib

# %%
import io
import os
import platform
import re
import statistics
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

# The compiler of PyTorch keeps what it made between runs. An empty folder
# makes its first step a first step.
os.environ["TORCHINDUCTOR_CACHE_DIR"] = tempfile.mkdtemp()
# One core for all four, where the system can say so: threads that wait for
# each other on a busy machine would be most of so small a step.
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-1:])

import jax
import jax.numpy as jnp
import numpy as np
import optax
import torch
import torch.nn.functional as F
from flax import nnx
from IPython.display import SVG, Markdown, display
from matplotlib import rc_context
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch import nn

# The CPU, which PyTorch uses unless it is told otherwise.
jax.config.update("jax_platforms", "cpu")

# %% [markdown]
# ## The weights and the batches come from NumPy
#
# The two frameworks [draw different random
# numbers](https://crosscheck-docs.github.io/crosscheck/randomness/keys-and-generators/) from the
# same seed. What must be equal is drawn by neither.

# %%
INPUTS, HIDDEN, CLASSES = 64, 512, 10
BATCH, EPOCHS, RATE = 64, 20, 0.1

random = np.random.default_rng(0)
weights = {
    "w1": random.standard_normal((INPUTS, HIDDEN)) / np.sqrt(INPUTS),
    "b1": np.zeros(HIDDEN),
    "w2": random.standard_normal((HIDDEN, CLASSES)) / np.sqrt(HIDDEN),
    "b2": np.zeros(CLASSES),
}
weights = {name: each.astype(np.float32) for name, each in weights.items()}

digits = load_digits()
images = (digits.data / 16).astype(np.float32)
batches = []
for _ in range(EPOCHS):
    order = random.permutation(len(images))
    # Batches of one size: what is left over is dropped.
    for i in range(len(images) // BATCH):
        rows = order[i * BATCH : (i + 1) * BATCH]
        batches.append((images[rows], digits.target[rows]))

STEPS = len(batches) // EPOCHS
print(len(images), "images,", EPOCHS, "epochs of", STEPS, "steps")

# %% [markdown]
# ## PyTorch, eager: the model holds the weights, and the optimizer changes them
#
# `nn.Linear` keeps the
# [transpose](https://crosscheck-docs.github.io/crosscheck/state/layer-conventions/) of what JAX
# multiplies by. `backward` leaves each gradient beside its weight, `step` writes the weight in
# place, and `zero_grad` is yours to call.


# %%
def torch_start():
    model = nn.Sequential(nn.Linear(INPUTS, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, CLASSES))
    with torch.no_grad():
        for layer, w, b in (model[0], "w1", "b1"), (model[2], "w2", "b2"):
            layer.weight.copy_(torch.asarray(weights[w].T))
            layer.bias.copy_(torch.asarray(weights[b]))
    return model, torch.optim.SGD(model.parameters(), lr=RATE)


def torch_loss(model, images, labels):
    return F.cross_entropy(model(images), labels)


def torch_loop(model, optimizer, batches, loss_of):
    for images, labels in batches:
        loss = loss_of(model, images, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.detach()


torch_batches = [(torch.asarray(images), torch.asarray(labels)) for images, labels in batches]
eager = torch_loop(*torch_start(), torch_batches, torch_loss)

# %% [markdown]
# ## PyTorch, compiled: the same loop with one function replaced
#
# `torch.compile` is given the loss, with the network in it. It [captures the backward
# pass](https://docs.pytorch.org/tutorials/intermediate/compiled_autograd_tutorial.html) at the same
# time and compiles both. The optimizer stays eager.

# %%
compiled = torch_loop(*torch_start(), torch_batches, torch.compile(torch_loss))

# %% [markdown]
# ## JAX, jitted: weights go in, and new weights come out
#
# The step is one function of its arguments and one compiled program: loss, gradients and update.
# [Donation](https://crosscheck-docs.github.io/crosscheck/state/donation/) gives the old weights'
# memory to the new ones.


# %%
def jax_loss(params, images, labels):
    hidden = jax.nn.relu(images @ params["w1"] + params["b1"])
    logits = hidden @ params["w2"] + params["b2"]
    each = optax.softmax_cross_entropy_with_integer_labels(logits, labels)
    return each.mean()


def jax_step(params, images, labels):
    loss, grads = jax.value_and_grad(jax_loss)(params, images, labels)
    params = jax.tree.map(lambda p, g: p - RATE * g, params, grads)
    return params, loss


def jax_loop(params, batches):
    step = jax.jit(jax_step, donate_argnums=0)
    for images, labels in batches:
        params, loss = step(params, images, labels)
        yield loss


jax_batches = [(jnp.asarray(images), jnp.asarray(labels)) for images, labels in batches]
jitted = jax_loop(jax.tree.map(jnp.array, weights), jax_batches)

# %% [markdown]
# ## Flax NNX: a module that is changed in place, inside of a compiled function
#
# `nnx.jit` takes the module and the optimizer apart, calls a jitted function, and writes the new
# values back into the objects, [on every
# call](https://github.com/google/flax/blob/18f8f311c275d57f46d95e41b15aa97b454754c0/flax/nnx/transforms/compilation.py#L1019-L1027).
# [Functions, refs, modules](https://crosscheck-docs.github.io/crosscheck/state/functions-refs-modules/)
# compares the ways to hold state.


# %%
class MLP(nnx.Module):
    def __init__(self, rngs):
        self.first = nnx.Linear(INPUTS, HIDDEN, rngs=rngs)
        self.second = nnx.Linear(HIDDEN, CLASSES, rngs=rngs)

    def __call__(self, images):
        return self.second(nnx.relu(self.first(images)))


def nnx_start():
    model = MLP(nnx.Rngs(0))
    for layer, w, b in (model.first, "w1", "b1"), (model.second, "w2", "b2"):
        layer.kernel[...] = jnp.asarray(weights[w])
        layer.bias[...] = jnp.asarray(weights[b])
    return model, nnx.Optimizer(model, optax.sgd(RATE), wrt=nnx.Param)


def nnx_loss(model, images, labels):
    each = optax.softmax_cross_entropy_with_integer_labels(model(images), labels)
    return each.mean()


def nnx_step(model, optimizer, images, labels):
    loss, grads = nnx.value_and_grad(nnx_loss)(model, images, labels)
    optimizer.update(model, grads)
    return loss


def nnx_loop(model, optimizer, batches):
    step = nnx.jit(nnx_step, donate_argnums=(0, 1))
    for images, labels in batches:
        yield step(model, optimizer, images, labels)


module = nnx_loop(*nnx_start(), jax_batches)

# %% [markdown]
# ## The losses agree at every step
#
# Each loop hands out its loss. Reading it as a number [waits for the
# step](https://crosscheck-docs.github.io/crosscheck/execution/asynchronous-dispatch/), so the clock
# stops when the step is done. The assertion compares every step with eager PyTorch.


# %%
def timed(loop):
    losses, seconds = [], []
    while True:
        started = time.perf_counter()
        loss = next(loop, None)
        if loss is None:
            return np.array(losses), seconds
        losses.append(float(loss))
        seconds.append(time.perf_counter() - started)


loops = {
    "PyTorch, eager": eager,
    "PyTorch, compiled": compiled,
    "JAX, jitted": jitted,
    "Flax NNX": module,
}
losses, seconds = {}, {}
for name, loop in loops.items():
    losses[name], seconds[name] = timed(loop)

expected = losses["PyTorch, eager"]
for name, found in losses.items():
    assert len(found) == len(batches)
    np.testing.assert_allclose(found, expected, rtol=1e-4, err_msg=name)
print("all four agree at each of", len(batches), "steps, to 1e-4")

# %% tags=["measured"]
for name, found in list(losses.items())[1:]:
    print(f"{name}: at most {np.max(np.abs(found / expected - 1)):.0e} from eager PyTorch")

# %% jupyter={"source_hidden": true}
EVERY = {name: found.reshape(EPOCHS, STEPS).mean(axis=1) for name, found in losses.items()}
SHOWN = [1, 2, 5, 10, EPOCHS]


def table(head, rows):
    lines = [head, [":--", *["--:"] * (len(head) - 1)], *rows]
    display(Markdown("\n".join("| " + " | ".join(line) + " |" for line in lines)))


table(
    ["mean loss in epoch", *map(str, SHOWN)],
    [[name, *(f"{found[i - 1]:.4f}" for i in SHOWN)] for name, found in EVERY.items()],
)

# %% jupyter={"source_hidden": true}
INK = "#1b2530"
COLORS = ["#b43c12", "#7a3a9a", "#0b6e69", "#17599a"]
LOOK = {
    "svg.fonttype": "none",
    "svg.hashsalt": "crosscheck",
    "font.size": 11,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
}


def draw(paint, alt):
    """Draw a picture; `alt` says in words what it shows."""
    with rc_context(LOOK):
        figure = Figure(figsize=(4.8, 3.2), layout="constrained")
        paint(figure.subplots())
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
    display(SVG(text.getvalue(), metadata={"alt": alt}))


def paint_losses(axes):
    # The last line is the thinnest, so that all four can be seen on each other.
    for (name, found), color, width in zip(EVERY.items(), COLORS, (11, 7.5, 4, 1), strict=True):
        axes.plot(range(1, EPOCHS + 1), found, color=color, linewidth=width, label=name)
    axes.set_yscale("log")
    axes.set_yticks([0.1, 0.2, 0.5, 1, 2], ["0.1", "0.2", "0.5", "1", "2"])
    axes.minorticks_off()
    axes.set_xticks([1, 5, 10, 15, 20])
    axes.set_xlabel("epoch")
    axes.set_ylabel("mean loss")
    axes.legend()


losses_at = EVERY["PyTorch, eager"]
draw(
    paint_losses,
    "Mean loss over epochs, four curves on top of each other: "
    f"from {losses_at[0]:.4f} in the first epoch to {losses_at[-1]:.4f} in the last.",
)

# %% [markdown]
# ## In three of the four, the first step compiles
#
# *Cold* is the first step of each loop, in the order above; *warm* is the median of the steps after
# the first epoch, with the middle half of them. A first step also pays for what its framework does
# once in a process: Flax runs after JAX has paid.

# %% tags=["measured"] jupyter={"source_hidden": true}
UNITS = (1, "s"), (1e-3, "ms"), (1e-6, "µs")


def duration(seconds):
    size, unit = next((u for u in UNITS if seconds >= u[0]), UNITS[-1])
    return f"{seconds / size:.3g} {unit}"


cold = {name: each[0] for name, each in seconds.items()}
warm = {name: each[STEPS:] for name, each in seconds.items()}
middle = {name: statistics.quantiles(each, n=4) for name, each in warm.items()}
table(
    ["loop", "cold step", "warm step", "middle half of the warm steps"],
    [
        [
            name,
            duration(cold[name]),
            duration(middle[name][1]),
            f"{duration(middle[name][0])} to {duration(middle[name][2])}",
        ]
        for name in loops
    ],
)

# %% tags=["measured"] jupyter={"source_hidden": true}
# Cold and warm on one line for each of the four.


def paint_times(axes):
    for row, (name, color) in enumerate(zip(loops, COLORS, strict=True)):
        axes.plot([middle[name][1], cold[name]], [row, row], color=color, linewidth=1.5)
        axes.plot(middle[name][1], row, "o", color=color, markersize=8)
        axes.plot(cold[name], row, "D", color=color, markersize=8, fillstyle="none")
    axes.plot([], [], "o", color=INK, label="warm step")
    axes.plot([], [], "D", color=INK, fillstyle="none", label="cold step")
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter(lambda seconds, _: duration(seconds))
    axes.minorticks_off()
    axes.set_xlabel("time of one step")
    axes.set_yticks(range(len(loops)), loops)
    axes.invert_yaxis()
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)


draw(
    paint_times,
    "Time of one step on a logarithmic scale. "
    + " ".join(
        f"{name}: cold {duration(cold[name])}, warm {duration(middle[name][1])}." for name in loops
    ),
)

# %% [markdown]
# These are the times of one process, held to one core, on the machine below, without the
# repetitions that a comparison needs: [one process is one
# sample](https://crosscheck-docs.github.io/crosscheck/execution/benchmarking/#one-process-is-one-sample).
# Which of them is faster at which width is answered by [the timings of such a
# step](https://crosscheck-docs.github.io/crosscheck/reference/timings/#training-step-of-a-multilayer-perceptron),
# where the first call in a fresh process is measured, too. In Flax NNX a part of each step is
# [Python before and after the compiled
# program](https://crosscheck-docs.github.io/crosscheck/execution/asynchronous-dispatch/#nnx-modules-are-slower-per-call-than-linen-or-equinox-for-small-models-where-does-the-time-go).

# %% tags=["measured"]
cpuinfo = Path("/proc/cpuinfo")
if cpuinfo.exists() and (models := re.findall("model name.*: (.*)", cpuinfo.read_text())):
    print(models[0])
packages = "jax", "flax", "optax", "torch", "numpy", "scikit-learn"
print("Python", platform.python_version(), "on", platform.system(), platform.machine())
print(*(f"{package} {version(package)}" for package in packages), sep=", ")
print("threads of PyTorch:", torch.get_num_threads())
print("devices of JAX:", *jax.devices())
