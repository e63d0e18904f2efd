import fraction from "../../tables/fraction.module.css";
import styles from "./plain.module.css";

/** A letter that names no quantity of a network has no hue. */
export const PlainLetter = ({ children }: { readonly children: string }) => (
  <i className={styles.letter} translate="no">
    {children}
  </i>
);

/** The same in a drawing. */
export const DrawnLetter = ({ children, size = 17 }: { readonly children: string; readonly size?: number }) => (
  <tspan fontFamily="var(--math)" fontStyle="italic" fontSize={size} fill="var(--ink)">
    {children}
  </tspan>
);

/** dof/dby, upright over its line. */
export const PlainDerivative = ({ of, by }: { readonly of: string; readonly by: string }) => (
  <span className={fraction.fraction}>
    <span className={fraction.top}>
      <PlainLetter>{`d${of}`}</PlainLetter>
    </span>
    <span className={fraction.bottom}>
      <PlainLetter>{`d${by}`}</PlainLetter>
    </span>
  </span>
);
