"""XGBClassifier wants 0..k-1; a LabelEncoder translates there and back."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
y = y.map({0: "setosa", 1: "versicolor", 2: "virginica"})

# %% error
import xgboost as xgb

try:
    xgb.XGBClassifier(n_estimators=10).fit(X, y)
except ValueError as error:
    print("ValueError:", str(error).split("  ")[0])

# %% fix
from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder().fit(y)  # on all labels, before any split
model = xgb.XGBClassifier(n_estimators=10).fit(X, encoder.transform(y))
labels = encoder.inverse_transform(model.predict(X))
print(labels[[0, -1]])  # columns of predict_proba: encoder.classes_

# %% check
assert (labels == y).mean() > 0.95, "labels should come back"
codes = encoder.transform(y)
for bad in (codes + 1, codes * 2, (codes == 2) * 2 - 1):
    try:
        xgb.XGBClassifier(n_estimators=1).fit(X, bad)
        message = ""
    except ValueError as error:
        message = str(error)
    assert "Invalid classes inferred" in message, f"{set(bad)} should be refused"
try:
    xgb.XGBClassifier(n_estimators=1).fit(X[codes != 1], codes[codes != 1])
    message = ""
except ValueError as error:
    message = str(error)
assert "Expected: [0 1], got [0 2]" in message, "a class missing from a fold should be refused"
two = xgb.XGBClassifier(n_estimators=1).fit(X[codes != 2], codes[codes != 2])
assert two.predict_proba(X).shape[1] == 2, "the highest class missing should go unnoticed"
try:
    xgb.train({"objective": "multi:softprob", "num_class": 3}, xgb.DMatrix(X, codes + 1), 1)
    message = ""
except xgb.core.XGBoostError as error:
    message = str(error)
assert "label must be discrete values in the range" in message, "train should say it its own way"

# Output:
# ValueError: Invalid classes inferred from unique values of `y`.
# ['setosa' 'virginica']
