"""Metrics refuse text labels against codes; decoding the predictions makes them comparable."""

# %% data
import numpy as np
from sklearn.datasets import load_iris
from sklearn.preprocessing import LabelEncoder

iris = load_iris()
X, names = iris.data, iris.target_names[iris.target]
encoder = LabelEncoder()
codes = encoder.fit_transform(names)

# %% error
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

y_pred = LogisticRegression(max_iter=1000).fit(X, codes).predict(X)
try:
    f1_score(names, y_pred, average="macro")
except ValueError as error:
    print("ValueError:", str(error)[:44])

# %% fix
decoded = encoder.inverse_transform(y_pred)
score = f1_score(names, decoded, average="macro")
print(f"macro F1 {score:.2f}, labels {np.unique(decoded)}")

# %% fix: train on the names
direct = LogisticRegression(max_iter=1000).fit(X, names).predict(X)

# %% check
assert score == f1_score(codes, y_pred, average="macro"), "names or codes, the same score"
assert direct.dtype == names.dtype, "text in, text out"

# Output:
# ValueError: Mix of label input types (string and number)
# macro F1 0.97, labels ['setosa' 'versicolor' 'virginica']
