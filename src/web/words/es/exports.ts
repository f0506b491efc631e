import type { Words } from '../en.ts'

/** Personas que se sacaron como archivos. */
export const exportsWords: Words['exports'] = {
  title: 'Exportaciones hasta ahora',
  text: 'Quién sacó personas, y cuáles. Un archivo se puede volver a descargar durante una semana.',
  failed: 'No se pudieron cargar las exportaciones.',
  none: 'Todavía ninguna.',
  all: 'Mostrar las {count, number}',
  states: {
    queued: 'En espera',
    working: 'Escribiéndose',
    paused: 'En pausa',
    failed: 'Falló',
    cancelled: 'Cancelada',
    gone: 'Archivo borrado',
  },
  choices: {
    nation: 'La nación entera',
    everyone: 'Todas las personas',
    list: 'Una lista',
    listNamed: 'La lista {name}',
    search: 'Una búsqueda',
    ids: 'Una selección',
  },
  people: '{count, plural, one {# persona} other {# personas}}',
  progress: '{done, number} de {total, number}',
  disk_full: 'El disco del servidor está lleno. No se pierde nada: haz sitio y reanuda la exportación.',
  broken: 'Algo falló en el servidor; su registro dice más.',
  download: 'Descargar',
  downloadOf: 'Volver a descargar {name}',
  resume: 'Reanudar',
  resumeOf: 'Reanudar la exportación {name}',
  notResumed: 'No se pudo reanudar la exportación',
  cancel: 'Cancelar',
  cancelOf: 'Cancelar la exportación {name}',
  notCancelled: 'La exportación no se canceló',
}
