"""Word totals from a sparse count matrix: of all texts, per class, and what sets one apart."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "text": ["good film, good music", "The film is not good", "bad film", "bad bad", None],
        "label": ["pos", "neg", "neg", "neg", "pos"],
    }
)

# %% top n words
import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer


def top_words(texts, n=10, **options):
    vectorizer = CountVectorizer(**options)
    counts = vectorizer.fit_transform(texts.fillna(""))
    totals = pd.Series(np.asarray(counts.sum(axis=0)).ravel(), vectorizer.get_feature_names_out())
    return totals.sort_values(ascending=False, kind="stable").head(n)


print(top_words(df["text"], 3).to_dict())
print(top_words(df["text"], 2, ngram_range=(2, 2)).to_dict())
for label, texts in df.groupby("label")["text"]:
    print(label, top_words(texts, 2, stop_words="english").to_dict())


# %% words that set a class apart
def distinctive_words(texts, is_class, n=10):
    vectorizer = CountVectorizer()
    counts = vectorizer.fit_transform(texts.fillna(""))
    names, mask = vectorizer.get_feature_names_out(), np.asarray(is_class)
    inside, outside = (np.asarray(counts[m].sum(axis=0)).ravel() + 1 for m in (mask, ~mask))
    score = np.log((inside / inside.sum()) / (outside / outside.sum()))
    return pd.Series(score, names).sort_values(ascending=False).head(n)


print(distinctive_words(df["text"], df["label"] == "pos", 2).round(1).to_dict())

# %% check
words = df["text"].str.lower().str.findall(r"\w\w+").explode().value_counts()
assert words.drop("the", errors="ignore")["good"] == top_words(df["text"])["good"] == 3, "alike"
assert top_words(df["text"], binary=True)["bad"] == 2, "binary should count texts"
assert "not" not in top_words(df["text"], 20, stop_words="english"), "the list drops not"
assert "music" in distinctive_words(df["text"], df["label"] == "pos", 2), "only there"
assert "5" not in top_words(pd.Series(["5 cats"])), "one character is no word by default"

# Output:
# {'bad': 3, 'film': 3, 'good': 3}
# {'bad bad': 1, 'bad film': 1}
# neg {'bad': 3, 'film': 2}
# pos {'good': 2, 'film': 1}
# {'music': 1.1, 'good': 0.8}
