from importlib.metadata import distribution

import jax

package = distribution("jax").name  # diverges: two packages
license = distribution("jax").metadata["License"]  # diverges: two
print(package, license)
#> jax Apache-2.0

_authors = distribution("jax").read_text("licenses/AUTHORS")
_lines = [line for line in _authors.splitlines() if line]
holders = [x for x in _lines if x[0] != "#"]  # diverges: its own
print(holders)
#> ['Google LLC', 'NVIDIA Corporation']

_kinds = distribution("jax").metadata.get_all("Classifier")
status = [kind for kind in _kinds if kind[:11] == "Development"]
after_the_articles = jax.__version_info__ > (0, 2, 10)
print(status, after_the_articles)
#> ['Development Status :: 5 - Production/Stable'] True
