import type { Words } from '../en.ts'

export const meWords: Words['me'] = {
  title: 'Votre compte',
  signsIn: '{email} · {role}',
  person: 'Votre fiche dans cette nation',
  preferences: {
    title: 'Langue et apparence',
    text: 'La langue suit votre compte ; le reste est gardé par ce navigateur.',
    language: 'Langue',
    browserLanguage: 'La langue du navigateur',
  },
  password: {
    title: 'Mot de passe',
    text: 'Un nouveau mot de passe déconnecte tous vos autres navigateurs.',
    current_password: 'Mot de passe actuel',
    password: 'Nouveau mot de passe',
    submit: 'Changer le mot de passe',
    changed: 'Mot de passe changé. Les autres navigateurs sont déconnectés.',
  },
  sessions: {
    title: 'Vos connexions',
    text: 'Déconnectez ce que vous ne reconnaissez pas, puis changez de mot de passe.',
    failed: 'Impossible de charger vos connexions.',
    device: '{browser} sur {system}',
    unknownDevice: 'Navigateur inconnu',
    current: 'Ce navigateur',
    lastSeen: 'Dernière activité {when}',
    since: 'Connexion du {date}',
    end: 'Déconnecter',
    endOf: 'Déconnecter {device}',
    ended: '{device} : déconnecté',
    endFailed: 'La déconnexion a échoué',
    everywhere: 'Se déconnecter partout, ici aussi',
  },
}
