"""A Gaussian process classifier fits the width of its kernel and is unsure far from the data."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(160, noise=0.25, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.gaussian_process import GaussianProcessClassifier
from sklearn.gaussian_process.kernels import RBF
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

model = GaussianProcessClassifier(1.0 * RBF(1.0), random_state=0).fit(X_train, y_train)
linear = LogisticRegression().fit(X_train, y_train)
scale = model.kernel_.k2.length_scale
print(f"accuracy {model.score(X_test, y_test):.2f}, length scale {scale:.1f}")
loss = {m: log_loss(y_test, m.predict_proba(X_test)) for m in (model, linear)}
print(f"log loss {loss[model]:.2f}, logistic regression {loss[linear]:.2f}")
default = GaussianProcessClassifier().fit(X_train, y_train)

# %% far from the data
far = [[30.0, -30.0]]
p, p_linear = model.predict_proba(far)[0, 1], linear.predict_proba(far)[0, 1]
print(f"P(class 1) far away: {p:.2f}, logistic regression {p_linear:.2f}")

# %% check
assert loss[model] < loss[linear], "the border is curved"
assert scale != 1.0 and default.kernel_.k2.length_scale == 1.0, "only a given kernel is fitted"
assert abs(p - 0.5) < 0.05 < 0.4 < abs(p_linear - 0.5), "unsure against sure"

# Output:
# accuracy 0.97, length scale 0.8
# log loss 0.21, logistic regression 0.40
# P(class 1) far away: 0.50, logistic regression 1.00
