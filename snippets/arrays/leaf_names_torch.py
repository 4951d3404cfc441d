from torch import nn
from torch.utils import _pytree as pytree

model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
names = sorted(model.state_dict())
print(names)
#> ['0.bias', '0.weight', '2.bias', '2.weight']

leaves = model.named_parameters()
decayed = [name for name, leaf in leaves if leaf.ndim > 1]
print(decayed)
#> ['0.weight', '2.weight']

tree = [{"bias": 0.0, "weight": 1.0}, {}]
_path = pytree.tree_leaves_with_path(tree)[0][0]
as_python = pytree.keystr(_path)
print(f"params{as_python}")
#> params[0]['bias']
