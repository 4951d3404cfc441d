import json
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, wait

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec


def run(rank, port):
    jax.distributed.initialize(f"localhost:{port}", 2, rank)
    rows = NamedSharding(
        jax.make_mesh((2,), ("data",)), PartitionSpec("data")
    )
    own = np.array([rank + 1.0])
    x = jax.make_array_from_process_local_data(rows, own)
    if rank == 1:
        input()  # busy with something else until told
    with ThreadPoolExecutor() as pool:
        call = pool.submit(lambda: jax.jit(jnp.sum)(x).item())
        if rank == 0:
            wait([call], timeout=1)
            print(json.dumps(call.done()), flush=True)
        print(json.dumps(call.result()))


if sys.argv[1:]:  # started below: one of the two processes
    run(int(sys.argv[1]), sys.argv[2])
    sys.exit()

# While it is held, no other program is given this port.
with socket.socket() as held:
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    held.bind(("", 0))
    port = str(held.getsockname()[1])
    _both = [
        subprocess.Popen(
            [sys.executable, __file__, rank, port],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for rank in "01"
    ]
    try:
        done = json.loads(_both[0].stdout.readline())
        print("one process is done alone:", done)
        #> one process is done alone: False
        _both[1].communicate("join\n", timeout=60)
        _text, _ = _both[0].communicate(timeout=60)
    finally:
        for each in _both:
            each.kill()
# Gloo prints a line as well; the other one is ours.
(total,) = (
    json.loads(line)
    for line in _text.splitlines()
    if "Gloo" not in line
)
print("after the other has joined:", total)
#> after the other has joined: 3.0
