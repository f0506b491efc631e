import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { roles, type Role } from '../../contract/account.ts'

interface RoleSelectProps extends Omit<NativeSelectProps, 'data' | 'onChange' | 'value'> {
  value: Role
  onChange: (role: Role) => void
}

/** Chooses a role, the one with the most rights first. */
export function RoleSelect({ value, onChange, ...input }: RoleSelectProps) {
  const t = useTranslations('frame.roles')
  return (
    <NativeSelect
      {...input}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Role)}
      data={roles.toReversed().map((role) => ({ value: role, label: t(role) }))}
    />
  )
}
