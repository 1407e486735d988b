"""Words used in the same places get similar vectors; they can start a Keras Embedding layer."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
places = {"animal": ["cat", "dog", "horse"], "colour": ["red", "blue", "green"]}
verbs = {"animal": ["eats", "runs", "sleeps"], "colour": ["shines", "fades", "glows"]}
topics = rng.choice(["animal", "colour"], size=1500)
sentences = [rng.choice(places[t] + verbs[t], size=6).tolist() for t in topics]  # lists of words

# %% train
from gensim.models import Word2Vec

model = Word2Vec(
    sentences, vector_size=16, window=3, min_count=1, sg=1, sample=0, epochs=10, seed=0, workers=1
)
similar = model.wv.similarity("cat", "dog")
different = model.wv.similarity("cat", "blue")
print("cat is closer to dog than to blue:", similar > different + 0.2)
neighbours = model.wv.most_similar("cat", topn=3)
analogy = model.wv.most_similar(positive=["dog", "red"], negative=["cat"])

# %% a vector for a sentence: the mean over its known words
words = [word for word in "the cat sleeps".split() if word in model.wv]
sentence = np.mean([model.wv[word] for word in words], axis=0)

# %% start an embedding layer with the vectors
import keras

layer = keras.layers.Embedding(*model.wv.vectors.shape, trainable=False)
layer.build((None,))
layer.set_weights([model.wv.vectors])
index = model.wv.key_to_index["cat"]  # ids for the texts come from this dict

# %% check
assert similar > different + 0.2, "words of one kind should share their contexts"
assert neighbours[0][0] in places["animal"] + verbs["animal"], "so should the neighbours"
assert "unicorn" not in model.wv and words == ["cat", "sleeps"], "unknown words have no vector"
assert sentence.shape == (16,) and len(analogy) == 9, "one vector; all other words ranked"
assert np.allclose(layer(np.array([index]))[0], model.wv["cat"]), "the layer gives the vector"
try:
    Word2Vec([["a"]], min_count=1, size=16)
except TypeError as error:
    assert "unexpected keyword argument 'size'" in str(error), str(error)
assert not hasattr(model, "most_similar"), "it lives in model.wv"
letters = Word2Vec(["a cat"], min_count=1, vector_size=4)
assert "c" in letters.wv and "cat" not in letters.wv, "a string is read letter by letter"

# Output:
# cat is closer to dog than to blue: True
