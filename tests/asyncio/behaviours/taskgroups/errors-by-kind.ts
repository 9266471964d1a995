// What except* does, split does.
import * as asyncio from "asyncio";

async function fail(error: Error) {
  throw error;
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail(new TypeError("a")));
    group.createTask(fail(new asyncio.ValueError("b")));
    group.createTask(fail(new TypeError("c")));
  } catch (error) {
    const [typeErrors, others] = (error as asyncio.ExceptionGroup).split(
      TypeError,
    );
    console.log(
      typeErrors?.message,
      ...(typeErrors?.exceptions ?? []).map((each) => (each as Error).message),
    );
    console.log(
      others?.message,
      ...(others?.exceptions ?? []).map((each) => (each as Error).message),
    );
  }
}

asyncio.run(main());
