import { loadSample } from './load-sample.ts'

/** Loaded while this module is: what runs it takes no dynamic imports later. */
export const loaded = await loadSample()
