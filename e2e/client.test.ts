import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { createClient, type PolkuClient, PolkuError } from '@polku/client'
import type { Role } from '@polku/contract'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createApiKey } from '../apps/server/src/domains/people/api-keys.ts'
import { type Desk, openDesk } from '../apps/server/src/testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../apps/server/src/testing/factories.ts'

let desk: Desk
let url: string
beforeAll(async () => {
  desk = await openDesk({ POLKU_PRIVATE_WEBHOOKS: '127.0.0.1' })
  await makeMailChannel(desk.ctx, desk.workspaceId)
  url = await desk.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => desk?.close())

const keyOf = async (role: Role) =>
  (await createApiKey(desk.ctx, desk.people.owner, { name: 'Shop', role })).key
const clientOf = async (role: Role, address = url): Promise<PolkuClient> =>
  createClient({ url: address, key: await keyOf(role) })

/** Passes requests on, and cuts the connection once the desk has done the first one that changes something. */
async function badLine(): Promise<string> {
  let cut = false
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method!,
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = await answer.text()
    if (request.method !== 'GET' && !cut) {
      cut = true
      return request.socket.destroy()
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('an integration', () => {
  it('looks a customer up by address and reads the timeline over its pages', async () => {
    const from = 'anna@home.example'
    for (let n = 1; n <= 5; n++)
      await receiveFrom(desk.ctx, desk.workspaceId, { from, text: `Message ${n}`, at: new Date(n * 1000) })
    const polku = await clientOf('reader')
    const { items } = await polku.listCustomers({ email: from })
    expect(items).toMatchObject([{ address: from, addressStatus: 'verified' }])
    const said: (string | undefined)[] = []
    for await (const item of polku.listTimeline(items[0]!.id, { limit: 2, filter: 'messages' }))
      said.push(item.text)
    expect(said).toEqual(['Message 5', 'Message 4', 'Message 3', 'Message 2', 'Message 1'])
  })

  it('answers once, though the connection breaks after the desk has taken the answer', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const polku = await clientOf('agent', await badLine())
    const written = await polku.writeMessage(caseId, { kind: 'reply', text: 'It leaves tomorrow.' })
    expect(written).toMatchObject({ direction: 'out', text: 'It leaves tomorrow.' })
    const said: string[] = []
    for await (const { text } of polku.listMessages(caseId)) said.push(text)
    expect(said.filter((text) => text === 'It leaves tomorrow.')).toHaveLength(1)
    expect(said[0]).toBe('It leaves tomorrow.')
  })

  it('solves a case once, though the connection breaks after the desk has done it', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const polku = await clientOf('agent', await badLine())
    expect(await polku.solveCase(caseId)).toMatchObject({ id: caseId, state: 'solved' })
  })

  it('walks the cases of a view without missing or repeating one', async () => {
    for (let n = 0; n < 3; n++) await receiveFrom(desk.ctx, desk.workspaceId)
    const polku = await clientOf('reader')
    const ids: string[] = []
    for await (const { id } of polku.listCases({ view: 'unassigned', limit: 2 })) ids.push(id)
    const { rows } = await desk.ctx.pool.query(
      `select id from cases where workspace_id = $1 and state in ('new', 'open') and assignee_id is null`,
      [desk.workspaceId],
    )
    expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  })

  it('hands a file over and gets it back', async () => {
    const polku = await clientOf('agent')
    const file = await polku.uploadFile(new File(['Hello'], 'hello.txt', { type: 'text/plain' }))
    expect(file).toMatchObject({ name: 'hello.txt', size: 5 })
    expect(await (await polku.downloadFile(file.id)).text()).toBe('Hello')
  })

  it('is refused with the code of the reason', async () => {
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId)
    const reader = await clientOf('reader')
    const refusals = [
      [() => createClient({ url, key: 'x'.repeat(64) }).getMe(), 401, 'auth.key-invalid'],
      [() => reader.writeMessage(caseId, { kind: 'note', text: 'Hello' }), 403, 'auth.forbidden'],
      [() => reader.getCase(crypto.randomUUID()), 404, 'case.not-found'],
      [() => reader.listCustomers({ email: 'anna' }), 400, 'request.invalid'],
    ] as const
    for (const [ask, status, code] of refusals) {
      const error = await ask().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(PolkuError)
      expect(error).toMatchObject({ status, code, requestId: expect.stringMatching(/^[\w-]{36}$/) })
    }
  })

  it('is told where there is no installation of Polku', async () => {
    const nobody = createClient({ url: 'http://127.0.0.1:9', key: 'k', retries: 0 })
    await expect(nobody.getMe()).rejects.toMatchObject({ code: 'connection.failed', status: 0 })
  })
})

describe('the package that the installation gives out', () => {
  /** As on a machine that has not seen this repository: its own Node and npm, and no registry. */
  const path = process.env.PATH!.split(delimiter).filter((part) => !part.includes('node_modules'))
  const library = join(import.meta.dirname, '../node_modules')
  let folder: string
  let examples: string[]
  let program: string
  let receiver: string

  const env = (more: object = {}) => ({ ...process.env, PATH: path.join(delimiter), ...more })
  const there = (command: string, args: string[], more?: object) =>
    promisify(execFile)(command, args, { cwd: folder, env: env(more) })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'polku-shop-'))
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const alone = ['--registry=http://127.0.0.1:9', `--cache=${join(folder, 'cache')}`]
    await there('npm', ['install', '--no-audit', '--no-fund', `${url}/api/client.tgz`, ...alone])
    const readme = await readFile(join(folder, 'node_modules/@polku/client/README.md'), 'utf8')
    examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map((found) => found[1]!)
    program = examples.slice(0, -1).join('\n').replaceAll('https://desk.example', url)
    receiver = examples.at(-1)!
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('does what its README and the guide to the API say', async () => {
    await receiveFrom(desk.ctx, desk.workspaceId, { from: 'anna@home.example', text: 'Is it late?' })
    await writeFile(join(folder, 'readme.js'), program)
    const { stdout } = await there('node', ['readme.js'], { POLKU_KEY: await keyOf('agent') })
    expect(examples.length).toBeGreaterThan(5)
    expect(stdout).toContain('message.received Is it late?')
    expect(stdout).toContain('404')
    expect(stdout.trimEnd()).toMatch(/Hello$/)

    const guide = await readFile(join(import.meta.dirname, '../docs/api.md'), 'utf8')
    const story = /```js\n(.*?)```/s.exec(guide)![1]!.replace('https://desk.example', url)
    await writeFile(join(folder, 'story.js'), story)
    const told = await there('node', ['story.js'], { POLKU_KEY: await keyOf('reader') })
    expect(told.stdout).toContain('message.received Is it late?')
  })

  it('takes the calls of a webhook, and refuses those of anybody else', async () => {
    const port = await freePort()
    const polku = await clientOf('admin')
    const { id, secret } = await polku.createWebhook({ url: `http://127.0.0.1:${port}/` })
    await writeFile(join(folder, 'receiver.js'), receiver.replace('3000', String(port)))
    const child = spawn('node', ['receiver.js'], { cwd: folder, env: env({ POLKU_WEBHOOK_SECRET: secret }) })
    onTestFinished(() => void child.kill())
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' }).then((answer) => answer.status),
      )
      .toBe(400)
    expect(await polku.testWebhook(id)).toMatchObject({ state: 'delivered', status: 204 })
  })

  it('fits strict projects, whichever way they find modules and whatever they run on', async () => {
    await writeFile(join(folder, 'shop.ts'), `${program}\n${wrongUses}`)
    await writeFile(join(folder, 'receiver.ts'), receiver)
    await writeFile(join(folder, 'page.d.ts'), 'declare const process: { env: Record<string, string> }')
    const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2023' }
    const onNode = { types: ['node'], typeRoots: [join(library, '@types')] }
    const projects = [
      [{ moduleResolution: 'bundler', module: 'esnext', lib: ['es2023', 'dom'], types: [] }, 'page.d.ts'],
      [{ module: 'nodenext', lib: ['es2023'], noUncheckedIndexedAccess: true, ...onNode }, 'receiver.ts'],
    ] as const
    for (const [settings, file] of projects) {
      const project = { compilerOptions: { ...strict, ...settings }, files: ['shop.ts', file] }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
      const faults = await there('node', [join(library, 'typescript/bin/tsc')]).catch((failed) => failed)
      expect(faults.stdout).toBe('')
    }
  }, 120_000)
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const wrongUses = `
// @ts-expect-error: no such view
polku.listCases({ view: 'everything' })
// @ts-expect-error: of which case?
polku.getCase()
// @ts-expect-error: a reply, or a note?
polku.writeMessage('7', { text: 'Hello' })
// @ts-expect-error: no such field
polku.getCase('7').then(({ colour }) => colour)
`
