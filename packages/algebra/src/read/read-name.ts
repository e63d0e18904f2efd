import { type Expression, name } from "../expression.ts";
import { plainScript, textOfVariable, type VariableName } from "../names.ts";
import { type Cursor, grow, isSymbol, peek, takeStart } from "./cursor.ts";
import { ReadError } from "./read-error.ts";
import { skipScript, takeScript } from "./read-script.ts";
import { longestWord } from "./vocabulary.ts";

/** “a^(L)”, “a^(L-1)” or “y”: a list for a message. */
export const listOf = (variables: readonly VariableName[]): string => {
  const shown = variables.slice(0, 6).map((variable) => `“${textOfVariable(variable)}”`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
};

/**
 * Reads the scripts of a variable whose letter has just been taken and decides which variable it is.
 * A raised script that is a layer of the question belongs to the name; any other is left for the exponent.
 * @throws {ReadError} where no declared variable fits, or several do
 */
export function readVariable(cursor: Cursor, letter: string, at: number): VariableName {
  const candidates = cursor.vocabulary.byLetter.get(letter) ?? [];
  const { layer, index } = readScripts(cursor, letter, candidates);
  const fits = candidates.filter(
    (variable) =>
      (layer === undefined || scriptOf(variable.layer) === layer) &&
      (index === undefined || scriptOf(variable.index) === index),
  );
  const exact = fits.find((variable) => scriptOf(variable.layer) === layer && scriptOf(variable.index) === index);
  const chosen = exact ?? (fits.length === 1 ? fits[0] : undefined);
  if (chosen) return chosen;
  if (fits.length === 0) throw new ReadError(at, `There is no such “${letter}” here, but ${listOf(candidates)}.`);
  const missing = layer === undefined && new Set(fits.map((fit) => fit.layer)).size > 1 ? "layer" : "neuron";
  throw new ReadError(at, `“${letter}” of which ${missing}? Write ${listOf(fits)}.`);
}

export const readName = (cursor: Cursor, letter: string, at: number): Expression =>
  grow(cursor, name(readVariable(cursor, letter, at).id));

const scriptOf = (script: string | undefined): string | undefined =>
  script === undefined ? undefined : plainScript(script);

const scriptsOf = (variables: readonly VariableName[], which: "layer" | "index"): ReadonlySet<string> =>
  new Set(variables.flatMap((variable) => scriptOf(variable[which]) ?? []));

interface Scripts {
  layer: string | undefined;
  index: string | undefined;
}

function readScripts(cursor: Cursor, letter: string, candidates: readonly VariableName[]): Scripts {
  const layers = scriptsOf(candidates, "layer");
  const indices = scriptsOf(candidates, "index");
  const scripts: Scripts = { layer: undefined, index: undefined };
  for (;;) {
    if (scripts.index === undefined) scripts.index = takeScript(cursor, "_", indices);
    if (scripts.layer === undefined) {
      // a_L for a^(L): the only thing it can mean where no neuron is called L.
      scripts.layer =
        takeScript(cursor, "^", layers) ?? takeScript(cursor, "_", layers) ?? takeTouching(cursor, layers);
      if (scripts.layer !== undefined) continue;
    }
    const next = peek(cursor);
    if (isSymbol(next, "_")) throw wrongScript(cursor, letter, candidates, next.at);
    if (isSymbol(next, "^")) refuseUnknownLayer(cursor, letter, candidates);
    if (isSymbol(next, "'"))
      throw new ReadError(next.at, `“${letter}′” is not used here; a prime belongs to a function, as in σ'(z).`);
    return scripts;
  }
}

/** aL for a^(L), where L itself is no name. */
function takeTouching(cursor: Cursor, layers: ReadonlySet<string>): string | undefined {
  const next = peek(cursor);
  if (next.kind !== "word" || longestWord(cursor.vocabulary, next.text)) return undefined;
  const label = [...layers].find((layer) => next.text.startsWith(layer));
  if (label) takeStart(cursor, label.length);
  return label;
}

function wrongScript(cursor: Cursor, letter: string, candidates: readonly VariableName[], at: number): ReadError {
  const typed = skipScript(cursor);
  // A formula field keeps what is typed after an index inside the index until the arrow key leaves it.
  const inside = [...scriptsOf(candidates, "index")].some(
    (index) => typed.startsWith(index) && typed.length > index.length,
  );
  const advice = inside ? " Did something slip into the index? Press → to leave it." : "";
  return new ReadError(at, `“${letter}” has no index “${typed}” here, but there is ${listOf(candidates)}.${advice}`);
}

/** A raised bracket with a letter that is no variable can only be meant as a layer, so it is not called an exponent. */
function refuseUnknownLayer(cursor: Cursor, letter: string, candidates: readonly VariableName[]): void {
  const { position } = cursor;
  const at = peek(cursor).at;
  const typed = skipScript(cursor);
  cursor.position = position;
  const { layers, byLetter } = cursor.vocabulary;
  const stray = /[A-Z]/.exec(typed)?.[0];
  if (!stray || byLetter.has(stray) || ![...layers].some((layer) => layer.includes(stray))) return;
  const slipped = [...layers].find((layer) => typed.startsWith(layer) && /^[^-+]/.test(typed.slice(layer.length)));
  if (slipped)
    throw new ReadError(at, `Something slipped into the layer of “${letter}”. Press → to leave “(${slipped})” first.`);
  throw new ReadError(at, `There is no “${letter}^(${typed})” here, but ${listOf(candidates)}.`);
}
