import { bitwardenCsv } from "../bitwarden-csv.ts";
import { bitwardenJson } from "../bitwarden-json.ts";
import { chrome, edge, firefox } from "../browser-csv.ts";
import { keePassKdbx } from "../keepass-kdbx.ts";
import { keePassXml } from "../keepass-xml.ts";
import { lastPass } from "../lastpass-csv.ts";
import { onePassword1pux } from "../one-password-1pux.ts";
import { onePasswordCsv } from "../one-password-csv.ts";
import type { Source } from "../source.ts";
import { applePasswords } from "./apple.ts";
import { avast } from "./avast.ts";
import { buttercup } from "./buttercup.ts";
import { clipperz } from "./clipperz.ts";
import { dashlane } from "./dashlane.ts";
import { enpass } from "./enpass.ts";
import { fSecure } from "./f-secure.ts";
import { gnomeKeyring } from "./gnome-keyring.ts";
import { hudu } from "./hudu.ts";
import { itGlue } from "./it-glue.ts";
import { kaspersky } from "./kaspersky.ts";
import { keePassCsv, keePassXc } from "./keepass-tables.ts";
import { keeper } from "./keeper.ts";
import { logMeOnce } from "./logmeonce.ts";
import { mSecure } from "./msecure.ts";
import { myki } from "./myki.ts";
import { netwrix } from "./netwrix.ts";
import { nordPass } from "./nordpass.ts";
import { onePassword1pif } from "./one-password-1pif.ts";
import { passky } from "./passky.ts";
import { passman } from "./passman.ts";
import { passpack } from "./passpack.ts";
import { passportal } from "./passportal.ts";
import { passwordBoss } from "./password-boss.ts";
import { passwordDepot } from "./password-depot.ts";
import { passwordDragon } from "./password-dragon.ts";
import { passwordWallet } from "./password-wallet.ts";
import { protonPass } from "./proton.ts";
import { psono } from "./psono.ts";
import { pwsafe } from "./pwsafe.ts";
import { roboForm } from "./roboform.ts";
import { safeInCloud } from "./safe-in-cloud.ts";
import { secretServer } from "./secret-server.ts";
import { avira, rememBear, secureSafe, synologyC2, trueKey } from "./small-tables.ts";
import { stickyPassword } from "./sticky-password.ts";
import { zohoVault } from "./zoho.ts";

/**
 * Every source that is read, the most telling signs first: where two could take a file, the one before has a sign that no other has, or takes
 * only tables with exactly its own columns.
 */
export const sources: readonly Source[] = [
  keePassKdbx,
  onePassword1pux,
  onePassword1pif,
  protonPass,
  bitwardenJson,
  dashlane,
  itGlue,
  zohoVault,
  nordPass,
  netwrix,
  passportal,
  buttercup,
  passman,
  passpack,
  roboForm,
  myki,
  trueKey,
  synologyC2,
  rememBear,
  bitwardenCsv,
  firefox,
  lastPass,
  logMeOnce,
  avira,
  keePassXc,
  keePassCsv,
  pwsafe,
  applePasswords,
  secureSafe,
  safeInCloud,
  onePasswordCsv,
  avast,
  chrome,
  edge,
  secretServer,
  keeper,
  mSecure,
  enpass,
  passwordWallet,
  psono,
  passwordBoss,
  hudu,
  passky,
  gnomeKeyring,
  fSecure,
  keePassXml,
  passwordDepot,
  passwordDragon,
  stickyPassword,
  kaspersky,
  clipperz,
];

export const sourceOf = (format: string): Source | undefined => sources.find((source) => source.format === format);
