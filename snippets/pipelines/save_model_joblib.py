"""A dumped pipeline predicts the same after loading."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% fit and save
import joblib
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
saved = {"model": model, "columns": list(X), "sklearn": sklearn.__version__}
joblib.dump(saved, "model.joblib", compress=3)

# %% load, in another script
saved = joblib.load("model.joblib")
if saved["sklearn"] != sklearn.__version__:
    print("saved with scikit-learn", saved["sklearn"])
loaded = saved["model"]
print("predictions:", loaded.predict(X[saved["columns"]])[:3])

# %% check
import os

from sklearn.preprocessing import FunctionTransformer

import pickle
import warnings

old = pickle.dumps(StandardScaler()).replace(sklearn.__version__.encode(), b"1.0.2")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pickle.loads(old)
said = "Trying to unpickle estimator StandardScaler from version 1.0.2 when using version"
assert str(caught[0].message).startswith(said), "another version should warn"
assert loaded is not model, "a new object"
assert (loaded.predict_proba(X) == model.predict_proba(X)).all(), "the same predictions"
joblib.dump(saved, "large.joblib")
assert os.path.getsize("model.joblib") < os.path.getsize("large.joblib"), "compress makes it small"
try:
    joblib.dump(FunctionTransformer(lambda x: x), "own.joblib")
    raised = False
except Exception as error:
    raised = "ickl" in repr(error)
assert raised, "a lambda cannot be pickled"

# Output:
# predictions: [0 0 0]
