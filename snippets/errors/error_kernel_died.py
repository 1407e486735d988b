"""A process that dies has no traceback: its exit code tells why; tracemalloc measures a step."""

# %% error
import signal
import subprocess
import sys

run = subprocess.run(
    [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
)
print("exit code:", run.returncode, "| in a shell:", 128 - run.returncode)

# %% fix: measure how much a step needs, on a part of the rows
import tracemalloc

import numpy as np
import pandas as pd


def peak_megabytes(step):
    """The result of step() and the most that Python and NumPy held while it ran."""
    tracemalloc.start()
    result = step()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return result, peak


df = pd.DataFrame(np.ones((100_000, 50)))
small, peak = peak_megabytes(lambda: df.astype("float32"))
double, peak_double = peak_megabytes(lambda: df.to_numpy() * 2)
print(f"float32: {peak:.0f} MB, a float64 result: {peak_double:.0f} MB")

# %% check
assert abs(peak_double - double.nbytes / 1e6) < 1, "the peak is the new array"
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
# float32: 20 MB, a float64 result: 40 MB
