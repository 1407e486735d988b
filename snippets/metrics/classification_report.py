"""The report as text for the eye and as a dict for a DataFrame."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

wine = load_wine()
X_train, X_test, y_train, y_test = train_test_split(
    wine.data, wine.target, stratify=wine.target, random_state=0
)
y_pred = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_train, y_train).predict(X_test)

# %% report
import pandas as pd
from sklearn.metrics import classification_report, f1_score

print(classification_report(y_test, y_pred, target_names=wine.target_names))
report = classification_report(y_test, y_pred, output_dict=True)
table = pd.DataFrame(report).T
print(list(table.columns))

macro = f1_score(y_test, y_pred, average="macro")

# %% check
assert table.loc["0", "support"] == (y_test == 0).sum(), "support counts true rows"
assert abs(table.loc["macro avg", "f1-score"] - macro) < 1e-12, "macro average of F1"

# Output:
#               precision    recall  f1-score   support
#
#      class_0       0.90      0.60      0.72        15
#      class_1       0.93      0.72      0.81        18
#      class_2       0.57      1.00      0.73        12
#
#     accuracy                           0.76        45
#    macro avg       0.80      0.77      0.75        45
# weighted avg       0.82      0.76      0.76        45
#
# ['precision', 'recall', 'f1-score', 'support']
