/** A failure as ClickHouse's HTTP interface words it. */
export class ClickHouseFailure extends Error {
  readonly exceptionCode: number
  readonly status: number

  constructor(exceptionCode: number, type: string, text: string) {
    super(`Code: ${exceptionCode}. DB::Exception: ${text}. (${type})\n`)
    this.exceptionCode = exceptionCode
    this.status = statusOf(exceptionCode)
  }
}

/** Turns whatever was thrown into the engine's own words, without the wrapper the binding puts round them. */
export const failureOf = (error: unknown): ClickHouseFailure => {
  if (error instanceof ClickHouseFailure) return error
  const text = error instanceof Error ? error.message : String(error)
  const [, code = '1002', words = text, type = 'UNKNOWN_EXCEPTION'] =
    /Code: (\d+)\. DB::Exception: ([\s\S]*?)\.? \(([A-Z][A-Z0-9_]+)\)\s*$/.exec(text) ?? []
  return new ClickHouseFailure(Number(code), type, words)
}

const statusOf = (exceptionCode: number) => {
  if (exceptionCode === 516 || exceptionCode === 193) return 403
  if (exceptionCode === 60 || exceptionCode === 81) return 404
  if (exceptionCode === 159) return 408
  return [36, 38, 41, 46, 47, 53, 57, 62, 115, 117, 241, 307, 396, 456].includes(exceptionCode) ? 400 : 500
}
