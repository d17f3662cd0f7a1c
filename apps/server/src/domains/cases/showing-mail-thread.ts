import { serveTasks } from '../../platform/threads/serving.ts'
import { documentOf, type MailToShow } from './document-of-mail.ts'

serveTasks<MailToShow>(async (mail) => documentOf(mail))
