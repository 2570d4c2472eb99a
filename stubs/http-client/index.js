// @actions/core imports an HTTP client at its start, and with it undici: 60 ms that only `getIDToken` would ever use,
// and we never ask for an OIDC token. @actions/github has its own, real copy.

export class HttpClient {
  constructor() {
    throw new Error('OIDC tokens are not available: this build of @actions/core has no HTTP client.')
  }
}
