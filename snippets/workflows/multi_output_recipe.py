"""A shared trunk with a regression head and a class head trains on two named losses at once."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(600, 5, noise=5, random_state=0)

# %% two targets, scaled and split
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import scale

value, positive = scale(y), (y > np.median(y)).astype(int)
X_train, X_test, v_train, v_test, p_train, p_test = train_test_split(
    scale(X), value, positive, random_state=0
)
train, test = {"value": v_train, "positive": p_train}, {"value": v_test, "positive": p_test}

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
inputs = keras.Input(X_train.shape[1:])
trunk = layers.Dense(32, activation="relu")(inputs)
outputs = {
    "value": layers.Dense(1, name="value")(trunk),
    "positive": layers.Dense(1, activation="sigmoid", name="positive")(trunk),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.03),
    loss={"value": "mse", "positive": "binary_crossentropy"},
    loss_weights={"value": 1.0, "positive": 0.5},
    metrics={"value": ["mae"], "positive": ["accuracy"]},
)

# %% fit, evaluate, predict
model.fit(X_train, train, epochs=10, verbose=0)
result = model.evaluate(X_test, test, return_dict=True, verbose=0)
y_pred = model.predict(X_test, verbose=0)
print(sorted(result), sorted(y_pred))
print(f"accuracy {result['positive_accuracy']:.2f}")

# %% check
assert result["positive_accuracy"] > 0.9 and result["value_mae"] < 0.3, "both heads should learn"
entropy = np.mean(keras.losses.binary_crossentropy(p_test[:, None], y_pred["positive"]))
total = np.mean((y_pred["value"].ravel() - v_test) ** 2) + 0.5 * entropy
assert np.isclose(result["loss"], total, rtol=1e-2), "the weighted sum"
assert np.isclose(result["positive_loss"], entropy, rtol=0.3), "given before its weight"
try:
    model.compile(loss="mse", metrics=["mae"])
    model.fit(X_train, train, verbose=0)
    raise AssertionError("one metric in a list should be refused")
except ValueError as error:
    assert "list" in str(error) or "as many entries as the model has" in str(error), error

# Output:
# ['loss', 'positive_accuracy', 'positive_loss', 'value_loss', 'value_mae'] ['positive', 'value']
# accuracy 1.00
