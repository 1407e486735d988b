"""evaluate returns loss and metrics of the final weights; return_dict names them."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dropout(0.2),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss="binary_crossentropy",
    metrics=["accuracy", keras.metrics.AUC(name="auc")],
)
history = model.fit(X_train, y_train, epochs=20, verbose=0)

# %% evaluate
scores = model.evaluate(X_test, y_test, verbose=0, return_dict=True)
print("keys:", sorted(scores))
print("test accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% check
import numpy as np

y_pred = model.predict(X_test, verbose=0).ravel()
assert scores["accuracy"] > 0.9, "this data is easy"
assert np.isclose(((y_pred > 0.5) == y_test).mean(), scores["accuracy"], atol=1e-5), "no dropout"
as_list = model.evaluate(X_test, y_test, verbose=0)
by_name = [scores[name] for name in ("loss", "accuracy", "auc")]
assert np.allclose(as_list, by_name), "the list should be the loss, then the metrics of compile"
again = model.evaluate(X_train, y_train, verbose=0, return_dict=True)["loss"]
assert again < history.history["loss"][-1], "final weights and no dropout: below the epoch's mean"
assert model.metrics_names == ["loss", "compile_metrics"], "metrics_names does not name them"

# Output:
# keys: ['accuracy', 'auc', 'loss']
# test accuracy above 0.9: True
