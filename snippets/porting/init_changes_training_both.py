import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

DEPTH, STEPS, RATE = 6, 100, 0.1
random = np.random.default_rng(0)
x = random.standard_normal((64, 32)).astype("float32")
y = np.tanh(x @ random.standard_normal((32, 1))).astype("float32")

rngs = nnx.Rngs(0)
torch.manual_seed(0)
ours = [nnx.Linear(32, 32, rngs=rngs) for _ in range(DEPTH)]
ours.append(nnx.Linear(32, 1, rngs=rngs))
theirs = [torch.nn.Linear(32, 32) for _ in range(DEPTH)]
theirs.append(torch.nn.Linear(32, 1))
flax_start = [
    (np.array(m.kernel[...]), np.array(m.bias[...])) for m in ours
]
torch_start = [
    (m.weight.detach().numpy().T.copy(), m.bias.detach().numpy())
    for m in theirs
]
for m in theirs:
    torch.nn.init.kaiming_normal_(m.weight, nonlinearity="relu")
kaiming_start = [
    (m.weight.detach().numpy().T, np.zeros_like(m.bias.detach()))
    for m in theirs
]


@jax.jit
def forward(weights):
    hidden = x
    for w, b in weights[:-1]:
        hidden = jax.nn.relu(hidden @ w + b)
    w, b = weights[-1]
    return hidden @ w + b, hidden


@jax.jit
def loss_of(weights):
    return jnp.mean((forward(weights)[0] - y) ** 2)


@jax.jit
def step(weights):
    grads = jax.grad(loss_of)(weights)
    return jax.tree.map(lambda w, g: w - RATE * g, weights, grads)


def train_in_jax(weights):
    signal = np.asarray(forward(weights)[1]).std(0).mean()
    for _ in range(STEPS):
        weights = step(weights)
    return signal, loss_of(weights)


def train_in_torch(weights):
    layers = []
    for w, b in weights:
        layers += [torch.nn.Linear(*w.shape), torch.nn.ReLU()]
        layers[-2].weight.data = torch.tensor(w.T.copy())
        layers[-2].bias.data = torch.tensor(b)
    model = torch.nn.Sequential(*layers[:-1])
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    inputs, targets = torch.tensor(x), torch.tensor(y)
    hidden = model[:-1](inputs)
    signal = hidden.std(0, correction=0).mean()
    for _ in range(STEPS + 1):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        optimizer.step()
    return signal.item(), loss.item()


print(f"predicting the mean: loss {y.var():.2g}")
#> predicting the mean: loss 0.85
for start, weights in (
    ("Flax's default", flax_start),
    ("PyTorch's default", torch_start),
    ("kaiming_normal_", kaiming_start),
):
    for name, train in (
        ("JAX", train_in_jax),
        ("PyTorch", train_in_torch),
    ):
        signal, loss = train(weights)
        print(
            f"{start}, in {name}: "
            f"signal {signal:.1g}, loss {loss:.2g}"
        )
        #> Flax's default, in JAX: signal 0.05, loss 0.0028
        #> Flax's default, in PyTorch: signal 0.05, loss 0.0028
        #> PyTorch's default, in JAX: signal 0.001, loss 0.85
        #> PyTorch's default, in PyTorch: signal 0.001, loss 0.85
        #> kaiming_normal_, in JAX: signal 0.4, loss 0.02
        #> kaiming_normal_, in PyTorch: signal 0.4, loss 0.02
