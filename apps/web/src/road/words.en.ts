import { plural } from "@nn/words/en";

const quoted = (title: string) => `“${title}”`;
/** A title that asks has its own mark at the end. */
const closed = (text: string) => (/[?!]”$/.test(text) ? text : `${text}.`);
const stops = (count: number) => `${count} ${plural(count, { one: "stop", other: "stops" })}`;

/** The road of the course: chapters with three stops each, and the next of them. */
export const words = {
  name: "Where you are",
  kinds: { read: "Read", write: "Write", use: "Use" },
  states: { done: "done", next: "next", open: "to come" },
  lesson: "Lesson",
  level: (title: string) => `Level: ${title}`,

  beginning: (chapters: number, all: number) =>
    `${chapters} ${plural(chapters, { one: "chapter", other: "chapters" })}, ${stops(all)}: lessons, exercises, levels.`,
  progress: (chapter: number, doneHere: number, here: number, done: number, all: number) =>
    `Chapter ${chapter}: ${doneHere} of ${here} done. ${done} of ${stops(all)} in all.`,

  next: {
    start: {
      why: "A page to read, with figures to play with. It takes 10 to 15 minutes.",
      go: "Start reading",
    },
    read: { why: "The next page to read. It takes 10 to 15 minutes.", go: "Read it" },
    goOn: { why: (section: string) => `You stopped before ${quoted(section)}.`, go: "Go on reading" },
    write: { why: (chapter: string) => `You have read ${quoted(chapter)}. Now write it yourself.`, go: "Write it" },
    use: {
      why: (chapter: string) => `You can write what ${quoted(chapter)} taught. Now use it in a level.`,
      go: "Play it",
    },
  },
  over: {
    title: "You have reached the end of the road",
    why: (all: number) => `All ${stops(all)} are done. What begins to fade comes back in a short session.`,
    go: "Start a short session",
  },
  nextIs: (title: string) => `Next: ${title}`,

  path: "Your path",
  pathLead: "Each line is a chapter with its stops. Filled is done; the ring is your next stop.",

  foot: {
    name: "The line of this chapter",
    title: (chapter: number) => `That was chapter ${chapter}`,
    remain: (count: number) =>
      plural(count, { one: "One stop remains on its line.", other: `${count} stops remain on its line.` }),
    whole: "Its line is complete.",
    lesson: (isRead: boolean, guesses?: { readonly made: number; readonly close: number }) =>
      `${isRead ? "Done." : "Not read to the end yet."}${guesses ? ` Of ${guesses.made} ${plural(guesses.made, { one: "guess", other: "guesses" })}, ${guesses.close} came close.` : ""}`,
    exercise: (title: string, isDone: boolean) => (isDone ? `${quoted(title)}: right.` : closed(quoted(title))),
    level: (title: string, isDone: boolean) =>
      isDone ? `Level ${quoted(title)}: solved.` : closed(`Level ${quoted(title)}`),
    back: "Back to where you stopped",
    write: "Write it",
    writeAgain: "Write another",
    play: "Play it",
    playAgain: "Play it again",
    sayItBack: "Say it back: three short questions.",
    saidBack: (when: string) => `Say it back: three short questions, again ${when}.`,
    due: (count: number) =>
      plural(count, {
        one: "Say it back: one of the three questions is due again.",
        other: `Say it back: ${count} of the three questions are due again.`,
      }),
    answer: "Answer now",
  },
};

export type Words = typeof words;
