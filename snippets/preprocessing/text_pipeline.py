"""Words and characters by TF-IDF with logistic regression classify texts, and name the words."""

# %% data: short reviews with typing errors
import numpy as np

rng = np.random.default_rng(0)
good = ["great", "lovely", "superb", "enjoyable"]
bad = ["boring", "awful", "dull", "terrible"]
other = ["film", "plot", "actor", "scene", "music", "story", "the", "a", "was", "and"]


def review(label):
    words = [*rng.choice(good if label else bad, 2), *rng.choice(other, 6)]
    if rng.random() < 0.5:
        i = rng.integers(2)
        words[i] = words[i][:-2] + words[i][-1] + words[i][-2]
    return " ".join(rng.permutation(words))


y = rng.integers(0, 2, 400)
texts = np.array([review(label) for label in y], dtype=object)

# %% pipeline
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline, make_union

words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=2)
model = make_pipeline(make_union(words, characters), LogisticRegression(C=10, max_iter=1000))
auc = cross_val_score(model, texts, y, scoring="roc_auc").mean()
print(f"cross-validated AUC {auc:.2f}")

# %% what decides
model = make_pipeline(words, LogisticRegression(C=10, max_iter=1000)).fit(texts, y)
names, weights = model[0].get_feature_names_out(), model[-1].coef_[0]
order = weights.argsort()
print("against:", list(names[order[:4]]))
print("for:    ", list(names[order[-4:]]))

# %% check
assert auc > 0.95, "the words tell the class, in spite of the typing errors"
assert set(names[order[:4]]) == set(bad), "the bad words weigh against"

# Output:
# cross-validated AUC 1.00
# against: ['dull', 'terrible', 'boring', 'awful']
# for:     ['lovely', 'enjoyable', 'superb', 'great']
