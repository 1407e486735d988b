"""Logistic regression gets about 0.85 on two moons, a network with hidden layers about 1.0."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(1000, noise=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% models
import keras
from keras import layers

keras.utils.set_random_seed(0)
inputs, sigmoid = keras.Input(X_train.shape[1:]), {"activation": "sigmoid"}
hidden = [layers.Dense(32, activation="relu") for _ in range(2)]
shallow = keras.Sequential([inputs, layers.Dense(1, **sigmoid)])
deep = keras.Sequential([inputs, *hidden, layers.Dense(1, **sigmoid)])

# %% train and compare
accuracy = {}
for name, model in {"shallow": shallow, "deep": deep}.items():
    optimizer = keras.optimizers.Adam(learning_rate=0.05)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X_train, y_train, epochs=12, batch_size=64, verbose=0)
    accuracy[name] = model.evaluate(X_test, y_test, verbose=0)[1]
    print(f"{name}: test accuracy {accuracy[name]:.2f}")

# %% check
from sklearn.linear_model import LogisticRegression

assert 0.8 < accuracy["shallow"] < 0.92, "a straight line cannot separate the moons"
linear = LogisticRegression().fit(X_train, y_train).score(X_test, y_test)
assert abs(accuracy["shallow"] - linear) < 0.03, "shallow should be logistic regression"
assert accuracy["deep"] > 0.98, "the hidden layers should bend the boundary"

# Output:
# shallow: test accuracy 0.87
# deep: test accuracy 1.00
