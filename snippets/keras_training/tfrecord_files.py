"""Records hold named lists of floats, integers or bytes; a description of them reads a batch."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% write
import tensorflow as tf

train = tf.train
with tf.io.TFRecordWriter("part0.tfrecord") as writer:
    for row, label in zip(X.to_numpy(), y):
        feature = {
            "x": train.Feature(float_list=train.FloatList(value=row)),
            "y": train.Feature(int64_list=train.Int64List(value=[int(label)])),
            "name": train.Feature(bytes_list=train.BytesList(value=["text".encode()])),
        }
        example = train.Example(features=train.Features(feature=feature))
        writer.write(example.SerializeToString())

# %% look: what is in the file
raw = next(iter(tf.data.TFRecordDataset("part0.tfrecord")))
features = train.Example.FromString(raw.numpy()).features.feature
print({name: features[name].WhichOneof("kind") for name in sorted(features)})

# %% read
description = {
    "x": tf.io.FixedLenFeature([X.shape[1]], tf.float32),
    "y": tf.io.FixedLenFeature([], tf.int64),
}


def parse(batch):
    parsed = tf.io.parse_example(batch, description)
    return parsed["x"], parsed["y"]


dataset = tf.data.TFRecordDataset(["part0.tfrecord"]).shuffle(2048, seed=0).batch(32).map(parse)
inputs, labels = next(iter(dataset))
print("inputs", inputs.shape, "labels", labels.shape)

# %% check
assert sum(len(labels) for _, labels in dataset) == len(y), "every record once"
fixed, records = tf.io.FixedLenFeature, tf.data.TFRecordDataset("part0.tfrecord")
for name, spec, said in [
    ("z", fixed([], tf.int64), "required but could not be found"),
    ("y", fixed([], tf.float32), "Data types don't match"),
    ("x", fixed([], tf.float32), "Can't parse serialized Example"),
    ("y", fixed([], tf.int32), "not in list of allowed values: float32, int64, string"),
]:
    try:
        next(iter(records.map(lambda raw: tf.io.parse_single_example(raw, {name: spec}))))
        raise AssertionError(f"should raise: {said}")
    except (tf.errors.InvalidArgumentError, TypeError) as error:
        assert said in str(error), f"{said}: {error}"

# Output:
# {'name': 'bytes_list', 'x': 'float_list', 'y': 'int64_list'}
# inputs (32, 30) labels (32,)
