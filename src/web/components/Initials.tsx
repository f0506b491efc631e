import classes from './Initials.module.css'

const HUES = 12
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const firstSign = (word: string) => segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? ''

/** First and last word's first signs; an accent or an emoji stays whole. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word = '') => firstSign(word.replace(/^[^\p{L}\p{N}]+/u, '')))
    .join('')
    .toLocaleUpperCase()
}

interface InitialsProps {
  name: string
  /** Picks the tint; a person's id, so that a new name keeps it. */
  seed: number
  size?: 'small' | 'large'
}

/** A round picture of someone's initials. It says nothing the name beside it doesn't. */
export function Initials({ name, seed, size = 'small' }: InitialsProps) {
  const hue = ((seed * 5) % HUES) * (360 / HUES)
  return (
    <span
      className={classes.initials}
      data-size={size}
      style={{ '--hue': `${hue}deg` } as React.CSSProperties}
      aria-hidden
    >
      {initialsOf(name)}
    </span>
  )
}
