from importlib.metadata import distribution

import torch

package = distribution("torch").name  # diverges: two packages
_expression = distribution("torch").metadata["License-Expression"]
_licenses = _expression.split(" AND ")
license = "BSD-3-Clause"  # diverges: of its own code
print(package, license, license in _licenses)
#> torch BSD-3-Clause True
print([x for x in ("Apache-2.0", "MIT") if x in _licenses])
#> ['Apache-2.0', 'MIT']

_text = distribution("torch").read_text("licenses/LICENSE")
_lines = [" ".join(line.split()) for line in _text.splitlines()]
holders = _lines[2]  # diverges: its own
print(holders)
#> Copyright (c) 2016- Facebook, Inc (Adam Paszke)
_clauses = [x for x in _lines if x[:2] in ("1.", "2.", "3.")]
print([clause[:16] for clause in _clauses])
#> ['1. Redistributio', '2. Redistributio', '3. Neither the n']

_kinds = distribution("torch").metadata.get_all("Classifier")
status = [kind for kind in _kinds if kind[:11] == "Development"]
after_the_articles = torch.__version__ > (1, 8, 0)
print(status, after_the_articles)
#> ['Development Status :: 5 - Production/Stable'] True
