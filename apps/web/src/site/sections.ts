import { words } from "./header.en.ts";

/** The four rooms of the site, in the order of the navigation. */
export const sections = [
  { href: "/lessons", title: words.sections.lessons },
  { href: "/play", title: words.sections.play },
  { href: "/practice", title: words.sections.practice },
  { href: "/contribute", title: words.sections.contribute },
] as const;
