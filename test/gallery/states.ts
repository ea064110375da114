import type { Lang } from '#i18n/lang.ts'
import { everything, type Scope } from '#scope/scope.ts'
import { nothingSelected, type Selections } from '#scope/selection.ts'
import { selections } from '../fixture/selections.ts'

/** The data of a state: the tests' fixture, or the statements of a file beside this one. */
export type DatabaseName = 'fixture' | 'small' | 'refused' | 'many' | 'broken'

/** One state that a figure may be in: data, and what of it is looked at. */
export interface State {
  id: 'normal' | 'nr' | 'small' | 'empty' | 'error' | 'refused' | 'many'
  database: DatabaseName
  scope: Scope
  /** What stands side by side on 对比. */
  selections: Selections
  focus: string | null
  compare: string | null
  name: Record<Lang, string>
}

/** The last day of all data. */
export const AS_OF = '2025-03-01'

const rounds = (...keys: readonly string[]) => ({ ...nothingSelected, rounds: [...keys] })
const nowhere = { ...everything, regions: ['nowhere'] }

export const states: readonly State[] = [
  {
    id: 'normal',
    database: 'fixture',
    scope: everything,
    selections,
    focus: '丙市-r2',
    compare: '丙市-r1',
    name: { zh: '正常', en: 'Normal' },
  },
  {
    id: 'nr',
    database: 'fixture',
    scope: { ...everything, rounds: ['140222-2023-04-27'] },
    selections: { A: rounds('140222-2023-04-27'), B: rounds('530400-r2') },
    focus: '140222-2023-04-27',
    compare: null,
    name: { zh: '未报', en: 'Not reported' },
  },
  {
    id: 'small',
    database: 'small',
    scope: everything,
    selections: { A: rounds('庚市-r1'), B: rounds('庚市-r2') },
    focus: '庚市-r2',
    compare: '庚市-r1',
    name: { zh: '样本小', en: 'Small n' },
  },
  {
    id: 'empty',
    database: 'fixture',
    scope: nowhere,
    selections: {},
    focus: null,
    compare: null,
    name: { zh: '空', en: 'Empty' },
  },
  {
    id: 'error',
    database: 'broken',
    scope: everything,
    selections,
    focus: null,
    compare: null,
    name: { zh: '出错', en: 'Error' },
  },
  {
    id: 'refused',
    database: 'refused',
    scope: everything,
    selections: { A: rounds('辛市-r1'), B: rounds('辛市-r2') },
    focus: '辛市-r2',
    compare: '辛市-r1',
    name: { zh: '不作图', en: 'Refused' },
  },
  {
    id: 'many',
    database: 'many',
    scope: everything,
    selections: {
      A: { ...nothingSelected, regions: ['R1'] },
      B: { ...nothingSelected, regions: ['R2'] },
    },
    focus: 'R1-r50',
    compare: 'R1-r49',
    name: { zh: '一万个点', en: '10,000 points' },
  },
]
