// WebKitGTK's MiniBrowser through WebKitWebDriver, on a screen of its own (Xvfb).
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Builder, Capabilities, Key, Origin, type WebDriver } from "selenium-webdriver";
import { middleOf, wayTo, type Tab } from "./tab.ts";

/** What it needs of the machine: no graphics card, and no sandbox of its own where there is none to be had. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  GDK_BACKEND: "x11",
  NO_AT_BRIDGE: "1",
};

/** @param places the paths of its two programs */
export async function openWebKit(places: { driver: string; browser: string }): Promise<Tab> {
  const port = await freePort();
  const screen = ["-a", "-s", "-screen 0 1600x1000x24"];
  const server = spawn("xvfb-run", [...screen, places.driver, `--port=${String(port)}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: { ...process.env, ...ENVIRONMENT },
    // Screen, driver and browser are its children: they end with its group.
    detached: true,
  });
  const end = () => {
    if (server.pid === undefined || server.exitCode !== null) return;
    try {
      process.kill(-server.pid);
    } catch {
      // It has ended since it was asked.
    }
  };
  process.once("exit", end);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      process.exit(1);
    });
  try {
    const address = `http://127.0.0.1:${String(port)}`;
    await answers(address);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary: places.browser, args: ["--automation"] },
        }),
      )
      .build();
    await driver.manage().setTimeouts({ script: 300_000, pageLoad: 120_000 });
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
    return await tabOf(driver, end);
  } catch (error) {
    end();
    throw error;
  }
}

async function tabOf(driver: WebDriver, end: () => void): Promise<Tab> {
  const evaluate: Tab["evaluate"] = async (work, ...args) => {
    const answer = await driver.executeAsyncScript<{ value: never } | { error: string }>(
      `const done = arguments[arguments.length - 1];
       new Promise((resolve) => resolve((${work.toString()})(...arguments[0]))).then(
         (value) => done({ value: value === undefined ? null : value }),
         (error) => done({ error: String(error) }),
       );`,
      args,
    );
    if ("error" in answer) throw new Error(answer.error);
    return answer.value;
  };
  const capabilities = await driver.getCapabilities();
  const engine = await driver.executeScript<string>("return /AppleWebKit.*/.exec(navigator.userAgent)[0]");
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion() ?? ""} (${engine})`,
    open: (url) => driver.get(url),
    evaluate,
    click: async (selector) => {
      const place = await evaluate(middleOf, selector);
      await driver
        .actions()
        .move({ ...place, origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform();
    },
    press: async (keys) => {
      const all = keys.split("+").map(keyOf);
      const held = driver.actions();
      for (const key of all) held.keyDown(key);
      for (const key of all.toReversed()) held.keyUp(key);
      await held.perform();
    },
    type: async (text) => {
      const typed = driver.actions();
      for (const letter of text)
        typed.keyDown(letter === "\n" ? Key.ENTER : letter).keyUp(letter === "\n" ? Key.ENTER : letter);
      await typed.perform();
    },
    drag: async (from, to) => {
      const start = await evaluate(middleOf, from);
      await driver
        .actions()
        .move({ ...start, origin: Origin.VIEWPORT, duration: 0 })
        .press()
        .perform();
      const way = await evaluate(wayTo, from, to);
      await driver
        .actions()
        .move({ x: start.x + way.x, y: start.y + way.y, origin: Origin.VIEWPORT, duration: 300 })
        .release()
        .perform();
    },
    close: async () => {
      await driver.quit();
      end();
    },
  };
}

const KEYS: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Home: Key.HOME,
  End: Key.END,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
};

function keyOf(name: string): string {
  const key = name.length === 1 ? name : KEYS[name];
  if (key === undefined) throw new Error(`No key is called ${name}.`);
  return key;
}

/** Waits until the driver listens. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (tries > 150) throw new Error("WebKitWebDriver did not start.", { cause: error });
      await delay(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
