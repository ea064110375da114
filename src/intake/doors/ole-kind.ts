import { bytesOf } from '#archive/sha256.ts'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER = 512
const DIRECTORY = 4096
const STREAMS: readonly (readonly [stream: string, kind: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
]

/** What an OLE file is: `encrypted` (a workbook with a password), `xls`, `et`, `doc`, `ppt`; null for others. */
export async function oleKind(file: Blob): Promise<string | null> {
  const head = await bytesOf(file, 0, HEADER)
  if (!MAGIC.every((byte, i) => head[i] === byte) || head.length < HEADER) return null
  const view = new DataView(head.buffer)
  const sector = 2 ** Math.min(view.getUint16(30, true), 16)
  const at = (view.getUint32(48, true) + 1) * sector
  const names = new TextDecoder('utf-16le').decode(await bytesOf(file, at, at + DIRECTORY))
  const known = STREAMS.find(([stream]) => names.includes(stream))
  return known?.[1] ?? (file instanceof File && /\.ett?$/i.test(file.name) ? 'et' : 'xls')
}
