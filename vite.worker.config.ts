import { defineConfig } from 'vite'

// The render worker holds JSX, which Node does not read: it is built into one file beside the server.
export default defineConfig({
  publicDir: false,
  esbuild: { jsx: 'automatic' },
  build: {
    ssr: 'app/documents/render-worker.tsx',
    outDir: 'build/documents',
    emptyOutDir: true,
    sourcemap: true,
    target: 'node22',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'render-worker.js', format: 'es' } },
  },
})
