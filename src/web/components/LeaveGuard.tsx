import { useBlocker } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { AskDialog } from './AskDialog.tsx'

/** Asks before leaving a page with changes that are not saved; `unsaved` counts the fields. */
export function LeaveGuard({ unsaved }: { unsaved: () => number }) {
  const t = useTranslations('person.leave')
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && unsaved() > 0,
    enableBeforeUnload: () => unsaved() > 0,
    withResolver: true,
  })
  return (
    <AskDialog
      opened={status === 'blocked'}
      title={t('leaveTitle')}
      text={t('text', { count: unsaved() })}
      confirm={t('leave')}
      cancel={t('stay')}
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    />
  )
}
