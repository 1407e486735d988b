"""bayes_opt finds a good point in 15 evaluations; exponents are searched instead of values."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% objective: its arguments are the names in the bounds
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def objective(log_c, log_gamma):
    """Cross-validated accuracy of an SVM; the arguments are exponents of 10."""
    model = make_pipeline(StandardScaler(), SVC(C=10**log_c, gamma=10**log_gamma))
    return cross_val_score(model, X, y, cv=3).mean()  # higher is better


# %% maximize
from bayes_opt import BayesianOptimization

bounds = {"log_c": (-3, 3), "log_gamma": (-5, 1)}
optimizer = BayesianOptimization(objective, pbounds=bounds, random_state=0, verbose=0)
optimizer.maximize(init_points=5, n_iter=10)
best = {name: float(value) for name, value in optimizer.max["params"].items()}
print(f"best accuracy {optimizer.max['target']:.2f} with {best}")

# %% check
targets = [point["target"] for point in optimizer.res]
assert len(targets) == 15, "there should be init_points + n_iter evaluations"
assert optimizer.max["target"] == max(targets) > 0.95, "max should be the best point tried"
for point in optimizer.res:
    for name, (low, high) in bounds.items():
        assert low <= point["params"][name] <= high, "points should stay within the bounds"

# Output:
# best accuracy 0.98 with ...
