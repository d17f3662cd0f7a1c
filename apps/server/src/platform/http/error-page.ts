import { errorCodes } from '@polku/contract'

/** Every error code in one page; each problem document's `type` leads to its row. */
export function errorPage(): string {
  const rows = Object.entries(errorCodes)
    .map(
      ([code, { status, title }]) =>
        `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${title}</td></tr>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error codes · Polku API</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); overflow-wrap: anywhere }
th { font-weight: 500 }
:target { background: color-mix(in srgb, #1f7a66 18%, transparent) }
</style>
</head>
<body>
<p><a href="/api/docs">Polku API</a></p>
<h1>Error codes</h1>
<p>Errors are problem documents (RFC 9457): <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code> and a stable <code>code</code>. Rely on the code; the wording may change. Nothing was changed by a request that was answered with an error, but for <code>service.outcome-unknown</code>, which says that it may have been.</p>
<table>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</body>
</html>
`
}
