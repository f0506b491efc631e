import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { CustomField } from '../../../../contract/custom-field.ts'
import { Badge } from '../../../components/Badge.tsx'
import { Row, RowButton } from '../../../components/Panel.tsx'
import { DeleteField } from './DeleteField.tsx'
import { EditField } from './EditField.tsx'

/** One field of the nation's own. */
export function FieldRow({ field }: { field: CustomField }) {
  const t = useTranslations('settings.fields.list')
  const types = useTranslations('settings.fields.types')
  const format = useFormatter()
  const [opened, setOpened] = useState<'edit' | 'delete'>()
  const { name, slug, type, options } = field
  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          <Badge>{types(type)}</Badge>
        </>
      }
      details={[<code key="slug">{slug}</code>, options && format.list(options, { type: 'unit' })]}
    >
      <RowButton onClick={() => setOpened('edit')} name={t('editOf', { name })}>
        {t('edit')}
      </RowButton>
      <RowButton onClick={() => setOpened('delete')} name={t('deleteOf', { name })}>
        {t('delete')}
      </RowButton>
      {opened === 'edit' && <EditField field={field} onClose={() => setOpened(undefined)} />}
      {opened === 'delete' && <DeleteField field={field} onClose={() => setOpened(undefined)} />}
    </Row>
  )
}
