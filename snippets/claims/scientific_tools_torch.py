import importlib.util

import torch

a = torch.tensor([[4.0, 1.0], [1.0, 3.0]])
solution = torch.linalg.solve(a, torch.tensor([1.0, 2.0]))
spectrum = torch.fft.rfft(torch.tensor([0.0, 1.0, 0.0, -1.0])).imag
special = torch.special.gammaln(torch.tensor([0.5, 5.0]))
print("solution:", solution.tolist())
#> solution: [0.09090909361839294, 0.6363636255264282]
print("spectrum:", spectrum.tolist())
#> spectrum: [0.0, -2.0, 0.0]
print("log gamma:", special.tolist())
#> log gamma: [0.5723649263381958, 3.178053855895996]

scipy = "fft linalg special signal sparse stats optimize integrate"
scipy += " interpolate ndimage spatial cluster"
_here = [n for n in scipy.split()
         if importlib.util.find_spec("torch." + n)]
namespaces = len(_here)  # diverges: others have names of their own
print("namespaces:", namespaces, "of", len(scipy.split()))
#> namespaces: 5 of 12
print("first five:", *_here[:5])
#> first five: fft linalg special signal sparse

settings = []  # diverges: no setting is needed
double = torch.sqrt(torch.tensor(2.0, dtype=torch.float64))
print(double.dtype)
#> torch.float64
