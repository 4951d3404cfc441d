import torch

_key = torch.Generator().manual_seed(1)
z = torch.randn((6,), generator=_key)
z = z.reshape(-1, 2)  # diverges: other draws
shape = tuple(z.shape)
loss = ((z**2 - 1) ** 2).sum()  # diverges: other draws
print(shape, bool(loss > 0))
#> (3, 2) True


def attempt(line):
    try:
        exec(line)
    except (SyntaxError, TypeError, NameError) as error:
        print(getattr(error, "msg", error))
        #> invalid character '。' (U+3002)
        #> invalid character '，' (U+FF0C)
        #> 'torch.Size' object is not callable
        #> invalid character '–' (U+2013)
        #> invalid syntax
        #> invalid syntax
        #> name 'verlust' is not defined


attempt("key = torch。Generator()")
attempt("z = torch.randn((6，), generator=key)")
attempt("z = z.shape(-1, 2)")
attempt("loss = ((z**2 – 1) ** 2).sum()")
attempt("loss = ((z * * 2 - 1) ** 2).sum()")
attempt("loss = z _ pred - z")
attempt("verlust.sum()")
