"use client";

import { useEffect } from "react";
import { deliverNotes } from "./deliver.ts";

/** Sends what was said without a connection: when a page opens, and when the connection is back. */
export function DeliverNotes() {
  useEffect(() => {
    const deliver = () => void deliverNotes();
    deliver();
    window.addEventListener("online", deliver);
    return () => window.removeEventListener("online", deliver);
  }, []);
  return null;
}
