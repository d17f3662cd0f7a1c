import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { checkPorts } from './ports.ts'

const check = (...args: string[]) => checkPorts(readConfig(args, {}))
const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

test('free ports are let go again, also when somebody calls meanwhile', async () => {
  const port = await freePort()
  const checking = check('--port', port, '--smtp-port', '0')
  const caller = connect(Number(port), '127.0.0.1').on('error', () => {})
  await checking
  caller.destroy()
  await check('--port', port, '--smtp-port', '0')
})

test('one port for both, and a host that is none of ours, are refused with the setting to change', async () => {
  const port = await freePort()
  const twice = check('--port', port, '--smtp-port', port)
  await expect(twice).rejects.toThrow(ConfigError)
  await expect(twice).rejects.toThrow(`Port ${port} is taken. Choose another with --smtp-port.`)
  await expect(check('--host', '192.0.2.1')).rejects.toThrow('choose --host and --port anew')
})

test('a process that takes no mail leaves the mail port alone', async () => {
  const port = await freePort()
  await check('--role', 'web', '--port', port, '--smtp-port', port)
})
