import * as asyncio from "asyncio";

async function* readLines(file: string) {
  console.log(`${file}: open`);
  try {
    for (let line = 1; line <= 100; line++) {
      await asyncio.sleep(0.1);
      yield `line ${line}`;
    }
  } finally {
    await asyncio.sleep(0.1);
    console.log(`${file}: closed`);
  }
}

async function main() {
  for await (const line of readLines("letter")) {
    console.log(line);
    if (line === "line 2") break;
  }
  console.log("main: after the loop");
}

asyncio.run(main());
