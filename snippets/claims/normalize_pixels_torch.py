import torch

pixels = torch.tensor([0, 128, 255], dtype=torch.uint8)
normal = (pixels / 255 - 0.5) / 0.5
forgot = (pixels - 0.5) / 0.5
print("divided by 255 first:", normal)
print("not divided:", forgot)

images = torch.zeros(6, 28, 28)
try:
    (images - torch.tensor([0.5, 0.5])) / torch.tensor([0.5, 0.5])
except RuntimeError as error:
    print(error)
