import type { MathfieldElement } from "mathlive";

/** As much of MathLive's model as says where the caret is; its public interface has no word for it. */
interface Atom {
  readonly parentBranch?: unknown;
  readonly parent?: Atom;
  readonly type: string;
  readonly value?: string;
  readonly leftSibling: Atom;
}

interface Inside {
  readonly _mathfield?: { readonly model?: { readonly position: number; readonly at: (offset: number) => Atom } };
}

/** Keys that never belong into an index or an exponent that already has something in it. */
const LEAVING = new Set(["*", "·", "×", "/", "+", "=", "(", ")", "[", "]", "|", "^", "_", ","]);
const MINUSES = new Set(["-", "−", "–"]);

/** What stands in the raised or lowered place of the caret, from its beginning to the caret; undefined elsewhere. */
function scriptOf(
  field: MathfieldElement,
): { readonly branch: "superscript" | "subscript"; readonly text: string } | undefined {
  const model = (field as unknown as Inside)._mathfield?.model;
  if (!model) return undefined;
  let atom = model.at(model.position);
  const branch = atom.parentBranch;
  // Below and above Σ stand bounds, which have signs in them.
  if ((branch !== "superscript" && branch !== "subscript") || atom.parent?.type === "extensible-symbol")
    return undefined;
  let text = "";
  for (; atom.type !== "first"; atom = atom.leftSibling) text = `${atom.value ?? "?"}${text}`;
  return { branch, text };
}

/** One letter in capitals is a layer, so that a minus and a digit may still follow: a^L-1. */
const isLayer = (text: string): boolean => /^[A-Z]$/.test(text);

/** What was taken for the end of a layer and is not, because of the key that follows: the "-" of a^L-y, the "-2" of a^L-2y. */
export function takenForLayer(key: string, text: string): string {
  const [, rest = ""] = /^[A-Z]([-−–]\d*)$/.exec(text) ?? [];
  const isDigit = /^\d$/.test(key);
  return rest.length === 1 ? (isDigit ? "" : rest) : /^[A-Za-z(]$/.test(key) ? rest : "";
}

/** A bracket that was typed on a phone is a sign like any other, and what is in it stays. */
const hasOpenBracket = (text: string): boolean => text.split("(").length > text.split(")").length;

/** True if what is about to be typed belongs behind the raised or lowered place, not into it. */
export function leaves(key: string, branch: "superscript" | "subscript", text: string): boolean {
  if (text === "" || MINUSES.has(text) || hasOpenBracket(text)) return false;
  if (key === "_") return branch === "superscript";
  if (key === "^") return branch === "subscript";
  if (key === ",") return branch === "superscript";
  return LEAVING.has(key) || (MINUSES.has(key) && !isLayer(text));
}

/**
 * Moves the caret out of an index or an exponent where what is typed next belongs behind it, and takes along what was
 * taken for the end of a layer.
 */
export function leaveScript(field: MathfieldElement, key: string): void {
  for (let script = scriptOf(field); script; script = scriptOf(field)) {
    const behind = takenForLayer(key, script.text);
    if (behind) {
      for (const _ of behind) field.executeCommand("deleteBackward");
      field.executeCommand("moveAfterParent");
      field.insert(behind, { format: "latex" });
      return;
    }
    if (!leaves(key, script.branch, script.text)) return;
    const before = field.position;
    field.executeCommand("moveAfterParent");
    if (field.position === before) return;
  }
}

/** Watches what is typed, key by key on a keyboard and as text from a phone. */
export function leaveScriptsAtOperators(field: MathfieldElement): void {
  field.addEventListener(
    "keydown",
    (event) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) leaveScript(field, event.key);
    },
    { capture: true },
  );
  field.addEventListener(
    "beforeinput",
    (event) => {
      // MathLive sends events of its own by this name; only those of the browser are somebody's typing.
      const typed =
        event.isTrusted && event instanceof InputEvent && event.inputType === "insertText" ? event.data : null;
      if (typed) leaveScript(field, typed.charAt(0));
    },
    { capture: true },
  );
}
