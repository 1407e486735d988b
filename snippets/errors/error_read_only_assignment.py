"""Views such as pandas values or an asarray of a broadcast are read-only; a copy is writeable."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3]})
view = np.broadcast_to(np.zeros(3), (2, 3))

# %% error
try:
    view[0, 0] = 1
except ValueError as error:
    print("ValueError:", error)

# %% fix
x = df["a"].to_numpy(copy=True)
x[0] = 100
writeable = view.copy()
writeable[0, 0] = 1
print(x, df["a"].tolist(), writeable.sum())

# %% check
from scipy.signal import sosfilt

locked = np.ones(3)
fixed = np.frombuffer(np.ones(6).tobytes()).reshape(1, 6)
locked.flags.writeable = False
cases = [
    ("output array is read-only", lambda: np.add(locked, 1, out=locked)),
    ("sort array is read-only", lambda: locked.sort()),
    ("array is read-only", lambda: np.random.default_rng(0).shuffle(locked)),
    ("buffer source array is read-only", lambda: sosfilt(fixed, x)),
    ("underlying array is read-only", lambda: np.fill_diagonal(view, 1)),
]
for said, action in cases:
    try:
        action()
    except ValueError as error:
        assert str(error) == said, f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
assert x.flags.writeable and not view.flags.writeable, "a copy may be written"
assert df["a"].tolist() == [1, 2, 3], "the frame is untouched"
assert not np.frombuffer(b"abcd", dtype="uint8").flags.writeable, "bytes never change"

# Output:
# ValueError: assignment destination is read-only
# [100   2   3] [1, 2, 3] 1.0
