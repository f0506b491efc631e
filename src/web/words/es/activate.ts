import type { Words } from '../en.ts'

export const activateWords: Words['activate'] = {
  title: 'Hola, {name}',
  text: 'Elige una contraseña para tu cuenta en {nation}.',
  submit: 'Guardar la contraseña y entrar',
  gone: {
    title: 'Este enlace ya no sirve',
    text: 'Ya se usó o ha caducado. Si tienes una contraseña, inicia sesión; si no, pide otro enlace a quien organiza.',
    signIn: 'Ir a iniciar sesión',
  },
}
