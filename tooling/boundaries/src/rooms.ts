import { dirname, join } from "node:path";
import type { Fault } from "./fault.ts";
import type { Package } from "./workspace.ts";

/** A pattern for the files of a package's rooms; its first group is the room. */
export const insideRooms = ({ folder, place: { rooms = [] } }: Package): string => `^${folder}/(${rooms.join("|")})/`;

export function roomFault(file: string, module: string): Fault {
  return {
    rule: "room",
    file,
    reaches: module,
    words: `imports ${module} of another room; hand it in where the page is put together, or move what both need out of both`,
  };
}

/** A text's import by a path of its own site, if it leads into another room. */
export function textRoomFault(site: Package, file: string, module: string): Fault | undefined {
  const target = module.startsWith("@/") ? join(site.folder, "src", module.slice(2)) : join(dirname(file), module);
  const [from, to] = [file, target].map((path) => new RegExp(insideRooms(site)).exec(path)?.[1]);
  return from === undefined || to === undefined || from === to ? undefined : roomFault(file, module);
}
