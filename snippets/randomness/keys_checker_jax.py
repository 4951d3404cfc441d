# no equivalent in PyTorch: a generator is made to be used again
import jax

jax.config.update("jax_debug_key_reuse", True)


def check(function):
    try:
        function(jax.random.key(0))
    except jax.errors.KeyReuseError as error:
        return type(error).__name__
    return "nothing found"


def twice(key):
    return jax.random.normal(key), jax.random.uniform(key)


def cloned(key):
    copy = jax.random.clone(key)
    return jax.random.normal(key), jax.random.uniform(copy)


def parent_drawn(key):
    return jax.random.split(key), jax.random.normal(key)


def folded(key):
    return jax.random.fold_in(key, 0), jax.random.normal(key)


def same_fold(key):
    children = [jax.random.fold_in(key, 0) for _ in range(2)]
    return [jax.random.normal(child) for child in children]


def raw(_):
    return twice(jax.random.PRNGKey(0))


def one_seed(_):
    return [jax.random.normal(jax.random.key(0)) for _ in range(2)]


print("same key, two draws:", check(twice))
#> same key, two draws: KeyReuseError
print("the same under jit:", check(jax.jit(twice)))
#> the same under jit: KeyReuseError
print("a clone:", check(cloned))
#> a clone: nothing found
print("split, then a draw:", check(parent_drawn))
#> split, then a draw: KeyReuseError
print("fold_in, then a draw:", check(folded))
#> fold_in, then a draw: nothing found
print("one number, folded twice:", check(same_fold))
#> one number, folded twice: nothing found
print("a raw key, two draws:", check(raw))
#> a raw key, two draws: nothing found
print("one seed, two keys:", check(one_seed))
#> one seed, two keys: nothing found
