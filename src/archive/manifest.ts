import * as z from 'zod/mini'
import { sha256 } from './sha256.ts'

// Zod would try `new Function` to see whether it may; the page's policy forbids it and says so aloud.
z.config({ jitless: true })

/** Of what this app writes; it opens no later one. */
export const SCHEMA_VERSION = 1

/** What became of a file's records when it was loaded. */
export interface Rows {
  read: number
  loaded: number
  rejected: number
  setAside: number
}

/** A file that was loaded, and how; its bytes lie beside under their SHA-256. */
export interface KeptFile<Recipe> {
  id: number
  name: string
  /** In milliseconds since 1970, as the file's owner had it. */
  modified: number
  sha256: string
  bytes: number
  rows: Rows
  recipe: Recipe
}

/** Bytes that no file of the manifest stands for, held until their reader takes or drops them. */
export interface AsideFile {
  /** As it lies in the folder. */
  stored: string
  name: string
  bytes: number
}

/** All that is kept, but for the bytes. */
export interface Manifest<Recipe, Settings> {
  /** Rises with every write; of several manifests the highest holds. */
  seq: number
  appVersion: string
  schemaVersion: number
  files: readonly KeptFile<Recipe>[]
  aside: readonly AsideFile[]
  settings: Settings
}

/** One of the two places of a manifest, as it was found. */
export type Slot<Recipe, Settings> =
  | { state: 'absent' }
  | { state: 'damaged' }
  | { state: 'newer'; appVersion: string }
  | { state: 'valid'; manifest: Manifest<Recipe, Settings> }

/** Reads and writes manifests as text: the SHA-256 of the rest in its first line, then JSON. */
export interface ManifestFormat<Recipe, Settings> {
  encode(manifest: Manifest<Recipe, Settings>): Promise<string>
  decode(text: string): Promise<Slot<Recipe, Settings>>
}

const HEADER = z.object({ schemaVersion: z.int(), appVersion: z.string() })
const COUNT = z.int().check(z.nonnegative())
const SHA256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** The format whose recipes and settings have the shapes given; what does not fit them is damaged. */
export function manifestFormat<R extends z.ZodMiniType, S extends z.ZodMiniType>(
  recipe: R,
  settings: S,
): ManifestFormat<z.output<R>, z.output<S>> {
  const shape = z.strictObject({
    seq: COUNT,
    appVersion: z.string(),
    schemaVersion: z.literal(SCHEMA_VERSION),
    files: z.array(
      z.strictObject({
        id: COUNT,
        name: z.string(),
        modified: z.number(),
        sha256: SHA256,
        bytes: COUNT,
        rows: z.strictObject({ read: COUNT, loaded: COUNT, rejected: COUNT, setAside: COUNT }),
        recipe,
      }),
    ),
    aside: z.array(
      z.strictObject({
        stored: z.string().check(z.regex(/^source-[0-9a-f]{64}$/)),
        name: z.string(),
        bytes: COUNT,
      }),
    ),
    settings,
  })
  return {
    async encode(manifest) {
      const body = JSON.stringify(manifest)
      return `${await sha256(new Blob([body]))}\n${body}`
    },
    async decode(text) {
      if (text === '') return { state: 'absent' }
      const body = text.slice(text.indexOf('\n') + 1)
      if (text !== `${await sha256(new Blob([body]))}\n${body}`) return { state: 'damaged' }
      const value = parsed(body)
      const header = HEADER.safeParse(value)
      if (header.success && header.data.schemaVersion > SCHEMA_VERSION) {
        return { state: 'newer', appVersion: header.data.appVersion }
      }
      const found = shape.safeParse(value)
      return found.success
        ? { state: 'valid', manifest: found.data as Manifest<z.output<R>, z.output<S>> }
        : { state: 'damaged' }
    },
  }
}

/** JSON without names that would reach into an object's making; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (FORBIDDEN.has(key)) throw new SyntaxError(key)
      return value
    })
  } catch {
    return undefined
  }
}
