const WIDTH = 120;

/** JSON as the formatter of the project leaves it: what fits on a line stands on one, and the whole is spread out. */
export const jsonDocument = (value: unknown): string => `${spread(value, "")}\n`;

function spread(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + fitted(item, inner, 0));
    return items.length > 0 ? `[\n${items.join(",\n")}\n${indent}]` : "[]";
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => {
    const head = `${JSON.stringify(key)}: `;
    return inner + head + fitted(item, inner, head.length);
  });
  return fields.length > 0 ? `{\n${fields.join(",\n")}\n${indent}}` : "{}";
}

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
