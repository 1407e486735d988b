"""plot_confusion_matrix is gone; ConfusionMatrixDisplay draws from a model or from predictions."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = GaussianNB().fit(X_train, y_train)

# %% error
try:
    from sklearn.metrics import plot_confusion_matrix

    plot_confusion_matrix(model, X_test, y_test)
except ImportError as error:
    print("ImportError:", str(error).split(" (")[0])

# %% fix
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay, RocCurveDisplay

fig, axes = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
display = ConfusionMatrixDisplay.from_estimator(model, X_test, y_test, ax=axes[0])
RocCurveDisplay.from_predictions(y_test, model.predict_proba(X_test)[:, 1], ax=axes[1])
print("matrix", display.confusion_matrix.shape, "rows", display.confusion_matrix.sum())
plt.show()

# %% check
assert display.confusion_matrix.sum() == len(y_test), "every test row is counted"

# Output:
# ImportError: cannot import name 'plot_confusion_matrix' from 'sklearn.metrics'
# matrix (2, 2) rows 143
