import { seedOf, tellsApart, verifyToken } from "@nn/exercises/server";
import { expect, test } from "vitest";
import { tokenSecretOf } from "../secrets.ts";
import { openSite } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";

/** Fewer than half of the variants of each tell all mistakes apart, so chance alone would not pass. */
test.each(["backward-sweep", "further-back"] as const)(
  "of %s only variants are handed out in which no two slips come to one number",
  async (family) => {
    const site = await openSite();
    const secret = await tokenSecretOf(site.store());
    for (const form of ["whole", "whole", "whole", "whole", "whole", "whole", "one-step-left", "two-steps-left"]) {
      const { data } = await visitor(site).query("exercise.next", { family, form });
      const ticket = verifyToken(secret, data.token);
      expect(ticket?.family).toBe(family);
      expect(ticket && tellsApart(family, Number.parseInt(String(seedOf(secret, ticket)), 10))).toBe(true);
    }
    await site.close();
  },
);
