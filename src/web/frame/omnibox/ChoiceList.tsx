import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Choice, ChoiceGroup } from './choice.ts'
import classes from './choices.module.css'

interface ChoiceListProps {
  id: string
  groups: ChoiceGroup[]
  /** The choices are those of an earlier text; the right ones are on their way. */
  isBusy: boolean
  active: Choice | undefined
  idOf: (choice: Choice) => string
  onMove: (choice: Choice) => void
  onChoose: (choice: Choice, inNewTab: boolean) => void
}

/** The choices, group by group. The field keeps the focus: it moves among them by its keys. */
export function ChoiceList({ id, groups, isBusy, active, idOf, onMove, onChoose }: ChoiceListProps) {
  const t = useTranslations('omnibox')
  return (
    <div id={id} className={classes.list} role="listbox" aria-label={t('choices')} aria-busy={isBusy}>
      {groups.map(({ key, label, choices }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`} className={classes.group}>
          <div id={`${id}-${key}`} className={classes.label} role="presentation">
            {label}
          </div>
          {choices.map((choice) => (
            <Option
              key={choice.key}
              id={idOf(choice)}
              choice={choice}
              isActive={choice === active}
              onMove={onMove}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps extends Pick<ChoiceListProps, 'onMove' | 'onChoose'> {
  id: string
  choice: Choice
  isActive: boolean
}

function Option({ id, choice, isActive, onMove, onChoose }: OptionProps) {
  const props = {
    id,
    role: 'option',
    'aria-selected': isActive,
    className: classes.option,
    onMouseMove: () => !isActive && onMove(choice),
    // The focus stays in the field.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  }
  if (!choice.link) {
    return (
      <button type="button" {...props} tabIndex={-1} onClick={() => onChoose(choice, false)}>
        {choice.content}
      </button>
    )
  }
  const follow = (event: MouseEvent) => {
    // With a key held the browser opens a tab or a window, as of any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onChoose(choice, false)
  }
  return (
    <Link {...choice.link} {...props} tabIndex={-1} draggable={false} onClick={follow}>
      {choice.content}
    </Link>
  )
}
