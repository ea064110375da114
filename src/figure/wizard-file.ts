let current = 0

/** The file that the import page opens on; 0: the first that waits. */
export const wizardFile = {
  get: () => current,
  set(fileId: number) {
    current = fileId
  },
}
