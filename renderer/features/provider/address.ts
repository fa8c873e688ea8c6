import type { BillingAddress } from "#shared/setup/value/provider-setup";

export interface AddressDraft {
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  state: string;
  country: string;
  taxCode: string;
  taxValue: string;
}
/** Kinds of tax id as the payment processor names them, for the countries where most providers are. */
export const taxIdKinds = ["", "eu_vat", "nl_vat", "gb_vat", "ch_vat", "no_vat", "us_ein", "au_abn", "ca_bn"] as const;

export const addressDraft = (address: BillingAddress | null): AddressDraft => ({
  line1: address?.line1 ?? "",
  line2: address?.line2 ?? "",
  postalCode: address?.postalCode ?? "",
  city: address?.city ?? "",
  state: address?.state ?? "",
  country: address?.country ?? "",
  taxCode: address?.taxId?.code ?? "",
  taxValue: address?.taxId?.value ?? "",
});
export const draftProblem = (draft: AddressDraft): "country" | "postalCode" | "taxId" | null =>
  !/^[A-Za-z]{2}$/u.test(draft.country.trim())
    ? "country"
    : draft.postalCode.trim() === ""
      ? "postalCode"
      : draft.taxCode !== "" && draft.taxValue.trim() === ""
        ? "taxId"
        : null;
const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
export const writtenAddress = (draft: AddressDraft): BillingAddress => ({
  country: draft.country.trim().toUpperCase(),
  postalCode: draft.postalCode.trim(),
  line1: orNull(draft.line1),
  line2: orNull(draft.line2),
  city: orNull(draft.city),
  state: orNull(draft.state),
  taxId: draft.taxCode === "" ? null : { code: draft.taxCode, value: draft.taxValue.trim() },
});
