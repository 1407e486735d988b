"""Old generated code fails on a new protobuf; this lists which package wants which protobuf."""

# %% error: code as protoc generated it before 3.19
import subprocess
import sys

old = """from google.protobuf import descriptor
descriptor.FieldDescriptor(name="x", full_name="x", index=0, number=1, type=9, cpp_type=9, label=1,
    has_default_value=False, default_value="", message_type=None, enum_type=None,
    containing_type=None, is_extension=False, extension_scope=None)"""
run = subprocess.run([sys.executable, "-c", old], capture_output=True, text=True)
print([line for line in run.stderr.splitlines() if line.startswith("TypeError")][0])

# %% fix: who wants which protobuf, and who does not get it
from importlib import metadata

from packaging.requirements import Requirement

installed = metadata.version("protobuf")
wanted = {}
for package in metadata.distributions():
    for need in map(Requirement, package.requires or []):
        if need.name == "protobuf" and (need.marker is None or need.marker.evaluate()):
            wanted[package.metadata["Name"]] = need.specifier
misfits = {name: str(need) for name, need in wanted.items() if installed not in need}
print("do not fit:", misfits)

# %% check
import os

from google.protobuf import message_factory, runtime_version

assert "tensorflow" in wanted, "TensorFlow declares its protobuf"
assert "Descriptors cannot be created directly" in run.stderr, run.stderr
slow = os.environ | {"PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"}
run = subprocess.run([sys.executable, "-W", "ignore", "-c", old], env=slow)
assert run.returncode == 0, "the pure Python implementation still takes it"
try:
    domain = runtime_version.Domain.PUBLIC
    runtime_version.ValidateProtobufRuntimeVersion(domain, 99, 1, 0, "", "my.proto")
except runtime_version.VersionError as error:
    assert "Runtime version cannot be older than the linked gencode version" in str(error), error
else:
    raise AssertionError("code of a newer protobuf should be refused")
try:
    message_factory.MessageFactory().GetPrototype
except AttributeError as error:
    assert "'MessageFactory' object has no attribute 'GetPrototype'" in str(error), str(error)
else:
    raise AssertionError("it is gone")

# Output:
# TypeError: Descriptors cannot be created directly.
# do not fit: {}
