import asyncio

language = "en"


def greeting():
    greetings = {"en": "good morning", "fr": "bonjour", "es": "buenos días"}
    return greetings[language]


async def welcome(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{greeting()}, {name}")


async def guest(name, spoken, seconds):
    global language
    language = spoken
    await welcome(name, seconds)


async def main():
    await asyncio.gather(guest("Zoé", "fr", 2), guest("Inés", "es", 1))
    await welcome("everybody", 0)


if __name__ == "__main__":
    asyncio.run(main())
