import type { Words } from '../en.ts'

// The place stands before a colon or in brackets: « de » before its name would have to be « d’ » before a vowel.
export const nearbyWords: Words['nearby'] = {
  title: 'À proximité',
  total:
    '{where} : {count, plural, =0 {personne à moins de {radius}} one {# personne à moins de {radius}} other {# personnes à moins de {radius}}}',
  bounded: 'Seules les {count, number} plus proches sont affichées.',
  point: 'Point {point}',
  list: 'Personnes à proximité, de la plus proche à la plus lointaine',
  map: 'Carte des personnes à proximité',
  mapHelp:
    'La liste à côté montre les mêmes personnes. Les flèches déplacent la carte, plus et moins zooment, Entrée fait de son milieu le centre du cercle.',
  nameless: 'Personne {id}',
  far: '{distance} {direction}',
  address: '{address}, {city}',
  noAddress: 'Adresse sans rue',
  doNotContact: 'Ne pas contacter',
  direction: {
    n: 'au nord',
    ne: 'au nord-est',
    e: 'à l’est',
    se: 'au sud-est',
    s: 'au sud',
    sw: 'au sud-ouest',
    w: 'à l’ouest',
    nw: 'au nord-ouest',
  },
  short: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SO', w: 'O', nw: 'NO' },
  centre: {
    label: 'Autour de quel lieu',
    placeholder: 'Ville, code postal ou latitude, longitude',
    places: 'Lieux',
    city: '{city}, {state}',
    zip: '{zip} {city}, {state}',
    point: 'Point {point}',
    nothing: 'Aucun lieu ne porte ce nom. Les villes et codes postaux des États-Unis sont connus.',
    here: 'Votre position',
    myLocation: 'Utiliser ma position',
    refusal: {
      denied:
        'Votre navigateur ne donne pas votre position à cette page. Autorisez-la dans les réglages du site, ou saisissez un lieu.',
      unavailable: 'Votre appareil ne sait pas où il est. Saisissez un lieu, ou cliquez sur la carte.',
      timeout: 'Votre position a mis trop de temps à venir. Réessayez, ou saisissez un lieu.',
      insecure:
        'Les navigateurs ne donnent leur position qu’aux pages chiffrées. Saisissez un lieu, ou cliquez sur la carte.',
    },
  },
  radius: {
    label: 'À moins de',
    units: 'Miles ou kilomètres',
    short: { miles: 'mi', kilometers: 'km' },
    long: { miles: 'Miles', kilometers: 'Kilomètres' },
  },
  nobody: {
    title: 'Personne ici',
    text: '{where} : aucune adresse à moins de {radius}.',
    wider: 'Chercher à moins de {radius}',
  },
  start: {
    title: 'Où voulez-vous chercher ?',
    text: 'Saisissez une ville ou un code postal, utilisez votre position, ou cliquez sur la carte.',
    unplaced: 'Cette personne n’est pas sur la carte',
    unplacedText:
      'Son adresse principale n’a pas de position. Placez le repère de l’adresse sur sa page, ou cherchez autour d’un autre lieu.',
  },
  noMap: {
    title: 'Impossible de charger la carte',
    text: 'La liste montre la même chose. Rechargez la page pour réessayer.',
  },
  failed: {
    title: 'Impossible de charger les personnes à proximité',
    retry: 'Réessayer',
  },
  tools: {
    save: 'En faire une liste',
    walk: 'Porte-à-porte',
  },
  save: {
    title: 'En faire une liste',
    name: 'Nom de la liste',
    suggestion: '{where} et alentours',
    submit: 'Enregistrer {count, plural, one {# personne} other {# personnes}}',
    saved: '{count, plural, one {# personne est} other {# personnes sont}} maintenant sur la liste {name}.',
    cancel: 'Annuler',
  },
  walk: {
    title: 'Feuille de porte-à-porte',
    back: 'Retour à la carte',
    print: 'Imprimer',
    about: '{where}, à moins de {radius}',
    made: '{date}, par {name}',
    people: '{count, plural, =0 {Personne} one {# personne} other {# personnes}}',
    bounded: 'Cette feuille a les {count, number} personnes les plus proches, sur {total, number}.',
    leftOut:
      '{count, plural, one {# personne à ne pas contacter est omise.} other {# personnes à ne pas contacter sont omises.}}',
    empty: '{where} : personne à visiter à moins de {radius}.',
    noStreet: 'Sans rue',
    number: 'N°',
    name: 'Nom',
    phone: 'Téléphone',
    support: 'Soutien',
    home: 'Là',
    out: 'Absent',
    moved: 'Parti',
    notes: 'Notes',
    doNotCall: 'Ne pas appeler',
    odd: 'Numéros impairs',
    even: 'Numéros pairs',
    loading: 'La feuille de porte-à-porte se prépare',
  },
}
