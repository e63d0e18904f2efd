"use client";

import "../lesson/symbol.module.css";
import "../tables/product-row.module.css";
import "../tables/fraction.module.css";
import { later } from "./later.tsx";

export const ProductRow = later(async () => (await import("../tables/product-row.tsx")).ProductRow);
