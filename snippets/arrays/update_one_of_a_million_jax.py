import jax
import jax.numpy as jnp

n = 1_000_000


def put(x, i):
    return x.at[i].set(1)


def address(x):
    return x.unsafe_buffer_pointer()


def account(f):
    program = f.lower(jnp.zeros(n), 0).compile()
    copies = program.as_text().count(" copy(")
    return copies, program.memory_analysis().alias_size_in_bytes


plain, donating = jax.jit(put), jax.jit(put, donate_argnums=0)
for f, name in (plain, "plain"), (donating, "donating"):
    copies, aliased = account(f)
    print(f"{name}: {copies=} {aliased=} bytes")
    #> plain: copies=1 aliased=0 bytes
    #> donating: copies=0 aliased=4000000 bytes

x = jnp.zeros(n)
y = plain(x, 5)
out_of_place = address(y) == address(x), float(x[5])
print("plain: same memory, old value:", *out_of_place)
#> plain: same memory, old value: False 0.0

_z = jnp.zeros(n)
_before = address(_z)
z = donating(_z, 5)
in_place = address(z) == _before, float(z[5])
print("donating: same memory, new value:", *in_place)
#> donating: same memory, new value: True 1.0
print("the donated array is deleted:", _z.is_deleted())
#> the donated array is deleted: True
