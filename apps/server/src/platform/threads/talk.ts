/** Copying an error from thread to thread keeps its message and loses its code. */
export interface Fault {
  message: string
  code: string | undefined
}

export const faultOf = (error: unknown): Fault => {
  const { message, code } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) }
  return { message, code }
}

export const errorOf = ({ message, code }: Fault): Error => Object.assign(new Error(message), { code })

/** What the process says to its thread. */
export type Wish =
  | { kind: 'task'; id: number; task: unknown }
  | { kind: 'answer'; id: number; answer?: unknown; error?: Fault }

export type Asked = { kind: 'asks'; id: number; question: unknown }

/** What the thread says to its process. */
export type Said =
  | Asked
  | { kind: 'begins'; id: number }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number; error: Fault }
  | { kind: 'ready' }
  | { kind: 'alive' }
