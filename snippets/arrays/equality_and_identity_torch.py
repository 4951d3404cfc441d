import torch

x, equal, other = torch.zeros(3), torch.zeros(3), torch.ones(3)
zero, one, pair = torch.zeros(1), torch.ones(1), torch.zeros(2)


def look(label, question):
    try:
        print(f"{label}: {question()}")
        #> hash(x) == id(x): True
        #> x in {x}: True
        #> an equal array in {x}: False
        #> x in [x, other]: True
        #> zero in [one, zero]: True
        #> [x] == [x]: True
        #> 0.0 in x: True
        #> x in x: True
    except Exception as error:
        print(f"{label}: {type(error).__name__}")
        #> x in [other, x]: RuntimeError
        #> [other, x].index(x): RuntimeError
        #> x in [pair], of another shape: RuntimeError
        #> [x] == [equal]: RuntimeError
        #> bool(x): RuntimeError
        #> bool(x[:0]), no elements: RuntimeError


look("hash(x) == id(x)", lambda: hash(x) == id(x))
look("x in {x}", lambda: x in {x})
look("an equal array in {x}", lambda: equal in {x})
look("x in [x, other]", lambda: x in [x, other])
look("x in [other, x]", lambda: x in [other, x])
look("[other, x].index(x)", lambda: [other, x].index(x))
look("x in [pair], of another shape", lambda: x in [pair])
look("zero in [one, zero]", lambda: zero in [one, zero])
look("[x] == [x]", lambda: [x] == [x])
look("[x] == [equal]", lambda: [x] == [equal])
look("bool(x)", lambda: bool(x))
look("bool(x[:0]), no elements", lambda: bool(x[:0]))
look("0.0 in x", lambda: 0.0 in x)
look("x in x", lambda: x in x)

by_identity = any(a is x for a in [other, x])
by_value = any(torch.equal(a, x) for a in [other, equal])
print(f"identity, asked for: {by_identity}")
#> identity, asked for: True
print(f"value, asked for: {by_value}")
#> value, asked for: True
