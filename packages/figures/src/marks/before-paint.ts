import type { Size } from "../layout/size.ts";

/**
 * A script beside the drawings of a figure (see `by-size.tsx`), which runs as soon as the page has come so far and before it
 * is painted: the largest template that fits its container takes the place of the drawing, and the box says which it was.
 * On a window that has room for none there is nothing to measure. React runs no script that it makes in the browser itself.
 */
export const choosing = `(function(b){
var t=[].slice.call(b.querySelectorAll(":scope>template")).filter(function(t){return innerWidth>=+t.dataset.from});
if(!t.length)return;
for(var c=b.parentElement;c&&!/size/.test(getComputedStyle(c).containerType);)c=c.parentElement;
var w=(c||b).getBoundingClientRect().width;
t=t.filter(function(t){return w>=+t.dataset.from})[0];
if(!t)return;
b.querySelector(":scope>:not(template,script)").replaceWith(document.createElement("template"));
b.dataset.size=t.dataset.size;
t.replaceWith(t.content)
})(document.currentScript.parentElement)`.replaceAll("\n", "");

/** The size that a page came with or that the script chose; without a page, the smallest. */
export function chosenBefore(id: string, sizes: readonly Size[]): Size {
  const chosen = typeof document === "undefined" ? undefined : document.getElementById(id)?.dataset.size;
  return sizes.find((size) => size === chosen) ?? sizes.at(-1) ?? "narrow";
}
