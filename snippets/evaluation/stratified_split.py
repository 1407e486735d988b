"""A split stratified on income bins keeps their shares much better than a random one."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"income": rng.lognormal(1, 0.6, size=1000), "rooms": rng.integers(1, 8, 1000)})

# %% split on bins
from sklearn.model_selection import train_test_split

bins = pd.cut(df["income"], [0, 1.5, 3, 4.5, 6, np.inf], labels=[1, 2, 3, 4, 5])
train, test = train_test_split(df, test_size=0.2, stratify=bins, random_state=42)

# %% compare the shares
shares = pd.DataFrame(
    {
        "all": bins.value_counts(normalize=True),
        "test": bins[test.index].value_counts(normalize=True),
    }
).sort_index()
print(shares.round(3).to_string())

# %% check
_, by_chance = train_test_split(df, test_size=0.2, random_state=42)
random_shares = bins[by_chance.index].value_counts(normalize=True)
error = (shares["test"] - shares["all"]).abs().max()
assert error < 0.005, "the test set should have the shares of all rows"
assert (random_shares - shares["all"]).abs().max() > 3 * error, "a random split should differ more"
try:
    train_test_split(df, stratify=[0] * 999 + [1])
    message = ""
except ValueError as failure:
    message = str(failure)
assert "has only 1 member" in message or "least populated" in message, "one row a class: error"
assert len(train) == 800 and len(test) == 200, "sizes should be as asked"

# Output:
#           all   test
# income
# 1       0.169  0.170
# 2       0.425  0.425
# 3       0.225  0.225
# 4       0.098  0.100
# 5       0.083  0.080
