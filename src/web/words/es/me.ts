import type { Words } from '../en.ts'

export const meWords: Words['me'] = {
  title: 'Tu cuenta',
  signsIn: '{email} · {role}',
  person: 'Tu ficha en esta nación',
  preferences: {
    title: 'Idioma y apariencia',
    text: 'El idioma va con tu cuenta; lo demás lo guarda este navegador.',
    language: 'Idioma',
    browserLanguage: 'El del navegador',
  },
  password: {
    title: 'Contraseña',
    text: 'Una contraseña nueva cierra tu sesión en todos los demás navegadores.',
    current_password: 'Contraseña actual',
    password: 'Contraseña nueva',
    submit: 'Cambiar la contraseña',
    changed: 'Tu contraseña ha cambiado. Se cerró la sesión en los demás navegadores.',
  },
  sessions: {
    title: 'Dónde tienes sesión iniciada',
    text: 'Cierra las sesiones que no reconozcas y cambia después tu contraseña.',
    failed: 'No se pudieron cargar tus sesiones.',
    device: '{browser} en {system}',
    unknownDevice: 'Navegador desconocido',
    current: 'Este navegador',
    lastSeen: 'Última actividad {when}',
    since: 'Sesión iniciada el {date}',
    end: 'Cerrar sesión',
    endOf: 'Cerrar la sesión de {device}',
    ended: 'Se cerró la sesión de {device}',
    endFailed: 'No se pudo cerrar la sesión',
    everywhere: 'Cerrar sesión en todas partes, también aquí',
  },
}
