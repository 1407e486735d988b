"""One cleaning function as preprocessor; links and numbers become words, accents go."""

# %% data
import pandas as pd

texts = ["Sooooo good!!! see https://x.co/ab12 @anna", "<b>Café</b> &amp; bar, 20 euros"]
texts = pd.Series([*texts, "CAFE and bar for 35 euros", ""])

# %% clean
import html
import re
import unicodedata

PATTERNS = [
    (re.compile(r"</?[a-z][^>]*>"), " "),
    (re.compile(r"https?://\S+|www\.\S+"), " urltoken "),
    (re.compile(r"@\w+"), " usertoken "),
    (re.compile(r"\d+"), " numbertoken "),
    (re.compile(r"(\w)\1{2,}"), r"\1\1"),  # sooooo: soo
    (re.compile(r"\s+"), " "),
]


def clean(text):
    text = unicodedata.normalize("NFKD", html.unescape(text)).lower()
    text = "".join(c for c in text if not unicodedata.combining(c))  # accents away
    for pattern, new in PATTERNS:
        text = pattern.sub(new, text)
    return text.strip()


for text in texts[:3]:
    print(clean(text))

# %% in the vectorizer
from sklearn.feature_extraction.text import TfidfVectorizer

vectorizer = TfidfVectorizer(preprocessor=clean)
X = vectorizer.fit_transform(texts)
print(X.shape, "empty texts:", int((X.getnnz(axis=1) == 0).sum()))

# %% check
words = set(vectorizer.get_feature_names_out())
assert {"cafe", "urltoken", "usertoken", "numbertoken", "soo"} <= words, "cleaned words"
raw = TfidfVectorizer().fit(texts)
assert len(words) < len(raw.get_feature_names_out()), "fewer columns"
assert {"café", "cafe"} <= set(raw.get_feature_names_out()), "raw, one word has two columns"
upper = TfidfVectorizer(preprocessor=lambda text: text).fit(["Not NOT not"])
assert len(upper.get_feature_names_out()) == 3, "preprocessor should replace lowercase"
assert clean("schön") == clean("schon"), "accents away can make one word of two"
assert X[3].nnz == 0, "an empty text is a row of zeros"

# Output:
# soo good!!! see urltoken usertoken
# cafe & bar, numbertoken euros
# cafe and bar for numbertoken euros
# (4, 11) empty texts: 1
