"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch" | "onPointerEnter" | "onFocus">;

/**
 * A link whose page is fetched once somebody turns to it: every page has more ways out than a reader goes, and all of them
 * together would be heavier than the page itself.
 */
export function Link(props: Props) {
  const [isWanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  return <NextLink {...props} prefetch={isWanted ? null : false} onPointerEnter={want} onFocus={want} />;
}
