import { defineConfig, type Plugin } from 'vite'

/** In a script from another origin `import()` has no base, so the panel's address is made from the script's. */
const panelBesideScript: Plugin = {
  name: 'panel-beside-script',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue
      chunk.code = chunk.code.replace(
        /import\((`\.\/widget\/[^`]+`)\)/,
        'import(new URL($1,polkuScript).href)',
      )
    }
  },
}

/**
 * `widget.js` is a classic script, so that a page can load it with `async` alone: it may hold `import()`
 * but neither `import` nor `export`. So the loader and the panel share types, never modules; and it is
 * built as a library, which keeps Vite's own preloading (a module's affair) out of it.
 */
export default defineConfig({
  plugins: [panelBesideScript],
  build: {
    lib: { entry: { widget: 'src/loader/loader.ts' }, formats: ['es'] },
    target: 'es2022',
    // Browsers of 2024 and later.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'widget/[name]-[hash].js',
        // A classic script's own names would otherwise become the page's.
        postBanner: (chunk) => (chunk.isEntry ? '(()=>{let polkuScript;' : ''),
        postFooter: (chunk) => (chunk.isEntry ? '})()' : ''),
      },
    },
  },
})
