import torch
from torch import nn
from torch.func import replace_all_batch_norm_modules_, vmap

images = torch.tensor([[[1.0, 2], [3, 6]], [[20, 0], [0, 0]]])
norm = nn.BatchNorm2d(1, affine=False)


def apply(norm, image):  # one channel, height, width
    return norm(image.unsqueeze(-3))[..., 0, :, :]


def each(image):
    return apply(norm, image[None])[0]


of_batch = apply(norm, images)
print(of_batch[0].ravel())
#> tensor([-0.4729, -0.3152, -0.1576,  0.3152])

try:
    vmap(each)(images)
except RuntimeError as error:
    print(str(error).split(" while")[0])
    #> Batch norm got a batched tensor as input

replace_all_batch_norm_modules_(norm)  # no running averages
alone = vmap(each)(images)
print(alone[0].ravel())
#> tensor([-1.0690, -0.5345,  0.0000,  1.6036])

per_image = nn.InstanceNorm2d(1)
is_instance_norm = bool(torch.allclose(alone, apply(per_image, images)))
print(is_instance_norm)
#> True

features = nn.BatchNorm1d(4, track_running_stats=False)
vectors = images.reshape(2, 4)
try:
    vmap(lambda x: features(x[None])[0])(vectors)
except ValueError as error:
    print(str(error).split(",")[0])
    #> Expected more than 1 value per channel when training
