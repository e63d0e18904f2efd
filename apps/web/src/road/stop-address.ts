import type { Stop } from "@nn/mastery/road";

/** Where a stop is to be found on the site. */
export function addressOfStop({ kind, line, to }: Stop): string {
  switch (kind) {
    case "read":
      // The first section begins where the page does.
      return to === line.sections[0] ? `/lessons/${line.slug}` : `/lessons/${line.slug}#${to.id}`;
    case "write":
      return `/practice/${to.id}`;
    case "use":
      return `/play/${to.id}`;
  }
}

/** What it is called: a page by its chapter, not by the section that is to be read. */
export const titleOfStop = ({ kind, line, to }: Stop): string => (kind === "read" ? line.title : to.title);
