import type { Names } from "../names.ts";

/** How people also name the slope of a function. */
const slopes = ["f'", "f'x", "y'", "y'x", "df/dx", "dy/dx"];

/**
 * True if the left side of an equation is only what was asked, however it is abbreviated: dC/da for ∂C/∂a^(L), y' for
 * f′(x), z for z^(1). Its scripts are not looked at, because nothing hangs on them.
 */
export function isAsked(left: string, { asked = [], variables }: Names): boolean {
  const plain = bare(left);
  // Where a number is asked, it does not matter what somebody calls it.
  if (variables.length === 0 && /^[dΔ]?[A-Za-z]'?(?:\/[dΔ][A-Za-z])?$/.test(plain)) return true;
  return asked.some((each) => {
    const name = bare(each);
    return name === plain || (slopes.includes(name) && slopes.includes(plain));
  });
}

/** Without spaces, scripts and brackets, and with one kind of d. */
const bare = (text: string): string =>
  text
    .replace(/[′’]/g, "'")
    .replace(/−/g, "-")
    .replace(/partial|∂/g, "d")
    .replace(/Δ|Delta/g, "Δ")
    .replace(/[_^](?:\{[^}]*\}|\([^)]*\)|\[[^\]]*\]|-?\w+)/g, "")
    .replace(/[\s()[\]{}]/g, "")
    .replace(/prev(?:ious)?/g, "");
