import { apiKeyRequestsPerMinute } from '@polku/contract'

/** What holds for every route, in Markdown, at the head of the API's description. */
export const apiIntroduction = `
Everything the console does, it does through this API.

**Signing in.** Send an API key as \`Authorization: Bearer …\`. A key belongs to one workspace and acts as the
person who made it, with the lower of their role and its own.

**Lists** answer \`{ "items": […], "next": cursor | null }\`. Give \`next\` back as \`after\` (for timelines and
messages as \`before\`) for the following page; cursors are opaque. \`limit\` is at most 200.

**Errors** are problem documents (RFC 9457) with a stable \`code\`; [every code explained](/api/docs/errors).

**Repeating safely.** Where a \`POST\` takes an \`Idempotency-Key\`, the same key with the same request has one effect
and one answer for 24 hours; with another request it is refused with \`request.key-reused\`.

**Limits.** ${apiKeyRequestsPerMinute} requests a minute for each key; beyond that the answer is 429 with
\`Retry-After\` in seconds. A request body may be 2 MB, a file 30 MB.

**Live.** \`GET /api/v1/live\` is a WebSocket that names what has changed, never the text. Give the last
\`position\` heard back as \`?position=\` to go on without a gap.
`.trim()
