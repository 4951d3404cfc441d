import torch

pixels = torch.tensor([0, 128, 255], dtype=torch.uint8)
normal = (pixels / 255 - 0.5) / 0.5
forgot = (pixels - 0.5) / 0.5
print("divided by 255 first:", normal)
#> divided by 255 first: tensor([-1.0000,  0.0039,  1.0000])
print("not divided:", forgot)
#> not divided: tensor([ -1., 255., 509.])

images = torch.zeros(6, 28, 28)
try:
    (images - torch.tensor([0.5, 0.5])) / torch.tensor([0.5, 0.5])
except RuntimeError as error:
    print(str(error).split(" at ")[0])
    #> The size of tensor a (28) must match the size of tensor b (2)
