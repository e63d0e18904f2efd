import type { Standing } from "@nn/game";
import type { Line } from "@nn/mastery/road";
import type { ReactNode } from "react";
import type { NextLink } from "../map/map.ts";
import type { Behind } from "./behind.ts";

/** What a level's screen is handed besides the level, of whatever kind that is. */
export interface ScreenProps {
  readonly behind: Behind;
  readonly road: readonly Line[];
  readonly standing: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
  readonly goal: ReactNode;
  readonly aha: ReactNode;
  readonly next: NextLink | undefined;
  /** What the site has for every page. */
  readonly tools: ReactNode;
  /** What stands here where no script runs. */
  readonly withoutScript: ReactNode;
}
