import type { WordsOfKpis } from '../kpi-words.js';

export const kpis: WordsOfKpis = {
  kpis: {
    FIRST_CONTACT_IN_TIME: {
      name: 'First contact attempt within three days',
      finding: '{share} had a first attempt at contact within three days',
      qualifies: 'Cases received in the half-year.',
      numerator: 'Cases whose first attempt was made no later than three days after the case was received.',
      pending: 'Cases without any attempt, while the three days last.',
    },
    REACHED_IN_TIME: {
      name: 'Reached within three days',
      finding: '{share} were reached within three days',
      qualifies: 'Cases received in the half-year.',
      numerator:
        'Cases where the person was first reached no later than three days after the case was received, whatever the channel.',
      pending: 'Cases where the person has not been reached, while the three days last.',
    },
    PHONE_PERSISTENCE: {
      name: 'At least three phone attempts, one in the evening',
      finding: '{share} of those not reached were tried three times, at least once in the evening',
      qualifies: 'Cases where the person has not been reached and phone contact is possible.',
      numerator: 'Cases with at least three attempts by phone, at least one of those in the evening.',
      pending: 'Open cases where this is not met, up to and including 14 days after the case was received.',
    },
    MEETING_OFFERED: {
      name: 'Offered a personal meeting',
      finding: '{share} of those reached were offered a personal meeting',
      qualifies: 'Cases where the person has been reached.',
      numerator: 'Cases where a personal meeting was offered, or where the person was reached at a visit.',
      pending: 'Open cases where no meeting was offered, up to and including 14 days after the person was first reached.',
    },
    UNDER_21_REFERRED: {
      name: 'Under 21 referred to Stödcentrum',
      finding: '{share} of those under 21 were referred to Stödcentrum',
      qualifies:
        'Cases where the person was under 21 when the case was received and did not come from Stödcentrum. Unknown age does not qualify.',
      numerator: 'Cases where the person was referred to Stödcentrum.',
      pending: 'Open cases without a referral to Stödcentrum, up to and including 14 days after the case was received.',
    },
    EVENING_OPENING: {
      name: 'Weeks with an evening opening of our own',
      finding: 'Our own evening opening in {share} of the weeks',
      qualifies: 'ISO weeks whose Thursday is in the half-year, from the day openings began to be recorded.',
      numerator: 'Weeks in which we ourselves were open at least one evening.',
      pending: 'Weeks that have not ended.',
    },
    EVENING_OPENING_JOINT: {
      name: 'Weeks with an evening opening, partners included',
      finding: 'Evening opening with us or a partner in {share} of the weeks',
      qualifies: 'ISO weeks whose Thursday is in the half-year, from the day openings began to be recorded.',
      numerator: 'Weeks in which we ourselves or a partner association were open at least one evening.',
      pending: 'Weeks that have not ended.',
    },
    HEARINGS_STAFFED: {
      name: 'Hearings with a supporter on site',
      finding: 'Supporters on site at {share} of the hearings',
      qualifies:
        'Criminal hearings in the half-year that were not cancelled and to which a witness or injured party was summoned, from the day hearings began to be recorded.',
      numerator: 'Hearings held with at least one supporter on site.',
      pending: 'Hearings dated after the day the figure was computed for.',
    },
    BASIC_TRAINING: {
      name: 'Supporters with basic training passed',
      finding: '{share} of the supporters have passed basic training',
      qualifies:
        'Supporters active on the last day of the half-year, or on the day the figure was computed for when that is earlier, while supporters and training are recorded.',
      numerator: 'Supporters who had passed basic training on or before that day.',
      pending: 'None: this figure never waits.',
    },
    FURTHER_TRAINING: {
      name: 'Supporters with further training in the last year',
      finding: '{share} of the supporters had further training in the past year',
      qualifies:
        'Supporters active on the last day of the half-year, or on the day the figure was computed for when that is earlier, while supporters and training are recorded.',
      numerator: 'Supporters who attended at least one further training in the twelve months that end on that day.',
      pending: 'None: this figure never waits.',
    },
    MUNICIPALITY_COVERAGE: {
      name: 'Municipalities with a multi-year agreement',
      finding: '{share} of the municipalities have a multi-year agreement with us',
      qualifies: 'The municipalities of the area.',
      numerator:
        'Municipalities covered by a running multi-year agreement on the last day of the half-year, or on the day the figure was computed for when that is earlier.',
      pending: 'None: this figure never waits.',
    },
  },
  sources: {
    PARTNERSHIP_ANNEX: 'The annex to the partnership agreement (IOP) with the City of Stockholm.',
    OREBRO_PLAN: 'The plan 2025–2027 for Örebro county.',
    OURS: 'Our own measure; neither source mentions it.',
  },
  readings: {
    THE_KPI_ITSELF: 'The measure is ours. The source speaks of contact and does not say whether the person must be reached.',
    CALENDAR_DAYS: 'Days are calendar days: the day after receipt is the first, and the third counts whole.',
    EVENING_FROM_17_TO_22: 'Evening is from 17:00 to before 22:00. All other time is daytime.',
    NOT_REACHED_ONLY: 'Only those not reached count: whoever has been reached needs no more attempts.',
    PENDING_FOR_14_DAYS: 'An open case waits for at most 14 days before it counts as missed. The source gives no time.',
    EVERYONE_UNDER_21:
      'Everyone under 21 counts. The source says "when relevant" and leaves a person of exactly 21 out; we let that person stay with us.',
    FROM_FIRST_WHOLE_WEEK: 'Weeks count from the first whole week after openings began to be recorded.',
    OWN_PREMISES: 'The evenings must be our own; those of a partner association count in a measure of their own.',
    HUNDRED_PER_CENT: 'The source gives no percentage. We show the share of all.',
    TWELVE_MONTHS: 'Regularly means at least once in twelve months. The same date a year earlier is too early.',
    MULTI_YEAR: 'An agreement is multi-year when its possible term contains at least two 31 Decembers.',
  },
};
