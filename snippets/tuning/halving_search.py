"""Each round keeps a third of the candidates and triples their rows."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1800, n_informative=6, random_state=0)

# %% search
from scipy.stats import randint
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import HalvingRandomSearchCV
from sklearn.tree import DecisionTreeClassifier

model = DecisionTreeClassifier(random_state=0)
search = HalvingRandomSearchCV(
    model,
    {"max_depth": randint(1, 15), "min_samples_leaf": randint(1, 60)},
    n_candidates=27,
    factor=3,
    min_resources=60,
    random_state=0,
).fit(X, y)

# %% rounds
for candidates, rows in zip(search.n_candidates_, search.n_resources_):
    print(f"{candidates:3} candidates on {rows:4} rows")
print("best:", search.best_params_, f"accuracy {search.best_score_:.1f}")

# %% check
assert search.n_candidates_ == [27, 9, 3, 1], "a third should go on"
assert search.n_resources_ == [60, 180, 540, 1620], "with three times the rows"
default = HalvingRandomSearchCV(model, {"max_depth": randint(1, 15)}, random_state=0).fit(X, y)
assert default.n_resources_[0] == 2 * 5 * 2, "smallest should be 2 x folds x classes rows"
for name, resources in [("max_depth", 4), ("min_samples_leaf", "auto")]:
    options = {"resource": "max_depth", "max_resources": resources}
    try:
        HalvingRandomSearchCV(model, {name: randint(1, 9)}, **options).fit(X, y)
        raise AssertionError("a searched resource, or one without max_resources, should fail")
    except ValueError:
        pass
import subprocess
import sys

late = [sys.executable, "-c", "from sklearn.model_selection import HalvingRandomSearchCV"]
said = (
    "HalvingRandomSearchCV is experimental and the API might change without any deprecation"
    " cycle. To use it, you need to explicitly import enable_halving_search_cv"
)
assert said in subprocess.run(late, capture_output=True, text=True).stderr, "switch it on first"

# Output:
#  27 candidates on   60 rows
#   9 candidates on  180 rows
#   3 candidates on  540 rows
#   1 candidates on 1620 rows
# best: {...} accuracy 0.9
