/**
 * From what payroll and HR systems keep to a case, and back.
 *
 * @module formats
 */
import { checked, checkedWithOptions, type Checked } from './edge/checked.js';
import type { AssessOptions, Case } from './case/given/case.js';
import type { Decided, Finding } from './finding/finding.js';
import { entry as assessEntry } from './case/assess.schema.js';
import {
  spellsFromRows as decide_spellsFromRows,
  type RowsInput,
  type SpellsOfRows,
} from './formats/rows/absence-rows.js';
import { entry as mappingEntry } from './formats/file/file-mapping.schema.js';
import { fileMapping as decide_fileMapping, type FileMapping } from './formats/file/file-mapping.js';
import { entry as factsEntry } from './formats/rows/row-facts.schema.js';
import type { RowFacts } from './formats/rows/row-facts.js';
import { entry as rowsEntry } from './formats/rows/absence-rows.schema.js';
import { paxmlSplit as decide_paxmlSplit, type SplitTransaction } from './formats/paxml/split.js';
import { entry as paxmlWriteEntry } from './formats/paxml/write.schema.js';
import { writePaxml as decide_writePaxml, type PaxmlWriteInput } from './formats/paxml/write.js';
import { lintRows as decide_lintRows, type LintFinding } from './formats/rows/lint.js';
import {
  certificatesFromExtents as decide_certificatesFromExtents,
  type CertificatesOfExtents,
  type MedicalCertificateInput,
} from './formats/certificate/medical-certificate.js';
import { entry as extentsEntry } from './formats/certificate/medical-certificate.schema.js';
import {
  payrollLines as decide_payrollLines,
  type PayrollLinesOptions,
  type PayrollLinesValue,
} from './formats/payroll/payroll-lines.js';
import {
  insuranceNotification as decide_insuranceNotification,
  type InsuranceNotificationValue,
} from './formats/insurance/insurance-notification.js';
import { entry as payrollLinesEntry } from './formats/payroll/payroll-lines.schema.js';
import {
  rowsFromSpells as decide_rowsFromSpells,
  type RowsOfSpells,
  type SpellsInput,
} from './formats/rows/rows-from-spells.js';
import { entry as spellsEntry } from './formats/rows/rows-from-spells.schema.js';
import {
  scbMonth as decide_scbMonth,
  type ScbMonthInput,
  type ScbMonthValue,
} from './formats/statistics/scb-month.js';
import { entry as scbMonthEntry } from './formats/statistics/scb-month.schema.js';

export { agreements } from './agreements/agreements.js';
export type { Agreement, AgreementId, AgreementTermName, Supplement, Term } from './agreements/agreement.js';
export { findingLevels, type FindingLevel } from './formats/finding-levels.js';
export { InvalidFile, type InvalidFileCode, type InvalidFileDetails } from './formats/file/invalid-file.js';
export {
  fileFieldNames,
  fileIssueWords,
  invalidFileWords,
  looksLikeNames,
  unreadWords,
} from './formats/file/file.words.js';
export { readCsv } from './formats/csv/read.js';
export { paxmlCodeEntry, paxmlCodes } from './formats/paxml/codes.js';
export { paxmlCollector, readPaxml } from './formats/paxml/collect.js';
export { readTlu, type TluOptions } from './formats/tlu/read.js';
export { paxmlReader, streamPaxml } from './formats/paxml/read.js';
export type * from './formats/file/absence-file.js';
export type * from './formats/rows/absence-row.js';
export type { SupplementCode, SupplementRates, SupplementRow } from './formats/rows/supplement-row.js';
export type * from './formats/rows/absence-rows.js';
export type { CsvDelimiter, CsvField, CsvOptions } from './formats/csv/read.js';
export type * from './formats/file/file-issue.js';
export type * from './formats/file/file-mapping.js';
export type { XmlStream } from './formats/file/xml-stream.js';
export type { FoundShift } from './formats/paxml/read-shift.js';
export type {
  PaxmlCode,
  PaxmlCodeEntry,
  PaxmlFamily,
  PaxmlKind,
  PaxmlLevel,
  PaxmlSickCode,
  PaxmlSingleCode,
  PaxmlVersion,
} from './formats/paxml/codes.js';
export type * from './formats/paxml/collect.js';
export type { PaxmlOptions, PaxmlRecord } from './formats/paxml/read.js';
export type { LeftOut } from './formats/paxml/read-transaction.js';
export type * from './formats/paxml/split.js';
export type { PaxmlClock, PaxmlDay, PaxmlRange, PaxmlTransaction } from './formats/paxml/transaction.js';
export type * from './formats/paxml/write.js';
export type * from './formats/rows/lint.js';
export type * from './formats/certificate/medical-certificate.js';
export type * from './formats/payroll/payroll-lines.js';
export {
  payrollLineNames,
  payrollLineSentences,
  payrollTermNames,
  type CaseAssumed,
  type OpeningAssumed,
  type PayrollAssumed,
  type PayrollLineSentences,
} from './formats/payroll/payroll-lines.words.js';
export type * from './formats/insurance/insurance-notification.js';
export type * from './formats/statistics/scb-month.js';
export type * from './formats/rows/row-facts.js';
export type { RowsOfSpells, SpellsInput } from './formats/rows/rows-from-spells.js';
export { readCsvFiles, readPaxmlFiles } from './formats/several-files.js';
export type * from './formats/several-files.js';
export { bridgeReasonWords, rowFindingWords } from './formats/rows/absence-rows.words.js';
export { InvalidInput } from './finding/invalid-input.js';

/** Makes the spells of a case from rows of absence, days off bridged, and tells what does not fit together. */
export const spellsFromRows: (input: RowsInput) => SpellsOfRows = /* @__PURE__ */ checked(
  rowsEntry,
  decide_spellsFromRows,
);

/** What is said of the files of one system, checked: for what stands in a file of its own. */
export const fileMapping: Checked<(given: FileMapping) => FileMapping> = /* @__PURE__ */ checked(
  mappingEntry,
  decide_fileMapping,
);

/** What is known beside the rows of one employment, checked: for what stands in a file of its own. */
export const rowFacts: Checked<(given: RowFacts) => RowFacts> = /* @__PURE__ */ checked(
  factsEntry,
  (given) => given,
);

/** Writes time transactions and schedules as PAXml 2.0 or 2.2. */
export const writePaxml: (input: PaxmlWriteInput) => Uint8Array = /* @__PURE__ */ checked(
  paxmlWriteEntry,
  decide_writePaxml,
);

/** Splits the sick days of a case over those who pay, as time transactions of PAXml. */
export const paxmlSplit: (input: Case, options: AssessOptions) => SplitTransaction[] =
  /* @__PURE__ */ checkedWithOptions(assessEntry, decide_paxmlSplit);

/** Makes rows of absence from spells: the inverse of `spellsFromRows` with the same schedule. */
export const rowsFromSpells: (input: SpellsInput) => RowsOfSpells = /* @__PURE__ */ checked(
  spellsEntry,
  decide_rowsFromSpells,
);

/** Lists what in rows of absence would make a payroll wrong, with the lines of the file. */
export const lintRows: (input: RowsInput) => readonly LintFinding[] = /* @__PURE__ */ checked(
  rowsEntry,
  decide_lintRows,
);

/** Reads the periods of a medical certificate, each with the code of its extent, as certificates and extents. */
export const certificatesFromExtents: (input: MedicalCertificateInput) => CertificatesOfExtents =
  /* @__PURE__ */ checked(extentsEntry, decide_certificatesFromExtents);

/** The payroll lines of one pay period, with SrfLAP codes: together they are the money of the case, to the öre. */
export const payrollLines: Checked<
  (given: Case, options: PayrollLinesOptions) => Decided<PayrollLinesValue>
> = /* @__PURE__ */ checkedWithOptions(payrollLinesEntry, decide_payrollLines);

/** One employee’s rows in the monthly statistics of sick pay, without numbers of employer and employee. */
export const scbMonth: Checked<(input: ScbMonthInput) => Finding<ScbMonthValue>> = /* @__PURE__ */ checked(
  scbMonthEntry,
  decide_scbMonth,
);

/** What follows from a case for the employer’s notification to the collective insurance, without the personal number. */
export const insuranceNotification: Checked<
  (given: Case, options: AssessOptions) => Finding<InsuranceNotificationValue>
> = /* @__PURE__ */ checkedWithOptions(assessEntry, decide_insuranceNotification);
