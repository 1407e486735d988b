"""where keeps what satisfies the condition, mask replaces it, clip caps at limits."""

# %% data
import numpy as np
import pandas as pd

s = pd.Series([5.0, -1.0, np.nan, 300.0])

# %% choose
print("where:", s.where(s > 0).tolist())
print("mask: ", s.mask(s < 0, 0).tolist())
print("clip: ", s.clip(0, 100).tolist())
label = np.select([s > 100, s > 0], ["high", "normal"], default="else")
print(label.tolist())

# %% outliers to the median, limits to be learnt from train
low, high = s.quantile([0.05, 0.95])
print(s.mask(~s.between(low, high) & s.notna(), s.median()).tolist())

# %% check
assert s.where(s > 0, 0).equals(s.mask(~(s > 0), 0)), "mask is where with the opposite condition"
assert np.isnan(s.clip(0, 100)[2]), "clip leaves missing values alone"
assert label[2] == "else", "a comparison with NaN is False"
assert s.where(s > 0, 0)[2] == 0, "so where replaces the missing value too"
try:
    np.where(s > 0, 1, "a")
    message = ""
except TypeError as error:
    message = str(error)
said = "The DType <class 'numpy.dtypes._PyLongDType'> could not be promoted by <class"
assert said in message, "a number and a text should not mix"

# Output:
# where: [5.0, nan, nan, 300.0]
# mask:  [5.0, 0.0, nan, 300.0]
# clip:  [5.0, 0.0, nan, 100.0]
# ['normal', 'else', 'else', 'high']
# [5.0, 5.0, nan, 5.0]
