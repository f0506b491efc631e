import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenAtOnce } from '../useOpenAtOnce.ts'
import { useColumnChoice, useColumnLabel } from './column-choice.ts'
import classes from './ColumnsMenu.module.css'

/** The choice of `ColumnsMenu`, with its button. */
export function ColumnsMenuOpened({ button }: { button: ReactElement }) {
  const t = useTranslations('peopleTable.columns')
  const labelOf = useColumnLabel()
  const { offered, chosen, toggle, reset } = useColumnChoice()
  const target = useOpenAtOnce(button)
  const [sought, setSought] = useState('')
  const found = offered.filter((name) =>
    labelOf(name).toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )

  return (
    <Popover position="bottom-end" width={280} trapFocus onClose={() => setSought('')}>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={classes.menu} aria-label={t('label')}>
        <div className={classes.head}>
          <TextInput
            className={classes.find}
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            data-autofocus
          />
          <Button variant="subtle" size="compact-sm" onClick={reset}>
            {t('reset')}
          </Button>
        </div>
        <div className={classes.list} role="group" aria-label={t('label')}>
          {found.map((name) => (
            <Checkbox
              key={name}
              className={classes.column}
              label={labelOf(name)}
              checked={chosen.includes(name)}
              onChange={() => toggle(name)}
            />
          ))}
          {found.length === 0 && <p className={classes.none}>{t('none')}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
