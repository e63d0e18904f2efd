import { stripTypeScriptTypes } from "node:module";
import { type AnyNode, type Literal, parse, type TemplateElement } from "acorn";
import { ancestor } from "acorn-walk";

/** Templates whose fixed text is LaTeX, and a function whose argument is. */
const FORMULAS = new Set(["maths", "tex", "latex"]);

/**
 * Every word in the source of a catalogue, replaced. A catalogue holds words and little else; what else there may be is
 * left alone: keys, imports, the cases of a `switch`, what something is compared with, formulas.
 *
 * @param source   TypeScript without JSX
 * @param replace  called with each text as it will be read, without escapes
 * @param within   where words stand among other data: the property that holds them
 * @returns        JavaScript
 */
export function replaceWords(source: string, replace: (text: string) => string, within?: string): string {
  const code = stripTypeScriptTypes(source);
  const edits: { readonly node: Literal | TemplateElement; readonly text: string }[] = [];
  const isWord = (node: AnyNode, path: readonly AnyNode[]) =>
    (within === undefined || path.some((each) => isProperty(each, within))) && isWords(path, node);
  ancestor(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal(node, _, ancestors) {
      if (typeof node.value === "string" && isWord(node, ancestors.slice(0, -1) as AnyNode[]))
        edits.push({ node, text: JSON.stringify(replace(node.value)) });
    },
    TemplateElement(node, _, ancestors) {
      const { cooked } = node.value;
      if (cooked && isWord(node, ancestors.slice(0, -1) as AnyNode[]))
        edits.push({ node, text: escaped(replace(cooked)) });
    },
  });
  return edits
    .sort((one, other) => other.node.start - one.node.start)
    .reduce((text, { node, text: words }) => text.slice(0, node.start) + words + text.slice(node.end), code);
}

/** @param above  from the module down to the parent of the literal */
function isWords(above: readonly AnyNode[], literal: AnyNode): boolean {
  if (above.some(isFormula)) return false;
  const parent = above.at(-1);
  switch (parent?.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ExpressionStatement":
    case "BinaryExpression":
      return parent.type === "BinaryExpression" && parent.operator === "+";
    case "SwitchCase":
      return parent.test !== literal;
    case "MemberExpression":
    case "Property":
      return !(parent.computed && (parent.type === "Property" ? parent.key : parent.property) === literal);
    default:
      return true;
  }
}

const isProperty = (node: AnyNode, name: string): boolean =>
  node.type === "Property" &&
  ((node.key.type === "Literal" && node.key.value === name) ||
    (node.key.type === "Identifier" && node.key.name === name));

function isFormula(node: AnyNode): boolean {
  const named =
    node.type === "TaggedTemplateExpression" ? node.tag : node.type === "CallExpression" ? node.callee : undefined;
  return named?.type === "Identifier" && FORMULAS.has(named.name);
}

const escaped = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, "\\$&");
