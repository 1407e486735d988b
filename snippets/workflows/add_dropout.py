"""On few noisy samples dropout lowers the final validation loss of a network that is too large."""

# %% data
import keras
from keras import layers
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(500, 20, n_informative=4, flip_y=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)


# %% model
def build_model(rate):
    model = keras.Sequential([keras.Input(shape=(20,))])
    for _ in range(2):
        model.add(layers.Dense(128, activation="relu"))
        if rate:
            model.add(layers.Dropout(rate))
    model.add(layers.Dense(1, activation="sigmoid"))
    model.compile(optimizer=keras.optimizers.Adam(0.005), loss="binary_crossentropy")
    return model


# %% compare
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
final = {}
for rate in (0.0, 0.5):
    keras.utils.set_random_seed(0)
    history = build_model(rate).fit(
        X_train, y_train, validation_data=(X_val, y_val), epochs=30, batch_size=64, verbose=0
    )
    ax.plot(history.history["val_loss"], label=f"validation, rate {rate}")
    ax.plot(history.history["loss"], "--", label=f"training, rate {rate}")
    final[rate] = history.history["val_loss"][-1]
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
print("dropout lowers the final validation loss:", final[0.5] < final[0.0])
plt.show()

# %% check
assert final[0.5] < 0.9 * final[0.0], "dropout should hold back the overfitting"

# Output:
# dropout lowers the final validation loss: True
