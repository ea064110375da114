import type { EChartsOption, SeriesOption } from 'echarts'

/** A datum that the keyboard can stop at: where it is, what selecting it means, and what to say. */
export interface Stop {
  seriesIndex: number
  dataIndex: number
  /** Empty: nothing to select. */
  key: string
  text: string
  /** How far down it stands, in pixels, where its first dimension says so; 0 otherwise. */
  y: number
}

interface Datum {
  value: readonly (string | number)[]
  name: string
  key?: string
}

interface Spoken {
  data?: readonly unknown[]
  dimensions?: readonly (string | { name: string })[]
  encode?: { tooltip?: readonly number[] }
}

/** The named data of an option, from top to bottom. */
export function stopsOf(option: EChartsOption): Stop[] {
  const all = [option.series ?? []].flat() as readonly SeriesOption[]
  const stops = all.flatMap((series, seriesIndex) => {
    const { data = [], dimensions = [], encode } = series as Spoken
    const names = dimensions.map((one) => (typeof one === 'string' ? one : one.name))
    return data.flatMap((one, dataIndex) => {
      if (!isDatum(one)) return []
      const tips = (encode?.tooltip ?? []).map((at) => `${names[at]} ${one.value[at]}`)
      const text = [one.name, ...tips].join(', ')
      const y = names[0] === 'y' ? Number(one.value[0]) : 0
      return [{ seriesIndex, dataIndex, key: one.key ?? '', text, y }]
    })
  })
  return stops.sort((a, b) => a.y - b.y)
}

/** What a mark that was clicked stands for; empty when nothing. */
export const keyOf = (data: unknown) =>
  typeof data === 'object' && data !== null && 'key' in data ? String(data.key) : ''

const isDatum = (data: unknown): data is Datum =>
  typeof data === 'object' && data !== null && 'name' in data && 'value' in data
