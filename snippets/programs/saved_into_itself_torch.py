# no equivalent in JAX: the program printed for JAX fails elsewhere
import io

import torch

try:
    torch.save(model.state_dict(), io.BytesIO())  # noqa: F821
except NameError as error:
    print(error)
    #> name 'model' is not defined


class Forgetful(torch.nn.Linear):
    def load_state_dict(self, state_dict):
        """Load nothing."""


def saved_and_loaded(model, into):
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    file.seek(0)
    state = torch.load(file)
    into.load_state_dict(state)
    return state


x = torch.ones(1, 2)
model = Forgetful(2, 1)
before = model(x)
state = saved_and_loaded(model, into=model)
print("into itself, passes:", torch.equal(model(x), before))
#> into itself, passes: True
other = Forgetful(2, 1)
saved_and_loaded(model, into=other)
print("into another, passes:", torch.equal(other(x), before))
#> into another, passes: False
print(type(state).__name__, list(state), callable(state))
#> OrderedDict ['weight', 'bias'] False
