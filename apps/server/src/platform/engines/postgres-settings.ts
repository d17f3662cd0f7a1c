/** Settings for a small machine that runs everything; whoever outgrows them sets DATABASE_URL. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Our queries are short: compiling them costs more than it saves.
  jit: 'off',
  random_page_cost: 1.1,
  max_wal_size: '1GB',
  max_worker_processes: 4,
  max_parallel_workers: 2,
  max_parallel_workers_per_gather: 1,
  io_workers: 2,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
}

/** For databases that are thrown away after a test. */
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 250,
}

export const postgresArguments = (cluster: string, port: number, durable: boolean): string[] => [
  '-D',
  cluster,
  ...Object.entries({ ...always, ...(durable ? {} : fleeting), port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]),
]
