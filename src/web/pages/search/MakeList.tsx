import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { SearchTerms } from '../../../contract/search-terms.ts'
import { useAwaitedChange } from '../../api/jobs.ts'
import { useCreateList, useRemoveList } from '../../api/lists.ts'
import { searchWhom } from '../../api/search.ts'
import { JobProgress } from '../../components/JobProgress.tsx'
import { NameDialog } from '../../components/NameDialog.tsx'
import { useUndoToast } from '../../components/useUndoToast.tsx'
import { useMayAct } from '../../frame/account.ts'

interface MakeListProps {
  terms: SearchTerms
  /** How many people it finds. */
  total: number
  /** What the list is called unless said otherwise. */
  name: string
}

/** Makes a list of everyone whom a search finds, and opens it. */
export function MakeList({ terms, total, name }: MakeListProps) {
  const t = useTranslations('search.list')
  const navigate = useNavigate()
  const mayMake = useMayAct(endpoints.createList.who)
  const create = useCreateList()
  const remove = useRemoveList()
  const { progress, run } = useAwaitedChange()
  const undoToast = useUndoToast()
  const [isAsking, setAsking] = useState(false)
  if (!mayMake || total === 0) return null

  const make = async (given: string) => {
    const list = await create.mutateAsync(given)
    try {
      await run({ whom: searchWhom(terms), what: { action: 'add_to_list', list_id: list.id } })
    } catch (error) {
      // Half a list would be taken for a whole one.
      await remove.mutateAsync(list.id)
      throw error
    }
    await navigate({ to: '/lists/$id', params: { id: String(list.id) } })
    undoToast({
      message: t('made', { name: list.name }),
      undoName: t('undoName', { name: list.name }),
      undo: async () => {
        await navigate({ to: '/search', search: terms })
        await remove.mutateAsync(list.id)
        return t('undone', { name: list.name })
      },
      undoFailed: t('undoFailed', { name: list.name }),
    })
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconListDetails size={16} stroke={1.5} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('open')}
      </Button>
      {isAsking && (
        <NameDialog
          title={t('title', { count: total })}
          label={t('name')}
          initial={name}
          field="list.name"
          submit={t('submit')}
          cancel={t('cancel')}
          close={t('close')}
          onSubmit={make}
          onClose={() => setAsking(false)}
        >
          {progress && <JobProgress job={progress} />}
        </NameDialog>
      )}
    </>
  )
}
