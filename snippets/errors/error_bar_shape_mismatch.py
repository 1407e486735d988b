"""unique() keeps a missing value and the order of appearance; value_counts() does neither."""

# %% data
import numpy as np
import pandas as pd

city = pd.Series(["Rome", "Oslo", "Oslo", np.nan, "Oslo", "Lima", "Lima"], name="city")
counts = city.value_counts()

# %% error
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
try:
    ax.bar(range(len(city.unique())), counts)
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])
print("unique:", len(city.unique()), " counts:", len(counts))

# %% error: equal lengths, wrong names, no message
print("names by unique:      ", city.dropna().unique().tolist())
print("names by value_counts:", counts.index.tolist())

# %% fix
bars = ax.bar(counts.index, counts)
ax.set(xlabel="city", ylabel="rows")
plt.show()
print(counts.to_dict())

# %% check
assert city.dropna().unique().tolist() != counts.index.tolist(), "another order, no error"
heights = dict(zip(counts.index, [bar.get_height() for bar in bars]))
assert heights == {"Oslo": 3, "Lima": 2, "Rome": 1}, "names and heights from one object"

# Output:
# ValueError: shape mismatch: objects cannot be broadcast to a single shape
# unique: 4  counts: 3
# names by unique:       ['Rome', 'Oslo', 'Lima']
# names by value_counts: ['Oslo', 'Lima', 'Rome']
# {'Oslo': 3, 'Lima': 2, 'Rome': 1}
