import json
import socket
import subprocess
import sys

import jax
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec


def run(rank, port):
    jax.distributed.initialize(f"localhost:{port}", 2, rank)
    mesh = jax.make_mesh((2,), ("data",))
    everywhere = NamedSharding(mesh, PartitionSpec())

    @jax.jit(out_shardings=everywhere)
    def new_weights(key):
        return jax.random.normal(key, (2,))

    def mine(w):
        return w.addressable_data(0).tolist()

    own = new_weights(jax.random.key(rank))
    one = new_weights(jax.random.key(0))
    try:
        jax.device_put(np.full(2, rank), everywhere)
    except AssertionError as error:
        refused = "not the same on each" in str(error)
    called = own.is_fully_replicated
    print(json.dumps([mine(own), mine(one), called, refused]))


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
            stdout=subprocess.PIPE,
            text=True,
        )
        for rank in "01"
    ]
    try:
        _texts = [each.communicate(timeout=100)[0] for each in _both]
    finally:
        for each in _both:
            each.kill()
# Gloo prints a line as well; the other one is ours.
_ours, _theirs = (
    json.loads(line)
    for text in _texts
    for line in text.splitlines()
    if "Gloo" not in line
)
own_seeds, one_seed = (_ours[i] == _theirs[i] for i in range(2))
print("own seeds give the same weights:", own_seeds)
#> own seeds give the same weights: False
print("JAX calls them replicated all the same:", _ours[2])
#> JAX calls them replicated all the same: True
print("one seed gives the same weights:", one_seed)
#> one seed gives the same weights: True
print("device_put compares and refuses:", _ours[3])
#> device_put compares and refuses: True
