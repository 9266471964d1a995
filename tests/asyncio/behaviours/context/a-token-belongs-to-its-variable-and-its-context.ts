// A token undoes the one `set` that made it: of that variable, in that context, once.
import * as asyncio from "asyncio";
import { ContextVar, type Token } from "contextvars";

const one = new ContextVar<number>("one");
const other = new ContextVar("other", { default: 0 });

function reset<T>(variable: ContextVar<T>, token: Token<T>) {
  try {
    variable.reset(token);
    console.log("reset");
  } catch (error) {
    const { name, message } = error as Error;
    console.log(`${name}: ${message}`);
  }
}

async function child(token: Token<number>) {
  reset(other, token);
}

async function main() {
  const token = other.set(1);
  reset(one, token);
  await asyncio.createTask(child(token));
  reset(other, token);
  reset(other, token);
}

asyncio.run(main());
