import { describe, expect, test } from 'vitest'
import { answered, asideOf, cleanOf, fed, headersOf, readingOf, rulesOf } from './reading-of.ts'

const TABLE = '地区,轮次,发现问题数,问题线索数\n甲市,第一轮,1,2\n乙市,第二轮,3,4\n'

describe('S1 title rows', () => {
  test('are set aside, told of and kept', async () => {
    const reading = await readingOf(`某某市2023年巡察情况,,,\n\n制表人：张三,,2024年1月,\n${TABLE}`)
    expect(reading).toMatchObject({
      header: { record: 3, rows: 1 },
      titles: ['某某市2023年巡察情况', '制表人：张三 2024年1月'],
      failure: null,
    })
    expect(reading.rules).toEqual([
      {
        rule: 'title_rows',
        header: '',
        count: 2,
        examples: [
          { from: '某某市2023年巡察情况', to: '' },
          { from: '制表人：张三 2024年1月', to: '' },
        ],
      },
    ])
    expect(reading.preview.map(({ line, role }) => [line, role])).toEqual([
      [1, 'title'],
      [2, 'blank'],
      [3, 'title'],
      [4, 'header'],
      [5, 'data'],
      [6, 'data'],
    ])
  })

  test('in front of a table that names no extract', async () => {
    const reading = await readingOf('花名册,,\n姓名,年龄,城市\n张三,30,北京\n')
    expect(reading.header).toEqual({ record: 1, rows: 1 })
    expect(headersOf(reading)).toEqual(['姓名', '年龄', '城市'])
  })

  test('a table without them has none', async () => {
    const reading = await readingOf(TABLE)
    expect(reading).toMatchObject({ titles: [], rules: [], questions: [] })
  })

  test('a title that is data can be brought back, if it is as wide', async () => {
    const text = `丙市,第三轮,5,6\n标题\n${TABLE}`
    const reading = await readingOf(text, { restored: [1, 2, 3] })
    expect(await cleanOf(reading)).toContain('1,丙市,第三轮,5,6\n')
    expect(await asideOf(reading)).toBe(
      '2,title,"标题"\n3,header,"地区,轮次,发现问题数,问题线索数"\n',
    )
    expect(reading.preview[0]).toEqual({ line: 1, record: '丙市,第三轮,5,6', role: 'data' })
  })
})

describe('S2 a unit in the preamble', () => {
  test.each(['单位：万件', '（单位：千个）,,', '計量單位：萬人', '单位:百', '制表：某局 单位：万'])(
    '%s is asked about',
    async (title) => {
      const { questions } = await readingOf(`${title}\n${TABLE}`)
      expect(questions).toEqual([
        {
          rule: 'unit_in_preamble',
          header: '',
          column: null,
          count: 2,
          examples: [title.replace(/,+/, '')],
          choices: ['ignore', 'scale'],
        },
      ])
    },
  )

  test.each([
    '单位：个',
    '单位：万元',
    '单位：百万元',
    '填报单位：千阳县纪委',
    '单位：',
    '十个单位',
  ])('%s is not', async (title) =>
    expect((await readingOf(`${title}\n${TABLE}`)).questions).toEqual([]),
  )

  test('nor is one where no count is', async () => {
    const text = '单位：万个\n问题编号,整改措施,状态\n1,好,已完成\n'
    expect((await readingOf(text)).questions).toEqual([])
  })
})

describe('S7 empty columns at the end', () => {
  test('are dropped', async () => {
    const reading = await readingOf(TABLE.replace(/\n/g, ',,\n'))
    expect(reading.columns.slice(4)).toMatchObject([
      { header: '', column: null, keep: false },
      { header: '', column: null, keep: false },
    ])
    expect(reading.rules).toEqual([
      { rule: 'empty_columns', header: '', count: 2, examples: [{ from: '5–6', to: '' }] },
    ])
  })

  test('also where only the header has them', async () => {
    const reading = await readingOf(TABLE.replace('数\n', '数,,\n'))
    expect(reading.columns).toHaveLength(4)
    expect(rulesOf(reading)).toEqual(['empty_columns'])
  })

  test.each(['好', '"好"', '""""', '"a,\n""b"'])(
    'not where a late record has %s there',
    async (cell) => {
      const rows = '甲市,第一轮,1,2,,\n'.repeat(300)
      const text = `地区,轮次,发现问题数,问题线索数,,\n${rows}甲市,第一轮,1,2,${cell},\n${rows}`
      const reading = await readingOf(text)
      expect(reading.columns.slice(4)).toMatchObject([
        { header: '列5', keep: true },
        { header: '', keep: false },
      ])
      expect(reading.rules).toMatchObject([{ rule: 'empty_columns', count: 1 }])
    },
  )

  test('quoted cells with line ends before them do not hide that they are empty', async () => {
    const text =
      '地区,轮次,问题类别,问题描述,\n甲市,第一轮,四风,"一\n二, ""三""",""\n甲市,第一轮,四风,5" 屏, \n'
    const reading = await readingOf(text)
    expect(reading.rules).toMatchObject([{ rule: 'empty_columns', count: 1 }])
  })
})

describe('S8 empty and repeated headers', () => {
  test('get names', async () => {
    const reading = await readingOf('地区,轮次,,金额,金额,金额 (2),列3\n甲市,第一轮,1,2,3,4,5\n')
    expect(headersOf(reading)).toEqual([
      '地区',
      '轮次',
      '列3 (2)',
      '金额',
      '金额 (3)',
      '金额 (2)',
      '列3',
    ])
    expect(reading.rules).toMatchObject([
      {
        rule: 'named_headers',
        count: 2,
        examples: [
          { from: '', to: '列3 (2)' },
          { from: '金额', to: '金额 (3)' },
        ],
      },
    ])
  })

  test('names of Object.prototype are names', async () => {
    const reading = await readingOf(
      '地区,轮次,__proto__,constructor,__proto__\n甲市,第一轮,1,2,3\n',
    )
    expect(headersOf(reading).slice(2)).toEqual(['__proto__', 'constructor', '__proto__ (2)'])
  })
})

describe('S9 repeated headers', () => {
  test('are set aside and told of', async () => {
    const reading = await readingOf(`${TABLE}${TABLE}${TABLE}`)
    expect(reading.scanned).toMatchObject({ data: 6, setAside: 3, repeatedHeaders: 2 })
    expect(reading.rules).toMatchObject([{ rule: 'repeated_headers', count: 2 }])
  })

  test('a record that only begins so is data', async () => {
    const reading = await readingOf(`${TABLE}地区,轮次,发现问题数,0\n`)
    expect(reading.scanned).toMatchObject({ data: 3, repeatedHeaders: 0 })
    expect(reading.rules).toEqual([])
  })
})

describe('readings in brackets', () => {
  const TEXT =
    '地(dì)区（qū）,轮次,问题类别,问题描述\n國(guó)有企業,第一轮,四风,國（guó）有(ㄧㄡˇ)資產(chǎn)\n'

  test('are asked about; headers are known without them', async () => {
    const reading = await readingOf(TEXT)
    expect(fed(reading)).toEqual(['region', 'round', 'category', 'text'])
    expect(reading.questions).toMatchObject([{ rule: 'readings', choices: ['remove', 'keep'] }])
    expect(await cleanOf(reading)).toBe(
      '2,國(guó)有企業,第一轮,四风,國（guó）有(ㄧㄡˇ)資產(chǎn)\n',
    )
  })

  test('go from the cells when the reader says so, not from what is set aside', async () => {
    const reading = await readingOf(TEXT, answered('readings', 'remove'))
    expect(await cleanOf(reading)).toBe('2,國有企業,第一轮,四风,國有資產\n')
    expect(await asideOf(reading)).toContain('地(dì)区（qū）')
  })

  test.each(['数量(kg)', '长度(m)', '甲(A)', 'guo(guó)', '问题(见附件)', '编号(no)'])(
    '%s is none',
    async (cell) => {
      const reading = await readingOf(`地区,轮次,问题类别,问题描述\n甲市,第一轮,四风,${cell}\n`)
      expect(reading.questions).toEqual([])
    },
  )
})
