# needs: C++ compiler

import numpy as np
import torch
import torch.nn.functional as F


def make_inputs(side):
    random = np.random.default_rng(0)
    images = random.standard_normal((4, 64, side, side))
    kernel = random.standard_normal((64, 64, 3, 3)) / 24
    return torch.asarray(images).float(), torch.asarray(kernel).float()


def convolution(images, kernel):
    return F.conv2d(images, kernel, stride=1, padding="same")


compiled = torch.compile(convolution, dynamic=False)

if __name__ == "__main__":
    inputs = make_inputs(8)
    std = compiled(*inputs).std(correction=0)  # agrees to 1e-4: float32
    near = 0.5 < float(std) < 1
    print(near)
    #> True
