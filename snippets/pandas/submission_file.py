"""A submission is checked against the sample before it is written without the index."""

# %% data
import io

import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, y_train, X_test = X[:400], y[:400], X[400:]
sample = pd.DataFrame({"id": X_test.index, "target": 0.5})

# %% predict
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
positive = list(model.classes_).index(1)
sub = pd.DataFrame({"id": X_test.index, "target": model.predict_proba(X_test)[:, positive]})

# %% write (here to a buffer; use a file name)
buffer = io.StringIO()
sub.to_csv(buffer, index=False)
print(buffer.getvalue().splitlines()[0], "+", len(sub), "rows")
back = pd.read_csv(io.StringIO(buffer.getvalue()))

# %% check
assert list(sub) == list(sample), "the same columns in the same order"
assert len(sub) == len(sample) and set(sub["id"]) == set(sample["id"]), "the same ids"
assert sub["id"].is_unique and sub["target"].notna().all(), "no repeats, nothing missing"
assert sub["target"].between(0, 1).all(), "probabilities"
assert list(back) == ["id", "target"], "no extra column for the index"
assert np.allclose(back["target"], sub["target"]), "reads back as written"

# Output:
# id,target + 169 rows
