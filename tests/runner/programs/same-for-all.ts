// Words, zones and dates are the same for every reader.
const date = new Date(2025, 0, 31, 15, 4, 5, 6);
console.log(
  date.toISOString(),
  date.getHours(),
  date.getDay(),
  date.getTimezoneOffset(),
  Number(new Date(NaN).getTimezoneOffset()),
);
console.log(String(date), date.toDateString(), date.toTimeString());
console.log(date.toLocaleString(), "|", date.toLocaleDateString(), "|", date.toLocaleTimeString());
console.log(date.toLocaleString("de-DE"), "|", date.toLocaleString("en-GB", { timeZone: "Asia/Tokyo" }));
console.log(date.toLocaleDateString(undefined, { weekday: "long", month: "short", timeZone: undefined }));

const format = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });
console.log(format.format(date), "|", format.formatToParts(date).length, "|", format.formatRange(date, new Date(0)));
console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, new Intl.DateTimeFormat().resolvedOptions().locale);
console.log(
  format.format === format.format,
  format instanceof Intl.DateTimeFormat,
  format.constructor === Intl.DateTimeFormat,
);
console.log([new Date(0), date].map(new Intl.DateTimeFormat("en-GB").format).join());

console.log((1234567.891).toLocaleString(), 12345678901234567890n.toLocaleString(), [1234.5, date].toLocaleString());
console.log(
  new Intl.NumberFormat().format(1e6),
  new Intl.PluralRules().select(1),
  new Intl.ListFormat().format(["a", "b"]),
);
console.log(
  ["z", "ä", "a"].sort((a, b) => a.localeCompare(b)).join(),
  "I".toLocaleLowerCase(),
  "i".toLocaleUpperCase(),
);

const texts = [
  "2025-01-31",
  "2025-01-31T10:00",
  "2025-01-31T10:00:00.5",
  "2025-01-31T10:00Z",
  "2025-01-31T10:00+02:00",
  "2025-01",
  "Jan 31 2025",
  "Jan 31, 2025 10:00",
  "31 Jan 2025 10:00:00",
  "Fri Jan 31 2025 10:00:00 GMT+0100 (Central European Time)",
  "Fri, 31 Jan 2025 10:00:00 GMT",
  "1/31/2025",
  "01-31-2025",
  "2025/01/31 10:00",
  "Jan 31 2025 10:00 EST",
  "Jan 31 2025 10:00 PM",
  "Jan 31 2025 10:00 -0500",
  "no date",
];
for (const text of texts) {
  const read = new Date(text);
  console.log(
    text,
    "->",
    Number.isNaN(read.getTime()) ? "none" : read.toISOString(),
    Date.parse(text) === read.getTime(),
  );
}
date.setHours(0, 30);
date.setMonth(1, 1);
console.log(date.toISOString(), new Date(99, 0).getFullYear(), new Date(2025, 2, 30, 2, 30).toISOString());
