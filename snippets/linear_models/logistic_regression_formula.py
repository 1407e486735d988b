"""Sigmoid of b + Xw is predict_proba; one unit more of a feature multiplies the odds by exp(w)."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% formula
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

Z = StandardScaler().set_output(transform="pandas").fit_transform(X)
model = LogisticRegression(max_iter=1000).fit(Z, y)
w, b = model.coef_[0], model.intercept_[0]
p = 1 / (1 + np.exp(-(b + Z @ w)))  # predict_proba(Z)[:, 1]
print("first rows:", p.head(3).round(3).tolist())

# %% odds ratios
import pandas as pd

ratios = pd.Series(np.exp(w), Z.columns)  # per standard deviation
print(ratios.nsmallest(3).round(2).to_dict())

# %% check
assert np.allclose(p, model.predict_proba(Z)[:, 1]), "the sigmoid should be predict_proba"
assert ((p > 0.5) == model.predict(Z)).all(), "class 1 should be predicted above 0.5"
assert np.allclose(np.log(p / (1 - p)), b + Z @ w, rtol=1e-4), "log odds: the weighted sum"
step = Z.copy()
step.iloc[:, 0] += 1
q = 1 / (1 + np.exp(-(b + step @ w)))
factor = (q / (1 - q)) / (p / (1 - p))
middle = (p > 0.001) & (p < 0.999)
assert np.allclose(factor[middle], ratios.iloc[0]), "a unit more should multiply the odds"
assert np.ptp(q[middle] / p[middle]) > 0.01, "the probability should have no constant factor"
free = LogisticRegression(C=1e6, max_iter=10_000).fit(Z.iloc[:, :3], y)
shrunk = LogisticRegression(C=0.01).fit(Z.iloc[:, :3], y)
assert abs(shrunk.coef_).sum() < abs(free.coef_).sum(), "regularization should shrink the weights"

# Output:
# first rows: [0.0, 0.0, 0.0]
# {'worst texture': 0.27, 'radius error': 0.28, 'worst radius': 0.36}
