import { Button, Menu } from '@mantine/core'
import { IconTag, IconTagOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { TagDialog } from './TagDialog.tsx'

/** Puts a tag on everyone on a list, or takes one off. */
export function TagMembers({ list }: { list: List }) {
  const t = useTranslations('lists.tag')
  const [action, setAction] = useState<'tag' | 'untag' | null>(null)
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            disabled={list.count === 0}
            leftSection={<IconTag size={16} stroke={1.5} aria-hidden />}
          >
            {t('open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTag size={16} />} onClick={() => setAction('tag')}>
            {t('tag.open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTagOff size={16} />} onClick={() => setAction('untag')}>
            {t('untag.open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {action && <TagDialog list={list} action={action} onClose={() => setAction(null)} />}
    </>
  )
}
