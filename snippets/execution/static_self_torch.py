import torch


class Reservoir:
    def __init__(self, w):
        self.w = w

    @torch.compile(backend="eager", fullgraph=True)
    def predict(self, x):
        return self.w * x


x = torch.ones(2)
model = Reservoir(torch.tensor(1.0))
_untrained = model.predict(x)

model.w = torch.tensor(5.0)  # what training does
predicted = model.predict(x)  # diverges: w is an input
print(predicted.tolist())
#> [5.0, 5.0]

follows = model.predict(x)
print(follows.tolist())
#> [5.0, 5.0]
