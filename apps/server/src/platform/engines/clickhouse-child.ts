import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { clickHouseHandler } from './clickhouse-http.ts'
import { openStore } from './clickhouse-store.ts'

/** What the parent tells its ClickHouse process, over IPC so that the password shows nowhere. */
export interface ClickHouseOrders {
  path: string
  port: number
  password: string
}

/** A running query cannot be interrupted and would hold up an orderly exit for seconds. */
const patience = 3_000

const serve = ({ path, port, password }: ClickHouseOrders) => {
  const store = openStore(path)
  const server = createServer(clickHouseHandler(store, password))
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1', () => process.send?.('ready'))

  const leave = async () => {
    server.close()
    server.closeIdleConnections()
    await Promise.race([store.idle().then(() => store.close()), sleep(patience)])
    process.kill(process.pid, 'SIGKILL')
  }
  process.once('SIGTERM', leave)
  // The parent is gone, however it went.
  process.once('disconnect', leave)
}

process.once('message', (orders) => serve(orders as ClickHouseOrders))
