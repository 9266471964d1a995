// A variable without a value says so; a token serves once.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar<string>("var");
try {
  variable.get();
} catch (error) {
  if (!(error instanceof asyncio.LookupError)) throw error;
  console.log(error.name);
}
console.log(variable.get("fallback"));
const token = variable.set("value");
variable.reset(token);
try {
  variable.reset(token);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.name);
}
