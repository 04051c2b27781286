import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

/**
 * What nearly every page is drawn with travels as one file: twenty small ones weigh more together, and each stands
 * in Remix's list of routes once for every page (5 kB gzipped of a page's 130, tests/site/page-weight).
 */
const kit =
  /\/app\/components\/(?:(?:page-frame|reader-page|button|section|notice|status-tag|page-title|top-bar|person-menu|address-query|data-table|tabs)\.tsx?|form\/(?:form-frame|form-context|submit-button|field-frame|text-field|text-area|choice-field)\.tsx)$|\/app\/text\/dates\.ts$|\/workflows\/rules\/readable-date\.ts$/

/** The same for what stands around a list: its filters, pages, columns and views. */
const list = /\/app\/(?:components\/(?:filter-bar|pagination|list-tools|file-links)\.tsx|text\/lists\.ts)$/

/** And for what the cards of applications, objects and initiatives show: facts, relations, history. */
const card =
  /\/app\/(?:components\/(?:record\/(?:record-(?:facts|history)|card-state)|field-history|architecture\/relation-list)\.tsx|text\/relations\.ts)$/

const chunks = { kit, list, card }

/** The file a module travels in, where that is said. */
function chunkOf(id: string): string | undefined {
  return Object.entries(chunks).find(([, modules]) => modules.test(id))?.[0]
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixOptions)],
  build: {
    // A file is inlined only by hand: data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: isSsrBuild
      ? {}
      : {
          output: {
            onlyExplicitManualChunks: true,
            manualChunks: chunkOf,
          },
        },
  },
}))
