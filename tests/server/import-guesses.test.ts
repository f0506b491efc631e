import { describe, expect, it } from 'vitest'
import type { ImportColumn } from '../../src/contract/import.ts'
import { countPeople, orderOf, personOf, uploadImport } from './setting/imports.ts'
import { openNation } from './setting/nation.ts'

/** Where the columns of a file go by themselves, once it was uploaded. */
async function guessed(...rows: string[]) {
  const nation = await openNation()
  const { id } = (await uploadImport(nation, `${rows.join('\n')}\n`)).import
  const { columns } = (await nation.call('importColumns', { params: { id } })).body
  return { nation, id, targets: (columns as ImportColumn[]).map(({ mapping }) => mapping.target) }
}

/** The one person of a file with this email, after it was brought in as it was guessed. */
async function broughtIn(email: string, ...rows: string[]) {
  const { nation, id } = await guessed(...rows)
  await orderOf(nation, 'compareImport', id, 'ready')
  await orderOf(nation, 'runImport', id, 'finished')
  return personOf(nation, email)
}

describe('a column is guessed by its values only where no header speaks against it', () => {
  const texts = 'vera@texts.example'
  // prettier-ignore
  it.each([
    ['who texts is not who is texted', ['texter[email],contact[firstName],contact[cell]', `${texts},Ann,3035550101`, `${texts},Bob,3035550102`], [null, 'first_name', 'mobile']],
    ['a second column of emails beside one that says so', ['Email,First name,Postmaster', `ann@x.example,Ann,${texts}`, `bob@x.example,Bob,${texts}`], ['email', 'first_name', null]],
    ['a column of names beside, of the same word', ['First name,Captain,Captain reached at', `Ann,Vera Lind,${texts}`, `Bob,Vera Lind,${texts}`], ['first_name', null, null]],
    ['an emergency contact', ['First name,Emergency contact reachable', 'Ann,(303) 555-0101', 'Bob,(303) 555-0102'], ['first_name', null]],
    ['a father', ['Prénom,Père', 'Ann,pa@x.example', 'Bob,pe@x.example'], ['first_name', null]],
    ['two that nobody tells apart', ['First name,A,B', 'Ann,ann@x.example,an@y.example', 'Bob,bob@x.example,bo@y.example'], ['first_name', null, null]],
    ['one whose header says nothing', ['First name,Where to write', 'Ann,ann@x.example', 'Bob,bob@x.example'], ['first_name', 'email']],
  ])('%s', async (_, rows, targets) => {
    expect((await guessed(...rows)).targets).toEqual(targets)
  })

  // prettier-ignore
  it.each([
    ['contact[email]', 'email'],
    ['contact[external_id]', 'external_id'],
    ['contact[zip]', 'home_address.zip'],
    ['person[last_name]', 'last_name'],
    ['can2_user_city', 'home_address.city'],
    ['user__family_name', 'last_name'],
    ['CnBio_Middle_Name', 'middle_name'],
    ['CnSpSpBio_Last_Name', null],
    ['texter[firstName]', null],
    ['assistant[email]', null],
  ])('%s is %s', async (header, target) => {
    expect((await guessed(header)).targets).toEqual([target])
  })
})

describe('a column is an id only if it behaves like one', () => {
  // prettier-ignore
  it.each([
    ['the number of the county, the same for everyone', ['county_id,first_name,last_name', '25,Ann,Lee', '25,Bob,Ray', '25,Cy,Orr'], null],
    ['the numbers of two counties', ['COUNTY_ID,FIRST_NAME,LAST_NAME', '25,Ann,Lee', '25,Bob,Ray', '77,Cy,Orr', '77,Di,Fox'], null],
    ['a number of each voter', ['COUNTY_ID,FIRST_NAME,LAST_NAME', '25001,Ann,Lee', '25002,Bob,Ray', '25003,Cy,Orr'], 'county_file_id'],
    ['the number of a household', ['Constituent ID,First name,Last name', 'H1,Ann,Lee', 'H1,Bob,Lee', 'H2,Cy,Orr', 'H2,Di,Orr'], null],
    ['somebody’s id in several rows', ['Member ID,First name,Gift', 'M1,Ann,5', 'M1,Annie,7', 'M2,Bob,9'], 'external_id'],
    ['an id that a couple shares', ['Member ID,First name,Last name', 'M1,Ann,Lee', 'M1,Bob,Lee', 'M2,Cy,Orr', 'M3,Di,Fox', 'M4,Ed,Poe'], 'external_id'],
  ])('%s', async (_, rows, target) => {
    expect((await guessed(...rows)).targets[0]).toBe(target)
  })

  it('so that a county is not one person', async () => {
    const { nation, id } = await guessed('county_id,first_name,last_name', '25,Ann,Lee', '25,Bob,Ray')
    await orderOf(nation, 'compareImport', id, 'ready')
    await orderOf(nation, 'runImport', id, 'finished')
    expect(await countPeople(nation)).toBe(3 + 2)
  })
})

describe('what several columns say together', () => {
  it('several addresses of Google are several emails', async () => {
    expect(
      await broughtIn(
        'a@x.example',
        'First Name,E-mail 1 - Value',
        'Ann,a@x.example ::: b@x.example',
        'Bob,c@x.example',
      ),
    ).toMatchObject({ email1: 'a@x.example', email2: 'b@x.example' })
  })

  // prettier-ignore
  it.each([
    ['Phone 1 - Type,Phone 1 - Value', 'Mobile,303-555-0101', { mobile: '303-555-0101', phone: null }],
    ['Phone 1 - Label,Phone 1 - Value', '* Work,303-555-0101', { work_phone_number: '303-555-0101', phone: null }],
    ['Phone,Phone Type', '303-555-0101,Cell', { mobile: '303-555-0101', phone: null }],
    ['Phone Number 1,Phone Type 1', '303-555-0101,Home', { phone: '303-555-0101', mobile: null }],
    ['Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value', 'Home,303-555-0101,Mobile,303-555-0102', { phone: '303-555-0101', mobile: '303-555-0102' }],
    ['Phone 1 - Label,Phone 1 - Value', 'Yurt,303-555-0101', { phone: '303-555-0101' }],
    ['Home Phone,Home Phone 2', '303-555-0101,303-555-0102', { phone: '303-555-0101', mobile: '303-555-0102' }],
    ['Phone 1,Phone 2', '303-555-0101,303-555-0102', { phone: '303-555-0101', mobile: '303-555-0102' }],
    ['E-mail 2 Address,Email Address 3', 'b@x.example,c@x.example', { email2: 'b@x.example', email3: 'c@x.example' }],
    // Parts of a street in any order.
    ['StreetNo,StreetPrefix,StreetName,StreetType,StreetSuffix,City', '12,N,Elm,St,SW,Troy', { home_address: { address1: '12 N Elm St SW', city: 'Troy' } }],
    ['RegStNum,RegStFrac,RegStName,RegStType,RegStPreDirection,RegUnitType,RegStUnitNum,RegCity', '12,1/2,Elm,St,N,Apt,4,Troy', { registered_address: { address1: '12 1/2 N Elm St', address2: 'Apt 4' } }],
    ['STREET_NUMBER,STREET_NUMBER_SUFFIX,STREET_NAME,CITY', '12,A,ELM,TROY', { home_address: { address1: '12A ELM' } }],
    ['House Number,Street Name,City', '12,Elm Street,Troy', { home_address: { address1: '12 Elm Street' } }],
    ['House Number,Street,Town', '12,Elm Road,Leeds', { home_address: { address1: '12 Elm Road' } }],
    ['House Number,Street,Town', '12,12 Elm Road,Leeds', { home_address: { address1: '12 Elm Road' } }],
    ['Phone 1 - Value', '(303) 555-0101 ::: (303) 555-0102', { phone: '(303) 555-0101', mobile: '(303) 555-0102' }],
    ['Unit,Shift', 'Nurses,Night', { home_address: null }],
    ['Phone1,Phone2', '303-555-0101,303-555-0102', { phone: '303-555-0101', mobile: '303-555-0102' }],
    ['PRECINCT_ID', '4021', { precinct_code: '4021' }],
    ['Street Name,City', '12 Elm Street,Troy', { home_address: { address1: '12 Elm Street' } }],
    ['HOUSE_NUM,STREET_NAME,UNIT_TYPE,UNIT_NUM,RESIDENTIAL_ADDRESS', '12,ELM,APT,4,12 ELM ST APT 4', { home_address: { address1: '12 ELM ST APT 4', address2: null } }],
    ['mAddress,mCity,mZip5,mZip4', '12 Elm St,Troy,48083,0012', { mailing_address: { address1: '12 Elm St', zip: '48083-0012' } }],
    ['vAddress,vCity,vZip5,vZip4', '12 Elm St,Troy,48083,', { registered_address: { address1: '12 Elm St', zip: '48083' } }],
    ['Address', '"12 Elm St  Troy  MI  48083  US"', { submitted_address: '12 Elm St  Troy  MI  48083  US', home_address: null }],
    ['Address,City', '12 Elm St,Troy', { home_address: { address1: '12 Elm St' } }],
    ['OPTIN_IP,LATITUDE,LONGITUDE', '192.0.2.1,42.5,-83.1', { home_address: null }],
    ['npe01__WorkEmail__c,npe01__Preferred_Email__c', 'w@x.example,Work', { email2: 'w@x.example', email3: null }],
  ])('%s', async (header, row, stored) => {
    const email = 'ann@x.example'
    expect(await broughtIn(email, `First name,Email,${header}`, `Ann,${email},${row}`)).toMatchObject(stored)
  })
})
