import { useRouter } from '@tanstack/react-router'
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Choice } from './choice.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { PanelNotice } from './PanelNotice.tsx'
import classes from './OmniboxPanel.module.css'
import { useChoices } from './useChoices.ts'

/** What the field passes on to the panel below it. */
export interface PanelKeys {
  onKeyDown: (event: KeyboardEvent) => void
}

interface OmniboxPanelProps {
  ref: Ref<PanelKeys>
  /** The id of the list of choices. */
  id: string
  text: string
  /** Which choice is at hand, by the id of its element; null: there is none. */
  onActive: (id: string | null) => void
  /** Something was chosen; a page that opens takes the focus itself. */
  onDone: (goes: 'elsewhere' | 'back') => void
  onShowKeys: () => void
}

/** What can be chosen for the text in the field: people, commands, and what else to do with it. */
export function OmniboxPanel({ ref, id, text: typed, onActive, onDone, onShowKeys }: OmniboxPanelProps) {
  const router = useRouter()
  const { text, groups, people, isAnswered, error, retry } = useChoices(typed, onShowKeys)
  const choices = groups.flatMap((group) => group.choices)
  const [moved, setMoved] = useState<{ text: string; key: string } | null>(null)
  const wanted = useRef<{ text: string; inNewTab: boolean }>(null)

  // Where someone moved to holds as long as they type nothing more.
  const movedTo = moved?.text === text ? choices.find(({ key }) => key === moved.key) : undefined
  const active = movedTo ?? choices[0]
  const idOf = (choice: Choice) => `${id}-${choice.key}`
  const activeId = active ? idOf(active) : null

  useEffect(() => onActive(activeId), [activeId, onActive])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const choose = ({ link, act }: Choice, inNewTab: boolean) => {
    if (link && inNewTab) {
      window.open(router.buildLocation(link).href, '_blank', 'noopener')
      return
    }
    onDone(link ? 'elsewhere' : 'back')
    if (link) void router.navigate(link)
    else act?.()
  }

  useEffect(() => {
    // Enter came before the answer: it means the first of those who are found, not of those found before.
    const press = wanted.current
    if (!press || !(isAnswered || error)) return
    wanted.current = null
    if (isAnswered && active && press.text === text) choose(active, press.inNewTab)
  })

  const move = (choice: Choice | undefined) => choice && setMoved({ text, key: choice.key })
  const place = active ? choices.indexOf(active) : -1

  useImperativeHandle(ref, () => ({
    onKeyDown(event) {
      const inNewTab = event.ctrlKey || event.metaKey
      const moves: Record<string, Choice | undefined> = {
        ArrowDown: choices[(place + 1) % choices.length],
        ArrowUp: choices.at(place - 1),
        Home: choices[0],
        End: choices.at(-1),
      }
      if (event.key === 'Enter') {
        event.preventDefault()
        if (active && (isAnswered || movedTo)) choose(active, inNewTab)
        else if (!error) wanted.current = { text, inNewTab }
      } else if (event.key in moves && !event.shiftKey && !inNewTab && !event.altKey) {
        event.preventDefault()
        move(moves[event.key])
      }
    },
  }))

  return (
    <div className={classes.panel}>
      <PanelNotice text={text} people={people} isAnswered={isAnswered} error={error} onRetry={retry} />
      {choices.length > 0 && (
        <ChoiceList
          id={id}
          groups={groups}
          isBusy={!isAnswered && !error}
          active={active}
          idOf={idOf}
          onMove={move}
          onChoose={choose}
        />
      )}
    </div>
  )
}
