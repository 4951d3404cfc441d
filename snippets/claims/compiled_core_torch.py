import mmap
import pathlib

import torch

_files = list(pathlib.Path(torch.__file__).parent.rglob("*"))
_python = [p.stat().st_size for p in _files if p.suffix == ".py"]
_native = [p for p in _files if p.suffix in (".so", ".dylib", ".dll")]
_size, _core = max((p.stat().st_size, p) for p in _native)

mostly_python = sum(_python) > _size
with open(_core, "rb") as _open:
    _bytes = mmap.mmap(_open.fileno(), 0, access=mmap.ACCESS_READ)
has_cpp = _bytes.find(b"_ZNSt") >= 0  # how C++ spells std:: in names
has_rust = _bytes.find(b"rustc version") >= 0  # what rustc leaves
print(mostly_python, has_cpp, has_rust)
#> False True False
