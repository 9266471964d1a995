"""Modules of asyncio made for one program, the C part included.

The counter behind the names `Task-1`, `Task-2` … lives in the C part and cannot be reset; and what one program does to
asyncio must not reach the next.
"""

import ast
import importlib.abc
import importlib.machinery
import os
import sys

import asyncio
from .ordered_set import OrderedSet


class SetsByName(ast.NodeTransformer):
    """Writes `{… for …}` as `set(… for …)`, so that a module which has a `set` of its own uses it there too."""

    def visit_SetComp(self, node):
        self.generic_visit(node)
        call = ast.Call(ast.Name("set", ast.Load()), [ast.GeneratorExp(node.elt, node.generators)], [])
        return ast.copy_location(call, node)


ORDERED = ("asyncio.tasks", "asyncio.taskgroups")


class FreshAsyncio(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports asyncio from code that was compiled once: six milliseconds instead of two hundred and fifty."""

    def __init__(self):
        self._specs = {}
        for name, module in list(sys.modules.items()):
            if name.partition(".")[0] == "asyncio":
                spec = module.__spec__
                # Compiled already, where the library is.
                code = spec.loader.get_code(name)
                if name in ORDERED:
                    source = ast.fix_missing_locations(SetsByName().visit(ast.parse(spec.loader.get_source(name))))
                    code = compile(source, code.co_filename, "exec", dont_inherit=True)
                self._specs[name] = spec, code

    def find_spec(self, name, path=None, target=None):
        if name not in self._specs:
            return None
        old, code = self._specs[name]
        spec = importlib.machinery.ModuleSpec(name, self, origin=code.co_filename)
        spec.submodule_search_locations = old.submodule_search_locations
        return spec

    def exec_module(self, module):
        if module.__name__ in ORDERED:
            module.set = OrderedSet
        exec(self._specs[module.__name__][1], module.__dict__)

    def get_source(self, name):
        return self._specs[name][0].loader.get_source(name)

    def code_of(self, name):
        """The code of a module, which each copy of it is made of."""
        return self._specs[name][1]

    def load(self):
        for name in [*self._specs, "_asyncio"]:
            sys.modules.pop(name, None)
        return importlib.import_module("asyncio")


# asyncio.events leaves a hook behind each time that it is imported, and the hook would keep all of asyncio alive.
os.register_at_fork = lambda **hooks: None

fresh_asyncio = FreshAsyncio()
sys.meta_path.insert(0, fresh_asyncio)
