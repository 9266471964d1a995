"""The files of a program: where they are imported from, and where tracebacks and warnings find their lines."""

import functools
import importlib.abc
import importlib.machinery
import linecache
import sys

of_program = set()


def is_of_program(filename):
    """Whether code that says it is from this file is the program's own."""
    return filename in of_program


@functools.lru_cache(maxsize=16)
def compiled(source, filename):
    """Many programs have the same file beside them: compiling it takes longer than running them."""
    return compile(source, filename, "exec", dont_inherit=True)


def remember(filename, source):
    """For tracebacks and warnings, which quote the line that they are about."""
    linecache.cache[filename] = len(source), None, source.splitlines(True), filename


class ProgramFiles(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the files beside a program; a folder among them is a package."""

    def __init__(self, files, watch):
        self._watch = watch
        self._modules = {}
        for filename, source in files.items():
            if filename.endswith(".py"):
                name = filename.removesuffix(".py").replace("/", ".")
                self._modules[name.removesuffix(".__init__")] = filename, source
        of_program.clear()
        of_program.update(files)

    def find_spec(self, name, path=None, target=None):
        if name in self._modules:
            filename, _ = self._modules[name]
            is_package = filename.endswith("/__init__.py")
            spec = importlib.machinery.ModuleSpec(name, self, origin=filename, is_package=is_package)
            spec.has_location = True
            return spec
        if any(module.startswith(f"{name}.") for module in self._modules):
            return importlib.machinery.ModuleSpec(name, None, is_package=True)
        return None

    def get_source(self, name):
        return self._modules[name][1]

    def get_code(self, name):
        filename, source = self._modules[name]
        remember(filename, source)
        code = compiled(source, filename)
        self._watch(code)
        return code

    def is_package(self, name):
        return self._modules[name][0].endswith("/__init__.py")

    def forget(self):
        for name in list(sys.modules):
            if name in self._modules or any(module.startswith(f"{name}.") for module in self._modules):
                sys.modules.pop(name, None)
