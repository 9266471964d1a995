# A token takes a variable back to what it was.
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="default")
print(var.get())
first = var.set("one")
second = var.set("two")
print(var.get())
var.reset(second)
print(var.get())
var.reset(first)
print(var.get())
