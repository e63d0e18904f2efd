import type { Network } from "@nn/core";
import { PIXELS, type Picture } from "@nn/digits";
import type { ReactNode } from "react";
import type { Reading } from "../lab/reading.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";
import { SignedPicture } from "./picture.tsx";
import { scaleOf } from "./pixel-paths.ts";

interface WeightPicturesProps {
  readonly network: Network;
  readonly reading: Reading;
  readonly picture: Picture;
  readonly j: number;
  readonly at: number | undefined;
  /** Around the picture of the weights, where one is chosen there. */
  readonly chooser?: (picture: ReactNode) => ReactNode;
}

/** All 784 weights of a neuron of the first layer, what each adds for this digit, and the slope of the cost along each. */
export function WeightPictures({ network, reading, picture, j, at, chooser = (drawn) => drawn }: WeightPicturesProps) {
  const each = (value: (k: number) => number) => Float64Array.from({ length: PIXELS }, (_, k) => value(k));
  const weights = each((k) => network.w(1, j, k));
  const added = each((k) => network.w(1, j, k) * (picture[k] ?? 0));
  const slopes = each((k) => reading.gradient.w(1, j, k));
  const steepest = Math.max(...slopes.map(Math.abs));
  return (
    <div className={styles.pictures}>
      <div>
        {chooser(<SignedPicture values={weights} most={scaleOf(weights)} fill="var(--q-w-mark)" at={at} />)}
        <p>{words.pictures.weights}</p>
      </div>
      <div>
        <SignedPicture values={added} most={scaleOf(weights)} fill="var(--q-z-mark)" at={at} />
        <p>{words.pictures.added}</p>
      </div>
      <div>
        <SignedPicture values={slopes} most={steepest} fill="var(--q-w-mark)" at={at} />
        <p>{steepest === 0 ? words.pictures.asleep : words.pictures.slopes}</p>
      </div>
    </div>
  );
}
