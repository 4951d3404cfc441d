import jax
import jax.numpy as jnp
import numpy as np
import torch

calls = []


def forward(x):
    calls.append(x.shape)
    return torch.logsumexp(torch.tensor(np.asarray(x)), -1).numpy()


def backward(x, g):
    t = torch.tensor(np.asarray(x), requires_grad=True)
    torch.logsumexp(t, -1).backward(torch.tensor(np.asarray(g)))
    return t.grad.numpy()


@jax.custom_vjp
def f(x):
    out = jax.ShapeDtypeStruct(x.shape[:-1], x.dtype)
    return jax.pure_callback(forward, out, x, vmap_method="expand_dims")


f.defvjp(
    lambda x: (f(x), x),
    lambda x, g: (
        jax.pure_callback(backward, x, x, g, vmap_method="expand_dims"),
    ),
)

x = jnp.array([[0.0, 1.0, 2.0], [3.0, 3.0, 3.0]])
got = jax.jit(jax.grad(lambda x: f(x).sum()))(x)
want = jax.grad(lambda x: jax.nn.logsumexp(x, -1).sum())(x)
print("gradient agrees:", np.allclose(got, want, rtol=1e-6))
#> gradient agrees: True

calls.clear()
jax.vmap(f)(x)
print("expand_dims:", calls)
#> expand_dims: [(2, 3)]

calls.clear()
out = jax.ShapeDtypeStruct((), x.dtype)


def one(x):
    return jax.pure_callback(forward, out, x, vmap_method="sequential")


jax.vmap(one)(x)
print("sequential:", calls)
#> sequential: [(3,), (3,)]

program = jax.make_jaxpr(one)(x[0])
print("program:", [step.primitive.name for step in program.eqns])
#> program: ['pure_callback']
