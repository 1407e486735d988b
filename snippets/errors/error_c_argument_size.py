"""scatter needs a number or a colour per point: names become codes, or one call per class."""

# %% data
import pandas as pd
from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
df = iris.data.iloc[:, 2:].set_axis(["length", "width"], axis=1)
df["species"] = pd.Series(iris.target_names[iris.target])

# %% error
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
for wrong in (iris.target[:100], df["species"]):
    try:
        left.scatter(df["length"], df["width"], c=wrong)
    except ValueError as error:
        print("ValueError:", str(error).split(", not")[0])

# %% fix
codes, names = pd.factorize(df["species"])
points = left.scatter(df["length"], df["width"], c=codes)
left.legend(points.legend_elements()[0], names)
left.set(title="codes for c=", xlabel="petal length [cm]", ylabel="petal width [cm]")
for name, part in df.groupby("species"):
    right.scatter(part["length"], part["width"], label=name)
right.legend()
right.set(title="one call per class", xlabel="petal length [cm]", ylabel="petal width [cm]")
plt.show()
print("classes:", list(names), " points:", len(points.get_offsets()))

# %% check
assert len(codes) == len(df), "one code per point"

# Output:
# ValueError: 'c' argument has 100 elements, which is inconsistent with 'x' and 'y' with size 150.
# ValueError: 'c' argument must be a color, a sequence of colors, or a sequence of numbers
# classes: ['setosa', 'versicolor', 'virginica']  points: 150
