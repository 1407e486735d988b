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


def losses(batch_size, epochs, rate=0.05):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(len(classes), activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    fit = model.fit(X_scaled, y_index, batch_size=batch_size, epochs=epochs, verbose=0)
    return fit.history["loss"]


# %% compare at equal epochs
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
final, epochs = {}, 10
for batch_size in (8, 32, len(X)):
    loss = losses(batch_size, epochs)
    ax.plot(loss, label=f"batch size {batch_size}")
    final[batch_size] = loss[-1]
    updates = int(np.ceil(len(X) / batch_size)) * epochs
    print(f"batch {batch_size}: {updates} updates, final loss {loss[-1]:.2f}")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
plt.show()

# %% check
assert final[8] < final[32] < final[178], "at equal epochs the smaller batch should be ahead"
equal = losses(len(X), epochs=230)[-1]  # as many updates as batch size 8 makes
assert abs(equal - final[8]) < 0.1 * (final[178] - final[8]), "at equal updates it catches up"
larger = losses(len(X), epochs, rate=0.05 * 178 / 32)[-1]
assert larger < 0.5 * final[178], "a larger batch bears a larger rate"

# Output:
# batch 8: 230 updates, final loss ...
# batch 32: 60 updates, final loss ...
# batch 178: 10 updates, final loss ...
