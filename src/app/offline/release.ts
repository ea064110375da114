/** What a build consists of; written into `sw.js` and `release.json`. */
export interface Release {
  /** Another one for every build that differs in a file or in the headers. */
  version: string
  /** Another one whenever the headers differ, which kept responses carry too. */
  headers: string
  /** SHA-256 in base64 of every file by its path from the page on. */
  files: Readonly<Record<string, string>>
}
