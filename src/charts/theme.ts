import { font, type Tokens, tokens } from './tokens.ts'

/** ECharts themes, to be registered by their names. */
export const themes = { light: theme(tokens.light, false), dark: theme(tokens.dark, true) }

function theme(shade: Tokens, darkMode: boolean) {
  return {
    ...axes(shade),
    color: palette(shade),
    backgroundColor: 'transparent',
    darkMode,
    textStyle: { fontFamily: font.family, fontSize: 12, color: shade.text.secondary },
    title: { show: false },
    legend: { show: false },
    toolbox: { show: false },
    grid: { left: 8, right: 16, top: 24, bottom: 28 },
    tooltip: tooltip(shade),
    line: {
      symbol: 'circle',
      symbolSize: 6,
      smooth: false,
      lineStyle: { width: 2 },
      emphasis: { focus: 'series', lineStyle: { width: 2.5 } },
    },
    bar: { barCategoryGap: '36%', label: { color: shade.text.primary, fontSize: 12 } },
    scatter: {
      symbolSize: 8,
      itemStyle: { opacity: 0.85, borderColor: shade.surface.card, borderWidth: 1 },
    },
    markLine: {
      symbol: 'none',
      silent: true,
      lineStyle: { color: shade.line.ref, width: 1, type: [4, 3] },
      label: { color: shade.line.ref, fontSize: 12 },
    },
    animationDuration: 300,
    animationDurationUpdate: 300,
    animationEasing: 'cubicOut',
  }
}

/** The categorical colours in their fixed order, without the grey of “other”. */
function palette({ categorical }: Tokens) {
  return Object.entries(categorical)
    .filter(([name]) => name !== 'grey')
    .map(([, colour]) => colour)
}

function axes(shade: Tokens) {
  const plain = {
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: shade.text.tertiary, fontSize: 12, margin: 8 },
    nameTextStyle: { color: shade.text.tertiary, fontSize: 12 },
    splitLine: { show: true, lineStyle: { color: shade.line.grid, width: 1 } },
    splitArea: { show: false },
  }
  const lined = {
    ...plain,
    axisLine: { show: true, lineStyle: { color: shade.line.axis, width: 1 } },
    splitLine: { show: false },
  }
  return { valueAxis: plain, logAxis: plain, categoryAxis: lined, timeAxis: lined }
}

/** Rich text, not HTML: a cell of a user's file can't become markup. */
function tooltip(shade: Tokens) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: shade.surface.raised,
    borderColor: shade.line.border,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: shade.text.primary, fontSize: 12, lineHeight: 20 },
    axisPointer: { type: 'line', lineStyle: { color: shade.line.strong, width: 1, type: 'solid' } },
  }
}
