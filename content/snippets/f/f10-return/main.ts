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

async function main() {
  const letter = readLines("letter");
  const first = await letter.next();
  console.log(first.value);
  await letter.return();
  const second = await letter.next();
  console.log(`is there more? ${!second.done}`);

  const unread = readLines("unread");
  await unread.return();
  console.log("main: done");
}

asyncio.run(main());
