import type { Engine } from '#engine/engine.ts'

/** Runs statements as one: all of them, or none when one fails. Sent at once, so that no other query comes between. */
export async function transaction(engine: Engine, statements: readonly string[]): Promise<void> {
  try {
    await engine.exec(`BEGIN TRANSACTION;\n${statements.join(';\n')};\nCOMMIT`)
  } catch (error) {
    await engine.exec('ROLLBACK').catch(() => undefined)
    throw error
  }
}
