import { expect, it } from 'vitest'
import { html } from './html.ts'

it('escapes whatever is put into it, in text and in attributes', () => {
  const name = `<script>alert('1')</script> & "co"`
  expect(html`<p title="${name}">${name}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;</p>',
  )
})

it('takes parts, lists of parts, and nothing', () => {
  const rows = ['a', '<b>'].map((row) => html`<li>${row}</li>`)
  expect(html`<ul>${rows}</ul>${null}${false}${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0')
})
