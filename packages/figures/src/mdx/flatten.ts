import type { Tree } from "./tree.ts";

type Node = Tree & { readonly value?: string };

/** Lengths in em that a span has as its style. */
type Lengths = Readonly<Record<string, number>>;

/** The sizes of KaTeX, `size1` to `size11`, in parts of the normal one. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/**
 * KaTeX raises and lowers letters by tables: seven spans around a raised one, sixteen around a fraction. Every browser that
 * the site is for lays things in one cell of a grid, so a shifted span for each is enough (`formulas.css`), and nothing
 * moves by a pixel. Struts become a measure of their box, and spaces a margin of what they stand beside.
 */
export function flatten(node: Node): void {
  if (!node.children) return;
  const children = node.children as Node[];
  for (const child of children) flatten(child);
  node.children = spaced(children.map((child) => lowered(child) ?? fraction(child) ?? child));
  if (has(node, "katex-base")) takeStrut(node);
  if (has(node, "katex-html")) takePiece(node);
}

/** What is raised or lowered beside a letter. */
function lowered(node: Node): Node | undefined {
  const [table] = (node.children ?? []) as Node[];
  const shifted = has(node, "msupsub") && table ? shiftedIn(table) : undefined;
  if (!shifted) return undefined;
  const [only, more] = shifted;
  return only && !more ? only : { ...node, ...stack(node, shifted) };
}

/** Numerator over denominator, and the line between; the room that KaTeX leaves at both sides is a margin. */
function fraction(node: Node): Node | undefined {
  const [table] = (node.children ?? []) as Node[];
  const shifted = has(node, "mfrac") && table ? shiftedIn(table) : undefined;
  return shifted && { ...node, ...stack(node, shifted) };
}

const stack = (node: Node, children: readonly Node[]) => ({
  properties: { ...node.properties, className: [...classesOf(node), "katex-stack"] },
  children: [...children],
});

/** The rows of a table, each as one span that is shifted to where it stood; undefined for a table of another make. */
function shiftedIn(table: Node): readonly Node[] | undefined {
  const cell = table.children?.[0]?.children?.[0] as Node | undefined;
  if (!has(table, "vlist-t") || !cell || !has(cell, "vlist")) return undefined;
  const shifted = ((cell.children ?? []) as Node[]).map(shiftedOf);
  return shifted.every((each) => each !== undefined) ? shifted : undefined;
}

function shiftedOf(row: Node): Node | undefined {
  const [strut, content, more] = (row.children ?? []) as Node[];
  const height = strut && has(strut, "pstrut") ? lengthsOf(strut)?.height : undefined;
  const lengths = lengthsOf(row);
  if (height === undefined || lengths?.top === undefined || content?.type !== "element" || more) return undefined;
  const own = lengthsOf(content);
  if (own === undefined) return undefined;
  const { top, ...margins } = lengths;
  // A length in em is of the span's own size.
  const scale = scaleOf(content);
  const scaled = Object.entries({ ...margins, top: top + height }).map(([name, em]) => [name, em / scale] as const);
  return {
    ...content,
    properties: {
      ...content.properties,
      className: [...classesOf(content), "katex-shifted"],
      style: styleOf({ ...own, ...Object.fromEntries(scaled) }),
    },
  };
}

/** A space beside a sign is a margin of the sign; the room beside a fraction is the fraction's own. */
function spaced(children: readonly Node[]): Node[] {
  const row: Node[] = [];
  let before = 0;
  for (const child of children) {
    if (isEmpty(child, "nulldelimiter")) continue;
    const space = isEmpty(child, "mspace") ? lengthsOf(child)?.["margin-right"] : undefined;
    const last = row.at(-1);
    if (space !== undefined && last && isSign(last)) row[row.length - 1] = withMargins(last, { "margin-right": space });
    else if (before !== 0 && isSign(child)) row.splice(-1, 1, withMargins(child, { "margin-left": before }));
    else row.push(child);
    before = space !== undefined && row.at(-1) === child ? space : 0;
  }
  return row;
}

/** Letters or a sign and nothing else, which may have room around them. */
const isSign = (node: Node): boolean => {
  const children = node.children ?? [];
  return children.length > 0 && children.every(({ type }) => type === "text") && lengthsOf(node) !== undefined;
};

/** With so much more room. */
function withMargins(node: Node, margins: Lengths): Node {
  const own = lengthsOf(node) ?? {};
  const sums = Object.entries(margins).map(([name, em]) => [name, em + (own[name] ?? 0)] as const);
  return { ...node, properties: { ...node.properties, style: styleOf({ ...own, ...Object.fromEntries(sums) }) } };
}

/** A strut is as high and as deep as all beside it; its box can say so itself. */
function takeStrut(node: Node): void {
  const [strut, ...rest] = (node.children ?? []) as Node[];
  const lengths = strut && isEmpty(strut, "katex-strut") ? lengthsOf(strut) : undefined;
  if (!lengths) return;
  const { height = 0, "vertical-align": depth = 0 } = lengths;
  node.properties = { ...node.properties, style: styleOf({ "--height": height, "--depth": depth }) };
  node.children = rest;
}

/** A formula of one piece is that piece. */
function takePiece(node: Node): void {
  const [only, more] = (node.children ?? []) as Node[];
  if (!only || more || !has(only, "katex-base")) return;
  const className = [...classesOf(node), ...classesOf(only)];
  node.properties = { ...only.properties, ...node.properties, className };
  node.children = only.children ?? [];
}

function scaleOf(node: Node): number {
  const sizeAfter = (start: string) => {
    const name = classesOf(node).find((each) => new RegExp(`^${start}\\d+$`).test(each));
    return name === undefined ? 1 : (SIZES[Number(name.slice(start.length)) - 1] ?? 1);
  };
  return sizeAfter("size") / sizeAfter("reset-size");
}

/** Undefined if a style says more than lengths in em. */
function lengthsOf({ properties }: Node): Lengths | undefined {
  const parts = String(properties?.style ?? "")
    .split(";")
    .filter((part) => part.trim() !== "");
  const lengths = parts.map((part) => /^\s*([\w-]+)\s*:\s*(-?[\d.]+)(?:em)?\s*$/.exec(part));
  if (lengths.some((match) => match === null)) return undefined;
  return Object.fromEntries(lengths.map((match) => [match?.[1] ?? "", Number(match?.[2])]));
}

const styleOf = (lengths: Lengths): string =>
  Object.entries(lengths)
    .map(([name, em]) => `${name}:${Number(em.toFixed(4))}em`)
    .join(";");

const isEmpty = (node: Node, name: string) => has(node, name) && (node.children ?? []).length === 0;

const has = (node: Node, name: string) => classesOf(node).includes(name);

function classesOf({ properties }: Tree): readonly string[] {
  const names = properties?.className;
  return Array.isArray(names) ? names.map(String) : [];
}
