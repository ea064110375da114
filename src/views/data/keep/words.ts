import type { Missing } from '#archive/opfs.ts'
import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Place } from '#intake/keep/keep-state.ts'

const zh = {
  eyebrow: '存放 · 本机存储',
  heading: {
    undecided: '数据只在内存里，还没有选定是否保存',
    memory: '数据只在内存里，关闭页面即清空',
    disk: '数据保存在这台电脑的浏览器里，刷新或关闭不丢',
    'read-only': '工作区正由另一个标签页使用，本页只读',
  } satisfies Record<Place, string>,
  unsaved: '最近的改动还没有保存到这台电脑',
  missing: {
    insecure: '本站用 http 打开，浏览器不允许保存数据；请用 https 打开，或导出工作区文件留存。',
    unsupported: '这个浏览器没有保存数据所需的功能；请导出工作区文件留存。',
    refused: '浏览器不允许本页保存数据（可能是无痕窗口，或被管理策略关闭）；请导出工作区文件留存。',
  } satisfies Record<Missing, string>,
  choice: '数据放在哪里',
  memory: '只在内存',
  memoryNote: '不写磁盘，刷新或关闭页面即清空。',
  disk: '保存在这台电脑',
  diskNote:
    '原文件的字节与读法写入浏览器为本站划出的私有空间，不加密；能用这台电脑这个账户的人都可能读到。',
  diskConfirm: '改为只在内存？',
  diskConfirmText: '保存在这台电脑上的部分会删除；已载入的数据留在内存，关闭页面即清空。',
  diskConfirmYes: '删除并只留在内存',
  cancel: '取消',
  storage: '存储空间',
  used: (used: string, quota: string) => `本站已用 ${used}，浏览器最多允许 ${quota}`,
  persisted: '已获准长期保存，浏览器不会自行清除。',
  notPersisted: '未获准长期保存：磁盘紧张时浏览器可能清除，请另存工作区文件。',
  file: '工作区文件',
  fileNote: (files: number) =>
    `一个 ZIP：${counted(files)} 个原文件、各自的读法、时限规则与当前筛选。不含示例数据。可在另一台电脑的“数据”页拖入打开。`,
  pack: '导出工作区文件',
  fileName: '巡析工作区',
  filters: '筛选、语言、主题',
  filtersNote:
    '写在网址的 # 之后，不随请求发送；复制链接即可带走，浏览器的历史记录也会留下，其中不含数据行。',
  exports: '导出的文件',
  exportsNote: '只在按下导出或下载时写到您选的位置。',
  footer: '要清空，用本页右上角的“清空全部数据”；示例可单独移除，也可随时载回。',
  aside: '留下的原始字节',
  asideNote: '这些内容与保存时的记录对不上，没有载入。下载核对后可删除。',
  asideDrop: '全部删除',
  open: '打开工作区文件',
  checking: '正在逐字节核对工作区文件',
  openTitle: '打开工作区文件？',
  openText: (files: number) => `核对无误，其中有 ${counted(files)} 个文件：`,
  replaces: (files: number) =>
    `它会取代已载入的 ${counted(files)} 个文件；需要留存的，请先导出工作区文件。`,
  openYes: '打开',
  andMore: (files: number) => `另有 ${counted(files)} 个文件`,
}

export type KeepPanelWords = typeof zh

const en: KeepPanelWords = {
  eyebrow: 'Keeping · local storage',
  heading: {
    undecided: 'The data is in memory only; you have not chosen yet whether to keep it',
    memory: 'The data is in memory only; closing the page clears it',
    disk: 'The data is kept in this computer’s browser and survives a reload or closing',
    'read-only': 'The workspace is in use in another tab; this page is read-only',
  },
  unsaved: 'The latest change is not kept on this computer yet',
  missing: {
    insecure:
      'This site was opened over http, where the browser lets no page keep data; use https, or export a workspace file.',
    unsupported: 'This browser lacks what is needed to keep data; export a workspace file instead.',
    refused:
      'The browser does not let this page keep data (a private window, perhaps, or a policy); export a workspace file instead.',
  },
  choice: 'Where the data is',
  memory: 'In memory only',
  memoryNote: 'Nothing is written to disk; a reload or closing the page clears it.',
  disk: 'On this computer',
  diskNote:
    'The bytes of your files and how they are read go into the browser’s private space for this site. It is not encrypted: anyone who can use this account on this computer may read it.',
  diskConfirm: 'Keep in memory only?',
  diskConfirmText:
    'What is kept on this computer will be deleted; the loaded data stays in memory and is cleared when the page is closed.',
  diskConfirmYes: 'Delete it and keep in memory',
  cancel: 'Cancel',
  storage: 'Storage',
  used: (used, quota) => `This site uses ${used}; the browser allows up to ${quota}`,
  persisted: 'Granted for good: the browser will not clear it by itself.',
  notPersisted:
    'Not granted for good: the browser may clear it when the disk runs short, so export a workspace file too.',
  file: 'Workspace file',
  fileNote: (files) =>
    `One ZIP: ${counted(files)} source ${files === 1 ? 'file' : 'files'}, how each is read, the time limits and the filters of now. Without the sample. Drop it on the Data page of another computer to open it.`,
  pack: 'Export a workspace file',
  fileName: 'Xunxi workspace',
  filters: 'Filters, language, theme',
  filtersNote:
    "After the # of the address, which is not sent with requests; a copied link and the browser's history carry them, without any row of data.",
  exports: 'Exported files',
  exportsNote: 'Written to the place you choose, and only when you press export or download.',
  footer:
    'To clear, use "Clear all data" at the top right of this page; the sample can be removed alone and loaded again.',
  aside: 'Bytes left over',
  asideNote:
    'These do not match the record of what was kept and were not loaded. Download and check them, then delete them.',
  asideDrop: 'Delete all',
  open: 'Open a workspace file',
  checking: 'Checking every byte of the workspace file',
  openTitle: 'Open the workspace file?',
  openText: (files) => `It is whole and holds ${counted(files)} ${files === 1 ? 'file' : 'files'}:`,
  replaces: (files) =>
    `It takes the place of the ${counted(files)} ${files === 1 ? 'file' : 'files'} loaded now; export a workspace file first to keep them.`,
  openYes: 'Open',
  andMore: (files) => `and ${counted(files)} more`,
}

export const words: Readonly<Record<Lang, KeepPanelWords>> = { zh, en }
