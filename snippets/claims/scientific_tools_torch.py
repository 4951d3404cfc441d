import importlib.util

import torch

a = torch.tensor([[4.0, 1.0], [1.0, 3.0]])
solution = torch.linalg.solve(a, torch.tensor([1.0, 2.0]))
spectrum = torch.fft.rfft(torch.tensor([0.0, 1.0, 0.0, -1.0])).imag
special = torch.special.gammaln(torch.tensor([0.5, 5.0]))
print(solution, spectrum, special)

scipy = "fft linalg special signal sparse stats optimize integrate"
scipy += " interpolate ndimage spatial cluster"
_here = [n for n in scipy.split()
         if importlib.util.find_spec("torch." + n)]
namespaces = len(_here)  # diverges: others have names of their own
print(namespaces, "of", len(scipy.split()), _here)

settings = []  # diverges: no setting is needed
double = torch.sqrt(torch.tensor(2.0, dtype=torch.float64))
print(double.dtype)
