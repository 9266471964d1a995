import * as esbuild from "esbuild";
import { readFileSync } from "node:fs";
import { compile } from "../../src/compiler/compile.ts";
import { createOracle } from "../../src/oracle/oracle.ts";
import { NodePool } from "../../src/runner/node-pool.ts";
import { nodeRuntime } from "../../src/runner/runtime-bundle.ts";
import { programOf } from "./grammar.ts";
import { pythonOf } from "./python.ts";
import { typescriptOf } from "./typescript.ts";
const helpers = {
  typescript: readFileSync(new URL("./helpers.dialect.ts", import.meta.url), "utf8"),
  python: readFileSync(new URL("./helpers.py", import.meta.url), "utf8"),
};
let c0 = process.cpuUsage(), t0 = performance.now();
const lap = (name: string) => { const c = process.cpuUsage(c0); console.log(name.padEnd(20), (performance.now()-t0).toFixed(0).padStart(7), "ms wall", ((c.user+c.system)/1000).toFixed(0).padStart(7), "ms cpu", (process.memoryUsage().rss/1e6).toFixed(0), "MB"); c0 = process.cpuUsage(); t0 = performance.now(); };
const N = 200;
const programs = Array.from({length:N},(_,i)=>programOf(91000+i)); lap("generate");
const ts = programs.map(typescriptOf); const py = programs.map(pythonOf); lap("emit");
const compiled = []; for (const t of ts) compiled.push(await compile(esbuild, {"main.ts": t, "helpers.ts": helpers.typescript})); lap("compile");
console.log(ts.reduce((a,b)=>a+b.length,0)/N, compiled.reduce((a,b)=>a+b.code.length,0)/N, compiled.reduce((a,b)=>a+b.map.length,0)/N);
const pool = new NodePool({ runtime: await nodeRuntime(), threads: 1 }); lap("runtime");
await pool.run(compiled[0]!, {}); lap("pool start");
for (const c of compiled) await pool.run(c, {}); lap("ours");
for (const c of compiled) await pool.run(c, {}); lap("ours again");
const oracle = createOracle({ interpreters: 1 });
await oracle.runPython("1"); lap("oracle start");
const o = {files: {"helpers.py": helpers.python}};
for (let i=0;i<50;i++) await oracle.runPython("import asyncio\nasyncio.run(asyncio.sleep(0))"); lap("50 trivial");
for (const p of py) await oracle.runPython(p, o); lap("python");
for (const p of py) await oracle.runPython(p, o); lap("python again");
await oracle.close(); await pool.close(); await esbuild.stop();
