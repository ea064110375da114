import * as z from 'zod/mini'
import type { Params } from '#engine/engine.ts'

/** How the reader cuts and counts what is in scope. A figure answers to some of it, and says to which. */
export interface Angle {
  /** What a figure compares; empty: its own default. */
  by: '' | 'region' | 'round' | 'org_type' | 'category'
  /** Whether 基本完成 counts as done. */
  completion: 'strict' | 'broad'
  /** Whether long-term items are counted. */
  longTerm: 'in' | 'out'
  /** Axis (L1) whose classes (L2) are looked at; empty: all axes. */
  axis: '' | 'A' | 'B' | 'C' | 'D'
  /** Whether categories are compared by axis (L1) or by class (L2). */
  level: 'axis' | 'category'
  /** Scheme that records must be named in; empty: any, by the crosswalk. */
  scheme: string
  /** Clues are counted in pieces or in persons, never both. */
  unit: 'piece' | 'person'
  /** What counts as independent of each other: items, or organizations with all of theirs. */
  cluster: 'item' | 'organization'
}

export type AngleName = keyof Angle

export const plainAngle: Angle = {
  by: '',
  completion: 'strict',
  longTerm: 'in',
  axis: '',
  level: 'category',
  scheme: '',
  unit: 'piece',
  cluster: 'item',
}

/** One of some words, or else the default. */
export const angleShape = {
  by: z.catch(z.enum(['', 'region', 'round', 'org_type', 'category']), plainAngle.by),
  completion: z.catch(z.enum(['strict', 'broad']), plainAngle.completion),
  longTerm: z.catch(z.enum(['in', 'out']), plainAngle.longTerm),
  axis: z.catch(z.enum(['', 'A', 'B', 'C', 'D']), plainAngle.axis),
  level: z.catch(z.enum(['axis', 'category']), plainAngle.level),
  scheme: z.catch(z.string(), plainAngle.scheme),
  unit: z.catch(z.enum(['piece', 'person']), plainAngle.unit),
  cluster: z.catch(z.enum(['item', 'organization']), plainAngle.cluster),
}

/** Angle → the parameters that a metric's SQL may take beside those of the scope. */
export const angleParams = ({
  by,
  completion,
  longTerm,
  axis,
  level,
  scheme,
  unit,
  cluster,
}: Angle): Params => ({
  by,
  completion,
  long_term: longTerm,
  axis,
  level,
  scheme,
  unit,
  cluster,
})
