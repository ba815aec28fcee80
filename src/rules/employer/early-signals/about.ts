import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en arbetsplats behöver ha på plats för att upptäcka och möta tidiga tecken på ohälsa, innan det blir frånvaro.',
    'En checklista på tre nivåer: organisationens riktlinjer, rutiner och praxis; arbetsgruppens risk- och skyddsfaktorer; och stegen från samtal till uppföljning, som arbetstagare och chef tar tillsammans. De flesta med psykisk ohälsa är i arbete. Att ingen är frånvarande betyder alltså inte att alla mår bra.',
  ],
  leaves: 'Tar inte emot och bedömer inte några uppgifter om en person. Vägledning, inte lag.',
  source: 'vägledning från försäkringsgivare och myndigheter',
  throws: 'en okänd punkt',
};
