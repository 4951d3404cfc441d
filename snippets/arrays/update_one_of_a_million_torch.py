import torch

n = 1_000_000


def put(x, i):
    x[i] = 1
    return x


def put_copied(x, i):
    return put(x.clone(), i)


def address(x):
    return x.data_ptr()


x = torch.zeros(n)
y = put_copied(x, 5)
out_of_place = address(y) == address(x), float(x[5])
print("a clone: same memory, old value:", *out_of_place)
#> a clone: same memory, old value: False 0.0

_z = torch.zeros(n)
_before = address(_z)
z = put(_z, 5)
in_place = address(z) == _before, float(z[5])
print("in place: same memory, new value:", *in_place)
#> in place: same memory, new value: True 1.0
