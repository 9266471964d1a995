import * as asyncio from "asyncio";

async function doctor(waiting: asyncio.PriorityQueue<[number, string]>) {
  for (let count = 0; count < 5; count++) {
    const [urgency, patient] = await waiting.get();
    console.log(`${patient} (${urgency}) comes in`);
    await asyncio.sleep(10);
  }
}

async function main() {
  const waiting = new asyncio.PriorityQueue<[number, string]>();
  waiting.putNowait([3, "Ben, who coughs"]);
  waiting.putNowait([2, "Cleo, who has a fever"]);
  waiting.putNowait([3, "Ana, who has a rash"]);
  const task = asyncio.createTask(doctor(waiting));
  await asyncio.sleep(5);
  waiting.putNowait([1, "Dan, who bleeds"]);
  waiting.putNowait([2, "Eva, who fell"]);
  await task;
}

asyncio.run(main());
