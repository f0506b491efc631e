import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Cells copied out of a spreadsheet are text with tabs between them; what has no second line is no table. */
const isTable = (text: string) => text.trim().includes('\n')

/**
 * Takes a file that is dropped anywhere on the page or pasted, and a table whose cells are pasted; gives whether a
 * file is being held over the page.
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const t = useTranslations('imports.drop')
  const [isOver, setOver] = useState(false)
  const latest = useRef({ onFile, pasted: t('pasted') })
  useEffect(() => {
    latest.current = { onFile, pasted: t('pasted') }
  })

  useEffect(() => {
    const take = (file: File | null | undefined) => file && latest.current.onFile(file)
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // It leaves one element after the other; without a next one it leaves the page.
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer?.files[0])
    }
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      take(
        event.clipboardData?.files[0] ??
          (isTable(text) ? new File([text], `${latest.current.pasted}.tsv`) : null),
      )
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
  return isOver
}
