"""A spawned worker imports the script again: without a __main__ guard it starts workers itself."""

# %% error: a script without the guard
import subprocess
import sys
from pathlib import Path

head = """from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
def square(x):
    return x * x
"""
work = """
with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
    print(list(pool.map(square, [1, 2, 3])))
"""
Path("bare.py").write_text(head + work)
run = subprocess.run([sys.executable, "bare.py"], capture_output=True, text=True)
print(run.stderr.strip().splitlines()[-1].split(":")[0])

# %% fix: the guard
guarded = 'if __name__ == "__main__":' + work.replace("\n", "\n    ")
Path("guarded.py").write_text(head + guarded)
good = subprocess.run([sys.executable, "guarded.py"], capture_output=True, text=True)
print(good.stdout.strip())

# %% joblib: also for functions of a notebook
from joblib import Parallel, delayed


def square(x):
    return x * x


print(Parallel(n_jobs=2)(delayed(square)(x) for x in [1, 2, 3]))

# %% check
saids = [
    "An attempt has been made to start a new process before the current process has finished",
    "concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated"
    " abruptly while",
]
assert all(said in " ".join(run.stderr.split()) for said in saids), run.stderr
killed = """import os; from joblib import Parallel, delayed
def f(x): os.kill(os.getpid(), 9)
if __name__ == "__main__":
    Parallel(2)(delayed(f)(x) for x in [1, 2])
"""
Path("killed.py").write_text(killed)
run = subprocess.run([sys.executable, "killed.py"], capture_output=True, text=True)
said = (
    "A worker process managed by the executor was unexpectedly terminated. This could be caused"
    " by a segmentation fault while calling the function or by"
)
assert said in run.stderr, run.stderr[-300:]

# Output:
# concurrent.futures.process.BrokenProcessPool
# [1, 4, 9]
# [1, 4, 9]
