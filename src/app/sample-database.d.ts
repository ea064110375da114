declare module 'virtual:sample-database' {
  /** The sample as loaded when the app was built; the database is at `url`. Null where it was not. */
  const database:
    | ({ url: string } & Pick<import('#intake/restore.ts').LoadedBefore, 'reports' | 'dataAsOf'>)
    | null
  export default database
}
