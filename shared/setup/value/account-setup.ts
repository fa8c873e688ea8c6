/** The account itself on a client's own server, for what makes an organization there (decision 0014). */
export interface AccountSetup {
  readonly subject: "account";
  /** Whether its server is one that takes licences. */
  readonly takesLicences: boolean;
}
