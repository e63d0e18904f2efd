import { issueWords, refusalWords } from "@nn/catalog/words";
import type { Issue, Refusal } from "@nn/level-kit";
import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string): string => `${count} ${plural(count, { one, other })}`;

/** What a caller reads when something was not done: what is wrong, and what to change. */
export const words = {
  unread: (faults: readonly string[], more: number) =>
    `This request cannot be read. ${faults.join("; ")}${more > 0 ? ` (and ${more} more)` : ""}.`,
  notJson: "This request is not JSON.",
  sendJson: "Send JSON, with the content type application/json.",
  tooLong: (kilobytes: number) => `This request is too long: at most ${kilobytes} KB are read.`,
  tooMany: (seconds: number) => `Too many requests. Come back in ${seconds} s.`,
  oneExport: "One request makes one export. Ask for it once.",
  crossSite: "This came from another site. Only this site's own pages may change things here.",
  idTaken: "This id is already in use by somebody else.",
  idOfOtherLevel: "This id was used for a run of another level.",
  idOfOtherQuestion: "This id was used for an answer to another question.",
  idOfOtherNote: "This id was used for something else that was said.",
  noRecall: (address: string) => `The course has no question called “${address}”.`,
  noOption: (chosen: number) => `There is no option ${chosen}; options are counted from 0.`,
  noSection: (address: string) => `The course has no section called “${address}”.`,
  storageAway:
    "The server cannot reach its storage just now. Send it again in a moment: whatever was stored already is not counted twice.",
  ourFailure: (incident: string) => `Something went wrong on the server. If you report it, please mention ${incident}.`,
  unhealthy: "The database does not work. The server's log says why.",
  noFamily: (family: string) => `There is no family of exercises called “${family}”.`,
  notAsked:
    "Nothing can be asked about these numbers here. It takes one neuron after another, a sigmoid at the end, and a cost that still answers to the last weight.",
  foreignToken: "The token of this question was not made by this site. Ask for a new question.",
  endedQuestion: "This question is more than 30 days old and has ended.",
  othersQuestion: "This question was opened by somebody else, or in another browser.",
  noPast: "This answer is not in your past, or its question is no longer asked.",
  enoughToday: (most: number) =>
    `That makes ${most.toLocaleString("en")} answers in a day, and no more are stored today. Yours stays in its field: send it tomorrow.`,
  noCode:
    "This code is mistyped or has ended. Look at each letter again. A code from another device works once, within ten minutes: you can show a new one there. A recovery code works until you replace it with a newer one.",
  nobodyYet:
    "The site keeps nothing from this browser yet, so it cannot tell which devices are yours. Type your recovery code first; then you can sign the others out.",
  noRecoveryCode: "This is not one of your recovery codes. Those that you have still work.",
  tooManyCodes: (minutes: number) =>
    `Too many codes were tried. Come back in ${counted(minutes, "minute", "minutes")}.`,
  foreignExport: "This copy is not from this site, or was changed after it was saved. Nothing was brought back.",
  hintsInOrder: "The hints come one after the other. Ask for the next one.",
  noSibling: "There is no worked example of this kind.",
  noPart: (detail: string) => `There is no such part: ${detail}.`,
  noLevel: (uuid: string) => `There is no level ${uuid} on this site.`,
  otherRevision: (ours: number, theirs: number) =>
    `This level is now at revision ${ours}, and you have revision ${theirs}. Load the page again to play it.`,
  unreadMoves: (issue: Issue) =>
    `The moves cannot be read. ${issue.path === "" ? "" : `${issue.path}: `}${issueWords(issue)}`,
  refusedMove: (at: number, moves: number, refusal: Refusal) =>
    `Move ${at + 1} of ${moves} cannot be made: ${refusalWords(refusal)}`,
  notSolved: (moves: number, cost: number, target: number) =>
    `The level is not solved: ${counted(moves, "move ends", "moves end")} at a cost of ${cost}, above the target of ${target}.`,
  noStart: (start: number, starts: number) =>
    `There is no start ${start}: this level has ${counted(starts, "start", "starts")}, counted from 0.`,
  parNotReached: "The solution at par is shown once you have three stars from this start.",
  noSolution: "The solution of a past revision is not kept.",
  slotsLeft: (moves: number) =>
    `The level is not solved: ${counted(moves, "move leaves", "moves leave")} some slots without their piece.`,
};
