import { CloseButton, FocusTrap } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react'
import { useTranslations } from 'use-intl'
import { LOOKUP_MAX } from '../../../contract/lookup.ts'
import { useKeys } from '../keys.ts'
import { usePhone } from '../phone.ts'
import classes from './Omnibox.module.css'
import type { PanelKeys } from './OmniboxPanel.tsx'
import { useRememberVisits } from './recent-people.ts'

const importPanel = () => import('./OmniboxPanel.tsx')
// The field is there at once; what opens below it comes while nothing else is loading.
const OmniboxPanel = lazy(async () => ({ default: (await importPanel()).OmniboxPanel }))

/**
 * Finds people as one types, goes to pages and does what commands do: a combobox that opens by a click, `/` or
 * Ctrl-K. On a phone it fills the screen while it is open.
 */
export function Omnibox({ nation, onShowKeys }: { nation: string; onShowKeys: () => void }) {
  const t = useTranslations('omnibox')
  const id = useId()
  const phone = usePhone()
  const field = useRef<HTMLInputElement>(null)
  const panel = useRef<PanelKeys>(null)
  const before = useRef<Element | null>(null)
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  useRememberVisits()

  const open = () => {
    field.current?.focus()
    field.current?.select()
    setOpened(true)
  }
  const close = () => {
    setOpened(false)
    setActiveId(null)
  }
  const leave = (goes: 'elsewhere' | 'back') => {
    close()
    setText('')
    const goal = goes === 'back' && before.current instanceof HTMLElement ? before.current : null
    if (goal?.isConnected) goal.focus()
    else field.current?.blur()
  }

  useKeys({ '/': open })
  useHotkeys([['mod+K', open]], [])
  useEffect(() => {
    // Without a network it comes when it is opened, or says then why not.
    const idle = window.setTimeout(() => void importPanel().catch(() => {}), 3_000)
    return () => window.clearTimeout(idle)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is put together, as in Japanese, the keys belong to that.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (opened) event.preventDefault()
      leave('back')
    } else if (opened) panel.current?.onKeyDown(event)
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      setOpened(true)
    }
  }
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close()
  }
  const isScreen = phone && opened

  return (
    <FocusTrap active={isScreen}>
      <div
        className={classes.omnibox}
        data-opened={opened || undefined}
        role={isScreen ? 'dialog' : 'search'}
        aria-modal={isScreen || undefined}
        aria-label={t('label')}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div className={classes.field}>
          <IconSearch className={classes.picture} size={18} stroke={1.5} aria-hidden />
          <input
            ref={field}
            className={classes.input}
            type="text"
            role="combobox"
            aria-label={t('label')}
            aria-expanded={activeId !== null}
            aria-controls={activeId === null ? undefined : id}
            aria-activedescendant={activeId ?? undefined}
            aria-autocomplete="list"
            aria-keyshortcuts="/ Control+K Meta+K"
            placeholder={phone ? t('placeholderShort') : t('placeholder', { nation })}
            value={text}
            maxLength={LOOKUP_MAX}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            data-autofocus
            onClick={() => setOpened(true)}
            onChange={(event) => {
              setText(event.currentTarget.value)
              setOpened(true)
            }}
            onKeyDown={onKeyDown}
          />
          <kbd className={classes.key} aria-hidden>
            {t('key')}
          </kbd>
          {isScreen && (
            <CloseButton size={44} iconSize={20} aria-label={t('close')} onClick={() => leave('back')} />
          )}
        </div>
        {opened && (
          <Suspense>
            <OmniboxPanel
              ref={panel}
              id={id}
              text={text}
              onActive={setActiveId}
              onDone={leave}
              onShowKeys={onShowKeys}
            />
          </Suspense>
        )}
      </div>
    </FocusTrap>
  )
}
