# A token ends with its block whatever happens in it; what cannot be undone is an error there.
import asyncio
import re
from contextvars import ContextVar

tenant = ContextVar("tenant", default="public")


async def visit(name, fails):
    with tenant.set(name):
        await asyncio.sleep(0)
        print("inside", tenant.get())
        if fails:
            raise ValueError(name)
        return tenant.get()


async def main():
    print(await visit("acme", False), tenant.get())
    try:
        await visit("apex", True)
    except ValueError as error:
        print(error, tenant.get())
    print(await asyncio.create_task(visit("task", False)), tenant.get())
    try:
        with tenant.set("twice") as token:
            tenant.reset(token)
            print(tenant.get())
    except RuntimeError as error:
        print(re.sub("<.*>", "<…>", str(error)))
    for name in ["one", "two"]:
        with tenant.set(name):
            print(tenant.get())
    print(tenant.get())


asyncio.run(main())
