import * as asyncio from "asyncio";

async function museum(limit: asyncio.Timeout) {
  try {
    await using hours = limit;
    await asyncio.sleep(60);
  } catch (error) {
    console.log(`museum: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  const day = asyncio.timeout(8);
  const visit = asyncio.timeout(10);
  try {
    await using hours = day;
    await museum(visit);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`main: ${(error as Error).name}`);
  }
  console.log(`day expired: ${day.expired()}`);
  console.log(`visit expired: ${visit.expired()}`);
}

asyncio.run(main());
