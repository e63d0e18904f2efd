"use client";

import { useCallback, useEffect, useState } from "react";
import { Copy } from "./copy.tsx";
import { Device } from "./device.tsx";
import { Forget } from "./forget.tsx";
import { KeptList } from "./kept-list.tsx";
import { Recovery } from "./recovery.tsx";
import { ask, type Kept, type Reply } from "./server.ts";

/** Everything that a learner may do with what is kept, each by oneself and without an account. */
export function YourData() {
  const [reply, setReply] = useState<Reply<Kept | null>>();
  const look = useCallback(() => {
    void ask("kept").then(setReply);
  }, []);
  useEffect(look, [look]);
  const kept = reply?.ok ? reply.data : null;
  return (
    <>
      <KeptList reply={reply} onAgain={look} />
      <Device onChange={look} />
      <Recovery since={kept?.recoverySince ?? null} onChange={look} />
      <Copy onChange={look} />
      <Forget isNobody={kept === null} onChange={look} />
    </>
  );
}
