"""A frozen network without its head gives features for a new head; only the head is trained."""

# %% data: images with values from 0 to 255
import numpy as np

weights = None  # "imagenet": the pretrained weights, downloaded on first use
rng = np.random.default_rng(0)
images, y = rng.uniform(0, 255, size=(32, 64, 64, 3)).astype("float32"), rng.integers(0, 3, 32)

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
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

assert features.shape == (len(images), 1280), "pooling should give one vector per image"
assert len(model.trainable_weights) == 2, "only kernel and bias of the head should be trained"
by_model = keras.Model(inputs, pooled)(images[:2])
assert np.allclose(by_model, features[:2], atol=1e-3), "the model should scale its inputs itself"
X = rng.normal(size=(5000, 20))  # a toy: both tasks depend on the product of two columns
product, few = X[:, 0] * X[:, 1], slice(60)
net = MLPClassifier(32, learning_rate_init=0.02, random_state=0)
for _ in range(20):
    net.partial_fit(X, product > 0, classes=[False, True])  # the auxiliary task
hidden = np.maximum(X @ net.coefs_[0] + net.intercepts_[0], 0)
transfer = LogisticRegression().fit(hidden[few], product[few] > 0.5).score(hidden, product > 0.5)
net = MLPClassifier(32, solver="lbfgs", max_iter=500, random_state=0)
scratch = net.fit(X[few], product[few] > 0.5).score(X, product > 0.5)
assert transfer > scratch + 0.05, "frozen features should help few rows"

# Output:
# trainable weights: 3843
# features: (32, 1280)
