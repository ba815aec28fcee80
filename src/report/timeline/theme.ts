/**
 * Colours and patterns. The hues are those of Okabe and Ito, which people with any kind of colour vision tell apart;
 * patterns, shapes and letters say the same again.
 */

export type Theme = 'auto' | 'light' | 'dark';

/** What a colour is for; every one is a class of the picture. */
type Role =
  | 'canvas'
  | 'ink'
  | 'quiet'
  | 'grid'
  | 'ahead'
  | 'employer'
  | 'on-employer'
  | 'fk'
  | 'on-fk'
  | 'other'
  | 'on-other'
  | 'none'
  | 'stripe'
  | 'band-1'
  | 'band-2'
  | 'band-3'
  | 'band-4'
  | 'certificate'
  | 'insurance'
  | 'overdue'
  | 'due'
  | 'done'
  | 'test';

type Colours = Readonly<Record<Role, string>>;

const LIGHT: Colours = {
  canvas: '#ffffff',
  ink: '#1a1c1f',
  quiet: '#565b61',
  grid: '#dfe2e5',
  ahead: '#f4f5f6',
  employer: '#0072b2',
  'on-employer': '#ffffff',
  fk: '#e69f00',
  'on-fk': '#1a1c1f',
  other: '#7d5a2b',
  'on-other': '#ffffff',
  none: '#ffffff',
  stripe: '#1a1c1f',
  'band-1': '#ece8f4',
  'band-2': '#d6cce8',
  'band-3': '#bfb0da',
  'band-4': '#f3efd9',
  certificate: '#009e73',
  insurance: '#f0e442',
  overdue: '#c04a00',
  due: '#b0508a',
  done: '#007d5b',
  test: '#56b4e9',
};

const DARK: Colours = {
  canvas: '#16181b',
  ink: '#eceef0',
  quiet: '#a8aeb5',
  grid: '#30353b',
  ahead: '#1e2125',
  employer: '#56b4e9',
  'on-employer': '#101316',
  fk: '#e69f00',
  'on-fk': '#101316',
  other: '#d6b98c',
  'on-other': '#101316',
  none: '#16181b',
  stripe: '#101316',
  'band-1': '#2b2838',
  'band-2': '#40385a',
  'band-3': '#57497d',
  'band-4': '#45401f',
  certificate: '#2fc397',
  insurance: '#f0e442',
  overdue: '#ff8a4c',
  due: '#e79cc7',
  done: '#2fc397',
  test: '#56b4e9',
};

/** Bands that compare the capacity, before their colours begin again. */
export const BANDS = 4;

const FONT = "'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif";

/** The style of one picture. It reaches nothing outside: every rule begins with the picture's own class. */
export function styleOf(scope: string, theme: Theme): string {
  const colours = theme === 'dark' ? DARK : LIGHT;
  const own = rules(scope, colours);
  // Paper is white, whatever the screen is.
  return theme === 'auto'
    ? `${own}@media screen and (prefers-color-scheme:dark){${rules(scope, DARK)}}`
    : own;
}

function rules(scope: string, colours: Colours): string {
  const fills = Object.entries(colours).map(([role, colour]) => `.${scope} .${role}{fill:${colour}}`);
  const lines = Object.entries(colours).map(([role, colour]) => `.${scope} .line-${role}{stroke:${colour}}`);
  return [
    `.${scope} text{font-family:${FONT};fill:${colours.ink}}`,
    ...fills,
    ...lines,
    `.${scope} .halo{paint-order:stroke;stroke:${colours.canvas};stroke-width:3px;stroke-linejoin:round}`,
  ].join('');
}
