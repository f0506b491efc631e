import { samenessWords } from './sameness.ts'

export const duplicateWords = {
  title: 'May be the same person',
  reasons: samenessWords,
  sameName: 'same name',
  against: 'but {reasons}',
  beside: 'Open {name} in a new tab, to compare',
  more: '{count, plural, one {Show one more} other {Show # more}}',
  found: '{count, plural, one {One person may be the same} other {# people may be the same}}',
  use: 'Use this one',
  useName: 'Use this one: {name}',
  hint: 'As you type, people who may be the same show up here.',
}
