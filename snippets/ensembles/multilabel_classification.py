"""Multilabel and multioutput targets are matrices; a wrapper trains one model per column."""

# %% data: lists of tags
import pandas as pd
from sklearn.datasets import make_multilabel_classification
from sklearn.model_selection import train_test_split

X, labels = make_multilabel_classification(n_samples=600, n_classes=4, random_state=0)
tags = pd.Series([[f"tag{i}" for i in row.nonzero()[0]] for row in labels])

# %% matrix: one 0/1 column per tag
from sklearn.preprocessing import MultiLabelBinarizer

binarizer = MultiLabelBinarizer()
Y = pd.DataFrame(binarizer.fit_transform(tags), columns=binarizer.classes_, index=tags.index)
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, random_state=0)

# %% fit: directly, or one model per label
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

# %% probabilities: a list with one array per label
proba = {name: p[:, 1] for name, p in zip(Y.columns, wrapped.predict_proba(X_test))}
proba = pd.DataFrame(proba)
print("tags of the first row:", binarizer.inverse_transform(proba.to_numpy()[:1] > 0.3))

# %% check
import numpy as np

assert ((proba > 0.5) == wrapped.predict(X_test)).all(axis=None), "0.5 should be the threshold"
assert exact < 1 - wrong, "the exact match should be the stricter score"
assert f1 > 0.6, "it should have learned something"
pair = np.column_stack([X[:, 0] > 2, np.digitize(X[:, 1], [2, 4])])
both = RandomForestClassifier(random_state=0).fit(X, pair)
assert [len(c) for c in both.classes_] == [2, 3], "multioutput: columns of several classes"
try:
    accuracy_score(pair, both.predict(X))
    message = ""
except ValueError as error:
    message = str(error)
assert "multiclass-multioutput is not supported" in message, "most metrics should refuse it"

# Output:
# forest    exact rows 0.42  wrong cells 0.23  macro F1 0.75
# logistic  exact rows 0.40  wrong cells 0.22  macro F1 0.76
# tags of the first row: [('tag0', 'tag2')]
