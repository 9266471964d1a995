// The same for an object that holds its resources in variables around it, and for one within another.
import * as asyncio from "asyncio";

function nursery(name: string) {
  const group = new asyncio.TaskGroup();
  return {
    start: (work: Promise<unknown>) => group.createTask(work),
    async [Symbol.asyncDispose](...error: [] | [unknown]) {
      console.log(name, "waits");
      await group[Symbol.asyncDispose](...error);
      console.log(name, "is over");
    },
  };
}

class Building {
  readonly floors = {
    ground: nursery("ground floor"),
    first: nursery("first floor"),
  };

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    await this.floors.first[Symbol.asyncDispose](...error);
    await this.floors.ground[Symbol.asyncDispose](...error);
  }
}

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name);
}

async function main() {
  {
    await using room = nursery("a room");
    room.start(work("alone", 1));
  }
  await using building = new Building();
  building.floors.ground.start(work("below", 1));
  building.floors.first.start(work("above", 2));
}

await asyncio.run(main());
