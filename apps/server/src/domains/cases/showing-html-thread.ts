import { serveTasks } from '../../platform/threads/serving.ts'
import { documentOf, type MailToShow } from './html-document.ts'

serveTasks<MailToShow>(async (mail) => documentOf(mail))
