import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { IconColumns3, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useColumnChoice, useColumnLabel } from './column-choice.ts'
import classes from './ColumnsMenu.module.css'

/** Chooses the columns of the table. */
export function ColumnsMenu() {
  const t = useTranslations('peopleTable.columns')
  const labelOf = useColumnLabel()
  const { offered, chosen, toggle, reset } = useColumnChoice()
  const [sought, setSought] = useState('')
  const found = offered.filter((name) =>
    labelOf(name).toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )

  return (
    <Popover position="bottom-end" width={280} trapFocus onClose={() => setSought('')}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns3 size={16} stroke={1.5} aria-hidden />}
          aria-haspopup="dialog"
        >
          {t('label')}
        </Button>
      </Popover.Target>
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
