"use client";

import { useEffect } from "react";

/** Leads a link to a heading that has moved to where it stands today, with the numbers that the link carries. */
export function Forward({ moved }: { readonly moved: Readonly<Record<string, string>> }) {
  useEffect(() => {
    const follow = () => {
      const address = moved[decodeURIComponent(window.location.hash.slice(1))];
      if (!address) return;
      const [slug, id] = address.split("#");
      window.location.replace(`/lessons/${slug}${window.location.search}#${id}`);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [moved]);
  return null;
}
