import { line } from "@nn/words";

export const words = {
  source: <Link>(chapter: (title: string) => Link) =>
    line`Follows the chapter ${chapter("Backpropagation calculus")} by 3Blue1Brown, in our own words.`,
  privacy: "No account, no tracking.",
  data: "Your data",
  glossary: "Glossary",
  contribute: "Make a level",
  licences: "Licences",
};

export type Words = typeof words;
