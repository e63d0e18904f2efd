import { kept } from "@/kept/kept.ts";
import { listOfNames } from "@/kept/names.ts";

/** How this browser looks at the map. */
export interface MapView {
  /** A list of names in place of the drawing. */
  readonly asList: boolean;
  /** Every world open, as a teacher needs it. */
  readonly allOpen: boolean;
  /** Worlds whose end was celebrated, which happens once. */
  readonly celebrated: readonly string[];
  /** Worlds that were seen open. One that is new here is inked once. */
  readonly inked: readonly string[];
}

export const firstView: MapView = { asList: false, allOpen: false, celebrated: [], inked: [] };

export const mapView = kept<MapView>({
  name: "nudge-map-1",
  where: "browser",
  version: 1,
  parse: (stored) => {
    if (typeof stored !== "object" || stored === null) return undefined;
    const { asList, allOpen, celebrated, inked } = stored as Readonly<Record<string, unknown>>;
    const [finished, seen] = [listOfNames(celebrated), listOfNames(inked)];
    if (typeof asList !== "boolean" || typeof allOpen !== "boolean" || !finished || !seen) return undefined;
    return { asList, allOpen, celebrated: finished, inked: seen };
  },
});

/** Changes some of it and keeps the rest. */
export const lookAt = (change: Partial<MapView>) => mapView.change((now) => ({ ...firstView, ...now, ...change }));
