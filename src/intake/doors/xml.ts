import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { damaged, tooLarge } from './refusals.ts'

export type Attributes = SaxesTagPlain['attributes']

/** Hears the elements of a part, by their names without prefix; those of other namespaces are left out. */
export interface XmlReader {
  root: string
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  /** True when nothing more is wanted. */
  isDone?(): boolean
}

const MAX_DEPTH = 64
// A tag or a text may be so long; what comes in between is one event.
const MAX_EVENT = 4 << 20

/** Reads the XML of a part; `file_unreadable` where it is not well formed, or declares a document type. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader) {
  const watch = { events: 0 }
  const parser = parserFor(reader, watch)
  let decoder: TextDecoder | undefined
  let silent = 0
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece)
    const before = watch.events
    write(parser, decoder, piece)
    silent = watch.events === before ? silent + piece.length : 0
    if (silent > MAX_EVENT) throw tooLarge('bytes', MAX_EVENT)
    if (reader.isDone?.()) return
  }
  write(parser, decoder ?? new TextDecoder(), null)
}

function write(parser: Pick<SaxesParser, 'write'>, decoder: TextDecoder, piece: Uint8Array | null) {
  try {
    if (piece) parser.write(decoder.decode(piece, { stream: true }))
    else parser.write(decoder.decode()).close()
  } catch (cause) {
    throw damaged(cause)
  }
}

function decoderFor([first, second]: Uint8Array) {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const label = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(label, { fatal: true })
}

function parserFor(reader: XmlReader, watch: { events: number }) {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let prefix: string | null = null
  let depth = 0
  const nameIn = (name: string) =>
    prefix === '' ? name : name.startsWith(prefix ?? '') ? name.slice(prefix?.length) : ':'
  parser.on('doctype', () => {
    throw damaged('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    watch.events++
    if (++depth > MAX_DEPTH) throw damaged('too deep')
    if (prefix === null) {
      prefix = name.slice(0, name.indexOf(':') + 1)
      if (nameIn(name) !== reader.root) throw damaged(`no ${reader.root}`)
    }
    const local = nameIn(name)
    if (!local.includes(':')) reader.open(local, attributes)
  })
  parser.on('closetag', ({ name }) => {
    watch.events++
    depth--
    const local = nameIn(name)
    if (!local.includes(':')) reader.close?.(local)
  })
  const text = (content: string) => {
    watch.events++
    reader.text?.(content)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  return parser
}
