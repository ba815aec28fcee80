import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en arbetsgivare ska ha på plats för arbetsanpassning och rehabilitering.',
    'En checklista: en organiserad verksamhet, den företagshälsovård som arbetet kräver och hänsyn till varje arbetstagares förutsättningar. Behoven fångas upp fortlöpande enligt rutiner som alla känner till, utreds, möts med beslutade åtgärder och följs upp. Vägledning lägger till ergonomisk bedömning av arbetsplatsen och regelbundna rehabiliteringsmöten under frånvaron.',
  ],
  leaves:
    'Avgör inte vilka åtgärder en arbetstagare behöver. Arbetsanpassning är en individuell åtgärd i den fysiska, organisatoriska eller sociala arbetsmiljön, tillfällig eller varaktig, även före frånvaro. Planen för återgång i arbete finns i `returnToWorkPlan`.',
  source: '3 kap. 2 a, 2 c och 3 §§ AML; 3 kap. AFS 2023:2; AFS 2020:5',
  throws: 'en okänd punkt',
};
