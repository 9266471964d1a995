// When run() cancels what is left, a group in a forgotten task goes down in order.
import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(1);
    console.log(name, "is clean");
  }
}

async function background() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("a"));
    group.createTask(child("b"));
  } finally {
    console.log("the group has ended");
  }
}

async function main() {
  asyncio.createTask(background());
  await asyncio.sleep(1);
  console.log("main ends");
}

asyncio.run(main());
