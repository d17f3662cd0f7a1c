import { feature } from '../../lib/feature.ts'
import { WaitingCommands } from './waiting-commands.ts'

export const waiting = feature({ Commands: WaitingCommands })
