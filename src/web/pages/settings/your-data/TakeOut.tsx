import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ExportButton } from '../../../components/export/ExportButton.tsx'
import { useExport } from '../../../components/export/useExport.tsx'
import { Panel } from '../../../components/Panel.tsx'

const everyone = { everyone: true } as const

/** Takes the whole nation out, to be kept or brought into another Muster; or everyone as a table. */
export function TakeOut({ count }: { count: number }) {
  const t = useTranslations('settings.data.takeOut')
  const startExport = useExport()
  return (
    <Panel title={t('title')} text={t('text')}>
      <Group gap="sm">
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void startExport({ whom: everyone, format: 'json_lines' })}
        >
          {t('all')}
        </Button>
        <ExportButton whom={everyone} count={count} />
      </Group>
    </Panel>
  )
}
