import { AppError, type ErrorCode } from '#errors.ts'
import type { Recipe } from '../recipe.ts'
import { type NamedBlob, type OnShare, type Reading, readFile } from './read.ts'

type Answer = { share: number } | { reading: Reading } | { code: ErrorCode }

/** Reads a file in a worker of its own, or right here where there are none (Node). */
export const read: typeof readFile = (file, recipe, onShare, signal) =>
  typeof Worker === 'function'
    ? readInWorker(file, recipe, onShare, signal)
    : readFile(file, recipe, onShare, signal)

function readInWorker(
  file: NamedBlob,
  recipe: Recipe,
  onShare: OnShare,
  signal?: AbortSignal,
): Promise<Reading> {
  const worker = new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Reading>((resolve, reject) => {
    const cancel = () => reject(new AppError('query_canceled'))
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('error', (cause) => reject(new AppError('unexpected', {}, cause)))
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) onShare(data.share)
      else if ('reading' in data) resolve(data.reading)
      else reject(new AppError(data.code))
    })
    worker.postMessage({ file, recipe })
  }).finally(() => worker.terminate())
}
