/** What the command for exercises says. */
export const words = {
  intro: "A new family of exercises, in three questions.",
  askSection: { question: "In which section does it stand? A new name makes a new one.", otherwise: "descent" },
  askTitle: { question: "What is it called?", otherwise: "My first exercise" },
  askConcept: { question: "Which of these ideas does it ask for?", otherwise: "weight-gradient" },
  notSection: (section: string) => `“${section}” is no name of a folder: lower-case letters and hyphens.`,
  /** A name of one word could be one that JavaScript keeps for itself. */
  titleTooShort: "A title needs two words at least, the first of which begins with a letter.",
  titleTooLong: (most: number) =>
    `The title is too long: what is made of it for the address has at most ${most} signs.`,
  idTaken: (id: string) => `There is a family “${id}” already.`,
  noConcept: (concept: string) => `There is no idea “${concept}” in the list above.`,
  written: (files: readonly string[]) => `Written:\n${files.map((file) => `  ${file}`).join("\n")}`,
  nothingWritten: "Nothing was written.",
  notRecorded: (why: string) => `What it asks and answers could not be recorded:\n${why}`,
  seeIt: (id: string) => `See it at /practice/${id}?fresh:\n  npm run dev`,
  changeIt: (folder: string) =>
    `Then make it yours: first ${folder}/make.ts, then the words beside it. packages/exercises/README.md says what each part is.`,
  proveIt: (id: string) =>
    `After a change, hold it to what all families promise, and record what it says:\n  npx pnpm --filter @nn/exercises test -t ${id}\n  npx pnpm --filter @nn/exercises goldens ${id}`,
};
