import torch

linear = torch.nn.Linear(2, 2).requires_grad_(False)
embed = torch.nn.Embedding(3, 2).requires_grad_(False)
checkpoint = {"weight": torch.eye(2, dtype=torch.bfloat16),
              "bias": torch.zeros(2, dtype=torch.bfloat16)}
linear.load_state_dict(checkpoint)
embed.load_state_dict({"weight": torch.ones(3, 2).bfloat16()})

weight_dtype = str(linear.weight.dtype)  # diverges: cast here
print("linear layer's weight:", weight_dtype)
#> linear layer's weight: torch.float32
table_dtype = str(embed.weight.dtype)  # diverges: cast here
print("embedding's table:", table_dtype)
#> embedding's table: torch.float32

embedded = embed(torch.tensor([0]))
print("embedding returns:", embedded.dtype)
#> embedding returns: torch.float32
try:
    linear(torch.ones(1, 2).bfloat16())
except RuntimeError as error:
    print("linear layer on bfloat16:", str(error)[:39])
    #> linear layer on bfloat16: mat1 and mat2 must have the same dtype,

linear.load_state_dict(checkpoint, assign=True)
out = linear(torch.ones(1, 2).bfloat16())
print("after assign=True:", out.dtype)
#> after assign=True: torch.bfloat16
