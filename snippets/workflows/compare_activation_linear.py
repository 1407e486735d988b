"""Three linear layers equal one matrix and fail on circles; relu between them succeeds."""

# %% data
import keras
import numpy as np
from sklearn.datasets import make_circles

X, y = make_circles(600, factor=0.3, noise=0.1, random_state=0)
X_train, y_train, X_test, y_test = X[:450], y[:450], X[450:], y[450:]

# %% train both
accuracy, models = {}, {}
for activation in (None, "relu"):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((2,)),
            keras.layers.Dense(16, activation=activation),
            keras.layers.Dense(16, activation=activation),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X_train, y_train, epochs=30, verbose=0)
    accuracy[activation], models[activation] = model.evaluate(X_test, y_test, verbose=0)[1], model
    print(f"activation {activation}: above 0.9: {accuracy[activation] > 0.9}")

# %% collapse
W1, b1, W2, b2, W3, b3 = models[None].get_weights()
W, b = W1 @ W2 @ W3, (b1 @ W2 + b2) @ W3 + b3
collapsed = 1 / (1 + np.exp(-(X_test @ W + b)))
deep = models[None].predict(X_test, verbose=0)
print("parameters:", models[None].count_params(), "collapse to", W.size + b.size)

# %% check
assert accuracy[None] < 0.7 < 0.95 < accuracy["relu"], "only the non-linear network succeeds"
assert np.allclose(deep, collapsed, atol=1e-5), "one matrix gives the same outputs"

# Output:
# activation None: above 0.9: False
# activation relu: above 0.9: True
# parameters: 337 collapse to 3
