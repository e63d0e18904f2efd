import { describe, expect, test } from "vitest";
import { isOutdatedToken, seedOf, signToken, type Ticket, verifyToken } from "./token.ts";

const MADE = Date.UTC(2026, 10, 28, 12);
const ticket: Ticket = { family: "last-weight", id: "AbCdEfGhIjKlMn-_", owner: "a learner", madeAt: MADE };
const NUMBERS = "1~1_1s~q~1.2_-.3~.85_1";

describe("a token", () => {
  const token = signToken("a secret", ticket);

  test("gives back what it was made for", () => {
    expect(verifyToken("a secret", token)).toMatchObject({ family: "last-weight", id: ticket.id, madeAt: MADE });
  });

  test("holds the form in which it is asked, and so does its seed", () => {
    const faded = { ...ticket, form: "two-steps-left" } as const;
    const shown = verifyToken("a secret", signToken("a secret", faded));
    expect(shown).toMatchObject({ id: ticket.id, form: "two-steps-left" });
    expect(shown?.isOf("a learner")).toBe(true);
    expect(seedOf("a secret", faded)).toBe(`${seedOf("a secret", ticket)}~two-steps-left`);
    expect(verifyToken("a secret", token)?.form).toBeUndefined();
  });

  test("is its learner's, and nobody else's", () => {
    const shown = verifyToken("a secret", token);
    expect(shown?.isNobodys).toBe(false);
    expect(shown?.isOf("a learner")).toBe(true);
    expect(shown?.isOf("another learner")).toBe(false);
    const nobodys = verifyToken("a secret", signToken("a secret", { ...ticket, owner: undefined }));
    expect(nobodys?.isNobodys).toBe(true);
    expect(nobodys?.isOf("a learner")).toBe(false);
  });

  test("does not say who its learner is, nor which numbers it stands for", () => {
    expect(token).not.toContain("learner");
    const seed = seedOf("a secret", ticket);
    for (const radix of [10, 16, 36]) expect(token).not.toContain(seed.toString(radix));
    expect(token).not.toContain(Buffer.from(new Uint32Array([Number(seed)]).buffer).toString("base64url"));
  });

  test("of another secret stands for nothing", () => {
    expect(verifyToken("another secret", token)).toBeUndefined();
  });

  test("with any character changed stands for nothing", () => {
    for (let i = 0; i < token.length; i++) {
      const changed = `${token.slice(0, i)}${token[i] === "x" ? "y" : "x"}${token.slice(i + 1)}`;
      expect(verifyToken("a secret", changed), changed).toBeUndefined();
    }
  });

  test("cannot be moved to another question, family, day or learner", () => {
    const [version, family, made, id, owner, signature] = token.split(".");
    for (const forged of [
      [version, "last-bias", made, id, owner],
      [version, family, made, "AAAAAAAAAAAAAAAA", owner],
      [version, family, "zzzzzz", id, owner],
      [version, family, made, id, "nobody"],
      [version, family, made, id, owner, NUMBERS],
    ])
      expect(verifyToken("a secret", [...forged, signature].join("."))).toBeUndefined();
  });

  test("holds numbers that somebody has brought, and no others", () => {
    const given = signToken("a secret", { ...ticket, family: "last-weight-number", given: NUMBERS });
    expect(given).toContain(`.${NUMBERS}.`);
    expect(verifyToken("a secret", given)).toMatchObject({ family: "last-weight-number", given: NUMBERS });
    expect(verifyToken("a secret", given.replace("1.2_", "1.3_"))).toBeUndefined();
    for (const text of ["", "7", "1~ ", `1~${"1".repeat(500)}`])
      expect(() => signToken("a secret", { ...ticket, given: text })).toThrow(RangeError);
  });

  test.each(["", "short", "much too long for an id", "AbCdEfGhIjKlMn.."])("is refused for the id “%s”", (id) => {
    expect(() => signToken("a secret", { ...ticket, id })).toThrow(RangeError);
  });

  test.each(["", "1", "a.b.c.d", "1.last-weight.zz.", "1.toString.1.x", `3.last-weight.1.1.1.${"é".repeat(43)}`])(
    "%s is no token",
    (text) => {
      expect(verifyToken("a secret", text)).toBeUndefined();
      expect(isOutdatedToken(text)).toBe(false);
    },
  );

  test.each(["1.last-weight.k3v9", `2.last-weight-number.${NUMBERS}`])(
    "%s… of an earlier version is known for what it is, and taken no more",
    (body) => {
      const old = `${body}.${"A".repeat(43)}`;
      expect(verifyToken("a secret", old)).toBeUndefined();
      expect(isOutdatedToken(old)).toBe(true);
    },
  );
});

describe("the seed of a question", () => {
  test("is the same whenever it is asked for, and a whole number below 2³²", () => {
    const seed = seedOf("a secret", ticket);
    expect(seedOf("a secret", { ...ticket })).toBe(seed);
    expect(Number.isInteger(seed)).toBe(true);
    expect(seed).toBeGreaterThanOrEqual(0);
    expect(seed).toBeLessThan(2 ** 32);
  });

  test("takes the secret: with another one, or another id or family, it is another", () => {
    const others = [
      seedOf("another secret", ticket),
      seedOf("a secret", { ...ticket, id: "AbCdEfGhIjKlMn-A" }),
      seedOf("a secret", { ...ticket, family: "last-bias" }),
    ];
    expect(new Set([seedOf("a secret", ticket), ...others]).size).toBe(4);
  });

  test("is the text itself where somebody has brought numbers", () => {
    expect(seedOf("a secret", { ...ticket, given: NUMBERS })).toBe(NUMBERS);
  });
});
