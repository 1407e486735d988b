"""LassoCV picks alpha and sets the weights of useless features to exactly zero."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(300, 30, n_informative=5, noise=10, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% choose alpha
import pandas as pd
from sklearn.linear_model import LassoCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LassoCV(cv=5, max_iter=10_000)).fit(X_train, y_train)
print(f"alpha {model[-1].alpha_:.0f}, R2 {model.score(X_test, y_test):.2f}")

# %% columns it keeps
weights = pd.Series(model[-1].coef_, pd.DataFrame(X_train).columns)
kept = weights[weights != 0].sort_values(key=abs, ascending=False)
print(f"{len(kept)} of {len(weights)} columns")
print(kept.head(5).round(0).to_dict())

# %% check
import numpy as np
from sklearn.linear_model import Lasso

_, _, truth = make_regression(
    300, 30, n_informative=5, noise=10, coef=True, random_state=0
)
assert set(np.flatnonzero(truth)) <= set(kept.index), "all informative columns should be kept"
assert len(kept) < 30, "some useless columns should be dropped"
counts = []
for alpha in [0.01, 1, 10, 1000]:
    lasso = make_pipeline(StandardScaler(), Lasso(alpha=alpha)).fit(X_train, y_train)
    counts.append(np.sum(lasso[-1].coef_ != 0))
assert counts == sorted(counts, reverse=True), "a larger alpha should leave fewer columns"
assert counts[-1] == 0, "a huge alpha should leave none"
small = Lasso(alpha=1.0).fit(X_train, y_train / 1000)
assert (small.coef_ == 0).all(), "the default alpha should zero everything for a small y"
twin = np.column_stack([X_train, X_train[:, truth.argmax()]])
pair = Lasso(alpha=1.0).fit(twin, y_train).coef_[[truth.argmax(), -1]]
assert min(abs(pair)) < 0.1 * max(abs(pair)), "of twin columns lasso should keep one"

# Output:
# alpha 1, R2 1.00
# 7 of 30 columns
# {7: 100.0, 22: 78.0, 8: 59.0, 3: 27.0, 5: 12.0}
