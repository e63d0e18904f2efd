import "server-only";
import { choice } from "./choice/mark.ts";
import { choices } from "./choices/mark.ts";
import { formula } from "./formula/mark.ts";
import type { Kind } from "./kind.ts";
import { number } from "./number/mark.ts";
import { order } from "./order/mark.ts";
import type { Part } from "./part.ts";

const kinds: { readonly [K in Part["kind"]]: Kind<Extract<Part, { kind: K }>> } = {
  expression: formula,
  number,
  choice,
  choices,
  order,
};

/** What can be done with an answer to this part. */
export const kindOf = <Marked extends Part>({ kind }: Marked): Kind<Marked> =>
  // The record has the kind of each part under its name, which TypeScript cannot follow through a union.
  kinds[kind] as unknown as Kind<Marked>;
