import { useHappenings } from '../../lib/happenings.ts'
import { useWebhookWords } from './messages/index.ts'

/** What a type of event that webhooks tell is called; one this console does not know yet is told by its code. */
export function useTypeWords(): (type: string) => string {
  const { webhooks } = useHappenings()
  const { testType } = useWebhookWords()
  return (type) =>
    type === 'webhook.test' ? testType : (webhooks.find(({ types }) => type in types)?.types[type] ?? type)
}
