"""Four models on the same folds: the train score shows who overfits, differences who wins."""

# %% data
import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import StratifiedKFold, cross_validate

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
folds = StratifiedKFold(5, shuffle=True, random_state=0)

# %% compare
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

models = {
    "dummy": DummyClassifier(),
    "stump": DecisionTreeClassifier(max_depth=1),
    "tree": DecisionTreeClassifier(random_state=0),
    "logistic": make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)),
}
rows, scores = {}, {}
for name, model in models.items():
    result = cross_validate(model, X, y, cv=folds, return_train_score=True)
    scores[name] = result["test_score"]
    rows[name] = {
        "train": result["train_score"].mean(),
        "validation": result["test_score"].mean(),
        "std": result["test_score"].std(),
    }
table = pd.DataFrame(rows).T
print(table.round(2).to_string())
difference = scores["logistic"] - scores["tree"]
print(f"logistic - tree: {difference.mean():.2f} +- {difference.std():.2f} per fold")

# %% check
assert table.loc["tree", "train"] == 1, "the tree should know its training rows"
assert table.loc["tree", "validation"] < 0.97, "and overfit"
assert table["validation"].idxmax() == "logistic", "the scaled linear model should win here"

# Output:
#           train  validation   std
# dummy      0.63        0.63  0.00
# stump      0.93        0.90  0.02
# tree       1.00        0.93  0.02
# logistic   0.99        0.98  0.01
# logistic - tree: 0.05 +- 0.02 per fold
