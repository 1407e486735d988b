"""Multilabel and multioutput targets are matrices; a wrapper trains one model per column."""

# %% data
from sklearn.datasets import make_multilabel_classification
from sklearn.model_selection import train_test_split

X, Y = make_multilabel_classification(n_samples=600, n_classes=4, random_state=0)
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, random_state=0)
print("first targets", Y_train[:2].tolist())

# %% multilabel: directly, or one model per label
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, hamming_loss
from sklearn.multioutput import MultiOutputClassifier

forest = RandomForestClassifier(random_state=0).fit(X_train, Y_train)
wrapped = MultiOutputClassifier(LogisticRegression(max_iter=1000)).fit(X_train, Y_train)
for name, model in [("forest", forest), ("logistic", wrapped)]:
    Y_pred = model.predict(X_test)
    exact, wrong = accuracy_score(Y_test, Y_pred), hamming_loss(Y_test, Y_pred)
    f1 = f1_score(Y_test, Y_pred, average="macro")
    print(f"{name:9} exact rows {exact:.2f}  wrong cells {wrong:.2f}  macro F1 {f1:.2f}")
    assert exact < 1 - wrong, "exact match should be the stricter score"
    assert f1 > 0.6, "should have learned something"

# %% probabilities: a list with one array per label
import numpy as np

proba = wrapped.predict_proba(X_test)
positive = np.column_stack([p[:, 1] for p in proba])
print("list of", len(proba), "arrays; as a matrix", positive.shape)

# %% multioutput: each column multiclass
colour = np.digitize(X[:, 0], np.quantile(X[:, 0], [0.3, 0.6]))
size = np.digitize(X[:, 1], np.quantile(X[:, 1], [0.5]))
both = RandomForestClassifier(random_state=0).fit(X, np.column_stack([colour, size]))
print("classes per output", [len(c) for c in both.classes_])

# %% tags to a matrix
from sklearn.preprocessing import MultiLabelBinarizer

binarizer = MultiLabelBinarizer()
matrix = binarizer.fit_transform([["news", "sport"], [], ["sport"]])
print(binarizer.classes_, matrix.tolist())

# %% check
assert np.array_equal(positive > 0.5, wrapped.predict(X_test) == 1), "0.5 is the threshold"
assert both.predict(X[:5]).shape == (5, 2), "two columns should come back"
assert matrix.tolist() == [[1, 1], [0, 0], [0, 1]], "one column per tag"

# Output:
# first targets [[1, 1, 0, 0], [0, 1, 1, 0]]
# forest    exact rows 0.42  wrong cells 0.23  macro F1 0.75
# logistic  exact rows 0.40  wrong cells 0.22  macro F1 0.76
# list of 4 arrays; as a matrix (150, 4)
# classes per output [3, 2]
# ['news' 'sport'] [[1, 1], [0, 0], [0, 1]]
