# no equivalent in JAX: there is no second code path for inference
import warnings

import torch

warnings.filterwarnings("ignore", "The PyTorch API of nested tensors")
torch.manual_seed(0)
block = torch.nn.TransformerEncoderLayer(16, 2, 32, batch_first=True)
encoder = torch.nn.TransformerEncoder(block, 2).eval()
x = torch.randn(1, 5, 16)
ignore = torch.tensor([[False, False, False, True, True]])

with_grad = encoder(x, src_key_padding_mask=ignore)
with torch.no_grad():
    without = encoder(x, src_key_padding_mask=ignore)
equal = torch.isclose(with_grad, without, atol=1e-5).all(-1)[0]
print("padding:", ignore[0].tolist())
#> padding: [False, False, False, True, True]
print("equal:  ", equal.tolist())
#> equal:   [True, True, True, False, False]
print("without gradients:", without[0, :, 0].numpy().round(2))
#> without gradients: [-0.67  2.03  0.87  0.    0.  ]
