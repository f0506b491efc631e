import type { Words } from '../en.ts'
import { samenessWords } from './sameness.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Peut-être la même personne',
  reasons: samenessWords,
  sameName: 'même nom et prénom',
  against: 'mais {reasons}',
  beside: 'Ouvrir {name} dans un nouvel onglet pour comparer',
  more: '{count, plural, one {Afficher # de plus} other {Afficher # de plus}}',
  found: '{count, plural, one {# personne est peut-être la même} other {# personnes sont peut-être la même}}',
  use: 'Choisir cette fiche',
  useName: 'Choisir cette fiche : {name}',
  hint: 'Pendant la saisie, les personnes qui pourraient être la même s’affichent ici.',
}
