import { ActionIcon, Button } from '@mantine/core'
import {
  IconDownload,
  IconPlaylistAdd,
  IconPlaylistX,
  IconTag,
  IconTagOff,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { BulkAction } from '../../../contract/job.ts'
import { useCreateList } from '../../api/lists.ts'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { usePhone } from '../../frame/phone.ts'
import { ExportForm } from '../export/ExportForm.tsx'
import type { PeopleSource } from '../people-table/people-source.ts'
import type { Selection } from '../people-table/selection.ts'
import { useRoomAtBottom } from '../useRoomAtBottom.ts'
import { useToast } from '../useToast.ts'
import { ActionPanel } from './ActionPanel.tsx'
import classes from './BulkBar.module.css'
import { ListPanel } from './ListPanel.tsx'
import { TagPanel } from './TagPanel.tsx'
import { UntagPanel } from './UntagPanel.tsx'
import { useBulkChange } from './useBulkChange.tsx'

const icon = { size: 18, stroke: 1.5, 'aria-hidden': true } as const

interface BulkBarProps {
  source: PeopleSource
  selection: Selection
}

/** What can be done to those selected; it stands at the bottom while anyone is. */
export function BulkBar({ source, selection }: BulkBarProps) {
  const t = useTranslations('bulk')
  const phone = usePhone()
  const mayDelete = useMayAct('organizer')
  const change = useBulkChange()
  const createList = useCreateList()
  const toast = useToast()
  const failureWords = useFailureWords()
  const { count, whom, clear } = selection
  const { total } = source
  const mayHaveMore = source.whom && total !== undefined && count < total

  const act = (what: BulkAction, close?: () => void) => {
    close?.()
    const isGone = what.action === 'delete'
    void change(whom, what).then((isStarted) => isStarted && isGone && clear())
  }
  const addTo = async (list: { id: number } | { name: string }, close: () => void) => {
    try {
      const { id } = 'id' in list ? list : await createList.mutateAsync(list.name)
      act({ action: 'add_to_list', list_id: id }, close)
    } catch (error) {
      toast({ title: t('notStarted'), message: failureWords(error), color: 'red' })
    }
  }
  const listId = typeof source.whom?.list_id === 'number' ? source.whom.list_id : undefined

  return (
    <section ref={useRoomAtBottom('bar')} className={classes.bar} aria-label={t('label')}>
      <div className={classes.who}>
        <span className={classes.count}>{t('count', { count })}</span>
        {mayHaveMore && (
          <Button variant="subtle" size="compact-sm" className={classes.all} onClick={selection.selectAll}>
            {t('everyone', { count: total })}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size={phone ? 44 : 32}
          className={classes.clear}
          aria-label={t('clear')}
          title={t('clear')}
          onClick={clear}
        >
          <IconX {...icon} />
        </ActionIcon>
      </div>
      <div className={classes.actions}>
        <ActionPanel label={t('tag')} icon={<IconTag {...icon} />}>
          {(close) => <TagPanel count={count} onTag={(tags) => act({ action: 'tag', tags }, close)} />}
        </ActionPanel>
        <ActionPanel label={t('untag')} icon={<IconTagOff {...icon} />}>
          {(close) => (
            <UntagPanel whom={whom} count={count} onUntag={(tags) => act({ action: 'untag', tags }, close)} />
          )}
        </ActionPanel>
        <ActionPanel label={t('addToList')} icon={<IconPlaylistAdd {...icon} />}>
          {(close) => <ListPanel count={count} isAdding onChoose={(list) => void addTo(list, close)} />}
        </ActionPanel>
        <ActionPanel label={t('removeFromList')} icon={<IconPlaylistX {...icon} />}>
          {(close) => (
            <ListPanel
              count={count}
              isAdding={false}
              listId={listId}
              onChoose={(list) =>
                'id' in list && act({ action: 'remove_from_list', list_id: list.id }, close)
              }
            />
          )}
        </ActionPanel>
        {mayDelete && (
          <ActionPanel label={t('export')} icon={<IconDownload {...icon} />}>
            {(close) => <ExportForm whom={whom} count={count} onDone={close} />}
          </ActionPanel>
        )}
        {mayDelete &&
          (phone ? (
            <ActionIcon
              variant="default"
              size={44}
              aria-label={t('delete')}
              onClick={() => act({ action: 'delete' })}
            >
              <IconTrash {...icon} />
            </ActionIcon>
          ) : (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconTrash {...icon} />}
              onClick={() => act({ action: 'delete' })}
            >
              {t('delete')}
            </Button>
          ))}
      </div>
    </section>
  )
}
