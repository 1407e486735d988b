"""The mean of numbers is their sum over their count."""

# %% data
values = [1, 2, 3, 4]

# %% mean
from statistics import mean

result = mean(values)
print("mean:", result)

# %% check
assert result == sum(values) / len(values), "sum over count"

# Output:
# mean: 2.5
