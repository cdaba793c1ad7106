/** A title's number as it stands in an address, or nothing when no title can have it. */
export function parseTitleId(text: string): number | undefined {
  const id = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
