import * as asyncio from "asyncio";

async function main() {
  const { port1: here, port2: there } = new MessageChannel();
  const letter = new Promise<string>((resolve) => {
    here.onmessage = ({ data }: MessageEvent<string>) => {
      console.log("callback: something has arrived");
      resolve(data);
    };
  });

  there.postMessage("good morning");
  console.log("main: waits");
  console.log(`main: woken by “${await letter}”`);
  here.close();
}

asyncio.run(main());
