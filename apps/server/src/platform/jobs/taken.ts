import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'

/**
 * What a worker has taken, as its events tell. Where taking failed, the database may have given a job all the
 * same and gone away before it could say so.
 */
export function followTaken() {
  const events: WorkerEvents = new EventEmitter()
  const inHand = new Set<string>()
  let worker = ''
  let asking = 0
  let unsure = false
  const asked = () => {
    asking -= 1
  }
  events.on('pool:create', ({ workerPool }) => {
    worker = workerPool.id
  })
  events.on('worker:getJob:start', () => {
    asking += 1
  })
  events.on('worker:getJob:empty', asked)
  events.on('worker:getJob:error', () => {
    asked()
    unsure = true
  })
  events.on('job:start', ({ job }) => {
    asked()
    inHand.add(job.id)
  })
  events.on('job:complete', ({ job }) => inHand.delete(job.id))
  return {
    events,
    /** Whether something may have been given unheard; only between two questions is it known what is in hand. */
    get unsure() {
      return unsure && asking === 0
    },
    /** Whose jobs those are, and which of them it has heard of. */
    heard: () => ({ worker, inHand: [...inHand] }),
    settled() {
      unsure = false
    },
  }
}
