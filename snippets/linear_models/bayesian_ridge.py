"""BayesianRidge chooses its penalty by itself and says how sure each prediction is."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import numpy as np
import pandas as pd
from sklearn.linear_model import BayesianRidge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), BayesianRidge()).fit(X_train, y_train)
mean, std = model.predict(X_test, return_std=True)
inside = (mean - 1.96 * std <= y_test) & (y_test <= mean + 1.96 * std)
print(f"R2 {model.score(X_test, y_test):.2f}, 95 % interval holds {inside.mean():.0%}")
bayes = model[-1]
error = np.sqrt(np.diag(bayes.sigma_))
table = pd.DataFrame({"weight": bayes.coef_, "sd": error}, index=X_train.columns)
print(table.round(1).head(3))
print(f"noise {bayes.alpha_**-0.5:.0f}, as Ridge(alpha={bayes.lambda_ / bayes.alpha_:.1f})")

# %% check
from sklearn.datasets import make_regression
from sklearn.linear_model import ARDRegression, Ridge

ridge = make_pipeline(StandardScaler(), Ridge(alpha=bayes.lambda_ / bayes.alpha_))
assert np.allclose(ridge.fit(X_train, y_train)[-1].coef_, bayes.coef_), "Ridge should agree"
assert 0.88 < inside.mean() < 0.99, "the interval should hold about 95 % of new rows"
assert std.min() > bayes.alpha_**-0.5, "the noise should be included"
A, b = make_regression(200, 30, n_informative=5, noise=10, random_state=0)
assert (ARDRegression().fit(A, b).coef_ == 0).sum() == 0, "large y: nothing should be dropped"
dropped = (ARDRegression().fit(A, b / b.std()).coef_ == 0).sum()
assert dropped > 15, "standardized y: most useless columns should be dropped"
x = np.linspace(-3, 3, 200)[:, None]
spread = BayesianRidge().fit(x, x[:, 0] ** 2).predict(x, return_std=True)[1]
assert spread.max() / spread.min() < 1.05, "std should not see that the line is wrong"

# Output:
# R2 0.36, 95 % interval holds 95%
#      weight   sd
# age    -1.7  3.2
# sex    -9.4  3.2
# bmi    28.3  3.5
# noise 54, as Ridge(alpha=12.9)
