// `npm run structure`: does each room import only what it may, and nothing itself? Is the table of CONTRIBUTING.md this one?
import { readFileSync } from "node:fs";
import { structureFaults } from "./check.ts";
import { roomsTable } from "./rooms.ts";

const faults = await structureFaults(".");
if (!readFileSync("CONTRIBUTING.md", "utf8").includes(roomsTable())) {
  faults.push(`CONTRIBUTING.md: the table of rooms must read\n${roomsTable()}`);
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`structure: ${String(faults.length)} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
