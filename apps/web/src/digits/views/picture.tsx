import { SIDE } from "@nn/digits";
import type { ReactNode } from "react";
import styles from "./inspect.module.css";
import { negativeOf, positiveOf, type Shade, shadesOf } from "./pixel-paths.ts";

/** A digit: amber, as an input is everywhere. */
export const InkPicture = ({ picture }: { readonly picture: ArrayLike<number> }) => (
  <Square>
    <Shades shades={shadesOf(picture)} fill="var(--q-a-mark)" />
  </Square>
);

/**
 * A number for each pixel: solid where it is above 0, barred in ink where it is below.
 *
 * @param most  what is drawn at full strength
 * @param at    a pixel with a frame around it
 */
export const SignedPicture = ({
  values,
  most,
  fill,
  at,
}: {
  readonly values: ArrayLike<number>;
  readonly most: number;
  readonly fill: string;
  readonly at?: number | undefined;
}) => (
  <Square className={styles.signed}>
    <Shades shades={positiveOf(values, most)} fill={fill} />
    <Shades shades={negativeOf(values, most)} fill="var(--ink)" />
    {at !== undefined && (
      <rect className={styles.frame} x={(at % SIDE) - 0.2} y={Math.floor(at / SIDE) - 0.2} width={1.4} height={1.4} />
    )}
  </Square>
);

const Square = ({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) => (
  <svg className={className} viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" shapeRendering="crispEdges">
    {children}
  </svg>
);

const Shades = ({ shades, fill }: { readonly shades: readonly Shade[]; readonly fill: string }) =>
  shades.map(({ strength, path }) => <path key={strength} d={path} fill={fill} fillOpacity={strength} />);
