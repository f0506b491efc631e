import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { useRenameList } from '../../api/lists.ts'
import { NameDialog } from '../NameDialog.tsx'
import classes from './ListMenu.module.css'
import { useDeleteList } from './useDeleteList.ts'

interface ListMenuProps {
  list: List
  /** Leaves a page that shows the list, before it is gone. */
  onDelete?: () => Promise<void>
}

/** The rarer things to do with a list. */
export function ListMenu({ list, onDelete }: ListMenuProps) {
  const t = useTranslations('lists')
  const rename = useRenameList()
  const deleteList = useDeleteList()
  const [isRenaming, setRenaming] = useState(false)
  const { id, name } = list

  return (
    <div data-menu>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={classes.more}
            aria-label={t('more', { name })}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setRenaming(true)}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            onClick={async () => {
              await onDelete?.()
              await deleteList(list)
            }}
          >
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRenaming && (
        <NameDialog
          title={t('dialog.renameTitle')}
          label={t('dialog.name')}
          initial={name}
          field="list.name"
          submit={t('dialog.rename')}
          cancel={t('dialog.cancel')}
          close={t('dialog.close')}
          onSubmit={(next) => rename.mutateAsync({ id, name: next })}
          onClose={() => setRenaming(false)}
        />
      )}
    </div>
  )
}
