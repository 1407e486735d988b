"""Where models of one modality each are blind, so is their average; a joint model is not."""

# %% data: images and a table; the label says whether brightness and value agree
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(2000, 3))
level = rng.choice([-1.0, 1.0], size=2000)
images = level[:, None, None, None] * 0.5 + rng.normal(size=(2000, 8, 8, 1))
y = (level * X[:, 0] > 0).astype(int)

# %% joint model: one branch each
import keras
from keras import layers

keras.utils.set_random_seed(0)
image_input, table_input = keras.Input(images.shape[1:]), keras.Input(X.shape[1:])
a = layers.Conv2D(8, 3, activation="relu")(image_input)
a = layers.GlobalAveragePooling2D()(a)
b = layers.Dense(16, activation="relu")(layers.BatchNormalization()(table_input))
joined = layers.Concatenate()([a, b])
joined = layers.Dense(32, activation="relu")(joined)
output = layers.Dense(1, activation="sigmoid")(joined)
model = keras.Model([image_input, table_input], output)
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
train, test = np.arange(1500), np.arange(1500, 2000)
model.fit([images[train], X[train]], y[train], epochs=6, batch_size=64, verbose=0)
score = model.predict([images[test], X[test]], verbose=0)[:, 0]
joint = np.mean((score > 0.5) == y[test])
print("the joint model beats 0.85:", joint > 0.85)

# %% check
from sklearn.ensemble import RandomForestClassifier

scores = []
for part in (images.reshape(len(images), -1), X):  # one model per modality, averaged
    forest = RandomForestClassifier(15, random_state=0).fit(part[train], y[train])
    scores.append(forest.predict_proba(part[test])[:, 1])
late = np.mean((np.mean(scores, axis=0) > 0.5) == y[test])
assert late < 0.65, "the average of separate models should be blind to the interaction"
assert joint > 0.85, "the joint model should see it"

# Output:
# the joint model beats 0.85: True
