"""Boolean masks give the four outcomes and the rows behind them."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=3, random_state=0).fit(X_train, y_train)

# %% outcomes
import numpy as np

positive = model.classes_[1]
truly, called = y_test == positive, model.predict(X_test) == positive
outcome = np.select([truly & called, truly & ~called, ~truly & called], ["TP", "FN", "FP"], "TN")
rows = X_test.assign(truth=y_test, outcome=outcome)
print(rows["outcome"].value_counts().sort_index().to_dict())

# %% rows behind them
false_alarms, misses = rows[rows["outcome"] == "FP"], rows[rows["outcome"] == "FN"]
wrong = rows.index[rows["outcome"].isin(["FP", "FN"])]  # with two classes: all mistakes
print("false alarms:", false_alarms.index.tolist())
print("misses:", misses.index.tolist())

# %% check
from sklearn.metrics import confusion_matrix, multilabel_confusion_matrix

tn, fp, fn, tp = confusion_matrix(y_test, model.predict(X_test)).ravel()
counts = rows["outcome"].value_counts().to_dict()
assert counts == {"TN": tn, "FP": fp, "FN": fn, "TP": tp}, "it should be confusion_matrix"
assert len(wrong) == fp + fn, "the mistakes should be the false alarms and the misses"
assert (y_test[wrong] != model.predict(X_test.loc[wrong])).all(), "these rows should be wrong"
per_class = multilabel_confusion_matrix(["a", "b", "c", "a"], ["a", "c", "c", "b"])
assert per_class[0].ravel().tolist() == [2, 0, 1, 1], "class a against the rest"

# Output:
# {'FN': 7, 'FP': 5, 'TN': 48, 'TP': 83}
# false alarms: [135, 255, 40, 414, 514]
# misses: [112, 157, 290, 191, 440, 406, 291]
