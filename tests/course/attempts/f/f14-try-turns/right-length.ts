import * as asyncio from "asyncio";

type Ticket = [number, number, string];

async function main() {
  const tickets = new asyncio.PriorityQueue<Ticket>();
  const names: string[] = [];
  const put = (urgency: number, name: string) =>
    tickets.putNowait([urgency, names.push(name), name]);

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
