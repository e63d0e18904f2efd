import { givenDigit, givenRun } from "@nn/digits/given";
import { firstLab } from "../lab/lab.ts";
import { readingOf } from "../lab/reading.ts";
import { becauseOf } from "./because.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";
import { Product } from "./product.tsx";
import { WeightPictures } from "./weight-pictures.tsx";

/** The figure as the page brings it along: one weight of one neuron, and its three factors. */
export function InspectStill() {
  const { network } = givenRun();
  const { picture, label } = givenDigit;
  const { chosen } = firstLab;
  const because = becauseOf(network, picture, label, chosen);
  const at = chosen.k === "bias" ? undefined : chosen.k;
  return (
    <div className={styles.inspect}>
      <p className={styles.label}>{words.neuron(chosen.layer, chosen.j)}</p>
      <WeightPictures
        network={network}
        reading={readingOf(network, picture, label)}
        picture={picture}
        j={chosen.j}
        at={at}
      />
      <Product {...because} />
    </div>
  );
}
