"""SVC has no predict_proba by default; CalibratedClassifierCV around it has."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
from sklearn.svm import SVC

try:
    SVC().fit(X, y).predict_proba(X)
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
from sklearn.calibration import CalibratedClassifierCV

model = CalibratedClassifierCV(SVC()).fit(X, y)
proba = model.predict_proba(X)
print("shape", proba.shape)

# %% check
assert abs(proba.sum(axis=1) - 1).max() < 1e-9, "rows should sum to 1"

# Output:
# AttributeError: This 'SVC' has no attribute 'predict_proba'
# shape (150, 3)
