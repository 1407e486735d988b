"""TextVectorization gives 0 to padding, 1 to unknown words, and ids by frequency to the rest."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
words = np.array("the room was good bad clean dirty nice awful and".split())
texts = [" ".join(rng.choice(words, 8)) for _ in range(1000)]
df = pd.DataFrame({"text": texts})
df["label"] = (df["text"].str.count("good|nice") > df["text"].str.count("bad|awful")).astype(int)
train, test = df[:800], df[800:]

# %% ids for an Embedding
import keras

keras.utils.set_random_seed(0)
vectorize = keras.layers.TextVectorization(max_tokens=10_000, output_sequence_length=20)
vectorize.adapt(train["text"].to_numpy())  # a Series would be read text by text
X_train, X_test = vectorize(train["text"]), vectorize(test["text"])
print([str(word) for word in vectorize.get_vocabulary()[:3]], X_train.shape)

# %% model
model = keras.Sequential([
    keras.Input((None,), dtype="int64"),
    keras.layers.Embedding(vectorize.vocabulary_size(), 16, mask_zero=True),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = keras.optimizers.Adam(0.05)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, train["label"], epochs=4, verbose=0)
accuracy = model.evaluate(X_test, test["label"], verbose=0)[1]
print(f"accuracy {accuracy:.1f}")

# %% bag of words
counts = keras.layers.TextVectorization(output_mode="count")
counts.adapt(train["text"].to_numpy())
bag = np.asarray(counts(test["text"]))

# %% check
assert accuracy > 0.8, "the network should learn"
assert vectorize.get_vocabulary()[:2] == ["", "[UNK]"], "0 should be padding and 1 unknown"
ids = np.asarray(vectorize(np.array(["The GOOD zebra!"])))[0]
known = vectorize.get_vocabulary()
assert ids[:4].tolist() == [known.index("the"), known.index("good"), 1, 0], "lower case, unknown"
column = counts.get_vocabulary().index("good")
assert (bag[:, column] == test["text"].str.count("good")).all(), "a column should count its word"
try:
    model.fit(test["text"], test["label"], verbose=0)
    message = "no error"
except ValueError as error:
    message = str(error)
assert "Invalid dtype" in message, "fit should refuse a column of strings"

# Output:
# ['', '[UNK]', 'clean'] (800, 20)
# accuracy 1.0
