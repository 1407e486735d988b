"""TF_CPP_MIN_LOG_LEVEL hides log lines of TensorFlow when it is set before the first import."""

# %% first cell of the notebook: before any import of tensorflow or keras
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"  # 0 all, 1 no INFO, 2 no WARNING, 3 no ERROR

# %% also what TensorFlow 2.21 prints before its log starts: no stderr during the import
stderr, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
os.dup2(null, 2)
try:
    import tensorflow as tf

    tf.config.list_physical_devices()
finally:
    os.dup2(stderr, 2)  # also when the import fails: else its traceback is lost

# %% messages of the Python part: WARNING:tensorflow
tf.get_logger().setLevel("ERROR")

# %% AutoGraph: a function of its own is found, two lambdas on one line are not
numbers = tf.data.Dataset.range(3)


@tf.autograph.experimental.do_not_convert
def double(x):
    return 2 * x


print(list(numbers.map(double).as_numpy_iterator()) == [0, 2, 4])

# %% check
import subprocess
import sys

code = "import tensorflow as tf; tf.zeros(1)"
said = {}
for level in "02":
    env = os.environ | {"TF_CPP_MIN_LOG_LEVEL": level}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env)
    said[level] = run.stderr
assert "This TensorFlow binary is optimized to use available CPU instructions" in said["0"], "info"
assert "TensorFlow binary is optimized" not in said["2"], "level 2 hides it"
early = "All log messages before absl::InitializeLog() is called" in said["2"]
version = tuple(int(part) for part in tf.__version__.split(".")[:2])
assert early <= (version >= (2, 21)), "lines before InitializeLog come at every level since 2.21"
logged = []
tf.get_logger().setLevel("WARNING")
tf.get_logger().addFilter(lambda record: logged.append(record.getMessage()))
numbers.map(lambda x: x + 1), numbers.map(lambda x: x + 1)
assert "AutoGraph could not transform" in logged[0], "two lambdas on one line"
count = len(logged)
numbers.map(double)
assert len(logged) == count, "do_not_convert is silent"

# Output:
# True
