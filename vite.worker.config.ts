import { defineConfig } from 'vite'

// The render worker holds JSX, which Node does not read: it is built into one file beside the server.
export default defineConfig({
  publicDir: false,
  // The development transform would call a function production React does not have.
  esbuild: { jsx: 'automatic', jsxDev: false },
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
