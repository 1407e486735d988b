"""With twin features lasso keeps one of them; elastic net shares the weight between both."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit, both knobs chosen by cross-validation
import pandas as pd
from sklearn.linear_model import ElasticNetCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

net = ElasticNetCV(l1_ratio=[0.1, 0.5, 0.9, 1], cv=5, max_iter=10_000)
model = make_pipeline(StandardScaler(), net).fit(X_train, y_train)
print(f"alpha {net.alpha_:.2f}, l1_ratio {net.l1_ratio_}, R2 {model.score(X_test, y_test):.2f}")
weights = pd.Series(net.coef_, X_train.columns)
print(weights[weights != 0].round(0).to_dict())

# %% check
import numpy as np
from sklearn.linear_model import ElasticNet, Lasso, Ridge

rng = np.random.default_rng(0)
A = rng.normal(size=(200, 5))
A = np.column_stack([A, A[:, 0]])  # column 5 is a copy of column 0
b = 3 * A[:, 0] + rng.normal(0, 0.5, 200)
lasso = Lasso(alpha=0.1).fit(A, b)
shared = ElasticNet(alpha=0.1, l1_ratio=0.5, tol=1e-8).fit(A, b)
assert min(abs(lasso.coef_[[0, 5]])) < 0.01, "lasso should keep one twin"
assert np.isclose(shared.coef_[0], shared.coef_[5], rtol=0.01), "elastic net should share"
same = ElasticNet(alpha=0.1, l1_ratio=1).fit(A, b)
assert np.allclose(same.coef_, lasso.coef_), "l1_ratio=1 should be the lasso"
assert (ElasticNet(alpha=100).fit(A, b).coef_ == 0).all(), "a large alpha should zero everything"
weak, strong = Ridge(alpha=0.5).fit(A, b), ElasticNet(alpha=0.5, l1_ratio=0.01).fit(A, b)
assert strong.coef_[0] < 0.9 * weak.coef_[0], "the same alpha should be far stronger than Ridge's"

# Output:
# alpha 1.86, l1_ratio 1.0, R2 0.36
# {'sex': -7.0, 'bmi': 29.0, 'bp': 12.0, 's1': -3.0, 's2': -2.0, 's3': -10.0, 's5': 25.0}
