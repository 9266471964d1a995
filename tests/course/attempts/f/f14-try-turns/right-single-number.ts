import * as asyncio from "asyncio";

type Ticket = [number, string];

async function main() {
  const tickets = new asyncio.PriorityQueue<Ticket>();
  let count = 0;
  const put = (urgency: number, name: string) =>
    tickets.putNowait([urgency * 1000 + count++, name]);

  put(2, "printer");
  put(2, "mouse");
  put(1, "server");
  put(2, "keyboard");

  while (!tickets.empty()) {
    const ticket = await tickets.get();
    console.log(`the ${ticket.at(-1)} is repaired`);
  }
}

asyncio.run(main());
