import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/contract/rules.ts'
import { rowReader } from '../../../src/server/imports/mapping/row-reader.ts'

const reading = { customFields: [], region: 'US', now: new Date('2026-03-01T12:00:00Z') } as const

/** The parts of a name in a column of full names. */
function partsOf(name: string, header: string) {
  const { input } = rowReader([{ target: 'full_name' }], [header], reading)([name])
  const { prefix, first_name, middle_name, last_name, suffix } = input
  return [prefix, first_name, middle_name, last_name, suffix].map((part) => part ?? '').join('|')
}

describe('A full name is split', () => {
  // prettier-ignore
  it.each([
    // prefix|first|middle|last|suffix
    ['Mary Watson', '|Mary||Watson|'],
    ['Mary Jane Watson', '|Mary|Jane|Watson|'],
    ['J. R. R. Tolkien', '|J.|R. R.|Tolkien|'],
    ['  Mary\u00a0 Watson ', '|Mary||Watson|'],
    ['Watson, Mary Jane', '|Mary|Jane|Watson|'],
    ['de la Cruz, María', '|María||de la Cruz|'],
    ['Dr. Martin Luther King Jr.', 'Dr.|Martin|Luther|King|Jr.'],
    ['King, Dr. Martin Luther, Jr.', 'Dr.|Martin|Luther|King|Jr.'],
    ['King Jr., Martin', '|Martin||King|Jr.'],
    ['John Smith, MD, PhD', '|John||Smith|MD PhD'],
    ['John Smith III', '|John||Smith|III'],
    ['Smith, John Jr.', '|John||Smith|Jr.'],
    ['SMITH, JOHN Q JR', '|JOHN|Q|SMITH|JR'],
    ['SMITH, JOHN III', '|JOHN||SMITH|III'],
    ['Smith, John MD', '|John||Smith|MD'],
    ['Smith, Jr., John', '|John||Smith|Jr.'],
    ['Smith, John Q., Ph. D.', '|John|Q.|Smith|Ph.D.'],
    ['Etje Heijdanus-De Boer', '|Etje||Heijdanus-De Boer|'],
    ['Anna Maria Jansen-van den Berg', '|Anna|Maria|Jansen-van den Berg|'],
    ['Anna Jansen - de Vries', '|Anna||Jansen - de Vries|'],
    ['Anna van den Berg-de Vries', '|Anna||van den Berg-de Vries|'],
    ['The Doe Family Trust', '|||The Doe Family Trust|'],
    ['Heijdanus-de Boer, Etje', '|Etje||Heijdanus-de Boer|'],
    ['Mary Smith-Jones', '|Mary||Smith-Jones|'],
    ['Jean-Luc Picard', '|Jean-Luc||Picard|'],
    ['Prof. Dr. Anna Weber', 'Prof. Dr.|Anna||Weber|'],
    ['Dr. med. Anna Weber', 'Dr. med.|Anna||Weber|'],
    ['Mr. & Mrs. John Smith', 'Mr. & Mrs.|John||Smith|'],
    ['Mr. and Mrs. Smith', 'Mr. and Mrs.|||Smith|'],
    ['Mrs. Smith', 'Mrs.|||Smith|'],
    ['Mme Dupont', 'Mme|||Dupont|'],
    ['Sra. Carmen Ruiz', 'Sra.|Carmen||Ruiz|'],
    ['Sr. Juan Ruiz', 'Sr.|Juan||Ruiz|'],
    ['Ludwig van Beethoven', '|Ludwig||van Beethoven|'],
    ['Mary Ann van der Berg', '|Mary|Ann|van der Berg|'],
    ['María de la Cruz', '|María||de la Cruz|'],
    ['João dos Santos Pereira', '|João||dos Santos Pereira|'],
    ['Leonardo da Vinci', '|Leonardo||da Vinci|'],
    ['de Gaulle', '|||de Gaulle|'],
    ['van den Heuvel', '|||van den Heuvel|'],
    ['Van Morrison', '|Van||Morrison|'],
    ['Sean O’Brien', '|Sean||O’Brien|'],
    ['Ian Mc Donald', '|Ian||Mc Donald|'],
    ['José Ortega y Gasset', '|José||Ortega y Gasset|'],
    ['Mohamed ben Ali', '|Mohamed||ben Ali|'],
    ['John Ben Smith', '|John|Ben|Smith|'],
    ['Omar al Bashir', '|Omar||al Bashir|'],
    ['Abd al-Rahman', '|Abd||al-Rahman|'],
    ['DUPONT Jean', '|Jean||DUPONT|'],
    ['Jean DUPONT', '|Jean||DUPONT|'],
    ['JP Morgan', '|JP||Morgan|'],
    ['MARY JANE WATSON', '|MARY|JANE|WATSON|'],
    ['Cher', '|Cher|||'],
    ['Acme Widgets, Inc.', '|||Acme Widgets, Inc.|'],
    ['Springfield Teachers Union', '|||Springfield Teachers Union|'],
  ])('%s', (name, parts) => {
    expect(partsOf(name, 'Full name')).toBe(parts)
  })

  it.each([
    ['毛泽东', '|泽东||毛|'],
    ['欧阳修', '|修||欧阳|'],
    ['諸葛亮', '|亮||諸葛|'],
    ['陳方安生', '|安生||陳方|'],
    ['玛丽·居里', '|玛丽||居里|'],
    ['山田 太郎', '|太郎||山田|'],
    ['山田\u3000太郎', '|太郎||山田|'],
    ['田中実', '|実||田中|'],
    ['佐々木希', '|希||佐々木|'],
    ['高畑さくら', '|さくら||高畑|'],
    ['さくら', '|さくら|||'],
    ['김철수', '|철수||김|'],
    ['남궁민수', '|민수||남궁|'],
    ['김 철수', '|철수||김|'],
    ['Иван Иванович Петров', '|Иван|Иванович|Петров|'],
    ['Петрова Анна Ивановна', '|Анна|Ивановна|Петрова|'],
    ['Роман Аркадьевич Абрамович', '|Роман|Аркадьевич|Абрамович|'],
    ['محمد بن علي', '|محمد||بن علي|'],
    ['دينا صالح', '|دينا||صالح|'],
    ['דוד בן גוריון', '|דוד||בן גוריון|'],
    ['สมชาย ใจดี', '|สมชาย||ใจดี|'],
  ])('in another script: %s', (name, parts) => {
    expect(partsOf(name, 'Full name')).toBe(parts)
  })

  it.each([
    ['Nombre y apellidos', 'Juan García López', '|Juan||García López|'],
    ['Nombre completo', 'María José García López', '|María|José|García López|'],
    ['Nombre completo', 'Juan de la Rosa García', '|Juan||de la Rosa García|'],
    ['Apellidos y nombre', 'García López Juan', '|Juan||García López|'],
    ['Apellidos, nombre', 'García López, Juan', '|Juan||García López|'],
    ['Nom et prénom', 'Dupont Jean', '|Jean||Dupont|'],
    ['Nom et prénom', 'de Gaulle Charles', '|Charles||de Gaulle|'],
    ['Nom complet', 'M. Jean Dupont', 'M.|Jean||Dupont|'],
    ['Full name', 'M. Night Shyamalan', '|M.|Night|Shyamalan|'],
    ['Full name', 'Juan García López', '|Juan|García|López|'],
  ])('as the header %s says: %s', (header, name, parts) => {
    expect(partsOf(name, header)).toBe(parts)
  })
})

/** What a row with a full name says beside its parts: its note, its remarks, and why it can't be taken. */
const beside = (name: string, more: Record<string, string> = {}) => {
  const targets = ['full_name', ...Object.keys(more)]
  const read = rowReader(
    targets.map((target) => ({ target })),
    targets,
    reading,
  )
  const { input, asides, remarks, complaints } = read([name, ...Object.values(more)])
  return {
    input,
    asides,
    remarks: remarks.map(({ rule }) => rule),
    complaints: complaints.map(({ rule }) => rule),
  }
}

it.each([
  ['John Smith (Johnny)', 'Johnny'],
  ['John (Johnny) Smith', 'Johnny'],
  ['John "Johnny" Smith', 'Johnny'],
  ['John “Johnny” Smith', 'Johnny'],
  ['Smith, John [Johnny]', 'Johnny'],
  ["John 'Johnny' Smith", 'Johnny'],
])('A nickname goes to the note: %s', (name, note) => {
  expect(beside(name)).toEqual({
    input: { first_name: 'John', last_name: 'Smith' },
    asides: [note],
    remarks: [rules.nameAside],
    complaints: [],
  })
})

it.each([
  'John and Jane Doe',
  'John & Jane Doe',
  'JOHN AND JANE DOE',
  'Doe, John and Jane',
  'Doe, John & Jane',
  'John Doe and Jane Roe',
  'John + Jane Doe',
  'John/Jane Doe',
  'Mr. John and Mrs. Jane Doe',
  'Juan y María Ruiz',
  'Jean et Jeanne Dupont',
])('Two people are never one: %s', (name) => {
  expect(beside(name).complaints).toEqual([rules.twoPeople])
})

it.each(['John and Jane', 'John & Jane', 'María y José', 'Jean et Jeanne'])('Two first names: %s', (name) => {
  const { complaints } = rowReader([{ target: 'first_name' }], ['First'], reading)([name])
  expect(complaints).toEqual([{ column: 0, rule: rules.twoPeople, value: name }])
})

it.each([
  'José Ortega y Gasset',
  'Ortega y Gasset, José',
  'John E Doe',
  'Mr. & Mrs. John Smith',
  'Rand, Ann',
])('One is one: %s', (name) => {
  expect(beside(name).complaints).toEqual([])
})

it.each(['The Núñez home', 'Smith Household', 'The Smith Family', 'Familia Ruiz', 'Famille Dupont'])(
  'A household is nobody: %s',
  (name) => {
    expect(beside(name).complaints).toEqual([rules.household])
    expect(beside('Ruiz', { signup_type: 'Household' }).complaints).toEqual([rules.household])
  },
)

it('An organization is called as it is, whatever its name has in it', () => {
  for (const name of ['Barnes & Noble', 'The Smith Family', 'Food Bank (Eastside)', 'Save the Whales'])
    expect(beside(name, { signup_type: 'Organization' })).toEqual({
      input: { last_name: name, signup_type: 1 },
      asides: [],
      remarks: [],
      complaints: [],
    })
  expect(beside('', { signup_type: 'Organization', employer: 'Food Bank' }).input).toEqual({
    last_name: 'Food Bank',
    signup_type: 1,
  })
})

it('A name in parts holds against a full name beside it', () => {
  const read = rowReader([{ target: 'full_name' }, { target: 'last_name' }], ['Name', 'Surname'], reading)
  expect(read(['Mary Watson', 'Parker']).input).toEqual({ last_name: 'Parker' })
  expect(read(['Mary Watson', '']).input).toEqual({ first_name: 'Mary', last_name: 'Watson' })
})

it('The name of an organization stays whole', () => {
  const read = rowReader([{ target: 'full_name' }, { target: 'signup_type' }], ['Name', 'Type'], reading)
  expect(read(['Friends of the River', 'Organization']).input).toEqual({
    last_name: 'Friends of the River',
    signup_type: 1,
  })
})
