import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useCreateList } from '../../api/lists.ts'
import { NameDialog } from '../../components/NameDialog.tsx'

/** Makes an empty list and opens it. */
export function NewListDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('lists.dialog')
  const navigate = useNavigate()
  const create = useCreateList()
  const make = async (name: string) => {
    const { id } = await create.mutateAsync(name)
    await navigate({ to: '/lists/$id', params: { id: String(id) } })
  }
  return (
    <NameDialog
      title={t('newTitle')}
      label={t('name')}
      initial=""
      field="list.name"
      submit={t('make')}
      cancel={t('cancel')}
      close={t('close')}
      onSubmit={make}
      onClose={onClose}
    />
  )
}
