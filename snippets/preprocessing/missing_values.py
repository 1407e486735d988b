"""Dropping rows would lose most of them; imputing, or a model that takes NaN, keeps all."""

# %% data
import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.iloc[:, :6].copy()
rng = np.random.default_rng(0)
X = X.mask(rng.random(X.shape) < 0.15)
print(X.isna().mean().round(2).to_frame("missing").T.to_string())
print("complete rows:", len(X.dropna()), "of", len(X))

# %% compare
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

linear = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), LogisticRegression())
boosting = HistGradientBoostingClassifier(max_iter=20, max_depth=3, random_state=0)
for name, model in [("median + logistic", linear), ("boosting on NaN", boosting)]:
    print(f"{name:18} accuracy {cross_val_score(model, X, y).mean():.2f}")

filled = SimpleImputer().fit_transform(X)

# %% check
assert len(X.dropna()) < 0.5 * len(X), "dropping would lose most rows"
assert filled.var(axis=0)[0] < X.iloc[:, 0].var(ddof=0), "mean imputation shrinks the variance"
assert not np.isnan(filled).any() and pd.isna(X).any(axis=None), "nothing is left missing"

# Output:
#          mean radius  mean texture  mean perimeter  mean area  mean smoothness  mean compactness
# missing         0.18          0.14            0.16       0.16             0.15              0.14
# complete rows: 204 of 569
# median + logistic  accuracy 0.92
# boosting on NaN    accuracy 0.89
