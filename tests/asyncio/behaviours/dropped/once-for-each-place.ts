// Rule 14: a warning is given once for each place where something was thrown away.
import * as asyncio from "asyncio";

async function save(name: string) {
  console.log(`never: ${name}`);
}

function twice() {
  for (const name of ["a", "b"]) {
    save(name);
    console.log(`threw away ${name}`);
  }
}

async function main() {
  twice();
  twice();
  save("c");
  console.log("threw away c");
}

asyncio.run(main());
