import type { CaseRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { demoChannels } from '../channels/demo-channels.ts'
import { type DemoStaff, demoStaff } from '../people/demo-staff.ts'
import { type StoredPhotographs, storePhotographs } from './demo-photographs.ts'

/** What the cases of the demo company are told with: by whom, by which channel, and the photographs sent along. */
export interface DemoDesk extends Demo, DemoStaff {
  channelOf: (record: CaseRecord) => string
  photographs: StoredPhotographs
}

export async function openDemoDesk(ctx: Context, demo: Demo): Promise<DemoDesk> {
  const [staff, channelOf, photographs] = await Promise.all([
    demoStaff(ctx, demo),
    demoChannels(ctx, demo),
    storePhotographs(ctx, demo.workspaceId),
  ])
  return { ...demo, ...staff, channelOf, photographs }
}
