import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Stands in a query where a value belongs that is different each time. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** The place of a value that a query is given by this name. */
export type At<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name];

/** Runs a query with these values in their places, in a transaction or outside of one. */
export type KeptQuery<Values, Row> = (db: Kysely<Tables>, values: Values) => Promise<readonly Row[]>;

/**
 * A query whose text is made once for each database: to put it together takes longer than SQLite takes to run it. For what
 * every answer asks; the text may depend on nothing but the engine.
 *
 * @param build  writes the query, with `at("name")` where the value of that name belongs
 */
export function keptQuery<Values extends object, Row>(
  build: (db: Kysely<Tables>, at: At<Values>) => Compilable<Row>,
): KeptQuery<Values, Row> {
  const texts = new WeakMap<object, CompiledQuery<Row>>();
  // To Kysely a place is a value like any other: it becomes a parameter.
  const at: At<Values> = (name) => new Place(name) as never;
  return async (db, values) => {
    const { adapter } = db.getExecutor(); // the same in every transaction of a database
    const text = texts.get(adapter) ?? build(db, at).compile();
    texts.set(adapter, text);
    const given = values as Readonly<Record<string, unknown>>;
    const parameters = text.parameters.map((each) => (each instanceof Place ? given[each.name] : each));
    return (await db.executeQuery<Row>({ ...text, parameters })).rows;
  };
}
