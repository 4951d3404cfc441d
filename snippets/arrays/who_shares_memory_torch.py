import torch

x = torch.arange(12.0).reshape(3, 4) + 0
_start = x.untyped_storage().data_ptr()
kinds = {}  # diverges: PyTorch has views


def look(label, y):
    inside = y.untyped_storage().data_ptr() == _start
    kinds[label] = "same object" if y is x else "its own memory"
    if inside and y is not x:
        kinds[label] = "shares memory"
    print(f"{label}: {kinds[label]}")
    #> x[1:]: shares memory
    #> x[:]: shares memory
    #> x[0]: shares memory
    #> x[[0, 1]], an array as index: its own memory
    #> x[x > 3]: its own memory
    #> x.T: shares memory
    #> x.reshape(12): shares memory
    #> x.T.reshape(12): its own memory
    #> x.reshape(3, 4): shares memory
    #> x[None]: shares memory
    #> broadcast to (2, 3, 4): shares memory
    #> flip: its own memory
    #> first of split: shares memory
    #> to its own dtype: same object
    #> asarray: same object
    #> no gradient: shares memory
    #> bits as int32: shares memory
    #> copy: its own memory
    #> compiled identity: same object


look("x[1:]", x[1:])
look("x[:]", x[:])
look("x[0]", x[0])
look("x[[0, 1]], an array as index", x[torch.tensor([0, 1])])
look("x[x > 3]", x[x > 3])
look("x.T", x.T)
look("x.reshape(12)", x.reshape(12))
look("x.T.reshape(12)", x.T.reshape(12))
look("x.reshape(3, 4)", x.reshape(3, 4))
look("x[None]", x[None])
look("broadcast to (2, 3, 4)", torch.broadcast_to(x, (2, 3, 4)))
look("flip", torch.flip(x, (0, 1)))
look("first of split", torch.split(x, 1)[0])
look("to its own dtype", x.to(x.dtype))
look("asarray", torch.asarray(x))
look("no gradient", x.detach())
look("bits as int32", x.view(torch.int32))
look("copy", x.clone())
look(
    "compiled identity",
    torch.compile(lambda x: x, backend="aot_eager")(x),
)
