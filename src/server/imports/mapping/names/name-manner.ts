import { wordKey } from '../cells/word-key.ts'
import type { NameManner } from './full-name.ts'

/** How the names below a header are written: `Nombre y apellidos`, `Nom et prénom`, `Last, First`. */
export function nameManner(header: string): NameManner {
  const key = wordKey(header)
  const isSpanish = /nombre|apellido/.test(key)
  return {
    language: isSpanish ? 'es' : /prenom|^noms?|nomcomplet/.test(key) ? 'fr' : null,
    familyFirst:
      /^(apellidos?|noms?)y?(et)?\w*(nombre|prenom)|^(last|lastname|surname|familyname)(and)?first/.test(key),
  }
}
