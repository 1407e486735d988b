"""NMF finds the topics of short texts: non-negative parts whose sum rebuilds the table."""

# %% data
texts = [
    "the cat chased the mouse", "a mouse ran from the cat", "my dog and my cat sleep",
    "the dog barked at a cat", "stocks fell as markets closed", "markets rose and stocks gained",
    "investors sold stocks today", "the bank raised rates, markets fell",
]

# %% factorize
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

vectorizer = TfidfVectorizer(stop_words="english")
X = vectorizer.fit_transform(texts)
model = NMF(2, max_iter=1000, random_state=0)
W = model.fit_transform(X)
H = model.components_
print("shapes:", X.shape, "=", W.shape, "x", H.shape)

# %% top word of each topic
names = vectorizer.get_feature_names_out()
for topic, weights in enumerate(H):
    print(f"topic {topic}:", names[weights.argsort()[::-1][:1]])

topic = W.argmax(axis=1)
print("topic of each text:", topic)

# %% check
try:
    model.fit(X.toarray() - 0.1)
    message = ""
except ValueError as error:
    message = str(error)
assert "Negative values in data" in message, "negative values should be refused"
assert W.min() >= 0 and H.min() >= 0, "there should be additive parts only"
assert len(set(topic[:4])) == len(set(topic[4:])) == 1 and topic[0] != topic[4], "two topics"

# Output:
# shapes: (8, 19) = (8, 2) x (2, 19)
# topic 0: ['cat']
# topic 1: ['markets']
# topic of each text: [0 0 0 0 1 1 1 1]
