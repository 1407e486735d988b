"""The imputer learns the training median, keeps names with pandas output and marks the gaps."""

# %% data
import numpy as np
import pandas as pd

train = pd.DataFrame({"age": [20.0, 30.0, np.nan, 70.0], "pay": [1.0, np.nan, 3.0, 5.0]})
test = pd.DataFrame({"age": [np.nan], "pay": [9.0]})

# %% impute
from sklearn.impute import SimpleImputer

imputer = SimpleImputer(strategy="median", add_indicator=True).set_output(transform="pandas")
print(imputer.fit_transform(train))
filled = imputer.transform(test)
print("learned medians:", imputer.statistics_, "-> test age", filled["age"].item())

# %% text columns
cities = pd.DataFrame({"city": ["Rome", np.nan, "Rome", "Oslo"]})
frequent = SimpleImputer(strategy="most_frequent").fit_transform(cities).ravel()
constant = SimpleImputer(strategy="constant", fill_value="none").fit_transform(cities).ravel()
print(frequent, constant)

# %% check
assert filled["age"].item() == train["age"].median(), "test takes the training median"
assert frequent[1] == "Rome" and constant[1] == "none", "strategies for text"

# Output:
#     age  pay  missingindicator_age  missingindicator_pay
# 0  20.0  1.0                   0.0                   0.0
# 1  30.0  3.0                   0.0                   1.0
# 2  30.0  3.0                   1.0                   0.0
# 3  70.0  5.0                   0.0                   0.0
# learned medians: [30.  3.] -> test age 30.0
# ['Rome' 'Rome' 'Rome' 'Oslo'] ['Rome' 'none' 'Rome' 'Oslo']
