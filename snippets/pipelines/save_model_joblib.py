"""A dumped pipeline predicts the same after loading."""

# %% data
import tempfile
from pathlib import Path

import joblib
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)

# %% save and load
with tempfile.TemporaryDirectory(dir=".") as folder:
    path = Path(folder) / "model.joblib"
    joblib.dump(model, path, compress=3)
    loaded = joblib.load(path)
    print("kilobytes below 10:", path.stat().st_size < 10_000)
print("steps:", list(loaded.named_steps))

# %% check
assert loaded is not model, "a new object"
assert (loaded.predict_proba(X) == model.predict_proba(X)).all(), "the same predictions"

# Output:
# kilobytes below 10: True
# steps: ['standardscaler', 'logisticregression']
