import { Button, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { FormProblem } from '../../components/FormProblem.tsx'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './DropZone.module.css'
import { useDroppedFile } from './useDroppedFile.ts'

interface DropZoneProps {
  /** Why the last file was not taken. */
  error: unknown
  onFile: (file: File) => void
}

/** What the chooser of files offers first; the server looks at what is in a file, whatever it is called. */
const kinds =
  '.csv,.tsv,.txt,.xlsx,.ods,.vcf,.jsonl,.ndjson,text/csv,text/tab-separated-values,text/plain,text/vcard,text/x-vcard'

/** Takes a file: dropped anywhere on the page, pasted, or chosen. */
export function DropZone({ error, onFile }: DropZoneProps) {
  const t = useTranslations('imports.drop')
  const failureWords = useFailureWords()
  const isOver = useDroppedFile(onFile)
  return (
    <div className={classes.zone} data-over={isOver || undefined}>
      <IconFileImport size={40} stroke={1.25} className={classes.picture} aria-hidden />
      <p className={classes.title}>{t(isOver ? 'over' : 'title')}</p>
      <p className={classes.text}>{t('text')}</p>
      <FileButton accept={kinds} onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button {...props} className={classes.choose}>
            {t('choose')}
          </Button>
        )}
      </FileButton>
      <FormProblem text={error ? failureWords(error) : undefined} />
    </div>
  )
}
