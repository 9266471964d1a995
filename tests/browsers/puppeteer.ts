// Firefox and Chromium through puppeteer-core: WebDriver BiDi for the one, the protocol of its developer tools for the other.
import puppeteer, { type KeyInput, type LaunchOptions } from "puppeteer-core";
import { chromiumFlags } from "../../scripts/browser.ts";
import { middleOf, wayTo, type Tab } from "./tab.ts";

/** Without a screen Firefox says that it has no mouse; and nothing of it is to leave the machine. */
const FIREFOX_PREFERENCES = {
  "ui.primaryPointerCapabilities": 6,
  "ui.allPointerCapabilities": 6,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": "127.0.0.1, localhost",
  "app.normandy.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

export function openFirefox(executablePath: string): Promise<Tab> {
  return launch({ browser: "firefox", executablePath, extraPrefsFirefox: FIREFOX_PREFERENCES });
}

/** Chromium says so too, and would be given the editor of touch screens: a fine pointer that can hover, as numbers of Blink's. */
const CHROMIUM_MOUSE =
  "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

export function openChromium(executablePath: string): Promise<Tab> {
  return launch({ browser: "chrome", executablePath, args: [...chromiumFlags, CHROMIUM_MOUSE] });
}

async function launch(options: LaunchOptions): Promise<Tab> {
  const browser = await puppeteer.launch({
    headless: true,
    protocolTimeout: 300_000,
    defaultViewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await browser.newPage();
  const { keyboard, mouse } = page;
  return {
    version: (await browser.version()).replace("/", " "),
    open: async (url) => {
      await page.goto(url, { timeout: 120_000 });
    },
    evaluate: (work, ...args) => page.evaluate(work as never, ...args),
    click: async (selector) => {
      const { x, y } = await page.evaluate(middleOf, selector);
      await mouse.click(x, y);
    },
    press: async (keys) => {
      const all = keys.split("+") as KeyInput[];
      for (const key of all) await keyboard.down(key);
      for (const key of all.toReversed()) await keyboard.up(key);
    },
    type: (text) => keyboard.type(text),
    drag: async (from, to) => {
      const start = await page.evaluate(middleOf, from);
      await mouse.move(start.x, start.y);
      await mouse.down();
      const way = await page.evaluate(wayTo, from, to);
      await mouse.move(start.x + way.x, start.y + way.y, { steps: 10 });
      await mouse.up();
    },
    close: () => browser.close(),
  };
}
