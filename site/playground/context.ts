/** What every part of a form needs to know: the language, the names of fields, what is wrong, and how to change it. */
import { createContext } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { Issue } from '../../src/finding/issue.js';
import type { Language, Text } from '../../src/finding/words.js';
import { fieldComment, fieldName, optionName } from './names.js';
import type { Path } from './schema.js';

export interface FormContext {
  readonly language: Language;
  readonly say: (text: Text) => string;
  /** What a field is called. */
  readonly nameOf: (path: Path) => string;
  /** What one of its options is called. */
  readonly optionOf: (path: Path, option: string | number | boolean) => string;
  readonly commentOf: (path: Path) => string | undefined;
  readonly issues: readonly Issue[];
  readonly change: (path: Path, to: unknown) => void;
}

export const Form = createContext<FormContext>({} as FormContext);

export function useForm(): FormContext {
  return useContext(Form);
}

interface Given extends Pick<FormContext, 'language' | 'issues' | 'change'> {
  /** Absent: the facts of a case. */
  readonly rule?: string;
}

/** The same while language and issues are: a field is then drawn only when something of its own changes. */
export function useFormOf({ rule, language, issues, change }: Given): FormContext {
  const latest = useRef(change);
  latest.current = change;
  return useMemo(
    () => ({
      language,
      say: (words) => words[language],
      nameOf: (path) => fieldName(rule, path, language),
      optionOf: (path, option) => optionName(rule, path, option, language),
      commentOf: (path) => fieldComment(rule, path, language),
      issues,
      change: (path, to) => {
        latest.current(path, to);
      },
    }),
    [rule, language, issues],
  );
}

/** What is wrong with exactly this field. */
export function issuesAt(issues: readonly Issue[], path: Path): readonly Issue[] {
  const here = path.join('.');
  return issues.filter((issue) => issue.path.join('.') === here);
}
