import torch
from torch._higher_order_ops import scan

x = torch.ones(3)
start = {"count": torch.tensor(0.0), "total": torch.tensor(100.0)}


def as_given(state, x):
    count, total = state["count"] + x, state["total"] + 10 * x
    return {"count": count, "total": total}, total.clone()


def turned(state, x):
    count, total = state["count"] + x, state["total"] + 10 * x
    return {"total": total, "count": count}, total.clone()


def last_state(body):
    last, _ = scan(body, start, x)
    return {name: float(last[name]) for name in sorted(last)}


right = last_state(as_given)
print(right)
#> {'count': 3.0, 'total': 130.0}

in_other_order = last_state(turned)  # diverges: keys or positions
print(in_other_order)
#> {'count': 12.0, 'total': 121.0}
