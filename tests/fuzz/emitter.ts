// Writes a program down. The walk over the tree is the same for both languages, and with it the order and the label of
// everything; a language brings its syntax (syntax.ts). Where a language needs more than an expression, the helpers have a function of
// the same name in both (helpers.dialect.ts, helpers.py).
import type {
  Argument,
  Awaitable,
  Block,
  Coroutine,
  ErrorValue,
  Expression,
  FuzzProgram,
  Generator,
  NewTask,
  Operation,
  Receiver,
  Resource,
  Statement,
} from "./program.ts";
import { Syntax } from "./syntax.ts";
import type { FunctionKind, Options } from "./syntax.ts";

const PREFIX: Readonly<Record<FunctionKind, string>> = { coroutine: "c", generator: "g", ownAwait: "a", callback: "k" };

/** With which the names of coroutine functions begin whose call throws the coroutine away, and of those where another keeps it. */
export const DROPPED = "d";
export const KEPT = "e";

/** Writes a program; what extends it brings the syntax. */
export abstract class Emitter extends Syntax {
  #labels = 0;
  #inside: FunctionKind = "coroutine";
  /** The resources that are used. */
  readonly #names = new Set<string>();

  /** The program as text. */
  emit({ runs, oneLoop, watchdog, resources }: FuzzProgram): string {
    const mains = runs.map((_, index) => `main${String(index)}`);
    mains.forEach((name, index) => {
      this.#function("coroutine", name, runs[index]!, () => {
        this.statement(`begin(${this.literal(index === 0 && watchdog !== null ? watchdog / 8 : null)})`);
      });
    });
    const functions = this.takeLines();
    for (const { name, argument } of resources) {
      if (this.#names.has(name) && typeof argument === "string") this.#names.add(argument);
    }
    for (const resource of resources) if (this.#names.has(resource.name)) this.#declare(resource);
    const declarations = this.takeLines();
    this.run(mains, oneLoop);
    return [...this.head, ...declarations, ...functions, ...this.takeLines(), ""].join("\n");
  }

  // --------------------------------------------------------------------------------------------------- statements

  #block(block: Block): void {
    for (const statement of block) this.#write(statement);
  }

  #label(prefix = "s"): string {
    return `${prefix}${String(++this.#labels)}`;
  }

  #log(label: string, ...values: string[]): void {
    this.statement(`log(${[this.literal(label), ...values].join(", ")})`);
  }

  #write(statement: Statement): void {
    const label = this.#label();
    const quoted = this.literal(label);
    const caught = () => {
      this.statement(`log(${quoted}, ${this.literal("caught")}, e)`);
    };
    switch (statement.kind) {
      case "await": {
        const line = () => {
          this.#log(label, this.#inside === "ownAwait" ? this.delegate(awaited) : `await ${awaited}`);
        };
        const awaited = this.#awaitable(statement.what);
        if (statement.guard === null) line();
        else this.try(line, statement.guard, caught, null);
        return;
      }
      case "poke": {
        const value = this.#expression(statement.what);
        if (statement.bare) this.#log(label, value);
        else this.statement(`poke(${quoted}, ${this.lambda(value)})`);
        return;
      }
      case "drop":
        this.#drop(statement, label);
        return;
      case "raise":
        this.line(this.raise(this.#argument(statement.error)));
        return;
      case "return":
        this.statement(this.#inside === "generator" ? "return" : `return ${String(statement.value)}`);
        return;
      case "yield": {
        const value = this.literal(statement.value);
        const yields = this.#inside === "generator" || this.#inside === "ownAwait";
        this.#log(label, yields ? `(yield ${value})` : value);
        return;
      }
      case "try": {
        const { body, catches, handler, again, final } = statement;
        this.try(
          () => {
            this.#log(label, this.literal("tries"));
            this.#block(body);
          },
          catches,
          () => {
            caught();
            this.#block(handler);
            if (again) this.line(this.raiseAgain());
          },
          final.length === 0 && catches !== null
            ? null
            : () => {
                this.#log(label, this.literal("finally"));
                this.#block(final);
              },
        );
        return;
      }
      case "group":
        this.#enter(this.#put(statement.slot, this.construct("TaskGroup", [])), statement, () => {
          this.#block(statement.body);
          this.#log(label, this.literal("leaves the group"));
        });
        this.#log(label, this.literal("left the group"));
        return;
      case "timeout": {
        const { slot, delay, absolute, body } = statement;
        const timeout = absolute
          ? `${this.identifier("timeoutAt")}(${delay === null ? this.literal(null) : this.#moment(delay)})`
          : `timeout(${this.#seconds(delay)})`;
        this.#enter(this.#put(slot, `asyncio.${timeout}`), statement, () => {
          this.#block(body);
          this.#log(label, this.literal("in time"));
        });
        this.#log(label, this.literal("left the timeout"));
        return;
      }
      case "enter":
        this.#enter(this.#get(statement.slot), statement, () => {
          this.#log(label, this.literal("entered"));
          this.#block(statement.body);
        });
        this.#log(label, this.literal("left"));
        return;
      case "with": {
        const { name, slot, value, body } = statement;
        this.#names.add(name);
        this.with(this.#put(slot, `${name}.set(${String(value)})`), () => {
          this.#log(label, `${name}.get()`);
          this.#block(body);
        });
        this.#log(label, `${name}.get()`);
        return;
      }
      case "hold":
        this.#names.add(statement.name);
        this.hold(statement.name, () => {
          this.#log(label, this.literal("holds"));
          this.#block(statement.body);
        });
        return;
      case "repeat":
        this.repeat(statement.times, () => {
          this.#log(label, this.literal("again"));
          this.#block(statement.body);
        });
        return;
      case "each": {
        const values = this.#put(statement.slot, this.start(this.#define("generator", statement.generator)));
        this.forEach(values, true, true, () => {
          this.#log(label, "x");
          this.#block(statement.body);
          if (statement.leave !== null) this.line(this.leaveAt(`turn(${quoted})`, statement.leave));
        });
        this.#log(label, this.literal("left the loop"));
        return;
      }
      case "completed": {
        const { of, timeout, futures, guard } = statement;
        const given = this.list(of.map((each) => this.#awaitable(each)));
        const options: Options = timeout === null ? [] : [["timeout", this.#seconds(timeout)]];
        const values = this.callWith(`asyncio.${this.identifier("asCompleted")}`, [given], options);
        const loop = () => {
          this.forEach(values, false, futures, () => {
            const line = () => {
              this.#log(label, futures ? "x" : "await x");
            };
            if (guard === null || futures) line();
            else this.try(line, guard, caught, null);
          });
        };
        if (guard !== null && futures) this.try(loop, guard, caught, null);
        else loop();
        return;
      }
    }
  }

  #drop({ how, slot, body }: Extract<Statement, { kind: "drop" }>, label: string): void {
    const name = this.#define("coroutine", body, how === "kept" ? KEPT : DROPPED);
    switch (how) {
      case "call":
        this.statement(`${name}()`);
        return;
      case "method":
        this.line(this.declaration(`${label}Box`, this.objectWith(name)));
        this.statement(`${label}Box.${name}()`);
        return;
      case "otherName":
        this.line(this.declaration(`${label}Other`, name));
        this.statement(`${label}Other()`);
        return;
      case "later":
        this.statement(`loop().${this.identifier("callSoon")}(${name})`);
        return;
      case "kept":
        this.statement(this.#put(slot ?? name, `${name}()`));
    }
  }

  #enter(manager: string, { wrapped }: { readonly wrapped: boolean }, body: () => void): void {
    this.asyncWith(wrapped ? `held(${manager})` : manager, body);
  }

  // -------------------------------------------------------------------------------------------------- expressions

  #expression(expression: Expression): string {
    switch (expression.kind) {
      case "call": {
        const { on, method, args, context } = expression;
        const callee = on === null ? this.identifier(method) : `${this.#receiver(on)}.${this.identifier(method)}`;
        const options: Options = context === undefined ? [] : [["context", this.#get(context)]];
        return this.callWith(
          callee,
          args.map((arg) => this.#argument(arg)),
          options,
        );
      }
      case "property":
        return `${this.#receiver(expression.on)}.${this.identifier(expression.name)}`;
      case "store": {
        const { slot, value } = expression;
        return this.#put(slot, this.#stored(value));
      }
      case "byHand": {
        const { slot, act, sent } = expression;
        const helper = this.identifier({ send: "sendTo", throw: "throwInto", close: "closeIt" }[act]);
        return `${helper}(${this.#get(slot)}${act === "close" ? "" : `, ${this.#argument(sent)}`})`;
      }
      case "newGroup":
        return this.construct("TaskGroup", []);
      case "task":
        return this.#task(expression);
    }
  }

  #stored(value: Expression | Coroutine | Generator | Operation): string {
    switch (value.kind) {
      case "coroutine":
      case "generator":
        return this.start(this.#define(value.kind, value.body));
      case "operation":
        return this.#awaitable(value);
      default:
        return this.#expression(value);
    }
  }

  #awaitable(awaitable: Awaitable): string {
    switch (awaitable.kind) {
      case "coroutine":
        return this.start(this.#define("coroutine", awaitable.body));
      case "ownAwait":
        return `${this.identifier("ownAwait")}(${this.#define("ownAwait", awaitable.body)})`;
      case "operation": {
        const { slot, door, sent } = awaitable;
        return `operation(${this.#get(slot)}, ${this.literal(door)}, ${this.#argument(sent)})`;
      }
      case "call":
      case "task":
        return this.#expression(awaitable);
      case "slot":
        return this.#get(awaitable.slot);
      case "self":
        return `asyncio.${this.identifier("currentTask")}()`;
      case "sleep": {
        const { delay, result } = awaitable;
        return `asyncio.sleep(${this.#seconds(delay)}${result === null ? "" : `, ${String(result)}`})`;
      }
      case "shield":
        return `asyncio.shield(${this.#awaitable(awaitable.of)})`;
      case "ensure":
        return this.#put(
          awaitable.slot,
          `asyncio.${this.identifier("ensureFuture")}(${this.#awaitable(awaitable.of)})`,
        );
      case "waitFor":
        return `asyncio.${this.identifier("waitFor")}(${this.#awaitable(awaitable.of)}, ${this.#seconds(awaitable.timeout)})`;
      case "gather": {
        const { of, twice, returnExceptions } = awaitable;
        const given = of.map((each) => this.#awaitable(each));
        const options: Options = returnExceptions ? [["returnExceptions", this.literal(true)]] : [];
        return this.callWith("asyncio.gather", twice ? [this.spread(`twice(${given.join(", ")})`)] : given, options);
      }
      case "wait": {
        const { of, returnWhen, timeout } = awaitable;
        const given = this.list(of.map((each) => this.#awaitable(each)));
        const options: Options = [
          ...(returnWhen === "ALL_COMPLETED" ? [] : [["returnWhen", `asyncio.${returnWhen}`] as const]),
          ...(timeout === null ? [] : [["timeout", this.#seconds(timeout)] as const]),
        ];
        return this.callWith("asyncio.wait", [given], options);
      }
      case "step": {
        const { slot, door, sent } = awaitable;
        return `${door}(${this.#get(slot)}${door === "close" ? "" : `, ${this.#argument(sent)}`})`;
      }
    }
  }

  #task({ of, slot, group, name, eager, context }: NewTask): string {
    const maker = group === null ? "asyncio" : this.#get(group);
    const options: Options = [
      ...(name === null ? [] : [["name", this.literal(name)] as const]),
      ...(context === null ? [] : [["context", this.#get(context)] as const]),
      ...(eager === null ? [] : [["eagerStart", this.literal(eager)] as const]),
    ];
    return this.#put(slot, this.callWith(`${maker}.${this.identifier("createTask")}`, [this.#awaitable(of)], options));
  }

  #argument(argument: Argument): string {
    if (argument === null || typeof argument !== "object") return this.literal(argument);
    switch (argument.kind) {
      case "error":
        return this.#error(argument);
      case "callback":
        return this.#define("callback", argument.body);
      case "listener":
        return this.#put(argument.slot, this.#define("callback", argument.body));
      case "slot":
        return this.#get(argument.slot);
      case "class":
        return this.errorClass(argument.name);
      case "name":
        return this.identifier(argument.name);
      case "delay":
        return this.#seconds(argument.eighths);
      case "moment":
        return this.#moment(argument.eighths);
      case "predicate":
        return this.lambda(this.#expression(argument.of));
    }
  }

  #receiver(receiver: Receiver): string {
    if ("slot" in receiver) return this.#get(receiver.slot);
    this.#names.add(receiver.name);
    return receiver.name;
  }

  #get(slot: string): string {
    return `get(${this.literal(slot)})`;
  }

  #put(slot: string, value: string): string {
    return `put(${this.literal(slot)}, ${value})`;
  }

  #error({ name, text, errors }: ErrorValue): string {
    const inside = errors === undefined ? [] : [this.list(errors.map((error) => this.#error(error)))];
    return this.error(name, [this.literal(text), ...inside]);
  }

  #moment(eighths: number): string {
    return `at(${this.#seconds(eighths)})`;
  }

  #seconds(eighths: number | null): string {
    return this.literal(eighths === null ? null : eighths / 8);
  }

  // ---------------------------------------------------------------------------------------------------- functions

  #define(kind: FunctionKind, body: Block, prefix = PREFIX[kind]): string {
    const name = this.#label(prefix);
    this.#function(kind, name, body, () => {
      if (kind === "callback") this.#log(name, this.literal("called"), this.args);
      else this.#log(name, this.literal("starts"));
    });
    return name;
  }

  #function(kind: FunctionKind, name: string, body: Block, first: () => void): void {
    const outside = this.#inside;
    this.#inside = kind;
    this.function(kind, name, () => {
      first();
      this.#block(body);
      // What makes it a generator in Python.
      if (kind === "generator" || kind === "ownAwait") {
        this.#log(name, `(yield ${this.literal(kind === "generator" ? 0 : null)})`);
      }
    });
    this.#inside = outside;
  }

  #declare({ name, class: kind, argument }: Resource): void {
    if (kind === "ContextVar") this.line(this.declaration(name, this.variable(name, Number(argument))));
    else this.line(this.declaration(name, this.construct(kind, argument === null ? [] : [String(argument)])));
  }
}
