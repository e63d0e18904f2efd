import { levelBySlug } from "@nn/catalog";
import styles from "./contribute.module.css";

/** A short list stays on one line, as a person would write it. */
const SHORT = 90;

/** JSON as it stands in a level file: two spaces, and short lists and objects on one line. */
function write(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || line.length <= SHORT - indent.length) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + write(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

/** The document of a shipped level, so that the page can never show an old form. */
export function LevelDocument({ slug }: { readonly slug: string }) {
  const level = levelBySlug(slug);
  if (!level) throw new Error(`The catalog has no level ${slug}: choose another one to show.`);
  return (
    <pre className={styles.code}>
      <code>{write(level)}</code>
    </pre>
  );
}
