"""Lists have no unique values; tuples have, and explode counts the elements of lists."""

# %% data
import numpy as np
import pandas as pd

s = pd.Series([["a", "b"], ["a"], ["a", "b"]])

# %% error
try:
    s.unique()
except TypeError as error:
    print("TypeError:", error)
try:
    {np.zeros(2)}
except TypeError as error:
    print("TypeError:", error)

# %% fix
whole = s.map(tuple).value_counts()
elements = s.explode().value_counts()
print(whole.to_dict())
print(elements.to_dict())
X = np.array([[1, 2], [1, 2], [3, 4]])

# %% check
assert whole.iloc[0] == 2, "the same list twice"
assert elements["a"] == 3, "elements counted"
assert len(np.unique(X, axis=0)) == len(set(map(tuple, X))) == 2, "unique rows"

# Output:
# TypeError: unhashable type: 'list'
# TypeError: unhashable type: 'numpy.ndarray'
# {('a', 'b'): 2, ('a',): 1}
# {'a': 3, 'b': 2}
