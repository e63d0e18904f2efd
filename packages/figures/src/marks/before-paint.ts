import type { Size } from "../layout/size.ts";

/**
 * A script beside the drawings of a figure (see `by-size.tsx`), which runs as soon as the page has come so far and before it
 * is painted: the largest template that fits its container takes the place of the drawing, and the box says which it was.
 * On a window that has room for none there is nothing to measure. A figure that is printed as a still picture
 * (`later/later.tsx`) gets all its sizes back, of which the style sheet shows one. React runs no script that it makes in the
 * browser itself.
 */
export const choosing = `(function(b){
var t=[].slice.call(b.querySelectorAll(":scope>template")).filter(function(t){return innerWidth>=+t.dataset.from});
if(!t.length)return;
for(var c=b.parentElement;c&&!/size/.test(getComputedStyle(c).containerType);)c=c.parentElement;
var w=(c||b).getBoundingClientRect().width;
t=t.filter(function(t){return w>=+t.dataset.from})[0];
if(!t)return;
var n=b.querySelector(":scope>:not(template,script)");
n.replaceWith(document.createElement("template"));
b.dataset.size=t.dataset.size;
t.replaceWith(t.content);
if(b.closest("[data-still]"))addEventListener("beforeprint",function(){
b.querySelectorAll(":scope>template").forEach(function(t){t.replaceWith(t.content)});
b.append(n);
b.dataset.every=""
},{once:true})
})(document.currentScript.parentElement)`.replaceAll("\n", "");

/** The size that a page came with or that the script chose; without a page, the smallest. */
export function chosenBefore(id: string, sizes: readonly Size[]): Size {
  return sizeCalled(typeof document === "undefined" ? undefined : document.getElementById(id)?.dataset.size, sizes);
}

export const sizeCalled = (name: string | undefined, sizes: readonly Size[]): Size =>
  sizes.find((size) => size === name) ?? sizes.at(-1) ?? "narrow";
