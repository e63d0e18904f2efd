import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string) => `${count} ${plural(count, { one, other })}`;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

interface Result {
  readonly title: string;
  readonly stars: number;
  readonly isOneDraft: boolean;
  readonly nudges: number;
  readonly ink: number;
  readonly lamps: number;
  readonly address: string;
}

export const words = {
  title: "The level of the day",
  description: "A new level every day, the same for everybody. The week begins easy and ends hard.",
  lead: "One level a day, the same for everybody, made from the date. Monday is easy and Sunday is hard; Friday is in ink, and Saturday in fog.",
  play: (day: string) => `Play ${day}`,
  before: "The days before",
  solved: "solved",
  offline: "Today’s level and tomorrow’s can be played without a connection. Earlier days need one.",
  /** The same on the server and in every browser, whatever calendar words they have. */
  day: (date: string) => {
    const day = new Date(`${date}T00:00:00Z`);
    return `${WEEKDAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
  },
  copy: "Copy your result",
  copied: "The result is copied",
  /** Says how it went and not how it is done. */
  result: ({ title, stars, isOneDraft, nudges, ink, lamps, address }: Result) =>
    [
      `Nudge, ${title}`,
      `${"★".repeat(stars)}${"☆".repeat(3 - stars)}${isOneDraft ? " in one draft" : ""}, ${counted(nudges, "nudge", "nudges")}, ${ink} of ink, ${lamps === 0 ? "no lamp" : counted(lamps, "lamp", "lamps")}`,
      address,
    ].join("\n"),
  map: "All levels",
};

export type Words = typeof words;
