import asyncio


async def serve():
    print("serve: open")
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.5)  # says goodbye
        print("serve: closed")


async def main():
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, me.cancel)  # as Ctrl+C does
    server = asyncio.create_task(serve())
    try:
        await server
    finally:
        print("main: tidied up")


try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("interrupted")
