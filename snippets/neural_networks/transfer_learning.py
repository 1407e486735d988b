"""A frozen network without its head gives features for a new head; only the head is trained."""

# %% data: images with values from 0 to 255
import numpy as np

weights = None  # "imagenet": the pretrained weights, downloaded on first use
rng = np.random.default_rng(0)
images, y = rng.uniform(0, 255, size=(64, 96, 96, 3)).astype("float32"), rng.integers(0, 3, 64)

# %% frozen base and new head
import keras
from keras.applications import mobilenet_v2

keras.utils.set_random_seed(0)
base = mobilenet_v2.MobileNetV2(
    include_top=False, weights=weights, input_shape=images.shape[1:], pooling="avg"
)
base.trainable = False
inputs = keras.Input(images.shape[1:])
x = mobilenet_v2.preprocess_input(inputs)  # scales as this model wants: -1 to 1
pooled = base(x, training=False)
x = keras.layers.Dropout(0.2)(pooled)
output = keras.layers.Dense(len(np.unique(y)), activation="softmax")(x)
model = keras.Model(inputs, output)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, y, epochs=1, verbose=0)
print("trainable weights:", sum(int(np.prod(w.shape)) for w in model.trainable_weights))

# %% or: features for any other model
features = base.predict(mobilenet_v2.preprocess_input(images.copy()), verbose=0)
print("features:", features.shape)

# %% check
assert features.shape == (64, 1280), "pooling should give one vector per image"
assert len(model.trainable_weights) == 2, "only kernel and bias of the head should be trained"
by_model = keras.Model(inputs, pooled).predict(images, verbose=0)
assert np.allclose(by_model, features, atol=1e-3), "the model should scale its inputs itself"
X = rng.normal(size=(5000, 20))  # a toy: both tasks depend on the product of two columns
product = X[:, 0] * X[:, 1]
accuracy, shared = {}, keras.layers.Dense(32, activation="relu")
for name, hidden, rows, label in (
    ("auxiliary", shared, np.arange(5000), product > 0),
    ("transfer", shared, np.arange(60), product > 0.5),
    ("scratch", keras.layers.Dense(32, activation="relu"), np.arange(60), product > 0.5),
):
    net = keras.Sequential([keras.Input((20,)), hidden, keras.layers.Dense(1, "sigmoid")])
    net.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    net.fit(X[rows], label[rows], epochs=600 // len(rows) + 10, verbose=0)
    shared.trainable = False
    accuracy[name] = np.mean((net.predict(X, verbose=0)[:, 0] > 0.5) == label)
assert accuracy["transfer"] > accuracy["scratch"] + 0.05, "frozen features should help few rows"

# Output:
# trainable weights: 3843
# features: (64, 1280)
