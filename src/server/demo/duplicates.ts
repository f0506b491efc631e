import type { PersonInput } from '../../contract/person.ts'
import type { EmailBook } from './emails.ts'
import type { PersonName } from './names.ts'
import type { Random } from './random.ts'
import type { Resident } from './resident.ts'

/** A person yielded earlier whom another record may repeat. */
export interface Original {
  input: PersonInput
  name: PersonName
}

// prettier-ignore
const nicknames: Record<string, string> = {
  Abigail: 'Abby', Allison: 'Allie', Andrea: 'Andi', Angela: 'Angie', Beatrice: 'Bea', Catherine: 'Cathy',
  Charlotte: 'Lottie', Christine: 'Chris', Cynthia: 'Cindy', Deborah: 'Debbie', Dorothy: 'Dot', Eleanor: 'Ellie',
  Elizabeth: 'Liz', Frances: 'Fran', Geraldine: 'Gerry', Gwendolyn: 'Gwen', Jacqueline: 'Jackie', Judith: 'Judy',
  Katherine: 'Kate', Margaret: 'Peggy', Marjorie: 'Marge', Natalie: 'Nat', Pamela: 'Pam', Patricia: 'Pat',
  Rebecca: 'Becky', Rosalind: 'Roz', Theresa: 'Terry', Vanessa: 'Nessa', Veronica: 'Ronnie', Vivian: 'Viv',
  Albert: 'Al', Arthur: 'Art', Benjamin: 'Ben', Bernard: 'Bernie', Bradley: 'Brad', Clifford: 'Cliff', Dennis: 'Denny',
  Douglas: 'Doug', Edwin: 'Ed', Elijah: 'Eli', Eugene: 'Gene', Franklin: 'Frank', Frederick: 'Fred', Gabriel: 'Gabe',
  Gerald: 'Jerry', Gregory: 'Greg', Harold: 'Hal', Herbert: 'Herb', Isaac: 'Ike', Kenneth: 'Ken', Lawrence: 'Larry',
  Leonard: 'Len', Nathaniel: 'Nate', Patrick: 'Pat', Philip: 'Phil', Randall: 'Randy', Raymond: 'Ray', Russell: 'Russ',
  Samuel: 'Sam', Stanley: 'Stan', Terrence: 'Terry', Theodore: 'Ted', Timothy: 'Tim', Victor: 'Vic', Vincent: 'Vince',
  Walter: 'Walt', Wesley: 'Wes', Zachary: 'Zach',
  Alejandra: 'Ale', Dolores: 'Lola', Esperanza: 'Espe', Gabriela: 'Gaby', Graciela: 'Chela', Guadalupe: 'Lupe',
  Isabel: 'Chabela', Mercedes: 'Meche', Rosario: 'Charo', Alejandro: 'Alex', Antonio: 'Toño', Eduardo: 'Lalo',
  Enrique: 'Quique', Francisco: 'Pancho', Ignacio: 'Nacho', Manuel: 'Manolo', Rafael: 'Rafa', Salvador: 'Chava',
}

/** Whether a record could repeat this person so that someone can tell: a whole name and a way to reach them. */
export const canBeRepeated = ({ first_name, last_name, email1, mobile }: PersonInput): boolean =>
  Boolean(first_name && last_name && (email1 || mobile))

/**
 * A second record of an earlier person: the name with a typo, a nickname or in Latin letters beside the same
 * number or the same email in other letter case, or the same name and birthdate with a new email.
 */
export function duplicateOf(original: Original, resident: Resident, emails: EmailBook): PersonInput {
  const { random } = resident
  const { input, name } = original
  const home = input.home_address && random.chance(0.5) ? { home_address: input.home_address } : {}
  if (input.birthdate && random.chance(0.3)) {
    return {
      first_name: name.first,
      last_name: name.last,
      birthdate: input.birthdate,
      email1: emails.address(name, random),
      primary_email_id: 1,
      ...home,
    }
  }
  return { ...otherSpelling(name, random), ...sameContact(input, random), ...home }
}

function otherSpelling({ first, last, latin }: PersonName, random: Random): PersonInput {
  if (latin.first !== first) return { first_name: latin.first, last_name: latin.last }
  const nickname = nicknames[first]
  if (nickname && random.chance(0.6)) return { first_name: nickname, last_name: last }
  return random.chance(0.4)
    ? { first_name: withTypo(first, random), last_name: last }
    : { first_name: first, last_name: withTypo(last, random) }
}

/** One letter left out, doubled or swapped with the next; the first stays, as it does when people type. */
function withTypo(name: string, random: Random): string {
  const letters = [...name.normalize('NFC')]
  if (letters.length < 3) return `${name}${letters.at(-1)}`
  const at = random.between(1, letters.length - 2)
  const [here, next] = [letters[at] as string, letters[at + 1] as string]
  const kinds = here === next ? [[here], [here, here, next]] : [[next], [here, here, next], [next, here]]
  letters.splice(at, 2, ...random.pick(kinds))
  return letters.join('')
}

function sameContact({ email1, mobile }: PersonInput, random: Random): PersonInput {
  if (email1 && (!mobile || random.chance(0.55))) {
    return { email1: inOtherCase(email1, random), primary_email_id: 1 }
  }
  return mobile ? { mobile } : {}
}

function inOtherCase(email: string, random: Random): string {
  if (random.chance(0.4)) return email.toUpperCase()
  return email.replace(
    /(^|[._@])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
