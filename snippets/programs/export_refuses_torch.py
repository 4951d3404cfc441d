import io

import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return torch.tanh(x) * 2


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
        #> another dtype: 5 rows
        #> empty batch: 0 rows
    except (AssertionError, IndexError, RuntimeError) as error:
        accepted[_name] = None
        print(f"{_name}: {error}")
        #> three columns: Guard failed: x.size()[1] == 2
        #> one dimension: tuple index out of range
_empty = accepted.pop("empty batch")
empty_accepted = _empty == 0  # diverges: n is at least 1 in JAX
_other = accepted.pop("another dtype")
dtype_accepted = _other == 5  # diverges: only JAX checks dtypes
