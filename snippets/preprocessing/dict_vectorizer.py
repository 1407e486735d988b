"""DictVectorizer one-hot encodes text values of dicts and keeps numbers; unknown ones vanish."""

# %% data
records = [
    {"city": "Rome", "temp": 20},
    {"city": "Oslo", "temp": 5, "wind": 3.5},
    {"city": "Rome", "temp": 22, "tags": ["sunny", "dry"]},
    {"city": "Bonn", "temp": 12, "wind": 1.0},
]
y = [1, 0, 1, 0]

# %% matrix
import pandas as pd
from sklearn.feature_extraction import DictVectorizer

vectorizer = DictVectorizer(sparse=False)
matrix = vectorizer.fit_transform(records)
print(pd.DataFrame(matrix, columns=vectorizer.get_feature_names_out()).to_string())

# %% model
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MaxAbsScaler

model = make_pipeline(DictVectorizer(), MaxAbsScaler(), LogisticRegression()).fit(records, y)
print("predicted:", model.predict([{"city": "Rome", "temp": 19, "new key": 1}]))

# %% check
import numpy as np

names = list(vectorizer.get_feature_names_out())
assert names == sorted(names) and "tags=dry" in names, "sorted; lists as one column a text"
unknown = vectorizer.transform([{"city": "Lima", "snow": 3}])
assert (unknown == 0).all(), "unknown cities and keys should be left out"
assert matrix[0, names.index("wind")] == 0, "a missing key should be 0"
assert np.isnan(DictVectorizer(sparse=False).fit_transform([{"a": None}])[0, 0]), "None is NaN"
codes = DictVectorizer().fit([{"zip": 10115}, {"zip": 20095}])
assert list(codes.get_feature_names_out()) == ["zip"], "numbers should stay one column"
df = pd.DataFrame({"city": ["Rome", "Oslo"], "temp": [20, 5]})
assert vectorizer.fit_transform(df.to_dict("records")).shape == (2, 3), "a table by records"
for wrong, kind in [
    (df, AttributeError),
    (records[0], AttributeError),
    ([{"a": {"b": 1}}], TypeError),
]:
    try:
        DictVectorizer().fit(wrong)
        raise AssertionError("should raise")
    except kind:
        pass
assert list(pd.json_normalize([{"a": {"b": 1}}]).columns) == ["a.b"], "nested dicts flattened"

# Output:
#    city=Bonn  city=Oslo  city=Rome  tags=dry  tags=sunny  temp  wind
# 0        0.0        0.0        1.0       0.0         0.0  20.0   0.0
# 1        0.0        1.0        0.0       0.0         0.0   5.0   3.5
# 2        0.0        0.0        1.0       1.0         1.0  22.0   0.0
# 3        1.0        0.0        0.0       0.0         0.0  12.0   1.0
# predicted: [1]
