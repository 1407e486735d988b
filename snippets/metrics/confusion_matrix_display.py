"""The plot's matrix is confusion_matrix; normalized rows show where each class goes."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
y_pred = GaussianNB().fit(X_train, y_train).predict(X_test)

# %% plot
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay

fig, axes = plt.subplots(1, 2, figsize=(13, 5.5), layout="constrained")
counts = ConfusionMatrixDisplay.from_predictions(
    y_test, y_pred, cmap="Blues", xticks_rotation=45, ax=axes[0]
)
shares = ConfusionMatrixDisplay.from_predictions(
    y_test, y_pred, normalize="true", values_format=".0%", cmap="Blues", ax=axes[1]
)
axes[0].set_title("counts")
axes[1].set_title("shares of each true class")
plt.show()  # or fig.savefig("confusion.png")

# %% check
from sklearn.metrics import confusion_matrix

cm = confusion_matrix(y_test, y_pred)
assert (counts.confusion_matrix == cm).all(), "the plot should show confusion_matrix"
rows = shares.confusion_matrix.sum(axis=1)
assert abs(rows - 1).max() < 1e-9, "with normalize='true' each row should sum to 1"
assert counts.text_[0, 0].get_text() == str(cm[0, 0]), "the cells should show the counts"
assert shares.text_[0, 0].get_text().endswith("%"), "values_format should give percent"
finished = ConfusionMatrixDisplay(cm, display_labels=list("abcdefghij")).plot()
assert finished.ax_.get_xticklabels()[1].get_text() == "b", "display_labels should name classes"
plt.close("all")
print("errors:", cm.sum() - cm.trace(), "of", cm.sum())

# Output:
# errors: 74 of 450
