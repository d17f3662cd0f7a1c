import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own that is soon full. */
export interface SmallDisk {
  folder: string
  resize(kilobytes: number): void
  /** Leaves no room but some kilobytes. */
  fill(): Promise<void>
  remove(): Promise<void>
}

const mount = (folder: string, kilobytes: number) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'polku-small', folder])

const remount = (folder: string, kilobytes: number) =>
  spawnSync('mount', ['-o', `remount,size=${kilobytes}k`, folder])

const unmount = (folder: string) => spawnSync('umount', ['--lazy', folder])

function tryOut(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'polku-disk-'))
  const { status } = mount(folder, 64)
  if (status === 0) unmount(folder)
  rmSync(folder, { recursive: true, force: true })
  return status === 0
}

/** Only root may mount, and not in every container. */
export const hasSmallDisks = tryOut()
if (!hasSmallDisks) console.error('No small disk can be mounted here: full disks are not tested.')

export async function openSmallDisk(kilobytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'polku-disk-'))
  const { status, stderr } = mount(folder, kilobytes)
  if (status !== 0) throw new Error(`A small disk could not be mounted: ${stderr}`)
  const resize = (wanted: number) => {
    const { status, stderr } = remount(folder, wanted)
    if (status !== 0) throw new Error(`The small disk could not be resized: ${stderr}`)
  }
  return {
    folder,
    resize,
    async fill() {
      // Somebody may write between looking and shrinking, which is then refused.
      for (let room = 8; ; room *= 2) {
        const { blocks, bfree, bsize } = await statfs(folder)
        const used = Math.ceil(((blocks - bfree) * bsize) / 1024)
        if (remount(folder, used + room).status === 0) return
      }
    },
    async remove() {
      unmount(folder)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
