import { codeOf } from "@nn/game";
import type { NudgeLevel } from "@nn/level-kit";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { TrpcProvider, useTRPCClient, wordsOf } from "@/trpc/client.tsx";
import { levelAddress } from "../level-address.ts";
import { words } from "./win.en.ts";
import styles from "./win.module.css";

interface Props {
  readonly level: NudgeLevel;
  readonly start: number;
}

/** Fetches the solution at par, which the server keeps to itself until par is reached, and opens it as a replay. */
export const WatchPar = (props: Props) => (
  <TrpcProvider>
    <Watching {...props} />
  </TrpcProvider>
);

function Watching({ level: { id, rev, slug }, start }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  const [state, setState] = useState<{ readonly fetching: boolean; readonly why?: string }>({ fetching: false });
  const watch = async () => {
    setState({ fetching: true });
    try {
      const { log } = await client.play.solution.query({ levelUuid: id, rev, start });
      router.push(`${levelAddress(slug)}/replay#${codeOf({ rev, start, log })}`);
    } catch (error) {
      setState({ fetching: false, why: wordsOf(error) });
    }
  };
  const { fetchingPar, noPar, watchPar } = words.ways;
  return (
    <button type="button" className={styles.copy} onClick={() => void watch()}>
      <span aria-live="polite">{state.fetching ? fetchingPar : state.why ? noPar(state.why) : watchPar}</span>
    </button>
  );
}
