import torch

torch.set_printoptions(precision=8)
x = torch.tensor([[0.3744, 0.1656], [0.4707, 0.1663]])
y = torch.tensor([[0.3946, 0.1186], [0.1569, 0.3145]])

product = x @ y
rounded = x.bfloat16().float() @ y.bfloat16().float()
print(product)
#> tensor([[0.17372087, 0.09648504],
#>         [0.21183069, 0.10812637]])
print(rounded, rounded.dtype)
#> tensor([[0.17405128, 0.09669876],
#>         [0.21180916, 0.10805416]]) torch.float32

try:
    torch.mm(x.bfloat16(), y.bfloat16(), out_dtype=torch.float32)
except NotImplementedError as error:
    print(str(error).split(" with arguments")[0])
    #> Could not run 'aten::mm.dtype'
