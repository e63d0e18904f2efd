import { randomUUID } from "node:crypto";
import { StorageError, TakenIdError } from "@nn/db";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { log } from "./log.ts";
import { words } from "./words.en.ts";

const SHOWN_ISSUES = 3;

/** What is wrong with an input, in one line: the field, and what was expected there. */
export function wordsOfIssues(issues: readonly z.core.$ZodIssue[]): string {
  const faults = issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => {
    const field = path.map(String).join(".");
    return field ? `${field}: ${message}` : message;
  });
  return words.unread(faults, Math.max(0, issues.length - SHOWN_ISSUES));
}

/** The failure of a procedure in words for the caller, or undefined if it has such words already. */
export function asCallerFault(cause: unknown): TRPCError | undefined {
  if (cause instanceof TakenIdError) {
    return new TRPCError({ code: "CONFLICT", message: words.idTaken, cause });
  }
  if (cause instanceof StorageError) {
    return new TRPCError({ code: "SERVICE_UNAVAILABLE", message: words.storageAway, cause });
  }
  return undefined;
}

const incidents = new WeakMap<Error, string>();

/** A name for one failure, the same in the log and in the message to the caller. */
export function incidentOf(error: Error): string {
  const known = incidents.get(error);
  if (known) return known;
  const incident = randomUUID().slice(0, 8);
  incidents.set(error, incident);
  return incident;
}

/** The message for the caller, who learns of our own failures only the name that they have in the log. */
export function messageOf(error: TRPCError): string {
  if (error.cause instanceof z.core.$ZodError) return wordsOfIssues(error.cause.issues);
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return words.ourFailure(incidentOf(error));
  }
  if (error.code === "PARSE_ERROR" || error.cause instanceof SyntaxError) return words.notJson;
  return error.message;
}

/** Logs for the person who runs the site: failures of ours, never a learner's mistakes. */
export function logFault(error: TRPCError, path: string | undefined): void {
  if (error.code !== "INTERNAL_SERVER_ERROR" && error.code !== "SERVICE_UNAVAILABLE") return;
  log.failure(
    error.code === "SERVICE_UNAVAILABLE" ? "the storage could not do its work" : "a procedure failed",
    error.cause ?? error,
    {
      incident: incidentOf(error),
      procedure: path ?? "",
    },
  );
}
