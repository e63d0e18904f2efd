/**
 * The worked solution of a question, made from its token with the secret of the site that handed it out. A process of
 * its own, because keys load only where nothing can reach a browser:
 *
 *   node --conditions=react-server e2e/solve.ts <data directory> <token>
 */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { seedOf, solution, verifyToken } from "@nn/exercises/server";

const [, , dataDirectory = "", token = ""] = process.argv;
const database = new DatabaseSync(join(dataDirectory, "nudge.sqlite"), { readOnly: true });
const row = database.prepare("select value from settings where name = 'question-tokens'").get();
database.close();
const secret = String(row?.value);
const ticket = verifyToken(secret, token);
if (!ticket) throw new Error(`the site in ${dataDirectory} did not make ${token}`);
console.log(JSON.stringify(solution(ticket.family, seedOf(secret, ticket))));
