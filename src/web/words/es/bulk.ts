import type { Words } from '../en.ts'

/** What is done to many people in one go. */
export const bulkWords: Words['bulk'] = {
  label: 'Qué hacer con las personas seleccionadas',
  selected:
    '{count, plural, =0 {Nadie seleccionado} one {# persona seleccionada} other {# personas seleccionadas}}',
  count: 'Selección: {count, number}',
  everyone: 'Seleccionar las {count, number}',
  clear: 'Quitar la selección',
  close: 'Cerrar',
  tag: 'Añadir etiquetas',
  untag: 'Quitar etiquetas',
  addToList: 'Añadir a una lista',
  removeFromList: 'Quitar de una lista',
  export: 'Exportar',
  exporting: {
    format: 'Archivo',
    csv: 'CSV, una tabla para hojas de cálculo',
    jsonLines: 'JSON Lines, con todo lo que se sabe: notas, etiquetas, listas, contactos, historial',
    picked: 'Estas columnas',
    own: 'Campos de tu nación',
    names: 'Nombres de las columnas',
    ours: 'Los de Muster, como en su API',
    hosted: 'Los del servicio alojado, como en su propia exportación',
    columns: 'Campos',
    shown: 'Nombre, id y las columnas a la vista',
    all: 'Todos los campos',
    apply: '{count, plural, one {Exportar # persona} other {Exportar # personas}}',
    failed: 'No se pudo exportar',
    cancelled: 'Exportación cancelada.',
    disk_full:
      'El disco del servidor está lleno. Libera espacio y deja que la exportación siga, en Ajustes, Datos.',
    broken: 'Algo falló en el servidor.',
  },
  delete: 'Eliminar',
  tagging: {
    tags: 'Etiquetas',
    hint: 'Intro añade una etiqueta',
    apply: '{count, plural, one {Etiquetar a # persona} other {Etiquetar a # personas}}',
  },
  untagging: {
    none: 'Las personas seleccionadas no tienen etiquetas.',
    tag: '{tag} ({count, number})',
    apply: '{count, plural, one {Quitar a # persona} other {Quitar a # personas}}',
  },
  listing: {
    list: 'Lista',
    choose: 'Elige una lista',
    make: 'O una lista nueva llamada',
    add: '{count, plural, one {Añadir a # persona} other {Añadir a # personas}}',
    remove: '{count, plural, one {Quitar a # persona} other {Quitar a # personas}}',
  },
  progress: {
    tag: 'Etiquetando a las personas',
    untag: 'Quitando etiquetas',
    add_to_list: 'Añadiendo personas a la lista',
    remove_from_list: 'Quitando personas de la lista',
    delete: 'Eliminando personas',
    undo: 'Deshaciendo',
    export: 'Exportando personas',
    done: '{done, number} de {total, number}',
    cancel: 'Cancelar',
  },
  done: {
    tag: '{count, plural, =0 {Todas tenían ya estas etiquetas.} one {Se etiquetó a # persona.} other {Se etiquetó a # personas.}}',
    untag:
      '{count, plural, =0 {Nadie tiene estas etiquetas.} one {Se quitaron las etiquetas a # persona.} other {Se quitaron las etiquetas a # personas.}}',
    add_to_list:
      '{count, plural, =0 {Todas estaban ya en esta lista.} one {Se añadió a # persona a la lista.} other {Se añadió a # personas a la lista.}}',
    remove_from_list:
      '{count, plural, =0 {Ninguna de ellas está en esta lista.} one {Se quitó a # persona de la lista.} other {Se quitó a # personas de la lista.}}',
    delete:
      '{count, plural, =0 {No se eliminó a nadie.} one {Se eliminó a # persona.} other {Se eliminó a # personas.}}',
    undo: '{count, plural, =0 {No se deshizo nada.} one {Deshecho para # persona.} other {Deshecho para # personas.}}',
  },
  cancelled: 'Cancelado. {done}',
  broken: 'Se interrumpió antes de terminar: quizá la lista ya no existe. {done}',
  undoName: 'Deshacer este cambio en varias personas',
  undoFailed: 'No se pudo deshacer',
  notStarted: 'No se cambió nada',
  failures: {
    some: '{count, plural, one {# persona se dejó como estaba.} other {# personas se dejaron como estaban.}}',
    show: 'Mostrar quiénes',
    title: 'Se dejaron como estaban',
    close: 'Cerrar',
    nameless: 'Persona {id}',
    more: '{count, plural, one {Y # persona más.} other {Y # personas más.}}',
    gone: 'Ya no está aquí',
    signs_in: 'Inicia sesión en Muster y, mientras lo haga, no se puede eliminar',
    changed_since: 'Ha cambiado desde entonces, así que se queda como está',
    partly_kept:
      'Ha cambiado en parte desde entonces: esos campos se quedan, los demás vuelven a ser como antes',
  },
}
