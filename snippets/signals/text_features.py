"""Word counts forget the order, bigrams keep some of it; character n-grams survive typos."""

# %% data
texts = ["not good, bad", "not bad, good"]

# %% order
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

words = CountVectorizer().fit_transform(texts).toarray()
bigrams = CountVectorizer(ngram_range=(1, 2)).fit(texts)
print("words alike:", (words[0] == words[1]).all())
print("bigrams:", [name for name in bigrams.get_feature_names_out() if " " in name])
pairs = bigrams.transform(texts).toarray()

# %% typos
from sklearn.metrics.pairwise import cosine_similarity

pair = ["beautiful kitchen", "beutiful kichen"]
similarity = {}
for name, vectorizer in {
    "words": TfidfVectorizer(),
    "characters": TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4)),
}.items():
    matrix = vectorizer.fit_transform(pair)
    similarity[name] = cosine_similarity(matrix)[0, 1]
    print(f"{name}: similarity {similarity[name]:.2f}")

# %% check
assert (words[0] == words[1]).all(), "the same words in another order"
assert (pairs[0] != pairs[1]).any(), "bigrams tell them apart"
assert similarity["words"] == 0 and similarity["characters"] > 0.3, "parts of words agree"

# Output:
# words alike: True
# bigrams: ['bad good', 'good bad', 'not bad', 'not good']
# words: similarity 0.00
# characters: similarity 0.51
