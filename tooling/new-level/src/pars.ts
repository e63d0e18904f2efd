/**
 * The text of a level with other pars, its own first and then those of its further starts, in their order; 1 for those
 * not given. Nothing else in the text changes; a par that nobody has written yet is given its place.
 */
export function withPars(without: string, pars: readonly number[]): string {
  const text = withPlaces(without);
  const [from, to] = startsIn(text);
  const own = (part: string) => part.replace(PAR, `$1${pars[0] ?? 1}`);
  let start = 0;
  const starts = text.slice(from, to).replaceAll(PARS, (_, head: string) => `${head}${pars[++start] ?? 1}`);
  return `${own(text.slice(0, from))}${starts}${own(text.slice(to))}`;
}

const PAR = /("par"\s*:\s*)\d+/;
const PARS = /("par"\s*:\s*)\d+/g;

/** A start whose values are all that it has. */
const START_WITHOUT = /("values"\s*:\s*\[[^\]]*\])(\s*\})/g;

function withPlaces(text: string): string {
  const [from, to] = startsIn(text);
  const starts = text.slice(from, to).replaceAll(START_WITHOUT, '$1, "par": 1$2');
  const [head, tail] = [text.slice(0, from), text.slice(to)];
  if (PAR.test(head) || PAR.test(tail)) return head + starts + tail;
  const own = (part: string) => part.replace(/(\s*)("budget"\s*:)/, '$1"par": 1,$1$2');
  return own(head) + starts + own(tail);
}

/** Where the list of further starts stands in the text; an empty place where there is none. */
function startsIn(text: string): readonly [number, number] {
  const from = text.search(/"starts"\s*:\s*\[/);
  if (from < 0) return [0, 0];
  let depth = 0;
  for (let at = text.indexOf("[", from); at < text.length; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]" && --depth === 0) return [from, at];
  }
  return [from, text.length];
}
