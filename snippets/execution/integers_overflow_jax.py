import jax
import jax.numpy as jnp

low, high = -(2**31), 2**31 - 1
cases = {
    "i + 1 > i": (lambda i: i + 1 > i, high),
    "i * 16 // 16": (lambda i: i * 16 // 16, 2**28),
    "i * i >= 0": (lambda i: i * i >= 0, 2**16 - 1),
    "abs(i) >= 0": (lambda i: abs(i) >= 0, low),
    "-i": (lambda i: -i, low),
    "i // 7": (lambda i: i // 7, -3),
    "clip(i, 3, 1)": (lambda i: jnp.clip(i, 3, 1), 2),
    "float32(i)": (lambda i: i.astype("float32"), 2**24 + 1),
}

changed = []  # diverges: other rules
for _name, (_f, _i) in cases.items():
    _eager = _f(jnp.int32(_i)).item()
    _compiled = jax.jit(_f)(jnp.int32(_i)).item()
    if _eager != _compiled:
        changed.append(_name)
        print(f"{_name:12} at {_i}: {_eager}, {_compiled}")
        #> i * i >= 0   at 65535: False, True
        #> abs(i) >= 0  at -2147483648: False, True

kept = len(cases) - len(changed)  # diverges: the same reason
print(kept, "kept")
#> 6 kept

more, _ = cases["i + 1 > i"]
vector = jnp.full(64, high, dtype="int32")
in_vector = bool(jax.jit(more)(vector).any())
print(in_vector)
#> False
