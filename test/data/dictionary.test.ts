import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDictionary } from './dictionary.ts'

const README = new URL('../../data/README.md', import.meta.url)

test('data/README.md lists the columns and codes of the schema', async () => {
  const readme = readFileSync(README, 'utf8')
  await expect(withDictionary(readme)).toMatchFileSnapshot('../../data/README.md')
})
