import type { Params } from '#engine/engine.ts'

let draft = ''
let own: Params = {}

/** The query in the console, kept while the reader looks at other pages; gone when the page closes. */
export const consoleDraft = {
  read: () => draft,
  /** Parameters that the figure had beside those of the scope. */
  params: () => own,
  write: (sql: string, params: Params = own) => {
    draft = sql
    own = params
  },
}
