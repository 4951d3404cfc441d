import warnings

import torch


def attempt(label, x, *shape, dtype=torch.float32):
    out = torch.empty(*shape, dtype=dtype)
    address, fate = out.data_ptr(), "refused"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            torch.add(x, 1, out=out)
            fate = f"written, now {tuple(out.shape)}"
        except RuntimeError as error:
            print(str(error).partition("result ")[2])
            #> type Float can't be cast to the desired output type Int
    assert out.data_ptr() == address
    print(f"{label}: {fate}, {len(caught)} warnings")
    #> same shape and dtype: written, now (64,), 0 warnings
    #> 8 by 8: written, now (64,), 1 warnings
    #> int32: refused, 0 warnings
    #> bfloat16: written, now (64,), 0 warnings
    #> 32 elements: written, now (32,), 1 warnings
    for warning in caught:
        print(str(warning.message).split(" since")[0])
        #> An output with one or more elements was resized
        #> An output with one or more elements was resized
    return out


x = torch.arange(64.0)
y = attempt("same shape and dtype", x, 64)
attempt("8 by 8", x, 8, 8)
attempt("int32", x, 64, dtype=torch.int32)
attempt("bfloat16", x, 64, dtype=torch.bfloat16)
attempt("32 elements", x[:32], 64)
