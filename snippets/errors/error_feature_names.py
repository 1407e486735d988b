"""The order of the columns counts for an estimator; select the fitted names."""

# %% data
import pandas as pd

train = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [0.0, 1.0, 0.0]})
y = [1.0, 2.0, 3.0]
test = pd.DataFrame({"b": [1.0], "a": [5.0], "id": [7]})

# %% error
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(train, y)
for X in [test, test[["b", "a"]]]:
    try:
        model.predict(X)
    except ValueError as error:
        print(str(error).splitlines()[1])

# %% fix
y_pred = model.predict(test[model.feature_names_in_])
print(y_pred.round(2))

# %% check
assert abs(y_pred[0] - 5) < 1e-9, "column a predicts y"

# Output:
# Feature names unseen at fit time:
# Feature names must be in the same order as they were in fit.
# [5.]
