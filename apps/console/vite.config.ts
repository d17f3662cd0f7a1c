import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compress } from './compress.ts'
import { firstLoad } from './first-load.ts'

const server = process.env.POLKU_DEV_SERVER ?? 'http://127.0.0.1:4100'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind(), firstLoad(), compress()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    port: Number(process.env.POLKU_DEV_PORT ?? 4500),
    proxy: { '/api': { target: server, ws: true }, '/auth': server },
  },
})
