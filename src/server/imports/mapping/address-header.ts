import type { AddressPart } from '../../../contract/address.ts'
import type { AddressFieldName } from '../../../contract/fields.ts'
import type { StreetPart } from '../../../contract/import-mapping.ts'
import { foldText } from '../../text/fold.ts'

/** Words for the kinds of address in English, Spanish and French, as keys. `primary` repeats one of the others. */
const kindWords: Record<string, string> = {
  home_address:
    'home residential residence res house personal casa particular domicilio domicile maison perso personnelle',
  registered_address:
    'registered registration voterregistration voter voting reg v censo electoral registro inscription',
  work_address:
    'work business office employer company job trabajo laboral oficina empresa travail bureau professionnelle pro',
  billing_address: 'billing bill invoice facturacion factura facturation',
  mailing_address:
    'mailing mail m postal correspondence correspondencia envio correspondance postale courrier',
  user_submitted_address: 'usersubmitted submitted',
  facebook_address: 'facebook',
  twitter_address: 'twitter',
  meetup_address: 'meetup',
  primary_address: 'primary main principal principale',
}

/**
 * Words for the parts of an address, as keys. A county and a region are no state everywhere: left out, somebody
 * says what they are.
 */
const partWords: { [Part in AddressPart | StreetPart]: string } = {
  address1:
    'address address1 addr addr1 address01 street street1 streetaddress streetaddress1 streetline1 streetaddressline1 addressline1 addresslineone addrline1 fullstreet line1 addressstreet direccion direccion1 calle callenumero domicilio adresse adresse1 rue ligne1 adresseligne1 numerorue adressepostale direccionpostal',
  address2:
    'address2 addr2 address02 street2 streetaddress2 streetline2 streetaddressline2 addressline2 addresslinetwo addrline2 line2 secondaryaddress secondaryaddr supplementaladdress supplementaladdress1 extendedaddress apt apartment unit suite direccion2 piso puerta departamentointerior colonia adresse2 ligne2 adresseligne2 complement complementadresse appartement',
  address3:
    'address3 addr3 address03 street3 streetaddress3 streetaddressline3 addressline3 addresslinethree addrline3 line3 supplementaladdress2 direccion3 adresse3 ligne3 adresseligne3',
  city: 'city citydesc town municipality cityname locality citytown suburb ciudad localidad poblacion municipio ville commune localite',
  state:
    'state st statecd province stateprovince provincestate stateabbreviation stateabbreviated stateabbr stateabbrev statecode estado provincia entidadfederativa etat departement',
  zip: 'zip zipcode postcode postalcode postal postalzipcode zip5 zippostalcode zippostal postalzip codigopostal cp codpostal codepostal',
  country_code: 'countrycode country countryregion pais codigopais pays codepays',
  lat: 'lat latitude latitud',
  lng: 'lng lon long longitude longitud',
  street_number_prefix: 'streetnumberprefix',
  street_number:
    'streetnumber streetno streetnum stnum stno strnum housenumber houseno housenum addressnumber civicnumber numeroexterior numeroderue',
  street_number_suffix:
    'streetnumbersuffix streetnumsuffix streetnohalf stfrac streetfraction streetfrac housesuffix housenumbersuffix housenumsuffix halfcode',
  street_direction:
    'streetdirection streetdir streetpredirection streetpredir streetprefix stpredirection stpredir stprefix predirection predirectional predir directionprefix directionalprefix',
  street_name: 'streetname stname strname roadname nombrecalle nomrue',
  street_type: 'streettype streettypecd streettypecode sttype strtype roadtype tipocalle typerue',
  street_direction_after:
    'streetpostdirection streetpostdir streetsuffix streetsufxcd stpostdirection stpostdir stsuffix postdirection postdirectional postdir directionsuffix directionalsuffix',
  unit_type: 'unittype unitdesignator apttype apartmenttype',
  unit_number:
    'unitnumber unitnum unitno aptnumber aptnum aptno apartmentnumber apartmentno stunitnum stunitnumber numerointerior',
  zip4: 'zip4 zipplus4 zipplus plus4 zipext zipcodeplus4 postalcodesuffix',
}

const byWord = (words: Record<string, string>) =>
  new Map(Object.entries(words).flatMap(([name, keys]) => keys.split(' ').map((key) => [key, name] as const)))
const kinds = byWord(kindWords)
const parts = byWord(partWords)
/** Left out of a header before it is looked up. */
const fillers = new Set('de del du des d la le l el of the for y et and'.split(' '))
const addressWords = new Set(['address', 'addr', 'adresse', 'direccion'])

/** A column of an address: which of them, null when the header doesn't say, and which part. */
export interface AddressColumn {
  field: AddressFieldName | 'primary_address' | null
  part: AddressPart | StreetPart
}

/**
 * What a header says of an address: `home_address.city`, `mailing_zip`, `address_address1`, `Work Street`,
 * `Code postal (facturation)`, `RegStNum`. Null when it is no part of one.
 */
export function addressHeader(header: string): AddressColumn | null {
  const words = foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ')
  const said = words.filter((word) => !fillers.has(word))
  return (
    columnOf(null, said) ??
    columnOf(kinds.get(said[0] ?? ''), said.slice(1)) ??
    columnOf(kinds.get(said.slice(0, 2).join('')), said.slice(2)) ??
    columnOf(kinds.get(said.at(-1) ?? ''), said.slice(0, -1))
  )
}

function columnOf(kind: string | null | undefined, words: string[]): AddressColumn | null {
  if (kind === undefined) return null
  const [first = '', ...rest] = words
  const part = parts.get(words.join('')) ?? (addressWords.has(first) ? parts.get(rest.join('')) : undefined)
  return part === undefined
    ? null
    : { field: kind as AddressColumn['field'], part: part as AddressColumn['part'] }
}
