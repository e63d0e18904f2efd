import "server-only";
import type { RichText } from "../question/rich-text.ts";

export interface MistakeWords {
  readonly title: string;
  readonly explanation: RichText;
}

/**
 * What is said about one of several mistakes.
 * @throws {RangeError} if nothing is
 */
export function wordsAbout(mistakes: Readonly<Record<string, MistakeWords>>, name: string): MistakeWords {
  const words = mistakes[name];
  if (!words) throw new RangeError(`nothing is said about ${name}`);
  return words;
}

/** All that is said about one part. `Name` is the names of the mistakes that it has words for. */
export interface PartWords<Name extends string = string> {
  readonly label: RichText;
  readonly note?: RichText;
  /** What is said to a right answer: why it is so. */
  readonly because: RichText;
  /** What is said to a wrong answer that nobody expected. */
  readonly otherwise: RichText;
  /** The question to ask oneself, the factor to look at, that factor worked out. */
  readonly hints: readonly [RichText, RichText, RichText];
  readonly mistakes: Readonly<Record<Name, MistakeWords>>;
}

/** An explanation alone will do for a mistake whose title is known everywhere. */
type WrittenMistakes<Name extends string, Known extends string> = {
  readonly [N in Name]: N extends Known ? RichText | MistakeWords : MistakeWords;
};

type Written<Name extends string, Known extends string> = Omit<PartWords, "mistakes"> & {
  readonly mistakes?: WrittenMistakes<Name, Known>;
};

/**
 * Completes the words about mistakes in one language.
 * @param titles  of the mistakes that several families share, by name
 */
export const mistakesIn =
  <Known extends string>(titles: Readonly<Record<Known, string>>) =>
  <Name extends string>(written: WrittenMistakes<Name, Known>): PartWords<Name>["mistakes"] => {
    const told = Object.entries<RichText | MistakeWords>(written).map(([name, of]) => [
      name,
      "title" in of ? of : { title: titles[name as Known], explanation: of },
    ]);
    return Object.fromEntries(told);
  };

/** Completes the words of a part in one language. */
export const partIn = <Known extends string>(titles: Readonly<Record<Known, string>>) => {
  const complete = mistakesIn(titles);
  return <Name extends string = never>({ mistakes, ...words }: Written<Name, Known>): PartWords<Name> => ({
    ...words,
    // None are written where there is no name to write them under.
    mistakes: complete(mistakes ?? ({} as WrittenMistakes<Name, Known>)),
  });
};
