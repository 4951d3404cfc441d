# no equivalent in PyTorch: the device decides the algorithm
import jax
import jax.numpy as jnp
from jax.random import split
from jax.sharding import NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 8)
_parts = NamedSharding(jax.make_mesh((8,), ("x",)), PartitionSpec("x"))
impls = ["threefry2x32", "rbg", "unsafe_rbg"]


def draw(key):
    return jax.random.uniform(key, (64,))


def loop(f, keys):
    return jnp.stack([f(key) for key in keys])


def holds(label, f, g):
    kept = []
    for impl in impls:
        keys = split(jax.random.key(0, dtype=impl), 4)
        if (f(keys) == g(keys)).all():
            kept.append(impl)
    print(f"{label}: {', '.join(kept)}")
    #> jit: threefry2x32, rbg, unsafe_rbg
    #> 8 devices: threefry2x32, rbg, unsafe_rbg
    #> vmap over keys: threefry2x32
    #> vmap of split: threefry2x32, rbg
    #> vmap reads the first key only: rbg, unsafe_rbg


sharded = jax.jit(draw, out_shardings=_parts)
holds("jit", lambda k: draw(k[0]), lambda k: jax.jit(draw)(k[0]))
holds("8 devices", lambda k: draw(k[0]), lambda k: sharded(k[0]))
holds("vmap over keys", lambda k: loop(draw, k), jax.vmap(draw))
holds("vmap of split", lambda k: loop(split, k), jax.vmap(split))
holds(
    "vmap reads the first key only",
    lambda k: jax.random.uniform(k[0], (4, 64)),
    jax.vmap(draw),
)
