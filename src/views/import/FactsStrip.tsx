import { encodingName, fileSize } from '#figure/file-facts.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { Recipe } from '#intake/recipe.ts'
import { extractOf, extracts } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import { DelimiterFact } from './DelimiterFact.tsx'
import { AUTO, Fact, Pick } from './Fact.tsx'
import { TotalsFact } from './TotalsFact.tsx'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface FactsStripProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
const HEADER_WITHIN = 12

/** How the file was read, each fact with a select to say otherwise. */
export function FactsStrip({ draft, reviser, words }: FactsStripProps) {
  const lang = useLang()
  const { reading, file } = draft
  const { facts } = words
  const isBook = reading.encoding === 'xlsx'
  return (
    <dl className="import-facts">
      <Fact name={facts.file} note={facts.fileNote(fileSize(file.size), dayOf(file.lastModified))}>
        <span className="import-file">
          <Icon name="file" />
          <b title={file.name}>{file.name}</b>
        </span>
      </Fact>
      {isBook ? (
        <SheetFact {...{ draft, reviser, words }} />
      ) : (
        <>
          <EncodingFact {...{ draft, reviser, words }} />
          <DelimiterFact {...{ draft, reviser, words }} />
        </>
      )}
      <HeaderFact {...{ draft, reviser, words }} />
      <TotalsFact {...{ draft, reviser, words }} />
      <Fact
        name={facts.extract}
        note={reading.extract ? facts.row(extractOf(reading.extract).row[lang]) : ''}
      >
        <Pick
          hook="extract"
          label={facts.extract}
          value={reviser.recipe.extract ?? AUTO}
          options={[
            { value: AUTO, text: facts.auto },
            ...extracts.map((extract) => ({ value: extract.id, text: extract[lang] })),
          ]}
          found={reading.extract ? extractOf(reading.extract)[lang] : facts.unknown}
          onChange={(value) =>
            reviser.revise((recipe) => ({
              ...recipe,
              extract: (value || null) as ExtractId | null,
            }))
          }
        />
      </Fact>
    </dl>
  )
}

function EncodingFact({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  return (
    <Fact name={facts.encoding} note={facts.encodingNote}>
      <Pick
        hook="encoding"
        label={facts.encoding}
        value={reviser.recipe.encoding ?? AUTO}
        options={[
          { value: AUTO, text: facts.auto },
          ...ENCODINGS.map((value) => ({ value, text: encodingName(value) })),
        ]}
        found={encodingName(reading.encoding) || facts.unknown}
        onChange={(value) =>
          reviser.revise((recipe) => ({
            ...recipe,
            encoding: (value || null) as Recipe['encoding'],
          }))
        }
      />
    </Fact>
  )
}

function SheetFact({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  return (
    <Fact name={facts.sheet} note={facts.columns(reading.columns.length)}>
      <Pick
        hook="sheet"
        label={facts.sheet}
        value={reviser.recipe.sheet ?? AUTO}
        options={[
          { value: AUTO, text: facts.auto },
          ...reading.sheets.map((value) => ({ value, text: value })),
          ...reading.hiddenSheets.map((value) => ({ value, text: facts.hiddenSheet(value) })),
        ]}
        found={reading.sheet ?? facts.unknown}
        onChange={(value) => reviser.revise((recipe) => ({ ...recipe, sheet: value || null }))}
      />
    </Fact>
  )
}

function HeaderFact({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  const { header, preview } = reading
  const chosen = reviser.recipe.header
  const lineOf = (record: number) => preview[record]?.line ?? record + 1
  const options = preview.slice(0, HEADER_WITHIN).map(({ line }, record) => ({
    value: String(record),
    text: facts.headerLine(line, 1),
  }))
  const found = header
    ? header.rows === 0
      ? facts.noHeader
      : facts.headerLine(lineOf(header.record), header.rows)
    : facts.unknown
  return (
    <Fact name={facts.header} note={facts.titles(reading.titles.length)}>
      <Pick
        hook="header"
        label={facts.header}
        value={chosen ? (chosen.rows === 0 ? NONE : String(chosen.record)) : AUTO}
        options={[
          { value: AUTO, text: facts.auto },
          ...options,
          { value: NONE, text: facts.noHeader },
        ]}
        found={found}
        onChange={(value) => reviser.revise((recipe) => ({ ...recipe, header: placeOf(value) }))}
      />
    </Fact>
  )
}

const NONE = 'none'

function placeOf(value: string): Recipe['header'] {
  if (value === AUTO) return null
  return value === NONE ? { record: 0, rows: 0 } : { record: Number(value), rows: 1 }
}

const two = (part: number) => String(part).padStart(2, '0')

/** The day of a moment, where its reader is. */
function dayOf(moment: number) {
  const day = new Date(moment)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
