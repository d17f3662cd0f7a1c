export { FULL, revontuli, type Scale } from './company.ts'
export type * from './records.ts'
export { OWNER } from './staff.ts'
export { type Standing, standing } from './story.ts'
