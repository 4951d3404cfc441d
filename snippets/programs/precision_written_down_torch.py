import numpy as np
import torch

x = torch.tensor(
    np.random.default_rng(0).random((64, 64)), dtype=torch.float32
)
highest = x @ x

setting = torch.get_float32_matmul_precision()  # diverges: set
print("setting:", setting)
#> setting: highest
print("CUDA products:", torch.backends.cuda.matmul.fp32_precision)
#> CUDA products: none
print("cuDNN convolutions:", torch.backends.cudnn.conv.fp32_precision)
#> cuDNN convolutions: tf32

torch.set_float32_matmul_precision("high")
print("CUDA products:", torch.backends.cuda.matmul.fp32_precision)
#> CUDA products: tf32
print("cuDNN convolutions:", torch.backends.cudnn.conv.fp32_precision)
#> cuDNN convolutions: tf32

torch.set_float32_matmul_precision("medium")
print("CPU products:", torch.backends.mkldnn.matmul.fp32_precision)
#> CPU products: bf16
