import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    // Browsers that know light-dark(): rewritten for older ones it would no longer follow the chosen scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
})
