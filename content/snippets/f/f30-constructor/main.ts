import * as asyncio from "asyncio";

class Client {
  private constructor(readonly greeting: string) {}

  static async connect(host: string) {
    await asyncio.sleep(1); // shakes hands
    return new Client(`connected to ${host}`);
  }
}

async function main() {
  const client = await Client.connect("example.org");
  console.log(client.greeting);
}

asyncio.run(main());
