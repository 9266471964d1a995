import * as asyncio from "asyncio";

async function* readLines(file: string) {
  try {
    yield "line 1";
    yield "line 2";
  } finally {
    await asyncio.sleep(0.1);
    console.log(`${file}: closed`);
  }
}

const letter = readLines("letter");

async function main() {
  const first = await letter.next();
  console.log(first.value);
  console.log("main: done");
}

await asyncio.run(main());
console.log("run is over");
