import time

import torch

while_running = []


@torch.compiler.disable  # the graph is cut here, twice per call
def read_clock():
    while_running.append(time.perf_counter())


@torch.compile(backend="eager")
def square(x):
    read_clock()
    y = x * x
    read_clock()
    return y


for _ in range(3):
    y = square(torch.arange(3.0))

clock_reads = len(while_running)  # diverges: each call ran it
print(clock_reads, y.tolist())
#> 6 [0.0, 1.0, 4.0]
