"""The plot's matrix is confusion_matrix; normalized rows show where each class goes."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = GaussianNB().fit(X_train, y_train).predict(X_test)

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix

fig, axes = plt.subplots(1, 2, figsize=(13, 5.5), layout="constrained")
counts = ConfusionMatrixDisplay.from_predictions(y_test, y_pred, ax=axes[0])
shares = ConfusionMatrixDisplay.from_predictions(
    y_test, y_pred, normalize="true", values_format=".0%", ax=axes[1]
)
axes[0].set_title("counts")
axes[1].set_title("shares of each true class")
cm = confusion_matrix(y_test, y_pred)
ConfusionMatrixDisplay(cm).plot()
plt.show()

print("errors:", cm.sum() - cm.trace(), "of", cm.sum())

# %% check
assert (counts.confusion_matrix == cm).all(), "the plot shows confusion_matrix"
assert abs(shares.confusion_matrix.sum() - 10) < 1e-9, "each of ten rows sums to 1"

# Output:
# errors: 74 of 450
