/** Ledgers close on this day: what is not done by then is open. */
export const AS_OF = '2024-12-31'

/**
 * The rounds to make up. `organizations` counts the inspected ones by type; `problems` and `clues` are the
 * records of the round; `reported` holds totals that its report states otherwise (null: not at all).
 */
const round = (label, start, end, lag, organizations, problems, clues, more = {}) => ({
  label,
  start,
  end,
  lag,
  organizations,
  problems,
  clues,
  kinds: ['常规'],
  modes: [],
  reported: {},
  ...more,
})

const regions = [
  {
    name: '甲市',
    prefix: 'JS',
    level: '市',
    term: '六届市委',
    scheme: '四个聚焦',
    medianDays: 70,
    statuses: {
      done: '已完成',
      basic: '基本完成',
      ongoing: '正在推进',
      notDone: '未完成',
      withdrawn: '不予认定',
    },
    leaning: { B3: 2.1, B4: 1.4, C4: 0.6 },
    rounds: [
      round('第一轮', '2021-09-06', '2021-11-05', 52, { 党政机关: 8, 国企: 2 }, 118, 19, {
        heading: '首轮',
      }),
      round('第二轮', '2022-03-01', '2022-04-29', 60, { 党政机关: 7, 国企: 2, 学校: 1 }, 126, 21),
      round('第三轮', '2022-08-22', '2022-10-21', 48, { 党政机关: 6, 国企: 3 }, 108, 17, {
        reported: { problems: 113 },
      }),
      round('第四轮', '2023-03-06', '2023-05-05', 55, { 党政机关: 7, 国企: 2, 医院: 2 }, 131, 24),
      round('第五轮', '2023-09-04', '2023-11-03', 57, { 党政机关: 6, 学校: 4, 医院: 2 }, 162, 22, {
        kinds: ['常规', '专项'],
      }),
      round('第六轮', '2024-04-08', '2024-06-07', 62, { 党政机关: 5, 国企: 6, 其他: 1 }, 150, 18, {
        kinds: ['常规', '专项'],
        reported: { asOf: '2024-10' },
      }),
    ],
  },
  {
    name: '乙市',
    prefix: 'YS',
    level: '市',
    term: '五届市委',
    scheme: '四个聚焦',
    medianDays: 95,
    statuses: {
      done: '整改到位',
      basic: '取得阶段性成果并持续整改',
      ongoing: '持续推进',
      notDone: '未启动',
      withdrawn: '合并',
    },
    leaning: { A2: 1.8, A5: 0.6, B3: 0.6, C1: 1.2 },
    rounds: [
      round('第四轮', '2020-05-11', '2020-07-10', 66, { 党政机关: 7, 乡镇街道: 4 }, 121, 12),
      round('第五轮', '2021-04-12', '2021-06-11', 58, { 党政机关: 8, 国企: 2 }, 112, 11, {
        reported: { parts: '8个市直单位+3家国企' },
      }),
      round(
        '第六轮',
        '2022-05-09',
        '2022-07-08',
        71,
        { 党政机关: 6, 乡镇街道: 5, 学校: 2 },
        154,
        17,
      ),
      round(
        '第七轮',
        '2023-04-10',
        '2023-06-09',
        63,
        { 党政机关: 5, 国企: 4, 乡镇街道: 2 },
        127,
        13,
        { modes: ['提级', '交叉'] },
      ),
      round('第八轮', '2024-03-11', '2024-05-10', 60, { 党政机关: 6, 医院: 2, 学校: 2 }, 117, 10, {
        kinds: ['常规', '机动'],
      }),
    ],
  },
  {
    name: '丙县',
    prefix: 'BX',
    level: '县',
    term: '十四届县委',
    scheme: '三个聚焦',
    medianDays: 110,
    statuses: {
      done: '已销号',
      basic: '基本整改',
      ongoing: '正在整改',
      notDone: '未整改',
      withdrawn: '重复',
    },
    leaning: { A5: 1.9, B6: 1.8, C4: 1.3, B3: 0.5 },
    rounds: [
      round(
        '第二轮',
        '2020-09-14',
        '2020-11-13',
        44,
        { 党政机关: 4, 乡镇街道: 3, 村社区: 6 },
        104,
        8,
      ),
      round(
        '第三轮',
        '2021-06-07',
        '2021-08-06',
        51,
        { 党政机关: 5, 乡镇街道: 2, 村社区: 5 },
        98,
        7,
        { modes: ['交叉'] },
      ),
      round(
        '第四轮',
        '2022-06-06',
        '2022-08-05',
        47,
        { 党政机关: 3, 乡镇街道: 3, 村社区: 10 },
        117,
        9,
        { modes: ['延伸到村'] },
      ),
      round(
        '第五轮',
        '2023-05-08',
        '2023-07-07',
        50,
        { 党政机关: 4, 乡镇街道: 2, 村社区: 7 },
        109,
        10,
        { modes: ['延伸到村'], reported: { done: null, rate: true } },
      ),
      round(
        '第六轮',
        '2024-05-13',
        '2024-07-12',
        49,
        { 党政机关: 3, 乡镇街道: 2, 村社区: 8 },
        96,
        6,
        { modes: ['延伸到村'] },
      ),
    ],
  },
  {
    name: '丁县',
    prefix: 'DX',
    level: '县',
    term: '',
    scheme: '四个聚焦',
    medianDays: 85,
    isReportedByQuarter: true,
    statuses: {
      done: '办结',
      basic: '阶段性完成',
      ongoing: '推进中',
      notDone: '超期未完',
      withdrawn: '撤销',
    },
    leaning: { C2: 1.4, D1: 1.5, C4: 1.4 },
    rounds: [
      round('第一轮', '2021-10-11', '2021-12-10', 41, { 党政机关: 6, 乡镇街道: 2 }, 92, 20, {
        reported: { persons: '约40' },
      }),
      round(
        '第二轮',
        '2022-07-04',
        '2022-09-02',
        54,
        { 党政机关: 5, 乡镇街道: 3, 国企: 1 },
        101,
        22,
        { reported: { clues: 24 } },
      ),
      round('第三轮', '2023-06-05', '2023-08-04', 46, { 党政机关: 5, 乡镇街道: 3 }, 88, 19),
      round(
        '第四轮',
        '2024-04-15',
        '2024-06-14',
        45,
        { 党政机关: 5, 乡镇街道: 2, 学校: 1 },
        95,
        16,
      ),
    ],
  },
  {
    name: '戊区',
    prefix: 'WQ',
    level: '县',
    term: '三届区委',
    scheme: '四个聚焦',
    medianDays: 60,
    statuses: {
      done: '完成整改',
      basic: '基本完成并持续整改',
      ongoing: '有序推进',
      notDone: '整改不到位',
      withdrawn: '销项(非整改)',
    },
    leaning: { B5: 1.9, A3: 1.3 },
    rounds: [
      round('第一轮', '2021-05-10', '2021-07-09', 49, { 党政机关: 6, 乡镇街道: 2 }, 97, 12),
      round(
        '第二轮',
        '2022-03-07',
        '2022-05-06',
        53,
        { 党政机关: 5, 乡镇街道: 2, 国企: 2 },
        113,
        14,
      ),
      round('第三轮', '2023-03-13', '2023-05-12', 50, { 党政机关: 5, 乡镇街道: 3 }, 104, 13),
      round('第四轮', '2024-03-04', '2024-04-12', 40, {}, 72, 6, {
        kinds: ['回头看'],
        rechecks: '第二轮',
      }),
    ],
  },
  {
    name: '己县',
    prefix: 'JX',
    level: '县',
    term: '',
    scheme: '四个聚焦',
    medianDays: 120,
    statuses: {
      done: '已整改',
      basic: '阶段性成效',
      ongoing: '整改中',
      notDone: '尚未整改',
      withdrawn: '取消',
    },
    leaning: { A4: 1.5, C3: 1.5 },
    rounds: [
      round('第一轮', '2020-06-08', '2020-08-07', 57, { 党政机关: 5, 乡镇街道: 3 }, 89, 0, {
        scheme: '四个落实',
      }),
      round('第二轮', '2022-04-11', '2022-06-10', 64, { 党政机关: 6, 学校: 2 }, 102, null, {
        reported: { parts: '6个县直单位+2所学校' },
      }),
      round('第三轮', '2024-02-26', '2024-04-26', 61, { 党政机关: 5, 乡镇街道: 2, 医院: 1 }, 97, 9),
    ],
  },
]

/** The rounds of every region, each with its region and its running number in the identifiers. */
export const plan = regions.flatMap((region) =>
  region.rounds.map((item, i) => ({
    scheme: region.scheme,
    ...item,
    region,
    id: `${region.prefix}-R${i + 1}`,
  })),
)
