import { foldText } from '../../../text/fold.ts'

/** What words are compared by: `Correo electrónico`, `correo_electronico` and `CorreoElectronico` are one. */
export const wordKey = (text: string): string => foldText(text).replaceAll(' ', '')
