"""At equal epochs a smaller batch gets further; at equal updates the full batch catches up."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% one run
import keras
import numpy as np
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
X_scaled = scale(X)


def build_model(rate=0.05):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(len(classes), activation="softmax"),
    ])
    model.compile(keras.optimizers.SGD(rate), loss="sparse_categorical_crossentropy")
    return model


# %% compare at equal epochs
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
final, epochs = {}, 5
for batch_size in (8, 32, len(X)):
    model = build_model()  # the same start for every size
    fit = model.fit(X_scaled, y_index, batch_size=batch_size, epochs=epochs, verbose=0)
    loss = fit.history["loss"]
    ax.plot(loss, label=f"batch size {batch_size}")
    final[batch_size] = loss[-1]
    updates = int(np.ceil(len(X) / batch_size)) * epochs
    print(f"batch {batch_size}: {updates} updates, final loss {loss[-1]:.2f}")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
plt.show()

# %% check
assert final[8] < final[32] < final[178], "at equal epochs the smaller batch should be ahead"
start, options = build_model().get_weights(), dict(batch_size=178, shuffle=False, verbose=0)
model.set_weights(start)  # and 23 full batches in an epoch, as many as of size 8
copies = np.tile(X_scaled, (23, 1)), np.tile(y_index, 23)
equal = model.fit(*copies, epochs=epochs, **options).history["loss"][-1]
assert abs(equal - final[8]) < 0.1 * (final[178] - final[8]), "at equal updates it catches up"
model.set_weights(start)
model.optimizer.learning_rate = 0.05 * 178 / 32
larger = model.fit(X_scaled, y_index, epochs=epochs, **options).history["loss"][-1]
assert larger - final[32] < 0.5 * (final[178] - final[32]), "a larger batch bears a larger rate"

# Output:
# batch 8: 115 updates, final loss ...
# batch 32: 30 updates, final loss ...
# batch 178: 5 updates, final loss ...
