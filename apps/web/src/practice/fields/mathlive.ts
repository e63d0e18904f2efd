import type { InlineShortcutDefinitions, MathfieldElement } from "mathlive";
import { leaveScriptsAtOperators } from "./leave-script.ts";

/** What a learner types on the way to a derivative, and what it becomes. */
const shortcuts: InlineShortcutDefinitions = {
  sigma: "\\sigma",
  σ: "\\sigma",
  del: "\\partial",
  "∂": "\\partial",
  "*": "\\cdot",
  // MathLive's own Σ comes with two boxes, and an index that is typed as usual, sum_j, falls into the lower one.
  sum: "\\sum",
  "√": "\\sqrt{#?}",
};

/** MathLive's own `xx` → × and `log` → log₁₀ would change what was meant. */
const unwanted = ["xx", "log", "ln", "lg", "lb"];

let loading: Promise<typeof import("mathlive")> | undefined;

/** Brings the formula field (about 220 kB) when somebody is going to use it, once. */
export function loadMathlive(): Promise<typeof import("mathlive")> {
  loading ??= import("mathlive").then((library) => {
    // Our own style sheet brings KaTeX's fonts; sounds are for nobody.
    library.MathfieldElement.fontsDirectory = null;
    library.MathfieldElement.soundsDirectory = null;
    library.MathfieldElement.plonkSound = null;
    return library;
  });
  return loading;
}

/** Switches off the habits that turn typed text into something else (x^12 would become x¹·2). */
export function tame(field: MathfieldElement): void {
  field.smartSuperscript = false;
  field.smartFence = true;
  field.smartMode = false;
  field.removeExtraneousParentheses = false;
  field.mathVirtualKeyboardPolicy = "manual";
  field.menuItems = [];
  const kept = Object.entries(field.inlineShortcuts).filter(([typed]) => !unwanted.includes(typed));
  field.inlineShortcuts = { ...Object.fromEntries(kept), ...shortcuts };
  leaveScriptsAtOperators(field);
}
