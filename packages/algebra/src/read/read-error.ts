/** Why a text cannot be read. Thrown inside the reader only; `read` turns it into a value. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly where: number;
  readonly suggestion: string | undefined;

  constructor(where: number, why: string, suggestion?: string) {
    super(why);
    this.where = where;
    this.suggestion = suggestion;
  }
}
