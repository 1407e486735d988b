"""Each value predicts the next; copying the input is the baseline to beat."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
s = pd.Series(rng.normal(size=600), index=pd.date_range("2025-01-01", periods=600, freq="D"))
s = s.ewm(alpha=0.4).mean()

# %% pairs
pairs = pd.DataFrame({"previous": s.shift(1), "y": s}).iloc[1:]
cut = int(len(pairs) * 0.7)
train, test = pairs.iloc[:cut], pairs.iloc[cut:]
X_train, y_train = train[["previous"]], train["y"]
X_test, y_test = test[["previous"]], test["y"]
recurrent = X_train.to_numpy().reshape(-1, 1, 1)  # (samples, time steps, features)
print(X_train.shape, y_train.shape, "recurrent:", recurrent.shape)

# %% model
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

model = LinearRegression().fit(X_train, y_train)
mae = mean_absolute_error(y_test, model.predict(X_test))
copy = mean_absolute_error(y_test, X_test["previous"])
tomorrow = model.predict(pd.DataFrame({"previous": [s.iloc[-1]]}))[0]
print(f"model {mae:.2f}, no change {copy:.2f}, tomorrow {tomorrow:.2f}")

# %% check
series = s.to_numpy()
assert np.array_equal(pairs["previous"], series[:-1]), "X should be series[:-1]"
assert np.array_equal(pairs["y"], series[1:]), "y should be series[1:]"
assert pairs.index[0] == s.index[1], "a pair should carry the date of its target"
assert X_test["previous"].iloc[0] == y_train.iloc[-1], "the parts should share one value"
assert mae < copy, "the model should beat the copy of its input"
wrong = LinearRegression().fit(s.to_frame(), s)
assert wrong.score(s.to_frame(), s) > 0.999, "without the shift the target predicts itself"
back = s.shift(-1)
assert np.isnan(back.iloc[-1]) and back.iloc[0] == s.iloc[1], "shift(-1) should be the next value"

# Output:
# (419, 1) (419,) recurrent: (419, 1, 1)
# model 0.31, no change 0.35, tomorrow -0.41
