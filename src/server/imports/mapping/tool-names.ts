/**
 * What programs call the columns of their files, where no rule of other headers tells it, by target. Names that say
 * something of a person in one program and of something else in another are left out: somebody says what they are.
 */
// prettier-ignore
const namesByTarget: Record<string, string> = {
  // Google Contacts.
  middle_name: 'Additional Name, MName, MI1',
  employer: 'Organization Name, Organization 1 - Name, Current Employer',
  occupation: 'Organization Title, Organization 1 - Title',
  tags: 'Group Membership, contact tags',
  // Voter files of states.
  state_file_id: 'ncid, SOS_VOTERID, StateVoterID, State Voter File ID, StateFileID, VOTER_IDENTIFICATION_NUMBER, SBOEID, Statewide Voter ID',
  county_file_id: 'voter_reg_num, County Voter File ID, CountyFileID, COUNTYVRNUMBER, CountyVoterID',
  suffix: 'name_suffix_lbl, name_sufx_cd, NameSuffix, SUFFIX_1, Individual Suffix',
  prefix: 'name_prefx_cd, Individual Prefix',
  party: 'party_cd, ENROLLMENT, PartyCode, Party Affiliation Code',
  sex: 'gender_code, sex_code',
  registered_at: 'registr_dt, Registrationdate, DateReg, Reg Date, Original Registration Date',
  precinct_code: 'precinct_abbrv, PrecinctCode, PrecinctNumber',
  precinct_name: 'precinct_desc, PrecinctName',
  federal_district: 'cong_dist_abbrv, US_CONGRESS_DISTRICT_CODE, CongressionalDistrict, CONGRESSIONAL',
  state_upper_district: 'nc_senate_abbrv, STATE_SENATE_DISTRICT_CODE, STATE_SENATE, StateSenate',
  state_lower_district: 'nc_house_abbrv, STATE_HOUSE_DISTRICT_CODE, STATE_REPRESENTATIVE_DISTRICT, STATE_HOUSE, StateHouse',
  judicial_district: 'judic_dist_abbrv',
  school_district: 'school_dist_abbrv, SCHOOL_DISTRICT_CODE',
  fire_district: 'fire_dist_abbrv',
  village_district: 'VILLAGE_DISTRICT_CODE',
  'mailing_address.address1': 'Mail1',
  'mailing_address.address2': 'Mail2',
  'mailing_address.address3': 'Mail3',
  'home_address.unit_number': 'EXTENSION',
  // VAN and EveryAction.
  van_id: 'Voter File VANID, My Campaign VANID',
  demo: 'Race Name, Ethnicity/Race',
  // CiviCRM.
  civicrm_id: 'Internal Contact ID, CiviCRM Contact ID, civicrm contact',
  external_id: 'External Identifier, CnBio_ID',
  note: 'Note(s)',
  is_deceased: 'Is Deceased',
  do_not_call: 'Do Not Phone',
  // Salesforce and its package for nonprofits.
  salesforce_id: 'Salesforce ID, Contact ID 18, Contact ID (18), Case Safe Contact ID, Case Safe ID',
  donations_amount_in_cents: 'npo02__TotalOppAmount__c, Total Gifts, Total Contributions Amount',
  donations_count: 'npo02__NumberOfClosedOpps__c, Total Number of Gifts',
  first_donated_at: 'npo02__FirstCloseDate__c, First Contribution Date',
  last_donated_at: 'npo02__LastCloseDate__c, Most Recent Contribution Date, Last Contribution Date',
  created_at: 'CreatedDate, created_time',
  // Raiser's Edge.
  'home_address.country_code': 'CnAdrPrf_ContryLongDscription, CnAdrPrf_CountryLongDescription',
}

/** Those names, with the targets they mean. */
export const toolNames: readonly (readonly [name: string, target: string])[] = Object.entries(
  namesByTarget,
).flatMap(([target, names]) => names.split(', ').map((name) => [name, target] as const))
