"""A Gaussian process classifier fits the width of its kernel and is unsure far from the data."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(160, noise=0.25, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.gaussian_process import GaussianProcessClassifier
from sklearn.gaussian_process.kernels import RBF
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

classifier = GaussianProcessClassifier(1.0 * RBF(1.0), random_state=0)
model = make_pipeline(StandardScaler(), classifier).fit(X_train, y_train)
y_prob = model.predict_proba(X_test)
print(f"accuracy {model.score(X_test, y_test):.2f}, fitted kernel {model[-1].kernel_}")

# %% check
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

linear = LogisticRegression().fit(X_train, y_train)
loss = log_loss(y_test, linear.predict_proba(X_test))
assert log_loss(y_test, y_prob) < loss, "the border is curved: a line should do worse"
default = GaussianProcessClassifier().fit(X_train, y_train)
assert model[-1].kernel_.k2.length_scale != 1.0, "a given kernel should be fitted"
assert default.kernel_.k2.length_scale == 1.0, "the default kernel should stay as it is"
p, p_linear = (m.predict_proba([[30.0, -30.0]])[0, 1] for m in (model, linear))
assert abs(p - 0.5) < 0.05 < 0.4 < abs(p_linear - 0.5), "far away it should be unsure"
one = GaussianProcessClassifier(multi_class="one_vs_one").fit(X, y + (X[:, 0] > 1))
try:
    one.predict_proba(X)
    raise AssertionError("one_vs_one should have no predict_proba for three classes")
except ValueError:
    pass

# Output:
# accuracy 0.97, fitted kernel ...
