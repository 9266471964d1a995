// A token takes a variable back to what it was.
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "default" });
console.log(variable.get());
const first = variable.set("one");
const second = variable.set("two");
console.log(variable.get());
variable.reset(second);
console.log(variable.get());
variable.reset(first);
console.log(variable.get());
