/** The download has begun with the click; until then what it needs is held. */
const HELD_MS = 60_000;

/** Hands a file to the browser, which saves it where it saves things. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
