import type { Words } from '../en.ts'

export const entranceWords: Words['entrance'] = {
  tagline: 'Connaissez vos gens et rassemblez-les.',
  fields: {
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    nation_name: 'Nom de votre nation',
    first_name: 'Prénom',
    last_name: 'Nom',
  },
  signIn: {
    title: 'Se connecter',
    to: 'Se connecter à {nation}',
    submit: 'Se connecter',
    wrong: 'Aucun compte n’a cette adresse avec ce mot de passe. Vérifiez les deux et réessayez.',
  },
  welcome: {
    title: 'Bienvenue dans Muster',
    text: 'Créez votre nation et votre propre compte. Vous en serez l’organisateur ou l’organisatrice.',
    nationHelp: 'Votre campagne, syndicat, parti ou groupe',
    submit: 'Installer Muster',
  },
  strength: {
    tooShort: '{missing, plural, one {Encore # caractère} other {Encore # caractères}}',
    fair: 'Assez long. Quelques mots à la suite sont plus sûrs et plus faciles à retenir.',
    strong: 'Un mot de passe sûr',
  },
  password: {
    show: 'Afficher le mot de passe',
  },
}
