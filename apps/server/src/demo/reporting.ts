import type { Context } from '../context.ts'
import { findDemo, setUpProgress } from '../domains/people/loading-demo.ts'

/** Tells whoever started the demo how far its company has come, whichever process loads it. */
export function reportDemo(ctx: Context, say: (what: string) => void): { stop(): Promise<void> } {
  let stopped = false
  const began = Date.now()
  const follow = async () => {
    const workspaceId = (await findDemo(ctx))?.id
    for (let told = -1; !stopped && workspaceId; ) {
      const { demo } = await setUpProgress(ctx, workspaceId)
      if (!demo || demo.state === 'failed') return say(`The demo company could not be loaded: ${demo?.error}`)
      if (demo.state === 'done') {
        if (told >= 0)
          say(`The demo company is at its desk, after ${Math.round((Date.now() - began) / 1000)} s`)
        return
      }
      const tenth = demo.total > 0 ? Math.floor((10 * demo.done) / demo.total) : 0
      if (tenth > told) say(`Writing the demo company: ${tenth * 10} %`)
      told = Math.max(tenth, told)
      await ctx.signal.pause(500)
    }
  }
  const following = follow().catch((error) => ctx.log.warn({ err: error }, 'the demo could not be followed'))
  return {
    async stop() {
      stopped = true
      ctx.signal.all()
      await following
    },
  }
}
