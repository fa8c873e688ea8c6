import { accounts, devices, type Account } from "../tables/accounts.ts";
import { mailCode } from "./codes.ts";
import type { Context } from "../../framework/context.ts";
import { deviceNumber } from "./device-types.ts";
import { logAccount } from "../events.ts";
import { sendMail } from "../mails.ts";
import { newId } from "../../framework/secrets.ts";
import { DAY, MINUTE, milliseconds, now } from "../../framework/time.ts";
import { tokenRefusal } from "./token-answer.ts";
import { takeCode } from "./user-verification.ts";

export interface SignInDevice {
  readonly identifier: string;
  readonly type: number;
  readonly name: string;
}

/** A refusal because of the device: logged as a failed sign-in and held back. */
function refuse(context: Context, account: Account, description: string, message: string): Error {
  logAccount(context, account.id, 1005);
  return tokenRefusal("device_error", description, message).keeping().slowly();
}

/** The device that a token request names; refused when anything of it is missing. */
export function deviceOf(context: Context, account: Account, form: URLSearchParams): SignInDevice {
  const identifier = form.get("deviceidentifier");
  const type = deviceNumber(form.get("devicetype"));
  const name = form.get("devicename");
  if (!identifier || type === null || !name)
    throw refuse(context, account, "No device information provided", "no device information provided");
  return { identifier, type, name };
}

/** Demands the mailed code for a device that the account has not used (provider-api.md §2.7). `code` is null when none was sent. */
function verifyNewDevice(context: Context, account: Account, code: string | null): void {
  const age = Date.now() - milliseconds(account.creationDate);
  if (!account.verifyDevices || age < DAY || devices.count(context.db, { userId: account.id }) === 0) return;
  if (code === null) {
    mailCode(context.db, account, "newDevice", { category: "TwoFactorEmail", digits: 8 });
    throw refuse(context, account, "New device verification required", "new device verification required");
  }
  if (!takeCode(context.db, account.id, "newDevice", code))
    throw refuse(context, account, "Invalid New Device OTP", "invalid new device otp");
  accounts.update(context.db, { id: account.id }, { emailVerified: true });
}

/** Lets a known device in, verifies an unknown one unless `trusted`, and stores it. */
export function passDevice(context: Context, account: Account, device: SignInDevice, code: string | null, trusted: boolean): void {
  const { db } = context;
  const known = devices.find(db, { userId: account.id, identifier: device.identifier });
  if (known) return;
  if (!trusted) verifyNewDevice(context, account, code);
  const date = now();
  devices.insert(db, { id: newId(), userId: account.id, ...device, pushToken: null, creationDate: date, lastActivityDate: date });
  if (Date.now() - milliseconds(account.creationDate) > 10 * MINUTE) sendMail(db, { to: account.email, category: "NewDeviceLoggedIn" });
}
