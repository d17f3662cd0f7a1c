import { setTimeout as sleep } from 'node:timers/promises'
import { serveTasks } from '../platform/threads/serving.ts'

/** A program that takes as long to begin as one does on a crowded machine. */
await sleep(1_600)
serveTasks(async (task: number) => task + 1)
