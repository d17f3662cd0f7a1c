import { apiKeyRequestsPerMinute } from '@polku/contract'

/** What holds for every route, in Markdown, at the head of the API's description. `address`: where this installation is. */
export const apiIntroduction = (address: string) =>
  `
Everything the console does, it does through this API. Try it:

    curl -H "Authorization: Bearer $POLKU_KEY" "${address}/api/v1/customers?email=anna@home.example"

**From TypeScript or JavaScript**, install the typed client that this installation gives out, and call each operation by
its name, with its types, retries, pages and errors as below:

    npm install ${address}/api/client.tgz

**Signing in.** Send an API key as \`Authorization: Bearer …\`. A key belongs to one organisation (a *workspace* in
the names of fields) and acts as the person who made it, with the lower of their role and its own.
What shows only \`session\` below decides who gets in, and is for signed-in people: a key is answered \`auth.session-needed\`.

**Lists** answer \`{ "items": […], "next": cursor | null }\`. Give \`next\` back as \`after\` (for timelines and
messages as \`before\`) for the following page; cursors are opaque. \`limit\` is at most 200.

**Errors** are problem documents (RFC 9457), \`{ type, title, status, code, detail? }\`, with a stable \`code\`; [every code explained](/api/docs/errors).

**Repeating safely.** Where a request takes an \`Idempotency-Key\`, the same key with the same request has one effect
and one answer for 24 hours; with another request it is refused with \`request.key-reused\`.

**Limits.** ${apiKeyRequestsPerMinute} requests a minute for each key; beyond that the answer is 429 with
\`Retry-After\` in seconds. A request body may be 2 MB, a file 30 MB.

**Webhooks** are the other way round: Polku calls you. What it sends stands under *Webhooks* below, by type.

**Live.** \`GET /api/v1/live\` is a WebSocket that names what has changed, never the text. Give the last
\`position\` heard back as \`?position=\` to go on without a gap.
`.trim()
