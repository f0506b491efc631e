import type { Words } from '../en.ts'

export const activateWords: Words['activate'] = {
  title: 'Bienvenue, {name}',
  text: 'Choisissez un mot de passe pour votre compte chez {nation}.',
  submit: 'Enregistrer et se connecter',
  gone: {
    title: 'Ce lien ne fonctionne plus',
    text: 'Il a déjà servi ou il a expiré. Si vous avez un mot de passe, connectez-vous ; sinon, demandez un nouveau lien à la personne qui organise.',
    signIn: 'Aller à la connexion',
  },
}
