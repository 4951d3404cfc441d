import torch

identity = torch.compile(lambda x: x, backend="aot_eager")
x = torch.arange(1000)
y = identity(x)

same_values = bool((x == y).all())
same_memory = (  # diverges: a compiled program has outputs of its own
    x.data_ptr() == y.data_ptr()
)
print(f"same values: {same_values}")
#> same values: True
print(f"same memory: {same_memory}")
#> same memory: True
