import { encodingName, fileSize } from '#figure/file-facts.ts'
import type { Draft } from '#intake/ask/draft.ts'
import type { Recipe } from '#intake/recipe.ts'
import { extractOf, extracts } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { Choice, type Option } from '#ui/Choice.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useLang } from '#ui/useLang.ts'
import type { Reviser } from './useReviser.ts'
import type { Words } from './words.ts'

interface FactsStripProps {
  draft: Draft
  reviser: Reviser
  words: Words
}

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
const DELIMITERS = [',', '\t', ';', '|', '，'] as const
const QUOTES = ['"', "'"] as const
const AUTO = ''
const HEADER_WITHIN = 12

/** How the file was read, each fact with a select to say otherwise. */
export function FactsStrip({ draft, reviser, words }: FactsStripProps) {
  const lang = useLang()
  const { reading, file } = draft
  const { facts } = words
  const isBook = reading.encoding === 'xlsx'
  return (
    <dl className="import-facts">
      <Fact name={facts.file} note={fileSize(file.size)}>
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
      <Fact
        name={facts.extract}
        note={reading.extract ? facts.row(extractOf(reading.extract).row[lang]) : ''}
      >
        <Pick
          hook="extract"
          label={facts.extract}
          auto={facts.auto}
          value={reviser.recipe.extract ?? AUTO}
          options={extracts.map((extract) => ({ value: extract.id, text: extract[lang] }))}
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

interface FactProps {
  name: string
  note: React.ReactNode
  children: React.ReactNode
}

function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="import-fact-note">{note}</dd>
    </div>
  )
}

interface PickProps {
  hook: string
  label: string
  auto: string
  value: string
  options: readonly Option[]
  /** What was found; shown while nothing is chosen. */
  found: string
  onChange: (value: string) => void
}

function Pick({ hook, label, auto, value, options, found, onChange }: PickProps) {
  return (
    <span className="import-pick" data-fact={hook}>
      <b>{found}</b>
      <Choice
        label={label}
        options={[{ value: AUTO, text: auto }, ...options]}
        value={value}
        onChange={onChange}
      />
    </span>
  )
}

function EncodingFact({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  return (
    <Fact name={facts.encoding} note={facts.encodingNote}>
      <Pick
        hook="encoding"
        label={facts.encoding}
        auto={facts.auto}
        value={reviser.recipe.encoding ?? AUTO}
        options={ENCODINGS.map((value) => ({ value, text: encodingName(value) }))}
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

function DelimiterFact({ draft, reviser, words }: FactsStripProps) {
  const { reading } = draft
  const { facts } = words
  const names = words.delimiters as Readonly<Record<string, string>>
  const columns = facts.columns(reading.columns.length)
  const note = (
    <>
      {reading.columns.length > 0 && `${columns}${words.separator}`}
      {facts.quote} <QuotePick {...{ draft, reviser, words }} />
    </>
  )
  return (
    <Fact name={facts.delimiter} note={note}>
      <Pick
        hook="delimiter"
        label={facts.delimiter}
        auto={facts.auto}
        value={reviser.recipe.delimiter ?? AUTO}
        options={DELIMITERS.map((value) => ({ value, text: names[value]! }))}
        found={names[reading.delimiter ?? ''] ?? facts.unknown}
        onChange={(value) => reviser.revise((recipe) => ({ ...recipe, delimiter: value || null }))}
      />
    </Fact>
  )
}

function QuotePick({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  return (
    <Pick
      hook="quote"
      label={facts.quote}
      auto={facts.auto}
      value={reviser.recipe.quote ?? AUTO}
      options={QUOTES.map((value) => ({ value, text: value }))}
      found={reading.quote}
      onChange={(value) =>
        reviser.revise((recipe) => ({ ...recipe, quote: (value || null) as Recipe['quote'] }))
      }
    />
  )
}

function SheetFact({ draft: { reading }, reviser, words }: FactsStripProps) {
  const { facts } = words
  return (
    <Fact name={facts.sheet} note={facts.columns(reading.columns.length)}>
      <Pick
        hook="sheet"
        label={facts.sheet}
        auto={facts.auto}
        value={reviser.recipe.sheet ?? AUTO}
        options={reading.sheets.map((value) => ({ value, text: value }))}
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
        auto={facts.auto}
        value={chosen ? (chosen.rows === 0 ? NONE : String(chosen.record)) : AUTO}
        options={[...options, { value: NONE, text: facts.noHeader }]}
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
