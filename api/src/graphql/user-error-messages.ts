import type { Locale } from '@jourplan/schema/words/locale.js';
import type { UserErrorCode } from '../platform/user-error-code.js';
import { registerEnum } from './register-enum.js';

type Params = Readonly<Record<string, string | number>>;
/** `{name}` is filled from the refusal's params; `hint` is added when they ask for it. `description` is for the schema. */
type Message = Record<Locale, string> & { description: string; hint?: Record<Locale, string> };

const MESSAGES: Record<UserErrorCode, Message> = {
  NOT_FOUND: {
    description: 'It does not exist, or it is not yours: the two look the same.',
    sv: 'Det finns inte, eller så har du inte behörighet till det.',
    en: 'It does not exist, or you may not see it.',
  },
  CONFLICT: {
    description: 'Somebody else has changed it since; read it again.',
    sv: 'Någon annan har ändrat detta sedan du öppnade det. Läs in det på nytt och gör om din ändring.',
    en: 'Somebody has changed this since you opened it. Load it again and repeat your change.',
  },
  REQUEST_ID_REUSED: {
    description: 'The request id was used for something else before.',
    sv: 'Samma requestId har redan använts för något annat. Skapa ett nytt för varje ändring.',
    en: 'This requestId has been used for something else. Make a new one for each change.',
  },
  INVALID_VALUE: {
    description: 'The value cannot be kept.',
    sv: 'Värdet går inte att spara. Kontrollera att det är rätt skrivet.',
    en: 'The value cannot be kept. Check how it is written.',
  },
  REQUIRED: { description: 'It must be filled in.', sv: 'Fyll i fältet.', en: 'Fill in the field.' },
  TEXT_TOO_LONG: {
    description: 'The text has too many characters.',
    sv: 'Texten är för lång: {length} tecken. Den får ha högst {maxLength}.',
    en: 'The text is too long: {length} characters. At most {maxLength} are allowed.',
  },
  FUTURE_DATE: {
    description: 'The date lies in the future.',
    sv: 'Datumet ligger framåt i tiden. Ange i dag eller en tidigare dag.',
    en: 'The date lies in the future. Give today or an earlier day.',
  },
  TOO_EARLY: {
    description: 'It lies further back than can be given.',
    sv: 'Det ligger för långt tillbaka i tiden. Tidigast kan du ange {earliest}.',
    en: 'It lies too far back. The earliest you can give is {earliest}.',
  },
  BEFORE_RECEIVED: {
    description: 'The date is earlier than the day the case was received.',
    sv: 'Datumet är tidigare än dagen då ärendet togs emot.',
    en: 'The date is earlier than the day the case was received.',
  },
  REFERRAL_INCOMPLETE: {
    description: 'A referral has both a destination and a date.',
    sv: 'En hänvisning behöver både mottagare och datum.',
    en: 'A referral needs both a destination and a date.',
  },
  LOOKS_LIKE_PERSON_NUMBER: {
    description: "The text contains digits that look like a person's number.",
    sv: 'Här står något som ser ut som ett personnummer: ”{words}”. Ta bort det: personnummer sparas aldrig här.',
    en: 'This looks like a person’s number: “{words}”. Remove it: such numbers are never kept here.',
    hint: {
      sv: 'Är det ett telefonnummer, skriv det med bindestreck och mellanslag: 070-123 45 67.',
      en: 'If it is a telephone number, write it with a hyphen and spaces: 070-123 45 67.',
    },
  },
  HIDDEN_CHARACTER: {
    description: 'The text holds a control character, one that turns the direction of writing, or half a character.',
    sv: 'I texten finns ett tecken som inte syns, till exempel ett styrtecken. Skriv om den, eller klistra in den som oformaterad text.',
    en: 'The text holds a character that cannot be seen, such as a control character. Write it anew, or paste it as plain text.',
  },
  BAD_CASE_CODE: {
    description: 'A code has 1–32 of A–Z, a–z, 0–9 and hyphen, at least one of them a digit.',
    sv: 'En kod har 1–32 tecken: A–Z, a–z, 0–9 och bindestreck, och minst ett av dem är en siffra.',
    en: 'A code has 1–32 characters: A–Z, a–z, 0–9 and hyphen, at least one of them a digit.',
  },
  BAD_MUNICIPALITY_CODE: {
    description: "It is the code of none of Sweden's 290 municipalities.",
    sv: 'Det finns ingen kommun med den koden. En kommunkod har fyra siffror, till exempel 1880.',
    en: 'There is no municipality with that code. A code has four digits, for example 1880.',
  },
  CODE_TAKEN: {
    description: 'The code is in use already.',
    sv: 'Koden används redan. Välj en annan.',
    en: 'The code is in use. Choose another.',
  },
  TOO_MANY_ADDRESSES: {
    description: 'The person has as many live calendar addresses as one may have.',
    sv: 'Du har redan {limit} kalenderadresser. Återkalla en som inte används, så kan du skapa en ny.',
    en: 'You have {limit} calendar addresses already. Revoke one that is not in use, and you can make a new one.',
  },
  UNKNOWN_MUNICIPALITY: {
    description: "The municipality is not in the organisation's area.",
    sv: 'Kommunen finns inte i ert verksamhetsområde.',
    en: 'The municipality is not in your area.',
  },
  UNKNOWN_DISTRICT: {
    description: "The district is not in the organisation's area.",
    sv: 'Stadsdelen finns inte i ert verksamhetsområde.',
    en: 'The district is not in your area.',
  },
  BASIC_TRAINING_NOT_PASSED: {
    description: 'The supporter had not passed the basic training on that day.',
    sv: 'Stödjare {code} har ingen godkänd grundutbildning den dagen. Registrera utbildningen först, eller välj en annan stödjare.',
    en: 'Supporter {code} has not passed the basic training by that day. Record the training first, or choose another supporter.',
  },
  SUPPORTER_NOT_ACTIVE: {
    description: 'The supporter is not active on that day.',
    sv: 'Stödjare {code} är inte aktiv den dagen. Välj en annan, eller ändra stödjarens aktiva tid.',
    en: 'Supporter {code} is not active on that day. Choose another, or change when the supporter is active.',
  },
  REGISTER_NOT_KEPT: {
    description: 'Nobody has said from which day the register is kept; see registerStart.',
    sv: 'Registret förs inte än. Be verksamhetschefen ange från vilken dag det förs, så går det att skriva i det.',
    en: 'The register is not kept yet. Ask the manager to say from which day it is kept; then it can be written to.',
  },
  ALREADY_VOIDED: {
    description: 'It has been voided and no longer changes.',
    sv: 'Uppgiften är redan struken och kan inte ändras.',
    en: 'It has been voided and cannot be changed.',
  },
  ALREADY_CLOSED: {
    description: 'The case is closed already.',
    sv: 'Ärendet är redan avslutat.',
    en: 'The case is already closed.',
  },
  NOT_DUE: {
    description: 'The activity is not due in that half-year.',
    sv: 'Aktiviteten ska inte genomföras under det halvåret enligt planen.',
    en: 'According to the plan the activity is not due in that half-year.',
  },
  LOCKED: {
    description: "The half-year's follow-up has been submitted or adopted.",
    sv: 'Halvåret är låst: uppföljningen är inlämnad eller fastställd.',
    en: 'The half-year is locked: its follow-up has been submitted or adopted.',
  },
  ACCOUNT_REQUIRED: {
    description: 'An outcome that is off plan must say why.',
    sv: 'Skriv varför aktiviteten är försenad eller struken innan du lämnar in.',
    en: 'Say why the activity is delayed or cancelled before you submit it.',
  },
  WRONG_STATE: {
    description: 'Its state does not allow this.',
    sv: 'Det går inte att göra i det här läget. Läs in sidan på nytt och se hur långt ärendet kommit.',
    en: 'This cannot be done in its present state. Load the page again to see how far it has come.',
  },
  HALF_YEAR_NOT_STARTED: {
    description: 'The half-year has not begun.',
    sv: 'Halvåret har inte börjat än.',
    en: 'The half-year has not begun yet.',
  },
  HALF_YEAR_NOT_ENDED: {
    description: 'The half-year has not ended.',
    sv: 'Halvåret är inte slut än. Du kan lämna in uppföljningen dagen efter dess sista dag.',
    en: 'The half-year has not ended. The follow-up can be submitted from the day after its last day.',
  },
  AFTER_FIRST_ATTEMPT: {
    description: 'The case would have been received after its first attempt.',
    sv: 'Ärendet kan inte ha tagits emot efter det första kontaktförsöket.',
    en: 'The case cannot have been received after its first attempt.',
  },
  SAME_PERSON: {
    description: 'Whoever submitted a follow-up does not adopt it.',
    sv: 'Den som lämnat in uppföljningen kan inte fastställa den. Be en annan i styrelsen.',
    en: 'Whoever submitted the follow-up cannot adopt it. Ask another member of the board.',
  },
  REASON_REQUIRED: { description: 'A reason is needed.', sv: 'Skriv varför.', en: 'Say why.' },
  OUTDATED: {
    description: 'What it rests on has changed since it was computed.',
    sv: 'Underlaget har ändrats sedan uppföljningen räknades. Ta fram den på nytt först.',
    en: 'What it rests on has changed since it was computed. Prepare it again first.',
  },
  SIGN_IN_FAILED: {
    description: 'E-mail or password is wrong, or the account may not sign in here: they look the same.',
    sv: 'E-postadressen eller lösenordet stämmer inte.',
    en: 'The e-mail address or the password is wrong.',
  },
  TOO_MANY_TRIES: {
    description: 'Too many failed tries; wait before the next one.',
    sv: 'För många misslyckade försök. Vänta {seconds} sekunder och försök igen.',
    en: 'Too many failed tries. Wait {seconds} seconds and try again.',
  },
  WEAK_PASSWORD: {
    description: 'The password is too short, too long, or easily guessed: common words, names, years, the e-mail address.',
    sv: 'Välj ett lösenord på minst 12 tecken som är svårt att gissa: några ord som inte hör ihop, inga namn eller årtal.',
    en: 'Choose a password of at least 12 characters that is hard to guess: a few unrelated words, no names or years.',
  },
  BAD_ORGANISATION_NUMBER: {
    description: 'An organisation number has ten digits with a correct check digit.',
    sv: 'Organisationsnumret stämmer inte. Det har tio siffror, till exempel 802490-7720.',
    en: 'The organisation number is not right. It has ten digits, for example 802490-7720.',
  },
  NAME_TAKEN: {
    description: 'The name is in use already, in this writing or another.',
    sv: 'Namnet används redan, kanske med andra stora bokstäver eller mellanslag. Välj ett annat.',
    en: 'The name is in use, perhaps with other capitals or spaces. Choose another.',
  },
  ORGANISATION_NUMBER_TAKEN: {
    description: 'Another funder has the organisation number.',
    sv: 'Det finns redan en finansiär med det organisationsnumret. Är det en annan nämnd hos samma kommun, lämna numret tomt.',
    en: 'There is a funder with that organisation number already. If this is another committee of it, leave the number out.',
  },
  ENDS_BEFORE_START: {
    description: 'The last day is earlier than the first.',
    sv: 'Sista dagen är tidigare än den första.',
    en: 'The last day is earlier than the first.',
  },
  BAD_DAY_OF_YEAR: {
    description: 'No year has such a day.',
    sv: 'Det finns ingen sådan dag. Kontrollera månad och dag.',
    en: 'There is no such day. Check the month and the day.',
  },
  INITIAL_END_BEFORE_START: {
    description: 'The first period ends before the agreement starts.',
    sv: 'Första perioden slutar innan överenskommelsen börjar.',
    en: 'The first period ends before the agreement starts.',
  },
  FINAL_END_BEFORE_INITIAL_END: {
    description: 'The hard end is earlier than the end of the first period.',
    sv: 'Den sista möjliga dagen är tidigare än första periodens slut.',
    en: 'The last possible day is earlier than the end of the first period.',
  },
  FINAL_END_WITHOUT_RENEWAL: {
    description: 'An agreement that is not renewed has a single last day.',
    sv: 'En överenskommelse som inte förlängs har en enda slutdag. Ange samma dag för båda.',
    en: 'An agreement that is not renewed has one last day. Give the same day for both.',
  },
  RENEWAL_NEEDS_YEAR_END: {
    description: 'An agreement that is renewed by calendar years has a first period that ends on 31 December.',
    sv: 'Förlängs överenskommelsen kalenderårsvis ska första perioden sluta den 31 december.',
    en: 'When an agreement is renewed by calendar years its first period ends on 31 December.',
  },
  BAD_NOTICE_DAY: {
    description: 'No year has such a notice day.',
    sv: 'Det finns ingen sådan dag för uppsägning. Kontrollera månad och dag.',
    en: 'There is no such notice day. Check the month and the day.',
  },
  TERM_REQUIRED: {
    description: "An agreement in force has a term, its own or its parent's.",
    sv: 'Ange avtalstid, eller låt överenskommelsen vara ett utkast.',
    en: 'Give the term, or keep the agreement as a draft.',
  },
  NOTICE_AFTER_END: {
    description: 'Notice was given after the agreement had ended.',
    sv: 'Uppsägningen kommer efter att överenskommelsen har tagit slut.',
    en: 'Notice was given after the agreement had ended.',
  },
  NOTICE_ALREADY_GIVEN: {
    description: 'Notice has been given already.',
    sv: 'Överenskommelsen är redan uppsagd, {givenOn}.',
    en: 'Notice was already given on {givenOn}.',
  },
  NOTICE_IN_FUTURE: {
    description: 'Notice is recorded when it has been given.',
    sv: 'Uppsägningen kan föras in när den är gjord. Ange i dag eller en tidigare dag.',
    en: 'Notice is recorded once it has been given. Give today or an earlier day.',
  },
  ANNEX_OF_ANNEX: {
    description: 'An annex cannot have an annex of its own.',
    sv: 'En bilaga kan inte höra till en annan bilaga.',
    en: 'An annex cannot belong to another annex.',
  },
  SERVICE_AREA_INCOMPLETE: {
    description: 'A service area is either a municipality or a district.',
    sv: 'Ange antingen en kommun eller en stadsdel, inte båda.',
    en: 'Give either a municipality or a district, not both.',
  },
  SERVICE_AREA_REQUIRED: {
    description: 'An agreement that counts the cases of its areas names them.',
    sv: 'Ange vilka kommuner eller stadsdelar överenskommelsen omfattar.',
    en: 'Say which municipalities or districts the agreement covers.',
  },
  LISTED_TWICE: {
    description: 'The same thing stands twice in the list.',
    sv: 'Samma uppgift står två gånger i listan.',
    en: 'The same thing stands twice in the list.',
  },
  SPANS_OVERLAP: {
    description: 'Two stated amounts of one category are for the same days.',
    sv: 'Två angivna belopp för samma kategori gäller samma dagar.',
    en: 'Two stated amounts of one category are for the same days.',
  },
  NOT_WHOLE_KRONOR: {
    description: 'The amount is not in whole kronor.',
    sv: 'Ange beloppet i hela kronor.',
    en: 'Give the amount in whole kronor.',
  },
  AMOUNT_OUT_OF_RANGE: {
    description: 'The amount is larger than can be kept, or negative where that means nothing.',
    sv: 'Beloppet är för stort, eller negativt där det inte kan vara det.',
    en: 'The amount is too large, or negative where it cannot be.',
  },
  TARGET_OUT_OF_RANGE: {
    description: 'A target is a share from 0 to 1 with at most three decimals.',
    sv: 'Ange målvärdet som en andel mellan 0 och 100 procent, med högst en decimal.',
    en: 'Give the target as a share between 0 and 100 per cent, with at most one decimal.',
  },
  TARGET_WITHOUT_MEASURE: {
    description: 'A target needs a measure.',
    sv: 'Välj ett mått att mäta målvärdet med.',
    en: 'Choose the measure that the target belongs to.',
  },
  MEASURE_CANNOT_BE_JOINT: {
    description: 'Only openings can be held jointly.',
    sv: 'Det måttet kan inte uppfyllas tillsammans med andra. Det går bara för öppet på kvällen.',
    en: 'That measure cannot be met jointly. Only evening openings can.',
  },
  COMMITMENT_CLOSED: {
    description: 'This version of the commitment is closed already.',
    sv: 'Den här versionen av åtagandet är redan avslutad, {validTo}.',
    en: 'This version of the commitment already ended on {validTo}.',
  },
  REVISION_NOT_AFTER_START: {
    description: 'A new version starts after the one it replaces.',
    sv: 'Den nya versionen ska börja gälla efter den gamla.',
    en: 'The new version must start after the old one.',
  },
  DROPPED_BEFORE_START: {
    description: 'The last day is earlier than the day the commitment is valid from.',
    sv: 'Sista dagen är tidigare än dagen då åtagandet börjar gälla.',
    en: 'The last day is earlier than the day the commitment is valid from.',
  },
  COST_CATEGORY_MAPPED_TWICE: {
    description: 'A cost category pays for one budget line at most.',
    sv: 'Samma kostnadsslag är kopplat till två budgetrader. Då skulle pengarna räknas två gånger.',
    en: 'The same cost category is mapped to two budget lines. The money would be counted twice.',
  },
  SPLIT_EXCEEDS_YEAR: {
    description: 'The first half-year has more than the whole year.',
    sv: 'Första halvårets del är större än hela årets budget.',
    en: 'The part of the first half-year is larger than the budget of the year.',
  },
  LINE_HAS_ACTUALS: {
    description: 'The line has recorded costs and cannot be removed.',
    sv: 'Raden {name} har redan utfall och kan inte tas bort.',
    en: 'The line {name} has recorded costs and cannot be removed.',
  },
  NOT_IN_BUDGET_YEAR: {
    description: "The half-year is not of the budget's year.",
    sv: 'Halvåret hör inte till budgetens år.',
    en: "The half-year is not of the budget's year.",
  },
};

const descriptions = Object.fromEntries(Object.entries(MESSAGES).map(([code, { description }]) => [code, description]));

export const UserErrorCodeEnum = registerEnum<UserErrorCode>(
  'UserErrorCode',
  'Why a change was refused.',
  descriptions as Record<UserErrorCode, string>,
);

/** The sentence a person reads. A blank without a value reads as three dots. */
export function messageOf(code: UserErrorCode, locale: Locale, params: Params): string {
  const { [locale]: said, hint } = MESSAGES[code];
  const whole = params.hint && hint ? `${said} ${hint[locale]}` : said;
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
