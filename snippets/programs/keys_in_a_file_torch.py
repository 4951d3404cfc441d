import io

import torch

_key = torch.Generator().manual_seed(3)
_file = io.BytesIO()
torch.save({"key": _key.get_state()}, _file)
want = torch.rand(1, generator=_key)

_file.seek(0)
_state = torch.load(_file)["key"]
_back = torch.Generator()
_back.set_state(_state)
same_data = torch.equal(torch.rand(1, generator=_back), want)
print(_state.dtype, "from integers:", same_data)
#> torch.uint8 from integers: True
