/** Words of invoice lines. */
import type { Words } from '../../finding/words.js';
import type { GrantKind } from './lines.js';

/** The measures, as options. */
export const grantKindNames: Words<GrantKind> = {
  'plan-return': { sv: 'plan för återgång i arbete', en: 'plan for return to work' },
  'investigate-needs': { sv: 'utredning av behov', en: 'investigation of needs' },
  'rehabilitation-leader': { sv: 'rehabiliteringsledare', en: 'rehabilitation leader' },
  'supportive-talks': { sv: 'stödsamtal', en: 'supportive talks' },
  'stress-conflict-crisis': { sv: 'stress, konflikt eller kris', en: 'stress, conflict or crisis' },
  supervision: { sv: 'handledning', en: 'supervision of work' },
  adaptation: { sv: 'anpassning av arbetet', en: 'adaptation of work' },
  'review-work': { sv: 'genomgång av arbetet', en: 'review of the work' },
  'other-workplace': { sv: 'annan arbetsplats', en: 'another workplace' },
  treatment: { sv: 'behandling', en: 'medical treatment' },
  'addiction-treatment': { sv: 'beroendebehandling', en: 'treatment of addiction' },
  psychologist: { sv: 'psykolog', en: 'psychologist’s talks' },
  psychotherapist: { sv: 'psykoterapeut', en: 'psychotherapy' },
  'stress-or-lifestyle-course': { sv: 'stress- eller livsstilskurs', en: 'stress or lifestyle course' },
  retraining: { sv: 'omskolning', en: 'retraining for other work' },
};

/** The facts of a line that can turn the answer. */
export const lineFacts = ['lines.*.performedOn', 'lines.*.startedOn', 'lines.*.providerApproved'] as const;
