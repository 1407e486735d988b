"""Larger alpha shrinks the weights; RidgeCV picks alpha from a grid by leave-one-out."""

# %% data
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True, scaled=False)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% the effect of alpha
from sklearn.linear_model import Ridge, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

norms = []
for alpha in [0, 1, 100, 10000]:
    model = make_pipeline(StandardScaler(), Ridge(alpha=alpha)).fit(X_train, y_train)
    norms.append(np.linalg.norm(model[-1].coef_))
    print(f"alpha={alpha:<6} norm {norms[-1]:5.1f}  test R2 {model.score(X_test, y_test):.3f}")

# %% choose it
model = make_pipeline(StandardScaler(), RidgeCV(alphas=np.logspace(-3, 3, 13)))
model.fit(X_train, y_train)
print(f"chosen alpha {model[-1].alpha_:.1f}, test R2 {model.score(X_test, y_test):.3f}")

# %% check
assert norms == sorted(norms, reverse=True), "weights should shrink as alpha grows"
assert np.all(model[-1].coef_ != 0), "ridge should not give exact zeros"

# Output:
# alpha=0      norm  56.8  test R2 0.359
# alpha=1      norm  51.8  test R2 0.358
# alpha=100    norm  35.6  test R2 0.379
# alpha=10000  norm   2.9  test R2 0.075
# chosen alpha 31.6, test R2 0.366
