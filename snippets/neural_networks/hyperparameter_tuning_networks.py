"""Random search over layers, penalty and learning rate of a network inside a scaled pipeline."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_small, y_small = X_train[:500], y_train[:500]

# %% search
from scipy.stats import loguniform
from sklearn.model_selection import RandomizedSearchCV
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

network = MLPClassifier(early_stopping=True, n_iter_no_change=5, max_iter=300, random_state=0)
space = {
    "mlpclassifier__hidden_layer_sizes": [(32,), (64,), (64, 64)],
    "mlpclassifier__learning_rate_init": loguniform(1e-3, 3e-2),
    "mlpclassifier__alpha": loguniform(1e-6, 1e-1),
}
search = RandomizedSearchCV(
    make_pipeline(MinMaxScaler(), network), space, n_iter=4, cv=2, random_state=0
)
search.fit(X_small, y_small)

# %% result
for name, value in search.best_params_.items():
    print(name, "=", value if isinstance(value, tuple) else "...")
score = search.score(X_test, y_test)
print(f"test accuracy above 0.85: {score > 0.85}")

# %% check
assert len(search.cv_results_["params"]) == 4, "four candidates"
assert score > 0.85, "digits are easy for a tuned network"

# Output:
# mlpclassifier__alpha = ...
# mlpclassifier__hidden_layer_sizes = (64,)
# mlpclassifier__learning_rate_init = ...
# test accuracy above 0.85: True
