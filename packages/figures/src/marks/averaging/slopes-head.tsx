"use client";

import type { QuantityId } from "@nn/notation";
import { Children } from "react";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { words } from "../../words.en.ts";
import styles from "./averaging.module.css";

/** What the columns hold. */
export function SlopesHead({ of }: { readonly of: QuantityId }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{words.averaging.example}</span>
        </th>
        <th scope="col">
          <span className="visually-hidden">{words.averaging.network}</span>
        </th>
        <th scope="col" className={styles.cost}>
          {words.averaging.cost}
        </th>
        <th scope="col" colSpan={2} className={styles.slope}>
          <span>{Children.toArray(words.averaging.slope(<QuantitySymbol key="of" q={of} />))}</span>
          <span className={styles.sides} aria-hidden="true">
            <span>{words.averaging.lowers}</span>
            <span>{words.averaging.raises}</span>
          </span>
        </th>
      </tr>
    </thead>
  );
}
