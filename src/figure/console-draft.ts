let draft = ''

/** The query in the console, kept while the reader looks at other pages; gone when the page closes. */
export const consoleDraft = {
  read: () => draft,
  write: (sql: string) => {
    draft = sql
  },
}
