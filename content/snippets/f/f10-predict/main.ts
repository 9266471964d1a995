import * as asyncio from "asyncio";

async function* numbers() {
  try {
    for (let n = 1; n <= 9; n++) yield n;
  } finally {
    console.log("numbers: closed");
  }
}

async function* tens() {
  try {
    for await (const n of numbers()) yield n * 10;
  } finally {
    console.log("tens: closed");
  }
}

async function main() {
  for await (const n of tens()) {
    console.log(n);
    break;
  }
  console.log("main: after the loop");
}

asyncio.run(main());
