import { Drawer, UnstyledButton } from '@mantine/core'
import { IconHistory, IconListCheck, IconNote, IconPhoneCheck, IconTags } from '@tabler/icons-react'
import { useState, type ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import type { Person } from '../../../../contract/person.ts'
import { useRoomAtBottom } from '../../../components/useRoomAtBottom.ts'
import { useMayAct } from '../../../frame/account.ts'
import { ContactsPanel } from './ContactsPanel.tsx'
import { PanelContent } from './PanelContent.tsx'
import classes from './PanelDock.module.css'
import type { PanelName } from './panel-names.ts'
import { usePanels } from './usePanels.ts'

const icons: Record<PanelName, ComponentType<{ size: number }>> = {
  contacts: IconPhoneCheck,
  tags: IconTags,
  notes: IconNote,
  lists: IconListCheck,
  history: IconHistory,
}

/** Where there is no room beside the person: a bar under the thumb that opens each panel as a drawer from below. */
export function PanelDock({ person }: { person: Person }) {
  const t = useTranslations('personPanels')
  const mayLog = useMayAct(endpoints.createContact.who)
  // The last one stays in the drawer while it slides away.
  const [shown, setShown] = useState<PanelName>('contacts')
  const [isOpen, setOpen] = useState(false)
  const room = useRoomAtBottom('bar')
  const close = () => setOpen(false)

  return (
    <>
      <nav ref={room} className={classes.dock} aria-label={t('dock')}>
        {usePanels().map((name) => {
          const Icon = icons[name]
          return (
            <UnstyledButton
              key={name}
              className={classes.tab}
              aria-haspopup="dialog"
              onClick={() => {
                setShown(name)
                setOpen(true)
              }}
            >
              <Icon size={22} />
              {t(name === 'contacts' && !mayLog ? 'tabs.contactsRead' : `tabs.${name}`)}
            </UnstyledButton>
          )
        })}
      </nav>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="bottom"
        size="auto"
        title={t(`titles.${shown}`)}
        closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
        classNames={{ title: classes.title, content: classes.content, body: classes.body }}
      >
        {shown === 'contacts' ? (
          <ContactsPanel person={person} onLogged={close} />
        ) : (
          <PanelContent name={shown} person={person} />
        )}
      </Drawer>
    </>
  )
}
