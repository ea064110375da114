/** Joins the runs of a rich text; readings (phonetic runs) are left out. */
export interface RichText {
  open(name: string): void
  text(text: string): void
  close(name: string): void
  /** What was heard since the last call. */
  take(): string
}

export function richText(): RichText {
  let whole = ''
  let isReading = false
  let isText = false
  return {
    open(name) {
      if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    text(text) {
      if (isText) whole += text
    },
    close(name) {
      if (name === 'rPh') isReading = false
      else if (name === 't') isText = false
    },
    take() {
      const text = unescaped(whole)
      whole = ''
      return text
    },
  }
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** Characters that XML forbids stand as `_x000D_`; NUL and halves of characters stay so. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(ESCAPE, (written, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code === 0 || (code >= 0xd800 && code < 0xe000) ? written : String.fromCharCode(code)
  })
}
