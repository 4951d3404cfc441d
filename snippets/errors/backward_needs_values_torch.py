from textwrap import fill

import torch


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = torch.ones(2, requires_grad=True)  # diverges: given away
loss = (x * x).sum()
loss.backward()
print(raised(loss.backward))
#> RuntimeError: Trying to backward through the graph a second time (or
#> directly access saved tensors after they have already been freed).
#> Saved intermediate values of the graph are freed when you call
#> .backward() or autograd.grad(). Specify retain_graph=True if you
#> need to backward through the graph a second time or if you need to
#> access saved tensors after calling backward.
h = x.exp()
h.add_(1)
print(raised(h.sum().backward))
#> RuntimeError: one of the variables needed for gradient computation
#> has been modified by an inplace operation: [torch.FloatTensor [2]],
#> which is output 0 of Exp, is at version 1; expected version 0
#> instead. Hint: enable anomaly detection to find the operation that
#> failed to compute its gradient, with
#> torch.autograd.set_detect_anomaly(True, check_nan=False).
with torch.inference_mode():
    scale = torch.ones(2)
print(raised(lambda: x * scale))
#> RuntimeError: Inference tensors cannot be saved for backward. Please
#> do not use Tensors created in inference mode in computation tracked
#> by autograd. To work around this, you can make a clone to get a
#> normal tensor and use it in autograd, or use `torch.no_grad()`
#> instead of `torch.inference_mode()`.
print(raised(scale.add_, 1))
#> RuntimeError: Inplace update to inference tensor outside
#> InferenceMode is not allowed.You can make a clone to get a normal
#> tensor before doing inplace update.See
#> https://github.com/pytorch/rfcs/pull/17 for more details.

x_next = (x.detach() + 1).requires_grad_()
loss = (x_next * x_next).sum()
(grad,) = torch.autograd.grad(loss, x_next, retain_graph=True)
(again,) = torch.autograd.grad(loss, x_next)
print(grad.tolist(), again.tolist())
#> [4.0, 4.0] [4.0, 4.0]
