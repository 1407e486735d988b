"""An Embedding learns vectors in which categories with a similar effect lie close together."""

# %% data: prices depend on the kind of shop, which the table does not hold
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
level = pd.Series({"baker": 0, "butcher": 0, "kiosk": 0, "jeweller": 9, "optician": 9})
df = pd.DataFrame({"shop": rng.choice(level.index, size=600)})
y = df["shop"].map(level) + rng.normal(size=600)

# %% ids: 0 for missing values, 1, 2, ... for the categories
import keras

categories = pd.Index(df["shop"].dropna().unique())
ids = categories.get_indexer(df["shop"]) + 1  # new data: the same categories

# %% embedding of length 2
keras.utils.set_random_seed(0)
embedding = keras.layers.Embedding(len(categories) + 1, 2)
hidden, output = keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)
model = keras.Sequential([keras.Input((), dtype="int32"), embedding, hidden, output])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse")
model.fit(ids, y, epochs=40, verbose=0)

# %% compare
from sklearn.metrics.pairwise import cosine_similarity

vectors = embedding.get_weights()[0][1:]
similarity = pd.DataFrame(cosine_similarity(vectors), categories, categories)
print("baker and butcher are close: ", bool(similarity.loc["baker", "butcher"] > 0.8))
print("baker and jeweller are close:", bool(similarity.loc["baker", "jeweller"] > 0.8))

# %% check
cheap, dear = level.index[level == 0], level.index[level == 9]
assert similarity.loc[cheap, cheap].min().min() > 0.8, "shops of one kind should be close"
assert similarity.loc[cheap, dear].max().max() < 0.5, "shops of two kinds should be far apart"
new = pd.Series(["kiosk", None, "florist"])
assert (categories.get_indexer(new)[1:] + 1 == 0).all(), "missing and unknown values: id 0"
assert new.astype("category").cat.codes[1] == -1, "cat.codes should give -1 for a missing value"
wrong = model.predict(np.array([-1, len(categories)]), verbose=0)
assert wrong[0] == wrong[1], "without the 1 a missing value should get the last category's vector"

# Output:
# baker and butcher are close:  True
# baker and jeweller are close: False
