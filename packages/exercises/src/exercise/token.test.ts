import { describe, expect, test } from "vitest";
import { signToken, verifyToken } from "./token.ts";

describe("a token", () => {
  const token = signToken("a secret", { family: "last-weight", seed: 4_294_967_295 });

  test("gives back the variant that it was made for", () => {
    expect(verifyToken("a secret", token)).toEqual({ family: "last-weight", seed: 4_294_967_295 });
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

  test("cannot be moved to another seed or family", () => {
    const [version, family, seed, signature] = token.split(".");
    for (const forged of [
      [version, "last-bias", seed],
      [version, family, "7"],
      ["2", family, seed],
    ])
      expect(verifyToken("a secret", [...forged, signature].join("."))).toBeUndefined();
  });

  test("holds numbers that somebody has brought, and no others", () => {
    const seed = "1~1_1s~q~1.2_-.3~.85_1";
    const given = signToken("a secret", { family: "last-weight-number", seed });
    expect(verifyToken("a secret", given)).toEqual({ family: "last-weight-number", seed });
    expect(verifyToken("a secret", given.replace("1.2_", "1.3_"))).toBeUndefined();
    for (const text of ["", "7", "1~ ", `1~${"1".repeat(500)}`])
      expect(() => signToken("a secret", { family: "last-weight-number", seed: text })).toThrow(RangeError);
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN])("is refused for %d, which is no seed", (seed) => {
    expect(() => signToken("a secret", { family: "last-bias", seed })).toThrow(RangeError);
  });

  test.each(["", "1", "a.b.c.d", "1.last-weight.zz.", "1.toString.1.x", `1.last-weight.1.${"é".repeat(43)}`])(
    "%s is no token",
    (text) => {
      expect(verifyToken("a secret", text)).toBeUndefined();
    },
  );
});
