import { Button, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { dateOrders, decimalMarks, type ColumnMapping } from '../../../../contract/import-mapping.ts'
import type { ColumnQuestion } from '../../../../contract/import-questions.ts'
import type { ImportColumn } from '../../../../contract/import.ts'
import classes from './ColumnList.module.css'
import { isAsking } from './is-asking.ts'

interface ColumnQuestionsProps {
  column: ImportColumn
  onChange: (mapping: ColumnMapping) => void
}

/** What only a person can say of a column, with the answers to choose from. */
export function ColumnQuestions({ column, onChange }: ColumnQuestionsProps) {
  const { asks, mapping } = column
  const shown = asks.filter((question) => !(mapping.left_out && ['consent', 'own_id'].includes(question)))
  return shown.map((question) => (
    <Question key={question} question={question} column={column} onChange={onChange} />
  ))
}

function Question({ question, column, onChange }: ColumnQuestionsProps & { question: ColumnQuestion }) {
  const t = useTranslations('imports.mapping')
  const labelId = useId()
  const { mapping } = column
  const choices = {
    date_order: dateOrders.map((value) => ({ value, label: t(`orders.${value}`) })),
    decimal_mark: decimalMarks.map((value) => ({ value, label: t(`marks.${value}`) })),
  }
  return (
    <div className={classes.order} data-asks={isAsking(column) || undefined}>
      <span id={labelId} className={classes.question}>
        {t(`questions.${question}`)}
      </span>
      {question === 'date_order' || question === 'decimal_mark' ? (
        <SegmentedControl
          size="xs"
          fullWidth
          classNames={{ label: classes.orderLabel }}
          aria-labelledby={labelId}
          value={mapping[question] ?? ''}
          onChange={(answer) => onChange({ ...mapping, [question]: answer })}
          data={choices[question]}
        />
      ) : (
        <div className={classes.answers} role="group" aria-labelledby={labelId}>
          {question === 'own_id' && (
            <>
              <Button variant="default" size="xs" onClick={() => onChange({ target: 'id' })}>
                {t('ownId')}
              </Button>
              <Button variant="default" size="xs" onClick={() => onChange({ target: 'external_id' })}>
                {t('otherId')}
              </Button>
            </>
          )}
          <Button variant="default" size="xs" onClick={() => onChange({ target: null, left_out: true })}>
            {t('leaveItOut')}
          </Button>
        </div>
      )}
    </div>
  )
}
