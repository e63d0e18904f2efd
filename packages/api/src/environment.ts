import { resolve } from "node:path";
import { z } from "zod";

/** Settings from the environment. Nothing else in this package reads `process.env`. */
export interface Environment {
  /** The address of a PostgreSQL database; without it, one SQLite file in the data directory. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}

const emptyIsUnset = (value: unknown) => (value === "" ? undefined : value);

const schema = z.object({
  DATABASE_URL: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://")
      .optional(),
  ),
  NUDGE_DATA: z.preprocess(emptyIsUnset, z.string().default("data")),
});

/**
 * Reads the environment. A relative `NUDGE_DATA` starts from the directory in which the process was started.
 *
 * @throws {Error} that names each wrong variable and what is wrong, but no values
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The environment cannot be used: ${faults.join("; ")}.`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    dataDirectory: resolve(parsed.data.NUDGE_DATA),
  };
}
