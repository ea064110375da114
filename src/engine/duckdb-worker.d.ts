declare module '@duckdb/duckdb-wasm/dist/*.worker.js'
