"""nu is about the share of training rows that a one-class SVM leaves outside."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X_clean = rng.normal(size=(400, 2))
X_new = np.array([[0.0, 0.0], [6.0, 6.0]])

# %% fit
from sklearn.svm import OneClassSVM

for nu in (0.5, 0.05):
    model = OneClassSVM(nu=nu).fit(X_clean)
    outside = np.mean(model.predict(X_clean) == -1)
    print(f"nu={nu}: {outside:.2f} of the training rows outside, new rows {model.predict(X_new)}")
    assert abs(outside - nu) < 0.03, "nu is about the share"

# %% check
assert list(model.predict(X_new)) == [1, -1], "a far row is new"

# Output:
# nu=0.5: 0.50 of the training rows outside, new rows [-1 -1]
# nu=0.05: 0.07 of the training rows outside, new rows [ 1 -1]
