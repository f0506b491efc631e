import { Radio, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { ImportOptions } from '../../../../contract/import.ts'
import { tagsQuery } from '../../../api/tags.ts'
import { Panel } from '../../../components/Panel.tsx'
import radios from '../radio-list.module.css'
import classes from './Matching.module.css'

interface EveryoneProps {
  options: ImportOptions
  onChange: (options: Partial<ImportOptions>) => void
}

const consents = ['email_opt_in', 'mobile_opt_in'] as const
/** What can be said of everyone, and what it sets. */
const answers = { file: null, yes: true, no: false } as const
type Answer = keyof typeof answers
const answerOf = (value: boolean | null): Answer => (value === null ? 'file' : value ? 'yes' : 'no')

/** What holds for everyone in the file, whatever their rows say: whether they are written to, and their tags. */
export function Everyone({ options, onChange }: EveryoneProps) {
  const t = useTranslations('imports.everyone')
  const tags = useQuery(tagsQuery).data ?? []
  return (
    <Panel title={t('title')} text={t('text')}>
      <div className={classes.choices}>
        {consents.map((field) => (
          <Radio.Group
            key={field}
            label={t(field)}
            value={answerOf(options[field])}
            onChange={(value) => onChange({ [field]: answers[value as Answer] })}
          >
            <div className={radios.list}>
              {(Object.keys(answers) as Answer[]).map((answer) => (
                <Radio
                  key={answer}
                  value={answer}
                  label={t(`answers.${answer}`)}
                  description={answer === 'yes' ? t('yesHelp') : undefined}
                />
              ))}
            </div>
          </Radio.Group>
        ))}
        <TagsInput
          label={t('tags')}
          description={t('tagsHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={tags.map(({ name }) => name)}
          value={options.tags}
          onChange={(value) => onChange({ tags: value })}
          limit={6}
          acceptValueOnBlur
        />
      </div>
    </Panel>
  )
}
