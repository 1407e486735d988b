"""Keras' AUC on a grid of thresholds comes close to scikit-learn's exact value."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1500, 10, n_informative=4, weights=[0.8], random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% compile with metrics and watch one of them
import keras
import numpy as np

y_train, y_val = (np.asarray(part).reshape(-1, 1) for part in (y_train, y_val))  # for F1Score
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="binary_crossentropy",
    metrics=[
        keras.metrics.AUC(name="auc"),
        keras.metrics.AUC(curve="PR", name="pr_auc"),
        keras.metrics.Precision(name="precision"),
        keras.metrics.Recall(name="recall"),
        keras.metrics.F1Score(threshold=0.5, name="f1"),
    ],
)
stop = keras.callbacks.EarlyStopping("val_auc", mode="max", patience=2, restore_best_weights=True)
model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=8, callbacks=[stop], verbose=0
)
scores = model.evaluate(X_val, y_val, verbose=0, return_dict=True)
print(sorted(scores))

# %% check
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score

p = model.predict(X_val, verbose=0)
assert abs(scores["auc"] - roc_auc_score(y_val, p)) < 0.01, "200 thresholds should be close"
for name, f in {"precision": precision_score, "recall": recall_score, "f1": f1_score}.items():
    value = float(np.squeeze(scores[name]))
    assert np.isclose(value, f(y_val, p > 0.5), atol=1e-3), f"{name} should agree"
every_row = keras.metrics.F1Score()(y_val.astype("float32"), p)
assert np.isclose(float(every_row[0]), f1_score(y_val, np.ones(len(y_val)))), "no threshold"
assert len({keras.metrics.AUC().name for _ in range(2)}) == 2, "names are counted up"
try:
    keras.metrics.F1Score(threshold=0.5)(y_val.ravel(), p)
except ValueError as error:
    assert "expects 2D inputs" in str(error), str(error)

# Output:
# ['auc', 'f1', 'loss', 'pr_auc', 'precision', 'recall']
