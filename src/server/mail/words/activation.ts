import type { Language } from '../../../contract/language.ts'

/** What an activation mail says, given what it is about. */
interface ActivationWords {
  subject: (nation: string) => string
  greeting: (name: string) => string
  /** To someone whose name isn't known. */
  greetingNameless: string
  invitation: (nation: string) => string
  validity: (hours: number, nation: string) => string
}

/** The activation mail in every language. */
export const activationWords: Record<Language, ActivationWords> = {
  en: {
    subject: (nation) => `Your account with ${nation}`,
    greeting: (name) => `Hello ${name},`,
    greetingNameless: 'Hello,',
    invitation: (nation) => `${nation} has made an account for you. Choose a password, and you are in:`,
    validity: (hours, nation) =>
      `The link works once, for ${hours} hours. If you don’t know ${nation}, ignore this mail; nothing happens then.`,
  },
  es: {
    subject: (nation) => `Tu cuenta en ${nation}`,
    greeting: (name) => `Hola, ${name}:`,
    greetingNameless: 'Hola:',
    invitation: (nation) =>
      `${nation} ha creado una cuenta para ti. Elige una contraseña y ya puedes entrar:`,
    validity: (hours, nation) =>
      `El enlace sirve una sola vez, durante ${hours} horas. Si no conoces ${nation}, no hagas caso de este correo: no pasará nada.`,
  },
  fr: {
    subject: (nation) => `Votre compte chez ${nation}`,
    greeting: (name) => `Bonjour ${name},`,
    greetingNameless: 'Bonjour,',
    invitation: (nation) =>
      `${nation} a créé un compte pour vous. Choisissez un mot de passe et vous y êtes :`,
    validity: (hours, nation) =>
      `Le lien ne sert qu’une fois, pendant ${hours} heures. Si vous ne connaissez pas ${nation}, ignorez ce message : il ne se passera rien.`,
  },
}
