import { usageRowsOf } from "./usage-table.ts";
import type { Found, ProviderService } from "./provider-service.ts";
import { providers, type ApiRequest } from "#electron/provider-api/index";
import type { AddableView, PaymentMethodView, SubscriptionView, UsageRow } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { ProductTier } from "#shared/model/enums";
import { asId, type ClientId, type OrganizationId } from "#shared/model/ids";
import { decodeHtml } from "#shared/util/html-codes";
import { err, mapResult, ok, type Result } from "#shared/util/result";

/** Bill, invoices and prices of a provider (provider-api.md §4.6): read when they are looked at, kept while the profile is open. */
export class ProviderBilling {
  private readonly service: ProviderService;
  private readonly now: () => Date;
  private readonly subscriptions = new Map<ClientId, SubscriptionView>();
  /** Addresses of invoices and of the bank's page: the window names them by what they belong to. */
  private readonly pages = new Map<string, string>();

  constructor(service: ProviderService, now: () => Date) {
    this.service = service;
    this.now = now;
  }
  clear(): void {
    this.subscriptions.clear();
    this.pages.clear();
  }

  async subscription(subject: ClientId, fresh: boolean): Promise<Result<SubscriptionView>> {
    const found = this.service.find(subject);
    if (!found.ok) return found;
    const known = this.subscriptions.get(subject);
    if (!fresh && known !== undefined) return ok(known);
    const { open, providerId, info } = found.value;
    const errors: AppError[] = [];
    const ask = async <T>(request: ApiRequest<T>): Promise<T | null> => {
      const answer = await open.profile.http.send(request);
      if (answer.ok) return answer.value;
      errors.push(answer.error);
      return null;
    };
    const plans = await this.seatPrices(found.value);
    const answer = await open.profile.http.send(providers.readSubscription(providerId));
    if (!answer.ok) return known === undefined ? answer : ok({ ...known, errors: [answer.error] });
    const { status, currentPeriodEndDate, discountPercentage, collectionMethod, cancelAt, suspension, accountCredit } = answer.value;
    const warnings = await ask(providers.readWarnings(providerId));
    const details = await this.service.readDetails(subject);
    const isAdmin = info.role === "provider-admin";
    const credit = isAdmin ? await ask(providers.readCredit(providerId)) : null;
    const address = isAdmin ? await ask(providers.readAddress(providerId)) : null;
    const payment = isAdmin ? await ask(providers.readPaymentMethod(providerId)) : null;
    const invoices = isAdmin ? await ask(providers.listInvoices(providerId)) : null;
    if (isAdmin) this.service.note(subject, { address });
    for (const { id, url } of invoices?.invoices ?? []) if (url != null) this.pages.set(`${subject}/${id}`, url);
    const verification = payment?.type === "bankAccount" ? payment.hostedVerificationUrl : null;
    if (verification !== null) this.pages.set(`${subject}/bank`, verification);
    const view: SubscriptionView = {
      readAt: this.now().toISOString(),
      status: status ?? null,
      periodEnd: currentPeriodEndDate ?? null,
      discount: discountPercentage ?? 0,
      collection: collectionMethod === "charge_automatically" ? "automatic" : collectionMethod === "send_invoice" ? "invoice" : null,
      plans: answer.value.plans.map((plan) => ({
        type: plan.type ?? null,
        name: plan.planName ?? "",
        tier: plan.productTier ?? null,
        minimum: plan.seatMinimum,
        bought: plan.purchasedSeats,
        assigned: plan.assignedSeats,
        cost: plan.cost ?? null,
        cadence: plan.cadence ?? null,
        seatPrice: plans.get(plan.type ?? -1) ?? null,
      })),
      cancelAt: cancelAt ?? null,
      suspension:
        suspension == null
          ? null
          : {
              at: suspension.suspensionDate ?? null,
              unpaidUntil: suspension.unpaidPeriodEndDate ?? null,
              graceDays: suspension.gracePeriod ?? null,
            },
      warnings:
        warnings === null
          ? null
          : {
              suspension: warnings.suspension?.resolution ?? null,
              cancelsAt: warnings.suspension?.subscriptionCancelsAt ?? null,
              taxId: warnings.taxId?.type ?? null,
            },
      credit: credit ?? (isAdmin ? (accountCredit ?? null) : null),
      address,
      payment: payment === null ? null : paymentView(payment),
      invoices:
        invoices?.invoices.map(({ id, date, number, total, status: state, dueDate, url }) => ({
          id,
          date: date ?? null,
          number: number ?? null,
          total,
          status: state ?? null,
          dueDate: dueDate ?? null,
          hasPage: url != null,
        })) ?? null,
      details: details.ok
        ? {
            name: details.value.name ?? "",
            businessName: details.value.businessName == null ? null : decodeHtml(details.value.businessName),
            billingEmail: details.value.billingEmail ?? null,
          }
        : null,
      errors,
    };
    this.subscriptions.set(subject, view);
    return ok(view);
  }

  /** What a seat of each plan costs a provider. Empty where the server does not tell. */
  private async seatPrices({ open }: Found): Promise<ReadonlyMap<number, number>> {
    const answer = await open.profile.http.send(providers.listPlans());
    return new Map(
      answer.ok
        ? answer.value.data.flatMap(({ type, passwordManager }) =>
            passwordManager?.providerPortalSeatPrice == null ? [] : [[type, passwordManager.providerPortalSeatPrice] as const],
          )
        : [],
    );
  }

  async usage(subject: ClientId, invoiceId: string): Promise<Result<readonly UsageRow[]>> {
    const found = this.service.find(subject);
    if (!found.ok) return found;
    const { open, providerId } = found.value;
    return mapResult(await open.profile.http.send(providers.readInvoiceUsage(providerId, invoiceId)), usageRowsOf);
  }

  /** Organizations of the technician's own that can become clients, with what adding one would cost. */
  async addable(subject: ClientId): Promise<Result<readonly AddableView[]>> {
    const found = this.service.find(subject);
    if (!found.ok) return found;
    const { open, providerId } = found.value;
    const answer = await open.profile.http.send(providers.listAddable(providerId));
    if (!answer.ok) return answer;
    const rows = answer.value.map(({ id, name, plan, seats, disabled }) => ({
      id: asId<OrganizationId>(id),
      name,
      plan: plan ?? "",
      seats: seats ?? 0,
      disabled: disabled ?? false,
    }));
    this.service.note(subject, { addable: rows });
    await this.service.load(found.value);
    const subscription = await this.subscription(subject, true);
    const plans = subscription.ok ? subscription.value.plans : null;
    return ok(
      rows.map((row) => {
        // Any Teams becomes the provider's Teams, any Enterprise its Enterprise (provider-api.md §4.5).
        const tier = /enterprise/iu.test(row.plan) ? ProductTier.enterprise : ProductTier.teams;
        const plan = plans?.find((each) => each.tier === tier);
        const free = plan === undefined ? null : plan.minimum + plan.bought - plan.assigned;
        return { ...row, toBuy: free === null ? null : Math.max(0, row.seats - free), seatPrice: plan?.seatPrice ?? null };
      }),
    );
  }

  /** The address of a page that was told for an invoice, or for proving a bank account. Only https. */
  pageOf(subject: ClientId, page: string): Result<string> {
    const address = this.pages.get(`${subject}/${page}`);
    return address !== undefined && URL.canParse(address) && new URL(address).protocol === "https:"
      ? ok(address)
      : err(appError("client.unknown"));
  }
}

type Paid = NonNullable<ReturnType<typeof providers.readPaymentMethod>["answer"]["_output"]>;
const paymentView = (method: Paid): PaymentMethodView =>
  method.type === "bankAccount"
    ? { type: "bankAccount", bankName: method.bankName, last4: method.last4, toVerify: method.hostedVerificationUrl !== null }
    : method;
