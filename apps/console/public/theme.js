// Runs before the first paint, so that nobody who works in the dark is flashed at; the page takes over from it.
;(() => {
  const kept = localStorage.getItem('polku.theme')
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
