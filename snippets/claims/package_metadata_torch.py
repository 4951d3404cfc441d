from importlib.metadata import distribution

import torch

package = distribution("torch").name  # diverges: two packages
_expression = distribution("torch").metadata["License-Expression"]
license = "BSD-3-Clause"  # diverges: of its own code
print(package, license, license in _expression.split(" AND "))

_text = distribution("torch").read_text("licenses/LICENSE")
_lines = [" ".join(line.split()) for line in _text.splitlines()]
holders = _lines[2]  # diverges: its own
print(holders)
_clauses = [x for x in _lines if x[:2] in ("1.", "2.", "3.")]
print([clause[:16] for clause in _clauses])

_kinds = distribution("torch").metadata.get_all("Classifier")
status = [kind for kind in _kinds if "Development" in kind]
after_the_articles = torch.__version__ > (1, 8, 0)
print(status, after_the_articles)
