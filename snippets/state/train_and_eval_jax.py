import jax.numpy as jnp
from flax import nnx

programs = []


class Model(nnx.Module):
    def __init__(self, rngs):
        self.norm = nnx.BatchNorm(1, momentum=0.9, rngs=rngs)
        self.dropout = nnx.Dropout(0.5, rngs=rngs)

    def __call__(self, x):
        return self.dropout(self.norm(x))


@nnx.jit
def call(model, x):
    programs.append(model.dropout.deterministic)
    return model(x)


x = jnp.array([[1.0], [3.0]])
model = Model(nnx.Rngs(0))
evaluated = nnx.view(
    model, deterministic=True, use_running_average=True
)
print(evaluated.norm.mean is model.norm.mean)
#> True

call(model, x)
mean = evaluated.norm.mean[...]
same_twice = bool((call(evaluated, x) == call(evaluated, x)).all())
still_training = not model.dropout.deterministic  # diverges: a view
print(mean.tolist(), same_twice, still_training)
#> [0.20000000298023224] True True

model.eval()
print(model.dropout.deterministic, programs)
#> True [False, True]
