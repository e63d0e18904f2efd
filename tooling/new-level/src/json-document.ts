const WIDTH = 120;

/** A document as the formatter leaves it: what fits on a line stands on one, and the whole is spread out. */
export function jsonDocument(value: unknown): string {
  return `${spread(value, "")}\n`;
}

function spread(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return lines(
      "[",
      "]",
      value.map((item) => fitted(item, inner, 0)),
      indent,
    );
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => {
      const head = `${JSON.stringify(key)}: `;
      return head + fitted(item, inner, head.length);
    });
    return lines("{", "}", fields, indent);
  }
  return JSON.stringify(value);
}

const lines = (open: string, close: string, items: readonly string[], indent: string) =>
  `${open}\n${items.map((item) => `${indent}  ${item}`).join(",\n")}\n${indent}${close}`;

function fitted(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  return indent.length + before + line.length + 1 <= WIDTH ? line : spread(value, indent);
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
