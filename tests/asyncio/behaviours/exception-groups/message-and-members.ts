// The text says how many errors there are.
import * as asyncio from "asyncio";

async function main() {
  const one = new asyncio.ExceptionGroup("one thing", [new TypeError("a")]);
  const two = new asyncio.ExceptionGroup("two things", [
    new TypeError("a"),
    one,
  ]);
  for (const group of [one, two]) {
    console.log(group.message);
    console.log(group.text, group.exceptions.length);
  }
  console.log(
    two instanceof Error ? "an error" : "",
    two.exceptions[1] === one ? "nested" : "",
  );
}

asyncio.run(main());
