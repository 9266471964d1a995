/** Where the runtime, evaluated in a context of Node's, leaves what starts a program. */
export const REALM_KEY = "loopbook:startProgram";
