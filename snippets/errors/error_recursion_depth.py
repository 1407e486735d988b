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


print(factorial(5))


# %% stack: a loop for nested dicts of any depth
def depth(tree):
    deepest, stack = 0, [(tree, 1)]
    while stack:
        node, level = stack.pop()
        deepest = max(deepest, level)
        stack += [(child, level + 1) for child in node.values() if isinstance(child, dict)]
    return deepest


deep = {}
for _ in range(5_000):
    deep = {"child": deep}
print(depth(deep))

# %% check
import copy


class Bad:
    def __init__(self):
        self.model = [1]

    def __getattr__(self, name):  # asked only for names that are not there
        return getattr(self.model, name)


class Good(Bad):
    def __getattr__(self, name):
        if "model" not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.model, name)


assert copy.copy(Good()).model == [1] and copy.copy(Good()).count(1) == 1, "copies work"
for action in [lambda: copy.copy(Bad()), lambda: copy.deepcopy(deep)]:
    try:
        action()
    except RecursionError as error:
        assert str(error).startswith("maximum recursion depth exceeded"), str(error)
    else:
        raise AssertionError("should recurse without end")

# Output:
# RecursionError: maximum recursion depth exceeded
# 120
# 5001
