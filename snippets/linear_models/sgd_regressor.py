"""SGDRegressor comes close to least squares on scaled features and diverges on unscaled ones."""

# %% data
from sklearn.datasets import make_regression
from sklearn.model_selection import train_test_split

X, y = make_regression(n_samples=500, n_features=5, noise=10, random_state=0)
X[:, 0] *= 1000  # one feature in grams instead of kilograms
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% compare
from sklearn.linear_model import LinearRegression, SGDRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

exact = LinearRegression().fit(X_train, y_train).score(X_test, y_test)
scaled = make_pipeline(StandardScaler(), SGDRegressor(random_state=0)).fit(X_train, y_train)
sgd = scaled.score(X_test, y_test)
unscaled = SGDRegressor(random_state=0).fit(X_train, y_train).score(X_test, y_test)

print(f"R2 LinearRegression  {exact:.2f}")
print(f"R2 SGD, scaled       {sgd:.2f}")
print("R2 SGD, unscaled     below zero:", unscaled < 0)
print("first learning rate", scaled[-1].eta0, "epochs below max_iter:", scaled[-1].n_iter_ < 1000)

# %% check
assert abs(exact - sgd) < 0.01, "SGD should come close to least squares"
assert unscaled < 0, "without scaling it should diverge"

# Output:
# R2 LinearRegression  0.99
# R2 SGD, scaled       0.99
# R2 SGD, unscaled     below zero: True
# first learning rate 0.01 epochs below max_iter: True
