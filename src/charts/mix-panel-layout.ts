import type { MixPanels } from './mix-panel-rows.ts'
import { textWidth, widest } from './text.ts'

/** Where a panel's bars start, how wide they may be, and where its values end; in pixels. */
export interface PanelPlace {
  left: number
  right: number
}

export interface MixLayout {
  /** Left edges of the two name columns, and their widths. */
  names: readonly [number, number]
  nameWidths: readonly [number, number]
  panels: readonly PanelPlace[]
  /** Pixels for a share of 1, the same in every panel. */
  scale: number
  /** Right edges of the columns beside; none where panels need their room. */
  beside: readonly number[]
}

const GAP = 28
const BESIDE_GAP = 16
const NAME_GAP = 12
const EDGE = 8
const VALUE_GAP = 8
/** Room after a head that can be looked into. */
const ARROW = 14
/** A narrower chart leaves the columns beside to the tooltips and the table. */
const NARROW = 720

/** What the widths depend on, worked out once for a chart. */
export interface MixMeasures {
  nameWidths: readonly [number, number]
  /** The largest share of each panel, the widths of its values and of its head, and its title in one line or two. */
  panels: readonly { most: number; value: number; head: number; title: readonly string[] }[]
  besideWidths: readonly number[]
}

export function measure({ panels, sections, besideHeaders }: MixPanels): MixMeasures {
  const lines = sections.flatMap((section) => section.lines)
  const width = (texts: readonly string[], most: number) => 6 + widest(texts, 13, 0, most)
  return {
    nameWidths: [
      width(
        lines.map(({ names }) => names[0]),
        150,
      ),
      width(
        lines.map(({ names }) => names[1]),
        132,
      ),
    ],
    panels: panels.map(({ title, key }, at) => {
      const cells = lines.flatMap(({ cells }) => cells[at] ?? [])
      const pooled = sections.map((section) => section.pooled[at]?.share ?? 0)
      const head = wrapped(title, panels.length < MANY ? LONG.few : LONG.many)
      return {
        title: head,
        most: Math.max(0.02, ...pooled, ...cells.map(({ share }) => share ?? 0)),
        value: widest(
          cells.filter(({ share }) => share !== null).map(({ text }) => text),
          12,
          28,
        ),
        head: Math.max(
          16 + widest(head, 13) + (key ? ARROW : 0),
          8 +
            widest(
              cells.filter(({ share }) => share === null).map(({ text }) => text),
              12,
            ),
        ),
      }
    }),
    besideWidths: besideHeaders.map((header, at) =>
      widest([header, ...lines.map(({ beside }) => beside[at] ?? '')], 12),
    ),
  }
}

/** Beyond this a head takes two lines: where panels are few, and where they are many. */
const LONG = { few: 200, many: 112 }
const MANY = 6

/** A long title in two lines, parted near its middle: at a space, or between Han characters. */
function wrapped(title: string, longest: number): readonly string[] {
  if (textWidth(title, 13) <= longest) return [title]
  const middle = title.length / 2
  const parts = [...title].flatMap((_, at) =>
    at > 0 && (title[at] === ' ' || (isHan(title[at]) && isHan(title[at - 1]))) ? [at] : [],
  )
  const [at] = parts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return at === undefined ? [title] : [title.slice(0, at), title.slice(at).trimStart()]
}

const isHan = (character: string | undefined) => /[\u4e00-\u9fff]/.test(character ?? '')

/**
 * Panels take the room between names and columns on one scale: each as wide as its largest share, but no
 * narrower than its head while there is room for that.
 */
export function layOut(width: number, measures: MixMeasures): MixLayout {
  const [first, second] = measures.nameWidths
  const names = [EDGE, EDGE + first + NAME_GAP] as const
  const start = names[1] + (second > 6 ? second + NAME_GAP : 0)
  const besideWidths = width < NARROW ? [] : measures.besideWidths
  const end = besideWidths.reduce((x, column) => x - column - BESIDE_GAP, width - EDGE)
  const room = Math.max(80, end - GAP - start - GAP * (measures.panels.length - 1))
  const scale = scaleFor(room, measures.panels)
  let left = start
  const panels = measures.panels.map((panel) => {
    const place = {
      left,
      right: left + Math.max(barred(panel, scale), heads(room, measures, panel)),
    }
    left = place.right + GAP
    return place
  })
  const beside = besideWidths.map(
    (_, at) =>
      width -
      EDGE -
      besideWidths.slice(at + 1).reduce((sum, column) => sum + column + BESIDE_GAP, 0),
  )
  return { names, nameWidths: measures.nameWidths, panels, scale, beside }
}

type Panel = MixMeasures['panels'][number]

const barred = ({ most, value }: Panel, scale: number) => most * scale + VALUE_GAP + value

/** Heads get their width only where all panels together can afford it. */
function heads(room: number, { panels }: MixMeasures, { head }: Panel) {
  const all = panels.reduce((sum, panel) => sum + Math.max(panel.head, panel.value + 24), 0)
  return all <= room * 0.8 ? head : Math.min(head, room / panels.length / 2)
}

/** The scale at which the panels just fill the room, those held open by their heads left as they are. */
function scaleFor(room: number, panels: readonly Panel[]) {
  const wide = (scale: number) =>
    panels.reduce(
      (sum, panel) =>
        sum + Math.max(barred(panel, scale), heads(room, { panels } as MixMeasures, panel)),
      0,
    )
  let low = 0
  let high = room / Math.max(...panels.map(({ most }) => most), 0.02)
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (wide(middle) > room) high = middle
    else low = middle
  }
  return low
}
