"use client";

import type { QuantityId } from "@nn/notation";
import { Children } from "react";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";

/** What the columns hold. */
export function SlopesHead({ of }: { readonly of: QuantityId }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{words.example}</span>
        </th>
        <th scope="col">
          <span className="visually-hidden">{words.network}</span>
        </th>
        <th scope="col" className={styles.cost}>
          {words.cost}
        </th>
        <th scope="col" colSpan={2} className={styles.slope}>
          <span>{Children.toArray(words.slope(<QuantitySymbol key="of" q={of} />))}</span>
          <span className={styles.sides} aria-hidden="true">
            <span>{words.lowers}</span>
            <span>{words.raises}</span>
          </span>
        </th>
      </tr>
    </thead>
  );
}
