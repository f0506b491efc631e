import type { Random } from './random.ts'

const words = (list: string) => list.split(', ')

/** Occupations, and the kinds of employer each is found at. */
const trades: { occupations: string[]; employers: string[] }[] = [
  {
    occupations: words(
      'Teacher, Teacher, School counselor, Librarian, Teaching assistant, School nurse, Coach',
    ),
    employers: words('Elementary School, Middle School, High School, Public Library, Community College'),
  },
  {
    occupations: words(
      'Nurse, Nurse, Home health aide, Physical therapist, Pharmacist, Medical assistant, Doctor',
    ),
    employers: words('Hospital, Clinic, Community Health Center, Care Home, Pharmacy'),
  },
  {
    occupations: words('Electrician, Carpenter, Plumber, Roofer, Ironworker, Painter, Foreman, Surveyor'),
    employers: words('Builders, Electric, Plumbing, Construction, Roofing'),
  },
  {
    occupations: words('Cook, Server, Barista, Baker, Dishwasher, Restaurant manager, Cashier, Butcher'),
    employers: words('Diner, Bakery, Café, Grocery, Market, Pizzeria'),
  },
  {
    occupations: words('Bus driver, Truck driver, Mechanic, Dispatcher, Warehouse worker, Mail carrier'),
    employers: words('Transit, Freight, Garage, Logistics, Delivery'),
  },
  {
    occupations: words(
      'Accountant, Paralegal, Bookkeeper, Software developer, Office manager, Designer, Lawyer',
    ),
    employers: words('& Partners, Accounting, Legal Aid, Software, Credit Union, Insurance'),
  },
  {
    occupations: words(
      'Organizer, Social worker, Case manager, Youth worker, Pastor, Interpreter, Fundraiser',
    ),
    employers: words('Community Center, Tenants’ Union, Food Bank, Youth Club, Neighbors’ Association'),
  },
]
const places = words(
  'Riverside, Cedar Grove, Lakeview, Northgate, Maple Hill, Southfield, Westbrook, Old Mill, Fairmount, Bayside, Greenfield, Eastgate, Pine Street, Harborview, Stonebridge, Sunnyside, Willow Creek, Crossroads, Highland, Bluebird',
)
const alone = words(
  'Writer, Musician, Gardener, Photographer, Childcare provider, Handyman, Farmer, Tailor, Artist',
)

/** The work of a person of this age in years, for an employer that is made up. */
export function workAt(age: number, random: Random): { occupation?: string; employer?: string } {
  if (age < 24 && random.chance(0.5)) return { occupation: 'Student' }
  if (age > 66 && random.chance(0.75)) return { occupation: 'Retired' }
  if (random.chance(0.12)) return { occupation: random.pick(alone), employer: 'Self-employed' }
  const { occupations, employers } = random.pick(trades)
  return {
    occupation: random.pick(occupations),
    employer: `${random.pick(places)} ${random.pick(employers)}`,
  }
}
