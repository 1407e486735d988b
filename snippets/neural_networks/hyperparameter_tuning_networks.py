"""Random search over layers, penalty and learning rate of a network inside a scaled pipeline."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(
    X, y, train_size=0.3, stratify=y, random_state=0
)

# %% search
from scipy.stats import loguniform
from sklearn.model_selection import RandomizedSearchCV
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

network = MLPClassifier(early_stopping=True, n_iter_no_change=5, max_iter=300, random_state=0)
space = {
    "mlpclassifier__hidden_layer_sizes": [(32,), (64,), (64, 64)],
    "mlpclassifier__learning_rate_init": loguniform(1e-3, 3e-2),
    "mlpclassifier__alpha": loguniform(1e-6, 1e-1),
}
pipeline = make_pipeline(StandardScaler(), network)
search = RandomizedSearchCV(pipeline, space, n_iter=4, cv=2, random_state=0)
search.fit(X_train, y_train)
print("tuned:", *search.best_params_)

# %% first of all: can it overfit 20 rows?
small = make_pipeline(StandardScaler(), MLPClassifier(max_iter=500, random_state=0))
small.fit(X_train[:20], y_train[:20])
print("training accuracy on 20 rows:", small.score(X_train[:20], y_train[:20]))

# %% check
score = search.score(X_test, y_test)
assert len(search.cv_results_["params"]) == 4, "four candidates should be tried"
assert score > 0.85, "digits should be easy for a tuned network"
assert small.score(X_train[:20], y_train[:20]) == 1, "a sound network should fit 20 rows exactly"

# Output:
# tuned: mlpclassifier__alpha mlpclassifier__hidden_layer_sizes mlpclassifier__learning_rate_init
# training accuracy on 20 rows: 1.0
