import type { Engine } from '#engine/engine.ts'
import { native } from '../engines.ts'
import { filledDatabase, fixtureDatabase } from '../fixture/database.ts'
import many from './many.sql?raw'
import refused from './refused.sql?raw'
import small from './small.sql?raw'
import type { DatabaseName } from './states.ts'

/** Opens the data of a state; none of its tables stand in the broken one. */
async function open(name: DatabaseName): Promise<Engine> {
  const engine = await native()
  switch (name) {
    case 'fixture':
      return fixtureDatabase(engine)
    case 'small':
      return filledDatabase(engine, small)
    case 'refused':
      return filledDatabase(engine, refused)
    case 'many':
      return filledDatabase(engine, many)
    case 'broken':
      return engine
  }
}

const opened = new Map<DatabaseName, Promise<Engine>>()

/** The data of a state, opened once. */
export function database(name: DatabaseName): Promise<Engine> {
  const engine = opened.get(name) ?? open(name)
  opened.set(name, engine)
  return engine
}
