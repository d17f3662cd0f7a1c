export type * from './api.ts'
export { createClient } from './client.ts'
export { type ClientCode, PolkuError } from './error.ts'
export type { ClientOptions, KeyedOptions, Options, Page, Pages } from './options.ts'
