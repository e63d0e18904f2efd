import { FORMS } from "@nn/exercises";
import { seedOf, tellsApart, verifyToken } from "@nn/exercises/server";
import { expect, test } from "vitest";
import { tokenSecretOf } from "../secrets.ts";
import { openSite } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";

/**
 * Few variants of each tell all mistakes apart, and few can be asked with steps shown, so chance alone would not pass.
 */
test.each(["backward-sweep", "further-back"] as const)(
  "of %s only variants are handed out in which no two slips of what is asked come to one number",
  async (family) => {
    const site = await openSite();
    const secret = await tokenSecretOf(site.store());
    for (const form of [...FORMS, ...FORMS, ...FORMS, ...FORMS]) {
      const { data } = await visitor(site).query("exercise.next", { family, form });
      const ticket = verifyToken(secret, data.token);
      expect(ticket?.family).toBe(family);
      expect(data.worked?.left).toBe({ "one-step-left": 1, "two-steps-left": 2, whole: undefined }[form]);
      expect(ticket && tellsApart(family, seedOf(secret, ticket))).toBe(true);
    }
    await site.close();
  },
);
