# no equivalent in JAX: the printed program is PyTorch's
for _line in [
    "torchvision.datasets.MNIST('data', download=True)",
    "next(iter(train_loader))",
]:
    try:
        exec(_line)
    except NameError as error:
        print(f"{type(error).__name__}: {error}")
        #> NameError: name 'torchvision' is not defined
        #> NameError: name 'train_loader' is not defined
