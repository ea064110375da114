/** How well a class of a scheme fits the built-in one: `E` exact, `B` contained in it, `L` with loss. */
export type Exactness = 'E' | 'B' | 'L'

export interface Crossing {
  /** The class as the scheme names it, and other ways of writing it. */
  labels: readonly string[]
  /** Code of an axis or a category. */
  to: string
  exactness: Exactness
}

export interface Scheme {
  /** Axes that the scheme can state; another axis is 不适用 under it, not zero. */
  axes: readonly string[]
  /** The scheme names another property than the kind of problem: never added to the axes. */
  facet?: true
  crossings: readonly Crossing[]
}

const NUMERALS = ['一', '二', '三', '四'] as const

const crossing = (labels: string, to: string, exactness: Exactness): Crossing => ({
  labels: labels.split('、'),
  to,
  exactness,
})

/** The classes of a scheme that files name by number only: `第一个聚焦`, `聚焦一`, `①`. */
function numbered(word: string, to: readonly string[]): Crossing[] {
  return to.map((code, i) => {
    const zh = NUMERALS[i]!
    const ways = [`第${zh}个${word}`, `第${i + 1}个${word}`, `${word}${zh}`, `${word}${i + 1}`]
    const bare = [`第${zh}方面`, `第${zh}个方面`, `第${zh}`, zh, `${i + 1}`, '①②③④'[i]!]
    return { labels: [...ways, ...bare], to: code, exactness: 'E' }
  })
}

const POLICY =
  '党的路线方针政策和党中央重大决策部署、党的路线方针政策、党的理论和路线方针政策、党中央重大决策部署、党的理论路线方针政策、党中央决策部署'
const STRICT = '全面从严治党战略部署、全面从严治党要求、从严治党战略部署'
const ORGANIZATION =
  '新时代党的组织路线、党的组织路线、基层党组织领导班子和干部队伍建设、领导班子和干部队伍建设、基层党组织建设和干部队伍建设'
const RESULTS =
  '巡视整改、巡察整改、巡视巡察整改、巡察整改和成果运用、巡视整改和成果运用、巡视巡察整改和成果运用、整改和成果运用、巡视巡察审计整改'

const fourAxes = (word: string): readonly Crossing[] => [
  ...numbered(word, ['A', 'B', 'C', 'D']),
  crossing(POLICY, 'A', 'E'),
  crossing(STRICT, 'B', 'E'),
  crossing(ORGANIZATION, 'C', 'E'),
  crossing(RESULTS, 'D', 'E'),
]

/** From the schemes of files to the built-in taxonomy. */
export const schemes: Readonly<Record<string, Scheme>> = {
  t3: {
    axes: ['A', 'B', 'C'],
    crossings: [
      crossing('党的领导弱化、党的领导', 'A', 'B'),
      crossing('党的建设缺失、党的建设', 'C', 'B'),
      crossing('全面从严治党不力、全面从严治党', 'B', 'L'),
    ],
  },
  f4l: { axes: ['A', 'B', 'C', 'D'], crossings: fourAxes('落实') },
  f4j: { axes: ['A', 'B', 'C', 'D'], crossings: fourAxes('聚焦') },
  t3j: {
    axes: ['A', 'B', 'C'],
    crossings: [
      ...numbered('聚焦', ['A', 'B', 'C']),
      crossing(POLICY, 'A', 'E'),
      crossing(`${STRICT}、群众身边腐败问题和不正之风`, 'B', 'E'),
      crossing(ORGANIZATION, 'C', 'E'),
    ],
  },
  d6: {
    axes: ['A', 'B', 'C'],
    facet: true,
    crossings: [
      crossing('政治纪律、违反政治纪律', 'A', 'L'),
      crossing('组织纪律、违反组织纪律', 'C', 'L'),
      crossing('廉洁纪律、违反廉洁纪律', 'B', 'L'),
      crossing('群众纪律、违反群众纪律', 'B6', 'L'),
      crossing('工作纪律、违反工作纪律', 'B5', 'L'),
      crossing('生活纪律、违反生活纪律', 'Z1', 'L'),
    ],
  },
  e8: {
    axes: ['B'],
    crossings: [
      crossing('享乐主义奢靡之风、享乐主义和奢靡之风、享乐奢靡', 'B4', 'E'),
      crossing('违规收送、违规收送名贵特产和礼品礼金、违规吃喝、违规操办婚丧喜庆', 'B4', 'E'),
      crossing(
        '违规发放津补贴或福利、公款旅游、公款旅游以及违规接受管理和服务对象等旅游活动安排',
        'B4',
        'E',
      ),
      crossing('形式主义官僚主义、形式主义和官僚主义、形式主义、官僚主义', 'B5', 'E'),
    ],
  },
  builtin: { axes: ['A', 'B', 'C', 'D'], crossings: [] },
}
