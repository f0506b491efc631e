import { foldText } from '../../../text/fold.ts'

/**
 * What a cell says of what people agreed to: a plain yes or no, which its column gives a meaning; that someone is in
 * or out, whatever the column; that the address or number can't be reached; or nothing.
 */
export type ConsentWord = 'yes' | 'no' | 'in' | 'out' | 'unreachable' | 'nothing'

// Each is folded: small letters without accents, signs as spaces.
const words: Record<ConsentWord, string> = {
  yes: 'yes, y, true, t, 1, on, x, ok, oui, o, vrai, si, s, verdadero, wahr, ja, j, sim, checked, selected, ✓, ✔, ☑, ✅',
  no: 'no, n, false, f, 0, off, non, faux, falso, falsch, nein, nao, net, unchecked, not selected, ✗, ✘, ☐, ❌',
  in: `in, subscribed, active, opted in, opt in, optin, optedin, explicit, express, explicit opt in, double opt in, confirmed,
    confirmed opt in, single opt in, granted, accepted, given, agreed, implied, implicit, resubscribed, emailable, mailable,
    can email, ok to email, can text, ok to text, can call, ok to call, allowed, allow, consented, subscriber,
    suscrito, suscrita, alta, acepta, aceptado, permitido, abonne, abonnee, inscrit, inscrite, accepte, consenti`,
  out: `out, unsubscribed, unsubscribe, unsub, opted out, opt out, optout, optedout, not subscribed, non subscribed,
    nonsubscribed, never subscribed, not opted in, no opt in, do not email, dont email, do not e mail, no email, no emails,
    no mail, no mailing, do not mail, do not text, dont text, no text, no texts, no sms, do not sms, do not call, dont call,
    do not phone, no call, no calls, nocall, no phone, dnc, dne, dnt, do not contact, dont contact, no contact, stop, stopped,
    suppressed, suppress, blocked, blacklisted, blocklisted, complained, complaint, spam, spam complaint,
    previous spam complaint, reported spam, abuse, revoked, withdrawn, declined, refused, denied, removed, deleted, junk, inactive,
    user opt out, no bulk emails, no bulk email, pending, pending confirmation, awaiting confirmation, unconfirmed,
    not confirmed, baja, dado de baja, dada de baja, no suscrito, no suscrita, no contactar, no llamar, no acepta,
    rechazado, desabonne, desabonnee, desinscrit, desinscrite, non abonne, non inscrit, ne pas contacter,
    ne pas appeler, refuse, refusee, stop sms, liste rouge`,
  unreachable: `cleaned, bounced, bouncing, bounce, hard bounce, hard bounced, soft bounce, soft bounced, previous bounce,
    invalid, undeliverable, bad, bad email, bad number, wrong number, disconnected, dead, not valid, failed, rebotado,
    rebota, invalido, errone, erronee, invalide`,
  nothing: `null, nil, none, n a, na, nan, unknown, undefined, not set, not specified, unspecified, no data, no answer,
    not asked, blank, empty, desconocido, sin datos, inconnu, non renseigne, ninguno, aucun`,
}

const known = new Map(
  (Object.keys(words) as ConsentWord[]).flatMap((meaning) =>
    words[meaning].split(/,\s*/).map((word) => [word, meaning] as const),
  ),
)

/** Signs and marks that programs write for nothing: `-`, `\N`, `/N`, `(n)`, `#N/A`, `(null)`; none of them is a no. */
const mark = /^(?:[-–—.?*\s]+|[\\/]n|\(n\)|[([<]?(?:null|none|nil|empty|blank)[)\]>]?|#?n\/?\.?a\.?!?)$/i

/** What words begin with that go on to say how, when or why. */
const beginnings: readonly (readonly [RegExp, ConsentWord])[] = [
  [/^(?:opt(?:ed)? ?out|unsub\w*|complain\w*) /, 'out'],
  [
    /^(?:do not|dont|no|not|never|no longer) (?:e ?mail\w*|contact\w*|call\w*|text\w*|mail\w*|sms|subscri\w+|opted in) /,
    'out',
  ],
  [/^(?:no thanks|no thank you|no gracias|non merci) /, 'out'],
  [/^(?:hard |soft )?bounced? /, 'unreachable'],
  [/^on hold bounce /, 'unreachable'],
  [/^on hold opt out /, 'out'],
  [/^(?:opt(?:ed)? ?in|subscribed) /, 'in'],
  [/^(?:yes|si|oui) /, 'yes'],
]

/** What a cell says of consent; null for what isn't understood. */
export function consentWord(text: string): ConsentWord | null {
  const bare = text.trim()
  if (mark.test(bare)) return 'nothing'
  // What a table of numbers makes of a yes and a no.
  const said = bare.replace(/^([01])\.0+$/, '$1')
  const folded = foldText(said)
  const word = known.get(said) ?? known.get(folded)
  return word ?? beginnings.find(([start]) => start.test(`${folded} `))?.[1] ?? null
}

/** Whether a text is a word of consent beside a plain yes and no, which any column can hold. */
export const isConsentWord = (text: string): boolean =>
  ['in', 'out', 'unreachable'].includes(consentWord(text) ?? '')
