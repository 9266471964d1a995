/**
 * The knot of the loop, tied in one place: handles, futures and tasks know the loop that holds them, and the loop, above
 * them, makes them. Everything beneath the loop has its type through here, and only its type. Without this line no file of
 * the source imports, through whatever others, itself; `npm run structure` leaves it out and holds the rest to that.
 */
export type { EventLoop } from "./base-events.ts";
