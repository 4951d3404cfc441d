import io

import torch

generator = torch.Generator().manual_seed(0)
_before = torch.randn(3, generator=generator)

file = io.BytesIO()
torch.save(generator.get_state(), file)
file.seek(0)

_saved = torch.load(file)
restored = torch.Generator().set_state(_saved)
both = (generator, restored)
_next, _again = (torch.randn(3, generator=g) for g in both)
continued = bool((_next == _again).all())
print(continued, _saved.dtype, _saved.shape)
#> True torch.uint8 torch.Size([5056])

torch.manual_seed(0)
with torch.random.fork_rng():
    torch.randn(3)
print(bool((torch.randn(3) == _before).all()))
#> True
