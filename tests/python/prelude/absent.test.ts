import { afterAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

const HOME = "run it on your own machine";
const NO_NETWORK = `a program here has no network, only the web calls of aiohttp: for more, ${HOME}`;
const NO_PROCESSES = `a program here cannot start processes: ${HOME}`;

describe("what a page cannot do is refused in plain words:", () => {
  it.each([
    [
      "a thread of the program's own",
      "import threading\nthreading.Thread(target=print).start()",
      /^RuntimeError: can't start new thread: a program here has one only\./,
    ],
    [
      "a pool of threads without a loop",
      "from concurrent.futures import ThreadPoolExecutor\nThreadPoolExecutor().submit(print)",
      /^RuntimeError: can't start new thread/,
    ],
    ["a wait for another thread", "import queue\nqueue.Queue().get()", /^RuntimeError: this would wait for ever/],
    ["the keyboard", "input('name? ')", /^EOFError: a program here has no keyboard to read from/],
    ["a process", "import subprocess\nsubprocess.run(['ls'])", `OSError: [Errno 52] ${NO_PROCESSES}`],
    [
      "a process of asyncio",
      "import asyncio\nasyncio.run(asyncio.create_subprocess_exec('ls'))",
      `OSError: [Errno 52] ${NO_PROCESSES}`,
    ],
    ["a command", "import os\nos.system('ls')", `OSError: [Errno 52] ${NO_PROCESSES}`],
    ["multiprocessing", "import multiprocessing", `ImportError: ${NO_PROCESSES}`],
    ["a pool of processes", "from concurrent.futures import ProcessPoolExecutor", `ImportError: ${NO_PROCESSES}`],
    [
      "a connection",
      "import socket\nsocket.create_connection(('example.com', 80))",
      `OSError: [Errno 40] ${NO_NETWORK}`,
    ],
    [
      "a connection of asyncio",
      "import asyncio\nasyncio.run(asyncio.open_connection('example.com', 80))",
      `OSError: [Errno 40] ${NO_NETWORK}`,
    ],
    [
      "a server",
      "import asyncio\nasyncio.run(asyncio.start_server(print, port=80))",
      `OSError: [Errno 40] ${NO_NETWORK}`,
    ],
    [
      "a page of the web",
      "from urllib.request import urlopen\nurlopen('http://example.com')",
      `urllib.error.URLError: <urlopen error [Errno 40] ${NO_NETWORK}>`,
    ],
    [
      "a signal",
      "import asyncio, signal\nasyncio.new_event_loop().add_signal_handler(signal.SIGINT, print)",
      `NotImplementedError: a program here gets no signals: ${HOME}`,
    ],
    [
      "a package",
      "import requests",
      /^ModuleNotFoundError: No module named 'requests'\nOnly Python's own library is here/,
    ],
    ["a file", "open('data.txt')", /^FileNotFoundError: .*'data.txt'\nA program here finds no files of your machine/],
    ["JavaScript", "import js", /^ModuleNotFoundError: No module named 'js'/],
  ])("%s", async (_, source, words) => {
    const { error, exit } = await python.run(source);
    const last = /^(\w[\w.]*: .*)$/ms.exec(error?.text ?? "")?.[1] ?? "";
    expect(last.slice(last.lastIndexOf("\n\n") + 1)).toMatch(words);
    expect(exit).toMatchObject({ status: "failed", code: 1 });
  });

  it("a wait with a limit only lets time pass", async () => {
    const { printed } = await python.run(`import threading, time
print(threading.Event().wait(timeout=3), time.monotonic())`);
    expect(printed).toEqual(["False 3.0"]);
  });
});

describe("what a page can do", () => {
  it("is to write files and read them again, until the end of the program", async () => {
    const source = `import os
print(os.path.exists("notes.txt"))
with open("notes.txt", "w") as file:
    file.write("tea")
print(open("notes.txt").read())`;
    expect((await python.run(source)).printed).toEqual(["False", "tea"]);
    expect((await python.run(source)).printed).toEqual(["False", "tea"]);
  });
});
