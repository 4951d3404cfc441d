import jax
import jax.numpy as jnp


def close(a, x):
    return abs(x * x - a) <= 1e-5 * a


def by_while(a):
    def unfinished(x):
        return ~close(a, x)

    return jax.lax.while_loop(unfinished, lambda x: (x + a / x) / 2, a)


def by_scan(a):
    def advance(x, _):
        return jnp.where(close(a, x), x, (x + a / x) / 2), None

    return jax.lax.scan(advance, a, length=20)[0]


a = jnp.float32(9)
root, bounded_root = by_while(a), by_scan(a)
print(f"{root:.5f} {bounded_root:.5f}")
#> 3.00000 3.00000

gradient = jax.jit(jax.grad(by_scan))(a)
print(f"{gradient:.5f}")
#> 0.16667

try:
    jax.grad(by_while)(a)
except ValueError as error:
    through_while = "refused"  # diverges: no bound on the memory
    print(str(error).split(" for ")[0])
    #> Reverse-mode differentiation does not work

_, _tangent = jax.jvp(by_while, (a,), (jnp.ones_like(a),))
forward = float(_tangent)  # diverges: no rule for dual numbers
print(f"{forward:.5f}")
#> 0.16667
