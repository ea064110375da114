// One function with `try … catch_all`.
const TRY_CATCH = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]

/** Whether WebAssembly knows exceptions (Chrome 95 on); DuckDB has a faster build for those that do. */
export function hasWasmExceptions() {
  return WebAssembly.validate(new Uint8Array(TRY_CATCH))
}
