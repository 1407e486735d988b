"""The report as text for the eye and as a DataFrame for a file."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_train, y_train)
y_pred = model.predict(X_test)

# %% report
from sklearn.metrics import classification_report

print(classification_report(y_test, y_pred, digits=3, zero_division=0))

# %% table
import pandas as pd

report = classification_report(y_test, y_pred, output_dict=True, zero_division=0)
table = pd.DataFrame(report).T
print(table.loc["macro avg"].round(3).to_dict())  # table.to_csv("report.csv")

# %% check
from sklearn.metrics import f1_score

assert table.loc["0", "support"] == (y_test == 0).sum(), "support should count true rows"
each = f1_score(y_test, y_pred, average=None)
assert abs(table.loc["macro avg", "f1-score"] - each.mean()) < 1e-12, "macro: plain mean of F1"
support = y_test.value_counts().sort_index()
weighted = (each * support).sum() / support.sum()
assert abs(table.loc["weighted avg", "f1-score"] - weighted) < 1e-12, "weighted by support"
assert table.loc["accuracy"].nunique() == 1, "the accuracy row should repeat one number"
some = classification_report(y_test, y_pred, labels=[0, 1])
assert "micro avg" in some and "accuracy" not in some, "a choice of labels should show micro avg"
two = y_test < 2
try:
    classification_report(y_test[two], y_test[two], target_names=["a", "b", "c"])
    message = ""
except ValueError as error:
    message = str(error)
assert "does not match size of target_names" in message, "a missing class should raise"
named = classification_report(
    y_test[two], y_test[two], labels=model.classes_, target_names=["a", "b", "c"], zero_division=0
)
assert "c" in named.split(), "labels=model.classes_ should keep the missing class"

# Output:
#               precision    recall  f1-score   support
#
#            0      0.900     0.600     0.720        15
#            1      0.929     0.722     0.812        18
#            2      0.571     1.000     0.727        12
#
#     accuracy                          0.756        45
#    macro avg      0.800     0.774     0.753        45
# weighted avg      0.824     0.756     0.759        45
#
# {'precision': 0.8, 'recall': 0.774, 'f1-score': 0.753, 'support': 45.0}
