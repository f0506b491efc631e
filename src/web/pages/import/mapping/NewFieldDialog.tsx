import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { customFieldTypes, type CustomField } from '../../../../contract/custom-field.ts'
import { customTarget } from '../../../../contract/import-mapping.ts'
import { useCreateCustomField } from '../../../api/custom-fields.ts'
import { NameDialog } from '../../../components/NameDialog.tsx'

/** A multiple choice needs its options, which are made under Settings. */
const types = customFieldTypes.filter((type) => type !== 'multiple_choice')

interface NewFieldDialogProps {
  /** What the column is called. */
  name: string
  /** Given the target that fills the new field. */
  onMade: (target: string) => void
  onClose: () => void
}

/** Adds a field to the nation for a column that fits none. */
export function NewFieldDialog({ name, onMade, onClose }: NewFieldDialogProps) {
  const t = useTranslations('imports.mapping.field')
  const words = useTranslations('settings.fields')
  const [type, setType] = useState<CustomField['type']>('text')
  const create = useCreateCustomField()
  const make = async (wanted: string) => {
    const { custom_field: field } = await create.mutateAsync({ name: wanted.trim(), type })
    onMade(customTarget(field.slug))
  }
  return (
    <NameDialog
      title={t('title')}
      label={words('make.name')}
      initial={name}
      field="custom_field.name"
      submit={words('make.submit')}
      cancel={t('cancel')}
      close={t('close')}
      onSubmit={make}
      onClose={onClose}
    >
      <NativeSelect
        label={words('make.type')}
        description={words('make.typeHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={type}
        onChange={(event) => setType(event.currentTarget.value as CustomField['type'])}
        data={types.map((one) => ({ value: one, label: words(`types.${one}`) }))}
      />
    </NameDialog>
  )
}
