import type { Words } from '../en.ts'

export const entranceWords: Words['entrance'] = {
  tagline: 'Conoce a tu gente y reúnela.',
  fields: {
    email: 'Correo electrónico',
    password: 'Contraseña',
    nation_name: 'Nombre de tu nación',
    first_name: 'Nombre',
    last_name: 'Apellidos',
  },
  signIn: {
    title: 'Iniciar sesión',
    to: 'Iniciar sesión en {nation}',
    submit: 'Iniciar sesión',
    wrong: 'Ninguna cuenta tiene este correo con esta contraseña. Revisa ambos e inténtalo de nuevo.',
  },
  welcome: {
    title: 'Te damos la bienvenida a Muster',
    text: 'Configura tu nación y tu propia cuenta. Serás quien la organiza.',
    nationHelp: 'Tu campaña, sindicato, partido o grupo',
    submit: 'Configurar Muster',
  },
  strength: {
    tooShort: '{missing, plural, one {Falta # carácter} other {Faltan # caracteres}}',
    fair: 'Es lo bastante larga. Unas cuantas palabras seguidas son más seguras y se recuerdan mejor.',
    strong: 'Una contraseña segura',
  },
  password: {
    show: 'Mostrar la contraseña',
  },
}
