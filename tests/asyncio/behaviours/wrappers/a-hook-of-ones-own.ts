// A class that says itself what entering does; one that is derived from it; and one that is derived from a group.
import * as asyncio from "asyncio";

class Session {
  readonly group = new asyncio.TaskGroup();

  [asyncio.enterSymbol]() {
    console.log("entering");
    this.group[asyncio.enterSymbol]();
    this.group.createTask(this.keepAlive());
  }

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    console.log("leaving");
    await this.group[Symbol.asyncDispose](...error);
    console.log("left");
  }

  async keepAlive() {
    await asyncio.sleep(1);
    console.log("still there");
  }
}

class Logged extends Session {
  readonly limit = asyncio.timeout(5);

  override async [Symbol.asyncDispose](...error: [] | [unknown]) {
    await super[Symbol.asyncDispose](...error);
    await this.limit[Symbol.asyncDispose](...error);
    console.log("in time:", !this.limit.expired());
  }
}

class Crew extends asyncio.TaskGroup {
  override async [Symbol.asyncDispose](...error: [] | [unknown]) {
    console.log("the crew comes home");
    await super[Symbol.asyncDispose](...error);
  }
}

async function main() {
  {
    await using session = new Session();
    session.group.createTask(asyncio.sleep(2));
  }
  {
    await using session = new Logged();
    console.log(session.limit.when() === asyncio.getRunningLoop().time() + 5);
  }
  {
    await using crew = new Crew();
    crew.createTask(asyncio.sleep(1));
  }
  const session = new Session();
  try {
    session.group.createTask(asyncio.sleep(1));
  } catch (error) {
    console.log((error as Error).message);
  }
  {
    await using _ = session;
  }
  try {
    await using _ = session;
  } catch (error) {
    console.log((error as Error).message.replace(/<.*>/, "<…>"));
  }
}

await asyncio.run(main());
