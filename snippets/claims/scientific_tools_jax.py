import importlib.util

import jax
import jax.numpy as jnp
import jax.scipy as jsp

a = jnp.array([[4.0, 1.0], [1.0, 3.0]])
solution = jnp.linalg.solve(a, jnp.array([1.0, 2.0]))
spectrum = jnp.fft.rfft(jnp.array([0.0, 1.0, 0.0, -1.0])).imag
special = jsp.special.gammaln(jnp.array([0.5, 5.0]))
print("solution:", solution.tolist())
#> solution: [0.09090909361839294, 0.6363636255264282]
print("spectrum:", spectrum.tolist())
#> spectrum: [0.0, -2.0, 0.0]
print("log gamma:", special.tolist())
#> log gamma: [0.5723648071289062, 3.1780548095703125]

scipy = "fft linalg special signal sparse stats optimize integrate"
scipy += " interpolate ndimage spatial cluster"
_here = [n for n in scipy.split()
         if importlib.util.find_spec("jax.scipy." + n)]
namespaces = len(_here)  # diverges: jax.scipy follows SciPy's names
print("namespaces:", namespaces, "of", len(scipy.split()))
#> namespaces: 12 of 12
print("first five:", *_here[:5])
#> first five: fft linalg special signal sparse

settings = ["jax_enable_x64"]  # diverges: the dtype is enough there
jax.config.update("jax_enable_x64", True)
double = jnp.sqrt(jnp.array(2.0, "float64"))
print(double.dtype)
#> float64
