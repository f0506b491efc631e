import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Import } from '../../contract/import.ts'
import { importKeys } from './imports.ts'
import { upload } from './upload.ts'

/** The sending of a file to import: how far it is, and how to call it off. */
export function useImportUpload(onDone: (started: Import) => void) {
  const client = useQueryClient()
  const [part, setPart] = useState(0)
  const underWay = useRef<AbortController>(null)
  const send = useMutation({
    mutationFn: (file: File) => {
      setPart(0)
      const controller = new AbortController()
      underWay.current = controller
      const path = `/api/v1/imports/upload?file_name=${encodeURIComponent(file.name)}`
      return upload<{ import: Import }>(path, file, { onProgress: setPart, signal: controller.signal })
    },
    onSuccess: (body) => {
      client.setQueryData(importKeys.one(body.import.id), body.import)
      void client.invalidateQueries({ queryKey: importKeys.every })
      onDone(body.import)
    },
  })
  const cancel = () => {
    underWay.current?.abort()
    send.reset()
  }
  return { send, part, cancel }
}
