from loop import Task, run


async def child():
    print("child: returns")
    return 7


async def main():
    task = Task(child())
    print("main: has made a task")
    print(f"main: got {await task}")
    print(f"main: got {await task} again")


run(main())
