import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.linspace(-1, 1, 65)[:64].reshape(64, 1)
y = 3 * x
data = TensorDataset(x, y)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Parameter(torch.rand(1, 8))
        self.out = nn.Parameter(torch.full((8, 1), 0.1))
        self.dropout = nn.Dropout(0.1)

    def forward(self, x):
        return self.dropout(torch.tanh(x @ self.hidden)) @ self.out


def train(seed):
    torch.manual_seed(seed)  # initial values, then dropout
    net = Net()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    shuffle = torch.Generator().manual_seed(1000 + seed)
    loader = DataLoader(data, 16, shuffle=True, generator=shuffle)
    for _epoch in range(2):
        for x_batch, y_batch in loader:
            loss = nn.functional.mse_loss(net(x_batch), y_batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return net.out.detach()


out = train(0)  # diverges: own generators
_again, _other = train(0), train(1)
replayed = bool((out == _again).all())
seed_matters = not (out == _other).any()
print(replayed, seed_matters)
#> True True
