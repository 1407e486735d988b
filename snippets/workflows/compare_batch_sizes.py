"""For the same epochs a smaller batch makes more updates and gets further than the full batch."""

# %% data
import keras
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True, as_frame=True)
X = scale(X)

# %% runs
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
final, updates = {}, {}
for batch_size in (8, 32, len(X)):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    optimizer = keras.optimizers.SGD(learning_rate=0.05)
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    loss = model.fit(X, y, batch_size=batch_size, epochs=10, verbose=0).history["loss"]
    ax.plot(loss, label=f"batch size {batch_size}")
    final[batch_size], updates[batch_size] = loss[-1], int(optimizer.iterations)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()

print("updates:", updates)
print("smaller batch, lower loss:", final[8] < final[32] < final[178])
plt.show()

# %% check
assert updates == {8: 230, 32: 60, 178: 10}, "ceil(178 / batch) * 10 epochs"
assert final[8] < final[32] < final[178], "more updates get further here"

# Output:
# updates: {8: 230, 32: 60, 178: 10}
# smaller batch, lower loss: True
