"""MCC from counts is the Pearson correlation of the labels and agrees with scikit-learn."""

# %% data
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, weights=[0.9], class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = LogisticRegression(max_iter=1000).fit(X_train, y_train)

# %% score
from sklearn.metrics import matthews_corrcoef

print(f"MCC at 0.5: {matthews_corrcoef(y_test, model.predict(X_test)):.2f}")

# %% threshold for MCC, on out-of-fold probabilities
import numpy as np
from sklearn.model_selection import cross_val_predict

oof = cross_val_predict(model, X_train, y_train, method="predict_proba")[:, 1]
cuts = np.unique(np.quantile(oof, np.linspace(0, 1, 101)))
best = max(cuts, key=lambda cut: matthews_corrcoef(y_train, model.classes_[(oof >= cut) * 1]))
y_pred = model.classes_[(model.predict_proba(X_test)[:, 1] >= best) * 1]
print(f"MCC at {best:.2f}: {matthews_corrcoef(y_test, y_pred):.2f}")


# %% formula
def mcc(tp, tn, fp, fn):
    """Matthews correlation from the counts, 0 where undefined."""
    root = np.sqrt(float(tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    return (float(tp) * tn - float(fp) * fn) / root if root else 0.0


# %% check
from sklearn.metrics import confusion_matrix, f1_score

rng = np.random.default_rng(0)
for trial in range(100):
    true = np.r_[0, 1, rng.integers(0, 2, 40)]
    pred = np.r_[0, 1, np.where(rng.random(40) < 0.7, true[2:], 1 - true[2:])]
    tn, fp, fn, tp = confusion_matrix(true, pred).ravel()
    value = matthews_corrcoef(true, pred)
    assert np.isclose(mcc(tp, tn, fp, fn), value), "the formula should be matthews_corrcoef"
    assert np.isclose(value, np.corrcoef(true, pred)[0, 1]), "it should be a Pearson correlation"
    assert np.isclose(value, matthews_corrcoef(1 - true, 1 - pred)), "classes may swap roles"

assert matthews_corrcoef(y_test, y_pred) > matthews_corrcoef(y_test, model.predict(X_test)), "cut"
most = np.r_[np.ones(95), np.zeros(5)]
assert f1_score(most, np.ones(100)) > 0.97, "always positive should have a high F1"
assert matthews_corrcoef(most, np.ones(100)) == 0, "a constant prediction should score 0"

# Output:
# MCC at 0.5: 0.20
# MCC at 0.26: 0.50
