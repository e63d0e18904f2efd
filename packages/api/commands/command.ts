import { StorageError } from "@nn/db";

/** One line for the person at the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** How a command is called. */
export interface Usage {
  readonly call: string;
  /** How many words may follow its name. */
  readonly words: number;
}

/** Runs a command to its exit code. What the person can put right is said in words, without a stack. */
export async function runCommand(
  { call, words }: Usage,
  command: (words: readonly string[]) => Promise<number>,
): Promise<void> {
  const given = process.argv.slice(2);
  if (given.length > words || given.some((word) => word.startsWith("-"))) {
    process.stderr.write(`Call it so: ${call}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await command(given);
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`);
    process.exitCode = 1;
  }
}

const hints: Readonly<Record<string, string>> = {
  EACCES: " Run this as the user as whom the site runs.",
  EPERM: " Run this as the user as whom the site runs.",
  ENOSPC: " Make room there.",
};

function inWords(error: unknown): string {
  if (error instanceof StorageError) return error.message;
  if (!(error instanceof Error)) throw error;
  if (error.message.startsWith("The env")) return error.message;
  // What the system refused, it says with the path.
  if ("syscall" in error && "code" in error) return `${error.message}.${hints[String(error.code)] ?? ""}`;
  throw error;
}
