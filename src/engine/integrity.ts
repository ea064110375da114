/** SHA-256 of the WebAssembly files of @duckdb/duckdb-wasm 1.32.0, in base64. */
export const integrity = {
  eh: 'TCIb+lnBHyTb11DnDJC5JS7KbuxWM5Nuai7HZuVf2Hk=',
  mvp: 'Rdcqgfuo5XaT2JDag3xwQTEOOF51YZqFWYObFTiN/pc=',
} as const
