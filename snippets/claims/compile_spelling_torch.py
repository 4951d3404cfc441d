import torch


class Double(torch.nn.Module):
    def forward(self, x):
        return 2 * x


def note(graph, inputs):
    print("compiled:", [node.name for node in graph.graph.nodes][1:2])
    #> compiled: ['mul']
    return graph


x = torch.arange(3.0)
y = torch.compile(Double(), backend=note)(x).tolist()
print("at the first call:", y)
#> at the first call: [0.0, 2.0, 4.0]

module = Double()
module.compile(backend=note)
print("in place:", module(x).tolist())
#> in place: [0.0, 2.0, 4.0]
