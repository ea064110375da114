import { asAppError } from '#errors.ts'
import { readFile } from './read.ts'

self.onmessage = async ({ data }: MessageEvent<File>) => {
  try {
    const reading = await readFile(data, (share) => self.postMessage({ share }))
    self.postMessage({ reading })
  } catch (error) {
    self.postMessage({ code: asAppError(error).code })
  }
}
