import { type HTMLElement, NodeType, parse } from "node-html-parser";
import type { Findable } from "./found.ts";

/** What is seen of a page but said nowhere in words, or is not its own text. */
const NOT_TEXT =
  "script, style, noscript, svg, figure, form, button, input, nav, .katex-html, annotation, .visually-hidden, [hidden]";

const BLOCKS = new Set(["P", "LI", "H2", "H3", "DT", "DD", "DIV", "SECTION", "LABEL"]);

/** The words of an element; a fraction of a formula is written with a slash. */
function textOf(element: HTMLElement): string {
  const parts: string[] = [];
  const visit = (node: HTMLElement) => {
    for (const child of node.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE) parts.push(child.text);
      else if (child.nodeType === NodeType.ELEMENT_NODE) {
        const inner = child as HTMLElement;
        if (inner.tagName === "MFRAC") {
          const [over, under] = inner.childNodes.filter((each) => each.nodeType === NodeType.ELEMENT_NODE);
          parts.push(`${over?.text ?? ""}/${under?.text ?? ""}`);
        } else visit(inner);
        if (BLOCKS.has(inner.tagName)) parts.push(" ");
      }
    }
  };
  visit(element);
  return parts.join("").replace(/\s+/g, " ").trim();
}

const readable = (html: string): HTMLElement => {
  const page = parse(html);
  for (const left of page.querySelectorAll(NOT_TEXT)) left.remove();
  return page;
};

/** The sections of a chapter, each with the text below its heading, up to the next. */
export function sectionsOf(path: string, html: string): readonly Findable[] {
  const article = readable(html).querySelector("article");
  const on = article?.querySelector("h1");
  if (!article || !on) throw new RangeError(`${path} has no chapter`);
  const found: { readonly id: string; readonly title: string; readonly text: string[] }[] = [];
  const visit = (element: HTMLElement) => {
    for (const child of element.childNodes.filter((each) => each.nodeType === NodeType.ELEMENT_NODE) as HTMLElement[]) {
      const isSection = child.tagName === "H2" && child.id !== "";
      if (isSection) found.push({ id: child.id, title: textOf(child), text: [] });
      else if (child.querySelector("h2")) visit(child);
      else found.at(-1)?.text.push(textOf(child));
    }
  };
  visit(article);
  return found.map(({ id, title, text }) => ({
    kind: "section",
    href: `${path}#${id}`,
    title,
    on: textOf(on),
    text: text.filter((each) => each !== "").join(" "),
  }));
}

/**
 * What a page marks as findable on its own: `data-search` names the kind, `data-search-title` holds the title, and
 * `data-search-text` the text where not all the rest is meant.
 */
export function markedIn(path: string, html: string): readonly Findable[] {
  return readable(html)
    .querySelectorAll("[data-search]")
    .map((element) => {
      const title = element.querySelector("[data-search-title]");
      if (!title) throw new RangeError(`${path} marks something to be found that has no title`);
      const kind = element.getAttribute("data-search") as Findable["kind"];
      const name = textOf(title);
      title.remove();
      const said = element.querySelector("[data-search-text]") ?? element;
      return {
        kind,
        href: element.getAttribute("href") ?? `${path}#${element.id}`,
        title: name,
        text: textOf(said),
      };
    });
}
