import { stripTypeScriptTypes } from "node:module";
import { type AnyNode, type Literal, parse, type TemplateElement } from "acorn";
import { ancestor } from "acorn-walk";

/** Templates and properties that hold formulas. */
const FORMULAS = new Set(["maths", "tex", "latex", "plain"]);

/** Two letters side by side. One alone is the letter of a quantity, or the prefix of an id. */
const WORD = /\p{L}{2}/u;

/**
 * Every word in the source of a catalogue, replaced. A catalogue holds words and little else; what else there may be is
 * left alone: keys, imports, the cases of a `switch`, what something is compared with, formulas, and ids: a single word
 * that is handed to a function, and whatever is written `as const`.
 *
 * @param source   TypeScript without JSX
 * @param replace  called with each text as it will be read, without escapes
 * @param within   where words stand among other data: the property that holds them
 * @returns        JavaScript
 */
export function replaceWords(source: string, replace: (text: string) => string, within?: string): string {
  const code = stripTypeScriptTypes(source);
  const edits: { readonly node: Literal | TemplateElement; readonly text: string }[] = [];
  const isWanted = (path: readonly AnyNode[]) =>
    path.every((node) => !isFormula(node)) &&
    (within === undefined || path.some((node) => node.type === "Property" && nameOf(node.key) === within));

  ancestor(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal(node, _, ancestors) {
      const path = ancestors.slice(0, -1) as AnyNode[];
      const isId = /^\s*as const\b/.test(source.slice(node.end));
      if (typeof node.value === "string" && !isId && isWanted(path) && isWords(node.value, node, path))
        edits.push({ node, text: JSON.stringify(replace(node.value)) });
    },
    TemplateLiteral(node, _, ancestors) {
      const path = ancestors.slice(0, -1) as AnyNode[];
      const text = node.quasis.map(({ value }) => value.cooked ?? "").join("0");
      const isTagged = path.at(-1)?.type === "TaggedTemplateExpression";
      if (!isWanted(path) || !(isTagged || isWords(text, node, path))) return;
      for (const quasi of node.quasis)
        if (quasi.value.cooked) edits.push({ node: quasi, text: escaped(replace(quasi.value.cooked)) });
    },
  });
  return edits
    .sort((one, other) => other.node.start - one.node.start)
    .reduce((text, { node, text: words }) => text.slice(0, node.start) + words + text.slice(node.end), code);
}

/** @param path  from the module down to the parent of the literal */
function isWords(text: string, literal: AnyNode, path: readonly AnyNode[]): boolean {
  const parent = path.at(-1);
  switch (parent?.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ExpressionStatement":
      return false;
    case "BinaryExpression":
      return parent.operator === "+" && WORD.test(text);
    case "SwitchCase":
      return parent.test !== literal && WORD.test(text);
    case "MemberExpression":
      return false;
    case "Property":
      return parent.key !== literal && WORD.test(text);
    case "CallExpression":
    case "NewExpression":
      return WORD.test(text) && /\s/.test(text);
    default:
      return WORD.test(text);
  }
}

function isFormula(node: AnyNode): boolean {
  if (node.type === "Property") return FORMULAS.has(nameOf(node.key));
  if (node.type === "TaggedTemplateExpression") return FORMULAS.has(nameOf(node.tag));
  return false;
}

const nameOf = (node: AnyNode): string =>
  node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "";

const escaped = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, "\\$&");
