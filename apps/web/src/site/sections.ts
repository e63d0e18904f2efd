/** The four rooms of the site, in the order of the navigation. */
export const sections = [
  { href: "/lessons", title: "Lessons" },
  { href: "/play", title: "Play" },
  { href: "/practice", title: "Practice" },
  { href: "/contribute", title: "Contribute" },
] as const;
