import type { Random } from './random.ts'

const sentences = (list: string) => list.trim().split(/\s*\n\s*/)

const meetings = sentences(`
  Met at the tenants’ meeting.
  Signed up at the farmers’ market table.
  Came to the town hall in the school gym.
  Stopped by the office to ask about voting by mail.
  Talked for ten minutes at the door.
  Joined after the march in spring.
  A neighbor brought them to the potluck.
  Called us back after the mailer.
  Met while waiting for the bus on canvass day.
  Found us through the library bulletin board.`)
const interests = sentences(`
  Cares most about rent and repairs.
  Wants safer crossings near the school.
  Worried about the hospital closing its maternity ward.
  Asks every time about the bus line.
  Follows the school board closely.
  Would like the park lights fixed.
  Angry about the water bills.
  Undecided on the measure, open to talking.
  Wants child care at meetings.
  Has good ideas about the community garden.
  Lost hours at work and looks for help with the union drive.
  Keeps bees and will talk about them.`)
const circumstances = sentences(`
  Works nights, so call after 2 pm.
  Has three kids and little time on weekdays.
  Prefers a text to a call.
  Big dog in the yard: ring at the gate.
  Hard of hearing, speak up.
  Has a van and can drive people to the polls.
  Speaks with the whole building; a natural leader.
  Can lend folding tables and a coffee urn.
  Knows everyone at the corner church.
  Moved here last year and knows few people yet.
  Mother lives upstairs and is a supporter too.`)
const nextSteps = sentences(`
  Ask again about hosting a house party.
  Promised to bring two friends to the next meeting.
  Send the volunteer form.
  Follow up before the end of the month.
  Needs a yard sign.
  Invite to the phone bank training.
  Don’t ask for money this year.
  Thank them for the last shift.
  Introduce to the block captain.`)
const spanish = sentences(`
  Prefiere hablar en español. Llamar después de las seis.
  La conocimos en la junta de vecinos. Le preocupa la renta.
  Puede ayudar a traducir en las reuniones.
  Pidió información para registrarse y votar por correo.
  Trae a toda la familia a los eventos; preguntar por los niños.
  Quiere organizar una reunión en su edificio.`)

/** A background note of one to three short sentences, as an organizer would leave it after talking. */
export function backgroundNote(language: string, random: Random): string {
  if (language === 'ES' && random.chance(0.35)) return random.pick(spanish)
  return [
    ...(random.chance(0.5) ? [random.pick(meetings)] : []),
    random.pick(random.chance(0.6) ? interests : circumstances),
    ...(random.chance(0.4) ? [random.pick(nextSteps)] : []),
  ].join(' ')
}
