"""Twenty random draws on a log scale find a good C; results go into a DataFrame."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% search
from scipy.stats import loguniform
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RandomizedSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000))
search = RandomizedSearchCV(
    model,
    {"logisticregression__C": loguniform(1e-4, 1e2)},
    n_iter=20,
    scoring="neg_log_loss",
    random_state=0,
).fit(X_train, y_train)

# %% result
import pandas as pd

results = pd.DataFrame(search.cv_results_).sort_values("rank_test_score")
print(results[["param_logisticregression__C", "mean_test_score"]].head(3).round(2).to_string())
print(f"test log loss {-search.score(X_test, y_test):.2f}")

# %% check
from scipy.stats import uniform
from sklearn.model_selection import ParameterSampler

assert uniform(0.1, 0.9).support() == (0.1, 1.0), "the second number should be the width"
lists = list(ParameterSampler({"a": [1, 2], "b": [1, 2]}, 4, random_state=0))
assert len({tuple(d.items()) for d in lists}) == 4, "lists should be drawn without replacement"
assert len(results) == 20, "n_iter candidates should be tried"
assert 1e-4 <= search.best_params_["logisticregression__C"] <= 1e2, "inside the distribution"
assert search.best_score_ == results["mean_test_score"].max(), "the best mean over the folds"

# Output:
#     param_logisticregression__C  mean_test_score
# 5                          0.75            -0.08
# 2                          0.41            -0.08
# 12                         0.26            -0.08
# test log loss 0.09
