"""A masked autoencoder predicts held-out ratings better than the item means."""

# %% data: 400 users, 30 items, two hidden tastes, half of the ratings known
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
users, items = (a.ravel() for a in np.meshgrid(np.arange(400), np.arange(30), indexing="ij"))
taste, kind = rng.normal(size=(400, 2)), rng.normal(size=(30, 2))
rating = 3 + (taste[users] * kind[items]).sum(axis=1) + rng.normal(scale=0.2, size=len(users))
df = pd.DataFrame({"user": users, "item": items, "rating": rating}).sample(6000, random_state=0)

# %% users in rows, items in columns, NaN where unrated, centred
held_out = df.sample(frac=0.2, random_state=0)
ratings = df.drop(held_out.index).pivot_table(index="user", columns="item", values="rating")
item_mean = ratings.mean()
centred = (ratings - item_mean).to_numpy("float32")
filled = np.nan_to_num(centred)  # input: 0 where unrated

# %% loss on the known ratings only
import keras
from keras import layers, ops


def masked_mse(y_true, y_pred):
    known = ops.logical_not(ops.isnan(y_true))
    error = ops.where(known, y_true - y_pred, 0.0)
    return ops.sum(ops.square(error)) / ops.sum(ops.cast(known, y_pred.dtype))


# %% train
keras.utils.set_random_seed(0)
inputs = keras.Input(filled.shape[1:])
hidden = layers.Dense(32, activation="tanh")(layers.Dropout(0.2)(inputs))
code = layers.Dense(4, name="code")(hidden)
model = keras.Model(inputs, layers.Dense(filled.shape[1])(code))
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=masked_mse)
model.fit(filled, centred, epochs=40, batch_size=64, verbose=0)

# %% predicted ratings, recommendation, similar users
from sklearn.metrics.pairwise import cosine_similarity

predicted = item_mean.to_numpy() + model.predict(filled, verbose=0)
predicted = pd.DataFrame(predicted, index=ratings.index, columns=ratings.columns)
best = predicted.mask(ratings.notna()).idxmax(axis=1)  # best unrated item of each user
codes = keras.Model(inputs, code).predict(filled, verbose=0)
similar = ratings.index[cosine_similarity(codes[:1], codes)[0].argsort()[::-1][1:6]]
print("recommended to user 0:", best.iloc[0], "most similar users:", similar.tolist())

# %% check
pairs = pd.MultiIndex.from_frame(held_out[["user", "item"]])
truth, guess = held_out["rating"], predicted.stack().reindex(pairs)
rmse = np.sqrt(np.mean((truth.to_numpy() - guess.to_numpy()) ** 2))
by_mean = np.sqrt(np.mean((truth - held_out["item"].map(item_mean)) ** 2))
assert rmse < 0.8 * by_mean, f"{rmse} on held-out ratings should beat the means, {by_mean}"

# Output:
# recommended to user 0: ... most similar users: ...
