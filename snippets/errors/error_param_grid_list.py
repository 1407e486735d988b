"""Grid values are lists, even one value; distributions belong in the randomized search."""

# %% data
from sklearn.datasets import load_iris
from sklearn.svm import SVC

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
from scipy.stats import loguniform
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV

for value in [1, loguniform(0.1, 10), []]:
    try:
        GridSearchCV(SVC(), {"C": value}).fit(X, y)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}:", str(error).split(", ")[0])

# %% fix
grids = [{"kernel": ["linear"], "C": [1]}, {"kernel": ["rbf"], "gamma": [0.1, 1]}]
search = GridSearchCV(SVC(), grids).fit(X, y)
print("candidates:", len(search.cv_results_["params"]))

space = {"C": loguniform(0.1, 10), "kernel": ["rbf"]}
random_search = RandomizedSearchCV(SVC(), space, n_iter=5, random_state=0).fit(X, y)
best = random_search.best_params_["C"]
print(f"best C {best:.1f}, accuracy {random_search.best_score_:.2f}")

# %% check
assert len(search.cv_results_["params"]) == 3, "one linear, two rbf"
assert 0.1 <= best <= 10, "drawn from the distribution"

# Output:
# TypeError: Parameter grid for parameter 'C' needs to be a list or a numpy array
# TypeError: Parameter grid for parameter 'C' needs to be a list or a numpy array
# ValueError: Parameter grid for parameter 'C' need to be a non-empty sequence
# candidates: 3
# best C 1.3, accuracy 0.98
