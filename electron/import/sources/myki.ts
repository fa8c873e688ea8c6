import type { Becomes, TableDescription } from "../table-source.ts";
import { tableSource } from "../table-source.ts";
import { ItemType } from "../imported-vault.ts";

const status: Becomes = (entry, value, label) => {
  if (!/^active$/iu.test(value.trim())) entry.text(label, value);
};
const common = { nickname: "name", status, tags: "field", additionalinfo: "notes" } as const;

const identity: TableDescription = {
  signs: [["nickname", "firstname", "firstaddressline"]],
  columns: {
    ...common,
    firstname: "identity.firstName",
    middlename: "identity.middleName",
    lastname: "identity.lastName",
    email: "identity.email",
    firstaddressline: "identity.address1",
    secondaddressline: "identity.address2",
    title: "identity.title",
    gender: "field",
    number: "identity.phone",
    city: "identity.city",
    country: "identity.country",
    zipcode: "identity.postalCode",
  },
  kind: () => ItemType.identity,
};
/** Dates stay as they stand: nobody can tell day from month. */
const idCard: TableDescription = {
  signs: [["nickname", "idtype", "idnumber"]],
  columns: {
    ...common,
    idtype: "field",
    idnumber: (entry, value, label, row) => {
      const type = row.get("idtype").trim();
      if (/^passport$/iu.test(type)) entry.put("passport.passportNumber", value, label);
      else if (/^driver.?s license$/iu.test(type)) entry.put("driversLicense.licenseNumber", value, label);
      else if (/^social security$/iu.test(type)) entry.put("identity.ssn", value, label);
      else entry.hidden(label, value);
    },
    idname: "field",
    idissuancedate: "field",
    idexpirationdate: "field",
    idcountry: "field",
  },
};
/** Myki, six kinds of CSV (import-formats.md §4.21). */
export const myki = tableSource(
  "myki",
  identity,
  idCard,
  {
    signs: [["nickname", "cardnumber", "cardname"]],
    columns: {
      ...common,
      cardnumber: "card.number",
      cardname: "card.cardholderName",
      exp_month: "card.expMonth",
      exp_year: "card.expYear",
      cvv: "card.code",
    },
    kind: () => ItemType.card,
  },
  {
    signs: [["nickname", "url", "username", "password", "additionalinfo", "twofasecret"]],
    columns: { ...common, url: "uri", username: "username", password: "password", twofasecret: "totp" },
  },
  { signs: [["nickname", "status", "authtoken"]], columns: { ...common, authtoken: "totp" } },
  { signs: [["nickname", "status", "content"]], columns: { ...common, content: "notes" }, kind: () => ItemType.note },
);
