# What is set inside a copy stays in it.
from contextvars import ContextVar, copy_context

var: ContextVar[str] = ContextVar("var", default="default")
var.set("outside")
copy = copy_context()
var.set("outside, later")


def inside():
    print("inside:", var.get())
    var.set("inside")
    return var.get()


print(copy.run(inside))
print(copy.run(var.get))
print(var.get())
