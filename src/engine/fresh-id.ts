/** 32 random hex digits; unlike `crypto.randomUUID` also where the page has no secure context. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
