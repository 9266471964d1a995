// What is set inside a copy stays in it.
import { ContextVar, copyContext } from "contextvars";

const variable = new ContextVar("var", { default: "default" });
variable.set("outside");
const copy = copyContext();
variable.set("outside, later");

function inside() {
  console.log("inside:", variable.get());
  variable.set("inside");
  return variable.get();
}

console.log(copy.run(inside));
console.log(copy.run(() => variable.get()));
console.log(variable.get());
