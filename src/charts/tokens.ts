/** The type face of marks, which inherit none; unquoted, as quotes would end an SVG attribute. */
export const font = { family: 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif' }

const light = {
  surface: {
    page: '#F6F4EE',
    card: '#FFFEFB',
    sunken: '#F0EDE5',
    raised: '#FFFFFF',
    header: '#FFFEFB',
    hover: '#F4F1EA',
    overlay: 'rgba(35,33,29,.45)',
  },
  text: {
    primary: '#23211D',
    secondary: '#5A554C',
    tertiary: '#6D675C',
    disabled: '#A39C90',
    inverse: '#FFFEFB',
    link: '#1E5A8A',
  },
  line: {
    hair: '#ECE8DE',
    border: '#E1DCD0',
    strong: '#C9C2B4',
    axis: '#A39C90',
    grid: '#ECE8DE',
    ref: '#5A554C',
  },
  accent: {
    base: '#B23A2B',
    hover: '#96301F',
    soft: '#F8E9E5',
    line: '#DDA89F',
    on: '#FFFFFF',
  },
  status: {
    note: '#8A5A10',
    noteBg: '#FAF1DD',
    noteLine: '#E8D3A2',
    info: '#1E5A8A',
    infoBg: '#E9F0F5',
  },
  categorical: {
    blue: '#1E3F73',
    ochre: '#B87414',
    teal: '#227A70',
    plum: '#96539F',
    sky: '#6CAEE0',
    umber: '#4A2A1E',
    sand: '#CFB24A',
    grey: '#A39C90',
  },
  sequential: ['#EDF1F4', '#D0DDE7', '#A9C2D6', '#7CA1C0', '#48779F', '#2F5C88', '#1B3C63'],
  diverging: ['#1D4A7C', '#6C97BE', '#B4CDDF', '#F2EFE8', '#E8CD9C', '#C08A34', '#80530B'],
  missing: {
    line: '#8D8679',
    fill: '#FFFEFB',
    hatch: '#B9B2A5',
    text: '#5A554C',
  },
  mark: '#2F5C88',
  markSoft: '#A9C2D6',
  band: 0.14,
  shadow: {
    card: 'none',
    pop: '0 1px 2px rgba(35,33,29,.06),0 8px 24px rgba(35,33,29,.10)',
    focus: '0 0 0 2px #FFFEFB,0 0 0 4px #1E5A8A',
  },
}

/** The colours of one theme; a shade is a CSS colour, `band` an opacity. */
export type Tokens = typeof light

const dark: Tokens = {
  surface: {
    page: '#151412',
    card: '#1E1D1A',
    sunken: '#282622',
    raised: '#282622',
    header: '#1A1916',
    hover: '#24221F',
    overlay: 'rgba(0,0,0,.6)',
  },
  text: {
    primary: '#ECE7DD',
    secondary: '#B8B1A3',
    tertiary: '#989184',
    disabled: '#6B665C',
    inverse: '#151412',
    link: '#8DBBE3',
  },
  line: {
    hair: '#2B2925',
    border: '#34312C',
    strong: '#4A463F',
    axis: '#7E786C',
    grid: '#2B2925',
    ref: '#B8B1A3',
  },
  accent: {
    base: '#E5735F',
    hover: '#F08A78',
    soft: '#3A2320',
    line: '#7E443A',
    on: '#1A0F0C',
  },
  status: {
    note: '#E3B965',
    noteBg: '#2E2718',
    noteLine: '#594822',
    info: '#8DBBE3',
    infoBg: '#1B2730',
  },
  categorical: {
    blue: '#4C78D0',
    ochre: '#E8AE36',
    teal: '#3FB8A5',
    plum: '#C68FD6',
    sky: '#B9E0F5',
    umber: '#B27846',
    sand: '#EDE7BE',
    grey: '#827C71',
  },
  sequential: ['#20272D', '#26394A', '#2C4E6C', '#386890', '#5F93BD', '#84AFD0', '#BBD6EA'],
  diverging: ['#9CC6EA', '#5E93C2', '#33516D', '#2A2824', '#5E4720', '#B07F31', '#EBC27A'],
  missing: {
    line: '#8D8679',
    fill: '#1E1D1A',
    hatch: '#5F594F',
    text: '#B8B1A3',
  },
  mark: '#84AFD0',
  markSoft: '#386890',
  band: 0.2,
  shadow: {
    card: 'none',
    pop: '0 1px 2px rgba(0,0,0,.4),0 12px 32px rgba(0,0,0,.5)',
    focus: '0 0 0 2px #1E1D1A,0 0 0 4px #8DBBE3',
  },
}

export const tokens: Record<'light' | 'dark', Tokens> = { light, dark }

/** Whether a drawing in these colours wants the dark theme. */
export const isDark = (shade: Tokens) => shade === dark
