"""Word pairs tell texts apart that have the same words; characters match misspelt ones."""

# %% what the features are
from sklearn.feature_extraction.text import CountVectorizer

for arguments in [
    {"ngram_range": (1, 2)},
    {"analyzer": "char_wb", "ngram_range": (3, 3)},
    {"analyzer": "char", "ngram_range": (3, 3)},
]:
    print(CountVectorizer(**arguments).build_analyzer()("not good"))

# %% order
texts = ["not good, bad", "not bad, good"]
single = CountVectorizer().fit_transform(texts).toarray()
pairs = CountVectorizer(ngram_range=(1, 2)).fit_transform(texts).toarray()
print("same words:", (single[0] == single[1]).all(), " same pairs:", (pairs[0] == pairs[1]).all())

# %% typing errors
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

names = ["wonderful film", "wonderfull flim", "terrible plot"]
similar = {}
for analyzer, ngrams in [("word", (1, 1)), ("char_wb", (2, 4))]:
    X = TfidfVectorizer(analyzer=analyzer, ngram_range=ngrams).fit_transform(names)
    similar[analyzer] = cosine_similarity(X)[0]
    print(f"{analyzer:7} similarity to the misspelt text {similar[analyzer][1]:.2f}")

# %% stop words go first
pair = CountVectorizer(ngram_range=(2, 2), stop_words="english")
print(pair.build_analyzer()("the house of the lord"))

# %% check
assert (single[0] == single[1]).all(), "the bag of words is the same"
assert (pairs[0] != pairs[1]).any(), "pairs see the order"
assert similar["word"][1] == 0, "no word in common"
assert similar["char_wb"][1] > 0.5 > similar["char_wb"][2], "characters match"
assert pair.build_analyzer()("the house of the lord") == ["house lord"], "of and the are gone"

# Output:
# ['not', 'good', 'not good']
# [' no', 'not', 'ot ', ' go', 'goo', 'ood', 'od ']
# ['not', 'ot ', 't g', ' go', 'goo', 'ood']
# same words: True  same pairs: False
# word    similarity to the misspelt text 0.00
# char_wb similarity to the misspelt text 0.53
# ['house lord']
