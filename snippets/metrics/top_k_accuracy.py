"""The share of rows with fewer than k better classes equals top_k_accuracy_score."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = GaussianNB(var_smoothing=1e-3).fit(X_train, y_train)

# %% score
from sklearn.metrics import top_k_accuracy_score

proba = model.predict_proba(X_test)
for k in (1, 2, 3):
    print(f"top-{k}: {top_k_accuracy_score(y_test, proba, k=k, labels=model.classes_):.2f}")

# %% the three most probable classes of each row
import numpy as np

best = model.classes_[np.argsort(-proba, axis=1)[:, :3]]
print("first row:", best[0], "true", y_test.iloc[0])

# %% formula
column = np.searchsorted(model.classes_, y_test)
true = proba[np.arange(len(y_test)), column]
top_3 = np.mean((proba > true[:, None]).sum(axis=1) < 3)

# %% check
import keras
from sklearn.metrics import accuracy_score, get_scorer

assert (best[:, 0] == model.predict(X_test)).all(), "the first guess should be the prediction"
rng = np.random.default_rng(0)
for trial in range(30):
    scores, t, k = rng.random((40, 6)), rng.integers(0, 6, 40), int(rng.integers(1, 6))
    expected = top_k_accuracy_score(t, scores, k=k, labels=np.arange(6))
    own = np.mean((scores > scores[np.arange(40), t][:, None]).sum(axis=1) < k)
    assert np.isclose(own, expected), "the formula should be top_k_accuracy_score"
metric = keras.metrics.SparseTopKCategoricalAccuracy(k=k)
metric.update_state(t, scores.astype("float32"))
assert np.isclose(float(metric.result()), expected), "Keras should agree"
first = top_k_accuracy_score(t, scores, k=1, labels=np.arange(6))
assert first == accuracy_score(t, scores.argmax(axis=1)), "k = 1 should be accuracy"
two = get_scorer("top_k_accuracy")(model, X_test, y_test)
assert two == top_k_accuracy_score(y_test, proba, k=2), "the scorer should have k = 2"
some = y_test < 9
try:
    top_k_accuracy_score(y_test[some], proba[some], k=3)
    message = ""
except ValueError as error:
    message = str(error)
assert "Number of classes" in message, "a missing class should raise without labels"

# Output:
# top-1: 0.88
# top-2: 0.95
# top-3: 0.98
# first row: [1 2 9] true 2
