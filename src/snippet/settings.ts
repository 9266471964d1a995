// What a reader sets once for all snippets of the course.
import { paces } from "./pace.ts";
import { SharedSetting } from "./shared-setting.ts";

/** How long the waits of a program take on the wall. */
export const pace = new SharedSetting("loopbook:pace", paces);

/** Whether long lines of code are broken. */
export const wrap = new SharedSetting("loopbook:wrap", ["on", "off"]);
