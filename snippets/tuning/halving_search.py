"""Each round keeps a third of the candidates and triples their rows."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1800, n_informative=6, random_state=0)

# %% search
from scipy.stats import randint
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import HalvingRandomSearchCV
from sklearn.tree import DecisionTreeClassifier

search = HalvingRandomSearchCV(
    DecisionTreeClassifier(random_state=0),
    {"max_depth": randint(1, 15), "min_samples_leaf": randint(1, 60)},
    n_candidates=27,
    factor=3,
    min_resources=60,
    random_state=0,
).fit(X, y)

# %% rounds
for candidates, rows in zip(search.n_candidates_, search.n_resources_):
    print(f"{candidates:3} candidates on {rows:4} rows")
print("searched:", list(search.best_params_), f"accuracy {search.best_score_:.1f}")

# %% check
assert search.n_candidates_ == [27, 9, 3, 1], "a third goes on"
assert search.n_resources_ == [60, 180, 540, 1620], "with three times the rows"

# Output:
#  27 candidates on   60 rows
#   9 candidates on  180 rows
#   3 candidates on  540 rows
#   1 candidates on 1620 rows
# searched: ['max_depth', 'min_samples_leaf'] accuracy 0.9
