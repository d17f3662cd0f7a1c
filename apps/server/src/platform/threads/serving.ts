import { parentPort } from 'node:worker_threads'
import { errorOf, faultOf, type Said, type Wish } from './talk.ts'

export type Ask = <Answer>(question: unknown) => Promise<Answer>

const beatMs = 1_000

/** The thread's side: does the tasks it is given, says that it lives, and may ask the process in between. */
export function serveTasks<Task>(work: (task: Task, ask: Ask) => Promise<unknown>): void {
  const port = parentPort!
  const say = (said: Said) => port.postMessage(said)
  const asked = new Map<number, PromiseWithResolvers<unknown>>()
  let counter = 0
  const ask: Ask = <Answer>(question: unknown) => {
    const waiting = Promise.withResolvers<unknown>()
    counter += 1
    asked.set(counter, waiting)
    say({ kind: 'asks', id: counter, question })
    return waiting.promise as Promise<Answer>
  }
  const answered = ({ id, answer, error }: Extract<Wish, { kind: 'answer' }>) => {
    const waiting = asked.get(id)
    asked.delete(id)
    if (error) waiting?.reject(errorOf(error))
    else waiting?.resolve(answer)
  }
  const perform = async (id: number, task: Task) => {
    say({ kind: 'begins', id })
    try {
      say({ kind: 'done', id, result: await work(task, ask) })
    } catch (error) {
      say({ kind: 'failed', id, error: faultOf(error) })
    }
  }
  let busy = 0
  const beat = setInterval(() => busy > 0 && say({ kind: 'alive' }), beatMs)
  beat.unref()
  port.on('message', (wish: Wish) => {
    if (wish.kind === 'answer') return answered(wish)
    busy += 1
    void perform(wish.id, wish.task as Task).finally(() => {
      busy -= 1
    })
  })
  say({ kind: 'ready' })
}
