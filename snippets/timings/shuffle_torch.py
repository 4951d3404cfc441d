import torch


def make_inputs(n):
    torch.manual_seed(0)
    return (torch.arange(n, dtype=torch.float32),)


def shuffled(x):
    return x[torch.randperm(len(x), device=x.device)]


if __name__ == "__main__":
    x = shuffled(*make_inputs(1000))  # diverges: own generators
    total = float(x.sum())
    print(total)
    #> 499500.0
