/** Semesterlagen (1977:480), read through SFS 2014:424. */
import type { CoverageGroup } from './group.js';

export const seml: readonly CoverageGroup[] = [
  {
    sections: ['1', '2', '34'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen säger vad lagen ger, att den är tvingande och var tvister prövas.',
      en: 'The section says what the act gives, that it is mandatory, and where disputes are heard.',
    },
  },
  {
    sections: ['2 a', '3'],
    status: 'part-of',
    rules: ['vacation/qualifying-absence', 'vacation/days-left'],
    why: {
      sv: 'Åren börjar den 1 april eller den dag som anges; vad ett kollektivavtal i övrigt säger känner reglerna inte till.',
      en: 'The years begin on 1 April or on the day that is given; the rules know nothing else that an agreement says.',
    },
  },
  {
    sections: ['3 a', '9'],
    status: 'part-of',
    rules: ['vacation/sick-during-vacation'],
    why: {
      sv: 'Semesterdagarna räknas måndag till fredag utan helgdagar och aftnar; för den som arbetar lördagar eller söndagar anges de.',
      en: 'Days of vacation are counted Monday to Friday without public holidays and eves; of those who work Saturdays or Sundays they are given.',
    },
  },
  {
    sections: ['4'],
    status: 'part-of',
    rules: ['vacation/qualifying-absence'],
    why: {
      sv: 'Tjugofem dagar är utgångspunkten; rätten till obetald ledighet prövas inte.',
      en: 'Twenty-five days are the starting point; the right to leave without pay is not decided.',
    },
  },
  {
    sections: ['5', '6', '8', '10', '11', '12', '12 a', '12 b', '13', '14', '30 a'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'När semestern läggs ut, och rätten till ledighet utan lön, har ingen regel.',
      en: 'When vacation is laid out, and the right to leave without pay, have no rule.',
    },
  },
  {
    sections: ['7'],
    status: 'part-of',
    rules: ['vacation/qualifying-absence'],
    why: {
      sv: 'Antalet betalda semesterdagar beräknas; dagar med permittering och korttidsarbete räknar den som frågar inte som frånvaro.',
      en: 'The number of paid days is calculated; days of layoff and short-time work are not stated as absence.',
    },
  },
  {
    sections: ['15'],
    status: 'part-of',
    rules: ['vacation/sick-during-vacation'],
    why: {
      sv: 'Dagarna som inte räknas följer; om begäran har gjorts utan dröjsmål anges som ett faktum.',
      en: 'The days that are not counted follow; whether the request was made without delay is stated as a fact.',
    },
  },
  {
    sections: ['16', '16 a', '16 b', '22', '24', '25', '26', '28', '29', '29 a', '30', '30 b', '31'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Semesterlönens och semesterersättningens belopp, och vad som händer när anställningen upphör, har ingen regel.',
      en: 'The amounts of vacation pay and compensation, and what happens when the employment ends, have no rule.',
    },
  },
  {
    sections: ['17'],
    status: 'implemented',
    rules: ['vacation/qualifying-absence'],
    why: {
      sv: 'Gränsen på 180 dagar, arbetsskadan utan gräns och stoppet efter ett helt intjänandeår följs.',
      en: 'The limit of 180 days, work injury without one, and the stop after a whole earning year are followed.',
    },
  },
  {
    sections: ['17 a', '17 b'],
    status: 'part-of',
    rules: ['vacation/qualifying-absence'],
    why: {
      sv: 'Föräldraledighet, graviditetspenning, smittbärarersättning och närståendevård räknas; facklig utbildning, totalförsvarsplikt och svenska för invandrare gör det inte.',
      en: 'Parental leave, pregnancy benefit, carrier’s benefit and care of a close relative are counted; union training, national service and Swedish for immigrants are not.',
    },
  },
  {
    sections: ['18', '20', '26 a'],
    status: 'part-of',
    rules: ['vacation/days-left'],
    why: {
      sv: 'Hur många dagar som får sparas, betalas ut eller läggs ut nästa år beräknas; att de inte har kunnat läggas ut anges som ett faktum.',
      en: 'How many days may be saved, are paid out or laid out next year is calculated; that they could not be laid out is stated as a fact.',
    },
  },
  {
    sections: ['19', '21'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Hur det ska sägas att dagar sparas, och i vilken följd sparade dagar läggs ut, har ingen regel.',
      en: 'How it must be told that days are saved, and in which order saved days are laid out, have no rule.',
    },
  },
  {
    sections: ['23', '27'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen upphävdes den 1 april 2010 (SFS 2009:1439).',
      en: 'The section was repealed on 1 April 2010 (SFS 2009:1439).',
    },
  },
  {
    sections: ['32', '33'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Skadestånd och tiden för att väcka talan prövas inte.',
      en: 'Damages and the time for bringing an action are not decided.',
    },
  },
];
