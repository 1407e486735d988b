"""preprocess_input of each family on pixels 0, 127.5 and 255, and a backbone without its head."""

# %% data
import numpy as np

images = np.random.default_rng(0).uniform(0, 255, (4, 64, 64, 3)).astype("float32")

# %% what preprocess_input does
import keras
import numpy as np

families = ["efficientnet_v2", "mobilenet_v3", "convnext", "resnet", "resnet_v2", "densenet"]
for name in families:
    pixels = np.array([0, 127.5, 255], "float32").reshape(1, 1, 1, 3)
    scaled = getattr(keras.applications, name).preprocess_input(pixels)
    print(f"{name:16}", np.asarray(scaled).ravel().round(1))

# %% a backbone with a new head
weights = None  # "imagenet" downloads them
base = keras.applications.MobileNetV3Small(
    include_top=False, weights=weights, input_shape=images.shape[1:], pooling="avg"
)
base.trainable = False
inputs = keras.Input(images.shape[1:])
x = keras.applications.mobilenet_v3.preprocess_input(inputs)  # nothing, but right for any family
x = base(x, training=False)
model = keras.Model(inputs, keras.layers.Dense(5, activation="softmax")(x))
print("features", base.output_shape, "classes", model.output_shape)

# %% check
assert base.output_shape == (None, 576), "average pooling should give one vector"
assert any(isinstance(layer, keras.layers.Rescaling) for layer in base.layers), "scales inside"
assert base.count_params() < 1_000_000, "0.9 million"
pixels = np.full((1, 8, 8, 3), 100, "float32")
keras.applications.resnet.preprocess_input(pixels)
assert not (pixels == 100).all(), "a float array should be changed in place"
build = keras.applications.ResNet50
for options, text in (
    (dict(input_shape=(16, 16, 3)), "at least 32x32"),
    (dict(input_shape=(64, 64, 1), weights="imagenet"), "3 channels"),
    (dict(include_top=True, weights="imagenet", classes=3), "should be 1000"),
):
    try:
        build(**{"include_top": False, "weights": None} | options)
        raise AssertionError("it should fail")
    except ValueError as error:
        assert text in str(error), f"{text}: {error}"

# Output:
# efficientnet_v2  [  0.  127.5 255. ]
# mobilenet_v3     [  0.  127.5 255. ]
# convnext         [  0.  127.5 255. ]
# resnet           [ 151.1   10.7 -123.7]
# resnet_v2        [-1.  0.  1.]
# densenet         [-2.1  0.2  2.6]
# features (None, 576) classes (None, 5)
