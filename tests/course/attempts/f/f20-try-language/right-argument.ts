import * as asyncio from "asyncio";

function greeting(language: string) {
  const greetings: Record<string, string> = {
    en: "good morning",
    fr: "bonjour",
    es: "buenos días",
  };
  return greetings[language];
}

async function welcome(name: string, seconds: number, language = "en") {
  await asyncio.sleep(seconds);
  console.log(`${greeting(language)}, ${name}`);
}

async function guest(name: string, spoken: string, seconds: number) {
  await welcome(name, seconds, spoken);
}

async function main() {
  await asyncio.gather(guest("Zoé", "fr", 2), guest("Inés", "es", 1));
  await welcome("everybody", 0);
}

asyncio.run(main());
