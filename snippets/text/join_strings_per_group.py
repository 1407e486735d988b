"""agg(" ".join) makes one string per group; gaps have to go first, sum glues words together."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "user": [1, 1, 1, 2, 2, 3],
        "text": ["good", "bad", "good", "fine", None, None],
        "n": [3, 1, 2, 7, 7, 5],
    }
)

# %% join
known = df.dropna(subset="text")
joined = known.groupby("user")["text"].agg(" ".join)
joined = joined.reindex(df["user"].unique(), fill_value="")  # groups without any text
print(joined.to_dict())

# %% without repeats, numbers, lists
unique = known.groupby("user")["text"].agg(lambda s: ", ".join(s.unique()))
numbers = df["n"].astype(str).groupby(df["user"]).agg("-".join)
lists = known.groupby("user")["text"].agg(list)
print(unique.to_dict(), numbers.to_dict())
print(lists.to_dict())

# %% several at once, and back to rows
table = known.groupby("user").agg(texts=("text", "|".join), rows=("text", "size")).reset_index()
back = table.assign(text=table["texts"].str.split("|")).explode("text", ignore_index=True)
print(back[["user", "text"]].to_numpy().tolist())

# %% check
assert joined[3] == "" and joined[1] == "good bad good", "gaps should leave an empty text"
try:
    df.groupby("user")["text"].agg(" ".join)
    raise AssertionError("a missing text should fail")
except TypeError as error:
    assert "expected str instance" in str(error), "with the page's message"
try:
    df.groupby("user")["n"].agg(" ".join)
    raise AssertionError("numbers should fail")
except TypeError as error:
    assert "expected str instance, int found" in str(error), "with the page's message"
assert known.groupby("user")["text"].sum()[1] == "goodbadgood", "sum should glue them"
every = known.groupby("user")["text"].transform(" ".join)
assert every.tolist()[:3] == ["good bad good"] * 3, "transform should repeat it on each row"
assert back["text"].tolist() == known["text"].tolist(), "explode should undo it"

# Output:
# {1: 'good bad good', 2: 'fine', 3: ''}
# {1: 'good, bad', 2: 'fine'} {1: '3-1-2', 2: '7-7', 3: '5'}
# {1: ['good', 'bad', 'good'], 2: ['fine']}
# [[1, 'good'], [1, 'bad'], [1, 'good'], [2, 'fine']]
