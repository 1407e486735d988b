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
_, test_random = train_test_split(df, test_size=0.2, random_state=42)

# %% compare the shares
shares = pd.DataFrame(
    {
        "all": bins.value_counts(normalize=True),
        "stratified": bins[test.index].value_counts(normalize=True),
        "random": bins[test_random.index].value_counts(normalize=True),
    }
).sort_index()
print(shares.round(3).to_string())

error = shares.sub(shares["all"], axis=0).abs().max()

# %% check
assert error["stratified"] < 0.005 < error["random"], "stratified shares should be closer"
assert len(train) == 800 and len(test) == 200, "sizes as asked"

# Output:
#           all  stratified  random
# income
# 1       0.169       0.170   0.100
# 2       0.425       0.425   0.460
# 3       0.225       0.225   0.235
# 4       0.098       0.100   0.100
# 5       0.083       0.080   0.105
