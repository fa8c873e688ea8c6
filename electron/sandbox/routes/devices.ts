import { Buffer } from "node:buffer";
import { list, route, type Context, type Route } from "../framework/context.ts";
import { accountByEmail } from "../domain/account/claims.ts";
import { invalid, notFound } from "../framework/refusal.ts";
import { devices, type Device } from "../domain/tables/accounts.ts";

/** A device in the list has a few members more than a single one. */
const deviceView = ({ id, name, type, identifier, creationDate, lastActivityDate }: Device): object => ({
  id,
  name,
  type,
  identifier,
  creationDate,
  lastActivityDate,
  isTrusted: false,
  encryptedUserKey: null,
  encryptedPublicKey: null,
  devicePendingAuthRequest: null,
  object: "device",
});

function oneDevice(context: Context, filter: Partial<Device>): Device {
  const device = devices.find(context.db, { userId: context.caller.userId, ...filter });
  if (!device) throw notFound();
  return device;
}

const header = (context: Context, name: string): string => String(context.headers[name] ?? "").trim();

/** Whether a device is known to an account; the address comes as base64url in a header. */
function knownDevice(context: Context): boolean {
  const email = header(context, "x-request-email");
  const identifier = header(context, "x-device-identifier");
  const missing = {
    ...(email ? {} : { "X-Request-Email": ["The Email field is required."] }),
    ...(identifier ? {} : { "X-Device-Identifier": ["The DeviceIdentifier field is required."] }),
  };
  if (Object.keys(missing).length) throw invalid(missing);
  const account = accountByEmail(context.db, Buffer.from(email, "base64url").toString());
  return account !== undefined && devices.find(context.db, { userId: account.id, identifier }) !== undefined;
}

function removeDevice(context: Context): void {
  devices.remove(context.db, { id: oneDevice(context, { id: context.params["id"]! }).id });
}

export const routes: Route[] = [
  route("GET", "/devices", (context) => list(devices.list(context.db, { userId: context.caller.userId }).map(deviceView))),
  route("GET", "/devices/knowndevice", knownDevice, { access: "anonymous" }),
  route("GET", "/devices/identifier/{identifier}", (context) =>
    deviceView(oneDevice(context, { identifier: context.params["identifier"]! })),
  ),
  route("GET", "/devices/{id:id}", (context) => deviceView(oneDevice(context, { id: context.params["id"]! }))),
  route("DELETE", "/devices/{id:id}", removeDevice),
];
