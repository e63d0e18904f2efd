import { z } from "zod";

/** What the server in front of the pages is told from outside. What the database needs, `@nn/api` reads. */
export interface ServerSettings {
  readonly port: number;
  /** Of this machine; every one of its addresses unless this is set. */
  readonly host: string | undefined;
  /** How many proxies stand between a browser and this server and append to `X-Forwarded-For`. */
  readonly proxies: number;
  /** Where the numbers for Prometheus are told; nowhere unless this is set. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  readonly locale: string;
}

const HIGHEST_PORT = 65_535;

const emptyIsUnset = (value: unknown) => (value === "" ? undefined : value);

const wholeNumber = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};
const port = wholeNumber(0, HIGHEST_PORT);

const schema = z.object({
  PORT: z.preprocess(emptyIsUnset, port.default(3000)),
  NUDGE_HOST: z.preprocess(emptyIsUnset, z.string().optional()),
  NUDGE_PROXIES: z.preprocess(emptyIsUnset, wholeNumber(0, 10).default(0)),
  NUDGE_METRICS: z.preprocess(
    emptyIsUnset,
    z
      .string()
      .refine((text) => isPlace(text), "must be a host and a port, such as 127.0.0.1:9464")
      .optional(),
  ),
  NUDGE_LOCALE: z.preprocess(emptyIsUnset, z.string().default("en")),
});

const isPlace = (text: string) => /^\S+:\d{1,5}$/.test(text) && Number(text.split(":").at(-1)) <= HIGHEST_PORT;

/** What `@nn/api` and the two commands read. */
const OTHERS = ["NUDGE_DATA", "NUDGE_ROOT", "NUDGE_CHROMIUM"];

/** Variables that are named as settings of ours are, and that nothing reads: a slip of whoever wrote them. */
export const unknownSettings = (variables: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(variables).filter(
    (name) => name.startsWith("NUDGE_") && !Object.hasOwn(schema.shape, name) && !OTHERS.includes(name),
  );

/** @throws {Error} that names each wrong variable and what is wrong, but no values */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): ServerSettings {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The environment cannot be used: ${faults.join("; ")}.`);
  }
  const { PORT, NUDGE_HOST, NUDGE_PROXIES, NUDGE_METRICS, NUDGE_LOCALE } = parsed.data;
  return {
    port: PORT,
    host: NUDGE_HOST,
    proxies: NUDGE_PROXIES,
    metrics: placeIn(NUDGE_METRICS),
    locale: NUDGE_LOCALE,
  };
}

function placeIn(text: string | undefined): ServerSettings["metrics"] {
  if (text === undefined) return undefined;
  const colon = text.lastIndexOf(":");
  return { host: text.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(text.slice(colon + 1)) };
}
