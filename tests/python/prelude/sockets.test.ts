import { afterAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

describe("two sockets that are connected with each other", () => {
  it("call the loop's reader as often as there is something to read, before time passes", async () => {
    const { printed, error } = await python.run(`import asyncio, socket
async def main():
    loop = asyncio.get_running_loop()
    here, there = socket.socketpair()
    here.setblocking(False)
    def arrived():
        print(loop.time(), here.recv(2))
    loop.add_reader(here, arrived)
    there.sendall(b"abc")
    await asyncio.sleep(1)
    there.send(b"d")
    await asyncio.sleep(1)
    print(loop.remove_reader(here), loop.remove_reader(here))
    there.sendall(b"e")
    await asyncio.sleep(1)
    print(loop.time(), here.recv(9))
    try:
        here.recv(9)
    except BlockingIOError as error:
        print(error)
    there.close()
    print(here.recv(9))
asyncio.run(main())`);
    expect(error).toBeNull();
    expect(printed.slice(0, 4)).toEqual(["0.0 b'ab'", "0.0 b'c'", "1.0 b'd'", "True False"]);
    expect(printed.slice(4)).toEqual(["3.0 b'e'", "[Errno 6] Resource temporarily unavailable", "b''"]);
  });

  it("are recorded: the callback of the reader stands in the queue", async () => {
    const { trace } = await python.run(
      `import asyncio, socket
async def main():
    letter = asyncio.Event()
    here, there = socket.socketpair()
    def arrived():
        here.recv(1)
        letter.set()
    asyncio.get_running_loop().add_reader(here, arrived)
    there.send(b"!")
    await letter.wait()
asyncio.run(main())`,
      { collectTrace: true },
    );
    expect(trace).toContainEqual(
      expect.objectContaining({ kind: "callback-started", name: expect.stringMatching(/arrived$/) as string }),
    );
  });

  it.each([
    ["a wait for what nobody can send", "socket.socketpair()[0].recv(1)", /^RuntimeError: this would wait for ever/],
    [
      "a socket of the network in a reader",
      "asyncio.new_event_loop().add_reader(socket.socket(), print)",
      /^NotImplementedError: a program here has no network/,
    ],
  ])("do not make up for %s", async (_, line, words) => {
    const { error } = await python.run(`import asyncio, socket\n${line}`);
    expect(error?.text.split("\n").at(-1)).toMatch(words);
  });
});
