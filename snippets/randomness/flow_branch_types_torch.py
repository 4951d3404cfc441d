import re

import torch


def tried(true_branch):
    try:
        y = torch.cond(p, true_branch, lambda x: x + 1, (x,))
        return [float(element) for element in y]
    except RuntimeError as error:
        reasons = "expected same [a-z]+|Unmatched .* spec|Encountered.*"
        print(re.search(reasons, str(error))[0])
        #> expected same dtype
        #> expected same dim
        #> Unmatched output spec
        #> Encountered aliasing during higher order op tracing
        #> Encountered input mutation during higher order op tracing
        return "refused"


p, x = torch.tensor(True), torch.tensor([1.0, 2.0])

dtypes = tried(lambda x: x.bfloat16())
ranks = tried(lambda x: x.sum())
structures = tried(lambda x: (x + 1, x + 2))

sizes = tried(lambda x: torch.cat([x, x]))  # diverges: who compares
print(sizes)
#> [1.0, 2.0, 1.0, 2.0]

same_array = tried(lambda x: x)  # diverges: aliasing
print(same_array)
#> refused

updated = tried(lambda x: x.add_(1) * 1)  # diverges: mutation
print(updated)
#> refused
