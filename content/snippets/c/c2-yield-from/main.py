def pause():
    yield  # through `job`, out to whoever resumes it


def job(name, steps):
    for step in range(1, steps + 1):
        print(f"{name}: step {step} of {steps}")
        yield from pause()


ready = [job("wash", 2), job("dry", 3)]
while ready:
    current = ready.pop(0)
    try:
        next(current)
    except StopIteration:
        continue
    ready.append(current)
