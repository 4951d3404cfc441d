import torch

n = 1024
x = torch.full((n, n), 1 / n)

first = x + 1
second = torch.linalg.matrix_power(x, 2**16)
wait = torch.cuda if torch.cuda.is_available() else torch.cpu
returned = wait.synchronize()  # diverges: it names no tensor
print(returned)
#> None

scaled = n * float(second[0, 0])
print(scaled)
#> 1.0
