"""On few noisy samples dropout lowers the final validation loss of a network that is too large."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 20, n_informative=4, flip_y=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
from keras import layers


def build_model(n_features, rate):
    model = keras.Sequential([keras.Input((n_features,))])
    for _ in range(2):
        model.add(layers.Dense(128, activation="relu"))
        model.add(layers.Dropout(rate))  # after each hidden layer, none after the output
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    return model


# %% compare
import matplotlib.pyplot as plt
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
figure, ax = plt.subplots()
for rate in (0.0, 0.5):
    keras.utils.set_random_seed(0)
    model = build_model(X_train.shape[1], rate)
    val = (X_val, y_val)
    history = model.fit(X_train, y_train, validation_data=val, epochs=10, verbose=0).history
    ax.plot(history["val_loss"], label=f"validation, rate {rate}")
    ax.plot(history["loss"], "--", label=f"training, rate {rate}")
    print(f"rate {rate}: loss {history['loss'][-1]:.2f}, val_loss {history['val_loss'][-1]:.2f}")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
plt.show()

# %% check
import numpy as np

plain, dropped = (ax.lines[i].get_ydata()[-1] for i in (0, 2))
assert dropped < 0.9 * plain, "dropout should hold back the overfitting"
same = [model.predict(X_val, verbose=0) for _ in range(2)]
assert np.array_equal(*same), "predict should switch dropout off"
assert not np.allclose(model(X_val, training=True), same[0]), "training mode should drop units"

# Output:
# rate 0.0: loss ..., val_loss ...
# rate 0.5: loss ..., val_loss ...
