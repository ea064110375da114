/** Scope and look, as they stand in the address now: the text from `?` on. */
export function lookNow(): string {
  const { hash } = location
  return hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
}

/** Puts a look into an address that has none of its own. */
export function restoreLook(look: string) {
  if (look === '' || lookNow() !== '') return
  const { hash } = location
  location.replace(`${hash === '' ? '#/' : hash}${look}`)
}
