"""LogisticRegressionCV and a grid search over the same C choose models of like log loss."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% the arguments that keep 1.8 and later quiet
import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

new = tuple(int(part) for part in sklearn.__version__.split(".")[:2]) >= (1, 8)
extra = {"l1_ratios": (0,), "use_legacy_attributes": False} if new else {}
extra["max_iter"] = 1000
path = LogisticRegressionCV(Cs=np.logspace(-3, 2, 6), scoring="neg_log_loss", **extra)
model = make_pipeline(StandardScaler(), path).fit(X_train, y_train)
print("chosen C:", float(np.ravel(path.C_)[0]))

# %% grid search, the same code on every version
from sklearn.model_selection import GridSearchCV

grid = {"logisticregression__C": np.logspace(-3, 2, 6)}
pipe = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
search = GridSearchCV(pipe, grid, scoring="neg_log_loss").fit(X_train, y_train)
print("grid search:", search.best_params_["logisticregression__C"])

# %% check
from sklearn.metrics import log_loss

a, b = (log_loss(y_test, m.predict_proba(X_test)) for m in (model, search))
import warnings

scaled = StandardScaler().fit_transform(X)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", FutureWarning)
    LogisticRegressionCV(Cs=2, cv=2).fit(scaled, y)
said = ["The fitted attributes of LogisticRegressionCV will be simplified in scikit-learn 1.10 to"]
said += ["The default value for l1_ratios will change from None to (0.0,) in version 1.10."]
texts = [str(w.message) for w in caught]
for start in said:
    assert any(text.startswith(start) for text in texts) == new, f"{start}: {texts}"
assert abs(a - b) < 0.03, "both should do about equally well"
assert 0.001 < np.ravel(path.C_)[0] < 100, "the best C should not be at the edge"

# Output:
# chosen C: 1.0
# grid search: 1.0
