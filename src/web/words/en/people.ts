export const peopleWords = {}
