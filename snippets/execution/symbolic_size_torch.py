import torch

_traces = []


class RowSums(torch.nn.Module):
    def forward(self, x):
        _traces.append(x.shape)
        return (2 * x).sum(dim=1)


n = torch.export.Dim("n")
exported = torch.export.export(
    RowSums(), (torch.ones(4, 3),), dynamic_shapes={"x": {0: n}}
)
(constraint,) = exported.range_constraints.values()
print("n from", constraint.lower)
#> n from 0
call = exported.module()

_batches = [torch.ones(k, 3) for k in (7, 2, 1)]
sizes = [call(batch).shape[0] for batch in _batches]
captures = len(_traces)
print(sizes, captures)
#> [7, 2, 1] 1
print(call(torch.ones(0, 3)).shape[0])
#> 0
