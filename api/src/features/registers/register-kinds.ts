import type { KeptRegisterKind, OccasionState, OpeningHost, TrainingKind } from '@jourplan/schema/domain/registers/registers.js';
import { registerEnum } from '../../graphql/register-enum.js';

export const KeptRegisterKindEnum = registerEnum<KeptRegisterKind>(
  'KeptRegisterKind',
  'A register that is kept from a day on; before that day nothing is counted from it.',
  {
    OPENINGS: 'Days and evenings when the premises are staffed.',
    HEARINGS: 'Criminal hearings at the district court.',
    SUPPORTERS: 'Volunteers and employees who give support.',
    TRAINING: 'Training events and who attended.',
  },
);

export const TrainingKindEnum = registerEnum<TrainingKind>('TrainingKind', 'What a training event is.', {
  BASIC: 'The mandatory basic training, which is passed or not.',
  FURTHER: 'Further training; attending it is what counts.',
});

export const OccasionStateEnum = registerEnum<OccasionState>('OccasionState', 'Whether something planned took place.', {
  PLANNED: 'It is planned.',
  HELD: 'It took place; never in the future.',
  CANCELLED: 'It was called off.',
});

export const OpeningHostEnum = registerEnum<OpeningHost>('OpeningHost', 'Whose premises are staffed.', {
  OWN: 'Our own.',
  PARTNER: "A partner association's.",
});
