import type { Words } from '../en.ts'

export const peopleTableWords: Words['peopleTable'] = {
  place: '{city}, {state}',
  more: '+{count}',
  yes: 'Oui',
  no: 'Non',
  types: { person: 'Personne', organization: 'Organisation' },
  columns: {
    label: 'Colonnes',
    name: 'Nom',
    place: 'Ville et État',
    find: 'Chercher une colonne',
    none: 'Aucune colonne ne porte ce nom.',
    reset: 'Réinitialiser',
  },
  density: {
    label: 'Hauteur des lignes',
    comfortable: 'Lignes aérées',
    compact: 'Lignes compactes',
  },
  failed: {
    first: 'Impossible de charger les personnes',
    further: 'Impossible de charger la suite.',
    retry: 'Réessayer',
  },
  header: {
    sorts: 'Trier',
    menu: 'Colonne {column}',
    ascending: 'Tri croissant',
    descending: 'Tri décroissant',
    unsorted: 'Ne pas trier',
    wider: 'Élargir',
    narrower: 'Rétrécir',
    left: 'Déplacer à gauche',
    right: 'Déplacer à droite',
    hide: 'Masquer cette colonne',
  },
  select: {
    loaded:
      '{count, plural, one {Sélectionner # personne déjà chargée} other {Sélectionner les # personnes déjà chargées}}',
    person: 'Sélectionner {name}',
    start: 'Sélectionner',
    stop: 'Terminé',
  },
}
