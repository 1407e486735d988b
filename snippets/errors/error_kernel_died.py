"""A process that dies has no traceback: its exit code and its peak memory tell why."""

# %% error
import signal
import subprocess
import sys

run = subprocess.run(
    [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
)
print("exit code:", run.returncode, "| in a shell:", 128 - run.returncode)

# %% fix: measure how much a step needs, on a part of the rows
import resource

import numpy as np
import pandas as pd


def peak_megabytes():
    """Largest memory of this process so far (Linux counts in kilobytes, macOS in bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


before = peak_megabytes()
df = pd.DataFrame(np.ones((100_000, 50)))
small = df.astype("float32")
ratio = small.memory_usage().sum() / df.memory_usage().sum()
print("the step raised the peak:", peak_megabytes() >= before, "| float32 needs", round(ratio, 2))

# %% check
assert run.returncode == -signal.SIGKILL == -9, "ended by the system: 9"
crash = "import faulthandler; faulthandler._sigsegv()"
died = subprocess.run(
    [sys.executable, "-X", "faulthandler", "-c", crash], capture_output=True, text=True
)
assert died.returncode == -signal.SIGSEGV, "a crash in compiled code: 11"
assert "Fatal Python error: Segmentation fault" in died.stderr, "faulthandler names the line"
stop = "from signal import *; signal(SIGINT, default_int_handler); raise_signal(SIGINT)"
stopped = subprocess.run([sys.executable, "-c", stop], capture_output=True, text=True)
assert stopped.stderr.strip().endswith("KeyboardInterrupt"), "stopped by hand"

# Output:
# exit code: -9 | in a shell: 137
# the step raised the peak: True | float32 needs 0.5
