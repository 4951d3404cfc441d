# no equivalent in PyTorch: there a wrapper places a module's copies
import jax
import jax.numpy as jnp
from jax.sharding import NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 2)
try:
    from jax.experimental import parallel

    print(parallel)
except ImportError as error:
    print(str(error).split(" (")[0])
    #> cannot import name 'parallel' from 'jax.experimental'

try:
    model = NeuralNetwork()
except NameError as error:
    print(error)
    #> name 'NeuralNetwork' is not defined


class NeuralNetwork:
    def __init__(self):
        self.weights = jnp.ones((2, 1))


mesh = jax.make_mesh((2,), ("data",))
everywhere = NamedSharding(mesh, PartitionSpec())
try:
    jax.device_put(NeuralNetwork(), everywhere)
except TypeError as error:
    print("…", str(error).split("; ")[1])
    #> … it does not have a dtype attribute

weights = jax.device_put({"weights": jnp.ones((2, 1))}, everywhere)
print(len(weights["weights"].devices()), "devices")
#> 2 devices
