export const personWords = {}
