import { Button } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Export } from '../../../../contract/export.ts'
import { exportPath, isExportAtRest, useCancelExport, useResumeExport } from '../../../api/exports.ts'
import { Badge } from '../../../components/Badge.tsx'
import { FormProblem } from '../../../components/FormProblem.tsx'
import { Row, RowButton } from '../../../components/Panel.tsx'
import { useByteSize } from '../../../components/useByteSize.ts'
import { useFailureToast } from '../../../components/useFailureToast.ts'

/** Where an export is; one whose file was removed is done, and can't be had again. */
function stateOf({ status, work, download_url: address }: Export) {
  if (work?.status === 'paused') return 'paused'
  return status.name === 'finished' && address === null ? 'gone' : status.name
}

/** An export in the list: its file, when and by whom, whom it is about, and what can be done with it. */
export function PastExport({ one }: { one: Export }) {
  const t = useTranslations('exports')
  const format = useFormatter()
  const byteSize = useByteSize()
  const failed = useFailureToast()
  const resume = useResumeExport(one.id)
  const cancel = useCancelExport(one.id)
  const { file_name: name, work, choice, list_name: list, size_in_bytes: size } = one
  const state = stateOf(one)
  const isUnderWay = !isExportAtRest(one)

  const whom = () => {
    if (choice === null) return null
    if (choice === 'list' && list !== null)
      return <bdi key="whom">{t('choices.listNamed', { name: list })}</bdi>
    return t(`choices.${choice === 'everyone' && one.format === 'json_lines' ? 'nation' : choice}`)
  }
  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          {state !== 'finished' && <Badge>{t(`states.${state}`)}</Badge>}
        </>
      }
      details={[
        format.dateTime(new Date(one.created_at), { dateStyle: 'medium', timeStyle: 'short' }),
        one.author_name && <bdi key="who">{one.author_name}</bdi>,
        whom(),
        work &&
          (state === 'finished' || state === 'gone'
            ? t('people', { count: work.changed })
            : t('progress', { done: work.done, total: work.total })),
        size > 0 && byteSize(size),
        work?.problem && <FormProblem key="problem" text={t(work.problem)} />,
      ]}
    >
      {one.download_url !== null && (
        <Button
          component="a"
          href={exportPath(one.id)}
          download={name}
          variant="default"
          size="xs"
          aria-label={t('downloadOf', { name })}
        >
          {t('download')}
        </Button>
      )}
      {state === 'paused' && (
        <RowButton
          onClick={() => resume.mutate(undefined, { onError: (error) => failed(t('notResumed'), error) })}
          name={t('resumeOf', { name })}
          loading={resume.isPending}
        >
          {t('resume')}
        </RowButton>
      )}
      {(isUnderWay || state === 'paused') && (
        <RowButton
          onClick={() => cancel.mutate(undefined, { onError: (error) => failed(t('notCancelled'), error) })}
          name={t('cancelOf', { name })}
          loading={cancel.isPending}
        >
          {t('cancel')}
        </RowButton>
      )}
    </Row>
  )
}
