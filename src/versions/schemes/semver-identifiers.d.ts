/** The part of the semver package that orders by §11.4; its types describe the classes around it only. */
declare module 'semver/internal/identifiers.js' {
  export function compareIdentifiers(left: string | number, right: string | number): -1 | 0 | 1
}
