# needs: C++ compiler

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

HEADS, LAYERS, LETTERS, LENGTH, BATCH = 4, 2, 64, 64, 8


def make_inputs(width):
    random = np.random.default_rng(0)

    def matrix(m, n):
        values = random.standard_normal((m, n)) / np.sqrt(m)
        return nn.Parameter(torch.asarray(values).float())

    model = Model(matrix, width)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    text = random.integers(0, LETTERS, (BATCH, LENGTH + 1))
    return (model, optimizer), torch.asarray(text)


def normal(x):
    return F.layer_norm(x, x.shape[-1:], eps=1e-5)


class Block(nn.Module):
    def __init__(self, matrix, width):
        super().__init__()
        self.qkv = matrix(width, 3 * width)
        self.out = matrix(width, width)
        self.up = matrix(width, 4 * width)
        self.down = matrix(4 * width, width)

    def forward(self, x):
        qkv = (normal(x) @ self.qkv).unflatten(-1, (HEADS, -1))
        q, k, v = qkv.transpose(1, 2).chunk(3, dim=-1)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + mixed.transpose(1, 2).flatten(2) @ self.out
        up = F.gelu(normal(x) @ self.up, approximate="tanh")
        return x + up @ self.down


class Model(nn.Module):
    def __init__(self, matrix, width):
        super().__init__()
        self.letters = matrix(LETTERS, width)
        blocks = [Block(matrix, width) for _ in range(LAYERS)]
        self.blocks = nn.Sequential(*blocks)

    def forward(self, text):
        x = self.blocks(self.letters[text])
        return normal(x) @ self.letters.T


def loss(model, text):
    logits = model(text[:, :-1])
    return F.cross_entropy(logits.flatten(0, 1), text[:, 1:].flatten())


compiled_loss = torch.compile(loss, dynamic=False)


def step(state, text, loss=loss):
    model, optimizer = state
    value = loss(model, text)
    optimizer.zero_grad()
    value.backward()
    optimizer.step()
    return state, value.detach()


def compiled(state, text):
    return step(state, text, compiled_loss)


if __name__ == "__main__":
    state, text = make_inputs(32)
    losses = []
    for _ in range(3):
        state, value = compiled(state, text)
        losses.append(float(value))
    learned = np.array(losses)  # agrees to 1e-4: float32 products
    print(losses[2] < losses[0])
    #> True
