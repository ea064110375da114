/** The synthetic ledger's files by name; the same text every time. */
export function generate(): Record<string, string>
