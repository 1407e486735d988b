"""Edit distance counts the changes from one string to another; difflib finds the closest word."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": ["kitten", "New York"], "b": ["sitting", "York New"]})
cities = ["Berlin", "Paris", "Madrid", "New York"]
typed = pd.Series(["Berlim", "Pariss", "madrid", "Tokyo"])

# %% Levenshtein distance and similarity of two strings
import difflib


def levenshtein(a, b):
    """Fewest insertions, deletions and replacements that turn a into b."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        above, row = row, [i]
        for j, other in enumerate(b, start=1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != other)))
    return row[-1]


def compare(a, b):
    """Distance, and similarities from 0 to 1: letters, difflib's ratio, common words."""
    distance, left, right = levenshtein(a, b), set(a.split()), set(b.split())
    ratio = difflib.SequenceMatcher(None, a, b).ratio()
    letters = 1 - distance / max(len(a), len(b), 1)
    return distance, letters, ratio, len(left & right) / max(len(left | right), 1)


measures = ["distance", "letters", "ratio", "words"]
df[measures] = [compare(a, b) for a, b in zip(df["a"], df["b"], strict=True)]
print(df.round(2).to_string(index=False))

# %% correct spellings: the closest of a list, else as it was
lower = {city.lower(): city for city in cities}


def correct(word, cutoff=0.8):
    found = difflib.get_close_matches(word.lower(), list(lower), n=1, cutoff=cutoff)
    return lower[found[0]] if found else word


print(typed.map(correct, na_action="ignore").tolist())

# %% check
assert levenshtein("kitten", "sitting") == 3 and levenshtein("", "abc") == 3, "known distances"
assert df["words"].iloc[1] == 1 and df["letters"].iloc[1] < 0.5, "order: words do not mind"
assert not difflib.get_close_matches("madrid", ["MADRID"]), "difflib should mind capitals"
pairs = ("tide", "diet"), ("diet", "tide"), ("Niger", "Nigeria"), ("Austria", "Australia")
ratio = [compare(*pair)[2] for pair in pairs]
assert ratio[0] != ratio[1], "the order of the two should matter"
assert 0.8 < ratio[2] < ratio[3] < 0.9, "other countries should be above 0.8"

# Output:
#        a        b  distance  letters  ratio  words
#   kitten  sitting       3.0     0.57   0.62    0.0
# New York York New       8.0     0.00   0.50    1.0
# ['Berlin', 'Paris', 'Madrid', 'Tokyo']
