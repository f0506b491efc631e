import type { Words } from '../en.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Peut-être la même personne',
  reasons: {
    email: 'Même e-mail',
    phone: 'Même numéro de téléphone',
    birthdate: 'Même date de naissance',
    address: 'Même adresse',
    zip: 'Même code postal',
    name: 'Même nom',
    name_start: 'Même début de nom',
    script: 'Nom dans une autre écriture',
    spelling: 'Autre orthographe',
    nickname: 'Diminutif',
    sounds_like: 'Nom qui se prononce pareil',
    typo: 'Nom presque identique',
    other_name: 'Autre nom',
  },
  beside: 'Ouvrir {name} dans un nouvel onglet pour comparer',
  more: '{count, plural, one {Afficher # de plus} other {Afficher # de plus}}',
  found: '{count, plural, one {# personne est peut-être la même} other {# personnes sont peut-être la même}}',
  use: 'Choisir cette fiche',
  useName: 'Choisir cette fiche : {name}',
  hint: 'Pendant la saisie, les personnes qui pourraient être la même s’affichent ici.',
}
