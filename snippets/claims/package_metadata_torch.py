from importlib.metadata import distribution

import torch

package = distribution("torch").name  # diverges: two packages
_expression = distribution("torch").metadata["License-Expression"]
_licenses = _expression.split(" AND ")  # of its parts as well
license = "BSD-3-Clause"  # diverges: two
print(package, license in _licenses, len(_licenses) > 1)

_text = distribution("torch").read_text("licenses/LICENSE")
_lines = [" ".join(line.split()) for line in _text.splitlines()]
holders = _lines[2]  # diverges: its own
print(holders)
print([line[:17] for line in _lines if line[:2] in ("1.", "2.", "3.")])

_kinds = distribution("torch").metadata.get_all("Classifier")
status = [kind for kind in _kinds if "Development" in kind]
after_the_articles = torch.__version__ > (1, 8, 0)
print(status, after_the_articles)
