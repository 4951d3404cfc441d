import numpy as np
import torch
from torch.nn import functional

_rng = np.random.default_rng(0)
x = torch.tensor(_rng.standard_normal((64, 16)), dtype=torch.float32)
labels = torch.tensor(_rng.integers(0, 4, 64))
_first, _last = _rng.standard_normal((2, 16, 16)) * 0.25
_params = {"first": torch.tensor(_first, dtype=torch.float32)}
_params["last"] = torch.tensor(_last[:, :4], dtype=torch.float32)
for _p in _params.values():
    _p.requires_grad_()
optimizer = torch.optim.Adam(_params.values(), lr=1e-2)
dtypes = {}


def note(name, tensor):
    dtypes[name] = str(tensor.dtype).removeprefix("torch.")


def loss_fn(params, x):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = torch.relu(x @ params["first"])
        logits = hidden @ params["last"]
        note("product", hidden)
        note("logits", logits)
        return functional.cross_entropy(logits, labels)


loss = loss_fn(_params, x)
loss.backward()
optimizer.step()

_first = _params["first"]
note("loss", loss)
note("gradient", _first.grad)
note("moment", optimizer.state[_first]["exp_avg"])
note("parameter", _first)
_grads = [p.grad for p in _params.values()]
_norm = torch.nn.utils.get_total_norm(_grads)
gradient_norm = _norm  # agrees to 1e-2: bfloat16
loss = loss.item()  # agrees to 1e-3: bfloat16 inside
for _name, _dtype in dtypes.items():
    print(f"{_name}: {_dtype}")
    #> product: bfloat16
    #> logits: bfloat16
    #> loss: float32
    #> gradient: float32
    #> moment: float32
    #> parameter: float32
