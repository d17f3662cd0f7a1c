import { Refusal } from '../../platform/http/refusal.ts'

export const costInThePast = () => new Refusal('cost.in-the-past')
