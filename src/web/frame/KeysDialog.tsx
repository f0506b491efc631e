import { Kbd, Modal, Switch } from '@mantine/core'
import { useOs } from '@mantine/hooks'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { mayAct } from '../../contract/account.ts'
import { useAccount } from './account.ts'
import classes from './KeysDialog.module.css'
import { useSingleKeys } from './keys.ts'
import { shortcuts, type ShortcutPlace } from './shortcuts.ts'

const places = Object.keys(shortcuts) as ShortcutPlace[]

function Shortcuts({ place }: { place: ShortcutPlace }) {
  const t = useTranslations('frame.keys')
  const isMac = useOs() === 'macos'
  const account = useAccount()
  const nameOf = (key: string) => {
    if (key === 'Mod' && isMac) return t('names.ModMac')
    return t.has(`names.${key as 'Enter'}`) ? t(`names.${key as 'Enter'}`) : key
  }
  const known = shortcuts[place].filter(
    (one) => !('who' in one) || (account && mayAct(account.role, one.who)),
  )

  return (
    <section>
      <h3 className={classes.group}>{t(place)}</h3>
      <dl className={classes.list}>
        {known.map(({ does, keys, ...shortcut }) => (
          <div key={does} className={classes.row}>
            <dt>{t(does)}</dt>
            <dd className={classes.keys}>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && 'between' in shortcut && (
                    <span className={classes.between}>{t(shortcut.between)}</span>
                  )}
                  <Kbd>{nameOf(key)}</Kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface KeysDialogProps {
  opened: boolean
  onClose: () => void
}

/** Lists the keys, and lets them be turned off. */
export function KeysDialog({ opened, onClose }: KeysDialogProps) {
  const t = useTranslations('frame.keys')
  const [enabled, setEnabled] = useSingleKeys()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title }}
      centered
    >
      {places.map((place) => (
        <Shortcuts key={place} place={place} />
      ))}
      <Switch
        className={classes.single}
        label={t('single')}
        description={t('singleHelp')}
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
      />
    </Modal>
  )
}
