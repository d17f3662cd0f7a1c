import { decode, judge, type Likely, type Model } from '@polku/text/topics'
import { serveTasks } from '../../platform/threads/serving.ts'

export interface Judgement {
  workspaceId: string
  version: number
  text: string
}
interface Known {
  version: number
  model: Model
}

/** Those judged by last; one has some ten megabytes. */
const mostKnown = 4
const known = new Map<string, Known>()

serveTasks<Judgement>(async ({ workspaceId, version, text }, ask): Promise<Likely[]> => {
  let one = known.get(workspaceId)
  if (one?.version !== version)
    one = { version, model: decode(await ask<Uint8Array>({ workspaceId, version })) }
  known.delete(workspaceId)
  known.set(workspaceId, one)
  for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest)
  return judge(one.model, text)
})
