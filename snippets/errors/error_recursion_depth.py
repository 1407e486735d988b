"""A function without a base case recurses until Python stops it; a loop has no such depth."""


# %% error
def factorial(n):
    return n * factorial(n - 1)


try:
    factorial(5)
except RecursionError as error:
    print("RecursionError:", str(error)[:32])


# %% fix: a base case
def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)


# %% loop: nested dicts of any depth, level by level
def depth(tree):
    level, nodes = 0, [tree]
    while nodes:
        level += 1
        nodes = [child for node in nodes for child in node.values() if isinstance(child, dict)]
    return level


deep = {}
for _ in range(5_000):
    deep = {"child": deep}
print(factorial(5), depth(deep))

# %% check
import copy


class Model:
    guarded = False

    def __getattr__(self, name):  # asked only for names that are not there
        if name == "model" and self.guarded:
            raise AttributeError(name)
        return getattr(self.model, name)


item = Model()
item.model = [1]
for action in [lambda: copy.copy(item), lambda: copy.deepcopy(deep)]:
    try:
        action()
    except RecursionError:
        continue
    raise AssertionError("should recurse without end")
Model.guarded = True
assert copy.copy(item).model == [1], "with the guard the copy works"

# Output:
# RecursionError: maximum recursion depth exceeded
# 120 5001
