import torch
import torch._higher_order_ops as hops

names = ["cond", "while_loop", "scan", "associative_scan", "map"]
public = [n for n in names if n in torch.__all__]  # diverges: status
print(public)
#> ['cond']

print([n for n in names if hasattr(torch, n)])
#> ['cond', 'while_loop']
print([n for n in names if n in hops.__all__])
#> ['cond', 'while_loop', 'scan', 'associative_scan', 'map']
for name in names:
    print(name, "prototype" in getattr(hops, name).__doc__)
    #> cond True
    #> while_loop True
    #> scan True
    #> associative_scan True
    #> map True
