import { SettingsPage } from '../../ui/settings-page.tsx'
import { useKeepsakeWords } from './words.ts'

export const KeepsakesPage = () => <SettingsPage lead={useKeepsakeWords().lead}>{null}</SettingsPage>
