/**
 * Text of a moment, in UTC and in the "C" locale: what Python uses unless it is told otherwise.
 */
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY_MS = 86_400_000;

type Letters<T> = Readonly<Partial<Record<string, T>>>;

/** Directives that stand for several others. */
const composed: Letters<string> = {
  c: "%a %b %e %H:%M:%S %Y",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  r: "%I:%M:%S %p",
  R: "%H:%M",
  T: "%H:%M:%S",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

const fields: Letters<(moment: Date) => string> = {
  a: (moment) => dayName(moment).slice(0, 3),
  A: dayName,
  b: (moment) => monthName(moment).slice(0, 3),
  B: monthName,
  d: (moment) => padded(moment.getUTCDate()),
  e: (moment) => padded(moment.getUTCDate(), 2, " "),
  G: (moment) => String(thursday(moment).getUTCFullYear()),
  H: (moment) => padded(moment.getUTCHours()),
  I: (moment) => padded(moment.getUTCHours() % 12 || 12),
  j: (moment) => padded(dayOfYear(moment), 3),
  m: (moment) => padded(moment.getUTCMonth() + 1),
  M: (moment) => padded(moment.getUTCMinutes()),
  p: (moment) => (moment.getUTCHours() < 12 ? "AM" : "PM"),
  S: (moment) => padded(moment.getUTCSeconds()),
  u: (moment) => String(dayFromMonday(moment)),
  U: (moment) => padded(weekOfYear(moment, moment.getUTCDay())),
  V: (moment) => padded(Math.ceil(dayOfYear(thursday(moment)) / 7)),
  w: (moment) => String(moment.getUTCDay()),
  W: (moment) => padded(weekOfYear(moment, dayFromMonday(moment) - 1)),
  y: (moment) => padded(moment.getUTCFullYear() % 100),
  Y: (moment) => String(moment.getUTCFullYear()),
  z: () => "+0000",
  Z: () => "UTC",
  "%": () => "%",
};

/** Replaces the directives of a format; a letter that is none stays as it is. */
export function formatted(format: string, moment: Date): string {
  return format.replace(/%([a-zA-Z%])/g, (text, letter: string) => {
    const others = composed[letter];
    return others === undefined ? (fields[letter]?.(moment) ?? text) : formatted(others, moment);
  });
}

function padded(number: number, width = 2, filler = "0"): string {
  return String(number).padStart(width, filler);
}

function dayName(moment: Date): string {
  return DAYS[moment.getUTCDay()]!;
}

function monthName(moment: Date): string {
  return MONTHS[moment.getUTCMonth()]!;
}

/** From 1. */
function dayOfYear(moment: Date): number {
  return Math.floor((moment.getTime() - Date.UTC(moment.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Monday is 1, Sunday is 7. */
function dayFromMonday(moment: Date): number {
  return moment.getUTCDay() || 7;
}

/** The Thursday of the same week, Monday to Sunday: by ISO 8601 a week belongs to the year of its Thursday. */
function thursday(moment: Date): Date {
  return new Date(moment.getTime() + (4 - dayFromMonday(moment)) * DAY_MS);
}

/** How often the year has seen the day that starts a week, which was `daysAgo`. */
function weekOfYear(moment: Date, daysAgo: number): number {
  return Math.floor((dayOfYear(moment) + 6 - daysAgo) / 7);
}
