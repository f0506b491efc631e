import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTranslator, IntlErrorCode } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/web/words/en.ts'
import { argumentsOf } from './arguments.ts'
import { filesUnder, modulesUnder } from './files.ts'
import { importsOf } from './imports.ts'
import { entriesOf, keyPatternsOf, type Messages } from './keys.ts'
import { literalsIn } from './literals.ts'
import { parse, parseFile } from './syntax.ts'

/** Keys made from the field catalogue; the dashboard asks for them by a field's name. */
const DYNAMIC = 'fields.'

const pages = filesUnder('src/web').filter((path) => path.endsWith('.tsx'))
const english = entriesOf(en)
/** A catalogue is called by its language's tag, and so is the folder of its parts: en.ts, en/, pt-BR.ts. */
const ofLanguage = /\/words\/[a-z]{2}(-[A-Z]{2})?(\.ts$|\/)/
const catalogues = filesUnder('src/web/words').filter((path) => ofLanguage.exec(path)?.[2] === '.ts')

/** Every catalogue of messages: the object that its module exports. */
const languages = await Promise.all(
  catalogues.map(async (path) => {
    const module: Record<string, Messages> = await import(/* @vite-ignore */ pathToFileURL(path).href)
    return { path, messages: Object.values(module)[0] ?? {} }
  }),
)

describe('the pages', () => {
  it.each(pages)('%s has every text from the catalogue', (path) => {
    expect(literalsIn(readFileSync(path, 'utf8'))).toEqual([])
  })

  it('use every key of the catalogue', () => {
    const users = modulesUnder('src/web').filter((path) => !ofLanguage.test(path))
    const patterns = users.flatMap((path) => keyPatternsOf(parseFile(path)))
    const dead = english
      .map(([key]) => key)
      .filter((key) => !key.startsWith(DYNAMIC))
      .filter((key) => !patterns.some((pattern) => pattern.test(key)))
    expect(dead).toEqual([])
  })
})

/** All modules that a module imports, and what those import. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const source of importsOf(parseFile(path)).filter((one) => one.startsWith('.')))
    reachedFrom(posix.join(posix.dirname(path), source), reached)
  return reached
}

describe.each(languages)('the messages of $path', ({ path: catalogue, messages }) => {
  it('have all of its files, so that no page asks for words that nobody put in', () => {
    const files = modulesUnder(catalogue.replace(/\.ts$/, ''))
    const reached = reachedFrom(catalogue)
    expect(files.filter((file) => !reached.has(file))).toEqual([])
  })

  it('have the keys of English', () => {
    const keys = entriesOf(messages).map(([key]) => key)
    expect(keys.toSorted()).toEqual(english.map(([key]) => key).toSorted())
  })

  it('take the values that English takes', () => {
    const theirs = new Map(entriesOf(messages))
    const differing = english
      .map(([key, message]) => ({
        key,
        english: argumentsOf(message),
        theirs: argumentsOf(theirs.get(key) ?? ''),
      }))
      .filter((one) => one.english.join() !== one.theirs.join())
    expect(differing).toEqual([])
  })

  it('are messages that can be read', () => {
    const broken: string[] = []
    const t = createTranslator<Messages>({
      locale: 'en',
      messages,
      onError: (error) => {
        // Others are of values that aren't given here, which is no fault of the message.
        if (error.code === IntlErrorCode.INVALID_MESSAGE) broken.push(error.message)
      },
    })
    // The keys of a language that comes at run time are of no type.
    for (const [key] of entriesOf(messages)) t(key as never)
    expect(broken).toEqual([])
  })
})

describe('the search for arguments', () => {
  it.each([
    ['Hello', []],
    ['{city}, {state}', ['city', 'state']],
    ['{n, plural, =0 {Nobody} one {# person of {nation}} other {# people}}', ['n plural', 'nation']],
    ['{n, number} of {of, selectordinal, one {#st} other {#th}}', ['n number', 'of selectordinal']],
  ])('%s', (message, found) => {
    expect(argumentsOf(message)).toEqual(found)
  })
})

describe('the search for literals', () => {
  it.each([
    ['<p>Hello {name}</p>', ['1: Hello']],
    ["<p>{empty ? 'Nobody' : t('count')}</p>", ['1: Nobody']],
    ["<p>{name || 'No name'}</p>", ['1: No name']],
    ['<p>{`${count} people`}</p>', ['1: people']],
    ['<input placeholder="Name" />', ['1: Name']],
    ['<input aria-label={"Name"} />', ['1: Name']],
    ["show({ message: 'Saved', color: 'green' })", ['1: Saved']],
    ['<p>{t("hello")}</p>', []],
    ['<p title={t("hello")} className="wide">· {count} {" "}</p>', []],
    ["<p>{kind === 'email' && <Mail />}</p>", []],
    ['<h1>Muster</h1>', []],
  ])('%s', (source, found) => {
    expect(literalsIn(source)).toEqual(found)
  })
})

const uses = (source: string, key: string) => keyPatternsOf(parse(source)).some((one) => one.test(key))

describe('the search for keys', () => {
  it.each([
    ["const t = useTranslations('person'); t('name')", 'person.name', true],
    ["const t = useTranslations('person'); t('name')", 'people.name', false],
    ["const t = useTranslations('person.support'); t('1')", 'person.support.1', true],
    ["const t = useTranslations('person'); t(`support.${level}`)", 'person.support.5', true],
    ["const t = useTranslations(); t('person.name')", 'person.name', true],
    ["const columns = [{ words: 'columns.name' }]", 'people.columns.name', true],
    ["const t = useTranslations('person.address'); t(part)", 'person.address.city', true],
    ["const t = useTranslations('person'); t(part)", 'person.address.city', false],
    ["const t = useTranslations('person'); t('names')", 'person.name', false],
  ])('%s: %s %s', (source, key, used) => {
    expect(uses(source, key)).toBe(used)
  })
})
