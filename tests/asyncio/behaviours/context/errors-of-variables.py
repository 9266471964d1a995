# A variable without a value says so; a token serves once.
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var")
try:
    var.get()
except LookupError as error:
    print(type(error).__name__)
print(var.get("fallback"))
token = var.set("value")
var.reset(token)
try:
    var.reset(token)
except RuntimeError as error:
    print(type(error).__name__)
