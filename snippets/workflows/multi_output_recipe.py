"""A shared trunk with a regression head and a class head trains on two named losses at once."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(600, 5)).astype("float32")
score = X @ [1.0, -1.0, 0.5, 0.0, 0.0]
targets = {"value": score[:, None], "positive": (score > 0)[:, None].astype("float32")}
train = {name: t[:400] for name, t in targets.items()}
test = {name: t[400:] for name, t in targets.items()}

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(5,))
trunk = layers.Dense(32, activation="relu")(inputs)
outputs = {
    "value": layers.Dense(1, name="value")(trunk),
    "positive": layers.Dense(1, activation="sigmoid", name="positive")(trunk),
}
model = keras.Model(inputs, outputs)
weights = {"value": 1.0, "positive": 0.5}
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss={"value": "mse", "positive": "binary_crossentropy"},
    loss_weights=weights,
    metrics={"value": ["mae"], "positive": ["accuracy"]},
)

# %% fit and evaluate
model.fit(X[:400], train, epochs=30, verbose=0)
result = model.evaluate(X[400:], test, batch_size=200, return_dict=True, verbose=0)
print(sorted(result))
print(f"accuracy {result['positive_accuracy']:.2f}")
total = sum(weights[name] * result[f"{name}_loss"] for name in weights)

# %% check
assert np.isclose(result["loss"], total, rtol=1e-3), "parts before weight (Keras 3.5: after)"
assert result["positive_accuracy"] > 0.9 and result["value_mae"] < 0.3, "both heads should learn"
assert set(model.predict(X[:3], verbose=0)) == {"value", "positive"}, "predict keeps the names"

# Output:
# ['loss', 'positive_accuracy', 'positive_loss', 'value_loss', 'value_mae']
# accuracy 0.99
