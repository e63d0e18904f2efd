"use client";

import { useChosen } from "../../lesson/use-chosen.ts";
import { ProductRow } from "../../tables/product-row.tsx";
import { Choosing } from "./choosing.tsx";
import { WeightTable } from "./weight-table.tsx";

/** The weights of the last layer as a table, and the factors of the derivative with respect to the chosen one. */
export function WeightFactors() {
  const chosen = useChosen();
  return (
    <>
      <Choosing>
        <WeightTable />
      </Choosing>
      <ProductRow of={chosen} />
    </>
  );
}
