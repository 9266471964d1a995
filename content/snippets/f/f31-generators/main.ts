import * as asyncio from "asyncio";

async function* letters() {
  await asyncio.sleep(1);
  yield "good morning";
}

async function main() {
  const post = letters();
  const first = asyncio.createTask(post.next());
  await asyncio.sleep(0);
  try {
    await post.next();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(String(error));
  }
  console.log((await first).value);
}

asyncio.run(main());
