"""roc_auc_score of three classes needs multi_class; of two classes the column of the positive."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% error
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier

model = KNeighborsClassifier(15).fit(X_train, y_train)
proba = model.predict_proba(X_test)
try:
    roc_auc_score(y_test, proba)
except ValueError as error:
    print("ValueError:", error)

# %% fix
ovr = roc_auc_score(y_test, proba, multi_class="ovr")
print(f"one versus rest {ovr:.2f}")

# %% error: two classes, both columns
y_two = (y_test == 1).astype(int)
try:
    roc_auc_score(y_two, proba[:, :2])
except ValueError as error:
    print("ValueError:", error)

# %% check
from sklearn.metrics import roc_curve

assert 0.5 < ovr <= 1, "an AUC better than chance"
try:
    roc_curve(y_test, proba[:, 1])
except ValueError as error:
    assert "multiclass format" in str(error), "roc_curve takes one class at a time"
assert 0.5 < roc_auc_score(y_two, proba[:, 1]) <= 1, "the positive column alone is right"

# Output:
# ValueError: multi_class must be in ('ovo', 'ovr')
# one versus rest 0.86
# ValueError: y should be a 1d array, got an array of shape (45, 2) instead.
