import type { Missing } from '#archive/opfs.ts'
import { counted } from '#figure/counted.ts'
import type { Lang } from '#i18n/lang.ts'
import type { KeepFinding, Place } from '#intake/keep/keep-state.ts'

const zh = {
  question: '刚才载入的数据放在哪里？',
  questionNote: '以后可在“数据”页更改；选定之前不写磁盘，离开本页会先提醒。',
  memory: '只在内存（关页即清）',
  disk: '保存在这台电脑（刷新不丢）',
  mark: {
    undecided: '未选定存放',
    memory: '只在内存',
    disk: '存在本机',
    'read-only': '只读',
  } satisfies Record<Place, string>,
  markHint: '数据放在哪里：到“数据”页查看和更改',
  dismiss: '知道了',
  memoryOnly: '数据只在内存里，关闭或刷新本页即清空。需要留存，请在“数据”页导出工作区文件。',
  missing: {
    insecure: '本站用 http 打开，浏览器不允许保存数据。',
    unsupported: '这个浏览器没有保存数据所需的功能。',
    refused: '浏览器不允许本页保存数据（可能是无痕窗口，或被管理策略关闭）。',
  } satisfies Record<Missing, string>,
  readOnly: '工作区正由另一个标签页使用，本页只读，显示的是打开本页时的数据。',
  takeOver: '在本页接管',
  newer: (version: string) =>
    `这台电脑上的工作区由更新的版本（${version}）保存，本版本不打开，也没有改动它。本页数据只在内存里。`,
  exportNewer: '导出原样备份',
  failing: '刚才的改动只在内存里，没有保存到这台电脑。',
  findings: {
    slot_damaged: '上次保存的记录有一份损坏，已改用另一份；最后一次改动可能不在其中。',
    both_damaged: '保存的记录已损坏，无法打开，已从空白开始。原文件的字节还在，可在“数据”页下载。',
    evicted:
      '浏览器已清除上次保存在这台电脑上的数据（可能因空间不足、有人清理过网站数据，或在另一个标签页改成了只在内存）。',
  },
  sourceDamaged: (name: string) =>
    `“${name}”的字节与保存时不一致或已缺失，没有载入；残余内容可在“数据”页下载。`,
  notLoaded: (name: string) => `“${name}”的内容完好，但这次没能载入，原因见“数据”页的文件列表。`,
  rowsDiffer: ({ name, kept, now }: Extract<KeepFinding, { kind: 'rows_differ' }>) =>
    `“${name}”重新载入后行数与保存时不同：载入 ${counted(kept.loaded)} → ${counted(now.loaded)}，被拒绝 ${counted(kept.rejected)} → ${counted(now.rejected)}。`,
  namesakes: (name: string) => `载入了两个内容不同的“${name}”，两份的行都在参与比较。`,
  replaceOlder: '只留新的一份',
  keepBoth: '两份都留',
}

export type KeepWords = typeof zh

const en: KeepWords = {
  question: 'Where should the data you just loaded be?',
  questionNote:
    'You can change this later on the Data page. Until you choose, nothing is written to disk, and leaving this page asks first.',
  memory: 'In memory only (gone when closed)',
  disk: 'On this computer (survives a reload)',
  mark: {
    undecided: 'Not chosen',
    memory: 'Memory only',
    disk: 'Kept here',
    'read-only': 'Read-only',
  },
  markHint: 'Where the data is: see and change it on the Data page',
  dismiss: 'Got it',
  memoryOnly:
    'The data is in memory only, and gone when this page is closed or reloaded. To keep it, export a workspace file on the Data page.',
  missing: {
    insecure: 'This site was opened over http, where the browser lets no page keep data.',
    unsupported: 'This browser lacks what is needed to keep data.',
    refused:
      'The browser does not let this page keep data (a private window, perhaps, or a policy).',
  },
  readOnly:
    'The workspace is in use in another tab. This page is read-only and shows the data as it was when opened.',
  takeOver: 'Take over here',
  newer: (version) =>
    `The workspace on this computer was kept by a newer version (${version}). This one does not open it and has not touched it; data on this page is in memory only.`,
  exportNewer: 'Export it as it is',
  failing: 'The last change is in memory only and was not kept on this computer.',
  findings: {
    slot_damaged:
      'One of the two records of what was kept is damaged; the other was used, which may lack the last change.',
    both_damaged:
      'The records of what was kept are damaged and can’t be opened, so this starts empty. The bytes of your files are still there: download them on the Data page.',
    evicted:
      'The browser has removed what was kept on this computer (short of space, perhaps, or someone cleared the site’s data, or chose memory only in another tab).',
  },
  sourceDamaged: (name) =>
    `The bytes of “${name}” are not those that were kept, or are gone; it was not loaded. What is left can be downloaded on the Data page.`,
  notLoaded: (name) =>
    `“${name}” is whole but could not be loaded this time; the list of files on the Data page says why.`,
  rowsDiffer: ({ name, kept, now }) =>
    `Loaded again, “${name}” has other row counts than when it was kept: loaded ${counted(kept.loaded)} → ${counted(now.loaded)}, rejected ${counted(kept.rejected)} → ${counted(now.rejected)}.`,
  namesakes: (name) =>
    `Two files named “${name}” with different content are loaded; the rows of both are being compared.`,
  replaceOlder: 'Keep only the newer one',
  keepBoth: 'Keep both',
}

export const words: Readonly<Record<Lang, KeepWords>> = { zh, en }
