import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

type Refusal = 'few_events' | 'empty_stratum'

/** Why there is no standardised rate; `absent` are the types that the region lacks. */
export const refusals: Record<Lang, Record<Refusal, (absent: readonly string[]) => string>> = {
  zh: {
    few_events: () => '不足 10 件，不作标准化',
    empty_stratum: (absent) => `没有${absent.join('、')}的问题`,
  },
  en: {
    few_events: () => 'fewer than 10 clues',
    empty_stratum: (absent) => `no problems of ${absent.join(', ').toLowerCase()}`,
  },
}

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '标准化线索率',
    name: '标准化线索率',
    definition: '按组织类型直接标准化的每百个问题线索数，标准为同类数据各地区合计的构成',
    unit: '件或人/百个问题',
    method: [
      '各地被巡察党组织的类型不同，线索率的高低可能只是类型不同。直接标准化回答：若各地的类型构成都与标准相同，线索率会是多少。标准化率 = Σ w·x/n，x、n 为该类型的线索和问题数，w 为该类型占标准的比重（问题数）。',
      '区间为 Fay–Feuer gamma 区间（Statistics in Medicine 1997;16:791–801）；表中另列 Dobson 法配 Byar 近似的区间（Statistics in Medicine 1991;10:457–462）。',
      '标题说“两端有差异”，须各地区一并检验（对数标准化率的 Cochran Q）与最高、最低两地的比较（按全部两两比较作 BH 校正）都在 5% 水平上拒绝：最高与最低是看过数据才挑出来的。否则只说分不出高低。',
      '线索合计不足 10 件，或标准中有的类型该地区没有，就不作标准化，并写明原因。占标准不足 5% 的类型和未写明类型的记录并为“其余类型”。缩小地区或组织类型的范围，标准随之改变，可作标准化的地区会增多。',
      '只取既有问题记录又有线索清单（或线索数报告为 0）的单轮。数据性质不同的，标准各自计算，从不合并。件与人分开计算。',
    ],
    columns: {
      region: '地区',
      basis: '数据性质',
      rounds: '轮次',
      clues: '线索',
      problems: '问题',
      rate: '粗率',
      rate_low: '粗率下限',
      rate_high: '粗率上限',
      standard: '标准化率',
      standard_low: '95% 下限',
      standard_high: '95% 上限',
      byar_low: 'Byar 下限',
      byar_high: 'Byar 上限',
      refusal: '不作标准化的原因',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Standardised rate',
    name: 'Standardised clue rate',
    definition:
      'clues per 100 problems, directly standardised by organization type to the mix of all regions of its kind of data',
    unit: 'clues or persons per 100 problems',
    method: [
      'Regions inspect different types of organizations, so that rates may differ for that alone. Direct standardization asks what the rate would be if all had the same mix: Σ w·x/n, with x clues and n problems of a type and w the type’s share of the standard (problems).',
      'Fay–Feuer gamma intervals (Statistics in Medicine 1997;16:791–801); the table also has Dobson’s with Byar’s approximation (Statistics in Medicine 1991;10:457–462).',
      'The headline says that the ends differ only where the test of all regions together (Cochran’s Q of the log rates) and that of the highest against the lowest (BH-adjusted over all pairs) both reject at 5%: the two are picked after seeing the data. Otherwise no difference is shown.',
      'Refused with fewer than 10 clues, or where the region lacks a type that the standard has; the reason is stated. Types under 5% of the standard, and records that name no type, stand together as other types. With fewer regions or types in scope the standard changes, and more regions can be standardised.',
      'Single rounds with problem records and a clue list (or a total of 0 clues) only. Each kind of data has its own standard, and kinds are never combined. Pieces and persons are computed apart.',
    ],
    columns: {
      region: 'Region',
      basis: 'Nature',
      rounds: 'Rounds',
      clues: 'Clues',
      problems: 'Problems',
      rate: 'Crude rate',
      rate_low: 'Crude lower',
      rate_high: 'Crude upper',
      standard: 'Standardised',
      standard_low: '95% lower',
      standard_high: '95% upper',
      byar_low: 'Byar lower',
      byar_high: 'Byar upper',
      refusal: 'Why not standardised',
    },
  },
}
