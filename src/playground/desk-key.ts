/** Where the browser keeps what is open in the playground: known without the schema of it (desk.ts). */
export const DESK_KEY = "loopbook:playground";
