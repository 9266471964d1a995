"""What a program prints, told line by line: a line is told when it is ended."""

import io


class Transcript:
    """The lines of both streams, in the order in which they are ended."""

    def __init__(self, tell):
        self._tell = tell
        self._open = {"stdout": [], "stderr": []}
        self.muted = False  # from when on what the program prints comes only of its being stopped
        self.elsewhere = None  # who takes what is printed in a thread

    def write(self, stream, text):
        (self.elsewhere or self.put)(stream, text)

    def put(self, stream, text):
        if self.muted:
            return
        begun = self._open[stream]
        begun.append(text)
        if "\n" in text:
            *ended, rest = "".join(begun).split("\n")
            begun[:] = [rest] if rest else []
            for line in ended:
                self._tell(stream, line)

    def abandon(self):
        """Nothing more is told, not even what was begun."""
        self.muted = True
        for begun in self._open.values():
            begun.clear()

    def close(self):
        """Ends the lines that are still open."""
        for stream, begun in self._open.items():
            if begun:
                self._tell(stream, "".join(begun))
                begun.clear()


class Stream(io.TextIOBase):
    """A program's `sys.stdout` or `sys.stderr`; `write` is given what is written."""

    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, name, write):
        self.name = f"<{name}>"
        self._write = write

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._write(text)
        return len(text)

    def writable(self):
        return True


class Keyboard(io.TextIOBase):
    """A program's `sys.stdin`: there is nobody to answer."""

    encoding = "utf-8"
    errors = "strict"
    name = "<stdin>"

    def readline(self, size=-1):
        raise EOFError("a program here has no keyboard to read from: write the answer into the program")

    def read(self, size=-1):
        return self.readline()

    def readable(self):
        return True
