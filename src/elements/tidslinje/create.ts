/** The class of the element. It is made when it is asked for, so that Node can import the file too. */
import type { Issue } from '../../finding/issue.js';
import type { Language } from '../../finding/words.js';
import type { Theme } from '../../report/timeline/theme.js';
import { contentOf, type Look } from './content.js';
import type { SjukTidslinje } from './element.js';
import { shownOf } from './shown.js';
import { elementStyle } from './style.js';

/** Where the page gives no width and the element has none yet, since it is hidden. */
const ORDINARY_WIDTH = 720;

/** The attribute of each property that has one. */
const ATTRIBUTES = {
  case: 'case',
  assessment: 'assessment',
  asOf: 'as-of',
  width: 'width',
  theme: 'theme',
} as const;

export function createElementClass(): new () => SjukTidslinje {
  return class extends HTMLElement implements SjukTidslinje {
    static readonly observedAttributes = [...Object.values(ATTRIBUTES), 'lang'];

    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    readonly #style = new CSSStyleSheet();
    /** Follows a change of the room that the element has. */
    readonly #room = new ResizeObserver(() => {
      if (this.#look().width !== this.#drawnWidth) this.#drawSoon();
    });
    /** A child can come after the element itself. */
    readonly #children = new MutationObserver(() => {
      this.#drawSoon();
    });
    #case: unknown;
    #assessment: unknown;
    #issues: readonly Issue[] = [];
    #drawnWidth = 0;
    #isWaiting = false;

    get case(): unknown {
      return this.#case ?? this.getAttribute(ATTRIBUTES.case);
    }

    set case(given: unknown) {
      this.#case = given;
      this.#drawSoon();
    }

    get assessment(): unknown {
      return this.#assessment ?? this.getAttribute(ATTRIBUTES.assessment);
    }

    set assessment(given: unknown) {
      this.#assessment = given;
      this.#drawSoon();
    }

    get asOf(): string | null {
      return this.getAttribute(ATTRIBUTES.asOf);
    }

    set asOf(date: string | null) {
      this.#reflect(ATTRIBUTES.asOf, date);
    }

    get width(): number | null {
      const width = Number(this.getAttribute(ATTRIBUTES.width));
      return width > 0 && Number.isFinite(width) ? width : null;
    }

    set width(pixels: number | null) {
      this.#reflect(ATTRIBUTES.width, pixels);
    }

    get theme(): Theme {
      const theme = this.getAttribute(ATTRIBUTES.theme);
      return theme === 'light' || theme === 'dark' ? theme : 'auto';
    }

    set theme(theme: Theme) {
      this.#reflect(ATTRIBUTES.theme, theme);
    }

    get issues(): readonly Issue[] {
      return this.#issues;
    }

    connectedCallback(): void {
      this.#takeEarlyProperties();
      this.#room.observe(this);
      this.#children.observe(this, { childList: true, characterData: true, subtree: true });
      this.#draw();
    }

    disconnectedCallback(): void {
      this.#room.disconnect();
      this.#children.disconnect();
    }

    attributeChangedCallback(): void {
      this.#drawSoon();
    }

    /** What a page set before the element was defined hides the accessors, until it is set again. */
    #takeEarlyProperties(): void {
      for (const name of Object.keys(ATTRIBUTES)) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    }

    #reflect(attribute: string, value: string | number | null): void {
      if (value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    }

    #look(): Look {
      return {
        lang: this.#language(),
        width: this.width ?? (this.clientWidth > 0 ? this.clientWidth : ORDINARY_WIDTH),
        theme: this.theme,
      };
    }

    /** That of the element, or of what it stands in. */
    #language(): Language {
      const lang = this.closest('[lang]')?.getAttribute('lang') ?? '';
      return /^sv(-|$)/i.test(lang) ? 'sv' : 'en';
    }

    /** Once for all that changes at the same time. */
    #drawSoon(): void {
      if (this.#isWaiting || !this.isConnected) return;
      this.#isWaiting = true;
      queueMicrotask(() => {
        this.#isWaiting = false;
        if (this.isConnected) this.#draw();
      });
    }

    #draw(): void {
      const look = this.#look();
      const shown = shownOf({
        case: this.case,
        assessment: this.assessment,
        either: this.querySelector('script[type="application/json"]')?.textContent.trim(),
        asOf: this.asOf,
      });
      const { html, issues } = contentOf(shown, look);
      const wasOpen = this.#root.querySelector('details')?.open ?? false;
      const hadFocus = this.#root.activeElement?.localName;
      this.#fill(html);
      const details = this.#root.querySelector('details');
      if (details !== null) details.open = wasOpen;
      if (hadFocus !== undefined) this.#root.querySelector<HTMLElement>(hadFocus)?.focus();
      this.#issues = issues;
      this.#drawnWidth = look.width;
    }

    /** Style elements are refused where a page allows none in its markup; a sheet that a script makes is not. */
    #fill(html: string): void {
      const template = document.createElement('template');
      template.innerHTML = html;
      const styles = [...template.content.querySelectorAll('style')];
      for (const style of styles) style.remove();
      this.#style.replaceSync([elementStyle, ...styles.map(({ textContent }) => textContent)].join('\n'));
      this.#root.adoptedStyleSheets = [this.#style];
      this.#root.replaceChildren(template.content);
    }
  };
}
