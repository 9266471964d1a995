// `node scripts/record-python-names.ts` asks CPython itself which names asyncio has, and keeps the answer for the reference.
// tests/reference/python-names.test.ts asks again, so that the table can neither miss a name nor invent one.
import { writeFileSync } from "node:fs";
import { createOracle } from "../src/python/node/oracle.ts";
import { NAMES_FILE, recordPythonNames } from "../src/reference/python-names.ts";

const oracle = createOracle({ interpreters: 1 });
try {
  writeFileSync(NAMES_FILE, `${JSON.stringify(await recordPythonNames(oracle), null, 2)}\n`);
} finally {
  await oracle.close();
}
