/** Runs work inside a span. */
export type InSpan = <T>(name: string, work: () => Promise<T>) => Promise<T>

let around: InSpan = (_name, work) => work()

/** The work alone, until tracing has been started; so nothing of OpenTelemetry is loaded where nobody asked for it. */
export const inSpan: InSpan = (name, work) => around(name, work)

export const traceWith = (next: InSpan): void => {
  around = next
}
