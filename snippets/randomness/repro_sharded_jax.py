import jax
from jax.sharding import NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 8)
devices, n = 8, 64
key = jax.random.key(0)
whole = jax.random.normal(key, (n,))  # diverges: not one generator


def draw(key):
    return jax.random.normal(key, (n,))


def tell(label, drawn):
    as_one = bool((drawn == whole).all())
    different = len(set(drawn.tolist()))
    print(f"{label}: as one {as_one}, {different} different")
    #> one program: as one True, 64 different
    #> by hand, the same key: as one False, 8 different
    #> by hand, own key: as one False, 64 different


mesh = jax.make_mesh((devices,), ("x",))
_parts = NamedSharding(mesh, PartitionSpec("x"))
sharded = jax.jit(draw, out_shardings=_parts)(key)
held = sharded.addressable_shards[3].data.shape[0]
print("on each device:", held)
#> on each device: 8
tell("one program", sharded)


def draw_part(key):
    return jax.random.normal(key, (n // devices,))


def draw_own_part(key):
    place = jax.lax.axis_index("x")
    return draw_part(jax.random.fold_in(key, place))


def by_hand(f):
    none, split = PartitionSpec(), PartitionSpec("x")
    return jax.shard_map(
        f, mesh=mesh, in_specs=none, out_specs=split, check_vma=False
    )(key)


tell("by hand, the same key", by_hand(draw_part))
tell("by hand, own key", by_hand(draw_own_part))
