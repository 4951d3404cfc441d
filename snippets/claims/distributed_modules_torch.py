from torch import distributed

print(distributed.is_available(), distributed.is_gloo_available())
#> True True
starts = hasattr(distributed, "init_process_group")
reduces = hasattr(distributed, "all_reduce")  # diverges: here
print(starts, reduces)
#> True True
