import { StorageError } from "@nn/db";

/** One line for the person at the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Runs a command to its exit code. What the person can put right is said in words, without a stack. */
export async function runCommand(command: (words: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const isForPerson =
      error instanceof StorageError || (error instanceof Error && error.message.startsWith("The env"));
    if (!isForPerson) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
