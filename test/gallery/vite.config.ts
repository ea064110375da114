import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, type Plugin, type ViteDevServer } from 'vite'
import base from '../../vite.config.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

interface Question {
  database: string
  sql: string
  params: object
}

async function read(request: IncomingMessage): Promise<Question> {
  let text = ''
  for await (const part of request) text += part
  return JSON.parse(text) as Question
}

/** Answers what figures ask, from DuckDB in this process. */
async function answer(server: ViteDevServer, { database, sql, params }: Question) {
  const { database: open } = await server.ssrLoadModule('/databases.ts')
  const { asAppError } = await server.ssrLoadModule('#errors.ts')
  try {
    const engine = await open(database)
    return { rows: await engine.rows(sql, params) }
  } catch (error) {
    const { code, facts } = asAppError(error)
    return { error: { code, facts } }
  }
}

const answers: Plugin = {
  name: 'xunxi:gallery-answers',
  configureServer(server) {
    server.middlewares.use('/answer', (request, response) => {
      read(request)
        .then((question) => answer(server, question))
        .then((answered) => response.end(JSON.stringify(answered)))
        .catch((error: unknown) => response.writeHead(500).end(String(error)))
    })
  },
}

export default mergeConfig(
  base,
  defineConfig({
    root: here,
    plugins: [answers],
    server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  }),
)
