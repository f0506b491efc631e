import { Kbd, Modal, Switch } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useMayAct } from './account.ts'
import classes from './KeysDialog.module.css'
import { useSingleKeys } from './keys.ts'

const everywhere = [
  { does: 'help', keys: ['?'], between: 'or' },
  { does: 'newPerson', keys: ['n'], between: 'or' },
  { does: 'goToPeople', keys: ['g', 'p'], between: 'then' },
] as const

const inPeople = [
  { does: 'next', keys: ['j', 'ArrowDown'], between: 'or' },
  { does: 'previous', keys: ['k', 'ArrowUp'], between: 'or' },
  { does: 'across', keys: ['ArrowLeft', 'ArrowRight'], between: 'or' },
  { does: 'ends', keys: ['Home', 'End'], between: 'or' },
  { does: 'open', keys: ['Enter'], between: 'or' },
] as const

type Shortcut = (typeof everywhere)[number] | (typeof inPeople)[number]

function Shortcuts({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  const t = useTranslations('frame.keys')
  const nameOf = (key: Shortcut['keys'][number]) => (key.length > 1 ? t(`names.${key as 'Enter'}`) : key)
  return (
    <section>
      <h3 className={classes.group}>{title}</h3>
      <dl className={classes.list}>
        {shortcuts.map(({ does, keys, between }) => (
          <div key={does} className={classes.row}>
            <dt>{t(does)}</dt>
            <dd className={classes.keys}>
              {keys.map((key, index) => (
                <span key={key} className={classes.keys}>
                  {index > 0 && <span className={classes.between}>{t(between)}</span>}
                  <Kbd>{nameOf(key)}</Kbd>
                </span>
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
  const mayAdd = useMayAct('staff')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title }}
      centered
    >
      <Shortcuts
        title={t('everywhere')}
        shortcuts={everywhere.filter(({ does }) => does !== 'newPerson' || mayAdd)}
      />
      <Shortcuts title={t('inPeople')} shortcuts={inPeople} />
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
