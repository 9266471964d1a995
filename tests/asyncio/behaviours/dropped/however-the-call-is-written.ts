// Rule 14: a coroutine that its own call throws away is reported at once, before the next line runs.
import * as asyncio from "asyncio";

async function save(name: string) {
  console.log(`never: ${name}`);
}

class Stove {
  async light() {}
}

class Cook {
  stove = new Stove();
  static async salad() {}
  async soup() {}
  async *courses() {
    yield 1;
  }
}

class Chef extends Cook {
  override async soup() {
    super.soup();
    console.log("after super");
  }
}

const stoves = [new Stove()];
const byName = { save };

async function main() {
  save("a");
  console.log("after a function");
  async function inner() {}
  inner();
  console.log("after an inner function");
  const other = save;
  other("b");
  console.log("after another name");
  new Cook().soup();
  console.log("after a method of a new object");
  const cook = new Cook();
  cook.soup();
  console.log("after a method");
  cook.stove.light();
  console.log("after a method of a property");
  Cook.salad();
  console.log("after a static method");
  await new Chef().soup();
  stoves[0]?.light();
  console.log("after an element");
  byName["save"]("c");
  console.log("after a key");
  if (cook) cook.soup();
  console.log("after a condition");
  void save("d");
  console.log("after void");
  const courses = cook.courses();
  courses.next();
  console.log("after a generator's step");
  courses.return();
  console.log("after a generator's end");
  cook.courses();
  console.log("after a generator");
}

asyncio.run(main());
