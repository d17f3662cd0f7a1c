import { Refusal } from '../../platform/http/refusal.ts'

export const keptAlready = () => new Refusal('keepsake.kept-already')
