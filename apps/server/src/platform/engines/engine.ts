type LogLine = (details: object, message: string) => void

/** The part of the logger the engines use. */
export interface EngineLog {
  info: LogLine
  warn: LogLine
  error: LogLine
}

/** A running engine: the address stays the same when its process is started again. */
export interface Engine {
  readonly url: string
  readonly pid: number | undefined
  stop(): Promise<void>
}
