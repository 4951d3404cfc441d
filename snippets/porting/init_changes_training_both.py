import jax
import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx

DEPTH, STEPS, RATE = 6, 200, 0.1
random = np.random.default_rng(0)
x = random.standard_normal((64, 32)).astype("float32")
y = np.tanh(x @ random.standard_normal((32, 1))).astype("float32")

rngs = nnx.Rngs(0)
torch.manual_seed(0)
layers = [nnx.Linear(32, 32, rngs=rngs) for _ in range(DEPTH)]
layers.append(nnx.Linear(32, 1, rngs=rngs))
from_flax = [
    (np.array(m.kernel[...]), np.array(m.bias[...])) for m in layers
]
layers = [torch.nn.Linear(32, 32) for _ in range(DEPTH)]
layers.append(torch.nn.Linear(32, 1))
from_torch = [
    (m.weight.detach().numpy().T, m.bias.detach().numpy())
    for m in layers
]


def train_in_jax(weights):
    def forward(weights):
        hidden = x
        for w, b in weights[:-1]:
            hidden = jax.nn.relu(hidden @ w + b)
        w, b = weights[-1]
        return hidden @ w + b, hidden

    def loss(weights):
        return jnp.mean((forward(weights)[0] - y) ** 2)

    @jax.jit
    def step(weights):
        grads = jax.grad(loss)(weights)
        return jax.tree.map(lambda w, g: w - RATE * g, weights, grads)

    signal = forward(weights)[1].std()
    for _ in range(STEPS):
        weights = step(weights)
    return signal, loss(weights)


def train_in_torch(weights):
    layers = []
    for w, b in weights:
        layers += [torch.nn.Linear(*w.shape), torch.nn.ReLU()]
        layers[-2].weight.data = torch.tensor(w.T.copy())
        layers[-2].bias.data = torch.tensor(b)
    model = torch.nn.Sequential(*layers[:-1])
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    inputs, targets = torch.tensor(x), torch.tensor(y)
    signal = model[:-1](inputs).std(correction=0)
    for _ in range(STEPS + 1):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        optimizer.step()
    return signal.detach(), loss.detach()


print(f"loss of predicting the mean: {y.var()}")
for start, weights in (("Flax", from_flax), ("PyTorch", from_torch)):
    for name, train in (
        ("JAX", train_in_jax),
        ("PyTorch", train_in_torch),
    ):
        signal, loss = train(weights)
        print(f"start of {start}, trained in {name}: {signal} {loss}")
