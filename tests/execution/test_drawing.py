"""`kb verify --update` keeps the picture of what a snippet draws, until its code changes."""

import pytest

from kb.content.picture import read_picture, size_of

pytest.importorskip("matplotlib", reason="nothing draws: matplotlib comes with the extra ml")

SNIPPET = '''"""The mean lies between the least and the greatest."""

# %% plot
import matplotlib.pyplot as plt

plt.plot([1, 2, 3])
plt.show()
print("drawn")

# %% check
other = plt.figure("check")
other.set_facecolor("red")
assert plt.get_fignums() == [1, 2], "two figures"

# Output:
# drawn
'''


def test_a_picture_is_made_kept_and_taken_away(kb):
    """Written when it is not there, left as it is while the code is the same, gone when nothing is drawn any more."""
    snippet = kb.write("snippets/averages/mean_value.py", SNIPPET)
    png = snippet.with_suffix(".png")
    done = kb("verify", "--update", "mean_value")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "averages/mean_value.png" in done.stdout
    data = read_picture(str(snippet), SNIPPET)
    width, height = size_of(data)
    assert 300 < width <= 600
    assert height < 400, "the figure of the check is not shown, so it is not in the picture"
    made = png.stat().st_mtime_ns
    assert str(png) in kb("show", "mean_value").stdout
    assert kb("check", "mean_value", "--offline").returncode == 0

    snippet.write_text(SNIPPET.replace("# drawn", "# what it prints does not draw"))
    assert kb("verify", "--update", "mean_value").returncode == 0
    assert png.stat().st_mtime_ns == made

    snippet.write_text(SNIPPET.replace("[1, 2, 3]", "[3, 2, 1]"))
    assert str(png) not in kb("show", "mean_value").stdout
    stale = kb("check", "mean_value", "--offline")
    assert stale.returncode == 1 and "mean_value.png" in stale.stdout and "kb verify --update" in stale.stdout
    assert kb("verify", "--update", "mean_value").returncode == 0
    assert png.read_bytes() and read_picture(str(snippet), snippet.read_text()) != data

    snippet.write_text(SNIPPET.replace("plt.show()\n", ""))
    assert "removed" in kb("verify", "--update", "mean_value").stdout
    assert not png.exists()
