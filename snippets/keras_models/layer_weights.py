"""layer.weights lists Variables, kernel before bias; path tells which layer they belong to."""

# %% model
import keras

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, name="hidden"),
    keras.layers.Dropout(0.2),
    keras.layers.BatchNormalization(name="norm"),
    keras.layers.Dense(4, name="output"),
], name="net")

# %% list
for weight in model.weights:
    print(f"{weight.path:27}{str(tuple(weight.shape)):9} trainable: {weight.trainable}")

# %% statistics of each layer's kernel
for layer in model.layers:
    if layer.weights:
        kernel = layer.weights[0].numpy()
        print(layer.name, kernel.shape)  # or: plt.hist(kernel.ravel(), bins=50)

# %% read and overwrite one
hidden = model.get_layer("hidden")
kernel, bias = hidden.kernel.numpy(), hidden.bias.numpy()
hidden.bias.assign(bias + 0.1)

# %% check
import numpy as np

assert [weight.name for weight in hidden.weights] == ["kernel", "bias"], "kernel, then bias"
assert hidden.kernel.shape == (11, 64), "inputs by units"
assert model.layers[1].weights == [], "Dropout should have none"
assert np.allclose(hidden.get_weights()[1], 0.1), "assign should change the layer"
assert np.allclose(bias, 0), "numpy() should be a copy of the old value"
assert keras.layers.Dense(3).weights == [], "not built: no weights"
frozen = [weight.path for weight in model.non_trainable_weights]
assert frozen == ["net/norm/moving_mean", "net/norm/moving_variance"], "statistics are not trained"

# Output:
# net/hidden/kernel          (11, 64)  trainable: True
# net/hidden/bias            (64,)     trainable: True
# net/norm/gamma             (64,)     trainable: True
# net/norm/beta              (64,)     trainable: True
# net/norm/moving_mean       (64,)     trainable: False
# net/norm/moving_variance   (64,)     trainable: False
# net/output/kernel          (64, 4)   trainable: True
# net/output/bias            (4,)      trainable: True
# hidden (11, 64)
# norm (64,)
# output (64, 4)
