"""nu is about the share of training rows that a one-class SVM leaves outside."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X_clean = rng.normal(size=(400, 2))
X_new = np.array([[0.0, 0.0], [6.0, 6.0]])

# %% fit on clean rows, judge new ones
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import OneClassSVM

model = make_pipeline(StandardScaler(), OneClassSVM(nu=0.05)).fit(X_clean)
label = model.predict(X_new)  # 1 inside, -1 outside
score = model.decision_function(X_new)  # negative outside
print("new rows:", label, f"training rows outside: {np.mean(model.predict(X_clean) == -1):.2f}")

# %% check
assert list(label) == [1, -1] and list(score > 0) == [True, False], "a far row should be new"
for nu in (0.5, 0.2, 0.05):
    outside = np.mean(OneClassSVM(nu=nu).fit_predict(X_clean) == -1)
    assert abs(outside - nu) < 0.03, f"{outside} of the training rows should be about {nu}"
assert OneClassSVM().nu == 0.5, "the default should call half of the rows outliers"
fresh = rng.normal(size=(400, 2))
tight = OneClassSVM(nu=0.05, gamma=1000).fit(X_clean)
assert np.mean(tight.predict(fresh) == -1) > 0.9, "a large gamma should refuse new rows"
assert np.mean(tight.predict(X_clean) == -1) > 0.1, "and more than nu of the training rows"
assert (model[-1].predict(fresh * 100 + 50) == -1).all(), "as do rows in another unit"

# Output:
# new rows: [ 1 -1] training rows outside: ...
