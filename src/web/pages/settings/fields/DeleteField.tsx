import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { CustomField } from '../../../../contract/custom-field.ts'
import { customFieldUseQuery, useDeleteCustomField } from '../../../api/custom-fields.ts'
import { ConfirmByName } from '../../../components/ConfirmByName.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'

interface DeleteFieldProps {
  field: CustomField
  onClose: () => void
}

/** Removes a field with everyone's values, once its name was typed. */
export function DeleteField({ field: { id, name }, onClose }: DeleteFieldProps) {
  const t = useTranslations('settings.fields.remove')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const remove = useDeleteCustomField()
  const { data: count } = useQuery(customFieldUseQuery(id))
  const confirm = () => remove.mutate(id, { onSuccess: () => toast({ message: t('removed', { name }) }) })
  return (
    <ConfirmByName
      title={t('title', { name })}
      text={count === undefined ? t('text') : t('textOf', { count })}
      name={name}
      confirm={t('confirm')}
      isPending={remove.isPending}
      failure={remove.error ? refusalWords(remove.error) : undefined}
      onConfirm={confirm}
      onCancel={onClose}
    />
  )
}
