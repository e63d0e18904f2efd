"use client";

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from "react";
import { atIndices } from "../model/indices.ts";
import { allLit, type Model, type ModelState } from "../model/model.ts";
import { useModel } from "./use-model.tsx";

/**
 * Links symbols and marks: everything inside that has the same `data-q` lights up together, on hover, focus or tap, and
 * stays lit when pinned. It works on live figures as well as on formulas that were typeset when the site was built,
 * because it only goes by the attribute.
 */
export function QuantityLinks({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const model = useModel();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    paint(element, model.store.getState());
    onPage.add(model);
    const unsubscribe = model.store.subscribe((state, before) => {
      const hasChanged = (["pointed", "pinned", "spokenOf"] as const).some((part) => state[part] !== before[part]);
      // Another choice gives the letters j and k in formulas another meaning.
      if (hasChanged || state.setup.nudge?.quantity !== before.setup.nudge?.quantity) paint(element, state);
      if (state.pinned !== undefined && state.pinned !== before.pinned) letGoOfOthers(model);
    });
    return () => {
      onPage.delete(model);
      unsubscribe();
    };
  }, [model]);

  // Escape unpins, wherever the focus is, and so does a click beside all symbols.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      model.point(undefined);
      const { pinned } = model.store.getState();
      if (pinned !== undefined) model.pin(undefined);
    };
    const onClick = ({ target }: MouseEvent) => {
      const isInside = target instanceof Element && target.closest("[data-q], [data-footnote]") !== null;
      if (!isInside && model.store.getState().pinned !== undefined) model.pin(undefined);
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("click", onClick);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("click", onClick);
    };
  }, [model]);

  // A question inside a lesson has its own network, and so its own links.
  const ownSymbol = (event: SyntheticEvent) => {
    const symbol = symbolOf(event);
    return symbol && isOwn(root.current, symbol) ? symbol : undefined;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const symbol = ownSymbol(event);
    if (symbol?.getAttribute("role") !== "button") return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      model.pin(symbol.dataset.q);
    }
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const next = neighbourOf(symbol, event.key === "ArrowRight" ? 1 : -1);
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the symbols inside, which are buttons
    <div
      ref={root}
      data-links=""
      className={className}
      onPointerOver={(event) => event.pointerType !== "touch" && model.point(ownSymbol(event)?.dataset.q)}
      onPointerLeave={() => model.point(undefined)}
      onFocus={(event) => isShownFocus(event.target) && model.point(ownSymbol(event)?.dataset.q)}
      onBlur={(event) => {
        // What the pointer is on stays lit: a click on a bead would be lost if the bead went away under it.
        const left = atIndices(ownSymbol(event)?.dataset.q ?? "", model.store.getState().setup);
        if (model.store.getState().pointed === left) model.point(undefined);
      }}
      onClick={(event) => {
        const q = ownSymbol(event)?.dataset.q;
        if (q !== undefined) model.pin(q);
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

/** The models whose symbols are on the page. */
const onPage = new Set<Model>();

/** A page has one footnote for what is pinned, so one thing is pinned at a time. */
function letGoOfOthers(model: Model): void {
  for (const other of onPage) if (other !== model && other.store.getState().pinned !== undefined) other.pin(undefined);
}

/** Marks and symbols are HTML or SVG; both have a dataset and can be focused. */
type Linked = HTMLElement | SVGElement;

const isLinked = (node: unknown): node is Linked => node instanceof HTMLElement || node instanceof SVGElement;

/** A click focuses too, but only a visible focus should light anything up; a tap pins instead. */
const isShownFocus = (target: EventTarget) => target instanceof Element && target.matches(":focus-visible");

function symbolOf(event: SyntheticEvent): Linked | undefined {
  const found = event.target instanceof Element ? event.target.closest("[data-q]") : null;
  return isLinked(found) ? found : undefined;
}

/** The next symbol of the same paragraph, formula or figure; Tab goes on to the next of those. */
function neighbourOf(symbol: Linked, step: 1 | -1): Linked | undefined {
  const group = symbol.closest("[data-q-group]");
  const symbols = [...(group?.querySelectorAll("[data-q][role=button]") ?? [])].filter(isLinked);
  return symbols[symbols.indexOf(symbol) + step];
}

const isOwn = (root: Element | null, element: Element) => element.closest("[data-links]") === root;

function paint(root: HTMLElement, state: ModelState): void {
  const lit = allLit(state);
  root.toggleAttribute("data-lit", lit.length > 0);
  for (const element of root.querySelectorAll<Linked>("[data-q]")) {
    if (!isOwn(root, element)) continue;
    const named = atIndices(element.dataset.q ?? "", state.setup);
    element.toggleAttribute(
      "data-on",
      lit.some((id) => id === named),
    );
    if (element.getAttribute("role") === "button") element.setAttribute("aria-pressed", String(named === state.pinned));
  }
}
