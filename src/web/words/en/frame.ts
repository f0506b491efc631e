export const frameWords = {}
