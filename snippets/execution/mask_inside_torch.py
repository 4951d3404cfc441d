import torch


def total_positive(x):
    return x[x > 0].sum()


x = torch.tensor([1.0, -2.0, 3.0, -4.0])
found = torch._dynamo.explain(total_positive)(x)
print("breaks:", found.graph_break_count)
#> breaks: 1

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


whole = torch.compile(total_positive, backend=count, fullgraph=True)
total = whole(x)
none, all_of_them = whole(-x.abs()), whole(x.abs())
print(float(none), float(all_of_them), "graphs:", len(graphs))
#> 0.0 10.0 graphs: 1


@torch.compile(backend="eager", fullgraph=True)
def total_selected(x):
    return torch.where(x > 0, x, 0).sum()


selected, sized = total_selected(x), total
print(float(total), float(selected), float(sized))
#> 4.0 4.0 4.0
