import jax
import numpy as np
from jax.sharding import PartitionSpec as P

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("data",))
jax.set_mesh(mesh)
numbers = np.random.default_rng(0)
x = numbers.standard_normal((8, 4), np.float32)
y = numbers.standard_normal((8, 1), np.float32)
w = np.full((1, 4), 0.5, np.float32)


def loss(w, x, y):
    return ((x @ w.T - y) ** 2).mean()


def by_hand(w, x, y):
    w = jax.lax.pcast(w, "data", to="varying")
    return jax.lax.psum(jax.grad(loss)(w, x, y), "data") / 2


def by_the_loss(w, x, y):
    def whole(w):
        return jax.lax.pmean(loss(w, x, y), "data")

    return jax.grad(whole)(w)


def averaged_late(w, x, y):
    return jax.lax.pmean(jax.grad(loss)(w, x, y), "data")


whole = jax.grad(loss)(w, x, y)[0].tolist()  # agrees to 1e-5: sums
_parts = jax.device_put((x, y), P("data"))
for _f in by_hand, by_the_loss, averaged_late:
    _specs = P(), P("data"), P("data")
    _found = [
        jax.jit(
            jax.shard_map(
                _f, in_specs=_specs, out_specs=P(), check_vma=check
            )
        )(w, *_parts)[0]
        for check in (True, False)
    ]
    _ratio = (_found[0] / np.array(whole)).mean()
    print(f"{_f.__name__}: {_ratio:.4f} of the whole gradient")
    #> by_hand: 1.0000 of the whole gradient
    #> by_the_loss: 1.0000 of the whole gradient
    #> averaged_late: 2.0000 of the whole gradient
    _right = np.allclose(_found[1], whole, rtol=1e-5)
    print(f"{_f.__name__}, check_vma=False, is right:", _right)
    #> by_hand, check_vma=False, is right: True
    #> by_the_loss, check_vma=False, is right: False
    #> averaged_late, check_vma=False, is right: True
