import type { Words } from '../en.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Peut-être la même personne',
  reasons: {
    email: 'même e-mail',
    phone: 'même numéro de téléphone',
    birthdate: 'même date de naissance',
    address: 'même adresse',
    zip: 'même code postal',
    name: 'même nom',
    name_start: 'même début de nom',
    script: 'nom dans une autre écriture',
    spelling: 'autre orthographe',
    nickname: 'diminutif',
    sounds_like: 'nom qui se prononce pareil',
    typo: 'nom presque identique',
    other_name: 'autre nom',
  },
  beside: 'Ouvrir {name} dans un nouvel onglet pour comparer',
  more: '{count, plural, one {Afficher # de plus} other {Afficher # de plus}}',
  found: '{count, plural, one {# personne est peut-être la même} other {# personnes sont peut-être la même}}',
  use: 'Choisir cette fiche',
  useName: 'Choisir cette fiche : {name}',
  hint: 'Pendant la saisie, les personnes qui pourraient être la même s’affichent ici.',
}
