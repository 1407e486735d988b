"""model_to_dot describes the graph with pydot alone; plot_model also needs Graphviz."""

# %% model
import keras

inputs = keras.Input((8,), name="features")
left = keras.layers.Dense(4, activation="relu", name="left")(inputs)
right = keras.layers.Dense(4, activation="tanh", name="right")(inputs)
joined = keras.layers.Concatenate(name="joined")([left, right])
model = keras.Model(inputs, keras.layers.Dense(1, name="out")(joined))

# %% the picture
import shutil

if shutil.which("dot"):  # the program of Graphviz
    keras.utils.plot_model(model, to_file="model.png", show_shapes=True, show_layer_names=True)

# %% without Graphviz: the graph as DOT text, for an online viewer
text = keras.utils.model_to_dot(model, show_shapes=True, rankdir="LR").to_string()
print("edges:", text.count("->"))

# %% check
from pathlib import Path

assert text.count("->") == 5, "two branches should have 2 + 2 + 1 edges"
assert "(None, 8)" in text and "rankdir=LR" in text, "shapes and direction should be in the text"
assert all(name in text for name in ("left", "right", "joined")), "so should the names"
if shutil.which("dot"):
    assert Path("model.png").stat().st_size > 0, "the picture should be there"
else:
    try:
        keras.utils.plot_model(model, to_file="model.png")
    except ImportError as error:
        assert "graphviz" in str(error), "the message should name what is missing"
    else:
        raise AssertionError("plot_model should need Graphviz")

# Output:
# edges: 5
