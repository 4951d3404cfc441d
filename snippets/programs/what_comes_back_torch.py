import io

import torch

w = torch.tensor([1.0, 0.5], dtype=torch.bfloat16)
tree = {"w": w, "tied": w, "pair": (1, 2.5)}


def say(name, back):
    kept = str(back["w"].dtype), type(back["pair"]).__name__
    print(name, *kept, "tied:", back["tied"] is back["w"])
    #> torch.save torch.bfloat16 tuple tied: True


def there_and_back(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    file.seek(0)
    return torch.load(file)


back = there_and_back(tree)
say("torch.save", back)
