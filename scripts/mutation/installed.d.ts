// What is used of the packages that `npm run mutation` installs beside the others, and of nothing else in them.

declare module '@stryker-mutator/instrumenter' {
  export interface Position {
    readonly line: number;
    readonly column: number;
  }

  export interface Location {
    readonly start: Position;
    readonly end: Position;
  }

  export interface File {
    readonly name: string;
    readonly content: string;
    readonly mutate: boolean;
  }

  export interface Found {
    readonly id: string;
    readonly fileName: string;
    readonly location: Location;
    readonly mutatorName: string;
    readonly replacement: string;
  }

  export class Instrumenter {
    constructor(log: object);
    instrument(
      files: readonly File[],
      options: object,
    ): Promise<{ readonly mutants: readonly Found[]; readonly files: readonly File[] }>;
  }
}

declare module '@babel/core' {
  export interface Declarator {
    readonly id: { readonly name: string };
    readonly init: object | null;
  }

  export interface Statement {
    kind: string;
    readonly declarations: readonly Declarator[];
  }

  export interface Path {
    readonly node: Statement;
    isExportNamedDeclaration(): boolean;
    get(name: 'declaration'): Path;
    get(name: 'body'): readonly Path[];
    insertAfter(statement: object): void;
  }

  export interface Babel {
    readonly types: {
      isFunction(node: object): boolean;
      isLiteral(node: object): boolean;
      isVariableDeclaration(node: object, options: object): boolean;
      cloneNode(node: object): object;
    };
    readonly template: {
      statement(code: string): (parts: Readonly<Record<string, unknown>>) => object;
    };
  }

  export function transformAsync(
    code: string,
    options: object,
  ): Promise<{ readonly code: string | null } | null>;
}
