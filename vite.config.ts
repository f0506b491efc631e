import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Smaller than this, in bytes, packing saves nothing. */
const WORTH_PACKING = 1_000

/**
 * What is small and needed by several pages comes in one file: left alone each would be a file of its own, a hundred
 * on the first visit, most of them smaller than what is said about them on the way. Dialogs are small too, but would
 * bring with them what all dialogs need, and a first visit opens none. Sizes are in bytes.
 */
const small = {
  name: 'small',
  test: /src\/(web|contract)\/(?!.*Dialog\.)|@tabler\/icons-react|@mantine\/hooks/,
  minShareCount: 4,
  maxModuleSize: 4_000,
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/**
 * Packs scripts, styles and outlines of maps once, as small as they get, instead of quickly at every request. It works on what was
 * written: until then other plugins still change the files.
 */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => /\.(js|css|json)$/.test(name))) {
      const path = join(dir, file)
      const source = readFileSync(path)
      if (source.length < WORTH_PACKING) continue
      writeFileSync(`${path}.br`, brotliCompressSync(source, quality))
      writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }))
    }
  },
})

export default defineConfig({
  plugins: [react(), packed()],
  build: {
    outDir: 'dist',
    // Browsers that know light-dark(): rewritten for older ones it would no longer follow the chosen scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { output: { codeSplitting: { groups: [small] } } },
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
})
