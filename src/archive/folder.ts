/** A flat folder of files. A read or write that fails rejects with `storage_full` or `storage_failed`. */
export interface Folder {
  names(): Promise<readonly string[]>
  /** Null where there is no such file. */
  read(name: string): Promise<Blob | null>
  /** Writes a file whole, in place of what it was. */
  write(name: string, content: Blob): Promise<void>
  /** Takes a file away, if it is there. */
  remove(name: string): Promise<void>
}
