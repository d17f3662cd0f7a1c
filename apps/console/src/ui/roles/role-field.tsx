import type { Role } from '@polku/contract'
import { useSession } from '../../lib/session.ts'
import { Field } from '../field.tsx'
import { Select } from '../select.tsx'
import { useRoleWords } from './messages/index.ts'
import { grantable } from './roles.ts'

type Props = { label: string; value: Role; onChange: (role: Role) => void }

export function RoleField({ label, value, onChange }: Props) {
  const words = useRoleWords()
  const { role: own } = useSession()
  return (
    <Field label={label} help={words.help[value]}>
      <Select
        value={value}
        onChange={onChange}
        choices={grantable(own).map((role) => ({ value: role, label: words.names[role] }))}
      />
    </Field>
  )
}
