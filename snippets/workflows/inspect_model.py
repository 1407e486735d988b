"""summary() as text, and the same numbers from the layers: shapes, counts, trainable or not."""

# %% model
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input(shape=(11,)),
        layers.Dense(64, activation="relu", name="hidden_1"),
        layers.BatchNormalization(name="norm"),
        layers.Dense(4, activation="softmax", name="output"),
    ],
    name="simple",
)

# %% summary as text
from pathlib import Path

lines = []
model.summary(print_fn=lines.append)
text = "\n".join(lines)
Path("summary.txt").write_text(text, encoding="utf-8")

# %% numbers
import math

for layer in model.layers:
    trainable = sum(math.prod(w.shape) for w in layer.trainable_weights)
    shape = layer.output.shape
    print(f"{layer.name:9} {shape}  parameters {layer.count_params()}, trainable {trainable}")
print("total:", model.count_params())

# %% graph image, where pydot and Graphviz are installed
import importlib.util
import shutil

if importlib.util.find_spec("pydot") and shutil.which("dot"):
    keras.utils.plot_model(model, "model.png", show_shapes=True, show_layer_names=True)

# %% check
assert "hidden_1" in text and "768" in text, "the table should name layers and counts"
assert model.count_params() == 768 + 256 + 260, "dense, four per normalised feature, dense"
try:
    keras.Sequential([layers.Dense(4)]).count_params()
    raise AssertionError("a model without an input shape should not be built")
except ValueError:
    pass

# Output:
# hidden_1  (None, 64)  parameters 768, trainable 768
# norm      (None, 64)  parameters 256, trainable 128
# output    (None, 4)  parameters 260, trainable 260
# total: 1284
