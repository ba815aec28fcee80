/** A form from a JSON Schema: the fields that are needed or given, the others behind a button or below. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { issueWords } from '../../src/finding/issue.words.js';
import { issuesAt, useForm } from './context.js';
import { ScalarField } from './fields.js';
import { memo } from './memo.js';
import {
  emptyOf,
  formLike,
  formsOf,
  idOf,
  inForm,
  isCompound,
  isObject,
  mayBeNull,
  onceOrList,
  optionsOf,
  type Path,
  type Schema,
} from './schema.js';
import { ui } from './words.js';

interface FieldProps {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly required: boolean;
}

/** The fields of an object, one below the other. */
export function ObjectFields({ schema, value, path }: Omit<FieldProps, 'required'>): JSX.Element {
  const { say, nameOf, change } = useForm();
  const given = isObject(value) ? value : {};
  const names = Object.keys(schema.properties ?? {});
  const isRequired = (name: string): boolean => schema.required?.includes(name) === true;
  const schemaOf = (name: string): Schema => schema.properties?.[name] ?? {};
  // A field stays where it was first seen, so that nothing moves under somebody who types.
  const [first] = useState(() => Object.keys(given));
  const isShown = (name: string): boolean =>
    isRequired(name) || (isCompound(schemaOf(name)) ? name in given : first.includes(name));
  const shown = names.filter(isShown);
  const more = names.filter((name) => !isShown(name) && !isCompound(schemaOf(name)));
  const absent = names.filter((name) => !isShown(name) && isCompound(schemaOf(name)));
  const only = shown.length === 0;
  const scalars = more.map((name) => (
    <Field key={name} schema={schemaOf(name)} value={given[name]} path={[...path, name]} required={false} />
  ));
  return (
    <>
      <Problems path={path} />
      {shown.map((name) => (
        <Field
          key={name}
          schema={schemaOf(name)}
          value={given[name]}
          path={[...path, name]}
          required={isRequired(name)}
        />
      ))}
      {only ? (
        scalars
      ) : (
        <More count={more.length} open={more.some((name) => name in given)}>
          {scalars}
        </More>
      )}
      {absent.length > 0 && (
        <div class="adders">
          {absent.map((name) => (
            <button
              key={name}
              type="button"
              class="add"
              id={`add-${idOf([...path, name])}`}
              onClick={() => {
                change([...path, name], begun(schemaOf(name)));
              }}
            >
              <span aria-hidden="true">+ </span>
              <span class="hidden">{say(ui.add)} </span>
              {nameOf([...path, name])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** A list begins with one item, since an empty one says nothing. */
function begun(schema: Schema): unknown {
  const [form = {}] = formsOf(schema);
  const isChoice = form.items !== undefined && optionsOf(form.items) !== undefined;
  if (form.type !== 'array' || isChoice) return emptyOf(form);
  return [emptyOf(form.items ?? {})];
}

/** Once open it stays open, whatever is typed. */
function More({
  count,
  open,
  children,
}: {
  readonly count: number;
  readonly open: boolean;
  readonly children: readonly JSX.Element[];
}): JSX.Element | null {
  const { say } = useForm();
  const [opened, setOpened] = useState(open);
  if (count === 0) return null;
  return (
    <details
      class="more"
      open={opened || open}
      onToggle={({ currentTarget }) => {
        setOpened(currentTarget.open);
      }}
    >
      <summary>
        {say(ui.moreFacts)} ({count})
      </summary>
      {children}
    </details>
  );
}

function Field(props: FieldProps): JSX.Element {
  const { schema } = props;
  if (!isCompound(schema)) return <ScalarField {...props} />;
  return <Compound {...props} />;
}

const Compound = memo(({ schema, value, path, required }: FieldProps) => {
  const { say, nameOf, commentOf, change } = useForm();
  const forms = formsOf(schema);
  const form = formLike(schema, value);
  const id = idOf(path);
  const comment = commentOf(path);
  const repeated = onceOrList(schema);
  // A field that stands alone in its group has the name of the group, and its id.
  const isAlone = form.type !== 'object' && form.type !== 'array';
  return (
    <fieldset id={isAlone ? undefined : id} tabIndex={-1} class={isAlone ? 'alone' : undefined}>
      <legend>{nameOf(path)}</legend>
      {comment !== undefined && <p class="help">{comment}</p>}
      {!required && (
        <button
          type="button"
          class="remove"
          aria-label={`${say(ui.remove)}: ${nameOf(path)}`}
          onClick={() => {
            change(path, undefined);
          }}
        >
          ×
        </button>
      )}
      {forms.length > 1 && repeated === undefined && (
        <FormChoice forms={forms} form={form} value={value} path={path} />
      )}
      {mayBeNull(schema) && value === null ? null : <Inside form={form} value={value} path={path} />}
      {repeated !== undefined && !Array.isArray(value) && (
        <AddButton
          path={path}
          onAdd={() => {
            change(path, [value, emptyOf(repeated.one)]);
          }}
        />
      )}
    </fieldset>
  );
});

function FormChoice({
  forms,
  form,
  value,
  path,
}: {
  readonly forms: readonly Schema[];
  readonly form: Schema;
  readonly value: unknown;
  readonly path: Path;
}): JSX.Element {
  const { say, nameOf, change } = useForm();
  const id = `${idOf(path)}-kind`;
  const textOf = (one: Schema): string => {
    if (one.items?.properties?.['from'] !== undefined) return say(ui.byDate);
    if (one.type === 'array') return say(ui.several);
    if (forms.some(({ items }) => items?.properties?.['from'] !== undefined)) return say(ui.one);
    if (one.type !== 'object') return nameOf(path);
    const names = Object.keys(one.properties ?? {}).slice(0, 3);
    return names.map((name) => nameOf([...path, name])).join(', ');
  };
  return (
    <p class="field">
      <label for={id}>{say(ui.kind)}</label>
      <select
        id={id}
        value={forms.indexOf(form)}
        onChange={({ currentTarget }) => {
          change(path, inForm(forms[Number(currentTarget.value)] ?? {}, value, String(path.at(-1))));
        }}
      >
        {forms.map((one, i) => (
          <option key={i} value={i}>
            {textOf(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Inside({
  form,
  value,
  path,
}: {
  readonly form: Schema;
  readonly value: unknown;
  readonly path: Path;
}): JSX.Element {
  if (form.type === 'object') return <ObjectFields schema={form} value={value} path={path} />;
  if (form.type === 'array') return <ListFields schema={form} value={value} path={path} />;
  return <ScalarField schema={form} value={value} path={path} required />;
}

function ListFields({ schema, value, path }: Omit<FieldProps, 'required'>): JSX.Element {
  const { change } = useForm();
  const item = schema.items ?? {};
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const options = optionsOf(item);
  if (options !== undefined) return <Choices options={options} list={list} path={path} />;
  return (
    <>
      <Problems path={path} />
      <ol class="list">
        {list.map((one, i) => (
          <ListItem key={i} schema={item} value={one} path={path} at={i} />
        ))}
      </ol>
      <AddButton
        path={path}
        onAdd={() => {
          change([...path, list.length], emptyOf(item));
        }}
      />
    </>
  );
}

function AddButton({ path, onAdd }: { readonly path: Path; readonly onAdd: () => void }): JSX.Element {
  const { say, nameOf } = useForm();
  return (
    <button type="button" class="add" aria-label={`${say(ui.add)}: ${nameOf(path)}`} onClick={onAdd}>
      <span aria-hidden="true">+ </span>
      {say(ui.add)}
    </button>
  );
}

interface ItemProps {
  readonly schema: Schema;
  readonly value: unknown;
  /** The path of the list. */
  readonly path: Path;
  readonly at: number;
}

const ListItem = memo(({ schema, value, path, at }: ItemProps) => {
  const { say, nameOf, change } = useForm();
  const here = [...path, at];
  const name = `${nameOf(path)} ${String(at + 1)}`;
  return (
    <li>
      {isCompound(schema) ? (
        <fieldset id={idOf(here)} tabIndex={-1}>
          <legend class="hidden">{name}</legend>
          <Inside form={formLike(schema, value)} value={value} path={here} />
        </fieldset>
      ) : (
        <ScalarField schema={schema} value={value} path={here} required />
      )}
      <button
        type="button"
        class="remove"
        aria-label={`${say(ui.remove)}: ${name}`}
        onClick={() => {
          change(here, undefined);
        }}
      >
        ×
      </button>
    </li>
  );
});

/** A list that takes options is a row of boxes to tick. */
function Choices({
  options,
  list,
  path,
}: {
  readonly options: readonly (string | number | boolean)[];
  readonly list: readonly unknown[];
  readonly path: Path;
}): JSX.Element {
  const { optionOf, change } = useForm();
  return (
    <>
      <Problems path={path} />
      <div class="choices">
        {options.map((option) => (
          <label key={String(option)}>
            <input
              type="checkbox"
              checked={list.includes(option)}
              onChange={({ currentTarget }) => {
                const others = list.filter((one) => one !== option);
                const chosen = currentTarget.checked ? [...others, option] : others;
                change(
                  path,
                  options.filter((one) => chosen.includes(one)),
                );
              }}
            />{' '}
            {optionOf(path, option)}
          </label>
        ))}
      </div>
    </>
  );
}

/** What is wrong with an object or a list as a whole. */
function Problems({ path }: { readonly path: Path }): JSX.Element | null {
  const { say, issues } = useForm();
  const here = path.length === 0 ? [] : issuesAt(issues, path);
  if (here.length === 0) return null;
  return (
    <p class="problem" id={`${idOf(path)}-problem`}>
      {here.map(({ code }) => say(issueWords[code])).join(' ')}
    </p>
  );
}
