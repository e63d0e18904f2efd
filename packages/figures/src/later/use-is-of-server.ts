"use client";

import { useSyncExternalStore } from "react";

/** True on the server, and while React takes over what the page came with. */
export const useIsOfServer = (): boolean => useSyncExternalStore(never, isFalse, isTrue);

const never = () => () => {};
const isFalse = () => false;
const isTrue = () => true;
