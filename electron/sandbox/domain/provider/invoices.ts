import type { Database } from "../../framework/database.ts";
import { decodeName } from "../../framework/encoding.ts";
import { milliseconds } from "../../framework/time.ts";
import { organizations, organizationUsers } from "../tables/organizations.ts";
import { providerOrganizations, providerPlans, type Provider } from "../tables/providers.ts";
import { planOf } from "./plans.ts";
import { assignedSeats } from "./seats.ts";

export interface Invoice {
  readonly id: string;
  readonly date: string;
  readonly number: string;
  readonly total: number;
  readonly status: "open" | "paid";
  readonly dueDate: string;
  readonly url: string;
}
const MOST = 12;
/** Which invoice, from the newest, nobody paid. */
const OVERDUE = 2;

const wholeSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const priceOf = (planType: number): number => planOf(planType)!.passwordManager.providerPortalSeatPrice;

/** What a provider that began months ago was billed: an invoice at the first of each month, newest first. None in its first two months. */
export function monthlyInvoices(db: Database, provider: Provider, present: number): readonly Invoice[] {
  const began = provider.subscriptionStart === null ? present : milliseconds(provider.subscriptionStart);
  const first = new Date(present);
  const invoices: Invoice[] = [];
  for (let back = 0; back < MOST; back += 1) {
    const date = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - back, 1);
    if (date < began) break;
    const id = `in_${new Date(date).toISOString().slice(0, 7).replace("-", "")}`;
    const due = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - back + 1, 1);
    const rows = usageRows(db, provider, date);
    invoices.push({
      id,
      date: wholeSeconds(date),
      number: `3F2A-${String(1000 - back).padStart(4, "0")}`,
      total: rows.reduce((sum, row) => sum + row.total, 0),
      status: back === 0 || back === OVERDUE ? "open" : "paid",
      dueDate: wholeSeconds(due),
      url: `https://invoice.example/${id}`,
    });
  }
  return invoices.length < 2 ? [] : invoices;
}

interface UsageRow {
  readonly client: string;
  readonly id: string;
  readonly assigned: number;
  readonly used: number;
  readonly plan: string;
  readonly total: number;
}

/** What each client used in the month before an invoice: as it is now, less what came since. Then what no client has. */
function usageRows(db: Database, provider: Provider, date: number): readonly UsageRow[] {
  const rows = providerOrganizations
    .list(db, { providerId: provider.id })
    .filter(({ creationDate }) => milliseconds(creationDate) < date)
    .flatMap(({ organizationId }): UsageRow[] => {
      const organization = organizations.find(db, { id: organizationId });
      if (!organization) return [];
      const plan = providerPlans.list(db, { providerId: provider.id }).find(({ planType }) => planOf(planType)?.name === organization.plan);
      const assigned = organization.seats ?? 0;
      const used = organizationUsers
        .list(db, { organizationId })
        .filter(({ creationDate, status }) => status >= 0 && milliseconds(creationDate) < date).length;
      return [
        {
          client: decodeName(organization.name),
          id: organizationId,
          assigned,
          used: Math.min(assigned, used),
          plan: organization.plan,
          total: assigned * (plan === undefined ? 0 : priceOf(plan.planType)),
        },
      ];
    });
  const unassigned = providerPlans.list(db, { providerId: provider.id }).map(({ planType, seatMinimum, purchasedSeats }): UsageRow => {
    const free = Math.max(0, seatMinimum + purchasedSeats - assignedSeats(db, provider.id, planType));
    return { client: "Unassigned seats", id: "", assigned: free, used: 0, plan: planOf(planType)!.name!, total: free * priceOf(planType) };
  });
  return [...rows, ...unassigned.filter(({ assigned }) => assigned > 0)];
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const dollars = (amount: number): string => `$${amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** The report of an invoice as a table; null for an invoice that is not there. */
export function usageReport(db: Database, provider: Provider, invoiceId: string, present: number): string | null {
  const invoice = monthlyInvoices(db, provider, present).find(({ id }) => id === invoiceId);
  if (!invoice) return null;
  const lines = usageRows(db, provider, Date.parse(invoice.date)).map(({ client, id, assigned, used, plan, total }) =>
    [client, id, assigned, used, assigned - used, plan, dollars(total)].map((cell) => quoted(String(cell))).join(","),
  );
  return ["Client,Id,Assigned,Used,Remaining,Plan,Estimated total", ...lines, ""].join("\r\n");
}
