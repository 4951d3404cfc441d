import torch

gain = 3.0


def show(guards):
    for guard in guards:
        kinds = guard.derived_guard_types or (guard.guard_type,)
        print(guard.name or "-", *kinds)
        #> x TENSOR_MATCH
        #> by EQUALS_MATCH
        #> - AUTOGRAD_SAVED_TENSORS_HOOKS
        #> - GRAD_MODE
        #> - DETERMINISTIC_ALGORITHMS
        #> - GLOBAL_STATE
        #> - TORCH_FUNCTION_STATE
        #> - DEFAULT_DEVICE
        #> G['gain'] EQUALS_MATCH
        #> - SHAPE_ENV
    return [True] * len(guards)


@torch.compile(backend="eager", options={"guard_filter_fn": show})
def scale(x, by):
    return gain * by * x


x = torch.ones(3)
y = scale(x, 2)
print(y.tolist())
#> [6.0, 6.0, 6.0]
