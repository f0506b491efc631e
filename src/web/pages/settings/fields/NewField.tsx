import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import {
  CustomFieldInputSchema,
  customFieldTypes,
  type CustomField,
} from '../../../../contract/custom-field.ts'
import { rules } from '../../../../contract/rules.ts'
import { ApiProblem } from '../../../api/client.ts'
import { useCreateCustomField } from '../../../api/custom-fields.ts'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { FormGrid } from '../../../components/Panel.tsx'
import { useToast } from '../../../components/useToast.ts'
import { useRefusalWords } from '../../../frame/refusal-words.ts'
import { useComplaint } from '../../../words/complaint.ts'
import { readOptions } from './option-lines.ts'

interface FieldValues {
  name: string
  type: CustomField['type']
  /** One a line. */
  options: string
}

const blank: FieldValues = { name: '', type: 'text', options: '' }

/** Adds a field to everyone. */
export function NewField() {
  const t = useTranslations('settings.fields.make')
  const types = useTranslations('settings.fields.types')
  const toast = useToast()
  const refusalWords = useRefusalWords()
  const complaint = useComplaint()
  const create = useCreateCustomField()
  const form = useForm<FieldValues>({ defaultValues: blank })
  const { register, handleSubmit, reset, setError, setFocus, watch, formState } = form
  const isChoice = watch('type') === 'multiple_choice'

  /** Says at the field what is wrong; a name that gives a taken slug is wrong itself. */
  function place(at: PropertyKey | undefined, rule: string) {
    if (at === 'options')
      setError('options', { message: complaint(t('options'), rule) }, { shouldFocus: true })
    else if (at === 'slug' || at === 'name') {
      const isTaken = at === 'slug' && rule === rules.conflict
      const message = isTaken ? t('taken') : complaint(t('name'), rule)
      setError('name', { message }, { shouldFocus: true })
    }
  }

  const submit = handleSubmit(({ name, type, options }) => {
    const field = { name, type, ...(type === 'multiple_choice' && { options: readOptions(options) }) }
    const parsed = CustomFieldInputSchema.safeParse(field)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) place(path[0], message)
      return
    }
    create.mutate(field, {
      onSuccess: () => {
        toast({ message: t('made', { name: name.trim() }) })
        reset({ ...blank, type })
        setFocus('name')
      },
      onError: (error) => {
        const [complained] = Object.entries((error instanceof ApiProblem && error.body.field_errors) || {})
        if (complained) place(complained[0].split('.').at(-1), complained[1][0] ?? '')
        else setError('root', { message: refusalWords(error) })
      },
    })
  })

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormGrid>
          <TextInput
            {...register('name')}
            label={t('name')}
            placeholder={t('namePlaceholder')}
            error={formState.errors.name?.message}
            autoComplete="off"
          />
          <NativeSelect
            {...register('type')}
            label={t('type')}
            description={t('typeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={customFieldTypes.map((type) => ({ value: type, label: types(type) }))}
          />
        </FormGrid>
        {isChoice && (
          <Textarea
            {...register('options')}
            label={t('options')}
            description={t('optionsHelp')}
            error={formState.errors.options?.message}
            autosize
            minRows={3}
          />
        )}
        <FormProblem text={formState.errors.root?.message} />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
