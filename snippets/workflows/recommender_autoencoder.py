"""A masked autoencoder predicts held-out ratings better than the item means."""

# %% data: 400 users, 30 items, two hidden tastes, 40 % of the ratings known
import keras
import numpy as np
from keras import layers, ops
from sklearn.metrics.pairwise import cosine_similarity

rng = np.random.default_rng(0)
taste, item = rng.normal(size=(400, 2)), rng.normal(size=(30, 2))
ratings = (taste @ item.T + rng.normal(scale=0.2, size=(400, 30))).astype("float32")
u = rng.random(ratings.shape)
train, test = u < 0.4, u > 0.9
X = np.where(train, ratings, 0).astype("float32")


# %% loss on the observed ratings only
def masked_mse(y_true, y_pred):
    observed = ops.cast(ops.not_equal(y_true, 0), "float32")
    return ops.sum(observed * ops.square(y_true - y_pred)) / ops.sum(observed)


# %% train
keras.utils.set_random_seed(0)
inputs = keras.Input((30,))
hidden = layers.Dropout(0.2)(inputs)
hidden = layers.Dense(32, activation="tanh")(hidden)
code = layers.Dense(4, name="code")(hidden)
outputs = layers.Dense(30)(code)
model = keras.Model(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=masked_mse)
model.fit(X, X, epochs=40, batch_size=64, verbose=0)

# %% held-out ratings
prediction = np.array(model(X))
item_mean = np.broadcast_to(X.sum(axis=0) / train.sum(axis=0), X.shape)
rmse = [np.sqrt(np.mean((p - ratings)[test] ** 2)) for p in (item_mean, prediction)]
print("better than the item means:", rmse[1] < 0.8 * rmse[0])

# %% similar users and a recommendation
codes = np.array(keras.Model(inputs, code)(X))
similar = cosine_similarity(codes[:1], codes)[0].argsort()[::-1]
best_item = np.where(train[0], -np.inf, prediction[0]).argmax()
print("most similar to user 0 is user 0:", similar[0] == 0)

# %% check
assert rmse[1] < 0.8 * rmse[0], "the codes should explain held-out ratings"
assert similar[0] == 0 and not train[0, best_item], "recommend what is not rated yet"

# Output:
# better than the item means: True
# most similar to user 0 is user 0: True
