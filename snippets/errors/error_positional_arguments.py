"""The call must fit the def: signature shows what it takes, methods take self first."""


# %% error
class Model:
    def predict(x):  # self is missing
        return x


try:
    Model().predict(1)
except TypeError as error:
    print("TypeError:", str(error).replace("Model.", ""))


# %% fix
class Model:
    def __init__(self, size=1):
        self.size = size

    def predict(self, x):
        return x * self.size


import inspect

print(Model(2).predict(3), inspect.signature(Model.predict), inspect.signature(Model))


# %% check
def f(a, b, c=1):
    return a, b, c


class Empty:
    def _init_(self, a):
        self.a = a


cases = [
    ("f() missing 1 required positional argument: 'b'", lambda: f(1)),
    ("f() missing 2 required positional arguments: 'a' and 'b'", lambda: f()),
    ("f() takes from 2 to 3 positional arguments but 4 were given", lambda: f(1, 2, 3, 4)),
    ("f() got multiple values for argument 'a'", lambda: f(1, 2, a=1)),
    ("f() got an unexpected keyword argument 'd'", lambda: f(1, 2, d=1)),
    ("Empty() takes no arguments", lambda: Empty(1)),
    ("missing 1 required positional argument: 'x'", lambda: Model.predict(1)),
    ("missing 1 required positional argument: 'self'", lambda: Model.predict(x=1)),
]
for said, action in cases:
    try:
        action()
    except TypeError as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")

# Output:
# TypeError: predict() takes 1 positional argument but 2 were given
# 6 (self, x) (size=1)
