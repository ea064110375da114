import { match } from 'pinyin-pro'
import type { Sounds } from './find.ts'

/** By pinyin; letters may be initials (`yxs`) or whole syllables (`yuxi`), from anywhere in the name. */
export const sounds: Sounds = (label, letters) =>
  match(label, letters, { precision: 'start', continuous: true, space: 'ignore' }) !== null
