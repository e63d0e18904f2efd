import { type Expression, indexed, name } from "../expression.ts";
import { type IndexName, type IndexValue, lastOf, plainScript, textOfVariable, type VariableName } from "../names.ts";
import { type Cursor, grow, isSymbol, peek, takeStart } from "./cursor.ts";
import { type Choice, ReadError, twoMeanings } from "./read-error.ts";
import { takeIndices } from "./read-indices.ts";
import { bracketedScript, skipScript, takeBracketed, takeScript } from "./read-script.ts";
import { takeTouchingIndex } from "./read-touching.ts";
import { longestWord } from "./vocabulary.ts";

/** How quantities are typed, for a refusal. */
export const textsOf = (variables: readonly VariableName[]): readonly string[] => variables.map(textOfVariable);

/** A variable, with its indices if it is a member of a family. */
export interface Quantity {
  readonly variable: VariableName;
  readonly at: readonly IndexValue[];
}

/**
 * Reads the scripts of a variable whose letter has just been taken and decides which variable it is.
 * A raised script that is a layer of the question belongs to the name; any other is an exponent.
 * @throws {ReadError} if no declared variable fits, or several do
 */
export function readQuantity(cursor: Cursor, letter: string, where: number): Quantity {
  const candidates = cursor.vocabulary.byLetter.get(letter) ?? [];
  const { layer, index, at } = readScripts(cursor, letter, candidates);
  const fits = candidates.filter(
    (variable) =>
      (layer === undefined || scriptOf(variable.layer) === layer) &&
      (index === undefined || scriptOf(variable.index) === index) &&
      (at === undefined || variable.indices?.length === at.length),
  );
  const whole = fits.filter(({ indices }) => (indices === undefined) === (at === undefined));
  const exact = whole.find((variable) => scriptOf(variable.layer) === layer && scriptOf(variable.index) === index);
  const owner = fits.length === 1 ? whole[0] : at && ownerOf(cursor, whole, at);
  const chosen = exact ?? owner ?? (layer === undefined ? bareOwner(cursor, whole) : undefined);
  if (chosen) {
    refuseStrangers(cursor, chosen, at ?? [], where);
    return { variable: chosen, at: at ?? [] };
  }
  if (fits.length === 0) throw new ReadError(where, { code: "unknown-quantity", letter, known: textsOf(candidates) });
  const isLayer = layer === undefined && new Set(fits.map((fit) => fit.layer)).size > 1;
  const lacks = isLayer && !(at === undefined && fits.every((fit) => fit.indices)) ? "layer" : "neuron";
  const hasScript = isSymbol(peek(cursor), "^", "_");
  const choice =
    lacks === "layer" && !hasScript && fits.length === new Set(whole.map((fit) => fit.layer)).size
      ? layerChoice(cursor, whole)
      : undefined;
  throw new ReadError(where, { code: "unclear-quantity", letter, lacks, known: textsOf(fits) }, undefined, choice);
}

/** One tap writes the layer behind what has been read. */
function layerChoice(cursor: Cursor, fits: readonly VariableName[]): Choice {
  const { end } = cursor.tokens[cursor.position - 1] ?? { end: 0 };
  const write = ({ layer = "" }: VariableName): string =>
    cursor.dialect === "latex" ? `^{(${layer})}` : `^(${layer})`;
  return { from: end, to: end, instead: fits.map(write) };
}

/**
 * What a letter without its layer can only mean: the one that the question says, or else the one of this layer where the
 * text itself names something of the layer before, and in a quotient such as dC/da.
 */
function bareOwner(cursor: Cursor, fits: readonly VariableName[]): VariableName | undefined {
  const meant = fits.filter(({ id }) => id === cursor.ownSize || cursor.names.bare?.includes(id));
  if (meant.length === 1) return meant[0];
  const own = fits.find(({ layer }) => fits.some((other) => layer !== undefined && other.layer === `${layer}-1`));
  if (fits.length !== 2 || !own) return undefined;
  return cursor.hasEarlier || (cursor.inDifferential && isAloneBefore(cursor, own)) ? own : undefined;
}

/** True if the layer before is there for this letter only: then nothing is differentiated with respect to it. */
const isAloneBefore = ({ names }: Cursor, { letter, layer }: VariableName): boolean =>
  names.variables.every((other) => other.letter === letter || other.layer !== `${layer}-1`);

export function readName(cursor: Cursor, letter: string, where: number): Expression {
  const { variable, at } = readQuantity(cursor, letter, where);
  return grow(cursor, at.length > 0 ? indexed(variable.id, ...at) : name(variable.id));
}

/** The one family with these letters, or else with these ranges: a_k needs no layer if k counts one layer only. */
function ownerOf(
  cursor: Cursor,
  families: readonly VariableName[],
  at: readonly IndexValue[],
): VariableName | undefined {
  const rangeOf = (letter: string | undefined) => cursor.vocabulary.indices.get(letter ?? "");
  const byLetter = families.filter(({ indices }) =>
    at.every((value, i) => typeof value !== "number" && value.letter === indices?.[i]),
  );
  const byRange = families.filter(({ indices }) =>
    at.every((value, i) => {
      const own = rangeOf(indices?.[i]);
      return typeof value !== "number" && own && isSameRange(value, own);
    }),
  );
  const found = byLetter.length > 0 ? byLetter : byRange;
  return found.length === 1 ? found[0] : undefined;
}

function isSameRange(a: IndexName, b: IndexName): boolean {
  if ((a.from ?? 0) !== (b.from ?? 0)) return false;
  return typeof a.size === "number" || typeof b.size === "number" ? a.size === b.size : a.size.id === b.size.id;
}

/** A neuron that the layer does not have is refused, not marked. */
function refuseStrangers(cursor: Cursor, family: VariableName, at: readonly IndexValue[], where: number): void {
  at.forEach((value, i) => {
    const index = cursor.vocabulary.indices.get(family.indices?.[i] ?? "");
    if (!index || typeof value !== "number") return;
    const from = index.from ?? 0;
    const isThere = value >= from && (typeof index.size !== "number" || value < from + index.size);
    if (isThere) return;
    throw new ReadError(where, {
      code: "unknown-neuron",
      neuron: value,
      letter: index.letter,
      from,
      ...(typeof index.size === "number" && { to: lastOf(index, textOfVariable) }),
    });
  });
}

const scriptOf = (script: string | undefined): string | undefined =>
  script === undefined ? undefined : plainScript(script);

const scriptsOf = (variables: readonly VariableName[], which: "layer" | "index"): ReadonlySet<string> =>
  new Set(variables.flatMap((variable) => scriptOf(variable[which]) ?? []));

interface Scripts {
  layer: string | undefined;
  index: string | undefined;
  at: readonly IndexValue[] | undefined;
}

function readScripts(cursor: Cursor, letter: string, candidates: readonly VariableName[]): Scripts {
  const layers = scriptsOf(candidates, "layer");
  const indices = scriptsOf(candidates, "index");
  const counts = new Set(candidates.flatMap((candidate) => candidate.indices?.length ?? []));
  const isFamily = candidates.every((candidate) => candidate.indices);
  const scripts: Scripts = { layer: undefined, index: undefined, at: undefined };
  for (;;) {
    if (scripts.index === undefined && scripts.at === undefined) {
      scripts.index = takeScript(cursor, "_", indices);
      for (const count of scripts.index === undefined ? counts : [])
        scripts.at ??= takeIndices(cursor, count, isFamily);
      if (scripts.at === undefined) scripts.index ??= takeTouchingIndex(cursor, candidates, indices);
    }
    if (scripts.layer === undefined) {
      // a_L for a^(L): the only thing it can mean if no neuron is called L.
      const { at: from, kind } = peek(cursor);
      const isBracketed = kind === "symbol" && bracketedScript(cursor, 1) !== undefined;
      scripts.layer = takeScript(cursor, "^", layers) ?? takeScript(cursor, "_", layers);
      if (scripts.layer !== undefined && !isBracketed) refuseDoubtfulLayer(cursor, letter, scripts.layer, layers, from);
      scripts.layer ??= takeTouching(cursor, letter, layers) ?? takeBracketed(cursor, layers);
      scripts.layer ??= takePrevious(cursor, candidates);
      if (scripts.layer !== undefined) continue;
    }
    const next = peek(cursor);
    if (isSymbol(next, "_")) throw wrongScript(cursor, letter, candidates, next.at);
    if (isSymbol(next, "^")) refuseUnknownLayer(cursor, letter, candidates);
    if (isSymbol(next, "'")) throw new ReadError(next.at, { code: "prime-of-quantity", letter });
    return scripts;
  }
}

/** aL for a^(L), if L itself is not a name. */
function takeTouching(cursor: Cursor, letter: string, layers: ReadonlySet<string>): string | undefined {
  const next = peek(cursor);
  if (next.kind !== "word" || longestWord(cursor.vocabulary, next.text)) return undefined;
  const label = [...layers].find((layer) => next.text.startsWith(layer));
  if (!label) return undefined;
  takeStart(cursor, label.length);
  refuseDoubtfulLayer(cursor, letter, label, layers, next.at);
  return label;
}

/** a_prev, a_{prev} and aprev for a^(L-1), where the letter has one of a layer and one of the layer before it. */
function takePrevious(cursor: Cursor, candidates: readonly VariableName[]): string | undefined {
  const layers = [...scriptsOf(candidates, "layer")];
  const before = layers.filter((layer) => layers.includes(layer.replace(/-1$/, "")) && layer.endsWith("-1"));
  const [layer] = before.length === 1 && layers.length === 2 ? before : [];
  if (layer === undefined) return undefined;
  const isIndex = isSymbol(peek(cursor), "_");
  const ahead = isIndex ? 1 : 0;
  const bracketed = isIndex ? bracketedScript(cursor, 1) : undefined;
  if (bracketed && /^prev(ious)?$/.test(bracketed.text)) {
    cursor.position += 1 + bracketed.tokens;
    return layer;
  }
  const word = peek(cursor, ahead);
  const length = word.kind === "word" ? (/^prev(ious)?/.exec(word.text)?.[0].length ?? 0) : 0;
  if (length === 0) return undefined;
  cursor.position += ahead;
  takeStart(cursor, length);
  return layer;
}

/** `a^L-1` without a space: is 1 taken from the label or from the quantity? */
function refuseDoubtfulLayer(
  cursor: Cursor,
  letter: string,
  label: string,
  layers: ReadonlySet<string>,
  from: number,
): void {
  const [minus, number] = [peek(cursor), peek(cursor, 1)];
  const other = `${label}-${number.text}`;
  const before = cursor.tokens[cursor.position - 1];
  if (!layers.has(other) || !isSymbol(minus, "-") || number.kind !== "number") return;
  if (minus.at !== before?.end || number.at !== minus.end) return;
  const write = (layer: string): string => (cursor.dialect === "latex" ? `^{(${layer})}` : `^(${layer})`);
  const instead = [write(other), `${write(label)} - ${number.text}`];
  const readings = [`${letter}^(${other})`, `${letter}^(${label}) - ${number.text}`];
  throw twoMeanings(`${letter}^${label}-${number.text}`, { from, to: number.end, instead }, readings);
}

function wrongScript(cursor: Cursor, letter: string, candidates: readonly VariableName[], at: number): ReadError {
  const typed = skipScript(cursor);
  // In a formula field, what is typed after an index stays inside it until the arrow key leaves it.
  const families = candidates.flatMap((candidate) => candidate.indices?.join("") ?? []);
  const hasSlipped = [...scriptsOf(candidates, "index"), ...families].some(
    (index) => typed.startsWith(index) && typed.length > index.length,
  );
  return new ReadError(at, { code: "unknown-index", letter, index: typed, known: textsOf(candidates), hasSlipped });
}

/** A raised bracket with a letter that is not a variable can only be meant as a layer, never as an exponent. */
function refuseUnknownLayer(cursor: Cursor, letter: string, candidates: readonly VariableName[]): void {
  const { position } = cursor;
  const at = peek(cursor).at;
  const typed = skipScript(cursor);
  cursor.position = position;
  const { layers, byLetter } = cursor.vocabulary;
  const stray = /[A-Z]/.exec(typed)?.[0];
  if (!stray || byLetter.has(stray) || ![...layers].some((layer) => layer.includes(stray))) return;
  const slipped = [...layers].find((layer) => typed.startsWith(layer) && /^[^-+]/.test(typed.slice(layer.length)));
  if (slipped) throw new ReadError(at, { code: "slipped-into-layer", letter, layer: slipped });
  throw new ReadError(at, { code: "unknown-layer", letter, layer: typed, known: textsOf(candidates) });
}
