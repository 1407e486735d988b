"""Word pairs tell texts apart that have the same words; characters match misspelt ones."""

# %% features of a text
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

for arguments in [
    {"ngram_range": (1, 2)},
    {"analyzer": "char_wb", "ngram_range": (3, 3)},
    {"analyzer": "char", "ngram_range": (3, 3)},
]:
    print(CountVectorizer(**arguments).build_analyzer()("not good"))

# %% vectorize: words and pairs, and characters
texts = ["not good, bad", "not bad, good", "a wonderful film", "a wonderfull flim"]
pairs = TfidfVectorizer(ngram_range=(1, 2))
X_pairs = pairs.fit_transform(texts)
characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4))
X_characters = characters.fit_transform(texts)
print("columns:", X_pairs.shape[1], "of words and pairs,", X_characters.shape[1], "of characters")

# %% check
from sklearn.metrics.pairwise import cosine_similarity

single = CountVectorizer().fit_transform(texts).toarray()
both = CountVectorizer(ngram_range=(1, 2)).fit_transform(texts).toarray()
assert (single[0] == single[1]).all(), "the bag of words should be the same"
assert (both[0] != both[1]).any(), "pairs should see the order"
typo = cosine_similarity(X_characters)[2]
assert cosine_similarity(single[2:4])[0, 1] == 0, "no word in common"
assert typo[3] > 0.5 > typo[0], "characters should match the misspelt text"
pair = CountVectorizer(ngram_range=(2, 2), stop_words="english").build_analyzer()
assert pair("the end of the film") == ["end film"], "stop words should go before pairs are made"
assert "not" not in CountVectorizer(stop_words="english").build_analyzer()("not good"), "no 'not'"

# Output:
# ['not', 'good', 'not good']
# [' no', 'not', 'ot ', ' go', 'goo', 'ood', 'od ']
# ['not', 'ot ', 't g', ' go', 'goo', 'ood']
# columns: 13 of words and pairs, 95 of characters
