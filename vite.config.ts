import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Smaller than this, packing saves nothing. */
const WORTH_PACKING = 1_000

/** Packs scripts and styles once, as small as they get, instead of quickly at every request. */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      const source = output.type === 'chunk' ? output.code : output.source
      if (!/\.(js|css)$/.test(output.fileName) || source.length < WORTH_PACKING) continue
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
      this.emitFile({
        type: 'asset',
        fileName: `${output.fileName}.br`,
        source: brotliCompressSync(source, quality),
      })
      this.emitFile({
        type: 'asset',
        fileName: `${output.fileName}.gz`,
        source: gzipSync(source, { level: 9 }),
      })
    }
  },
})

export default defineConfig({
  plugins: [react(), packed()],
  build: {
    outDir: 'dist',
    // Browsers that know light-dark(): rewritten for older ones it would no longer follow the chosen scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
})
