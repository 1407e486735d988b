"""model_to_dot describes the graph with pydot alone; plot_model also needs Graphviz."""

# %% model
import keras

inputs = keras.Input((8,), name="features")
left = keras.layers.Dense(4, activation="relu", name="left")(inputs)
right = keras.layers.Dense(4, activation="tanh", name="right")(inputs)
joined = keras.layers.Concatenate(name="joined")([left, right])
model = keras.Model(inputs, keras.layers.Dense(1, name="out")(joined))

# %% the graph as DOT text, without Graphviz
dot = keras.utils.model_to_dot(model, show_shapes=True, rankdir="LR")
text = dot.to_string()
edges = [line for line in text.splitlines() if "->" in line]
print("edges:", len(edges), "- names shown:", all(n in text for n in ("left", "right", "joined")))

# %% the picture
import shutil

if shutil.which("dot"):  # the program of Graphviz
    keras.utils.plot_model(model, to_file="model.png", show_shapes=True)
else:
    try:
        keras.utils.plot_model(model, to_file="model.png", show_shapes=True)
    except ImportError as error:
        assert "graphviz" in str(error), "the message should name what is missing"
    else:
        raise AssertionError("plot_model should need Graphviz")

# %% check
assert len(edges) == 5, "two branches: 2 + 2 + 1 edges"
assert "(None, 8)" in text and "rankdir=LR" in text, "shapes and direction should be in the text"

# Output:
# edges: 5 - names shown: True
