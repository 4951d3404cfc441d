import io

import torch


def size_of_file(tensor):
    file = io.BytesIO()
    torch.save(tensor, file)
    return len(file.getvalue())


table = torch.zeros(1000, 1000)
row = table[0]
_bytes = size_of_file(row)
row_alone = _bytes < 100_000  # diverges: a view brings its storage
copy_alone = size_of_file(row.clone()) < 100_000
print("a row, saved, is below 100 kB:", row_alone)
#> a row, saved, is below 100 kB: False
print("a copy of it is:", copy_alone)
#> a copy of it is: True
