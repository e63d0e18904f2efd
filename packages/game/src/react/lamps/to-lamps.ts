/**
 * What is pressed may disappear from the bench; the focus must not. The question, which comes with the page, does the same
 * by itself.
 */
export const toLamps = (pressed: Element): void =>
  pressed.closest("section[data-curve]")?.querySelector<HTMLElement>("[data-lamp]")?.focus();
