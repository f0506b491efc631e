import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { CustomFieldChangeSchema, type CustomField } from '../../../../contract/custom-field.ts'
import { useUpdateCustomField } from '../../../api/custom-fields.ts'
import dialog from '../../../components/AskDialog.module.css'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'
import { useComplaint } from '../../../words/complaint.ts'
import { readOptions } from './option-lines.ts'

interface EditFieldProps {
  field: CustomField
  onClose: () => void
}

/** Renames a field, or changes the options of a multiple choice. */
export function EditField({ field, onClose }: EditFieldProps) {
  const t = useTranslations('settings.fields.edit')
  const words = useTranslations('settings.fields.make')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const update = useUpdateCustomField()
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: field.name, options: field.options?.join('\n') ?? '' },
  })

  const submit = handleSubmit(({ name, options }) => {
    const change = { name, ...(field.options && { options: readOptions(options) }) }
    const parsed = CustomFieldChangeSchema.safeParse(change)
    for (const { path, message } of parsed.error?.issues ?? []) {
      const at = path[0] === 'options' ? 'options' : 'name'
      setError(at, { message: complaint(words(at), message) }, { shouldFocus: true })
    }
    if (!parsed.success) return
    update.mutate(
      { id: field.id, ...change },
      {
        onSuccess: () => {
          toast({ message: t('saved', { name: name.trim() }) })
          onClose()
        },
        onError: (error) => setError('root', { message: refusalWords(error) }),
      },
    )
  })

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { name: field.name })}
      withCloseButton={false}
      centered
      classNames={{ title: dialog.title }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            {...register('name')}
            data-autofocus
            label={words('name')}
            description={t('nameHelp', { slug: field.slug })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={formState.errors.name?.message}
            autoComplete="off"
          />
          {field.options && (
            <Textarea
              {...register('options')}
              label={words('options')}
              description={t('optionsHelp')}
              error={formState.errors.options?.message}
              autosize
              minRows={3}
            />
          )}
          <FormProblem text={formState.errors.root?.message} />
        </Stack>
        <div className={dialog.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={update.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
