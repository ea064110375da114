import { type Parts, relationsOf } from './package-parts.ts'
import { damaged, notText } from './refusals.ts'
import type { Attributes } from './xml.ts'

/** What a workbook consists of. */
export interface Book {
  /** Work sheets in the order of their tabs; the path is empty where a hidden one leads nowhere. */
  sheets: readonly { name: string; path: string; hidden: boolean }[]
  /** Days count from 1904, not 1900. */
  is1904: boolean
  strings: string | null
  styles: string | null
}

/** Reads the list of sheets; `file_not_text` with the kind of a package that is no workbook. */
export async function readBook(parts: Parts): Promise<Book> {
  const path = await mainPath(parts)
  const relations = await relationsOf(parts, path)
  const pathOf = (type: string) =>
    relations.find((relation) => relation.type === type)?.path ?? null
  const tabs: { name: string; id: string; hidden: boolean }[] = []
  let is1904 = false
  await parts.read(path, {
    root: 'workbook',
    open(name, attributes) {
      if (name === 'sheet') tabs.push(tabOf(attributes))
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904'])
    },
  })
  const sheets = tabs.flatMap(({ name, id, hidden }) => {
    const relation = relations.find((known) => known.id === id)
    if (!relation && !hidden) throw damaged('a sheet leads nowhere')
    if (relation && relation.type !== 'worksheet') return []
    return [{ name, path: relation?.path ?? '', hidden }]
  })
  return { sheets, is1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

function tabOf(attributes: Attributes) {
  const { name = '', state = 'visible' } = attributes
  const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? []
  return { name, id, hidden: state !== 'visible' }
}

async function mainPath(parts: Parts) {
  const relations = await relationsOf(parts, '')
  const path = relations.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (path.toLowerCase().endsWith('.bin')) throw notText('xlsb')
  if (!parts.has(path) || path.startsWith('word/') || path.startsWith('ppt/')) {
    throw notText(kindOf(parts, path))
  }
  return path
}

function kindOf(parts: Parts, path: string) {
  if (path.startsWith('word/')) return 'docx'
  if (path.startsWith('ppt/')) return 'pptx'
  return parts.has('mimetype') && parts.has('content.xml') ? 'ods' : 'zip'
}
