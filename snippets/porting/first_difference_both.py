import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

BLOCKS, D = 12, 32


def first_difference(expected, actual, rename=str, bound=1e-5):
    """The first name, in the order of `expected`, that differs."""
    for name, want in expected.items():
        got = actual[rename(name)]
        if got.shape != want.shape:  # or they would broadcast
            return f"{name} {got.shape}, not {want.shape}"
        apart, size = np.linalg.norm(got - want), np.linalg.norm(want)
        if not apart <= bound * size:  # true of NaN, too
            return f"{name} ({apart / size:.0e})"
    return "none"


def torch_outputs(model, *inputs):
    """What each module returns, in the order in which they finish."""
    seen, hooks = {}, []
    for name, module in model.named_modules():
        def record(module, args, output, name=name):
            if isinstance(output, tuple):  # attention, its weights
                output = output[0]
            # a copy: a later layer may work in place
            seen[name] = output.numpy(force=True).copy()
        hooks.append(module.register_forward_hook(record))
    model(*inputs)
    for hook in hooks:
        hook.remove()
    return seen


def flax_outputs(model, *inputs):
    """What each module's call returns, by path."""
    run = nnx.capture(
        model, nnx.Intermediate, method_outputs=nnx.Intermediate)
    _, seen = run(*inputs)
    return {".".join(map(str, path)): outputs.get_value()[-1]
            for (*path, method), outputs in nnx.to_flat_state(seen)
            if method == "__call__"}


class TorchBlock(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm, self.up = nn.LayerNorm(D), nn.Linear(D, D)
        self.down = nn.Linear(D, D)

    def forward(self, x):
        up = nn.functional.gelu(self.up(self.norm(x)))
        return x + self.down(up)


class FlaxBlock(nnx.Module):
    def __init__(self, rngs):
        self.norm = nnx.LayerNorm(
            D, epsilon=1e-5, use_fast_variance=False, rngs=rngs)
        self.up = nnx.Linear(D, D, rngs=rngs)
        self.down = nnx.Linear(D, D, rngs=rngs)
        self.detach = False

    def __call__(self, x):
        y = self.norm(jax.lax.stop_gradient(x) if self.detach else x)
        up = jax.nn.gelu(self.up(y), approximate=False)
        return x + self.down(up)


class FlaxModel(nnx.Module):
    def __init__(self, rngs):
        self.blocks = nnx.List([FlaxBlock(rngs) for _ in range(BLOCKS)])

    def __call__(self, x):
        for block in self.blocks:
            x = block(x)
        return x


def flax_name(name):  # "7.up.weight" -> "blocks.7.up.kernel"
    leaf = "scale" if "norm" in name else "kernel"
    return f"blocks.{name}".replace("weight", leaf) if name else ""


def as_flax(tensors):
    return {flax_name(name): w.numpy().T for name, w in tensors.items()}


def by_name(state):
    return {".".join(map(str, path)): np.asarray(variable[...])
            for path, variable in nnx.to_flat_state(state)}


torch.manual_seed(0)
theirs = nn.Sequential(*[TorchBlock() for _ in range(BLOCKS)])
with torch.no_grad():
    for p in theirs.parameters():
        p.add_(0.1 * torch.randn(p.shape))
ours = FlaxModel(nnx.Rngs(0))
x = np.random.default_rng(0).standard_normal((5, D), np.float32)
theirs(torch.from_numpy(x)).square().mean().backward()


def report(what):
    outputs = torch_outputs(theirs, torch.from_numpy(x))
    print(f"{what}, outputs:", first_difference(
        outputs, flax_outputs(ours, jnp.asarray(x)), flax_name))
    #> ported, outputs: none
    #> another epsilon, outputs: 7.norm (3e-03)
    #> not transposed, outputs: 7.up (1e+00)
    #> a gradient cut off, outputs: none
    weights = as_flax(theirs.state_dict())
    print(f"{what}, weights:", first_difference(
        weights, by_name(nnx.state(ours, nnx.Param))))
    #> ported, weights: none
    #> another epsilon, weights: none
    #> not transposed, weights: blocks.7.up.kernel (1e+00)
    #> a gradient cut off, weights: none
    grads = as_flax({n: p.grad for n, p in theirs.named_parameters()})
    ours_grads = nnx.grad(lambda m: jnp.square(m(x)).mean())(ours)
    print(f"{what}, gradients:", first_difference(
        dict(reversed(grads.items())), by_name(ours_grads)))
    #> ported, gradients: none
    #> another epsilon, gradients: blocks.11.down.bias (9e-04)
    #> not transposed, gradients: blocks.11.down.bias (3e-01)
    #> a gradient cut off, gradients: blocks.6.down.bias (3e-01)


state = nnx.state(ours, nnx.Param)
for path, param in nnx.to_flat_state(state):
    name = ".".join(map(str, path))
    param.set_value(jnp.asarray(as_flax(theirs.state_dict())[name]))
nnx.update(ours, state)
report("ported")

block = ours.blocks[7]
block.norm.epsilon = 1e-2
report("another epsilon")
block.norm.epsilon = 1e-5

block.up.kernel[...] = block.up.kernel[...].T
report("not transposed")
block.up.kernel[...] = block.up.kernel[...].T

block.detach = True
report("a gradient cut off")
