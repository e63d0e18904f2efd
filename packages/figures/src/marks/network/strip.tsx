"use client";

import type { Caption, PlacedWords } from "../../layout/network/index.ts";
import { Words, Written } from "../written.tsx";

interface StripProps {
  readonly invitation: PlacedWords;
  readonly captions: readonly Caption[];
  readonly decimals: number;
}

/** The line below a drawing that cannot say everything at once: what is touched, or what to touch. */
export function Strip({ invitation, captions, decimals }: StripProps) {
  if (captions.length === 0)
    return (
      // Nothing on paper can be touched.
      <g className="needs-script">
        <Words writing={invitation.writing} at={invitation.at} />
      </g>
    );
  return captions.map(({ id, writing, at }) => (
    <Written key={id} q={id} writing={writing} at={at} decimals={decimals} />
  ));
}
