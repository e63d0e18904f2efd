import "server-only";
import type { Scene } from "../../../scenes/scene.ts";
import type { AboutCell } from "./sweep-cell.ts";
import { activationCellWords, biasCellWords, weightCellWords } from "./sweep-link.en.ts";
import { costCellWords, slopeCellWords } from "./sweep-neuron.en.ts";

/** All that is said about the slopes of a backward sweep. */
export const aboutCells =
  (scene: Scene): AboutCell =>
  (cell) => {
    switch (cell.kind) {
      case "cost":
        return costCellWords(scene, cell);
      case "slope":
        return slopeCellWords(scene, cell);
      case "weight":
        return weightCellWords(scene, cell);
      case "bias":
        return biasCellWords(scene, cell);
      case "activation":
        return activationCellWords(scene, cell);
    }
  };
