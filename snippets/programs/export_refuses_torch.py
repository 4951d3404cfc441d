import io

import torch

w = torch.ones(2, 3)


class Model(torch.nn.Module):
    def forward(self, x):
        return x @ w


_n = {0: torch.export.Dim("n")}
_data = io.BytesIO()
torch.export.save(
    torch.export.export(
        Model(), (torch.ones(5, 2),), dynamic_shapes=(_n,)
    ),
    _data,
)
_data.seek(0)
loaded = torch.export.load(_data).module()

accepted = {}
for _name, _batch in {
    "batch of 1": torch.ones(1, 2),
    "three columns": torch.ones(5, 3),
    "another dtype": torch.ones(5, 2, dtype=torch.bfloat16),
    "one dimension": torch.ones(2),
    "empty batch": torch.ones(0, 2),
}.items():
    try:
        accepted[_name] = loaded(_batch).shape[0]
        print(f"{_name}: {accepted[_name]} rows")
        #> batch of 1: 1 rows
        #> empty batch: 0 rows
    except (AssertionError, IndexError, RuntimeError) as error:
        accepted[_name] = None
        print(f"{_name}: {str(error)[:44]}")
        #> three columns: Guard failed: x.size()[1] == 2
        #> another dtype: expected m1 and m2 to have the same dtype, b
        #> one dimension: tuple index out of range
_empty = accepted.pop("empty batch")
empty_accepted = _empty == 0  # diverges: n is at least 1 in JAX
