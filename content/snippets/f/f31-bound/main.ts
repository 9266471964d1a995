import * as asyncio from "asyncio";

const letters = new asyncio.Queue<string>();

async function main() {
  const postman = asyncio.createTask(letters.get());
  await asyncio.sleep(1);
  await letters.put("good morning");
  console.log(await postman);
}

async function again() {
  await letters.get();
}

await asyncio.run(main());
try {
  await asyncio.run(again());
} catch (error) {
  console.log(String(error).replace(/<.*>/, "<Queue …>"));
}
