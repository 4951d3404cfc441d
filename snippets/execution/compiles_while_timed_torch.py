import torch


def compiles(*calls):
    torch.compiler.reset()  # forgets what sizes it has seen
    graphs = []

    def count(graph, example_inputs):
        graphs.append(graph)
        return graph.forward

    @torch.compile(backend=count)
    def scaled(x, factor):
        return x * factor

    for x, factor in calls:
        scaled(x, factor)
    return len(graphs)


x = torch.ones(8, 4)
half = torch.tensor(0.5)

by_size = compiles(  # diverges: the second is for any size
    (x, half), (x[:7], half), (x[:6], half), (x[:5], half)
)
by_number = compiles(  # diverges: the second is for any number
    (x, 0.5), (x, 0.25), (x, 0.125)
)
print(by_size, by_number)
#> 2 2

number_then_array = compiles((x, 0.5), (x, half))
same_again = compiles((x, half), (2 * x, half))
print(number_then_array, same_again)
#> 2 1
