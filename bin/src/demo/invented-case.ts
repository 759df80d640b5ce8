import { caseCodeFromBytes } from '@jourplan/schema/domain/contacts/case-code.js';
import {
  AGE_BANDS_UNDER_21,
  type CameVia,
  type CrimeCategory,
  type PoliceReported,
  type SpecialCircumstance,
  VOID_REASONS,
} from '@jourplan/schema/domain/contacts/contacts.js';
import { type PlainDate, plusDays } from '@jourplan/schema/domain/time/plain-date.js';
import type { Residence } from './demo-place.js';
import type { InventedCase } from './invented-rows.js';
import {
  ageBandShares,
  cameViaShares,
  crimeShares,
  genderShares,
  policeReportedShares,
  sectionShares,
  targetGroupShares,
} from './invented-shares.js';
import type { Random, Shares } from './random.js';

const isUnder21 = (ageBand: string): boolean => AGE_BANDS_UNDER_21.some((band) => band === ageBand);

/** A case as it looks on the day it is received, before anybody has tried to reach the person. */
export function inventReceivedCase(random: Random, receivedOn: PlainDate, residences: Shares<Residence>): InventedCase {
  const section = random.pick(sectionShares);
  const cameVia = random.pick(cameViaShares[section]);
  const ageBand = random.pick(ageBandShares);
  const crimeCategory = random.pick(crimeShares);
  const anonymous = cameVia !== 'POLICE' && random.chance(0.08);
  return {
    id: random.uuid(),
    code: caseCodeFromBytes(random.bytes(8)),
    receivedOn,
    section,
    targetGroup: random.pick(targetGroupShares[section]),
    gender: random.pick(genderShares),
    ageBand,
    cameVia,
    crimeCategory,
    ...random.pick(residences),
    policeReported: inventPoliceReported(random, cameVia),
    anonymous,
    phonePossible: random.chance(anonymous ? 0.5 : 0.95),
    specialCircumstances: inventCircumstances(random, crimeCategory, isUnder21(ageBand)),
    ...inventReferral(random, receivedOn, isUnder21(ageBand), cameVia),
    meetingOfferedOn: null,
    closedOn: null,
    supporterId: null,
    assignedOn: null,
    voidReason: random.chance(0.01) ? random.oneOf(VOID_REASONS) : null,
  };
}

function inventPoliceReported(random: Random, cameVia: CameVia): PoliceReported {
  const picked = random.pick(policeReportedShares);
  return cameVia === 'POLICE' ? 'YES' : picked;
}

function inventReferral(
  random: Random,
  receivedOn: PlainDate,
  under21: boolean,
  cameVia: CameVia,
): Pick<InventedCase, 'referredTo' | 'referredOn'> {
  const referredOn = plusDays(receivedOn, random.between(0, 11));
  const toStodcentrum = random.chance(0.76);
  const elsewhere = random.chance(0.06);
  if (under21 && cameVia !== 'STODCENTRUM' && toStodcentrum) return { referredTo: 'STODCENTRUM', referredOn };
  return elsewhere ? { referredTo: 'OTHER', referredOn } : { referredTo: null, referredOn: null };
}

function inventCircumstances(random: Random, crime: CrimeCategory, under21: boolean): readonly SpecialCircumstance[] {
  const isCloseKind = crime === 'VIOLENCE' || crime === 'SEXUAL' || crime === 'THREAT_AND_HARASSMENT';
  const shares: ReadonlyArray<readonly [SpecialCircumstance, number]> = [
    ['CLOSE_RELATIONSHIP', isCloseKind ? 0.3 : 0.02],
    ['HONOUR', 0.02],
    ['HATE_CRIME', 0.025],
    ['SCHOOL', under21 ? 0.18 : 0.004],
    ['GANG', 0.05],
  ];
  return shares.filter(([, share]) => random.chance(share)).map(([circumstance]) => circumstance);
}
