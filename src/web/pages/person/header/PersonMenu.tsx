import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { endpoints } from '../../../../contract/endpoints.ts'
import { useMayAct } from '../../../frame/account.ts'
import { InviteItem } from './InviteItem.tsx'
import classes from './PersonMenu.module.css'
import { useDeletePerson } from './useDeletePerson.ts'

interface PersonMenuProps {
  person: Person
  name: string
  onDelete: () => void
}

/** The rarer things to do with a person. */
export function PersonMenu({ person, name, onDelete }: PersonMenuProps) {
  const t = useTranslations('person.header')
  const deletePerson = useDeletePerson()
  const mayInvite = useMayAct(endpoints.registerPerson.who)
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" className={classes.more} aria-label={t('more')}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayInvite && <InviteItem person={person} />}
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() => {
            onDelete()
            void deletePerson(person.id, name)
          }}
        >
          {t('delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
