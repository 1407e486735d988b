"""SGDRegressor comes close to least squares on scaled features and diverges on unscaled ones."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(n_samples=500, n_features=5, noise=10, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit, X and y scaled
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import SGDRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), SGDRegressor(random_state=0))
model = TransformedTargetRegressor(model, transformer=StandardScaler()).fit(X_train, y_train)
sgd = model.score(X_test, y_test)
print(f"R2 {sgd:.2f}")

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

exact = LinearRegression().fit(X_train, y_train).score(X_test, y_test)
grams = np.array(X_train) * [1000, 1, 1, 1, 1]  # one column in grams instead of kilograms
wild = SGDRegressor(random_state=0).fit(grams, y_train)
unscaled = wild.score(np.array(X_test) * [1000, 1, 1, 1, 1], y_test)
assert abs(wild.coef_).max() > 1e9, "unscaled coefficients should explode"
assert abs(exact - sgd) < 0.01, "SGD should come close to least squares"
assert unscaled < 0, "without scaling it should diverge"

# Output:
# R2 0.99
