"""Three linear layers equal one matrix and fail on circles; relu between them succeeds."""

# %% data
from sklearn.datasets import make_circles
from sklearn.model_selection import train_test_split

X, y = make_circles(600, factor=0.3, noise=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% train both
import keras

models, accuracy = {}, {}
for activation in (None, "relu"):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X_train.shape[1:]),
            keras.layers.Dense(16, activation=activation),
            keras.layers.Dense(16, activation=activation),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.03)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X_train, y_train, epochs=10, verbose=0)
    accuracy[activation] = model.evaluate(X_test, y_test, verbose=0)[1]
    models[activation] = model
    print(f"activation {activation}: test accuracy {accuracy[activation]:.1f}")

# %% collapse the linear one to a single matrix
W1, b1, W2, b2, W3, b3 = models[None].get_weights()
W, b = W1 @ W2 @ W3, (b1 @ W2 + b2) @ W3 + b3
print("parameters:", models[None].count_params(), "collapse to", W.size + b.size)

# %% check
import numpy as np

assert accuracy[None] < 0.7 < 0.95 < accuracy["relu"], "only the non-linear network should succeed"
collapsed = 1 / (1 + np.exp(-(X_test @ W + b)))
deep = np.asarray(models[None](X_test))
assert np.allclose(deep, collapsed, atol=1e-5), "one matrix should give the same outputs"

# Output:
# activation None: test accuracy ...
# activation relu: test accuracy 1.0
# parameters: 337 collapse to 3
