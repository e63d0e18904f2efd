import { hueOf, inkOf, partsOf, type QuantityId, type Sizes } from "@nn/notation";
import styles from "./fields.module.css";

/** The symbol of a quantity in plain type, where a formula would be too much: w with its indices and its layer. */
export function QuantityLabel({ shape, id }: { readonly shape: Sizes; readonly id: QuantityId }) {
  const { letter, indices, layer } = partsOf(shape, id);
  return (
    <span className={styles.symbol} style={{ color: inkOf(hueOf(id)) }} aria-hidden="true">
      <i>{letter}</i>
      {layer !== undefined && <sup>({layer})</sup>}
      {indices !== "" && <sub>{indices}</sub>}
    </span>
  );
}
