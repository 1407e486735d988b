"""Words used in the same places get similar vectors; they can start a Keras Embedding layer."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
places = {"animal": ["cat", "dog", "horse"], "colour": ["red", "blue", "green"]}
verbs = {"animal": ["eats", "runs", "sleeps"], "colour": ["shines", "fades", "glows"]}
sentences = []
for _ in range(1500):
    topic = rng.choice(["animal", "colour"])
    sentences.append(rng.choice(places[topic] + verbs[topic], size=6).tolist())

# %% train
from gensim.models import Word2Vec

model = Word2Vec(
    sentences, vector_size=16, window=3, min_count=1, sg=1, sample=0, epochs=10, seed=0, workers=1
)
similar = model.wv.similarity("cat", "dog")
different = model.wv.similarity("cat", "blue")
print("cat is closer to dog than to blue:", similar > different + 0.2)

# %% start an embedding layer with the vectors
import keras

words = model.wv.index_to_key
layer = keras.layers.Embedding(len(words), 16, trainable=False)
layer.build((None,))
layer.set_weights([model.wv.vectors])
index = model.wv.key_to_index["cat"]
print("embedding matrix:", layer.get_weights()[0].shape)

# %% check
assert similar > different + 0.2, "words of one kind share their contexts"
assert "unicorn" not in model.wv, "unknown words have no vector"
assert np.allclose(layer(np.array([index]))[0], model.wv["cat"]), "the layer gives the vector"

# Output:
# cat is closer to dog than to blue: True
# embedding matrix: (12, 16)
