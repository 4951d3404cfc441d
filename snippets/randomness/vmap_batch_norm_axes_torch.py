import torch
from torch import nn

batch = torch.arange(24.0).reshape(2, 3, 4) ** 1.5
norm = nn.BatchNorm1d(4, affine=False)

out = norm(batch.flatten(0, 1)).unflatten(0, (2, 3))
print(out[0, 0], tuple(out.shape))
#> tensor([-1.1978, -1.2372, -1.2638, -1.2841]) (2, 3, 4)

running_mean = norm.running_mean
print(running_mean)
#> tensor([3.7607, 4.2063, 4.6848, 5.1903])
running_var = norm.running_var  # diverges: PyTorch divides by n - 1
print(running_var)
#> tensor([119.1896, 133.1022, 146.4917, 159.6710])
print(0.9 + (running_var - 0.9) * 5 / 6)  # dividing by n instead
#> tensor([ 99.4747, 111.0685, 122.2265, 133.2092])

norm.eval()
in_eval = norm(batch[0, :1])[0]  # diverges: Equinox debiases
print(in_eval)
#> tensor([-0.3445, -0.2779, -0.1534,  0.0005])
