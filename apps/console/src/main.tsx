import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { errorWords } from './app/error-words/index.ts'
import { readyErrorWords } from './lib/error-words.ts'
import { browserLanguage, setLanguage } from './lib/language.ts'
import { startTheme } from './lib/theme.ts'

startTheme()
readyErrorWords(errorWords)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root to draw into.')
const words = setLanguage(browserLanguage())
const drawn = createRoot(root)
void words.then(() =>
  drawn.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
