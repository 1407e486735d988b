"""Three classes need an average, text labels a pos_label."""

# %% error
from sklearn.metrics import f1_score

try:
    f1_score([0, 1, 2, 2], [0, 1, 2, 1])
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])
try:
    f1_score(["yes", "no", "yes"], ["yes", "no", "no"])
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])

# %% fix
macro = f1_score([0, 1, 2, 2], [0, 1, 2, 1], average="macro")
text = f1_score(["yes", "no", "yes"], ["yes", "no", "no"], pos_label="yes")
print(f"macro F1 {macro:.3f}, F1 of 'yes' {text:.3f}")

# %% check
assert abs(macro - (1 + 2 / 3 + 2 / 3) / 3) < 1e-12, "mean of the three F1"
assert abs(text - 2 / 3) < 1e-12, "precision 1, recall 0.5"

# Output:
# ValueError: Target is multiclass but average='binary'
# ValueError: pos_label=1 is not a valid label
# macro F1 0.778, F1 of 'yes' 0.667
