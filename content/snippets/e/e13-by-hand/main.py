import asyncio


async def main():
    print("main runs")
    await asyncio.sleep(1)
    return "a result"


loop = asyncio.new_event_loop()
try:
    result = loop.run_until_complete(main())
    print(f"main gave us {result}")
finally:
    loop.close()
print(f"closed: {str(loop.is_closed()).lower()}")
