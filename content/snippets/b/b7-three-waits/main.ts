import * as asyncio from "asyncio";

async function passOn() {
  console.log("pass: yields once");
  await asyncio.sleep(0);
  console.log("pass: goes on");
}

async function rest() {
  console.log("rest: sleeps for ten seconds");
  await asyncio.sleep(10);
  console.log("rest: goes on");
}

async function ask() {
  console.log("ask: sends its question");
  const response = await fetch("b/tasks/");
  console.log(`ask: goes on, status ${response.status}`);
}

async function main() {
  await asyncio.gather(rest(), ask(), passOn());
}

asyncio.run(main());
