"""predict_proba has one column per class in the order of classes_, and its argmax is predict."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

iris = load_iris()
names = iris.target_names[iris.target]  # labels as words
X_train, X_test, y_train, y_test = train_test_split(
    iris.data, names, stratify=names, random_state=0
)

# %% probabilities
import pandas as pd
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=1000).fit(X_train, y_train)
proba = model.predict_proba(X_test)
print(pd.DataFrame(proba, columns=model.classes_).head(3).round(2))
print("shape", proba.shape)

# %% binary: the second column is the positive class
from sklearn.metrics import roc_auc_score

is_virginica = y_test == "virginica"
sepals = slice(0, 2)
binary = LogisticRegression().fit(X_train[:, sepals], y_train == "virginica")
score = roc_auc_score(is_virginica, binary.predict_proba(X_test[:, sepals])[:, 1])
labels = roc_auc_score(is_virginica, binary.predict(X_test[:, sepals]))
print(f"ROC AUC from probabilities {score:.3f}, from labels {labels:.3f}")

# %% check
assert abs(proba.sum(axis=1) - 1).max() < 1e-9, "rows should sum to 1"
assert list(model.classes_) == sorted(set(names)), "classes_ should be sorted"
assert (model.classes_[proba.argmax(axis=1)] == model.predict(X_test)).all(), "argmax is predict"
assert score > labels, "labels should lose ranking information"

# Output:
#    setosa  versicolor  virginica
# 0    0.97        0.03        0.0
# 1    0.97        0.03        0.0
# 2    0.97        0.03        0.0
# shape (38, 3)
# ROC AUC from probabilities 0.829, from labels 0.571
