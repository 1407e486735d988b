"""A wheel's name says for which Python, system and processor it is; pip takes no other."""

# %% what this Python is
import platform
import struct
import sys

bits = struct.calcsize("P") * 8
print("Python", sys.version_info[0], "|", bits, "bit |", platform.system(), platform.machine())

# %% does a file from pypi.org fit?
from packaging.tags import sys_tags
from packaging.utils import parse_wheel_filename


def fits(wheel):
    """Whether this Python can install the wheel with that file name."""
    return bool(parse_wheel_filename(wheel)[3] & set(sys_tags()))


for wheel in [
    "tensorflow-2.21.0-cp39-cp39-win32.whl",
    "keras-3.15.1-py3-none-any.whl",
]:
    print(wheel, fits(wheel))

# %% check
import importlib.util
import subprocess

tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
system = next(iter(sys_tags())).platform
assert bits == 64, "TensorFlow has 64-bit wheels only"
assert fits(f"tensorflow-2.21.0-{tag}-{tag}-{system}.whl"), "this Python, this system"
assert not fits(f"tensorflow-2.21.0-cp37-cp37m-{system}.whl"), "another Python"
assert not fits(f"tensorflow-2.21.0-{tag}-{tag}-other_system.whl"), "another system"
if importlib.util.find_spec("pip"):  # without a network
    offline = [sys.executable, "-m", "pip", "install", "--no-index", "--disable-pip-version-check"]
    run = subprocess.run([*offline, "no-such-package"], capture_output=True, text=True)
    assert "No matching distribution found for no-such-package" in run.stderr, run.stderr
    assert "(from versions: none)" in run.stderr, run.stderr
    open("tensorflow-2.21.0-cp39-cp39-win32.whl", "w").close()
    run = subprocess.run([*offline, "tensorflow-2.21.0-cp39-cp39-win32.whl"], capture_output=True)
    assert b"is not a supported wheel on this platform" in run.stderr, run.stderr

# Output:
# Python 3 | 64 bit | ...
# tensorflow-2.21.0-cp39-cp39-win32.whl False
# keras-3.15.1-py3-none-any.whl True
