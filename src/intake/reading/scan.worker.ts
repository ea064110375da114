import '#engine/old-kernels.ts'
import { asAppError } from '#errors.ts'
import type { Recipe } from '../recipe.ts'
import { type NamedBlob, readFile } from './read.ts'

self.onmessage = async ({ data }: MessageEvent<{ file: NamedBlob; recipe: Recipe }>) => {
  try {
    const reading = await readFile(data.file, data.recipe, (share) => self.postMessage({ share }))
    self.postMessage({ reading })
  } catch (error) {
    self.postMessage({ code: asAppError(error).code })
  }
}
