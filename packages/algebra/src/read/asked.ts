import type { Names } from "../names.ts";

/** How people also name the slope of a function. */
const slopes = ["f'", "f'x", "y'", "y'x", "df/dx", "dfx/dx", "dy/dx", "d/dxf", "d/dxfx", "d/dxy"];

/**
 * True if the left side of an equation is only what was asked, however it is abbreviated: dC/da for ∂C/∂a^(L), y' for
 * f′(x), z for z^(1). Its scripts are not looked at, because nothing hangs on them.
 */
export function isAsked(left: string, { asked = [], variables }: Names): boolean {
  const plain = bare(left);
  // Where a number is asked, it does not matter what somebody calls it.
  if (variables.length === 0 && CALLED.test(plain)) return true;
  return asked.some((each) => {
    const name = bare(each);
    return name === plain || (slopes.includes(name) && slopes.includes(plain));
  });
}

/** What a number may be called: x, x1, η, total, ΔC, f'(z), f'(6.5), dC/db and its fraction. */
const CALLED = /^(?:[A-Za-zΑ-ω]{1,12}'*[A-Za-z]?[\d.]*|[dΔ]?[A-Za-z]'?\/[dΔ][A-Za-z])$/;

/** Without spaces, scripts and brackets, and with one kind of d and of fraction. */
const bare = (text: string): string =>
  text
    .replace(/[′’]/g, "'")
    .replace(/−/g, "-")
    .replace(/partial|∂/g, "d")
    .replace(/Δ|Delta/g, "Δ")
    .replace(/\\?(?:prime|left|right)/g, (command) => (command.endsWith("prime") ? "'" : ""))
    .replace(/\^\{?('+)\}?/g, "$1")
    .replace(/[_^](?:\{[^}]*\}|\([^)]*\)|\[[^\]]*\]|-?\w+)/g, "")
    .replace(/\\?[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, "$1/$2")
    .replace(/[\s()[\]{}\\]/g, "")
    .replace(/prev(?:ious)?/g, "");
