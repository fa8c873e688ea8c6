import { createRequire } from "node:module";
import { basename, dirname, relative, resolve } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "electron-vite";
import { z } from "zod";
import { LineCounter, parseDocument } from "yaml";
// shared/model/ids.ts
/** Both parts are what ids of servers are held to (`shared/api/common.ts`): letters, digits, dashes, so the dot stands once. */
const clientIdShape = /^[\w-]{1,64}\.[\w-]{1,64}$/;
const isClientId = (text) => clientIdShape.test(text);
// shared/model/schemas.ts
/** Building blocks of schemas for what comes from outside the process. */
/** A text of at most `max` UTF-16 units. */
const text$1 = (max) => z.string().max(max);
/** An id of the wanted kind: 1 to 120 characters. Nothing else is known of ids. */
const id = () => z.custom((value) => typeof value === "string" && value.length > 0 && value.length <= 120, "not an id");
/** A client's own id here: of a profile and an organization. */
const clientId = z.custom((value) => typeof value === "string" && isClientId(value), "not an id of a client");
// shared/bridge/contract.ts
/** Declares a request by its schema and the type of its reply: `call(schema).replies<View>()`. */
const call = (schema) => ({ replies: () => ({
	kind: "call",
	request: (value) => schema.parse(value)
}) });
const push = () => ({ kind: "push" });
const kindsOf = (contract) => Object.fromEntries(Object.entries(contract).map(([domain, entries]) => [domain, Object.fromEntries(Object.entries(entries).map(([name, { kind }]) => [name, kind]))]));
// shared/bridge/requests.ts
/** A call without a request. */
const nothing = z.union([
	z.undefined(),
	z.null(),
	z.strictObject({})
]).transform(() => ({}));
const clientIds = z.array(clientId).max(5e3);
const clientRef = z.strictObject({ clientId });
const draftRef = z.strictObject({ draftId: id() });
const profileRef = z.strictObject({ profileId: id() });
const memberRef = clientRef.extend({ memberId: id() });
const memberRefs = clientRef.extend({ memberIds: z.array(id()).min(1).max(2e3) });
// shared/bridge/account.ts
const serverChoice = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("us") }),
	z.strictObject({ kind: z.literal("eu") }),
	z.strictObject({ kind: z.literal("sandbox") }),
	z.strictObject({
		kind: z.literal("self-hosted"),
		url: text$1(300),
		/** PEM file chosen in a dialog, trusted for this server only. */
		certificate: id().exactOptional()
	})
]);
const attemptRef = z.strictObject({ attemptId: id() });
/** Signing in, unlocking, locking. */
const account = {
	profiles: call(nothing).replies(),
	/** Asks a server who it is, before a password is typed. */
	checkServer: call(z.strictObject({ server: serverChoice })).replies(),
	/** Carries the master password towards main. `invitation`: link of a provider, with which an account without clients may sign in. */
	signIn: call(z.strictObject({
		server: serverChoice,
		email: text$1(256),
		masterPassword: text$1(1e3),
		invitation: text$1(1e4).exactOptional()
	})).replies(),
	/** Makes the account that a provider invited, and signs in with it. Carries the new master password towards main. */
	makeAccount: call(z.strictObject({
		server: serverChoice,
		invitation: text$1(1e4),
		masterPassword: z.string().min(12).max(1e3),
		hint: z.string().max(50).nullable()
	})).replies(),
	/** Carries a two-step code towards main. */
	twoFactor: call(attemptRef.extend({
		method: z.number().int(),
		code: text$1(100),
		remember: z.boolean()
	})).replies(),
	sendEmailCode: call(attemptRef).replies(),
	newDevice: call(attemptRef.extend({ code: text$1(100) })).replies(),
	resendNewDevice: call(attemptRef).replies(),
	/** The technician read the warning about weak key settings and goes on. */
	acceptKdfWarning: call(attemptRef).replies(),
	cancelSignIn: call(attemptRef).replies(),
	/** Carries the master password or PIN towards main; works offline. */
	unlock: call(profileRef.extend({
		method: z.enum([
			"password",
			"pin",
			"keychain"
		]),
		secret: text$1(1e3)
	})).replies(),
	/** Locks every profile: keys are zeroed and the window is reloaded. */
	lock: call(nothing).replies(),
	/** Wipes the profile's files in main; answers the record key prefix that the renderer wipes in IndexedDB. */
	signOut: call(profileRef).replies(),
	/** Carries the new PIN towards main. */
	setPin: call(profileRef.extend({ pin: z.string().min(4).max(64) })).replies(),
	removePin: call(profileRef).replies(),
	setKeychain: call(profileRef.extend({ on: z.boolean() })).replies(),
	/** Input happened in the window: restarts the automatic lock. Sent at most every few seconds. */
	activity: call(nothing).replies(),
	session: call(nothing).replies(),
	onSession: push()
};
// shared/setup/log/log-query.ts
const hour = z.number().int().min(0).max(23);
/** What is looked for in the log; empty lists and nulls look for everything. */
const logQuery = z.strictObject({
	/** Every word stands in the sentence, the client, the device or the address. */
	text: text$1(200),
	/** ISO times; `days`: counted back from now, in place of `from`. */
	from: text$1(40).nullable(),
	to: text$1(40).nullable(),
	days: z.number().int().min(1).max(3660).nullable(),
	types: z.array(z.number().int()).max(400),
	sources: z.array(clientId).max(5e3),
	users: z.array(text$1(120)).max(500),
	addresses: z.array(text$1(80)).max(500),
	devices: z.array(z.number().int()).max(100),
	/** Only before `from` and from `to` on, in hours of this computer's clock. */
	outside: z.strictObject({
		from: hour,
		to: hour
	}).nullable(),
	byTechnicians: z.boolean(),
	aboutOwners: z.boolean(),
	/** From a device that the account had not used before, as far as is kept. */
	newDevices: z.boolean()
});
// shared/bridge/app.ts
const settingsSchema = z.strictObject({
	language: z.enum([
		"system",
		"en",
		"nl"
	]),
	theme: z.enum([
		"system",
		"light",
		"dark"
	]),
	density: z.enum([
		"compact",
		"default",
		"comfortable"
	]),
	/** Minutes without input until everything locks; 0 = never. */
	autoLockMinutes: z.number().int().min(0).max(1440),
	lockOnSleep: z.boolean(),
	/** Minutes between automatic reads of the clients; 0 = only by hand. */
	readEveryMinutes: z.number().int().min(0).max(1440),
	/** People without an elevated role may be confirmed without comparing, on purpose. */
	confirmUncompared: z.boolean(),
	/** The app may ask name servers what they say of claimed domains. */
	dnsLookUps: z.boolean(),
	/** Days for which the events of all clients are kept; 0 = they are not. */
	eventsKeptDays: z.number().int().min(0).max(365),
	/** Searches in the log: those that were saved, and since when a search with a bell was looked at last, by its id. */
	eventSearches: z.strictObject({
		saved: z.array(z.strictObject({
			id: text$1(60),
			name: text$1(60),
			query: logQuery
		})).max(200),
		bells: z.record(text$1(60), text$1(40))
	}),
	/** Column and saved-view choices of tables, as the renderer keeps them; opaque to main. */
	views: z.record(text$1(80), z.unknown())
});
/** The app itself. */
const app = {
	/** Facts of this start: version, platform, preselected server, sandbox accounts. */
	info: call(nothing).replies(),
	settings: call(nothing).replies(),
	saveSettings: call(settingsSchema).replies(),
	/** Opens one of a fixed list of https pages in the system browser after the user confirmed it. */
	openHelp: call(z.strictObject({ page: z.enum([
		"members",
		"import",
		"sso",
		"self-host",
		"web-vault",
		"provisioning",
		"devices",
		"integrations",
		"two-step"
	]) })).replies(),
	/** Opens a page of the client's organization in the web vault of its server, after the user confirmed it. */
	openVault: call(clientRef.extend({ page: z.enum([
		"two-factor",
		"billing",
		"integrations",
		"payment"
	]) })).replies(),
	/** Puts a text on the clipboard; `secret` clears it after 30 s if it is still there. */
	copyText: call(z.strictObject({
		text: text$1(2e5),
		secret: z.boolean()
	})).replies(),
	/** Dialog for the CA file (PEM) of a self-hosted server. `cancelled` when closed. */
	chooseCertificate: call(nothing).replies(),
	/** What the person answered a proxy. Main keeps it in memory until the app ends, and reaches for the servers again. */
	answerProxy: call(z.strictObject({
		proxy: text$1(300),
		name: text$1(256),
		password: text$1(1e3)
	})).replies(),
	/** A proxy (host and port) asks for a name and a password; `refused`: it did not take the last ones. */
	onProxyAsks: push(),
	/** The invitation of a provider that was opened elsewhere on this computer, by the app's own scheme; once. It is shown, and taken only by a click. */
	takeLink: call(nothing).replies(),
	/** There is one. */
	onLink: push(),
	onSettings: push(),
	onConnectivity: push()
};
// shared/setup/blueprint/parameter-values.ts
/** What may be given as values of a blueprint's parameters (`ParameterValues`). */
const parameterValues = z.record(text$1(80), z.union([
	text$1(300),
	z.array(text$1(200)).max(500),
	z.boolean()
]));
// shared/bridge/blueprints.ts
const blueprintRef = z.strictObject({ blueprintId: id() });
const blueprints = {
	list: call(nothing).replies(),
	/** Its file, and one text with everything that it includes. */
	text: call(blueprintRef).replies(),
	/** What a text says; nothing is saved. */
	check: call(z.strictObject({ yaml: text$1(5e5) })).replies(),
	/** A text with a form's changes in it; comments and everything else stay as they are. */
	edit: call(z.strictObject({
		yaml: text$1(5e5),
		edits: z.array(z.strictObject({
			path: z.array(z.union([text$1(80), z.number().int().min(0).max(1e4)])).max(8),
			/** Any JSON; checked with the text that it goes into. */
			value: z.unknown().optional()
		})).max(100)
	})).replies(),
	/** The text of a blueprint made of what a client has; not saved. */
	capture: call(z.strictObject({
		clientId,
		people: z.enum(["roles", "left-out"]),
		signOn: z.boolean()
	})).replies(),
	/** Saves an own blueprint from its text; a null id makes a new one. */
	save: call(z.strictObject({
		blueprintId: id().nullable(),
		yaml: text$1(5e5)
	})).replies(),
	remove: call(blueprintRef).replies(),
	/** Open dialog for a blueprint file. */
	importFile: call(nothing).replies(),
	exportFile: call(z.strictObject({
		blueprintId: id(),
		signed: z.boolean()
	})).replies(),
	/** The technician has compared the fingerprint of who signed this one. */
	knowSigner: call(blueprintRef).replies(),
	/** A blueprint made from what an existing client has ("like this client"); not saved. */
	fromClient: call(clientRef).replies(),
	/** What a blueprint makes of these parameters; pure, works offline. */
	resolve: call(z.strictObject({
		blueprintId: id().nullable(),
		likeClientId: clientId.nullable(),
		clientName: text$1(200),
		parameters: parameterValues
	})).replies()
};
// shared/bridge/cache.ts
const sealedRecord = z.strictObject({
	/** `<profile>/<kind>/<opaque id>`; unique, no names in it. */
	key: text$1(300),
	profileId: id(),
	kind: z.enum([
		"setup",
		"items",
		"local",
		"events"
	]),
	schema: z.number().int(),
	revision: z.number().int(),
	writtenAt: text$1(40),
	sealed: z.custom((value) => value instanceof Uint8Array && value.length <= 64e6, "not a sealed value")
});
/** Sealed records, which the window keeps for main. */
const cache = {
	/** Hands sealed records back after unlock; main opens them into its memory. */
	open: call(z.strictObject({ records: z.array(sealedRecord).max(2e4) })).replies(),
	/** New or changed records to keep. */
	onSealed: push(),
	/** Records to delete, by key. */
	onRemoved: push()
};
// shared/bridge/clients.ts
/** How far the way to the client's own server has come (see shared/setup/value/own-server.ts). Holds no secret. */
const ownServer = z.strictObject({
	/** Address of the service account; "" while it is not chosen. */
	account: text$1(256),
	/** Where its details are kept, in the technician's words. */
	keptIn: text$1(300),
	server: z.strictObject({
		url: text$1(300),
		version: text$1(60),
		seenAt: text$1(40)
	}).nullable(),
	licence: z.strictObject({
		installationId: text$1(64),
		seats: z.number().int().nullable(),
		expires: text$1(40).nullable(),
		savedAt: text$1(40)
	}).nullable(),
	/** The same client on its own server, in another profile. */
	twin: clientId.nullable(),
	/** Steps that somebody ticked, with the day. */
	ticked: z.record(text$1(40), text$1(40))
});
const localClient = z.strictObject({
	colour: z.number().int().min(1).max(10),
	monogram: text$1(4),
	tags: z.array(text$1(60)).max(30),
	note: text$1(2e3),
	hints: z.record(text$1(80), text$1(2e3)),
	ownServer: ownServer.exactOptional()
});
/** Clients as they were last read. */
const clients = {
	/** All clients of all unlocked profiles. */
	list: call(nothing).replies(),
	setup: call(clientRef).replies(),
	/** Names of items by collection, from the last read or the cache. */
	items: call(clientRef).replies(),
	/** Colour, monogram, tags, note: kept locally, sealed, never sent. */
	saveLocal: call(clientRef.extend({ local: localClient })).replies(),
	/** Takes a client that the server does not list any more off this computer. */
	forget: call(clientRef).replies(),
	/** Clients, members, collections and groups of everything cached; at most 60 hits, best first. */
	search: call(z.strictObject({
		query: text$1(200),
		clientId: clientId.optional()
	})).replies(),
	/** What one member reaches and why. */
	access: call(memberRef).replies()
};
// shared/bridge/devices.ts
/** Devices of members that wait for an administrator. Answering is an edit (`device.approve`, `device.deny`). */
const devices$1 = {
	/** Asks the server. */
	read: call(clientRef).replies(),
	/** The person read out the word that is not on the screen (or all five). Fails with `device.word-wrong`. */
	compare: call(clientRef.extend({
		request: text$1(64),
		words: text$1(200)
	})).replies()
};
// shared/setup/directory/settings.ts
/** Secrets of a source, by what they are. They are never read back by the window. */
const directorySecretNames = [
	"password",
	"certificateKey",
	"clientSecret",
	"privateKey",
	"token"
];
// shared/setup/directory/settings-schema.ts
/** At least so many minutes lie between two runs of a schedule. */
const leastMinutes = 5;
const attribute = text$1(100).regex(/^[A-Za-z][A-Za-z0-9;.-]*$|^$/u);
const dn = text$1(2e3);
const filter = text$1(8e3);
/** PEM of certificates; kept, so that a file that is gone does not weaken the connection. */
const pem = text$1(2e5).nullable();
const host = text$1(253);
const ldap = z.strictObject({
	kind: z.literal("ldap"),
	host,
	port: z.number().int().min(1).max(65535),
	/** Clear text only where it is chosen by name. */
	encryption: z.enum([
		"ldaps",
		"starttls",
		"none"
	]),
	/** Trusted besides the system's. */
	authority: pem,
	/** Shown to the server; its key is a secret. */
	certificate: pem,
	acceptUntrusted: z.boolean(),
	user: text$1(500),
	activeDirectory: z.boolean(),
	paged: z.boolean(),
	/** Of the whole tree: `dc=harbour,dc=example`. */
	root: dn,
	/** Below the root; empty: all of it. */
	userPath: dn,
	groupPath: dn,
	userFilter: filter,
	groupFilter: filter,
	userClass: attribute,
	groupClass: attribute,
	emailAttribute: attribute,
	/** Both empty: people without an address stay without one. */
	emailPrefixAttribute: attribute,
	emailSuffix: text$1(200),
	groupNameAttribute: attribute,
	memberAttribute: attribute,
	/** Empty: the one that this server has (objectGUID, entryUUID, …). `dn`: as older set-ups did. */
	idAttribute: attribute
});
const entra = z.strictObject({
	kind: z.literal("entra"),
	cloud: z.enum([
		"global",
		"us-government",
		"us-dod",
		"china"
	]),
	tenant: text$1(200),
	applicationId: text$1(200),
	guests: z.boolean(),
	userFilter: filter,
	groupFilter: filter
});
const google = z.strictObject({
	kind: z.literal("google"),
	domain: text$1(253),
	customer: text$1(100),
	adminUser: text$1(256),
	clientEmail: text$1(256),
	userFilter: filter,
	groupFilter: filter
});
const okta = z.strictObject({
	kind: z.literal("okta"),
	address: text$1(300),
	userFilter: filter,
	groupFilter: filter
});
const onelogin = z.strictObject({
	kind: z.literal("onelogin"),
	region: z.enum(["us", "eu"]),
	clientId: text$1(200),
	emailSuffix: text$1(200),
	userFilter: filter,
	groupFilter: filter
});
const jumpcloud = z.strictObject({
	kind: z.literal("jumpcloud"),
	region: z.enum([
		"us",
		"eu",
		"in"
	]),
	/** For a key that opens several organizations; empty: the only one. */
	organization: text$1(100),
	userFilter: filter,
	groupFilter: filter
});
/** A CSV or LDIF file, read anew at each run. */
const file = z.strictObject({
	kind: z.literal("file"),
	path: text$1(2e3),
	format: z.enum(["csv", "ldif"])
});
const directorySource = z.discriminatedUnion("kind", [
	ldap,
	entra,
	google,
	okta,
	onelogin,
	jumpcloud,
	file
]);
const whatBecomes = z.enum([
	"keep",
	"revoke",
	"remove"
]);
const directorySync = z.strictObject({
	people: z.boolean(),
	groups: z.boolean(),
	invites: z.enum(["at-once", "staged"]),
	/** What becomes of members whose account in the directory is disabled. */
	disabled: whatBecomes,
	/** Of those whom the directory no longer has, or who left the filter. */
	gone: whatBecomes,
	/** Also of those who came from a directory before this app knew of it. */
	everyone: z.boolean(),
	limits: z.strictObject({
		percent: z.number().int().min(0).max(100),
		people: z.number().int().min(0).max(1e5),
		lastManager: z.boolean(),
		seats: z.boolean()
	})
});
const directorySettings = z.strictObject({
	source: directorySource,
	sync: directorySync,
	schedule: z.strictObject({
		on: z.boolean(),
		minutes: z.number().int().min(leastMinutes).max(10080)
	})
});
// shared/bridge/directory.ts
const secrets = z.partialRecord(z.enum(directorySecretNames), text$1(2e4));
/** Directory of a client: settings, tests and dry runs. What a run changes is an edit (writing.ts). */
const directory = {
	view: call(clientRef).replies(),
	/** Carries secrets towards main, which seals them for the place that the settings name. An empty text takes one away. */
	save: call(clientRef.extend({
		settings: directorySettings,
		secrets
	})).replies(),
	/** Reads with settings that need not be saved, and tells what it saw. Carries secrets towards main. */
	test: call(clientRef.extend({
		settings: directorySettings,
		secrets
	})).replies(),
	/** Reads the directory with the saved settings and compares. Writes nothing. */
	dryRun: call(clientRef).replies(),
	/** What stands against carrying out exactly these lines. */
	stops: call(clientRef.extend({
		read: text$1(100),
		lines: z.array(text$1(1e3)).max(5e4)
	})).replies(),
	cancel: call(clientRef).replies(),
	/** Reads the organization's own API key, with the account's master password, and seals it here. */
	readKey: call(clientRef.extend({ ownSecret: text$1(1e3) })).replies(),
	forgetKey: call(clientRef).replies(),
	/** Forgets what earlier runs left: ids, times and the last result. */
	clear: call(clientRef).replies(),
	/** Settings of a Directory Connector (`data.json`) that a dialog asks for. Its secrets are not in it, but for those that stand there in clear text. */
	importSettings: call(clientRef).replies(),
	/** A file that a dialog asks for: a certificate authority, a certificate or its key, a Google key file, or a directory as a file. */
	chooseFile: call(clientRef.extend({ what: z.enum([
		"authority",
		"certificate",
		"certificateKey",
		"googleKey",
		"directory"
	]) })).replies(),
	/** Something of a client's directory changed: a run began or ended. */
	onChanged: push()
};
// shared/bridge/events.ts
/** Event logs of clients, as the server keeps them. Reading one leaves no event itself. */
const events = { 
/** One page of the log of a client, or of what concerns one member or one item of it. `start` and `end`: ISO dates, at most 366 days apart. */
read: call(clientRef.extend({
	member: id().optional(),
	item: id().optional(),
	start: text$1(40),
	end: text$1(40),
	next: text$1(500).optional()
})).replies() };
// shared/setup/draft/import-formats.ts
const importFormats = [
	"bitwarden-json",
	"bitwarden-csv",
	"lastpass-csv",
	"1password-1pux",
	"1password-csv",
	"keepass-kdbx",
	"keepass-xml",
	"keepassxc-csv",
	"keepass-csv",
	"chrome-csv",
	"edge-csv",
	"firefox-csv",
	"apple-csv",
	"it-glue",
	"hudu",
	"passportal",
	"keeper",
	"dashlane",
	"nordpass",
	"roboform",
	"proton-pass",
	"enpass",
	"secret-server",
	"zoho-vault",
	"password-boss",
	"psono",
	"logmeonce",
	"netwrix",
	"password-depot",
	"pwsafe",
	"passpack",
	"sticky-password",
	"safe-in-cloud",
	"msecure",
	"kaspersky",
	"avast",
	"avira",
	"true-key",
	"f-secure",
	"myki",
	"remembear",
	"buttercup",
	"synology-c2",
	"secure-safe",
	"table"
];
// shared/setup/draft/column-mapping.ts
/** Columns of a table mapped by hand: its heads in their order, each with what it becomes; null = not decided yet. */
const columnMapping = z.strictObject({
	columns: z.array(z.strictObject({
		head: text$1(300),
		becomes: z.enum([
			"name",
			"username",
			"email",
			"password",
			"totp",
			"uri",
			"notes",
			"folder",
			"client",
			"field",
			"hidden",
			"ignore"
		]).nullable()
	})).max(400),
	/** The first row holds no heads but values. */
	headless: z.boolean().exactOptional()
});
// shared/bridge/importing.ts
/** An export file of another password manager, for a draft. */
const importing = {
	/** Open dialog for an export file of another password manager. Main keeps the path; the file is never copied. */
	choose: call(draftRef).replies(),
	/** Text of an export, pasted. Carries its secrets towards main, which holds them in memory only. */
	paste: call(draftRef.extend({ pasted: text$1(2e7) })).replies(),
	/** Open dialog for a key file (KeePass) of the chosen file. Main keeps the path until the file is released. */
	chooseKeyFile: call(draftRef).replies(),
	/** Reads the file. Carries its password (KeePass) towards main. Answers `cancelled` when it was stopped. */
	read: call(draftRef.extend({
		handle: id(),
		format: z.enum(importFormats).nullable(),
		/** What the columns of a table become (`format` is "table" then). */
		columns: columnMapping.nullable(),
		password: text$1(1e3).nullable(),
		withKeyFile: z.boolean(),
		/** After `import.slow-key`: derive the key however long it takes. */
		allowSlowKey: z.boolean()
	})).replies(),
	/** Stops reading. */
	cancel: call(draftRef).replies(),
	/** The preview again for the draft's present mapping, exclusions and duplicate rule. */
	preview: call(draftRef).replies(),
	/** The columns of the chosen file, for mapping them by hand, with the mapping that was used for the same heads before. */
	columns: call(draftRef.extend({
		handle: id(),
		headless: z.boolean()
	})).replies(),
	/** Saves a mapping as a file that colleagues can use. */
	saveMapping: call(z.strictObject({
		name: text$1(200),
		mapping: columnMapping
	})).replies(),
	/** A mapping out of such a file. */
	loadMapping: call(z.strictObject({})).replies(),
	/** The files that do not come in, with their owners and sizes, as CSV. */
	exportAttachments: call(draftRef).replies(),
	exportProblems: call(draftRef).replies(),
	/** Forgets the file and what was read of it. */
	release: call(draftRef).replies(),
	onProgress: push()
};
// shared/util/short-hash.ts
function shortHash(text) {
	return fnv1a(text, 2166136261) + fnv1a(text, 461845907);
}
function fnv1a(text, start) {
	let hash = start;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		hash = Math.imul(hash ^ unit & 255, 16777619);
		hash = Math.imul(hash ^ unit >>> 8, 16777619);
	}
	hash = Math.imul(hash ^ hash >>> 15, 739982445);
	hash = Math.imul(hash ^ hash >>> 13, 695872825);
	return ((hash ^ hash >>> 16) >>> 0).toString(16).padStart(8, "0");
}
// shared/setup/changes/change-id.ts
/** Kind and natural key; a long key is cut and told apart by a fingerprint, so that an id never exceeds 300 letters. */
function changeId(kind, ...key) {
	const text = key.join(":");
	const id = `${kind}:${text}`;
	return id.length <= 200 ? id : `${id.slice(0, 200)}~${shortHash(text)}`;
}
// shared/util/compare.ts
const compareText = (left, right) => left < right ? -1 : left > right ? 1 : 0;
/** Sorted and without repetitions. */
const sortedUnique = (texts) => [...new Set(texts)].sort(compareText);
// shared/model/enums.ts
const MemberRole = {
	owner: 0,
	admin: 1,
	user: 2,
	custom: 4
};
const MemberStatus = {
	revoked: -1,
	invited: 0,
	accepted: 1,
	confirmed: 2,
	staged: 3
};
const ProviderRole = {
	providerAdmin: 0,
	serviceUser: 1
};
/** Plans a provider of type MSP may create. */
/** Kinds of key of an organization (organization-api.md §1.1). */
const ApiKeyType = {
	publicApi: 0,
	billingSync: 1,
	scim: 2
};
const ClientPlan = {
	teamsMonthly: 17,
	enterpriseMonthly: 19
};
/** Policy types that this app knows by name; unknown numbers are kept and shown by number. */
const PolicyType = {
	twoFactorAuthentication: 0,
	masterPassword: 1,
	passwordGenerator: 2,
	singleOrganization: 3,
	requireSso: 4,
	organizationDataOwnership: 5,
	disableSend: 6,
	sendOptions: 7,
	accountRecovery: 8,
	sessionTimeout: 9,
	disablePersonalVaultExport: 10,
	activateAutofill: 11,
	automaticAppLogIn: 12,
	freeFamiliesSponsorship: 13,
	removeUnlockWithPin: 14,
	restrictedItemTypes: 15,
	uriMatchDefaults: 16,
	autotypeDefaults: 17,
	automaticUserConfirmation: 18,
	blockClaimedDomainAccountCreation: 19,
	organizationUserNotification: 20,
	sendControls: 21,
	fillAssist: 22
};
// shared/setup/value/access-level.ts
function accessLevelOf(wire) {
	if (wire.manage) return "manage";
	if (wire.readOnly) return wire.hidePasswords ? "view-hidden" : "view";
	return wire.hidePasswords ? "edit-hidden" : "edit";
}
/** Inverse of `accessLevelOf`; `manage` never carries a restriction, which the server refuses. */
function wireAccessOf(level) {
	return {
		manage: level === "manage",
		readOnly: level === "view" || level === "view-hidden",
		hidePasswords: level === "edit-hidden" || level === "view-hidden"
	};
}
// shared/setup/value/access/reach.ts
/** What several groups give together: each of the three switches as wide as the widest of them has it. */
function combined(levels) {
	if (levels.length === 0) return null;
	const all = levels.map(wireAccessOf);
	return accessLevelOf({
		manage: all.some((each) => each.manage),
		readOnly: all.every((each) => each.readOnly),
		hidePasswords: all.every((each) => each.hidePasswords)
	});
}
/** Setups are values: what was looked up once of a list holds for good. */
const looked = /* @__PURE__ */ new WeakMap();
function namesOf$1(groups) {
	const names = looked.get(groups) ?? new Map(groups.map((group) => [group.id, group.name]));
	looked.set(groups, names);
	return names;
}
const ownAccess$1 = /* @__PURE__ */ new WeakMap();
function ownAccessTo(collection) {
	const levels = ownAccess$1.get(collection) ?? new Map(collection.members.map((access) => [access.id, access.level]));
	ownAccess$1.set(collection, levels);
	return levels;
}
/** Whether a member's role leads to every shared collection. */
const reachesEverything = ({ collectionSettings }, { role, permissions }) => (role === MemberRole.owner || role === MemberRole.admin) && collectionSettings.allowAdminAccessToAllCollectionItems || role === MemberRole.custom && permissions.includes("editAnyCollection");
/** How one member reaches one collection, null when not at all. Says nothing of whether the membership stands (see `whyNot`). */
function reachOf(setup, collection, member) {
	const own = ownAccessTo(collection).get(member.id) ?? null;
	const via = [];
	for (const { id, level } of collection.groups) if (member.groups.includes(id)) via.push({
		kind: "group",
		group: id,
		name: namesOf$1(setup.groups).get(id) ?? id,
		level,
		counts: own === null
	});
	const byGroups = combined(via.map(({ level }) => level));
	if (own !== null) via.push({
		kind: "direct",
		level: own,
		counts: true
	});
	const byRole = !collection.isDefaultUserCollection && reachesEverything(setup, member);
	if (byRole) via.push({
		kind: "role",
		level: "manage",
		counts: true
	});
	const level = byRole ? "manage" : own ?? byGroups;
	return level === null ? null : {
		level,
		via
	};
}
/** Every collection that a member reaches, by path, with the level and all ways that lead there. Empty for unknown members. */
function accessOfMember(setup, memberId) {
	const member = setup.members.find((each) => each.id === memberId);
	if (member === void 0) return [];
	return setup.collections.flatMap((collection) => {
		const reach = reachOf(setup, collection, member);
		return reach === null ? [] : [{
			collection: collection.id,
			collectionPath: collection.path,
			...reach
		}];
	});
}
/** A member's own access to shared collections, by path. */
const directAccessOf = (setup, memberId) => setup.collections.flatMap(({ id, path, members, isDefaultUserCollection }) => {
	const own = isDefaultUserCollection ? void 0 : members.find((access) => access.id === memberId);
	return own === void 0 ? [] : [{
		id,
		path,
		level: own.level
	}];
});
// shared/setup/changes/kinds/item-create.ts
/** Kinds of items that are made from scratch, as on the wire (organization-api.md §6.2). */
const madeItemTypes = {
	login: 1,
	note: 2,
	card: 3,
	identity: 4,
	sshKey: 5
};
/**
* How an item gets to the server: an account that is itself a member makes it as its own apps do; one that is only a provider's imports it, which
* is the one way that the server leaves to providers (organization-api.md §1.5, §6.4).
*/
const itemRoutes = ["member", "import"];
const createItem = (content, item) => ({
	id: changeId("item.create", content),
	needs: [],
	kind: "item.create",
	content,
	...item
});
// shared/bridge/items.ts
/** An item as a technician types it. Carries secrets towards main, once. */
const typedItem = z.strictObject({
	type: z.enum(madeItemTypes),
	name: text$1(300).min(1),
	notes: text$1(1e4),
	login: z.strictObject({
		username: text$1(1e3),
		password: text$1(1e3),
		totp: text$1(1e3),
		address: text$1(4e3)
	}),
	details: z.partialRecord(z.enum([
		"cardholderName",
		"brand",
		"number",
		"expMonth",
		"expYear",
		"code",
		"title",
		"firstName",
		"middleName",
		"lastName",
		"company",
		"email",
		"phone",
		"username",
		"address1",
		"postalCode",
		"city",
		"country"
	]), text$1(1e3)),
	fields: z.array(z.strictObject({
		name: text$1(300),
		value: text$1(4e3),
		hidden: z.boolean()
	})).max(50)
});
const options = z.strictObject({
	kind: z.enum(["password", "passphrase"]),
	length: z.number().int().min(1).max(128),
	words: z.number().int().min(1).max(20),
	upper: z.boolean(),
	lower: z.boolean(),
	numbers: z.boolean(),
	special: z.boolean(),
	capitalize: z.boolean(),
	includeNumber: z.boolean()
});
/** Items made from scratch. Making one is an edit (`item.create`); what is here goes before it. */
const items = {
	look: call(clientRef).replies(),
	/** A password or passphrase that keeps to the client's policies. It is on the screen, and kept nowhere. */
	generate: call(clientRef.extend({ options })).replies(),
	/** Carries an item to main, which holds it in memory for the review that follows. An SSH key is made there and never leaves. */
	take: call(clientRef.extend({ item: typedItem })).replies(),
	/** The dialog was closed without writing: what was taken is forgotten. */
	drop: call(z.strictObject({ content: text$1(64) })).replies()
};
/** What this app did. */
const journal = { 
/** Newest first. */
list: call(z.strictObject({ clientId: clientId.nullable() }).extend({ limit: z.number().int().min(1).max(1e5) })).replies() };
// shared/bridge/leaver.ts
/** Somebody leaves: where they are, over all clients, and what has to be handed over. What is done about it are edits. */
const leaver = {
	look: call(memberRef).replies(),
	/** Names of all items that a member reaches. */
	items: call(memberRef).replies(),
	/** The inbox reminds of removing a revoked person from this day on (ISO); null: not any more. Kept here, never sent. */
	remind: call(memberRef.extend({ on: text$1(40).nullable() })).replies()
};
// shared/bridge/log.ts
/** One log over all clients and their provider, kept sealed and searched without a network. */
const log = {
	search: call(z.strictObject({
		query: logQuery,
		offset: z.number().int().min(0),
		limit: z.number().int().min(1).max(5e3)
	})).replies(),
	around: call(z.strictObject({
		source: clientId,
		at: text$1(40),
		key: text$1(4e3),
		minutes: z.number().int().min(1).max(1440)
	})).replies(),
	/** Fetches what is new of every log; answers at once, progress comes by push. */
	refresh: call(nothing).replies(),
	status: call(nothing).replies(),
	sources: call(nothing).replies(),
	/** Everything that is kept of events leaves this computer's memory and cache. */
	forget: call(nothing).replies(),
	onStatus: push()
};
// shared/model/message.ts
const languages = ["en", "nl"];
// shared/setup/value/client-setup.ts
const accessLevels = [
	"manage",
	"edit",
	"edit-hidden",
	"view",
	"view-hidden"
];
// shared/setup/draft/steps.ts
const wizardSteps = [
	"client",
	"blueprint",
	"collections",
	"import",
	"policies",
	"sso",
	"groups",
	"people",
	"review",
	"apply",
	"afterwards"
];
// shared/setup/draft/draft.ts
const draftCollection = z.strictObject({
	path: text$1(1e3),
	access: z.array(z.strictObject({
		group: text$1(100),
		level: z.enum(accessLevels)
	})).max(500)
});
const draftImport = z.strictObject({
	importId: text$1(80),
	handle: id(),
	fileName: text$1(300),
	format: z.enum(importFormats),
	/** Source folder ("" = no folder) to collection path; null = leave its items without a place (refused at review). */
	mapping: z.record(text$1(2e3), text$1(1e3).nullable()),
	/** Lines whose rows are left out by the technician. */
	leftOutLines: z.array(z.number().int()).max(1e5),
	duplicates: z.enum(["leave-out", "keep"]),
	/** Source folders whose items do not come in, unless they lie in another folder as well. */
	leftOutFolders: z.array(text$1(2e3)).max(2e4).exactOptional(),
	/** Whether texts that were escaped for a web page ("&amp;") are decoded; as the file itself suggests where nothing was chosen. */
	htmlCodes: z.enum(["decode", "keep"]).exactOptional(),
	/** Clients of the file, as it calls them, whose items come in; where nothing was chosen only the one that is called as the draft's. */
	clients: z.array(text$1(1e3)).max(2e4).exactOptional(),
	/** What the columns of a table that was mapped by hand become. */
	columns: columnMapping.exactOptional()
});
const draftPolicy = z.strictObject({
	type: z.number().int().min(0).max(999),
	enabled: z.boolean(),
	data: z.record(text$1(80), z.unknown()).exactOptional()
});
const draftSso = z.strictObject({
	later: z.boolean(),
	kind: z.enum(["openid-connect", "saml2"]),
	enabled: z.boolean(),
	identifier: text$1(50),
	settings: z.record(text$1(80), z.union([
		text$1(1e4),
		z.number(),
		z.boolean(),
		z.null()
	])),
	/** True when main holds a sealed client secret for this draft. */
	hasClientSecret: z.boolean(),
	/** Names a secret that was typed and that the server was not given yet; says nothing of it. Main decides, whatever a caller says. */
	newSecret: text$1(80).exactOptional()
});
const draftPerson = z.strictObject({
	/** Line in the source file or paste; null when typed. */
	line: z.number().int().nullable(),
	email: text$1(256),
	name: text$1(200),
	role: z.enum(MemberRole),
	department: text$1(200),
	groups: z.array(text$1(100)).max(200)
});
const draftApplyState = z.strictObject({
	state: z.enum([
		"running",
		"paused",
		"stopped",
		"done"
	]),
	startedAt: text$1(40),
	finishedAt: text$1(40).nullable(),
	done: z.number(),
	total: z.number()
});
const onboardingDraft = z.strictObject({
	id: id(),
	profileId: id(),
	/** Null: a new client. Otherwise the existing client that the wizard was opened on (or that apply has created). */
	clientId: clientId.nullable(),
	/** True when the wizard was opened on a client that existed before. */
	existing: z.boolean(),
	step: z.enum(wizardSteps),
	/** Steps that were left with Next or Skip, so that the rail shows them done. */
	done: z.array(z.enum(wizardSteps)).max(20),
	savedAt: text$1(40),
	client: z.strictObject({
		name: text$1(200),
		billingEmail: text$1(256),
		ownerEmail: text$1(256),
		plan: z.enum(ClientPlan),
		seats: z.number().int().min(0).max(1e5),
		/** The provider of the account that a new client is made for; missing: its first. */
		providerId: id().exactOptional(),
		/** Local identity, never sent: 1–10 and two letters. */
		colour: z.number().int().min(1).max(10),
		monogram: text$1(4),
		tags: z.array(text$1(60)).max(30),
		/** The technician saw and accepted that this many seats are bought. */
		seatsToBuyAccepted: z.number().int().min(0).max(1e5)
	}),
	blueprint: z.strictObject({
		id: text$1(200).nullable(),
		likeClientId: clientId.nullable(),
		parameters: parameterValues
	}),
	/** Collections and access after the technician's edits; null until the step was entered (then the blueprint decides). */
	collections: z.array(draftCollection).max(2e3).nullable(),
	groups: z.array(text$1(100)).max(2e3).nullable(),
	collectionSettings: z.strictObject({
		limitCollectionCreation: z.boolean(),
		limitCollectionDeletion: z.boolean(),
		limitItemDeletion: z.boolean(),
		allowAdminAccessToAllCollectionItems: z.boolean()
	}).nullable(),
	importing: draftImport.nullable(),
	policies: z.array(draftPolicy).max(100).nullable(),
	sso: draftSso.nullable(),
	people: z.array(draftPerson).max(2e4),
	/** Department (as people files name it) to group name. */
	departmentGroups: z.record(text$1(200), text$1(100)),
	/** Changes (by id) that the technician took out in the review. */
	leftOut: z.array(text$1(600)).max(2e4),
	apply: draftApplyState.nullable(),
	handOverSentAt: text$1(40).nullable()
});
// shared/bridge/onboarding.ts
const draftOrClient = z.strictObject({
	draftId: id().nullable(),
	clientId: clientId.nullable(),
	language: z.enum(languages)
});
/** The wizard: drafts, their review, applying them, and the page for the client. */
const onboarding = {
	drafts: call(nothing).replies(),
	/** A new draft: for a new client of a profile, or opened on an existing client (then filled with what it has). */
	create: call(z.strictObject({
		profileId: id().nullable(),
		clientId: clientId.nullable()
	})).replies(),
	get: call(draftRef).replies(),
	/** Saved at every step and field; answers what was stored. */
	save: call(z.strictObject({ draft: onboardingDraft })).replies(),
	discard: call(draftRef).replies(),
	seats: call(draftRef).replies(),
	/** The desired setup of a draft as it stands: blueprint, parameters and edits put together. */
	desired: call(draftRef).replies(),
	/** Carries the identity provider's client secret towards main, where it is sealed beside the draft. Empty removes it. */
	setSsoSecret: call(draftRef.extend({ secret: text$1(2e3) })).replies(),
	/** The ChangeSet in sentences; fresh data when online, cached data when offline. */
	review: call(draftRef).replies(),
	exportReview: call(draftRef).replies(),
	/** Starts or resumes applying. Always re-reads first. Refused when the target differs from `confirmClientName`. */
	apply: call(draftRef.extend({ confirmClientName: text$1(200) })).replies(),
	pause: call(draftRef).replies(),
	/** Takes a change out of (or back into) a draft, also after it failed. */
	leaveOut: call(draftRef.extend({
		changeId: text$1(600),
		out: z.boolean()
	})).replies(),
	applied: call(draftRef).replies(),
	/** What the draft's runs sent, from the journal. */
	calls: call(draftRef.extend({ limit: z.number().int().min(1).max(2e3) })).replies(),
	handOver: call(draftOrClient).replies(),
	saveHandOver: call(draftOrClient.extend({ as: z.enum(["pdf", "text"]) })).replies(),
	/** People from typed or pasted text (e-mail, or rows of a table); nothing is sent. */
	parsePeople: call(draftRef.extend({ text: text$1(2e6) })).replies(),
	/** Open dialog for a CSV of people. */
	choosePeopleFile: call(draftRef).replies(),
	/** Reads the identity provider's SAML metadata (XML, pasted or from a dialog) into settings. */
	readSamlMetadata: call(draftRef.extend({ xml: text$1(5e5).nullable() })).replies()
};
// shared/bridge/organization.ts
/** A client as an organization: its own key, its API keys, its licence. What changes them is written as every other edit. */
const organization = {
	keys: call(clientRef).replies(),
	/** Shows a key; made where there is none yet. Carries the account's own master password towards main. */
	viewKey: call(clientRef.extend({
		type: z.enum(ApiKeyType),
		ownSecret: text$1(4096)
	})).replies(),
	integrations: call(clientRef).replies(),
	/** Plan, notices and, where the organization pays for itself, payment. Asked when it is looked at. */
	plan: call(clientRef).replies(),
	/** The licence for a self-hosted installation, through a save dialog. `cancelled` when closed. */
	saveLicence: call(clientRef.extend({ installationId: text$1(64) })).replies()
};
// shared/bridge/tables.ts
const cell = z.union([
	text$1(2e4),
	z.number(),
	z.boolean(),
	z.null()
]);
const csvTable = z.strictObject({
	columns: z.array(text$1(200)).min(1).max(60),
	rows: z.array(z.array(cell).max(60)).max(2e5)
});
/** Tables as files. */
const tables = { 
/** CSV through a save dialog. What a spreadsheet would take for a formula stays a text. `cancelled` when closed. */
save: call(z.strictObject({
	name: text$1(300),
	table: csvTable
})).replies() };
// shared/bridge/pages.ts
const part = z.strictObject({
	title: text$1(300),
	text: text$1(4e3).optional(),
	rows: z.array(z.strictObject({
		label: text$1(300),
		text: text$1(4e3)
	})).max(2e4).optional(),
	table: csvTable.optional(),
	steps: z.array(text$1(2e3)).max(2e3).optional(),
	bars: z.array(z.strictObject({
		label: text$1(300),
		share: z.number().min(0).max(1),
		text: text$1(300)
	})).max(500).optional()
});
/** Reports that the window has put together, as files. */
const pages = { 
/**
* A report as PDF or text through a save dialog. Main adds whose page it is, the client's colour, the provider and the date. `cancelled` when
* closed.
*/
save: call(z.strictObject({
	name: text$1(300),
	as: z.enum(["pdf", "text"]),
	/** Null: over more than one client. */
	clientId: clientId.nullable(),
	/** The language that the page is written in; absent: the app's. */
	language: z.enum(languages).optional(),
	page: z.strictObject({
		title: text$1(300),
		lead: text$1(2e3).optional(),
		parts: z.array(part).max(2e3),
		safe: text$1(2e3),
		wide: z.boolean().optional()
	})
})).replies() };
// shared/bridge/people.ts
const comparingWay = z.enum([
	"phone",
	"in-person",
	"video"
]);
/** People of clients, and the inbox over all of them. */
const people = {
	inbox: call(nothing).replies(),
	/** What is known of the keys of a client's people, without asking the server. People of whom nothing is known are left out. */
	keys: call(clientRef).replies(),
	/** How single sign-on names a member: read when it is looked at, because no list tells it. Null: the server does not say. */
	ssoId: call(memberRef).replies(),
	/** Reads the public keys of people and answers their fingerprint phrases, each without the word that will be asked for. */
	phrases: call(memberRefs).replies(),
	/** The person read out the word that is not on the screen (or all five): pins the key if it is the right one. */
	compare: call(memberRef.extend({
		how: comparingWay,
		words: text$1(200)
	})).replies(),
	/** The person reads other words: the key is locked and the fact is noted in the journal. */
	recordMismatch: call(memberRef).replies(),
	/** A recorded mismatch was explained; the reason is noted in the journal. The person is compared again before anything is confirmed. */
	liftMismatch: call(memberRef.extend({ reason: text$1(500) })).replies(),
	/** The technician has seen that comparisons were lost. */
	lossSeen: call(profileRef).replies(),
	/** Moves inbox items out of sight until tomorrow. */
	later: call(memberRefs).replies()
};
// shared/setup/questions/question.ts
/** What can be asked over all clients, with what was filled in. The words stand in questions.json under `ask.<kind>`. */
const question = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("no-two-step") }),
	z.strictObject({
		kind: z.literal("policy"),
		type: z.number().int().min(0).max(1e3),
		/** Settings that are wanted at least; null: that it is on is enough. */
		atLeast: z.record(text$1(80), z.union([
			z.string().max(1e3),
			z.number(),
			z.boolean(),
			z.null(),
			z.array(z.number()).max(50)
		])).nullable()
	}),
	z.strictObject({
		kind: z.literal("reaches"),
		/** Parts of a collection's name; any of them is enough, none means every collection. */
		named: z.array(text$1(200)).max(10),
		atLeast: z.enum(accessLevels),
		by: z.enum([
			"any",
			"group",
			"direct",
			"role"
		])
	}),
	z.strictObject({
		kind: z.literal("person"),
		who: text$1(256)
	}),
	z.strictObject({ kind: z.literal("owners") }),
	z.strictObject({
		kind: z.literal("invitations"),
		days: z.number().int().min(0).max(3650)
	}),
	z.strictObject({
		kind: z.literal("inactive"),
		days: z.number().int().min(1).max(3650)
	}),
	z.strictObject({ kind: z.literal("unmanaged") }),
	z.strictObject({
		kind: z.literal("certificates"),
		days: z.number().int().min(0).max(3650)
	}),
	z.strictObject({
		kind: z.literal("seats"),
		free: z.number().int().min(0).max(1e5).nullable()
	})
]);
// shared/bridge/questions.ts
/** Questions over all clients, answered from what was last read of each; no network is needed. */
const questions = { 
/** `clientIds`: only these; absent: all. */
ask: call(z.strictObject({
	question,
	clientIds: clientIds.optional()
})).replies() };
/** The providers of the open profiles. What changes them is written as every other edit. */
const provider = {
	list: call(nothing).replies(),
	/** People of a provider as they were read last; `fresh` asks the server. */
	users: call(clientRef.extend({ fresh: z.boolean() })).replies(),
	/** Asks the server for everything of the bill; from what was kept while offline. */
	subscription: call(clientRef.extend({ fresh: z.boolean() })).replies(),
	usage: call(clientRef.extend({ invoiceId: text$1(200) })).replies(),
	addable: call(clientRef).replies(),
	/** Name, business name, billing e-mail. */
	details: call(clientRef).replies(),
	/** Opens a page in the browser after the technician agreed: one of the web portal, or that of an invoice. */
	open: call(clientRef.extend({
		page: z.enum([
			"payment-method",
			"credit",
			"seats",
			"portal"
		]).optional(),
		invoiceId: text$1(200).optional(),
		verifyBank: z.boolean().optional()
	})).replies(),
	/** What an invitation says that was pasted or handed over, whoever is signed in. Nothing is sent and nothing is kept. */
	readLink: call(z.strictObject({ text: text$1(1e4) })).replies(),
	/** Reads an invitation that was pasted or handed over; main holds its token. Nothing is sent. Fails with `provider.link-*`. */
	openLink: call(z.strictObject({
		profileId: id(),
		text: text$1(1e4)
	})).replies(),
	/** Opens the page of an invitation that was read, in the browser, after the technician agreed. */
	openInvitation: call(clientRef).replies(),
	/** What one user did, from the provider's log. */
	userEvents: call(clientRef.extend({
		memberId: id(),
		next: text$1(500).nullable()
	})).replies(),
	/** Something of a provider was read or written. */
	onChanged: push()
};
// shared/bridge/recovery.ts
/** Account recovery. The recovery itself is an edit (`member.recover`); what is here goes before it. */
const recovery = {
	look: call(memberRef).replies(),
	/** Carries a master password to main, which holds it for the recovery that follows: in memory, for some minutes, until it was sent. */
	take: call(memberRef.extend({ password: text$1(200) })).replies(),
	/** The dialog was closed without recovering: what was taken is forgotten. */
	drop: call(memberRef).replies()
};
// shared/util/result.ts
const ok = (value) => ({
	ok: true,
	value
});
const err = (error) => ({
	ok: false,
	error
});
/** Applies `map` to the value of an ok result, and passes a failure on. */
function mapResult(result, map) {
	return result.ok ? ok(map(result.value)) : result;
}
// shared/errors/app-error.ts
function appError(code, parameters, detail) {
	return {
		code,
		...parameters === void 0 ? {} : { parameters },
		...detail === void 0 ? {} : { detail }
	};
}
// shared/setup/value/policies.ts
const text = (key, part) => ({ key: `policies.${key}.${part}` });
const label$1 = (key, field) => text(key, `fields.${field}`);
const onOff = (key, name, initial = false) => ({
	name,
	kind: "switch",
	label: label$1(key, name),
	initial
});
const number = (key, name, range, initial) => ({
	name,
	kind: "number",
	label: label$1(key, name),
	range,
	initial
});
const choice = (key, name, values, initial) => ({
	name,
	kind: "choice",
	label: label$1(key, name),
	initial,
	choices: values.map(([value, word]) => ({
		value,
		label: text(key, `choices.${name}.${word}`)
	}))
});
const single = [PolicyType.singleOrganization];
const definitions = {
	singleOrganization: {
		section: "one-organization",
		weight: "locks-out"
	},
	accountRecovery: {
		section: "one-organization",
		weight: "people-notice",
		requires: single,
		exempt: "nobody",
		capability: "accountRecovery",
		fields: (key) => [onOff(key, "autoEnrollEnabled", true)]
	},
	sessionTimeout: {
		section: "one-organization",
		weight: "people-notice",
		requires: single,
		fields: (key) => [
			choice(key, "type", [
				["custom", "custom"],
				["immediately", "immediately"],
				["onSystemLock", "onSystemLock"],
				["onAppRestart", "onAppRestart"],
				["never", "never"]
			], "custom"),
			{
				...number(key, "minutes", [1, 10080], 60),
				onlyWhen: {
					field: "type",
					values: ["custom"]
				}
			},
			choice(key, "action", [
				[null, "user"],
				["lock", "lock"],
				["logOut", "logOut"]
			], "lock")
		]
	},
	automaticUserConfirmation: {
		section: "one-organization",
		weight: "worth-a-look",
		requires: single,
		exempt: "nobody",
		needs: "nobody-elsewhere",
		capability: "automaticConfirmation"
	},
	requireSso: {
		section: "one-organization",
		weight: "locks-out",
		requires: single,
		needs: "sso",
		capability: "sso"
	},
	uriMatchDefaults: {
		section: "one-organization",
		weight: "people-notice",
		requires: single,
		fields: (key) => [choice(key, "uriMatchDetection", [
			[0, "domain"],
			[1, "host"],
			[2, "startsWith"],
			[3, "exact"],
			[4, "regex"],
			[5, "never"]
		], 0)]
	},
	organizationUserNotification: {
		section: "one-organization",
		weight: "people-notice",
		requires: single,
		offered: false,
		fields: (key) => [
			onOff(key, "allowBanner", true),
			{
				name: "header",
				kind: "text",
				label: label$1(key, "header"),
				maxLength: 40,
				initial: ""
			},
			{
				name: "description",
				kind: "text",
				label: label$1(key, "description"),
				maxLength: 250,
				initial: "",
				required: true
			},
			{
				name: "buttonText",
				kind: "text",
				label: label$1(key, "buttonText"),
				maxLength: 20,
				initial: ""
			},
			onOff(key, "showAfterEveryLogin")
		]
	},
	twoFactorAuthentication: {
		section: "signing-in",
		weight: "locks-out"
	},
	masterPassword: {
		section: "signing-in",
		weight: "people-notice",
		exempt: "nobody",
		fields: (key) => [
			number(key, "minLength", [12, 128], 14),
			choice(key, "minComplexity", [
				[null, "any"],
				[0, "weak0"],
				[1, "weak1"],
				[2, "fair"],
				[3, "good"],
				[4, "strong"]
			], 3),
			onOff(key, "requireUpper"),
			onOff(key, "requireLower"),
			onOff(key, "requireNumbers"),
			onOff(key, "requireSpecial"),
			onOff(key, "enforceOnLogin")
		]
	},
	removeUnlockWithPin: {
		section: "signing-in",
		weight: "people-notice"
	},
	blockClaimedDomainAccountCreation: {
		section: "signing-in",
		weight: "locks-out",
		needs: "claimed-domain",
		capability: "domains"
	},
	automaticAppLogIn: {
		section: "signing-in",
		weight: "quiet",
		fields: (key) => [{
			name: "idpHost",
			kind: "text",
			label: label$1(key, "idpHost"),
			maxLength: 1e3,
			initial: ""
		}]
	},
	organizationDataOwnership: {
		section: "vault-and-sharing",
		weight: "people-notice"
	},
	disablePersonalVaultExport: {
		section: "vault-and-sharing",
		weight: "quiet"
	},
	passwordGenerator: {
		section: "vault-and-sharing",
		weight: "quiet",
		fields: (key) => {
			const password = {
				field: "overridePasswordType",
				values: [null, "password"]
			};
			const passphrase = {
				field: "overridePasswordType",
				values: [null, "passphrase"]
			};
			return [
				choice(key, "overridePasswordType", [
					[null, "user"],
					["password", "password"],
					["passphrase", "passphrase"]
				], null),
				{
					...number(key, "minLength", [5, 128], 14),
					onlyWhen: password
				},
				{
					...number(key, "minNumbers", [0, 9], 1),
					onlyWhen: password
				},
				{
					...number(key, "minSpecial", [0, 9], 1),
					onlyWhen: password
				},
				...[
					"useUpper",
					"useLower",
					"useNumbers",
					"useSpecial"
				].map((name) => ({
					...onOff(key, name, true),
					onlyWhen: password
				})),
				{
					...number(key, "minNumberWords", [3, 20], 4),
					onlyWhen: passphrase
				},
				...["capitalize", "includeNumber"].map((name) => ({
					...onOff(key, name, true),
					onlyWhen: passphrase
				}))
			];
		}
	},
	sendControls: {
		section: "vault-and-sharing",
		weight: "people-notice",
		fields: (key) => [
			onOff(key, "disableSend"),
			onOff(key, "disableHideEmail"),
			choice(key, "whoCanAccess", [
				[null, "unset"],
				[0, "anyone"],
				[1, "password"],
				[2, "people"]
			], null),
			{
				name: "allowedDomains",
				kind: "text",
				label: label$1(key, "allowedDomains"),
				maxLength: 1e3,
				initial: null,
				onlyWhen: {
					field: "whoCanAccess",
					values: [2]
				}
			},
			number(key, "deletionHours", [1, 744], null),
			{
				name: "allowedSendTypes",
				kind: "list",
				label: label$1(key, "allowedSendTypes"),
				initial: null,
				choices: [{
					value: 0,
					label: text(key, "choices.allowedSendTypes.text")
				}, {
					value: 1,
					label: text(key, "choices.allowedSendTypes.file")
				}]
			}
		]
	},
	activateAutofill: {
		section: "vault-and-sharing",
		weight: "quiet"
	},
	freeFamiliesSponsorship: {
		section: "vault-and-sharing",
		weight: "people-notice"
	},
	restrictedItemTypes: {
		section: "vault-and-sharing",
		weight: "people-notice"
	},
	disableSend: {
		section: "vault-and-sharing",
		weight: "people-notice",
		offered: false,
		replacedBy: PolicyType.sendControls
	},
	sendOptions: {
		section: "vault-and-sharing",
		weight: "quiet",
		offered: false,
		replacedBy: PolicyType.sendControls,
		fields: (key) => [onOff(key, "disableHideEmail")]
	},
	autotypeDefaults: {
		section: "vault-and-sharing",
		weight: "quiet",
		offered: false
	},
	fillAssist: {
		section: "vault-and-sharing",
		weight: "quiet",
		offered: false,
		fields: (key) => [{
			name: "rulesUrl",
			kind: "secure-address",
			label: label$1(key, "rulesUrl"),
			maxLength: 1e3,
			initial: "",
			required: true
		}]
	}
};
/** Every kind this app knows, in the order in which the wizard shows them. */
const policyCatalogue = Object.entries(definitions).map(([key, definition]) => ({
	requires: [],
	exempt: "owners-and-admins",
	offered: true,
	...definition,
	key,
	type: PolicyType[key],
	name: text(key, "name"),
	affects: text(key, "affects"),
	fields: definition.fields?.(key) ?? []
}));
const byType = new Map(policyCatalogue.map((definition) => [definition.type, definition]));
const policyDefinition = (type) => byType.get(type) ?? null;
/** Kinds that must be on before this one. */
const requiredBy = (type) => byType.get(type)?.requires ?? [];
/** Kinds that need this one. */
const dependentsOf = (type) => policyCatalogue.filter((definition) => definition.requires.includes(type)).map((definition) => definition.type);
// shared/setup/blueprint/desired-policies.ts
/** What is wrong with a policy's data, by field name. */
function policyProblems(policy) {
	if (!policy.enabled) return [];
	return (policyDefinition(policy.type)?.fields ?? []).flatMap((field) => {
		const value = policy.data?.[field.name] ?? null;
		if (field.onlyWhen !== void 0 && !field.onlyWhen.values.includes(policy.data?.[field.onlyWhen.field] ?? null)) return [];
		if (field.required === true && (value === null || value === "")) return [{
			field: field.name,
			problem: "required"
		}];
		if (field.kind === "number" && value !== null && !(typeof value === "number" && Number.isInteger(value) && (field.range === void 0 || value >= field.range[0] && value <= field.range[1]))) return [{
			field: field.name,
			problem: "range"
		}];
		if (typeof value === "string" && field.maxLength !== void 0 && value.length > field.maxLength) return [{
			field: field.name,
			problem: "too-long"
		}];
		if (field.kind === "secure-address" && typeof value === "string" && value !== "" && !isSecureAddress(value)) return [{
			field: field.name,
			problem: "not-secure"
		}];
		if (field.kind === "list" && Array.isArray(value) && value.length === 0) return [{
			field: field.name,
			problem: "none-left"
		}];
		return [];
	});
}
function isSecureAddress(text) {
	try {
		return new URL(text).protocol === "https:" && !/[\s<>"]/u.test(text);
	} catch {
		return false;
	}
}
// shared/setup/value/policy-data.ts
function samePolicyData(left, right) {
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].every((name) => sameValue(left[name], right[name]));
}
const sameValue = (left, right) => JSON.stringify(plain(left)) === JSON.stringify(plain(right));
const plain = (value) => value === void 0 || value === false || value === "" || Array.isArray(value) && value.length === 0 ? null : value;
// shared/setup/changes/kinds/policy-set.ts
const setPolicy = (type, from, to, needs = []) => ({
	id: changeId("policy.set", type, to.enabled ? "on" : "off"),
	needs,
	kind: "policy.set",
	type,
	from,
	enabled: to.enabled,
	data: to.data
});
// shared/setup/value/sso-decryption.ts
/** What a configuration says, whether it is on or not. Unknown numbers count as the master password. */
const decryptionOf = (sso) => {
	const value = sso.settings["memberDecryptionType"];
	return value === 1 ? "key-connector" : value === 2 ? "trusted-devices" : "master-password";
};
/** What is in force: a configuration that is off binds no policy. */
const decryptionInForce = (sso) => sso?.enabled === true ? decryptionOf(sso) : "master-password";
/**
* Policies that must be on, and may not be turned off, while members decrypt this way (organization-api.md §5.2, §7.2).
* Saving trusted devices turns its three on by itself, even while single sign-on is off; Key Connector is refused without them.
*/
const policiesOfDecryption = {
	"master-password": [],
	"key-connector": [PolicyType.singleOrganization, PolicyType.requireSso],
	"trusted-devices": [
		PolicyType.singleOrganization,
		PolicyType.accountRecovery,
		PolicyType.requireSso
	]
};
const bringsPolicies = (decryption) => decryption === "trusted-devices";
/** Data with which such a policy must stand: trusted devices want account recovery to enrol people by itself. */
const dataOfDecryption = (decryption, type) => decryption === "trusted-devices" && type === PolicyType.accountRecovery ? { autoEnrollEnabled: true } : null;
/** Whether a policy stands as this way of decrypting needs it. */
function keepsDecryption(decryption, policy) {
	if (!policiesOfDecryption[decryption].includes(policy.type)) return true;
	const data = dataOfDecryption(decryption, policy.type);
	return policy.enabled && (data === null || Object.entries(data).every(([name, value]) => policy.data?.[name] === value));
}
// shared/setup/changes/diff-policies.ts
/**
* Policies that differ, and the change of single sign-on with them, in an order the server accepts: turning on starts
* with what others need, turning off ends with it; a policy that the present way of decrypting keeps on is turned off
* after single sign-on, one that the new way needs is turned on before it (organization-api.md §5.2, §7.2). Requiring
* single sign-on comes after it is on and goes before it is off, so that nobody is locked out in between. A policy
* that is off on both sides is the same whatever its data says.
*/
function diffPolicies(desired, { policies, sso, ssoChange }, base) {
	const present = new Map(policies.map((policy) => [policy.type, policy]));
	const brought = ssoChange === null ? present : withBrought(present, ssoChange);
	const wanted = new Map(desired.map((policy) => [policy.type, policy]));
	const before = (type) => differs(wanted.get(type), present.get(type)) ? present.get(type) : brought.get(type);
	const differing = [...wanted.values()].filter((policy) => differs(policy, present.get(policy.type)) || undoesBrought(policy, brought.get(policy.type), ssoChange));
	const ids = new Map(differing.map((policy) => [policy.type, idOf(policy)]));
	const on = differing.filter((policy) => policy.enabled).sort((left, right) => depth(left.type) - depth(right.type) || left.type - right.type);
	const off = differing.filter((policy) => !policy.enabled).sort((left, right) => depth(right.type) - depth(left.type) || left.type - right.type);
	const order = ssoChange === null ? null : orderAround(sso, ssoChange, present, wanted);
	const changes = [...off, ...on].map((policy) => {
		const from = before(policy.type);
		const needs = policy.enabled ? requiredBy(policy.type).flatMap((type) => wanted.get(type)?.enabled === true ? ids.get(type) ?? [] : []) : off.flatMap((other) => requiredBy(other.type).includes(policy.type) ? [idOf(other)] : []);
		return setPolicy(policy.type, from === void 0 ? null : {
			enabled: from.enabled,
			data: from.data
		}, {
			enabled: policy.enabled,
			data: policy.data ?? from?.data ?? {}
		}, [
			...base,
			...needs,
			...ssoChange !== null && order?.(policy) === "after" ? [ssoChange.id] : []
		]);
	});
	if (ssoChange === null || order === null) return changes;
	const first = differing.filter((policy) => order(policy) === "before").map(idOf);
	return inOrder([...changes, {
		...ssoChange,
		needs: [...ssoChange.needs, ...first]
	}]);
}
/** Whether a policy must be written before or after the change of single sign-on; null when it does not matter. */
function orderAround(before, { sso }, present, wanted) {
	const inForce = decryptionInForce(before);
	const saved = decryptionOf(sso);
	const needed = policiesOfDecryption[saved];
	const isOn = (type) => present.get(type)?.enabled === true || wanted.get(type)?.enabled === true;
	return (policy) => {
		if (policy.enabled && bringsPolicies(saved) && !requiredBy(policy.type).every(isOn)) return "after";
		if (!keepsDecryption(inForce, policy)) return "after";
		if (bringsPolicies(saved) && !keepsDecryption(saved, policy)) return "after";
		if (policy.type === PolicyType.requireSso && !policy.enabled) return before?.enabled === true && !sso.enabled ? "before" : null;
		if (policy.type === PolicyType.requireSso && saved !== "key-connector") return sso.enabled ? "after" : null;
		return policy.enabled && needed.includes(policy.type) ? "before" : null;
	};
}
/** The policies as they stand once single sign-on is saved. */
function withBrought(present, { sso }) {
	const saved = decryptionOf(sso);
	if (!bringsPolicies(saved)) return present;
	const next = new Map(present);
	for (const type of policiesOfDecryption[saved]) next.set(type, {
		type,
		enabled: true,
		data: {
			...present.get(type)?.data,
			...dataOfDecryption(saved, type)
		}
	});
	return next;
}
const undoesBrought = (policy, brought, ssoChange) => ssoChange !== null && !keepsDecryption(decryptionOf(ssoChange.sso), policy) && differs(policy, brought);
/** Every change after those it needs, otherwise in the given order. */
function inOrder(changes) {
	const waiting = [...changes];
	const done = [];
	while (waiting.length > 0) {
		const at = waiting.findIndex((change) => !waiting.some((other) => change.needs.includes(other.id)));
		done.push(...waiting.splice(Math.max(0, at), 1));
	}
	return done;
}
const idOf = (policy) => changeId("policy.set", policy.type, policy.enabled ? "on" : "off");
const depth = (type) => requiredBy(type).length;
function differs(policy, present) {
	if (policy === void 0) return false;
	if ((present?.enabled ?? false) !== policy.enabled) return true;
	return policy.enabled && policy.data !== void 0 && !samePolicyData(policy.data, present?.data ?? {});
}
// shared/setup/changes/requirements.ts
/** Whether the server refuses it; the others are worth knowing. */
const isRefused = ({ kind }) => kind !== "sso-required-off" && kind !== "brought-by-sso";
/**
* What stands against writing these changes in their order. Only what one of them causes: a client that is odd
* already may stay so.
*
* @param leftOut changes that were there and are not written.
*/
function unmetRequirements(changes, actual, leftOut = []) {
	const found = [];
	let policies = new Map((actual?.policies ?? []).map((policy) => [policy.type, policy]));
	let sso = actual?.sso ?? null;
	const touched = /* @__PURE__ */ new Set();
	let ssoSaved = false;
	for (const change of changes) if (change.kind === "policy.set") {
		policies = new Map(policies).set(change.type, {
			type: change.type,
			enabled: change.enabled,
			data: change.data
		});
		touched.add(change.type);
	} else if (change.kind === "sso.set") {
		policies = withBrought(policies, change);
		({sso} = change);
		ssoSaved = true;
		const saved = decryptionOf(change.sso);
		if (saved === "key-connector" && !change.sso.enabled) found.push({ kind: "connector-off" });
		if (bringsPolicies(saved)) {
			for (const other of leftOut) if (other.kind === "policy.set" && other.enabled && policiesOfDecryption[saved].includes(other.type)) found.push({
				kind: "brought-by-sso",
				type: other.type
			});
		}
	}
	const isOn = (type) => policies.get(type)?.enabled ?? false;
	const bases = new Set([...touched].flatMap((type) => isOn(type) ? [type] : dependentsOf(type).filter(isOn)));
	for (const type of bases) if (!requiredBy(type).every(isOn)) found.push({
		kind: "policy-base",
		type
	});
	const decryption = decryptionInForce(sso);
	for (const type of policiesOfDecryption[decryption]) {
		const policy = policies.get(type) ?? {
			type,
			enabled: false,
			data: {}
		};
		if ((ssoSaved || touched.has(type)) && !keepsDecryption(decryption, policy)) found.push({
			kind: "policy-of-sso",
			type,
			decryption
		});
	}
	const domainsRead = actual === null || !actual.unread.some(({ part }) => part === "domains");
	const isDomainVerified = actual?.domains.some(({ verifiedAt }) => verifiedAt !== null) ?? false;
	const single = PolicyType.singleOrganization;
	if (touched.has(single) && !isOn(single) && isDomainVerified) found.push({ kind: "policy-of-domain" });
	const claimed = PolicyType.blockClaimedDomainAccountCreation;
	if (touched.has(claimed) && isOn(claimed) && domainsRead && !isDomainVerified) found.push({ kind: "domain-missing" });
	if ((ssoSaved || touched.has(PolicyType.requireSso)) && isOn(PolicyType.requireSso) && sso?.enabled !== true) found.push({ kind: "sso-required-off" });
	return found;
}
// shared/setup/changes/edit-policies.ts
/** The changes that lead there, in an order the server takes. Members of the stored data that are not named are kept. */
function policyChangesOf(policies, setup) {
	const stored = new Map(setup.policies.map((policy) => [policy.type, policy.data]));
	return diffPolicies(policies.map((policy) => ({
		...policy,
		data: {
			...stored.get(policy.type),
			...policy.data
		}
	})), {
		policies: setup.policies,
		sso: setup.sso,
		ssoChange: null
	}, []);
}
/** What the server would refuse of it. */
const refusedOf = (policies, setup) => unmetRequirements(policyChangesOf(policies, setup), setup).filter(isRefused);
/** Fails for kinds that this app does not know, for settings that cannot be, and for what the server would refuse. */
function changesOfPolicyEdit(policies, setup) {
	for (const policy of policies) {
		if (policyDefinition(policy.type) === null) return err(appError("policy.unknown-kind"));
		if (policyProblems(policy).length > 0) return err(appError("policy.settings"));
	}
	return refusedOf(policies, setup).length > 0 ? err(appError("policy.requirement")) : ok(policyChangesOf(policies, setup));
}
// shared/setup/changes/edits/edit.ts
const defineEdit = (schema, changes) => ({
	schema,
	changes
});
const defineProviderEdit = (schema, changes) => ({
	subject: "provider",
	schema,
	changes
});
/** Changes that leave nobody out. */
const only = (changes) => ok({
	changes,
	leftOut: []
});
// shared/setup/changes/edits/policy.ts
const value$1 = z.union([
	z.boolean(),
	z.number().finite(),
	text$1(2e3),
	z.null(),
	z.array(z.number().int()).max(10)
]);
/** Policies as a technician wants them; those that are not named stay. */
const policyEdit = z.strictObject({
	kind: z.literal("policy.set"),
	policies: z.array(z.strictObject({
		type: z.number().int().min(0).max(255),
		enabled: z.boolean(),
		data: z.record(text$1(60), value$1)
	})).min(1).max(30)
});
/** Edits of policies. */
const policyEdits = { "policy.set": defineEdit(policyEdit, (edit, setup) => mapResult(changesOfPolicyEdit(edit.policies, setup), (changes) => ({
	changes,
	leftOut: []
}))) };
// shared/bridge/policies.ts
/** What policies do to people. Saving one is an edit (writing.ts). */
const policies = {
	/** Who of a client is also at other clients known here. The server itself never says who is in another organization. */
	elsewhere: call(clientRef).replies(),
	/** Saves who is hit by the last of these policies as CSV, with why. */
	saveHits: call(clientRef.extend({ policies: policyEdit.shape.policies })).replies()
};
// shared/bridge/sign-on.ts
const address$1 = text$1(2e3).min(1);
/** Single sign-on and claimed domains of a client. Saving them is an edit (writing.ts). */
const signOn = {
	/** Carries the identity provider's client secret towards main, which keeps it in memory for the next review. Answers its handle. */
	keepSecret: call(clientRef.extend({ secret: text$1(2e3).min(1) })).replies(),
	/** Dates and names of certificates (base64 of DER). */
	certificates: call(z.strictObject({ certificates: z.array(text$1(2e4)).max(10) })).replies(),
	/** An identity provider's SAML metadata: pasted, from an address, or (null) from a file that a dialog asks for. */
	readMetadata: call(z.strictObject({ source: text$1(5e5).nullable() })).replies(),
	/** Reads the discovery document of an OpenID Connect provider. */
	discovery: call(z.strictObject({
		authority: address$1,
		metadataAddress: address$1.nullable()
	})).replies(),
	/** Whether a Key Connector answers at this address. */
	testConnector: call(z.strictObject({ url: address$1 })).replies(),
	/** What name servers say of a claimed domain's record. Only while the settings allow it. */
	lookUp: call(clientRef.extend({ domain: text$1(300).min(1) })).replies()
};
// shared/bridge/sandbox.ts
const fault = z.enum([
	"offline",
	"slow",
	"refuse-writes",
	"rate-limits",
	"lose-next-answer",
	"suspended-provider"
]);
const organizationRef = z.strictObject({ organizationId: id() });
z.object({
	invited: z.array(z.object({
		clientId: id(),
		clientName: z.string(),
		memberId: id(),
		email: z.string()
	}).transform(({ clientId, ...person }) => ({
		organizationId: clientId,
		...person
	}))),
	domains: z.array(z.object({
		clientId: id(),
		clientName: z.string(),
		domainId: text$1(120),
		name: z.string(),
		published: z.boolean()
	}).transform(({ clientId, ...domain }) => ({
		organizationId: clientId,
		...domain
	}))).default([]),
	provisioned: z.array(z.object({
		clientId: id(),
		clientName: z.string()
	}).transform(({ clientId, ...client }) => ({
		organizationId: clientId,
		...client
	}))).default([]),
	identityProviders: z.array(z.object({
		clientId: id(),
		clientName: z.string(),
		address: z.string()
	}).transform(({ clientId, ...provider }) => ({
		organizationId: clientId,
		...provider
	}))).default([]),
	/** Mails that invite to a provider, newest last. */
	mails: z.array(z.object({
		at: z.string(),
		to: z.string(),
		category: z.string(),
		link: z.string().nullable()
	})).default([]).transform((mails) => mails.flatMap(({ at, to, category, link }) => category === "ProviderSetupInvite" && link !== null ? [{
		at,
		to,
		link
	}] : [])),
	requests: z.array(z.object({
		at: z.string(),
		method: z.string(),
		path: z.string(),
		status: z.number()
	})),
	faults: z.array(z.object({
		id: fault,
		armed: z.boolean()
	}))
});
/**
* Only for sandbox profiles; every call answers `sandbox.unavailable` elsewhere. Clients are named by their organizations, as the sandbox
* knows them: several profiles may be of it.
*/
const sandbox = {
	state: call(nothing).replies(),
	/** The latest codes that the sandbox would have mailed to an address, newest first. For signing in, so no profile has to be open. */
	mailedCodes: call(z.strictObject({ email: text$1(256) })).replies(),
	/** Plays an invited person: the sandbox accepts on their behalf with a real key pair. */
	accept: call(organizationRef.extend({ memberId: id() })).replies(),
	acceptAll: call(organizationRef).replies(),
	/** The five words that a member of the sandbox reads out when they are called. */
	words: call(z.strictObject({ memberId: id() })).replies(),
	/** A member of the client signs in on a new laptop, which waits for approval. */
	playDevice: call(organizationRef).replies(),
	/** The five words on the screen of a waiting device. */
	deviceWords: call(z.strictObject({ request: text$1(64) })).replies(),
	/** The vendor makes a new provider and mails the account of the profile a link to set it up. */
	playProvider: call(profileRef).replies(),
	/** Puts the TXT record of a claimed domain into the invented DNS. */
	publish: call(z.strictObject({ domainId: text$1(120) })).replies(),
	/** A played directory adds a person through the client's SCIM key. */
	provision: call(organizationRef.extend({ key: text$1(200).min(1) })).replies(),
	arm: call(z.strictObject({
		fault,
		on: z.boolean()
	})).replies(),
	/** Starts the sandbox over with fresh demo data. */
	reset: call(nothing).replies()
};
// shared/bridge/sync.ts
/** Reading from the servers. */
const sync = {
	/** Reads the given clients, or all of every unlocked profile. Returns at once; progress comes by push. */
	read: call(z.strictObject({ clientIds: clientIds.optional() })).replies(),
	/** Reads a client and takes what the server says, also where it has much less than before (`client.suddenly-less`). */
	takeOver: call(clientRef).replies(),
	pause: call(nothing).replies(),
	resume: call(nothing).replies(),
	cancel: call(nothing).replies(),
	status: call(nothing).replies(),
	onProgress: push(),
	/** Rows that changed (read, failed, edited); the list settles them. */
	onClient: push()
};
// shared/setup/value/provider-setup.ts
const confirmed = 2;
const admin = 0;
/** Admins who can act: an invited one cannot yet. */
const activeAdmins = (users) => users.filter((user) => user.role === admin && user.status === confirmed);
/** Whether somebody would still be Provider admin without these people: the server refuses the whole call otherwise. */
const leavesAnAdmin = (users, without) => activeAdmins(users).some((user) => !without.includes(user.id));
// shared/setup/changes/kinds/provider-clients.ts
const addClient = ({ id, name, plan, seats }, bought) => ({
	id: changeId("provider.add-client", id),
	needs: [],
	kind: "provider.add-client",
	organization: id,
	name,
	plan,
	seats,
	bought
});
const unlinkClient = (client, owner) => ({
	id: changeId("client.unlink", client),
	needs: [],
	kind: "client.unlink",
	client,
	owner
});
// shared/setup/changes/kinds/provider-details.ts
const changeProviderDetails = (from, to) => ({
	id: changeId("provider.details", to.name, to.businessName ?? "", to.billingEmail ?? ""),
	needs: [],
	kind: "provider.details",
	from,
	to
});
const changeProviderAddress = (from, to) => ({
	id: changeId("provider.address", JSON.stringify(to)),
	needs: [],
	kind: "provider.address",
	from,
	to
});
const deleteProvider = (provider, clients) => ({
	id: changeId("provider.delete", provider),
	needs: [],
	kind: "provider.delete",
	provider,
	clients
});
// shared/setup/changes/kinds/provider-invite.ts
/** Addresses per call (provider-api.md §4.3). */
const providerInvitationsPerCall = 20;
/** One change for each twenty addresses. */
function inviteToProvider(emails, role) {
	const changes = [];
	for (let start = 0; start < emails.length; start += providerInvitationsPerCall) {
		const slice = emails.slice(start, start + providerInvitationsPerCall);
		changes.push({
			id: changeId("provider.invite", role, slice[0] ?? "", shortHash(slice.join("\n"))),
			needs: [],
			kind: "provider.invite",
			emails: slice,
			role
		});
	}
	return changes;
}
// shared/setup/changes/kinds/members-of-a-call.ts
/** People that one bulk call names (organization-api.md §2). */
const membersPerCall$1 = 100;
/** One change for each `membersPerCall` members. */
const membersChanges = (kind, members) => {
	const changes = [];
	for (let start = 0; start < members.length; start += membersPerCall$1) {
		const slice = members.slice(start, start + membersPerCall$1);
		changes.push({
			id: changeId(kind, slice.length === 1 ? slice[0]?.email.toLowerCase() ?? "" : shortHash(slice.map((member) => member.id).join("\n"))),
			needs: [],
			kind,
			members: slice
		});
	}
	return changes;
};
// shared/setup/changes/kinds/provider-people.ts
const resendToProvider = (users) => membersChanges("provider.resend", users);
const confirmAtProvider = (users) => membersChanges("provider.confirm", users);
const removeFromProvider = (users) => membersChanges("provider.remove", users);
const changeProviderRole = (member, from, to) => ({
	id: changeId("provider.role", member.id),
	needs: [],
	kind: "provider.role",
	member,
	from,
	to
});
// shared/setup/changes/kinds/provider-start.ts
const setUpProvider = (details, address) => ({
	id: changeId("provider.set-up", details.name),
	needs: [],
	kind: "provider.set-up",
	details,
	address
});
const acceptInvitation = (provider) => ({
	id: changeId("provider.accept", provider),
	needs: [],
	kind: "provider.accept",
	provider
});
// shared/setup/changes/edits/provider.ts
const members$2 = z.array(id()).min(1).max(2e3);
const optionalText = (max) => text$1(max).nullable();
const address = z.strictObject({
	country: z.string().regex(/^[A-Za-z]{2}$/u),
	postalCode: text$1(20).min(1),
	line1: optionalText(200),
	line2: optionalText(200),
	city: optionalText(100),
	state: optionalText(100),
	taxId: z.strictObject({
		code: text$1(30).min(1),
		value: text$1(60).min(1)
	}).nullable()
});
const details = z.strictObject({
	name: text$1(50).min(1),
	businessName: optionalText(50),
	billingEmail: text$1(256).min(3)
});
/** Edits of the provider itself and of its people. Who is not in the state that the edit needs is left out, with the reason. */
const providerEdits = {
	"provider.invite": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.invite"),
		emails: z.array(text$1(256).min(3)).min(1).max(500),
		role: z.enum(ProviderRole)
	}), (edit, provider) => {
		const users = provider.users ?? [];
		const known = new Map(users.map((user) => [user.email.toLowerCase(), user]));
		const wanted = [...new Set(edit.emails.map((email) => email.trim().toLowerCase()))];
		return ok({
			changes: inviteToProvider(wanted.filter((email) => !known.has(email)), edit.role),
			leftOut: wanted.flatMap((email) => {
				const user = known.get(email);
				return user === void 0 ? [] : [{
					memberId: user.id,
					email,
					error: appError("member.already")
				}];
			})
		});
	}),
	"provider.resend": ofMany$1("provider.resend", resendToProvider, (user) => user.status === MemberStatus.invited ? null : appError("member.not-invited")),
	"provider.confirm": ofMany$1("provider.confirm", confirmAtProvider, (user) => user.status === MemberStatus.accepted ? null : appError("member.not-accepted", { who: nameOf(user) })),
	"provider.remove": ofMany$1("provider.remove", removeFromProvider, (user, provider) => user.userId === provider.ownUserId ? appError("provider.own-row") : null, (provider, chosen) => leavesAnAdmin(provider.users ?? [], chosen) ? null : appError("provider.last-admin")),
	"provider.role": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.role"),
		members: members$2,
		to: z.enum(ProviderRole)
	}), (edit, provider) => {
		const { named, leftOut } = sorted$1(edit.members, provider, (user) => user.role === edit.to ? appError("member.not-changed") : null);
		if (edit.to !== ProviderRole.providerAdmin && named.length > 0 && !leavesAnAdmin(provider.users ?? [], edit.members)) return err(appError("provider.last-admin"));
		return ok({
			changes: named.map(({ user, member }) => changeProviderRole(member, user.role, edit.to)),
			leftOut
		});
	}),
	"provider.details": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.details"),
		to: details
	}), (edit, provider) => {
		const to = tidyDetails(edit.to);
		const { details: from } = provider;
		const same = from.name === to.name && (from.businessName ?? "") === (to.businessName ?? "") && from.billingEmail === to.billingEmail;
		return only(same ? [] : [changeProviderDetails(from, to)]);
	}),
	"provider.address": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.address"),
		to: address
	}), (edit, provider) => {
		const to = tidyAddress(edit.to);
		return only(JSON.stringify(provider.address) === JSON.stringify(to) ? [] : [changeProviderAddress(provider.address, to)]);
	}),
	"provider.delete": defineProviderEdit(z.strictObject({ kind: z.literal("provider.delete") }), (_edit, provider) => only([deleteProvider(provider.details.name, provider.clients.length)])),
	"provider.add-client": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.add-client"),
		organization: id(),
		/** Seats to be bought for it, as the screen told; null: not known. */
		bought: z.number().int().min(0).max(1e6).nullable()
	}), (edit, provider) => {
		const organization = provider.addable?.find((each) => each.id === edit.organization);
		if (organization === void 0) return err(appError("client.not-addable"));
		return only([addClient(organization, edit.bought)]);
	}),
	/** The invitation itself is held in main: its token is no plain data. */
	"provider.set-up": defineProviderEdit(z.strictObject({
		kind: z.literal("provider.set-up"),
		details,
		address
	}), (edit) => only([setUpProvider(tidyDetails(edit.details), tidyAddress(edit.address))])),
	"provider.accept": defineProviderEdit(z.strictObject({ kind: z.literal("provider.accept") }), (_edit, provider) => only([acceptInvitation(provider.details.name)]))
};
const nameOf = (user) => user.name ?? user.email;
const orNull = (value) => (value ?? "").trim() === "" ? null : (value ?? "").trim();
/** As the server keeps it: the address trimmed and in lower case. */
const tidyDetails = (of) => ({
	name: of.name.trim(),
	businessName: orNull(of.businessName),
	billingEmail: of.billingEmail.trim().toLowerCase()
});
const tidyAddress = (of) => ({
	country: of.country.toUpperCase(),
	postalCode: of.postalCode.trim(),
	line1: orNull(of.line1),
	line2: orNull(of.line2),
	city: orNull(of.city),
	state: orNull(of.state),
	taxId: of.taxId === null ? null : {
		code: of.taxId.code.trim(),
		value: of.taxId.value.trim()
	}
});
function sorted$1(asked, provider, refusal) {
	const named = [];
	const leftOut = [];
	for (const memberId of new Set(asked)) {
		const user = provider.users?.find((each) => each.id === memberId);
		const error = user === void 0 ? appError("member.unknown") : refusal(user);
		if (user !== void 0 && error === null) named.push({
			user,
			member: {
				id: user.id,
				email: user.email,
				name: user.name
			}
		});
		else leftOut.push({
			memberId,
			email: user?.email ?? "",
			error: error ?? appError("member.unknown")
		});
	}
	return {
		named,
		leftOut
	};
}
/** @param whole refuses the edit as a whole, as the server would. */
function ofMany$1(kind, make, refusal, whole = () => null) {
	return defineProviderEdit(z.strictObject({
		kind: z.literal(kind),
		members: members$2
	}), (edit, provider) => {
		const { named, leftOut } = sorted$1(edit.members, provider, (user) => refusal(user, provider));
		const refused = named.length === 0 ? null : whole(provider, edit.members);
		return refused === null ? ok({
			changes: make(named.map(({ member }) => member)),
			leftOut
		}) : err(refused);
	});
}
// shared/model/member-rights.ts
const memberRights = [
	"accessEventLogs",
	"accessImportExport",
	"accessReports",
	"createNewCollections",
	"editAnyCollection",
	"deleteAnyCollection",
	"manageUsers",
	"manageGroups",
	"managePolicies",
	"manageSso",
	"manageScim",
	"manageResetPassword",
	"manageAccessRules"
];
// shared/setup/blueprint/blueprint.ts
/** What may be filled in: any text, a domain, an email address, a whole number, one of `options`, several texts, on or off. */
const blueprintParameterKinds = [
	"text",
	"domain",
	"email",
	"number",
	"choice",
	"list",
	"switch"
];
// shared/setup/blueprint/blueprint-text.ts
const policyNumbers = PolicyType;
new Map(Object.entries(PolicyType).map(([name, number]) => [number, name]));
new Map(Object.entries(MemberRole).map(([name, number]) => [number, name]));
const name = z.string().trim().min(1).max(200);
const policyType = z.union([z.number().int().min(0).max(999), z.enum(Object.keys(PolicyType), { error: "is not the name of a policy" }).transform((text) => policyNumbers[text] ?? 0)]);
const role = z.enum(Object.keys(MemberRole)).transform((text) => MemberRole[text]);
const repeated = {
	each: name.optional(),
	when: name.optional()
};
const value = z.union([
	z.string().max(300),
	z.array(z.string().max(200)).max(500),
	z.boolean()
]);
const schema = z.strictObject({
	name,
	version: z.number().int().min(1).default(1),
	description: z.string().max(2e3).default(""),
	parameters: z.array(z.strictObject({
		name: z.string().regex(/^[A-Za-z][\w-]{0,59}$/u, "must be one word of letters, digits, - and _"),
		label: name,
		kind: z.enum(blueprintParameterKinds),
		options: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
		default: value.optional()
	})).max(100).default([]),
	groups: z.array(z.strictObject({
		name: z.string().min(1).max(200),
		...repeated
	})).max(2e3).default([]),
	collections: z.array(z.strictObject({
		path: z.string().min(1).max(1e3),
		...repeated,
		access: z.array(z.strictObject({
			group: z.string().min(1).max(200),
			each: name.optional(),
			level: z.enum(accessLevels)
		})).max(500).default([])
	})).max(2e3).default([]),
	policies: z.array(z.strictObject({
		type: policyType,
		enabled: z.boolean(),
		data: z.record(z.string(), z.unknown()).optional()
	})).max(100).default([]),
	collectionSettings: z.strictObject({
		limitCollectionCreation: z.boolean(),
		limitCollectionDeletion: z.boolean(),
		limitItemDeletion: z.boolean(),
		allowAdminAccessToAllCollectionItems: z.boolean()
	}).optional(),
	people: z.array(z.strictObject({
		email: z.string().min(1).max(300),
		...repeated,
		role,
		groups: z.array(z.string().min(1).max(200)).max(200).default([]),
		rights: z.array(z.enum(memberRights)).max(memberRights.length).optional(),
		collections: z.array(z.strictObject({
			path: z.string().min(1).max(1e3),
			level: z.enum(accessLevels)
		})).max(500).optional()
	})).max(2e3).default([]),
	domains: z.array(z.strictObject({
		name: z.string().min(1).max(300),
		...repeated
	})).max(100).default([]),
	sso: z.strictObject({
		kind: z.enum(["openid-connect", "saml2"]),
		enabled: z.boolean(),
		identifier: z.string().max(200),
		settings: z.record(z.string().max(80), z.union([
			z.string().max(1e4),
			z.number(),
			z.boolean(),
			z.null()
		])).default({}),
		when: name.optional()
	}).optional(),
	scim: z.strictObject({
		enabled: z.boolean(),
		provider: z.number().int().min(0).max(255).optional(),
		inviteAfterProvisioning: z.boolean().optional()
	}).optional(),
	include: z.array(z.string().regex(/^(?:starter:)?[a-z0-9-]{1,80}$/u, "must be the name of a blueprint's file")).max(20).optional()
});
/**
* Reads the text of a blueprint. Fails with `blueprint.malformed`, whose parameters are the `line` (from 1) and the
* place in words (`at`, such as `collections 3, access 1, level`); the detail says what is wrong there.
*/
function parseBlueprint(yaml, identity) {
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: lines,
		prettyErrors: false,
		maxAliasCount: 0,
		uniqueKeys: true
	});
	const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
	const broken = document.errors[0];
	if (broken !== void 0) return err(appError("blueprint.malformed", {
		line: lineAt(broken.pos[0]),
		at: ""
	}, broken.message));
	let plain;
	try {
		plain = document.toJS({ maxAliasCount: 0 });
	} catch (error) {
		return err(appError("blueprint.malformed", {
			line: 1,
			at: ""
		}, error instanceof Error ? error.message : "aliases are not allowed"));
	}
	const parsed = schema.safeParse(plain ?? {});
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const path = issue?.path ?? [];
		return err(appError("blueprint.malformed", {
			line: lineAt(offsetOf(document, path)),
			at: placeOf(path)
		}, issue?.message ?? ""));
	}
	const { collectionSettings, ...rest } = parsed.data;
	const blueprint = withoutUndefined({
		...identity,
		...rest,
		...collectionSettings === void 0 ? {} : { collectionSettings }
	});
	return ok(blueprint);
}
/** Where a member stands in the text; the nearest part above it when it is missing. */
function offsetOf(document, path) {
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		if (node?.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
const placeOf = (path) => path.map((part) => typeof part === "number" ? ` ${part + 1}` : `, ${String(part)}`).join("").replace(/^, /u, "");
/** A copy without members that are undefined, all the way down. */
function withoutUndefined(given) {
	if (Array.isArray(given)) return given.map(withoutUndefined);
	if (given === null || typeof given !== "object") return given;
	return Object.fromEntries(Object.entries(given).filter(([, member]) => member !== void 0).map(([key, member]) => [key, withoutUndefined(member)]));
}
// shared/setup/value/domains.ts
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
/**
* A typed name as a domain that can be claimed, or null: an address or a link that was pasted gives the domain in it. At least two
* labels, as only those can be looked up.
*/
function domainFrom(typed) {
	const bare = typed.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//u, "").replace(/^[^@/]*@/u, "").replace(/[/?#:].*$/u, "").replace(/\.$/u, "");
	const labels = bare.split(".");
	return bare.length <= 253 && labels.length >= 2 && labels.every((each) => label.test(each)) ? bare : null;
}
// shared/setup/value/collection-path.ts
/** "IT / Break-glass/" becomes "IT/Break-glass"; a text without any segment becomes "". */
const normalisePath = (text) => segmentsOf(text).join("/");
const segmentsOf = (path) => path.split("/").map((segment) => segment.trim()).filter((segment) => segment !== "");
/** Every path above this one, outermost first. */
function ancestorsOf(path) {
	const segments = segmentsOf(path);
	return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
/** True when `path` lies somewhere inside `outer`. */
const isInside = (path, outer) => ancestorsOf(path).includes(normalisePath(outer));
// shared/setup/blueprint/template.ts
/** Placeholders such as `{{client.name}}`; a backslash in front keeps the braces as text. */
const placeholder = /(\\?)\{\{\s*([^{}]*?)\s*\}\}/gu;
/** Fills the placeholders of a text. Names without a value are given to `onMissing` and leave nothing behind. */
function fillTemplate(text, values, onMissing) {
	return text.replace(placeholder, (whole, escaped, name) => {
		if (escaped !== "") return whole.slice(1);
		const value = Object.hasOwn(values, name) ? values[name] : void 0;
		if (value === void 0 || typeof value === "boolean") {
			onMissing(name);
			return "";
		}
		const filled = typeof value === "string" ? value : value.join(", ");
		if (filled === "") onMissing(name);
		return filled;
	});
}
// shared/setup/blueprint/resolve.ts
/**
* `resolve`: Blueprint + parameters -> DesiredSetup. Pure and total: what cannot be filled is left out and named in
* `missing`. A collection or group that comes out twice is one, with the strongest access of both; a person or domain that
* comes out twice is one, as it came first.
*/
function resolveBlueprint(blueprint, clientName, given) {
	const values = valuesOf(blueprint, clientName, given);
	const missing = /* @__PURE__ */ new Set();
	const note = (name) => {
		missing.add(name);
	};
	const groups = /* @__PURE__ */ new Map();
	for (const entry of blueprint.groups) for (const scope of scopesOf(entry, values, note)) {
		const name = fillTemplate(entry.name, scope, note).trim();
		if (name !== "") groups.set(name, { name });
	}
	const collections = /* @__PURE__ */ new Map();
	for (const entry of blueprint.collections) for (const scope of scopesOf(entry, values, note)) {
		const path = normalisePath(fillTemplate(entry.path, scope, note));
		if (path === "") continue;
		const access = collections.get(path) ?? /* @__PURE__ */ new Map();
		collections.set(path, access);
		for (const holder of entry.access) for (const inner of scopesOf(holder, scope, note)) {
			const group = fillTemplate(holder.group, inner, note).trim();
			if (group !== "") addStrongest(access, {
				group,
				level: holder.level
			});
		}
	}
	const people = /* @__PURE__ */ new Map();
	for (const entry of blueprint.people) for (const scope of scopesOf(entry, values, note)) {
		const email = fillTemplate(entry.email, scope, note).trim().toLowerCase();
		if (email === "" || people.has(email)) continue;
		const fill = (text) => fillTemplate(text, scope, note).trim();
		people.set(email, {
			email,
			role: entry.role,
			groups: sortedUnique(entry.groups.map(fill).filter((name) => name !== "")),
			...entry.rights === void 0 ? {} : { rights: entry.rights },
			...entry.collections === void 0 ? {} : { collections: entry.collections.map(({ path, level }) => ({
				path: normalisePath(fill(path)),
				level
			})) }
		});
	}
	const domains = /* @__PURE__ */ new Map();
	for (const entry of blueprint.domains) for (const scope of scopesOf(entry, values, note)) {
		const name = domainFrom(fillTemplate(entry.name, scope, note));
		if (name !== null) domains.set(name, { name });
	}
	for (const access of collections.values()) for (const { group } of access.values()) if (!groups.has(group)) groups.set(group, { name: group });
	return {
		desired: {
			client: { name: clientName },
			...blueprint.collectionSettings === void 0 ? {} : { collectionSettings: blueprint.collectionSettings },
			groups: [...groups.values()],
			collections: [...collections].map(([path, access]) => ({
				path,
				access: [...access.values()]
			})),
			policies: blueprint.policies,
			...ssoOf(blueprint, values, note),
			...domains.size === 0 ? {} : { domains: [...domains.values()] },
			...blueprint.scim === void 0 ? {} : { scim: blueprint.scim },
			people: [...people.values()]
		},
		missing: [...missing],
		values
	};
}
function ssoOf(blueprint, values, note) {
	if (blueprint.sso === void 0) return {};
	const { when, ...sso } = blueprint.sso;
	if (when !== void 0 && !isOn(when, values)) return {};
	const fill = (value) => typeof value === "string" ? fillTemplate(value, values, note) : value;
	return { sso: {
		...sso,
		identifier: fillTemplate(sso.identifier, values, note),
		settings: Object.fromEntries(Object.entries(sso.settings).map(([name, value]) => [name, fill(value)]))
	} };
}
function valuesOf(blueprint, clientName, given) {
	const values = { "client.name": clientName };
	for (const parameter of blueprint.parameters) {
		const value = given[parameter.name] ?? parameter.default ?? (parameter.kind === "switch" ? false : parameter.kind === "list" ? [] : void 0);
		if (value === void 0) continue;
		values[parameter.name] = parameter.kind === "list" && typeof value === "string" ? splitList(value) : typeof value === "object" ? tidyList(value) : value;
	}
	const domain = given["client.domain"] ?? blueprint.parameters.filter((parameter) => parameter.kind === "domain").map((parameter) => values[parameter.name])[0];
	if (typeof domain === "string" && domain !== "") values["client.domain"] = domain;
	return values;
}
const splitList = (text) => tidyList(text.split(/[,;\n]/u));
const tidyList = (list) => [...new Set(list.map((entry) => entry.trim()).filter((entry) => entry !== ""))];
/** The scopes that an entry is repeated in: one per value of its list, or just the given one; none when its switch is off. */
function scopesOf(entry, values, note) {
	if (entry.when !== void 0 && !isOn(entry.when, values)) return [];
	if (entry.each === void 0) return [values];
	const name = entry.each;
	const list = values[name];
	if (!Array.isArray(list)) {
		note(name);
		return [];
	}
	return list.map((value) => ({
		...values,
		each: value,
		[`each.${name}`]: value
	}));
}
function isOn(condition, values) {
	const negated = condition.startsWith("!");
	const value = values[(negated ? condition.slice(1) : condition).trim()];
	return (value === true || typeof value === "string" && value !== "" || Array.isArray(value) && value.length > 0) !== negated;
}
function addStrongest(access, entry) {
	const present = access.get(entry.group);
	if (present === void 0 || accessLevels.indexOf(entry.level) < accessLevels.indexOf(present.level)) access.set(entry.group, entry);
}
// shared/setup/changes/kinds/client-billing-email.ts
const changeBillingEmail = (from, to, needs = []) => ({
	id: changeId("client.billing-email", to),
	needs,
	kind: "client.billing-email",
	from,
	to
});
// shared/setup/changes/people-words.ts
/** Names of a member's groups, sorted. */
const groupNamesOf = (setup, member) => sortedUnique(setup.groups.filter((group) => member.groups.includes(group.id)).map((group) => group.name));
// shared/setup/changes/kinds/client-collection-settings.ts
const changeCollectionSettings = (from, to, needs = []) => ({
	id: changeId("client.collection-settings", Object.values(to).map(Number).join("")),
	needs,
	kind: "client.collection-settings",
	from,
	to
});
// shared/setup/changes/kinds/client-rename.ts
const renameClient = (from, to) => ({
	id: changeId("client.rename", to),
	needs: [],
	kind: "client.rename",
	from,
	to
});
// shared/setup/changes/kinds/client-seats.ts
const changeSeats = (from, to) => ({
	id: changeId("client.seats", to),
	needs: [],
	kind: "client.seats",
	from,
	to
});
// shared/setup/changes/access-effect.ts
const withAccess = (collection, { groups, people }) => ({
	...collection,
	groups: merged(collection.groups, groups.map((entry) => [entry.group, entry.level])),
	members: merged(collection.members, people.map((entry) => [entry.member, entry.level]))
});
function merged(present, wanted) {
	const levels = new Map(present.map((entry) => [entry.id, entry.level]));
	for (const [id, level] of wanted) if (level === null) levels.delete(id);
	else levels.set(id, level);
	return [...levels].map(([id, level]) => ({
		id,
		level
	}));
}
// shared/setup/changes/kinds/collection-access.ts
const changeCollectionAccess = (collection, set, needs = [], people = []) => ({
	id: changeId("collection.access", collection.path),
	needs,
	kind: "collection.access",
	collection: collection.id,
	path: collection.path,
	set,
	...people.length === 0 ? {} : { people }
});
// shared/setup/changes/kinds/group-members.ts
const changeGroupMembers = (group, add, remove = [], needs = []) => ({
	id: changeId("group.members", group.name, shortHash([...add, ...remove.map((email) => `-${email}`)].join("\n"))),
	needs,
	kind: "group.members",
	group: group.id,
	name: group.name,
	add,
	...remove.length === 0 ? {} : { remove }
});
// shared/setup/changes/kinds/member-access.ts
/** Own access as changes hold it: one entry a collection, by path. */
const tidyAccess = (access) => [...new Map(access.map((entry) => [entry.collection ?? entry.path, entry])).values()].sort((left, right) => compareText(left.path, right.path) || compareText(left.collection ?? "", right.collection ?? ""));
/** Only rights that there are; sorted. */
const tidyRights = (rights) => sortedUnique(rights).filter((right) => memberRights.some((each) => each === right));
/** Everything that a member has now, as an edit may change it. */
function memberAccessOf(setup, member) {
	return {
		role: member.role,
		groups: groupNamesOf(setup, member),
		rights: member.role === MemberRole.custom ? tidyRights(member.permissions) : [],
		collections: tidyAccess(directAccessOf(setup, member.id).map(({ id, path, level }) => ({
			collection: id,
			path,
			level
		}))),
		secretsManager: member.secretsManager ?? false,
		privilegedAccess: member.privilegedAccess ?? false
	};
}
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
/** Both sides without what is the same on both, role and groups excepted; null when nothing differs. */
function narrowed(from, to) {
	const differing = [
		"rights",
		"collections",
		"secretsManager",
		"privilegedAccess"
	].filter((part) => !same(from[part], to[part]));
	if (differing.length === 0 && from.role === to.role && same(from.groups, to.groups)) return null;
	const pick = (access) => ({
		role: access.role,
		groups: access.groups,
		...Object.fromEntries(differing.map((part) => [part, access[part]]))
	});
	return {
		from: pick(from),
		to: pick(to)
	};
}
// shared/setup/changes/kinds/member-invite.ts
/** Addresses per call (organization-api.md §2.4). */
const invitationsPerCall = 20;
/** Rights count for custom members only; what is empty or off is left out, so that equal invitations are equal. */
function invite(people, access, needs = []) {
	const { role, groups, rights = [], collections = [], secretsManager = false } = access;
	const more = {
		...role === MemberRole.custom && rights.length > 0 ? { rights } : {},
		...collections.length > 0 ? { collections } : {},
		...secretsManager ? { secretsManager } : {}
	};
	const told = Object.keys(more).length === 0 ? [] : [JSON.stringify(more)];
	return {
		id: changeId("member.invite", role, people[0]?.email ?? "", shortHash([
			role,
			...groups,
			...told,
			...people.map((person) => person.email)
		].join("\n"))),
		needs,
		kind: "member.invite",
		people,
		role,
		groups,
		...more
	};
}
/** One change for each `invitationsPerCall` people. */
function inviteAll(people, access, needs = []) {
	const calls = [];
	for (let start = 0; start < people.length; start += invitationsPerCall) calls.push(invite(people.slice(start, start + invitationsPerCall), access, needs));
	return calls;
}
// shared/setup/changes/kinds/member-update.ts
const updateMember = (member, from, to, needs = []) => ({
	id: changeId("member.update", member.email.toLowerCase()),
	needs,
	kind: "member.update",
	member: member.id,
	email: member.email.toLowerCase(),
	from,
	to
});
MemberRole.owner, MemberRole.admin, MemberRole.custom, MemberRole.user;
// shared/setup/changes/kinds/domain.ts
const claimDomain = (name) => ({
	id: changeId("domain.claim", name),
	needs: [],
	kind: "domain.claim",
	name
});
const verifyDomain = (name) => ({
	id: changeId("domain.verify", name),
	needs: [],
	kind: "domain.verify",
	name
});
const removeDomain = (name, verified) => ({
	id: changeId("domain.remove", name),
	needs: [],
	kind: "domain.remove",
	name,
	verified
});
// shared/setup/changes/kinds/scim-set.ts
const scimStateOf = (scim) => scim.configured ? {
	enabled: scim.enabled,
	provider: scim.provider ?? null,
	inviteAfterProvisioning: scim.inviteAfterProvisioning ?? null
} : null;
const invitesAtOnce = ({ inviteAfterProvisioning }) => inviteAfterProvisioning !== false;
const sameScim = (left, right) => left === right || left !== null && right !== null && left.enabled === right.enabled && left.provider === right.provider && invitesAtOnce(left) === invitesAtOnce(right);
const setScim = (from, to) => ({
	id: changeId("scim.set", to === null ? "none" : to.enabled ? "on" : "off"),
	needs: [],
	kind: "scim.set",
	from,
	to
});
// shared/setup/changes/kinds/sso-set.ts
const setSso = (sso, needs = [], before) => ({
	id: ssoChangeId(sso),
	needs,
	kind: "sso.set",
	sso,
	...before === void 0 ? {} : { before }
});
/** What stands there of everything that a change writes. */
const ssoBefore = ({ kind, enabled, identifier, settings }, { settings: wanted }) => ({
	kind,
	enabled,
	identifier: identifier ?? "",
	settings: Object.fromEntries(Object.keys(wanted).map((name) => [name, settings[name] ?? null]))
});
const ssoChangeId = (sso) => changeId("sso.set", sso.kind, sso.identifier, ...sso.newSecret === void 0 ? [] : [sso.newSecret]);
/** Whether a configuration is there already, its secret aside. */
const isSsoSame = (sso, present) => present.kind === sso.kind && present.enabled === sso.enabled && (present.identifier ?? "") === sso.identifier && Object.entries(sso.settings).every(([name, value]) => unset(value) === unset(present.settings[name]));
const unset = (value) => value === "" || value === false || value === void 0 ? null : value;
// shared/setup/changes/diff.ts
/** Name of the collection that the server makes with a client when the blueprint wants none. */
const defaultFirstCollection = "Default collection";
/** What a new client starts with (organization-api.md §4.3). */
const newClientSettings = {
	limitCollectionCreation: true,
	limitCollectionDeletion: true,
	limitItemDeletion: false,
	allowAdminAccessToAllCollectionItems: false
};
/**
* `diff`: what must be done so that `actual` becomes `desired`. Pure and total. Collections are found by path, groups
* by name, people by lower-case e-mail, policies by type, domains by name. Nothing that `desired` does not mention is touched, and
* nothing is ever deleted; the group access of a mentioned collection, and the role and groups of a mentioned person,
* are complete: what they lack is taken away.
*
* @param actual null when the client is yet to be made.
*/
function diff(desired, actual) {
	const creation = actual === null ? clientCreation(desired) : null;
	const base = creation === null ? [] : [creation.id];
	const client = actual === null ? creation === null ? [] : [creation, ...billingChange(desired.client.billingEmail, null, base)] : clientEdits$1(desired, actual);
	const settings = settingsChange(desired, actual, creation, base);
	const groups = groupChanges(desired, actual, base);
	const groupIds = new Map(groups.map((change) => [change.name, change.id]));
	const collections = collectionChanges(desired, actual, {
		base,
		settings,
		groupIds,
		creation
	});
	const collectionIds = new Map(collections.flatMap((change) => change.kind === "collection.create" ? [[change.path, change.id]] : []));
	const importing = importChange(desired, base, collectionIds);
	const policiesAndSso = diffPolicies((actual === null ? creation?.plan !== ClientPlan.teamsMonthly : actual.capabilities.policies) ? desired.policies : [], {
		policies: actual?.policies ?? [],
		sso: actual?.sso ?? null,
		ssoChange: ssoChange(desired, actual, creation, base)
	}, base);
	const people = peopleChanges(desired, actual, {
		base,
		groupIds,
		collectionIds,
		seats: client.find((change) => change.kind === "client.seats")?.id ?? null
	});
	return {
		clientId: actual?.client.id ?? null,
		clientName: desired.client.name,
		changes: [
			...client,
			...settings === null ? [] : [settings],
			...groups,
			...collections,
			...importing,
			...policiesAndSso,
			...domainsAndScim(desired, actual, creation),
			...people
		]
	};
}
function clientCreation(desired) {
	const { name, ownerEmail, plan, seats } = desired.client;
	return {
		id: changeId("client.create", name),
		needs: [],
		kind: "client.create",
		name,
		ownerEmail: (ownerEmail ?? "").trim().toLowerCase(),
		plan: plan ?? ClientPlan.teamsMonthly,
		seats: seats ?? 1,
		firstCollection: desired.collections[0]?.path ?? normalisePath(desired.importing?.collections[0] ?? defaultFirstCollection)
	};
}
function clientEdits$1(desired, actual) {
	const changes = [];
	const { name, billingEmail, seats } = desired.client;
	if (name !== "" && name !== actual.client.name) changes.push(renameClient(actual.client.name, name));
	if (seats !== void 0 && actual.seats.assigned !== null && seats !== actual.seats.assigned) changes.push(changeSeats(actual.seats.assigned, seats));
	changes.push(...billingChange(billingEmail, actual.client.billingEmail, []));
	return changes;
}
function billingChange(wanted, present, needs) {
	const to = (wanted ?? "").trim().toLowerCase();
	if (to === "" || to === (present ?? "").trim().toLowerCase()) return [];
	return [changeBillingEmail(present, to, needs)];
}
function settingsChange(desired, actual, creation, base) {
	const to = desired.collectionSettings;
	const from = actual?.collectionSettings ?? newClientSettings;
	if (to === void 0) return null;
	if (Object.keys(from).every((name) => from[name] === to[name]) && creation === null) return null;
	return changeCollectionSettings(from, to, base);
}
function groupChanges(desired, actual, base) {
	if (actual !== null && !actual.capabilities.groups) return [];
	const present = new Set(actual?.groups.map((group) => group.name));
	return namesOfGroups(desired).filter((name) => !present.has(name)).map((name) => ({
		id: changeId("group.create", name),
		needs: base,
		kind: "group.create",
		name
	}));
}
/** Every group that the desired setup names, in its order: listed, given access, or joined by a person. */
function namesOfGroups(desired) {
	return [.../* @__PURE__ */ new Set([
		...desired.groups.map((group) => group.name),
		...desired.collections.flatMap((collection) => collection.access.map((entry) => entry.group)),
		...desired.people.flatMap((person) => person.groups)
	])];
}
function collectionChanges(desired, actual, context) {
	const present = /* @__PURE__ */ new Map();
	for (const collection of actual?.collections ?? []) if (!collection.isDefaultUserCollection && !present.has(collection.path)) present.set(collection.path, collection);
	const groupNames = new Map(actual?.groups.map((group) => [group.id, group.name]));
	const adminsReachAll = (desired.collectionSettings ?? actual?.collectionSettings ?? newClientSettings).allowAdminAccessToAllCollectionItems;
	const withGroups = actual === null || actual.capabilities.groups;
	const { settings } = context;
	const opens = settings !== null && settings.to.allowAdminAccessToAllCollectionItems && !settings.from.allowAdminAccessToAllCollectionItems;
	const changes = [];
	const seen = /* @__PURE__ */ new Set();
	const wanted = [...desired.collections, ...(desired.importing?.collections ?? []).map((path) => ({
		path: normalisePath(path),
		access: null
	}))];
	for (const { path, access } of wanted) {
		if (path === "" || seen.has(path)) continue;
		seen.add(path);
		const entries = withGroups ? access ?? [] : [];
		const needs = [
			...context.base,
			...opens && !entries.some((entry) => entry.level === "manage") ? [settings.id] : [],
			...entries.flatMap(({ group }) => context.groupIds.get(group) ?? [])
		];
		if (context.creation?.firstCollection === path) {
			const set = levelChanges(entries, /* @__PURE__ */ new Map());
			if (set.length > 0) changes.push(changeCollectionAccess({
				id: null,
				path
			}, set, needs));
			continue;
		}
		const collection = present.get(path);
		if (collection === void 0) {
			changes.push({
				id: changeId("collection.create", path),
				needs,
				kind: "collection.create",
				path,
				access: entries,
				ownerManages: !adminsReachAll && !entries.some((entry) => entry.level === "manage")
			});
			continue;
		}
		if (access === null || !withGroups) continue;
		const set = levelChanges(entries, new Map(collection.groups.flatMap(({ id, level }) => {
			const name = groupNames.get(id);
			return name === void 0 ? [] : [[name, level]];
		})));
		if (set.length > 0) changes.push(changeCollectionAccess({
			id: collection.id,
			path
		}, set, needs));
	}
	return changes;
}
function levelChanges(wanted, present) {
	const to = new Map(wanted.map((entry) => [entry.group, entry.level]));
	return sortedUnique([...to.keys(), ...present.keys()]).map((group) => ({
		group,
		from: present.get(group) ?? null,
		to: to.get(group) ?? null
	})).filter((entry) => entry.from !== entry.to);
}
function importChange(desired, base, collectionIds) {
	const importing = desired.importing;
	if (importing === void 0 || importing.itemCount === 0) return [];
	const collections = importing.collections.map(normalisePath);
	return [{
		id: changeId("items.import", importing.importId),
		needs: [...base, ...collections.flatMap((path) => collectionIds.get(path) ?? [])],
		kind: "items.import",
		importId: importing.importId,
		fileName: importing.fileName,
		itemCount: importing.itemCount,
		collections
	}];
}
function ssoChange(desired, actual, creation, base) {
	const sso = desired.sso;
	if (sso === void 0 || actual !== null && !actual.capabilities.sso || creation?.plan === ClientPlan.teamsMonthly) return null;
	if (sso.newSecret === void 0 && actual !== null && isSsoSame(sso, actual.sso)) return null;
	return setSso(sso, base);
}
function domainsAndScim(desired, actual, creation) {
	const needs = creation === null ? [] : [creation.id];
	const offered = (part) => actual === null ? creation?.plan !== ClientPlan.teamsMonthly : actual.capabilities[part];
	const present = new Set(actual?.domains.map((domain) => domain.name.toLowerCase()));
	const claims = (desired.domains ?? []).filter(({ name }) => !present.has(name)).map(({ name }) => ({
		...claimDomain(name),
		needs
	}));
	const from = actual === null ? null : scimStateOf(actual.scim);
	const to = desired.scim === void 0 ? from : {
		...from ?? nothingChosen,
		...desired.scim
	};
	return [...offered("domains") ? claims : [], ...offered("scim") && !sameScim(from, to) ? [{
		...setScim(from, to),
		needs
	}] : []];
}
const nothingChosen = {
	enabled: false,
	provider: null,
	inviteAfterProvisioning: null
};
function peopleChanges(desired, actual, context) {
	const members = new Map((actual?.members ?? []).map((member) => [member.email.toLowerCase(), member]));
	const groupNames = new Map(actual?.groups.map((group) => [group.id, group.name]));
	const withGroups = actual === null || actual.capabilities.groups;
	const owner = (desired.client.ownerEmail ?? "").trim().toLowerCase();
	const needsOf = (groups, collections = []) => [
		...context.base,
		...groups.flatMap((group) => context.groupIds.get(group) ?? []),
		...collections.flatMap(({ path }) => context.collectionIds.get(path) ?? [])
	];
	const idOf = new Map((actual?.collections ?? []).flatMap(({ id, path, isDefaultUserCollection }) => isDefaultUserCollection ? [] : [[path, id]]));
	const ownAccess = (person) => person.collections && tidyAccess(person.collections.map(({ path, level }) => ({
		collection: idOf.get(normalisePath(path)) ?? null,
		path: normalisePath(path),
		level
	})));
	const joins = /* @__PURE__ */ new Map();
	const updates = [];
	const invitees = [];
	for (const listed of mergePeople(desired.people)) {
		const person = listed.email === owner ? {
			...listed,
			role: MemberRole.owner
		} : listed;
		const groups = withGroups ? person.groups : [];
		const member = members.get(person.email);
		if (person.email === owner && actual === null) for (const group of groups) joins.set(group, [...joins.get(group) ?? [], person.email]);
		else if (member === void 0) invitees.push({
			...person,
			groups
		});
		else if (member.status !== MemberStatus.revoked) {
			const present = sortedUnique(member.groups.flatMap((id) => groupNames.get(id) ?? []));
			const added = groups.filter((group) => !present.includes(group));
			const removed = withGroups ? present.filter((group) => !groups.includes(group)) : [];
			const more = moreThanGroups(person, ownAccess(person), actual, member);
			if (person.role === member.role && removed.length === 0 && more === null) for (const group of added) joins.set(group, [...joins.get(group) ?? [], person.email]);
			else updates.push(updateMember(member, {
				role: member.role,
				groups: present,
				...more?.from
			}, {
				role: person.role,
				groups,
				...more?.to
			}, needsOf(groups, more?.to.collections)));
		}
	}
	if (actual !== null && owner !== "" && !members.has(owner) && !invitees.some((person) => person.email === owner)) invitees.push({
		email: owner,
		role: MemberRole.owner,
		groups: []
	});
	const ids = new Map(actual?.groups.map((group) => [group.name, group.id]));
	return [
		...[...joins].sort(([left], [right]) => compareText(left, right)).map(([name, add]) => changeGroupMembers({
			id: ids.get(name) ?? null,
			name
		}, add, [], needsOf([name]))),
		...updates,
		...invitations(invitees, ownAccess, (groups, collections) => [...needsOf(groups, collections), ...context.seats === null ? [] : [context.seats]])
	];
}
/** Rights and own access that somebody should have and has not; null when nothing was asked or nothing differs. */
function moreThanGroups(person, collections, actual, member) {
	if (actual === null || person.rights === void 0 && collections === void 0) return null;
	const has = memberAccessOf(actual, member);
	const made = narrowed(has, {
		...has,
		...person.rights === void 0 || person.role !== MemberRole.custom ? {} : { rights: tidyRights(person.rights) },
		...collections === void 0 ? {} : { collections }
	});
	if (made === null) return null;
	const { role: _was, groups: _were, ...from } = made.from;
	const { role: _is, groups: _are, ...to } = made.to;
	return {
		from,
		to
	};
}
/** People by address: one entry each, the strongest role, all groups. */
function mergePeople(people) {
	const merged = /* @__PURE__ */ new Map();
	for (const person of people) {
		const email = person.email.trim().toLowerCase();
		if (email === "") continue;
		const present = merged.get(email);
		merged.set(email, {
			...person,
			...present,
			email,
			role: present === void 0 || roleRank(person.role) < roleRank(present.role) ? person.role : present.role,
			groups: sortedUnique([...present?.groups ?? [], ...person.groups])
		});
	}
	return [...merged.values()].sort((left, right) => compareText(left.email, right.email));
}
const roleRank = (role) => [
	MemberRole.owner,
	MemberRole.admin,
	MemberRole.custom,
	MemberRole.user
].indexOf(role);
/** One change per call: people with one and the same access. Owners first: others may need them. */
function invitations(people, ownAccess, needsOf) {
	return [...Map.groupBy(people, (person) => [
		roleRank(person.role),
		JSON.stringify(person.groups),
		JSON.stringify([person.rights ?? [], ownAccess(person) ?? []])
	].join(" "))].sort(([left], [right]) => compareText(left, right)).flatMap(([, batch]) => {
		const [first] = batch;
		const collections = ownAccess(first) ?? [];
		return inviteAll(batch, {
			role: first.role,
			groups: first.groups,
			rights: tidyRights(first.rights ?? []),
			collections
		}, needsOf(first.groups, collections));
	});
}
// shared/setup/changes/edits/blueprint.ts
/** What a blueprint asks for and the client does not have. */
const blueprintEdits = { "client.blueprint": defineEdit(z.strictObject({
	kind: z.literal("client.blueprint"),
	/** The text of the blueprint with everything that it includes. */
	yaml: text$1(5e5),
	parameters: parameterValues
}), ({ yaml, parameters }, setup) => {
	const blueprint = parseBlueprint(yaml, {
		id: "given",
		origin: "own"
	});
	if (!blueprint.ok) return blueprint;
	const open = blueprint.value.include?.[0];
	if (open !== void 0) return err(appError("blueprint.include", { name: open }));
	const { desired, missing } = resolveBlueprint(blueprint.value, setup.client.name, parameters);
	if (missing.length > 0) return err(appError("blueprint.parameter-missing", { name: missing.join(", ") }));
	return only(diff(desired, setup).changes);
}) };
// shared/setup/value/owners-left.ts
/** Confirmed owners who go on without the provider, the one first to whom the server then sends invoices. */
const ownersLeft = (members, providerUsers) => members.filter(({ role, status, userId }) => role === MemberRole.owner && status === MemberStatus.confirmed && (userId === null || !providerUsers.includes(userId))).sort((left, right) => compareText(left.email, right.email));
// shared/setup/changes/kinds/client-delete.ts
const deleteClient = (client) => ({
	id: changeId("client.delete", client),
	needs: [],
	kind: "client.delete",
	client
});
// shared/setup/changes/kinds/client-new-key.ts
const makeNewKey = (type) => ({
	id: changeId("client.new-key", type),
	needs: [],
	kind: "client.new-key",
	type
});
// shared/setup/changes/kinds/client-purge.ts
const purgeClient = (client, items) => ({
	id: changeId("client.purge", client),
	needs: [],
	kind: "client.purge",
	client,
	items
});
// shared/setup/changes/edits/client.ts
/** Edits of the client itself. */
const clientEdits = {
	"client.rename": defineEdit(z.strictObject({
		kind: z.literal("client.rename"),
		to: text$1(200).min(1)
	}), (edit, setup) => {
		const to = edit.to.trim();
		return only(to === setup.client.name ? [] : [renameClient(setup.client.name, to)]);
	}),
	"client.seats": defineEdit(z.strictObject({
		kind: z.literal("client.seats"),
		to: z.number().int().min(0).max(1e5)
	}), (edit, setup) => {
		if (setup.seats.assigned === null) return err(appError("role.not-allowed"));
		return only(edit.to === setup.seats.assigned ? [] : [changeSeats(setup.seats.assigned, edit.to)]);
	}),
	"client.billing-email": defineEdit(z.strictObject({
		kind: z.literal("client.billing-email"),
		to: text$1(256).min(1)
	}), (edit, setup) => {
		const to = edit.to.trim().toLowerCase();
		return only(to === (setup.client.billingEmail ?? "").toLowerCase() ? [] : [changeBillingEmail(setup.client.billingEmail, to)]);
	}),
	"client.collection-settings": defineEdit(z.strictObject({
		kind: z.literal("client.collection-settings"),
		to: z.strictObject({
			limitCollectionCreation: z.boolean(),
			limitCollectionDeletion: z.boolean(),
			limitItemDeletion: z.boolean(),
			allowAdminAccessToAllCollectionItems: z.boolean()
		})
	}), (edit, setup) => {
		const from = setup.collectionSettings;
		const same = Object.keys(from).every((name) => from[name] === edit.to[name]);
		return only(same ? [] : [changeCollectionSettings(from, edit.to)]);
	}),
	"client.new-key": defineEdit(z.strictObject({
		kind: z.literal("client.new-key"),
		type: z.enum(ApiKeyType)
	}), (edit) => only([makeNewKey(edit.type)])),
	"client.purge": defineEdit(z.strictObject({ kind: z.literal("client.purge") }), (_edit, setup) => only(setup.items.total === 0 ? [] : [purgeClient(setup.client.name, setup.items.total)])),
	"client.delete": defineEdit(z.strictObject({ kind: z.literal("client.delete") }), (_edit, setup) => only([deleteClient(setup.client.name)])),
	/** `foreign`: user ids of the provider's people; an owner among them does not count (provider-api.md §4.4). */
	"client.unlink": defineEdit(z.strictObject({
		kind: z.literal("client.unlink"),
		foreign: z.array(text$1(120)).max(5e3)
	}), (edit, setup) => {
		if (setup.client.providerOrganizationId === null) return err(appError("role.not-allowed"));
		const owner = ownersLeft(setup.members, edit.foreign)[0];
		return owner === void 0 ? err(appError("client.no-owner-left")) : only([unlinkClient(setup.client.name, owner.email)]);
	})
};
// shared/setup/changes/kinds/collection-delete.ts
const deleteCollection = (collection, orphans) => ({
	id: changeId("collection.delete", collection.id),
	needs: [],
	kind: "collection.delete",
	collection: collection.id,
	path: collection.path,
	items: collection.itemCount,
	orphans
});
// shared/setup/changes/kinds/collection-external-id.ts
const changeExternalId = (collection, to) => ({
	id: changeId("collection.external-id", collection.id),
	needs: [],
	kind: "collection.external-id",
	collection: collection.id,
	path: collection.path,
	from: collection.externalId,
	to
});
// shared/setup/changes/kinds/collection-rename.ts
const renameCollection = (collection, to) => ({
	id: changeId("collection.rename", collection.id),
	needs: [],
	kind: "collection.rename",
	collection: collection.id,
	from: collection.path,
	to
});
// shared/setup/changes/edits/collection.ts
const level = z.enum(accessLevels);
const collection = id();
const group$1 = id();
const member = id();
/** A longer name could be more than the 1000 letters that the server takes once it is encrypted. */
const longestPath = 200;
/**
* Edits of collections and of who reaches them. What the server would refuse is refused here, by name: a collection that nobody
* could manage, a name that is there already.
*/
const collectionEdits = {
	"collection.create": defineEdit(z.strictObject({
		kind: z.literal("collection.create"),
		path: text$1(1e3),
		groups: z.array(z.strictObject({
			group: group$1,
			level
		})).max(1e3),
		people: z.array(z.strictObject({
			member,
			level
		})).max(5e3)
	}), creation),
	/** Another name or place; what lies in it moves along. */
	"collection.rename": defineEdit(z.strictObject({
		kind: z.literal("collection.rename"),
		collection,
		to: text$1(1e3)
	}), (edit, setup) => of(renaming(setup, edit.collection, edit.to))),
	"collection.external-id": defineEdit(z.strictObject({
		kind: z.literal("collection.external-id"),
		collection,
		to: text$1(300).nullable()
	}), (edit, setup) => {
		const found = shared(setup, edit.collection);
		if (!found.ok) return found;
		const to = (edit.to ?? "").trim() === "" ? null : (edit.to ?? "").trim();
		if (to === found.value.externalId) return only([]);
		return hasManager(setup, found.value) ? only([changeExternalId(found.value, to)]) : needsManager(found.value.path);
	}),
	/** Null takes the access away. Who is not named keeps what they have. */
	"collection.access": defineEdit(z.strictObject({
		kind: z.literal("collection.access"),
		sets: z.array(z.strictObject({
			collection,
			groups: z.array(z.strictObject({
				group: group$1,
				level: level.nullable()
			})).max(1e3),
			people: z.array(z.strictObject({
				member,
				level: level.nullable()
			})).max(5e3)
		})).min(1).max(5e3)
	}), (edit, setup) => of(access(edit.sets, setup))),
	"collection.delete": defineEdit(z.strictObject({
		kind: z.literal("collection.delete"),
		collections: z.array(collection).min(1).max(5e3)
	}), (edit, setup, { items }) => of(deletion(edit.collections, setup, items)))
};
const of = (changes) => changes.ok ? only(changes.value) : changes;
/** A collection that can be edited; people's own ones cannot. */
function shared(setup, wanted) {
	const found = setup.collections.find((each) => each.id === wanted && !each.isDefaultUserCollection);
	return found === void 0 ? err(appError("collection.unknown")) : ok(found);
}
/** Whether the server takes a write of it (organization-api.md §4.3): the lists count, not whether anybody is in the group. */
const hasManager = (setup, { groups, members }) => setup.collectionSettings.allowAdminAccessToAllCollectionItems || [...groups, ...members].some((entry) => entry.level === "manage");
const needsManager = (name) => err(appError("collection.needs-manager", { name }));
function pathIsFree(setup, path, moving) {
	if (path === "") return err(appError("collection.name-missing"));
	if (path.length > longestPath) return err(appError("collection.name-too-long", {
		name: path,
		most: longestPath
	}));
	return setup.collections.some((each) => !each.isDefaultUserCollection && !moving.has(each.id) && normalisePath(each.path) === path) ? err(appError("collection.name-taken", { name: path })) : ok(null);
}
function renaming(setup, wanted, name) {
	const found = shared(setup, wanted);
	if (!found.ok) return found;
	const { value } = found;
	if (value.formerOwner !== void 0) return err(appError("collection.not-renamed", { name: value.path }));
	const to = normalisePath(name);
	if (to === value.path) return ok([]);
	const from = normalisePath(value.path);
	if (isInside(to, from)) return err(appError("collection.inside-itself", { name: value.path }));
	const depth = segmentsOf(value.path).length;
	const moving = [value, ...setup.collections.filter((each) => !each.isDefaultUserCollection && normalisePath(each.path) === from).length === 1 ? setup.collections.filter((each) => !each.isDefaultUserCollection && isInside(each.path, from)) : []];
	const ids = new Set(moving.map((each) => each.id));
	const changes = [];
	for (const each of moving) {
		const path = [to, ...segmentsOf(each.path).slice(depth)].join("/");
		const free = pathIsFree(setup, path, ids);
		if (!free.ok) return free;
		if (!hasManager(setup, each)) return needsManager(each.path);
		if (path !== each.path) changes.push(renameCollection(each, path));
	}
	return ok(changes);
}
function creation(edit, setup) {
	const path = normalisePath(edit.path);
	const free = pathIsFree(setup, path, /* @__PURE__ */ new Set());
	if (!free.ok) return free;
	const groups = edit.groups.flatMap((entry) => {
		const found = setup.groups.find((each) => each.id === entry.group);
		return found === void 0 ? [] : [{
			group: found.name,
			level: entry.level
		}];
	});
	const people = edit.people.flatMap((entry) => {
		const found = setup.members.find((each) => each.id === entry.member);
		return found === void 0 ? [] : [{
			member: found.id,
			email: found.email.toLowerCase(),
			level: entry.level
		}];
	});
	const managed = [...groups, ...people].some((entry) => entry.level === "manage");
	return only([{
		id: changeId("collection.create", path),
		needs: [],
		kind: "collection.create",
		path,
		access: groups,
		...people.length === 0 ? {} : { people },
		ownerManages: !managed && !setup.collectionSettings.allowAdminAccessToAllCollectionItems
	}]);
}
function access(sets, setup) {
	const changes = [];
	const groupNames = new Map(setup.groups.map((each) => [each.id, each.name]));
	const emails = new Map(setup.members.map((each) => [each.id, each.email.toLowerCase()]));
	const paths = /* @__PURE__ */ new Map();
	for (const each of setup.collections) paths.set(each.path, (paths.get(each.path) ?? 0) + 1);
	for (const wanted of sets) {
		const found = shared(setup, wanted.collection);
		if (!found.ok) return found;
		const { value } = found;
		const after = withAccess(value, wanted);
		const levelIn = (list, of) => list.find((entry) => entry.id === of)?.level ?? null;
		const set = [...new Map(wanted.groups.map((entry) => [entry.group, entry.level]))].flatMap(([of, to]) => {
			const name = groupNames.get(of);
			const from = levelIn(value.groups, of);
			return name === void 0 || from === to ? [] : [{
				group: name,
				from,
				to
			}];
		});
		const people = [...new Map(wanted.people.map((entry) => [entry.member, entry.level]))].flatMap(([of, to]) => {
			const email = emails.get(of);
			const from = levelIn(value.members, of);
			return email === void 0 || from === to ? [] : [{
				member: of,
				email,
				from,
				to
			}];
		});
		if (set.length + people.length === 0) continue;
		if (!hasManager(setup, after)) return needsManager(value.path);
		const change = changeCollectionAccess(value, set, [], people);
		changes.push(paths.get(value.path) === 1 ? change : {
			...change,
			id: changeId("collection.access", value.path, value.id)
		});
	}
	return ok(changes);
}
function deletion(wanted, setup, items) {
	const gone = /* @__PURE__ */ new Set();
	const changes = [];
	for (const each of new Set(wanted)) {
		const found = shared(setup, each);
		if (!found.ok) return found;
		gone.add(each);
		const orphans = items === null ? null : orphanedBy(items, each, gone);
		changes.push(deleteCollection(found.value, orphans));
	}
	return ok(changes);
}
/** Items that lie in this collection and, once all of `gone` are deleted, in none. */
const orphanedBy = (items, collection, gone) => items.filter((item) => item.collections.includes(collection) && item.collections.every((place) => gone.has(place))).length;
// shared/setup/changes/kinds/directory-import.ts
const importDirectory = (parts, needs = []) => ({
	id: changeId("directory.import", shortHash(JSON.stringify([
		parts.people,
		parts.groups,
		parts.invites
	]))),
	needs,
	kind: "directory.import",
	...parts
});
// shared/setup/changes/kinds/member-remove.ts
const removeMembers = (members) => membersChanges("member.remove", members);
// shared/setup/changes/kinds/member-revoke.ts
const revokeMembers = (members) => membersChanges("member.revoke", members);
const restoreMembers = (members) => membersChanges("member.restore", members);
// shared/setup/directory/compare.ts
/** The server's limits (directories.md §1.5, §2.2). */
const longestAddress = 256;
const longestGroupName = 100;
const reason = (name, parameters = {}, count) => ({
	key: `directory.reason.${name}`,
	parameters: count === void 0 ? parameters : {
		...parameters,
		count
	},
	...count === void 0 ? {} : { count }
});
const shownName = (member) => member.name ?? member.email;
const isAddress = (email) => email.length <= longestAddress && /^[^\s@]+@[^\s@]+$/u.test(email);
/**
* What a directory means for a client as it was last read. Pure; members and entries are matched by id first, then by address.
* @param remembered ids that this directory had at earlier runs: whoever bears one and is no longer found has left.
*/
function compareDirectory(snapshot, sync, setup, remembered) {
	const lines = [];
	const people = /* @__PURE__ */ new Map();
	const byId = new Map(setup.members.flatMap((member) => member.externalId ? [[member.externalId, member]] : []));
	const byEmail = new Map(setup.members.map((member) => [member.email.toLowerCase(), member]));
	const groupsOf = groupNames(snapshot);
	const staying = /* @__PURE__ */ new Map();
	const line = (parts) => {
		lines.push({
			email: null,
			memberId: null,
			reaches: null,
			with: [],
			where: null,
			held: null,
			...parts
		});
	};
	const active = snapshot.people.filter(({ state }) => state === "active");
	const doubled = doubledAddresses(active);
	const ids = new Map(snapshot.people.map((person) => [person.id, person]));
	for (const person of active) ids.set(person.id, person);
	for (const person of sync.people ? [...ids.values()].filter(({ state }) => state === "active") : []) {
		const { id, email, where } = person;
		const name = person.name ?? email ?? id;
		const own = {
			email,
			where,
			with: groupsOf.get(id) ?? []
		};
		const member = byId.get(id) ?? null;
		if (email === null || !isAddress(email) || doubled.has(email)) {
			if (member !== null) people.set(id, {
				person,
				member,
				line: null
			});
			const why = email === null ? reason("no-address") : doubled.has(email) ? reason("doubled", {}, doubled.get(email)) : reason("bad-address");
			if (member === null || email === null) line({
				key: `no:${id}`,
				kind: "not-possible",
				name,
				reason: why,
				...own
			});
			continue;
		}
		if (member !== null) {
			const isSame = member.email.toLowerCase() === email;
			const key = `address:${id}`;
			people.set(id, {
				person,
				member,
				line: null
			});
			if (member.status === MemberStatus.revoked) line({
				key: `revoked:${id}`,
				kind: "told",
				name: shownName(member),
				memberId: member.id,
				reason: reason("revoked-here"),
				...own
			});
			else if (!isSame && byEmail.has(email)) line({
				key,
				kind: "not-possible",
				name,
				memberId: member.id,
				reason: reason("address-taken", {
					from: member.email,
					to: email
				}),
				...own
			});
			else if (!isSame && member.status === MemberStatus.invited && member.role === MemberRole.user) line({
				key,
				kind: "readdress",
				name,
				memberId: member.id,
				reason: reason("readdress", {
					from: member.email,
					to: email
				}),
				...own
			});
			else if (!isSame) line({
				key,
				kind: "told",
				name,
				memberId: member.id,
				reason: reason("address", {
					from: member.email,
					to: email
				}),
				...own
			});
			continue;
		}
		const namesake = byEmail.get(email) ?? null;
		if (namesake === null) {
			people.set(id, {
				person,
				member: null,
				line: `invite:${id}`
			});
			line({
				key: `invite:${id}`,
				kind: "invite",
				name: email,
				reason: reason(sync.invites === "staged" ? "new-staged" : "new"),
				...own
			});
		} else if (!namesake.externalId) {
			people.set(id, {
				person,
				member: namesake,
				line: `link:${id}`
			});
			line({
				key: `link:${id}`,
				kind: "link",
				name: shownName(namesake),
				memberId: namesake.id,
				reason: reason("same-address"),
				...own
			});
		} else line({
			key: `no:${id}`,
			kind: "not-possible",
			name: shownName(namesake),
			memberId: namesake.id,
			reason: reason(ids.get(namesake.externalId)?.state === "active" ? "address-taken-by" : "other-id", { id: namesake.externalId }),
			...own
		});
	}
	for (const member of sync.people ? setup.members : []) {
		const { externalId } = member;
		if (!externalId) continue;
		const entry = ids.get(externalId);
		if (entry?.state === "active") continue;
		if (entry?.state === "disabled") people.set(externalId, {
			person: entry,
			member,
			line: null
		});
		const origin = entry !== void 0 || remembered.has(externalId) || sync.everyone ? null : "origin";
		const becomes = entry?.state === "disabled" ? sync.disabled : sync.gone;
		const why = reason(entry === void 0 ? origin === null ? "not-found" : "other-origin" : entry.state);
		const own = {
			name: shownName(member),
			email: member.email,
			memberId: member.id,
			where: entry?.where ?? null,
			with: namesOf(setup, member)
		};
		if (becomes !== "keep") staying.set(member.id, externalId);
		if (becomes === "keep") {
			if (origin === null && member.status !== MemberStatus.revoked) line({
				key: `kept:${externalId}`,
				kind: "told",
				reason: why,
				...own
			});
		} else if (becomes === "revoke" && member.status === MemberStatus.revoked) continue;
		else if (member.role === MemberRole.owner) line({
			key: `gone:${externalId}`,
			kind: "not-possible",
			...own,
			reason: reason("owner-stays")
		});
		else line({
			key: `gone:${externalId}`,
			kind: becomes,
			...own,
			reason: why,
			reaches: accessOfMember(setup, member.id).length,
			held: origin ?? (member.role === MemberRole.user ? null : "elevated")
		});
	}
	const groups = [];
	const emailOf = new Map(setup.members.map((member) => [member.id, member.email.toLowerCase()]));
	const names = /* @__PURE__ */ new Map();
	for (const { name } of snapshot.groups) names.set(shortened(name), (names.get(shortened(name)) ?? 0) + 1);
	for (const group of sync.groups ? snapshot.groups : []) {
		const name = shortened(group.name);
		const key = `group:${group.id}`;
		const own = {
			key,
			name,
			where: group.where
		};
		const known = setup.groups.find((each) => each.externalId === group.id) ?? null;
		const namesake = known === null ? setup.groups.find((each) => each.name === name) : void 0;
		if (!setup.capabilities.groups) {
			line({
				...own,
				kind: "not-possible",
				reason: reason("no-groups")
			});
			break;
		}
		if ((names.get(name) ?? 0) > 1 && known === null) {
			line({
				...own,
				kind: "not-possible",
				reason: reason("group-doubled", {}, names.get(name))
			});
			continue;
		}
		if (namesake !== void 0) {
			line({
				...own,
				kind: "not-possible",
				reason: reason(namesake.externalId === null ? "group-name-taken" : "group-other-id")
			});
			continue;
		}
		const wanted = group.members.filter((id) => people.has(id));
		const compared = {
			key,
			group,
			name,
			known
		};
		groups.push(compared);
		if (known === null) line({
			...own,
			kind: "group-new",
			reason: reason("group-new", {}, wanted.length),
			with: addressesOf(wanted, people)
		});
		else {
			const { joining, leaving } = membershipOf(compared, {
				people,
				staying
			}, emailOf, () => true);
			const isRenamed = known.name !== name;
			if (isRenamed || joining.length + leaving.length > 0) line({
				...own,
				kind: "group-change",
				reason: reason(isRenamed ? "group-renamed" : joining.length + leaving.length === 0 ? "group-same" : "group-members", {
					from: known.name,
					more: joining.length,
					less: leaving.length
				}),
				with: [...leaving.map((email) => `− ${email}`), ...joining.map((email) => `+ ${email}`)]
			});
		}
	}
	return {
		lines,
		people,
		groups,
		staying,
		linked: byId.size,
		active: active.length
	};
}
/** Who comes into a group and who leaves it, when the lines that `isChosen` names are carried out. Addresses in lower case, sorted. */
function membershipOf({ group, known }, { people, staying }, emailOf, isChosen) {
	const inside = new Set((known?.members ?? []).map((id) => emailOf.get(id) ?? ""));
	const wanted = /* @__PURE__ */ new Map();
	for (const id of group.members) {
		const entry = people.get(id);
		if (entry !== void 0 && (entry.line === null || isChosen(entry.line)) && (entry.member === null || emailOf.has(entry.member.id))) wanted.set((entry.member?.email ?? entry.person.email ?? "").toLowerCase(), id);
	}
	const staysIn = (known?.members ?? []).filter((id) => staying.has(id));
	const kept = new Set(staysIn.map((id) => emailOf.get(id) ?? ""));
	return {
		ids: sortedUnique([...wanted.values(), ...staysIn.flatMap((id) => staying.get(id) ?? [])]),
		joining: sortedUnique([...wanted.keys()].filter((email) => !inside.has(email))),
		leaving: sortedUnique([...inside].filter((email) => email !== "" && !wanted.has(email) && !kept.has(email)))
	};
}
const shortened = (name) => name.length > longestGroupName ? name.slice(0, longestGroupName).trimEnd() : name;
const addressesOf = (ids, people) => sortedUnique(ids.map((id) => people.get(id)?.person.email ?? ""));
/** Names of a member's groups. */
function namesOf(setup, member) {
	return setup.groups.filter(({ id }) => member.groups.includes(id)).map(({ name }) => name);
}
function groupNames(snapshot) {
	const names = /* @__PURE__ */ new Map();
	for (const { name, members } of snapshot.groups) for (const id of members) {
		const known = names.get(id);
		if (known === void 0) names.set(id, [name]);
		else known.push(name);
	}
	return names;
}
/** Addresses that more than one active entry has, with how many: the server refuses the whole call for one (directories.md §2.3). */
function doubledAddresses(active) {
	const found = /* @__PURE__ */ new Map();
	for (const { email, id } of active) if (email !== null) found.set(email, (found.get(email) ?? /* @__PURE__ */ new Set()).add(id));
	return new Map([...found].filter(([, ids]) => ids.size > 1).map(([email, ids]) => [email, ids.size]));
}
// shared/setup/value/access/managing.ts
/**
* Shared collections that nobody can manage in effect, in a client whose owners and admins cannot either: who is revoked does not count, nor
* whoever is in a group that manages but has lower access of their own, which takes its place.
*/
function unmanagedCollections(setup) {
	if (setup.collectionSettings.allowAdminAccessToAllCollectionItems) return [];
	const managed = managedDirectly(setup);
	const revoked = revokedMembers(setup);
	const active = new Map(setup.groups.map((group) => [group.id, group.members.filter((id) => !revoked.has(id))]));
	return setup.collections.filter((collection) => {
		if (collection.isDefaultUserCollection || managed.has(collection.path)) return false;
		const own = new Set(collection.members.map(({ id }) => id));
		return !collection.groups.some(({ id, level }) => level === "manage" && active.get(id)?.some((member) => !own.has(member)) === true);
	});
}
/** Paths of shared collections that somebody can manage without any group: by access of their own, or by a custom role's right. */
function managedDirectly(setup) {
	const revoked = revokedMembers(setup);
	const everywhere = setup.members.some((member) => !revoked.has(member.id) && member.role === MemberRole.custom && member.permissions.includes("editAnyCollection"));
	return new Set(setup.collections.filter((collection) => !collection.isDefaultUserCollection && (everywhere || collection.members.some((entry) => entry.level === "manage" && !revoked.has(entry.id)))).map((collection) => collection.path));
}
const revokedMembers = (setup) => new Set(setup.members.filter((member) => member.status === MemberStatus.revoked).map((member) => member.id));
// shared/setup/directory/guards.ts
const isRemoval = ({ kind }) => kind === "remove" || kind === "revoke";
/** What a technician may choose of a comparison. */
const isChoice = ({ kind }) => kind !== "told" && kind !== "not-possible";
/** What stands against carrying out the chosen lines. */
function stopsOf(comparison, sync, setup, chosen) {
	const stops = [];
	const removals = chosen.filter(isRemoval);
	if (sync.people && comparison.active === 0) stops.push({
		kind: "nobody",
		linked: comparison.linked
	});
	const of = Math.max(comparison.linked, 1);
	const percent = Math.round(removals.length * 100 / of);
	const { limits } = sync;
	const tooMuch = removals.length * 100 > limits.percent * of;
	const tooMany = removals.length > limits.people;
	if (tooMuch || tooMany) stops.push({
		kind: "removals",
		removals: removals.length,
		of: comparison.linked,
		percent,
		limit: tooMuch ? limits.percent : limits.people,
		by: tooMuch ? "percent" : "people"
	});
	if (limits.lastManager && removals.length > 0) {
		const going = new Set(removals.map(({ memberId }) => memberId));
		const before = new Set(unmanagedCollections(setup).map(({ id }) => id));
		const lost = unmanagedCollections({
			...setup,
			members: setup.members.map((member) => going.has(member.id) ? {
				...member,
				status: MemberStatus.revoked
			} : member)
		}).filter(({ id }) => !before.has(id)).map(({ path }) => path);
		if (lost.length > 0) stops.push({
			kind: "last-manager",
			collections: lost
		});
	}
	const { assigned, occupied } = setup.seats;
	if (limits.seats && assigned !== null && sync.invites === "at-once") {
		const wanted = chosen.filter(({ kind }) => kind === "invite").length;
		const status = new Map(setup.members.map((member) => [member.id, member.status]));
		const freed = removals.filter(({ memberId }) => memberId !== null && status.get(memberId) !== MemberStatus.revoked).length;
		const free = Math.max(0, assigned - occupied) + freed;
		if (wanted > free) stops.push({
			kind: "seats",
			wanted,
			free
		});
	}
	return stops;
}
// shared/setup/directory/changes.ts
/** The server takes 2,000 people or groups in a call (directories.md §1.7): fewer, so that one refusal costs little. */
const peoplePerCall = 500;
const groupsPerCall = 200;
const membersPerCall = 2e4;
/** Stops that the typed number of removals passes. */
const passable = /* @__PURE__ */ new Set(["removals", "last-manager"]);
/** The changes of the chosen lines, from the client as it is known now. Fails with `directory.*` where a limit stands against it. */
function directoryChanges(read, choice, setup) {
	const comparison = compareDirectory(read.snapshot, read.sync, setup, read.remembered);
	const keys = new Set(choice.lines);
	const chosen = comparison.lines.filter((line) => keys.has(line.key) && isChoice(line));
	const removals = chosen.filter(isRemoval);
	for (const stop of stopsOf(comparison, read.sync, setup, chosen)) if (stop.kind === "nobody") {
		if (removals.length > 0) return err(appError("directory.nobody-found"));
	} else if (stop.kind === "seats") return err(appError("directory.seats", {
		wanted: stop.wanted,
		free: stop.free
	}));
	else if (passable.has(stop.kind) && choice.removals !== removals.length) return err(appError("directory.held-back", { removals: removals.length }));
	const of = (lines) => lines.flatMap(({ memberId }) => {
		const member = setup.members.find(({ id }) => id === memberId);
		return member === void 0 ? [] : [{
			id: member.id,
			email: member.email,
			name: member.name
		}];
	});
	const kindOf = (kind) => chosen.filter((line) => line.kind === kind);
	const readdressed = removeMembers(of(kindOf("readdress")));
	const changes = [
		...removeMembers(of(kindOf("remove"))),
		...revokeMembers(of(kindOf("revoke"))),
		...readdressed
	];
	const { invites } = read.sync;
	const people = [...comparison.people].flatMap(([id, { person, member, line }]) => line !== null && keys.has(line) ? [{
		email: member?.email ?? person.email ?? "",
		externalId: id,
		as: member === null ? "invite" : "link"
	}] : []);
	const anew = kindOf("readdress").map((line) => ({
		email: line.email ?? "",
		externalId: line.key.slice(8),
		as: "invite"
	}));
	for (const part of chunked(people, peoplePerCall)) changes.push(importDirectory({
		people: part,
		groups: [],
		invites
	}));
	for (const part of chunked(anew, peoplePerCall)) changes.push(importDirectory({
		people: part,
		groups: [],
		invites
	}, readdressed.map(({ id }) => id)));
	const imports = changes.filter(({ kind }) => kind === "directory.import").map(({ id }) => id);
	const going = new Set(removals.filter(({ kind }) => kind === "remove").map(({ memberId }) => memberId));
	const emails = new Map(setup.members.filter(({ id }) => !going.has(id)).map(({ id, email }) => [id, email.toLowerCase()]));
	const groups = comparison.groups.flatMap((compared) => {
		if (!keys.has(compared.key)) return [];
		const { ids, joining, leaving } = membershipOf(compared, comparison, emails, (line) => keys.has(line));
		const { known, name, group } = compared;
		if (known?.name === name && joining.length + leaving.length === 0) return [];
		return [{
			externalId: group.id,
			name,
			members: ids,
			from: known === null ? null : { name: known.name },
			joining,
			leaving
		}];
	});
	let part = [];
	let size = 0;
	const flush = () => {
		if (part.length > 0) changes.push(importDirectory({
			people: [],
			groups: part,
			invites
		}, imports));
		part = [];
		size = 0;
	};
	for (const group of groups) {
		if (part.length >= groupsPerCall || size + group.members.length > membersPerCall) flush();
		part.push(group);
		size += group.members.length;
	}
	flush();
	return ok(changes);
}
function chunked(all, size) {
	const parts = [];
	for (let start = 0; start < all.length; start += size) parts.push(all.slice(start, start + size));
	return parts;
}
// shared/setup/changes/edits/directory.ts
/** What a dry run of a client's directory proposed, as far as it was chosen. The read itself stays in main. */
const directoryEdits = { "directory.import": defineEdit(z.strictObject({
	kind: z.literal("directory.import"),
	/** Of the dry run that was on the screen. */
	read: text$1(100),
	lines: z.array(text$1(1e3)).max(5e4),
	removals: z.number().int().min(0).nullable()
}), (edit, setup, { directory }) => {
	if (directory?.id !== edit.read) return err(appError("directory.read-gone"));
	return mapResult(directoryChanges(directory, edit, setup), (changes) => ({
		changes,
		leftOut: []
	}));
}) };
// shared/setup/changes/kinds/group-create.ts
const createGroup = (name, members = [], reaches = [], needs = []) => ({
	id: changeId("group.create", name),
	needs,
	kind: "group.create",
	name,
	...members.length === 0 ? {} : { members },
	...reaches.length === 0 ? {} : { reaches }
});
// shared/setup/changes/kinds/group-delete.ts
const deleteGroup = (setup, group) => ({
	id: changeId("group.delete", group.id),
	needs: [],
	kind: "group.delete",
	group: group.id,
	name: group.name,
	members: membersOf(setup, group.id)
});
const membersOf = (setup, group) => setup.members.filter((member) => member.groups.includes(group)).map((member) => member.email.toLowerCase()).sort();
// shared/setup/changes/kinds/group-rename.ts
const renameGroup = (group, to) => ({
	id: changeId("group.rename", group.id),
	needs: [],
	kind: "group.rename",
	group: group.id,
	from: group.name,
	to
});
// shared/setup/changes/edits/group.ts
const group = id();
const members$1 = z.array(id()).max(5e3);
/** Edits of groups. */
const groupEdits = {
	"group.create": defineEdit(z.strictObject({
		kind: z.literal("group.create"),
		name: text$1(100),
		members: members$1,
		reaches: z.array(z.strictObject({
			collection: id(),
			level: z.enum(accessLevels)
		})).max(5e3)
	}), (edit, setup) => {
		const name = edit.name.trim();
		const free = nameIsFree(setup, name, null);
		if (!free.ok) return free;
		const emails = setup.members.filter((each) => edit.members.includes(each.id)).map((each) => each.email.toLowerCase());
		const reaches = edit.reaches.flatMap(({ collection, level }) => {
			const found = setup.collections.find((each) => each.id === collection && !each.isDefaultUserCollection);
			return found === void 0 ? [] : [{
				collection,
				path: found.path,
				level
			}];
		});
		return only([createGroup(name, emails, reaches)]);
	}),
	"group.rename": defineEdit(z.strictObject({
		kind: z.literal("group.rename"),
		group,
		to: text$1(100)
	}), (edit, setup) => {
		const found = groupOf(setup, edit.group);
		if (!found.ok) return found;
		const to = edit.to.trim();
		if (to === found.value.name) return only([]);
		const free = nameIsFree(setup, to, edit.group);
		return free.ok ? only([renameGroup(found.value, to)]) : free;
	}),
	/** Who is in it already, or not, is passed over. */
	"group.members": defineEdit(z.strictObject({
		kind: z.literal("group.members"),
		group,
		add: members$1,
		remove: members$1
	}), (edit, setup) => {
		const found = groupOf(setup, edit.group);
		if (!found.ok) return found;
		const emails = (ids, present) => setup.members.filter((each) => ids.includes(each.id) && each.groups.includes(edit.group) === present).map((each) => each.email.toLowerCase());
		const [add, remove] = [emails(edit.add, false), emails(edit.remove, true)];
		return only(add.length + remove.length === 0 ? [] : [changeGroupMembers(found.value, add, remove)]);
	}),
	"group.delete": defineEdit(z.strictObject({
		kind: z.literal("group.delete"),
		groups: z.array(group).min(1).max(1e3)
	}), (edit, setup) => {
		const changes = [];
		for (const each of new Set(edit.groups)) {
			const found = groupOf(setup, each);
			if (!found.ok) return found;
			changes.push(deleteGroup(setup, found.value));
		}
		return only(changes);
	})
};
function groupOf(setup, wanted) {
	const found = setup.groups.find((each) => each.id === wanted);
	return found === void 0 ? err(appError("group.unknown")) : ok(found);
}
function nameIsFree(setup, name, except) {
	if (name === "") return err(appError("group.name-missing"));
	return setup.groups.some((each) => each.name === name && each.id !== except) ? err(appError("group.name-taken", { name })) : ok(null);
}
// shared/setup/value/integrations.ts
/** Kinds of event integrations on the wire that this app sets up; Slack (3) and Teams (7) are made by their own consent page only. */
const integrationTypes = {
	webhook: 4,
	collector: 5,
	datadog: 6
};
const sameIntegration = (left, right) => left === right || left !== null && right !== null && left.address === right.address && (left.scheme ?? "") === (right.scheme ?? "") && (left.service ?? "") === (right.service ?? "") && left.template === right.template;
/** The server sends to it: https, and nothing that would be another address when it is read. */
const isCollectorAddress = (address) => {
	if (!/^https:\/\/[^\s<>"]+$/iu.test(address) || !URL.canParse(address)) return false;
	const { username, password } = new URL(address);
	return username === "" && password === "";
};
// shared/setup/changes/kinds/integration.ts
const setIntegration = (type, from, to, newSecret) => ({
	id: changeId("integration.set", String(type)),
	needs: [],
	kind: "integration.set",
	type,
	from,
	to,
	...newSecret === void 0 ? {} : { newSecret }
});
const removeIntegration = (type, address) => ({
	id: changeId("integration.remove", String(type)),
	needs: [],
	kind: "integration.remove",
	type,
	address
});
// shared/setup/changes/edits/integration.ts
const state = z.strictObject({
	address: text$1(2e3),
	scheme: text$1(60).nullable(),
	service: text$1(100).nullable(),
	template: text$1(2e4)
});
/** Edits of where a client's events are sent to. What stands there now is told by who looked at it, and compared before anything is sent. */
const integrationEdits = {
	"integration.set": defineEdit(z.strictObject({
		kind: z.literal("integration.set"),
		type: z.enum(integrationTypes),
		from: state.nullable(),
		to: state,
		/** Handle of a token that main holds for this run. */
		newSecret: text$1(120).optional()
	}), ({ type, from, to, newSecret }) => {
		if (!isCollectorAddress(to.address)) return err(appError("integration.address"));
		if (to.template.trim() === "") return err(appError("integration.template"));
		if (from === null && newSecret === void 0 && type !== integrationTypes.webhook) return err(appError("integration.token"));
		return only(sameIntegration(from, to) && newSecret === void 0 ? [] : [setIntegration(type, from, to, newSecret)]);
	}),
	"integration.remove": defineEdit(z.strictObject({
		kind: z.literal("integration.remove"),
		type: z.number().int().min(0).max(255),
		address: text$1(2e3)
	}), ({ type, address }) => only([removeIntegration(type, address)]))
};
// shared/setup/changes/edits/item.ts
/** Edits of what lies in the vault. */
const itemEdits = { "item.create": defineEdit(z.strictObject({
	kind: z.literal("item.create"),
	itemType: z.enum(madeItemTypes),
	name: text$1(300).min(1),
	collections: z.array(id()).min(1).max(100),
	/** What was typed, as main holds it. */
	content: text$1(64).min(1),
	through: z.enum(itemRoutes)
}), (edit, setup) => {
	const collections = edit.collections.flatMap((wanted) => {
		const found = setup.collections.find((each) => each.id === wanted);
		return found === void 0 || found.isDefaultUserCollection ? [] : [{
			collection: found.id,
			path: found.path
		}];
	});
	if (collections.length < edit.collections.length) return err(appError("collection.unknown"));
	return only([createItem(edit.content, {
		...edit,
		name: edit.name.trim(),
		collections
	})]);
}) };
// shared/setup/changes/kinds/member-confirm.ts
function confirmMembers(setup, members, withoutComparing = false) {
	const withOwnCollection = setup.capabilities.myItems && setup.policies.some((policy) => policy.type === PolicyType.organizationDataOwnership && policy.enabled);
	return membersChanges("member.confirm", members).map((change) => ({
		...change,
		withoutComparing,
		withOwnCollection
	}));
}
// shared/setup/changes/kinds/member-delete-account.ts
const deleteAccounts = (members) => membersChanges("member.delete-account", members);
// shared/setup/changes/kinds/member-resend.ts
const resendInvitations = (members) => membersChanges("member.resend", members);
// shared/setup/changes/edits/member.ts
const members = z.array(id()).min(1).max(5e3);
const rights = z.array(z.enum(memberRights)).max(memberRights.length);
const ownAccess = z.array(z.strictObject({
	id: id(),
	level: z.enum(accessLevels)
})).max(2e3);
const seats = z.number().int().min(0).max(1e5);
/** Edits of people. Who is not in the state that the edit needs is left out, with the reason. */
const memberEdits = {
	"member.update": defineEdit(z.strictObject({
		kind: z.literal("member.update"),
		member: id(),
		role: z.enum(MemberRole),
		/** By name. */
		groups: z.array(text$1(100)).max(500),
		/** Of a custom role, those that are on. */
		rights: rights.optional(),
		/** All of the member's own access to shared collections. */
		collections: ownAccess.optional(),
		secretsManager: z.boolean().optional(),
		privilegedAccess: z.boolean().optional()
	}), (edit, setup) => {
		const member = setup.members.find((each) => each.id === edit.member);
		if (member === void 0) return err(appError("member.unknown"));
		return only(updated(setup, member, edit));
	}),
	/** The same for several: what is absent stays as each of them has it. */
	"member.change": defineEdit(z.strictObject({
		kind: z.literal("member.change"),
		members,
		role: z.enum(MemberRole).optional(),
		rights: rights.optional(),
		/** By name. */
		addGroups: z.array(text$1(100)).max(500),
		removeGroups: z.array(text$1(100)).max(500),
		/** Null takes own access away. */
		collections: z.array(z.strictObject({
			id: id(),
			level: z.enum(accessLevels).nullable()
		})).max(2e3),
		secretsManager: z.boolean().optional(),
		privilegedAccess: z.boolean().optional()
	}), (edit, setup) => {
		const { named, leftOut } = sorted(edit.members, setup, () => null);
		const chosen = named.flatMap(({ id }) => setup.members.find((member) => member.id === id) ?? []);
		const { addGroups, removeGroups } = edit;
		if (edit.collections.length === 0 && [
			edit.role,
			edit.rights,
			edit.secretsManager,
			edit.privilegedAccess
		].every((part) => part === void 0)) return ok({
			changes: memberships(setup, chosen, addGroups, removeGroups),
			leftOut
		});
		const set = new Map(edit.collections.map(({ id, level }) => [id, level]));
		const changes = chosen.flatMap((member) => {
			const has = memberAccessOf(setup, member);
			return updated(setup, member, {
				role: edit.role ?? has.role,
				groups: [...has.groups.filter((group) => !removeGroups.includes(group)), ...addGroups],
				rights: edit.rights ?? has.rights,
				collections: [...has.collections.flatMap(({ collection, level }) => collection === null || set.has(collection) ? [] : [{
					id: collection,
					level
				}]), ...edit.collections.flatMap(({ id, level }) => level === null ? [] : [{
					id,
					level
				}])],
				secretsManager: edit.secretsManager,
				privilegedAccess: edit.privilegedAccess
			});
		});
		return ok({
			changes,
			leftOut
		});
	}),
	"member.invite": defineEdit(z.strictObject({
		kind: z.literal("member.invite"),
		people: z.array(z.strictObject({
			email: text$1(256).min(3),
			name: text$1(300).optional()
		})).min(1).max(2e3),
		role: z.enum(MemberRole),
		/** By name. */
		groups: z.array(text$1(100)).max(500),
		rights,
		collections: ownAccess,
		secretsManager: z.boolean(),
		/** Seats to assign first; null leaves them. */
		seats: seats.nullable()
	}), (edit, setup) => {
		const known = new Map(setup.members.map((member) => [member.email.toLowerCase(), member]));
		const people = new Map(edit.people.map((person) => [person.email.trim().toLowerCase(), person.name]));
		const leftOut = [...people.keys()].flatMap((email) => {
			const member = known.get(email);
			return member === void 0 ? [] : [{
				memberId: member.id,
				email,
				error: appError("member.already")
			}];
		});
		const groups = knownGroups(setup, edit.groups);
		const invited = [...people].filter(([email]) => !known.has(email)).map(([email, name]) => ({
			email,
			role: edit.role,
			groups,
			...name === void 0 ? {} : { name }
		}));
		const raise = invited.length === 0 ? [] : raised(setup, edit.seats);
		const access = {
			role: edit.role,
			groups,
			rights: tidyRights(edit.rights),
			collections: accessOf(setup, edit.collections)
		};
		return ok({
			changes: [...raise, ...inviteAll(invited, {
				...access,
				secretsManager: edit.secretsManager
			}, raise.map(({ id }) => id))],
			leftOut
		});
	}),
	"member.confirm": defineEdit(z.strictObject({
		kind: z.literal("member.confirm"),
		members,
		withoutComparing: z.boolean()
	}), (edit, setup) => {
		const { named, leftOut } = sorted(edit.members, setup, (member) => member.status !== MemberStatus.accepted ? appError("member.not-accepted", { who: member.name ?? member.email }) : edit.withoutComparing && isElevated(member) ? appError("member.must-compare", { who: member.name ?? member.email }) : null);
		return ok({
			changes: confirmMembers(setup, named, edit.withoutComparing),
			leftOut
		});
	}),
	"member.resend": ofMany("member.resend", resendInvitations, (member) => member.status === MemberStatus.invited ? null : appError("member.not-invited")),
	"member.revoke": ofMany("member.revoke", revokeMembers, (member) => member.status === MemberStatus.revoked ? appError("member.not-changed") : null),
	"member.restore": defineEdit(z.strictObject({
		kind: z.literal("member.restore"),
		members,
		/** Seats to assign first; absent leaves them. */
		seats: seats.optional()
	}), (edit, setup) => {
		const { named, leftOut } = sorted(edit.members, setup, (member) => member.status === MemberStatus.revoked ? null : appError("member.not-changed"));
		const raise = named.length === 0 ? [] : raised(setup, edit.seats ?? null);
		const needs = raise.map(({ id }) => id);
		return ok({
			changes: [...raise, ...restoreMembers(named).map((change) => ({
				...change,
				needs
			}))],
			leftOut
		});
	}),
	"member.remove": ofMany("member.remove", removeMembers, () => null),
	/** The account itself, everywhere: only of a verified domain. Somebody who was only invited has none yet. */
	"member.delete-account": ofMany("member.delete-account", deleteAccounts, (member) => member.claimed === true && member.status !== MemberStatus.invited && member.status !== MemberStatus.staged ? null : appError("member.not-claimed", { who: member.name ?? member.email }))
};
const knownGroups = (setup, names) => {
	const known = new Set(setup.groups.map((group) => group.name));
	return sortedUnique(names).filter((name) => known.has(name));
};
/** Own access as changes hold it; only shared collections that there are. */
const accessOf = (setup, wanted) => {
	const paths = new Map(setup.collections.filter((each) => !each.isDefaultUserCollection).map(({ id, path }) => [id, path]));
	return tidyAccess(wanted.flatMap(({ id, level }) => {
		const path = paths.get(id);
		return path === void 0 ? [] : [{
			collection: id,
			path,
			level
		}];
	}));
};
/** More seats, where some were asked for and the server tells how many there are. */
const raised = ({ seats: { assigned } }, to) => to === null || assigned === null || to <= assigned ? [] : [changeSeats(assigned, to)];
/** One member's row as it was asked for; nothing where it is so already. Rights go with a custom role and with nothing else. */
function updated(setup, member, wanted) {
	const has = memberAccessOf(setup, member);
	const made = narrowed(has, {
		role: wanted.role,
		groups: knownGroups(setup, wanted.groups),
		rights: wanted.role === MemberRole.custom ? tidyRights(wanted.rights ?? has.rights) : [],
		collections: wanted.collections === void 0 ? has.collections : accessOf(setup, wanted.collections),
		secretsManager: wanted.secretsManager ?? has.secretsManager,
		privilegedAccess: wanted.privilegedAccess ?? has.privilegedAccess
	});
	return made === null ? [] : [updateMember(member, made.from, made.to)];
}
/** Who comes into each group and who leaves it; people who are there already, or not at all, are no difference. */
function memberships(setup, chosen, add, remove) {
	return setup.groups.flatMap((group) => {
		const emails = (inside) => sortedUnique(chosen.filter((member) => member.groups.includes(group.id) === inside).map((member) => member.email.toLowerCase()));
		const joining = add.includes(group.name) ? emails(false) : [];
		const leaving = remove.includes(group.name) && !add.includes(group.name) ? emails(true) : [];
		return joining.length + leaving.length === 0 ? [] : [changeGroupMembers(group, joining, leaving)];
	});
}
/** An edit that names people and nothing else. */
function ofMany(kind, make, refusal) {
	const schema = z.strictObject({
		kind: z.literal(kind),
		members
	});
	return defineEdit(schema, (edit, setup) => {
		const { named, leftOut } = sorted(edit.members, setup, refusal);
		return ok({
			changes: make(named),
			leftOut
		});
	});
}
/** Whoever may do more than a user is let in only after comparing. */
const isElevated = (member) => member.role !== MemberRole.user;
/** The named members in the given order, and those who cannot be part of it. */
function sorted(ids, setup, refusal) {
	const named = [];
	const leftOut = [];
	for (const id of new Set(ids)) {
		const member = setup.members.find((each) => each.id === id);
		const error = member === void 0 ? appError("member.unknown") : refusal(member);
		if (member !== void 0 && error === null) named.push({
			id,
			email: member.email,
			name: member.name
		});
		else if (error !== null) leftOut.push({
			memberId: id,
			email: member?.email ?? "",
			error
		});
	}
	return {
		named,
		leftOut
	};
}
// shared/setup/value/recovery.ts
/**
* Why a member's account cannot be recovered by this client, as far as the setup tells; null when it can. Nobody can enroll somebody
* else: only the member's own device holds the key (organization-api.md §2.9).
*/
function whyNotRecover(setup, member) {
	const who = member.name ?? member.email;
	if (!setup.capabilities.accountRecovery) return appError("recovery.not-offered");
	if (member.status === MemberStatus.invited || member.status === MemberStatus.staged) return appError("recovery.no-account", { who });
	if (!setup.policies.some((policy) => policy.type === PolicyType.accountRecovery && policy.enabled)) return appError("recovery.policy-off", { client: setup.client.name });
	return member.accountRecoveryEnrolled ? null : appError("recovery.not-enrolled", { who });
}
// shared/setup/changes/kinds/device-answer.ts
/** One for each device: each is sealed to a key of its own, and the server answers each by itself. */
const approveDevices = (devices) => devices.map((waiting) => ({
	id: changeId("device.approve", waiting.request),
	needs: [],
	kind: "device.approve",
	waiting
}));
const denyDevices = (waiting) => waiting.length === 0 ? [] : [{
	id: changeId("device.deny", shortHash(waiting.map(({ request }) => request).join("\n"))),
	needs: [],
	kind: "device.deny",
	waiting
}];
// shared/setup/changes/kinds/member-recover.ts
const recoverMember = (member, what) => ({
	id: changeId("member.recover", member.email.toLowerCase()),
	needs: [],
	kind: "member.recover",
	member,
	masterPassword: what.masterPassword,
	twoStep: what.twoStep,
	verifiedBy: what.verifiedBy
});
// shared/setup/changes/edits/recovery.ts
const devices = z.array(z.strictObject({
	request: text$1(64).min(1),
	member: id(),
	device: text$1(100)
})).min(1).max(500);
/** Edits that go by the key that members of account recovery left with the client: their accounts, their waiting devices. */
const recoveryEdits = {
	"member.recover": defineEdit(z.strictObject({
		kind: z.literal("member.recover"),
		member: id(),
		masterPassword: z.boolean(),
		twoStep: z.boolean(),
		/** How the technician knew who it is; may be empty. */
		verifiedBy: text$1(300)
	}), (edit, setup) => {
		const { named, leftOut } = sorted([edit.member], setup, (member) => whyNotRecover(setup, member));
		const [member] = named;
		const nothing = member === void 0 || !edit.masterPassword && !edit.twoStep;
		return ok({
			changes: nothing ? [] : [recoverMember(member, {
				...edit,
				verifiedBy: edit.verifiedBy.trim()
			})],
			leftOut
		});
	}),
	"device.approve": defineEdit(z.strictObject({
		kind: z.literal("device.approve"),
		devices
	}), (edit, setup) => {
		const { named, leftOut } = namedDevices(edit.devices, setup, (member) => whyNotRecover(setup, member));
		return ok({
			changes: approveDevices(named),
			leftOut
		});
	}),
	"device.deny": defineEdit(z.strictObject({
		kind: z.literal("device.deny"),
		devices
	}), (edit, setup) => {
		const { named, leftOut } = namedDevices(edit.devices, setup, () => null);
		return ok({
			changes: denyDevices(named),
			leftOut
		});
	})
};
function namedDevices(asked, setup, refusal) {
	const { named, leftOut } = sorted(asked.map(({ member }) => member), setup, refusal);
	return {
		named: asked.flatMap(({ request, member: of, device }) => {
			const member = named.find((each) => each.id === of);
			return member === void 0 ? [] : [{
				request,
				member,
				device
			}];
		}),
		leftOut
	};
}
// shared/setup/changes/edits/sign-on.ts
const setting = z.union([
	text$1(2e4),
	z.number(),
	z.boolean(),
	z.null()
]);
const named = (kind) => z.strictObject({
	kind: z.literal(kind),
	name: text$1(300).min(1)
});
/** Edits of single sign-on, claimed domains and SCIM. */
const signOnEdits = {
	"sso.set": defineEdit(z.strictObject({
		kind: z.literal("sso.set"),
		sso: z.strictObject({
			kind: z.enum(["openid-connect", "saml2"]),
			enabled: z.boolean(),
			identifier: text$1(50),
			/** Only what was changed is named; everything else is sent back as it is stored. */
			settings: z.record(text$1(60), setting),
			/** Handle of a client secret that main holds for this run. */
			newSecret: text$1(120).optional()
		})
	}), ({ sso }, setup) => {
		const { newSecret, ...rest } = sso;
		const wanted = {
			...rest,
			identifier: sso.identifier.trim(),
			...newSecret === void 0 ? {} : { newSecret }
		};
		if (wanted.enabled && wanted.identifier === "") return err(appError("sso.identifier-missing"));
		if (newSecret === void 0 && isSsoSame(wanted, setup.sso)) return only([]);
		const decryption = wanted.settings["memberDecryptionType"] ?? setup.sso.settings["memberDecryptionType"] ?? 0;
		const whole = {
			...wanted,
			settings: {
				...wanted.settings,
				memberDecryptionType: decryption
			}
		};
		const change = setSso(whole, [], ssoBefore(setup.sso, whole));
		return unmetRequirements([change], setup).some(isRefused) ? err(appError("sso.requirement")) : only([change]);
	}),
	"domain.claim": defineEdit(named("domain.claim"), ({ name }, { domains }) => {
		const domain = domainFrom(name);
		if (domain === null) return err(appError("domain.malformed"));
		return only(domains.some((each) => each.name.toLowerCase() === domain) ? [] : [claimDomain(domain)]);
	}),
	"domain.verify": defineEdit(named("domain.verify"), ({ name }, { domains }) => {
		const present = domains.find((each) => each.name === name);
		if (present === void 0) return err(appError("domain.unknown"));
		return only(present.verifiedAt === null ? [verifyDomain(name)] : []);
	}),
	"domain.remove": defineEdit(named("domain.remove"), ({ name }, { domains }) => {
		const present = domains.find((each) => each.name === name);
		return only(present === void 0 ? [] : [removeDomain(name, present.verifiedAt !== null)]);
	}),
	"scim.set": defineEdit(z.strictObject({
		kind: z.literal("scim.set"),
		to: z.strictObject({
			enabled: z.boolean(),
			provider: z.number().int().min(0).max(255).nullable(),
			inviteAfterProvisioning: z.boolean().nullable()
		})
	}), ({ to }, { scim }) => {
		const from = scimStateOf(scim);
		return only(sameScim(from, to) ? [] : [setScim(from, to)]);
	})
};
// shared/setup/changes/edits.ts
/** Everything that a technician can ask for on a screen, before it is reviewed; by domain in edits/. */
const edits$1 = {
	...clientEdits,
	...blueprintEdits,
	...collectionEdits,
	...groupEdits,
	...integrationEdits,
	...itemEdits,
	...memberEdits,
	...directoryEdits,
	...recoveryEdits,
	...policyEdits,
	...providerEdits,
	...signOnEdits
};
const edit = z.discriminatedUnion("kind", Object.values(edits$1).map(({ schema }) => schema));
// shared/bridge/writing.ts
const runRef = z.strictObject({ runId: id() });
const edits = z.array(z.strictObject({
	clientId: id(),
	edit
})).min(1).max(5e3);
// shared/bridge/index.ts
const contract = {
	app,
	account,
	cache,
	clients,
	sync,
	people,
	provider,
	policies,
	questions,
	blueprints,
	onboarding,
	importing,
	items,
	journal,
	devices: devices$1,
	directory,
	organization,
	pages,
	events,
	leaver,
	log,
	recovery,
	signOn,
	sandbox,
	tables,
	writing: {
		/** What edits change, one ChangeSet a client, from each client as it was last read. Nothing is sent. */
		review: call(z.strictObject({
			edits,
			origin: z.enum([
				"edit",
				"inbox",
				"bulk",
				"directory"
			])
		})).replies(),
		/** What taking a run back changes. Nothing is sent. */
		undo: call(runRef).replies(),
		/** Carries a shown review out, once: a run a client. Answers at once; progress comes by push. */
		apply: call(z.strictObject({
			reviewId: text$1(120),
			ownSecret: text$1(4096).nullish()
		})).replies(),
		/** What a run made at the server and shows once; empty when it was fetched before, or the app was locked since. */
		revealed: call(runRef).replies(),
		pause: call(runRef).replies(),
		/** Goes on with a run that was paused or cut off. */
		resume: call(runRef).replies(),
		/** Nobody goes on with a run that was cut off: it is no longer told as unfinished. */
		giveUp: call(runRef).replies(),
		/** Runs that are under way or wait for their turn, and those that were cut off. */
		runs: call(nothing).replies(),
		onRun: push()
	}
};
// electron.vite.config.ts
const __electron_vite_injected_import_meta_url = "file:///work/provider/electron.vite.config.ts";
const root = import.meta.dirname;
const { version } = createRequire(__electron_vite_injected_import_meta_url)("./package.json");
/** How long the bundler's plugins took is nobody's worry at `npm start`. */
const checks = { pluginTimings: false };
const define = { __APP_VERSION__: JSON.stringify(version) };
var electron_vite_config_default = defineConfig({
	main: {
		define,
		plugins: [{
			name: "threads",
			transform(code, id) {
				if (!code.includes(".worker.ts")) return null;
				return code.replaceAll(/new URL\("(\.\/[\w-]+\.worker\.ts)", import\.meta\.url\)/g, (_, file) => `new URL("thread:${this.emitFile({
					type: "chunk",
					id: resolve(dirname(id), file),
					fileName: basename(file, ".ts") + ".js"
				})}", import.meta.url)`);
			},
			renderChunk(code, chunk) {
				if (!code.includes("\"thread:")) return null;
				return code.replaceAll(/"thread:([\w$-]+)"/g, (_, reference) => {
					const path = relative(dirname(chunk.fileName), this.getFileName(reference)).replaceAll("\\", "/");
					return JSON.stringify(path.startsWith(".") ? path : `./${path}`);
				});
			}
		}],
		build: {
			outDir: "out/app/main",
			externalizeDeps: false,
			minify: false,
			sourcemap: false,
			emptyOutDir: true,
			target: "node24",
			rollupOptions: {
				checks,
				input: {
					main: resolve(root, "electron/main.ts"),
					sandbox: resolve(root, "electron/sandbox/main.ts")
				},
				external: ["electron", /^electron\//],
				output: {
					format: "es",
					entryFileNames: "[name].js",
					chunkFileNames: "chunks/[name]-[hash].js"
				}
			}
		}
	},
	preload: {
		define: { __BRIDGE__: JSON.stringify(kindsOf(contract)) },
		build: {
			outDir: "out/app/preload",
			externalizeDeps: false,
			minify: false,
			sourcemap: false,
			emptyOutDir: true,
			rollupOptions: {
				checks,
				input: { preload: resolve(root, "electron/preload.ts") },
				external: ["electron"],
				output: {
					format: "cjs",
					entryFileNames: "[name].cjs"
				}
			}
		}
	},
	renderer: {
		root: resolve(root, "renderer"),
		base: "./",
		plugins: [vue()],
		define: {
			__VUE_OPTIONS_API__: "false",
			__VUE_PROD_DEVTOOLS__: "false",
			__VUE_I18N_FULL_INSTALL__: "false",
			__VUE_I18N_LEGACY_API__: "false",
			__INTLIFY_PROD_DEVTOOLS__: "false",
			__INTLIFY_JIT_COMPILATION__: "true",
			__INTLIFY_DROP_MESSAGE_COMPILER__: "false"
		},
		build: {
			outDir: resolve(root, "out/app/renderer"),
			emptyOutDir: true,
			sourcemap: false,
			target: "chrome140",
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			rollupOptions: {
				checks,
				input: resolve(root, "renderer/index.html")
			}
		}
	}
});
export { electron_vite_config_default as default };

//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZWxlY3Ryb24udml0ZS5jb25maWcuanMiLCJuYW1lcyI6WyJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsImRldmljZXMiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJuYW1lc09mIiwib3duQWNjZXNzIiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwibGFiZWwiLCJ2YWx1ZSIsInRleHQiLCJhZGRyZXNzIiwidGV4dCIsInRleHQiLCJtZW1iZXJzUGVyQ2FsbCIsIm1lbWJlcnMiLCJ0ZXh0Iiwib2ZNYW55Iiwic29ydGVkIiwiY2xpZW50RWRpdHMiLCJ0ZXh0IiwidGV4dCIsImdyb3VwIiwidGV4dCIsInRleHQiLCJtZW1iZXJzIiwidGV4dCIsInRleHQiLCJ0ZXh0IiwidGV4dCIsInRleHQiLCJ0ZXh0IiwiZWRpdHMiLCJ0ZXh0Il0sInNvdXJjZXMiOlsiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL21vZGVsL2lkcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9tb2RlbC9zY2hlbWFzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9jb250cmFjdC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvcmVxdWVzdHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL2FjY291bnQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvbG9nL2xvZy1xdWVyeS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvYXBwLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2JsdWVwcmludC9wYXJhbWV0ZXItdmFsdWVzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9ibHVlcHJpbnRzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9jYWNoZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvY2xpZW50cy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvZGV2aWNlcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9kaXJlY3Rvcnkvc2V0dGluZ3MudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvZGlyZWN0b3J5L3NldHRpbmdzLXNjaGVtYS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvZGlyZWN0b3J5LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9ldmVudHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvZHJhZnQvaW1wb3J0LWZvcm1hdHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvZHJhZnQvaW1wb3J0LWNvbHVtbnMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvZHJhZnQvY29sdW1uLW1hcHBpbmcudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL2ltcG9ydGluZy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC91dGlsL3Nob3J0LWhhc2gudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9jaGFuZ2UtaWQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvdXRpbC9jb21wYXJlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL21vZGVsL2VudW1zLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL3ZhbHVlL2FjY2Vzcy1sZXZlbC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC92YWx1ZS9hY2Nlc3MvcmVhY2gudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9pdGVtLWNyZWF0ZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvaXRlbXMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL2pvdXJuYWwudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL2xlYXZlci50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvbG9nLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL21vZGVsL21lc3NhZ2UudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvdmFsdWUvY2xpZW50LXNldHVwLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2RyYWZ0L3N0ZXBzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2RyYWZ0L2RyYWZ0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9vbmJvYXJkaW5nLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9vcmdhbml6YXRpb24udHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL3RhYmxlcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvcGFnZXMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL3Blb3BsZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9xdWVzdGlvbnMvcXVlc3Rpb24udHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL3F1ZXN0aW9ucy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2UvcHJvdmlkZXIudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL3JlY292ZXJ5LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3V0aWwvcmVzdWx0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2Vycm9ycy9hcHAtZXJyb3IudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvdmFsdWUvcG9saWNpZXMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvYmx1ZXByaW50L2Rlc2lyZWQtcG9saWNpZXMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvdmFsdWUvcG9saWN5LWRhdGEudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9wb2xpY3ktc2V0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL3ZhbHVlL3Nzby1kZWNyeXB0aW9uLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZGlmZi1wb2xpY2llcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL3JlcXVpcmVtZW50cy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXQtcG9saWNpZXMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9lZGl0cy9lZGl0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMvcG9saWN5LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL2JyaWRnZS9wb2xpY2llcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2Uvc2lnbi1vbi50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2Uvc2FuZGJveC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9icmlkZ2Uvc3luYy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC92YWx1ZS9wcm92aWRlci1zZXR1cC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL3Byb3ZpZGVyLWNsaWVudHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9wcm92aWRlci1kZXRhaWxzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvcHJvdmlkZXItaW52aXRlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvbWVtYmVycy1vZi1hLWNhbGwudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9wcm92aWRlci1wZW9wbGUudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9wcm92aWRlci1zdGFydC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXRzL3Byb3ZpZGVyLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL21vZGVsL21lbWJlci1yaWdodHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvYmx1ZXByaW50L2JsdWVwcmludC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9ibHVlcHJpbnQvYmx1ZXByaW50LXRleHQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvdmFsdWUvZG9tYWlucy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC92YWx1ZS9jb2xsZWN0aW9uLXBhdGgudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvYmx1ZXByaW50L3RlbXBsYXRlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2JsdWVwcmludC9yZXNvbHZlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvY2xpZW50LWJpbGxpbmctZW1haWwudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9wZW9wbGUtd29yZHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9jbGllbnQtY29sbGVjdGlvbi1zZXR0aW5ncy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2NsaWVudC1yZW5hbWUudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9jbGllbnQtc2VhdHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9hY2Nlc3MtZWZmZWN0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvY29sbGVjdGlvbi1hY2Nlc3MudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9ncm91cC1tZW1iZXJzLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvbWVtYmVyLWFjY2Vzcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL21lbWJlci1pbnZpdGUudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9tZW1iZXItdXBkYXRlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvZG9tYWluLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvc2NpbS1zZXQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9zc28tc2V0LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZGlmZi50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXRzL2JsdWVwcmludC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC92YWx1ZS9vd25lcnMtbGVmdC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2NsaWVudC1kZWxldGUudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9jbGllbnQtbmV3LWtleS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2NsaWVudC1wdXJnZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXRzL2NsaWVudC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2NvbGxlY3Rpb24tZGVsZXRlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvY29sbGVjdGlvbi1leHRlcm5hbC1pZC50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2NvbGxlY3Rpb24tcmVuYW1lLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMvY29sbGVjdGlvbi50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2RpcmVjdG9yeS1pbXBvcnQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9tZW1iZXItcmVtb3ZlLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvbWVtYmVyLXJldm9rZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9kaXJlY3RvcnkvY29tcGFyZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC92YWx1ZS9hY2Nlc3MvbWFuYWdpbmcudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvZGlyZWN0b3J5L2d1YXJkcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9kaXJlY3RvcnkvY2hhbmdlcy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXRzL2RpcmVjdG9yeS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2dyb3VwLWNyZWF0ZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2dyb3VwLWRlbGV0ZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2dyb3VwLXJlbmFtZS50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2VkaXRzL2dyb3VwLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL3ZhbHVlL2ludGVncmF0aW9ucy50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL2ludGVncmF0aW9uLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMvaW50ZWdyYXRpb24udHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9lZGl0cy9pdGVtLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvbWVtYmVyLWNvbmZpcm0udHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9tZW1iZXItZGVsZXRlLWFjY291bnQudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9raW5kcy9tZW1iZXItcmVzZW5kLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMvbWVtYmVyLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL3ZhbHVlL3JlY292ZXJ5LnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMva2luZHMvZGV2aWNlLWFuc3dlci50cyIsIi93b3JrL3Byb3ZpZGVyL3NoYXJlZC9zZXR1cC9jaGFuZ2VzL2tpbmRzL21lbWJlci1yZWNvdmVyLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMvcmVjb3ZlcnkudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvc2V0dXAvY2hhbmdlcy9lZGl0cy9zaWduLW9uLnRzIiwiL3dvcmsvcHJvdmlkZXIvc2hhcmVkL3NldHVwL2NoYW5nZXMvZWRpdHMudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL3dyaXRpbmcudHMiLCIvd29yay9wcm92aWRlci9zaGFyZWQvYnJpZGdlL2luZGV4LnRzIiwiL3dvcmsvcHJvdmlkZXIvZWxlY3Ryb24udml0ZS5jb25maWcudHMiXSwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBCcmFuZGVkIGlkcy4gRm91ciBkaWZmZXJlbnQgaWRzIG5hbWUgYSBjbGllbnQsIGFuZCBtaXhpbmcgdGhlbSB1cCBpcyB0aGUgY2xhc3NpYyBtaXN0YWtlIChwcm92aWRlci1hcGkubWQgwqc4LjEpOiB0aGlzIGFwcCdzIG93blxuICogKGBDbGllbnRJZGApLCB0aGUgc2VydmVyJ3MgKGBPcmdhbml6YXRpb25JZGApLCB0aGUgbGluaydzIHRvIGl0cyBwcm92aWRlciAoYFByb3ZpZGVyT3JnYW5pemF0aW9uSWRgKSwgYW5kIHRoZSBwcm9maWxlJ3MgdGhhdCByZWFkcyBpdC5cbiAqL1xuZGVjbGFyZSBjb25zdCBicmFuZDogdW5pcXVlIHN5bWJvbDtcbnR5cGUgQnJhbmQ8TmFtZSBleHRlbmRzIHN0cmluZz4gPSBzdHJpbmcgJiB7IHJlYWRvbmx5IFticmFuZF06IE5hbWUgfTtcblxuLyoqIExvY2FsIGlkIG9mIGEgcHJvZmlsZSwgbWFkZSBieSB0aGlzIGFwcCAocmFuZG9tIFVVSUQpLiAqL1xuZXhwb3J0IHR5cGUgUHJvZmlsZUlkID0gQnJhbmQ8XCJQcm9maWxlSWRcIj47XG4vKipcbiAqIFRoaXMgYXBwJ3MgaWRlbnRpdHkgb2YgYSBjbGllbnQ6IHRoZSBwcm9maWxlIHRoYXQgcmVhZHMgaXQgYW5kIHRoZSBvcmdhbml6YXRpb24ncyBpZCB0aGVyZSwgYDxwcm9maWxlPi48b3JnYW5pemF0aW9uPmAuIFR3byBzZXJ2ZXJzIG1heSBob2xkXG4gKiBvcmdhbml6YXRpb25zIG9mIHRoZSBzYW1lIGlkIChhIHJlc3RvcmVkIGJhY2t1cCwgYSBzdGFnaW5nIGNvcHkpLCBzbyBhbiBvcmdhbml6YXRpb24ncyBpZCBhbG9uZSBuYW1lcyBub3RoaW5nLiBTY3JlZW5zLCBkcmFmdHMsIHJvdXRlcyBhbmRcbiAqIGV2ZXJ5dGhpbmcgdGhhdCBpcyBrZXB0IGhlcmUgdXNlIGl0OyBub3RoaW5nIHRoYXQgZ29lcyB0byBhIHNlcnZlciBkb2VzLlxuICovXG5leHBvcnQgdHlwZSBDbGllbnRJZCA9IEJyYW5kPFwiQ2xpZW50SWRcIj47XG4vKiogVGhlIHNlcnZlcidzIGlkIG9mIGFuIG9yZ2FuaXphdGlvbjogdW5pcXVlIG9uIHRoYXQgc2VydmVyIGFuZCBub3doZXJlIGVsc2UuICovXG5leHBvcnQgdHlwZSBPcmdhbml6YXRpb25JZCA9IEJyYW5kPFwiT3JnYW5pemF0aW9uSWRcIj47XG4vKiogSWQgb2YgdGhlIGxpbmsgYmV0d2VlbiBwcm92aWRlciBhbmQgY2xpZW50IG9yZ2FuaXphdGlvbjsgdXNlZCBvbmx5IHdoZW4gdGhlIHByb3ZpZGVyIHJlbmFtZXMsIHJlc2VhdHMgb3IgdW5saW5rcy4gKi9cbmV4cG9ydCB0eXBlIFByb3ZpZGVyT3JnYW5pemF0aW9uSWQgPSBCcmFuZDxcIlByb3ZpZGVyT3JnYW5pemF0aW9uSWRcIj47XG5leHBvcnQgdHlwZSBVc2VySWQgPSBCcmFuZDxcIlVzZXJJZFwiPjtcbi8qKiBPcmdhbml6YXRpb24tdXNlciBpZCAobWVtYmVyc2hpcCByb3cpLCBub3QgdGhlIHVzZXIgaWQuICovXG5leHBvcnQgdHlwZSBNZW1iZXJJZCA9IEJyYW5kPFwiTWVtYmVySWRcIj47XG5leHBvcnQgdHlwZSBHcm91cElkID0gQnJhbmQ8XCJHcm91cElkXCI+O1xuZXhwb3J0IHR5cGUgQ29sbGVjdGlvbklkID0gQnJhbmQ8XCJDb2xsZWN0aW9uSWRcIj47XG5leHBvcnQgdHlwZSBJdGVtSWQgPSBCcmFuZDxcIkl0ZW1JZFwiPjtcbmV4cG9ydCB0eXBlIERyYWZ0SWQgPSBCcmFuZDxcIkRyYWZ0SWRcIj47XG4vKiogT25lIGFwcGxpY2F0aW9uIG9mIGEgQ2hhbmdlU2V0IHRvIG9uZSBjbGllbnQuIEEgZHJhZnQncyBydW5zIGJlYXIgdGhlIGRyYWZ0J3MgaWQ6IGVhY2ggZ29lcyBvbiB3aGVyZSB0aGUgb25lIGJlZm9yZSBlbmRlZC4gKi9cbmV4cG9ydCB0eXBlIFJ1bklkID0gQnJhbmQ8XCJSdW5JZFwiPjtcbmV4cG9ydCB0eXBlIEJsdWVwcmludElkID0gQnJhbmQ8XCJCbHVlcHJpbnRJZFwiPjtcbi8qKiBPcGFxdWUgaGFuZGxlIG9mIGEgZmlsZSB0aGF0IHRoZSB1c2VyIGNob3NlIGluIGEgZGlhbG9nOyBtYWluIGtlZXBzIHRoZSBwYXRoLiAqL1xuZXhwb3J0IHR5cGUgRmlsZUhhbmRsZSA9IEJyYW5kPFwiRmlsZUhhbmRsZVwiPjtcbi8qKiBPcGFxdWUgaWQgb2Ygb25lIHNpZ24taW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCB0eXBlIEF0dGVtcHRJZCA9IEJyYW5kPFwiQXR0ZW1wdElkXCI+O1xuXG4vKiogU3RhdGVzIHRoYXQgYSB0ZXh0IGlzIGFuIGlkIG9mIHRoZSB3YW50ZWQga2luZC4gVXNlIHdoZXJlIGEgdGV4dCBlbnRlcnMgdGhlIGFwcCAod2lyZSwgYnJpZGdlKSwgbm93aGVyZSBlbHNlLiAqL1xuZXhwb3J0IGNvbnN0IGFzSWQgPSA8SWQgZXh0ZW5kcyBzdHJpbmc+KHRleHQ6IHN0cmluZyk6IElkID0+IHRleHQgYXMgSWQ7XG5cbi8qKiBUaGUgc2VydmVyJ3MgaWQgb2YgYSBwcm92aWRlci4gKi9cbmV4cG9ydCB0eXBlIFByb3ZpZGVySWQgPSBCcmFuZDxcIlByb3ZpZGVySWRcIj47XG5cbi8qKiBCb3RoIHBhcnRzIGFyZSB3aGF0IGlkcyBvZiBzZXJ2ZXJzIGFyZSBoZWxkIHRvIChgc2hhcmVkL2FwaS9jb21tb24udHNgKTogbGV0dGVycywgZGlnaXRzLCBkYXNoZXMsIHNvIHRoZSBkb3Qgc3RhbmRzIG9uY2UuICovXG5jb25zdCBjbGllbnRJZFNoYXBlID0gL15bXFx3LV17MSw2NH1cXC5bXFx3LV17MSw2NH0kLztcblxuZXhwb3J0IGNvbnN0IGlzQ2xpZW50SWQgPSAodGV4dDogc3RyaW5nKTogdGV4dCBpcyBDbGllbnRJZCA9PiBjbGllbnRJZFNoYXBlLnRlc3QodGV4dCk7XG5leHBvcnQgY29uc3QgY2xpZW50SWRPZiA9IChwcm9maWxlSWQ6IFByb2ZpbGVJZCwgb3JnYW5pemF0aW9uSWQ6IE9yZ2FuaXphdGlvbklkKTogQ2xpZW50SWQgPT5cbiAgYXNJZDxDbGllbnRJZD4oYCR7cHJvZmlsZUlkfS4ke29yZ2FuaXphdGlvbklkfWApO1xuLyoqIFRoZSBwcm9maWxlIHRoYXQgYSBjbGllbnQgaXMgcmVhZCBhbmQgd3JpdHRlbiB0aHJvdWdoLiAqL1xuZXhwb3J0IGNvbnN0IHByb2ZpbGVPZiA9IChjbGllbnRJZDogQ2xpZW50SWQpOiBQcm9maWxlSWQgPT4gYXNJZDxQcm9maWxlSWQ+KGNsaWVudElkLnNsaWNlKDAsIGNsaWVudElkLmluZGV4T2YoXCIuXCIpKSk7XG4vKiogVGhlIGNsaWVudCdzIGlkIG9uIGl0cyBzZXJ2ZXIuICovXG5leHBvcnQgY29uc3Qgb3JnYW5pemF0aW9uT2YgPSAoY2xpZW50SWQ6IENsaWVudElkKTogT3JnYW5pemF0aW9uSWQgPT4gYXNJZDxPcmdhbml6YXRpb25JZD4oY2xpZW50SWQuc2xpY2UoY2xpZW50SWQuaW5kZXhPZihcIi5cIikgKyAxKSk7XG4vKiogQSBwcm92aWRlciBhcyB3aGF0IGlzIHdyaXR0ZW4gdG86IGl0IHN0YW5kcyB3aGVyZSBhIGNsaWVudCBzdGFuZHMgaW4gcmV2aWV3cywgcnVucyBhbmQgam91cm5hbCAoZGVjaXNpb24gMDAxNCkuICovXG5leHBvcnQgY29uc3QgcHJvdmlkZXJTdWJqZWN0ID0gKHByb2ZpbGVJZDogUHJvZmlsZUlkLCBwcm92aWRlcklkOiBQcm92aWRlcklkKTogQ2xpZW50SWQgPT4gYXNJZDxDbGllbnRJZD4oYCR7cHJvZmlsZUlkfS4ke3Byb3ZpZGVySWR9YCk7XG4vKiogVGhlIHByb3ZpZGVyIHRoYXQgYSBzdWJqZWN0IG5hbWVzLCB3aGVyZSBpdCBpcyBvbmUuICovXG5leHBvcnQgY29uc3QgcHJvdmlkZXJPZiA9IChzdWJqZWN0OiBDbGllbnRJZCk6IFByb3ZpZGVySWQgPT4gYXNJZDxQcm92aWRlcklkPihzdWJqZWN0LnNsaWNlKHN1YmplY3QuaW5kZXhPZihcIi5cIikgKyAxKSk7XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgaXNDbGllbnRJZCwgdHlwZSBDbGllbnRJZCB9IGZyb20gXCIuL2lkcy50c1wiO1xuXG4vKiogQnVpbGRpbmcgYmxvY2tzIG9mIHNjaGVtYXMgZm9yIHdoYXQgY29tZXMgZnJvbSBvdXRzaWRlIHRoZSBwcm9jZXNzLiAqL1xuXG4vKiogQSB0ZXh0IG9mIGF0IG1vc3QgYG1heGAgVVRGLTE2IHVuaXRzLiAqL1xuZXhwb3J0IGNvbnN0IHRleHQgPSAobWF4OiBudW1iZXIpID0+IHouc3RyaW5nKCkubWF4KG1heCk7XG4vKiogQW4gaWQgb2YgdGhlIHdhbnRlZCBraW5kOiAxIHRvIDEyMCBjaGFyYWN0ZXJzLiBOb3RoaW5nIGVsc2UgaXMga25vd24gb2YgaWRzLiAqL1xuZXhwb3J0IGNvbnN0IGlkID0gPElkIGV4dGVuZHMgc3RyaW5nPigpID0+XG4gIHouY3VzdG9tPElkPigodmFsdWUpID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIiAmJiB2YWx1ZS5sZW5ndGggPiAwICYmIHZhbHVlLmxlbmd0aCA8PSAxMjAsIFwibm90IGFuIGlkXCIpO1xuLyoqIEEgY2xpZW50J3Mgb3duIGlkIGhlcmU6IG9mIGEgcHJvZmlsZSBhbmQgYW4gb3JnYW5pemF0aW9uLiAqL1xuZXhwb3J0IGNvbnN0IGNsaWVudElkID0gei5jdXN0b208Q2xpZW50SWQ+KCh2YWx1ZSkgPT4gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiICYmIGlzQ2xpZW50SWQodmFsdWUpLCBcIm5vdCBhbiBpZCBvZiBhIGNsaWVudFwiKTtcbiIsImltcG9ydCB0eXBlIHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgSW1tdXRhYmxlIH0gZnJvbSBcIi4uL3V0aWwvaW1tdXRhYmxlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJlc3VsdCB9IGZyb20gXCIuLi91dGlsL3Jlc3VsdC50c1wiO1xuXG4vKiogQSByZXF1ZXN0IHdpdGggaXRzIHJlcGx5LiBUaGUgcmVwbHkgaXMgYWx3YXlzIHdyYXBwZWQgaW4gYFJlc3VsdGA7IGhhbmRsZXJzIG5ldmVyIHRocm93IGFjcm9zcyB0aGUgYm91bmRhcnkuICovXG5leHBvcnQgaW50ZXJmYWNlIENhbGw8UmVxdWVzdCwgUmVwbHk+IHtcbiAgcmVhZG9ubHkga2luZDogXCJjYWxsXCI7XG4gIC8qKiBSZXR1cm5zIGEgcmVxdWVzdCBtYWRlIG9ubHkgb2Ygd2hhdCB0aGUgc2NoZW1hIG5hbWVzLCBvciB0aHJvd3MuIFRoZSByb3V0ZXIgcnVucyBpdCBvbiBldmVyeXRoaW5nIHRoYXQgY29tZXMgZnJvbSB0aGUgd2luZG93LiAqL1xuICByZWFkb25seSByZXF1ZXN0OiAodmFsdWU6IHVua25vd24pID0+IFJlcXVlc3Q7XG4gIC8qKiBUeXBlIG9ubHk6IGNhcnJpZXMgdGhlIHJlcGx5J3MgdHlwZSBhbmQgbm8gdmFsdWUuICovXG4gIHJlYWRvbmx5IHJlcGx5PzogUmVwbHk7XG59XG4vKiogQSBtZXNzYWdlIGZyb20gbWFpbiB0byB0aGUgd2luZG93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQdXNoPE1lc3NhZ2U+IHtcbiAgcmVhZG9ubHkga2luZDogXCJwdXNoXCI7XG4gIC8qKiBUeXBlIG9ubHkuICovXG4gIHJlYWRvbmx5IG1lc3NhZ2U/OiBNZXNzYWdlO1xufVxuLyoqIFdoYXQgb25lIGZpbGUgb2YgdGhpcyBmb2xkZXIgZGVjbGFyZXM6IHRoZSBtZXNzYWdlcyBvZiBhIGRvbWFpbiwgYnkgbmFtZS4gKi9cbmV4cG9ydCB0eXBlIERvbWFpbiA9IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIENhbGw8YW55LCBhbnk+IHwgUHVzaDxhbnk+Pj47XG5cbi8qKiBEZWNsYXJlcyBhIHJlcXVlc3QgYnkgaXRzIHNjaGVtYSBhbmQgdGhlIHR5cGUgb2YgaXRzIHJlcGx5OiBgY2FsbChzY2hlbWEpLnJlcGxpZXM8Vmlldz4oKWAuICovXG5leHBvcnQgY29uc3QgY2FsbCA9IDxSZXF1ZXN0PihzY2hlbWE6IHouWm9kVHlwZTxSZXF1ZXN0PikgPT4gKHtcbiAgcmVwbGllczogPFJlcGx5PigpOiBDYWxsPFJlcXVlc3QsIFJlcGx5PiA9PiAoeyBraW5kOiBcImNhbGxcIiwgcmVxdWVzdDogKHZhbHVlKSA9PiBzY2hlbWEucGFyc2UodmFsdWUpIH0pLFxufSk7XG5leHBvcnQgY29uc3QgcHVzaCA9IDxNZXNzYWdlPigpOiBQdXNoPE1lc3NhZ2U+ID0+ICh7IGtpbmQ6IFwicHVzaFwiIH0pO1xuXG4vKiogVGhlIG9uZSBFbGVjdHJvbiBjaGFubmVsIG5hbWUgb2YgYSBtZXNzYWdlOiBgZGVzazo8ZG9tYWluPi48bmFtZT5gLiAqL1xuZXhwb3J0IGNvbnN0IGNoYW5uZWxOYW1lID0gKGRvbWFpbjogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBzdHJpbmcgPT4gYGRlc2s6JHtkb21haW59LiR7bmFtZX1gO1xuXG4vKiogS2luZCBvZiBldmVyeSBtZXNzYWdlIGJ5IGRvbWFpbiBhbmQgbmFtZTogYWxsIHRoYXQgdGhlIHByZWxvYWQga25vd3Mgb2YgdGhlIGNvbnRyYWN0LiAqL1xuZXhwb3J0IHR5cGUgTWVzc2FnZUtpbmRzID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgXCJjYWxsXCIgfCBcInB1c2hcIj4+Pj47XG5leHBvcnQgY29uc3Qga2luZHNPZiA9IChjb250cmFjdDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgRG9tYWluPj4pOiBNZXNzYWdlS2luZHMgPT5cbiAgT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgIE9iamVjdC5lbnRyaWVzKGNvbnRyYWN0KS5tYXAoKFtkb21haW4sIGVudHJpZXNdKSA9PiBbXG4gICAgICBkb21haW4sXG4gICAgICBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZW50cmllcykubWFwKChbbmFtZSwgeyBraW5kIH1dKSA9PiBbbmFtZSwga2luZF0pKSxcbiAgICBdKSxcbiAgKTtcblxudHlwZSBSZXF1ZXN0T2Y8RW50cnk+ID0gRW50cnkgZXh0ZW5kcyBDYWxsPGluZmVyIFJlcXVlc3QsIHVua25vd24+ID8gSW1tdXRhYmxlPFJlcXVlc3Q+IDogbmV2ZXI7XG50eXBlIFJlcGx5T2Y8RW50cnk+ID0gRW50cnkgZXh0ZW5kcyB7IHJlYWRvbmx5IHJlcGx5PzogaW5mZXIgUmVwbHkgfSA/IEV4Y2x1ZGU8UmVwbHksIHVuZGVmaW5lZD4gOiBuZXZlcjtcbnR5cGUgTWVzc2FnZU9mPEVudHJ5PiA9IEVudHJ5IGV4dGVuZHMgeyByZWFkb25seSBtZXNzYWdlPzogaW5mZXIgTWVzc2FnZSB9ID8gRXhjbHVkZTxNZXNzYWdlLCB1bmRlZmluZWQ+IDogbmV2ZXI7XG50eXBlIENhbGxOYW1lczxFbnRyaWVzPiA9IHsgW05hbWUgaW4ga2V5b2YgRW50cmllc106IEVudHJpZXNbTmFtZV0gZXh0ZW5kcyB7IHJlYWRvbmx5IGtpbmQ6IFwiY2FsbFwiIH0gPyBOYW1lIDogbmV2ZXIgfVtrZXlvZiBFbnRyaWVzXTtcbnR5cGUgUHVzaE5hbWVzPEVudHJpZXM+ID0gRXhjbHVkZTxrZXlvZiBFbnRyaWVzLCBDYWxsTmFtZXM8RW50cmllcz4+O1xuXG4vKiogV2hhdCBtYWluIGltcGxlbWVudHMgZm9yIG9uZSBkb21haW4uICovXG5leHBvcnQgdHlwZSBIYW5kbGVyc09mPEVudHJpZXM+ID0ge1xuICByZWFkb25seSBbTmFtZSBpbiBDYWxsTmFtZXM8RW50cmllcz5dOiAoXG4gICAgcmVxdWVzdDogUmVxdWVzdE9mPEVudHJpZXNbTmFtZV0+LFxuICApID0+IFByb21pc2U8UmVzdWx0PFJlcGx5T2Y8RW50cmllc1tOYW1lXT4+PiB8IFJlc3VsdDxSZXBseU9mPEVudHJpZXNbTmFtZV0+Pjtcbn07XG4vKiogV2hhdCBtYWluIGltcGxlbWVudHMgb2YgYW55IGRvbWFpbiwgZm9yIHRoZSByb3V0ZXIsIHdoaWNoIGhhcyBwYXJzZWQgdGhlIHJlcXVlc3QgYnkgdGhlIGNhbGwncyBvd24gc2NoZW1hLiAqL1xuZXhwb3J0IHR5cGUgSGFuZGxlcnNCeU5hbWUgPSBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCAocmVxdWVzdDogYW55KSA9PiB1bmtub3duPj4+Pjtcbi8qKiBXaGF0IG1haW4gc2VuZHMgZm9yIG9uZSBkb21haW4uICovXG5leHBvcnQgdHlwZSBQdXNoZXNPZjxFbnRyaWVzPiA9IHsgcmVhZG9ubHkgW05hbWUgaW4gUHVzaE5hbWVzPEVudHJpZXM+XTogKG1lc3NhZ2U6IE1lc3NhZ2VPZjxFbnRyaWVzW05hbWVdPikgPT4gdm9pZCB9O1xuLyoqIFdoYXQgdGhlIHJlbmRlcmVyIHNlZXMgb2Ygb25lIGRvbWFpbjogY2FsbHMsIGFuZCBzdWJzY3JpcHRpb25zIHRoYXQgcmV0dXJuIHRoZWlyIG93biB1bmRvaW5nLiAqL1xuZXhwb3J0IHR5cGUgQnJpZGdlRG9tYWluT2Y8RW50cmllcz4gPSB7XG4gIHJlYWRvbmx5IFtOYW1lIGluIENhbGxOYW1lczxFbnRyaWVzPl06IChyZXF1ZXN0OiBSZXF1ZXN0T2Y8RW50cmllc1tOYW1lXT4pID0+IFByb21pc2U8UmVzdWx0PFJlcGx5T2Y8RW50cmllc1tOYW1lXT4+Pjtcbn0gJiB7XG4gIHJlYWRvbmx5IFtOYW1lIGluIFB1c2hOYW1lczxFbnRyaWVzPl06IChsaXN0ZW5lcjogKG1lc3NhZ2U6IE1lc3NhZ2VPZjxFbnRyaWVzW05hbWVdPikgPT4gdm9pZCkgPT4gKCkgPT4gdm9pZDtcbn07XG5leHBvcnQgdHlwZSBCcmlkZ2VPZjxDb250cmFjdD4gPSB7IHJlYWRvbmx5IFtEb21haW4gaW4ga2V5b2YgQ29udHJhY3RdOiBCcmlkZ2VEb21haW5PZjxDb250cmFjdFtEb21haW5dPiB9O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgRHJhZnRJZCwgTWVtYmVySWQsIFByb2ZpbGVJZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGNsaWVudElkLCBpZCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5cbi8qIFJlcXVlc3RzIHRoYXQgc2V2ZXJhbCBkb21haW5zIHNoYXJlLiBTdHJpY3Q6IHVua25vd24gbWVtYmVycyBhcmUgcmVmdXNlZC4gKi9cblxuLyoqIEEgY2FsbCB3aXRob3V0IGEgcmVxdWVzdC4gKi9cbmV4cG9ydCBjb25zdCBub3RoaW5nID0gei51bmlvbihbei51bmRlZmluZWQoKSwgei5udWxsKCksIHouc3RyaWN0T2JqZWN0KHt9KV0pLnRyYW5zZm9ybSgoKTogUmVjb3JkPHN0cmluZywgbmV2ZXI+ID0+ICh7fSkpO1xuZXhwb3J0IGNvbnN0IGNsaWVudElkcyA9IHouYXJyYXkoY2xpZW50SWQpLm1heCg1MDAwKTtcbmV4cG9ydCBjb25zdCBjbGllbnRSZWYgPSB6LnN0cmljdE9iamVjdCh7IGNsaWVudElkIH0pO1xuZXhwb3J0IGNvbnN0IGRyYWZ0UmVmID0gei5zdHJpY3RPYmplY3QoeyBkcmFmdElkOiBpZDxEcmFmdElkPigpIH0pO1xuZXhwb3J0IGNvbnN0IHByb2ZpbGVSZWYgPSB6LnN0cmljdE9iamVjdCh7IHByb2ZpbGVJZDogaWQ8UHJvZmlsZUlkPigpIH0pO1xuZXhwb3J0IGNvbnN0IG1lbWJlclJlZiA9IGNsaWVudFJlZi5leHRlbmQoeyBtZW1iZXJJZDogaWQ8TWVtYmVySWQ+KCkgfSk7XG5leHBvcnQgY29uc3QgbWVtYmVyUmVmcyA9IGNsaWVudFJlZi5leHRlbmQoeyBtZW1iZXJJZHM6IHouYXJyYXkoaWQ8TWVtYmVySWQ+KCkpLm1pbigxKS5tYXgoMjAwMCkgfSk7XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFR3b0ZhY3Rvck1ldGhvZCB9IGZyb20gXCIuLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBBdHRlbXB0SWQsIEZpbGVIYW5kbGUsIFByb2ZpbGVJZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGlkLCB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgSW1tdXRhYmxlIH0gZnJvbSBcIi4uL3V0aWwvaW1tdXRhYmxlLnRzXCI7XG5pbXBvcnQgeyBjYWxsLCBwdXNoLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBub3RoaW5nLCBwcm9maWxlUmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuY29uc3Qgc2VydmVyQ2hvaWNlID0gei5kaXNjcmltaW5hdGVkVW5pb24oXCJraW5kXCIsIFtcbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJ1c1wiKSB9KSxcbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJldVwiKSB9KSxcbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJzYW5kYm94XCIpIH0pLFxuICB6LnN0cmljdE9iamVjdCh7XG4gICAga2luZDogei5saXRlcmFsKFwic2VsZi1ob3N0ZWRcIiksXG4gICAgdXJsOiB0ZXh0KDMwMCksXG4gICAgLyoqIFBFTSBmaWxlIGNob3NlbiBpbiBhIGRpYWxvZywgdHJ1c3RlZCBmb3IgdGhpcyBzZXJ2ZXIgb25seS4gKi9cbiAgICBjZXJ0aWZpY2F0ZTogaWQ8RmlsZUhhbmRsZT4oKS5leGFjdE9wdGlvbmFsKCksXG4gIH0pLFxuXSk7XG5leHBvcnQgdHlwZSBTZXJ2ZXJDaG9pY2UgPSBJbW11dGFibGU8ei5vdXRwdXQ8dHlwZW9mIHNlcnZlckNob2ljZT4+O1xuZXhwb3J0IGludGVyZmFjZSBQcm9maWxlVmlldyB7XG4gIHJlYWRvbmx5IGlkOiBQcm9maWxlSWQ7XG4gIHJlYWRvbmx5IGVtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHNlcnZlcktpbmQ6IFNlcnZlckNob2ljZVtcImtpbmRcIl07XG4gIC8qKiBcIkVVIGNsb3VkXCIsIFwiVVMgY2xvdWRcIiwgXCJTYW5kYm94XCIgY29tZSBmcm9tIHRoZSBsb2NhbGU7IHRoaXMgaXMgdGhlIGhvc3QgZm9yIHNlbGYtaG9zdGVkIG9uZXMuICovXG4gIHJlYWRvbmx5IHNlcnZlckhvc3Q6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VydmVyVXJsOiBzdHJpbmc7XG4gIC8qKiB2YXVsdHdhcmRlbiBpcyB0b2xkIGFwYXJ0IHNvIHRoYXQgbWlzc2luZyBwYXJ0cyBhcmUgbGVmdCBvdXQuICovXG4gIHJlYWRvbmx5IHNvZnR3YXJlOiBcImJpdHdhcmRlblwiIHwgXCJ2YXVsdHdhcmRlblwiIHwgXCJ1bmtub3duXCI7XG4gIHJlYWRvbmx5IHByb3ZpZGVyOiB7IHJlYWRvbmx5IG5hbWU6IHN0cmluZzsgcmVhZG9ubHkgcm9sZTogXCJwcm92aWRlci1hZG1pblwiIHwgXCJzZXJ2aWNlLXVzZXJcIiB9IHwgbnVsbDtcbiAgLyoqIFRoZSBwcm92aWRlciB3aG9zZSBpbnZpdGF0aW9uIHdhcyB0YWtlbiBhbmQgdGhhdCBoYXMgbm90IGNvbmZpcm1lZCB0aGUgYWNjb3VudCB5ZXQsIHNvIHRoYXQgdGhlcmUgYXJlIG5vIGNsaWVudHM7IG51bGw6IG5vbmUuICovXG4gIHJlYWRvbmx5IGF3YWl0czogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgc3RhdGU6IFwibG9ja2VkXCIgfCBcInVubG9ja2VkXCI7XG4gIHJlYWRvbmx5IHNlc3Npb246IFwib25saW5lXCIgfCBcIm9mZmxpbmVcIiB8IFwiZXhwaXJlZFwiO1xuICByZWFkb25seSBoYXNQaW46IGJvb2xlYW47XG4gIHJlYWRvbmx5IGhhc0tleWNoYWluOiBib29sZWFuO1xuICByZWFkb25seSBsYXN0VXNlZEF0OiBzdHJpbmcgfCBudWxsO1xuICAvKiogQSB3YXJuaW5nIGFib3V0IHdlYWsga2V5IHNldHRpbmdzIG9mIHRoaXMgYWNjb3VudCwgaWYgYW55LiAqL1xuICByZWFkb25seSBrZGZXYXJuaW5nOiBib29sZWFuO1xuICAvKiogV2hhdCBoYXMgdG8gYmUga25vd24gb2YgdGhpcyBwcm9maWxlIHdoaWxlIGl0IGlzIG9wZW46IGEgc3VzcGVuZGVkIHByb3ZpZGVyLCBmaWxlcyB0aGF0IHdlcmUgZGFtYWdlZCwgd2hhdCBjb3VsZCBub3QgYmUga2VwdC4gKi9cbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IEFwcEVycm9yW107XG59XG4vKiogQSBwcm9maWxlIHdob3NlIHJlY29yZCBvbiB0aGlzIGNvbXB1dGVyIGNhbm5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCcm9rZW5Qcm9maWxlVmlldyB7XG4gIHJlYWRvbmx5IGlkOiBQcm9maWxlSWQ7XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvcjtcbn1cbmV4cG9ydCB0eXBlIFNpZ25JblN0ZXAgPVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJzaWduZWQtaW5cIjsgcmVhZG9ubHkgcHJvZmlsZUlkOiBQcm9maWxlSWQgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwidHdvLWZhY3RvclwiO1xuICAgICAgcmVhZG9ubHkgYXR0ZW1wdElkOiBBdHRlbXB0SWQ7XG4gICAgICByZWFkb25seSBtZXRob2RzOiByZWFkb25seSB7IHJlYWRvbmx5IG1ldGhvZDogVHdvRmFjdG9yTWV0aG9kOyByZWFkb25seSBzdXBwb3J0ZWQ6IGJvb2xlYW47IHJlYWRvbmx5IGhpbnQ6IHN0cmluZyB8IG51bGwgfVtdO1xuICAgIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibmV3LWRldmljZVwiOyByZWFkb25seSBhdHRlbXB0SWQ6IEF0dGVtcHRJZDsgcmVhZG9ubHkgZW1haWw6IHN0cmluZyB9XG4gIC8qKlxuICAgKiBOb3RoaW5nIHdhcyBkZXJpdmVkIGZyb20gdGhlIHBhc3N3b3JkIHlldDsgaXQgZ29lcyBvbiBvbmx5IGJ5IGEgZGVsaWJlcmF0ZSBhY3QuIGB3ZWFrYDogZWFzeSB0byBndWVzcyDCtyBgY29zdGx5YDogdGFrZXMgbG9uZywgb3IgbXVjaFxuICAgKiBtZW1vcnkgwrcgYHNhbHRgOiBub3QgdGhlIGFkZHJlc3Mgb2YgdGhlIGFjY291bnQsIGJ1dCB3aGF0IHRoZSBzZXJ2ZXIgc2F5cy5cbiAgICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJrZGYtd2FybmluZ1wiO1xuICAgICAgcmVhZG9ubHkgYXR0ZW1wdElkOiBBdHRlbXB0SWQ7XG4gICAgICByZWFkb25seSBzZXR0aW5nczogc3RyaW5nO1xuICAgICAgcmVhZG9ubHkgcmVhc29uczogcmVhZG9ubHkgKFwid2Vha1wiIHwgXCJjb3N0bHlcIiB8IFwic2FsdFwiKVtdO1xuICAgICAgcmVhZG9ubHkgc2FsdDogc3RyaW5nO1xuICAgIH07XG5leHBvcnQgaW50ZXJmYWNlIFNlcnZlckNoZWNrIHtcbiAgLyoqIFdoZXJlIHRoZSBzZXJ2ZXIgd2FzIGZvdW5kOiB3aGF0IHdhcyB0eXBlZCB3aXRob3V0IHdoYXQgZG9lcyBub3QgYmVsb25nIHRvIGl0LCBvciB0aGUgY2xvdWQgdGhhdCBpdCBpcy4gKi9cbiAgcmVhZG9ubHkga2luZDogU2VydmVyQ2hvaWNlW1wia2luZFwiXTtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcnNpb246IHN0cmluZztcbiAgcmVhZG9ubHkgc29mdHdhcmU6IFwiYml0d2FyZGVuXCIgfCBcInZhdWx0d2FyZGVuXCIgfCBcInVua25vd25cIjtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgU2Vzc2lvblZpZXcge1xuICByZWFkb25seSBwcm9maWxlczogcmVhZG9ubHkgUHJvZmlsZVZpZXdbXTtcbiAgcmVhZG9ubHkgYnJva2VuOiByZWFkb25seSBCcm9rZW5Qcm9maWxlVmlld1tdO1xuICByZWFkb25seSBvbmxpbmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGxvY2tlZEF0OiBzdHJpbmcgfCBudWxsO1xufVxuXG5jb25zdCBhdHRlbXB0UmVmID0gei5zdHJpY3RPYmplY3QoeyBhdHRlbXB0SWQ6IGlkPEF0dGVtcHRJZD4oKSB9KTtcblxuLyoqIFNpZ25pbmcgaW4sIHVubG9ja2luZywgbG9ja2luZy4gKi9cbmV4cG9ydCBjb25zdCBhY2NvdW50ID0ge1xuICBwcm9maWxlczogY2FsbChub3RoaW5nKS5yZXBsaWVzPHJlYWRvbmx5IFByb2ZpbGVWaWV3W10+KCksXG4gIC8qKiBBc2tzIGEgc2VydmVyIHdobyBpdCBpcywgYmVmb3JlIGEgcGFzc3dvcmQgaXMgdHlwZWQuICovXG4gIGNoZWNrU2VydmVyOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgc2VydmVyOiBzZXJ2ZXJDaG9pY2UgfSkpLnJlcGxpZXM8U2VydmVyQ2hlY2s+KCksXG4gIC8qKiBDYXJyaWVzIHRoZSBtYXN0ZXIgcGFzc3dvcmQgdG93YXJkcyBtYWluLiBgaW52aXRhdGlvbmA6IGxpbmsgb2YgYSBwcm92aWRlciwgd2l0aCB3aGljaCBhbiBhY2NvdW50IHdpdGhvdXQgY2xpZW50cyBtYXkgc2lnbiBpbi4gKi9cbiAgc2lnbkluOiBjYWxsKFxuICAgIHouc3RyaWN0T2JqZWN0KHsgc2VydmVyOiBzZXJ2ZXJDaG9pY2UsIGVtYWlsOiB0ZXh0KDI1NiksIG1hc3RlclBhc3N3b3JkOiB0ZXh0KDEwMDApLCBpbnZpdGF0aW9uOiB0ZXh0KDEwXzAwMCkuZXhhY3RPcHRpb25hbCgpIH0pLFxuICApLnJlcGxpZXM8U2lnbkluU3RlcD4oKSxcbiAgLyoqIE1ha2VzIHRoZSBhY2NvdW50IHRoYXQgYSBwcm92aWRlciBpbnZpdGVkLCBhbmQgc2lnbnMgaW4gd2l0aCBpdC4gQ2FycmllcyB0aGUgbmV3IG1hc3RlciBwYXNzd29yZCB0b3dhcmRzIG1haW4uICovXG4gIG1ha2VBY2NvdW50OiBjYWxsKFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIHNlcnZlcjogc2VydmVyQ2hvaWNlLFxuICAgICAgaW52aXRhdGlvbjogdGV4dCgxMF8wMDApLFxuICAgICAgbWFzdGVyUGFzc3dvcmQ6IHouc3RyaW5nKCkubWluKDEyKS5tYXgoMTAwMCksXG4gICAgICBoaW50OiB6LnN0cmluZygpLm1heCg1MCkubnVsbGFibGUoKSxcbiAgICB9KSxcbiAgKS5yZXBsaWVzPFNpZ25JblN0ZXA+KCksXG4gIC8qKiBDYXJyaWVzIGEgdHdvLXN0ZXAgY29kZSB0b3dhcmRzIG1haW4uICovXG4gIHR3b0ZhY3RvcjogY2FsbChhdHRlbXB0UmVmLmV4dGVuZCh7IG1ldGhvZDogei5udW1iZXIoKS5pbnQoKSwgY29kZTogdGV4dCgxMDApLCByZW1lbWJlcjogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8U2lnbkluU3RlcD4oKSxcbiAgc2VuZEVtYWlsQ29kZTogY2FsbChhdHRlbXB0UmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgc2VudDogdHJ1ZSB9PigpLFxuICBuZXdEZXZpY2U6IGNhbGwoYXR0ZW1wdFJlZi5leHRlbmQoeyBjb2RlOiB0ZXh0KDEwMCkgfSkpLnJlcGxpZXM8U2lnbkluU3RlcD4oKSxcbiAgcmVzZW5kTmV3RGV2aWNlOiBjYWxsKGF0dGVtcHRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBzZW50OiB0cnVlIH0+KCksXG4gIC8qKiBUaGUgdGVjaG5pY2lhbiByZWFkIHRoZSB3YXJuaW5nIGFib3V0IHdlYWsga2V5IHNldHRpbmdzIGFuZCBnb2VzIG9uLiAqL1xuICBhY2NlcHRLZGZXYXJuaW5nOiBjYWxsKGF0dGVtcHRSZWYpLnJlcGxpZXM8U2lnbkluU3RlcD4oKSxcbiAgY2FuY2VsU2lnbkluOiBjYWxsKGF0dGVtcHRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBjYW5jZWxsZWQ6IHRydWUgfT4oKSxcbiAgLyoqIENhcnJpZXMgdGhlIG1hc3RlciBwYXNzd29yZCBvciBQSU4gdG93YXJkcyBtYWluOyB3b3JrcyBvZmZsaW5lLiAqL1xuICB1bmxvY2s6IGNhbGwocHJvZmlsZVJlZi5leHRlbmQoeyBtZXRob2Q6IHouZW51bShbXCJwYXNzd29yZFwiLCBcInBpblwiLCBcImtleWNoYWluXCJdKSwgc2VjcmV0OiB0ZXh0KDEwMDApIH0pKS5yZXBsaWVzPFByb2ZpbGVWaWV3PigpLFxuICAvKiogTG9ja3MgZXZlcnkgcHJvZmlsZToga2V5cyBhcmUgemVyb2VkIGFuZCB0aGUgd2luZG93IGlzIHJlbG9hZGVkLiAqL1xuICBsb2NrOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8eyByZWFkb25seSBsb2NrZWQ6IHRydWUgfT4oKSxcbiAgLyoqIFdpcGVzIHRoZSBwcm9maWxlJ3MgZmlsZXMgaW4gbWFpbjsgYW5zd2VycyB0aGUgcmVjb3JkIGtleSBwcmVmaXggdGhhdCB0aGUgcmVuZGVyZXIgd2lwZXMgaW4gSW5kZXhlZERCLiAqL1xuICBzaWduT3V0OiBjYWxsKHByb2ZpbGVSZWYpLnJlcGxpZXM8eyByZWFkb25seSB3aXBlZDogc3RyaW5nIH0+KCksXG4gIC8qKiBDYXJyaWVzIHRoZSBuZXcgUElOIHRvd2FyZHMgbWFpbi4gKi9cbiAgc2V0UGluOiBjYWxsKHByb2ZpbGVSZWYuZXh0ZW5kKHsgcGluOiB6LnN0cmluZygpLm1pbig0KS5tYXgoNjQpIH0pKS5yZXBsaWVzPFByb2ZpbGVWaWV3PigpLFxuICByZW1vdmVQaW46IGNhbGwocHJvZmlsZVJlZikucmVwbGllczxQcm9maWxlVmlldz4oKSxcbiAgc2V0S2V5Y2hhaW46IGNhbGwocHJvZmlsZVJlZi5leHRlbmQoeyBvbjogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8UHJvZmlsZVZpZXc+KCksXG4gIC8qKiBJbnB1dCBoYXBwZW5lZCBpbiB0aGUgd2luZG93OiByZXN0YXJ0cyB0aGUgYXV0b21hdGljIGxvY2suIFNlbnQgYXQgbW9zdCBldmVyeSBmZXcgc2Vjb25kcy4gKi9cbiAgYWN0aXZpdHk6IGNhbGwobm90aGluZykucmVwbGllczxSZWNvcmQ8c3RyaW5nLCBuZXZlcj4+KCksXG4gIHNlc3Npb246IGNhbGwobm90aGluZykucmVwbGllczxTZXNzaW9uVmlldz4oKSxcbiAgb25TZXNzaW9uOiBwdXNoPFNlc3Npb25WaWV3PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IGNsaWVudElkLCB0ZXh0IH0gZnJvbSBcIi4uLy4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgSW1tdXRhYmxlIH0gZnJvbSBcIi4uLy4uL3V0aWwvaW1tdXRhYmxlLnRzXCI7XG5cbmNvbnN0IGhvdXIgPSB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMjMpO1xuLyoqIFdoYXQgaXMgbG9va2VkIGZvciBpbiB0aGUgbG9nOyBlbXB0eSBsaXN0cyBhbmQgbnVsbHMgbG9vayBmb3IgZXZlcnl0aGluZy4gKi9cbmV4cG9ydCBjb25zdCBsb2dRdWVyeSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgLyoqIEV2ZXJ5IHdvcmQgc3RhbmRzIGluIHRoZSBzZW50ZW5jZSwgdGhlIGNsaWVudCwgdGhlIGRldmljZSBvciB0aGUgYWRkcmVzcy4gKi9cbiAgdGV4dDogdGV4dCgyMDApLFxuICAvKiogSVNPIHRpbWVzOyBgZGF5c2A6IGNvdW50ZWQgYmFjayBmcm9tIG5vdywgaW4gcGxhY2Ugb2YgYGZyb21gLiAqL1xuICBmcm9tOiB0ZXh0KDQwKS5udWxsYWJsZSgpLFxuICB0bzogdGV4dCg0MCkubnVsbGFibGUoKSxcbiAgZGF5czogei5udW1iZXIoKS5pbnQoKS5taW4oMSkubWF4KDM2NjApLm51bGxhYmxlKCksXG4gIHR5cGVzOiB6LmFycmF5KHoubnVtYmVyKCkuaW50KCkpLm1heCg0MDApLFxuICBzb3VyY2VzOiB6LmFycmF5KGNsaWVudElkKS5tYXgoNTAwMCksXG4gIHVzZXJzOiB6LmFycmF5KHRleHQoMTIwKSkubWF4KDUwMCksXG4gIGFkZHJlc3Nlczogei5hcnJheSh0ZXh0KDgwKSkubWF4KDUwMCksXG4gIGRldmljZXM6IHouYXJyYXkoei5udW1iZXIoKS5pbnQoKSkubWF4KDEwMCksXG4gIC8qKiBPbmx5IGJlZm9yZSBgZnJvbWAgYW5kIGZyb20gYHRvYCBvbiwgaW4gaG91cnMgb2YgdGhpcyBjb21wdXRlcidzIGNsb2NrLiAqL1xuICBvdXRzaWRlOiB6LnN0cmljdE9iamVjdCh7IGZyb206IGhvdXIsIHRvOiBob3VyIH0pLm51bGxhYmxlKCksXG4gIGJ5VGVjaG5pY2lhbnM6IHouYm9vbGVhbigpLFxuICBhYm91dE93bmVyczogei5ib29sZWFuKCksXG4gIC8qKiBGcm9tIGEgZGV2aWNlIHRoYXQgdGhlIGFjY291bnQgaGFkIG5vdCB1c2VkIGJlZm9yZSwgYXMgZmFyIGFzIGlzIGtlcHQuICovXG4gIG5ld0RldmljZXM6IHouYm9vbGVhbigpLFxufSk7XG5leHBvcnQgdHlwZSBMb2dRdWVyeSA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2YgbG9nUXVlcnk+PjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IEZpbGVIYW5kbGUgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExhbmd1YWdlIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBJbW11dGFibGUgfSBmcm9tIFwiLi4vdXRpbC9pbW11dGFibGUudHNcIjtcbmltcG9ydCB7IGNhbGwsIHB1c2gsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IGxvZ1F1ZXJ5IH0gZnJvbSBcIi4uL3NldHVwL2xvZy9sb2ctcXVlcnkudHNcIjtcbmltcG9ydCB7IGNsaWVudFJlZiwgbm90aGluZyB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNhbmRib3hBY2NvdW50IH0gZnJvbSBcIi4vc2FuZGJveC50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFwcEluZm8ge1xuICByZWFkb25seSB2ZXJzaW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBsYXRmb3JtOiBcIndpbmRvd3NcIiB8IFwibWFjb3NcIiB8IFwibGludXhcIjtcbiAgcmVhZG9ubHkgc3lzdGVtTGFuZ3VhZ2U6IExhbmd1YWdlO1xuICAvKiogUHJlc2VsZWN0ZWQgYnkgYC0tcHJvZmlsZS1zZXJ2ZXI9PHVybD5gOyBudWxsIHdpdGhvdXQuICovXG4gIHJlYWRvbmx5IHByb2ZpbGVTZXJ2ZXI6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBUaGUgZW1iZWRkZWQgc2FuZGJveCBhbmQgaXRzIGFjY291bnRzLCB3aGVuIHRoaXMgc3RhcnQgaGFzIG9uZSAodGhleSBhcmUgaW52ZW50ZWQgYW5kIHNhZmUgdG8gc2hvdykuICovXG4gIHJlYWRvbmx5IHNhbmRib3g6IHsgcmVhZG9ubHkgdXJsOiBzdHJpbmc7IHJlYWRvbmx5IGFjY291bnRzOiByZWFkb25seSBTYW5kYm94QWNjb3VudFtdIH0gfCBudWxsO1xuICAvKiogVGhlIHdpbmRvdyBvcGVucyBiZWZvcmUgdGhlIHNhbmRib3ggaGFzIHN0YXJ0ZWQuICovXG4gIHJlYWRvbmx5IHNhbmRib3hTdGF0ZTogXCJzdGFydGluZ1wiIHwgXCJydW5uaW5nXCIgfCBcImZhaWxlZFwiO1xuICByZWFkb25seSBrZXljaGFpbjogXCJhdmFpbGFibGVcIiB8IFwidW5hdmFpbGFibGVcIiB8IFwidW5wcm90ZWN0ZWRcIjtcbn1cbmV4cG9ydCBjb25zdCBzZXR0aW5nc1NjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgbGFuZ3VhZ2U6IHouZW51bShbXCJzeXN0ZW1cIiwgXCJlblwiLCBcIm5sXCJdKSxcbiAgdGhlbWU6IHouZW51bShbXCJzeXN0ZW1cIiwgXCJsaWdodFwiLCBcImRhcmtcIl0pLFxuICBkZW5zaXR5OiB6LmVudW0oW1wiY29tcGFjdFwiLCBcImRlZmF1bHRcIiwgXCJjb21mb3J0YWJsZVwiXSksXG4gIC8qKiBNaW51dGVzIHdpdGhvdXQgaW5wdXQgdW50aWwgZXZlcnl0aGluZyBsb2NrczsgMCA9IG5ldmVyLiAqL1xuICBhdXRvTG9ja01pbnV0ZXM6IHoubnVtYmVyKCkuaW50KCkubWluKDApLm1heCgxNDQwKSxcbiAgbG9ja09uU2xlZXA6IHouYm9vbGVhbigpLFxuICAvKiogTWludXRlcyBiZXR3ZWVuIGF1dG9tYXRpYyByZWFkcyBvZiB0aGUgY2xpZW50czsgMCA9IG9ubHkgYnkgaGFuZC4gKi9cbiAgcmVhZEV2ZXJ5TWludXRlczogei5udW1iZXIoKS5pbnQoKS5taW4oMCkubWF4KDE0NDApLFxuICAvKiogUGVvcGxlIHdpdGhvdXQgYW4gZWxldmF0ZWQgcm9sZSBtYXkgYmUgY29uZmlybWVkIHdpdGhvdXQgY29tcGFyaW5nLCBvbiBwdXJwb3NlLiAqL1xuICBjb25maXJtVW5jb21wYXJlZDogei5ib29sZWFuKCksXG4gIC8qKiBUaGUgYXBwIG1heSBhc2sgbmFtZSBzZXJ2ZXJzIHdoYXQgdGhleSBzYXkgb2YgY2xhaW1lZCBkb21haW5zLiAqL1xuICBkbnNMb29rVXBzOiB6LmJvb2xlYW4oKSxcbiAgLyoqIERheXMgZm9yIHdoaWNoIHRoZSBldmVudHMgb2YgYWxsIGNsaWVudHMgYXJlIGtlcHQ7IDAgPSB0aGV5IGFyZSBub3QuICovXG4gIGV2ZW50c0tlcHREYXlzOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMzY1KSxcbiAgLyoqIFNlYXJjaGVzIGluIHRoZSBsb2c6IHRob3NlIHRoYXQgd2VyZSBzYXZlZCwgYW5kIHNpbmNlIHdoZW4gYSBzZWFyY2ggd2l0aCBhIGJlbGwgd2FzIGxvb2tlZCBhdCBsYXN0LCBieSBpdHMgaWQuICovXG4gIGV2ZW50U2VhcmNoZXM6IHouc3RyaWN0T2JqZWN0KHtcbiAgICBzYXZlZDogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkOiB0ZXh0KDYwKSwgbmFtZTogdGV4dCg2MCksIHF1ZXJ5OiBsb2dRdWVyeSB9KSkubWF4KDIwMCksXG4gICAgYmVsbHM6IHoucmVjb3JkKHRleHQoNjApLCB0ZXh0KDQwKSksXG4gIH0pLFxuICAvKiogQ29sdW1uIGFuZCBzYXZlZC12aWV3IGNob2ljZXMgb2YgdGFibGVzLCBhcyB0aGUgcmVuZGVyZXIga2VlcHMgdGhlbTsgb3BhcXVlIHRvIG1haW4uICovXG4gIHZpZXdzOiB6LnJlY29yZCh0ZXh0KDgwKSwgei51bmtub3duKCkpLFxufSk7XG5leHBvcnQgdHlwZSBTZXR0aW5ncyA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2Ygc2V0dGluZ3NTY2hlbWE+PjtcbmV4cG9ydCBpbnRlcmZhY2UgQ2VydGlmaWNhdGVDaG9pY2Uge1xuICByZWFkb25seSBoYW5kbGU6IEZpbGVIYW5kbGU7XG4gIHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IHN0cmluZztcbiAgcmVhZG9ubHkgZmluZ2VycHJpbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdmFsaWRVbnRpbDogc3RyaW5nO1xufVxuXG4vKiogVGhlIGFwcCBpdHNlbGYuICovXG5leHBvcnQgY29uc3QgYXBwID0ge1xuICAvKiogRmFjdHMgb2YgdGhpcyBzdGFydDogdmVyc2lvbiwgcGxhdGZvcm0sIHByZXNlbGVjdGVkIHNlcnZlciwgc2FuZGJveCBhY2NvdW50cy4gKi9cbiAgaW5mbzogY2FsbChub3RoaW5nKS5yZXBsaWVzPEFwcEluZm8+KCksXG4gIHNldHRpbmdzOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8U2V0dGluZ3M+KCksXG4gIHNhdmVTZXR0aW5nczogY2FsbChzZXR0aW5nc1NjaGVtYSkucmVwbGllczxTZXR0aW5ncz4oKSxcbiAgLyoqIE9wZW5zIG9uZSBvZiBhIGZpeGVkIGxpc3Qgb2YgaHR0cHMgcGFnZXMgaW4gdGhlIHN5c3RlbSBicm93c2VyIGFmdGVyIHRoZSB1c2VyIGNvbmZpcm1lZCBpdC4gKi9cbiAgb3BlbkhlbHA6IGNhbGwoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgcGFnZTogei5lbnVtKFtcIm1lbWJlcnNcIiwgXCJpbXBvcnRcIiwgXCJzc29cIiwgXCJzZWxmLWhvc3RcIiwgXCJ3ZWItdmF1bHRcIiwgXCJwcm92aXNpb25pbmdcIiwgXCJkZXZpY2VzXCIsIFwiaW50ZWdyYXRpb25zXCIsIFwidHdvLXN0ZXBcIl0pLFxuICAgIH0pLFxuICApLnJlcGxpZXM8e1xuICAgIHJlYWRvbmx5IG9wZW5lZDogYm9vbGVhbjtcbiAgfT4oKSxcbiAgLyoqIE9wZW5zIGEgcGFnZSBvZiB0aGUgY2xpZW50J3Mgb3JnYW5pemF0aW9uIGluIHRoZSB3ZWIgdmF1bHQgb2YgaXRzIHNlcnZlciwgYWZ0ZXIgdGhlIHVzZXIgY29uZmlybWVkIGl0LiAqL1xuICBvcGVuVmF1bHQ6IGNhbGwoY2xpZW50UmVmLmV4dGVuZCh7IHBhZ2U6IHouZW51bShbXCJ0d28tZmFjdG9yXCIsIFwiYmlsbGluZ1wiLCBcImludGVncmF0aW9uc1wiLCBcInBheW1lbnRcIl0pIH0pKS5yZXBsaWVzPHtcbiAgICByZWFkb25seSBvcGVuZWQ6IGJvb2xlYW47XG4gIH0+KCksXG4gIC8qKiBQdXRzIGEgdGV4dCBvbiB0aGUgY2xpcGJvYXJkOyBgc2VjcmV0YCBjbGVhcnMgaXQgYWZ0ZXIgMzAgcyBpZiBpdCBpcyBzdGlsbCB0aGVyZS4gKi9cbiAgY29weVRleHQ6IGNhbGwoei5zdHJpY3RPYmplY3QoeyB0ZXh0OiB0ZXh0KDIwMF8wMDApLCBzZWNyZXQ6IHouYm9vbGVhbigpIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkgY29waWVkOiB0cnVlIH0+KCksXG4gIC8qKiBEaWFsb2cgZm9yIHRoZSBDQSBmaWxlIChQRU0pIG9mIGEgc2VsZi1ob3N0ZWQgc2VydmVyLiBgY2FuY2VsbGVkYCB3aGVuIGNsb3NlZC4gKi9cbiAgY2hvb3NlQ2VydGlmaWNhdGU6IGNhbGwobm90aGluZykucmVwbGllczxDZXJ0aWZpY2F0ZUNob2ljZT4oKSxcbiAgLyoqIFdoYXQgdGhlIHBlcnNvbiBhbnN3ZXJlZCBhIHByb3h5LiBNYWluIGtlZXBzIGl0IGluIG1lbW9yeSB1bnRpbCB0aGUgYXBwIGVuZHMsIGFuZCByZWFjaGVzIGZvciB0aGUgc2VydmVycyBhZ2Fpbi4gKi9cbiAgYW5zd2VyUHJveHk6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBwcm94eTogdGV4dCgzMDApLCBuYW1lOiB0ZXh0KDI1NiksIHBhc3N3b3JkOiB0ZXh0KDEwMDApIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkga2VwdDogdHJ1ZSB9PigpLFxuICAvKiogQSBwcm94eSAoaG9zdCBhbmQgcG9ydCkgYXNrcyBmb3IgYSBuYW1lIGFuZCBhIHBhc3N3b3JkOyBgcmVmdXNlZGA6IGl0IGRpZCBub3QgdGFrZSB0aGUgbGFzdCBvbmVzLiAqL1xuICBvblByb3h5QXNrczogcHVzaDx7IHJlYWRvbmx5IHByb3h5OiBzdHJpbmc7IHJlYWRvbmx5IHJlZnVzZWQ6IGJvb2xlYW4gfT4oKSxcbiAgLyoqIFRoZSBpbnZpdGF0aW9uIG9mIGEgcHJvdmlkZXIgdGhhdCB3YXMgb3BlbmVkIGVsc2V3aGVyZSBvbiB0aGlzIGNvbXB1dGVyLCBieSB0aGUgYXBwJ3Mgb3duIHNjaGVtZTsgb25jZS4gSXQgaXMgc2hvd24sIGFuZCB0YWtlbiBvbmx5IGJ5IGEgY2xpY2suICovXG4gIHRha2VMaW5rOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8eyByZWFkb25seSB0ZXh0OiBzdHJpbmcgfCBudWxsIH0+KCksXG4gIC8qKiBUaGVyZSBpcyBvbmUuICovXG4gIG9uTGluazogcHVzaDxSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBuZXZlcj4+PigpLFxuICBvblNldHRpbmdzOiBwdXNoPFNldHRpbmdzPigpLFxuICBvbkNvbm5lY3Rpdml0eTogcHVzaDx7IHJlYWRvbmx5IG9ubGluZTogYm9vbGVhbjsgcmVhZG9ubHkgc2luY2U6IHN0cmluZyB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuXG4vKiogV2hhdCBtYXkgYmUgZ2l2ZW4gYXMgdmFsdWVzIG9mIGEgYmx1ZXByaW50J3MgcGFyYW1ldGVycyAoYFBhcmFtZXRlclZhbHVlc2ApLiAqL1xuZXhwb3J0IGNvbnN0IHBhcmFtZXRlclZhbHVlcyA9IHoucmVjb3JkKHRleHQoODApLCB6LnVuaW9uKFt0ZXh0KDMwMCksIHouYXJyYXkodGV4dCgyMDApKS5tYXgoNTAwKSwgei5ib29sZWFuKCldKSk7XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEJsdWVwcmludElkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgY2xpZW50SWQsIGlkLCB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQmx1ZXByaW50LCBQYXJhbWV0ZXJWYWx1ZXMgfSBmcm9tIFwiLi4vc2V0dXAvYmx1ZXByaW50L2JsdWVwcmludC50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXNpcmVkU2V0dXAgfSBmcm9tIFwiLi4vc2V0dXAvYmx1ZXByaW50L2Rlc2lyZWQtc2V0dXAudHNcIjtcbmltcG9ydCB7IHBhcmFtZXRlclZhbHVlcyB9IGZyb20gXCIuLi9zZXR1cC9ibHVlcHJpbnQvcGFyYW1ldGVyLXZhbHVlcy50c1wiO1xuaW1wb3J0IHsgY2FsbCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmLCBub3RoaW5nIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBCbHVlcHJpbnRWaWV3IHtcbiAgcmVhZG9ubHkgaWQ6IEJsdWVwcmludElkO1xuICByZWFkb25seSBibHVlcHJpbnQ6IEJsdWVwcmludDtcbiAgcmVhZG9ubHkgdXNlZEZvcjogbnVtYmVyO1xuICByZWFkb25seSBwcm9ibGVtOiBBcHBFcnJvciB8IG51bGw7XG4gIC8qKiBXaGF0IGFub3RoZXIgYmx1ZXByaW50IHdyaXRlcyB0byBpbmNsdWRlIHRoaXMgb25lLiAqL1xuICByZWFkb25seSBpbmNsdWRlQXM6IHN0cmluZztcbiAgLyoqIE51bGw6IG5vdCBzaWduZWQuICovXG4gIHJlYWRvbmx5IHNpZ25hdHVyZTogQmx1ZXByaW50U2lnbmF0dXJlVmlldyB8IG51bGw7XG59XG5leHBvcnQgaW50ZXJmYWNlIEJsdWVwcmludFNpZ25hdHVyZVZpZXcge1xuICAvKiogXCJicm9rZW5cIjogc2lnbmVkIG9uY2UsIGFuZCBjaGFuZ2VkIHNpbmNlLiAqL1xuICByZWFkb25seSBzdGF0ZTogXCJ2YWxpZFwiIHwgXCJicm9rZW5cIjtcbiAgLyoqIFdoYXQgdGhlIHNpZ25lciB3cm90ZSBmb3IgYSBuYW1lOyBwcm92ZXMgbm90aGluZyBieSBpdHNlbGYuICovXG4gIHJlYWRvbmx5IHNpZ25lcjogc3RyaW5nO1xuICByZWFkb25seSBmaW5nZXJwcmludDogc3RyaW5nO1xuICAvKiogVGhlIHRlY2huaWNpYW4gaGFzIGNvbXBhcmVkIHRoZSBmaW5nZXJwcmludCwgb3IgaXQgaXMgdGhlaXIgb3duLiAqL1xuICByZWFkb25seSBrbm93bjogYm9vbGVhbjtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgUmVzb2x2ZWRCbHVlcHJpbnQge1xuICByZWFkb25seSBkZXNpcmVkOiBEZXNpcmVkU2V0dXA7XG4gIHJlYWRvbmx5IG1pc3Npbmc6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSB2YWx1ZXM6IFBhcmFtZXRlclZhbHVlcztcbn1cblxuY29uc3QgYmx1ZXByaW50UmVmID0gei5zdHJpY3RPYmplY3QoeyBibHVlcHJpbnRJZDogaWQ8Qmx1ZXByaW50SWQ+KCkgfSk7XG5cbmV4cG9ydCBjb25zdCBibHVlcHJpbnRzID0ge1xuICBsaXN0OiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8cmVhZG9ubHkgQmx1ZXByaW50Vmlld1tdPigpLFxuICAvKiogSXRzIGZpbGUsIGFuZCBvbmUgdGV4dCB3aXRoIGV2ZXJ5dGhpbmcgdGhhdCBpdCBpbmNsdWRlcy4gKi9cbiAgdGV4dDogY2FsbChibHVlcHJpbnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSB5YW1sOiBzdHJpbmc7IHJlYWRvbmx5IHdob2xlOiBzdHJpbmcgfT4oKSxcbiAgLyoqIFdoYXQgYSB0ZXh0IHNheXM7IG5vdGhpbmcgaXMgc2F2ZWQuICovXG4gIGNoZWNrOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgeWFtbDogdGV4dCg1MDBfMDAwKSB9KSkucmVwbGllczx7XG4gICAgLyoqIFdoYXQgc3RhbmRzIGluIHRoZSB0ZXh0IGl0c2VsZiwgZm9yIGEgZm9ybSBiZXNpZGUgaXQuICovXG4gICAgcmVhZG9ubHkgb3duOiBCbHVlcHJpbnQ7XG4gICAgLyoqIE9uZSB0ZXh0IHdpdGggZXZlcnl0aGluZyB0aGF0IGl0IGluY2x1ZGVzLiAqL1xuICAgIHJlYWRvbmx5IHdob2xlOiBzdHJpbmc7XG4gICAgcmVhZG9ubHkgYmx1ZXByaW50OiBCbHVlcHJpbnQ7XG4gIH0+KCksXG4gIC8qKiBBIHRleHQgd2l0aCBhIGZvcm0ncyBjaGFuZ2VzIGluIGl0OyBjb21tZW50cyBhbmQgZXZlcnl0aGluZyBlbHNlIHN0YXkgYXMgdGhleSBhcmUuICovXG4gIGVkaXQ6IGNhbGwoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgeWFtbDogdGV4dCg1MDBfMDAwKSxcbiAgICAgIGVkaXRzOiB6XG4gICAgICAgIC5hcnJheShcbiAgICAgICAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICAgICAgICBwYXRoOiB6LmFycmF5KHoudW5pb24oW3RleHQoODApLCB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMTBfMDAwKV0pKS5tYXgoOCksXG4gICAgICAgICAgICAvKiogQW55IEpTT047IGNoZWNrZWQgd2l0aCB0aGUgdGV4dCB0aGF0IGl0IGdvZXMgaW50by4gKi9cbiAgICAgICAgICAgIHZhbHVlOiB6LnVua25vd24oKS5vcHRpb25hbCgpLFxuICAgICAgICAgIH0pLFxuICAgICAgICApXG4gICAgICAgIC5tYXgoMTAwKSxcbiAgICB9KSxcbiAgKS5yZXBsaWVzPHsgcmVhZG9ubHkgeWFtbDogc3RyaW5nIH0+KCksXG4gIC8qKiBUaGUgdGV4dCBvZiBhIGJsdWVwcmludCBtYWRlIG9mIHdoYXQgYSBjbGllbnQgaGFzOyBub3Qgc2F2ZWQuICovXG4gIGNhcHR1cmU6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBjbGllbnRJZCwgcGVvcGxlOiB6LmVudW0oW1wicm9sZXNcIiwgXCJsZWZ0LW91dFwiXSksIHNpZ25Pbjogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8e1xuICAgIHJlYWRvbmx5IHlhbWw6IHN0cmluZztcbiAgfT4oKSxcbiAgLyoqIFNhdmVzIGFuIG93biBibHVlcHJpbnQgZnJvbSBpdHMgdGV4dDsgYSBudWxsIGlkIG1ha2VzIGEgbmV3IG9uZS4gKi9cbiAgc2F2ZTogY2FsbCh6LnN0cmljdE9iamVjdCh7IGJsdWVwcmludElkOiBpZDxCbHVlcHJpbnRJZD4oKS5udWxsYWJsZSgpLCB5YW1sOiB0ZXh0KDUwMF8wMDApIH0pKS5yZXBsaWVzPEJsdWVwcmludFZpZXc+KCksXG4gIHJlbW92ZTogY2FsbChibHVlcHJpbnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSByZW1vdmVkOiB0cnVlIH0+KCksXG4gIC8qKiBPcGVuIGRpYWxvZyBmb3IgYSBibHVlcHJpbnQgZmlsZS4gKi9cbiAgaW1wb3J0RmlsZTogY2FsbChub3RoaW5nKS5yZXBsaWVzPEJsdWVwcmludFZpZXc+KCksXG4gIGV4cG9ydEZpbGU6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBibHVlcHJpbnRJZDogaWQ8Qmx1ZXByaW50SWQ+KCksIHNpZ25lZDogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8eyByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nIH0+KCksXG4gIC8qKiBUaGUgdGVjaG5pY2lhbiBoYXMgY29tcGFyZWQgdGhlIGZpbmdlcnByaW50IG9mIHdobyBzaWduZWQgdGhpcyBvbmUuICovXG4gIGtub3dTaWduZXI6IGNhbGwoYmx1ZXByaW50UmVmKS5yZXBsaWVzPEJsdWVwcmludFZpZXc+KCksXG4gIC8qKiBBIGJsdWVwcmludCBtYWRlIGZyb20gd2hhdCBhbiBleGlzdGluZyBjbGllbnQgaGFzIChcImxpa2UgdGhpcyBjbGllbnRcIik7IG5vdCBzYXZlZC4gKi9cbiAgZnJvbUNsaWVudDogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8Qmx1ZXByaW50Vmlldz4oKSxcbiAgLyoqIFdoYXQgYSBibHVlcHJpbnQgbWFrZXMgb2YgdGhlc2UgcGFyYW1ldGVyczsgcHVyZSwgd29ya3Mgb2ZmbGluZS4gKi9cbiAgcmVzb2x2ZTogY2FsbChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBibHVlcHJpbnRJZDogaWQ8Qmx1ZXByaW50SWQ+KCkubnVsbGFibGUoKSxcbiAgICAgIGxpa2VDbGllbnRJZDogY2xpZW50SWQubnVsbGFibGUoKSxcbiAgICAgIGNsaWVudE5hbWU6IHRleHQoMjAwKSxcbiAgICAgIHBhcmFtZXRlcnM6IHBhcmFtZXRlclZhbHVlcyxcbiAgICB9KSxcbiAgKS5yZXBsaWVzPFJlc29sdmVkQmx1ZXByaW50PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgQXBwRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBQcm9maWxlSWQgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBpZCwgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEltbXV0YWJsZSB9IGZyb20gXCIuLi91dGlsL2ltbXV0YWJsZS50c1wiO1xuaW1wb3J0IHsgY2FsbCwgcHVzaCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuXG5jb25zdCBzZWFsZWRSZWNvcmQgPSB6LnN0cmljdE9iamVjdCh7XG4gIC8qKiBgPHByb2ZpbGU+LzxraW5kPi88b3BhcXVlIGlkPmA7IHVuaXF1ZSwgbm8gbmFtZXMgaW4gaXQuICovXG4gIGtleTogdGV4dCgzMDApLFxuICBwcm9maWxlSWQ6IGlkPFByb2ZpbGVJZD4oKSxcbiAga2luZDogei5lbnVtKFtcInNldHVwXCIsIFwiaXRlbXNcIiwgXCJsb2NhbFwiLCBcImV2ZW50c1wiXSksXG4gIHNjaGVtYTogei5udW1iZXIoKS5pbnQoKSxcbiAgcmV2aXNpb246IHoubnVtYmVyKCkuaW50KCksXG4gIHdyaXR0ZW5BdDogdGV4dCg0MCksXG4gIHNlYWxlZDogei5jdXN0b208VWludDhBcnJheT4oKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkgJiYgdmFsdWUubGVuZ3RoIDw9IDY0XzAwMF8wMDAsIFwibm90IGEgc2VhbGVkIHZhbHVlXCIpLFxufSk7XG4vKiogU2VhbGVkIGJ5IG1haW4sIGtlcHQgYnkgdGhlIHJlbmRlcmVyOyBvcGFxdWUgaGVyZS4gSXRzIG90aGVyIG1lbWJlcnMgYXJlIGF1dGhlbnRpY2F0ZWQgd2l0aCBpdC4gKi9cbmV4cG9ydCB0eXBlIFNlYWxlZFJlY29yZCA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2Ygc2VhbGVkUmVjb3JkPj47XG5leHBvcnQgaW50ZXJmYWNlIENhY2hlT3BlbmVkIHtcbiAgcmVhZG9ubHkgb3BlbmVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZnVzZWQ6IHJlYWRvbmx5IHsgcmVhZG9ubHkga2V5OiBzdHJpbmc7IHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB9W107XG59XG5cbi8qKiBTZWFsZWQgcmVjb3Jkcywgd2hpY2ggdGhlIHdpbmRvdyBrZWVwcyBmb3IgbWFpbi4gKi9cbmV4cG9ydCBjb25zdCBjYWNoZSA9IHtcbiAgLyoqIEhhbmRzIHNlYWxlZCByZWNvcmRzIGJhY2sgYWZ0ZXIgdW5sb2NrOyBtYWluIG9wZW5zIHRoZW0gaW50byBpdHMgbWVtb3J5LiAqL1xuICBvcGVuOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgcmVjb3Jkczogei5hcnJheShzZWFsZWRSZWNvcmQpLm1heCgyMF8wMDApIH0pKS5yZXBsaWVzPENhY2hlT3BlbmVkPigpLFxuICAvKiogTmV3IG9yIGNoYW5nZWQgcmVjb3JkcyB0byBrZWVwLiAqL1xuICBvblNlYWxlZDogcHVzaDx7IHJlYWRvbmx5IHJlY29yZHM6IHJlYWRvbmx5IFNlYWxlZFJlY29yZFtdIH0+KCksXG4gIC8qKiBSZWNvcmRzIHRvIGRlbGV0ZSwgYnkga2V5LiAqL1xuICBvblJlbW92ZWQ6IHB1c2g8eyByZWFkb25seSBrZXlzOiByZWFkb25seSBzdHJpbmdbXSB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgQXBwRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkLCBJdGVtSWQsIFByb2ZpbGVJZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGNsaWVudElkLCB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQWNjZXNzV2F5IH0gZnJvbSBcIi4uL3NldHVwL3ZhbHVlL2FjY2Vzcy9yZWFjaC50c1wiO1xuaW1wb3J0IHR5cGUgeyBBdHRlbnRpb24gfSBmcm9tIFwiLi4vc2V0dXAvdmFsdWUvYXR0ZW50aW9uLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudFNldHVwLCBJdGVtTmFtZSB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hlY2tsaXN0RW50cnkgfSBmcm9tIFwiLi4vc2V0dXAvZHJhZnQvY2hlY2tsaXN0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IEltbXV0YWJsZSB9IGZyb20gXCIuLi91dGlsL2ltbXV0YWJsZS50c1wiO1xuaW1wb3J0IHsgY2FsbCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmLCBtZW1iZXJSZWYsIG5vdGhpbmcgfSBmcm9tIFwiLi9yZXF1ZXN0cy50c1wiO1xuXG4vKiogSG93IGZhciB0aGUgd2F5IHRvIHRoZSBjbGllbnQncyBvd24gc2VydmVyIGhhcyBjb21lIChzZWUgc2hhcmVkL3NldHVwL3ZhbHVlL293bi1zZXJ2ZXIudHMpLiBIb2xkcyBubyBzZWNyZXQuICovXG5jb25zdCBvd25TZXJ2ZXIgPSB6LnN0cmljdE9iamVjdCh7XG4gIC8qKiBBZGRyZXNzIG9mIHRoZSBzZXJ2aWNlIGFjY291bnQ7IFwiXCIgd2hpbGUgaXQgaXMgbm90IGNob3Nlbi4gKi9cbiAgYWNjb3VudDogdGV4dCgyNTYpLFxuICAvKiogV2hlcmUgaXRzIGRldGFpbHMgYXJlIGtlcHQsIGluIHRoZSB0ZWNobmljaWFuJ3Mgd29yZHMuICovXG4gIGtlcHRJbjogdGV4dCgzMDApLFxuICBzZXJ2ZXI6IHouc3RyaWN0T2JqZWN0KHsgdXJsOiB0ZXh0KDMwMCksIHZlcnNpb246IHRleHQoNjApLCBzZWVuQXQ6IHRleHQoNDApIH0pLm51bGxhYmxlKCksXG4gIGxpY2VuY2U6IHpcbiAgICAuc3RyaWN0T2JqZWN0KHsgaW5zdGFsbGF0aW9uSWQ6IHRleHQoNjQpLCBzZWF0czogei5udW1iZXIoKS5pbnQoKS5udWxsYWJsZSgpLCBleHBpcmVzOiB0ZXh0KDQwKS5udWxsYWJsZSgpLCBzYXZlZEF0OiB0ZXh0KDQwKSB9KVxuICAgIC5udWxsYWJsZSgpLFxuICAvKiogVGhlIHNhbWUgY2xpZW50IG9uIGl0cyBvd24gc2VydmVyLCBpbiBhbm90aGVyIHByb2ZpbGUuICovXG4gIHR3aW46IGNsaWVudElkLm51bGxhYmxlKCksXG4gIC8qKiBTdGVwcyB0aGF0IHNvbWVib2R5IHRpY2tlZCwgd2l0aCB0aGUgZGF5LiAqL1xuICB0aWNrZWQ6IHoucmVjb3JkKHRleHQoNDApLCB0ZXh0KDQwKSksXG59KTtcbmV4cG9ydCB0eXBlIE93blNlcnZlciA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2Ygb3duU2VydmVyPj47XG5jb25zdCBsb2NhbENsaWVudCA9IHouc3RyaWN0T2JqZWN0KHtcbiAgY29sb3VyOiB6Lm51bWJlcigpLmludCgpLm1pbigxKS5tYXgoMTApLFxuICBtb25vZ3JhbTogdGV4dCg0KSxcbiAgdGFnczogei5hcnJheSh0ZXh0KDYwKSkubWF4KDMwKSxcbiAgbm90ZTogdGV4dCgyMDAwKSxcbiAgaGludHM6IHoucmVjb3JkKHRleHQoODApLCB0ZXh0KDIwMDApKSxcbiAgb3duU2VydmVyOiBvd25TZXJ2ZXIuZXhhY3RPcHRpb25hbCgpLFxufSk7XG4vKiogS2VwdCBsb2NhbGx5LCBzZWFsZWQsIG5ldmVyIHNlbnQuICovXG5leHBvcnQgdHlwZSBMb2NhbENsaWVudCA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2YgbG9jYWxDbGllbnQ+Pjtcbi8qKiBXaGVuIGFuZCBob3cgd2VsbCBhIHNldHVwIHdhcyByZWFkOyBzdGFuZHMgYmVzaWRlIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR1cE1ldGEge1xuICByZWFkb25seSByZWFkQXQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG4gIHJlYWRvbmx5IHJlYWRpbmc6IGJvb2xlYW47XG59XG4vKiogT25lIHJvdyBvZiB0aGUgY2xpZW50IGxpc3Q6IGV2ZXJ5dGhpbmcgYSBjb2x1bW4gbmVlZHMsIG5vdGhpbmcgbW9yZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50Um93IHtcbiAgcmVhZG9ubHkgaWQ6IENsaWVudElkO1xuICByZWFkb25seSBwcm9maWxlSWQ6IFByb2ZpbGVJZDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBsb2NhbDogTG9jYWxDbGllbnQ7XG4gIHJlYWRvbmx5IHBsYW46IFwidGVhbXNcIiB8IFwiZW50ZXJwcmlzZVwiIHwgXCJmYW1pbGllc1wiIHwgXCJmcmVlXCIgfCBcIm90aGVyXCI7XG4gIHJlYWRvbmx5IHNlcnZlckxhYmVsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbGZIb3N0ZWQ6IGJvb2xlYW47XG4gIC8qKiBXb3JzdCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgYXR0ZW50aW9uOiByZWFkb25seSBBdHRlbnRpb25bXTtcbiAgcmVhZG9ubHkgc2VhdHM6IHsgcmVhZG9ubHkgb2NjdXBpZWQ6IG51bWJlcjsgcmVhZG9ubHkgYXNzaWduZWQ6IG51bWJlciB8IG51bGwgfTtcbiAgcmVhZG9ubHkgbWVtYmVyczogbnVtYmVyO1xuICByZWFkb25seSBpbnZpdGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvQ29uZmlybTogbnVtYmVyO1xuICAvKiogU2hhcmUgb2YgY29uZmlybWVkIG1lbWJlcnMgd2l0aCB0d28tc3RlcCBsb2dpbiwgMOKAkzE7IG51bGwgd2l0aG91dCBtZW1iZXJzLiAqL1xuICByZWFkb25seSB0d29TdGVwOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBzZXRVcDogeyByZWFkb25seSBkb25lOiBudW1iZXI7IHJlYWRvbmx5IHRvdGFsOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgb3duZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBvbGljaWVzT246IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0YTogU2V0dXBNZXRhO1xufVxuZXhwb3J0IGludGVyZmFjZSBDbGllbnRWaWV3IHtcbiAgcmVhZG9ubHkgcm93OiBDbGllbnRSb3c7XG4gIHJlYWRvbmx5IHNldHVwOiBDbGllbnRTZXR1cCB8IG51bGw7XG4gIHJlYWRvbmx5IG1ldGE6IFNldHVwTWV0YTtcbiAgcmVhZG9ubHkgY2hlY2tsaXN0OiByZWFkb25seSBDaGVja2xpc3RFbnRyeVtdO1xufVxuZXhwb3J0IGludGVyZmFjZSBTZWFyY2hIaXQge1xuICByZWFkb25seSBraW5kOiBcImNsaWVudFwiIHwgXCJtZW1iZXJcIiB8IFwiY29sbGVjdGlvblwiIHwgXCJncm91cFwiO1xuICByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7XG4gIHJlYWRvbmx5IGNsaWVudE5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29sb3VyOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vbm9ncmFtOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpdGxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YnRpdGxlOiBzdHJpbmc7XG4gIC8qKiBBIG1lbWJlcidzOyBudWxsIGZvciBldmVyeXRoaW5nIGVsc2UuICovXG4gIHJlYWRvbmx5IHJvbGU6IE1lbWJlclJvbGUgfCBudWxsO1xufVxuZXhwb3J0IGludGVyZmFjZSBJdGVtc1ZpZXcge1xuICByZWFkb25seSBpdGVtczogcmVhZG9ubHkgSXRlbU5hbWVbXTtcbiAgLyoqIFdoYXQgbGllcyBpbiB0aGUgdHJhc2gsIHdpdGggdGhlIGRheSBpdCB3ZW50IHRoZXJlLiAqL1xuICByZWFkb25seSB0cmFzaDogcmVhZG9ubHkgSXRlbU5hbWVbXTtcbiAgLyoqIExvZ2lucyB3aXRoIHRoZSBzYW1lIG5hbWUsIHVzZXIgbmFtZSBhbmQgYWRkcmVzczogdHdvIG9yIG1vcmUgaXRlbXMgYSBncm91cC4gRW1wdHkgZm9yIGEgY2xpZW50IHRoYXQgd2FzIHJlYWQgYmVmb3JlIHRoaXMgd2FzIGNvbXBhcmVkLiAqL1xuICByZWFkb25seSBzYW1lVHdpY2U6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSBpdGVtczogcmVhZG9ubHkgSXRlbUlkW10gfVtdO1xuICByZWFkb25seSBtZXRhOiBTZXR1cE1ldGE7XG59XG5cbi8qKiBDbGllbnRzIGFzIHRoZXkgd2VyZSBsYXN0IHJlYWQuICovXG5leHBvcnQgY29uc3QgY2xpZW50cyA9IHtcbiAgLyoqIEFsbCBjbGllbnRzIG9mIGFsbCB1bmxvY2tlZCBwcm9maWxlcy4gKi9cbiAgbGlzdDogY2FsbChub3RoaW5nKS5yZXBsaWVzPHJlYWRvbmx5IENsaWVudFJvd1tdPigpLFxuICBzZXR1cDogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8Q2xpZW50Vmlldz4oKSxcbiAgLyoqIE5hbWVzIG9mIGl0ZW1zIGJ5IGNvbGxlY3Rpb24sIGZyb20gdGhlIGxhc3QgcmVhZCBvciB0aGUgY2FjaGUuICovXG4gIGl0ZW1zOiBjYWxsKGNsaWVudFJlZikucmVwbGllczxJdGVtc1ZpZXc+KCksXG4gIC8qKiBDb2xvdXIsIG1vbm9ncmFtLCB0YWdzLCBub3RlOiBrZXB0IGxvY2FsbHksIHNlYWxlZCwgbmV2ZXIgc2VudC4gKi9cbiAgc2F2ZUxvY2FsOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBsb2NhbDogbG9jYWxDbGllbnQgfSkpLnJlcGxpZXM8Q2xpZW50Um93PigpLFxuICAvKiogVGFrZXMgYSBjbGllbnQgdGhhdCB0aGUgc2VydmVyIGRvZXMgbm90IGxpc3QgYW55IG1vcmUgb2ZmIHRoaXMgY29tcHV0ZXIuICovXG4gIGZvcmdldDogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBmb3Jnb3R0ZW46IHRydWUgfT4oKSxcbiAgLyoqIENsaWVudHMsIG1lbWJlcnMsIGNvbGxlY3Rpb25zIGFuZCBncm91cHMgb2YgZXZlcnl0aGluZyBjYWNoZWQ7IGF0IG1vc3QgNjAgaGl0cywgYmVzdCBmaXJzdC4gKi9cbiAgc2VhcmNoOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgcXVlcnk6IHRleHQoMjAwKSwgY2xpZW50SWQ6IGNsaWVudElkLm9wdGlvbmFsKCkgfSkpLnJlcGxpZXM8cmVhZG9ubHkgU2VhcmNoSGl0W10+KCksXG4gIC8qKiBXaGF0IG9uZSBtZW1iZXIgcmVhY2hlcyBhbmQgd2h5LiAqL1xuICBhY2Nlc3M6IGNhbGwobWVtYmVyUmVmKS5yZXBsaWVzPHJlYWRvbmx5IEFjY2Vzc1dheVtdPigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lbWJlcklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBjYWxsLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBjbGllbnRSZWYgfSBmcm9tIFwiLi9yZXF1ZXN0cy50c1wiO1xuXG4vKiogQSBkZXZpY2UgdGhhdCB3YWl0cyB0byBiZSBsZXQgaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIERldmljZVZpZXcge1xuICByZWFkb25seSByZXF1ZXN0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1lbWJlcklkOiBNZW1iZXJJZDtcbiAgcmVhZG9ubHkgZW1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIEFzIHRoZSBzZXJ2ZXIgd29yZHMgaXQuICovXG4gIHJlYWRvbmx5IGRldmljZTogc3RyaW5nO1xuICByZWFkb25seSBhZGRyZXNzOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBjb3VudHJ5OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBzaW5jZTogc3RyaW5nO1xuICAvKiogRml2ZSB3b3JkcywgbnVsbCBmb3IgdGhlIG9uZSB0aGF0IGlzIGFza2VkIGZvciB1bnRpbCB0aGV5IHdlcmUgY29tcGFyZWQ7IGFsbCBudWxsIHdoZW4gdGhlIGRldmljZSdzIGtleSBjYW5ub3QgYmUgcmVhZC4gKi9cbiAgcmVhZG9ubHkgcGhyYXNlOiByZWFkb25seSAoc3RyaW5nIHwgbnVsbClbXSB8IG51bGw7XG4gIC8qKiBOdW1iZXIgKDHigJM1KSBvZiB0aGUgd29yZCB0aGF0IHRoZSBwZXJzb24gbXVzdCByZWFkIG91dDsgbnVsbCB3aGVyZSBub3RoaW5nIGlzIHRvIGJlIHByb3Zlbi4gKi9cbiAgcmVhZG9ubHkgYXNrZWQ6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IGNvbXBhcmVkOiBib29sZWFuO1xuICAvKiogV2h5IGl0IGNhbm5vdCBiZSBhcHByb3ZlZDsgaXQgY2FuIGJlIGRlbmllZCBhbGwgdGhlIHNhbWUuICovXG4gIHJlYWRvbmx5IGJsb2NrZWQ6IEFwcEVycm9yIHwgbnVsbDtcbn1cblxuLyoqIERldmljZXMgb2YgbWVtYmVycyB0aGF0IHdhaXQgZm9yIGFuIGFkbWluaXN0cmF0b3IuIEFuc3dlcmluZyBpcyBhbiBlZGl0IChgZGV2aWNlLmFwcHJvdmVgLCBgZGV2aWNlLmRlbnlgKS4gKi9cbmV4cG9ydCBjb25zdCBkZXZpY2VzID0ge1xuICAvKiogQXNrcyB0aGUgc2VydmVyLiAqL1xuICByZWFkOiBjYWxsKGNsaWVudFJlZikucmVwbGllczxyZWFkb25seSBEZXZpY2VWaWV3W10+KCksXG4gIC8qKiBUaGUgcGVyc29uIHJlYWQgb3V0IHRoZSB3b3JkIHRoYXQgaXMgbm90IG9uIHRoZSBzY3JlZW4gKG9yIGFsbCBmaXZlKS4gRmFpbHMgd2l0aCBgZGV2aWNlLndvcmQtd3JvbmdgLiAqL1xuICBjb21wYXJlOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyByZXF1ZXN0OiB0ZXh0KDY0KSwgd29yZHM6IHRleHQoMjAwKSB9KSkucmVwbGllczxEZXZpY2VWaWV3PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHR5cGUgeyBEaXJlY3RvcnlTZXR0aW5ncywgRGlyZWN0b3J5U291cmNlLCBEaXJlY3RvcnlTb3VyY2VLaW5kLCBMZGFwU291cmNlIH0gZnJvbSBcIi4vc2V0dGluZ3Mtc2NoZW1hLnRzXCI7XG5cbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vc2V0dGluZ3Mtc2NoZW1hLnRzXCI7XG5cbi8qKiBTZWNyZXRzIG9mIGEgc291cmNlLCBieSB3aGF0IHRoZXkgYXJlLiBUaGV5IGFyZSBuZXZlciByZWFkIGJhY2sgYnkgdGhlIHdpbmRvdy4gKi9cbmV4cG9ydCBjb25zdCBkaXJlY3RvcnlTZWNyZXROYW1lcyA9IFtcInBhc3N3b3JkXCIsIFwiY2VydGlmaWNhdGVLZXlcIiwgXCJjbGllbnRTZWNyZXRcIiwgXCJwcml2YXRlS2V5XCIsIFwidG9rZW5cIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBEaXJlY3RvcnlTZWNyZXROYW1lID0gKHR5cGVvZiBkaXJlY3RvcnlTZWNyZXROYW1lcylbbnVtYmVyXTtcbi8qKiBXaGljaCBzZWNyZXRzIGEgc291cmNlIHRha2VzOyB0aGUgZmlyc3QgaXMgbmVlZGVkLiAqL1xuZXhwb3J0IGNvbnN0IHNlY3JldHNPZjogeyByZWFkb25seSBbS2luZCBpbiBEaXJlY3RvcnlTb3VyY2VLaW5kXTogcmVhZG9ubHkgRGlyZWN0b3J5U2VjcmV0TmFtZVtdIH0gPSB7XG4gIGxkYXA6IFtcInBhc3N3b3JkXCIsIFwiY2VydGlmaWNhdGVLZXlcIl0sXG4gIGVudHJhOiBbXCJjbGllbnRTZWNyZXRcIl0sXG4gIGdvb2dsZTogW1wicHJpdmF0ZUtleVwiXSxcbiAgb2t0YTogW1widG9rZW5cIl0sXG4gIG9uZWxvZ2luOiBbXCJjbGllbnRTZWNyZXRcIl0sXG4gIGp1bXBjbG91ZDogW1widG9rZW5cIl0sXG4gIGZpbGU6IFtdLFxufTtcblxuLyoqXG4gKiBXaGVyZSBhIHNvdXJjZSByZWFkcywgYXMgdGV4dDogaXRzIHNlY3JldHMgYW5kIHdoYXQgaXMgcmVtZW1iZXJlZCBvZiBpdCBhcmUgYm91bmQgdG8gdGhpcywgc28gdGhhdCBhbm90aGVyIHNlcnZlciBuZXZlciBnZXRzIHRoZW1cbiAqIChkaXJlY3Rvcmllcy5tZCwgdHJhcCBUMjQpLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhY2VPZihzb3VyY2U6IERpcmVjdG9yeVNvdXJjZSk6IHN0cmluZyB7XG4gIHN3aXRjaCAoc291cmNlLmtpbmQpIHtcbiAgICBjYXNlIFwibGRhcFwiOlxuICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFtcImxkYXBcIiwgc291cmNlLmhvc3QudHJpbSgpLnRvTG93ZXJDYXNlKCksIHNvdXJjZS5wb3J0LCBzb3VyY2UudXNlcl0pO1xuICAgIGNhc2UgXCJlbnRyYVwiOlxuICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFtcImVudHJhXCIsIHNvdXJjZS5jbG91ZCwgc291cmNlLnRlbmFudCwgc291cmNlLmFwcGxpY2F0aW9uSWRdKTtcbiAgICBjYXNlIFwiZ29vZ2xlXCI6XG4gICAgICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoW1wiZ29vZ2xlXCIsIHNvdXJjZS5jdXN0b21lciwgc291cmNlLmNsaWVudEVtYWlsXSk7XG4gICAgY2FzZSBcIm9rdGFcIjpcbiAgICAgIHJldHVybiBKU09OLnN0cmluZ2lmeShbXCJva3RhXCIsIHNvdXJjZS5hZGRyZXNzLnRyaW0oKS50b0xvd2VyQ2FzZSgpXSk7XG4gICAgY2FzZSBcIm9uZWxvZ2luXCI6XG4gICAgICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoW1wib25lbG9naW5cIiwgc291cmNlLnJlZ2lvbiwgc291cmNlLmNsaWVudElkXSk7XG4gICAgY2FzZSBcImp1bXBjbG91ZFwiOlxuICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFtcImp1bXBjbG91ZFwiLCBzb3VyY2UucmVnaW9uLCBzb3VyY2Uub3JnYW5pemF0aW9uXSk7XG4gICAgY2FzZSBcImZpbGVcIjpcbiAgICAgIHJldHVybiBKU09OLnN0cmluZ2lmeShbXCJmaWxlXCIsIHNvdXJjZS5wYXRoXSk7XG4gIH1cbn1cblxuLyoqIEEgc291cmNlIGFzIGl0IHN0YW5kcyBiZWZvcmUgYW55dGhpbmcgd2FzIHNldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbXB0eVNvdXJjZShraW5kOiBEaXJlY3RvcnlTb3VyY2VLaW5kKTogRGlyZWN0b3J5U291cmNlIHtcbiAgY29uc3QgZmlsdGVycyA9IHsgdXNlckZpbHRlcjogXCJcIiwgZ3JvdXBGaWx0ZXI6IFwiXCIgfTtcbiAgc3dpdGNoIChraW5kKSB7XG4gICAgY2FzZSBcImxkYXBcIjpcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGtpbmQsXG4gICAgICAgIGhvc3Q6IFwiXCIsXG4gICAgICAgIHBvcnQ6IDYzNixcbiAgICAgICAgZW5jcnlwdGlvbjogXCJsZGFwc1wiLFxuICAgICAgICBhdXRob3JpdHk6IG51bGwsXG4gICAgICAgIGNlcnRpZmljYXRlOiBudWxsLFxuICAgICAgICBhY2NlcHRVbnRydXN0ZWQ6IGZhbHNlLFxuICAgICAgICB1c2VyOiBcIlwiLFxuICAgICAgICBhY3RpdmVEaXJlY3Rvcnk6IHRydWUsXG4gICAgICAgIHBhZ2VkOiB0cnVlLFxuICAgICAgICByb290OiBcIlwiLFxuICAgICAgICB1c2VyUGF0aDogXCJcIixcbiAgICAgICAgZ3JvdXBQYXRoOiBcIlwiLFxuICAgICAgICAuLi5maWx0ZXJzLFxuICAgICAgICAuLi5hY3RpdmVEaXJlY3RvcnlOYW1lcyxcbiAgICAgICAgZW1haWxTdWZmaXg6IFwiXCIsXG4gICAgICAgIGlkQXR0cmlidXRlOiBcIlwiLFxuICAgICAgfTtcbiAgICBjYXNlIFwiZW50cmFcIjpcbiAgICAgIHJldHVybiB7IGtpbmQsIGNsb3VkOiBcImdsb2JhbFwiLCB0ZW5hbnQ6IFwiXCIsIGFwcGxpY2F0aW9uSWQ6IFwiXCIsIGd1ZXN0czogZmFsc2UsIC4uLmZpbHRlcnMgfTtcbiAgICBjYXNlIFwiZ29vZ2xlXCI6XG4gICAgICByZXR1cm4geyBraW5kLCBkb21haW46IFwiXCIsIGN1c3RvbWVyOiBcIm15X2N1c3RvbWVyXCIsIGFkbWluVXNlcjogXCJcIiwgY2xpZW50RW1haWw6IFwiXCIsIC4uLmZpbHRlcnMgfTtcbiAgICBjYXNlIFwib2t0YVwiOlxuICAgICAgcmV0dXJuIHsga2luZCwgYWRkcmVzczogXCJcIiwgLi4uZmlsdGVycyB9O1xuICAgIGNhc2UgXCJvbmVsb2dpblwiOlxuICAgICAgcmV0dXJuIHsga2luZCwgcmVnaW9uOiBcInVzXCIsIGNsaWVudElkOiBcIlwiLCBlbWFpbFN1ZmZpeDogXCJcIiwgLi4uZmlsdGVycyB9O1xuICAgIGNhc2UgXCJqdW1wY2xvdWRcIjpcbiAgICAgIHJldHVybiB7IGtpbmQsIHJlZ2lvbjogXCJ1c1wiLCBvcmdhbml6YXRpb246IFwiXCIsIC4uLmZpbHRlcnMgfTtcbiAgICBjYXNlIFwiZmlsZVwiOlxuICAgICAgcmV0dXJuIHsga2luZCwgcGF0aDogXCJcIiwgZm9ybWF0OiBcImNzdlwiIH07XG4gIH1cbn1cbnR5cGUgTGRhcE5hbWVzID0gUGljazxcbiAgTGRhcFNvdXJjZSxcbiAgXCJ1c2VyQ2xhc3NcIiB8IFwiZ3JvdXBDbGFzc1wiIHwgXCJlbWFpbEF0dHJpYnV0ZVwiIHwgXCJlbWFpbFByZWZpeEF0dHJpYnV0ZVwiIHwgXCJncm91cE5hbWVBdHRyaWJ1dGVcIiB8IFwibWVtYmVyQXR0cmlidXRlXCJcbj47XG4vKiogTmFtZXMgb2YgY2xhc3NlcyBhbmQgYXR0cmlidXRlcyBhcyBBY3RpdmUgRGlyZWN0b3J5IGhhcyB0aGVtLCBhbmQgYXMgbW9zdCBvdGhlciBzZXJ2ZXJzIGRvLiAqL1xuZXhwb3J0IGNvbnN0IGFjdGl2ZURpcmVjdG9yeU5hbWVzOiBMZGFwTmFtZXMgPSB7XG4gIHVzZXJDbGFzczogXCJ1c2VyXCIsXG4gIGdyb3VwQ2xhc3M6IFwiZ3JvdXBcIixcbiAgZW1haWxBdHRyaWJ1dGU6IFwibWFpbFwiLFxuICBlbWFpbFByZWZpeEF0dHJpYnV0ZTogXCJcIixcbiAgZ3JvdXBOYW1lQXR0cmlidXRlOiBcIm5hbWVcIixcbiAgbWVtYmVyQXR0cmlidXRlOiBcIm1lbWJlclwiLFxufTtcbmV4cG9ydCBjb25zdCBvdGhlckxkYXBOYW1lczogTGRhcE5hbWVzID0ge1xuICB1c2VyQ2xhc3M6IFwiaW5ldE9yZ1BlcnNvblwiLFxuICBncm91cENsYXNzOiBcImdyb3VwT2ZOYW1lc1wiLFxuICBlbWFpbEF0dHJpYnV0ZTogXCJtYWlsXCIsXG4gIGVtYWlsUHJlZml4QXR0cmlidXRlOiBcIlwiLFxuICBncm91cE5hbWVBdHRyaWJ1dGU6IFwiY25cIixcbiAgbWVtYmVyQXR0cmlidXRlOiBcIm1lbWJlclwiLFxufTtcblxuZXhwb3J0IGNvbnN0IG5ld1NldHRpbmdzID0gKCk6IERpcmVjdG9yeVNldHRpbmdzID0+ICh7XG4gIHNvdXJjZTogZW1wdHlTb3VyY2UoXCJsZGFwXCIpLFxuICBzeW5jOiB7XG4gICAgcGVvcGxlOiB0cnVlLFxuICAgIGdyb3VwczogdHJ1ZSxcbiAgICBpbnZpdGVzOiBcImF0LW9uY2VcIixcbiAgICBkaXNhYmxlZDogXCJyZXZva2VcIixcbiAgICBnb25lOiBcInJldm9rZVwiLFxuICAgIGV2ZXJ5b25lOiBmYWxzZSxcbiAgICBsaW1pdHM6IHsgcGVyY2VudDogMTAsIHBlb3BsZTogMjUsIGxhc3RNYW5hZ2VyOiB0cnVlLCBzZWF0czogdHJ1ZSB9LFxuICB9LFxuICBzY2hlZHVsZTogeyBvbjogZmFsc2UsIG1pbnV0ZXM6IDYwIH0sXG59KTtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyB0ZXh0IH0gZnJvbSBcIi4uLy4uL21vZGVsL3NjaGVtYXMudHNcIjtcblxuLypcbiAqIFdoYXQgYSB0ZWNobmljaWFuIHNldHMgZm9yIHRoZSBkaXJlY3Rvcnkgb2Ygb25lIGNsaWVudC4gTm8gc2VjcmV0IGlzIGluIGhlcmU6IHRob3NlIGFyZSBzZWFsZWQgYXBhcnQgKHNlZSBgc2VjcmV0c09mYCksIGJvdW5kIHRvIHRoZVxuICogcGxhY2UgdGhhdCB0aGV5IGFyZSBmb3IuIFRoZSBuYW1lcyBvZiB0aGUgc2V0dGluZ3MgZm9sbG93IGRpcmVjdG9yaWVzLm1kIMKnMS4xIGFuZCDCpzEuMi5cbiAqL1xuLyoqIEF0IGxlYXN0IHNvIG1hbnkgbWludXRlcyBsaWUgYmV0d2VlbiB0d28gcnVucyBvZiBhIHNjaGVkdWxlLiAqL1xuY29uc3QgbGVhc3RNaW51dGVzID0gNTtcbmNvbnN0IGF0dHJpYnV0ZSA9IHRleHQoMTAwKS5yZWdleCgvXltBLVphLXpdW0EtWmEtejAtOTsuLV0qJHxeJC91KTtcbmNvbnN0IGRuID0gdGV4dCgyMDAwKTtcbmNvbnN0IGZpbHRlciA9IHRleHQoODAwMCk7XG4vKiogUEVNIG9mIGNlcnRpZmljYXRlczsga2VwdCwgc28gdGhhdCBhIGZpbGUgdGhhdCBpcyBnb25lIGRvZXMgbm90IHdlYWtlbiB0aGUgY29ubmVjdGlvbi4gKi9cbmNvbnN0IHBlbSA9IHRleHQoMjAwXzAwMCkubnVsbGFibGUoKTtcbmNvbnN0IGhvc3QgPSB0ZXh0KDI1Myk7XG5cbmNvbnN0IGxkYXAgPSB6LnN0cmljdE9iamVjdCh7XG4gIGtpbmQ6IHoubGl0ZXJhbChcImxkYXBcIiksXG4gIGhvc3QsXG4gIHBvcnQ6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heCg2NV81MzUpLFxuICAvKiogQ2xlYXIgdGV4dCBvbmx5IHdoZXJlIGl0IGlzIGNob3NlbiBieSBuYW1lLiAqL1xuICBlbmNyeXB0aW9uOiB6LmVudW0oW1wibGRhcHNcIiwgXCJzdGFydHRsc1wiLCBcIm5vbmVcIl0pLFxuICAvKiogVHJ1c3RlZCBiZXNpZGVzIHRoZSBzeXN0ZW0ncy4gKi9cbiAgYXV0aG9yaXR5OiBwZW0sXG4gIC8qKiBTaG93biB0byB0aGUgc2VydmVyOyBpdHMga2V5IGlzIGEgc2VjcmV0LiAqL1xuICBjZXJ0aWZpY2F0ZTogcGVtLFxuICBhY2NlcHRVbnRydXN0ZWQ6IHouYm9vbGVhbigpLFxuICB1c2VyOiB0ZXh0KDUwMCksXG4gIGFjdGl2ZURpcmVjdG9yeTogei5ib29sZWFuKCksXG4gIHBhZ2VkOiB6LmJvb2xlYW4oKSxcbiAgLyoqIE9mIHRoZSB3aG9sZSB0cmVlOiBgZGM9aGFyYm91cixkYz1leGFtcGxlYC4gKi9cbiAgcm9vdDogZG4sXG4gIC8qKiBCZWxvdyB0aGUgcm9vdDsgZW1wdHk6IGFsbCBvZiBpdC4gKi9cbiAgdXNlclBhdGg6IGRuLFxuICBncm91cFBhdGg6IGRuLFxuICB1c2VyRmlsdGVyOiBmaWx0ZXIsXG4gIGdyb3VwRmlsdGVyOiBmaWx0ZXIsXG4gIHVzZXJDbGFzczogYXR0cmlidXRlLFxuICBncm91cENsYXNzOiBhdHRyaWJ1dGUsXG4gIGVtYWlsQXR0cmlidXRlOiBhdHRyaWJ1dGUsXG4gIC8qKiBCb3RoIGVtcHR5OiBwZW9wbGUgd2l0aG91dCBhbiBhZGRyZXNzIHN0YXkgd2l0aG91dCBvbmUuICovXG4gIGVtYWlsUHJlZml4QXR0cmlidXRlOiBhdHRyaWJ1dGUsXG4gIGVtYWlsU3VmZml4OiB0ZXh0KDIwMCksXG4gIGdyb3VwTmFtZUF0dHJpYnV0ZTogYXR0cmlidXRlLFxuICBtZW1iZXJBdHRyaWJ1dGU6IGF0dHJpYnV0ZSxcbiAgLyoqIEVtcHR5OiB0aGUgb25lIHRoYXQgdGhpcyBzZXJ2ZXIgaGFzIChvYmplY3RHVUlELCBlbnRyeVVVSUQsIOKApikuIGBkbmA6IGFzIG9sZGVyIHNldC11cHMgZGlkLiAqL1xuICBpZEF0dHJpYnV0ZTogYXR0cmlidXRlLFxufSk7XG5jb25zdCBlbnRyYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAga2luZDogei5saXRlcmFsKFwiZW50cmFcIiksXG4gIGNsb3VkOiB6LmVudW0oW1wiZ2xvYmFsXCIsIFwidXMtZ292ZXJubWVudFwiLCBcInVzLWRvZFwiLCBcImNoaW5hXCJdKSxcbiAgdGVuYW50OiB0ZXh0KDIwMCksXG4gIGFwcGxpY2F0aW9uSWQ6IHRleHQoMjAwKSxcbiAgZ3Vlc3RzOiB6LmJvb2xlYW4oKSxcbiAgdXNlckZpbHRlcjogZmlsdGVyLFxuICBncm91cEZpbHRlcjogZmlsdGVyLFxufSk7XG5jb25zdCBnb29nbGUgPSB6LnN0cmljdE9iamVjdCh7XG4gIGtpbmQ6IHoubGl0ZXJhbChcImdvb2dsZVwiKSxcbiAgZG9tYWluOiB0ZXh0KDI1MyksXG4gIGN1c3RvbWVyOiB0ZXh0KDEwMCksXG4gIGFkbWluVXNlcjogdGV4dCgyNTYpLFxuICBjbGllbnRFbWFpbDogdGV4dCgyNTYpLFxuICB1c2VyRmlsdGVyOiBmaWx0ZXIsXG4gIGdyb3VwRmlsdGVyOiBmaWx0ZXIsXG59KTtcbmNvbnN0IG9rdGEgPSB6LnN0cmljdE9iamVjdCh7XG4gIGtpbmQ6IHoubGl0ZXJhbChcIm9rdGFcIiksXG4gIGFkZHJlc3M6IHRleHQoMzAwKSxcbiAgdXNlckZpbHRlcjogZmlsdGVyLFxuICBncm91cEZpbHRlcjogZmlsdGVyLFxufSk7XG5jb25zdCBvbmVsb2dpbiA9IHouc3RyaWN0T2JqZWN0KHtcbiAga2luZDogei5saXRlcmFsKFwib25lbG9naW5cIiksXG4gIHJlZ2lvbjogei5lbnVtKFtcInVzXCIsIFwiZXVcIl0pLFxuICBjbGllbnRJZDogdGV4dCgyMDApLFxuICBlbWFpbFN1ZmZpeDogdGV4dCgyMDApLFxuICB1c2VyRmlsdGVyOiBmaWx0ZXIsXG4gIGdyb3VwRmlsdGVyOiBmaWx0ZXIsXG59KTtcbmNvbnN0IGp1bXBjbG91ZCA9IHouc3RyaWN0T2JqZWN0KHtcbiAga2luZDogei5saXRlcmFsKFwianVtcGNsb3VkXCIpLFxuICByZWdpb246IHouZW51bShbXCJ1c1wiLCBcImV1XCIsIFwiaW5cIl0pLFxuICAvKiogRm9yIGEga2V5IHRoYXQgb3BlbnMgc2V2ZXJhbCBvcmdhbml6YXRpb25zOyBlbXB0eTogdGhlIG9ubHkgb25lLiAqL1xuICBvcmdhbml6YXRpb246IHRleHQoMTAwKSxcbiAgdXNlckZpbHRlcjogZmlsdGVyLFxuICBncm91cEZpbHRlcjogZmlsdGVyLFxufSk7XG4vKiogQSBDU1Ygb3IgTERJRiBmaWxlLCByZWFkIGFuZXcgYXQgZWFjaCBydW4uICovXG5jb25zdCBmaWxlID0gei5zdHJpY3RPYmplY3Qoe1xuICBraW5kOiB6LmxpdGVyYWwoXCJmaWxlXCIpLFxuICBwYXRoOiB0ZXh0KDIwMDApLFxuICBmb3JtYXQ6IHouZW51bShbXCJjc3ZcIiwgXCJsZGlmXCJdKSxcbn0pO1xuXG5jb25zdCBkaXJlY3RvcnlTb3VyY2UgPSB6LmRpc2NyaW1pbmF0ZWRVbmlvbihcImtpbmRcIiwgW2xkYXAsIGVudHJhLCBnb29nbGUsIG9rdGEsIG9uZWxvZ2luLCBqdW1wY2xvdWQsIGZpbGVdKTtcbmNvbnN0IHdoYXRCZWNvbWVzID0gei5lbnVtKFtcImtlZXBcIiwgXCJyZXZva2VcIiwgXCJyZW1vdmVcIl0pO1xuXG5jb25zdCBkaXJlY3RvcnlTeW5jID0gei5zdHJpY3RPYmplY3Qoe1xuICBwZW9wbGU6IHouYm9vbGVhbigpLFxuICBncm91cHM6IHouYm9vbGVhbigpLFxuICBpbnZpdGVzOiB6LmVudW0oW1wiYXQtb25jZVwiLCBcInN0YWdlZFwiXSksXG4gIC8qKiBXaGF0IGJlY29tZXMgb2YgbWVtYmVycyB3aG9zZSBhY2NvdW50IGluIHRoZSBkaXJlY3RvcnkgaXMgZGlzYWJsZWQuICovXG4gIGRpc2FibGVkOiB3aGF0QmVjb21lcyxcbiAgLyoqIE9mIHRob3NlIHdob20gdGhlIGRpcmVjdG9yeSBubyBsb25nZXIgaGFzLCBvciB3aG8gbGVmdCB0aGUgZmlsdGVyLiAqL1xuICBnb25lOiB3aGF0QmVjb21lcyxcbiAgLyoqIEFsc28gb2YgdGhvc2Ugd2hvIGNhbWUgZnJvbSBhIGRpcmVjdG9yeSBiZWZvcmUgdGhpcyBhcHAga25ldyBvZiBpdC4gKi9cbiAgZXZlcnlvbmU6IHouYm9vbGVhbigpLFxuICBsaW1pdHM6IHouc3RyaWN0T2JqZWN0KHtcbiAgICBwZXJjZW50OiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMTAwKSxcbiAgICBwZW9wbGU6IHoubnVtYmVyKCkuaW50KCkubWluKDApLm1heCgxMDBfMDAwKSxcbiAgICBsYXN0TWFuYWdlcjogei5ib29sZWFuKCksXG4gICAgc2VhdHM6IHouYm9vbGVhbigpLFxuICB9KSxcbn0pO1xuXG5leHBvcnQgY29uc3QgZGlyZWN0b3J5U2V0dGluZ3MgPSB6LnN0cmljdE9iamVjdCh7XG4gIHNvdXJjZTogZGlyZWN0b3J5U291cmNlLFxuICBzeW5jOiBkaXJlY3RvcnlTeW5jLFxuICBzY2hlZHVsZTogei5zdHJpY3RPYmplY3Qoe1xuICAgIG9uOiB6LmJvb2xlYW4oKSxcbiAgICBtaW51dGVzOiB6XG4gICAgICAubnVtYmVyKClcbiAgICAgIC5pbnQoKVxuICAgICAgLm1pbihsZWFzdE1pbnV0ZXMpXG4gICAgICAubWF4KDcgKiAyNCAqIDYwKSxcbiAgfSksXG59KTtcblxuZXhwb3J0IHR5cGUgRGlyZWN0b3J5U2V0dGluZ3MgPSB6Lm91dHB1dDx0eXBlb2YgZGlyZWN0b3J5U2V0dGluZ3M+O1xuZXhwb3J0IHR5cGUgRGlyZWN0b3J5U291cmNlID0gRGlyZWN0b3J5U2V0dGluZ3NbXCJzb3VyY2VcIl07XG5leHBvcnQgdHlwZSBEaXJlY3RvcnlTb3VyY2VLaW5kID0gRGlyZWN0b3J5U291cmNlW1wia2luZFwiXTtcbmV4cG9ydCB0eXBlIFNvdXJjZU9mPEtpbmQgZXh0ZW5kcyBEaXJlY3RvcnlTb3VyY2VLaW5kPiA9IEV4dHJhY3Q8RGlyZWN0b3J5U291cmNlLCB7IGtpbmQ6IEtpbmQgfT47XG5leHBvcnQgdHlwZSBMZGFwU291cmNlID0gU291cmNlT2Y8XCJsZGFwXCI+O1xuZXhwb3J0IHR5cGUgRGlyZWN0b3J5U3luYyA9IERpcmVjdG9yeVNldHRpbmdzW1wic3luY1wiXTtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IEFwcEVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50SWQgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi4vbW9kZWwvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpcmVjdG9yeUxpbmUgfSBmcm9tIFwiLi4vc2V0dXAvZGlyZWN0b3J5L2NvbXBhcmUudHNcIjtcbmltcG9ydCB0eXBlIHsgRGlyZWN0b3J5U3RvcCB9IGZyb20gXCIuLi9zZXR1cC9kaXJlY3RvcnkvZ3VhcmRzLnRzXCI7XG5pbXBvcnQgeyBkaXJlY3RvcnlTZWNyZXROYW1lcywgdHlwZSBEaXJlY3RvcnlTZWNyZXROYW1lLCB0eXBlIERpcmVjdG9yeVNldHRpbmdzIH0gZnJvbSBcIi4uL3NldHVwL2RpcmVjdG9yeS9zZXR0aW5ncy50c1wiO1xuaW1wb3J0IHsgZGlyZWN0b3J5U2V0dGluZ3MgfSBmcm9tIFwiLi4vc2V0dXAvZGlyZWN0b3J5L3NldHRpbmdzLXNjaGVtYS50c1wiO1xuaW1wb3J0IHR5cGUgeyBEaXJlY3RvcnlOb3RlIH0gZnJvbSBcIi4uL3NldHVwL2RpcmVjdG9yeS9zbmFwc2hvdC50c1wiO1xuaW1wb3J0IHsgY2FsbCwgcHVzaCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuLyoqIEhvdyB0aGUgbGFzdCBydW4gb2YgYSBjbGllbnQncyBkaXJlY3RvcnkgZW5kZWQuIGRyeTogbG9va2VkIGFuZCB3cm90ZSBub3RoaW5nIMK3IHNhbWU6IG5vdGhpbmcgZGlmZmVyZWQgwrcgc3RvcHBlZDogYSBsaW1pdCB3YXMgbWV0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXJlY3RvcnlSdW5WaWV3IHtcbiAgcmVhZG9ubHkgYXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnk6IFwiaGFuZFwiIHwgXCJzY2hlZHVsZVwiIHwgXCJjb21tYW5kXCI7XG4gIHJlYWRvbmx5IG91dGNvbWU6IFwiZHJ5XCIgfCBcInNhbWVcIiB8IFwiYXBwbGllZFwiIHwgXCJwYXJ0bHlcIiB8IFwic3RvcHBlZFwiIHwgXCJmYWlsZWRcIjtcbiAgcmVhZG9ubHkgcGVvcGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGdyb3VwczogbnVtYmVyO1xuICByZWFkb25seSBjaGFuZ2VzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0b3BzOiByZWFkb25seSBEaXJlY3RvcnlTdG9wW107XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG59XG4vKiogV2hhdCBpcyBzZXQgZm9yIHRoZSBkaXJlY3Rvcnkgb2YgYSBjbGllbnQuIFNlY3JldHMgYXJlIG5hbWVkIHdoZW4gdGhleSBhcmUgaGVyZSwgYW5kIG5ldmVyIHNob3duLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXJlY3RvcnlWaWV3IHtcbiAgcmVhZG9ubHkgc2V0dGluZ3M6IERpcmVjdG9yeVNldHRpbmdzO1xuICAvKiogTm90aGluZyB3YXMgc2F2ZWQgeWV0LiAqL1xuICByZWFkb25seSBpc05ldzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2VjcmV0czogcmVhZG9ubHkgRGlyZWN0b3J5U2VjcmV0TmFtZVtdO1xuICByZWFkb25seSBrZXlSZWFkQXQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGxhc3Q6IERpcmVjdG9yeVJ1blZpZXcgfCBudWxsO1xuICByZWFkb25seSBwZW9wbGVBdDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgZ3JvdXBzQXQ6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBJZHMgdGhhdCBhcmUgcmVtZW1iZXJlZCBvZiBlYXJsaWVyIHJ1bnMuICovXG4gIHJlYWRvbmx5IHJlbWVtYmVyZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcnVubmluZzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbmV4dEF0OiBzdHJpbmcgfCBudWxsO1xuICAvKiogV2hhdCBzdGFydHMgYSBydW4gb2YgdGhpcyBjbGllbnQgd2l0aG91dCBhIHdpbmRvdy4gKi9cbiAgcmVhZG9ubHkgY29tbWFuZDogc3RyaW5nO1xufVxuLyoqIFdoYXQgYSB0ZXN0IHNhdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0b3J5VGVzdCB7XG4gIHJlYWRvbmx5IGF0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlZW46IHJlYWRvbmx5IE1lc3NhZ2VbXTtcbiAgcmVhZG9ubHkgbm90ZXM6IHJlYWRvbmx5IERpcmVjdG9yeU5vdGVbXTtcbiAgcmVhZG9ubHkgcGVvcGxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGdyb3VwczogbnVtYmVyO1xuICAvKiogQWRkcmVzc2VzIHRoYXQgbW9yZSB0aGFuIG9uZSBlbnRyeSBoYXMuICovXG4gIHJlYWRvbmx5IGRvdWJsZWQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuLyoqIFdoYXQgYSBkaXJlY3Rvcnkgd291bGQgY2hhbmdlIGF0IGEgY2xpZW50LiBOb3RoaW5nIHdhcyB3cml0dGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXJlY3RvcnlEcnlSdW4ge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBhdDogc3RyaW5nO1xuICByZWFkb25seSBtaWxsaXNlY29uZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VlbjogcmVhZG9ubHkgTWVzc2FnZVtdO1xuICByZWFkb25seSBub3RlczogcmVhZG9ubHkgRGlyZWN0b3J5Tm90ZVtdO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKERpcmVjdG9yeUxpbmUgJiB7IHJlYWRvbmx5IGlzTmV3OiBib29sZWFuIH0pW107XG4gIC8qKiBXaGF0IHN0YW5kcyBhZ2FpbnN0IGNhcnJ5aW5nIG91dCBldmVyeXRoaW5nIHRoYXQgaXMgcHJvcG9zZWQuICovXG4gIHJlYWRvbmx5IHN0b3BzOiByZWFkb25seSBEaXJlY3RvcnlTdG9wW107XG4gIC8qKiBLZXlzIG9mIHRoZSBsaW5lcyB0aGF0IGFyZSBwcm9wb3NlZC4gKi9cbiAgcmVhZG9ubHkgcHJvcG9zZWQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBsaW5rZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0aXZlOiBudW1iZXI7XG59XG5cbmNvbnN0IHNlY3JldHMgPSB6LnBhcnRpYWxSZWNvcmQoei5lbnVtKGRpcmVjdG9yeVNlY3JldE5hbWVzKSwgdGV4dCgyMF8wMDApKTtcblxuLyoqIERpcmVjdG9yeSBvZiBhIGNsaWVudDogc2V0dGluZ3MsIHRlc3RzIGFuZCBkcnkgcnVucy4gV2hhdCBhIHJ1biBjaGFuZ2VzIGlzIGFuIGVkaXQgKHdyaXRpbmcudHMpLiAqL1xuZXhwb3J0IGNvbnN0IGRpcmVjdG9yeSA9IHtcbiAgdmlldzogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8RGlyZWN0b3J5Vmlldz4oKSxcbiAgLyoqIENhcnJpZXMgc2VjcmV0cyB0b3dhcmRzIG1haW4sIHdoaWNoIHNlYWxzIHRoZW0gZm9yIHRoZSBwbGFjZSB0aGF0IHRoZSBzZXR0aW5ncyBuYW1lLiBBbiBlbXB0eSB0ZXh0IHRha2VzIG9uZSBhd2F5LiAqL1xuICBzYXZlOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBzZXR0aW5nczogZGlyZWN0b3J5U2V0dGluZ3MsIHNlY3JldHMgfSkpLnJlcGxpZXM8RGlyZWN0b3J5Vmlldz4oKSxcbiAgLyoqIFJlYWRzIHdpdGggc2V0dGluZ3MgdGhhdCBuZWVkIG5vdCBiZSBzYXZlZCwgYW5kIHRlbGxzIHdoYXQgaXQgc2F3LiBDYXJyaWVzIHNlY3JldHMgdG93YXJkcyBtYWluLiAqL1xuICB0ZXN0OiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBzZXR0aW5nczogZGlyZWN0b3J5U2V0dGluZ3MsIHNlY3JldHMgfSkpLnJlcGxpZXM8RGlyZWN0b3J5VGVzdD4oKSxcbiAgLyoqIFJlYWRzIHRoZSBkaXJlY3Rvcnkgd2l0aCB0aGUgc2F2ZWQgc2V0dGluZ3MgYW5kIGNvbXBhcmVzLiBXcml0ZXMgbm90aGluZy4gKi9cbiAgZHJ5UnVuOiBjYWxsKGNsaWVudFJlZikucmVwbGllczxEaXJlY3RvcnlEcnlSdW4+KCksXG4gIC8qKiBXaGF0IHN0YW5kcyBhZ2FpbnN0IGNhcnJ5aW5nIG91dCBleGFjdGx5IHRoZXNlIGxpbmVzLiAqL1xuICBzdG9wczogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgcmVhZDogdGV4dCgxMDApLCBsaW5lczogei5hcnJheSh0ZXh0KDEwMDApKS5tYXgoNTBfMDAwKSB9KSkucmVwbGllczxyZWFkb25seSBEaXJlY3RvcnlTdG9wW10+KCksXG4gIGNhbmNlbDogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBkb25lOiB0cnVlIH0+KCksXG4gIC8qKiBSZWFkcyB0aGUgb3JnYW5pemF0aW9uJ3Mgb3duIEFQSSBrZXksIHdpdGggdGhlIGFjY291bnQncyBtYXN0ZXIgcGFzc3dvcmQsIGFuZCBzZWFscyBpdCBoZXJlLiAqL1xuICByZWFkS2V5OiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBvd25TZWNyZXQ6IHRleHQoMTAwMCkgfSkpLnJlcGxpZXM8RGlyZWN0b3J5Vmlldz4oKSxcbiAgZm9yZ2V0S2V5OiBjYWxsKGNsaWVudFJlZikucmVwbGllczxEaXJlY3RvcnlWaWV3PigpLFxuICAvKiogRm9yZ2V0cyB3aGF0IGVhcmxpZXIgcnVucyBsZWZ0OiBpZHMsIHRpbWVzIGFuZCB0aGUgbGFzdCByZXN1bHQuICovXG4gIGNsZWFyOiBjYWxsKGNsaWVudFJlZikucmVwbGllczxEaXJlY3RvcnlWaWV3PigpLFxuICAvKiogU2V0dGluZ3Mgb2YgYSBEaXJlY3RvcnkgQ29ubmVjdG9yIChgZGF0YS5qc29uYCkgdGhhdCBhIGRpYWxvZyBhc2tzIGZvci4gSXRzIHNlY3JldHMgYXJlIG5vdCBpbiBpdCwgYnV0IGZvciB0aG9zZSB0aGF0IHN0YW5kIHRoZXJlIGluIGNsZWFyIHRleHQuICovXG4gIGltcG9ydFNldHRpbmdzOiBjYWxsKGNsaWVudFJlZikucmVwbGllczx7XG4gICAgcmVhZG9ubHkgc2V0dGluZ3M6IERpcmVjdG9yeVNldHRpbmdzO1xuICAgIHJlYWRvbmx5IHNlY3JldHM6IHJlYWRvbmx5IERpcmVjdG9yeVNlY3JldE5hbWVbXTtcbiAgICByZWFkb25seSBub3RUYWtlbjogcmVhZG9ubHkgc3RyaW5nW107XG4gIH0+KCksXG4gIC8qKiBBIGZpbGUgdGhhdCBhIGRpYWxvZyBhc2tzIGZvcjogYSBjZXJ0aWZpY2F0ZSBhdXRob3JpdHksIGEgY2VydGlmaWNhdGUgb3IgaXRzIGtleSwgYSBHb29nbGUga2V5IGZpbGUsIG9yIGEgZGlyZWN0b3J5IGFzIGEgZmlsZS4gKi9cbiAgY2hvb3NlRmlsZTogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgd2hhdDogei5lbnVtKFtcImF1dGhvcml0eVwiLCBcImNlcnRpZmljYXRlXCIsIFwiY2VydGlmaWNhdGVLZXlcIiwgXCJnb29nbGVLZXlcIiwgXCJkaXJlY3RvcnlcIl0pIH0pKS5yZXBsaWVzPHtcbiAgICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gICAgLyoqIEl0cyB0ZXh0OyBudWxsIHdoZXJlIG1haW4ga2VlcHMgaXQgKGEga2V5KSBvciByZWFkcyBpdCBhdCBlYWNoIHJ1bi4gKi9cbiAgICByZWFkb25seSB0ZXh0OiBzdHJpbmcgfCBudWxsO1xuICAgIHJlYWRvbmx5IHBhdGg6IHN0cmluZyB8IG51bGw7XG4gICAgLyoqIFdoYXQgYSBHb29nbGUga2V5IGZpbGUgc2F5cyBiZXNpZGUgaXRzIGtleS4gKi9cbiAgICByZWFkb25seSBjbGllbnRFbWFpbDogc3RyaW5nIHwgbnVsbDtcbiAgfT4oKSxcbiAgLyoqIFNvbWV0aGluZyBvZiBhIGNsaWVudCdzIGRpcmVjdG9yeSBjaGFuZ2VkOiBhIHJ1biBiZWdhbiBvciBlbmRlZC4gKi9cbiAgb25DaGFuZ2VkOiBwdXNoPHsgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkIH0+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCJpbXBvcnQgdHlwZSB7IEl0ZW1JZCwgTWVtYmVySWQgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBpZCwgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRvbGRFdmVudCB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS90b2xkLWV2ZW50LnRzXCI7XG5pbXBvcnQgeyBjYWxsLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBjbGllbnRSZWYgfSBmcm9tIFwiLi9yZXF1ZXN0cy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEV2ZW50c1BhZ2Uge1xuICAvKiogTmV3ZXN0IGZpcnN0LiAqL1xuICByZWFkb25seSBldmVudHM6IHJlYWRvbmx5IFRvbGRFdmVudFtdO1xuICAvKiogQXNrcyBmb3IgdGhlIHBhZ2UgYWZ0ZXIgdGhpcyBvbmU7IG51bGwgYXQgdGhlIGVuZC4gKi9cbiAgcmVhZG9ubHkgbmV4dDogc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIEV2ZW50IGxvZ3Mgb2YgY2xpZW50cywgYXMgdGhlIHNlcnZlciBrZWVwcyB0aGVtLiBSZWFkaW5nIG9uZSBsZWF2ZXMgbm8gZXZlbnQgaXRzZWxmLiAqL1xuZXhwb3J0IGNvbnN0IGV2ZW50cyA9IHtcbiAgLyoqIE9uZSBwYWdlIG9mIHRoZSBsb2cgb2YgYSBjbGllbnQsIG9yIG9mIHdoYXQgY29uY2VybnMgb25lIG1lbWJlciBvciBvbmUgaXRlbSBvZiBpdC4gYHN0YXJ0YCBhbmQgYGVuZGA6IElTTyBkYXRlcywgYXQgbW9zdCAzNjYgZGF5cyBhcGFydC4gKi9cbiAgcmVhZDogY2FsbChcbiAgICBjbGllbnRSZWYuZXh0ZW5kKHtcbiAgICAgIG1lbWJlcjogaWQ8TWVtYmVySWQ+KCkub3B0aW9uYWwoKSxcbiAgICAgIGl0ZW06IGlkPEl0ZW1JZD4oKS5vcHRpb25hbCgpLFxuICAgICAgc3RhcnQ6IHRleHQoNDApLFxuICAgICAgZW5kOiB0ZXh0KDQwKSxcbiAgICAgIG5leHQ6IHRleHQoNTAwKS5vcHRpb25hbCgpLFxuICAgIH0pLFxuICApLnJlcGxpZXM8RXZlbnRzUGFnZT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsIi8qKiBTb3VyY2VzIHRoYXQgY2FuIGJlIHJlYWQsIGluIHRoZSBvcmRlciBpbiB3aGljaCB0aGV5IGFyZSBvZmZlcmVkLiBgdGFibGVgIGlzIGFueSBvdGhlciB0YWJsZSwgaXRzIGNvbHVtbnMgbWFwcGVkIGJ5IGhhbmQuICovXG5leHBvcnQgY29uc3QgaW1wb3J0Rm9ybWF0cyA9IFtcbiAgXCJiaXR3YXJkZW4tanNvblwiLFxuICBcImJpdHdhcmRlbi1jc3ZcIixcbiAgXCJsYXN0cGFzcy1jc3ZcIixcbiAgXCIxcGFzc3dvcmQtMXB1eFwiLFxuICBcIjFwYXNzd29yZC1jc3ZcIixcbiAgXCJrZWVwYXNzLWtkYnhcIixcbiAgXCJrZWVwYXNzLXhtbFwiLFxuICBcImtlZXBhc3N4Yy1jc3ZcIixcbiAgXCJrZWVwYXNzLWNzdlwiLFxuICBcImNocm9tZS1jc3ZcIixcbiAgXCJlZGdlLWNzdlwiLFxuICBcImZpcmVmb3gtY3N2XCIsXG4gIFwiYXBwbGUtY3N2XCIsXG4gIFwiaXQtZ2x1ZVwiLFxuICBcImh1ZHVcIixcbiAgXCJwYXNzcG9ydGFsXCIsXG4gIFwia2VlcGVyXCIsXG4gIFwiZGFzaGxhbmVcIixcbiAgXCJub3JkcGFzc1wiLFxuICBcInJvYm9mb3JtXCIsXG4gIFwicHJvdG9uLXBhc3NcIixcbiAgXCJlbnBhc3NcIixcbiAgXCJzZWNyZXQtc2VydmVyXCIsXG4gIFwiem9oby12YXVsdFwiLFxuICBcInBhc3N3b3JkLWJvc3NcIixcbiAgXCJwc29ub1wiLFxuICBcImxvZ21lb25jZVwiLFxuICBcIm5ldHdyaXhcIixcbiAgXCJwYXNzd29yZC1kZXBvdFwiLFxuICBcInB3c2FmZVwiLFxuICBcInBhc3NwYWNrXCIsXG4gIFwic3RpY2t5LXBhc3N3b3JkXCIsXG4gIFwic2FmZS1pbi1jbG91ZFwiLFxuICBcIm1zZWN1cmVcIixcbiAgXCJrYXNwZXJza3lcIixcbiAgXCJhdmFzdFwiLFxuICBcImF2aXJhXCIsXG4gIFwidHJ1ZS1rZXlcIixcbiAgXCJmLXNlY3VyZVwiLFxuICBcIm15a2lcIixcbiAgXCJyZW1lbWJlYXJcIixcbiAgXCJidXR0ZXJjdXBcIixcbiAgXCJzeW5vbG9neS1jMlwiLFxuICBcInNlY3VyZS1zYWZlXCIsXG4gIFwidGFibGVcIixcbl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBJbXBvcnRGb3JtYXQgPSAodHlwZW9mIGltcG9ydEZvcm1hdHMpW251bWJlcl07XG4iLCIvKiogV2hhdCBhIGNvbHVtbiBvZiBhIHRhYmxlIGJlY29tZXMuIGBjbGllbnRgIG5hbWVzIHdob3NlIHJvdyBpdCBpcyBhbmQgaXMgbmV2ZXIgYSBmb2xkZXI7IGBpZ25vcmVgIHN0YXlzIGJlaGluZCwgYW5kIHRoZSBwcmV2aWV3IHNheXMgc28uICovXG5leHBvcnQgY29uc3QgY29sdW1uUGFydHMgPSBbXG4gIFwibmFtZVwiLFxuICBcInVzZXJuYW1lXCIsXG4gIFwiZW1haWxcIixcbiAgXCJwYXNzd29yZFwiLFxuICBcInRvdHBcIixcbiAgXCJ1cmlcIixcbiAgXCJub3Rlc1wiLFxuICBcImZvbGRlclwiLFxuICBcImNsaWVudFwiLFxuICBcImZpZWxkXCIsXG4gIFwiaGlkZGVuXCIsXG4gIFwiaWdub3JlXCIsXG5dIGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgQ29sdW1uUGFydCA9ICh0eXBlb2YgY29sdW1uUGFydHMpW251bWJlcl07XG5cbi8qKiBBIGNvbHVtbiBieSBpdHMgaGVhZCwgYW5kIHdoYXQgaXQgYmVjb21lczsgbnVsbCA9IG5vdCBkZWNpZGVkIHlldC4gKi9cbmludGVyZmFjZSBNYXBwZWRDb2x1bW4ge1xuICByZWFkb25seSBoZWFkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJlY29tZXM6IENvbHVtblBhcnQgfCBudWxsO1xufVxuXG4vKiogQSBtYXBwaW5nIGxhaWQgb3ZlciB0aGUgY29sdW1ucyBvZiBhbm90aGVyIHRhYmxlOiBieSBoZWFkcywgd2hhdGV2ZXIgdGhlaXIgb3JkZXIuIFdoYXQgaXQgZG9lcyBub3Qga25vdyBzdGF5cyBhcyBwcm9wb3NlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXBwaW5nRm9yKFxuICBjb2x1bW5zOiByZWFkb25seSBNYXBwZWRDb2x1bW5bXSxcbiAga25vd246IHsgcmVhZG9ubHkgY29sdW1uczogcmVhZG9ubHkgTWFwcGVkQ29sdW1uW10gfSB8IG51bGwsXG4pOiByZWFkb25seSBNYXBwZWRDb2x1bW5bXSB7XG4gIGNvbnN0IGxlZnQgPSBuZXcgTWFwPHN0cmluZywgKENvbHVtblBhcnQgfCBudWxsKVtdPigpO1xuICBmb3IgKGNvbnN0IHsgaGVhZCwgYmVjb21lcyB9IG9mIGtub3duPy5jb2x1bW5zID8/IFtdKSB7XG4gICAgY29uc3Qga2V5ID0gaGVhZC50cmltKCkudG9Mb3dlckNhc2UoKTtcbiAgICBsZWZ0LnNldChrZXksIFsuLi4obGVmdC5nZXQoa2V5KSA/PyBbXSksIGJlY29tZXNdKTtcbiAgfVxuICByZXR1cm4gY29sdW1ucy5tYXAoKHsgaGVhZCwgYmVjb21lcyB9KSA9PiB7XG4gICAgY29uc3QgYmVmb3JlID0gbGVmdC5nZXQoaGVhZC50cmltKCkudG9Mb3dlckNhc2UoKSk/LnNoaWZ0KCk7XG4gICAgcmV0dXJuIHsgaGVhZCwgYmVjb21lczogYmVmb3JlID8/IGJlY29tZXMgfTtcbiAgfSk7XG59XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEltbXV0YWJsZSB9IGZyb20gXCIuLi8uLi91dGlsL2ltbXV0YWJsZS50c1wiO1xuaW1wb3J0IHsgY29sdW1uUGFydHMgfSBmcm9tIFwiLi9pbXBvcnQtY29sdW1ucy50c1wiO1xuXG4vKiogQ29sdW1ucyBvZiBhIHRhYmxlIG1hcHBlZCBieSBoYW5kOiBpdHMgaGVhZHMgaW4gdGhlaXIgb3JkZXIsIGVhY2ggd2l0aCB3aGF0IGl0IGJlY29tZXM7IG51bGwgPSBub3QgZGVjaWRlZCB5ZXQuICovXG5leHBvcnQgY29uc3QgY29sdW1uTWFwcGluZyA9IHouc3RyaWN0T2JqZWN0KHtcbiAgY29sdW1uczogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGhlYWQ6IHRleHQoMzAwKSwgYmVjb21lczogei5lbnVtKGNvbHVtblBhcnRzKS5udWxsYWJsZSgpIH0pKS5tYXgoNDAwKSxcbiAgLyoqIFRoZSBmaXJzdCByb3cgaG9sZHMgbm8gaGVhZHMgYnV0IHZhbHVlcy4gKi9cbiAgaGVhZGxlc3M6IHouYm9vbGVhbigpLmV4YWN0T3B0aW9uYWwoKSxcbn0pO1xuZXhwb3J0IHR5cGUgQ29sdW1uTWFwcGluZyA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2YgY29sdW1uTWFwcGluZz4+O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgRHJhZnRJZCwgRmlsZUhhbmRsZSB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi9tb2RlbC9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBpZCwgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBpbXBvcnRGb3JtYXRzLCB0eXBlIEltcG9ydEZvcm1hdCB9IGZyb20gXCIuLi9zZXR1cC9kcmFmdC9pbXBvcnQtZm9ybWF0cy50c1wiO1xuaW1wb3J0IHsgY29sdW1uTWFwcGluZywgdHlwZSBDb2x1bW5NYXBwaW5nIH0gZnJvbSBcIi4uL3NldHVwL2RyYWZ0L2NvbHVtbi1tYXBwaW5nLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbHVtblBhcnQgfSBmcm9tIFwiLi4vc2V0dXAvZHJhZnQvaW1wb3J0LWNvbHVtbnMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHB1c2gsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IGRyYWZ0UmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBJbXBvcnRGaWxlVmlldyB7XG4gIHJlYWRvbmx5IGhhbmRsZTogRmlsZUhhbmRsZTtcbiAgcmVhZG9ubHkgZmlsZU5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBmb3JtYXQ6IEltcG9ydEZvcm1hdCB8IG51bGw7XG4gIHJlYWRvbmx5IG5lZWRzUGFzc3dvcmQ6IGJvb2xlYW47XG59XG4vKiogSG93IGZhciByZWFkaW5nIChpbiBieXRlcykgb3IgZW5jcnlwdGluZyAoaW4gaXRlbXMpIGEgZHJhZnQncyBmaWxlIGlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbXBvcnRQcm9ncmVzcyB7XG4gIHJlYWRvbmx5IGRyYWZ0SWQ6IERyYWZ0SWQ7XG4gIHJlYWRvbmx5IGRvbmU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cbi8qKiBXaGF0IGlzIG9kZCBhYm91dCBhIGZpbGUgb3IgYW4gZW50cnkgb2YgaXQ7IGVhY2ggaGFzIGl0cyB0ZXh0IGluIGBpbXBvcnQucHJvYmxlbWAuICovXG5leHBvcnQgdHlwZSBJbXBvcnRQcm9ibGVtQ29kZSA9XG4gIHwgXCJleHRyYS1jb2x1bW5zXCJcbiAgfCBcInF1b3RlLXNwYW5zXCJcbiAgfCBcIm9kZC1xdW90ZXNcIlxuICB8IFwiYmVmb3JlLWhlYWRzXCJcbiAgfCBcIm9uZS1jb2x1bW5cIlxuICB8IFwiZW1wdHktaXRlbVwiXG4gIHwgXCJ1bmtub3duLXR5cGVcIlxuICB8IFwidG90cC1rZXB0XCJcbiAgfCBcInRvdHAtY291bnRlclwiXG4gIHwgXCJ0b3RwLXNldHRpbmdzXCJcbiAgfCBcInRvdHAtZnVydGhlclwiXG4gIHwgXCJ1cmktdGV4dFwiXG4gIHwgXCJtb250aFwiXG4gIHwgXCJ5ZWFyXCJcbiAgfCBcInRvby1sb25nXCJcbiAgfCBcInRvby1sb25nLW5vdGVzXCJcbiAgfCBcImF0dGFjaG1lbnRcIlxuICB8IFwiYXR0YWNobWVudC1vbmx5XCJcbiAgfCBcImF0dGFjaG1lbnRzLWFsb25lXCJcbiAgfCBcInRyYXNoXCJcbiAgfCBcInVucmVhZGFibGVcIlxuICB8IFwibWVtYmVyXCJcbiAgfCBcImVuY3J5cHRlZC12YWx1ZVwiXG4gIHwgXCJ6ZXJvLWNoYXJhY3RlclwiXG4gIHwgXCJkYW1hZ2VkXCJcbiAgfCBcImRhbWFnZWQtc2VjcmV0XCJcbiAgfCBcInNzaC1rZXlcIlxuICB8IFwicGFzc2tleVwiXG4gIHwgXCJwYXNza2V5LWZpZWxkc1wiXG4gIHwgXCJhcmNoaXZlZFwiXG4gIHwgXCJleHBpcmVkXCJcbiAgfCBcInJlZmVyZW5jZVwiXG4gIHwgXCJwbGFjZWhvbGRlclwiXG4gIHwgXCJub3QtYS1wYXNzd29yZFwiXG4gIHwgXCJub3QtdGhlLXNhbWVcIlxuICB8IFwiaW52aXNpYmxlXCJcbiAgfCBcImludmlzaWJsZS1zZWNyZXRcIlxuICB8IFwiY29kZXMtZGVjb2RlZFwiXG4gIHwgXCJjb2Rlcy1rZXB0XCJcbiAgfCBcImhpc3RvcnktY3V0XCJcbiAgfCBcImN1dC1yb3dcIlxuICB8IFwicmlnaHRzXCJcbiAgfCBcImZpbGUtcGFydHNcIlxuICB8IFwiY29sdW1uLWlnbm9yZWRcIlxuICB8IFwibm8tcGFzc3dvcmRzXCI7XG5leHBvcnQgaW50ZXJmYWNlIEltcG9ydFByb2JsZW0ge1xuICByZWFkb25seSBjb2RlOiBJbXBvcnRQcm9ibGVtQ29kZTtcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIHJlYWRvbmx5IHNldmVyaXR5OiBcImluZm9cIiB8IFwid2FybmluZ1wiIHwgXCJsZWZ0LW91dFwiO1xuICByZWFkb25seSBtZXNzYWdlOiBNZXNzYWdlO1xufVxuZXhwb3J0IGludGVyZmFjZSBJbXBvcnRQcmV2aWV3IHtcbiAgcmVhZG9ubHkgaGFuZGxlOiBGaWxlSGFuZGxlO1xuICByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nO1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZvcm1hdDogSW1wb3J0Rm9ybWF0O1xuICByZWFkb25seSBlbmNvZGluZzogc3RyaW5nO1xuICByZWFkb25seSBkZWxpbWl0ZXI6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGNvdW50czoge1xuICAgIHJlYWRvbmx5IHJvd3M6IG51bWJlcjtcbiAgICByZWFkb25seSBkdXBsaWNhdGVzOiBudW1iZXI7XG4gICAgcmVhZG9ubHkgZW1wdHk6IG51bWJlcjtcbiAgICByZWFkb25seSBsZWZ0T3V0OiBudW1iZXI7XG4gICAgLyoqIEl0ZW1zIG9mIG90aGVyIGNsaWVudHMgdGhhdCB0aGUgZmlsZSBob2xkcy4gKi9cbiAgICByZWFkb25seSBvdGhlckNsaWVudHM6IG51bWJlcjtcbiAgICByZWFkb25seSB0b0ltcG9ydDogbnVtYmVyO1xuICAgIHJlYWRvbmx5IGJ5VHlwZTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIH07XG4gIC8qKiBcIlwiID0gbm8gZm9sZGVyLiAqL1xuICByZWFkb25seSBmb2xkZXJzOiByZWFkb25seSB7XG4gICAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICAgIHJlYWRvbmx5IGl0ZW1zOiBudW1iZXI7XG4gICAgcmVhZG9ubHkgY29sbGVjdGlvbjogc3RyaW5nIHwgbnVsbDtcbiAgICByZWFkb25seSBiZWNhdXNlOiBcIm5hbWVcIiB8IFwic2Vlbi1iZWZvcmVcIiB8IFwicnVsZVwiIHwgXCJjaG9pY2VcIiB8IFwibm9uZVwiO1xuICB9W107XG4gIHJlYWRvbmx5IHByb2JsZW1zOiByZWFkb25seSBJbXBvcnRQcm9ibGVtW107XG4gIC8qKiBDbGllbnRzIHRoYXQgdGhlIGZpbGUgaGFzIGl0ZW1zIG9mLCBhcyBpdCBjYWxscyB0aGVtOyBlbXB0eSB3aGVyZSBpdCBuYW1lcyBub25lLiBgc2ltaWxhcmA6IG5lYXJseSB0aGUgbmFtZSBvZiB0aGUgY2xpZW50IGF0IGhhbmQuICovXG4gIHJlYWRvbmx5IGNsaWVudHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSBpdGVtczogbnVtYmVyOyByZWFkb25seSB0YWtlbjogYm9vbGVhbjsgcmVhZG9ubHkgc2ltaWxhcjogYm9vbGVhbiB9W107XG4gIC8qKiBGaWxlcyB0aGF0IGJlbG9uZyB0byBpdGVtcyBhbmQgZG8gbm90IGNvbWUgaW4uICovXG4gIHJlYWRvbmx5IGF0dGFjaG1lbnRzOiB7IHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7IHJlYWRvbmx5IGl0ZW1zOiBudW1iZXI7IHJlYWRvbmx5IGJ5dGVzOiBudW1iZXIgfCBudWxsIH07XG4gIHJlYWRvbmx5IGR1cGxpY2F0ZXM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSBsaW5lczogcmVhZG9ubHkgbnVtYmVyW107IHJlYWRvbmx5IGF0Q2xpZW50OiBib29sZWFuIH1bXTtcbiAgLyoqIEl0ZW1zIHdob3NlIHRleHRzIGhvbGQgY2hhcmFjdGVycyBhcyBhIHdlYiBwYWdlIHdyaXRlcyB0aGVtIChcIiZhbXA7XCIpLCBhbmQgd2hldGhlciB0aGV5IGFyZSBkZWNvZGVkLiBOdWxsOiBub25lLiAqL1xuICByZWFkb25seSBodG1sQ29kZXM6IHsgcmVhZG9ubHkgaXRlbXM6IG51bWJlcjsgcmVhZG9ubHkgZGVjb2RlZDogYm9vbGVhbiB9IHwgbnVsbDtcbiAgcmVhZG9ubHkgbGltaXRzOiB7XG4gICAgcmVhZG9ubHkgaXRlbXM6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gICAgcmVhZG9ubHkgY29sbGVjdGlvbnM6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gICAgcmVhZG9ubHkgbGlua3M6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIH07XG59XG5cbi8qKiBBIHRhYmxlIHRoYXQgaXMgbWFwcGVkIGJ5IGhhbmQuIFZhbHVlcyBvZiBjb2x1bW5zIHRoYXQgbG9vayBzZWNyZXQgYXJlIG5vdCBzaG93biwgb25seSBob3cgbG9uZyB0aGV5IGFyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW1wb3J0Q29sdW1ucyB7XG4gIC8qKiBUaGUgcHJvZ3JhbSB0aGF0IGl0IG1heSBjb21lIGZyb20sIGJ5IGl0cyBoZWFkcy4gKi9cbiAgcmVhZG9ubHkgc291cmNlOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSByb3dzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVuY29kaW5nOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRlbGltaXRlcjogc3RyaW5nO1xuICByZWFkb25seSBoZWFkbGVzczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY29sdW1uczogcmVhZG9ubHkge1xuICAgIHJlYWRvbmx5IGhlYWQ6IHN0cmluZztcbiAgICAvKiogUHJvcG9zZWQ7IG51bGwgPSBub2JvZHkgY2FuIHNheS4gKi8gcmVhZG9ubHkgYmVjb21lczogQ29sdW1uUGFydCB8IG51bGw7XG4gICAgLyoqIFJvd3MgaW4gd2hpY2ggaXQgaG9sZHMgc29tZXRoaW5nLiAqLyByZWFkb25seSBmaWxsZWQ6IG51bWJlcjtcbiAgICByZWFkb25seSBkaXN0aW5jdDogbnVtYmVyO1xuICAgIHJlYWRvbmx5IGlzU2VjcmV0OiBib29sZWFuO1xuICAgIHJlYWRvbmx5IHNhbXBsZXM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgdGV4dDogc3RyaW5nOyByZWFkb25seSBsZW5ndGg6IG51bWJlciB9W107XG4gIH1bXTtcbn1cblxuLyoqIEFuIGV4cG9ydCBmaWxlIG9mIGFub3RoZXIgcGFzc3dvcmQgbWFuYWdlciwgZm9yIGEgZHJhZnQuICovXG5leHBvcnQgY29uc3QgaW1wb3J0aW5nID0ge1xuICAvKiogT3BlbiBkaWFsb2cgZm9yIGFuIGV4cG9ydCBmaWxlIG9mIGFub3RoZXIgcGFzc3dvcmQgbWFuYWdlci4gTWFpbiBrZWVwcyB0aGUgcGF0aDsgdGhlIGZpbGUgaXMgbmV2ZXIgY29waWVkLiAqL1xuICBjaG9vc2U6IGNhbGwoZHJhZnRSZWYpLnJlcGxpZXM8SW1wb3J0RmlsZVZpZXc+KCksXG4gIC8qKiBUZXh0IG9mIGFuIGV4cG9ydCwgcGFzdGVkLiBDYXJyaWVzIGl0cyBzZWNyZXRzIHRvd2FyZHMgbWFpbiwgd2hpY2ggaG9sZHMgdGhlbSBpbiBtZW1vcnkgb25seS4gKi9cbiAgcGFzdGU6IGNhbGwoZHJhZnRSZWYuZXh0ZW5kKHsgcGFzdGVkOiB0ZXh0KDIwXzAwMF8wMDApIH0pKS5yZXBsaWVzPEltcG9ydEZpbGVWaWV3PigpLFxuICAvKiogT3BlbiBkaWFsb2cgZm9yIGEga2V5IGZpbGUgKEtlZVBhc3MpIG9mIHRoZSBjaG9zZW4gZmlsZS4gTWFpbiBrZWVwcyB0aGUgcGF0aCB1bnRpbCB0aGUgZmlsZSBpcyByZWxlYXNlZC4gKi9cbiAgY2hvb3NlS2V5RmlsZTogY2FsbChkcmFmdFJlZikucmVwbGllczx7IHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmcgfT4oKSxcbiAgLyoqIFJlYWRzIHRoZSBmaWxlLiBDYXJyaWVzIGl0cyBwYXNzd29yZCAoS2VlUGFzcykgdG93YXJkcyBtYWluLiBBbnN3ZXJzIGBjYW5jZWxsZWRgIHdoZW4gaXQgd2FzIHN0b3BwZWQuICovXG4gIHJlYWQ6IGNhbGwoXG4gICAgZHJhZnRSZWYuZXh0ZW5kKHtcbiAgICAgIGhhbmRsZTogaWQ8RmlsZUhhbmRsZT4oKSxcbiAgICAgIGZvcm1hdDogei5lbnVtKGltcG9ydEZvcm1hdHMpLm51bGxhYmxlKCksXG4gICAgICAvKiogV2hhdCB0aGUgY29sdW1ucyBvZiBhIHRhYmxlIGJlY29tZSAoYGZvcm1hdGAgaXMgXCJ0YWJsZVwiIHRoZW4pLiAqL1xuICAgICAgY29sdW1uczogY29sdW1uTWFwcGluZy5udWxsYWJsZSgpLFxuICAgICAgcGFzc3dvcmQ6IHRleHQoMTAwMCkubnVsbGFibGUoKSxcbiAgICAgIHdpdGhLZXlGaWxlOiB6LmJvb2xlYW4oKSxcbiAgICAgIC8qKiBBZnRlciBgaW1wb3J0LnNsb3cta2V5YDogZGVyaXZlIHRoZSBrZXkgaG93ZXZlciBsb25nIGl0IHRha2VzLiAqL1xuICAgICAgYWxsb3dTbG93S2V5OiB6LmJvb2xlYW4oKSxcbiAgICB9KSxcbiAgKS5yZXBsaWVzPEltcG9ydFByZXZpZXc+KCksXG4gIC8qKiBTdG9wcyByZWFkaW5nLiAqL1xuICBjYW5jZWw6IGNhbGwoZHJhZnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBjYW5jZWxsZWQ6IHRydWUgfT4oKSxcbiAgLyoqIFRoZSBwcmV2aWV3IGFnYWluIGZvciB0aGUgZHJhZnQncyBwcmVzZW50IG1hcHBpbmcsIGV4Y2x1c2lvbnMgYW5kIGR1cGxpY2F0ZSBydWxlLiAqL1xuICBwcmV2aWV3OiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPEltcG9ydFByZXZpZXc+KCksXG4gIC8qKiBUaGUgY29sdW1ucyBvZiB0aGUgY2hvc2VuIGZpbGUsIGZvciBtYXBwaW5nIHRoZW0gYnkgaGFuZCwgd2l0aCB0aGUgbWFwcGluZyB0aGF0IHdhcyB1c2VkIGZvciB0aGUgc2FtZSBoZWFkcyBiZWZvcmUuICovXG4gIGNvbHVtbnM6IGNhbGwoZHJhZnRSZWYuZXh0ZW5kKHsgaGFuZGxlOiBpZDxGaWxlSGFuZGxlPigpLCBoZWFkbGVzczogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8e1xuICAgIHJlYWRvbmx5IHRhYmxlOiBJbXBvcnRDb2x1bW5zO1xuICAgIHJlYWRvbmx5IGJlZm9yZTogQ29sdW1uTWFwcGluZyB8IG51bGw7XG4gIH0+KCksXG4gIC8qKiBTYXZlcyBhIG1hcHBpbmcgYXMgYSBmaWxlIHRoYXQgY29sbGVhZ3VlcyBjYW4gdXNlLiAqL1xuICBzYXZlTWFwcGluZzogY2FsbCh6LnN0cmljdE9iamVjdCh7IG5hbWU6IHRleHQoMjAwKSwgbWFwcGluZzogY29sdW1uTWFwcGluZyB9KSkucmVwbGllczx7IHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmcgfT4oKSxcbiAgLyoqIEEgbWFwcGluZyBvdXQgb2Ygc3VjaCBhIGZpbGUuICovXG4gIGxvYWRNYXBwaW5nOiBjYWxsKHouc3RyaWN0T2JqZWN0KHt9KSkucmVwbGllczx7IHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmc7IHJlYWRvbmx5IG1hcHBpbmc6IENvbHVtbk1hcHBpbmcgfT4oKSxcbiAgLyoqIFRoZSBmaWxlcyB0aGF0IGRvIG5vdCBjb21lIGluLCB3aXRoIHRoZWlyIG93bmVycyBhbmQgc2l6ZXMsIGFzIENTVi4gKi9cbiAgZXhwb3J0QXR0YWNobWVudHM6IGNhbGwoZHJhZnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nIH0+KCksXG4gIGV4cG9ydFByb2JsZW1zOiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgZmlsZU5hbWU6IHN0cmluZyB9PigpLFxuICAvKiogRm9yZ2V0cyB0aGUgZmlsZSBhbmQgd2hhdCB3YXMgcmVhZCBvZiBpdC4gKi9cbiAgcmVsZWFzZTogY2FsbChkcmFmdFJlZikucmVwbGllczx7IHJlYWRvbmx5IHJlbGVhc2VkOiB0cnVlIH0+KCksXG4gIG9uUHJvZ3Jlc3M6IHB1c2g8SW1wb3J0UHJvZ3Jlc3M+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCIvKipcbiAqIEEgNjQtYml0IGZpbmdlcnByaW50IG9mIGEgdGV4dCBhcyAxNiBoZXhhZGVjaW1hbCBkaWdpdHMsIGZvciBzaG9ydCBzdGFibGUgbmFtZXMuIFR3byBwYXNzZXMgb2YgRk5WLTFhIHdpdGhcbiAqIGRpZmZlcmVudCBzdGFydGluZyBwb2ludHMgKGh0dHA6Ly93d3cuaXN0aGUuY29tL2Nob25nby90ZWNoL2NvbXAvZm52Lyk7IG5vdCBjcnlwdG9ncmFwaGljOiBuZXZlciBmb3Igc2VjcmV0cy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3J0SGFzaCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gZm52MWEodGV4dCwgMHg4MTFjOWRjNSkgKyBmbnYxYSh0ZXh0LCAweDFiODczNTkzKTtcbn1cblxuZnVuY3Rpb24gZm52MWEodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyKTogc3RyaW5nIHtcbiAgbGV0IGhhc2ggPSBzdGFydDtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IHRleHQubGVuZ3RoOyBpbmRleCArPSAxKSB7XG4gICAgY29uc3QgdW5pdCA9IHRleHQuY2hhckNvZGVBdChpbmRleCk7XG4gICAgaGFzaCA9IE1hdGguaW11bChoYXNoIF4gKHVuaXQgJiAweGZmKSwgMHgwMTAwMDE5Myk7XG4gICAgaGFzaCA9IE1hdGguaW11bChoYXNoIF4gKHVuaXQgPj4+IDgpLCAweDAxMDAwMTkzKTtcbiAgfVxuICAvLyBBIGxhc3QgbWl4aW5nLCBzbyB0aGF0IHRleHRzIHRoYXQgZGlmZmVyIGluIHRoZWlyIGxhc3QgbGV0dGVyIGRpZmZlciBldmVyeXdoZXJlLlxuICBoYXNoID0gTWF0aC5pbXVsKGhhc2ggXiAoaGFzaCA+Pj4gMTUpLCAweDJjMWIzYzZkKTtcbiAgaGFzaCA9IE1hdGguaW11bChoYXNoIF4gKGhhc2ggPj4+IDEzKSwgMHgyOTdhMmQzOSk7XG4gIHJldHVybiAoKGhhc2ggXiAoaGFzaCA+Pj4gMTYpKSA+Pj4gMCkudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDgsIFwiMFwiKTtcbn1cbiIsImltcG9ydCB7IHNob3J0SGFzaCB9IGZyb20gXCIuLi8uLi91dGlsL3Nob3J0LWhhc2gudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlSWQgfSBmcm9tIFwiLi9jaGFuZ2UtYmFzZS50c1wiO1xuXG4vKiogS2luZCBhbmQgbmF0dXJhbCBrZXk7IGEgbG9uZyBrZXkgaXMgY3V0IGFuZCB0b2xkIGFwYXJ0IGJ5IGEgZmluZ2VycHJpbnQsIHNvIHRoYXQgYW4gaWQgbmV2ZXIgZXhjZWVkcyAzMDAgbGV0dGVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGFuZ2VJZChraW5kOiBzdHJpbmcsIC4uLmtleTogcmVhZG9ubHkgKHN0cmluZyB8IG51bWJlcilbXSk6IENoYW5nZUlkIHtcbiAgY29uc3QgdGV4dCA9IGtleS5qb2luKFwiOlwiKTtcbiAgY29uc3QgaWQgPSBgJHtraW5kfToke3RleHR9YDtcbiAgcmV0dXJuIGlkLmxlbmd0aCA8PSAyMDAgPyBpZCA6IGAke2lkLnNsaWNlKDAsIDIwMCl9fiR7c2hvcnRIYXNoKHRleHQpfWA7XG59XG4iLCIvKiogT3JkZXJzIHRleHRzIGJ5IGNvZGUgdW5pdDogdGhlIHNhbWUgb3JkZXIgb24gZXZlcnkgbWFjaGluZSBhbmQgaW4gZXZlcnkgbGFuZ3VhZ2UsIHVubGlrZSBgbG9jYWxlQ29tcGFyZWAuICovXG5leHBvcnQgY29uc3QgY29tcGFyZVRleHQgPSAobGVmdDogc3RyaW5nLCByaWdodDogc3RyaW5nKTogbnVtYmVyID0+IChsZWZ0IDwgcmlnaHQgPyAtMSA6IGxlZnQgPiByaWdodCA/IDEgOiAwKTtcblxuLyoqIFNvcnRlZCBhbmQgd2l0aG91dCByZXBldGl0aW9ucy4gKi9cbmV4cG9ydCBjb25zdCBzb3J0ZWRVbmlxdWUgPSAodGV4dHM6IEl0ZXJhYmxlPHN0cmluZz4pOiByZWFkb25seSBzdHJpbmdbXSA9PiBbLi4ubmV3IFNldCh0ZXh0cyldLnNvcnQoY29tcGFyZVRleHQpO1xuIiwiLyoqIEVudW1lcmF0aW9ucyBvZiB0aGUgd2lyZSwgYXMgZnJvemVuIG9iamVjdHMgKG51bWJlcnMgYXMgdGhlIHNlcnZlciBzZW5kcyB0aGVtKS4gU291cmNlOiBwcm92aWRlci1hcGkubWQgwqczLCBvcmdhbml6YXRpb24tYXBpLm1kIMKnMi4xLCDCpzUuICovXG5cbmV4cG9ydCBjb25zdCBNZW1iZXJSb2xlID0geyBvd25lcjogMCwgYWRtaW46IDEsIHVzZXI6IDIsIGN1c3RvbTogNCB9IGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgTWVtYmVyUm9sZSA9ICh0eXBlb2YgTWVtYmVyUm9sZSlba2V5b2YgdHlwZW9mIE1lbWJlclJvbGVdO1xuXG5leHBvcnQgY29uc3QgTWVtYmVyU3RhdHVzID0geyByZXZva2VkOiAtMSwgaW52aXRlZDogMCwgYWNjZXB0ZWQ6IDEsIGNvbmZpcm1lZDogMiwgc3RhZ2VkOiAzIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBNZW1iZXJTdGF0dXMgPSAodHlwZW9mIE1lbWJlclN0YXR1cylba2V5b2YgdHlwZW9mIE1lbWJlclN0YXR1c107XG5cbmV4cG9ydCBjb25zdCBQcm92aWRlclJvbGUgPSB7IHByb3ZpZGVyQWRtaW46IDAsIHNlcnZpY2VVc2VyOiAxIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBQcm92aWRlclJvbGUgPSAodHlwZW9mIFByb3ZpZGVyUm9sZSlba2V5b2YgdHlwZW9mIFByb3ZpZGVyUm9sZV07XG5cbmV4cG9ydCBjb25zdCBQcm9kdWN0VGllciA9IHsgZnJlZTogMCwgZmFtaWxpZXM6IDEsIHRlYW1zOiAyLCBlbnRlcnByaXNlOiAzLCB0ZWFtc1N0YXJ0ZXI6IDQgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIFByb2R1Y3RUaWVyID0gKHR5cGVvZiBQcm9kdWN0VGllcilba2V5b2YgdHlwZW9mIFByb2R1Y3RUaWVyXTtcblxuLyoqIFBsYW5zIGEgcHJvdmlkZXIgb2YgdHlwZSBNU1AgbWF5IGNyZWF0ZS4gKi9cbi8qKiBLaW5kcyBvZiBrZXkgb2YgYW4gb3JnYW5pemF0aW9uIChvcmdhbml6YXRpb24tYXBpLm1kIMKnMS4xKS4gKi9cbmV4cG9ydCBjb25zdCBBcGlLZXlUeXBlID0geyBwdWJsaWNBcGk6IDAsIGJpbGxpbmdTeW5jOiAxLCBzY2ltOiAyIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBBcGlLZXlUeXBlID0gKHR5cGVvZiBBcGlLZXlUeXBlKVtrZXlvZiB0eXBlb2YgQXBpS2V5VHlwZV07XG5cbmV4cG9ydCBjb25zdCBDbGllbnRQbGFuID0geyB0ZWFtc01vbnRobHk6IDE3LCBlbnRlcnByaXNlTW9udGhseTogMTkgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIENsaWVudFBsYW4gPSAodHlwZW9mIENsaWVudFBsYW4pW2tleW9mIHR5cGVvZiBDbGllbnRQbGFuXTtcblxuZXhwb3J0IGNvbnN0IEtkZlR5cGUgPSB7IHBia2RmMjogMCwgYXJnb24yaWQ6IDEgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEtkZlR5cGUgPSAodHlwZW9mIEtkZlR5cGUpW2tleW9mIHR5cGVvZiBLZGZUeXBlXTtcblxuZXhwb3J0IGNvbnN0IFR3b0ZhY3Rvck1ldGhvZCA9IHtcbiAgYXV0aGVudGljYXRvcjogMCxcbiAgZW1haWw6IDEsXG4gIGR1bzogMixcbiAgeXViaWtleTogMyxcbiAgdTJmOiA0LFxuICByZW1lbWJlcjogNSxcbiAgb3JnYW5pemF0aW9uRHVvOiA2LFxuICB3ZWJhdXRobjogNyxcbiAgcmVjb3ZlcnlDb2RlOiA4LFxufSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIFR3b0ZhY3Rvck1ldGhvZCA9ICh0eXBlb2YgVHdvRmFjdG9yTWV0aG9kKVtrZXlvZiB0eXBlb2YgVHdvRmFjdG9yTWV0aG9kXTtcblxuLyoqIFBvbGljeSB0eXBlcyB0aGF0IHRoaXMgYXBwIGtub3dzIGJ5IG5hbWU7IHVua25vd24gbnVtYmVycyBhcmUga2VwdCBhbmQgc2hvd24gYnkgbnVtYmVyLiAqL1xuZXhwb3J0IGNvbnN0IFBvbGljeVR5cGUgPSB7XG4gIHR3b0ZhY3RvckF1dGhlbnRpY2F0aW9uOiAwLFxuICBtYXN0ZXJQYXNzd29yZDogMSxcbiAgcGFzc3dvcmRHZW5lcmF0b3I6IDIsXG4gIHNpbmdsZU9yZ2FuaXphdGlvbjogMyxcbiAgcmVxdWlyZVNzbzogNCxcbiAgb3JnYW5pemF0aW9uRGF0YU93bmVyc2hpcDogNSxcbiAgZGlzYWJsZVNlbmQ6IDYsXG4gIHNlbmRPcHRpb25zOiA3LFxuICBhY2NvdW50UmVjb3Zlcnk6IDgsXG4gIHNlc3Npb25UaW1lb3V0OiA5LFxuICBkaXNhYmxlUGVyc29uYWxWYXVsdEV4cG9ydDogMTAsXG4gIGFjdGl2YXRlQXV0b2ZpbGw6IDExLFxuICBhdXRvbWF0aWNBcHBMb2dJbjogMTIsXG4gIGZyZWVGYW1pbGllc1Nwb25zb3JzaGlwOiAxMyxcbiAgcmVtb3ZlVW5sb2NrV2l0aFBpbjogMTQsXG4gIHJlc3RyaWN0ZWRJdGVtVHlwZXM6IDE1LFxuICB1cmlNYXRjaERlZmF1bHRzOiAxNixcbiAgYXV0b3R5cGVEZWZhdWx0czogMTcsXG4gIGF1dG9tYXRpY1VzZXJDb25maXJtYXRpb246IDE4LFxuICBibG9ja0NsYWltZWREb21haW5BY2NvdW50Q3JlYXRpb246IDE5LFxuICBvcmdhbml6YXRpb25Vc2VyTm90aWZpY2F0aW9uOiAyMCxcbiAgc2VuZENvbnRyb2xzOiAyMSxcbiAgZmlsbEFzc2lzdDogMjIsXG59IGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgUG9saWN5VHlwZSA9ICh0eXBlb2YgUG9saWN5VHlwZSlba2V5b2YgdHlwZW9mIFBvbGljeVR5cGVdO1xuIiwiaW1wb3J0IHR5cGUgeyBBY2Nlc3NTZWxlY3Rpb24gfSBmcm9tIFwiLi4vLi4vYXBpL2NvbW1vbi50c1wiO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NMZXZlbCB9IGZyb20gXCIuL2NsaWVudC1zZXR1cC50c1wiO1xuXG4vKiogVGhlIHRocmVlIHN3aXRjaGVzIG9mIHRoZSB3aXJlJ3MgYWNjZXNzIHNlbGVjdGlvbiAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzIuMSkuICovXG50eXBlIEFjY2VzcyA9IE9taXQ8QWNjZXNzU2VsZWN0aW9uLCBcImlkXCI+O1xuXG5leHBvcnQgZnVuY3Rpb24gYWNjZXNzTGV2ZWxPZih3aXJlOiBBY2Nlc3MpOiBBY2Nlc3NMZXZlbCB7XG4gIGlmICh3aXJlLm1hbmFnZSkgcmV0dXJuIFwibWFuYWdlXCI7XG4gIGlmICh3aXJlLnJlYWRPbmx5KSByZXR1cm4gd2lyZS5oaWRlUGFzc3dvcmRzID8gXCJ2aWV3LWhpZGRlblwiIDogXCJ2aWV3XCI7XG4gIHJldHVybiB3aXJlLmhpZGVQYXNzd29yZHMgPyBcImVkaXQtaGlkZGVuXCIgOiBcImVkaXRcIjtcbn1cblxuLyoqIEludmVyc2Ugb2YgYGFjY2Vzc0xldmVsT2ZgOyBgbWFuYWdlYCBuZXZlciBjYXJyaWVzIGEgcmVzdHJpY3Rpb24sIHdoaWNoIHRoZSBzZXJ2ZXIgcmVmdXNlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXJlQWNjZXNzT2YobGV2ZWw6IEFjY2Vzc0xldmVsKTogQWNjZXNzIHtcbiAgcmV0dXJuIHtcbiAgICBtYW5hZ2U6IGxldmVsID09PSBcIm1hbmFnZVwiLFxuICAgIHJlYWRPbmx5OiBsZXZlbCA9PT0gXCJ2aWV3XCIgfHwgbGV2ZWwgPT09IFwidmlldy1oaWRkZW5cIixcbiAgICBoaWRlUGFzc3dvcmRzOiBsZXZlbCA9PT0gXCJlZGl0LWhpZGRlblwiIHx8IGxldmVsID09PSBcInZpZXctaGlkZGVuXCIsXG4gIH07XG59XG4iLCJpbXBvcnQgeyBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25JZCwgR3JvdXBJZCwgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBhY2Nlc3NMZXZlbE9mLCB3aXJlQWNjZXNzT2YgfSBmcm9tIFwiLi4vYWNjZXNzLWxldmVsLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFjY2Vzc0xldmVsLCBDbGllbnRTZXR1cCwgQ29sbGVjdGlvblNldHVwLCBHcm91cFNldHVwLCBNZW1iZXJTZXR1cCB9IGZyb20gXCIuLi9jbGllbnQtc2V0dXAudHNcIjtcblxuLypcbiAqIFdobyByZWFjaGVzIHdoYXQsIGFzIHRoZSBzZXJ2ZXIgY291bnRzIGl0IChvcmdhbml6YXRpb24tYXBpLm1kIMKnNC40KTogYSBtZW1iZXIncyBvd24gYWNjZXNzIHRvIGEgY29sbGVjdGlvbiB0YWtlcyB0aGUgcGxhY2Ugb2ZcbiAqIHdoYXQgZ3JvdXBzIGdpdmU7IG9mIHNldmVyYWwgZ3JvdXBzIGVhY2ggc3dpdGNoIGNvdW50cyBhdCBpdHMgd2lkZXN0OyBvd25lcnMgYW5kIGFkbWlucyBjb21lIGluIHdoZXJlIHRoZSBjbGllbnQncyBzZXR0aW5ncyBsZXQgdGhlbSxcbiAqIGN1c3RvbSByb2xlcyB3aXRoIHRoZSByaWdodCB0byBlZGl0IGFueSBjb2xsZWN0aW9uIGFsd2F5cy4gTmFtZXMgb2YgY29sbGVjdGlvbnMgbmVzdCwgYWNjZXNzIGRvZXMgbm90LlxuICovXG5cbi8qKiBPbmUgd2F5IHRoYXQgbGVhZHMgYSBtZW1iZXIgdG8gYSBjb2xsZWN0aW9uLiBgY291bnRzYCBpcyBmYWxzZSBmb3IgYSBncm91cCdzIHdoZXJlIHRoZSBtZW1iZXIncyBvd24gYWNjZXNzIHRha2VzIGl0cyBwbGFjZS4gKi9cbmV4cG9ydCB0eXBlIFdheSA9IHsgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsOyByZWFkb25seSBjb3VudHM6IGJvb2xlYW4gfSAmIChcbiAgeyByZWFkb25seSBraW5kOiBcImdyb3VwXCI7IHJlYWRvbmx5IGdyb3VwOiBHcm91cElkOyByZWFkb25seSBuYW1lOiBzdHJpbmcgfSB8IHsgcmVhZG9ubHkga2luZDogXCJkaXJlY3RcIiB9IHwgeyByZWFkb25seSBraW5kOiBcInJvbGVcIiB9XG4pO1xuZXhwb3J0IGludGVyZmFjZSBSZWFjaCB7XG4gIHJlYWRvbmx5IGxldmVsOiBBY2Nlc3NMZXZlbDtcbiAgcmVhZG9ubHkgdmlhOiByZWFkb25seSBXYXlbXTtcbn1cbi8qKiBXaGF0IGEgbWVtYmVyIHJlYWNoZXMgYW5kIGJ5IHdoaWNoIHdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWNjZXNzV2F5IGV4dGVuZHMgUmVhY2gge1xuICByZWFkb25seSBjb2xsZWN0aW9uOiBDb2xsZWN0aW9uSWQ7XG4gIHJlYWRvbmx5IGNvbGxlY3Rpb25QYXRoOiBzdHJpbmc7XG59XG5cbi8qKiBXaGF0IHNldmVyYWwgZ3JvdXBzIGdpdmUgdG9nZXRoZXI6IGVhY2ggb2YgdGhlIHRocmVlIHN3aXRjaGVzIGFzIHdpZGUgYXMgdGhlIHdpZGVzdCBvZiB0aGVtIGhhcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21iaW5lZChsZXZlbHM6IHJlYWRvbmx5IEFjY2Vzc0xldmVsW10pOiBBY2Nlc3NMZXZlbCB8IG51bGwge1xuICBpZiAobGV2ZWxzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGFsbCA9IGxldmVscy5tYXAod2lyZUFjY2Vzc09mKTtcbiAgY29uc3QgbWFuYWdlID0gYWxsLnNvbWUoKGVhY2gpID0+IGVhY2gubWFuYWdlKTtcbiAgcmV0dXJuIGFjY2Vzc0xldmVsT2Yoe1xuICAgIG1hbmFnZSxcbiAgICByZWFkT25seTogYWxsLmV2ZXJ5KChlYWNoKSA9PiBlYWNoLnJlYWRPbmx5KSxcbiAgICBoaWRlUGFzc3dvcmRzOiBhbGwuZXZlcnkoKGVhY2gpID0+IGVhY2guaGlkZVBhc3N3b3JkcyksXG4gIH0pO1xufVxuXG4vKiogU2V0dXBzIGFyZSB2YWx1ZXM6IHdoYXQgd2FzIGxvb2tlZCB1cCBvbmNlIG9mIGEgbGlzdCBob2xkcyBmb3IgZ29vZC4gKi9cbmNvbnN0IGxvb2tlZCA9IG5ldyBXZWFrTWFwPHJlYWRvbmx5IEdyb3VwU2V0dXBbXSwgUmVhZG9ubHlNYXA8R3JvdXBJZCwgc3RyaW5nPj4oKTtcbmZ1bmN0aW9uIG5hbWVzT2YoZ3JvdXBzOiByZWFkb25seSBHcm91cFNldHVwW10pOiBSZWFkb25seU1hcDxHcm91cElkLCBzdHJpbmc+IHtcbiAgY29uc3QgbmFtZXMgPSBsb29rZWQuZ2V0KGdyb3VwcykgPz8gbmV3IE1hcChncm91cHMubWFwKChncm91cCkgPT4gW2dyb3VwLmlkLCBncm91cC5uYW1lXSkpO1xuICBsb29rZWQuc2V0KGdyb3VwcywgbmFtZXMpO1xuICByZXR1cm4gbmFtZXM7XG59XG5jb25zdCBvd25BY2Nlc3MgPSBuZXcgV2Vha01hcDxDb2xsZWN0aW9uU2V0dXAsIFJlYWRvbmx5TWFwPE1lbWJlcklkLCBBY2Nlc3NMZXZlbD4+KCk7XG5mdW5jdGlvbiBvd25BY2Nlc3NUbyhjb2xsZWN0aW9uOiBDb2xsZWN0aW9uU2V0dXApOiBSZWFkb25seU1hcDxNZW1iZXJJZCwgQWNjZXNzTGV2ZWw+IHtcbiAgY29uc3QgbGV2ZWxzID0gb3duQWNjZXNzLmdldChjb2xsZWN0aW9uKSA/PyBuZXcgTWFwKGNvbGxlY3Rpb24ubWVtYmVycy5tYXAoKGFjY2VzcykgPT4gW2FjY2Vzcy5pZCwgYWNjZXNzLmxldmVsXSkpO1xuICBvd25BY2Nlc3Muc2V0KGNvbGxlY3Rpb24sIGxldmVscyk7XG4gIHJldHVybiBsZXZlbHM7XG59XG5cbi8qKiBXaGV0aGVyIGEgbWVtYmVyJ3Mgcm9sZSBsZWFkcyB0byBldmVyeSBzaGFyZWQgY29sbGVjdGlvbi4gKi9cbmNvbnN0IHJlYWNoZXNFdmVyeXRoaW5nID0gKFxuICB7IGNvbGxlY3Rpb25TZXR0aW5ncyB9OiBQaWNrPENsaWVudFNldHVwLCBcImNvbGxlY3Rpb25TZXR0aW5nc1wiPixcbiAgeyByb2xlLCBwZXJtaXNzaW9ucyB9OiBQaWNrPE1lbWJlclNldHVwLCBcInJvbGVcIiB8IFwicGVybWlzc2lvbnNcIj4sXG4pOiBib29sZWFuID0+XG4gICgocm9sZSA9PT0gTWVtYmVyUm9sZS5vd25lciB8fCByb2xlID09PSBNZW1iZXJSb2xlLmFkbWluKSAmJiBjb2xsZWN0aW9uU2V0dGluZ3MuYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zKSB8fFxuICAocm9sZSA9PT0gTWVtYmVyUm9sZS5jdXN0b20gJiYgcGVybWlzc2lvbnMuaW5jbHVkZXMoXCJlZGl0QW55Q29sbGVjdGlvblwiKSk7XG5cbi8qKiBIb3cgb25lIG1lbWJlciByZWFjaGVzIG9uZSBjb2xsZWN0aW9uLCBudWxsIHdoZW4gbm90IGF0IGFsbC4gU2F5cyBub3RoaW5nIG9mIHdoZXRoZXIgdGhlIG1lbWJlcnNoaXAgc3RhbmRzIChzZWUgYHdoeU5vdGApLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWNoT2Yoc2V0dXA6IENsaWVudFNldHVwLCBjb2xsZWN0aW9uOiBDb2xsZWN0aW9uU2V0dXAsIG1lbWJlcjogTWVtYmVyU2V0dXApOiBSZWFjaCB8IG51bGwge1xuICBjb25zdCBvd24gPSBvd25BY2Nlc3NUbyhjb2xsZWN0aW9uKS5nZXQobWVtYmVyLmlkKSA/PyBudWxsO1xuICBjb25zdCB2aWE6IFdheVtdID0gW107XG4gIGZvciAoY29uc3QgeyBpZCwgbGV2ZWwgfSBvZiBjb2xsZWN0aW9uLmdyb3VwcylcbiAgICBpZiAobWVtYmVyLmdyb3Vwcy5pbmNsdWRlcyhpZCkpXG4gICAgICB2aWEucHVzaCh7IGtpbmQ6IFwiZ3JvdXBcIiwgZ3JvdXA6IGlkLCBuYW1lOiBuYW1lc09mKHNldHVwLmdyb3VwcykuZ2V0KGlkKSA/PyBpZCwgbGV2ZWwsIGNvdW50czogb3duID09PSBudWxsIH0pO1xuICBjb25zdCBieUdyb3VwcyA9IGNvbWJpbmVkKHZpYS5tYXAoKHsgbGV2ZWwgfSkgPT4gbGV2ZWwpKTtcbiAgaWYgKG93biAhPT0gbnVsbCkgdmlhLnB1c2goeyBraW5kOiBcImRpcmVjdFwiLCBsZXZlbDogb3duLCBjb3VudHM6IHRydWUgfSk7XG4gIGNvbnN0IGJ5Um9sZSA9ICFjb2xsZWN0aW9uLmlzRGVmYXVsdFVzZXJDb2xsZWN0aW9uICYmIHJlYWNoZXNFdmVyeXRoaW5nKHNldHVwLCBtZW1iZXIpO1xuICBpZiAoYnlSb2xlKSB2aWEucHVzaCh7IGtpbmQ6IFwicm9sZVwiLCBsZXZlbDogXCJtYW5hZ2VcIiwgY291bnRzOiB0cnVlIH0pO1xuICBjb25zdCBsZXZlbCA9IGJ5Um9sZSA/IFwibWFuYWdlXCIgOiAob3duID8/IGJ5R3JvdXBzKTtcbiAgcmV0dXJuIGxldmVsID09PSBudWxsID8gbnVsbCA6IHsgbGV2ZWwsIHZpYSB9O1xufVxuXG4vKiogRXZlcnkgY29sbGVjdGlvbiB0aGF0IGEgbWVtYmVyIHJlYWNoZXMsIGJ5IHBhdGgsIHdpdGggdGhlIGxldmVsIGFuZCBhbGwgd2F5cyB0aGF0IGxlYWQgdGhlcmUuIEVtcHR5IGZvciB1bmtub3duIG1lbWJlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gYWNjZXNzT2ZNZW1iZXIoc2V0dXA6IENsaWVudFNldHVwLCBtZW1iZXJJZDogTWVtYmVySWQpOiByZWFkb25seSBBY2Nlc3NXYXlbXSB7XG4gIGNvbnN0IG1lbWJlciA9IHNldHVwLm1lbWJlcnMuZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gbWVtYmVySWQpO1xuICBpZiAobWVtYmVyID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgcmV0dXJuIHNldHVwLmNvbGxlY3Rpb25zLmZsYXRNYXAoKGNvbGxlY3Rpb24pOiByZWFkb25seSBBY2Nlc3NXYXlbXSA9PiB7XG4gICAgY29uc3QgcmVhY2ggPSByZWFjaE9mKHNldHVwLCBjb2xsZWN0aW9uLCBtZW1iZXIpO1xuICAgIHJldHVybiByZWFjaCA9PT0gbnVsbCA/IFtdIDogW3sgY29sbGVjdGlvbjogY29sbGVjdGlvbi5pZCwgY29sbGVjdGlvblBhdGg6IGNvbGxlY3Rpb24ucGF0aCwgLi4ucmVhY2ggfV07XG4gIH0pO1xufVxuXG4vKiogRXZlcnlib2R5IHdobyByZWFjaGVzIGEgY29sbGVjdGlvbiwgYnkgZS1tYWlsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdob1JlYWNoZXMoXG4gIHNldHVwOiBDbGllbnRTZXR1cCxcbiAgY29sbGVjdGlvbklkOiBDb2xsZWN0aW9uSWQsXG4pOiByZWFkb25seSAoeyByZWFkb25seSBtZW1iZXJJZDogTWVtYmVySWQ7IHJlYWRvbmx5IGVtYWlsOiBzdHJpbmcgfSAmIFJlYWNoKVtdIHtcbiAgY29uc3QgY29sbGVjdGlvbiA9IHNldHVwLmNvbGxlY3Rpb25zLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGNvbGxlY3Rpb25JZCk7XG4gIGlmIChjb2xsZWN0aW9uID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgcmV0dXJuIHNldHVwLm1lbWJlcnMuZmxhdE1hcCgobWVtYmVyKSA9PiB7XG4gICAgY29uc3QgcmVhY2ggPSByZWFjaE9mKHNldHVwLCBjb2xsZWN0aW9uLCBtZW1iZXIpO1xuICAgIHJldHVybiByZWFjaCA9PT0gbnVsbCA/IFtdIDogW3sgbWVtYmVySWQ6IG1lbWJlci5pZCwgZW1haWw6IG1lbWJlci5lbWFpbCwgLi4ucmVhY2ggfV07XG4gIH0pO1xufVxuXG4vKiogQSBtZW1iZXIncyBvd24gYWNjZXNzIHRvIHNoYXJlZCBjb2xsZWN0aW9ucywgYnkgcGF0aC4gKi9cbmV4cG9ydCBjb25zdCBkaXJlY3RBY2Nlc3NPZiA9IChcbiAgc2V0dXA6IENsaWVudFNldHVwLFxuICBtZW1iZXJJZDogTWVtYmVySWQsXG4pOiByZWFkb25seSB7IHJlYWRvbmx5IGlkOiBDb2xsZWN0aW9uSWQ7IHJlYWRvbmx5IHBhdGg6IHN0cmluZzsgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsIH1bXSA9PlxuICBzZXR1cC5jb2xsZWN0aW9ucy5mbGF0TWFwKCh7IGlkLCBwYXRoLCBtZW1iZXJzLCBpc0RlZmF1bHRVc2VyQ29sbGVjdGlvbiB9KSA9PiB7XG4gICAgY29uc3Qgb3duID0gaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24gPyB1bmRlZmluZWQgOiBtZW1iZXJzLmZpbmQoKGFjY2VzcykgPT4gYWNjZXNzLmlkID09PSBtZW1iZXJJZCk7XG4gICAgcmV0dXJuIG93biA9PT0gdW5kZWZpbmVkID8gW10gOiBbeyBpZCwgcGF0aCwgbGV2ZWw6IG93bi5sZXZlbCB9XTtcbiAgfSk7XG4iLCJpbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25JZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyB3aG9SZWFjaGVzUGF0aHMgfSBmcm9tIFwiLi4vZ2FpbnMudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIG5vSW52ZXJzZSwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIEtpbmRzIG9mIGl0ZW1zIHRoYXQgYXJlIG1hZGUgZnJvbSBzY3JhdGNoLCBhcyBvbiB0aGUgd2lyZSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzYuMikuICovXG5leHBvcnQgY29uc3QgbWFkZUl0ZW1UeXBlcyA9IHsgbG9naW46IDEsIG5vdGU6IDIsIGNhcmQ6IDMsIGlkZW50aXR5OiA0LCBzc2hLZXk6IDUgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIE1hZGVJdGVtVHlwZSA9ICh0eXBlb2YgbWFkZUl0ZW1UeXBlcylba2V5b2YgdHlwZW9mIG1hZGVJdGVtVHlwZXNdO1xuXG4vKipcbiAqIEhvdyBhbiBpdGVtIGdldHMgdG8gdGhlIHNlcnZlcjogYW4gYWNjb3VudCB0aGF0IGlzIGl0c2VsZiBhIG1lbWJlciBtYWtlcyBpdCBhcyBpdHMgb3duIGFwcHMgZG87IG9uZSB0aGF0IGlzIG9ubHkgYSBwcm92aWRlcidzIGltcG9ydHMgaXQsIHdoaWNoXG4gKiBpcyB0aGUgb25lIHdheSB0aGF0IHRoZSBzZXJ2ZXIgbGVhdmVzIHRvIHByb3ZpZGVycyAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzEuNSwgwqc2LjQpLlxuICovXG5leHBvcnQgY29uc3QgaXRlbVJvdXRlcyA9IFtcIm1lbWJlclwiLCBcImltcG9ydFwiXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEl0ZW1Sb3V0ZSA9ICh0eXBlb2YgaXRlbVJvdXRlcylbbnVtYmVyXTtcblxuLyoqIE9uZSBpdGVtLCBtYWRlIGZyb20gc2NyYXRjaC4gV2hhdCB3YXMgdHlwZWQgZm9yIGl0IHdhaXRzIGluIG1haW4ncyBtZW1vcnkgdW5kZXIgYGNvbnRlbnRgOyBub3RoaW5nIG9mIGl0IHN0YW5kcyBoZXJlIGJ1dCB0aGUgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSXRlbUNyZWF0ZSBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcIml0ZW0uY3JlYXRlXCI7XG4gIHJlYWRvbmx5IGl0ZW1UeXBlOiBNYWRlSXRlbVR5cGU7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29sbGVjdGlvbnM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkOyByZWFkb25seSBwYXRoOiBzdHJpbmcgfVtdO1xuICByZWFkb25seSBjb250ZW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRocm91Z2g6IEl0ZW1Sb3V0ZTtcbn1cblxuZXhwb3J0IGNvbnN0IGNyZWF0ZUl0ZW0gPSAoY29udGVudDogc3RyaW5nLCBpdGVtOiBQaWNrPEl0ZW1DcmVhdGUsIFwiaXRlbVR5cGVcIiB8IFwibmFtZVwiIHwgXCJjb2xsZWN0aW9uc1wiIHwgXCJ0aHJvdWdoXCI+KTogSXRlbUNyZWF0ZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJpdGVtLmNyZWF0ZVwiLCBjb250ZW50KSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcIml0ZW0uY3JlYXRlXCIsXG4gIGNvbnRlbnQsXG4gIC4uLml0ZW0sXG59KTtcblxuZXhwb3J0IGNvbnN0IGl0ZW1DcmVhdGU6IENoYW5nZUtpbmREZWZpbml0aW9uPEl0ZW1DcmVhdGU+ID0ge1xuICBraW5kOiBcIml0ZW0uY3JlYXRlXCIsXG4gIHNlY3Rpb246IFwiaW1wb3J0XCIsXG4gIHRlbGwoY2hhbmdlLCBjb250ZXh0KSB7XG4gICAgY29uc3QgcGF0aHMgPSBjaGFuZ2UuY29sbGVjdGlvbnMubWFwKCh7IHBhdGggfSkgPT4gcGF0aCk7XG4gICAgY29uc3QgcGVvcGxlID0gd2hvUmVhY2hlc1BhdGhzKHBhdGhzLCBjb250ZXh0KTtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IFwiYWRkXCIsXG4gICAgICBwZW9wbGUsXG4gICAgICAuLi4ocGVvcGxlLmxlbmd0aCA+IDAgPyByaXNreShcIml0ZW1zLWFwcGVhclwiLCB7fSwgcGVvcGxlLmxlbmd0aCkgOiByb3V0aW5lKSxcbiAgICAgIHNlbnRlbmNlOiBzYXkoYGl0ZW0tY3JlYXRlLiR7U3RyaW5nKGNoYW5nZS5pdGVtVHlwZSl9YCwgeyBuYW1lOiBjaGFuZ2UubmFtZSwgY29sbGVjdGlvbnM6IHBhdGhzLmpvaW4oXCIsIFwiKSB9LCBbXCJuYW1lXCJdKSxcbiAgICB9O1xuICB9LFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSwgYWN0dWFsKSA9PiBbXG4gICAgcm93KGRpZmZlcnMoXCJpdGVtc1wiKSwgZGlmZmVycyhcIml0ZW1Db3VudFwiLCB7fSwgYWN0dWFsLml0ZW1zLnRvdGFsKSwgZGlmZmVycyhcIml0ZW1Db3VudFwiLCB7fSwgYWN0dWFsLml0ZW1zLnRvdGFsICsgMSkpLFxuICAgIC4uLmNoYW5nZS5jb2xsZWN0aW9ucy5tYXAoKHsgcGF0aCB9KSA9PiByb3coZGlmZmVycyhcIml0ZW1JblwiKSwgbnVsbCwgbGl0ZXJhbChwYXRoKSkpLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJpdGVtLWNyZWF0ZWRcIiksXG59O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBJbW11dGFibGUgfSBmcm9tIFwiLi4vdXRpbC9pbW11dGFibGUudHNcIjtcbmltcG9ydCB7IG1hZGVJdGVtVHlwZXMsIHR5cGUgSXRlbVJvdXRlIH0gZnJvbSBcIi4uL3NldHVwL2NoYW5nZXMva2luZHMvaXRlbS1jcmVhdGUudHNcIjtcbmltcG9ydCB0eXBlIHsgR2VuZXJhdG9yUnVsZXMgfSBmcm9tIFwiLi4vc2V0dXAvdmFsdWUvZ2VuZXJhdG9yLXJ1bGVzLnRzXCI7XG5pbXBvcnQgeyBsb25nZXN0UGFzc3dvcmQsIG1vc3RXb3JkcyB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9nZW5lcmF0b3ItcnVsZXMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgSW1wb3J0UHJvYmxlbSB9IGZyb20gXCIuL2ltcG9ydGluZy50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuLyoqIE1lbWJlcnMgb2YgYSBjYXJkIGFuZCBvZiBhbiBpZGVudGl0eSwgYnkgdGhlaXIgbmFtZXMgb24gdGhlIHdpcmUuICovXG5jb25zdCBkZXRhaWxOYW1lcyA9IFtcbiAgXCJjYXJkaG9sZGVyTmFtZVwiLFxuICBcImJyYW5kXCIsXG4gIFwibnVtYmVyXCIsXG4gIFwiZXhwTW9udGhcIixcbiAgXCJleHBZZWFyXCIsXG4gIFwiY29kZVwiLFxuICBcInRpdGxlXCIsXG4gIFwiZmlyc3ROYW1lXCIsXG4gIFwibWlkZGxlTmFtZVwiLFxuICBcImxhc3ROYW1lXCIsXG4gIFwiY29tcGFueVwiLFxuICBcImVtYWlsXCIsXG4gIFwicGhvbmVcIixcbiAgXCJ1c2VybmFtZVwiLFxuICBcImFkZHJlc3MxXCIsXG4gIFwicG9zdGFsQ29kZVwiLFxuICBcImNpdHlcIixcbiAgXCJjb3VudHJ5XCIsXG5dIGFzIGNvbnN0O1xuXG4vKiogQW4gaXRlbSBhcyBhIHRlY2huaWNpYW4gdHlwZXMgaXQuIENhcnJpZXMgc2VjcmV0cyB0b3dhcmRzIG1haW4sIG9uY2UuICovXG5jb25zdCB0eXBlZEl0ZW0gPSB6LnN0cmljdE9iamVjdCh7XG4gIHR5cGU6IHouZW51bShtYWRlSXRlbVR5cGVzKSxcbiAgbmFtZTogdGV4dCgzMDApLm1pbigxKSxcbiAgbm90ZXM6IHRleHQoMTBfMDAwKSxcbiAgbG9naW46IHouc3RyaWN0T2JqZWN0KHsgdXNlcm5hbWU6IHRleHQoMTAwMCksIHBhc3N3b3JkOiB0ZXh0KDEwMDApLCB0b3RwOiB0ZXh0KDEwMDApLCBhZGRyZXNzOiB0ZXh0KDQwMDApIH0pLFxuICBkZXRhaWxzOiB6LnBhcnRpYWxSZWNvcmQoei5lbnVtKGRldGFpbE5hbWVzKSwgdGV4dCgxMDAwKSksXG4gIGZpZWxkczogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IG5hbWU6IHRleHQoMzAwKSwgdmFsdWU6IHRleHQoNDAwMCksIGhpZGRlbjogei5ib29sZWFuKCkgfSkpLm1heCg1MCksXG59KTtcbmV4cG9ydCB0eXBlIFR5cGVkSXRlbSA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2YgdHlwZWRJdGVtPj47XG5cbmNvbnN0IG9wdGlvbnMgPSB6LnN0cmljdE9iamVjdCh7XG4gIGtpbmQ6IHouZW51bShbXCJwYXNzd29yZFwiLCBcInBhc3NwaHJhc2VcIl0pLFxuICBsZW5ndGg6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heChsb25nZXN0UGFzc3dvcmQpLFxuICB3b3Jkczogei5udW1iZXIoKS5pbnQoKS5taW4oMSkubWF4KG1vc3RXb3JkcyksXG4gIHVwcGVyOiB6LmJvb2xlYW4oKSxcbiAgbG93ZXI6IHouYm9vbGVhbigpLFxuICBudW1iZXJzOiB6LmJvb2xlYW4oKSxcbiAgc3BlY2lhbDogei5ib29sZWFuKCksXG4gIGNhcGl0YWxpemU6IHouYm9vbGVhbigpLFxuICBpbmNsdWRlTnVtYmVyOiB6LmJvb2xlYW4oKSxcbn0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIE5ld0l0ZW1WaWV3IHtcbiAgcmVhZG9ubHkgdGhyb3VnaDogSXRlbVJvdXRlO1xuICByZWFkb25seSBydWxlczogR2VuZXJhdG9yUnVsZXM7XG4gIC8qKiBUaGUgY2xpZW50IGhhcyBjYXJkcyB0dXJuZWQgb2ZmIGJ5IGl0cyBwb2xpY3kuICovXG4gIHJlYWRvbmx5IHdpdGhvdXRDYXJkczogYm9vbGVhbjtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgVGFrZW5JdGVtIHtcbiAgLyoqIFVuZGVyIHRoaXMgYW4gZWRpdCBuYW1lcyBpdDsgbnVsbCB3aGVyZSBzb21ldGhpbmcgaGFzIHRvIGJlIHB1dCByaWdodCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgY29udGVudDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IEltcG9ydFByb2JsZW1bXTtcbiAgLyoqIE9mIGEgbmV3IFNTSCBrZXk6IHdoYXQgYSBzZXJ2ZXIgZ2V0cy4gKi9cbiAgcmVhZG9ubHkgcHVibGljS2V5OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBmaW5nZXJwcmludDogc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIEl0ZW1zIG1hZGUgZnJvbSBzY3JhdGNoLiBNYWtpbmcgb25lIGlzIGFuIGVkaXQgKGBpdGVtLmNyZWF0ZWApOyB3aGF0IGlzIGhlcmUgZ29lcyBiZWZvcmUgaXQuICovXG5leHBvcnQgY29uc3QgaXRlbXMgPSB7XG4gIGxvb2s6IGNhbGwoY2xpZW50UmVmKS5yZXBsaWVzPE5ld0l0ZW1WaWV3PigpLFxuICAvKiogQSBwYXNzd29yZCBvciBwYXNzcGhyYXNlIHRoYXQga2VlcHMgdG8gdGhlIGNsaWVudCdzIHBvbGljaWVzLiBJdCBpcyBvbiB0aGUgc2NyZWVuLCBhbmQga2VwdCBub3doZXJlLiAqL1xuICBnZW5lcmF0ZTogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgb3B0aW9ucyB9KSkucmVwbGllczx7IHJlYWRvbmx5IHBhc3N3b3JkOiBzdHJpbmcgfT4oKSxcbiAgLyoqIENhcnJpZXMgYW4gaXRlbSB0byBtYWluLCB3aGljaCBob2xkcyBpdCBpbiBtZW1vcnkgZm9yIHRoZSByZXZpZXcgdGhhdCBmb2xsb3dzLiBBbiBTU0gga2V5IGlzIG1hZGUgdGhlcmUgYW5kIG5ldmVyIGxlYXZlcy4gKi9cbiAgdGFrZTogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgaXRlbTogdHlwZWRJdGVtIH0pKS5yZXBsaWVzPFRha2VuSXRlbT4oKSxcbiAgLyoqIFRoZSBkaWFsb2cgd2FzIGNsb3NlZCB3aXRob3V0IHdyaXRpbmc6IHdoYXQgd2FzIHRha2VuIGlzIGZvcmdvdHRlbi4gKi9cbiAgZHJvcDogY2FsbCh6LnN0cmljdE9iamVjdCh7IGNvbnRlbnQ6IHRleHQoNjQpIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkgZHJvcHBlZDogdHJ1ZSB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgQXBwRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRJZCwgRHJhZnRJZCwgUnVuSWQgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJ1bk9yaWdpbktpbmQgfSBmcm9tIFwiLi4vbW9kZWwvcnVuLW9yaWdpbi50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGNsaWVudElkIH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlSWQsIENoYW5nZUtpbmQgfSBmcm9tIFwiLi4vc2V0dXAvY2hhbmdlcy9jaGFuZ2UudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgUGVyc29uUmVzdWx0IH0gZnJvbSBcIi4vd3JpdGluZy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEpvdXJuYWxFbnRyeVZpZXcge1xuICByZWFkb25seSBzZXF1ZW5jZTogbnVtYmVyO1xuICByZWFkb25seSBhdDogc3RyaW5nO1xuICByZWFkb25seSB3aG86IHN0cmluZztcbiAgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkIHwgbnVsbDtcbiAgcmVhZG9ubHkgY2xpZW50TmFtZTogc3RyaW5nO1xuICByZWFkb25seSBzZW50ZW5jZTogTWVzc2FnZTtcbiAgcmVhZG9ubHkgb3V0Y29tZTogXCJkb25lXCIgfCBcInJlZnVzZWRcIiB8IFwidW5rbm93blwiIHwgXCJyZWNvbmNpbGVkXCI7XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG4gIC8qKiBOdWxsIGZvciB3aGF0IHdhcyBubyBydW4uICovXG4gIHJlYWRvbmx5IHJ1bklkOiBSdW5JZCB8IG51bGw7XG4gIHJlYWRvbmx5IG9yaWdpbjogUnVuT3JpZ2luS2luZCB8IG51bGw7XG4gIC8qKiBUaGUgZHJhZnQgb2YgYW4gb25ib2FyZGluZy4gKi9cbiAgcmVhZG9ubHkgZHJhZnRJZDogRHJhZnRJZCB8IG51bGw7XG4gIHJlYWRvbmx5IGNoYW5nZUlkOiBDaGFuZ2VJZCB8IG51bGw7XG4gIC8qKiBXaGF0IHNvcnQgb2YgY2hhbmdlOyBudWxsIGZvciB3aGF0IGlzIG5vbmUsIGFuZCB3aGVyZSBpdCBpcyBub3Qga25vd24gYW55IG1vcmUuICovXG4gIHJlYWRvbmx5IGNoYW5nZUtpbmQ6IENoYW5nZUtpbmQgfCBudWxsO1xuICAvKiogV2hhdCBiZWNhbWUgb2YgZWFjaCBwZXJzb24gdGhhdCB0aGUgY2FsbCBuYW1lZDsgZW1wdHkgZm9yIG90aGVyIGNhbGxzLiAqL1xuICByZWFkb25seSBwZW9wbGU6IHJlYWRvbmx5IFBlcnNvblJlc3VsdFtdO1xuICAvKiogV2hldGhlciBpdCBjYW4gYmUgdGFrZW4gYmFjaywgb3Igd2h5IG5vdDsgbnVsbCB3aGVyZSBub3RoaW5nIHdhcyBkb25lLCBhbmQgZm9yIHdoYXQgYW4gb2xkZXIgdmVyc2lvbiB3cm90ZS4gKi9cbiAgcmVhZG9ubHkgdW5kbzogeyByZWFkb25seSBzdGF0ZTogXCJwb3NzaWJsZVwiIHwgXCJpbXBvc3NpYmxlXCIgfCBcInVuZG9uZVwiOyByZWFkb25seSB3aHk6IE1lc3NhZ2UgfCBudWxsIH0gfCBudWxsO1xuICAvKiogQ2FsbHMgb2YgdGhpcyBlbnRyeTogbWV0aG9kIGFuZCBwYXRoLCBzdGF0dXM7IG5ldmVyIGJvZGllcyB3aXRoIHNlY3JldHMuICovXG4gIHJlYWRvbmx5IGNhbGxzOiByZWFkb25seSB7IHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nOyByZWFkb25seSBwYXRoOiBzdHJpbmc7IHJlYWRvbmx5IHN0YXR1czogbnVtYmVyIHwgbnVsbCB9W107XG59XG5cbmNvbnN0IG9mQ2xpZW50ID0gei5zdHJpY3RPYmplY3QoeyBjbGllbnRJZDogY2xpZW50SWQubnVsbGFibGUoKSB9KTtcblxuLyoqIFdoYXQgdGhpcyBhcHAgZGlkLiAqL1xuZXhwb3J0IGNvbnN0IGpvdXJuYWwgPSB7XG4gIC8qKiBOZXdlc3QgZmlyc3QuICovXG4gIGxpc3Q6IGNhbGwob2ZDbGllbnQuZXh0ZW5kKHsgbGltaXQ6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heCgxMDBfMDAwKSB9KSkucmVwbGllczxyZWFkb25seSBKb3VybmFsRW50cnlWaWV3W10+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCJpbXBvcnQgdHlwZSB7IEFwcEVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVyUm9sZSwgTWVtYmVyU3RhdHVzIH0gZnJvbSBcIi4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkLCBDb2xsZWN0aW9uSWQsIEdyb3VwSWQsIE1lbWJlcklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEl0ZW1JblJlYWNoIH0gZnJvbSBcIi4uL3NldHVwL3ZhbHVlL2FjY2Vzcy9pdGVtcy1pbi1yZWFjaC50c1wiO1xuaW1wb3J0IHR5cGUgeyBNYW5hZ2VyVG9CZSB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9hY2Nlc3MvbWFuYWdpbmcudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IG1lbWJlclJlZiB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbi8qKiBPbmUgbWVtYmVyc2hpcCBvZiBzb21lYm9keSB3aG8gbGVhdmVzLCBhbmQgd2hhdCBsZWF2aW5nIHRoZXJlIG1lYW5zLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZWF2ZXJQbGFjZSB7XG4gIHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZDtcbiAgcmVhZG9ubHkgY2xpZW50TmFtZTogc3RyaW5nO1xuICByZWFkb25seSBzZXJ2ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbWVtYmVySWQ6IE1lbWJlcklkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBNZW1iZXJSb2xlO1xuICByZWFkb25seSBzdGF0dXM6IE1lbWJlclN0YXR1cztcbiAgLyoqXG4gICAqIGFjY291bnQ6IHRoZSBzYW1lIGFjY291bnQgb24gdGhlIHNhbWUgc2VydmVyLCBvciB0aGUgbWVtYmVyc2hpcCB0aGF0IHdhcyBhc2tlZCBhYm91dC4gVGhlIG90aGVycyBhcmUgb25seSBwZXJoYXBzIHRoZSBzYW1lIHBlcnNvbiwgYmVjYXVzZVxuICAgKiB0aGUgYWRkcmVzcyBpcyB0aGUgc2FtZSBvbiBhbm90aGVyIHNlcnZlciwgb3IgdGhlIG5hbWUsIG9yIHdoYXQgc3RhbmRzIGJlZm9yZSB0aGUgQC5cbiAgICovXG4gIHJlYWRvbmx5IGxpa2U6IFwiYWNjb3VudFwiIHwgXCJhZGRyZXNzXCIgfCBcIm5hbWVcIiB8IFwibWFpbGJveFwiO1xuICAvKiogTWVtYmVyc2hpcHMgb2Ygb25lIGFjY291bnQgYmVhciB0aGUgc2FtZSB0ZXh0LiAqL1xuICByZWFkb25seSBhY2NvdW50OiBzdHJpbmc7XG4gIC8qKiBTaGFyZWQgY29sbGVjdGlvbnMgYW5kIGl0ZW1zIHRoYXQgYXJlIHJlYWNoZWQgbm93LiAqL1xuICByZWFkb25seSByZWFjaGVzOiB7IHJlYWRvbmx5IGNvbGxlY3Rpb25zOiBudW1iZXI7IHJlYWRvbmx5IGl0ZW1zOiBudW1iZXIgfTtcbiAgLyoqIFdoeSB0aGUgYWNjb3VudCBjYW5ub3QgYmUgcmVjb3ZlcmVkIGJ5IHRoaXMgY2xpZW50OyBudWxsIHdoZW4gaXQgY2FuLiAqL1xuICByZWFkb25seSByZWNvdmVyeTogQXBwRXJyb3IgfCBudWxsO1xuICByZWFkb25seSBjbGVhcnNUd29TdGVwOiBib29sZWFuO1xuICAvKiogQ29sbGVjdGlvbnMgdGhhdCBub2JvZHkgY291bGQgbWFuYWdlIGFmdGVyd2FyZHMsIGVhY2ggd2l0aCB3aG8gY291bGQuIGBpblZhaW5gOiBncm91cHMgdGhhdCBtYW5hZ2UgaXQgYWxyZWFkeSwgd2l0aG91dCBhbnlib2R5IHdobyBjYW4uICovXG4gIHJlYWRvbmx5IGhhbmRPdmVyOiByZWFkb25seSB7XG4gICAgcmVhZG9ubHkgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkO1xuICAgIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgICByZWFkb25seSB0bzogTWFuYWdlclRvQmUgfCBudWxsO1xuICAgIHJlYWRvbmx5IGluVmFpbjogcmVhZG9ubHkgR3JvdXBJZFtdO1xuICB9W107XG4gIC8qKiBUbyB3aG9tIGEgY29sbGVjdGlvbiBjYW4gZ286IGdyb3VwcyBzb21lYm9keSBpcyBpbiwgYW5kIGNvbmZpcm1lZCBtZW1iZXJzLiAqL1xuICByZWFkb25seSB0YWtlcnM6IHJlYWRvbmx5IE1hbmFnZXJUb0JlW107XG4gIC8qKiBXaGV0aGVyIHRoZSBjbGllbnQgaGFzIGFuIGV2ZW50IGxvZy4gKi9cbiAgcmVhZG9ubHkgaGFzRXZlbnRzOiBib29sZWFuO1xuICAvKiogV2hlbiB0aGUgaW5ib3ggcmVtaW5kcyBvZiByZW1vdmluZyB0aGUgcGVyc29uLiAqL1xuICByZWFkb25seSByZW1vdmVPbjogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFdoZW4gdGhlIGNsaWVudCB3YXMgcmVhZCBsYXN0LiAqL1xuICByZWFkb25seSByZWFkQXQ6IHN0cmluZyB8IG51bGw7XG59XG5leHBvcnQgaW50ZXJmYWNlIExlYXZlclZpZXcge1xuICAvKiogVGhlIG9uZSB0aGF0IHdhcyBhc2tlZCBhYm91dCBmaXJzdCwgdGhlbiB0aGUgc2FtZSBhY2NvdW50IGVsc2V3aGVyZSwgdGhlbiB3aG8gaXMgcGVyaGFwcyB0aGUgc2FtZSBwZXJzb24uICovXG4gIHJlYWRvbmx5IHBsYWNlczogcmVhZG9ubHkgTGVhdmVyUGxhY2VbXTtcbiAgcmVhZG9ubHkgbG9va2VkQXQ6IG51bWJlcjtcbiAgLyoqIENsaWVudHMgdGhhdCB3ZXJlIG5ldmVyIHJlYWQ6IHRoZSBwZXJzb24gbWF5IGJlIHRoZXJlIHRvby4gKi9cbiAgcmVhZG9ubHkgdW5yZWFkOiBudW1iZXI7XG59XG5cbi8qKiBTb21lYm9keSBsZWF2ZXM6IHdoZXJlIHRoZXkgYXJlLCBvdmVyIGFsbCBjbGllbnRzLCBhbmQgd2hhdCBoYXMgdG8gYmUgaGFuZGVkIG92ZXIuIFdoYXQgaXMgZG9uZSBhYm91dCBpdCBhcmUgZWRpdHMuICovXG5leHBvcnQgY29uc3QgbGVhdmVyID0ge1xuICBsb29rOiBjYWxsKG1lbWJlclJlZikucmVwbGllczxMZWF2ZXJWaWV3PigpLFxuICAvKiogTmFtZXMgb2YgYWxsIGl0ZW1zIHRoYXQgYSBtZW1iZXIgcmVhY2hlcy4gKi9cbiAgaXRlbXM6IGNhbGwobWVtYmVyUmVmKS5yZXBsaWVzPHJlYWRvbmx5IEl0ZW1JblJlYWNoW10+KCksXG4gIC8qKiBUaGUgaW5ib3ggcmVtaW5kcyBvZiByZW1vdmluZyBhIHJldm9rZWQgcGVyc29uIGZyb20gdGhpcyBkYXkgb24gKElTTyk7IG51bGw6IG5vdCBhbnkgbW9yZS4gS2VwdCBoZXJlLCBuZXZlciBzZW50LiAqL1xuICByZW1pbmQ6IGNhbGwobWVtYmVyUmVmLmV4dGVuZCh7IG9uOiB0ZXh0KDQwKS5udWxsYWJsZSgpIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkgbm90ZWQ6IHRydWUgfT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IEFwcEVycm9yIH0gZnJvbSBcIi4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50SWQgfSBmcm9tIFwiLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBjbGllbnRJZCwgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZhY2V0IH0gZnJvbSBcIi4uL3NldHVwL2xvZy9ldmVudC1pbmRleC50c1wiO1xuaW1wb3J0IHR5cGUgeyBMb2dFdmVudCB9IGZyb20gXCIuLi9zZXR1cC9sb2cvbG9nLWV2ZW50LnRzXCI7XG5pbXBvcnQgeyBsb2dRdWVyeSB9IGZyb20gXCIuLi9zZXR1cC9sb2cvbG9nLXF1ZXJ5LnRzXCI7XG5pbXBvcnQgeyBjYWxsLCBwdXNoLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBub3RoaW5nIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBMb2dTdGF0dXMge1xuICByZWFkb25seSBzdGF0ZTogXCJpZGxlXCIgfCBcImZldGNoaW5nXCI7XG4gIHJlYWRvbmx5IGRvbmU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgLyoqIEV2ZW50cyB0aGF0IGFyZSBrZXB0LCBhbmQgc2luY2Ugd2hlbiBldmVyeSBsb2cgaXMga2VwdDsgbnVsbDogbm90aGluZyB5ZXQuICovXG4gIHJlYWRvbmx5IGV2ZW50czogbnVtYmVyO1xuICByZWFkb25seSBzaW5jZTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgZmV0Y2hlZEF0OiBzdHJpbmcgfCBudWxsO1xuICAvKiogTG9ncyB0aGF0IGNvdWxkIG5vdCBiZSBmZXRjaGVkOyB3aGF0IHdhcyBrZXB0IG9mIHRoZW0gc3RheXMuICovXG4gIHJlYWRvbmx5IGZhaWxlZDogcmVhZG9ubHkgeyByZWFkb25seSBzb3VyY2U6IENsaWVudElkOyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB9W107XG59XG5leHBvcnQgaW50ZXJmYWNlIExvZ1BhZ2Uge1xuICAvKiogTmV3ZXN0IGZpcnN0LCBmcm9tIGBvZmZzZXRgIG9uLiAqL1xuICByZWFkb25seSByb3dzOiByZWFkb25seSBMb2dFdmVudFtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSB1c2VyczogcmVhZG9ubHkgRmFjZXQ8c3RyaW5nPltdO1xuICByZWFkb25seSBzb3VyY2VzOiByZWFkb25seSBGYWNldDxDbGllbnRJZD5bXTtcbiAgcmVhZG9ubHkgYWRkcmVzc2VzOiByZWFkb25seSBGYWNldDxzdHJpbmc+W107XG59XG4vKiogV2hhdCBoYXBwZW5lZCBhcm91bmQgYW4gZXZlbnQ6IGJ5IHRoZSBzYW1lIGFjY291bnQgYW55d2hlcmUsIGF0IHRoZSBzYW1lIGNsaWVudCwgZnJvbSB0aGUgc2FtZSBhZGRyZXNzLiBPbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIExvZ0Fyb3VuZCB7XG4gIHJlYWRvbmx5IHBlcnNvbjogcmVhZG9ubHkgTG9nRXZlbnRbXTtcbiAgcmVhZG9ubHkgY2xpZW50OiByZWFkb25seSBMb2dFdmVudFtdO1xuICByZWFkb25seSBhZGRyZXNzOiByZWFkb25seSBMb2dFdmVudFtdO1xufVxuLyoqIEEgbmFtZSBmb3IgdGhlIHNvdXJjZSBvZiBhbiBldmVudDogcHJvdmlkZXJzIGFyZSBpbiBubyBsaXN0IG9mIGNsaWVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIExvZ1NvdXJjZU5hbWUge1xuICByZWFkb25seSBzb3VyY2U6IENsaWVudElkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGlzUHJvdmlkZXI6IGJvb2xlYW47XG59XG5cbi8qKiBPbmUgbG9nIG92ZXIgYWxsIGNsaWVudHMgYW5kIHRoZWlyIHByb3ZpZGVyLCBrZXB0IHNlYWxlZCBhbmQgc2VhcmNoZWQgd2l0aG91dCBhIG5ldHdvcmsuICovXG5leHBvcnQgY29uc3QgbG9nID0ge1xuICBzZWFyY2g6IGNhbGwoXG4gICAgei5zdHJpY3RPYmplY3QoeyBxdWVyeTogbG9nUXVlcnksIG9mZnNldDogei5udW1iZXIoKS5pbnQoKS5taW4oMCksIGxpbWl0OiB6Lm51bWJlcigpLmludCgpLm1pbigxKS5tYXgoNTAwMCkgfSksXG4gICkucmVwbGllczxMb2dQYWdlPigpLFxuICBhcm91bmQ6IGNhbGwoXG4gICAgei5zdHJpY3RPYmplY3QoeyBzb3VyY2U6IGNsaWVudElkLCBhdDogdGV4dCg0MCksIGtleTogdGV4dCg0MDAwKSwgbWludXRlczogei5udW1iZXIoKS5pbnQoKS5taW4oMSkubWF4KDE0NDApIH0pLFxuICApLnJlcGxpZXM8TG9nQXJvdW5kPigpLFxuICAvKiogRmV0Y2hlcyB3aGF0IGlzIG5ldyBvZiBldmVyeSBsb2c7IGFuc3dlcnMgYXQgb25jZSwgcHJvZ3Jlc3MgY29tZXMgYnkgcHVzaC4gKi9cbiAgcmVmcmVzaDogY2FsbChub3RoaW5nKS5yZXBsaWVzPExvZ1N0YXR1cz4oKSxcbiAgc3RhdHVzOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8TG9nU3RhdHVzPigpLFxuICBzb3VyY2VzOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8cmVhZG9ubHkgTG9nU291cmNlTmFtZVtdPigpLFxuICAvKiogRXZlcnl0aGluZyB0aGF0IGlzIGtlcHQgb2YgZXZlbnRzIGxlYXZlcyB0aGlzIGNvbXB1dGVyJ3MgbWVtb3J5IGFuZCBjYWNoZS4gKi9cbiAgZm9yZ2V0OiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8eyByZWFkb25seSBmb3Jnb3R0ZW46IHRydWUgfT4oKSxcbiAgb25TdGF0dXM6IHB1c2g8TG9nU3RhdHVzPigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiLyoqXG4gKiBBIHNlbnRlbmNlIHRoYXQgaGFzIG5vdCBiZWVuIHB1dCBpbnRvIGEgbGFuZ3VhZ2UgeWV0OiBhIGtleSBvZiBgcmVzb3VyY2VzL2xvY2FsZXMvPGxhbmd1YWdlPi8qLmpzb25gXG4gKiAoYDxmaWxlPi48cGF0aD5gKSBhbmQgd2hhdCBnb2VzIGludG8gaXRzIGJyYWNlcy4gYHN0cm9uZ2AgbmFtZXMgdGhlIHBhcmFtZXRlcnMgdGhhdCBhcmUgc2hvd24gYm9sZFxuICogKG5hbWVzIG9mIGNsaWVudHMsIGNvbGxlY3Rpb25zLCBwZW9wbGUpLCBzbyB0aGF0IG5vIG1hcmt1cCBldmVyIGNvbWVzIGZyb20gZGF0YS5cbiAqIGBjb3VudGAgc2VsZWN0cyB0aGUgcGx1cmFsIGZvcm0uXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVzc2FnZSB7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBwYXJhbWV0ZXJzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj47XG4gIHJlYWRvbmx5IHN0cm9uZz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBjb3VudD86IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IGxhbmd1YWdlcyA9IFtcImVuXCIsIFwibmxcIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBMYW5ndWFnZSA9ICh0eXBlb2YgbGFuZ3VhZ2VzKVtudW1iZXJdO1xuIiwiaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi8uLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZ2FuaXphdGlvbklkLCBDb2xsZWN0aW9uSWQsIEdyb3VwSWQsIEl0ZW1JZCwgTWVtYmVySWQsIFByb3ZpZGVyT3JnYW5pemF0aW9uSWQsIFVzZXJJZCB9IGZyb20gXCIuLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVyUm9sZSwgTWVtYmVyU3RhdHVzLCBQcm9kdWN0VGllciB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuXG4vKipcbiAqIFdoYXQgb25lIGNsaWVudCBsb29rcyBsaWtlIG9uIHRoZSBzZXJ2ZXIgYXQgb25lIG1vbWVudC4gUGxhaW4gZGF0YSwgbm8gc2VjcmV0cywgY29tcGFyYWJsZTogdHdvIHJlYWRzIG9mIGFuXG4gKiB1bmNoYW5nZWQgY2xpZW50IGdpdmUgZGVlcGx5IGVxdWFsIHZhbHVlcyAobGlzdHMgYXJlIHNvcnRlZCwgbm8gcmVhZGluZyB0aW1lcyBpbnNpZGUpLCBzbyBcIm5vdGhpbmcgY2hhbmdlZFwiXG4gKiBpcyBhbiBlcXVhbGl0eSB0ZXN0LiBUaW1lcyBvZiByZWFkaW5nIGxpdmUgYmVzaWRlIGl0IChgU2V0dXBNZXRhYCkuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50U2V0dXAge1xuICByZWFkb25seSBzY2hlbWE6IDE7XG4gIHJlYWRvbmx5IGNsaWVudDogQ2xpZW50RGV0YWlscztcbiAgcmVhZG9ubHkgc2VhdHM6IFNlYXRzU2V0dXA7XG4gIHJlYWRvbmx5IGNhcGFiaWxpdGllczogQ2xpZW50Q2FwYWJpbGl0aWVzO1xuICByZWFkb25seSBjb2xsZWN0aW9uU2V0dGluZ3M6IENvbGxlY3Rpb25TZXR0aW5ncztcbiAgLyoqIFNvcnRlZCBieSBwYXRoLiAqL1xuICByZWFkb25seSBjb2xsZWN0aW9uczogcmVhZG9ubHkgQ29sbGVjdGlvblNldHVwW107XG4gIC8qKiBTb3J0ZWQgYnkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBHcm91cFNldHVwW107XG4gIC8qKiBTb3J0ZWQgYnkgZS1tYWlsLiAqL1xuICByZWFkb25seSBtZW1iZXJzOiByZWFkb25seSBNZW1iZXJTZXR1cFtdO1xuICAvKiogU29ydGVkIGJ5IHR5cGUuIE9ubHkgdHlwZXMgdGhhdCB0aGUgc2VydmVyIGxpc3RlZC4gKi9cbiAgcmVhZG9ubHkgcG9saWNpZXM6IHJlYWRvbmx5IFBvbGljeVNldHVwW107XG4gIHJlYWRvbmx5IHNzbzogU3NvU2V0dXA7XG4gIHJlYWRvbmx5IHNjaW06IFNjaW1TZXR1cDtcbiAgcmVhZG9ubHkgZG9tYWluczogcmVhZG9ubHkgRG9tYWluU2V0dXBbXTtcbiAgcmVhZG9ubHkgaXRlbXM6IEl0ZW1zU2V0dXA7XG4gIC8qKiBQYXJ0cyB0aGF0IGNvdWxkIG5vdCBiZSByZWFkLCB3aXRoIHRoZSByZWFzb24uIEVtcHR5IHdoZW4gZXZlcnl0aGluZyB3YXMgcmVhZC4gKi9cbiAgcmVhZG9ubHkgdW5yZWFkOiByZWFkb25seSBVbnJlYWRQYXJ0W107XG59XG5cbmV4cG9ydCB0eXBlIFNldHVwUGFydCA9IFwiZGV0YWlsc1wiIHwgXCJjb2xsZWN0aW9uc1wiIHwgXCJncm91cHNcIiB8IFwibWVtYmVyc1wiIHwgXCJwb2xpY2llc1wiIHwgXCJzc29cIiB8IFwic2NpbVwiIHwgXCJkb21haW5zXCIgfCBcIml0ZW1zXCI7XG5leHBvcnQgaW50ZXJmYWNlIFVucmVhZFBhcnQge1xuICByZWFkb25seSBwYXJ0OiBTZXR1cFBhcnQ7XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDbGllbnREZXRhaWxzIHtcbiAgcmVhZG9ubHkgaWQ6IE9yZ2FuaXphdGlvbklkO1xuICAvKiogTnVsbCB3aGVuIHRoZSBhY2NvdW50IGhhcyBubyBwcm92aWRlciAoaXQgb3ducyBvciBhZG1pbmlzdGVycyB0aGUgb3JnYW5pemF0aW9uIGl0c2VsZikuICovXG4gIHJlYWRvbmx5IHByb3ZpZGVyT3JnYW5pemF0aW9uSWQ6IFByb3ZpZGVyT3JnYW5pemF0aW9uSWQgfCBudWxsO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGxpbmdFbWFpbDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgdGllcjogUHJvZHVjdFRpZXI7XG4gIC8qKiBOdW1iZXIgb2YgdGhlIHBsYW4gd2hlcmUgdGhlIHNlcnZlciB0b2xkIGl0LCBlbHNlIG51bGwuICovXG4gIHJlYWRvbmx5IHBsYW5UeXBlOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBlbmFibGVkOiBib29sZWFuO1xuICAvKiogU1NPIGlkZW50aWZpZXIgb2YgdGhlIG9yZ2FuaXphdGlvbi4gKi9cbiAgcmVhZG9ubHkgaWRlbnRpZmllcjogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgaGFzS2V5UGFpcjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2VsZkhvc3RlZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY3JlYXRlZEF0OiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNlYXRzU2V0dXAge1xuICByZWFkb25seSBhc3NpZ25lZDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgb2NjdXBpZWQ6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgdGhlIHBsYW4gKG9yIHRoZSBzZXJ2ZXIpIG9mZmVycyB0byB0aGlzIGNsaWVudC4gV2hhdCBpcyBmYWxzZSBpcyBub3Qgc2hvd24uICovXG5leHBvcnQgaW50ZXJmYWNlIENsaWVudENhcGFiaWxpdGllcyB7XG4gIHJlYWRvbmx5IHBvbGljaWVzOiBib29sZWFuO1xuICByZWFkb25seSBncm91cHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHNzbzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2NpbTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZG9tYWluczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZXZlbnRzOiBib29sZWFuO1xuICByZWFkb25seSBkaXJlY3Rvcnk6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFjY291bnRSZWNvdmVyeTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY3VzdG9tUm9sZXM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IG15SXRlbXM6IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIHR1cm5pbmcgYXV0b21hdGljIHVzZXIgY29uZmlybWF0aW9uIG9uIGhhcyBhbnkgZWZmZWN0OyBudWxsIHdoZW4gdGhlIHNlcnZlciBkb2VzIG5vdCBzYXksIGFic2VudCBpbiB3aGF0IG9sZGVyIHZlcnNpb25zIGtlcHQuICovXG4gIHJlYWRvbmx5IGF1dG9tYXRpY0NvbmZpcm1hdGlvbj86IGJvb2xlYW4gfCBudWxsO1xuICByZWFkb25seSBzZWNyZXRzTWFuYWdlcj86IGJvb2xlYW47XG4gIHJlYWRvbmx5IHByaXZpbGVnZWRBY2Nlc3M/OiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbGxlY3Rpb25TZXR0aW5ncyB7XG4gIHJlYWRvbmx5IGxpbWl0Q29sbGVjdGlvbkNyZWF0aW9uOiBib29sZWFuO1xuICByZWFkb25seSBsaW1pdENvbGxlY3Rpb25EZWxldGlvbjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbGltaXRJdGVtRGVsZXRpb246IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFsbG93QWRtaW5BY2Nlc3NUb0FsbENvbGxlY3Rpb25JdGVtczogYm9vbGVhbjtcbn1cblxuLyoqIFN0cmVuZ3RoIG9mIGFjY2Vzcywgc3Ryb25nZXN0IGZpcnN0OiBtYW5hZ2UsIGVkaXQsIGVkaXQtaGlkZGVuIChlZGl0IHdpdGhvdXQgc2VlaW5nIHBhc3N3b3JkcyksIHZpZXcsIHZpZXctaGlkZGVuLiAqL1xuZXhwb3J0IHR5cGUgQWNjZXNzTGV2ZWwgPSBcIm1hbmFnZVwiIHwgXCJlZGl0XCIgfCBcImVkaXQtaGlkZGVuXCIgfCBcInZpZXdcIiB8IFwidmlldy1oaWRkZW5cIjtcbmV4cG9ydCBjb25zdCBhY2Nlc3NMZXZlbHMgPSBbXCJtYW5hZ2VcIiwgXCJlZGl0XCIsIFwiZWRpdC1oaWRkZW5cIiwgXCJ2aWV3XCIsIFwidmlldy1oaWRkZW5cIl0gYXMgY29uc3Qgc2F0aXNmaWVzIHJlYWRvbmx5IEFjY2Vzc0xldmVsW107XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29sbGVjdGlvbkFjY2VzczxJZD4ge1xuICByZWFkb25seSBpZDogSWQ7XG4gIHJlYWRvbmx5IGxldmVsOiBBY2Nlc3NMZXZlbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb2xsZWN0aW9uU2V0dXAge1xuICByZWFkb25seSBpZDogQ29sbGVjdGlvbklkO1xuICAvKiogRGVjcnlwdGVkIGZ1bGwgbmFtZTsgXCIvXCIgbmVzdHMgKFwiSVQvQnJlYWstZ2xhc3NcIikuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgZXh0ZXJuYWxJZDogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFRydWUgZm9yIGEgbWVtYmVyJ3Mgb3duIFwiTXkgaXRlbXNcIiBjb2xsZWN0aW9uLCB3aGljaCBub2JvZHkgZWRpdHMuICovXG4gIHJlYWRvbmx5IGlzRGVmYXVsdFVzZXJDb2xsZWN0aW9uOiBib29sZWFuO1xuICAvKiogQWRkcmVzcyBvZiB0aGUgcmVtb3ZlZCBtZW1iZXIgd2hvc2Ugb3duIGNvbGxlY3Rpb24gdGhpcyB3YXMuIFRoZSBzZXJ2ZXIgc2hvd3MgaXQgaW5zdGVhZCBvZiBhIG5hbWUsIGFuZCBubyBuYW1lIGNhbiBiZSBnaXZlbi4gKi9cbiAgcmVhZG9ubHkgZm9ybWVyT3duZXI/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdyb3VwczogcmVhZG9ubHkgQ29sbGVjdGlvbkFjY2VzczxHcm91cElkPltdO1xuICByZWFkb25seSBtZW1iZXJzOiByZWFkb25seSBDb2xsZWN0aW9uQWNjZXNzPE1lbWJlcklkPltdO1xuICByZWFkb25seSBpdGVtQ291bnQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBHcm91cFNldHVwIHtcbiAgcmVhZG9ubHkgaWQ6IEdyb3VwSWQ7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZXh0ZXJuYWxJZDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgbWVtYmVyczogcmVhZG9ubHkgTWVtYmVySWRbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBNZW1iZXJTZXR1cCB7XG4gIHJlYWRvbmx5IGlkOiBNZW1iZXJJZDtcbiAgcmVhZG9ubHkgdXNlcklkOiBVc2VySWQgfCBudWxsO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBNZW1iZXJSb2xlO1xuICAvKiogTmFtZXMgb2YgdGhlIHJpZ2h0cyBvZiBhIGN1c3RvbSByb2xlIHRoYXQgYXJlIG9uLiAqL1xuICByZWFkb25seSBwZXJtaXNzaW9uczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IHN0YXR1czogTWVtYmVyU3RhdHVzO1xuICByZWFkb25seSB0d29TdGVwTG9naW46IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFjY291bnRSZWNvdmVyeUVucm9sbGVkOiBib29sZWFuO1xuICAvKiogV2hldGhlciB0aGUgYWNjb3VudCBoYXMgYSBtYXN0ZXIgcGFzc3dvcmQ7IG51bGwgd2hlbiB0aGUgc2VydmVyIGRvZXMgbm90IHNheSwgYWJzZW50IGluIHdoYXQgb2xkZXIgdmVyc2lvbnMga2VwdC4gKi9cbiAgcmVhZG9ubHkgaGFzTWFzdGVyUGFzc3dvcmQ/OiBib29sZWFuIHwgbnVsbDtcbiAgcmVhZG9ubHkgc3NvQm91bmQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGdyb3VwczogcmVhZG9ubHkgR3JvdXBJZFtdO1xuICAvKiogV2hlbiB0aGUgbWVtYmVyc2hpcCByb3cgd2FzIG1hZGUgKHRoZSBpbnZpdGF0aW9uKSwgaWYgdGhlIHNlcnZlciB0ZWxscyBpdDsgbGF0ZXIgd2hlbiB0aGlzIGFwcCBzZW50IHRoZSBpbnZpdGF0aW9uIGFnYWluLiAqL1xuICByZWFkb25seSBjcmVhdGVkQXQ6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBXaHkgdGhlIHNlcnZlciByZXZva2VkIHRoaXMgbWVtYmVyLCB3aGVuIGl0IGRpZC4gTnVtYmVyIG9mIHRoZSB3aXJlLiAqL1xuICByZWFkb25seSByZXZvY2F0aW9uUmVhc29uOiBudW1iZXIgfCBudWxsO1xuICAvKiogVGhlIGZvbGxvd2luZyBhcmUgYWJzZW50IGluIHdoYXQgb2xkZXIgdmVyc2lvbnMga2VwdC4gSWQgdGhhdCBhIGRpcmVjdG9yeSBnYXZlIHRoZSBtZW1iZXIuICovXG4gIHJlYWRvbmx5IGV4dGVybmFsSWQ/OiBzdHJpbmcgfCBudWxsO1xuICAvKiogVGhlIGFjY291bnQgYmVsb25ncyB0byB0aGUgb3JnYW5pemF0aW9uJ3MgdmVyaWZpZWQgZG9tYWluLiAqL1xuICByZWFkb25seSBjbGFpbWVkPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2VjcmV0c01hbmFnZXI/OiBib29sZWFuO1xuICByZWFkb25seSBwcml2aWxlZ2VkQWNjZXNzPzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBQb2xpY3lTZXR1cCB7XG4gIHJlYWRvbmx5IHR5cGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW5hYmxlZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZGF0YTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+O1xufVxuXG5leHBvcnQgdHlwZSBTc29LaW5kID0gXCJub25lXCIgfCBcIm9wZW5pZC1jb25uZWN0XCIgfCBcInNhbWwyXCI7XG4vKiogVGhlIGNsaWVudCdzIHNpbmdsZSBzaWduLW9uIGNvbmZpZ3VyYXRpb24gd2l0aG91dCBpdHMgc2VjcmV0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3NvU2V0dXAge1xuICByZWFkb25seSBraW5kOiBTc29LaW5kO1xuICByZWFkb25seSBlbmFibGVkOiBib29sZWFuO1xuICByZWFkb25seSBpZGVudGlmaWVyOiBzdHJpbmcgfCBudWxsO1xuICAvKiogTm9uLXNlY3JldCBtZW1iZXJzIG9mIHRoZSBzdG9yZWQgY29uZmlndXJhdGlvbiwgYXMgdGhlIHNlcnZlciBuYW1lZCB0aGVtLiBBIGNsaWVudCBzZWNyZXQgaXMgcHJlc2VudCBvbmx5IGFzIGBoYXNDbGllbnRTZWNyZXRgLiAqL1xuICByZWFkb25seSBzZXR0aW5nczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGw+PjtcbiAgLyoqIEFkZHJlc3NlcyB0aGF0IHRoZSBpZGVudGl0eSBwcm92aWRlciBuZWVkcy4gKi9cbiAgcmVhZG9ubHkgZ2l2ZTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG59XG5leHBvcnQgaW50ZXJmYWNlIFNjaW1TZXR1cCB7XG4gIHJlYWRvbmx5IGNvbmZpZ3VyZWQ6IGJvb2xlYW47XG4gIC8qKiBXaGF0IGNvdW50cyBmb3IgdGhlIFNDSU0gc2VydmljZSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzcuMykuICovXG4gIHJlYWRvbmx5IGVuYWJsZWQ6IGJvb2xlYW47XG4gIC8qKiBLaW5kIG9mIGRpcmVjdG9yeSB0aGF0IHByb3Zpc2lvbnMsIGFzIHRoZSBzZXJ2ZXIgbnVtYmVycyBpdDsgbnVsbDogbm90IGNob3Nlbi4gQWJzZW50IGluIHdoYXQgb2xkZXIgdmVyc2lvbnMga2VwdC4gKi9cbiAgcmVhZG9ubHkgcHJvdmlkZXI/OiBudW1iZXIgfCBudWxsO1xuICAvKiogTnVsbDogdGhlIHNlcnZlciBkb2VzIG5vdCBzYXksIHdoaWNoIG1lYW5zIGF0IG9uY2UuICovXG4gIHJlYWRvbmx5IGludml0ZUFmdGVyUHJvdmlzaW9uaW5nPzogYm9vbGVhbiB8IG51bGw7XG59XG5leHBvcnQgaW50ZXJmYWNlIERvbWFpblNldHVwIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB2ZXJpZmllZEF0OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSB0eHQ6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBBYnNlbnQgaW4gd2hhdCBvbGRlciB2ZXJzaW9ucyBrZXB0LiAqL1xuICByZWFkb25seSBjbGFpbWVkQXQ/OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBjaGVja2VkQXQ/OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBuZXh0Q2hlY2tBdD86IHN0cmluZyB8IG51bGw7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgSXRlbXNTZXR1cCB7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHdpdGhvdXRDb2xsZWN0aW9uOiBudW1iZXI7XG4gIC8qKiBLZXllZCBieSBpdGVtIHR5cGU6IDEgbG9naW4sIDIgbm90ZSwgMyBjYXJkLCA0IGlkZW50aXR5LCA1IFNTSCBrZXksIOKApiAqL1xuICByZWFkb25seSBieVR5cGU6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xufVxuXG4vKiogV2hhdCBhbiBpdGVtIGhhcywgYXMgdGhlIHNlcnZlciB0ZWxscyB3aXRob3V0IGFueXRoaW5nIGJlaW5nIG9wZW5lZC4gKi9cbmV4cG9ydCBjb25zdCBpdGVtUGFydHMgPSBbXCJwYXNzd29yZFwiLCBcImNvZGVcIiwgXCJwYXNza2V5XCIsIFwiYWRkcmVzc1wiLCBcImF0dGFjaG1lbnRcIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBJdGVtUGFydCA9ICh0eXBlb2YgaXRlbVBhcnRzKVtudW1iZXJdO1xuXG4vKiogT25lIGl0ZW0gYXMgdGhlIEl0ZW1zIHRhYiBzaG93cyBpdDogbmV2ZXIgbW9yZSB0aGFuIGEgbmFtZSwgd2hlcmUgaXQgbGllcywgYW5kIHdoYXQgc3RhbmRzIGluIHBsYWluIGJlc2lkZSBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSXRlbU5hbWUge1xuICByZWFkb25seSBpZDogSXRlbUlkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHR5cGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgY29sbGVjdGlvbnM6IHJlYWRvbmx5IENvbGxlY3Rpb25JZFtdO1xuICByZWFkb25seSByZXZpc2VkQXQ6IHN0cmluZztcbiAgLyoqIEFic2VudCBmb3IgYSBjbGllbnQgdGhhdCB3YXMgcmVhZCBiZWZvcmUgdGhpcyB3YXMgbG9va2VkIGF0LiAqL1xuICByZWFkb25seSBoYXM/OiByZWFkb25seSBJdGVtUGFydFtdO1xuICAvKiogV2hlbiBpdHMgcGFzc3dvcmQgd2FzIGxhc3Qgc2V0LCBhcyB0aGUgYXBwcyB0ZWxsIGl0OyBhYnNlbnQgd2hlcmUgbm90aGluZyB0ZWxscyBpdC4gKi9cbiAgcmVhZG9ubHkgcGFzc3dvcmRTZXRBdD86IHN0cmluZztcbiAgLyoqIFdoZW4gaXQgd2VudCBpbnRvIHRoZSB0cmFzaDsgYWJzZW50IHdoZXJlIGl0IGxpZXMgaW4gbm9uZS4gKi9cbiAgcmVhZG9ubHkgZGVsZXRlZEF0Pzogc3RyaW5nO1xufVxuLyoqIEFuIGl0ZW0gYXMgbWFpbiBrZWVwcyBpdDogd2l0aCBhIGtleWVkIGRpZ2VzdCBvZiB3aGF0IGl0IGxvb2tzIGxpa2UgKGVsZWN0cm9uL2l0ZW0tbG9vay50cyksIHdoZXJlIHRoYXQgY291bGQgYmUgcmVhZC4gTmV2ZXIgZm9yIHRoZSB3aW5kb3cuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlYWRJdGVtIGV4dGVuZHMgSXRlbU5hbWUge1xuICByZWFkb25seSBsb29rPzogc3RyaW5nO1xufVxuIiwiLyoqIFN0ZXBzIG9mIHRoZSB3aXphcmQsIGluIG9yZGVyLiAqL1xuZXhwb3J0IGNvbnN0IHdpemFyZFN0ZXBzID0gW1xuICBcImNsaWVudFwiLFxuICBcImJsdWVwcmludFwiLFxuICBcImNvbGxlY3Rpb25zXCIsXG4gIFwiaW1wb3J0XCIsXG4gIFwicG9saWNpZXNcIixcbiAgXCJzc29cIixcbiAgXCJncm91cHNcIixcbiAgXCJwZW9wbGVcIixcbiAgXCJyZXZpZXdcIixcbiAgXCJhcHBseVwiLFxuICBcImFmdGVyd2FyZHNcIixcbl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBXaXphcmRTdGVwID0gKHR5cGVvZiB3aXphcmRTdGVwcylbbnVtYmVyXTtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyBDbGllbnRQbGFuLCBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERyYWZ0SWQsIFByb3ZpZGVySWQsIEZpbGVIYW5kbGUsIFByb2ZpbGVJZCB9IGZyb20gXCIuLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGNsaWVudElkLCBpZCwgdGV4dCB9IGZyb20gXCIuLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEltbXV0YWJsZSB9IGZyb20gXCIuLi8uLi91dGlsL2ltbXV0YWJsZS50c1wiO1xuaW1wb3J0IHsgcGFyYW1ldGVyVmFsdWVzIH0gZnJvbSBcIi4uL2JsdWVwcmludC9wYXJhbWV0ZXItdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyBhY2Nlc3NMZXZlbHMgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBjb2x1bW5NYXBwaW5nIH0gZnJvbSBcIi4vY29sdW1uLW1hcHBpbmcudHNcIjtcbmltcG9ydCB7IGltcG9ydEZvcm1hdHMgfSBmcm9tIFwiLi9pbXBvcnQtZm9ybWF0cy50c1wiO1xuaW1wb3J0IHsgd2l6YXJkU3RlcHMgfSBmcm9tIFwiLi9zdGVwcy50c1wiO1xuXG4vKlxuICogV2hhdCB0aGUgd2l6YXJkIHNhdmVzLCBhbmQgd2hhdCBtYXkgYmUgc2F2ZWQ6IHRoZSBzY2hlbWFzIHJlZnVzZSB1bmtub3duIG1lbWJlcnMgYW5kIGNhcCBzaXplcywgdGhlIHR5cGVzIGFyZSBtYWRlIG9mXG4gKiB0aGVtLiBUaGUgd2luZG93IHRha2VzIHRoZSB0eXBlcyBvbmx5LlxuICovXG5jb25zdCBkcmFmdENvbGxlY3Rpb24gPSB6LnN0cmljdE9iamVjdCh7XG4gIHBhdGg6IHRleHQoMTAwMCksXG4gIGFjY2Vzczogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGdyb3VwOiB0ZXh0KDEwMCksIGxldmVsOiB6LmVudW0oYWNjZXNzTGV2ZWxzKSB9KSkubWF4KDUwMCksXG59KTtcbmNvbnN0IGRyYWZ0SW1wb3J0ID0gei5zdHJpY3RPYmplY3Qoe1xuICBpbXBvcnRJZDogdGV4dCg4MCksXG4gIGhhbmRsZTogaWQ8RmlsZUhhbmRsZT4oKSxcbiAgZmlsZU5hbWU6IHRleHQoMzAwKSxcbiAgZm9ybWF0OiB6LmVudW0oaW1wb3J0Rm9ybWF0cyksXG4gIC8qKiBTb3VyY2UgZm9sZGVyIChcIlwiID0gbm8gZm9sZGVyKSB0byBjb2xsZWN0aW9uIHBhdGg7IG51bGwgPSBsZWF2ZSBpdHMgaXRlbXMgd2l0aG91dCBhIHBsYWNlIChyZWZ1c2VkIGF0IHJldmlldykuICovXG4gIG1hcHBpbmc6IHoucmVjb3JkKHRleHQoMjAwMCksIHRleHQoMTAwMCkubnVsbGFibGUoKSksXG4gIC8qKiBMaW5lcyB3aG9zZSByb3dzIGFyZSBsZWZ0IG91dCBieSB0aGUgdGVjaG5pY2lhbi4gKi9cbiAgbGVmdE91dExpbmVzOiB6LmFycmF5KHoubnVtYmVyKCkuaW50KCkpLm1heCgxMDBfMDAwKSxcbiAgZHVwbGljYXRlczogei5lbnVtKFtcImxlYXZlLW91dFwiLCBcImtlZXBcIl0pLFxuICAvKiogU291cmNlIGZvbGRlcnMgd2hvc2UgaXRlbXMgZG8gbm90IGNvbWUgaW4sIHVubGVzcyB0aGV5IGxpZSBpbiBhbm90aGVyIGZvbGRlciBhcyB3ZWxsLiAqL1xuICBsZWZ0T3V0Rm9sZGVyczogei5hcnJheSh0ZXh0KDIwMDApKS5tYXgoMjBfMDAwKS5leGFjdE9wdGlvbmFsKCksXG4gIC8qKiBXaGV0aGVyIHRleHRzIHRoYXQgd2VyZSBlc2NhcGVkIGZvciBhIHdlYiBwYWdlIChcIiZhbXA7XCIpIGFyZSBkZWNvZGVkOyBhcyB0aGUgZmlsZSBpdHNlbGYgc3VnZ2VzdHMgd2hlcmUgbm90aGluZyB3YXMgY2hvc2VuLiAqL1xuICBodG1sQ29kZXM6IHouZW51bShbXCJkZWNvZGVcIiwgXCJrZWVwXCJdKS5leGFjdE9wdGlvbmFsKCksXG4gIC8qKiBDbGllbnRzIG9mIHRoZSBmaWxlLCBhcyBpdCBjYWxscyB0aGVtLCB3aG9zZSBpdGVtcyBjb21lIGluOyB3aGVyZSBub3RoaW5nIHdhcyBjaG9zZW4gb25seSB0aGUgb25lIHRoYXQgaXMgY2FsbGVkIGFzIHRoZSBkcmFmdCdzLiAqL1xuICBjbGllbnRzOiB6LmFycmF5KHRleHQoMTAwMCkpLm1heCgyMF8wMDApLmV4YWN0T3B0aW9uYWwoKSxcbiAgLyoqIFdoYXQgdGhlIGNvbHVtbnMgb2YgYSB0YWJsZSB0aGF0IHdhcyBtYXBwZWQgYnkgaGFuZCBiZWNvbWUuICovXG4gIGNvbHVtbnM6IGNvbHVtbk1hcHBpbmcuZXhhY3RPcHRpb25hbCgpLFxufSk7XG5jb25zdCBkcmFmdFBvbGljeSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgdHlwZTogei5udW1iZXIoKS5pbnQoKS5taW4oMCkubWF4KDk5OSksXG4gIGVuYWJsZWQ6IHouYm9vbGVhbigpLFxuICBkYXRhOiB6LnJlY29yZCh0ZXh0KDgwKSwgei51bmtub3duKCkpLmV4YWN0T3B0aW9uYWwoKSxcbn0pO1xuY29uc3QgZHJhZnRTc28gPSB6LnN0cmljdE9iamVjdCh7XG4gIGxhdGVyOiB6LmJvb2xlYW4oKSxcbiAga2luZDogei5lbnVtKFtcIm9wZW5pZC1jb25uZWN0XCIsIFwic2FtbDJcIl0pLFxuICBlbmFibGVkOiB6LmJvb2xlYW4oKSxcbiAgaWRlbnRpZmllcjogdGV4dCg1MCksXG4gIHNldHRpbmdzOiB6LnJlY29yZCh0ZXh0KDgwKSwgei51bmlvbihbdGV4dCgxMF8wMDApLCB6Lm51bWJlcigpLCB6LmJvb2xlYW4oKSwgei5udWxsKCldKSksXG4gIC8qKiBUcnVlIHdoZW4gbWFpbiBob2xkcyBhIHNlYWxlZCBjbGllbnQgc2VjcmV0IGZvciB0aGlzIGRyYWZ0LiAqL1xuICBoYXNDbGllbnRTZWNyZXQ6IHouYm9vbGVhbigpLFxuICAvKiogTmFtZXMgYSBzZWNyZXQgdGhhdCB3YXMgdHlwZWQgYW5kIHRoYXQgdGhlIHNlcnZlciB3YXMgbm90IGdpdmVuIHlldDsgc2F5cyBub3RoaW5nIG9mIGl0LiBNYWluIGRlY2lkZXMsIHdoYXRldmVyIGEgY2FsbGVyIHNheXMuICovXG4gIG5ld1NlY3JldDogdGV4dCg4MCkuZXhhY3RPcHRpb25hbCgpLFxufSk7XG5jb25zdCBkcmFmdFBlcnNvbiA9IHouc3RyaWN0T2JqZWN0KHtcbiAgLyoqIExpbmUgaW4gdGhlIHNvdXJjZSBmaWxlIG9yIHBhc3RlOyBudWxsIHdoZW4gdHlwZWQuICovXG4gIGxpbmU6IHoubnVtYmVyKCkuaW50KCkubnVsbGFibGUoKSxcbiAgZW1haWw6IHRleHQoMjU2KSxcbiAgbmFtZTogdGV4dCgyMDApLFxuICByb2xlOiB6LmVudW0oTWVtYmVyUm9sZSksXG4gIGRlcGFydG1lbnQ6IHRleHQoMjAwKSxcbiAgZ3JvdXBzOiB6LmFycmF5KHRleHQoMTAwKSkubWF4KDIwMCksXG59KTtcbmNvbnN0IGRyYWZ0QXBwbHlTdGF0ZSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgc3RhdGU6IHouZW51bShbXCJydW5uaW5nXCIsIFwicGF1c2VkXCIsIFwic3RvcHBlZFwiLCBcImRvbmVcIl0pLFxuICBzdGFydGVkQXQ6IHRleHQoNDApLFxuICBmaW5pc2hlZEF0OiB0ZXh0KDQwKS5udWxsYWJsZSgpLFxuICBkb25lOiB6Lm51bWJlcigpLFxuICB0b3RhbDogei5udW1iZXIoKSxcbn0pO1xuZXhwb3J0IGNvbnN0IG9uYm9hcmRpbmdEcmFmdCA9IHouc3RyaWN0T2JqZWN0KHtcbiAgaWQ6IGlkPERyYWZ0SWQ+KCksXG4gIHByb2ZpbGVJZDogaWQ8UHJvZmlsZUlkPigpLFxuICAvKiogTnVsbDogYSBuZXcgY2xpZW50LiBPdGhlcndpc2UgdGhlIGV4aXN0aW5nIGNsaWVudCB0aGF0IHRoZSB3aXphcmQgd2FzIG9wZW5lZCBvbiAob3IgdGhhdCBhcHBseSBoYXMgY3JlYXRlZCkuICovXG4gIGNsaWVudElkOiBjbGllbnRJZC5udWxsYWJsZSgpLFxuICAvKiogVHJ1ZSB3aGVuIHRoZSB3aXphcmQgd2FzIG9wZW5lZCBvbiBhIGNsaWVudCB0aGF0IGV4aXN0ZWQgYmVmb3JlLiAqL1xuICBleGlzdGluZzogei5ib29sZWFuKCksXG4gIHN0ZXA6IHouZW51bSh3aXphcmRTdGVwcyksXG4gIC8qKiBTdGVwcyB0aGF0IHdlcmUgbGVmdCB3aXRoIE5leHQgb3IgU2tpcCwgc28gdGhhdCB0aGUgcmFpbCBzaG93cyB0aGVtIGRvbmUuICovXG4gIGRvbmU6IHouYXJyYXkoei5lbnVtKHdpemFyZFN0ZXBzKSkubWF4KDIwKSxcbiAgc2F2ZWRBdDogdGV4dCg0MCksXG4gIGNsaWVudDogei5zdHJpY3RPYmplY3Qoe1xuICAgIG5hbWU6IHRleHQoMjAwKSxcbiAgICBiaWxsaW5nRW1haWw6IHRleHQoMjU2KSxcbiAgICBvd25lckVtYWlsOiB0ZXh0KDI1NiksXG4gICAgcGxhbjogei5lbnVtKENsaWVudFBsYW4pLFxuICAgIHNlYXRzOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMTAwXzAwMCksXG4gICAgLyoqIFRoZSBwcm92aWRlciBvZiB0aGUgYWNjb3VudCB0aGF0IGEgbmV3IGNsaWVudCBpcyBtYWRlIGZvcjsgbWlzc2luZzogaXRzIGZpcnN0LiAqL1xuICAgIHByb3ZpZGVySWQ6IGlkPFByb3ZpZGVySWQ+KCkuZXhhY3RPcHRpb25hbCgpLFxuICAgIC8qKiBMb2NhbCBpZGVudGl0eSwgbmV2ZXIgc2VudDogMeKAkzEwIGFuZCB0d28gbGV0dGVycy4gKi9cbiAgICBjb2xvdXI6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heCgxMCksXG4gICAgbW9ub2dyYW06IHRleHQoNCksXG4gICAgdGFnczogei5hcnJheSh0ZXh0KDYwKSkubWF4KDMwKSxcbiAgICAvKiogVGhlIHRlY2huaWNpYW4gc2F3IGFuZCBhY2NlcHRlZCB0aGF0IHRoaXMgbWFueSBzZWF0cyBhcmUgYm91Z2h0LiAqL1xuICAgIHNlYXRzVG9CdXlBY2NlcHRlZDogei5udW1iZXIoKS5pbnQoKS5taW4oMCkubWF4KDEwMF8wMDApLFxuICB9KSxcbiAgYmx1ZXByaW50OiB6LnN0cmljdE9iamVjdCh7IGlkOiB0ZXh0KDIwMCkubnVsbGFibGUoKSwgbGlrZUNsaWVudElkOiBjbGllbnRJZC5udWxsYWJsZSgpLCBwYXJhbWV0ZXJzOiBwYXJhbWV0ZXJWYWx1ZXMgfSksXG4gIC8qKiBDb2xsZWN0aW9ucyBhbmQgYWNjZXNzIGFmdGVyIHRoZSB0ZWNobmljaWFuJ3MgZWRpdHM7IG51bGwgdW50aWwgdGhlIHN0ZXAgd2FzIGVudGVyZWQgKHRoZW4gdGhlIGJsdWVwcmludCBkZWNpZGVzKS4gKi9cbiAgY29sbGVjdGlvbnM6IHouYXJyYXkoZHJhZnRDb2xsZWN0aW9uKS5tYXgoMjAwMCkubnVsbGFibGUoKSxcbiAgZ3JvdXBzOiB6LmFycmF5KHRleHQoMTAwKSkubWF4KDIwMDApLm51bGxhYmxlKCksXG4gIGNvbGxlY3Rpb25TZXR0aW5nczogelxuICAgIC5zdHJpY3RPYmplY3Qoe1xuICAgICAgbGltaXRDb2xsZWN0aW9uQ3JlYXRpb246IHouYm9vbGVhbigpLFxuICAgICAgbGltaXRDb2xsZWN0aW9uRGVsZXRpb246IHouYm9vbGVhbigpLFxuICAgICAgbGltaXRJdGVtRGVsZXRpb246IHouYm9vbGVhbigpLFxuICAgICAgYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zOiB6LmJvb2xlYW4oKSxcbiAgICB9KVxuICAgIC5udWxsYWJsZSgpLFxuICBpbXBvcnRpbmc6IGRyYWZ0SW1wb3J0Lm51bGxhYmxlKCksXG4gIHBvbGljaWVzOiB6LmFycmF5KGRyYWZ0UG9saWN5KS5tYXgoMTAwKS5udWxsYWJsZSgpLFxuICBzc286IGRyYWZ0U3NvLm51bGxhYmxlKCksXG4gIHBlb3BsZTogei5hcnJheShkcmFmdFBlcnNvbikubWF4KDIwXzAwMCksXG4gIC8qKiBEZXBhcnRtZW50IChhcyBwZW9wbGUgZmlsZXMgbmFtZSBpdCkgdG8gZ3JvdXAgbmFtZS4gKi9cbiAgZGVwYXJ0bWVudEdyb3Vwczogei5yZWNvcmQodGV4dCgyMDApLCB0ZXh0KDEwMCkpLFxuICAvKiogQ2hhbmdlcyAoYnkgaWQpIHRoYXQgdGhlIHRlY2huaWNpYW4gdG9vayBvdXQgaW4gdGhlIHJldmlldy4gKi9cbiAgbGVmdE91dDogei5hcnJheSh0ZXh0KDYwMCkpLm1heCgyMF8wMDApLFxuICBhcHBseTogZHJhZnRBcHBseVN0YXRlLm51bGxhYmxlKCksXG4gIGhhbmRPdmVyU2VudEF0OiB0ZXh0KDQwKS5udWxsYWJsZSgpLFxufSk7XG5cbi8qKlxuICogQW4gb25ib2FyZGluZyBpbiB0aGUgbWFraW5nOiB3aGF0IHRoZSB3aXphcmQgc2F2ZXMgYXQgZXZlcnkgc3RlcC4gUGxhaW4gZGF0YSB3aXRob3V0IHNlY3JldHM7IHRoZSBpbXBvcnQgZmlsZSBzdGF5c1xuICogd2hlcmUgaXQgaXMgKG9ubHkgbmFtZSwgc2l6ZSwgbW9kaWZpY2F0aW9uIHRpbWUgYW5kIGEgZGlnZXN0IGFyZSBrZXB0KSwgYW4gU1NPIGNsaWVudCBzZWNyZXQgaXMgc2VhbGVkIGJ5IG1haW4gYmVzaWRlIGl0LlxuICovXG5leHBvcnQgdHlwZSBPbmJvYXJkaW5nRHJhZnQgPSBJbW11dGFibGU8ei5vdXRwdXQ8dHlwZW9mIG9uYm9hcmRpbmdEcmFmdD4+O1xuZXhwb3J0IHR5cGUgRHJhZnRDb2xsZWN0aW9uID0gSW1tdXRhYmxlPHoub3V0cHV0PHR5cGVvZiBkcmFmdENvbGxlY3Rpb24+PjtcbmV4cG9ydCB0eXBlIERyYWZ0SW1wb3J0ID0gSW1tdXRhYmxlPHoub3V0cHV0PHR5cGVvZiBkcmFmdEltcG9ydD4+O1xuZXhwb3J0IHR5cGUgRHJhZnRTc28gPSBJbW11dGFibGU8ei5vdXRwdXQ8dHlwZW9mIGRyYWZ0U3NvPj47XG5leHBvcnQgdHlwZSBEcmFmdFBlcnNvbiA9IEltbXV0YWJsZTx6Lm91dHB1dDx0eXBlb2YgZHJhZnRQZXJzb24+PjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IERyYWZ0SWQsIFByb2ZpbGVJZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGxhbmd1YWdlcywgdHlwZSBNZXNzYWdlIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGNsaWVudElkLCBpZCwgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRTZXR1cCB9IGZyb20gXCIuLi9zZXR1cC9ibHVlcHJpbnQvZGVzaXJlZC1zZXR1cC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2VJZCwgQ2hhbmdlU2V0IH0gZnJvbSBcIi4uL3NldHVwL2NoYW5nZXMvY2hhbmdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpZmZlcmVuY2UgfSBmcm9tIFwiLi4vc2V0dXAvY2hhbmdlcy9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBVbm1ldFJlcXVpcmVtZW50IH0gZnJvbSBcIi4uL3NldHVwL2NoYW5nZXMvcmVxdWlyZW1lbnRzLnRzXCI7XG5pbXBvcnQgeyBvbmJvYXJkaW5nRHJhZnQsIHR5cGUgT25ib2FyZGluZ0RyYWZ0IH0gZnJvbSBcIi4uL3NldHVwL2RyYWZ0L2RyYWZ0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFBlb3BsZVBhcnNlZCB9IGZyb20gXCIuLi9zZXR1cC9kcmFmdC9wYXJzZS1wZW9wbGUudHNcIjtcbmltcG9ydCB0eXBlIHsgV2l6YXJkU3RlcCB9IGZyb20gXCIuLi9zZXR1cC9kcmFmdC9zdGVwcy50c1wiO1xuaW1wb3J0IHsgY2FsbCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBQcmludGVkUGFnZSB9IGZyb20gXCIuL3BhZ2VzLnRzXCI7XG5pbXBvcnQgeyBkcmFmdFJlZiwgbm90aGluZyB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJldmlld2VkQ2hhbmdlLCBSdW5DYWxsc1ZpZXcsIFJ1blZpZXcgfSBmcm9tIFwiLi93cml0aW5nLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2VhdHNTaXR1YXRpb24ge1xuICAvKiogTnVsbCBmb3IgYWNjb3VudHMgd2l0aG91dCBhIHByb3ZpZGVyIG9yIHdpdGhvdXQgdGhlIHJpZ2h0IHRvIHNlZSBpdC4gKi9cbiAgcmVhZG9ubHkgcGxhbjogXCJ0ZWFtc1wiIHwgXCJlbnRlcnByaXNlXCI7XG4gIHJlYWRvbmx5IGluY2x1ZGVkOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBhc3NpZ25lZDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgZnJlZTogbnVtYmVyIHwgbnVsbDtcbiAgLyoqIFNlYXRzIHRoYXQgd291bGQgYmUgYm91Z2h0IGZvciB0aGUgbnVtYmVyIGFza2VkOyBudWxsIHdoZW4gdW5rbm93bi4gKi9cbiAgcmVhZG9ubHkgdG9CdXk6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IG1heUJ1eTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcmVhZEF0OiBzdHJpbmcgfCBudWxsO1xuICAvKiogT2Ygb25lIHNlYXQgYW5kIHBlcmlvZCwgaW4gVVMgZG9sbGFyczsgbnVsbCB3aGVuIHVua25vd24uICovXG4gIHJlYWRvbmx5IHNlYXRQcmljZTogbnVtYmVyIHwgbnVsbDtcbn1cbmV4cG9ydCB0eXBlIFJldmlld1Byb2JsZW1Db2RlID1cbiAgfCBcIm5hbWUtbWlzc2luZ1wiXG4gIHwgXCJuYW1lLWxvbmdcIlxuICB8IFwicm9sZVwiXG4gIHwgXCJvd25lci1taXNzaW5nXCJcbiAgfCBcIm93bmVyLWludmFsaWRcIlxuICB8IFwiYmlsbGluZy1pbnZhbGlkXCJcbiAgfCBcInNlYXRzLWZld1wiXG4gIHwgXCJzZWF0cy1idXlcIlxuICB8IFwic2VhdHMtbm90LWFsbG93ZWRcIlxuICB8IFwiYmx1ZXByaW50LWdvbmVcIlxuICB8IFwicGFyYW1ldGVyXCJcbiAgfCBcImdyb3VwLWxvbmdcIlxuICB8IFwiaW1wb3J0LXVubWFwcGVkXCJcbiAgfCBcImltcG9ydC1maWxlXCJcbiAgfCBcImltcG9ydC10aGVyZVwiXG4gIHwgXCJtZWFud2hpbGUtYm90aFwiXG4gIHwgXCJtZWFud2hpbGUtZ29uZVwiXG4gIHwgXCJtZWFud2hpbGUta2VwdFwiXG4gIHwgXCJwb2xpY3ktZGF0YVwiXG4gIHwgXCJwb2xpY3ktY29uZmlybVwiXG4gIHwgXCJzc28taWRlbnRpZmllclwiXG4gIHwgXCJzc28tbWlzc2luZ1wiXG4gIHwgXCJlbWFpbC1pbnZhbGlkXCJcbiAgfCBcImNhY2hlZFwiXG4gIHwgVW5tZXRSZXF1aXJlbWVudFtcImtpbmRcIl07XG4vKiogV2hhdCBzdGFuZHMgYWdhaW5zdCBhcHBseWluZywgb3Igc2hvdWxkIGJlIGtub3duIGJlZm9yZS4gYGNvZGVgIHRlbGxzIGl0IGFwYXJ0LCBgbWVzc2FnZWAgc2F5cyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmV2aWV3UHJvYmxlbSB7XG4gIHJlYWRvbmx5IHN0ZXA6IFdpemFyZFN0ZXA7XG4gIHJlYWRvbmx5IGNvZGU6IFJldmlld1Byb2JsZW1Db2RlO1xuICByZWFkb25seSBibG9ja2luZzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbWVzc2FnZTogTWVzc2FnZTtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgUmV2aWV3VmlldyB7XG4gIHJlYWRvbmx5IGNoYW5nZVNldDogQ2hhbmdlU2V0O1xuICByZWFkb25seSBkZXNjcmliZWQ6IHJlYWRvbmx5IFJldmlld2VkQ2hhbmdlW107XG4gIC8qKiBXaGF0IHN0YW5kcyB0aGVyZSBub3cgYWdhaW5zdCB3aGF0IHdpbGwsIGJ5IGNoYW5nZS4gTnVsbCBmb3IgYSBuZXcgY2xpZW50OiBub3RoaW5nIHN0YW5kcyB0aGVyZS4gKi9cbiAgcmVhZG9ubHkgZGlmZmVyZW5jZXM6IFJlYWRvbmx5PFJlY29yZDxDaGFuZ2VJZCwgcmVhZG9ubHkgRGlmZmVyZW5jZVtdPj4gfCBudWxsO1xuICByZWFkb25seSBwcm9ibGVtczogcmVhZG9ubHkgUmV2aWV3UHJvYmxlbVtdO1xuICByZWFkb25seSBjYWxsczogbnVtYmVyO1xuICAvKiogU2Vjb25kcyB0aGUgY2FsbHMgdGFrZSB3aXRoaW4gdGhlIHNlcnZlcidzIGxpbWl0cy4gKi9cbiAgcmVhZG9ubHkgc2Vjb25kczogbnVtYmVyO1xuICAvKiogV2hlbiB0aGUgY2xpZW50J3MgcHJlc2VudCBzdGF0ZSB3YXMgcmVhZDsgbnVsbCBmb3IgYSBuZXcgb25lLiAqL1xuICByZWFkb25seSBhZ2FpbnN0OiBzdHJpbmcgfCBudWxsO1xufVxuLyoqIFRoZSBwYWdlIGZvciBhIGNsaWVudCwgaW4gdGhlIGxhbmd1YWdlIGl0IHdhcyBhc2tlZCBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGFuZE92ZXJWaWV3IHtcbiAgcmVhZG9ubHkgcGFnZTogUHJpbnRlZFBhZ2U7XG4gIC8qKiBXaGVuIHByaW50ZWQsIGFib3V0LiAqL1xuICByZWFkb25seSBwYWdlczogbnVtYmVyO1xufVxuXG5jb25zdCBkcmFmdE9yQ2xpZW50ID0gei5zdHJpY3RPYmplY3Qoe1xuICBkcmFmdElkOiBpZDxEcmFmdElkPigpLm51bGxhYmxlKCksXG4gIGNsaWVudElkOiBjbGllbnRJZC5udWxsYWJsZSgpLFxuICBsYW5ndWFnZTogei5lbnVtKGxhbmd1YWdlcyksXG59KTtcblxuLyoqIEEgc2lnbmluZyBjZXJ0aWZpY2F0ZSBvZiBhbiBpZGVudGl0eSBwcm92aWRlcidzIG1ldGFkYXRhLiBQdWJsaWMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbWxDZXJ0aWZpY2F0ZSB7XG4gIC8qKiBCYXNlNjQgb2YgaXRzIERFUiBmb3JtLiAqLyByZWFkb25seSBjZXJ0aWZpY2F0ZTogc3RyaW5nO1xuICByZWFkb25seSBzdWJqZWN0OiBzdHJpbmc7XG4gIC8qKiBTSEEtMSwgYXMgaWRlbnRpdHkgcHJvdmlkZXJzIHNob3cgaXQ6IFwiQUI6Q0Q64oCmXCIuICovIHJlYWRvbmx5IHRodW1icHJpbnQ6IHN0cmluZztcbiAgLyoqIElTTyA4NjAxOyBcIlwiIHdoZXJlIGl0IGNhbm5vdCBiZSByZWFkLiAqLyByZWFkb25seSBmcm9tOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVudGlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN0YXRlOiBcInZhbGlkXCIgfCBcImVuZHMtc29vblwiIHwgXCJub3QteWV0XCIgfCBcImV4cGlyZWRcIiB8IFwidW5yZWFkYWJsZVwiO1xufVxuXG4vKiogVGhlIHdpemFyZDogZHJhZnRzLCB0aGVpciByZXZpZXcsIGFwcGx5aW5nIHRoZW0sIGFuZCB0aGUgcGFnZSBmb3IgdGhlIGNsaWVudC4gKi9cbmV4cG9ydCBjb25zdCBvbmJvYXJkaW5nID0ge1xuICBkcmFmdHM6IGNhbGwobm90aGluZykucmVwbGllczxyZWFkb25seSBPbmJvYXJkaW5nRHJhZnRbXT4oKSxcbiAgLyoqIEEgbmV3IGRyYWZ0OiBmb3IgYSBuZXcgY2xpZW50IG9mIGEgcHJvZmlsZSwgb3Igb3BlbmVkIG9uIGFuIGV4aXN0aW5nIGNsaWVudCAodGhlbiBmaWxsZWQgd2l0aCB3aGF0IGl0IGhhcykuICovXG4gIGNyZWF0ZTogY2FsbCh6LnN0cmljdE9iamVjdCh7IHByb2ZpbGVJZDogaWQ8UHJvZmlsZUlkPigpLm51bGxhYmxlKCksIGNsaWVudElkOiBjbGllbnRJZC5udWxsYWJsZSgpIH0pKS5yZXBsaWVzPE9uYm9hcmRpbmdEcmFmdD4oKSxcbiAgZ2V0OiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPE9uYm9hcmRpbmdEcmFmdD4oKSxcbiAgLyoqIFNhdmVkIGF0IGV2ZXJ5IHN0ZXAgYW5kIGZpZWxkOyBhbnN3ZXJzIHdoYXQgd2FzIHN0b3JlZC4gKi9cbiAgc2F2ZTogY2FsbCh6LnN0cmljdE9iamVjdCh7IGRyYWZ0OiBvbmJvYXJkaW5nRHJhZnQgfSkpLnJlcGxpZXM8T25ib2FyZGluZ0RyYWZ0PigpLFxuICBkaXNjYXJkOiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgZGlzY2FyZGVkOiB0cnVlIH0+KCksXG4gIHNlYXRzOiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPHJlYWRvbmx5IFNlYXRzU2l0dWF0aW9uW10+KCksXG4gIC8qKiBUaGUgZGVzaXJlZCBzZXR1cCBvZiBhIGRyYWZ0IGFzIGl0IHN0YW5kczogYmx1ZXByaW50LCBwYXJhbWV0ZXJzIGFuZCBlZGl0cyBwdXQgdG9nZXRoZXIuICovXG4gIGRlc2lyZWQ6IGNhbGwoZHJhZnRSZWYpLnJlcGxpZXM8RGVzaXJlZFNldHVwPigpLFxuICAvKiogQ2FycmllcyB0aGUgaWRlbnRpdHkgcHJvdmlkZXIncyBjbGllbnQgc2VjcmV0IHRvd2FyZHMgbWFpbiwgd2hlcmUgaXQgaXMgc2VhbGVkIGJlc2lkZSB0aGUgZHJhZnQuIEVtcHR5IHJlbW92ZXMgaXQuICovXG4gIHNldFNzb1NlY3JldDogY2FsbChkcmFmdFJlZi5leHRlbmQoeyBzZWNyZXQ6IHRleHQoMjAwMCkgfSkpLnJlcGxpZXM8T25ib2FyZGluZ0RyYWZ0PigpLFxuICAvKiogVGhlIENoYW5nZVNldCBpbiBzZW50ZW5jZXM7IGZyZXNoIGRhdGEgd2hlbiBvbmxpbmUsIGNhY2hlZCBkYXRhIHdoZW4gb2ZmbGluZS4gKi9cbiAgcmV2aWV3OiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPFJldmlld1ZpZXc+KCksXG4gIGV4cG9ydFJldmlldzogY2FsbChkcmFmdFJlZikucmVwbGllczx7IHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmcgfT4oKSxcbiAgLyoqIFN0YXJ0cyBvciByZXN1bWVzIGFwcGx5aW5nLiBBbHdheXMgcmUtcmVhZHMgZmlyc3QuIFJlZnVzZWQgd2hlbiB0aGUgdGFyZ2V0IGRpZmZlcnMgZnJvbSBgY29uZmlybUNsaWVudE5hbWVgLiAqL1xuICBhcHBseTogY2FsbChkcmFmdFJlZi5leHRlbmQoeyBjb25maXJtQ2xpZW50TmFtZTogdGV4dCgyMDApIH0pKS5yZXBsaWVzPFJ1blZpZXc+KCksXG4gIHBhdXNlOiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPFJ1blZpZXc+KCksXG4gIC8qKiBUYWtlcyBhIGNoYW5nZSBvdXQgb2YgKG9yIGJhY2sgaW50bykgYSBkcmFmdCwgYWxzbyBhZnRlciBpdCBmYWlsZWQuICovXG4gIGxlYXZlT3V0OiBjYWxsKGRyYWZ0UmVmLmV4dGVuZCh7IGNoYW5nZUlkOiB0ZXh0KDYwMCksIG91dDogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8T25ib2FyZGluZ0RyYWZ0PigpLFxuICBhcHBsaWVkOiBjYWxsKGRyYWZ0UmVmKS5yZXBsaWVzPFJ1blZpZXc+KCksXG4gIC8qKiBXaGF0IHRoZSBkcmFmdCdzIHJ1bnMgc2VudCwgZnJvbSB0aGUgam91cm5hbC4gKi9cbiAgY2FsbHM6IGNhbGwoZHJhZnRSZWYuZXh0ZW5kKHsgbGltaXQ6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heCgyMDAwKSB9KSkucmVwbGllczxSdW5DYWxsc1ZpZXc+KCksXG4gIGhhbmRPdmVyOiBjYWxsKGRyYWZ0T3JDbGllbnQpLnJlcGxpZXM8SGFuZE92ZXJWaWV3PigpLFxuICBzYXZlSGFuZE92ZXI6IGNhbGwoZHJhZnRPckNsaWVudC5leHRlbmQoeyBhczogei5lbnVtKFtcInBkZlwiLCBcInRleHRcIl0pIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkgZmlsZU5hbWU6IHN0cmluZyB9PigpLFxuICAvKiogUGVvcGxlIGZyb20gdHlwZWQgb3IgcGFzdGVkIHRleHQgKGUtbWFpbCwgb3Igcm93cyBvZiBhIHRhYmxlKTsgbm90aGluZyBpcyBzZW50LiAqL1xuICBwYXJzZVBlb3BsZTogY2FsbChkcmFmdFJlZi5leHRlbmQoeyB0ZXh0OiB0ZXh0KDJfMDAwXzAwMCkgfSkpLnJlcGxpZXM8UGVvcGxlUGFyc2VkPigpLFxuICAvKiogT3BlbiBkaWFsb2cgZm9yIGEgQ1NWIG9mIHBlb3BsZS4gKi9cbiAgY2hvb3NlUGVvcGxlRmlsZTogY2FsbChkcmFmdFJlZikucmVwbGllczxQZW9wbGVQYXJzZWQ+KCksXG4gIC8qKiBSZWFkcyB0aGUgaWRlbnRpdHkgcHJvdmlkZXIncyBTQU1MIG1ldGFkYXRhIChYTUwsIHBhc3RlZCBvciBmcm9tIGEgZGlhbG9nKSBpbnRvIHNldHRpbmdzLiAqL1xuICByZWFkU2FtbE1ldGFkYXRhOiBjYWxsKGRyYWZ0UmVmLmV4dGVuZCh7IHhtbDogdGV4dCg1MDBfMDAwKS5udWxsYWJsZSgpIH0pKS5yZXBsaWVzPHtcbiAgICByZWFkb25seSBzZXR0aW5nczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGw+PjtcbiAgICAvKiogU2lnbmluZyBjZXJ0aWZpY2F0ZXMsIHRoZSBvbmUgdGhhdCBpcyBpbiB0aGUgc2V0dGluZ3MgZmlyc3QuICovXG4gICAgcmVhZG9ubHkgY2VydGlmaWNhdGVzOiByZWFkb25seSBTYW1sQ2VydGlmaWNhdGVbXTtcbiAgfT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyBBcGlLZXlUeXBlIH0gZnJvbSBcIi4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgeyB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgSW50ZWdyYXRpb25TdGF0ZSB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9pbnRlZ3JhdGlvbnMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IGNsaWVudFJlZiB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbi8qKiBBIGtleSBvZiBhIGNsaWVudCBhcyB0aGUgc2VydmVyIHRlbGxzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaG93bktleSB7XG4gIC8qKiBXaG8gc2lnbnMgaW4gd2l0aCBpdDogYG9yZ2FuaXphdGlvbi48aWQ+YC4gKi9cbiAgcmVhZG9ubHkgY2xpZW50SWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VjcmV0OiBzdHJpbmc7XG4gIC8qKiBXaGVuIGl0IHdhcyBtYWRlOyBudWxsIHdoZW4gdGhlIHNlcnZlciBkb2VzIG5vdCBzYXkuICovXG4gIHJlYWRvbmx5IG1hZGVBdDogc3RyaW5nIHwgbnVsbDtcbn1cbi8qKiBXaGF0IGdvZXMgd2l0aCBhIGNsaWVudCdzIGtleXMsIHJlYWQgd2hlbiBpdCBpcyBsb29rZWQgYXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNWaWV3IHtcbiAgLyoqIFRoZSBmaXZlIHdvcmRzIG9mIHRoZSBvcmdhbml6YXRpb24ncyBvd24ga2V5OyBlbXB0eSB3aGVuIGl0IGhhcyBub25lLiAqL1xuICByZWFkb25seSB3b3JkczogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBXaGljaCBrZXlzIHRoZXJlIGFyZSwgd2l0aCB0aGUgZGF0ZSBvZiBlYWNoLiAqL1xuICByZWFkb25seSBrZXlzOiByZWFkb25seSB7IHJlYWRvbmx5IHR5cGU6IEFwaUtleVR5cGU7IHJlYWRvbmx5IG1hZGVBdDogc3RyaW5nIHwgbnVsbCB9W107XG59XG5cbi8qKiBXaGVyZSBhIGNsaWVudCdzIGV2ZW50cyBhcmUgc2VudCB0bzsgbmV2ZXIgdGhlIHRva2VuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbnRlZ3JhdGlvblZpZXcge1xuICAvKiogTnVtYmVyIG9mIHRoZSB3aXJlOyBvbmUgdGhhdCB0aGlzIGFwcCBjYW5ub3Qgc2V0IHVwIGlzIHNob3duIGFuZCBjYW4gYmUgZGlzY29ubmVjdGVkLiAqL1xuICByZWFkb25seSB0eXBlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0YXRlOiBJbnRlZ3JhdGlvblN0YXRlO1xuICByZWFkb25seSBoYXNUb2tlbjogYm9vbGVhbjtcbiAgLyoqIFRoZSBzZXJ2ZXIgc2F5cyB0aGF0IGl0IHdvcmtzLiAqL1xuICByZWFkb25seSB3b3JrczogYm9vbGVhbjtcbiAgLyoqIEhvdyBtYW55IHJvd3Mgc2F5IHdoYXQgaXMgc2VudDsgb25seSBvbmUgb2YgdGhlbSBpcyBlZGl0ZWQgaGVyZS4gKi9cbiAgcmVhZG9ubHkgY29uZmlndXJhdGlvbnM6IG51bWJlcjtcbn1cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgd2FudHMgc29tZWJvZHkgdG8ga25vdyBvZiBhIGNsaWVudCdzIHBsYW4uIGBkYXlzYCwgYGF0YDogd2hlcmUgaXQgc2F5cyBzby4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhbk5vdGljZSB7XG4gIHJlYWRvbmx5IGtpbmQ6XG4gICAgfCBcInRyaWFsXCJcbiAgICB8IFwiaW5hY3RpdmVcIlxuICAgIHwgXCJyZW5ld2FsLXVwY29taW5nXCJcbiAgICB8IFwicmVuZXdhbC1pc3N1ZWRcIlxuICAgIHwgXCJyZW5ld2FsLXBhc3QtZHVlXCJcbiAgICB8IFwicmVuZXdhbFwiXG4gICAgfCBcInRheC1taXNzaW5nXCJcbiAgICB8IFwidGF4LXBlbmRpbmdcIlxuICAgIHwgXCJ0YXgtd3JvbmdcIlxuICAgIHwgXCJwcmljZVwiO1xuICByZWFkb25seSBkYXlzOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBhdDogc3RyaW5nIHwgbnVsbDtcbn1cbi8qKiBBIGNsaWVudCdzIG93biBwbGFuIGFuZCBwYXltZW50LCBhcyBmYXIgYXMgdGhlIHNlcnZlciB0ZWxscyB0aGVtOyBhIHBhcnQgdGhhdCBpdCByZWZ1c2VzIGlzIG51bGwuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYW5WaWV3IHtcbiAgcmVhZG9ubHkgbm90aWNlczogcmVhZG9ubHkgUGxhbk5vdGljZVtdO1xuICAvKiogTnVsbDogdGhlIHByb3ZpZGVyIHBheXMsIG9yIHRoZSBzZXJ2ZXIgZG9lcyBub3Qgc2F5LiAqL1xuICByZWFkb25seSBzdWJzY3JpcHRpb246IHtcbiAgICByZWFkb25seSBzdGF0dXM6IHN0cmluZztcbiAgICByZWFkb25seSB0cmlhbEVuZHM6IHN0cmluZyB8IG51bGw7XG4gICAgcmVhZG9ubHkgcmVuZXdzOiBzdHJpbmcgfCBudWxsO1xuICAgIHJlYWRvbmx5IGVuZHM6IGJvb2xlYW47XG4gICAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXIgfCBudWxsO1xuICAgIHJlYWRvbmx5IHN0b3JhZ2VHYjogbnVtYmVyO1xuICB9IHwgbnVsbDtcbiAgLyoqIE9mIGFuIG9yZ2FuaXphdGlvbiB0aGF0IHBheXMgZm9yIGl0c2VsZiBvbmx5LiAqL1xuICByZWFkb25seSBwYXltZW50OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBhZGRyZXNzOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBpbnZvaWNlczogcmVhZG9ubHkge1xuICAgIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICAgIHJlYWRvbmx5IGF0OiBzdHJpbmcgfCBudWxsO1xuICAgIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyIHwgbnVsbDtcbiAgICByZWFkb25seSBwYWlkOiBib29sZWFuO1xuICB9W107XG59XG4vKiogQSBjbGllbnQgYXMgYW4gb3JnYW5pemF0aW9uOiBpdHMgb3duIGtleSwgaXRzIEFQSSBrZXlzLCBpdHMgbGljZW5jZS4gV2hhdCBjaGFuZ2VzIHRoZW0gaXMgd3JpdHRlbiBhcyBldmVyeSBvdGhlciBlZGl0LiAqL1xuZXhwb3J0IGNvbnN0IG9yZ2FuaXphdGlvbiA9IHtcbiAga2V5czogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8S2V5c1ZpZXc+KCksXG4gIC8qKiBTaG93cyBhIGtleTsgbWFkZSB3aGVyZSB0aGVyZSBpcyBub25lIHlldC4gQ2FycmllcyB0aGUgYWNjb3VudCdzIG93biBtYXN0ZXIgcGFzc3dvcmQgdG93YXJkcyBtYWluLiAqL1xuICB2aWV3S2V5OiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyB0eXBlOiB6LmVudW0oQXBpS2V5VHlwZSksIG93blNlY3JldDogdGV4dCg0MDk2KSB9KSkucmVwbGllczxTaG93bktleT4oKSxcbiAgaW50ZWdyYXRpb25zOiBjYWxsKGNsaWVudFJlZikucmVwbGllczxyZWFkb25seSBJbnRlZ3JhdGlvblZpZXdbXT4oKSxcbiAgLyoqIFBsYW4sIG5vdGljZXMgYW5kLCB3aGVyZSB0aGUgb3JnYW5pemF0aW9uIHBheXMgZm9yIGl0c2VsZiwgcGF5bWVudC4gQXNrZWQgd2hlbiBpdCBpcyBsb29rZWQgYXQuICovXG4gIHBsYW46IGNhbGwoY2xpZW50UmVmKS5yZXBsaWVzPFBsYW5WaWV3PigpLFxuICAvKiogVGhlIGxpY2VuY2UgZm9yIGEgc2VsZi1ob3N0ZWQgaW5zdGFsbGF0aW9uLCB0aHJvdWdoIGEgc2F2ZSBkaWFsb2cuIGBjYW5jZWxsZWRgIHdoZW4gY2xvc2VkLiAqL1xuICBzYXZlTGljZW5jZTogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgaW5zdGFsbGF0aW9uSWQ6IHRleHQoNjQpIH0pKS5yZXBsaWVzPHtcbiAgICByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nO1xuICAgIC8qKiBXaGF0IHRoZSBsaWNlbmNlIHNheXMgb2YgaXRzZWxmOyBudWxsIHdoZXJlIGl0IHNheXMgbm90aGluZy4gKi9cbiAgICByZWFkb25seSBzZWF0czogbnVtYmVyIHwgbnVsbDtcbiAgICByZWFkb25seSBleHBpcmVzOiBzdHJpbmcgfCBudWxsO1xuICB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgY2FsbCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuXG5jb25zdCBjZWxsID0gei51bmlvbihbdGV4dCgyMF8wMDApLCB6Lm51bWJlcigpLCB6LmJvb2xlYW4oKSwgei5udWxsKCldKTtcbmV4cG9ydCBjb25zdCBjc3ZUYWJsZSA9IHouc3RyaWN0T2JqZWN0KHsgY29sdW1uczogei5hcnJheSh0ZXh0KDIwMCkpLm1pbigxKS5tYXgoNjApLCByb3dzOiB6LmFycmF5KHouYXJyYXkoY2VsbCkubWF4KDYwKSkubWF4KDIwMF8wMDApIH0pO1xuLyoqIEEgdGFibGUgYXMgaXRzIGZlYXR1cmUgc2hvd3MgaXQsIGluIHRoZSByZWFkZXIncyBsYW5ndWFnZS4gKi9cbmV4cG9ydCB0eXBlIENzdlRhYmxlID0gei5vdXRwdXQ8dHlwZW9mIGNzdlRhYmxlPjtcbmV4cG9ydCB0eXBlIENzdkNlbGwgPSB6Lm91dHB1dDx0eXBlb2YgY2VsbD47XG5cbi8qKiBUYWJsZXMgYXMgZmlsZXMuICovXG5leHBvcnQgY29uc3QgdGFibGVzID0ge1xuICAvKiogQ1NWIHRocm91Z2ggYSBzYXZlIGRpYWxvZy4gV2hhdCBhIHNwcmVhZHNoZWV0IHdvdWxkIHRha2UgZm9yIGEgZm9ybXVsYSBzdGF5cyBhIHRleHQuIGBjYW5jZWxsZWRgIHdoZW4gY2xvc2VkLiAqL1xuICBzYXZlOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgbmFtZTogdGV4dCgzMDApLCB0YWJsZTogY3N2VGFibGUgfSkpLnJlcGxpZXM8eyByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nIH0+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgY2xpZW50SWQsIHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgbGFuZ3VhZ2VzIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IGNzdlRhYmxlLCB0eXBlIENzdlRhYmxlIH0gZnJvbSBcIi4vdGFibGVzLnRzXCI7XG5cbi8qKiBBIHBhcnQgb2YgYSBwYWdlOiBsaW5lcyB3aXRoIGEgbGFiZWwsIGEgdGFibGUsIG51bWJlcmVkIHN0ZXBzLCBhIHNlbnRlbmNlOyB3aGF0IGlzIG5vdCB0aGVyZSBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlZFBhcnQge1xuICByZWFkb25seSB0aXRsZTogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByb3dzPzogcmVhZG9ubHkgeyByZWFkb25seSBsYWJlbDogc3RyaW5nOyByZWFkb25seSB0ZXh0OiBzdHJpbmcgfVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0YWJsZT86IENzdlRhYmxlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzdGVwcz86IHJlYWRvbmx5IHN0cmluZ1tdIHwgdW5kZWZpbmVkO1xuICAvKiogQSBzbWFsbCBjaGFydDogYSBiYXIgZm9yIGVhY2ggbGluZSwgYHNoYXJlYCBvZiBpdHMgZnVsbCBsZW5ndGggKDAgdG8gMSksIHdpdGggd2hhdCBpdCBzYXlzIGJlc2lkZSBpdC4gKi9cbiAgcmVhZG9ubHkgYmFycz86IHJlYWRvbmx5IFByaW50ZWRCYXJbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlZEJhciB7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoYXJlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cbi8qKiBBIHBhZ2UgYXMgaXQgaXMgc2hvd24sIHByaW50ZWQgYW5kIHNhdmVkIGFzIHRleHQuIE5ldmVyIGEgc2VjcmV0OiB3aG9ldmVyIGdldHMgdGhlIHBhcGVyIHJlYWRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVkUGFnZSB7XG4gIHJlYWRvbmx5IHRpdGxlOiBzdHJpbmc7XG4gIC8qKiBcIlwiIHdoZXJlIGl0IGlzIGFib3V0IG1vcmUgdGhhbiBvbmUuICovXG4gIHJlYWRvbmx5IGNsaWVudDogc3RyaW5nO1xuICByZWFkb25seSBwcm92aWRlcjogc3RyaW5nO1xuICByZWFkb25seSBkYXRlOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHRoZSB3aG9sZSBwYWdlIHNheXMsIGluIGEgc2VudGVuY2UuICovXG4gIHJlYWRvbmx5IGxlYWQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSBQcmludGVkUGFydFtdO1xuICAvKiogV2hhdCBpdCBob2xkcyBhbmQgd2hhdCBpdCBkb2VzIG5vdC4gKi9cbiAgcmVhZG9ubHkgc2FmZTogc3RyaW5nO1xuICAvKiogT24gaXRzIHNpZGU6IGZvciB0YWJsZXMgb2YgbWFueSBjb2x1bW5zLiAqL1xuICByZWFkb25seSB3aWRlPzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgcGFydCA9IHouc3RyaWN0T2JqZWN0KHtcbiAgdGl0bGU6IHRleHQoMzAwKSxcbiAgdGV4dDogdGV4dCg0MDAwKS5vcHRpb25hbCgpLFxuICByb3dzOiB6XG4gICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgbGFiZWw6IHRleHQoMzAwKSwgdGV4dDogdGV4dCg0MDAwKSB9KSlcbiAgICAubWF4KDIwXzAwMClcbiAgICAub3B0aW9uYWwoKSxcbiAgdGFibGU6IGNzdlRhYmxlLm9wdGlvbmFsKCksXG4gIHN0ZXBzOiB6LmFycmF5KHRleHQoMjAwMCkpLm1heCgyMDAwKS5vcHRpb25hbCgpLFxuICBiYXJzOiB6XG4gICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgbGFiZWw6IHRleHQoMzAwKSwgc2hhcmU6IHoubnVtYmVyKCkubWluKDApLm1heCgxKSwgdGV4dDogdGV4dCgzMDApIH0pKVxuICAgIC5tYXgoNTAwKVxuICAgIC5vcHRpb25hbCgpLFxufSk7XG5cbi8qKiBSZXBvcnRzIHRoYXQgdGhlIHdpbmRvdyBoYXMgcHV0IHRvZ2V0aGVyLCBhcyBmaWxlcy4gKi9cbmV4cG9ydCBjb25zdCBwYWdlcyA9IHtcbiAgLyoqXG4gICAqIEEgcmVwb3J0IGFzIFBERiBvciB0ZXh0IHRocm91Z2ggYSBzYXZlIGRpYWxvZy4gTWFpbiBhZGRzIHdob3NlIHBhZ2UgaXQgaXMsIHRoZSBjbGllbnQncyBjb2xvdXIsIHRoZSBwcm92aWRlciBhbmQgdGhlIGRhdGUuIGBjYW5jZWxsZWRgIHdoZW5cbiAgICogY2xvc2VkLlxuICAgKi9cbiAgc2F2ZTogY2FsbChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBuYW1lOiB0ZXh0KDMwMCksXG4gICAgICBhczogei5lbnVtKFtcInBkZlwiLCBcInRleHRcIl0pLFxuICAgICAgLyoqIE51bGw6IG92ZXIgbW9yZSB0aGFuIG9uZSBjbGllbnQuICovXG4gICAgICBjbGllbnRJZDogY2xpZW50SWQubnVsbGFibGUoKSxcbiAgICAgIC8qKiBUaGUgbGFuZ3VhZ2UgdGhhdCB0aGUgcGFnZSBpcyB3cml0dGVuIGluOyBhYnNlbnQ6IHRoZSBhcHAncy4gKi9cbiAgICAgIGxhbmd1YWdlOiB6LmVudW0obGFuZ3VhZ2VzKS5vcHRpb25hbCgpLFxuICAgICAgcGFnZTogei5zdHJpY3RPYmplY3Qoe1xuICAgICAgICB0aXRsZTogdGV4dCgzMDApLFxuICAgICAgICBsZWFkOiB0ZXh0KDIwMDApLm9wdGlvbmFsKCksXG4gICAgICAgIHBhcnRzOiB6LmFycmF5KHBhcnQpLm1heCgyMDAwKSxcbiAgICAgICAgc2FmZTogdGV4dCgyMDAwKSxcbiAgICAgICAgd2lkZTogei5ib29sZWFuKCkub3B0aW9uYWwoKSxcbiAgICAgIH0pLFxuICAgIH0pLFxuICApLnJlcGxpZXM8eyByZWFkb25seSBmaWxlTmFtZTogc3RyaW5nIH0+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkLCBEcmFmdElkLCBNZW1iZXJJZCwgUHJvZmlsZUlkLCBSdW5JZCwgVXNlcklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMb2dFdmVudCB9IGZyb20gXCIuLi9zZXR1cC9sb2cvbG9nLWV2ZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdpemFyZFN0ZXAgfSBmcm9tIFwiLi4vc2V0dXAvZHJhZnQvc3RlcHMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlU3RhdGUgfSBmcm9tIFwiLi93cml0aW5nLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpcmVjdG9yeVJ1blZpZXcgfSBmcm9tIFwiLi9kaXJlY3RvcnkudHNcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlVmlldyB9IGZyb20gXCIuL2RldmljZXMudHNcIjtcbmltcG9ydCB7IGNsaWVudFJlZiwgbWVtYmVyUmVmLCBtZW1iZXJSZWZzLCBub3RoaW5nLCBwcm9maWxlUmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuZXhwb3J0IHR5cGUgSW5ib3hJdGVtID1cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiBcImNvbmZpcm1cIjtcbiAgICAgIHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZDtcbiAgICAgIHJlYWRvbmx5IG1lbWJlcklkOiBNZW1iZXJJZDtcbiAgICAgIHJlYWRvbmx5IHVzZXJJZDogVXNlcklkIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IGVtYWlsOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBuYW1lOiBzdHJpbmcgfCBudWxsO1xuICAgICAgcmVhZG9ubHkgcm9sZTogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgICAgIHJlYWRvbmx5IHNpbmNlOiBzdHJpbmcgfCBudWxsO1xuICAgICAgcmVhZG9ubHkga25vd246IEtleUtub3duO1xuICAgICAgcmVhZG9ubHkgbGF0ZXI6IGJvb2xlYW47XG4gICAgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwiaW52aXRhdGlvblwiO1xuICAgICAgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkO1xuICAgICAgcmVhZG9ubHkgbWVtYmVySWQ6IE1lbWJlcklkO1xuICAgICAgcmVhZG9ubHkgZW1haWw6IHN0cmluZztcbiAgICAgIHJlYWRvbmx5IHJvbGU6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IHNpbmNlOiBzdHJpbmcgfCBudWxsO1xuICAgICAgcmVhZG9ubHkgZXhwaXJlZDogYm9vbGVhbjtcbiAgICAgIHJlYWRvbmx5IGxhdGVyOiBib29sZWFuO1xuICAgIH1cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiBcImRyYWZ0XCI7XG4gICAgICByZWFkb25seSBkcmFmdElkOiBEcmFmdElkO1xuICAgICAgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IGNsaWVudE5hbWU6IHN0cmluZztcbiAgICAgIHJlYWRvbmx5IHN0ZXA6IFdpemFyZFN0ZXA7XG4gICAgICByZWFkb25seSBzYXZlZEF0OiBzdHJpbmc7XG4gICAgICByZWFkb25seSBhcHBseVN0YXRlOiBcInJ1bm5pbmdcIiB8IFwicGF1c2VkXCIgfCBcInN0b3BwZWRcIiB8IFwiZG9uZVwiIHwgbnVsbDtcbiAgICB9XG4gIC8qKiBDaGFuZ2VzIHRoYXQgdGhlIGVuZCBvZiB0aGUgYXBwIGN1dCBvZmYsIG9yIHRoYXQgd2VyZSBwYXVzZWQ6IHdob2V2ZXIgYXNrZWQgZm9yIHRoZW0uICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJydW5cIjtcbiAgICAgIHJlYWRvbmx5IHJ1bklkOiBSdW5JZDtcbiAgICAgIHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZCB8IG51bGw7XG4gICAgICByZWFkb25seSBjbGllbnROYW1lOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBzdGFydGVkQXQ6IHN0cmluZyB8IG51bGw7XG4gICAgICByZWFkb25seSBwYXVzZWQ6IGJvb2xlYW47XG4gICAgICAvKiogV2hhdCBpcyB0byBiZSBkb25lLCBhbmQgaG93IGZhciBlYWNoIGlzOyB3aGF0IHdhcyBkb25lIGFscmVhZHkgaXMgYW1vbmcgaXQuICovXG4gICAgICByZWFkb25seSBjaGFuZ2VzOiByZWFkb25seSB7IHJlYWRvbmx5IHNlbnRlbmNlOiBNZXNzYWdlOyByZWFkb25seSBzdGF0ZTogQ2hhbmdlU3RhdGUgfVtdO1xuICAgIH1cbiAgLyoqIFRoZSBhY2Nlc3MgaXMgcmV2b2tlZCwgYW5kIHRoZSB0ZWNobmljaWFuIGFza2VkIHRvIGJlIHJlbWluZGVkIG9mIHJlbW92aW5nIHRoZSBwZXJzb24uICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJyZW1vdmFsXCI7XG4gICAgICByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7XG4gICAgICByZWFkb25seSBtZW1iZXJJZDogTWVtYmVySWQ7XG4gICAgICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICAgICAgcmVhZG9ubHkgbmFtZTogc3RyaW5nIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IHNpbmNlOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBsYXRlcjogYm9vbGVhbjtcbiAgICB9XG4gIC8qKiBBIHJ1biBvZiB0aGUgY2xpZW50J3MgZGlyZWN0b3J5IHRoYXQgbm9ib2R5IHdhdGNoZWQgZGlkIG5vdCBlbmQgd2VsbC4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiZGlyZWN0b3J5XCI7IHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZDsgcmVhZG9ubHkgc2luY2U6IHN0cmluZzsgcmVhZG9ubHkgcnVuOiBEaXJlY3RvcnlSdW5WaWV3IH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiZGV2aWNlXCI7IHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZDsgcmVhZG9ubHkgc2luY2U6IHN0cmluZzsgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2VWaWV3IH1cbiAgfCB7XG4gICAgICAvKiogVGhlIGNlcnRpZmljYXRlIG9mIHNpbmdsZSBzaWduLW9uLCBvciB0aGUgbGljZW5jZSBvZiB0aGUgY2xpZW50J3Mgb3duIHNlcnZlciwgZW5kcyB3aXRoaW4gNjAgZGF5cyBvciBoYXMgZW5kZWQuICovXG4gICAgICByZWFkb25seSBraW5kOiBcImNlcnRpZmljYXRlXCI7XG4gICAgICByZWFkb25seSBvZjogXCJzaW5nbGUtc2lnbi1vblwiIHwgXCJsaWNlbmNlXCI7XG4gICAgICByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7XG4gICAgICByZWFkb25seSB1bnRpbDogc3RyaW5nO1xuICAgICAgcmVhZG9ubHkgc3ViamVjdDogc3RyaW5nO1xuICAgICAgLyoqIFdoaWNoIG9mIDYwLCAzMCBhbmQgNyBkYXlzIGlzIHBhc3Q7IDA6IGl0IGhhcyBlbmRlZC4gKi9cbiAgICAgIHJlYWRvbmx5IHdpdGhpbjogNjAgfCAzMCB8IDcgfCAwO1xuICAgIH1cbiAgLyoqIEEgc2VhcmNoIGluIHRoZSBsb2cgd2hvc2UgYmVsbCBpcyBvbiBmb3VuZCBldmVudHMgc2luY2UgaXQgd2FzIGxvb2tlZCBhdCBsYXN0LiAqL1xuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwibG9nXCI7XG4gICAgICByZWFkb25seSBjbGllbnRJZDogbnVsbDtcbiAgICAgIC8qKiBPbmUgb2YgdGhlIHN0YW5kYXJkIG9uZXMsIG9yIG9uZSB0aGF0IHdhcyBzYXZlZC4gKi9cbiAgICAgIHJlYWRvbmx5IHNlYXJjaDogc3RyaW5nO1xuICAgICAgcmVhZG9ubHkgbmFtZTogc3RyaW5nIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IGZvdW5kOiBudW1iZXI7XG4gICAgICByZWFkb25seSBuZXdlc3Q6IHJlYWRvbmx5IExvZ0V2ZW50W107XG4gICAgICByZWFkb25seSBzaW5jZTogc3RyaW5nO1xuICAgIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwidW5yZWFkYWJsZVwiOyByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7IHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB9O1xuZXhwb3J0IGludGVyZmFjZSBJbmJveFZpZXcge1xuICByZWFkb25seSBpdGVtczogcmVhZG9ubHkgSW5ib3hJdGVtW107XG4gIHJlYWRvbmx5IGxvb2tzQWdhaW5BdDogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFByb2ZpbGVzIHdob3NlIGNvbXBhcmlzb25zIGFuZCByZWNvcmRlZCBtaXNtYXRjaGVzIHdlcmUgbG9zdCB3aXRoIHRoZWlyIGZpbGUsIHVudGlsIGEgdGVjaG5pY2lhbiBoYXMgc2VlbiBpdC4gKi9cbiAgcmVhZG9ubHkgbG9zdDogcmVhZG9ubHkgeyByZWFkb25seSBwcm9maWxlSWQ6IFByb2ZpbGVJZDsgcmVhZG9ubHkgYXQ6IHN0cmluZzsgcmVhZG9ubHkgd2h5OiBcImRhbWFnZWRcIiB8IFwiZGVsZXRlZFwiIH1bXTtcbn1cbmNvbnN0IGNvbXBhcmluZ1dheSA9IHouZW51bShbXCJwaG9uZVwiLCBcImluLXBlcnNvblwiLCBcInZpZGVvXCJdKTtcbmV4cG9ydCB0eXBlIENvbXBhcmluZ1dheSA9IHoub3V0cHV0PHR5cGVvZiBjb21wYXJpbmdXYXk+O1xuLyoqIFdoYXQgdGhpcyBhcHAga25vd3Mgb2YgYSBwZXJzb24ncyBrZXkgd2l0aG91dCBhc2tpbmcgdGhlIHNlcnZlciBmb3IgaXQuICovXG5leHBvcnQgdHlwZSBLZXlLbm93biA9XG4gIHwgeyByZWFkb25seSBraW5kOiBcIm5ldmVyXCIgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJjb21wYXJlZFwiOyByZWFkb25seSBhdDogc3RyaW5nOyByZWFkb25seSBob3c6IHN0cmluZyB9XG4gIC8qKiBUaGUga2V5IHdhcyBjb21wYXJlZCwgYnV0IHVuZGVyIGFub3RoZXIgYWRkcmVzcyBvciBuYW1lOyBgZW1haWxgIG51bGw6IGJlZm9yZSB0aGlzIGFwcCBrZXB0IGFkZHJlc3Nlcy4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwib3RoZXJ3aXNlXCI7IHJlYWRvbmx5IGF0OiBzdHJpbmc7IHJlYWRvbmx5IGhvdzogc3RyaW5nOyByZWFkb25seSBlbWFpbDogc3RyaW5nIHwgbnVsbDsgcmVhZG9ubHkgbmFtZTogc3RyaW5nIHwgbnVsbCB9XG4gIC8qKiBDb25maXJtZWQgd2l0aG91dCBjb21wYXJpbmcuICovXG4gIHwgeyByZWFkb25seSBraW5kOiBcInVuY29tcGFyZWRcIjsgcmVhZG9ubHkgYXQ6IHN0cmluZyB9XG4gIC8qKiBXb3JkcyB0aGF0IGRpZCBub3QgbWF0Y2ggd2VyZSByZWNvcmRlZCwgZm9yIHRoaXMgYWRkcmVzcy4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibWlzbWF0Y2hcIjsgcmVhZG9ubHkgYXQ6IHN0cmluZzsgcmVhZG9ubHkgZW1haWw6IHN0cmluZyB9O1xuZXhwb3J0IGludGVyZmFjZSBNZW1iZXJLZXlWaWV3IHtcbiAgcmVhZG9ubHkgbWVtYmVySWQ6IE1lbWJlcklkO1xuICByZWFkb25seSBrbm93bjogS2V5S25vd247XG59XG5leHBvcnQgaW50ZXJmYWNlIFBocmFzZVZpZXcge1xuICByZWFkb25seSBtZW1iZXJJZDogTWVtYmVySWQ7XG4gIC8qKiBGaXZlIHdvcmRzLCBudWxsIGZvciB0aGUgb25lIHRoYXQgaXMgYXNrZWQgZm9yIHVudGlsIHRoZSBrZXkgd2FzIGNvbXBhcmVkOyBhbGwgbnVsbCB3aGVuIHRoZSBrZXkgY291bGQgbm90IGJlIGhhZCAoc2VlIGVycm9yKS4gKi9cbiAgcmVhZG9ubHkgcGhyYXNlOiByZWFkb25seSAoc3RyaW5nIHwgbnVsbClbXSB8IG51bGw7XG4gIC8qKiBOdW1iZXIgKDHigJM1KSBvZiB0aGUgd29yZCB0aGF0IHRoZSBwZXJzb24gbXVzdCByZWFkIG91dDsgbnVsbCB3aGVyZSBub3RoaW5nIGlzIHRvIGJlIHByb3Zlbi4gKi9cbiAgcmVhZG9ubHkgYXNrZWQ6IG51bWJlciB8IG51bGw7XG4gIC8qKlxuICAgKiBuZXc6IG5ldmVyIGNvbXBhcmVkIGZvciB0aGlzIHBlcnNvbiDCtyBrbm93bjogY29tcGFyZWQgYW5kIHVuY2hhbmdlZCDCtyBjaGFuZ2VkOiBhbm90aGVyIGtleSB0aGFuIGJlZm9yZSwgdG8gYmUgY29tcGFyZWQgYWdhaW4gwrdcbiAgICogbWlzbWF0Y2g6IHJlY29yZGVkIGFzIG5vdCB0aGUgcGVyc29uJ3MsIGxvY2tlZCB1bnRpbCBpdCBpcyBsaWZ0ZWQgd2l0aCBhIHJlYXNvbiDCtyB1bmF2YWlsYWJsZTogc2VlIGVycm9yXG4gICAqL1xuICByZWFkb25seSBzdGF0ZTogXCJuZXdcIiB8IFwia25vd25cIiB8IFwiY2hhbmdlZFwiIHwgXCJtaXNtYXRjaFwiIHwgXCJ1bmF2YWlsYWJsZVwiO1xuICByZWFkb25seSBrbm93bjogS2V5S25vd247XG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG59XG4vKiogUGVvcGxlIG9mIGNsaWVudHMsIGFuZCB0aGUgaW5ib3ggb3ZlciBhbGwgb2YgdGhlbS4gKi9cbmV4cG9ydCBjb25zdCBwZW9wbGUgPSB7XG4gIGluYm94OiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8SW5ib3hWaWV3PigpLFxuICAvKiogV2hhdCBpcyBrbm93biBvZiB0aGUga2V5cyBvZiBhIGNsaWVudCdzIHBlb3BsZSwgd2l0aG91dCBhc2tpbmcgdGhlIHNlcnZlci4gUGVvcGxlIG9mIHdob20gbm90aGluZyBpcyBrbm93biBhcmUgbGVmdCBvdXQuICovXG4gIGtleXM6IGNhbGwoY2xpZW50UmVmKS5yZXBsaWVzPHJlYWRvbmx5IE1lbWJlcktleVZpZXdbXT4oKSxcbiAgLyoqIEhvdyBzaW5nbGUgc2lnbi1vbiBuYW1lcyBhIG1lbWJlcjogcmVhZCB3aGVuIGl0IGlzIGxvb2tlZCBhdCwgYmVjYXVzZSBubyBsaXN0IHRlbGxzIGl0LiBOdWxsOiB0aGUgc2VydmVyIGRvZXMgbm90IHNheS4gKi9cbiAgc3NvSWQ6IGNhbGwobWVtYmVyUmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgc3NvSWQ6IHN0cmluZyB8IG51bGwgfT4oKSxcbiAgLyoqIFJlYWRzIHRoZSBwdWJsaWMga2V5cyBvZiBwZW9wbGUgYW5kIGFuc3dlcnMgdGhlaXIgZmluZ2VycHJpbnQgcGhyYXNlcywgZWFjaCB3aXRob3V0IHRoZSB3b3JkIHRoYXQgd2lsbCBiZSBhc2tlZCBmb3IuICovXG4gIHBocmFzZXM6IGNhbGwobWVtYmVyUmVmcykucmVwbGllczxyZWFkb25seSBQaHJhc2VWaWV3W10+KCksXG4gIC8qKiBUaGUgcGVyc29uIHJlYWQgb3V0IHRoZSB3b3JkIHRoYXQgaXMgbm90IG9uIHRoZSBzY3JlZW4gKG9yIGFsbCBmaXZlKTogcGlucyB0aGUga2V5IGlmIGl0IGlzIHRoZSByaWdodCBvbmUuICovXG4gIGNvbXBhcmU6IGNhbGwobWVtYmVyUmVmLmV4dGVuZCh7IGhvdzogY29tcGFyaW5nV2F5LCB3b3JkczogdGV4dCgyMDApIH0pKS5yZXBsaWVzPFBocmFzZVZpZXc+KCksXG4gIC8qKiBUaGUgcGVyc29uIHJlYWRzIG90aGVyIHdvcmRzOiB0aGUga2V5IGlzIGxvY2tlZCBhbmQgdGhlIGZhY3QgaXMgbm90ZWQgaW4gdGhlIGpvdXJuYWwuICovXG4gIHJlY29yZE1pc21hdGNoOiBjYWxsKG1lbWJlclJlZikucmVwbGllczx7IHJlYWRvbmx5IG5vdGVkOiB0cnVlIH0+KCksXG4gIC8qKiBBIHJlY29yZGVkIG1pc21hdGNoIHdhcyBleHBsYWluZWQ7IHRoZSByZWFzb24gaXMgbm90ZWQgaW4gdGhlIGpvdXJuYWwuIFRoZSBwZXJzb24gaXMgY29tcGFyZWQgYWdhaW4gYmVmb3JlIGFueXRoaW5nIGlzIGNvbmZpcm1lZC4gKi9cbiAgbGlmdE1pc21hdGNoOiBjYWxsKG1lbWJlclJlZi5leHRlbmQoeyByZWFzb246IHRleHQoNTAwKSB9KSkucmVwbGllczx7IHJlYWRvbmx5IG5vdGVkOiB0cnVlIH0+KCksXG4gIC8qKiBUaGUgdGVjaG5pY2lhbiBoYXMgc2VlbiB0aGF0IGNvbXBhcmlzb25zIHdlcmUgbG9zdC4gKi9cbiAgbG9zc1NlZW46IGNhbGwocHJvZmlsZVJlZikucmVwbGllczx7IHJlYWRvbmx5IG5vdGVkOiB0cnVlIH0+KCksXG4gIC8qKiBNb3ZlcyBpbmJveCBpdGVtcyBvdXQgb2Ygc2lnaHQgdW50aWwgdG9tb3Jyb3cuICovXG4gIGxhdGVyOiBjYWxsKG1lbWJlclJlZnMpLnJlcGxpZXM8eyByZWFkb25seSBub3RlZDogdHJ1ZSB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBJbW11dGFibGUgfSBmcm9tIFwiLi4vLi4vdXRpbC9pbW11dGFibGUudHNcIjtcbmltcG9ydCB7IGFjY2Vzc0xldmVscyB9IGZyb20gXCIuLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcblxuLyoqIFdoYXQgY2FuIGJlIGFza2VkIG92ZXIgYWxsIGNsaWVudHMsIHdpdGggd2hhdCB3YXMgZmlsbGVkIGluLiBUaGUgd29yZHMgc3RhbmQgaW4gcXVlc3Rpb25zLmpzb24gdW5kZXIgYGFzay48a2luZD5gLiAqL1xuZXhwb3J0IGNvbnN0IHF1ZXN0aW9uID0gei5kaXNjcmltaW5hdGVkVW5pb24oXCJraW5kXCIsIFtcbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJuby10d28tc3RlcFwiKSB9KSxcbiAgei5zdHJpY3RPYmplY3Qoe1xuICAgIGtpbmQ6IHoubGl0ZXJhbChcInBvbGljeVwiKSxcbiAgICB0eXBlOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMTAwMCksXG4gICAgLyoqIFNldHRpbmdzIHRoYXQgYXJlIHdhbnRlZCBhdCBsZWFzdDsgbnVsbDogdGhhdCBpdCBpcyBvbiBpcyBlbm91Z2guICovXG4gICAgYXRMZWFzdDogei5yZWNvcmQodGV4dCg4MCksIHoudW5pb24oW3ouc3RyaW5nKCkubWF4KDEwMDApLCB6Lm51bWJlcigpLCB6LmJvb2xlYW4oKSwgei5udWxsKCksIHouYXJyYXkoei5udW1iZXIoKSkubWF4KDUwKV0pKS5udWxsYWJsZSgpLFxuICB9KSxcbiAgei5zdHJpY3RPYmplY3Qoe1xuICAgIGtpbmQ6IHoubGl0ZXJhbChcInJlYWNoZXNcIiksXG4gICAgLyoqIFBhcnRzIG9mIGEgY29sbGVjdGlvbidzIG5hbWU7IGFueSBvZiB0aGVtIGlzIGVub3VnaCwgbm9uZSBtZWFucyBldmVyeSBjb2xsZWN0aW9uLiAqL1xuICAgIG5hbWVkOiB6LmFycmF5KHRleHQoMjAwKSkubWF4KDEwKSxcbiAgICBhdExlYXN0OiB6LmVudW0oYWNjZXNzTGV2ZWxzKSxcbiAgICBieTogei5lbnVtKFtcImFueVwiLCBcImdyb3VwXCIsIFwiZGlyZWN0XCIsIFwicm9sZVwiXSksXG4gIH0pLFxuICB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcInBlcnNvblwiKSwgd2hvOiB0ZXh0KDI1NikgfSksXG4gIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwib3duZXJzXCIpIH0pLFxuICB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcImludml0YXRpb25zXCIpLCBkYXlzOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMzY1MCkgfSksXG4gIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiaW5hY3RpdmVcIiksIGRheXM6IHoubnVtYmVyKCkuaW50KCkubWluKDEpLm1heCgzNjUwKSB9KSxcbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJ1bm1hbmFnZWRcIikgfSksXG4gIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiY2VydGlmaWNhdGVzXCIpLCBkYXlzOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMzY1MCkgfSksXG4gIC8qKiBDbGllbnRzIHdpdGggYXQgbW9zdCBzbyBtYW55IGZyZWUgc2VhdHM7IG51bGw6IGFsbC4gKi9cbiAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJzZWF0c1wiKSwgZnJlZTogei5udW1iZXIoKS5pbnQoKS5taW4oMCkubWF4KDEwMF8wMDApLm51bGxhYmxlKCkgfSksXG5dKTtcbmV4cG9ydCB0eXBlIFF1ZXN0aW9uID0gSW1tdXRhYmxlPHoub3V0cHV0PHR5cGVvZiBxdWVzdGlvbj4+O1xuZXhwb3J0IHR5cGUgUXVlc3Rpb25LaW5kID0gUXVlc3Rpb25bXCJraW5kXCJdO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgQXBwRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRJZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IHF1ZXN0aW9uIH0gZnJvbSBcIi4uL3NldHVwL3F1ZXN0aW9ucy9xdWVzdGlvbi50c1wiO1xuaW1wb3J0IHR5cGUgeyBRdWVzdGlvblJvdyB9IGZyb20gXCIuLi9zZXR1cC9xdWVzdGlvbnMvYW5zd2VyLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNldHVwUGFydCB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IGNsaWVudElkcyB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbi8qKlxuICogQSBjbGllbnQgdGhhdCBpcyBub3QgaW4gdGhlIGFuc3dlciwgb3Igb25seSBhcyBpdCB3YXMgc29tZSB0aW1lIGFnby4gbmV2ZXItcmVhZCwgcGFydHMsIG5vLWV2ZW50czogaXQgY291bGQgbm90IGFuc3dlciDCtyBub3QtaW4tcGxhbjogaXQgaGFzXG4gKiBubyBzdWNoIHRoaW5nIMK3IHN1c3BlbmRlZCwgZmFpbGVkOiBpdCBhbnN3ZXJlZCBmcm9tIGFuIG9sZGVyIHJlYWRpbmcuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVW5zdXJlQ2xpZW50IHtcbiAgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkO1xuICByZWFkb25seSB3aHk6IFwibmV2ZXItcmVhZFwiIHwgXCJwYXJ0c1wiIHwgXCJuby1ldmVudHNcIiB8IFwibm90LWluLXBsYW5cIiB8IFwic3VzcGVuZGVkXCIgfCBcImZhaWxlZFwiO1xuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgU2V0dXBQYXJ0W107XG4gIHJlYWRvbmx5IHJlYWRBdDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgZXJyb3I6IEFwcEVycm9yIHwgbnVsbDtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgUXVlc3Rpb25BbnN3ZXIge1xuICByZWFkb25seSByb3dzOiByZWFkb25seSBRdWVzdGlvblJvd1tdO1xuICAvKiogQ2xpZW50cyB0aGF0IHdlcmUgYXNrZWQsIGFuZCB0aG9zZSB3aG9zZSByZWFkaW5nIGdhdmUgYW4gYW5zd2VyLiAqL1xuICByZWFkb25seSBhc2tlZDogbnVtYmVyO1xuICByZWFkb25seSBhbnN3ZXJlZDogbnVtYmVyO1xuICAvKiogV2hlbiB0aGUgb2xkZXN0IGFuZCB0aGUgbmV3ZXN0IHJlYWRpbmcgaW4gdGhlIGFuc3dlciB3ZXJlIG1hZGU7IG51bGwgd2hlcmUgbm90aGluZyBhbnN3ZXJlZC4gKi9cbiAgcmVhZG9ubHkgb2xkZXN0QXQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG5ld2VzdEF0OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSB1bnN1cmU6IHJlYWRvbmx5IFVuc3VyZUNsaWVudFtdO1xufVxuXG4vKiogUXVlc3Rpb25zIG92ZXIgYWxsIGNsaWVudHMsIGFuc3dlcmVkIGZyb20gd2hhdCB3YXMgbGFzdCByZWFkIG9mIGVhY2g7IG5vIG5ldHdvcmsgaXMgbmVlZGVkLiAqL1xuZXhwb3J0IGNvbnN0IHF1ZXN0aW9ucyA9IHtcbiAgLyoqIGBjbGllbnRJZHNgOiBvbmx5IHRoZXNlOyBhYnNlbnQ6IGFsbC4gKi9cbiAgYXNrOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgcXVlc3Rpb24sIGNsaWVudElkczogY2xpZW50SWRzLm9wdGlvbmFsKCkgfSkpLnJlcGxpZXM8UXVlc3Rpb25BbnN3ZXI+KCksXG59IHNhdGlzZmllcyBEb21haW47XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkLCBNZW1iZXJJZCwgT3JnYW5pemF0aW9uSWQsIFByb2ZpbGVJZCwgUHJvdmlkZXJJZCwgVXNlcklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBCaWxsaW5nQWRkcmVzcywgUHJvdmlkZXJEZXRhaWxzLCBQcm92aWRlclVzZXJTZXR1cCB9IGZyb20gXCIuLi9zZXR1cC92YWx1ZS9wcm92aWRlci1zZXR1cC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTZXJ2ZXJDaG9pY2UgfSBmcm9tIFwiLi9hY2NvdW50LnRzXCI7XG5pbXBvcnQgeyBjYWxsLCBwdXNoLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IEtleUtub3duIH0gZnJvbSBcIi4vcGVvcGxlLnRzXCI7XG5pbXBvcnQgeyBjbGllbnRSZWYsIG5vdGhpbmcgfSBmcm9tIFwiLi9yZXF1ZXN0cy50c1wiO1xuXG4vKiogQSBwcm92aWRlciBvZiBhbiBvcGVuIHByb2ZpbGUuIGBzdWJqZWN0YCBuYW1lcyBpdCBpbiBlZGl0cywgcmV2aWV3cyBhbmQgcnVucyAoZGVjaXNpb24gMDAxNCkuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb3ZpZGVyVmlldyB7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IENsaWVudElkO1xuICByZWFkb25seSBwcm9maWxlSWQ6IFByb2ZpbGVJZDtcbiAgcmVhZG9ubHkgcHJvdmlkZXJJZDogUHJvdmlkZXJJZDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBcInByb3ZpZGVyLWFkbWluXCIgfCBcInNlcnZpY2UtdXNlclwiO1xuICByZWFkb25seSBraW5kOiBcIm1zcFwiIHwgXCJyZXNlbGxlclwiIHwgXCJidXNpbmVzcy11bml0XCI7XG4gIHJlYWRvbmx5IHN1c3BlbmRlZDogYm9vbGVhbjtcbiAgLyoqIFdoZXJlIGl0cyBiaWxsIGlzOiBhIHNlbGYtaG9zdGVkIHNlcnZlciBoYXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgYmlsbGVkOiBib29sZWFuO1xuICAvKiogUHJvdmlkZXIgYWRtaW5zIHdobyBjYW4gYWN0OyBudWxsOiBub3QgcmVhZCwgb3Igbm90IHRvbGQgdG8gdGhpcyByb2xlLiAqL1xuICByZWFkb25seSBhY3RpdmVBZG1pbnM6IG51bWJlciB8IG51bGw7XG4gIC8qKiBQZW9wbGUgd2hvIGFjY2VwdGVkIGFuZCB3YWl0IHRvIGJlIGNvbmZpcm1lZC4gKi9cbiAgcmVhZG9ubHkgd2FpdGluZzogbnVtYmVyO1xufVxuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlclVzZXJWaWV3IGV4dGVuZHMgUHJvdmlkZXJVc2VyU2V0dXAge1xuICAvKiogTmV3ZXN0IGV2ZW50IG9mIHRoZWlycyB0aGF0IHRoZSBzZXJ2ZXIncyBsb2cgdG9sZC4gKi9cbiAgcmVhZG9ubHkgbGFzdFNlZW46IHsgcmVhZG9ubHkgYXQ6IHN0cmluZzsgcmVhZG9ubHkgZGV2aWNlOiBudW1iZXIgfCBudWxsIH0gfCBudWxsO1xuICByZWFkb25seSBpbnZpdGVkQXQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGtub3duOiBLZXlLbm93bjtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgUHJvdmlkZXJVc2Vyc1ZpZXcge1xuICByZWFkb25seSByZWFkQXQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG93blVzZXJJZDogVXNlcklkO1xuICAvKiogTnVsbDogbmV2ZXIgcmVhZC4gKi9cbiAgcmVhZG9ubHkgdXNlcnM6IHJlYWRvbmx5IFByb3ZpZGVyVXNlclZpZXdbXSB8IG51bGw7XG4gIC8qKiBXaHkgdGhlIGxhc3QgcmVhZGluZyBmYWlsZWQ7IHdoYXQgd2FzIHJlYWQgYmVmb3JlIGlzIHNob3duIHdpdGggaXQuICovXG4gIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG4gIHJlYWRvbmx5IGNsaWVudHM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBQbGFuVXNlIHtcbiAgcmVhZG9ubHkgdHlwZTogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB0aWVyOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBtaW5pbXVtOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJvdWdodDogbnVtYmVyO1xuICByZWFkb25seSBhc3NpZ25lZDogbnVtYmVyO1xuICByZWFkb25seSBjb3N0OiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBjYWRlbmNlOiBzdHJpbmcgfCBudWxsO1xuICAvKiogUGVyIHNlYXQgYW5kIHBlcmlvZDsgbnVsbDogdGhlIHNlcnZlciBkaWQgbm90IHNheS4gKi9cbiAgcmVhZG9ubHkgc2VhdFByaWNlOiBudW1iZXIgfCBudWxsO1xufVxuZXhwb3J0IGludGVyZmFjZSBJbnZvaWNlVmlldyB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRhdGU6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RhdHVzOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBkdWVEYXRlOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBoYXNQYWdlOiBib29sZWFuO1xufVxuZXhwb3J0IHR5cGUgUGF5bWVudE1ldGhvZFZpZXcgPVxuICB8IHsgcmVhZG9ubHkgdHlwZTogXCJjYXJkXCI7IHJlYWRvbmx5IGJyYW5kOiBzdHJpbmcgfCBudWxsOyByZWFkb25seSBsYXN0NDogc3RyaW5nIHwgbnVsbDsgcmVhZG9ubHkgZXhwaXJhdGlvbjogc3RyaW5nIHwgbnVsbCB9XG4gIHwgeyByZWFkb25seSB0eXBlOiBcImJhbmtBY2NvdW50XCI7IHJlYWRvbmx5IGJhbmtOYW1lOiBzdHJpbmcgfCBudWxsOyByZWFkb25seSBsYXN0NDogc3RyaW5nIHwgbnVsbDsgcmVhZG9ubHkgdG9WZXJpZnk6IGJvb2xlYW4gfVxuICB8IHsgcmVhZG9ubHkgdHlwZTogXCJwYXlQYWxcIjsgcmVhZG9ubHkgZW1haWw6IHN0cmluZyB8IG51bGwgfTtcbmV4cG9ydCBpbnRlcmZhY2UgU3Vic2NyaXB0aW9uVmlldyB7XG4gIHJlYWRvbmx5IHJlYWRBdDogc3RyaW5nO1xuICByZWFkb25seSBzdGF0dXM6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHBlcmlvZEVuZDogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFBlcmNlbnQ7IDA6IG5vbmUuICovXG4gIHJlYWRvbmx5IGRpc2NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGNvbGxlY3Rpb246IFwiYXV0b21hdGljXCIgfCBcImludm9pY2VcIiB8IG51bGw7XG4gIHJlYWRvbmx5IHBsYW5zOiByZWFkb25seSBQbGFuVXNlW107XG4gIHJlYWRvbmx5IGNhbmNlbEF0OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBzdXNwZW5zaW9uOiB7IHJlYWRvbmx5IGF0OiBzdHJpbmcgfCBudWxsOyByZWFkb25seSB1bnBhaWRVbnRpbDogc3RyaW5nIHwgbnVsbDsgcmVhZG9ubHkgZ3JhY2VEYXlzOiBudW1iZXIgfCBudWxsIH0gfCBudWxsO1xuICByZWFkb25seSB3YXJuaW5nczogeyByZWFkb25seSBzdXNwZW5zaW9uOiBzdHJpbmcgfCBudWxsOyByZWFkb25seSBjYW5jZWxzQXQ6IHN0cmluZyB8IG51bGw7IHJlYWRvbmx5IHRheElkOiBzdHJpbmcgfCBudWxsIH0gfCBudWxsO1xuICAvKiogVGhlIGZvbGxvd2luZyBhcmUgdG9sZCB0byBQcm92aWRlciBhZG1pbnMgb25seTsgbnVsbDogbm90IHRvbGQsIG9yIHRoZSByZWFzb24gaW4gYGVycm9yc2AuICovXG4gIHJlYWRvbmx5IGNyZWRpdDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgYWRkcmVzczogQmlsbGluZ0FkZHJlc3MgfCBudWxsO1xuICByZWFkb25seSBwYXltZW50OiBQYXltZW50TWV0aG9kVmlldyB8IG51bGw7XG4gIHJlYWRvbmx5IGludm9pY2VzOiByZWFkb25seSBJbnZvaWNlVmlld1tdIHwgbnVsbDtcbiAgcmVhZG9ubHkgZGV0YWlsczogUHJvdmlkZXJEZXRhaWxzIHwgbnVsbDtcbiAgcmVhZG9ubHkgZXJyb3JzOiByZWFkb25seSBBcHBFcnJvcltdO1xufVxuLyoqIE9uZSBjbGllbnQgaW4gdGhlIHVzYWdlIHRhYmxlIG9mIGFuIGludm9pY2UuIE51bGwgaWQ6IHNlYXRzIG9mIHRoZSBwcm92aWRlciB0aGF0IG5vIGNsaWVudCBoYXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFVzYWdlUm93IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGNsaWVudDogc3RyaW5nO1xuICByZWFkb25seSBhc3NpZ25lZDogbnVtYmVyO1xuICByZWFkb25seSB1c2VkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlbWFpbmluZzogbnVtYmVyO1xuICByZWFkb25seSBwbGFuOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG5leHBvcnQgaW50ZXJmYWNlIEFkZGFibGVWaWV3IHtcbiAgcmVhZG9ubHkgaWQ6IE9yZ2FuaXphdGlvbklkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBsYW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VhdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzYWJsZWQ6IGJvb2xlYW47XG4gIC8qKiBTZWF0cyB0aGF0IHdvdWxkIGJlIGJvdWdodCBmb3IgaXQ7IG51bGw6IG5vdCBrbm93bi4gKi9cbiAgcmVhZG9ubHkgdG9CdXk6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IHNlYXRQcmljZTogbnVtYmVyIHwgbnVsbDtcbn1cbi8qKiBXaGF0IGFuIGludml0YXRpb24gc2F5cywgYmVmb3JlIGFueXRoaW5nIGlzIGRvbmUgd2l0aCBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW52aXRhdGlvbkxpbmtWaWV3IHtcbiAgcmVhZG9ubHkga2luZDogXCJzZXQtdXBcIiB8IFwiYWNjZXB0XCI7XG4gIC8qKiBFbXB0eSB3aGVyZSB0aGUgbGluayBkb2VzIG5vdCBzYXkuICovXG4gIHJlYWRvbmx5IHByb3ZpZGVyTmFtZTogc3RyaW5nO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICAvKiogVGhlIHNlcnZlciB0aGF0IHRoZSBsaW5rIG9wZW5zOyBudWxsIHdoZXJlIG9ubHkgaXRzIHBhcnRzIHdlcmUgcGFzdGVkLiAqL1xuICByZWFkb25seSBob3N0OiBzdHJpbmcgfCBudWxsO1xuICAvKiogVGhlIHNhbWUgYXMgYSBjaG9pY2UsIHdoZXJlIGl0IGlzIGEgY2xvdWQsIHRoZSBzYW5kYm94LCBvciBhIHNlcnZlciB0aGF0IGEgcHJvZmlsZSBoZXJlIGlzIG9mOiBvdGhlcnMgYXJlIG5ldmVyIG9mZmVyZWQgYnkgYSBsaW5rLiAqL1xuICByZWFkb25seSBzZXJ2ZXI6IFNlcnZlckNob2ljZSB8IG51bGw7XG4gIC8qKiBUaGUgcHJvZmlsZSBvbiB0aGlzIGNvbXB1dGVyIHRoYXQgaXQgaXMgZm9yLiAqL1xuICByZWFkb25seSBwcm9maWxlOiB7IHJlYWRvbmx5IGlkOiBQcm9maWxlSWQ7IHJlYWRvbmx5IGlzT3BlbjogYm9vbGVhbiB9IHwgbnVsbDtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgSW52aXRhdGlvblZpZXcge1xuICByZWFkb25seSBzdWJqZWN0OiBDbGllbnRJZDtcbiAgcmVhZG9ubHkga2luZDogXCJzZXQtdXBcIiB8IFwiYWNjZXB0XCI7XG4gIHJlYWRvbmx5IHByb3ZpZGVyTmFtZTogc3RyaW5nO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICAvKiogV2hldGhlciBpdCBjYW4gYmUgdGFrZW4gaGVyZTogc2V0dGluZyB1cCBhIHByb3ZpZGVyIGF0IGEgcmVhbCBzZXJ2ZXIgbmVlZHMgdGhlIHBhZ2Ugb2YgaXRzIHBheW1lbnQgcHJvY2Vzc29yLiAqL1xuICByZWFkb25seSBpbkFwcDogYm9vbGVhbjtcbiAgLyoqIFdoZXRoZXIgdGhlIGxpbmsgY2FuIGJlIG9wZW5lZCBpbiB0aGUgYnJvd3NlciBpbnN0ZWFkOiB3aGVyZSBvbmx5IGl0cyBwYXJ0cyB3ZXJlIHBhc3RlZCB0aGVyZSBpcyBub25lLiAqL1xuICByZWFkb25seSBoYXNQYWdlOiBib29sZWFuO1xufVxuLyoqIFBhZ2VzIHRoYXQgb25seSB0aGUgd2ViIHBvcnRhbCBoYXMuICovXG5leHBvcnQgY29uc3QgcHJvdmlkZXJQYWdlcyA9IFtcInBheW1lbnQtbWV0aG9kXCIsIFwiY3JlZGl0XCIsIFwic2VhdHNcIiwgXCJwb3J0YWxcIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBQcm92aWRlclBhZ2UgPSAodHlwZW9mIHByb3ZpZGVyUGFnZXMpW251bWJlcl07XG5cbi8qKiBUaGUgcHJvdmlkZXJzIG9mIHRoZSBvcGVuIHByb2ZpbGVzLiBXaGF0IGNoYW5nZXMgdGhlbSBpcyB3cml0dGVuIGFzIGV2ZXJ5IG90aGVyIGVkaXQuICovXG5leHBvcnQgY29uc3QgcHJvdmlkZXIgPSB7XG4gIGxpc3Q6IGNhbGwobm90aGluZykucmVwbGllczxyZWFkb25seSBQcm92aWRlclZpZXdbXT4oKSxcbiAgLyoqIFBlb3BsZSBvZiBhIHByb3ZpZGVyIGFzIHRoZXkgd2VyZSByZWFkIGxhc3Q7IGBmcmVzaGAgYXNrcyB0aGUgc2VydmVyLiAqL1xuICB1c2VyczogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgZnJlc2g6IHouYm9vbGVhbigpIH0pKS5yZXBsaWVzPFByb3ZpZGVyVXNlcnNWaWV3PigpLFxuICAvKiogQXNrcyB0aGUgc2VydmVyIGZvciBldmVyeXRoaW5nIG9mIHRoZSBiaWxsOyBmcm9tIHdoYXQgd2FzIGtlcHQgd2hpbGUgb2ZmbGluZS4gKi9cbiAgc3Vic2NyaXB0aW9uOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBmcmVzaDogei5ib29sZWFuKCkgfSkpLnJlcGxpZXM8U3Vic2NyaXB0aW9uVmlldz4oKSxcbiAgdXNhZ2U6IGNhbGwoY2xpZW50UmVmLmV4dGVuZCh7IGludm9pY2VJZDogdGV4dCgyMDApIH0pKS5yZXBsaWVzPHJlYWRvbmx5IFVzYWdlUm93W10+KCksXG4gIGFkZGFibGU6IGNhbGwoY2xpZW50UmVmKS5yZXBsaWVzPHJlYWRvbmx5IEFkZGFibGVWaWV3W10+KCksXG4gIC8qKiBOYW1lLCBidXNpbmVzcyBuYW1lLCBiaWxsaW5nIGUtbWFpbC4gKi9cbiAgZGV0YWlsczogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8UHJvdmlkZXJEZXRhaWxzPigpLFxuICAvKiogT3BlbnMgYSBwYWdlIGluIHRoZSBicm93c2VyIGFmdGVyIHRoZSB0ZWNobmljaWFuIGFncmVlZDogb25lIG9mIHRoZSB3ZWIgcG9ydGFsLCBvciB0aGF0IG9mIGFuIGludm9pY2UuICovXG4gIG9wZW46IGNhbGwoXG4gICAgY2xpZW50UmVmLmV4dGVuZCh7IHBhZ2U6IHouZW51bShwcm92aWRlclBhZ2VzKS5vcHRpb25hbCgpLCBpbnZvaWNlSWQ6IHRleHQoMjAwKS5vcHRpb25hbCgpLCB2ZXJpZnlCYW5rOiB6LmJvb2xlYW4oKS5vcHRpb25hbCgpIH0pLFxuICApLnJlcGxpZXM8eyByZWFkb25seSBvcGVuZWQ6IGJvb2xlYW4gfT4oKSxcbiAgLyoqIFdoYXQgYW4gaW52aXRhdGlvbiBzYXlzIHRoYXQgd2FzIHBhc3RlZCBvciBoYW5kZWQgb3Zlciwgd2hvZXZlciBpcyBzaWduZWQgaW4uIE5vdGhpbmcgaXMgc2VudCBhbmQgbm90aGluZyBpcyBrZXB0LiAqL1xuICByZWFkTGluazogY2FsbCh6LnN0cmljdE9iamVjdCh7IHRleHQ6IHRleHQoMTBfMDAwKSB9KSkucmVwbGllczxJbnZpdGF0aW9uTGlua1ZpZXc+KCksXG4gIC8qKiBSZWFkcyBhbiBpbnZpdGF0aW9uIHRoYXQgd2FzIHBhc3RlZCBvciBoYW5kZWQgb3ZlcjsgbWFpbiBob2xkcyBpdHMgdG9rZW4uIE5vdGhpbmcgaXMgc2VudC4gRmFpbHMgd2l0aCBgcHJvdmlkZXIubGluay0qYC4gKi9cbiAgb3Blbkxpbms6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBwcm9maWxlSWQ6IGlkPFByb2ZpbGVJZD4oKSwgdGV4dDogdGV4dCgxMF8wMDApIH0pKS5yZXBsaWVzPEludml0YXRpb25WaWV3PigpLFxuICAvKiogT3BlbnMgdGhlIHBhZ2Ugb2YgYW4gaW52aXRhdGlvbiB0aGF0IHdhcyByZWFkLCBpbiB0aGUgYnJvd3NlciwgYWZ0ZXIgdGhlIHRlY2huaWNpYW4gYWdyZWVkLiAqL1xuICBvcGVuSW52aXRhdGlvbjogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8eyByZWFkb25seSBvcGVuZWQ6IGJvb2xlYW4gfT4oKSxcbiAgLyoqIFdoYXQgb25lIHVzZXIgZGlkLCBmcm9tIHRoZSBwcm92aWRlcidzIGxvZy4gKi9cbiAgdXNlckV2ZW50czogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgbWVtYmVySWQ6IGlkPE1lbWJlcklkPigpLCBuZXh0OiB0ZXh0KDUwMCkubnVsbGFibGUoKSB9KSkucmVwbGllczx7XG4gICAgcmVhZG9ubHkgZXZlbnRzOiByZWFkb25seSB7XG4gICAgICByZWFkb25seSB0eXBlOiBudW1iZXI7XG4gICAgICByZWFkb25seSBhdDogc3RyaW5nO1xuICAgICAgcmVhZG9ubHkgZGV2aWNlOiBudW1iZXIgfCBudWxsO1xuICAgICAgcmVhZG9ubHkgYWRkcmVzczogc3RyaW5nIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IGNsaWVudDogc3RyaW5nIHwgbnVsbDtcbiAgICAgIHJlYWRvbmx5IHdoYXQ6IHN0cmluZyB8IG51bGw7XG4gICAgfVtdO1xuICAgIHJlYWRvbmx5IG5leHQ6IHN0cmluZyB8IG51bGw7XG4gIH0+KCksXG4gIC8qKiBTb21ldGhpbmcgb2YgYSBwcm92aWRlciB3YXMgcmVhZCBvciB3cml0dGVuLiAqL1xuICBvbkNoYW5nZWQ6IHB1c2g8eyByZWFkb25seSBzdWJqZWN0OiBDbGllbnRJZCB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFBhc3N3b3JkUnVsZXMgfSBmcm9tIFwiLi4vc2V0dXAvdmFsdWUvcGFzc3dvcmQtcnVsZXMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB7IG1lbWJlclJlZiB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbi8qKiBXaGF0IGEgdGVjaG5pY2lhbiBtdXN0IGtub3cgYmVmb3JlIGFuIGFjY291bnQgaXMgcmVjb3ZlcmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNvdmVyeVZpZXcge1xuICAvKiogV2h5IHRoaXMgYWNjb3VudCBjYW5ub3QgYmUgcmVjb3ZlcmVkOyBudWxsIHdoZW4gaXQgY2FuLiAqL1xuICByZWFkb25seSBibG9ja2VkOiBBcHBFcnJvciB8IG51bGw7XG4gIHJlYWRvbmx5IHJ1bGVzOiBQYXNzd29yZFJ1bGVzO1xuICAvKiogQSBwYXNzd29yZCB0aGF0IG1lZXRzIHRoZSBydWxlcy4gSXQgaXMgb24gdGhlIHNjcmVlbiBvbmNlLCBhbmQga2VwdCBub3doZXJlLiAqL1xuICByZWFkb25seSBzdWdnZXN0aW9uOiBzdHJpbmc7XG4gIC8qKiBXaGV0aGVyIHRoaXMgc2VydmVyIGNhbiBjbGVhciB0d28tc3RlcCBsb2dpbi4gKi9cbiAgcmVhZG9ubHkgY2xlYXJzVHdvU3RlcDogYm9vbGVhbjtcbiAgLyoqIFRoZSBjbGllbnQgZGVtYW5kcyB0d28tc3RlcCBsb2dpbjogd2l0aG91dCBvbmUgdGhlIHBlcnNvbiBtYXkgbG9zZSB0aGUgYWNjZXNzIHVudGlsIGl0IGlzIHNldCB1cCBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgdHdvU3RlcFJlcXVpcmVkOiBib29sZWFuO1xuICAvKiogVGhlIGFjY291bnQgaXMgYSBzZXJ2aWNlIHVzZXIgb2YgdGhlIGNsaWVudCdzIHByb3ZpZGVyOiB0aGUgc2VydmVyIGRvZXMgbm90IGxldCBpdCByZWNvdmVyIGEgUHJvdmlkZXIgYWRtaW4sIGFuZCB0ZWxscyBub2JvZHkgd2hvIGlzIG9uZS4gKi9cbiAgcmVhZG9ubHkgc2VydmljZVVzZXI6IGJvb2xlYW47XG4gIC8qKiBPdGhlciBjbGllbnRzIG9mIHRoaXMgcGVyc29uJ3Mgc2FtZSBhY2NvdW50OiB0aGUgbmV3IHBhc3N3b3JkIGlzIHRoZSBvbmUgZm9yIHRob3NlIHRvby4gKi9cbiAgcmVhZG9ubHkgZWxzZXdoZXJlOiByZWFkb25seSB7IHJlYWRvbmx5IGNsaWVudElkOiBDbGllbnRJZDsgcmVhZG9ubHkgbmFtZTogc3RyaW5nIH1bXTtcbn1cblxuLyoqIEFjY291bnQgcmVjb3ZlcnkuIFRoZSByZWNvdmVyeSBpdHNlbGYgaXMgYW4gZWRpdCAoYG1lbWJlci5yZWNvdmVyYCk7IHdoYXQgaXMgaGVyZSBnb2VzIGJlZm9yZSBpdC4gKi9cbmV4cG9ydCBjb25zdCByZWNvdmVyeSA9IHtcbiAgbG9vazogY2FsbChtZW1iZXJSZWYpLnJlcGxpZXM8UmVjb3ZlcnlWaWV3PigpLFxuICAvKiogQ2FycmllcyBhIG1hc3RlciBwYXNzd29yZCB0byBtYWluLCB3aGljaCBob2xkcyBpdCBmb3IgdGhlIHJlY292ZXJ5IHRoYXQgZm9sbG93czogaW4gbWVtb3J5LCBmb3Igc29tZSBtaW51dGVzLCB1bnRpbCBpdCB3YXMgc2VudC4gKi9cbiAgdGFrZTogY2FsbChtZW1iZXJSZWYuZXh0ZW5kKHsgcGFzc3dvcmQ6IHRleHQoMjAwKSB9KSkucmVwbGllczx7IHJlYWRvbmx5IHRha2VuOiB0cnVlIH0+KCksXG4gIC8qKiBUaGUgZGlhbG9nIHdhcyBjbG9zZWQgd2l0aG91dCByZWNvdmVyaW5nOiB3aGF0IHdhcyB0YWtlbiBpcyBmb3Jnb3R0ZW4uICovXG4gIGRyb3A6IGNhbGwobWVtYmVyUmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgZHJvcHBlZDogdHJ1ZSB9PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiaW1wb3J0IHR5cGUgeyBBcHBFcnJvciB9IGZyb20gXCIuLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5cbi8qKlxuICogVGhlIG91dGNvbWUgb2Ygc29tZXRoaW5nIHRoYXQgbWF5IGZhaWwgaW4gYW4gZXhwZWN0ZWQgd2F5LiBFeHBlY3RlZCBmYWlsdXJlcyBhcmUgdmFsdWVzO1xuICogZXhjZXB0aW9ucyBtZWFuIGJ1Z3MgKG9yIEkvTyB0aGF0IHRoZSBjYWxsZXIgb2YgYSBzZXJ2aWNlIHR1cm5zIGludG8gYSB2YWx1ZSBhdCBpdHMgZWRnZSkuXG4gKi9cbmV4cG9ydCB0eXBlIFJlc3VsdDxULCBFID0gQXBwRXJyb3I+ID0geyByZWFkb25seSBvazogdHJ1ZTsgcmVhZG9ubHkgdmFsdWU6IFQgfSB8IHsgcmVhZG9ubHkgb2s6IGZhbHNlOyByZWFkb25seSBlcnJvcjogRSB9O1xuXG5leHBvcnQgY29uc3Qgb2sgPSA8VD4odmFsdWU6IFQpOiBSZXN1bHQ8VCwgbmV2ZXI+ID0+ICh7IG9rOiB0cnVlLCB2YWx1ZSB9KTtcbmV4cG9ydCBjb25zdCBlcnIgPSA8RT4oZXJyb3I6IEUpOiBSZXN1bHQ8bmV2ZXIsIEU+ID0+ICh7IG9rOiBmYWxzZSwgZXJyb3IgfSk7XG5cbi8qKiBBcHBsaWVzIGBtYXBgIHRvIHRoZSB2YWx1ZSBvZiBhbiBvayByZXN1bHQsIGFuZCBwYXNzZXMgYSBmYWlsdXJlIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcFJlc3VsdDxULCBVLCBFPihyZXN1bHQ6IFJlc3VsdDxULCBFPiwgbWFwOiAodmFsdWU6IFQpID0+IFUpOiBSZXN1bHQ8VSwgRT4ge1xuICByZXR1cm4gcmVzdWx0Lm9rID8gb2sobWFwKHJlc3VsdC52YWx1ZSkpIDogcmVzdWx0O1xufVxuIiwiaW1wb3J0IHR5cGUgeyBFcnJvckNvZGUgfSBmcm9tIFwiLi9jb2Rlcy50c1wiO1xuXG4vKipcbiAqIEFuIGV4cGVjdGVkIGZhaWx1cmUsIGFzIHBsYWluIGRhdGEgdGhhdCBjcm9zc2VzIHByb2Nlc3NlcyB1bmhhcm1lZC5cbiAqXG4gKiBgY29kZWAgc2VsZWN0cyB0aGUgdGV4dHM6IGByZXNvdXJjZXMvbG9jYWxlcy97ZW4sbmx9L2Vycm9ycy5qc29uYCBob2xkIGZvciBlYWNoIGNvZGUgd2hhdFxuICogaGFwcGVuZWQsIHdoYXQgd2FzIGtlcHQgYW5kIHdoYXQgdG8gZG8uIGBwYXJhbWV0ZXJzYCBmaWxsIHRoZSBicmFjZXMgaW4gdGhvc2UgdGV4dHMgYW5kIG5ldmVyXG4gKiBob2xkIGFueXRoaW5nIHNlY3JldC4gYGRldGFpbGAgaXMgZm9yIHRoZSBqb3VybmFsIGFuZCB0aGUgZGV0YWlscyBmb2xkIChhIHNlcnZlcidzIG93biBtZXNzYWdlLFxuICogYSBzdGF0dXMpOyBpdCBpcyBzaG93biBhcyBwbGFpbiB0ZXh0IG9ubHkuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXBwRXJyb3Ige1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgZGV0YWlsPzogc3RyaW5nO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYXBwRXJyb3IoY29kZTogRXJyb3JDb2RlLCBwYXJhbWV0ZXJzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4sIGRldGFpbD86IHN0cmluZyk6IEFwcEVycm9yIHtcbiAgcmV0dXJuIHtcbiAgICBjb2RlLFxuICAgIC4uLihwYXJhbWV0ZXJzID09PSB1bmRlZmluZWQgPyB7fSA6IHsgcGFyYW1ldGVycyB9KSxcbiAgICAuLi4oZGV0YWlsID09PSB1bmRlZmluZWQgPyB7fSA6IHsgZGV0YWlsIH0pLFxuICB9O1xufVxuXG4vKiogQW4gYEFwcEVycm9yYCBpbiBmbGlnaHQsIGZvciBjb2RlIGJlbG93IGEgc2VydmljZSdzIGVkZ2Ugd2hlcmUgYSB2YWx1ZSB3b3VsZCBoYXZlIHRvIGJlIHRocmVhZGVkIHRocm91Z2guICovXG5leHBvcnQgY2xhc3MgQXBwRmFpbHVyZSBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgZXJyb3I6IEFwcEVycm9yO1xuICBjb25zdHJ1Y3RvcihlcnJvcjogQXBwRXJyb3IpIHtcbiAgICBzdXBlcihlcnJvci5jb2RlKTtcbiAgICB0aGlzLm5hbWUgPSBcIkFwcEZhaWx1cmVcIjtcbiAgICB0aGlzLmVycm9yID0gZXJyb3I7XG4gIH1cbn1cbiIsImltcG9ydCB7IE1lbWJlclJvbGUsIE1lbWJlclN0YXR1cywgUG9saWN5VHlwZSB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uLy4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50Q2FwYWJpbGl0aWVzLCBDbGllbnRTZXR1cCB9IGZyb20gXCIuL2NsaWVudC1zZXR1cC50c1wiO1xuXG4vKlxuICogVGhlIGNhdGFsb2d1ZSBvZiBwb2xpY3kga2luZHM6IHdoYXQgZWFjaCBuZWVkcywgd2hvbSBpdCBhZmZlY3RzLCB3aGljaCBkYXRhIGl0IHRha2VzLiBGYWN0czogb3JnYW5pemF0aW9uLWFwaS5tZCDCpzUuMi5cbiAqIFRleHRzOiByZXNvdXJjZXMvbG9jYWxlcy88bGFuZ3VhZ2U+L3BvbGljaWVzLmpzb24gdW5kZXIgdGhlIHBvbGljeSdzIGBrZXlgIChuYW1lLCBhZmZlY3RzLCBvbiwgb2ZmLCBjaGFuZ2UsIGZpZWxkcykuXG4gKi9cblxuLyoqIE9uZSBtZW1iZXIgb2YgYSBwb2xpY3kncyBkYXRhLiBgdW5zZXRgIGNob2ljZXMgYW5kIGVtcHR5IG9wdGlvbmFsIGZpZWxkcyBhcmUgc2VudCBhcyBudWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQb2xpY3lGaWVsZCB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIGBsaXN0YDogYW55IG9mIHRoZSBjaG9pY2VzLCBhdCBsZWFzdCBvbmU7IG51bGwgc3RhbmRzIGZvciBhbGwgb2YgdGhlbS4gKi9cbiAgcmVhZG9ubHkga2luZDogXCJzd2l0Y2hcIiB8IFwibnVtYmVyXCIgfCBcImNob2ljZVwiIHwgXCJ0ZXh0XCIgfCBcImxpc3RcIiB8IFwic2VjdXJlLWFkZHJlc3NcIjtcbiAgcmVhZG9ubHkgbGFiZWw6IE1lc3NhZ2U7XG4gIC8qKiBJbmNsdXNpdmUgcmFuZ2Ugb2YgYSBudW1iZXIuICovXG4gIHJlYWRvbmx5IHJhbmdlPzogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyXTtcbiAgcmVhZG9ubHkgbWF4TGVuZ3RoPzogbnVtYmVyO1xuICByZWFkb25seSBjaG9pY2VzPzogcmVhZG9ubHkgeyByZWFkb25seSB2YWx1ZTogc3RyaW5nIHwgbnVtYmVyIHwgbnVsbDsgcmVhZG9ubHkgbGFiZWw6IE1lc3NhZ2UgfVtdO1xuICByZWFkb25seSBpbml0aWFsOiB1bmtub3duO1xuICByZWFkb25seSByZXF1aXJlZD86IGJvb2xlYW47XG4gIC8qKiBUaGUgZmllbGQgY291bnRzIG9ubHkgd2hpbGUgYW5vdGhlciBoYXMgb25lIG9mIHRoZXNlIHZhbHVlcy4gKi9cbiAgcmVhZG9ubHkgb25seVdoZW4/OiB7IHJlYWRvbmx5IGZpZWxkOiBzdHJpbmc7IHJlYWRvbmx5IHZhbHVlczogcmVhZG9ubHkgdW5rbm93bltdIH07XG59XG4vKiogbG9ja3Mtb3V0OiBwZW9wbGUgbG9zZSB0aGVpciB3YXkgaW4gwrcgd29ydGgtYS1sb29rOiB0aGluayBmaXJzdCDCtyBwZW9wbGUtbm90aWNlIMK3IHF1aWV0ICovXG5leHBvcnQgdHlwZSBQb2xpY3lXZWlnaHQgPSBcImxvY2tzLW91dFwiIHwgXCJ3b3J0aC1hLWxvb2tcIiB8IFwicGVvcGxlLW5vdGljZVwiIHwgXCJxdWlldFwiO1xuZXhwb3J0IGludGVyZmFjZSBQb2xpY3lEZWZpbml0aW9uIHtcbiAgcmVhZG9ubHkgdHlwZTogbnVtYmVyO1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VjdGlvbjogXCJvbmUtb3JnYW5pemF0aW9uXCIgfCBcInNpZ25pbmctaW5cIiB8IFwidmF1bHQtYW5kLXNoYXJpbmdcIjtcbiAgcmVhZG9ubHkgbmFtZTogTWVzc2FnZTtcbiAgcmVhZG9ubHkgYWZmZWN0czogTWVzc2FnZTtcbiAgLyoqIFBvbGljaWVzIHRoYXQgbXVzdCBiZSBvbiBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgcmVxdWlyZXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB3ZWlnaHQ6IFBvbGljeVdlaWdodDtcbiAgLyoqIFdob20gaXQgbGVhdmVzIGFsb25lLiAqL1xuICByZWFkb25seSBleGVtcHQ6IFwib3duZXJzLWFuZC1hZG1pbnNcIiB8IFwibm9ib2R5XCI7XG4gIC8qKiBTb21ldGhpbmcgb3RoZXIgdGhhbiBhIHBvbGljeSB0aGF0IG11c3QgYmUgdGhlcmUgZmlyc3QuICovXG4gIHJlYWRvbmx5IG5lZWRzPzogXCJjbGFpbWVkLWRvbWFpblwiIHwgXCJzc29cIiB8IFwibm9ib2R5LWVsc2V3aGVyZVwiO1xuICAvKiogV2hhdCB0aGUgY2xpZW50IG11c3QgaGF2ZSBmb3IgaXQgdG8gZG8gYW55dGhpbmc7IHNlcnZlcnMgc3RvcmUgaXQgYWxsIHRoZSBzYW1lLiAqL1xuICByZWFkb25seSBjYXBhYmlsaXR5Pzoga2V5b2YgQ2xpZW50Q2FwYWJpbGl0aWVzO1xuICAvKiogRmFsc2UgZm9yIGtpbmRzIHRoYXQgc2VydmVycyBoaWRlLCBvciB0aGF0IGEgbmV3ZXIga2luZCByZXBsYWNlczogdGhlIHdpemFyZCBzaG93cyB0aGVtIG9ubHkgd2hlcmUgYSBjbGllbnQgaGFzIHRoZW0gb24uICovXG4gIHJlYWRvbmx5IG9mZmVyZWQ6IGJvb2xlYW47XG4gIC8qKiBUaGUgbmV3ZXIga2luZCB0aGF0IHN0YW5kcyBmb3IgdGhpcyBvbmU7IHRoZSBzZXJ2ZXIga2VlcHMgYm90aCBhbGlrZS4gKi9cbiAgcmVhZG9ubHkgcmVwbGFjZWRCeT86IG51bWJlcjtcbiAgcmVhZG9ubHkgZmllbGRzOiByZWFkb25seSBQb2xpY3lGaWVsZFtdO1xufVxuXG5jb25zdCB0ZXh0ID0gKGtleTogc3RyaW5nLCBwYXJ0OiBzdHJpbmcpOiBNZXNzYWdlID0+ICh7IGtleTogYHBvbGljaWVzLiR7a2V5fS4ke3BhcnR9YCB9KTtcbmNvbnN0IGxhYmVsID0gKGtleTogc3RyaW5nLCBmaWVsZDogc3RyaW5nKTogTWVzc2FnZSA9PiB0ZXh0KGtleSwgYGZpZWxkcy4ke2ZpZWxkfWApO1xuY29uc3Qgb25PZmYgPSAoa2V5OiBzdHJpbmcsIG5hbWU6IHN0cmluZywgaW5pdGlhbCA9IGZhbHNlKTogUG9saWN5RmllbGQgPT4gKHsgbmFtZSwga2luZDogXCJzd2l0Y2hcIiwgbGFiZWw6IGxhYmVsKGtleSwgbmFtZSksIGluaXRpYWwgfSk7XG5jb25zdCBudW1iZXIgPSAoa2V5OiBzdHJpbmcsIG5hbWU6IHN0cmluZywgcmFuZ2U6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl0sIGluaXRpYWw6IG51bWJlciB8IG51bGwpOiBQb2xpY3lGaWVsZCA9PiAoe1xuICBuYW1lLFxuICBraW5kOiBcIm51bWJlclwiLFxuICBsYWJlbDogbGFiZWwoa2V5LCBuYW1lKSxcbiAgcmFuZ2UsXG4gIGluaXRpYWwsXG59KTtcbmNvbnN0IGNob2ljZSA9IChcbiAga2V5OiBzdHJpbmcsXG4gIG5hbWU6IHN0cmluZyxcbiAgdmFsdWVzOiByZWFkb25seSAocmVhZG9ubHkgW3N0cmluZyB8IG51bWJlciB8IG51bGwsIHN0cmluZ10pW10sXG4gIGluaXRpYWw6IHN0cmluZyB8IG51bWJlciB8IG51bGwsXG4pOiBQb2xpY3lGaWVsZCA9PiAoe1xuICBuYW1lLFxuICBraW5kOiBcImNob2ljZVwiLFxuICBsYWJlbDogbGFiZWwoa2V5LCBuYW1lKSxcbiAgaW5pdGlhbCxcbiAgY2hvaWNlczogdmFsdWVzLm1hcCgoW3ZhbHVlLCB3b3JkXSkgPT4gKHsgdmFsdWUsIGxhYmVsOiB0ZXh0KGtleSwgYGNob2ljZXMuJHtuYW1lfS4ke3dvcmR9YCkgfSkpLFxufSk7XG5cbnR5cGUgRGVmaW5pdGlvbiA9IE9taXQ8UG9saWN5RGVmaW5pdGlvbiwgXCJuYW1lXCIgfCBcImFmZmVjdHNcIiB8IFwia2V5XCIgfCBcInJlcXVpcmVzXCIgfCBcImV4ZW1wdFwiIHwgXCJvZmZlcmVkXCIgfCBcImZpZWxkc1wiPiAmXG4gIFBhcnRpYWw8UGljazxQb2xpY3lEZWZpbml0aW9uLCBcInJlcXVpcmVzXCIgfCBcImV4ZW1wdFwiIHwgXCJvZmZlcmVkXCI+PiAmIHsgcmVhZG9ubHkgZmllbGRzPzogKGtleTogc3RyaW5nKSA9PiByZWFkb25seSBQb2xpY3lGaWVsZFtdIH07XG5jb25zdCBzaW5nbGUgPSBbUG9saWN5VHlwZS5zaW5nbGVPcmdhbml6YXRpb25dO1xuXG5jb25zdCBkZWZpbml0aW9uczogUmVhZG9ubHk8UmVjb3JkPGtleW9mIHR5cGVvZiBQb2xpY3lUeXBlLCBPbWl0PERlZmluaXRpb24sIFwidHlwZVwiPj4+ID0ge1xuICBzaW5nbGVPcmdhbml6YXRpb246IHsgc2VjdGlvbjogXCJvbmUtb3JnYW5pemF0aW9uXCIsIHdlaWdodDogXCJsb2Nrcy1vdXRcIiB9LFxuICBhY2NvdW50UmVjb3Zlcnk6IHtcbiAgICBzZWN0aW9uOiBcIm9uZS1vcmdhbml6YXRpb25cIixcbiAgICB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiLFxuICAgIHJlcXVpcmVzOiBzaW5nbGUsXG4gICAgZXhlbXB0OiBcIm5vYm9keVwiLFxuICAgIGNhcGFiaWxpdHk6IFwiYWNjb3VudFJlY292ZXJ5XCIsXG4gICAgZmllbGRzOiAoa2V5KSA9PiBbb25PZmYoa2V5LCBcImF1dG9FbnJvbGxFbmFibGVkXCIsIHRydWUpXSxcbiAgfSxcbiAgc2Vzc2lvblRpbWVvdXQ6IHtcbiAgICBzZWN0aW9uOiBcIm9uZS1vcmdhbml6YXRpb25cIixcbiAgICB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiLFxuICAgIHJlcXVpcmVzOiBzaW5nbGUsXG4gICAgZmllbGRzOiAoa2V5KSA9PiBbXG4gICAgICBjaG9pY2UoXG4gICAgICAgIGtleSxcbiAgICAgICAgXCJ0eXBlXCIsXG4gICAgICAgIFtcbiAgICAgICAgICBbXCJjdXN0b21cIiwgXCJjdXN0b21cIl0sXG4gICAgICAgICAgW1wiaW1tZWRpYXRlbHlcIiwgXCJpbW1lZGlhdGVseVwiXSxcbiAgICAgICAgICBbXCJvblN5c3RlbUxvY2tcIiwgXCJvblN5c3RlbUxvY2tcIl0sXG4gICAgICAgICAgW1wib25BcHBSZXN0YXJ0XCIsIFwib25BcHBSZXN0YXJ0XCJdLFxuICAgICAgICAgIFtcIm5ldmVyXCIsIFwibmV2ZXJcIl0sXG4gICAgICAgIF0sXG4gICAgICAgIFwiY3VzdG9tXCIsXG4gICAgICApLFxuICAgICAgeyAuLi5udW1iZXIoa2V5LCBcIm1pbnV0ZXNcIiwgWzEsIDEwXzA4MF0sIDYwKSwgb25seVdoZW46IHsgZmllbGQ6IFwidHlwZVwiLCB2YWx1ZXM6IFtcImN1c3RvbVwiXSB9IH0sXG4gICAgICBjaG9pY2UoXG4gICAgICAgIGtleSxcbiAgICAgICAgXCJhY3Rpb25cIixcbiAgICAgICAgW1xuICAgICAgICAgIFtudWxsLCBcInVzZXJcIl0sXG4gICAgICAgICAgW1wibG9ja1wiLCBcImxvY2tcIl0sXG4gICAgICAgICAgW1wibG9nT3V0XCIsIFwibG9nT3V0XCJdLFxuICAgICAgICBdLFxuICAgICAgICBcImxvY2tcIixcbiAgICAgICksXG4gICAgXSxcbiAgfSxcbiAgYXV0b21hdGljVXNlckNvbmZpcm1hdGlvbjoge1xuICAgIHNlY3Rpb246IFwib25lLW9yZ2FuaXphdGlvblwiLFxuICAgIHdlaWdodDogXCJ3b3J0aC1hLWxvb2tcIixcbiAgICByZXF1aXJlczogc2luZ2xlLFxuICAgIGV4ZW1wdDogXCJub2JvZHlcIixcbiAgICBuZWVkczogXCJub2JvZHktZWxzZXdoZXJlXCIsXG4gICAgY2FwYWJpbGl0eTogXCJhdXRvbWF0aWNDb25maXJtYXRpb25cIixcbiAgfSxcbiAgcmVxdWlyZVNzbzogeyBzZWN0aW9uOiBcIm9uZS1vcmdhbml6YXRpb25cIiwgd2VpZ2h0OiBcImxvY2tzLW91dFwiLCByZXF1aXJlczogc2luZ2xlLCBuZWVkczogXCJzc29cIiwgY2FwYWJpbGl0eTogXCJzc29cIiB9LFxuICB1cmlNYXRjaERlZmF1bHRzOiB7XG4gICAgc2VjdGlvbjogXCJvbmUtb3JnYW5pemF0aW9uXCIsXG4gICAgd2VpZ2h0OiBcInBlb3BsZS1ub3RpY2VcIixcbiAgICByZXF1aXJlczogc2luZ2xlLFxuICAgIGZpZWxkczogKGtleSkgPT4gW1xuICAgICAgY2hvaWNlKFxuICAgICAgICBrZXksXG4gICAgICAgIFwidXJpTWF0Y2hEZXRlY3Rpb25cIixcbiAgICAgICAgW1xuICAgICAgICAgIFswLCBcImRvbWFpblwiXSxcbiAgICAgICAgICBbMSwgXCJob3N0XCJdLFxuICAgICAgICAgIFsyLCBcInN0YXJ0c1dpdGhcIl0sXG4gICAgICAgICAgWzMsIFwiZXhhY3RcIl0sXG4gICAgICAgICAgWzQsIFwicmVnZXhcIl0sXG4gICAgICAgICAgWzUsIFwibmV2ZXJcIl0sXG4gICAgICAgIF0sXG4gICAgICAgIDAsXG4gICAgICApLFxuICAgIF0sXG4gIH0sXG4gIG9yZ2FuaXphdGlvblVzZXJOb3RpZmljYXRpb246IHtcbiAgICBzZWN0aW9uOiBcIm9uZS1vcmdhbml6YXRpb25cIixcbiAgICB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiLFxuICAgIHJlcXVpcmVzOiBzaW5nbGUsXG4gICAgb2ZmZXJlZDogZmFsc2UsXG4gICAgZmllbGRzOiAoa2V5KSA9PiBbXG4gICAgICBvbk9mZihrZXksIFwiYWxsb3dCYW5uZXJcIiwgdHJ1ZSksXG4gICAgICB7IG5hbWU6IFwiaGVhZGVyXCIsIGtpbmQ6IFwidGV4dFwiLCBsYWJlbDogbGFiZWwoa2V5LCBcImhlYWRlclwiKSwgbWF4TGVuZ3RoOiA0MCwgaW5pdGlhbDogXCJcIiB9LFxuICAgICAgeyBuYW1lOiBcImRlc2NyaXB0aW9uXCIsIGtpbmQ6IFwidGV4dFwiLCBsYWJlbDogbGFiZWwoa2V5LCBcImRlc2NyaXB0aW9uXCIpLCBtYXhMZW5ndGg6IDI1MCwgaW5pdGlhbDogXCJcIiwgcmVxdWlyZWQ6IHRydWUgfSxcbiAgICAgIHsgbmFtZTogXCJidXR0b25UZXh0XCIsIGtpbmQ6IFwidGV4dFwiLCBsYWJlbDogbGFiZWwoa2V5LCBcImJ1dHRvblRleHRcIiksIG1heExlbmd0aDogMjAsIGluaXRpYWw6IFwiXCIgfSxcbiAgICAgIG9uT2ZmKGtleSwgXCJzaG93QWZ0ZXJFdmVyeUxvZ2luXCIpLFxuICAgIF0sXG4gIH0sXG4gIHR3b0ZhY3RvckF1dGhlbnRpY2F0aW9uOiB7IHNlY3Rpb246IFwic2lnbmluZy1pblwiLCB3ZWlnaHQ6IFwibG9ja3Mtb3V0XCIgfSxcbiAgbWFzdGVyUGFzc3dvcmQ6IHtcbiAgICBzZWN0aW9uOiBcInNpZ25pbmctaW5cIixcbiAgICB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiLFxuICAgIGV4ZW1wdDogXCJub2JvZHlcIixcbiAgICBmaWVsZHM6IChrZXkpID0+IFtcbiAgICAgIG51bWJlcihrZXksIFwibWluTGVuZ3RoXCIsIFsxMiwgMTI4XSwgMTQpLFxuICAgICAgY2hvaWNlKFxuICAgICAgICBrZXksXG4gICAgICAgIFwibWluQ29tcGxleGl0eVwiLFxuICAgICAgICBbXG4gICAgICAgICAgW251bGwsIFwiYW55XCJdLFxuICAgICAgICAgIFswLCBcIndlYWswXCJdLFxuICAgICAgICAgIFsxLCBcIndlYWsxXCJdLFxuICAgICAgICAgIFsyLCBcImZhaXJcIl0sXG4gICAgICAgICAgWzMsIFwiZ29vZFwiXSxcbiAgICAgICAgICBbNCwgXCJzdHJvbmdcIl0sXG4gICAgICAgIF0sXG4gICAgICAgIDMsXG4gICAgICApLFxuICAgICAgb25PZmYoa2V5LCBcInJlcXVpcmVVcHBlclwiKSxcbiAgICAgIG9uT2ZmKGtleSwgXCJyZXF1aXJlTG93ZXJcIiksXG4gICAgICBvbk9mZihrZXksIFwicmVxdWlyZU51bWJlcnNcIiksXG4gICAgICBvbk9mZihrZXksIFwicmVxdWlyZVNwZWNpYWxcIiksXG4gICAgICBvbk9mZihrZXksIFwiZW5mb3JjZU9uTG9naW5cIiksXG4gICAgXSxcbiAgfSxcbiAgcmVtb3ZlVW5sb2NrV2l0aFBpbjogeyBzZWN0aW9uOiBcInNpZ25pbmctaW5cIiwgd2VpZ2h0OiBcInBlb3BsZS1ub3RpY2VcIiB9LFxuICBibG9ja0NsYWltZWREb21haW5BY2NvdW50Q3JlYXRpb246IHsgc2VjdGlvbjogXCJzaWduaW5nLWluXCIsIHdlaWdodDogXCJsb2Nrcy1vdXRcIiwgbmVlZHM6IFwiY2xhaW1lZC1kb21haW5cIiwgY2FwYWJpbGl0eTogXCJkb21haW5zXCIgfSxcbiAgYXV0b21hdGljQXBwTG9nSW46IHtcbiAgICBzZWN0aW9uOiBcInNpZ25pbmctaW5cIixcbiAgICB3ZWlnaHQ6IFwicXVpZXRcIixcbiAgICBmaWVsZHM6IChrZXkpID0+IFt7IG5hbWU6IFwiaWRwSG9zdFwiLCBraW5kOiBcInRleHRcIiwgbGFiZWw6IGxhYmVsKGtleSwgXCJpZHBIb3N0XCIpLCBtYXhMZW5ndGg6IDEwMDAsIGluaXRpYWw6IFwiXCIgfV0sXG4gIH0sXG4gIG9yZ2FuaXphdGlvbkRhdGFPd25lcnNoaXA6IHsgc2VjdGlvbjogXCJ2YXVsdC1hbmQtc2hhcmluZ1wiLCB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiIH0sXG4gIGRpc2FibGVQZXJzb25hbFZhdWx0RXhwb3J0OiB7IHNlY3Rpb246IFwidmF1bHQtYW5kLXNoYXJpbmdcIiwgd2VpZ2h0OiBcInF1aWV0XCIgfSxcbiAgcGFzc3dvcmRHZW5lcmF0b3I6IHtcbiAgICBzZWN0aW9uOiBcInZhdWx0LWFuZC1zaGFyaW5nXCIsXG4gICAgd2VpZ2h0OiBcInF1aWV0XCIsXG4gICAgZmllbGRzOiAoa2V5KSA9PiB7XG4gICAgICBjb25zdCBwYXNzd29yZCA9IHsgZmllbGQ6IFwib3ZlcnJpZGVQYXNzd29yZFR5cGVcIiwgdmFsdWVzOiBbbnVsbCwgXCJwYXNzd29yZFwiXSB9O1xuICAgICAgY29uc3QgcGFzc3BocmFzZSA9IHsgZmllbGQ6IFwib3ZlcnJpZGVQYXNzd29yZFR5cGVcIiwgdmFsdWVzOiBbbnVsbCwgXCJwYXNzcGhyYXNlXCJdIH07XG4gICAgICByZXR1cm4gW1xuICAgICAgICBjaG9pY2UoXG4gICAgICAgICAga2V5LFxuICAgICAgICAgIFwib3ZlcnJpZGVQYXNzd29yZFR5cGVcIixcbiAgICAgICAgICBbXG4gICAgICAgICAgICBbbnVsbCwgXCJ1c2VyXCJdLFxuICAgICAgICAgICAgW1wicGFzc3dvcmRcIiwgXCJwYXNzd29yZFwiXSxcbiAgICAgICAgICAgIFtcInBhc3NwaHJhc2VcIiwgXCJwYXNzcGhyYXNlXCJdLFxuICAgICAgICAgIF0sXG4gICAgICAgICAgbnVsbCxcbiAgICAgICAgKSxcbiAgICAgICAgeyAuLi5udW1iZXIoa2V5LCBcIm1pbkxlbmd0aFwiLCBbNSwgMTI4XSwgMTQpLCBvbmx5V2hlbjogcGFzc3dvcmQgfSxcbiAgICAgICAgeyAuLi5udW1iZXIoa2V5LCBcIm1pbk51bWJlcnNcIiwgWzAsIDldLCAxKSwgb25seVdoZW46IHBhc3N3b3JkIH0sXG4gICAgICAgIHsgLi4ubnVtYmVyKGtleSwgXCJtaW5TcGVjaWFsXCIsIFswLCA5XSwgMSksIG9ubHlXaGVuOiBwYXNzd29yZCB9LFxuICAgICAgICAuLi5bXCJ1c2VVcHBlclwiLCBcInVzZUxvd2VyXCIsIFwidXNlTnVtYmVyc1wiLCBcInVzZVNwZWNpYWxcIl0ubWFwKChuYW1lKSA9PiAoeyAuLi5vbk9mZihrZXksIG5hbWUsIHRydWUpLCBvbmx5V2hlbjogcGFzc3dvcmQgfSkpLFxuICAgICAgICB7IC4uLm51bWJlcihrZXksIFwibWluTnVtYmVyV29yZHNcIiwgWzMsIDIwXSwgNCksIG9ubHlXaGVuOiBwYXNzcGhyYXNlIH0sXG4gICAgICAgIC4uLltcImNhcGl0YWxpemVcIiwgXCJpbmNsdWRlTnVtYmVyXCJdLm1hcCgobmFtZSkgPT4gKHsgLi4ub25PZmYoa2V5LCBuYW1lLCB0cnVlKSwgb25seVdoZW46IHBhc3NwaHJhc2UgfSkpLFxuICAgICAgXTtcbiAgICB9LFxuICB9LFxuICBzZW5kQ29udHJvbHM6IHtcbiAgICBzZWN0aW9uOiBcInZhdWx0LWFuZC1zaGFyaW5nXCIsXG4gICAgd2VpZ2h0OiBcInBlb3BsZS1ub3RpY2VcIixcbiAgICBmaWVsZHM6IChrZXkpID0+IFtcbiAgICAgIG9uT2ZmKGtleSwgXCJkaXNhYmxlU2VuZFwiKSxcbiAgICAgIG9uT2ZmKGtleSwgXCJkaXNhYmxlSGlkZUVtYWlsXCIpLFxuICAgICAgY2hvaWNlKFxuICAgICAgICBrZXksXG4gICAgICAgIFwid2hvQ2FuQWNjZXNzXCIsXG4gICAgICAgIFtcbiAgICAgICAgICBbbnVsbCwgXCJ1bnNldFwiXSxcbiAgICAgICAgICBbMCwgXCJhbnlvbmVcIl0sXG4gICAgICAgICAgWzEsIFwicGFzc3dvcmRcIl0sXG4gICAgICAgICAgWzIsIFwicGVvcGxlXCJdLFxuICAgICAgICBdLFxuICAgICAgICBudWxsLFxuICAgICAgKSxcbiAgICAgIHtcbiAgICAgICAgbmFtZTogXCJhbGxvd2VkRG9tYWluc1wiLFxuICAgICAgICBraW5kOiBcInRleHRcIixcbiAgICAgICAgbGFiZWw6IGxhYmVsKGtleSwgXCJhbGxvd2VkRG9tYWluc1wiKSxcbiAgICAgICAgbWF4TGVuZ3RoOiAxMDAwLFxuICAgICAgICBpbml0aWFsOiBudWxsLFxuICAgICAgICBvbmx5V2hlbjogeyBmaWVsZDogXCJ3aG9DYW5BY2Nlc3NcIiwgdmFsdWVzOiBbMl0gfSxcbiAgICAgIH0sXG4gICAgICBudW1iZXIoa2V5LCBcImRlbGV0aW9uSG91cnNcIiwgWzEsIDc0NF0sIG51bGwpLFxuICAgICAge1xuICAgICAgICBuYW1lOiBcImFsbG93ZWRTZW5kVHlwZXNcIixcbiAgICAgICAga2luZDogXCJsaXN0XCIsXG4gICAgICAgIGxhYmVsOiBsYWJlbChrZXksIFwiYWxsb3dlZFNlbmRUeXBlc1wiKSxcbiAgICAgICAgaW5pdGlhbDogbnVsbCxcbiAgICAgICAgY2hvaWNlczogW1xuICAgICAgICAgIHsgdmFsdWU6IDAsIGxhYmVsOiB0ZXh0KGtleSwgXCJjaG9pY2VzLmFsbG93ZWRTZW5kVHlwZXMudGV4dFwiKSB9LFxuICAgICAgICAgIHsgdmFsdWU6IDEsIGxhYmVsOiB0ZXh0KGtleSwgXCJjaG9pY2VzLmFsbG93ZWRTZW5kVHlwZXMuZmlsZVwiKSB9LFxuICAgICAgICBdLFxuICAgICAgfSxcbiAgICBdLFxuICB9LFxuICBhY3RpdmF0ZUF1dG9maWxsOiB7IHNlY3Rpb246IFwidmF1bHQtYW5kLXNoYXJpbmdcIiwgd2VpZ2h0OiBcInF1aWV0XCIgfSxcbiAgZnJlZUZhbWlsaWVzU3BvbnNvcnNoaXA6IHsgc2VjdGlvbjogXCJ2YXVsdC1hbmQtc2hhcmluZ1wiLCB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiIH0sXG4gIHJlc3RyaWN0ZWRJdGVtVHlwZXM6IHsgc2VjdGlvbjogXCJ2YXVsdC1hbmQtc2hhcmluZ1wiLCB3ZWlnaHQ6IFwicGVvcGxlLW5vdGljZVwiIH0sXG4gIGRpc2FibGVTZW5kOiB7IHNlY3Rpb246IFwidmF1bHQtYW5kLXNoYXJpbmdcIiwgd2VpZ2h0OiBcInBlb3BsZS1ub3RpY2VcIiwgb2ZmZXJlZDogZmFsc2UsIHJlcGxhY2VkQnk6IFBvbGljeVR5cGUuc2VuZENvbnRyb2xzIH0sXG4gIHNlbmRPcHRpb25zOiB7XG4gICAgc2VjdGlvbjogXCJ2YXVsdC1hbmQtc2hhcmluZ1wiLFxuICAgIHdlaWdodDogXCJxdWlldFwiLFxuICAgIG9mZmVyZWQ6IGZhbHNlLFxuICAgIHJlcGxhY2VkQnk6IFBvbGljeVR5cGUuc2VuZENvbnRyb2xzLFxuICAgIGZpZWxkczogKGtleSkgPT4gW29uT2ZmKGtleSwgXCJkaXNhYmxlSGlkZUVtYWlsXCIpXSxcbiAgfSxcbiAgYXV0b3R5cGVEZWZhdWx0czogeyBzZWN0aW9uOiBcInZhdWx0LWFuZC1zaGFyaW5nXCIsIHdlaWdodDogXCJxdWlldFwiLCBvZmZlcmVkOiBmYWxzZSB9LFxuICBmaWxsQXNzaXN0OiB7XG4gICAgc2VjdGlvbjogXCJ2YXVsdC1hbmQtc2hhcmluZ1wiLFxuICAgIHdlaWdodDogXCJxdWlldFwiLFxuICAgIG9mZmVyZWQ6IGZhbHNlLFxuICAgIGZpZWxkczogKGtleSkgPT4gW1xuICAgICAgeyBuYW1lOiBcInJ1bGVzVXJsXCIsIGtpbmQ6IFwic2VjdXJlLWFkZHJlc3NcIiwgbGFiZWw6IGxhYmVsKGtleSwgXCJydWxlc1VybFwiKSwgbWF4TGVuZ3RoOiAxMDAwLCBpbml0aWFsOiBcIlwiLCByZXF1aXJlZDogdHJ1ZSB9LFxuICAgIF0sXG4gIH0sXG59O1xuXG4vKiogRXZlcnkga2luZCB0aGlzIGFwcCBrbm93cywgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZSB3aXphcmQgc2hvd3MgdGhlbS4gKi9cbmV4cG9ydCBjb25zdCBwb2xpY3lDYXRhbG9ndWU6IHJlYWRvbmx5IFBvbGljeURlZmluaXRpb25bXSA9IE9iamVjdC5lbnRyaWVzKGRlZmluaXRpb25zKS5tYXAoKFtrZXksIGRlZmluaXRpb25dKSA9PiAoe1xuICByZXF1aXJlczogW10sXG4gIGV4ZW1wdDogXCJvd25lcnMtYW5kLWFkbWluc1wiIGFzIGNvbnN0LFxuICBvZmZlcmVkOiB0cnVlLFxuICAuLi5kZWZpbml0aW9uLFxuICBrZXksXG4gIHR5cGU6IFBvbGljeVR5cGVba2V5IGFzIGtleW9mIHR5cGVvZiBQb2xpY3lUeXBlXSxcbiAgbmFtZTogdGV4dChrZXksIFwibmFtZVwiKSxcbiAgYWZmZWN0czogdGV4dChrZXksIFwiYWZmZWN0c1wiKSxcbiAgZmllbGRzOiBkZWZpbml0aW9uLmZpZWxkcz8uKGtleSkgPz8gW10sXG59KSk7XG5cbmNvbnN0IGJ5VHlwZSA9IG5ldyBNYXAocG9saWN5Q2F0YWxvZ3VlLm1hcCgoZGVmaW5pdGlvbikgPT4gW2RlZmluaXRpb24udHlwZSwgZGVmaW5pdGlvbl0pKTtcbmV4cG9ydCBjb25zdCBwb2xpY3lEZWZpbml0aW9uID0gKHR5cGU6IG51bWJlcik6IFBvbGljeURlZmluaXRpb24gfCBudWxsID0+IGJ5VHlwZS5nZXQodHlwZSkgPz8gbnVsbDtcbi8qKiBDbGllbnRzIHRoYXQgYSBwcm92aWRlciBtYWtlcyBuZXZlciBoYXZlIHRoZXNlLCB3aGF0ZXZlciB0aGVpciBwbGFuIChvcmdhbml6YXRpb24tYXBpLm1kIMKnMS40KS4gKi9cbmNvbnN0IG5ldmVyRm9yTmV3Q2xpZW50czogcmVhZG9ubHkgKGtleW9mIENsaWVudENhcGFiaWxpdGllcylbXSA9IFtcImF1dG9tYXRpY0NvbmZpcm1hdGlvblwiXTtcbi8qKlxuICogV2hldGhlciB0dXJuaW5nIGEga2luZCBvbiBoYXMgYW55IGVmZmVjdCBhdCB0aGlzIGNsaWVudC4gV2hhdCB0aGUgc2VydmVyIGRvZXMgbm90IHNheSBjb3VudHMgYXMgeWVzLlxuICpcbiAqIEBwYXJhbSBjYXBhYmlsaXRpZXMgbnVsbCBmb3IgYSBjbGllbnQgdGhhdCBpcyB5ZXQgdG8gYmUgbWFkZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhc0VmZmVjdCh0eXBlOiBudW1iZXIsIGNhcGFiaWxpdGllczogQ2xpZW50Q2FwYWJpbGl0aWVzIHwgbnVsbCk6IGJvb2xlYW4ge1xuICBjb25zdCBjYXBhYmlsaXR5ID0gYnlUeXBlLmdldCh0eXBlKT8uY2FwYWJpbGl0eTtcbiAgaWYgKGNhcGFiaWxpdHkgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBjYXBhYmlsaXRpZXMgPT09IG51bGwgPyAhbmV2ZXJGb3JOZXdDbGllbnRzLmluY2x1ZGVzKGNhcGFiaWxpdHkpIDogY2FwYWJpbGl0aWVzW2NhcGFiaWxpdHldICE9PSBmYWxzZTtcbn1cbi8qKiBLaW5kcyB0aGF0IG11c3QgYmUgb24gYmVmb3JlIHRoaXMgb25lLiAqL1xuZXhwb3J0IGNvbnN0IHJlcXVpcmVkQnkgPSAodHlwZTogbnVtYmVyKTogcmVhZG9ubHkgbnVtYmVyW10gPT4gYnlUeXBlLmdldCh0eXBlKT8ucmVxdWlyZXMgPz8gW107XG4vKiogS2luZHMgdGhhdCBuZWVkIHRoaXMgb25lLiAqL1xuZXhwb3J0IGNvbnN0IGRlcGVuZGVudHNPZiA9ICh0eXBlOiBudW1iZXIpOiByZWFkb25seSBudW1iZXJbXSA9PlxuICBwb2xpY3lDYXRhbG9ndWUuZmlsdGVyKChkZWZpbml0aW9uKSA9PiBkZWZpbml0aW9uLnJlcXVpcmVzLmluY2x1ZGVzKHR5cGUpKS5tYXAoKGRlZmluaXRpb24pID0+IGRlZmluaXRpb24udHlwZSk7XG5cbi8qKiBUaGUgZGF0YSB0aGF0IGEga2luZCBzdGFydHMgd2l0aCB3aGVuIGl0IGlzIHR1cm5lZCBvbjsgZW1wdHkgZm9yIGtpbmRzIHdpdGhvdXQgZGF0YS4gKi9cbmV4cG9ydCBjb25zdCBpbml0aWFsRGF0YSA9ICh0eXBlOiBudW1iZXIpOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4gPT5cbiAgT2JqZWN0LmZyb21FbnRyaWVzKChieVR5cGUuZ2V0KHR5cGUpPy5maWVsZHMgPz8gW10pLm1hcCgoZmllbGQpID0+IFtmaWVsZC5uYW1lLCBmaWVsZC5pbml0aWFsXSkpO1xuXG4vKiogTWVtYmVycyAoYnkgZS1tYWlsKSB3aG8gd291bGQgYmUgc3RvcHBlZCB3aGVuIHRoaXMgcG9saWN5IGlzIHR1cm5lZCBvbiBub3csIGFzIGZhciBhcyBhIHNldHVwIHRlbGxzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3BwZWRCeShzZXR1cDogQ2xpZW50U2V0dXAsIHR5cGU6IG51bWJlcik6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgaWYgKHR5cGUgIT09IFBvbGljeVR5cGUudHdvRmFjdG9yQXV0aGVudGljYXRpb24pIHJldHVybiBbXTtcbiAgcmV0dXJuIHNldHVwLm1lbWJlcnNcbiAgICAuZmlsdGVyKFxuICAgICAgKG1lbWJlcikgPT5cbiAgICAgICAgKG1lbWJlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5hY2NlcHRlZCB8fCBtZW1iZXIuc3RhdHVzID09PSBNZW1iZXJTdGF0dXMuY29uZmlybWVkKSAmJlxuICAgICAgICBtZW1iZXIucm9sZSAhPT0gTWVtYmVyUm9sZS5vd25lciAmJlxuICAgICAgICBtZW1iZXIucm9sZSAhPT0gTWVtYmVyUm9sZS5hZG1pbiAmJlxuICAgICAgICAhbWVtYmVyLnR3b1N0ZXBMb2dpbixcbiAgICApXG4gICAgLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwpO1xufVxuXG4vKiogTWVtYmVycyAoYnkgZS1tYWlsKSB3aG9tIGEgcG9saWN5IGFwcGxpZXMgdG8uICovXG5leHBvcnQgZnVuY3Rpb24gYWZmZWN0ZWRCeShzZXR1cDogQ2xpZW50U2V0dXAsIHR5cGU6IG51bWJlcik6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgZXhlbXB0ID0gYnlUeXBlLmdldCh0eXBlKT8uZXhlbXB0ID8/IFwib3duZXJzLWFuZC1hZG1pbnNcIjtcbiAgcmV0dXJuIHNldHVwLm1lbWJlcnNcbiAgICAuZmlsdGVyKFxuICAgICAgKG1lbWJlcikgPT5cbiAgICAgICAgbWVtYmVyLnN0YXR1cyAhPT0gTWVtYmVyU3RhdHVzLnJldm9rZWQgJiZcbiAgICAgICAgKGV4ZW1wdCA9PT0gXCJub2JvZHlcIiB8fCAobWVtYmVyLnJvbGUgIT09IE1lbWJlclJvbGUub3duZXIgJiYgbWVtYmVyLnJvbGUgIT09IE1lbWJlclJvbGUuYWRtaW4pKSxcbiAgICApXG4gICAgLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwpO1xufVxuIiwiaW1wb3J0IHsgZGVwZW5kZW50c09mLCBpbml0aWFsRGF0YSwgcG9saWN5RGVmaW5pdGlvbiwgcmVxdWlyZWRCeSB9IGZyb20gXCIuLi92YWx1ZS9wb2xpY2llcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXNpcmVkUG9saWN5IH0gZnJvbSBcIi4vZGVzaXJlZC1zZXR1cC50c1wiO1xuXG4vKiogVGhlIGxpc3Qgd2l0aCB0aGlzIGtpbmQgb24gb3Igb2ZmLCBhbmQgd2l0aCBpdCB3aGF0ZXZlciBtdXN0IGdvIGFsb25nOiB3aGF0IGl0IG5lZWRzIGlzIHR1cm5lZCBvbiwgd2hhdCBuZWVkcyBpdCBpcyB0dXJuZWQgb2ZmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvZ2dsZVBvbGljeShwb2xpY2llczogcmVhZG9ubHkgRGVzaXJlZFBvbGljeVtdLCB0eXBlOiBudW1iZXIsIGVuYWJsZWQ6IGJvb2xlYW4pOiByZWFkb25seSBEZXNpcmVkUG9saWN5W10ge1xuICBjb25zdCBhbG9uZyA9IGVuYWJsZWQgPyBbdHlwZSwgLi4ucmVxdWlyZWRCeSh0eXBlKV0gOiBbdHlwZSwgLi4uZGVwZW5kZW50c09mKHR5cGUpXTtcbiAgY29uc3QgbmV4dCA9IG5ldyBNYXAocG9saWNpZXMubWFwKChwb2xpY3kpID0+IFtwb2xpY3kudHlwZSwgcG9saWN5XSkpO1xuICBmb3IgKGNvbnN0IGVhY2ggb2YgYWxvbmcpIHtcbiAgICBjb25zdCBwcmVzZW50ID0gbmV4dC5nZXQoZWFjaCk7XG4gICAgaWYgKHByZXNlbnQ/LmVuYWJsZWQgPT09IGVuYWJsZWQgfHwgKHByZXNlbnQgPT09IHVuZGVmaW5lZCAmJiAhZW5hYmxlZCkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGRhdGEgPSBwcmVzZW50Py5kYXRhID8/IGluaXRpYWxEYXRhKGVhY2gpO1xuICAgIG5leHQuc2V0KGVhY2gsIHsgdHlwZTogZWFjaCwgZW5hYmxlZCwgLi4uKE9iamVjdC5rZXlzKGRhdGEpLmxlbmd0aCA9PT0gMCA/IHt9IDogeyBkYXRhIH0pIH0pO1xuICB9XG4gIHJldHVybiBbLi4ubmV4dC52YWx1ZXMoKV07XG59XG5cbi8qKiBgbm90LXNlY3VyZWA6IGFuIGFkZHJlc3MgdGhhdCBpcyBub3QgYSBmdWxsIGh0dHBzIG9uZS4gYG5vbmUtbGVmdGA6IGEgbGlzdCB3aXRob3V0IGFueXRoaW5nIGluIGl0LiAqL1xuZXhwb3J0IHR5cGUgUG9saWN5UHJvYmxlbSA9IFwicmFuZ2VcIiB8IFwicmVxdWlyZWRcIiB8IFwidG9vLWxvbmdcIiB8IFwibm90LXNlY3VyZVwiIHwgXCJub25lLWxlZnRcIjtcblxuLyoqIFdoYXQgaXMgd3Jvbmcgd2l0aCBhIHBvbGljeSdzIGRhdGEsIGJ5IGZpZWxkIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gcG9saWN5UHJvYmxlbXMocG9saWN5OiBEZXNpcmVkUG9saWN5KTogcmVhZG9ubHkgeyByZWFkb25seSBmaWVsZDogc3RyaW5nOyByZWFkb25seSBwcm9ibGVtOiBQb2xpY3lQcm9ibGVtIH1bXSB7XG4gIGlmICghcG9saWN5LmVuYWJsZWQpIHJldHVybiBbXTtcbiAgcmV0dXJuIChwb2xpY3lEZWZpbml0aW9uKHBvbGljeS50eXBlKT8uZmllbGRzID8/IFtdKS5mbGF0TWFwKChmaWVsZCk6IHJlYWRvbmx5IHsgZmllbGQ6IHN0cmluZzsgcHJvYmxlbTogUG9saWN5UHJvYmxlbSB9W10gPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gcG9saWN5LmRhdGE/LltmaWVsZC5uYW1lXSA/PyBudWxsO1xuICAgIGlmIChmaWVsZC5vbmx5V2hlbiAhPT0gdW5kZWZpbmVkICYmICFmaWVsZC5vbmx5V2hlbi52YWx1ZXMuaW5jbHVkZXMocG9saWN5LmRhdGE/LltmaWVsZC5vbmx5V2hlbi5maWVsZF0gPz8gbnVsbCkpIHJldHVybiBbXTtcbiAgICBpZiAoZmllbGQucmVxdWlyZWQgPT09IHRydWUgJiYgKHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSBcIlwiKSkgcmV0dXJuIFt7IGZpZWxkOiBmaWVsZC5uYW1lLCBwcm9ibGVtOiBcInJlcXVpcmVkXCIgfV07XG4gICAgaWYgKFxuICAgICAgZmllbGQua2luZCA9PT0gXCJudW1iZXJcIiAmJlxuICAgICAgdmFsdWUgIT09IG51bGwgJiZcbiAgICAgICEoXG4gICAgICAgIHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiAmJlxuICAgICAgICBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJlxuICAgICAgICAoZmllbGQucmFuZ2UgPT09IHVuZGVmaW5lZCB8fCAodmFsdWUgPj0gZmllbGQucmFuZ2VbMF0gJiYgdmFsdWUgPD0gZmllbGQucmFuZ2VbMV0pKVxuICAgICAgKVxuICAgIClcbiAgICAgIHJldHVybiBbeyBmaWVsZDogZmllbGQubmFtZSwgcHJvYmxlbTogXCJyYW5nZVwiIH1dO1xuICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgJiYgZmllbGQubWF4TGVuZ3RoICE9PSB1bmRlZmluZWQgJiYgdmFsdWUubGVuZ3RoID4gZmllbGQubWF4TGVuZ3RoKVxuICAgICAgcmV0dXJuIFt7IGZpZWxkOiBmaWVsZC5uYW1lLCBwcm9ibGVtOiBcInRvby1sb25nXCIgfV07XG4gICAgaWYgKGZpZWxkLmtpbmQgPT09IFwic2VjdXJlLWFkZHJlc3NcIiAmJiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgJiYgdmFsdWUgIT09IFwiXCIgJiYgIWlzU2VjdXJlQWRkcmVzcyh2YWx1ZSkpXG4gICAgICByZXR1cm4gW3sgZmllbGQ6IGZpZWxkLm5hbWUsIHByb2JsZW06IFwibm90LXNlY3VyZVwiIH1dO1xuICAgIGlmIChmaWVsZC5raW5kID09PSBcImxpc3RcIiAmJiBBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5sZW5ndGggPT09IDApIHJldHVybiBbeyBmaWVsZDogZmllbGQubmFtZSwgcHJvYmxlbTogXCJub25lLWxlZnRcIiB9XTtcbiAgICByZXR1cm4gW107XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBpc1NlY3VyZUFkZHJlc3ModGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBVUkwodGV4dCkucHJvdG9jb2wgPT09IFwiaHR0cHM6XCIgJiYgIS9bXFxzPD5cIl0vdS50ZXN0KHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn1cbiIsIi8qKiBUaGUgc2VydmVyIGZpbGxzIGluIHdoYXQgd2FzIGxlZnQgb3V0LCBzbyBhIG1lbWJlciB0aGF0IGlzIG51bGwsIGZhbHNlIG9yIGVtcHR5IGVxdWFscyBvbmUgdGhhdCBpcyBub3QgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZVBvbGljeURhdGEobGVmdDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LCByaWdodDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+KTogYm9vbGVhbiB7XG4gIHJldHVybiBbLi4ubmV3IFNldChbLi4uT2JqZWN0LmtleXMobGVmdCksIC4uLk9iamVjdC5rZXlzKHJpZ2h0KV0pXS5ldmVyeSgobmFtZSkgPT4gc2FtZVZhbHVlKGxlZnRbbmFtZV0sIHJpZ2h0W25hbWVdKSk7XG59XG5jb25zdCBzYW1lVmFsdWUgPSAobGVmdDogdW5rbm93biwgcmlnaHQ6IHVua25vd24pOiBib29sZWFuID0+IEpTT04uc3RyaW5naWZ5KHBsYWluKGxlZnQpKSA9PT0gSlNPTi5zdHJpbmdpZnkocGxhaW4ocmlnaHQpKTtcbmNvbnN0IHBsYWluID0gKHZhbHVlOiB1bmtub3duKTogdW5rbm93biA9PlxuICB2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlID09PSBmYWxzZSB8fCB2YWx1ZSA9PT0gXCJcIiB8fCAoQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUubGVuZ3RoID09PSAwKSA/IG51bGwgOiB2YWx1ZTtcbiIsImltcG9ydCB7IE1lbWJlclJvbGUsIFBvbGljeVR5cGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBzb3J0ZWRVbmlxdWUgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9jb21wYXJlLnRzXCI7XG5pbXBvcnQgeyBhZmZlY3RlZEJ5LCBwb2xpY3lEZWZpbml0aW9uLCBzdG9wcGVkQnksIHR5cGUgUG9saWN5RmllbGQgfSBmcm9tIFwiLi4vLi4vdmFsdWUvcG9saWNpZXMudHNcIjtcbmltcG9ydCB7IHNhbWVQb2xpY3lEYXRhIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL3BvbGljeS1kYXRhLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UsIENoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIHJvdywgc2F5LCBzd2l0Y2hlZCwgdGV4dCwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiwgdHlwZSBEZXNjcmliZUNvbnRleHQsIHR5cGUgVG9sZCB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSwgcm91dGluZSwgdHlwZSBSYXRlZCB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiogQSBwb2xpY3kncyBzdGF0ZSBhbmQgZGF0YS4gVGhlIGRhdGEgYXJlIHdyaXR0ZW4gd2hvbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBvbGljeVNldCBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcInBvbGljeS5zZXRcIjtcbiAgcmVhZG9ubHkgdHlwZTogbnVtYmVyO1xuICAvKiogTnVsbDogdGhlIHNlcnZlciBuZXZlciBsaXN0ZWQgaXQuICovXG4gIHJlYWRvbmx5IGZyb206IHsgcmVhZG9ubHkgZW5hYmxlZDogYm9vbGVhbjsgcmVhZG9ubHkgZGF0YTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+IH0gfCBudWxsO1xuICByZWFkb25seSBlbmFibGVkOiBib29sZWFuO1xuICByZWFkb25seSBkYXRhOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG59XG5cbmV4cG9ydCBjb25zdCBzZXRQb2xpY3kgPSAoXG4gIHR5cGU6IG51bWJlcixcbiAgZnJvbTogUG9saWN5U2V0W1wiZnJvbVwiXSxcbiAgdG86IHsgcmVhZG9ubHkgZW5hYmxlZDogYm9vbGVhbjsgcmVhZG9ubHkgZGF0YTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+IH0sXG4gIG5lZWRzOiByZWFkb25seSBDaGFuZ2VJZFtdID0gW10sXG4pOiBQb2xpY3lTZXQgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwicG9saWN5LnNldFwiLCB0eXBlLCB0by5lbmFibGVkID8gXCJvblwiIDogXCJvZmZcIiksXG4gIG5lZWRzLFxuICBraW5kOiBcInBvbGljeS5zZXRcIixcbiAgdHlwZSxcbiAgZnJvbSxcbiAgZW5hYmxlZDogdG8uZW5hYmxlZCxcbiAgZGF0YTogdG8uZGF0YSxcbn0pO1xuXG50eXBlIFZlcmIgPSBcIm9uXCIgfCBcIm9mZlwiIHwgXCJjaGFuZ2VcIjtcblxuZXhwb3J0IGNvbnN0IHBvbGljeVNldDogQ2hhbmdlS2luZERlZmluaXRpb248UG9saWN5U2V0PiA9IHtcbiAga2luZDogXCJwb2xpY3kuc2V0XCIsXG4gIHNlY3Rpb246IFwicG9saWNpZXNcIixcbiAgdGVsbChjaGFuZ2UsIGNvbnRleHQpOiBUb2xkIHtcbiAgICBjb25zdCBkZWZpbml0aW9uID0gcG9saWN5RGVmaW5pdGlvbihjaGFuZ2UudHlwZSk7XG4gICAgY29uc3QgdmVyYjogVmVyYiA9ICFjaGFuZ2UuZW5hYmxlZCA/IFwib2ZmXCIgOiBjaGFuZ2UuZnJvbT8uZW5hYmxlZCA9PT0gdHJ1ZSA/IFwiY2hhbmdlXCIgOiBcIm9uXCI7XG4gICAgY29uc3Qgc2VudGVuY2U6IE1lc3NhZ2UgPVxuICAgICAgZGVmaW5pdGlvbiA9PT0gbnVsbCA/IHNheShgcG9saWN5LXNldC4ke3ZlcmJ9YCwgeyB0eXBlOiBjaGFuZ2UudHlwZSB9KSA6IHsga2V5OiBgcG9saWNpZXMuJHtkZWZpbml0aW9uLmtleX0uJHt2ZXJifWAgfTtcbiAgICBjb25zdCBwZW9wbGUgPVxuICAgICAgY29udGV4dC5hY3R1YWwgPT09IG51bGxcbiAgICAgICAgPyBzb3J0ZWRVbmlxdWUoXG4gICAgICAgICAgICAoY29udGV4dC5kZXNpcmVkPy5wZW9wbGUgPz8gW10pXG4gICAgICAgICAgICAgIC5maWx0ZXIoKHBlcnNvbikgPT4gZGVmaW5pdGlvbj8uZXhlbXB0ID09PSBcIm5vYm9keVwiIHx8IChwZXJzb24ucm9sZSAhPT0gTWVtYmVyUm9sZS5vd25lciAmJiBwZXJzb24ucm9sZSAhPT0gTWVtYmVyUm9sZS5hZG1pbikpXG4gICAgICAgICAgICAgIC5tYXAoKHBlcnNvbikgPT4gcGVyc29uLmVtYWlsKSxcbiAgICAgICAgICApXG4gICAgICAgIDogYWZmZWN0ZWRCeShjb250ZXh0LmFjdHVhbCwgY2hhbmdlLnR5cGUpO1xuICAgIGNvbnN0IHN0b3BwZWQgPSBjb250ZXh0LmFjdHVhbCA9PT0gbnVsbCB8fCB2ZXJiICE9PSBcIm9uXCIgPyBbXSA6IHN0b3BwZWRCeShjb250ZXh0LmFjdHVhbCwgY2hhbmdlLnR5cGUpO1xuICAgIHJldHVybiB7XG4gICAgICBnbHlwaDogXCJwb2xpY3lcIixcbiAgICAgIHBlb3BsZTogc3RvcHBlZC5sZW5ndGggPiAwID8gc3RvcHBlZCA6IHBlb3BsZSxcbiAgICAgIHNlbnRlbmNlLFxuICAgICAgLi4uKGRlZmluaXRpb24gPT09IG51bGwgPyB7fSA6IHsgd2hhdEl0RG9lczogZGVmaW5pdGlvbi5hZmZlY3RzIH0pLFxuICAgICAgLi4ucmlza09mKGNoYW5nZSwgdmVyYiwgY29udGV4dCwgc3RvcHBlZC5sZW5ndGgpLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzKGNoYW5nZSkge1xuICAgIGNvbnN0IGRlZmluaXRpb24gPSBwb2xpY3lEZWZpbml0aW9uKGNoYW5nZS50eXBlKTtcbiAgICBjb25zdCBuYW1lID0gZGVmaW5pdGlvbj8ubmFtZSA/PyBkaWZmZXJzKFwicG9saWN5XCIsIHsgdHlwZTogY2hhbmdlLnR5cGUgfSk7XG4gICAgY29uc3Qgd2FzT24gPSBjaGFuZ2UuZnJvbT8uZW5hYmxlZCA/PyBmYWxzZTtcbiAgICBjb25zdCBzdGF0ZSA9IHdhc09uID09PSBjaGFuZ2UuZW5hYmxlZCA/IFtdIDogW3JvdyhuYW1lLCBzd2l0Y2hlZCh3YXNPbiksIHN3aXRjaGVkKGNoYW5nZS5lbmFibGVkKSldO1xuICAgIGNvbnN0IGJlZm9yZSA9IGNoYW5nZS5mcm9tPy5kYXRhID8/IHt9O1xuICAgIGNvbnN0IGZpZWxkcyA9ICFjaGFuZ2UuZW5hYmxlZFxuICAgICAgPyBbXVxuICAgICAgOiAoZGVmaW5pdGlvbj8uZmllbGRzID8/IFtdKVxuICAgICAgICAgIC5maWx0ZXIoKGZpZWxkKSA9PiBmaWVsZC5vbmx5V2hlbiA9PT0gdW5kZWZpbmVkIHx8IGZpZWxkLm9ubHlXaGVuLnZhbHVlcy5pbmNsdWRlcyhjaGFuZ2UuZGF0YVtmaWVsZC5vbmx5V2hlbi5maWVsZF0gPz8gbnVsbCkpXG4gICAgICAgICAgLmZpbHRlcigoZmllbGQpID0+ICFzYW1lUG9saWN5RGF0YSh7IHZhbHVlOiBiZWZvcmVbZmllbGQubmFtZV0gfSwgeyB2YWx1ZTogY2hhbmdlLmRhdGFbZmllbGQubmFtZV0gfSkpXG4gICAgICAgICAgLm1hcCgoZmllbGQpID0+XG4gICAgICAgICAgICByb3coZmllbGQubGFiZWwsIHdhc09uID8gdmFsdWVPZihmaWVsZCwgYmVmb3JlW2ZpZWxkLm5hbWVdKSA6IG51bGwsIHZhbHVlT2YoZmllbGQsIGNoYW5nZS5kYXRhW2ZpZWxkLm5hbWVdKSwgbmFtZSksXG4gICAgICAgICAgKTtcbiAgICBjb25zdCBhbGwgPSBbLi4uc3RhdGUsIC4uLmZpZWxkc107XG4gICAgLy8gQSBraW5kIHdob3NlIGRhdGEgdGhpcyBhcHAgZG9lcyBub3Qga25vdy5cbiAgICByZXR1cm4gYWxsLmxlbmd0aCA9PT0gMCA/IFtyb3cobmFtZSwgc3dpdGNoZWQod2FzT24pLCBkaWZmZXJzKFwib3RoZXJTZXR0aW5nc1wiKSldIDogYWxsO1xuICB9LFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiAoe1xuICAgIGNoYW5nZTogc2V0UG9saWN5KGNoYW5nZS50eXBlLCB7IGVuYWJsZWQ6IGNoYW5nZS5lbmFibGVkLCBkYXRhOiBjaGFuZ2UuZGF0YSB9LCBjaGFuZ2UuZnJvbSA/PyB7IGVuYWJsZWQ6IGZhbHNlLCBkYXRhOiB7fSB9KSxcbiAgfSksXG59O1xuXG5mdW5jdGlvbiByaXNrT2YoY2hhbmdlOiBQb2xpY3lTZXQsIHZlcmI6IFZlcmIsIGNvbnRleHQ6IERlc2NyaWJlQ29udGV4dCwgc3RvcHBlZDogbnVtYmVyKTogUmF0ZWQge1xuICBjb25zdCB3ZWlnaHQgPSBwb2xpY3lEZWZpbml0aW9uKGNoYW5nZS50eXBlKT8ud2VpZ2h0ID8/IFwid29ydGgtYS1sb29rXCI7XG4gIGlmICh2ZXJiID09PSBcIm9mZlwiKSByZXR1cm4gd2VpZ2h0ID09PSBcInF1aWV0XCIgPyByb3V0aW5lIDogcmlza3koXCJwb2xpY3ktb2ZmXCIpO1xuICBpZiAodmVyYiA9PT0gXCJjaGFuZ2VcIikgcmV0dXJuIHdlaWdodCA9PT0gXCJxdWlldFwiID8gcm91dGluZSA6IHJpc2t5KFwicG9saWN5LWNoYW5nZVwiKTtcbiAgaWYgKGNoYW5nZS50eXBlID09PSBQb2xpY3lUeXBlLmFjY291bnRSZWNvdmVyeSkgcmV0dXJuIHJpc2t5KFwicG9saWN5LXJlY292ZXJ5XCIpO1xuICBpZiAod2VpZ2h0ID09PSBcImxvY2tzLW91dFwiKSB7XG4gICAgaWYgKGNvbnRleHQuYWN0dWFsID09PSBudWxsKSByZXR1cm4gcmlza3koXCJwb2xpY3ktYmVmb3JlLWpvaW5pbmdcIik7XG4gICAgcmV0dXJuIHN0b3BwZWQgPiAwID8gcmlza3koXCJwb2xpY3ktcmV2b2tlc1wiLCB7IHBlb3BsZTogc3RvcHBlZCB9LCBzdG9wcGVkKSA6IHJpc2t5KFwicG9saWN5LWxvY2tzLW91dFwiKTtcbiAgfVxuICBpZiAod2VpZ2h0ID09PSBcIndvcnRoLWEtbG9va1wiKSByZXR1cm4gcmlza3koXCJwb2xpY3ktdGhpbmtcIik7XG4gIHJldHVybiB3ZWlnaHQgPT09IFwicGVvcGxlLW5vdGljZVwiID8gcmlza3koXCJwb2xpY3ktbm90aWNlXCIpIDogcm91dGluZTtcbn1cblxuZnVuY3Rpb24gdmFsdWVPZihmaWVsZDogUG9saWN5RmllbGQsIHZhbHVlOiB1bmtub3duKTogTWVzc2FnZSB8IG51bGwge1xuICBpZiAoZmllbGQua2luZCA9PT0gXCJzd2l0Y2hcIikgcmV0dXJuIHN3aXRjaGVkKHZhbHVlID09PSB0cnVlKTtcbiAgY29uc3QgY2hvaWNlID0gZmllbGQuY2hvaWNlcz8uZmluZCgoZWFjaCkgPT4gZWFjaC52YWx1ZSA9PT0gKHZhbHVlID8/IG51bGwpKTtcbiAgaWYgKGNob2ljZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gY2hvaWNlLmxhYmVsO1xuICByZXR1cm4gdmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gbnVsbFxuICAgID8gbnVsbFxuICAgIDogdGV4dChcbiAgICAgICAgQXJyYXkuaXNBcnJheSh2YWx1ZSlcbiAgICAgICAgICA/IHZhbHVlLm1hcChTdHJpbmcpLmpvaW4oXCIsIFwiKVxuICAgICAgICAgIDogdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiXG4gICAgICAgICAgICA/IEpTT04uc3RyaW5naWZ5KHZhbHVlKVxuICAgICAgICAgICAgOiBTdHJpbmcodmFsdWUgYXMgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiksXG4gICAgICApO1xufVxuIiwiaW1wb3J0IHsgUG9saWN5VHlwZSB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuXG4vKiogSG93IG1lbWJlcnMgb3BlbiB0aGVpciB2YXVsdCBhZnRlciBzaW5nbGUgc2lnbi1vbi4gTnVtYmVycyBvZiB0aGUgd2lyZTogMCwgMSwgMiAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzcuMSkuICovXG5leHBvcnQgdHlwZSBTc29EZWNyeXB0aW9uID0gXCJtYXN0ZXItcGFzc3dvcmRcIiB8IFwia2V5LWNvbm5lY3RvclwiIHwgXCJ0cnVzdGVkLWRldmljZXNcIjtcblxuaW50ZXJmYWNlIFNzb0xpa2Uge1xuICByZWFkb25seSBlbmFibGVkOiBib29sZWFuO1xuICByZWFkb25seSBzZXR0aW5nczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGw+Pjtcbn1cblxuLyoqIFdoYXQgYSBjb25maWd1cmF0aW9uIHNheXMsIHdoZXRoZXIgaXQgaXMgb24gb3Igbm90LiBVbmtub3duIG51bWJlcnMgY291bnQgYXMgdGhlIG1hc3RlciBwYXNzd29yZC4gKi9cbmV4cG9ydCBjb25zdCBkZWNyeXB0aW9uT2YgPSAoc3NvOiBTc29MaWtlKTogU3NvRGVjcnlwdGlvbiA9PiB7XG4gIGNvbnN0IHZhbHVlID0gc3NvLnNldHRpbmdzW1wibWVtYmVyRGVjcnlwdGlvblR5cGVcIl07XG4gIHJldHVybiB2YWx1ZSA9PT0gMSA/IFwia2V5LWNvbm5lY3RvclwiIDogdmFsdWUgPT09IDIgPyBcInRydXN0ZWQtZGV2aWNlc1wiIDogXCJtYXN0ZXItcGFzc3dvcmRcIjtcbn07XG4vKiogV2hhdCBpcyBpbiBmb3JjZTogYSBjb25maWd1cmF0aW9uIHRoYXQgaXMgb2ZmIGJpbmRzIG5vIHBvbGljeS4gKi9cbmV4cG9ydCBjb25zdCBkZWNyeXB0aW9uSW5Gb3JjZSA9IChzc286IFNzb0xpa2UgfCBudWxsKTogU3NvRGVjcnlwdGlvbiA9PiAoc3NvPy5lbmFibGVkID09PSB0cnVlID8gZGVjcnlwdGlvbk9mKHNzbykgOiBcIm1hc3Rlci1wYXNzd29yZFwiKTtcblxuLyoqXG4gKiBQb2xpY2llcyB0aGF0IG11c3QgYmUgb24sIGFuZCBtYXkgbm90IGJlIHR1cm5lZCBvZmYsIHdoaWxlIG1lbWJlcnMgZGVjcnlwdCB0aGlzIHdheSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzUuMiwgwqc3LjIpLlxuICogU2F2aW5nIHRydXN0ZWQgZGV2aWNlcyB0dXJucyBpdHMgdGhyZWUgb24gYnkgaXRzZWxmLCBldmVuIHdoaWxlIHNpbmdsZSBzaWduLW9uIGlzIG9mZjsgS2V5IENvbm5lY3RvciBpcyByZWZ1c2VkIHdpdGhvdXQgdGhlbS5cbiAqL1xuZXhwb3J0IGNvbnN0IHBvbGljaWVzT2ZEZWNyeXB0aW9uOiBSZWFkb25seTxSZWNvcmQ8U3NvRGVjcnlwdGlvbiwgcmVhZG9ubHkgbnVtYmVyW10+PiA9IHtcbiAgXCJtYXN0ZXItcGFzc3dvcmRcIjogW10sXG4gIFwia2V5LWNvbm5lY3RvclwiOiBbUG9saWN5VHlwZS5zaW5nbGVPcmdhbml6YXRpb24sIFBvbGljeVR5cGUucmVxdWlyZVNzb10sXG4gIFwidHJ1c3RlZC1kZXZpY2VzXCI6IFtQb2xpY3lUeXBlLnNpbmdsZU9yZ2FuaXphdGlvbiwgUG9saWN5VHlwZS5hY2NvdW50UmVjb3ZlcnksIFBvbGljeVR5cGUucmVxdWlyZVNzb10sXG59O1xuZXhwb3J0IGNvbnN0IGJyaW5nc1BvbGljaWVzID0gKGRlY3J5cHRpb246IFNzb0RlY3J5cHRpb24pOiBib29sZWFuID0+IGRlY3J5cHRpb24gPT09IFwidHJ1c3RlZC1kZXZpY2VzXCI7XG5cbi8qKiBEYXRhIHdpdGggd2hpY2ggc3VjaCBhIHBvbGljeSBtdXN0IHN0YW5kOiB0cnVzdGVkIGRldmljZXMgd2FudCBhY2NvdW50IHJlY292ZXJ5IHRvIGVucm9sIHBlb3BsZSBieSBpdHNlbGYuICovXG5leHBvcnQgY29uc3QgZGF0YU9mRGVjcnlwdGlvbiA9IChkZWNyeXB0aW9uOiBTc29EZWNyeXB0aW9uLCB0eXBlOiBudW1iZXIpOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4gfCBudWxsID0+XG4gIGRlY3J5cHRpb24gPT09IFwidHJ1c3RlZC1kZXZpY2VzXCIgJiYgdHlwZSA9PT0gUG9saWN5VHlwZS5hY2NvdW50UmVjb3ZlcnkgPyB7IGF1dG9FbnJvbGxFbmFibGVkOiB0cnVlIH0gOiBudWxsO1xuXG4vKiogV2hldGhlciBhIHBvbGljeSBzdGFuZHMgYXMgdGhpcyB3YXkgb2YgZGVjcnlwdGluZyBuZWVkcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrZWVwc0RlY3J5cHRpb24oXG4gIGRlY3J5cHRpb246IFNzb0RlY3J5cHRpb24sXG4gIHBvbGljeTogeyByZWFkb25seSB0eXBlOiBudW1iZXI7IHJlYWRvbmx5IGVuYWJsZWQ6IGJvb2xlYW47IHJlYWRvbmx5IGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4gfSxcbik6IGJvb2xlYW4ge1xuICBpZiAoIXBvbGljaWVzT2ZEZWNyeXB0aW9uW2RlY3J5cHRpb25dLmluY2x1ZGVzKHBvbGljeS50eXBlKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGRhdGEgPSBkYXRhT2ZEZWNyeXB0aW9uKGRlY3J5cHRpb24sIHBvbGljeS50eXBlKTtcbiAgcmV0dXJuIHBvbGljeS5lbmFibGVkICYmIChkYXRhID09PSBudWxsIHx8IE9iamVjdC5lbnRyaWVzKGRhdGEpLmV2ZXJ5KChbbmFtZSwgdmFsdWVdKSA9PiBwb2xpY3kuZGF0YT8uW25hbWVdID09PSB2YWx1ZSkpO1xufVxuIiwiaW1wb3J0IHsgUG9saWN5VHlwZSB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlSWQgfSBmcm9tIFwiLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgc2V0UG9saWN5LCB0eXBlIFBvbGljeVNldCB9IGZyb20gXCIuL2tpbmRzL3BvbGljeS1zZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU3NvU2V0IH0gZnJvbSBcIi4va2luZHMvc3NvLXNldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBQb2xpY3lTZXR1cCwgU3NvU2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRQb2xpY3kgfSBmcm9tIFwiLi4vYmx1ZXByaW50L2Rlc2lyZWQtc2V0dXAudHNcIjtcbmltcG9ydCB7IHNhbWVQb2xpY3lEYXRhIH0gZnJvbSBcIi4uL3ZhbHVlL3BvbGljeS1kYXRhLnRzXCI7XG5pbXBvcnQgeyByZXF1aXJlZEJ5IH0gZnJvbSBcIi4uL3ZhbHVlL3BvbGljaWVzLnRzXCI7XG5pbXBvcnQge1xuICBicmluZ3NQb2xpY2llcyxcbiAgZGF0YU9mRGVjcnlwdGlvbixcbiAgZGVjcnlwdGlvbkluRm9yY2UsXG4gIGRlY3J5cHRpb25PZixcbiAga2VlcHNEZWNyeXB0aW9uLFxuICBwb2xpY2llc09mRGVjcnlwdGlvbixcbn0gZnJvbSBcIi4uL3ZhbHVlL3Nzby1kZWNyeXB0aW9uLnRzXCI7XG5cbi8qKiBXaGF0IHBvbGljaWVzIGFyZSBjb21wYXJlZCB3aXRoLCBhbmQgdGhlIGNoYW5nZSBvZiBzaW5nbGUgc2lnbi1vbiB0aGF0IGlzIHdyaXR0ZW4gYmVzaWRlIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIFBvbGljeVN1cnJvdW5kaW5ncyB7XG4gIHJlYWRvbmx5IHBvbGljaWVzOiByZWFkb25seSBQb2xpY3lTZXR1cFtdO1xuICByZWFkb25seSBzc286IFNzb1NldHVwIHwgbnVsbDtcbiAgcmVhZG9ubHkgc3NvQ2hhbmdlOiBTc29TZXQgfCBudWxsO1xufVxuXG4vKipcbiAqIFBvbGljaWVzIHRoYXQgZGlmZmVyLCBhbmQgdGhlIGNoYW5nZSBvZiBzaW5nbGUgc2lnbi1vbiB3aXRoIHRoZW0sIGluIGFuIG9yZGVyIHRoZSBzZXJ2ZXIgYWNjZXB0czogdHVybmluZyBvbiBzdGFydHNcbiAqIHdpdGggd2hhdCBvdGhlcnMgbmVlZCwgdHVybmluZyBvZmYgZW5kcyB3aXRoIGl0OyBhIHBvbGljeSB0aGF0IHRoZSBwcmVzZW50IHdheSBvZiBkZWNyeXB0aW5nIGtlZXBzIG9uIGlzIHR1cm5lZCBvZmZcbiAqIGFmdGVyIHNpbmdsZSBzaWduLW9uLCBvbmUgdGhhdCB0aGUgbmV3IHdheSBuZWVkcyBpcyB0dXJuZWQgb24gYmVmb3JlIGl0IChvcmdhbml6YXRpb24tYXBpLm1kIMKnNS4yLCDCpzcuMikuIFJlcXVpcmluZ1xuICogc2luZ2xlIHNpZ24tb24gY29tZXMgYWZ0ZXIgaXQgaXMgb24gYW5kIGdvZXMgYmVmb3JlIGl0IGlzIG9mZiwgc28gdGhhdCBub2JvZHkgaXMgbG9ja2VkIG91dCBpbiBiZXR3ZWVuLiBBIHBvbGljeVxuICogdGhhdCBpcyBvZmYgb24gYm90aCBzaWRlcyBpcyB0aGUgc2FtZSB3aGF0ZXZlciBpdHMgZGF0YSBzYXlzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGlmZlBvbGljaWVzKFxuICBkZXNpcmVkOiByZWFkb25seSBEZXNpcmVkUG9saWN5W10sXG4gIHsgcG9saWNpZXMsIHNzbywgc3NvQ2hhbmdlIH06IFBvbGljeVN1cnJvdW5kaW5ncyxcbiAgYmFzZTogcmVhZG9ubHkgQ2hhbmdlSWRbXSxcbik6IHJlYWRvbmx5IChQb2xpY3lTZXQgfCBTc29TZXQpW10ge1xuICBjb25zdCBwcmVzZW50ID0gbmV3IE1hcChwb2xpY2llcy5tYXAoKHBvbGljeSkgPT4gW3BvbGljeS50eXBlLCBwb2xpY3ldKSk7XG4gIGNvbnN0IGJyb3VnaHQgPSBzc29DaGFuZ2UgPT09IG51bGwgPyBwcmVzZW50IDogd2l0aEJyb3VnaHQocHJlc2VudCwgc3NvQ2hhbmdlKTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IE1hcChkZXNpcmVkLm1hcCgocG9saWN5KSA9PiBbcG9saWN5LnR5cGUsIHBvbGljeV0pKTtcbiAgY29uc3QgYmVmb3JlID0gKHR5cGU6IG51bWJlcik6IFBvbGljeVNldHVwIHwgdW5kZWZpbmVkID0+XG4gICAgZGlmZmVycyh3YW50ZWQuZ2V0KHR5cGUpLCBwcmVzZW50LmdldCh0eXBlKSkgPyBwcmVzZW50LmdldCh0eXBlKSA6IGJyb3VnaHQuZ2V0KHR5cGUpO1xuICBjb25zdCBkaWZmZXJpbmcgPSBbLi4ud2FudGVkLnZhbHVlcygpXS5maWx0ZXIoXG4gICAgKHBvbGljeSkgPT4gZGlmZmVycyhwb2xpY3ksIHByZXNlbnQuZ2V0KHBvbGljeS50eXBlKSkgfHwgdW5kb2VzQnJvdWdodChwb2xpY3ksIGJyb3VnaHQuZ2V0KHBvbGljeS50eXBlKSwgc3NvQ2hhbmdlKSxcbiAgKTtcbiAgY29uc3QgaWRzID0gbmV3IE1hcChkaWZmZXJpbmcubWFwKChwb2xpY3kpID0+IFtwb2xpY3kudHlwZSwgaWRPZihwb2xpY3kpXSkpO1xuICBjb25zdCBvbiA9IGRpZmZlcmluZ1xuICAgIC5maWx0ZXIoKHBvbGljeSkgPT4gcG9saWN5LmVuYWJsZWQpXG4gICAgLnNvcnQoKGxlZnQsIHJpZ2h0KSA9PiBkZXB0aChsZWZ0LnR5cGUpIC0gZGVwdGgocmlnaHQudHlwZSkgfHwgbGVmdC50eXBlIC0gcmlnaHQudHlwZSk7XG4gIGNvbnN0IG9mZiA9IGRpZmZlcmluZ1xuICAgIC5maWx0ZXIoKHBvbGljeSkgPT4gIXBvbGljeS5lbmFibGVkKVxuICAgIC5zb3J0KChsZWZ0LCByaWdodCkgPT4gZGVwdGgocmlnaHQudHlwZSkgLSBkZXB0aChsZWZ0LnR5cGUpIHx8IGxlZnQudHlwZSAtIHJpZ2h0LnR5cGUpO1xuICBjb25zdCBvcmRlciA9IHNzb0NoYW5nZSA9PT0gbnVsbCA/IG51bGwgOiBvcmRlckFyb3VuZChzc28sIHNzb0NoYW5nZSwgcHJlc2VudCwgd2FudGVkKTtcbiAgY29uc3QgY2hhbmdlcyA9IFsuLi5vZmYsIC4uLm9uXS5tYXAoKHBvbGljeSk6IFBvbGljeVNldCA9PiB7XG4gICAgY29uc3QgZnJvbSA9IGJlZm9yZShwb2xpY3kudHlwZSk7XG4gICAgY29uc3QgbmVlZHMgPSBwb2xpY3kuZW5hYmxlZFxuICAgICAgPyByZXF1aXJlZEJ5KHBvbGljeS50eXBlKS5mbGF0TWFwKCh0eXBlKSA9PiAod2FudGVkLmdldCh0eXBlKT8uZW5hYmxlZCA9PT0gdHJ1ZSA/IChpZHMuZ2V0KHR5cGUpID8/IFtdKSA6IFtdKSlcbiAgICAgIDogb2ZmLmZsYXRNYXAoKG90aGVyKSA9PiAocmVxdWlyZWRCeShvdGhlci50eXBlKS5pbmNsdWRlcyhwb2xpY3kudHlwZSkgPyBbaWRPZihvdGhlcildIDogW10pKTtcbiAgICByZXR1cm4gc2V0UG9saWN5KFxuICAgICAgcG9saWN5LnR5cGUsXG4gICAgICBmcm9tID09PSB1bmRlZmluZWQgPyBudWxsIDogeyBlbmFibGVkOiBmcm9tLmVuYWJsZWQsIGRhdGE6IGZyb20uZGF0YSB9LFxuICAgICAgeyBlbmFibGVkOiBwb2xpY3kuZW5hYmxlZCwgZGF0YTogcG9saWN5LmRhdGEgPz8gZnJvbT8uZGF0YSA/PyB7fSB9LFxuICAgICAgWy4uLmJhc2UsIC4uLm5lZWRzLCAuLi4oc3NvQ2hhbmdlICE9PSBudWxsICYmIG9yZGVyPy4ocG9saWN5KSA9PT0gXCJhZnRlclwiID8gW3Nzb0NoYW5nZS5pZF0gOiBbXSldLFxuICAgICk7XG4gIH0pO1xuICBpZiAoc3NvQ2hhbmdlID09PSBudWxsIHx8IG9yZGVyID09PSBudWxsKSByZXR1cm4gY2hhbmdlcztcbiAgY29uc3QgZmlyc3QgPSBkaWZmZXJpbmcuZmlsdGVyKChwb2xpY3kpID0+IG9yZGVyKHBvbGljeSkgPT09IFwiYmVmb3JlXCIpLm1hcChpZE9mKTtcbiAgcmV0dXJuIGluT3JkZXIoWy4uLmNoYW5nZXMsIHsgLi4uc3NvQ2hhbmdlLCBuZWVkczogWy4uLnNzb0NoYW5nZS5uZWVkcywgLi4uZmlyc3RdIH1dKTtcbn1cblxuLyoqIFdoZXRoZXIgYSBwb2xpY3kgbXVzdCBiZSB3cml0dGVuIGJlZm9yZSBvciBhZnRlciB0aGUgY2hhbmdlIG9mIHNpbmdsZSBzaWduLW9uOyBudWxsIHdoZW4gaXQgZG9lcyBub3QgbWF0dGVyLiAqL1xuZnVuY3Rpb24gb3JkZXJBcm91bmQoXG4gIGJlZm9yZTogU3NvU2V0dXAgfCBudWxsLFxuICB7IHNzbyB9OiBTc29TZXQsXG4gIHByZXNlbnQ6IFJlYWRvbmx5TWFwPG51bWJlciwgUG9saWN5U2V0dXA+LFxuICB3YW50ZWQ6IFJlYWRvbmx5TWFwPG51bWJlciwgRGVzaXJlZFBvbGljeT4sXG4pOiAocG9saWN5OiBEZXNpcmVkUG9saWN5KSA9PiBcImJlZm9yZVwiIHwgXCJhZnRlclwiIHwgbnVsbCB7XG4gIGNvbnN0IGluRm9yY2UgPSBkZWNyeXB0aW9uSW5Gb3JjZShiZWZvcmUpO1xuICBjb25zdCBzYXZlZCA9IGRlY3J5cHRpb25PZihzc28pO1xuICBjb25zdCBuZWVkZWQgPSBwb2xpY2llc09mRGVjcnlwdGlvbltzYXZlZF07XG4gIGNvbnN0IGlzT24gPSAodHlwZTogbnVtYmVyKTogYm9vbGVhbiA9PiBwcmVzZW50LmdldCh0eXBlKT8uZW5hYmxlZCA9PT0gdHJ1ZSB8fCB3YW50ZWQuZ2V0KHR5cGUpPy5lbmFibGVkID09PSB0cnVlO1xuICByZXR1cm4gKHBvbGljeSkgPT4ge1xuICAgIC8vIFdoYXQgaXQgbmVlZHMgY29tZXMgd2l0aCBzaW5nbGUgc2lnbi1vbiBvbmx5LlxuICAgIGlmIChwb2xpY3kuZW5hYmxlZCAmJiBicmluZ3NQb2xpY2llcyhzYXZlZCkgJiYgIXJlcXVpcmVkQnkocG9saWN5LnR5cGUpLmV2ZXJ5KGlzT24pKSByZXR1cm4gXCJhZnRlclwiO1xuICAgIGlmICgha2VlcHNEZWNyeXB0aW9uKGluRm9yY2UsIHBvbGljeSkpIHJldHVybiBcImFmdGVyXCI7XG4gICAgaWYgKGJyaW5nc1BvbGljaWVzKHNhdmVkKSAmJiAha2VlcHNEZWNyeXB0aW9uKHNhdmVkLCBwb2xpY3kpKSByZXR1cm4gXCJhZnRlclwiO1xuICAgIGlmIChwb2xpY3kudHlwZSA9PT0gUG9saWN5VHlwZS5yZXF1aXJlU3NvICYmICFwb2xpY3kuZW5hYmxlZCkgcmV0dXJuIGJlZm9yZT8uZW5hYmxlZCA9PT0gdHJ1ZSAmJiAhc3NvLmVuYWJsZWQgPyBcImJlZm9yZVwiIDogbnVsbDtcbiAgICBpZiAocG9saWN5LnR5cGUgPT09IFBvbGljeVR5cGUucmVxdWlyZVNzbyAmJiBzYXZlZCAhPT0gXCJrZXktY29ubmVjdG9yXCIpIHJldHVybiBzc28uZW5hYmxlZCA/IFwiYWZ0ZXJcIiA6IG51bGw7XG4gICAgcmV0dXJuIHBvbGljeS5lbmFibGVkICYmIG5lZWRlZC5pbmNsdWRlcyhwb2xpY3kudHlwZSkgPyBcImJlZm9yZVwiIDogbnVsbDtcbiAgfTtcbn1cblxuLyoqIFRoZSBwb2xpY2llcyBhcyB0aGV5IHN0YW5kIG9uY2Ugc2luZ2xlIHNpZ24tb24gaXMgc2F2ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aEJyb3VnaHQocHJlc2VudDogUmVhZG9ubHlNYXA8bnVtYmVyLCBQb2xpY3lTZXR1cD4sIHsgc3NvIH06IFNzb1NldCk6IFJlYWRvbmx5TWFwPG51bWJlciwgUG9saWN5U2V0dXA+IHtcbiAgY29uc3Qgc2F2ZWQgPSBkZWNyeXB0aW9uT2Yoc3NvKTtcbiAgaWYgKCFicmluZ3NQb2xpY2llcyhzYXZlZCkpIHJldHVybiBwcmVzZW50O1xuICBjb25zdCBuZXh0ID0gbmV3IE1hcChwcmVzZW50KTtcbiAgZm9yIChjb25zdCB0eXBlIG9mIHBvbGljaWVzT2ZEZWNyeXB0aW9uW3NhdmVkXSlcbiAgICBuZXh0LnNldCh0eXBlLCB7IHR5cGUsIGVuYWJsZWQ6IHRydWUsIGRhdGE6IHsgLi4ucHJlc2VudC5nZXQodHlwZSk/LmRhdGEsIC4uLmRhdGFPZkRlY3J5cHRpb24oc2F2ZWQsIHR5cGUpIH0gfSk7XG4gIHJldHVybiBuZXh0O1xufVxuY29uc3QgdW5kb2VzQnJvdWdodCA9IChwb2xpY3k6IERlc2lyZWRQb2xpY3ksIGJyb3VnaHQ6IFBvbGljeVNldHVwIHwgdW5kZWZpbmVkLCBzc29DaGFuZ2U6IFNzb1NldCB8IG51bGwpOiBib29sZWFuID0+XG4gIHNzb0NoYW5nZSAhPT0gbnVsbCAmJiAha2VlcHNEZWNyeXB0aW9uKGRlY3J5cHRpb25PZihzc29DaGFuZ2Uuc3NvKSwgcG9saWN5KSAmJiBkaWZmZXJzKHBvbGljeSwgYnJvdWdodCk7XG5cbi8qKiBFdmVyeSBjaGFuZ2UgYWZ0ZXIgdGhvc2UgaXQgbmVlZHMsIG90aGVyd2lzZSBpbiB0aGUgZ2l2ZW4gb3JkZXIuICovXG5mdW5jdGlvbiBpbk9yZGVyKGNoYW5nZXM6IHJlYWRvbmx5IChQb2xpY3lTZXQgfCBTc29TZXQpW10pOiByZWFkb25seSAoUG9saWN5U2V0IHwgU3NvU2V0KVtdIHtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi5jaGFuZ2VzXTtcbiAgY29uc3QgZG9uZTogKFBvbGljeVNldCB8IFNzb1NldClbXSA9IFtdO1xuICB3aGlsZSAod2FpdGluZy5sZW5ndGggPiAwKSB7XG4gICAgY29uc3QgYXQgPSB3YWl0aW5nLmZpbmRJbmRleCgoY2hhbmdlKSA9PiAhd2FpdGluZy5zb21lKChvdGhlcikgPT4gY2hhbmdlLm5lZWRzLmluY2x1ZGVzKG90aGVyLmlkKSkpO1xuICAgIGRvbmUucHVzaCguLi53YWl0aW5nLnNwbGljZShNYXRoLm1heCgwLCBhdCksIDEpKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cblxuY29uc3QgaWRPZiA9IChwb2xpY3k6IERlc2lyZWRQb2xpY3kpOiBDaGFuZ2VJZCA9PiBjaGFuZ2VJZChcInBvbGljeS5zZXRcIiwgcG9saWN5LnR5cGUsIHBvbGljeS5lbmFibGVkID8gXCJvblwiIDogXCJvZmZcIik7XG5jb25zdCBkZXB0aCA9ICh0eXBlOiBudW1iZXIpOiBudW1iZXIgPT4gcmVxdWlyZWRCeSh0eXBlKS5sZW5ndGg7XG5cbmZ1bmN0aW9uIGRpZmZlcnMocG9saWN5OiBEZXNpcmVkUG9saWN5IHwgdW5kZWZpbmVkLCBwcmVzZW50OiBQb2xpY3lTZXR1cCB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAocG9saWN5ID09PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZTtcbiAgaWYgKChwcmVzZW50Py5lbmFibGVkID8/IGZhbHNlKSAhPT0gcG9saWN5LmVuYWJsZWQpIHJldHVybiB0cnVlO1xuICByZXR1cm4gcG9saWN5LmVuYWJsZWQgJiYgcG9saWN5LmRhdGEgIT09IHVuZGVmaW5lZCAmJiAhc2FtZVBvbGljeURhdGEocG9saWN5LmRhdGEsIHByZXNlbnQ/LmRhdGEgPz8ge30pO1xufVxuIiwiaW1wb3J0IHsgUG9saWN5VHlwZSB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCwgUG9saWN5U2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBkZXBlbmRlbnRzT2YsIHJlcXVpcmVkQnkgfSBmcm9tIFwiLi4vdmFsdWUvcG9saWNpZXMudHNcIjtcbmltcG9ydCB7XG4gIGJyaW5nc1BvbGljaWVzLFxuICBkZWNyeXB0aW9uSW5Gb3JjZSxcbiAgZGVjcnlwdGlvbk9mLFxuICBrZWVwc0RlY3J5cHRpb24sXG4gIHBvbGljaWVzT2ZEZWNyeXB0aW9uLFxuICB0eXBlIFNzb0RlY3J5cHRpb24sXG59IGZyb20gXCIuLi92YWx1ZS9zc28tZGVjcnlwdGlvbi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2UgfSBmcm9tIFwiLi9jaGFuZ2UudHNcIjtcbmltcG9ydCB7IHdpdGhCcm91Z2h0IH0gZnJvbSBcIi4vZGlmZi1wb2xpY2llcy50c1wiO1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIHdvdWxkIHJlZnVzZSwgb3IgZG8gdW5hc2tlZCwgYmVjYXVzZSBwb2xpY2llcyBhbmQgc2luZ2xlIHNpZ24tb24gaGFuZyB0b2dldGhlciAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzUuMiwgwqc3LjIpLiAqL1xuZXhwb3J0IHR5cGUgVW5tZXRSZXF1aXJlbWVudCA9XG4gIC8qKiBBIHBvbGljeSB3b3VsZCBiZSBvbiB3aGlsZSB0aGUgb25lIGl0IG5lZWRzIGlzIG9mZi4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwicG9saWN5LWJhc2VcIjsgcmVhZG9ubHkgdHlwZTogbnVtYmVyIH1cbiAgLyoqIEEgcG9saWN5IHdvdWxkIGJlIG9mZiAob3Igd2Vha2VyKSB3aGlsZSB0aGlzIHdheSBvZiBkZWNyeXB0aW5nIG5lZWRzIGl0LiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJwb2xpY3ktb2Ytc3NvXCI7IHJlYWRvbmx5IHR5cGU6IG51bWJlcjsgcmVhZG9ubHkgZGVjcnlwdGlvbjogU3NvRGVjcnlwdGlvbiB9XG4gIC8qKiBLZXkgQ29ubmVjdG9yIGNhbm5vdCBiZSBzYXZlZCB3aGlsZSBzaW5nbGUgc2lnbi1vbiBpcyBvZmYuICovXG4gIHwgeyByZWFkb25seSBraW5kOiBcImNvbm5lY3Rvci1vZmZcIiB9XG4gIC8qKiBTaW5nbGUgb3JnYW5pemF0aW9uIHN0YXlzIG9uIHdoaWxlIGEgZG9tYWluIGlzIHZlcmlmaWVkLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJwb2xpY3ktb2YtZG9tYWluXCIgfVxuICAvKiogVGhlIHBvbGljeSBuZWVkcyBhIHZlcmlmaWVkIGRvbWFpbi4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiZG9tYWluLW1pc3NpbmdcIiB9XG4gIC8qKiBTaW5nbGUgc2lnbi1vbiB3b3VsZCBiZSByZXF1aXJlZCB3aGlsZSBpdCBpcyBvZmYuIE5vdCByZWZ1c2VkLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJzc28tcmVxdWlyZWQtb2ZmXCIgfVxuICAvKiogTGVmdCBvdXQsIGJ1dCBzYXZpbmcgc2luZ2xlIHNpZ24tb24gdHVybnMgaXQgb24uIE5vdCByZWZ1c2VkLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJicm91Z2h0LWJ5LXNzb1wiOyByZWFkb25seSB0eXBlOiBudW1iZXIgfTtcblxuLyoqIFdoZXRoZXIgdGhlIHNlcnZlciByZWZ1c2VzIGl0OyB0aGUgb3RoZXJzIGFyZSB3b3J0aCBrbm93aW5nLiAqL1xuZXhwb3J0IGNvbnN0IGlzUmVmdXNlZCA9ICh7IGtpbmQgfTogVW5tZXRSZXF1aXJlbWVudCk6IGJvb2xlYW4gPT4ga2luZCAhPT0gXCJzc28tcmVxdWlyZWQtb2ZmXCIgJiYga2luZCAhPT0gXCJicm91Z2h0LWJ5LXNzb1wiO1xuXG4vKipcbiAqIFdoYXQgc3RhbmRzIGFnYWluc3Qgd3JpdGluZyB0aGVzZSBjaGFuZ2VzIGluIHRoZWlyIG9yZGVyLiBPbmx5IHdoYXQgb25lIG9mIHRoZW0gY2F1c2VzOiBhIGNsaWVudCB0aGF0IGlzIG9kZFxuICogYWxyZWFkeSBtYXkgc3RheSBzby5cbiAqXG4gKiBAcGFyYW0gbGVmdE91dCBjaGFuZ2VzIHRoYXQgd2VyZSB0aGVyZSBhbmQgYXJlIG5vdCB3cml0dGVuLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tZXRSZXF1aXJlbWVudHMoXG4gIGNoYW5nZXM6IHJlYWRvbmx5IENoYW5nZVtdLFxuICBhY3R1YWw6IENsaWVudFNldHVwIHwgbnVsbCxcbiAgbGVmdE91dDogcmVhZG9ubHkgQ2hhbmdlW10gPSBbXSxcbik6IHJlYWRvbmx5IFVubWV0UmVxdWlyZW1lbnRbXSB7XG4gIGNvbnN0IGZvdW5kOiBVbm1ldFJlcXVpcmVtZW50W10gPSBbXTtcbiAgbGV0IHBvbGljaWVzOiBSZWFkb25seU1hcDxudW1iZXIsIFBvbGljeVNldHVwPiA9IG5ldyBNYXAoKGFjdHVhbD8ucG9saWNpZXMgPz8gW10pLm1hcCgocG9saWN5KSA9PiBbcG9saWN5LnR5cGUsIHBvbGljeV0pKTtcbiAgbGV0IHNzbzogUGFyYW1ldGVyczx0eXBlb2YgZGVjcnlwdGlvbkluRm9yY2U+WzBdID0gYWN0dWFsPy5zc28gPz8gbnVsbDtcbiAgY29uc3QgdG91Y2hlZCA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBsZXQgc3NvU2F2ZWQgPSBmYWxzZTtcbiAgZm9yIChjb25zdCBjaGFuZ2Ugb2YgY2hhbmdlcykge1xuICAgIGlmIChjaGFuZ2Uua2luZCA9PT0gXCJwb2xpY3kuc2V0XCIpIHtcbiAgICAgIHBvbGljaWVzID0gbmV3IE1hcChwb2xpY2llcykuc2V0KGNoYW5nZS50eXBlLCB7IHR5cGU6IGNoYW5nZS50eXBlLCBlbmFibGVkOiBjaGFuZ2UuZW5hYmxlZCwgZGF0YTogY2hhbmdlLmRhdGEgfSk7XG4gICAgICB0b3VjaGVkLmFkZChjaGFuZ2UudHlwZSk7XG4gICAgfSBlbHNlIGlmIChjaGFuZ2Uua2luZCA9PT0gXCJzc28uc2V0XCIpIHtcbiAgICAgIHBvbGljaWVzID0gd2l0aEJyb3VnaHQocG9saWNpZXMsIGNoYW5nZSk7XG4gICAgICAoeyBzc28gfSA9IGNoYW5nZSk7XG4gICAgICBzc29TYXZlZCA9IHRydWU7XG4gICAgICBjb25zdCBzYXZlZCA9IGRlY3J5cHRpb25PZihjaGFuZ2Uuc3NvKTtcbiAgICAgIGlmIChzYXZlZCA9PT0gXCJrZXktY29ubmVjdG9yXCIgJiYgIWNoYW5nZS5zc28uZW5hYmxlZCkgZm91bmQucHVzaCh7IGtpbmQ6IFwiY29ubmVjdG9yLW9mZlwiIH0pO1xuICAgICAgaWYgKGJyaW5nc1BvbGljaWVzKHNhdmVkKSlcbiAgICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBsZWZ0T3V0KVxuICAgICAgICAgIGlmIChvdGhlci5raW5kID09PSBcInBvbGljeS5zZXRcIiAmJiBvdGhlci5lbmFibGVkICYmIHBvbGljaWVzT2ZEZWNyeXB0aW9uW3NhdmVkXS5pbmNsdWRlcyhvdGhlci50eXBlKSlcbiAgICAgICAgICAgIGZvdW5kLnB1c2goeyBraW5kOiBcImJyb3VnaHQtYnktc3NvXCIsIHR5cGU6IG90aGVyLnR5cGUgfSk7XG4gICAgfVxuICB9XG4gIGNvbnN0IGlzT24gPSAodHlwZTogbnVtYmVyKTogYm9vbGVhbiA9PiBwb2xpY2llcy5nZXQodHlwZSk/LmVuYWJsZWQgPz8gZmFsc2U7XG5cbiAgY29uc3QgYmFzZXMgPSBuZXcgU2V0KFsuLi50b3VjaGVkXS5mbGF0TWFwKCh0eXBlKSA9PiAoaXNPbih0eXBlKSA/IFt0eXBlXSA6IGRlcGVuZGVudHNPZih0eXBlKS5maWx0ZXIoaXNPbikpKSk7XG4gIGZvciAoY29uc3QgdHlwZSBvZiBiYXNlcykgaWYgKCFyZXF1aXJlZEJ5KHR5cGUpLmV2ZXJ5KGlzT24pKSBmb3VuZC5wdXNoKHsga2luZDogXCJwb2xpY3ktYmFzZVwiLCB0eXBlIH0pO1xuXG4gIGNvbnN0IGRlY3J5cHRpb24gPSBkZWNyeXB0aW9uSW5Gb3JjZShzc28pO1xuICBmb3IgKGNvbnN0IHR5cGUgb2YgcG9saWNpZXNPZkRlY3J5cHRpb25bZGVjcnlwdGlvbl0pIHtcbiAgICBjb25zdCBwb2xpY3kgPSBwb2xpY2llcy5nZXQodHlwZSkgPz8geyB0eXBlLCBlbmFibGVkOiBmYWxzZSwgZGF0YToge30gfTtcbiAgICBpZiAoKHNzb1NhdmVkIHx8IHRvdWNoZWQuaGFzKHR5cGUpKSAmJiAha2VlcHNEZWNyeXB0aW9uKGRlY3J5cHRpb24sIHBvbGljeSkpIGZvdW5kLnB1c2goeyBraW5kOiBcInBvbGljeS1vZi1zc29cIiwgdHlwZSwgZGVjcnlwdGlvbiB9KTtcbiAgfVxuXG4gIGNvbnN0IGRvbWFpbnNSZWFkID0gYWN0dWFsID09PSBudWxsIHx8ICFhY3R1YWwudW5yZWFkLnNvbWUoKHsgcGFydCB9KSA9PiBwYXJ0ID09PSBcImRvbWFpbnNcIik7XG4gIGNvbnN0IGlzRG9tYWluVmVyaWZpZWQgPSBhY3R1YWw/LmRvbWFpbnMuc29tZSgoeyB2ZXJpZmllZEF0IH0pID0+IHZlcmlmaWVkQXQgIT09IG51bGwpID8/IGZhbHNlO1xuICBjb25zdCBzaW5nbGUgPSBQb2xpY3lUeXBlLnNpbmdsZU9yZ2FuaXphdGlvbjtcbiAgaWYgKHRvdWNoZWQuaGFzKHNpbmdsZSkgJiYgIWlzT24oc2luZ2xlKSAmJiBpc0RvbWFpblZlcmlmaWVkKSBmb3VuZC5wdXNoKHsga2luZDogXCJwb2xpY3ktb2YtZG9tYWluXCIgfSk7XG4gIGNvbnN0IGNsYWltZWQgPSBQb2xpY3lUeXBlLmJsb2NrQ2xhaW1lZERvbWFpbkFjY291bnRDcmVhdGlvbjtcbiAgaWYgKHRvdWNoZWQuaGFzKGNsYWltZWQpICYmIGlzT24oY2xhaW1lZCkgJiYgZG9tYWluc1JlYWQgJiYgIWlzRG9tYWluVmVyaWZpZWQpIGZvdW5kLnB1c2goeyBraW5kOiBcImRvbWFpbi1taXNzaW5nXCIgfSk7XG4gIGlmICgoc3NvU2F2ZWQgfHwgdG91Y2hlZC5oYXMoUG9saWN5VHlwZS5yZXF1aXJlU3NvKSkgJiYgaXNPbihQb2xpY3lUeXBlLnJlcXVpcmVTc28pICYmIHNzbz8uZW5hYmxlZCAhPT0gdHJ1ZSlcbiAgICBmb3VuZC5wdXNoKHsga2luZDogXCJzc28tcmVxdWlyZWQtb2ZmXCIgfSk7XG4gIHJldHVybiBmb3VuZDtcbn1cbiIsImltcG9ydCB7IGFwcEVycm9yIH0gZnJvbSBcIi4uLy4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB7IGVyciwgb2ssIHR5cGUgUmVzdWx0IH0gZnJvbSBcIi4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgeyBwb2xpY3lQcm9ibGVtcywgdG9nZ2xlUG9saWN5IH0gZnJvbSBcIi4uL2JsdWVwcmludC9kZXNpcmVkLXBvbGljaWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRQb2xpY3kgfSBmcm9tIFwiLi4vYmx1ZXByaW50L2Rlc2lyZWQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBwb2xpY3lEZWZpbml0aW9uIH0gZnJvbSBcIi4uL3ZhbHVlL3BvbGljaWVzLnRzXCI7XG5pbXBvcnQgeyBkaWZmUG9saWNpZXMgfSBmcm9tIFwiLi9kaWZmLXBvbGljaWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFBvbGljeVNldCB9IGZyb20gXCIuL2tpbmRzL3BvbGljeS1zZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU3NvU2V0IH0gZnJvbSBcIi4va2luZHMvc3NvLXNldC50c1wiO1xuaW1wb3J0IHsgaXNSZWZ1c2VkLCB1bm1ldFJlcXVpcmVtZW50cywgdHlwZSBVbm1ldFJlcXVpcmVtZW50IH0gZnJvbSBcIi4vcmVxdWlyZW1lbnRzLnRzXCI7XG5cbi8qKlxuICogT25lIHBvbGljeSBhcyB3YW50ZWQgYW5kLCB3aXRoIGl0LCB3aGF0IG11c3QgZ28gYWxvbmc6IHdoYXQgaXQgbmVlZHMgaXMgdHVybmVkIG9uLCB3aGF0IG5lZWRzIGl0IGlzIHR1cm5lZCBvZmYuIFRoZSB3YW50ZWQgb25lIGNvbWVzIGxhc3QuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoTmVlZHMoc2V0dXA6IENsaWVudFNldHVwLCB3YW50ZWQ6IERlc2lyZWRQb2xpY3kpOiByZWFkb25seSBEZXNpcmVkUG9saWN5W10ge1xuICBjb25zdCBwcmVzZW50ID0gc2V0dXAucG9saWNpZXMubWFwKCh7IHR5cGUsIGVuYWJsZWQsIGRhdGEgfSkgPT4gKHsgdHlwZSwgZW5hYmxlZCwgZGF0YSB9KSk7XG4gIGNvbnN0IGJlZm9yZSA9IG5ldyBNYXAoc2V0dXAucG9saWNpZXMubWFwKChwb2xpY3kpID0+IFtwb2xpY3kudHlwZSwgcG9saWN5LmVuYWJsZWRdKSk7XG4gIGNvbnN0IGFsb25nID0gdG9nZ2xlUG9saWN5KHByZXNlbnQsIHdhbnRlZC50eXBlLCB3YW50ZWQuZW5hYmxlZCkuZmlsdGVyKFxuICAgICh7IHR5cGUsIGVuYWJsZWQgfSkgPT4gdHlwZSAhPT0gd2FudGVkLnR5cGUgJiYgKGJlZm9yZS5nZXQodHlwZSkgPz8gZmFsc2UpICE9PSBlbmFibGVkLFxuICApO1xuICByZXR1cm4gWy4uLmFsb25nLCB3YW50ZWRdO1xufVxuXG4vKiogVGhlIGNoYW5nZXMgdGhhdCBsZWFkIHRoZXJlLCBpbiBhbiBvcmRlciB0aGUgc2VydmVyIHRha2VzLiBNZW1iZXJzIG9mIHRoZSBzdG9yZWQgZGF0YSB0aGF0IGFyZSBub3QgbmFtZWQgYXJlIGtlcHQuICovXG5leHBvcnQgZnVuY3Rpb24gcG9saWN5Q2hhbmdlc09mKHBvbGljaWVzOiByZWFkb25seSBEZXNpcmVkUG9saWN5W10sIHNldHVwOiBDbGllbnRTZXR1cCk6IHJlYWRvbmx5IChQb2xpY3lTZXQgfCBTc29TZXQpW10ge1xuICBjb25zdCBzdG9yZWQgPSBuZXcgTWFwKHNldHVwLnBvbGljaWVzLm1hcCgocG9saWN5KSA9PiBbcG9saWN5LnR5cGUsIHBvbGljeS5kYXRhXSkpO1xuICBjb25zdCB3aG9sZSA9IHBvbGljaWVzLm1hcCgocG9saWN5KSA9PiAoeyAuLi5wb2xpY3ksIGRhdGE6IHsgLi4uc3RvcmVkLmdldChwb2xpY3kudHlwZSksIC4uLnBvbGljeS5kYXRhIH0gfSkpO1xuICByZXR1cm4gZGlmZlBvbGljaWVzKHdob2xlLCB7IHBvbGljaWVzOiBzZXR1cC5wb2xpY2llcywgc3NvOiBzZXR1cC5zc28sIHNzb0NoYW5nZTogbnVsbCB9LCBbXSk7XG59XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgd291bGQgcmVmdXNlIG9mIGl0LiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZWRPZiA9IChwb2xpY2llczogcmVhZG9ubHkgRGVzaXJlZFBvbGljeVtdLCBzZXR1cDogQ2xpZW50U2V0dXApOiByZWFkb25seSBVbm1ldFJlcXVpcmVtZW50W10gPT5cbiAgdW5tZXRSZXF1aXJlbWVudHMocG9saWN5Q2hhbmdlc09mKHBvbGljaWVzLCBzZXR1cCksIHNldHVwKS5maWx0ZXIoaXNSZWZ1c2VkKTtcblxuLyoqIEZhaWxzIGZvciBraW5kcyB0aGF0IHRoaXMgYXBwIGRvZXMgbm90IGtub3csIGZvciBzZXR0aW5ncyB0aGF0IGNhbm5vdCBiZSwgYW5kIGZvciB3aGF0IHRoZSBzZXJ2ZXIgd291bGQgcmVmdXNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoYW5nZXNPZlBvbGljeUVkaXQocG9saWNpZXM6IHJlYWRvbmx5IERlc2lyZWRQb2xpY3lbXSwgc2V0dXA6IENsaWVudFNldHVwKTogUmVzdWx0PHJlYWRvbmx5IChQb2xpY3lTZXQgfCBTc29TZXQpW10+IHtcbiAgZm9yIChjb25zdCBwb2xpY3kgb2YgcG9saWNpZXMpIHtcbiAgICBpZiAocG9saWN5RGVmaW5pdGlvbihwb2xpY3kudHlwZSkgPT09IG51bGwpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJwb2xpY3kudW5rbm93bi1raW5kXCIpKTtcbiAgICBpZiAocG9saWN5UHJvYmxlbXMocG9saWN5KS5sZW5ndGggPiAwKSByZXR1cm4gZXJyKGFwcEVycm9yKFwicG9saWN5LnNldHRpbmdzXCIpKTtcbiAgfVxuICByZXR1cm4gcmVmdXNlZE9mKHBvbGljaWVzLCBzZXR1cCkubGVuZ3RoID4gMCA/IGVycihhcHBFcnJvcihcInBvbGljeS5yZXF1aXJlbWVudFwiKSkgOiBvayhwb2xpY3lDaGFuZ2VzT2YocG9saWNpZXMsIHNldHVwKSk7XG59XG4iLCJpbXBvcnQgdHlwZSB7IEFwcEVycm9yIH0gZnJvbSBcIi4uLy4uLy4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEltbXV0YWJsZSB9IGZyb20gXCIuLi8uLi8uLi91dGlsL2ltbXV0YWJsZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IG9rIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudFNldHVwLCBJdGVtTmFtZSB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgRGlyZWN0b3J5UmVhZCB9IGZyb20gXCIuLi8uLi9kaXJlY3RvcnkvY2hhbmdlcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBQcm92aWRlclNldHVwIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL3Byb3ZpZGVyLXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZSB9IGZyb20gXCIuLi9jaGFuZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgeiB9IGZyb20gXCJ6b2RcIjtcblxuLyoqIEFuIGVkaXQgYXMgY2hhbmdlcyBvZiBhIGNsaWVudCwgYW5kIHdobyBvZiB0aG9zZSB0aGF0IGl0IG5hbWVzIGlzIGxlZnQgb3V0IG9mIGl0LCB3aXRoIHRoZSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIEVkaXRDaGFuZ2VzIHtcbiAgcmVhZG9ubHkgY2hhbmdlczogcmVhZG9ubHkgQ2hhbmdlW107XG4gIHJlYWRvbmx5IGxlZnRPdXQ6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbWVtYmVySWQ6IE1lbWJlcklkOyByZWFkb25seSBlbWFpbDogc3RyaW5nOyByZWFkb25seSBlcnJvcjogQXBwRXJyb3IgfVtdO1xufVxuXG4vKiogV2hhdCBtYWluIGtub3dzIG9mIGEgY2xpZW50IGJlc2lkZSBpdHMgc2V0dXAuICovXG5leHBvcnQgaW50ZXJmYWNlIEJlc2lkZVNldHVwIHtcbiAgLyoqIFdoZXJlIGl0cyBpdGVtcyBsaWU7IG51bGwgd2hlbiB0aGV5IHdlcmUgbm90IHJlYWQuICovXG4gIHJlYWRvbmx5IGl0ZW1zOiByZWFkb25seSBJdGVtTmFtZVtdIHwgbnVsbDtcbiAgLyoqIFRoZSBsYXN0IHdob2xlIHJlYWQgb2YgaXRzIGRpcmVjdG9yeTsgYWJzZW50OiBub25lLiAqL1xuICByZWFkb25seSBkaXJlY3Rvcnk/OiBEaXJlY3RvcnlSZWFkIHwgbnVsbDtcbn1cblxuLyoqXG4gKiBXaGF0IGEgdGVjaG5pY2lhbiBjYW4gYXNrIGZvciBvbiBhIHNjcmVlbjogaXRzIHNoYXBlIChhbiBvYmplY3Qgd2l0aCB0aGUgbGl0ZXJhbCBga2luZGAsIG5hbWVkIGFzIHRoZSBjaGFuZ2Uga2luZCB0aGF0IGl0IGJlY29tZXMpLCBhbmQgd2hhdCBpdFxuICogY2hhbmdlcyBhdCBhIGNsaWVudCBhcyBpdCB3YXMgbGFzdCByZWFkLiBObyBjaGFuZ2VzOiBldmVyeXRoaW5nIGlzIHNvIGFscmVhZHkuIEZhaWxzIHdoZW4gdGhlIGNsaWVudCBsYWNrcyB3aGF0IHRoZSBlZGl0IGlzIGFib3V0LlxuICovXG5leHBvcnQgaW50ZXJmYWNlIEVkaXREZWZpbml0aW9uPFNjaGVtYSBleHRlbmRzIHouWm9kVHlwZT4ge1xuICByZWFkb25seSBzY2hlbWE6IFNjaGVtYTtcbiAgY2hhbmdlcyhlZGl0OiBJbW11dGFibGU8ei5vdXRwdXQ8U2NoZW1hPj4sIHNldHVwOiBDbGllbnRTZXR1cCwgYmVzaWRlOiBCZXNpZGVTZXR1cCk6IFJlc3VsdDxFZGl0Q2hhbmdlcz47XG59XG5leHBvcnQgY29uc3QgZGVmaW5lRWRpdCA9IDxTY2hlbWEgZXh0ZW5kcyB6LlpvZFR5cGU+KFxuICBzY2hlbWE6IFNjaGVtYSxcbiAgY2hhbmdlczogKGVkaXQ6IEltbXV0YWJsZTx6Lm91dHB1dDxTY2hlbWE+Piwgc2V0dXA6IENsaWVudFNldHVwLCBiZXNpZGU6IEJlc2lkZVNldHVwKSA9PiBSZXN1bHQ8RWRpdENoYW5nZXM+LFxuKTogRWRpdERlZmluaXRpb248U2NoZW1hPiA9PiAoeyBzY2hlbWEsIGNoYW5nZXMgfSk7XG5cbi8qKiBUaGUgc2FtZSBmb3IgYW4gZWRpdCBvZiB0aGUgcHJvdmlkZXIgaXRzZWxmLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlckVkaXREZWZpbml0aW9uPFNjaGVtYSBleHRlbmRzIHouWm9kVHlwZT4ge1xuICByZWFkb25seSBzdWJqZWN0OiBcInByb3ZpZGVyXCI7XG4gIHJlYWRvbmx5IHNjaGVtYTogU2NoZW1hO1xuICBjaGFuZ2VzKGVkaXQ6IEltbXV0YWJsZTx6Lm91dHB1dDxTY2hlbWE+PiwgcHJvdmlkZXI6IFByb3ZpZGVyU2V0dXApOiBSZXN1bHQ8RWRpdENoYW5nZXM+O1xufVxuZXhwb3J0IGNvbnN0IGRlZmluZVByb3ZpZGVyRWRpdCA9IDxTY2hlbWEgZXh0ZW5kcyB6LlpvZFR5cGU+KFxuICBzY2hlbWE6IFNjaGVtYSxcbiAgY2hhbmdlczogKGVkaXQ6IEltbXV0YWJsZTx6Lm91dHB1dDxTY2hlbWE+PiwgcHJvdmlkZXI6IFByb3ZpZGVyU2V0dXApID0+IFJlc3VsdDxFZGl0Q2hhbmdlcz4sXG4pOiBQcm92aWRlckVkaXREZWZpbml0aW9uPFNjaGVtYT4gPT4gKHsgc3ViamVjdDogXCJwcm92aWRlclwiLCBzY2hlbWEsIGNoYW5nZXMgfSk7XG5cbi8qKiBDaGFuZ2VzIHRoYXQgbGVhdmUgbm9ib2R5IG91dC4gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKGNoYW5nZXM6IHJlYWRvbmx5IENoYW5nZVtdKTogUmVzdWx0PEVkaXRDaGFuZ2VzPiA9PiBvayh7IGNoYW5nZXMsIGxlZnRPdXQ6IFtdIH0pO1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgbWFwUmVzdWx0IH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VzT2ZQb2xpY3lFZGl0IH0gZnJvbSBcIi4uL2VkaXQtcG9saWNpZXMudHNcIjtcbmltcG9ydCB7IGRlZmluZUVkaXQgfSBmcm9tIFwiLi9lZGl0LnRzXCI7XG5cbmNvbnN0IHZhbHVlID0gei51bmlvbihbei5ib29sZWFuKCksIHoubnVtYmVyKCkuZmluaXRlKCksIHRleHQoMjAwMCksIHoubnVsbCgpLCB6LmFycmF5KHoubnVtYmVyKCkuaW50KCkpLm1heCgxMCldKTtcbi8qKiBQb2xpY2llcyBhcyBhIHRlY2huaWNpYW4gd2FudHMgdGhlbTsgdGhvc2UgdGhhdCBhcmUgbm90IG5hbWVkIHN0YXkuICovXG5leHBvcnQgY29uc3QgcG9saWN5RWRpdCA9IHouc3RyaWN0T2JqZWN0KHtcbiAga2luZDogei5saXRlcmFsKFwicG9saWN5LnNldFwiKSxcbiAgcG9saWNpZXM6IHpcbiAgICAuYXJyYXkoei5zdHJpY3RPYmplY3QoeyB0eXBlOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMjU1KSwgZW5hYmxlZDogei5ib29sZWFuKCksIGRhdGE6IHoucmVjb3JkKHRleHQoNjApLCB2YWx1ZSkgfSkpXG4gICAgLm1pbigxKVxuICAgIC5tYXgoMzApLFxufSk7XG5cbi8qKiBFZGl0cyBvZiBwb2xpY2llcy4gKi9cbmV4cG9ydCBjb25zdCBwb2xpY3lFZGl0cyA9IHtcbiAgXCJwb2xpY3kuc2V0XCI6IGRlZmluZUVkaXQocG9saWN5RWRpdCwgKGVkaXQsIHNldHVwKSA9PlxuICAgIG1hcFJlc3VsdChjaGFuZ2VzT2ZQb2xpY3lFZGl0KGVkaXQucG9saWNpZXMsIHNldHVwKSwgKGNoYW5nZXMpID0+ICh7IGNoYW5nZXMsIGxlZnRPdXQ6IFtdIH0pKSxcbiAgKSxcbn07XG4iLCJpbXBvcnQgdHlwZSB7IE1lbWJlcklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgcG9saWN5RWRpdCB9IGZyb20gXCIuLi9zZXR1cC9jaGFuZ2VzL2VkaXRzL3BvbGljeS50c1wiO1xuaW1wb3J0IHsgY2FsbCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBFbHNld2hlcmVWaWV3IHtcbiAgLyoqIE1lbWJlcnMgd2hvIGFyZSBhbHNvIGF0IG90aGVyIGNsaWVudHMgb24gdGhlIHNhbWUgc2VydmVyLCB3aXRoIHRoZSBuYW1lcyBvZiB0aG9zZS4gKi9cbiAgcmVhZG9ubHkgcGVvcGxlOiByZWFkb25seSB7IHJlYWRvbmx5IG1lbWJlcklkOiBNZW1iZXJJZDsgcmVhZG9ubHkgY2xpZW50czogcmVhZG9ubHkgc3RyaW5nW10gfVtdO1xuICAvKiogQ2xpZW50cyB0aGF0IHdlcmUgbG9va2VkIGF0LCBhbmQgdGhvc2UgdGhhdCBjb3VsZCBub3QgYmU6IG5ldmVyIHJlYWQuICovXG4gIHJlYWRvbmx5IGxvb2tlZEF0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHVucmVhZDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBwb2xpY2llcyBkbyB0byBwZW9wbGUuIFNhdmluZyBvbmUgaXMgYW4gZWRpdCAod3JpdGluZy50cykuICovXG5leHBvcnQgY29uc3QgcG9saWNpZXMgPSB7XG4gIC8qKiBXaG8gb2YgYSBjbGllbnQgaXMgYWxzbyBhdCBvdGhlciBjbGllbnRzIGtub3duIGhlcmUuIFRoZSBzZXJ2ZXIgaXRzZWxmIG5ldmVyIHNheXMgd2hvIGlzIGluIGFub3RoZXIgb3JnYW5pemF0aW9uLiAqL1xuICBlbHNld2hlcmU6IGNhbGwoY2xpZW50UmVmKS5yZXBsaWVzPEVsc2V3aGVyZVZpZXc+KCksXG4gIC8qKiBTYXZlcyB3aG8gaXMgaGl0IGJ5IHRoZSBsYXN0IG9mIHRoZXNlIHBvbGljaWVzIGFzIENTViwgd2l0aCB3aHkuICovXG4gIHNhdmVIaXRzOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBwb2xpY2llczogcG9saWN5RWRpdC5zaGFwZS5wb2xpY2llcyB9KSkucmVwbGllczx7IHJlYWRvbmx5IGZpbGVOYW1lOiBzdHJpbmcgfT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB7IGNhbGwsIHR5cGUgRG9tYWluIH0gZnJvbSBcIi4vY29udHJhY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgU2FtbENlcnRpZmljYXRlIH0gZnJvbSBcIi4vb25ib2FyZGluZy50c1wiO1xuaW1wb3J0IHsgY2xpZW50UmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuLyoqIFdoYXQgYW4gT3BlbklEIENvbm5lY3QgcHJvdmlkZXIgc2F5cyBvZiBpdHNlbGYuICovXG5leHBvcnQgaW50ZXJmYWNlIERpc2NvdmVyeVZpZXcge1xuICByZWFkb25seSBpc3N1ZXI6IHN0cmluZztcbiAgLyoqIHNsYXNoOiBpdCBkaWZmZXJzIGJ5IGEgc2xhc2ggYXQgaXRzIGVuZCwgd2hpY2ggc29tZSBzZXJ2ZXJzIHJlZnVzZS4gKi9cbiAgcmVhZG9ubHkgaXNzdWVyRml0czogXCJzYW1lXCIgfCBcInNsYXNoXCIgfCBcIm90aGVyXCI7XG4gIHJlYWRvbmx5IG9mZmVyc0NvZGU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IG1pc3NpbmdTY29wZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBzaWduc1dpdGg6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuZXhwb3J0IGludGVyZmFjZSBEbnNSb3cge1xuICByZWFkb25seSBzZXJ2ZXI6IHN0cmluZztcbiAgLyoqIG93bjogYW5zd2VycyBmb3IgdGhlIGRvbWFpbiDCtyBjb21wdXRlcjogdGhpcyBjb21wdXRlcidzIHJlc29sdmVyIMK3IG1pc3Rha2U6IGEgcGxhY2Ugd2hlcmUgcmVjb3JkcyBhcmUgcHV0IGJ5IG1pc3Rha2UgKi9cbiAgcmVhZG9ubHkga2luZDogXCJvd25cIiB8IFwiY29tcHV0ZXJcIiB8IFwibWlzdGFrZVwiO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBmb3VuZDogYm9vbGVhbjtcbiAgLyoqIENvZGUgb2YgdGhlIEROUyB3aGVuIHRoZXJlIHdhcyBubyBhbnN3ZXIuICovXG4gIHJlYWRvbmx5IGZhaWxlZDogc3RyaW5nIHwgbnVsbDtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgRG5zVmlldyB7XG4gIHJlYWRvbmx5IHJvd3M6IHJlYWRvbmx5IERuc1Jvd1tdO1xuICAvKiogc3ByZWFkaW5nOiBzb21lIG9mIHRoZSBzZXJ2ZXJzIGhhdmUgaXQgYWxyZWFkeS4gKi9cbiAgcmVhZG9ubHkgdmVyZGljdDogXCJmb3VuZFwiIHwgXCJzcHJlYWRpbmdcIiB8IFwid3JvbmctcGxhY2VcIiB8IFwib3RoZXItdmFsdWVcIiB8IFwibWlzc2luZ1wiIHwgXCJ1bnJlYWNoYWJsZVwiO1xufVxuZXhwb3J0IGludGVyZmFjZSBNZXRhZGF0YVZpZXcge1xuICByZWFkb25seSBzZXR0aW5nczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IG51bGw+PjtcbiAgLyoqIFNpZ25pbmcgY2VydGlmaWNhdGVzLCB0aGUgb25lIHRoYXQgaXMgaW4gdGhlIHNldHRpbmdzIGZpcnN0LiAqL1xuICByZWFkb25seSBjZXJ0aWZpY2F0ZXM6IHJlYWRvbmx5IFNhbWxDZXJ0aWZpY2F0ZVtdO1xufVxuY29uc3QgYWRkcmVzcyA9IHRleHQoMjAwMCkubWluKDEpO1xuXG4vKiogU2luZ2xlIHNpZ24tb24gYW5kIGNsYWltZWQgZG9tYWlucyBvZiBhIGNsaWVudC4gU2F2aW5nIHRoZW0gaXMgYW4gZWRpdCAod3JpdGluZy50cykuICovXG5leHBvcnQgY29uc3Qgc2lnbk9uID0ge1xuICAvKiogQ2FycmllcyB0aGUgaWRlbnRpdHkgcHJvdmlkZXIncyBjbGllbnQgc2VjcmV0IHRvd2FyZHMgbWFpbiwgd2hpY2gga2VlcHMgaXQgaW4gbWVtb3J5IGZvciB0aGUgbmV4dCByZXZpZXcuIEFuc3dlcnMgaXRzIGhhbmRsZS4gKi9cbiAga2VlcFNlY3JldDogY2FsbChjbGllbnRSZWYuZXh0ZW5kKHsgc2VjcmV0OiB0ZXh0KDIwMDApLm1pbigxKSB9KSkucmVwbGllczx7IHJlYWRvbmx5IGhhbmRsZTogc3RyaW5nIH0+KCksXG4gIC8qKiBEYXRlcyBhbmQgbmFtZXMgb2YgY2VydGlmaWNhdGVzIChiYXNlNjQgb2YgREVSKS4gKi9cbiAgY2VydGlmaWNhdGVzOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgY2VydGlmaWNhdGVzOiB6LmFycmF5KHRleHQoMjBfMDAwKSkubWF4KDEwKSB9KSkucmVwbGllczxyZWFkb25seSBTYW1sQ2VydGlmaWNhdGVbXT4oKSxcbiAgLyoqIEFuIGlkZW50aXR5IHByb3ZpZGVyJ3MgU0FNTCBtZXRhZGF0YTogcGFzdGVkLCBmcm9tIGFuIGFkZHJlc3MsIG9yIChudWxsKSBmcm9tIGEgZmlsZSB0aGF0IGEgZGlhbG9nIGFza3MgZm9yLiAqL1xuICByZWFkTWV0YWRhdGE6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBzb3VyY2U6IHRleHQoNTAwXzAwMCkubnVsbGFibGUoKSB9KSkucmVwbGllczxNZXRhZGF0YVZpZXc+KCksXG4gIC8qKiBSZWFkcyB0aGUgZGlzY292ZXJ5IGRvY3VtZW50IG9mIGFuIE9wZW5JRCBDb25uZWN0IHByb3ZpZGVyLiAqL1xuICBkaXNjb3Zlcnk6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBhdXRob3JpdHk6IGFkZHJlc3MsIG1ldGFkYXRhQWRkcmVzczogYWRkcmVzcy5udWxsYWJsZSgpIH0pKS5yZXBsaWVzPERpc2NvdmVyeVZpZXc+KCksXG4gIC8qKiBXaGV0aGVyIGEgS2V5IENvbm5lY3RvciBhbnN3ZXJzIGF0IHRoaXMgYWRkcmVzcy4gKi9cbiAgdGVzdENvbm5lY3RvcjogY2FsbCh6LnN0cmljdE9iamVjdCh7IHVybDogYWRkcmVzcyB9KSkucmVwbGllczx7IHJlYWRvbmx5IGFuc3dlcnM6IHRydWUgfT4oKSxcbiAgLyoqIFdoYXQgbmFtZSBzZXJ2ZXJzIHNheSBvZiBhIGNsYWltZWQgZG9tYWluJ3MgcmVjb3JkLiBPbmx5IHdoaWxlIHRoZSBzZXR0aW5ncyBhbGxvdyBpdC4gKi9cbiAgbG9va1VwOiBjYWxsKGNsaWVudFJlZi5leHRlbmQoeyBkb21haW46IHRleHQoMzAwKS5taW4oMSkgfSkpLnJlcGxpZXM8RG5zVmlldz4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IE1lbWJlcklkLCBPcmdhbml6YXRpb25JZCB9IGZyb20gXCIuLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IGlkLCB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgSW1tdXRhYmxlIH0gZnJvbSBcIi4uL3V0aWwvaW1tdXRhYmxlLnRzXCI7XG5pbXBvcnQgeyBjYWxsLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBub3RoaW5nLCBwcm9maWxlUmVmIH0gZnJvbSBcIi4vcmVxdWVzdHMudHNcIjtcblxuY29uc3QgZmF1bHQgPSB6LmVudW0oW1wib2ZmbGluZVwiLCBcInNsb3dcIiwgXCJyZWZ1c2Utd3JpdGVzXCIsIFwicmF0ZS1saW1pdHNcIiwgXCJsb3NlLW5leHQtYW5zd2VyXCIsIFwic3VzcGVuZGVkLXByb3ZpZGVyXCJdKTtcbmNvbnN0IG9yZ2FuaXphdGlvblJlZiA9IHouc3RyaWN0T2JqZWN0KHsgb3JnYW5pemF0aW9uSWQ6IGlkPE9yZ2FuaXphdGlvbklkPigpIH0pO1xuLyoqIFdoYXQgdGhlIHNhbmRib3gncyBvd24gaW50ZXJmYWNlIGFuc3dlcnMgKGVsZWN0cm9uL3NhbmRib3gvcGxheS50cykuICovXG5leHBvcnQgY29uc3Qgc2FuZGJveFN0YXRlID0gei5vYmplY3Qoe1xuICBpbnZpdGVkOiB6LmFycmF5KFxuICAgIHpcbiAgICAgIC5vYmplY3QoeyBjbGllbnRJZDogaWQ8T3JnYW5pemF0aW9uSWQ+KCksIGNsaWVudE5hbWU6IHouc3RyaW5nKCksIG1lbWJlcklkOiBpZDxNZW1iZXJJZD4oKSwgZW1haWw6IHouc3RyaW5nKCkgfSlcbiAgICAgIC50cmFuc2Zvcm0oKHsgY2xpZW50SWQsIC4uLnBlcnNvbiB9KSA9PiAoeyBvcmdhbml6YXRpb25JZDogY2xpZW50SWQsIC4uLnBlcnNvbiB9KSksXG4gICksXG4gIGRvbWFpbnM6IHpcbiAgICAuYXJyYXkoXG4gICAgICB6XG4gICAgICAgIC5vYmplY3QoeyBjbGllbnRJZDogaWQ8T3JnYW5pemF0aW9uSWQ+KCksIGNsaWVudE5hbWU6IHouc3RyaW5nKCksIGRvbWFpbklkOiB0ZXh0KDEyMCksIG5hbWU6IHouc3RyaW5nKCksIHB1Ymxpc2hlZDogei5ib29sZWFuKCkgfSlcbiAgICAgICAgLnRyYW5zZm9ybSgoeyBjbGllbnRJZCwgLi4uZG9tYWluIH0pID0+ICh7IG9yZ2FuaXphdGlvbklkOiBjbGllbnRJZCwgLi4uZG9tYWluIH0pKSxcbiAgICApXG4gICAgLmRlZmF1bHQoW10pLFxuICBwcm92aXNpb25lZDogelxuICAgIC5hcnJheShcbiAgICAgIHpcbiAgICAgICAgLm9iamVjdCh7IGNsaWVudElkOiBpZDxPcmdhbml6YXRpb25JZD4oKSwgY2xpZW50TmFtZTogei5zdHJpbmcoKSB9KVxuICAgICAgICAudHJhbnNmb3JtKCh7IGNsaWVudElkLCAuLi5jbGllbnQgfSkgPT4gKHsgb3JnYW5pemF0aW9uSWQ6IGNsaWVudElkLCAuLi5jbGllbnQgfSkpLFxuICAgIClcbiAgICAuZGVmYXVsdChbXSksXG4gIGlkZW50aXR5UHJvdmlkZXJzOiB6XG4gICAgLmFycmF5KFxuICAgICAgelxuICAgICAgICAub2JqZWN0KHsgY2xpZW50SWQ6IGlkPE9yZ2FuaXphdGlvbklkPigpLCBjbGllbnROYW1lOiB6LnN0cmluZygpLCBhZGRyZXNzOiB6LnN0cmluZygpIH0pXG4gICAgICAgIC50cmFuc2Zvcm0oKHsgY2xpZW50SWQsIC4uLnByb3ZpZGVyIH0pID0+ICh7IG9yZ2FuaXphdGlvbklkOiBjbGllbnRJZCwgLi4ucHJvdmlkZXIgfSkpLFxuICAgIClcbiAgICAuZGVmYXVsdChbXSksXG4gIC8qKiBNYWlscyB0aGF0IGludml0ZSB0byBhIHByb3ZpZGVyLCBuZXdlc3QgbGFzdC4gKi9cbiAgbWFpbHM6IHpcbiAgICAuYXJyYXkoei5vYmplY3QoeyBhdDogei5zdHJpbmcoKSwgdG86IHouc3RyaW5nKCksIGNhdGVnb3J5OiB6LnN0cmluZygpLCBsaW5rOiB6LnN0cmluZygpLm51bGxhYmxlKCkgfSkpXG4gICAgLmRlZmF1bHQoW10pXG4gICAgLnRyYW5zZm9ybSgobWFpbHMpID0+XG4gICAgICBtYWlscy5mbGF0TWFwKCh7IGF0LCB0bywgY2F0ZWdvcnksIGxpbmsgfSkgPT4gKGNhdGVnb3J5ID09PSBcIlByb3ZpZGVyU2V0dXBJbnZpdGVcIiAmJiBsaW5rICE9PSBudWxsID8gW3sgYXQsIHRvLCBsaW5rIH1dIDogW10pKSxcbiAgICApLFxuICByZXF1ZXN0czogei5hcnJheSh6Lm9iamVjdCh7IGF0OiB6LnN0cmluZygpLCBtZXRob2Q6IHouc3RyaW5nKCksIHBhdGg6IHouc3RyaW5nKCksIHN0YXR1czogei5udW1iZXIoKSB9KSksXG4gIGZhdWx0czogei5hcnJheSh6Lm9iamVjdCh7IGlkOiBmYXVsdCwgYXJtZWQ6IHouYm9vbGVhbigpIH0pKSxcbn0pO1xuZXhwb3J0IHR5cGUgU2FuZGJveFN0YXRlID0gSW1tdXRhYmxlPHoub3V0cHV0PHR5cGVvZiBzYW5kYm94U3RhdGU+Pjtcbi8qKiBBbiBpbnZlbnRlZCBhY2NvdW50LiBgc2hvd3NgOiB3aGF0IHNpZ25pbmcgaW4gd2l0aCBpdCBpcyBsaWtlOyBgYXV0aGVudGljYXRvcmA6IGJhc2UtMzIgc2VjcmV0IHdoZXJlIGl0IGhhcyB0d28tc3RlcCBsb2dpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FuZGJveEFjY291bnQge1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBtYXN0ZXJQYXNzd29yZDogc3RyaW5nO1xuICByZWFkb25seSBzaG93czogXCJhZG1pblwiIHwgXCJzZXJ2aWNlLXVzZXJcIiB8IFwidHdvLXN0ZXBcIiB8IFwibmV3LWRldmljZVwiIHwgXCJvd25lclwiO1xuICByZWFkb25seSBhdXRoZW50aWNhdG9yOiBzdHJpbmcgfCBudWxsO1xufVxuLyoqIEEgY29kZSBvZiB0aGUgc2FuZGJveCdzIG91dGJveC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFpbGVkQ29kZSB7XG4gIHJlYWRvbmx5IGF0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbn1cblxuLyoqXG4gKiBPbmx5IGZvciBzYW5kYm94IHByb2ZpbGVzOyBldmVyeSBjYWxsIGFuc3dlcnMgYHNhbmRib3gudW5hdmFpbGFibGVgIGVsc2V3aGVyZS4gQ2xpZW50cyBhcmUgbmFtZWQgYnkgdGhlaXIgb3JnYW5pemF0aW9ucywgYXMgdGhlIHNhbmRib3hcbiAqIGtub3dzIHRoZW06IHNldmVyYWwgcHJvZmlsZXMgbWF5IGJlIG9mIGl0LlxuICovXG5leHBvcnQgY29uc3Qgc2FuZGJveCA9IHtcbiAgc3RhdGU6IGNhbGwobm90aGluZykucmVwbGllczxTYW5kYm94U3RhdGU+KCksXG4gIC8qKiBUaGUgbGF0ZXN0IGNvZGVzIHRoYXQgdGhlIHNhbmRib3ggd291bGQgaGF2ZSBtYWlsZWQgdG8gYW4gYWRkcmVzcywgbmV3ZXN0IGZpcnN0LiBGb3Igc2lnbmluZyBpbiwgc28gbm8gcHJvZmlsZSBoYXMgdG8gYmUgb3Blbi4gKi9cbiAgbWFpbGVkQ29kZXM6IGNhbGwoei5zdHJpY3RPYmplY3QoeyBlbWFpbDogdGV4dCgyNTYpIH0pKS5yZXBsaWVzPHJlYWRvbmx5IE1haWxlZENvZGVbXT4oKSxcbiAgLyoqIFBsYXlzIGFuIGludml0ZWQgcGVyc29uOiB0aGUgc2FuZGJveCBhY2NlcHRzIG9uIHRoZWlyIGJlaGFsZiB3aXRoIGEgcmVhbCBrZXkgcGFpci4gKi9cbiAgYWNjZXB0OiBjYWxsKG9yZ2FuaXphdGlvblJlZi5leHRlbmQoeyBtZW1iZXJJZDogaWQ8TWVtYmVySWQ+KCkgfSkpLnJlcGxpZXM8U2FuZGJveFN0YXRlPigpLFxuICBhY2NlcHRBbGw6IGNhbGwob3JnYW5pemF0aW9uUmVmKS5yZXBsaWVzPFNhbmRib3hTdGF0ZT4oKSxcbiAgLyoqIFRoZSBmaXZlIHdvcmRzIHRoYXQgYSBtZW1iZXIgb2YgdGhlIHNhbmRib3ggcmVhZHMgb3V0IHdoZW4gdGhleSBhcmUgY2FsbGVkLiAqL1xuICB3b3JkczogY2FsbCh6LnN0cmljdE9iamVjdCh7IG1lbWJlcklkOiBpZDxNZW1iZXJJZD4oKSB9KSkucmVwbGllczx7IHJlYWRvbmx5IHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSB9PigpLFxuICAvKiogQSBtZW1iZXIgb2YgdGhlIGNsaWVudCBzaWducyBpbiBvbiBhIG5ldyBsYXB0b3AsIHdoaWNoIHdhaXRzIGZvciBhcHByb3ZhbC4gKi9cbiAgcGxheURldmljZTogY2FsbChvcmdhbml6YXRpb25SZWYpLnJlcGxpZXM8U2FuZGJveFN0YXRlPigpLFxuICAvKiogVGhlIGZpdmUgd29yZHMgb24gdGhlIHNjcmVlbiBvZiBhIHdhaXRpbmcgZGV2aWNlLiAqL1xuICBkZXZpY2VXb3JkczogY2FsbCh6LnN0cmljdE9iamVjdCh7IHJlcXVlc3Q6IHRleHQoNjQpIH0pKS5yZXBsaWVzPHsgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdIH0+KCksXG4gIC8qKiBUaGUgdmVuZG9yIG1ha2VzIGEgbmV3IHByb3ZpZGVyIGFuZCBtYWlscyB0aGUgYWNjb3VudCBvZiB0aGUgcHJvZmlsZSBhIGxpbmsgdG8gc2V0IGl0IHVwLiAqL1xuICBwbGF5UHJvdmlkZXI6IGNhbGwocHJvZmlsZVJlZikucmVwbGllczxTYW5kYm94U3RhdGU+KCksXG4gIC8qKiBQdXRzIHRoZSBUWFQgcmVjb3JkIG9mIGEgY2xhaW1lZCBkb21haW4gaW50byB0aGUgaW52ZW50ZWQgRE5TLiAqL1xuICBwdWJsaXNoOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgZG9tYWluSWQ6IHRleHQoMTIwKSB9KSkucmVwbGllczxTYW5kYm94U3RhdGU+KCksXG4gIC8qKiBBIHBsYXllZCBkaXJlY3RvcnkgYWRkcyBhIHBlcnNvbiB0aHJvdWdoIHRoZSBjbGllbnQncyBTQ0lNIGtleS4gKi9cbiAgcHJvdmlzaW9uOiBjYWxsKG9yZ2FuaXphdGlvblJlZi5leHRlbmQoeyBrZXk6IHRleHQoMjAwKS5taW4oMSkgfSkpLnJlcGxpZXM8U2FuZGJveFN0YXRlPigpLFxuICBhcm06IGNhbGwoei5zdHJpY3RPYmplY3QoeyBmYXVsdCwgb246IHouYm9vbGVhbigpIH0pKS5yZXBsaWVzPFNhbmRib3hTdGF0ZT4oKSxcbiAgLyoqIFN0YXJ0cyB0aGUgc2FuZGJveCBvdmVyIHdpdGggZnJlc2ggZGVtbyBkYXRhLiAqL1xuICByZXNldDogY2FsbChub3RoaW5nKS5yZXBsaWVzPFNhbmRib3hTdGF0ZT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudElkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRSb3cgfSBmcm9tIFwiLi9jbGllbnRzLnRzXCI7XG5pbXBvcnQgeyBjYWxsLCBwdXNoLCB0eXBlIERvbWFpbiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5pbXBvcnQgeyBjbGllbnRJZHMsIGNsaWVudFJlZiwgbm90aGluZyB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3luY1N0YXR1cyB7XG4gIHJlYWRvbmx5IHN0YXRlOiBcImlkbGVcIiB8IFwicmVhZGluZ1wiIHwgXCJwYXVzZWRcIiB8IFwib2ZmbGluZVwiO1xuICByZWFkb25seSBkb25lOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IGN1cnJlbnQ6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBTZXQgd2hpbGUgd2FpdGluZyBmb3IgdGhlIHNlcnZlcidzIGxpbWl0OiB3aGVuIGl0IGdvZXMgb24uICovXG4gIHJlYWRvbmx5IHdhaXRpbmdVbnRpbDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgZmFpbGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcXVlc3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpbmlzaGVkQXQ6IHN0cmluZyB8IG51bGw7XG59XG5cbi8qKiBSZWFkaW5nIGZyb20gdGhlIHNlcnZlcnMuICovXG5leHBvcnQgY29uc3Qgc3luYyA9IHtcbiAgLyoqIFJlYWRzIHRoZSBnaXZlbiBjbGllbnRzLCBvciBhbGwgb2YgZXZlcnkgdW5sb2NrZWQgcHJvZmlsZS4gUmV0dXJucyBhdCBvbmNlOyBwcm9ncmVzcyBjb21lcyBieSBwdXNoLiAqL1xuICByZWFkOiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgY2xpZW50SWRzOiBjbGllbnRJZHMub3B0aW9uYWwoKSB9KSkucmVwbGllczxTeW5jU3RhdHVzPigpLFxuICAvKiogUmVhZHMgYSBjbGllbnQgYW5kIHRha2VzIHdoYXQgdGhlIHNlcnZlciBzYXlzLCBhbHNvIHdoZXJlIGl0IGhhcyBtdWNoIGxlc3MgdGhhbiBiZWZvcmUgKGBjbGllbnQuc3VkZGVubHktbGVzc2ApLiAqL1xuICB0YWtlT3ZlcjogY2FsbChjbGllbnRSZWYpLnJlcGxpZXM8U3luY1N0YXR1cz4oKSxcbiAgcGF1c2U6IGNhbGwobm90aGluZykucmVwbGllczxTeW5jU3RhdHVzPigpLFxuICByZXN1bWU6IGNhbGwobm90aGluZykucmVwbGllczxTeW5jU3RhdHVzPigpLFxuICBjYW5jZWw6IGNhbGwobm90aGluZykucmVwbGllczxTeW5jU3RhdHVzPigpLFxuICBzdGF0dXM6IGNhbGwobm90aGluZykucmVwbGllczxTeW5jU3RhdHVzPigpLFxuICBvblByb2dyZXNzOiBwdXNoPFN5bmNTdGF0dXM+KCksXG4gIC8qKiBSb3dzIHRoYXQgY2hhbmdlZCAocmVhZCwgZmFpbGVkLCBlZGl0ZWQpOyB0aGUgbGlzdCBzZXR0bGVzIHRoZW0uICovXG4gIG9uQ2xpZW50OiBwdXNoPHsgcmVhZG9ubHkgcm93czogcmVhZG9ubHkgQ2xpZW50Um93W107IHJlYWRvbmx5IHJlbW92ZWQ6IHJlYWRvbmx5IENsaWVudElkW10gfT4oKSxcbn0gc2F0aXNmaWVzIERvbWFpbjtcbiIsImltcG9ydCB0eXBlIHsgTWVtYmVyU3RhdHVzLCBQcm92aWRlclJvbGUgfSBmcm9tIFwiLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQsIE9yZ2FuaXphdGlvbklkLCBVc2VySWQgfSBmcm9tIFwiLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5cbi8qKiBBIHBlcnNvbiBvZiBhIHByb3ZpZGVyLiBgaWRgIGlzIHRoZSBtZW1iZXJzaGlwJ3MsIGFzIHdpdGggbWVtYmVycyBvZiBjbGllbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlclVzZXJTZXR1cCB7XG4gIHJlYWRvbmx5IGlkOiBNZW1iZXJJZDtcbiAgcmVhZG9ubHkgdXNlcklkOiBVc2VySWQgfCBudWxsO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBQcm92aWRlclJvbGU7XG4gIHJlYWRvbmx5IHN0YXR1czogTWVtYmVyU3RhdHVzO1xufVxuXG4vKiogV2hlcmUgdGhlIHByb3ZpZGVyJ3MgaW52b2ljZXMgYXJlIG1hZGUgb3V0IHRvLiBFbXB0eSB0ZXh0cyBhcmUgbnVsbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbGluZ0FkZHJlc3Mge1xuICByZWFkb25seSBjb3VudHJ5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBvc3RhbENvZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZTE6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGxpbmUyOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBjaXR5OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBzdGF0ZTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgdGF4SWQ6IHsgcmVhZG9ubHkgY29kZTogc3RyaW5nOyByZWFkb25seSB2YWx1ZTogc3RyaW5nIH0gfCBudWxsO1xufVxuXG4vKiogQW4gb3JnYW5pemF0aW9uIG9mIHRoZSB0ZWNobmljaWFuJ3Mgb3duIHRoYXQgY291bGQgYmVjb21lIGEgY2xpZW50LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGRhYmxlT3JnYW5pemF0aW9uIHtcbiAgcmVhZG9ubHkgaWQ6IE9yZ2FuaXphdGlvbklkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBsYW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VhdHM6IG51bWJlcjtcbiAgLyoqIFNlYXRzIHdvdWxkIGhhdmUgdG8gYmUgYm91Z2h0LCBhbmQgdGhpcyByb2xlIG1heSBub3QuICovXG4gIHJlYWRvbmx5IGRpc2FibGVkOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFByb3ZpZGVyRGV0YWlscyB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NOYW1lOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBiaWxsaW5nRW1haWw6IHN0cmluZyB8IG51bGw7XG59XG5cbi8qKlxuICogQSBwcm92aWRlciBhcyBhIHZhbHVlOiB3aGF0IGNoYW5nZXMgb2YgaXQgYXJlIG1hZGUgYWdhaW5zdCwgYXMgYENsaWVudFNldHVwYCBpcyBmb3IgY2hhbmdlcyBvZiBhIGNsaWVudC4gTnVsbCBwYXJ0cyB3ZXJlIG5vdCByZWFkLFxuICogbW9zdGx5IGJlY2F1c2UgdGhlIHJvbGUgZG9lcyBub3QgYWxsb3cgaXQuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvdmlkZXJTZXR1cCB7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IFwicHJvdmlkZXJcIjtcbiAgcmVhZG9ubHkgZGV0YWlsczogUHJvdmlkZXJEZXRhaWxzO1xuICAvKiogVGhlIHRlY2huaWNpYW4ncyBvd24gdXNlciBpZDogbm9ib2R5IHJlbW92ZXMgdGhlbXNlbGYuICovXG4gIHJlYWRvbmx5IG93blVzZXJJZDogVXNlcklkO1xuICAvKiogU29ydGVkIGJ5IGUtbWFpbC4gKi9cbiAgcmVhZG9ubHkgdXNlcnM6IHJlYWRvbmx5IFByb3ZpZGVyVXNlclNldHVwW10gfCBudWxsO1xuICByZWFkb25seSBhZGRyZXNzOiBCaWxsaW5nQWRkcmVzcyB8IG51bGw7XG4gIHJlYWRvbmx5IGFkZGFibGU6IHJlYWRvbmx5IEFkZGFibGVPcmdhbml6YXRpb25bXSB8IG51bGw7XG4gIC8qKiBPcmdhbml6YXRpb25zIHRoYXQgYXJlIGl0cyBjbGllbnRzIGFscmVhZHksIHdpdGggdGhlIG5hbWVzIHRoYXQgdGhleSBoYXZlLiAqL1xuICByZWFkb25seSBjbGllbnRzOiByZWFkb25seSB7IHJlYWRvbmx5IGlkOiBPcmdhbml6YXRpb25JZDsgcmVhZG9ubHkgbmFtZTogc3RyaW5nIH1bXTtcbn1cblxuY29uc3QgY29uZmlybWVkOiBNZW1iZXJTdGF0dXMgPSAyO1xuY29uc3QgYWRtaW46IFByb3ZpZGVyUm9sZSA9IDA7XG4vKiogQWRtaW5zIHdobyBjYW4gYWN0OiBhbiBpbnZpdGVkIG9uZSBjYW5ub3QgeWV0LiAqL1xuZXhwb3J0IGNvbnN0IGFjdGl2ZUFkbWlucyA9ICh1c2VyczogcmVhZG9ubHkgUHJvdmlkZXJVc2VyU2V0dXBbXSk6IHJlYWRvbmx5IFByb3ZpZGVyVXNlclNldHVwW10gPT5cbiAgdXNlcnMuZmlsdGVyKCh1c2VyKSA9PiB1c2VyLnJvbGUgPT09IGFkbWluICYmIHVzZXIuc3RhdHVzID09PSBjb25maXJtZWQpO1xuLyoqIFdoZXRoZXIgc29tZWJvZHkgd291bGQgc3RpbGwgYmUgUHJvdmlkZXIgYWRtaW4gd2l0aG91dCB0aGVzZSBwZW9wbGU6IHRoZSBzZXJ2ZXIgcmVmdXNlcyB0aGUgd2hvbGUgY2FsbCBvdGhlcndpc2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVzQW5BZG1pbiA9ICh1c2VyczogcmVhZG9ubHkgUHJvdmlkZXJVc2VyU2V0dXBbXSwgd2l0aG91dDogcmVhZG9ubHkgTWVtYmVySWRbXSk6IGJvb2xlYW4gPT5cbiAgYWN0aXZlQWRtaW5zKHVzZXJzKS5zb21lKCh1c2VyKSA9PiAhd2l0aG91dC5pbmNsdWRlcyh1c2VyLmlkKSk7XG4iLCJpbXBvcnQgdHlwZSB7IE9yZ2FuaXphdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBBZGRhYmxlT3JnYW5pemF0aW9uIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL3Byb3ZpZGVyLXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbm9JbnZlcnNlLCByb3csIHNheSwgdGV4dCwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiogVGFrZXMgYW4gb3JnYW5pemF0aW9uIHRoYXQgdGhlIHRlY2huaWNpYW4gb3ducyBhcyBhIGNsaWVudDogaXRzIGtleSBpcyB3cmFwcGVkIHdpdGggdGhlIHByb3ZpZGVyJ3MgKHByb3ZpZGVyLWFwaS5tZCDCpzQuNSkuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb3ZpZGVyQWRkQ2xpZW50IGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicHJvdmlkZXIuYWRkLWNsaWVudFwiO1xuICByZWFkb25seSBvcmdhbml6YXRpb246IE9yZ2FuaXphdGlvbklkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBsYW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VhdHM6IG51bWJlcjtcbiAgLyoqIFNlYXRzIHRoYXQgdGhlIHByb3ZpZGVyIGJ1eXMgZm9yIGl0OyBudWxsOiB0aGUgc2VydmVyIGRpZCBub3Qgc2F5LiAqL1xuICByZWFkb25seSBib3VnaHQ6IG51bWJlciB8IG51bGw7XG59XG5leHBvcnQgY29uc3QgYWRkQ2xpZW50ID0gKHsgaWQsIG5hbWUsIHBsYW4sIHNlYXRzIH06IEFkZGFibGVPcmdhbml6YXRpb24sIGJvdWdodDogbnVtYmVyIHwgbnVsbCk6IFByb3ZpZGVyQWRkQ2xpZW50ID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcInByb3ZpZGVyLmFkZC1jbGllbnRcIiwgaWQpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwicHJvdmlkZXIuYWRkLWNsaWVudFwiLFxuICBvcmdhbml6YXRpb246IGlkLFxuICBuYW1lLFxuICBwbGFuLFxuICBzZWF0cyxcbiAgYm91Z2h0LFxufSk7XG5leHBvcnQgY29uc3QgcHJvdmlkZXJBZGRDbGllbnQ6IENoYW5nZUtpbmREZWZpbml0aW9uPFByb3ZpZGVyQWRkQ2xpZW50PiA9IHtcbiAga2luZDogXCJwcm92aWRlci5hZGQtY2xpZW50XCIsXG4gIHNlY3Rpb246IFwiY2xpZW50XCIsXG4gIHN1YmplY3Q6IFwicHJvdmlkZXJcIixcbiAgdGVsbDogKHsgbmFtZSwgcGxhbiwgc2VhdHMsIGJvdWdodCB9KSA9PiAoe1xuICAgIGdseXBoOiBcImFkZFwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4uKGJvdWdodCA9PT0gbnVsbCA/IHJpc2t5KFwic2VhdHMtdW5rbm93blwiKSA6IGJvdWdodCA+IDAgPyByaXNreShcInNlYXRzLWJvdWdodFwiLCB7IHNlYXRzOiBib3VnaHQgfSwgYm91Z2h0KSA6IHJpc2t5KFwiY2xpZW50LWFkZGVkXCIpKSxcbiAgICBzZW50ZW5jZTogc2F5KFwicHJvdmlkZXItYWRkLWNsaWVudC5zZW50ZW5jZVwiLCB7IGNsaWVudDogbmFtZSwgcGxhbiwgc2VhdHMgfSwgW1wiY2xpZW50XCJdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoeyBwbGFuLCBzZWF0cyB9KSA9PiBbXG4gICAgcm93KGRpZmZlcnMoXCJwYWlkQnlcIiksIGRpZmZlcnMoXCJwYWlkLml0c2VsZlwiKSwgZGlmZmVycyhcInBhaWQucHJvdmlkZXJcIikpLFxuICAgIHJvdyhkaWZmZXJzKFwicGxhblwiKSwgbnVsbCwgdGV4dChwbGFuKSksXG4gICAgcm93KGRpZmZlcnMoXCJzZWF0c1wiKSwgbnVsbCwgdGV4dChzZWF0cykpLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJjbGllbnQtYWRkZWRcIiksXG59O1xuXG4vKiogVGhlIG9yZ2FuaXphdGlvbiBnb2VzIG9uIHdpdGhvdXQgdGhlIHByb3ZpZGVyIChwcm92aWRlci1hcGkubWQgwqc0LjQpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbGllbnRVbmxpbmsgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJjbGllbnQudW5saW5rXCI7XG4gIHJlYWRvbmx5IGNsaWVudDogc3RyaW5nO1xuICAvKiogT2YgdGhlIG93bmVycywgdGhlIG9uZSB3aG9zZSBhZGRyZXNzIHRoZSBpbnZvaWNlcyB0aGVuIGdvIHRvLiAqL1xuICByZWFkb25seSBvd25lcjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IHVubGlua0NsaWVudCA9IChjbGllbnQ6IHN0cmluZywgb3duZXI6IHN0cmluZyk6IENsaWVudFVubGluayA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJjbGllbnQudW5saW5rXCIsIGNsaWVudCksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjbGllbnQudW5saW5rXCIsXG4gIGNsaWVudCxcbiAgb3duZXIsXG59KTtcbmV4cG9ydCBjb25zdCBjbGllbnRVbmxpbms6IENoYW5nZUtpbmREZWZpbml0aW9uPENsaWVudFVubGluaz4gPSB7XG4gIGtpbmQ6IFwiY2xpZW50LnVubGlua1wiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICB0eXBlZDogKGNoYW5nZSkgPT4gY2hhbmdlLmNsaWVudCxcbiAgdGVsbDogKHsgY2xpZW50LCBvd25lciB9KSA9PiAoe1xuICAgIGdseXBoOiBcInJlbW92ZVwiLFxuICAgIHBlb3BsZTogW293bmVyXSxcbiAgICAuLi5yaXNreShcImNsaWVudC11bmxpbmtlZFwiLCB7IG93bmVyIH0pLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJjbGllbnQtdW5saW5rLnNlbnRlbmNlXCIsIHsgY2xpZW50IH0sIFtcImNsaWVudFwiXSksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKHsgb3duZXIgfSwgYWN0dWFsKSA9PiBbXG4gICAgcm93KGRpZmZlcnMoXCJwYWlkQnlcIiksIGRpZmZlcnMoXCJwYWlkLnByb3ZpZGVyXCIpLCBkaWZmZXJzKFwicGFpZC5pdHNlbGZcIikpLFxuICAgIHJvdyhkaWZmZXJzKFwicHJvdmlkZXJSZWFjaGVzXCIpLCBkaWZmZXJzKFwib25cIiksIGRpZmZlcnMoXCJvZmZcIikpLFxuICAgIC4uLigoYWN0dWFsLmNsaWVudC5iaWxsaW5nRW1haWwgPz8gXCJcIikudG9Mb3dlckNhc2UoKSA9PT0gb3duZXIudG9Mb3dlckNhc2UoKVxuICAgICAgPyBbXVxuICAgICAgOiBbcm93KGRpZmZlcnMoXCJiaWxsaW5nXCIpLCB0ZXh0KGFjdHVhbC5jbGllbnQuYmlsbGluZ0VtYWlsKSwgdGV4dChvd25lcikpXSksXG4gIF0sXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcImNsaWVudC11bmxpbmtlZFwiKSxcbn07XG4iLCJpbXBvcnQgdHlwZSB7IEJpbGxpbmdBZGRyZXNzLCBQcm92aWRlckRldGFpbHMgfSBmcm9tIFwiLi4vLi4vdmFsdWUvcHJvdmlkZXItc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBub0ludmVyc2UsIHJvdywgc2F5LCB0ZXh0LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5LCByb3V0aW5lIH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5cbi8qKiBOYW1lLCBidXNpbmVzcyBuYW1lIGFuZCBiaWxsaW5nIGUtbWFpbCBvZiB0aGUgcHJvdmlkZXI6IG9uZSByb3V0ZSB3cml0ZXMgYWxsIHRocmVlIChwcm92aWRlci1hcGkubWQgwqc0LjIpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlckRldGFpbHNDaGFuZ2UgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJwcm92aWRlci5kZXRhaWxzXCI7XG4gIHJlYWRvbmx5IGZyb206IFByb3ZpZGVyRGV0YWlscztcbiAgcmVhZG9ubHkgdG86IFByb3ZpZGVyRGV0YWlscztcbn1cbmV4cG9ydCBjb25zdCBjaGFuZ2VQcm92aWRlckRldGFpbHMgPSAoZnJvbTogUHJvdmlkZXJEZXRhaWxzLCB0bzogUHJvdmlkZXJEZXRhaWxzKTogUHJvdmlkZXJEZXRhaWxzQ2hhbmdlID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcInByb3ZpZGVyLmRldGFpbHNcIiwgdG8ubmFtZSwgdG8uYnVzaW5lc3NOYW1lID8/IFwiXCIsIHRvLmJpbGxpbmdFbWFpbCA/PyBcIlwiKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcInByb3ZpZGVyLmRldGFpbHNcIixcbiAgZnJvbSxcbiAgdG8sXG59KTtcbmV4cG9ydCBjb25zdCBwcm92aWRlckRldGFpbHM6IENoYW5nZUtpbmREZWZpbml0aW9uPFByb3ZpZGVyRGV0YWlsc0NoYW5nZT4gPSB7XG4gIGtpbmQ6IFwicHJvdmlkZXIuZGV0YWlsc1wiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICBzdWJqZWN0OiBcInByb3ZpZGVyXCIsXG4gIHRlbGw6ICh7IGZyb20sIHRvIH0pID0+ICh7XG4gICAgZ2x5cGg6IFwiZWRpdFwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4uKGZyb20uYmlsbGluZ0VtYWlsICE9PSB0by5iaWxsaW5nRW1haWwgJiYgZnJvbS5iaWxsaW5nRW1haWwgIT09IG51bGxcbiAgICAgID8gcmlza3koXCJiaWxsaW5nLW1vdmVzXCIsIHsgZnJvbTogZnJvbS5iaWxsaW5nRW1haWwgfSlcbiAgICAgIDogZnJvbS5uYW1lID09PSB0by5uYW1lXG4gICAgICAgID8gcm91dGluZVxuICAgICAgICA6IHJpc2t5KFwicHJvdmlkZXItcmVuYW1lZFwiKSksXG4gICAgc2VudGVuY2U6XG4gICAgICBmcm9tLm5hbWUgPT09IHRvLm5hbWVcbiAgICAgICAgPyBmcm9tLmJpbGxpbmdFbWFpbCA9PT0gdG8uYmlsbGluZ0VtYWlsXG4gICAgICAgICAgPyBzYXkoXCJwcm92aWRlci1kZXRhaWxzLmJ1c2luZXNzXCIsIHsgdG86IHRvLmJ1c2luZXNzTmFtZSA/PyBcIlwiIH0pXG4gICAgICAgICAgOiBzYXkoXCJwcm92aWRlci1kZXRhaWxzLmJpbGxpbmdcIiwgeyB0bzogdG8uYmlsbGluZ0VtYWlsID8/IFwiXCIgfSwgW1widG9cIl0pXG4gICAgICAgIDogc2F5KFwicHJvdmlkZXItZGV0YWlscy5zZW50ZW5jZVwiLCB7IGZyb206IGZyb20ubmFtZSwgdG86IHRvLm5hbWUgfSwgW1wiZnJvbVwiLCBcInRvXCJdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoeyBmcm9tLCB0byB9KSA9PlxuICAgIFtcbiAgICAgIHJvdyhkaWZmZXJzKFwibmFtZVwiKSwgdGV4dChmcm9tLm5hbWUpLCB0ZXh0KHRvLm5hbWUpKSxcbiAgICAgIHJvdyhkaWZmZXJzKFwiYnVzaW5lc3NOYW1lXCIpLCB0ZXh0KGZyb20uYnVzaW5lc3NOYW1lKSwgdGV4dCh0by5idXNpbmVzc05hbWUpKSxcbiAgICAgIHJvdyhkaWZmZXJzKFwiYmlsbGluZ1wiKSwgdGV4dChmcm9tLmJpbGxpbmdFbWFpbCksIHRleHQodG8uYmlsbGluZ0VtYWlsKSksXG4gICAgXS5maWx0ZXIoKHsgYmVmb3JlLCBhZnRlciB9KSA9PiBKU09OLnN0cmluZ2lmeShiZWZvcmUpICE9PSBKU09OLnN0cmluZ2lmeShhZnRlcikpLFxuICBpbnZlcnNlOiAoeyBmcm9tLCB0byB9KSA9PlxuICAgIChmcm9tLmJpbGxpbmdFbWFpbCA/PyBcIlwiKSA9PT0gXCJcIiA/IG5vSW52ZXJzZShcIm5vLWFkZHJlc3MtYmVmb3JlXCIpIDogeyBjaGFuZ2U6IGNoYW5nZVByb3ZpZGVyRGV0YWlscyh0bywgZnJvbSkgfSxcbn07XG5cbi8qKiBXaGVyZSBpbnZvaWNlcyBhcmUgbWFkZSBvdXQgdG8sIGFuZCB0aGUgdGF4IGlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlckFkZHJlc3NDaGFuZ2UgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJwcm92aWRlci5hZGRyZXNzXCI7XG4gIHJlYWRvbmx5IGZyb206IEJpbGxpbmdBZGRyZXNzIHwgbnVsbDtcbiAgcmVhZG9ubHkgdG86IEJpbGxpbmdBZGRyZXNzO1xufVxuZXhwb3J0IGNvbnN0IGNoYW5nZVByb3ZpZGVyQWRkcmVzcyA9IChmcm9tOiBCaWxsaW5nQWRkcmVzcyB8IG51bGwsIHRvOiBCaWxsaW5nQWRkcmVzcyk6IFByb3ZpZGVyQWRkcmVzc0NoYW5nZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJwcm92aWRlci5hZGRyZXNzXCIsIEpTT04uc3RyaW5naWZ5KHRvKSksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJwcm92aWRlci5hZGRyZXNzXCIsXG4gIGZyb20sXG4gIHRvLFxufSk7XG5jb25zdCBhZGRyZXNzUGFydHMgPSBbXCJjb3VudHJ5XCIsIFwicG9zdGFsQ29kZVwiLCBcImxpbmUxXCIsIFwibGluZTJcIiwgXCJjaXR5XCIsIFwic3RhdGVcIl0gYXMgY29uc3Q7XG5jb25zdCB0YXhJZE9mID0gKGFkZHJlc3M6IEJpbGxpbmdBZGRyZXNzIHwgbnVsbCk6IHN0cmluZyA9PiAoYWRkcmVzcz8udGF4SWQgPT0gbnVsbCA/IFwiXCIgOiBgJHthZGRyZXNzLnRheElkLmNvZGV9ICR7YWRkcmVzcy50YXhJZC52YWx1ZX1gKTtcbmV4cG9ydCBjb25zdCBwcm92aWRlckFkZHJlc3M6IENoYW5nZUtpbmREZWZpbml0aW9uPFByb3ZpZGVyQWRkcmVzc0NoYW5nZT4gPSB7XG4gIGtpbmQ6IFwicHJvdmlkZXIuYWRkcmVzc1wiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICBzdWJqZWN0OiBcInByb3ZpZGVyXCIsXG4gIHRlbGw6ICh7IGZyb20sIHRvIH0pID0+ICh7XG4gICAgZ2x5cGg6IFwiZWRpdFwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4ucmlza3kodGF4SWRPZihmcm9tKSA9PT0gdGF4SWRPZih0bykgPyBcImludm9pY2VzLWNoYW5nZVwiIDogXCJ0YXgtaWQtY2hhbmdlc1wiKSxcbiAgICBzZW50ZW5jZTogc2F5KFxuICAgICAgXCJwcm92aWRlci1hZGRyZXNzLnNlbnRlbmNlXCIsXG4gICAgICB7XG4gICAgICAgIHdoZXJlOiBbdG8ubGluZTEsIGAke3RvLnBvc3RhbENvZGV9ICR7dG8uY2l0eSA/PyBcIlwifWAudHJpbSgpLCB0by5jb3VudHJ5XS5maWx0ZXIoKHBhcnQpID0+IHBhcnQgIT09IG51bGwgJiYgcGFydCAhPT0gXCJcIikuam9pbihcIiwgXCIpLFxuICAgICAgfSxcbiAgICAgIFtcIndoZXJlXCJdLFxuICAgICksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKHsgZnJvbSwgdG8gfSkgPT5cbiAgICBbXG4gICAgICAuLi5hZGRyZXNzUGFydHMubWFwKChwYXJ0KSA9PiByb3coZGlmZmVycyhgYWRkcmVzcy4ke3BhcnR9YCksIHRleHQoZnJvbT8uW3BhcnRdID8/IG51bGwpLCB0ZXh0KHRvW3BhcnRdKSkpLFxuICAgICAgcm93KGRpZmZlcnMoXCJhZGRyZXNzLnRheElkXCIpLCB0ZXh0KHRheElkT2YoZnJvbSkpLCB0ZXh0KHRheElkT2YodG8pKSksXG4gICAgXS5maWx0ZXIoKHsgYmVmb3JlLCBhZnRlciB9KSA9PiBKU09OLnN0cmluZ2lmeShiZWZvcmUpICE9PSBKU09OLnN0cmluZ2lmeShhZnRlcikpLFxuICBpbnZlcnNlOiAoeyBmcm9tLCB0byB9KSA9PiAoZnJvbSA9PT0gbnVsbCA/IG5vSW52ZXJzZShcIm5vLWFkZHJlc3MtYmVmb3JlXCIpIDogeyBjaGFuZ2U6IGNoYW5nZVByb3ZpZGVyQWRkcmVzcyh0bywgZnJvbSkgfSksXG59O1xuXG4vKiogVGhlIHByb3ZpZGVyIGl0c2VsZiBpcyBkZWxldGVkOiBpdHMgY2xpZW50cyBzdGF5LCBhbmQgbm9ib2R5IG9mIHRoZSBwcm92aWRlciByZWFjaGVzIHRoZW0gYW55IG1vcmUgKHByb3ZpZGVyLWFwaS5tZCDCpzQuMikuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb3ZpZGVyRGVsZXRlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicHJvdmlkZXIuZGVsZXRlXCI7XG4gIHJlYWRvbmx5IHByb3ZpZGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNsaWVudHM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBkZWxldGVQcm92aWRlciA9IChwcm92aWRlcjogc3RyaW5nLCBjbGllbnRzOiBudW1iZXIpOiBQcm92aWRlckRlbGV0ZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJwcm92aWRlci5kZWxldGVcIiwgcHJvdmlkZXIpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwicHJvdmlkZXIuZGVsZXRlXCIsXG4gIHByb3ZpZGVyLFxuICBjbGllbnRzLFxufSk7XG5leHBvcnQgY29uc3QgcHJvdmlkZXJEZWxldGU6IENoYW5nZUtpbmREZWZpbml0aW9uPFByb3ZpZGVyRGVsZXRlPiA9IHtcbiAga2luZDogXCJwcm92aWRlci5kZWxldGVcIixcbiAgc2VjdGlvbjogXCJjbGllbnRcIixcbiAgc3ViamVjdDogXCJwcm92aWRlclwiLFxuICBhc2tzT3duU2VjcmV0OiB0cnVlLFxuICB0eXBlZDogKGNoYW5nZSkgPT4gY2hhbmdlLnByb3ZpZGVyLFxuICB0ZWxsOiAoY2hhbmdlKSA9PiAoe1xuICAgIGdseXBoOiBcInJlbW92ZVwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4ucmlza3koXCJwcm92aWRlci1kZWxldGVkXCIsIHt9LCBjaGFuZ2UuY2xpZW50cyksXG4gICAgc2VudGVuY2U6IHNheShcInByb3ZpZGVyLWRlbGV0ZS5zZW50ZW5jZVwiLCB7IHByb3ZpZGVyOiBjaGFuZ2UucHJvdmlkZXIgfSwgW1wicHJvdmlkZXJcIl0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IFtyb3coZGlmZmVycyhcImNsaWVudHNSZWFjaGVkXCIpLCBkaWZmZXJzKFwiY2xpZW50Q291bnRcIiwge30sIGNoYW5nZS5jbGllbnRzKSwgZGlmZmVycyhcImNsaWVudENvdW50XCIsIHt9LCAwKSldLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJwcm92aWRlci1kZWxldGVkXCIpLFxufTtcbiIsImltcG9ydCB7IFByb3ZpZGVyUm9sZSB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHsgc2hvcnRIYXNoIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvc2hvcnQtaGFzaC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIG5vSW52ZXJzZSwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3kgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIEFkZHJlc3NlcyBwZXIgY2FsbCAocHJvdmlkZXItYXBpLm1kIMKnNC4zKS4gKi9cbmNvbnN0IHByb3ZpZGVySW52aXRhdGlvbnNQZXJDYWxsID0gMjA7XG5cbi8qKiBJbnZpdGVzIHBlb3BsZSB0byB0aGUgcHJvdmlkZXIsIGFsbCB3aXRoIG9uZSByb2xlOiBvbmUgY2FsbCwgYXQgbW9zdCB0d2VudHkgYWRkcmVzc2VzIGluIGxvd2VyIGNhc2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb3ZpZGVySW52aXRlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicHJvdmlkZXIuaW52aXRlXCI7XG4gIHJlYWRvbmx5IGVtYWlsczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IHJvbGU6IFByb3ZpZGVyUm9sZTtcbn1cblxuZXhwb3J0IGNvbnN0IHJvbGVOYW1lID0gKHJvbGU6IFByb3ZpZGVyUm9sZSk6IFwiYWRtaW5cIiB8IFwic2VydmljZVwiID0+IChyb2xlID09PSBQcm92aWRlclJvbGUucHJvdmlkZXJBZG1pbiA/IFwiYWRtaW5cIiA6IFwic2VydmljZVwiKTtcblxuLyoqIE9uZSBjaGFuZ2UgZm9yIGVhY2ggdHdlbnR5IGFkZHJlc3Nlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnZpdGVUb1Byb3ZpZGVyKGVtYWlsczogcmVhZG9ubHkgc3RyaW5nW10sIHJvbGU6IFByb3ZpZGVyUm9sZSk6IHJlYWRvbmx5IFByb3ZpZGVySW52aXRlW10ge1xuICBjb25zdCBjaGFuZ2VzOiBQcm92aWRlckludml0ZVtdID0gW107XG4gIGZvciAobGV0IHN0YXJ0ID0gMDsgc3RhcnQgPCBlbWFpbHMubGVuZ3RoOyBzdGFydCArPSBwcm92aWRlckludml0YXRpb25zUGVyQ2FsbCkge1xuICAgIGNvbnN0IHNsaWNlID0gZW1haWxzLnNsaWNlKHN0YXJ0LCBzdGFydCArIHByb3ZpZGVySW52aXRhdGlvbnNQZXJDYWxsKTtcbiAgICBjaGFuZ2VzLnB1c2goe1xuICAgICAgaWQ6IGNoYW5nZUlkKFwicHJvdmlkZXIuaW52aXRlXCIsIHJvbGUsIHNsaWNlWzBdID8/IFwiXCIsIHNob3J0SGFzaChzbGljZS5qb2luKFwiXFxuXCIpKSksXG4gICAgICBuZWVkczogW10sXG4gICAgICBraW5kOiBcInByb3ZpZGVyLmludml0ZVwiLFxuICAgICAgZW1haWxzOiBzbGljZSxcbiAgICAgIHJvbGUsXG4gICAgfSk7XG4gIH1cbiAgcmV0dXJuIGNoYW5nZXM7XG59XG5cbmV4cG9ydCBjb25zdCBwcm92aWRlckludml0ZTogQ2hhbmdlS2luZERlZmluaXRpb248UHJvdmlkZXJJbnZpdGU+ID0ge1xuICBraW5kOiBcInByb3ZpZGVyLmludml0ZVwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICBzdWJqZWN0OiBcInByb3ZpZGVyXCIsXG4gIHRlbGw6ICh7IGVtYWlscywgcm9sZSB9KSA9PiAoe1xuICAgIGdseXBoOiBcIm1haWxcIixcbiAgICBwZW9wbGU6IGVtYWlscyxcbiAgICAuLi5yaXNreShyb2xlID09PSBQcm92aWRlclJvbGUucHJvdmlkZXJBZG1pbiA/IFwicHJvdmlkZXItYWRtaW5cIiA6IFwicHJvdmlkZXItdXNlclwiLCB7fSwgZW1haWxzLmxlbmd0aCksXG4gICAgc2VudGVuY2U6IHNheShcbiAgICAgIGBwcm92aWRlci1pbnZpdGUuJHtyb2xlTmFtZShyb2xlKX1gLFxuICAgICAgeyBwZW9wbGU6IGVtYWlscy5sZW5ndGgsIGZpcnN0OiBlbWFpbHNbMF0gPz8gXCJcIiwgb3RoZXJzOiBlbWFpbHMubGVuZ3RoIC0gMSB9LFxuICAgICAgW1wiZmlyc3RcIl0sXG4gICAgICBlbWFpbHMubGVuZ3RoLFxuICAgICksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKHsgZW1haWxzLCByb2xlIH0pID0+IGVtYWlscy5tYXAoKGVtYWlsKSA9PiByb3cobGl0ZXJhbChlbWFpbCksIG51bGwsIGRpZmZlcnMoYHByb3ZpZGVySW52aXRlZC4ke3JvbGVOYW1lKHJvbGUpfWApKSksXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcIm1haWwtc2VudFwiKSxcbiAgc2l6ZTogKHsgZW1haWxzIH0pID0+IGVtYWlscy5sZW5ndGgsXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBNZW1iZXJJZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBzaG9ydEhhc2ggfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9zaG9ydC1oYXNoLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgbGl0ZXJhbCwgcm93LCBzYXkgfSBmcm9tIFwiLi4va2luZC50c1wiO1xuXG4vKiogQSBtZW1iZXIgYXMgYSBjaGFuZ2UgbmFtZXMgb25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lZE1lbWJlciB7XG4gIHJlYWRvbmx5IGlkOiBNZW1iZXJJZDtcbiAgcmVhZG9ubHkgZW1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIEEgY2hhbmdlIHRoYXQgc2F5cyB0aGUgc2FtZSB0aGluZyB0byBzZXZlcmFsIG1lbWJlcnMgaW4gb25lIGNhbGwuICovXG5leHBvcnQgaW50ZXJmYWNlIE1lbWJlcnNDaGFuZ2U8S2luZCBleHRlbmRzIHN0cmluZz4gZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogS2luZDtcbiAgLyoqIDEgdG8gYG1lbWJlcnNQZXJDYWxsYC4gKi9cbiAgcmVhZG9ubHkgbWVtYmVyczogcmVhZG9ubHkgTmFtZWRNZW1iZXJbXTtcbn1cbi8qKiBQZW9wbGUgdGhhdCBvbmUgYnVsayBjYWxsIG5hbWVzIChvcmdhbml6YXRpb24tYXBpLm1kIMKnMikuICovXG5jb25zdCBtZW1iZXJzUGVyQ2FsbCA9IDEwMDtcblxuLyoqIE9uZSBjaGFuZ2UgZm9yIGVhY2ggYG1lbWJlcnNQZXJDYWxsYCBtZW1iZXJzLiAqL1xuZXhwb3J0IGNvbnN0IG1lbWJlcnNDaGFuZ2VzID0gPEtpbmQgZXh0ZW5kcyBzdHJpbmc+KGtpbmQ6IEtpbmQsIG1lbWJlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pOiByZWFkb25seSBNZW1iZXJzQ2hhbmdlPEtpbmQ+W10gPT4ge1xuICBjb25zdCBjaGFuZ2VzOiBNZW1iZXJzQ2hhbmdlPEtpbmQ+W10gPSBbXTtcbiAgZm9yIChsZXQgc3RhcnQgPSAwOyBzdGFydCA8IG1lbWJlcnMubGVuZ3RoOyBzdGFydCArPSBtZW1iZXJzUGVyQ2FsbCkge1xuICAgIGNvbnN0IHNsaWNlID0gbWVtYmVycy5zbGljZShzdGFydCwgc3RhcnQgKyBtZW1iZXJzUGVyQ2FsbCk7XG4gICAgY2hhbmdlcy5wdXNoKHtcbiAgICAgIGlkOiBjaGFuZ2VJZChcbiAgICAgICAga2luZCxcbiAgICAgICAgc2xpY2UubGVuZ3RoID09PSAxID8gKHNsaWNlWzBdPy5lbWFpbC50b0xvd2VyQ2FzZSgpID8/IFwiXCIpIDogc2hvcnRIYXNoKHNsaWNlLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuaWQpLmpvaW4oXCJcXG5cIikpLFxuICAgICAgKSxcbiAgICAgIG5lZWRzOiBbXSxcbiAgICAgIGtpbmQsXG4gICAgICBtZW1iZXJzOiBzbGljZSxcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gY2hhbmdlcztcbn07XG5cbmV4cG9ydCBjb25zdCBzaG93bk5hbWUgPSAobWVtYmVyOiBOYW1lZE1lbWJlcik6IHN0cmluZyA9PiBtZW1iZXIubmFtZSA/PyBtZW1iZXIuZW1haWw7XG5leHBvcnQgY29uc3QgZW1haWxzT2YgPSAoY2hhbmdlOiBNZW1iZXJzQ2hhbmdlPHN0cmluZz4pOiByZWFkb25seSBzdHJpbmdbXSA9PiBjaGFuZ2UubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gbWVtYmVyLmVtYWlsKTtcblxuLyoqIGA8a2luZD4uc2VudGVuY2VgIHdpdGggdGhlIGZpcnN0IG5hbWVzIGFuZCBob3cgbWFueSB0aGVyZSBhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2VudGVuY2VPZihraW5kOiBzdHJpbmcsIG1lbWJlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pOiBNZXNzYWdlIHtcbiAgY29uc3QgW2ZpcnN0XSA9IG1lbWJlcnM7XG4gIHJldHVybiBzYXkoXG4gICAgYCR7a2luZC5yZXBsYWNlQWxsKFwiLlwiLCBcIi1cIil9LnNlbnRlbmNlYCxcbiAgICB7IHdobzogZmlyc3QgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBzaG93bk5hbWUoZmlyc3QpLCBvdGhlcnM6IG1lbWJlcnMubGVuZ3RoIC0gMSwgcGVvcGxlOiBtZW1iZXJzLmxlbmd0aCB9LFxuICAgIFtcIndob1wiXSxcbiAgICBtZW1iZXJzLmxlbmd0aCxcbiAgKTtcbn1cblxuLyoqIE9uZSByb3cgYSBwZXJzb246IHdoYXQgdGhleSBhcmUgYmVmb3JlLCBhbmQgYWZ0ZXIuICovXG5leHBvcnQgY29uc3Qgcm93c09mID0gKGNoYW5nZTogTWVtYmVyc0NoYW5nZTxzdHJpbmc+LCBiZWZvcmU6IChtZW1iZXI6IE5hbWVkTWVtYmVyKSA9PiBNZXNzYWdlIHwgbnVsbCwgYWZ0ZXI6IE1lc3NhZ2UgfCBudWxsKSA9PlxuICBjaGFuZ2UubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gcm93KGxpdGVyYWwoc2hvd25OYW1lKG1lbWJlcikpLCBiZWZvcmUobWVtYmVyKSwgYWZ0ZXIpKTtcblxuLyoqIFdoYXQgaXMgbGVmdCBvZiBhIGhhbGYtZG9uZSBjYWxsIGlzIHBhcnQgb2YgaXQuICovXG5leHBvcnQgY29uc3QgY292ZXJzTWVtYmVycyA9IChzZWVuOiBNZW1iZXJzQ2hhbmdlPHN0cmluZz4sIGNoYW5nZTogTWVtYmVyc0NoYW5nZTxzdHJpbmc+KTogYm9vbGVhbiA9PlxuICBjaGFuZ2UubWVtYmVycy5ldmVyeSgobWVtYmVyKSA9PiBzZWVuLm1lbWJlcnMuc29tZSgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gbWVtYmVyLmlkKSk7XG4iLCJpbXBvcnQgeyBQcm92aWRlclJvbGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCBub0ludmVyc2UsIHJvdywgc2F5LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQge1xuICBjb3ZlcnNNZW1iZXJzLFxuICBlbWFpbHNPZixcbiAgbWVtYmVyc0NoYW5nZXMsXG4gIHJvd3NPZixcbiAgc2VudGVuY2VPZixcbiAgc2hvd25OYW1lLFxuICB0eXBlIE1lbWJlcnNDaGFuZ2UsXG4gIHR5cGUgTmFtZWRNZW1iZXIsXG59IGZyb20gXCIuL21lbWJlcnMtb2YtYS1jYWxsLnRzXCI7XG5pbXBvcnQgeyByb2xlTmFtZSB9IGZyb20gXCIuL3Byb3ZpZGVyLWludml0ZS50c1wiO1xuXG4vKiBDaGFuZ2VzIG9mIHBlb3BsZSB3aG8gYXJlIGF0IHRoZSBwcm92aWRlcjogaW52aXRlZCwgd2FpdGluZywgb3IgdGhlcmUuICovXG5cbi8qKiBNYWlscyB0aGUgaW52aXRhdGlvbiBhZ2Fpbiwgd2l0aCBhIG5ldyBsaW5rLiAqL1xuZXhwb3J0IHR5cGUgUHJvdmlkZXJSZXNlbmQgPSBNZW1iZXJzQ2hhbmdlPFwicHJvdmlkZXIucmVzZW5kXCI+O1xuZXhwb3J0IGNvbnN0IHJlc2VuZFRvUHJvdmlkZXIgPSAodXNlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pOiByZWFkb25seSBQcm92aWRlclJlc2VuZFtdID0+IG1lbWJlcnNDaGFuZ2VzKFwicHJvdmlkZXIucmVzZW5kXCIsIHVzZXJzKTtcbmV4cG9ydCBjb25zdCBwcm92aWRlclJlc2VuZDogQ2hhbmdlS2luZERlZmluaXRpb248UHJvdmlkZXJSZXNlbmQ+ID0ge1xuICBraW5kOiBcInByb3ZpZGVyLnJlc2VuZFwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICBzdWJqZWN0OiBcInByb3ZpZGVyXCIsXG4gIHRlbGw6IChjaGFuZ2UpID0+ICh7XG4gICAgZ2x5cGg6IFwibWFpbFwiLFxuICAgIHBlb3BsZTogZW1haWxzT2YoY2hhbmdlKSxcbiAgICAuLi5yaXNreShcIm1haWxcIiwge30sIGNoYW5nZS5tZW1iZXJzLmxlbmd0aCksXG4gICAgc2VudGVuY2U6IHNlbnRlbmNlT2YoY2hhbmdlLmtpbmQsIGNoYW5nZS5tZW1iZXJzKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiByb3dzT2YoY2hhbmdlLCAoKSA9PiBkaWZmZXJzKFwibWVtYmVyU3RhdGUuaW52aXRlZFwiKSwgZGlmZmVycyhcIm1lbWJlclN0YXRlLmludml0ZWRBZ2FpblwiKSksXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcIm1haWwtc2VudFwiKSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLm1lbWJlcnMubGVuZ3RoLFxuICBjb3ZlcnM6IGNvdmVyc01lbWJlcnMsXG59O1xuXG4vKiogR2l2ZXMgcGVvcGxlIHdobyBhY2NlcHRlZCB0aGUgcHJvdmlkZXIncyBrZXk6IGFsd2F5cyBjb21wYXJlZCwgc2luY2UgaXQgb3BlbnMgZXZlcnkgY2xpZW50LiAqL1xuZXhwb3J0IHR5cGUgUHJvdmlkZXJDb25maXJtID0gTWVtYmVyc0NoYW5nZTxcInByb3ZpZGVyLmNvbmZpcm1cIj47XG5leHBvcnQgY29uc3QgY29uZmlybUF0UHJvdmlkZXIgPSAodXNlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pOiByZWFkb25seSBQcm92aWRlckNvbmZpcm1bXSA9PiBtZW1iZXJzQ2hhbmdlcyhcInByb3ZpZGVyLmNvbmZpcm1cIiwgdXNlcnMpO1xuZXhwb3J0IGNvbnN0IHByb3ZpZGVyQ29uZmlybTogQ2hhbmdlS2luZERlZmluaXRpb248UHJvdmlkZXJDb25maXJtPiA9IHtcbiAga2luZDogXCJwcm92aWRlci5jb25maXJtXCIsXG4gIHNlY3Rpb246IFwicGVvcGxlXCIsXG4gIHN1YmplY3Q6IFwicHJvdmlkZXJcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJrZXlcIixcbiAgICBwZW9wbGU6IGVtYWlsc09mKGNoYW5nZSksXG4gICAgLi4ucmlza3koXCJwcm92aWRlci1jb25maXJtZWRcIiwge30sIGNoYW5nZS5tZW1iZXJzLmxlbmd0aCksXG4gICAgc2VudGVuY2U6IHNlbnRlbmNlT2YoY2hhbmdlLmtpbmQsIGNoYW5nZS5tZW1iZXJzKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiByb3dzT2YoY2hhbmdlLCAoKSA9PiBkaWZmZXJzKFwibWVtYmVyU3RhdGUuYWNjZXB0ZWRcIiksIGRpZmZlcnMoXCJtZW1iZXJTdGF0ZS5jb25maXJtZWRcIikpLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJwcm92aWRlci1rZXktZ2l2ZW5cIiksXG4gIHNpemU6IChjaGFuZ2UpID0+IGNoYW5nZS5tZW1iZXJzLmxlbmd0aCxcbiAgY292ZXJzOiBjb3ZlcnNNZW1iZXJzLFxufTtcblxuLyoqIEVuZHMgbWVtYmVyc2hpcHMgYXQgdGhlIHByb3ZpZGVyLiAqL1xuZXhwb3J0IHR5cGUgUHJvdmlkZXJSZW1vdmUgPSBNZW1iZXJzQ2hhbmdlPFwicHJvdmlkZXIucmVtb3ZlXCI+O1xuZXhwb3J0IGNvbnN0IHJlbW92ZUZyb21Qcm92aWRlciA9ICh1c2VyczogcmVhZG9ubHkgTmFtZWRNZW1iZXJbXSk6IHJlYWRvbmx5IFByb3ZpZGVyUmVtb3ZlW10gPT4gbWVtYmVyc0NoYW5nZXMoXCJwcm92aWRlci5yZW1vdmVcIiwgdXNlcnMpO1xuZXhwb3J0IGNvbnN0IHByb3ZpZGVyUmVtb3ZlOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxQcm92aWRlclJlbW92ZT4gPSB7XG4gIGtpbmQ6IFwicHJvdmlkZXIucmVtb3ZlXCIsXG4gIHNlY3Rpb246IFwicGVvcGxlXCIsXG4gIHN1YmplY3Q6IFwicHJvdmlkZXJcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJyZW1vdmVcIixcbiAgICBwZW9wbGU6IGVtYWlsc09mKGNoYW5nZSksXG4gICAgLi4ucmlza3koXCJwcm92aWRlci1yZW1vdmVkXCIsIHt9LCBjaGFuZ2UubWVtYmVycy5sZW5ndGgpLFxuICAgIHNlbnRlbmNlOiBzZW50ZW5jZU9mKGNoYW5nZS5raW5kLCBjaGFuZ2UubWVtYmVycyksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSkgPT4gcm93c09mKGNoYW5nZSwgKCkgPT4gZGlmZmVycyhcInByb3ZpZGVyVXNlclwiKSwgbnVsbCksXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcIm1lbWJlci1yZW1vdmVkXCIpLFxuICBzaXplOiAoY2hhbmdlKSA9PiBjaGFuZ2UubWVtYmVycy5sZW5ndGgsXG4gIGNvdmVyczogY292ZXJzTWVtYmVycyxcbn07XG5cbi8qKiBNYWtlcyBhIHNlcnZpY2UgdXNlciBhIFByb3ZpZGVyIGFkbWluLCBvciB0aGUgb3RoZXIgd2F5IHJvdW5kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlclJvbGVDaGFuZ2UgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJwcm92aWRlci5yb2xlXCI7XG4gIHJlYWRvbmx5IG1lbWJlcjogTmFtZWRNZW1iZXI7XG4gIHJlYWRvbmx5IGZyb206IFByb3ZpZGVyUm9sZTtcbiAgcmVhZG9ubHkgdG86IFByb3ZpZGVyUm9sZTtcbn1cbmV4cG9ydCBjb25zdCBjaGFuZ2VQcm92aWRlclJvbGUgPSAobWVtYmVyOiBOYW1lZE1lbWJlciwgZnJvbTogUHJvdmlkZXJSb2xlLCB0bzogUHJvdmlkZXJSb2xlKTogUHJvdmlkZXJSb2xlQ2hhbmdlID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcInByb3ZpZGVyLnJvbGVcIiwgbWVtYmVyLmlkKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcInByb3ZpZGVyLnJvbGVcIixcbiAgbWVtYmVyLFxuICBmcm9tLFxuICB0byxcbn0pO1xuZXhwb3J0IGNvbnN0IHByb3ZpZGVyUm9sZTogQ2hhbmdlS2luZERlZmluaXRpb248UHJvdmlkZXJSb2xlQ2hhbmdlPiA9IHtcbiAga2luZDogXCJwcm92aWRlci5yb2xlXCIsXG4gIHNlY3Rpb246IFwicGVvcGxlXCIsXG4gIHN1YmplY3Q6IFwicHJvdmlkZXJcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJlZGl0XCIsXG4gICAgcGVvcGxlOiBbY2hhbmdlLm1lbWJlci5lbWFpbF0sXG4gICAgLi4uKGNoYW5nZS50byA9PT0gUHJvdmlkZXJSb2xlLnByb3ZpZGVyQWRtaW4gPyByaXNreShcInByb3ZpZGVyLWFkbWluXCIsIHt9LCAxKSA6IHJpc2t5KFwicHJvdmlkZXItd2Vha2VyXCIpKSxcbiAgICBzZW50ZW5jZTogc2F5KGBwcm92aWRlci1yb2xlLiR7cm9sZU5hbWUoY2hhbmdlLnRvKX1gLCB7IHdobzogc2hvd25OYW1lKGNoYW5nZS5tZW1iZXIpIH0sIFtcIndob1wiXSksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSkgPT4gW1xuICAgIHJvdyhcbiAgICAgIGRpZmZlcnMoXCJyb2xlT2ZcIiksXG4gICAgICBkaWZmZXJzKGBwcm92aWRlclJvbGUuJHtyb2xlTmFtZShjaGFuZ2UuZnJvbSl9YCksXG4gICAgICBkaWZmZXJzKGBwcm92aWRlclJvbGUuJHtyb2xlTmFtZShjaGFuZ2UudG8pfWApLFxuICAgICAgbGl0ZXJhbChzaG93bk5hbWUoY2hhbmdlLm1lbWJlcikpLFxuICAgICksXG4gIF0sXG4gIGludmVyc2U6IChjaGFuZ2UpID0+ICh7IGNoYW5nZTogY2hhbmdlUHJvdmlkZXJSb2xlKGNoYW5nZS5tZW1iZXIsIGNoYW5nZS50bywgY2hhbmdlLmZyb20pIH0pLFxufTtcbiIsImltcG9ydCB0eXBlIHsgQmlsbGluZ0FkZHJlc3MsIFByb3ZpZGVyRGV0YWlscyB9IGZyb20gXCIuLi8uLi92YWx1ZS9wcm92aWRlci1zZXR1cC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIG5vSW52ZXJzZSwgcm93LCBzYXksIHRleHQsIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3kgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIEJlZ2lucyBhIHByb3ZpZGVyIHRoYXQgc29tZWJvZHkgd2FzIGludml0ZWQgdG8gc2V0IHVwOiBkZXRhaWxzLCBhZGRyZXNzLCBhbmQgaXRzIGtleSwgd2hpY2ggaXMgbWFkZSBoZXJlIChwcm92aWRlci1hcGkubWQgwqc0LjIpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm92aWRlclNldFVwIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicHJvdmlkZXIuc2V0LXVwXCI7XG4gIHJlYWRvbmx5IGRldGFpbHM6IFByb3ZpZGVyRGV0YWlscztcbiAgcmVhZG9ubHkgYWRkcmVzczogQmlsbGluZ0FkZHJlc3M7XG59XG5leHBvcnQgY29uc3Qgc2V0VXBQcm92aWRlciA9IChkZXRhaWxzOiBQcm92aWRlckRldGFpbHMsIGFkZHJlc3M6IEJpbGxpbmdBZGRyZXNzKTogUHJvdmlkZXJTZXRVcCA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJwcm92aWRlci5zZXQtdXBcIiwgZGV0YWlscy5uYW1lKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcInByb3ZpZGVyLnNldC11cFwiLFxuICBkZXRhaWxzLFxuICBhZGRyZXNzLFxufSk7XG5leHBvcnQgY29uc3QgcHJvdmlkZXJTZXRVcDogQ2hhbmdlS2luZERlZmluaXRpb248UHJvdmlkZXJTZXRVcD4gPSB7XG4gIGtpbmQ6IFwicHJvdmlkZXIuc2V0LXVwXCIsXG4gIHNlY3Rpb246IFwiY2xpZW50XCIsXG4gIHN1YmplY3Q6IFwicHJvdmlkZXJcIixcbiAgdGVsbDogKHsgZGV0YWlscyB9KSA9PiAoe1xuICAgIGdseXBoOiBcImtleVwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4ucmlza3koXCJwcm92aWRlci1zdGFydGVkXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJwcm92aWRlci1zZXQtdXAuc2VudGVuY2VcIiwgeyBwcm92aWRlcjogZGV0YWlscy5uYW1lIH0sIFtcInByb3ZpZGVyXCJdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoeyBkZXRhaWxzLCBhZGRyZXNzIH0pID0+IFtcbiAgICByb3coZGlmZmVycyhcIm5hbWVcIiksIG51bGwsIHRleHQoZGV0YWlscy5uYW1lKSksXG4gICAgcm93KGRpZmZlcnMoXCJiaWxsaW5nXCIpLCBudWxsLCB0ZXh0KGRldGFpbHMuYmlsbGluZ0VtYWlsKSksXG4gICAgcm93KGRpZmZlcnMoXCJhZGRyZXNzLmNvdW50cnlcIiksIG51bGwsIHRleHQoYWRkcmVzcy5jb3VudHJ5KSksXG4gICAgcm93KGRpZmZlcnMoXCJrZXlcIiksIG51bGwsIGRpZmZlcnMoXCJrZXlOZXdcIikpLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJwcm92aWRlci1zdGFydGVkXCIpLFxufTtcblxuLyoqIFRoZSB0ZWNobmljaWFuIHRha2VzIGFuIGludml0YXRpb24gdG8gYSBwcm92aWRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvdmlkZXJBY2NlcHQgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJwcm92aWRlci5hY2NlcHRcIjtcbiAgcmVhZG9ubHkgcHJvdmlkZXI6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBhY2NlcHRJbnZpdGF0aW9uID0gKHByb3ZpZGVyOiBzdHJpbmcpOiBQcm92aWRlckFjY2VwdCA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJwcm92aWRlci5hY2NlcHRcIiwgcHJvdmlkZXIpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwicHJvdmlkZXIuYWNjZXB0XCIsXG4gIHByb3ZpZGVyLFxufSk7XG5leHBvcnQgY29uc3QgcHJvdmlkZXJBY2NlcHQ6IENoYW5nZUtpbmREZWZpbml0aW9uPFByb3ZpZGVyQWNjZXB0PiA9IHtcbiAga2luZDogXCJwcm92aWRlci5hY2NlcHRcIixcbiAgc2VjdGlvbjogXCJwZW9wbGVcIixcbiAgc3ViamVjdDogXCJwcm92aWRlclwiLFxuICB0ZWxsOiAoeyBwcm92aWRlciB9KSA9PiAoe1xuICAgIGdseXBoOiBcImFkZFwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4ucmlza3koXCJwcm92aWRlci1hY2NlcHRzXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJwcm92aWRlci1hY2NlcHQuc2VudGVuY2VcIiwgeyBwcm92aWRlciB9LCBbXCJwcm92aWRlclwiXSksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKHsgcHJvdmlkZXIgfSkgPT4gW1xuICAgIHJvdyhkaWZmZXJzKFwibWVtYmVyc2hpcEF0XCIsIHsgcHJvdmlkZXIgfSksIGRpZmZlcnMoXCJtZW1iZXJTdGF0ZS5pbnZpdGVkXCIpLCBkaWZmZXJzKFwibWVtYmVyU3RhdGUuYWNjZXB0ZWRcIikpLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJwcm92aWRlci1hY2NlcHRlZFwiKSxcbn07XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IsIHR5cGUgQXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgTWVtYmVyU3RhdHVzLCBQcm92aWRlclJvbGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQsIE9yZ2FuaXphdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgZXJyLCBvaywgdHlwZSBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGxlYXZlc0FuQWRtaW4sIHR5cGUgQmlsbGluZ0FkZHJlc3MsIHR5cGUgUHJvdmlkZXJTZXR1cCwgdHlwZSBQcm92aWRlclVzZXJTZXR1cCB9IGZyb20gXCIuLi8uLi92YWx1ZS9wcm92aWRlci1zZXR1cC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2UgfSBmcm9tIFwiLi4vY2hhbmdlLnRzXCI7XG5pbXBvcnQgeyBhZGRDbGllbnQgfSBmcm9tIFwiLi4va2luZHMvcHJvdmlkZXItY2xpZW50cy50c1wiO1xuaW1wb3J0IHsgY2hhbmdlUHJvdmlkZXJBZGRyZXNzLCBjaGFuZ2VQcm92aWRlckRldGFpbHMsIGRlbGV0ZVByb3ZpZGVyIH0gZnJvbSBcIi4uL2tpbmRzL3Byb3ZpZGVyLWRldGFpbHMudHNcIjtcbmltcG9ydCB7IGludml0ZVRvUHJvdmlkZXIgfSBmcm9tIFwiLi4va2luZHMvcHJvdmlkZXItaW52aXRlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VQcm92aWRlclJvbGUsIGNvbmZpcm1BdFByb3ZpZGVyLCByZW1vdmVGcm9tUHJvdmlkZXIsIHJlc2VuZFRvUHJvdmlkZXIgfSBmcm9tIFwiLi4va2luZHMvcHJvdmlkZXItcGVvcGxlLnRzXCI7XG5pbXBvcnQgeyBhY2NlcHRJbnZpdGF0aW9uLCBzZXRVcFByb3ZpZGVyIH0gZnJvbSBcIi4uL2tpbmRzL3Byb3ZpZGVyLXN0YXJ0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5hbWVkTWVtYmVyIH0gZnJvbSBcIi4uL2tpbmRzL21lbWJlcnMtb2YtYS1jYWxsLnRzXCI7XG5pbXBvcnQgeyBkZWZpbmVQcm92aWRlckVkaXQsIG9ubHksIHR5cGUgRWRpdENoYW5nZXMgfSBmcm9tIFwiLi9lZGl0LnRzXCI7XG5cbmNvbnN0IG1lbWJlcnMgPSB6LmFycmF5KGlkPE1lbWJlcklkPigpKS5taW4oMSkubWF4KDIwMDApO1xuY29uc3Qgb3B0aW9uYWxUZXh0ID0gKG1heDogbnVtYmVyKSA9PiB0ZXh0KG1heCkubnVsbGFibGUoKTtcbmNvbnN0IGFkZHJlc3MgPSB6LnN0cmljdE9iamVjdCh7XG4gIGNvdW50cnk6IHouc3RyaW5nKCkucmVnZXgoL15bQS1aYS16XXsyfSQvdSksXG4gIHBvc3RhbENvZGU6IHRleHQoMjApLm1pbigxKSxcbiAgbGluZTE6IG9wdGlvbmFsVGV4dCgyMDApLFxuICBsaW5lMjogb3B0aW9uYWxUZXh0KDIwMCksXG4gIGNpdHk6IG9wdGlvbmFsVGV4dCgxMDApLFxuICBzdGF0ZTogb3B0aW9uYWxUZXh0KDEwMCksXG4gIHRheElkOiB6LnN0cmljdE9iamVjdCh7IGNvZGU6IHRleHQoMzApLm1pbigxKSwgdmFsdWU6IHRleHQoNjApLm1pbigxKSB9KS5udWxsYWJsZSgpLFxufSk7XG5jb25zdCBkZXRhaWxzID0gei5zdHJpY3RPYmplY3QoeyBuYW1lOiB0ZXh0KDUwKS5taW4oMSksIGJ1c2luZXNzTmFtZTogb3B0aW9uYWxUZXh0KDUwKSwgYmlsbGluZ0VtYWlsOiB0ZXh0KDI1NikubWluKDMpIH0pO1xuXG4vKiogRWRpdHMgb2YgdGhlIHByb3ZpZGVyIGl0c2VsZiBhbmQgb2YgaXRzIHBlb3BsZS4gV2hvIGlzIG5vdCBpbiB0aGUgc3RhdGUgdGhhdCB0aGUgZWRpdCBuZWVkcyBpcyBsZWZ0IG91dCwgd2l0aCB0aGUgcmVhc29uLiAqL1xuZXhwb3J0IGNvbnN0IHByb3ZpZGVyRWRpdHMgPSB7XG4gIFwicHJvdmlkZXIuaW52aXRlXCI6IGRlZmluZVByb3ZpZGVyRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcInByb3ZpZGVyLmludml0ZVwiKSwgZW1haWxzOiB6LmFycmF5KHRleHQoMjU2KS5taW4oMykpLm1pbigxKS5tYXgoNTAwKSwgcm9sZTogei5lbnVtKFByb3ZpZGVyUm9sZSkgfSksXG4gICAgKGVkaXQsIHByb3ZpZGVyKSA9PiB7XG4gICAgICBjb25zdCB1c2VycyA9IHByb3ZpZGVyLnVzZXJzID8/IFtdO1xuICAgICAgY29uc3Qga25vd24gPSBuZXcgTWFwKHVzZXJzLm1hcCgodXNlcikgPT4gW3VzZXIuZW1haWwudG9Mb3dlckNhc2UoKSwgdXNlcl0pKTtcbiAgICAgIGNvbnN0IHdhbnRlZCA9IFsuLi5uZXcgU2V0KGVkaXQuZW1haWxzLm1hcCgoZW1haWwpID0+IGVtYWlsLnRyaW0oKS50b0xvd2VyQ2FzZSgpKSldO1xuICAgICAgcmV0dXJuIG9rKHtcbiAgICAgICAgY2hhbmdlczogaW52aXRlVG9Qcm92aWRlcihcbiAgICAgICAgICB3YW50ZWQuZmlsdGVyKChlbWFpbCkgPT4gIWtub3duLmhhcyhlbWFpbCkpLFxuICAgICAgICAgIGVkaXQucm9sZSxcbiAgICAgICAgKSxcbiAgICAgICAgbGVmdE91dDogd2FudGVkLmZsYXRNYXAoKGVtYWlsKSA9PiB7XG4gICAgICAgICAgY29uc3QgdXNlciA9IGtub3duLmdldChlbWFpbCk7XG4gICAgICAgICAgcmV0dXJuIHVzZXIgPT09IHVuZGVmaW5lZCA/IFtdIDogW3sgbWVtYmVySWQ6IHVzZXIuaWQsIGVtYWlsLCBlcnJvcjogYXBwRXJyb3IoXCJtZW1iZXIuYWxyZWFkeVwiKSB9XTtcbiAgICAgICAgfSksXG4gICAgICB9KTtcbiAgICB9LFxuICApLFxuICBcInByb3ZpZGVyLnJlc2VuZFwiOiBvZk1hbnkoXCJwcm92aWRlci5yZXNlbmRcIiwgcmVzZW5kVG9Qcm92aWRlciwgKHVzZXIpID0+XG4gICAgdXNlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5pbnZpdGVkID8gbnVsbCA6IGFwcEVycm9yKFwibWVtYmVyLm5vdC1pbnZpdGVkXCIpLFxuICApLFxuICBcInByb3ZpZGVyLmNvbmZpcm1cIjogb2ZNYW55KFwicHJvdmlkZXIuY29uZmlybVwiLCBjb25maXJtQXRQcm92aWRlciwgKHVzZXIpID0+XG4gICAgdXNlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5hY2NlcHRlZCA/IG51bGwgOiBhcHBFcnJvcihcIm1lbWJlci5ub3QtYWNjZXB0ZWRcIiwgeyB3aG86IG5hbWVPZih1c2VyKSB9KSxcbiAgKSxcbiAgXCJwcm92aWRlci5yZW1vdmVcIjogb2ZNYW55KFxuICAgIFwicHJvdmlkZXIucmVtb3ZlXCIsXG4gICAgcmVtb3ZlRnJvbVByb3ZpZGVyLFxuICAgICh1c2VyLCBwcm92aWRlcikgPT4gKHVzZXIudXNlcklkID09PSBwcm92aWRlci5vd25Vc2VySWQgPyBhcHBFcnJvcihcInByb3ZpZGVyLm93bi1yb3dcIikgOiBudWxsKSxcbiAgICAocHJvdmlkZXIsIGNob3NlbikgPT4gKGxlYXZlc0FuQWRtaW4ocHJvdmlkZXIudXNlcnMgPz8gW10sIGNob3NlbikgPyBudWxsIDogYXBwRXJyb3IoXCJwcm92aWRlci5sYXN0LWFkbWluXCIpKSxcbiAgKSxcbiAgXCJwcm92aWRlci5yb2xlXCI6IGRlZmluZVByb3ZpZGVyRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcInByb3ZpZGVyLnJvbGVcIiksIG1lbWJlcnMsIHRvOiB6LmVudW0oUHJvdmlkZXJSb2xlKSB9KSxcbiAgICAoZWRpdCwgcHJvdmlkZXIpID0+IHtcbiAgICAgIGNvbnN0IHsgbmFtZWQsIGxlZnRPdXQgfSA9IHNvcnRlZChlZGl0Lm1lbWJlcnMsIHByb3ZpZGVyLCAodXNlcikgPT4gKHVzZXIucm9sZSA9PT0gZWRpdC50byA/IGFwcEVycm9yKFwibWVtYmVyLm5vdC1jaGFuZ2VkXCIpIDogbnVsbCkpO1xuICAgICAgaWYgKGVkaXQudG8gIT09IFByb3ZpZGVyUm9sZS5wcm92aWRlckFkbWluICYmIG5hbWVkLmxlbmd0aCA+IDAgJiYgIWxlYXZlc0FuQWRtaW4ocHJvdmlkZXIudXNlcnMgPz8gW10sIGVkaXQubWVtYmVycykpXG4gICAgICAgIHJldHVybiBlcnIoYXBwRXJyb3IoXCJwcm92aWRlci5sYXN0LWFkbWluXCIpKTtcbiAgICAgIHJldHVybiBvayh7IGNoYW5nZXM6IG5hbWVkLm1hcCgoeyB1c2VyLCBtZW1iZXIgfSk6IENoYW5nZSA9PiBjaGFuZ2VQcm92aWRlclJvbGUobWVtYmVyLCB1c2VyLnJvbGUsIGVkaXQudG8pKSwgbGVmdE91dCB9KTtcbiAgICB9LFxuICApLFxuICBcInByb3ZpZGVyLmRldGFpbHNcIjogZGVmaW5lUHJvdmlkZXJFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwicHJvdmlkZXIuZGV0YWlsc1wiKSwgdG86IGRldGFpbHMgfSksIChlZGl0LCBwcm92aWRlcikgPT4ge1xuICAgIGNvbnN0IHRvID0gdGlkeURldGFpbHMoZWRpdC50byk7XG4gICAgY29uc3QgeyBkZXRhaWxzOiBmcm9tIH0gPSBwcm92aWRlcjtcbiAgICBjb25zdCBzYW1lID0gZnJvbS5uYW1lID09PSB0by5uYW1lICYmIChmcm9tLmJ1c2luZXNzTmFtZSA/PyBcIlwiKSA9PT0gKHRvLmJ1c2luZXNzTmFtZSA/PyBcIlwiKSAmJiBmcm9tLmJpbGxpbmdFbWFpbCA9PT0gdG8uYmlsbGluZ0VtYWlsO1xuICAgIHJldHVybiBvbmx5KHNhbWUgPyBbXSA6IFtjaGFuZ2VQcm92aWRlckRldGFpbHMoZnJvbSwgdG8pXSk7XG4gIH0pLFxuICBcInByb3ZpZGVyLmFkZHJlc3NcIjogZGVmaW5lUHJvdmlkZXJFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwicHJvdmlkZXIuYWRkcmVzc1wiKSwgdG86IGFkZHJlc3MgfSksIChlZGl0LCBwcm92aWRlcikgPT4ge1xuICAgIGNvbnN0IHRvID0gdGlkeUFkZHJlc3MoZWRpdC50byk7XG4gICAgcmV0dXJuIG9ubHkoSlNPTi5zdHJpbmdpZnkocHJvdmlkZXIuYWRkcmVzcykgPT09IEpTT04uc3RyaW5naWZ5KHRvKSA/IFtdIDogW2NoYW5nZVByb3ZpZGVyQWRkcmVzcyhwcm92aWRlci5hZGRyZXNzLCB0byldKTtcbiAgfSksXG4gIFwicHJvdmlkZXIuZGVsZXRlXCI6IGRlZmluZVByb3ZpZGVyRWRpdCh6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcInByb3ZpZGVyLmRlbGV0ZVwiKSB9KSwgKF9lZGl0LCBwcm92aWRlcikgPT5cbiAgICBvbmx5KFtkZWxldGVQcm92aWRlcihwcm92aWRlci5kZXRhaWxzLm5hbWUsIHByb3ZpZGVyLmNsaWVudHMubGVuZ3RoKV0pLFxuICApLFxuICBcInByb3ZpZGVyLmFkZC1jbGllbnRcIjogZGVmaW5lUHJvdmlkZXJFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcInByb3ZpZGVyLmFkZC1jbGllbnRcIiksXG4gICAgICBvcmdhbml6YXRpb246IGlkPE9yZ2FuaXphdGlvbklkPigpLFxuICAgICAgLyoqIFNlYXRzIHRvIGJlIGJvdWdodCBmb3IgaXQsIGFzIHRoZSBzY3JlZW4gdG9sZDsgbnVsbDogbm90IGtub3duLiAqL1xuICAgICAgYm91Z2h0OiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMV8wMDBfMDAwKS5udWxsYWJsZSgpLFxuICAgIH0pLFxuICAgIChlZGl0LCBwcm92aWRlcikgPT4ge1xuICAgICAgY29uc3Qgb3JnYW5pemF0aW9uID0gcHJvdmlkZXIuYWRkYWJsZT8uZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gZWRpdC5vcmdhbml6YXRpb24pO1xuICAgICAgaWYgKG9yZ2FuaXphdGlvbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiY2xpZW50Lm5vdC1hZGRhYmxlXCIpKTtcbiAgICAgIHJldHVybiBvbmx5KFthZGRDbGllbnQob3JnYW5pemF0aW9uLCBlZGl0LmJvdWdodCldKTtcbiAgICB9LFxuICApLFxuICAvKiogVGhlIGludml0YXRpb24gaXRzZWxmIGlzIGhlbGQgaW4gbWFpbjogaXRzIHRva2VuIGlzIG5vIHBsYWluIGRhdGEuICovXG4gIFwicHJvdmlkZXIuc2V0LXVwXCI6IGRlZmluZVByb3ZpZGVyRWRpdCh6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcInByb3ZpZGVyLnNldC11cFwiKSwgZGV0YWlscywgYWRkcmVzcyB9KSwgKGVkaXQpID0+XG4gICAgb25seShbc2V0VXBQcm92aWRlcih0aWR5RGV0YWlscyhlZGl0LmRldGFpbHMpLCB0aWR5QWRkcmVzcyhlZGl0LmFkZHJlc3MpKV0pLFxuICApLFxuICBcInByb3ZpZGVyLmFjY2VwdFwiOiBkZWZpbmVQcm92aWRlckVkaXQoei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJwcm92aWRlci5hY2NlcHRcIikgfSksIChfZWRpdCwgcHJvdmlkZXIpID0+XG4gICAgb25seShbYWNjZXB0SW52aXRhdGlvbihwcm92aWRlci5kZXRhaWxzLm5hbWUpXSksXG4gICksXG59IGFzIGNvbnN0O1xuXG5jb25zdCBuYW1lT2YgPSAodXNlcjogUHJvdmlkZXJVc2VyU2V0dXApOiBzdHJpbmcgPT4gdXNlci5uYW1lID8/IHVzZXIuZW1haWw7XG5jb25zdCBvck51bGwgPSAodmFsdWU6IHN0cmluZyB8IG51bGwpOiBzdHJpbmcgfCBudWxsID0+ICgodmFsdWUgPz8gXCJcIikudHJpbSgpID09PSBcIlwiID8gbnVsbCA6ICh2YWx1ZSA/PyBcIlwiKS50cmltKCkpO1xuLyoqIEFzIHRoZSBzZXJ2ZXIga2VlcHMgaXQ6IHRoZSBhZGRyZXNzIHRyaW1tZWQgYW5kIGluIGxvd2VyIGNhc2UuICovXG5jb25zdCB0aWR5RGV0YWlscyA9IChvZjogei5vdXRwdXQ8dHlwZW9mIGRldGFpbHM+KSA9PiAoe1xuICBuYW1lOiBvZi5uYW1lLnRyaW0oKSxcbiAgYnVzaW5lc3NOYW1lOiBvck51bGwob2YuYnVzaW5lc3NOYW1lKSxcbiAgYmlsbGluZ0VtYWlsOiBvZi5iaWxsaW5nRW1haWwudHJpbSgpLnRvTG93ZXJDYXNlKCksXG59KTtcbmNvbnN0IHRpZHlBZGRyZXNzID0gKG9mOiB6Lm91dHB1dDx0eXBlb2YgYWRkcmVzcz4pOiBCaWxsaW5nQWRkcmVzcyA9PiAoe1xuICBjb3VudHJ5OiBvZi5jb3VudHJ5LnRvVXBwZXJDYXNlKCksXG4gIHBvc3RhbENvZGU6IG9mLnBvc3RhbENvZGUudHJpbSgpLFxuICBsaW5lMTogb3JOdWxsKG9mLmxpbmUxKSxcbiAgbGluZTI6IG9yTnVsbChvZi5saW5lMiksXG4gIGNpdHk6IG9yTnVsbChvZi5jaXR5KSxcbiAgc3RhdGU6IG9yTnVsbChvZi5zdGF0ZSksXG4gIHRheElkOiBvZi50YXhJZCA9PT0gbnVsbCA/IG51bGwgOiB7IGNvZGU6IG9mLnRheElkLmNvZGUudHJpbSgpLCB2YWx1ZTogb2YudGF4SWQudmFsdWUudHJpbSgpIH0sXG59KTtcblxuZnVuY3Rpb24gc29ydGVkKGFza2VkOiByZWFkb25seSBNZW1iZXJJZFtdLCBwcm92aWRlcjogUHJvdmlkZXJTZXR1cCwgcmVmdXNhbDogKHVzZXI6IFByb3ZpZGVyVXNlclNldHVwKSA9PiBBcHBFcnJvciB8IG51bGwpIHtcbiAgY29uc3QgbmFtZWQ6IHsgcmVhZG9ubHkgdXNlcjogUHJvdmlkZXJVc2VyU2V0dXA7IHJlYWRvbmx5IG1lbWJlcjogTmFtZWRNZW1iZXIgfVtdID0gW107XG4gIGNvbnN0IGxlZnRPdXQ6IEVkaXRDaGFuZ2VzW1wibGVmdE91dFwiXVtudW1iZXJdW10gPSBbXTtcbiAgZm9yIChjb25zdCBtZW1iZXJJZCBvZiBuZXcgU2V0KGFza2VkKSkge1xuICAgIGNvbnN0IHVzZXIgPSBwcm92aWRlci51c2Vycz8uZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gbWVtYmVySWQpO1xuICAgIGNvbnN0IGVycm9yID0gdXNlciA9PT0gdW5kZWZpbmVkID8gYXBwRXJyb3IoXCJtZW1iZXIudW5rbm93blwiKSA6IHJlZnVzYWwodXNlcik7XG4gICAgaWYgKHVzZXIgIT09IHVuZGVmaW5lZCAmJiBlcnJvciA9PT0gbnVsbCkgbmFtZWQucHVzaCh7IHVzZXIsIG1lbWJlcjogeyBpZDogdXNlci5pZCwgZW1haWw6IHVzZXIuZW1haWwsIG5hbWU6IHVzZXIubmFtZSB9IH0pO1xuICAgIGVsc2UgbGVmdE91dC5wdXNoKHsgbWVtYmVySWQsIGVtYWlsOiB1c2VyPy5lbWFpbCA/PyBcIlwiLCBlcnJvcjogZXJyb3IgPz8gYXBwRXJyb3IoXCJtZW1iZXIudW5rbm93blwiKSB9KTtcbiAgfVxuICByZXR1cm4geyBuYW1lZCwgbGVmdE91dCB9O1xufVxuLyoqIEBwYXJhbSB3aG9sZSByZWZ1c2VzIHRoZSBlZGl0IGFzIGEgd2hvbGUsIGFzIHRoZSBzZXJ2ZXIgd291bGQuICovXG5mdW5jdGlvbiBvZk1hbnk8S2luZCBleHRlbmRzIENoYW5nZVtcImtpbmRcIl0+KFxuICBraW5kOiBLaW5kLFxuICBtYWtlOiAodXNlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pID0+IHJlYWRvbmx5IENoYW5nZVtdLFxuICByZWZ1c2FsOiAodXNlcjogUHJvdmlkZXJVc2VyU2V0dXAsIHByb3ZpZGVyOiBQcm92aWRlclNldHVwKSA9PiBBcHBFcnJvciB8IG51bGwsXG4gIHdob2xlOiAocHJvdmlkZXI6IFByb3ZpZGVyU2V0dXAsIGNob3NlbjogcmVhZG9ubHkgTWVtYmVySWRbXSkgPT4gQXBwRXJyb3IgfCBudWxsID0gKCkgPT4gbnVsbCxcbikge1xuICByZXR1cm4gZGVmaW5lUHJvdmlkZXJFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKGtpbmQpLCBtZW1iZXJzIH0pLCAoZWRpdCwgcHJvdmlkZXIpOiBSZXN1bHQ8RWRpdENoYW5nZXM+ID0+IHtcbiAgICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoZWRpdC5tZW1iZXJzLCBwcm92aWRlciwgKHVzZXIpID0+IHJlZnVzYWwodXNlciwgcHJvdmlkZXIpKTtcbiAgICBjb25zdCByZWZ1c2VkID0gbmFtZWQubGVuZ3RoID09PSAwID8gbnVsbCA6IHdob2xlKHByb3ZpZGVyLCBlZGl0Lm1lbWJlcnMpO1xuICAgIHJldHVybiByZWZ1c2VkID09PSBudWxsID8gb2soeyBjaGFuZ2VzOiBtYWtlKG5hbWVkLm1hcCgoeyBtZW1iZXIgfSkgPT4gbWVtYmVyKSksIGxlZnRPdXQgfSkgOiBlcnIocmVmdXNlZCk7XG4gIH0pO1xufVxuIiwiLyoqIFRoZSB0aGlydGVlbiByaWdodHMgb2YgYSBjdXN0b20gcm9sZSwgYXMgdGhlIHdpcmUgbmFtZXMgdGhlbSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzIuMSk7IGluIHRoZSBvcmRlciBpbiB3aGljaCB0aGV5IGFyZSBzaG93bi4gKi9cbmV4cG9ydCBjb25zdCBtZW1iZXJSaWdodHMgPSBbXG4gIFwiYWNjZXNzRXZlbnRMb2dzXCIsXG4gIFwiYWNjZXNzSW1wb3J0RXhwb3J0XCIsXG4gIFwiYWNjZXNzUmVwb3J0c1wiLFxuICBcImNyZWF0ZU5ld0NvbGxlY3Rpb25zXCIsXG4gIFwiZWRpdEFueUNvbGxlY3Rpb25cIixcbiAgXCJkZWxldGVBbnlDb2xsZWN0aW9uXCIsXG4gIFwibWFuYWdlVXNlcnNcIixcbiAgXCJtYW5hZ2VHcm91cHNcIixcbiAgXCJtYW5hZ2VQb2xpY2llc1wiLFxuICBcIm1hbmFnZVNzb1wiLFxuICBcIm1hbmFnZVNjaW1cIixcbiAgXCJtYW5hZ2VSZXNldFBhc3N3b3JkXCIsXG4gIFwibWFuYWdlQWNjZXNzUnVsZXNcIixcbl0gYXMgY29uc3Q7XG5cbi8qKiBBbGwgcmlnaHRzLCBlYWNoIG9uIG9yIG9mZjogdGhlIHdpcmUgdGFrZXMgdGhlbSB3aG9sZS4gKi9cbmV4cG9ydCBjb25zdCByaWdodHNPblRoZVdpcmUgPSAob246IHJlYWRvbmx5IHN0cmluZ1tdKTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgYm9vbGVhbj4+ID0+XG4gIE9iamVjdC5mcm9tRW50cmllcyhtZW1iZXJSaWdodHMubWFwKChyaWdodCkgPT4gW3JpZ2h0LCBvbi5pbmNsdWRlcyhyaWdodCldKSk7XG5leHBvcnQgdHlwZSBNZW1iZXJSaWdodCA9ICh0eXBlb2YgbWVtYmVyUmlnaHRzKVtudW1iZXJdO1xuIiwiaW1wb3J0IHR5cGUgeyBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFjY2Vzc0xldmVsLCBDb2xsZWN0aW9uU2V0dGluZ3MgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRQb2xpY3ksIERlc2lyZWRTY2ltLCBEZXNpcmVkU3NvIH0gZnJvbSBcIi4vZGVzaXJlZC1zZXR1cC50c1wiO1xuXG4vKipcbiAqIEEgcmVhZGFibGUgZmlsZSAoWUFNTCkgdGhhdCBzYXlzIHdoYXQgYSBjbGllbnQgc2hvdWxkIGxvb2sgbGlrZS4gVGV4dHMgbWF5IGhvbGQgYHt7Y2xpZW50Lm5hbWV9fWAsIGB7e2NsaWVudC5kb21haW59fWBcbiAqIGFuZCB0aGUgYmx1ZXByaW50J3Mgb3duIHBhcmFtZXRlcnM7IGEgY29sbGVjdGlvbiBvciBncm91cCB3aXRoIGBlYWNoOiA8bGlzdCBwYXJhbWV0ZXI+YCBpcyByZXBlYXRlZCBmb3IgZXZlcnlcbiAqIHZhbHVlIG9mIHRoYXQgbGlzdCwgYXZhaWxhYmxlIGFzIGB7e2VhY2h9fWAgYW5kIGFzIGB7e2VhY2guPGxpc3Q+fX1gICh0aGUgbGF0dGVyIGFsc28gaW5zaWRlIGEgcmVwZWF0ZWQgYWNjZXNzKS5cbiAqIGB3aGVuOiA8c3dpdGNoIHBhcmFtZXRlcj5gIGtlZXBzIGFuIGVudHJ5IG9ubHkgd2hlbiB0aGUgc3dpdGNoIGlzIG9uLCBgd2hlbjogXCIhPHN3aXRjaCBwYXJhbWV0ZXI+XCJgIG9ubHkgd2hlbiBpdCBpc1xuICogb2ZmLiBgaW5jbHVkZWAgbmFtZXMgb3RoZXIgYmx1ZXByaW50cyB3aG9zZSBwYXJ0cyBjb21lIGZpcnN0LiBBIGJhY2tzbGFzaCBrZWVwcyBicmFjZXMgYXMgdGhleSBhcmU6IGBcXHt7bGl0ZXJhbH19YC4gYHBhcnNlYCBhbmQgYHByaW50YCBvZiBibHVlcHJpbnQgdGV4dHMgYXJlIGludmVyc2UuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmx1ZXByaW50IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRlc2NyaXB0aW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogXCJzdGFydGVyXCIgfCBcIm93blwiO1xuICByZWFkb25seSBwYXJhbWV0ZXJzOiByZWFkb25seSBCbHVlcHJpbnRQYXJhbWV0ZXJbXTtcbiAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBCbHVlcHJpbnRHcm91cFtdO1xuICByZWFkb25seSBjb2xsZWN0aW9uczogcmVhZG9ubHkgQmx1ZXByaW50Q29sbGVjdGlvbltdO1xuICByZWFkb25seSBwb2xpY2llczogcmVhZG9ubHkgRGVzaXJlZFBvbGljeVtdO1xuICByZWFkb25seSBjb2xsZWN0aW9uU2V0dGluZ3M/OiBDb2xsZWN0aW9uU2V0dGluZ3M7XG4gIHJlYWRvbmx5IHBlb3BsZTogcmVhZG9ubHkgQmx1ZXByaW50UGVyc29uW107XG4gIHJlYWRvbmx5IGRvbWFpbnM6IHJlYWRvbmx5IEJsdWVwcmludERvbWFpbltdO1xuICByZWFkb25seSBzc28/OiBCbHVlcHJpbnRTc287XG4gIHJlYWRvbmx5IHNjaW0/OiBEZXNpcmVkU2NpbTtcbiAgLyoqIE90aGVyIGJsdWVwcmludHMsIGJ5IHRoZSBuYW1lIG9mIHRoZWlyIGZpbGUgKFwiYmFzZVwiKSBvciBvZiBhIHN0YXJ0ZXIgKFwic3RhcnRlcjpieS1kZXBhcnRtZW50XCIpLiAqL1xuICByZWFkb25seSBpbmNsdWRlPzogcmVhZG9ubHkgc3RyaW5nW107XG59XG5leHBvcnQgaW50ZXJmYWNlIEJsdWVwcmludFBhcmFtZXRlciB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGFiZWw6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZDogQmx1ZXByaW50UGFyYW1ldGVyS2luZDtcbiAgLyoqIFdoYXQgY2FuIGJlIGNob3NlbiwgZm9yIGtpbmQgXCJjaG9pY2VcIi4gKi9cbiAgcmVhZG9ubHkgb3B0aW9ucz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBkZWZhdWx0Pzogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10gfCBib29sZWFuO1xufVxuLyoqIFdoYXQgbWF5IGJlIGZpbGxlZCBpbjogYW55IHRleHQsIGEgZG9tYWluLCBhbiBlbWFpbCBhZGRyZXNzLCBhIHdob2xlIG51bWJlciwgb25lIG9mIGBvcHRpb25zYCwgc2V2ZXJhbCB0ZXh0cywgb24gb3Igb2ZmLiAqL1xuZXhwb3J0IGNvbnN0IGJsdWVwcmludFBhcmFtZXRlcktpbmRzID0gW1widGV4dFwiLCBcImRvbWFpblwiLCBcImVtYWlsXCIsIFwibnVtYmVyXCIsIFwiY2hvaWNlXCIsIFwibGlzdFwiLCBcInN3aXRjaFwiXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEJsdWVwcmludFBhcmFtZXRlcktpbmQgPSAodHlwZW9mIGJsdWVwcmludFBhcmFtZXRlcktpbmRzKVtudW1iZXJdO1xuZXhwb3J0IGludGVyZmFjZSBCbHVlcHJpbnRHcm91cCB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZWFjaD86IHN0cmluZztcbiAgcmVhZG9ubHkgd2hlbj86IHN0cmluZztcbn1cbmV4cG9ydCBpbnRlcmZhY2UgQmx1ZXByaW50Q29sbGVjdGlvbiB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgZWFjaD86IHN0cmluZztcbiAgcmVhZG9ubHkgd2hlbj86IHN0cmluZztcbiAgcmVhZG9ubHkgYWNjZXNzOiByZWFkb25seSBCbHVlcHJpbnRBY2Nlc3NbXTtcbn1cbi8qKiBBY2Nlc3Mgb2Ygb25lIGdyb3VwLCBvciB3aXRoIGBlYWNoYCBvZiBvbmUgZ3JvdXAgcGVyIHZhbHVlIG9mIGEgbGlzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmx1ZXByaW50QWNjZXNzIHtcbiAgcmVhZG9ubHkgZ3JvdXA6IHN0cmluZztcbiAgcmVhZG9ubHkgZWFjaD86IHN0cmluZztcbiAgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsO1xufVxuLyoqIFNvbWVib2R5IHdobyBiZWxvbmdzIHRvIGV2ZXJ5IGNsaWVudCwgYnkgcm9sZTogdGhlIGFkZHJlc3MgaXMgbWFkZSBvZiBwYXJhbWV0ZXJzLCBvciBvZiBlYWNoIGFkZHJlc3Mgb2YgYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCbHVlcHJpbnRQZXJzb24ge1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBlYWNoPzogc3RyaW5nO1xuICByZWFkb25seSB3aGVuPzogc3RyaW5nO1xuICByZWFkb25seSByb2xlOiBNZW1iZXJSb2xlO1xuICByZWFkb25seSBncm91cHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogUmlnaHRzIG9mIGEgY3VzdG9tIHJvbGUgdGhhdCBhcmUgb24uICovXG4gIHJlYWRvbmx5IHJpZ2h0cz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBjb2xsZWN0aW9ucz86IHJlYWRvbmx5IHsgcmVhZG9ubHkgcGF0aDogc3RyaW5nOyByZWFkb25seSBsZXZlbDogQWNjZXNzTGV2ZWwgfVtdO1xufVxuZXhwb3J0IGludGVyZmFjZSBCbHVlcHJpbnREb21haW4ge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVhY2g/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoZW4/OiBzdHJpbmc7XG59XG4vKiogU2luZ2xlIHNpZ24tb24gd2l0aG91dCBpdHMgc2VjcmV0OyB0ZXh0cyBtYXkgaG9sZCBwbGFjZWhvbGRlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJsdWVwcmludFNzbyBleHRlbmRzIE9taXQ8RGVzaXJlZFNzbywgXCJuZXdTZWNyZXRcIj4ge1xuICByZWFkb25seSB3aGVuPzogc3RyaW5nO1xufVxuLyoqIFZhbHVlcyBvZiBhIGJsdWVwcmludCdzIHBhcmFtZXRlcnMsIGJ5IG5hbWU7IGBjbGllbnQubmFtZWAgYW5kIGBjbGllbnQuZG9tYWluYCBhcmUgYWx3YXlzIHRoZXJlLiAqL1xuZXhwb3J0IHR5cGUgUGFyYW1ldGVyVmFsdWVzID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10gfCBib29sZWFuPj47XG5cbi8qKiBBIGJsdWVwcmludCB0aGF0IGFza3MgZm9yIG5vdGhpbmcuICovXG5leHBvcnQgY29uc3QgZW1wdHlCbHVlcHJpbnQ6IEJsdWVwcmludCA9IHtcbiAgaWQ6IFwiZW1wdHlcIixcbiAgbmFtZTogXCJcIixcbiAgdmVyc2lvbjogMSxcbiAgZGVzY3JpcHRpb246IFwiXCIsXG4gIG9yaWdpbjogXCJvd25cIixcbiAgcGFyYW1ldGVyczogW10sXG4gIGdyb3VwczogW10sXG4gIGNvbGxlY3Rpb25zOiBbXSxcbiAgcG9saWNpZXM6IFtdLFxuICBwZW9wbGU6IFtdLFxuICBkb21haW5zOiBbXSxcbn07XG4iLCJpbXBvcnQgeyBpc01hcCwgaXNTZXEsIExpbmVDb3VudGVyLCBwYXJzZURvY3VtZW50LCBEb2N1bWVudCwgdHlwZSBOb2RlIH0gZnJvbSBcInlhbWxcIjtcbmltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyBhcHBFcnJvciB9IGZyb20gXCIuLi8uLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgeyBNZW1iZXJSb2xlLCBQb2xpY3lUeXBlIH0gZnJvbSBcIi4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJSaWdodHMgfSBmcm9tIFwiLi4vLi4vbW9kZWwvbWVtYmVyLXJpZ2h0cy50c1wiO1xuaW1wb3J0IHsgZXJyLCBvaywgdHlwZSBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGJsdWVwcmludFBhcmFtZXRlcktpbmRzLCB0eXBlIEJsdWVwcmludCB9IGZyb20gXCIuL2JsdWVwcmludC50c1wiO1xuaW1wb3J0IHsgYWNjZXNzTGV2ZWxzIH0gZnJvbSBcIi4uL3ZhbHVlL2NsaWVudC1zZXR1cC50c1wiO1xuXG4vKlxuICogVGhlIHRleHQgZm9ybSBvZiBhIGJsdWVwcmludDogWUFNTCwgcG9saWNpZXMgYnkgbmFtZSwgYWJzZW50IG1lYW5zIGVtcHR5LiBXaGVyZSBhIGJsdWVwcmludCBsaWVzIChpdHMgaWQsIHdoZXRoZXJcbiAqIGl0IGNvbWVzIHdpdGggdGhlIGFwcCkgaXMgbm90IHBhcnQgb2YgaXRzIHRleHQuXG4gKi9cblxuY29uc3QgcG9saWN5TnVtYmVyczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSBQb2xpY3lUeXBlO1xuY29uc3QgcG9saWN5TmFtZXMgPSBuZXcgTWFwKE9iamVjdC5lbnRyaWVzKFBvbGljeVR5cGUpLm1hcCgoW25hbWUsIG51bWJlcl0pID0+IFtudW1iZXIgYXMgbnVtYmVyLCBuYW1lXSkpO1xuXG5jb25zdCByb2xlTmFtZXMgPSBuZXcgTWFwKE9iamVjdC5lbnRyaWVzKE1lbWJlclJvbGUpLm1hcCgoW25hbWUsIG51bWJlcl0pID0+IFtudW1iZXIgYXMgbnVtYmVyLCBuYW1lXSkpO1xuXG5jb25zdCBuYW1lID0gei5zdHJpbmcoKS50cmltKCkubWluKDEpLm1heCgyMDApO1xuY29uc3QgcG9saWN5VHlwZSA9IHoudW5pb24oW1xuICB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoOTk5KSxcbiAgei5lbnVtKE9iamVjdC5rZXlzKFBvbGljeVR5cGUpLCB7IGVycm9yOiBcImlzIG5vdCB0aGUgbmFtZSBvZiBhIHBvbGljeVwiIH0pLnRyYW5zZm9ybSgodGV4dCkgPT4gcG9saWN5TnVtYmVyc1t0ZXh0XSA/PyAwKSxcbl0pO1xuY29uc3Qgcm9sZSA9IHouZW51bShPYmplY3Qua2V5cyhNZW1iZXJSb2xlKSBhcyAoa2V5b2YgdHlwZW9mIE1lbWJlclJvbGUpW10pLnRyYW5zZm9ybSgodGV4dCkgPT4gTWVtYmVyUm9sZVt0ZXh0XSk7XG5jb25zdCByZXBlYXRlZCA9IHsgZWFjaDogbmFtZS5vcHRpb25hbCgpLCB3aGVuOiBuYW1lLm9wdGlvbmFsKCkgfTtcbmNvbnN0IHZhbHVlID0gei51bmlvbihbei5zdHJpbmcoKS5tYXgoMzAwKSwgei5hcnJheSh6LnN0cmluZygpLm1heCgyMDApKS5tYXgoNTAwKSwgei5ib29sZWFuKCldKTtcbmNvbnN0IHNjaGVtYSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgbmFtZSxcbiAgdmVyc2lvbjogei5udW1iZXIoKS5pbnQoKS5taW4oMSkuZGVmYXVsdCgxKSxcbiAgZGVzY3JpcHRpb246IHouc3RyaW5nKCkubWF4KDIwMDApLmRlZmF1bHQoXCJcIiksXG4gIHBhcmFtZXRlcnM6IHpcbiAgICAuYXJyYXkoXG4gICAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICAgIG5hbWU6IHouc3RyaW5nKCkucmVnZXgoL15bQS1aYS16XVtcXHctXXswLDU5fSQvdSwgXCJtdXN0IGJlIG9uZSB3b3JkIG9mIGxldHRlcnMsIGRpZ2l0cywgLSBhbmQgX1wiKSxcbiAgICAgICAgbGFiZWw6IG5hbWUsXG4gICAgICAgIGtpbmQ6IHouZW51bShibHVlcHJpbnRQYXJhbWV0ZXJLaW5kcyksXG4gICAgICAgIG9wdGlvbnM6IHouYXJyYXkoei5zdHJpbmcoKS5taW4oMSkubWF4KDIwMCkpLm1pbigxKS5tYXgoMTAwKS5vcHRpb25hbCgpLFxuICAgICAgICBkZWZhdWx0OiB2YWx1ZS5vcHRpb25hbCgpLFxuICAgICAgfSksXG4gICAgKVxuICAgIC5tYXgoMTAwKVxuICAgIC5kZWZhdWx0KFtdKSxcbiAgZ3JvdXBzOiB6XG4gICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgbmFtZTogei5zdHJpbmcoKS5taW4oMSkubWF4KDIwMCksIC4uLnJlcGVhdGVkIH0pKVxuICAgIC5tYXgoMjAwMClcbiAgICAuZGVmYXVsdChbXSksXG4gIGNvbGxlY3Rpb25zOiB6XG4gICAgLmFycmF5KFxuICAgICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgICBwYXRoOiB6LnN0cmluZygpLm1pbigxKS5tYXgoMTAwMCksXG4gICAgICAgIC4uLnJlcGVhdGVkLFxuICAgICAgICBhY2Nlc3M6IHpcbiAgICAgICAgICAuYXJyYXkoei5zdHJpY3RPYmplY3QoeyBncm91cDogei5zdHJpbmcoKS5taW4oMSkubWF4KDIwMCksIGVhY2g6IG5hbWUub3B0aW9uYWwoKSwgbGV2ZWw6IHouZW51bShhY2Nlc3NMZXZlbHMpIH0pKVxuICAgICAgICAgIC5tYXgoNTAwKVxuICAgICAgICAgIC5kZWZhdWx0KFtdKSxcbiAgICAgIH0pLFxuICAgIClcbiAgICAubWF4KDIwMDApXG4gICAgLmRlZmF1bHQoW10pLFxuICBwb2xpY2llczogelxuICAgIC5hcnJheSh6LnN0cmljdE9iamVjdCh7IHR5cGU6IHBvbGljeVR5cGUsIGVuYWJsZWQ6IHouYm9vbGVhbigpLCBkYXRhOiB6LnJlY29yZCh6LnN0cmluZygpLCB6LnVua25vd24oKSkub3B0aW9uYWwoKSB9KSlcbiAgICAubWF4KDEwMClcbiAgICAuZGVmYXVsdChbXSksXG4gIGNvbGxlY3Rpb25TZXR0aW5nczogelxuICAgIC5zdHJpY3RPYmplY3Qoe1xuICAgICAgbGltaXRDb2xsZWN0aW9uQ3JlYXRpb246IHouYm9vbGVhbigpLFxuICAgICAgbGltaXRDb2xsZWN0aW9uRGVsZXRpb246IHouYm9vbGVhbigpLFxuICAgICAgbGltaXRJdGVtRGVsZXRpb246IHouYm9vbGVhbigpLFxuICAgICAgYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zOiB6LmJvb2xlYW4oKSxcbiAgICB9KVxuICAgIC5vcHRpb25hbCgpLFxuICBwZW9wbGU6IHpcbiAgICAuYXJyYXkoXG4gICAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICAgIGVtYWlsOiB6LnN0cmluZygpLm1pbigxKS5tYXgoMzAwKSxcbiAgICAgICAgLi4ucmVwZWF0ZWQsXG4gICAgICAgIHJvbGUsXG4gICAgICAgIGdyb3Vwczogei5hcnJheSh6LnN0cmluZygpLm1pbigxKS5tYXgoMjAwKSkubWF4KDIwMCkuZGVmYXVsdChbXSksXG4gICAgICAgIHJpZ2h0czogei5hcnJheSh6LmVudW0obWVtYmVyUmlnaHRzKSkubWF4KG1lbWJlclJpZ2h0cy5sZW5ndGgpLm9wdGlvbmFsKCksXG4gICAgICAgIGNvbGxlY3Rpb25zOiB6XG4gICAgICAgICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgcGF0aDogei5zdHJpbmcoKS5taW4oMSkubWF4KDEwMDApLCBsZXZlbDogei5lbnVtKGFjY2Vzc0xldmVscykgfSkpXG4gICAgICAgICAgLm1heCg1MDApXG4gICAgICAgICAgLm9wdGlvbmFsKCksXG4gICAgICB9KSxcbiAgICApXG4gICAgLm1heCgyMDAwKVxuICAgIC5kZWZhdWx0KFtdKSxcbiAgZG9tYWluczogelxuICAgIC5hcnJheSh6LnN0cmljdE9iamVjdCh7IG5hbWU6IHouc3RyaW5nKCkubWluKDEpLm1heCgzMDApLCAuLi5yZXBlYXRlZCB9KSlcbiAgICAubWF4KDEwMClcbiAgICAuZGVmYXVsdChbXSksXG4gIHNzbzogelxuICAgIC5zdHJpY3RPYmplY3Qoe1xuICAgICAga2luZDogei5lbnVtKFtcIm9wZW5pZC1jb25uZWN0XCIsIFwic2FtbDJcIl0pLFxuICAgICAgZW5hYmxlZDogei5ib29sZWFuKCksXG4gICAgICBpZGVudGlmaWVyOiB6LnN0cmluZygpLm1heCgyMDApLFxuICAgICAgc2V0dGluZ3M6IHoucmVjb3JkKHouc3RyaW5nKCkubWF4KDgwKSwgei51bmlvbihbei5zdHJpbmcoKS5tYXgoMTBfMDAwKSwgei5udW1iZXIoKSwgei5ib29sZWFuKCksIHoubnVsbCgpXSkpLmRlZmF1bHQoe30pLFxuICAgICAgd2hlbjogbmFtZS5vcHRpb25hbCgpLFxuICAgIH0pXG4gICAgLm9wdGlvbmFsKCksXG4gIHNjaW06IHpcbiAgICAuc3RyaWN0T2JqZWN0KHtcbiAgICAgIGVuYWJsZWQ6IHouYm9vbGVhbigpLFxuICAgICAgcHJvdmlkZXI6IHoubnVtYmVyKCkuaW50KCkubWluKDApLm1heCgyNTUpLm9wdGlvbmFsKCksXG4gICAgICBpbnZpdGVBZnRlclByb3Zpc2lvbmluZzogei5ib29sZWFuKCkub3B0aW9uYWwoKSxcbiAgICB9KVxuICAgIC5vcHRpb25hbCgpLFxuICBpbmNsdWRlOiB6XG4gICAgLmFycmF5KHouc3RyaW5nKCkucmVnZXgoL14oPzpzdGFydGVyOik/W2EtejAtOS1dezEsODB9JC91LCBcIm11c3QgYmUgdGhlIG5hbWUgb2YgYSBibHVlcHJpbnQncyBmaWxlXCIpKVxuICAgIC5tYXgoMjApXG4gICAgLm9wdGlvbmFsKCksXG59KTtcblxuLyoqIFRoZSBKU09OIFNjaGVtYSBvZiBhIGJsdWVwcmludCdzIHRleHQsIGZvciBlZGl0b3JzIHRoYXQga25vdyBZQU1MLiBQdWJsaXNoZWQgYXMgcmVzb3VyY2VzL2JsdWVwcmludHMvYmx1ZXByaW50LnNjaGVtYS5qc29uLiAqL1xuZXhwb3J0IGNvbnN0IGJsdWVwcmludEpzb25TY2hlbWEgPSAoKTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+ID0+ICh7XG4gIHRpdGxlOiBcIkJsdWVwcmludCBvZiBQcm92aWRlciBEZXNrXCIsXG4gIC4uLnoudG9KU09OU2NoZW1hKHNjaGVtYSwgeyBpbzogXCJpbnB1dFwiIH0pLFxufSk7XG5cbi8qKlxuICogUmVhZHMgdGhlIHRleHQgb2YgYSBibHVlcHJpbnQuIEZhaWxzIHdpdGggYGJsdWVwcmludC5tYWxmb3JtZWRgLCB3aG9zZSBwYXJhbWV0ZXJzIGFyZSB0aGUgYGxpbmVgIChmcm9tIDEpIGFuZCB0aGVcbiAqIHBsYWNlIGluIHdvcmRzIChgYXRgLCBzdWNoIGFzIGBjb2xsZWN0aW9ucyAzLCBhY2Nlc3MgMSwgbGV2ZWxgKTsgdGhlIGRldGFpbCBzYXlzIHdoYXQgaXMgd3JvbmcgdGhlcmUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUJsdWVwcmludCh5YW1sOiBzdHJpbmcsIGlkZW50aXR5OiBQaWNrPEJsdWVwcmludCwgXCJpZFwiIHwgXCJvcmlnaW5cIj4pOiBSZXN1bHQ8Qmx1ZXByaW50PiB7XG4gIGNvbnN0IGxpbmVzID0gbmV3IExpbmVDb3VudGVyKCk7XG4gIGNvbnN0IGRvY3VtZW50ID0gcGFyc2VEb2N1bWVudCh5YW1sLCB7IGxpbmVDb3VudGVyOiBsaW5lcywgcHJldHR5RXJyb3JzOiBmYWxzZSwgbWF4QWxpYXNDb3VudDogMCwgdW5pcXVlS2V5czogdHJ1ZSB9IGFzIG5ldmVyKTtcbiAgY29uc3QgbGluZUF0ID0gKG9mZnNldDogbnVtYmVyKTogbnVtYmVyID0+IE1hdGgubWF4KDEsIGxpbmVzLmxpbmVQb3Mob2Zmc2V0KS5saW5lKTtcbiAgY29uc3QgYnJva2VuID0gZG9jdW1lbnQuZXJyb3JzWzBdO1xuICBpZiAoYnJva2VuICE9PSB1bmRlZmluZWQpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJibHVlcHJpbnQubWFsZm9ybWVkXCIsIHsgbGluZTogbGluZUF0KGJyb2tlbi5wb3NbMF0pLCBhdDogXCJcIiB9LCBicm9rZW4ubWVzc2FnZSkpO1xuXG4gIGxldCBwbGFpbjogdW5rbm93bjtcbiAgdHJ5IHtcbiAgICBwbGFpbiA9IGRvY3VtZW50LnRvSlMoeyBtYXhBbGlhc0NvdW50OiAwIH0pO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJldHVybiBlcnIoYXBwRXJyb3IoXCJibHVlcHJpbnQubWFsZm9ybWVkXCIsIHsgbGluZTogMSwgYXQ6IFwiXCIgfSwgZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBcImFsaWFzZXMgYXJlIG5vdCBhbGxvd2VkXCIpKTtcbiAgfVxuICBjb25zdCBwYXJzZWQgPSBzY2hlbWEuc2FmZVBhcnNlKHBsYWluID8/IHt9KTtcbiAgaWYgKCFwYXJzZWQuc3VjY2Vzcykge1xuICAgIGNvbnN0IGlzc3VlID0gcGFyc2VkLmVycm9yLmlzc3Vlc1swXTtcbiAgICBjb25zdCBwYXRoID0gaXNzdWU/LnBhdGggPz8gW107XG4gICAgcmV0dXJuIGVycihhcHBFcnJvcihcImJsdWVwcmludC5tYWxmb3JtZWRcIiwgeyBsaW5lOiBsaW5lQXQob2Zmc2V0T2YoZG9jdW1lbnQsIHBhdGgpKSwgYXQ6IHBsYWNlT2YocGF0aCkgfSwgaXNzdWU/Lm1lc3NhZ2UgPz8gXCJcIikpO1xuICB9XG4gIGNvbnN0IHsgY29sbGVjdGlvblNldHRpbmdzLCAuLi5yZXN0IH0gPSBwYXJzZWQuZGF0YTtcbiAgY29uc3QgYmx1ZXByaW50ID0gd2l0aG91dFVuZGVmaW5lZCh7IC4uLmlkZW50aXR5LCAuLi5yZXN0LCAuLi4oY29sbGVjdGlvblNldHRpbmdzID09PSB1bmRlZmluZWQgPyB7fSA6IHsgY29sbGVjdGlvblNldHRpbmdzIH0pIH0pO1xuICByZXR1cm4gb2soYmx1ZXByaW50IGFzIEJsdWVwcmludCk7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIGJsdWVwcmludDsgYHBhcnNlQmx1ZXByaW50YCByZWFkcyBpdCBiYWNrIHRvIGFuIGVxdWFsIHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHByaW50Qmx1ZXByaW50KGJsdWVwcmludDogQmx1ZXByaW50KTogc3RyaW5nIHtcbiAgY29uc3QgeyBpZDogX2lkLCBvcmlnaW46IF9vcmlnaW4sIHBvbGljaWVzLCBwZW9wbGUsIGRvbWFpbnMsIC4uLnJlc3QgfSA9IGJsdWVwcmludDtcbiAgY29uc3QgZG9jdW1lbnQgPSBuZXcgRG9jdW1lbnQoXG4gICAgd2l0aG91dFVuZGVmaW5lZCh7XG4gICAgICAuLi5yZXN0LFxuICAgICAgcG9saWNpZXM6IHBvbGljaWVzLm1hcCgocG9saWN5KSA9PiAoeyAuLi5wb2xpY3ksIHR5cGU6IHBvbGljeU5hbWVzLmdldChwb2xpY3kudHlwZSkgPz8gcG9saWN5LnR5cGUgfSkpLFxuICAgICAgLi4uKGRvbWFpbnMubGVuZ3RoID09PSAwID8ge30gOiB7IGRvbWFpbnMgfSksXG4gICAgICAuLi4ocGVvcGxlLmxlbmd0aCA9PT0gMCA/IHt9IDogeyBwZW9wbGU6IHBlb3BsZS5tYXAoKHBlcnNvbikgPT4gKHsgLi4ucGVyc29uLCByb2xlOiByb2xlTmFtZXMuZ2V0KHBlcnNvbi5yb2xlKSB9KSkgfSksXG4gICAgfSksXG4gICk7XG4gIC8vIFNtYWxsIGVudHJpZXMgcmVhZCBiZXN0IG9uIG9uZSBsaW5lLlxuICBmb3IgKGNvbnN0IGxpc3Qgb2YgW1wiZ3JvdXBzXCIsIFwicGFyYW1ldGVyc1wiLCBcInBvbGljaWVzXCIsIFwiZG9tYWluc1wiLCBcInBlb3BsZVwiXSkgZWFjaEl0ZW0oZG9jdW1lbnQuZ2V0KGxpc3QpLCAoaXRlbSkgPT4gc2V0RmxvdyhpdGVtKSk7XG4gIGVhY2hJdGVtKGRvY3VtZW50LmdldChcImNvbGxlY3Rpb25zXCIpLCAoY29sbGVjdGlvbikgPT4ge1xuICAgIGlmIChpc01hcChjb2xsZWN0aW9uKSkgZWFjaEl0ZW0oY29sbGVjdGlvbi5nZXQoXCJhY2Nlc3NcIiksIChpdGVtKSA9PiBzZXRGbG93KGl0ZW0pKTtcbiAgfSk7XG4gIHJldHVybiBkb2N1bWVudC50b1N0cmluZyh7IGxpbmVXaWR0aDogMCB9KTtcbn1cblxuZnVuY3Rpb24gc2V0Rmxvdyhub2RlOiB1bmtub3duKTogdm9pZCB7XG4gIGlmIChpc01hcChub2RlKSkgbm9kZS5mbG93ID0gdHJ1ZTtcbn1cbmZ1bmN0aW9uIGVhY2hJdGVtKG5vZGU6IHVua25vd24sIHZpc2l0OiAoaXRlbTogdW5rbm93bikgPT4gdm9pZCk6IHZvaWQge1xuICBpZiAoaXNTZXEobm9kZSkpIGZvciAoY29uc3QgaXRlbSBvZiBub2RlLml0ZW1zKSB2aXNpdChpdGVtKTtcbn1cblxuLyoqIFdoZXJlIGEgbWVtYmVyIHN0YW5kcyBpbiB0aGUgdGV4dDsgdGhlIG5lYXJlc3QgcGFydCBhYm92ZSBpdCB3aGVuIGl0IGlzIG1pc3NpbmcuICovXG5mdW5jdGlvbiBvZmZzZXRPZihkb2N1bWVudDogRG9jdW1lbnQuUGFyc2VkLCBwYXRoOiByZWFkb25seSBQcm9wZXJ0eUtleVtdKTogbnVtYmVyIHtcbiAgZm9yIChsZXQgbGVuZ3RoID0gcGF0aC5sZW5ndGg7IGxlbmd0aCA+IDA7IGxlbmd0aCAtPSAxKSB7XG4gICAgY29uc3Qgbm9kZSA9IGRvY3VtZW50LmdldEluKHBhdGguc2xpY2UoMCwgbGVuZ3RoKSwgdHJ1ZSkgYXMgTm9kZSB8IHVuZGVmaW5lZDtcbiAgICBpZiAobm9kZT8ucmFuZ2UpIHJldHVybiBub2RlLnJhbmdlWzBdO1xuICB9XG4gIHJldHVybiBkb2N1bWVudC5jb250ZW50cz8ucmFuZ2U/LlswXSA/PyAwO1xufVxuXG5jb25zdCBwbGFjZU9mID0gKHBhdGg6IHJlYWRvbmx5IFByb3BlcnR5S2V5W10pOiBzdHJpbmcgPT5cbiAgcGF0aFxuICAgIC5tYXAoKHBhcnQpID0+ICh0eXBlb2YgcGFydCA9PT0gXCJudW1iZXJcIiA/IGAgJHtwYXJ0ICsgMX1gIDogYCwgJHtTdHJpbmcocGFydCl9YCkpXG4gICAgLmpvaW4oXCJcIilcbiAgICAucmVwbGFjZSgvXiwgL3UsIFwiXCIpO1xuXG4vKiogQSBjb3B5IHdpdGhvdXQgbWVtYmVycyB0aGF0IGFyZSB1bmRlZmluZWQsIGFsbCB0aGUgd2F5IGRvd24uICovXG5mdW5jdGlvbiB3aXRob3V0VW5kZWZpbmVkKGdpdmVuOiB1bmtub3duKTogdW5rbm93biB7XG4gIGlmIChBcnJheS5pc0FycmF5KGdpdmVuKSkgcmV0dXJuIGdpdmVuLm1hcCh3aXRob3V0VW5kZWZpbmVkKTtcbiAgaWYgKGdpdmVuID09PSBudWxsIHx8IHR5cGVvZiBnaXZlbiAhPT0gXCJvYmplY3RcIikgcmV0dXJuIGdpdmVuO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgIE9iamVjdC5lbnRyaWVzKGdpdmVuKVxuICAgICAgLmZpbHRlcigoWywgbWVtYmVyXSkgPT4gbWVtYmVyICE9PSB1bmRlZmluZWQpXG4gICAgICAubWFwKChba2V5LCBtZW1iZXJdKSA9PiBba2V5LCB3aXRob3V0VW5kZWZpbmVkKG1lbWJlcildKSxcbiAgKTtcbn1cbiIsIi8qKiBUaGUgZG9tYWluIG9mIGFuIGFkZHJlc3MsIGluIHNtYWxsIGxldHRlcnM7IFwiXCIgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBjb25zdCBkb21haW5PZkFkZHJlc3MgPSAoZW1haWw6IHN0cmluZyk6IHN0cmluZyA9PiAvQChbXkBcXHNdKykkL3UuZXhlYyhlbWFpbC50cmltKCkudG9Mb3dlckNhc2UoKSk/LlsxXSA/PyBcIlwiO1xuXG5jb25zdCBsYWJlbCA9IC9eW1xccHtMfVxccHtOfV0oPzpbXFxwe0x9XFxwe059LV17MCw2MX1bXFxwe0x9XFxwe059XSk/JC91O1xuLyoqXG4gKiBBIHR5cGVkIG5hbWUgYXMgYSBkb21haW4gdGhhdCBjYW4gYmUgY2xhaW1lZCwgb3IgbnVsbDogYW4gYWRkcmVzcyBvciBhIGxpbmsgdGhhdCB3YXMgcGFzdGVkIGdpdmVzIHRoZSBkb21haW4gaW4gaXQuIEF0IGxlYXN0IHR3b1xuICogbGFiZWxzLCBhcyBvbmx5IHRob3NlIGNhbiBiZSBsb29rZWQgdXAuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkb21haW5Gcm9tKHR5cGVkOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgY29uc3QgYmFyZSA9IHR5cGVkXG4gICAgLnRyaW0oKVxuICAgIC50b0xvd2VyQ2FzZSgpXG4gICAgLnJlcGxhY2UoL15bYS16XVthLXowLTkrLi1dKjpcXC9cXC8vdSwgXCJcIilcbiAgICAucmVwbGFjZSgvXlteQC9dKkAvdSwgXCJcIilcbiAgICAucmVwbGFjZSgvWy8/IzpdLiokL3UsIFwiXCIpXG4gICAgLnJlcGxhY2UoL1xcLiQvdSwgXCJcIik7XG4gIGNvbnN0IGxhYmVscyA9IGJhcmUuc3BsaXQoXCIuXCIpO1xuICByZXR1cm4gYmFyZS5sZW5ndGggPD0gMjUzICYmIGxhYmVscy5sZW5ndGggPj0gMiAmJiBsYWJlbHMuZXZlcnkoKGVhY2gpID0+IGxhYmVsLnRlc3QoZWFjaCkpID8gYmFyZSA6IG51bGw7XG59XG5cbi8qKiBEYXlzIGFmdGVyIHdoaWNoIHRoZSBzZXJ2ZXIgZ2l2ZXMgdXAgYW4gdW52ZXJpZmllZCBjbGFpbSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzcuMikuICovXG5leHBvcnQgY29uc3QgY2xhaW1MYXBzZXNEYXlzID0gNztcbiIsImltcG9ydCB7IGNvbXBhcmVUZXh0IH0gZnJvbSBcIi4uLy4uL3V0aWwvY29tcGFyZS50c1wiO1xuXG4vKlxuICogQ29sbGVjdGlvbnMgbmVzdCBieSBuYW1lIG9ubHk6IFwiSVQvQnJlYWstZ2xhc3NcIiBsaWVzIGluIFwiSVRcIiAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzQuMikuIEEgcGF0aCBpcyB0aGF0IG5hbWUsXG4gKiB0aWRpZWQ6IG5vIGJsYW5rcyBhcm91bmQgc2VnbWVudHMsIG5vIGVtcHR5IHNlZ21lbnRzLlxuICovXG5cbi8qKiBcIklUIC8gQnJlYWstZ2xhc3MvXCIgYmVjb21lcyBcIklUL0JyZWFrLWdsYXNzXCI7IGEgdGV4dCB3aXRob3V0IGFueSBzZWdtZW50IGJlY29tZXMgXCJcIi4gKi9cbmV4cG9ydCBjb25zdCBub3JtYWxpc2VQYXRoID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PiBzZWdtZW50c09mKHRleHQpLmpvaW4oXCIvXCIpO1xuXG5leHBvcnQgY29uc3Qgc2VnbWVudHNPZiA9IChwYXRoOiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBwYXRoXG4gICAgLnNwbGl0KFwiL1wiKVxuICAgIC5tYXAoKHNlZ21lbnQpID0+IHNlZ21lbnQudHJpbSgpKVxuICAgIC5maWx0ZXIoKHNlZ21lbnQpID0+IHNlZ21lbnQgIT09IFwiXCIpO1xuXG4vKiogTGFzdCBzZWdtZW50OiB3aGF0IGEgdHJlZSBzaG93cy4gKi9cbmV4cG9ydCBjb25zdCBsZWFmT2YgPSAocGF0aDogc3RyaW5nKTogc3RyaW5nID0+IHNlZ21lbnRzT2YocGF0aCkuYXQoLTEpID8/IFwiXCI7XG5cbi8qKiBUaGUgcGF0aCB0aGF0IHRoaXMgb25lIGxpZXMgaW4sIG51bGwgYXQgdGhlIHRvcC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJlbnRPZihwYXRoOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgY29uc3Qgc2VnbWVudHMgPSBzZWdtZW50c09mKHBhdGgpO1xuICByZXR1cm4gc2VnbWVudHMubGVuZ3RoIDwgMiA/IG51bGwgOiBzZWdtZW50cy5zbGljZSgwLCAtMSkuam9pbihcIi9cIik7XG59XG5cbi8qKiBFdmVyeSBwYXRoIGFib3ZlIHRoaXMgb25lLCBvdXRlcm1vc3QgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gYW5jZXN0b3JzT2YocGF0aDogc3RyaW5nKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBzZWdtZW50cyA9IHNlZ21lbnRzT2YocGF0aCk7XG4gIHJldHVybiBzZWdtZW50cy5zbGljZSgxKS5tYXAoKF8sIGluZGV4KSA9PiBzZWdtZW50cy5zbGljZSgwLCBpbmRleCArIDEpLmpvaW4oXCIvXCIpKTtcbn1cblxuLyoqIFRydWUgd2hlbiBgcGF0aGAgbGllcyBzb21ld2hlcmUgaW5zaWRlIGBvdXRlcmAuICovXG5leHBvcnQgY29uc3QgaXNJbnNpZGUgPSAocGF0aDogc3RyaW5nLCBvdXRlcjogc3RyaW5nKTogYm9vbGVhbiA9PiBhbmNlc3RvcnNPZihwYXRoKS5pbmNsdWRlcyhub3JtYWxpc2VQYXRoKG91dGVyKSk7XG5cbi8qKiBUcmVlIG9yZGVyOiBhIGNvbGxlY3Rpb24gc3RhbmRzIGJlZm9yZSB3aGF0IGxpZXMgaW4gaXQsIGFuZCBzaWJsaW5ncyBhcmUgdG9nZXRoZXIuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcGFyZVBhdGhzKGxlZnQ6IHN0cmluZywgcmlnaHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IGxlZnRTZWdtZW50cyA9IHNlZ21lbnRzT2YobGVmdCk7XG4gIGNvbnN0IHJpZ2h0U2VnbWVudHMgPSBzZWdtZW50c09mKHJpZ2h0KTtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IE1hdGgubWluKGxlZnRTZWdtZW50cy5sZW5ndGgsIHJpZ2h0U2VnbWVudHMubGVuZ3RoKTsgaW5kZXggKz0gMSkge1xuICAgIGNvbnN0IG9yZGVyID0gY29tcGFyZVRleHQobGVmdFNlZ21lbnRzW2luZGV4XSA/PyBcIlwiLCByaWdodFNlZ21lbnRzW2luZGV4XSA/PyBcIlwiKTtcbiAgICBpZiAob3JkZXIgIT09IDApIHJldHVybiBvcmRlcjtcbiAgfVxuICByZXR1cm4gbGVmdFNlZ21lbnRzLmxlbmd0aCAtIHJpZ2h0U2VnbWVudHMubGVuZ3RoIHx8IGNvbXBhcmVUZXh0KGxlZnQsIHJpZ2h0KTtcbn1cbiIsImltcG9ydCB0eXBlIHsgUGFyYW1ldGVyVmFsdWVzIH0gZnJvbSBcIi4vYmx1ZXByaW50LnRzXCI7XG5cbi8qKiBQbGFjZWhvbGRlcnMgc3VjaCBhcyBge3tjbGllbnQubmFtZX19YDsgYSBiYWNrc2xhc2ggaW4gZnJvbnQga2VlcHMgdGhlIGJyYWNlcyBhcyB0ZXh0LiAqL1xuY29uc3QgcGxhY2Vob2xkZXIgPSAvKFxcXFw/KVxce1xce1xccyooW157fV0qPylcXHMqXFx9XFx9L2d1O1xuXG4vKiogRmlsbHMgdGhlIHBsYWNlaG9sZGVycyBvZiBhIHRleHQuIE5hbWVzIHdpdGhvdXQgYSB2YWx1ZSBhcmUgZ2l2ZW4gdG8gYG9uTWlzc2luZ2AgYW5kIGxlYXZlIG5vdGhpbmcgYmVoaW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGxUZW1wbGF0ZSh0ZXh0OiBzdHJpbmcsIHZhbHVlczogUGFyYW1ldGVyVmFsdWVzLCBvbk1pc3Npbmc6IChuYW1lOiBzdHJpbmcpID0+IHZvaWQpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKHBsYWNlaG9sZGVyLCAod2hvbGUsIGVzY2FwZWQ6IHN0cmluZywgbmFtZTogc3RyaW5nKSA9PiB7XG4gICAgaWYgKGVzY2FwZWQgIT09IFwiXCIpIHJldHVybiB3aG9sZS5zbGljZSgxKTtcbiAgICBjb25zdCB2YWx1ZSA9IE9iamVjdC5oYXNPd24odmFsdWVzLCBuYW1lKSA/IHZhbHVlc1tuYW1lXSA6IHVuZGVmaW5lZDtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB0eXBlb2YgdmFsdWUgPT09IFwiYm9vbGVhblwiKSB7XG4gICAgICBvbk1pc3NpbmcobmFtZSk7XG4gICAgICByZXR1cm4gXCJcIjtcbiAgICB9XG4gICAgY29uc3QgZmlsbGVkID0gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiID8gdmFsdWUgOiB2YWx1ZS5qb2luKFwiLCBcIik7XG4gICAgaWYgKGZpbGxlZCA9PT0gXCJcIikgb25NaXNzaW5nKG5hbWUpO1xuICAgIHJldHVybiBmaWxsZWQ7XG4gIH0pO1xufVxuXG4vKiogQSB0ZXh0IGluIHdoaWNoIGBmaWxsVGVtcGxhdGVgIGZpbmRzIG5vdGhpbmcgdG8gZmlsbC4gKi9cbmV4cG9ydCBjb25zdCBlc2NhcGVUZW1wbGF0ZSA9ICh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcgPT4gdGV4dC5yZXBsYWNlKHBsYWNlaG9sZGVyLCAod2hvbGUpID0+IGBcXFxcJHt3aG9sZX1gKTtcbiIsImltcG9ydCB0eXBlIHsgQmx1ZXByaW50LCBQYXJhbWV0ZXJWYWx1ZXMgfSBmcm9tIFwiLi9ibHVlcHJpbnQudHNcIjtcbmltcG9ydCB7IHNvcnRlZFVuaXF1ZSB9IGZyb20gXCIuLi8uLi91dGlsL2NvbXBhcmUudHNcIjtcbmltcG9ydCB7IGRvbWFpbkZyb20gfSBmcm9tIFwiLi4vdmFsdWUvZG9tYWlucy50c1wiO1xuaW1wb3J0IHsgbm9ybWFsaXNlUGF0aCB9IGZyb20gXCIuLi92YWx1ZS9jb2xsZWN0aW9uLXBhdGgudHNcIjtcbmltcG9ydCB7IGFjY2Vzc0xldmVscyB9IGZyb20gXCIuLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHtcbiAgRGVzaXJlZEFjY2VzcyxcbiAgRGVzaXJlZENvbGxlY3Rpb24sXG4gIERlc2lyZWREb21haW4sXG4gIERlc2lyZWRHcm91cCxcbiAgRGVzaXJlZFBlcnNvbixcbiAgRGVzaXJlZFNldHVwLFxuICBEZXNpcmVkU3NvLFxufSBmcm9tIFwiLi9kZXNpcmVkLXNldHVwLnRzXCI7XG5pbXBvcnQgeyBmaWxsVGVtcGxhdGUgfSBmcm9tIFwiLi90ZW1wbGF0ZS50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFJlc29sdmVkIHtcbiAgcmVhZG9ubHkgZGVzaXJlZDogRGVzaXJlZFNldHVwO1xuICAvKiogUGFyYW1ldGVycyB0aGF0IGEgdGV4dCBhc2tzIGZvciBhbmQgdGhhdCBoYXZlIG5vIHZhbHVlLCBieSBuYW1lLiAqL1xuICByZWFkb25seSBtaXNzaW5nOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFRoZSB2YWx1ZXMgdXNlZDogdGhlIGdpdmVuIG9uZXMsIGVsc2UgdGhlIGJsdWVwcmludCdzIGRlZmF1bHRzLiAqL1xuICByZWFkb25seSB2YWx1ZXM6IFBhcmFtZXRlclZhbHVlcztcbn1cblxuLyoqXG4gKiBgcmVzb2x2ZWA6IEJsdWVwcmludCArIHBhcmFtZXRlcnMgLT4gRGVzaXJlZFNldHVwLiBQdXJlIGFuZCB0b3RhbDogd2hhdCBjYW5ub3QgYmUgZmlsbGVkIGlzIGxlZnQgb3V0IGFuZCBuYW1lZCBpblxuICogYG1pc3NpbmdgLiBBIGNvbGxlY3Rpb24gb3IgZ3JvdXAgdGhhdCBjb21lcyBvdXQgdHdpY2UgaXMgb25lLCB3aXRoIHRoZSBzdHJvbmdlc3QgYWNjZXNzIG9mIGJvdGg7IGEgcGVyc29uIG9yIGRvbWFpbiB0aGF0XG4gKiBjb21lcyBvdXQgdHdpY2UgaXMgb25lLCBhcyBpdCBjYW1lIGZpcnN0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZUJsdWVwcmludChibHVlcHJpbnQ6IEJsdWVwcmludCwgY2xpZW50TmFtZTogc3RyaW5nLCBnaXZlbjogUGFyYW1ldGVyVmFsdWVzKTogUmVzb2x2ZWQge1xuICBjb25zdCB2YWx1ZXMgPSB2YWx1ZXNPZihibHVlcHJpbnQsIGNsaWVudE5hbWUsIGdpdmVuKTtcbiAgY29uc3QgbWlzc2luZyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBub3RlID0gKG5hbWU6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIG1pc3NpbmcuYWRkKG5hbWUpO1xuICB9O1xuXG4gIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBEZXNpcmVkR3JvdXA+KCk7XG4gIGZvciAoY29uc3QgZW50cnkgb2YgYmx1ZXByaW50Lmdyb3Vwcykge1xuICAgIGZvciAoY29uc3Qgc2NvcGUgb2Ygc2NvcGVzT2YoZW50cnksIHZhbHVlcywgbm90ZSkpIHtcbiAgICAgIGNvbnN0IG5hbWUgPSBmaWxsVGVtcGxhdGUoZW50cnkubmFtZSwgc2NvcGUsIG5vdGUpLnRyaW0oKTtcbiAgICAgIGlmIChuYW1lICE9PSBcIlwiKSBncm91cHMuc2V0KG5hbWUsIHsgbmFtZSB9KTtcbiAgICB9XG4gIH1cblxuICBjb25zdCBjb2xsZWN0aW9ucyA9IG5ldyBNYXA8c3RyaW5nLCBNYXA8c3RyaW5nLCBEZXNpcmVkQWNjZXNzPj4oKTtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBibHVlcHJpbnQuY29sbGVjdGlvbnMpIHtcbiAgICBmb3IgKGNvbnN0IHNjb3BlIG9mIHNjb3Blc09mKGVudHJ5LCB2YWx1ZXMsIG5vdGUpKSB7XG4gICAgICBjb25zdCBwYXRoID0gbm9ybWFsaXNlUGF0aChmaWxsVGVtcGxhdGUoZW50cnkucGF0aCwgc2NvcGUsIG5vdGUpKTtcbiAgICAgIGlmIChwYXRoID09PSBcIlwiKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGFjY2VzcyA9IGNvbGxlY3Rpb25zLmdldChwYXRoKSA/PyBuZXcgTWFwPHN0cmluZywgRGVzaXJlZEFjY2Vzcz4oKTtcbiAgICAgIGNvbGxlY3Rpb25zLnNldChwYXRoLCBhY2Nlc3MpO1xuICAgICAgZm9yIChjb25zdCBob2xkZXIgb2YgZW50cnkuYWNjZXNzKSB7XG4gICAgICAgIGZvciAoY29uc3QgaW5uZXIgb2Ygc2NvcGVzT2YoaG9sZGVyLCBzY29wZSwgbm90ZSkpIHtcbiAgICAgICAgICBjb25zdCBncm91cCA9IGZpbGxUZW1wbGF0ZShob2xkZXIuZ3JvdXAsIGlubmVyLCBub3RlKS50cmltKCk7XG4gICAgICAgICAgaWYgKGdyb3VwICE9PSBcIlwiKSBhZGRTdHJvbmdlc3QoYWNjZXNzLCB7IGdyb3VwLCBsZXZlbDogaG9sZGVyLmxldmVsIH0pO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGNvbnN0IHBlb3BsZSA9IG5ldyBNYXA8c3RyaW5nLCBEZXNpcmVkUGVyc29uPigpO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGJsdWVwcmludC5wZW9wbGUpIHtcbiAgICBmb3IgKGNvbnN0IHNjb3BlIG9mIHNjb3Blc09mKGVudHJ5LCB2YWx1ZXMsIG5vdGUpKSB7XG4gICAgICBjb25zdCBlbWFpbCA9IGZpbGxUZW1wbGF0ZShlbnRyeS5lbWFpbCwgc2NvcGUsIG5vdGUpLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICAgICAgaWYgKGVtYWlsID09PSBcIlwiIHx8IHBlb3BsZS5oYXMoZW1haWwpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGZpbGwgPSAodGV4dDogc3RyaW5nKTogc3RyaW5nID0+IGZpbGxUZW1wbGF0ZSh0ZXh0LCBzY29wZSwgbm90ZSkudHJpbSgpO1xuICAgICAgcGVvcGxlLnNldChlbWFpbCwge1xuICAgICAgICBlbWFpbCxcbiAgICAgICAgcm9sZTogZW50cnkucm9sZSxcbiAgICAgICAgZ3JvdXBzOiBzb3J0ZWRVbmlxdWUoZW50cnkuZ3JvdXBzLm1hcChmaWxsKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09IFwiXCIpKSxcbiAgICAgICAgLi4uKGVudHJ5LnJpZ2h0cyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IHJpZ2h0czogZW50cnkucmlnaHRzIH0pLFxuICAgICAgICAuLi4oZW50cnkuY29sbGVjdGlvbnMgPT09IHVuZGVmaW5lZFxuICAgICAgICAgID8ge31cbiAgICAgICAgICA6IHsgY29sbGVjdGlvbnM6IGVudHJ5LmNvbGxlY3Rpb25zLm1hcCgoeyBwYXRoLCBsZXZlbCB9KSA9PiAoeyBwYXRoOiBub3JtYWxpc2VQYXRoKGZpbGwocGF0aCkpLCBsZXZlbCB9KSkgfSksXG4gICAgICB9KTtcbiAgICB9XG4gIH1cbiAgY29uc3QgZG9tYWlucyA9IG5ldyBNYXA8c3RyaW5nLCBEZXNpcmVkRG9tYWluPigpO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGJsdWVwcmludC5kb21haW5zKVxuICAgIGZvciAoY29uc3Qgc2NvcGUgb2Ygc2NvcGVzT2YoZW50cnksIHZhbHVlcywgbm90ZSkpIHtcbiAgICAgIGNvbnN0IG5hbWUgPSBkb21haW5Gcm9tKGZpbGxUZW1wbGF0ZShlbnRyeS5uYW1lLCBzY29wZSwgbm90ZSkpO1xuICAgICAgaWYgKG5hbWUgIT09IG51bGwpIGRvbWFpbnMuc2V0KG5hbWUsIHsgbmFtZSB9KTtcbiAgICB9XG5cbiAgLy8gQSBncm91cCB0aGF0IGlzIGdpdmVuIGFjY2VzcyBleGlzdHMsIHdoZXRoZXIgb3Igbm90IHRoZSBibHVlcHJpbnQgbGlzdHMgaXQuXG4gIGZvciAoY29uc3QgYWNjZXNzIG9mIGNvbGxlY3Rpb25zLnZhbHVlcygpKVxuICAgIGZvciAoY29uc3QgeyBncm91cCB9IG9mIGFjY2Vzcy52YWx1ZXMoKSkgaWYgKCFncm91cHMuaGFzKGdyb3VwKSkgZ3JvdXBzLnNldChncm91cCwgeyBuYW1lOiBncm91cCB9KTtcblxuICByZXR1cm4ge1xuICAgIGRlc2lyZWQ6IHtcbiAgICAgIGNsaWVudDogeyBuYW1lOiBjbGllbnROYW1lIH0sXG4gICAgICAuLi4oYmx1ZXByaW50LmNvbGxlY3Rpb25TZXR0aW5ncyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IGNvbGxlY3Rpb25TZXR0aW5nczogYmx1ZXByaW50LmNvbGxlY3Rpb25TZXR0aW5ncyB9KSxcbiAgICAgIGdyb3VwczogWy4uLmdyb3Vwcy52YWx1ZXMoKV0sXG4gICAgICBjb2xsZWN0aW9uczogWy4uLmNvbGxlY3Rpb25zXS5tYXAoKFtwYXRoLCBhY2Nlc3NdKTogRGVzaXJlZENvbGxlY3Rpb24gPT4gKHsgcGF0aCwgYWNjZXNzOiBbLi4uYWNjZXNzLnZhbHVlcygpXSB9KSksXG4gICAgICBwb2xpY2llczogYmx1ZXByaW50LnBvbGljaWVzLFxuICAgICAgLi4uc3NvT2YoYmx1ZXByaW50LCB2YWx1ZXMsIG5vdGUpLFxuICAgICAgLi4uKGRvbWFpbnMuc2l6ZSA9PT0gMCA/IHt9IDogeyBkb21haW5zOiBbLi4uZG9tYWlucy52YWx1ZXMoKV0gfSksXG4gICAgICAuLi4oYmx1ZXByaW50LnNjaW0gPT09IHVuZGVmaW5lZCA/IHt9IDogeyBzY2ltOiBibHVlcHJpbnQuc2NpbSB9KSxcbiAgICAgIHBlb3BsZTogWy4uLnBlb3BsZS52YWx1ZXMoKV0sXG4gICAgfSxcbiAgICBtaXNzaW5nOiBbLi4ubWlzc2luZ10sXG4gICAgdmFsdWVzLFxuICB9O1xufVxuXG5mdW5jdGlvbiBzc29PZihibHVlcHJpbnQ6IEJsdWVwcmludCwgdmFsdWVzOiBQYXJhbWV0ZXJWYWx1ZXMsIG5vdGU6IChuYW1lOiBzdHJpbmcpID0+IHZvaWQpOiB7IHJlYWRvbmx5IHNzbz86IERlc2lyZWRTc28gfSB7XG4gIGlmIChibHVlcHJpbnQuc3NvID09PSB1bmRlZmluZWQpIHJldHVybiB7fTtcbiAgY29uc3QgeyB3aGVuLCAuLi5zc28gfSA9IGJsdWVwcmludC5zc287XG4gIGlmICh3aGVuICE9PSB1bmRlZmluZWQgJiYgIWlzT24od2hlbiwgdmFsdWVzKSkgcmV0dXJuIHt9O1xuICBjb25zdCBmaWxsID0gPFQ+KHZhbHVlOiBUKTogVCB8IHN0cmluZyA9PiAodHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiID8gZmlsbFRlbXBsYXRlKHZhbHVlLCB2YWx1ZXMsIG5vdGUpIDogdmFsdWUpO1xuICByZXR1cm4ge1xuICAgIHNzbzoge1xuICAgICAgLi4uc3NvLFxuICAgICAgaWRlbnRpZmllcjogZmlsbFRlbXBsYXRlKHNzby5pZGVudGlmaWVyLCB2YWx1ZXMsIG5vdGUpLFxuICAgICAgc2V0dGluZ3M6IE9iamVjdC5mcm9tRW50cmllcyhPYmplY3QuZW50cmllcyhzc28uc2V0dGluZ3MpLm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIGZpbGwodmFsdWUpXSkpLFxuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIHZhbHVlc09mKGJsdWVwcmludDogQmx1ZXByaW50LCBjbGllbnROYW1lOiBzdHJpbmcsIGdpdmVuOiBQYXJhbWV0ZXJWYWx1ZXMpOiBQYXJhbWV0ZXJWYWx1ZXMge1xuICBjb25zdCB2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdIHwgYm9vbGVhbj4gPSB7IFwiY2xpZW50Lm5hbWVcIjogY2xpZW50TmFtZSB9O1xuICBmb3IgKGNvbnN0IHBhcmFtZXRlciBvZiBibHVlcHJpbnQucGFyYW1ldGVycykge1xuICAgIGNvbnN0IHZhbHVlID1cbiAgICAgIGdpdmVuW3BhcmFtZXRlci5uYW1lXSA/PyBwYXJhbWV0ZXIuZGVmYXVsdCA/PyAocGFyYW1ldGVyLmtpbmQgPT09IFwic3dpdGNoXCIgPyBmYWxzZSA6IHBhcmFtZXRlci5raW5kID09PSBcImxpc3RcIiA/IFtdIDogdW5kZWZpbmVkKTtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgdmFsdWVzW3BhcmFtZXRlci5uYW1lXSA9XG4gICAgICBwYXJhbWV0ZXIua2luZCA9PT0gXCJsaXN0XCIgJiYgdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiID8gc3BsaXRMaXN0KHZhbHVlKSA6IHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiA/IHRpZHlMaXN0KHZhbHVlKSA6IHZhbHVlO1xuICB9XG4gIGNvbnN0IGRvbWFpbiA9XG4gICAgZ2l2ZW5bXCJjbGllbnQuZG9tYWluXCJdID8/XG4gICAgYmx1ZXByaW50LnBhcmFtZXRlcnMuZmlsdGVyKChwYXJhbWV0ZXIpID0+IHBhcmFtZXRlci5raW5kID09PSBcImRvbWFpblwiKS5tYXAoKHBhcmFtZXRlcikgPT4gdmFsdWVzW3BhcmFtZXRlci5uYW1lXSlbMF07XG4gIGlmICh0eXBlb2YgZG9tYWluID09PSBcInN0cmluZ1wiICYmIGRvbWFpbiAhPT0gXCJcIikgdmFsdWVzW1wiY2xpZW50LmRvbWFpblwiXSA9IGRvbWFpbjtcbiAgcmV0dXJuIHZhbHVlcztcbn1cblxuY29uc3Qgc3BsaXRMaXN0ID0gKHRleHQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdID0+IHRpZHlMaXN0KHRleHQuc3BsaXQoL1ssO1xcbl0vdSkpO1xuY29uc3QgdGlkeUxpc3QgPSAobGlzdDogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBzdHJpbmdbXSA9PiBbXG4gIC4uLm5ldyBTZXQobGlzdC5tYXAoKGVudHJ5KSA9PiBlbnRyeS50cmltKCkpLmZpbHRlcigoZW50cnkpID0+IGVudHJ5ICE9PSBcIlwiKSksXG5dO1xuXG4vKiogVGhlIHNjb3BlcyB0aGF0IGFuIGVudHJ5IGlzIHJlcGVhdGVkIGluOiBvbmUgcGVyIHZhbHVlIG9mIGl0cyBsaXN0LCBvciBqdXN0IHRoZSBnaXZlbiBvbmU7IG5vbmUgd2hlbiBpdHMgc3dpdGNoIGlzIG9mZi4gKi9cbmZ1bmN0aW9uIHNjb3Blc09mKFxuICBlbnRyeTogeyByZWFkb25seSBlYWNoPzogc3RyaW5nOyByZWFkb25seSB3aGVuPzogc3RyaW5nIH0sXG4gIHZhbHVlczogUGFyYW1ldGVyVmFsdWVzLFxuICBub3RlOiAobmFtZTogc3RyaW5nKSA9PiB2b2lkLFxuKTogcmVhZG9ubHkgUGFyYW1ldGVyVmFsdWVzW10ge1xuICBpZiAoZW50cnkud2hlbiAhPT0gdW5kZWZpbmVkICYmICFpc09uKGVudHJ5LndoZW4sIHZhbHVlcykpIHJldHVybiBbXTtcbiAgaWYgKGVudHJ5LmVhY2ggPT09IHVuZGVmaW5lZCkgcmV0dXJuIFt2YWx1ZXNdO1xuICBjb25zdCBuYW1lID0gZW50cnkuZWFjaDtcbiAgY29uc3QgbGlzdCA9IHZhbHVlc1tuYW1lXTtcbiAgaWYgKCFBcnJheS5pc0FycmF5KGxpc3QpKSB7XG4gICAgbm90ZShuYW1lKTtcbiAgICByZXR1cm4gW107XG4gIH1cbiAgcmV0dXJuIChsaXN0IGFzIHJlYWRvbmx5IHN0cmluZ1tdKS5tYXAoKHZhbHVlKSA9PiAoeyAuLi52YWx1ZXMsIGVhY2g6IHZhbHVlLCBbYGVhY2guJHtuYW1lfWBdOiB2YWx1ZSB9KSk7XG59XG5cbmZ1bmN0aW9uIGlzT24oY29uZGl0aW9uOiBzdHJpbmcsIHZhbHVlczogUGFyYW1ldGVyVmFsdWVzKTogYm9vbGVhbiB7XG4gIGNvbnN0IG5lZ2F0ZWQgPSBjb25kaXRpb24uc3RhcnRzV2l0aChcIiFcIik7XG4gIGNvbnN0IHZhbHVlID0gdmFsdWVzWyhuZWdhdGVkID8gY29uZGl0aW9uLnNsaWNlKDEpIDogY29uZGl0aW9uKS50cmltKCldO1xuICBjb25zdCBvbiA9IHZhbHVlID09PSB0cnVlIHx8ICh0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCIgJiYgdmFsdWUgIT09IFwiXCIpIHx8IChBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5sZW5ndGggPiAwKTtcbiAgcmV0dXJuIG9uICE9PSBuZWdhdGVkO1xufVxuXG5mdW5jdGlvbiBhZGRTdHJvbmdlc3QoYWNjZXNzOiBNYXA8c3RyaW5nLCBEZXNpcmVkQWNjZXNzPiwgZW50cnk6IERlc2lyZWRBY2Nlc3MpOiB2b2lkIHtcbiAgY29uc3QgcHJlc2VudCA9IGFjY2Vzcy5nZXQoZW50cnkuZ3JvdXApO1xuICBpZiAocHJlc2VudCA9PT0gdW5kZWZpbmVkIHx8IGFjY2Vzc0xldmVscy5pbmRleE9mKGVudHJ5LmxldmVsKSA8IGFjY2Vzc0xldmVscy5pbmRleE9mKHByZXNlbnQubGV2ZWwpKSBhY2Nlc3Muc2V0KGVudHJ5Lmdyb3VwLCBlbnRyeSk7XG59XG4iLCJpbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UsIENoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIG5vSW52ZXJzZSwgcm93LCBzYXksIHRleHQsIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIFdoZXJlIGludm9pY2VzIGFuZCBub3RpY2VzIGdvLiBBZGRyZXNzZXMgaW4gbG93ZXIgY2FzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50QmlsbGluZ0VtYWlsIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiY2xpZW50LmJpbGxpbmctZW1haWxcIjtcbiAgcmVhZG9ubHkgZnJvbTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cblxuZXhwb3J0IGNvbnN0IGNoYW5nZUJpbGxpbmdFbWFpbCA9IChmcm9tOiBzdHJpbmcgfCBudWxsLCB0bzogc3RyaW5nLCBuZWVkczogcmVhZG9ubHkgQ2hhbmdlSWRbXSA9IFtdKTogQ2xpZW50QmlsbGluZ0VtYWlsID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImNsaWVudC5iaWxsaW5nLWVtYWlsXCIsIHRvKSxcbiAgbmVlZHMsXG4gIGtpbmQ6IFwiY2xpZW50LmJpbGxpbmctZW1haWxcIixcbiAgZnJvbSxcbiAgdG8sXG59KTtcblxuZXhwb3J0IGNvbnN0IGNsaWVudEJpbGxpbmdFbWFpbDogQ2hhbmdlS2luZERlZmluaXRpb248Q2xpZW50QmlsbGluZ0VtYWlsPiA9IHtcbiAga2luZDogXCJjbGllbnQuYmlsbGluZy1lbWFpbFwiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICB0ZWxsOiAoY2hhbmdlKSA9PiAoe1xuICAgIGdseXBoOiBcImVkaXRcIixcbiAgICBwZW9wbGU6IFtdLFxuICAgIC4uLihjaGFuZ2UuZnJvbSA9PT0gbnVsbCA/IHJvdXRpbmUgOiByaXNreShcImJpbGxpbmctbW92ZXNcIiwgeyBmcm9tOiBjaGFuZ2UuZnJvbSB9KSksXG4gICAgc2VudGVuY2U6IHNheShcImNsaWVudC1iaWxsaW5nLWVtYWlsLnNlbnRlbmNlXCIsIHsgdG86IGNoYW5nZS50byB9LCBbXCJ0b1wiXSksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSkgPT4gW3JvdyhkaWZmZXJzKFwiYmlsbGluZ1wiKSwgdGV4dChjaGFuZ2UuZnJvbSksIHRleHQoY2hhbmdlLnRvKSldLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PlxuICAgIChjaGFuZ2UuZnJvbSA/PyBcIlwiKSA9PT0gXCJcIlxuICAgICAgPyBub0ludmVyc2UoXCJuby1hZGRyZXNzLWJlZm9yZVwiKVxuICAgICAgOiB7IGNoYW5nZTogY2hhbmdlQmlsbGluZ0VtYWlsKGNoYW5nZS50bywgKGNoYW5nZS5mcm9tID8/IFwiXCIpLnRyaW0oKS50b0xvd2VyQ2FzZSgpKSB9LFxufTtcbiIsImltcG9ydCB7IE1lbWJlclJvbGUgfSBmcm9tIFwiLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi8uLi9tb2RlbC9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBzb3J0ZWRVbmlxdWUgfSBmcm9tIFwiLi4vLi4vdXRpbC9jb21wYXJlLnRzXCI7XG5pbXBvcnQgeyBhY2Nlc3NMZXZlbHMsIHR5cGUgQWNjZXNzTGV2ZWwsIHR5cGUgQ2xpZW50U2V0dXAsIHR5cGUgTWVtYmVyU2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCB0eXBlIERlc2NyaWJlQ29udGV4dCB9IGZyb20gXCIuL2tpbmQudHNcIjtcblxuLyoqIFBlb3BsZSwgcm9sZXMgYW5kIGxldmVscyBhcyBjaGFuZ2Uga2luZHMgc3BlYWsgb2YgdGhlbS4gKi9cblxuZXhwb3J0IGNvbnN0IHJvbGVXb3JkID0gKHJvbGU6IE1lbWJlclJvbGUpOiBcIm93bmVyXCIgfCBcImFkbWluXCIgfCBcInVzZXJcIiB8IFwiY3VzdG9tXCIgPT5cbiAgcm9sZSA9PT0gTWVtYmVyUm9sZS5vd25lciA/IFwib3duZXJcIiA6IHJvbGUgPT09IE1lbWJlclJvbGUuYWRtaW4gPyBcImFkbWluXCIgOiByb2xlID09PSBNZW1iZXJSb2xlLmN1c3RvbSA/IFwiY3VzdG9tXCIgOiBcInVzZXJcIjtcbmV4cG9ydCBjb25zdCByb2xlTWVzc2FnZSA9IChyb2xlOiBNZW1iZXJSb2xlKTogTWVzc2FnZSA9PiBkaWZmZXJzKGByb2xlLiR7cm9sZVdvcmQocm9sZSl9YCk7XG5cbmV4cG9ydCBjb25zdCBsZXZlbFdvcmQgPSAobGV2ZWw6IEFjY2Vzc0xldmVsIHwgbnVsbCk6IHN0cmluZyA9PlxuICBsZXZlbCA9PT0gbnVsbCA/IFwibm9uZVwiIDogbGV2ZWwgPT09IFwiZWRpdC1oaWRkZW5cIiA/IFwiZWRpdEhpZGRlblwiIDogbGV2ZWwgPT09IFwidmlldy1oaWRkZW5cIiA/IFwidmlld0hpZGRlblwiIDogbGV2ZWw7XG5leHBvcnQgY29uc3QgbGV2ZWxNZXNzYWdlID0gKGxldmVsOiBBY2Nlc3NMZXZlbCB8IG51bGwpOiBNZXNzYWdlIHwgbnVsbCA9PiAobGV2ZWwgPT09IG51bGwgPyBudWxsIDogZGlmZmVycyhgbGV2ZWwuJHtsZXZlbFdvcmQobGV2ZWwpfWApKTtcbi8qKiBQbGFjZSBpbiB0aGUgb3JkZXIgb2Ygc3RyZW5ndGgsIHN0cm9uZ2VzdCBmaXJzdDsgbm9uZSBpcyBsYXN0LiAqL1xuZXhwb3J0IGNvbnN0IGxldmVsUmFuayA9IChsZXZlbDogQWNjZXNzTGV2ZWwgfCBudWxsKTogbnVtYmVyID0+IChsZXZlbCA9PT0gbnVsbCA/IGFjY2Vzc0xldmVscy5sZW5ndGggOiBhY2Nlc3NMZXZlbHMuaW5kZXhPZihsZXZlbCkpO1xuXG4vKiogRS1tYWlsIGFkZHJlc3NlcyBvZiB3aG8gaXMsIG9yIHdpbGwgYmUsIGluIGEgZ3JvdXAuICovXG5leHBvcnQgZnVuY3Rpb24gcGVvcGxlT2ZHcm91cChuYW1lOiBzdHJpbmcsIHsgYWN0dWFsLCBkZXNpcmVkIH06IERlc2NyaWJlQ29udGV4dCk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgaWQgPSBhY3R1YWw/Lmdyb3Vwcy5maW5kKChncm91cCkgPT4gZ3JvdXAubmFtZSA9PT0gbmFtZSk/LmlkO1xuICBjb25zdCBwcmVzZW50ID1cbiAgICBpZCA9PT0gdW5kZWZpbmVkID8gW10gOiAoYWN0dWFsPy5tZW1iZXJzLmZpbHRlcigobWVtYmVyKSA9PiBtZW1iZXIuZ3JvdXBzLmluY2x1ZGVzKGlkKSkubWFwKChtZW1iZXIpID0+IG1lbWJlci5lbWFpbCkgPz8gW10pO1xuICByZXR1cm4gc29ydGVkVW5pcXVlKFtcbiAgICAuLi5wcmVzZW50LFxuICAgIC4uLihkZXNpcmVkPy5wZW9wbGUuZmlsdGVyKChwZXJzb24pID0+IHBlcnNvbi5ncm91cHMuaW5jbHVkZXMobmFtZSkpLm1hcCgocGVyc29uKSA9PiBwZXJzb24uZW1haWwudG9Mb3dlckNhc2UoKSkgPz8gW10pLFxuICBdKTtcbn1cbi8qKiBFdmVyeWJvZHkgb2YgdGhlIGNsaWVudCwgb3IgZXZlcnlib2R5IGl0IHdpbGwgc3RhcnQgd2l0aC4gKi9cbmV4cG9ydCBjb25zdCBldmVyeW9uZSA9ICh7IGFjdHVhbCwgZGVzaXJlZCB9OiBEZXNjcmliZUNvbnRleHQpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBhY3R1YWwgPT09IG51bGxcbiAgICA/IHNvcnRlZFVuaXF1ZShkZXNpcmVkPy5wZW9wbGUubWFwKChwZXJzb24pID0+IHBlcnNvbi5lbWFpbC50b0xvd2VyQ2FzZSgpKSA/PyBbXSlcbiAgICA6IGFjdHVhbC5tZW1iZXJzLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwpO1xuXG4vKiogTmFtZXMgb2YgYSBtZW1iZXIncyBncm91cHMsIHNvcnRlZC4gKi9cbmV4cG9ydCBjb25zdCBncm91cE5hbWVzT2YgPSAoc2V0dXA6IENsaWVudFNldHVwLCBtZW1iZXI6IE1lbWJlclNldHVwKTogcmVhZG9ubHkgc3RyaW5nW10gPT5cbiAgc29ydGVkVW5pcXVlKHNldHVwLmdyb3Vwcy5maWx0ZXIoKGdyb3VwKSA9PiBtZW1iZXIuZ3JvdXBzLmluY2x1ZGVzKGdyb3VwLmlkKSkubWFwKChncm91cCkgPT4gZ3JvdXAubmFtZSkpO1xuIiwiaW1wb3J0IHsgTWVtYmVyUm9sZSB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uU2V0dGluZ3MgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UsIENoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIHJvdywgc2F5LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IGhlYXZpZXN0LCByaXNreSwgcm91dGluZSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgZXZlcnlvbmUgfSBmcm9tIFwiLi4vcGVvcGxlLXdvcmRzLnRzXCI7XG5cbi8qKiBXaG8gbWF5IG1ha2UgYW5kIGRlbGV0ZSBjb2xsZWN0aW9ucywgYW5kIHdoZXRoZXIgb3duZXJzIGFuZCBhZG1pbnMgcmVhY2ggYWxsIG9mIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIENsaWVudENvbGxlY3Rpb25TZXR0aW5ncyBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImNsaWVudC5jb2xsZWN0aW9uLXNldHRpbmdzXCI7XG4gIHJlYWRvbmx5IGZyb206IENvbGxlY3Rpb25TZXR0aW5ncztcbiAgcmVhZG9ubHkgdG86IENvbGxlY3Rpb25TZXR0aW5ncztcbn1cblxuZXhwb3J0IGNvbnN0IGNoYW5nZUNvbGxlY3Rpb25TZXR0aW5ncyA9IChcbiAgZnJvbTogQ29sbGVjdGlvblNldHRpbmdzLFxuICB0bzogQ29sbGVjdGlvblNldHRpbmdzLFxuICBuZWVkczogcmVhZG9ubHkgQ2hhbmdlSWRbXSA9IFtdLFxuKTogQ2xpZW50Q29sbGVjdGlvblNldHRpbmdzID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImNsaWVudC5jb2xsZWN0aW9uLXNldHRpbmdzXCIsIE9iamVjdC52YWx1ZXModG8pLm1hcChOdW1iZXIpLmpvaW4oXCJcIikpLFxuICBuZWVkcyxcbiAga2luZDogXCJjbGllbnQuY29sbGVjdGlvbi1zZXR0aW5nc1wiLFxuICBmcm9tLFxuICB0byxcbn0pO1xuXG5leHBvcnQgY29uc3QgY2xpZW50Q29sbGVjdGlvblNldHRpbmdzOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDbGllbnRDb2xsZWN0aW9uU2V0dGluZ3M+ID0ge1xuICBraW5kOiBcImNsaWVudC5jb2xsZWN0aW9uLXNldHRpbmdzXCIsXG4gIHNlY3Rpb246IFwiY2xpZW50XCIsXG4gIHRlbGwoY2hhbmdlLCBjb250ZXh0KSB7XG4gICAgY29uc3QgeyB0bywgZnJvbSB9ID0gY2hhbmdlO1xuICAgIGNvbnN0IG9wZW5zQWxsID0gdG8uYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zICYmICFmcm9tLmFsbG93QWRtaW5BY2Nlc3NUb0FsbENvbGxlY3Rpb25JdGVtcztcbiAgICBjb25zdCBjbG9zZXNBbGwgPSAhdG8uYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zICYmIGZyb20uYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zO1xuICAgIGNvbnN0IHdobyA9IHRvLmxpbWl0Q29sbGVjdGlvbkNyZWF0aW9uXG4gICAgICA/IHRvLmxpbWl0Q29sbGVjdGlvbkRlbGV0aW9uXG4gICAgICAgID8gXCJjbG9zZWRcIlxuICAgICAgICA6IFwiY3JlYXRlLWNsb3NlZFwiXG4gICAgICA6IHRvLmxpbWl0Q29sbGVjdGlvbkRlbGV0aW9uXG4gICAgICAgID8gXCJkZWxldGUtY2xvc2VkXCJcbiAgICAgICAgOiBcIm9wZW5cIjtcbiAgICBjb25zdCBhZG1pbnMgPVxuICAgICAgY29udGV4dC5hY3R1YWw/Lm1lbWJlcnNcbiAgICAgICAgLmZpbHRlcigobWVtYmVyKSA9PiBtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS5vd25lciB8fCBtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS5hZG1pbilcbiAgICAgICAgLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwpID8/IFtdO1xuICAgIHJldHVybiB7XG4gICAgICBnbHlwaDogXCJlZGl0XCIsXG4gICAgICBwZW9wbGU6IGNsb3Nlc0FsbCA/IGFkbWlucyA6IGV2ZXJ5b25lKGNvbnRleHQpLFxuICAgICAgLi4uaGVhdmllc3QoXG4gICAgICAgIGNsb3Nlc0FsbCA/IHJpc2t5KFwiYWRtaW5zLWxvc2VcIikgOiByb3V0aW5lLFxuICAgICAgICBvcGVuc0FsbCA/IHJpc2t5KFwiYWRtaW5zLXJlYWNoXCIpIDogcm91dGluZSxcbiAgICAgICAgY29udGV4dC5hY3R1YWwgIT09IG51bGwgJiYgIXRvLmxpbWl0Q29sbGVjdGlvbkRlbGV0aW9uICYmIGZyb20ubGltaXRDb2xsZWN0aW9uRGVsZXRpb24gPyByaXNreShcImRlbGV0aW9uLW9wZW5zXCIpIDogcm91dGluZSxcbiAgICAgICAgY29udGV4dC5hY3R1YWwgIT09IG51bGwgJiYgIXRvLmxpbWl0SXRlbURlbGV0aW9uICYmIGZyb20ubGltaXRJdGVtRGVsZXRpb24gPyByaXNreShcImRlbGV0aW9uLW9wZW5zXCIpIDogcm91dGluZSxcbiAgICAgICAgY29udGV4dC5hY3R1YWwgIT09IG51bGwgJiYgdG8ubGltaXRDb2xsZWN0aW9uQ3JlYXRpb24gJiYgIWZyb20ubGltaXRDb2xsZWN0aW9uQ3JlYXRpb24gPyByaXNreShcImNyZWF0aW9uLWNsb3Nlc1wiKSA6IHJvdXRpbmUsXG4gICAgICApLFxuICAgICAgc2VudGVuY2U6IHNheShgY2xpZW50LWNvbGxlY3Rpb24tc2V0dGluZ3MuJHt3aG99JHt0by5hbGxvd0FkbWluQWNjZXNzVG9BbGxDb2xsZWN0aW9uSXRlbXMgPyBcIi1hZG1pbnNcIiA6IFwiXCJ9YCksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+XG4gICAgKE9iamVjdC5rZXlzKGNoYW5nZS50bykgYXMgKGtleW9mIENvbGxlY3Rpb25TZXR0aW5ncylbXSlcbiAgICAgIC5maWx0ZXIoKG5hbWUpID0+IGNoYW5nZS5mcm9tW25hbWVdICE9PSBjaGFuZ2UudG9bbmFtZV0pXG4gICAgICAubWFwKChuYW1lKSA9PlxuICAgICAgICByb3coXG4gICAgICAgICAgZGlmZmVycyhgc2V0dGluZ3MuJHtuYW1lfS5uYW1lYCksXG4gICAgICAgICAgZGlmZmVycyhgc2V0dGluZ3MuJHtuYW1lfS4ke1N0cmluZyhjaGFuZ2UuZnJvbVtuYW1lXSl9YCksXG4gICAgICAgICAgZGlmZmVycyhgc2V0dGluZ3MuJHtuYW1lfS4ke1N0cmluZyhjaGFuZ2UudG9bbmFtZV0pfWApLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgaW52ZXJzZTogKGNoYW5nZSkgPT4gKHsgY2hhbmdlOiBjaGFuZ2VDb2xsZWN0aW9uU2V0dGluZ3MoY2hhbmdlLnRvLCBjaGFuZ2UuZnJvbSkgfSksXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIHJvdywgc2F5LCB0ZXh0LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQgeyBldmVyeW9uZSB9IGZyb20gXCIuLi9wZW9wbGUtd29yZHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBDbGllbnRSZW5hbWUgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJjbGllbnQucmVuYW1lXCI7XG4gIHJlYWRvbmx5IGZyb206IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cblxuZXhwb3J0IGNvbnN0IHJlbmFtZUNsaWVudCA9IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpOiBDbGllbnRSZW5hbWUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiY2xpZW50LnJlbmFtZVwiLCB0byksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjbGllbnQucmVuYW1lXCIsXG4gIGZyb20sXG4gIHRvLFxufSk7XG5cbmV4cG9ydCBjb25zdCBjbGllbnRSZW5hbWU6IENoYW5nZUtpbmREZWZpbml0aW9uPENsaWVudFJlbmFtZT4gPSB7XG4gIGtpbmQ6IFwiY2xpZW50LnJlbmFtZVwiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICB0ZWxsOiAoY2hhbmdlLCBjb250ZXh0KSA9PiAoe1xuICAgIGdseXBoOiBcImVkaXRcIixcbiAgICBwZW9wbGU6IGV2ZXJ5b25lKGNvbnRleHQpLFxuICAgIC4uLnJpc2t5KFwicmVuYW1lXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJjbGllbnQtcmVuYW1lLnNlbnRlbmNlXCIsIHsgZnJvbTogY2hhbmdlLmZyb20sIHRvOiBjaGFuZ2UudG8gfSwgW1widG9cIl0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IFtyb3coZGlmZmVycyhcIm5hbWVcIiksIHRleHQoY2hhbmdlLmZyb20pLCB0ZXh0KGNoYW5nZS50bykpXSxcbiAgaW52ZXJzZTogKGNoYW5nZSkgPT4gKHsgY2hhbmdlOiByZW5hbWVDbGllbnQoY2hhbmdlLnRvLCBjaGFuZ2UuZnJvbSkgfSksXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIHJvdywgc2F5LCB0ZXh0LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHB1cmNoYXNlIH0gZnJvbSBcIi4uL2dhaW5zLnRzXCI7XG5pbXBvcnQgeyBoZWF2aWVzdCwgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIFNlYXRzIHRoYXQgdGhlIHByb3ZpZGVyIGdpdmVzIHRvIHRoZSBjbGllbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIENsaWVudFNlYXRzIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiY2xpZW50LnNlYXRzXCI7XG4gIHJlYWRvbmx5IGZyb206IG51bWJlcjtcbiAgcmVhZG9ubHkgdG86IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IGNoYW5nZVNlYXRzID0gKGZyb206IG51bWJlciwgdG86IG51bWJlcik6IENsaWVudFNlYXRzID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImNsaWVudC5zZWF0c1wiLCB0byksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjbGllbnQuc2VhdHNcIixcbiAgZnJvbSxcbiAgdG8sXG59KTtcblxuZXhwb3J0IGNvbnN0IGNsaWVudFNlYXRzOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDbGllbnRTZWF0cz4gPSB7XG4gIGtpbmQ6IFwiY2xpZW50LnNlYXRzXCIsXG4gIHNlY3Rpb246IFwiY2xpZW50XCIsXG4gIHRlbGwoY2hhbmdlLCBjb250ZXh0KSB7XG4gICAgY29uc3QgeyBhY3R1YWwgfSA9IGNvbnRleHQ7XG4gICAgY29uc3Qgb2NjdXBpZWQgPSBhY3R1YWw/LnNlYXRzLm9jY3VwaWVkID8/IDA7XG4gICAgY29uc3QgcmFpc2VzID0gY2hhbmdlLnRvID4gY2hhbmdlLmZyb207XG4gICAgY29uc3QgYm91Z2h0ID0gcmFpc2VzID8gKGNvbnRleHQuc2VhdHNUb0J1eSA/PyAwKSA6IDA7XG4gICAgcmV0dXJuIHtcbiAgICAgIGdseXBoOiBcImVkaXRcIixcbiAgICAgIHBlb3BsZTogW10sXG4gICAgICAuLi5oZWF2aWVzdChjaGFuZ2UudG8gPCBvY2N1cGllZCA/IHJpc2t5KFwic2VhdHMtYmVsb3dcIiwgeyBvY2N1cGllZCB9KSA6IHJvdXRpbmUsIHJhaXNlcyA/IHB1cmNoYXNlKGNvbnRleHQpIDogcm91dGluZSksXG4gICAgICBzZW50ZW5jZTogc2F5KFxuICAgICAgICBgY2xpZW50LXNlYXRzLiR7cmFpc2VzID8gKGJvdWdodCA+IDAgPyBcIm1vcmVCb3VnaHRcIiA6IFwibW9yZVwiKSA6IFwiZmV3ZXJcIn1gLFxuICAgICAgICB7IGZyb206IGNoYW5nZS5mcm9tLCB0bzogY2hhbmdlLnRvLCBib3VnaHQgfSxcbiAgICAgICAgW1widG9cIl0sXG4gICAgICApLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiBbcm93KGRpZmZlcnMoXCJzZWF0c1wiKSwgdGV4dChjaGFuZ2UuZnJvbSksIHRleHQoY2hhbmdlLnRvKSldLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiAoeyBjaGFuZ2U6IGNoYW5nZVNlYXRzKGNoYW5nZS50bywgY2hhbmdlLmZyb20pIH0pLFxufTtcbiIsImltcG9ydCB7IE1lbWJlclN0YXR1cyB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uSWQsIEdyb3VwSWQsIE1lbWJlcklkIH0gZnJvbSBcIi4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgd2hvUmVhY2hlcyB9IGZyb20gXCIuLi92YWx1ZS9hY2Nlc3MvcmVhY2gudHNcIjtcbmltcG9ydCB0eXBlIHsgQWNjZXNzTGV2ZWwsIENsaWVudFNldHVwLCBDb2xsZWN0aW9uQWNjZXNzLCBDb2xsZWN0aW9uU2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBsZXZlbFJhbmsgfSBmcm9tIFwiLi9wZW9wbGUtd29yZHMudHNcIjtcblxuLypcbiAqIFdoYXQgY2hhbmdlcyBvZiBncm91cHMgYW5kIGNvbGxlY3Rpb25zIGNvbWUgdG8gZm9yIHBlb3BsZTogZWZmZWN0aXZlIGxldmVscyBiZWZvcmUgYW5kIGFmdGVyLCBzbyB0aGF0IGEgcmV2aWV3IG5hbWVzIHdob1xuICogcmVhbGx5IGxvc2VzIHNvbWV0aGluZywgYW5kIG5vdCB3aG8gbWVyZWx5IHN0b29kIGluIGEgbGlzdC4gV2hvIGlzIHJldm9rZWQgcmVhY2hlcyBub3RoaW5nLlxuICovXG5cbmV4cG9ydCBpbnRlcmZhY2UgRWZmZWN0aXZlTGV2ZWwge1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBsZXZlbDogQWNjZXNzTGV2ZWw7XG59XG5leHBvcnQgZnVuY3Rpb24gZWZmZWN0aXZlTGV2ZWxzKHNldHVwOiBDbGllbnRTZXR1cCwgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkKTogUmVhZG9ubHlNYXA8TWVtYmVySWQsIEVmZmVjdGl2ZUxldmVsPiB7XG4gIGNvbnN0IHJldm9rZWQgPSBuZXcgU2V0KHNldHVwLm1lbWJlcnMuZmlsdGVyKCh7IHN0YXR1cyB9KSA9PiBzdGF0dXMgPT09IE1lbWJlclN0YXR1cy5yZXZva2VkKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgcmV0dXJuIG5ldyBNYXAoXG4gICAgd2hvUmVhY2hlcyhzZXR1cCwgY29sbGVjdGlvbilcbiAgICAgIC5maWx0ZXIoKHsgbWVtYmVySWQgfSkgPT4gIXJldm9rZWQuaGFzKG1lbWJlcklkKSlcbiAgICAgIC5tYXAoKHsgbWVtYmVySWQsIGVtYWlsLCBsZXZlbCB9KSA9PiBbbWVtYmVySWQsIHsgZW1haWwsIGxldmVsIH1dKSxcbiAgKTtcbn1cblxuLyoqIFNvbWV0aGluZyB0aGF0IG9uZSBwZXJzb24gcmVhY2hlcyBhdCBhbm90aGVyIGxldmVsIHRoYW4gYmVmb3JlLiBOdWxsOiBub3QgYXQgYWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFZmZlY3RpdmVDaGFuZ2Uge1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZyb206IEFjY2Vzc0xldmVsIHwgbnVsbDtcbiAgcmVhZG9ubHkgdG86IEFjY2Vzc0xldmVsIHwgbnVsbDtcbn1cbi8qKiBFdmVyeSBwZXJzb24gYW5kIGNvbGxlY3Rpb24gd2hvc2UgZWZmZWN0aXZlIGxldmVsIGRpZmZlcnMgYmV0d2VlbiB0d28gc2V0dXBzIG9mIG9uZSBjbGllbnQuICovXG5leHBvcnQgZnVuY3Rpb24gZWZmZWN0aXZlQ2hhbmdlcyhiZWZvcmU6IENsaWVudFNldHVwLCBhZnRlcjogQ2xpZW50U2V0dXApOiByZWFkb25seSBFZmZlY3RpdmVDaGFuZ2VbXSB7XG4gIGNvbnN0IGxhdGVyID0gbmV3IE1hcChhZnRlci5jb2xsZWN0aW9ucy5tYXAoKGNvbGxlY3Rpb24pID0+IFtjb2xsZWN0aW9uLmlkLCBjb2xsZWN0aW9uXSkpO1xuICBjb25zdCBzYW1lUGVvcGxlID0gYmVmb3JlLm1lbWJlcnMgPT09IGFmdGVyLm1lbWJlcnMgJiYgYmVmb3JlLmdyb3VwcyA9PT0gYWZ0ZXIuZ3JvdXBzO1xuICByZXR1cm4gYmVmb3JlLmNvbGxlY3Rpb25zLmZsYXRNYXAoKGNvbGxlY3Rpb24pOiByZWFkb25seSBFZmZlY3RpdmVDaGFuZ2VbXSA9PiB7XG4gICAgaWYgKHNhbWVQZW9wbGUgJiYgbGF0ZXIuZ2V0KGNvbGxlY3Rpb24uaWQpID09PSBjb2xsZWN0aW9uKSByZXR1cm4gW107XG4gICAgY29uc3QgW3dhcywgaXNdID0gW2VmZmVjdGl2ZUxldmVscyhiZWZvcmUsIGNvbGxlY3Rpb24uaWQpLCBlZmZlY3RpdmVMZXZlbHMoYWZ0ZXIsIGNvbGxlY3Rpb24uaWQpXTtcbiAgICByZXR1cm4gWy4uLm5ldyBTZXQoWy4uLndhcy5rZXlzKCksIC4uLmlzLmtleXMoKV0pXS5mbGF0TWFwKChtZW1iZXIpID0+IHtcbiAgICAgIGNvbnN0IFtmcm9tLCB0b10gPSBbd2FzLmdldChtZW1iZXIpLCBpcy5nZXQobWVtYmVyKV07XG4gICAgICBpZiAoZnJvbT8ubGV2ZWwgPT09IHRvPy5sZXZlbCkgcmV0dXJuIFtdO1xuICAgICAgcmV0dXJuIFt7IGVtYWlsOiAoZnJvbSA/PyB0byk/LmVtYWlsID8/IFwiXCIsIHBhdGg6IGNvbGxlY3Rpb24ucGF0aCwgZnJvbTogZnJvbT8ubGV2ZWwgPz8gbnVsbCwgdG86IHRvPy5sZXZlbCA/PyBudWxsIH1dO1xuICAgIH0pO1xuICB9KTtcbn1cbmNvbnN0IGlzTG9zcyA9ICh7IGZyb20sIHRvIH06IEVmZmVjdGl2ZUNoYW5nZSk6IGJvb2xlYW4gPT4gbGV2ZWxSYW5rKHRvKSA+IGxldmVsUmFuayhmcm9tKTtcbmV4cG9ydCBjb25zdCBsb3NzZXMgPSAoYmVmb3JlOiBDbGllbnRTZXR1cCwgYWZ0ZXI6IENsaWVudFNldHVwKTogcmVhZG9ubHkgRWZmZWN0aXZlQ2hhbmdlW10gPT5cbiAgZWZmZWN0aXZlQ2hhbmdlcyhiZWZvcmUsIGFmdGVyKS5maWx0ZXIoaXNMb3NzKTtcblxuLyoqIEFjY2VzcyB0aGF0IGFuIGVkaXQgc2V0cyBhdCBhIGNvbGxlY3Rpb247IG51bGwgdGFrZXMgaXQgYXdheS4gV2hvIGlzIG5vdCBuYW1lZCBrZWVwcyB3aGF0IHRoZXkgaGF2ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FudGVkQWNjZXNzIHtcbiAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSB7IHJlYWRvbmx5IGdyb3VwOiBHcm91cElkOyByZWFkb25seSBsZXZlbDogQWNjZXNzTGV2ZWwgfCBudWxsIH1bXTtcbiAgcmVhZG9ubHkgcGVvcGxlOiByZWFkb25seSB7IHJlYWRvbmx5IG1lbWJlcjogTWVtYmVySWQ7IHJlYWRvbmx5IGxldmVsOiBBY2Nlc3NMZXZlbCB8IG51bGwgfVtdO1xufVxuZXhwb3J0IGNvbnN0IHdpdGhBY2Nlc3MgPSAoY29sbGVjdGlvbjogQ29sbGVjdGlvblNldHVwLCB7IGdyb3VwcywgcGVvcGxlIH06IFdhbnRlZEFjY2Vzcyk6IENvbGxlY3Rpb25TZXR1cCA9PiAoe1xuICAuLi5jb2xsZWN0aW9uLFxuICBncm91cHM6IG1lcmdlZChcbiAgICBjb2xsZWN0aW9uLmdyb3VwcyxcbiAgICBncm91cHMubWFwKChlbnRyeSkgPT4gW2VudHJ5Lmdyb3VwLCBlbnRyeS5sZXZlbF0pLFxuICApLFxuICBtZW1iZXJzOiBtZXJnZWQoXG4gICAgY29sbGVjdGlvbi5tZW1iZXJzLFxuICAgIHBlb3BsZS5tYXAoKGVudHJ5KSA9PiBbZW50cnkubWVtYmVyLCBlbnRyeS5sZXZlbF0pLFxuICApLFxufSk7XG5mdW5jdGlvbiBtZXJnZWQ8SWQ+KFxuICBwcmVzZW50OiByZWFkb25seSBDb2xsZWN0aW9uQWNjZXNzPElkPltdLFxuICB3YW50ZWQ6IHJlYWRvbmx5IChyZWFkb25seSBbSWQsIEFjY2Vzc0xldmVsIHwgbnVsbF0pW10sXG4pOiByZWFkb25seSBDb2xsZWN0aW9uQWNjZXNzPElkPltdIHtcbiAgY29uc3QgbGV2ZWxzID0gbmV3IE1hcChwcmVzZW50Lm1hcCgoZW50cnkpID0+IFtlbnRyeS5pZCwgZW50cnkubGV2ZWxdKSk7XG4gIGZvciAoY29uc3QgW2lkLCBsZXZlbF0gb2Ygd2FudGVkKSB7XG4gICAgaWYgKGxldmVsID09PSBudWxsKSBsZXZlbHMuZGVsZXRlKGlkKTtcbiAgICBlbHNlIGxldmVscy5zZXQoaWQsIGxldmVsKTtcbiAgfVxuICByZXR1cm4gWy4uLmxldmVsc10ubWFwKChbaWQsIGxldmVsXSkgPT4gKHsgaWQsIGxldmVsIH0pKTtcbn1cbi8qKiBUaGUgY2xpZW50IHdpdGggb3RoZXIgYWNjZXNzIHRvIHNvbWUgY29sbGVjdGlvbnMuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aEFjY2Vzc1RvKHNldHVwOiBDbGllbnRTZXR1cCwgd2FudGVkOiBSZWFkb25seU1hcDxDb2xsZWN0aW9uSWQsIFdhbnRlZEFjY2Vzcz4pOiBDbGllbnRTZXR1cCB7XG4gIHJldHVybiB7XG4gICAgLi4uc2V0dXAsXG4gICAgY29sbGVjdGlvbnM6IHNldHVwLmNvbGxlY3Rpb25zLm1hcCgoZWFjaCkgPT4ge1xuICAgICAgY29uc3QgYWNjZXNzID0gd2FudGVkLmdldChlYWNoLmlkKTtcbiAgICAgIHJldHVybiBhY2Nlc3MgPT09IHVuZGVmaW5lZCA/IGVhY2ggOiB3aXRoQWNjZXNzKGVhY2gsIGFjY2Vzcyk7XG4gICAgfSksXG4gIH07XG59XG5cbi8qKiBUaGUgY2xpZW50IHdpdGhvdXQgYSBncm91cC4gKi9cbmV4cG9ydCBjb25zdCB3aXRob3V0R3JvdXAgPSAoc2V0dXA6IENsaWVudFNldHVwLCBncm91cDogR3JvdXBJZCk6IENsaWVudFNldHVwID0+ICh7XG4gIC4uLnNldHVwLFxuICBncm91cHM6IHNldHVwLmdyb3Vwcy5maWx0ZXIoKGVhY2gpID0+IGVhY2guaWQgIT09IGdyb3VwKSxcbiAgbWVtYmVyczogc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIuZ3JvdXBzLmluY2x1ZGVzKGdyb3VwKSA/IHsgLi4ubWVtYmVyLCBncm91cHM6IG1lbWJlci5ncm91cHMuZmlsdGVyKChpZCkgPT4gaWQgIT09IGdyb3VwKSB9IDogbWVtYmVyLFxuICApLFxuICBjb2xsZWN0aW9uczogc2V0dXAuY29sbGVjdGlvbnMubWFwKChjb2xsZWN0aW9uKSA9PlxuICAgIGNvbGxlY3Rpb24uZ3JvdXBzLnNvbWUoKGVudHJ5KSA9PiBlbnRyeS5pZCA9PT0gZ3JvdXApXG4gICAgICA/IHsgLi4uY29sbGVjdGlvbiwgZ3JvdXBzOiBjb2xsZWN0aW9uLmdyb3Vwcy5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5pZCAhPT0gZ3JvdXApIH1cbiAgICAgIDogY29sbGVjdGlvbixcbiAgKSxcbn0pO1xuXG4vKiogVGhlIGNsaWVudCB3aXRoIG90aGVyIG1lbWJlcnMgaW4gYSBncm91cC4gKi9cbmV4cG9ydCBjb25zdCB3aXRoR3JvdXBNZW1iZXJzID0gKHNldHVwOiBDbGllbnRTZXR1cCwgZ3JvdXA6IEdyb3VwSWQsIG1lbWJlcnM6IFJlYWRvbmx5U2V0PE1lbWJlcklkPik6IENsaWVudFNldHVwID0+ICh7XG4gIC4uLnNldHVwLFxuICBncm91cHM6IHNldHVwLmdyb3Vwcy5tYXAoKGVhY2gpID0+IChlYWNoLmlkID09PSBncm91cCA/IHsgLi4uZWFjaCwgbWVtYmVyczogWy4uLm1lbWJlcnNdLnNvcnQoKSB9IDogZWFjaCkpLFxuICBtZW1iZXJzOiBzZXR1cC5tZW1iZXJzLm1hcCgobWVtYmVyKSA9PlxuICAgIG1lbWJlci5ncm91cHMuaW5jbHVkZXMoZ3JvdXApID09PSBtZW1iZXJzLmhhcyhtZW1iZXIuaWQpXG4gICAgICA/IG1lbWJlclxuICAgICAgOiB7IC4uLm1lbWJlciwgZ3JvdXBzOiBtZW1iZXJzLmhhcyhtZW1iZXIuaWQpID8gWy4uLm1lbWJlci5ncm91cHMsIGdyb3VwXS5zb3J0KCkgOiBtZW1iZXIuZ3JvdXBzLmZpbHRlcigoaWQpID0+IGlkICE9PSBncm91cCkgfSxcbiAgKSxcbn0pO1xuIiwiaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uSWQsIE1lbWJlcklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgc29ydGVkVW5pcXVlIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvY29tcGFyZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NMZXZlbCB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSwgQ2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgbG9zc2VzLCB3aXRoQWNjZXNzVG8gfSBmcm9tIFwiLi4vYWNjZXNzLWVmZmVjdC50c1wiO1xuaW1wb3J0IHsgbGl0ZXJhbCwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24sIHR5cGUgRGVzY3JpYmVDb250ZXh0IH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IGhlYXZpZXN0LCByaXNreSwgcm91dGluZSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgbGV2ZWxNZXNzYWdlLCBsZXZlbFJhbmssIGxldmVsV29yZCwgcGVvcGxlT2ZHcm91cCB9IGZyb20gXCIuLi9wZW9wbGUtd29yZHMudHNcIjtcblxuLyoqIFRoZSBhY2Nlc3Mgb2YgZ3JvdXBzIGFuZCBzaW5nbGUgcGVvcGxlIHRvIG9uZSBjb2xsZWN0aW9uLiBXaG8gaXMgbm90IG5hbWVkIGtlZXBzIHdoYXQgdGhleSBoYXZlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb2xsZWN0aW9uQWNjZXNzQ2hhbmdlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiY29sbGVjdGlvbi5hY2Nlc3NcIjtcbiAgLyoqIE51bGw6IHRoZSBjb2xsZWN0aW9uIHRoYXQgY2xpZW50LmNyZWF0ZSBtYWtlcy4gKi9cbiAgcmVhZG9ubHkgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkIHwgbnVsbDtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBzZXQ6IHJlYWRvbmx5IHsgcmVhZG9ubHkgZ3JvdXA6IHN0cmluZzsgcmVhZG9ubHkgZnJvbTogQWNjZXNzTGV2ZWwgfCBudWxsOyByZWFkb25seSB0bzogQWNjZXNzTGV2ZWwgfCBudWxsIH1bXTtcbiAgLyoqIFBlb3BsZSdzIG93biBhY2Nlc3MuIEFkZHJlc3NlcyBpbiBsb3dlciBjYXNlLiAqL1xuICByZWFkb25seSBwZW9wbGU/OiByZWFkb25seSBEaXJlY3RBY2Nlc3NDaGFuZ2VbXTtcbn1cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0QWNjZXNzQ2hhbmdlIHtcbiAgcmVhZG9ubHkgbWVtYmVyOiBNZW1iZXJJZDtcbiAgcmVhZG9ubHkgZW1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgZnJvbTogQWNjZXNzTGV2ZWwgfCBudWxsO1xuICByZWFkb25seSB0bzogQWNjZXNzTGV2ZWwgfCBudWxsO1xufVxuXG5leHBvcnQgY29uc3QgY2hhbmdlQ29sbGVjdGlvbkFjY2VzcyA9IChcbiAgY29sbGVjdGlvbjogeyByZWFkb25seSBpZDogQ29sbGVjdGlvbklkIHwgbnVsbDsgcmVhZG9ubHkgcGF0aDogc3RyaW5nIH0sXG4gIHNldDogQ29sbGVjdGlvbkFjY2Vzc0NoYW5nZVtcInNldFwiXSxcbiAgbmVlZHM6IHJlYWRvbmx5IENoYW5nZUlkW10gPSBbXSxcbiAgcGVvcGxlOiByZWFkb25seSBEaXJlY3RBY2Nlc3NDaGFuZ2VbXSA9IFtdLFxuKTogQ29sbGVjdGlvbkFjY2Vzc0NoYW5nZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJjb2xsZWN0aW9uLmFjY2Vzc1wiLCBjb2xsZWN0aW9uLnBhdGgpLFxuICBuZWVkcyxcbiAga2luZDogXCJjb2xsZWN0aW9uLmFjY2Vzc1wiLFxuICBjb2xsZWN0aW9uOiBjb2xsZWN0aW9uLmlkLFxuICBwYXRoOiBjb2xsZWN0aW9uLnBhdGgsXG4gIHNldCxcbiAgLi4uKHBlb3BsZS5sZW5ndGggPT09IDAgPyB7fSA6IHsgcGVvcGxlIH0pLFxufSk7XG5cbmV4cG9ydCBjb25zdCBjb2xsZWN0aW9uQWNjZXNzOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDb2xsZWN0aW9uQWNjZXNzQ2hhbmdlPiA9IHtcbiAga2luZDogXCJjb2xsZWN0aW9uLmFjY2Vzc1wiLFxuICBzZWN0aW9uOiBcImNvbGxlY3Rpb25zXCIsXG4gIHRlbGwoY2hhbmdlLCBjb250ZXh0KSB7XG4gICAgY29uc3Qgb3duID0gY2hhbmdlLnBlb3BsZSA/PyBbXTtcbiAgICBjb25zdCBlbnRyaWVzID0gWy4uLmNoYW5nZS5zZXQsIC4uLm93bl07XG4gICAgY29uc3QgaXNXZWFrZXIgPSAoZW50cnk6ICh0eXBlb2YgZW50cmllcylbbnVtYmVyXSk6IGJvb2xlYW4gPT4gbGV2ZWxSYW5rKGVudHJ5LnRvKSA+IGxldmVsUmFuayhlbnRyeS5mcm9tKTtcbiAgICBjb25zdCB3ZWFrZXIgPSBjaGFuZ2Uuc2V0LmZpbHRlcihpc1dlYWtlcik7XG4gICAgY29uc3QgbG9zaW5nID0gbG9zZXJzKGNoYW5nZSwgY29udGV4dCk7XG4gICAgY29uc3QgbWFuYWdlcnMgPSBjaGFuZ2Uuc2V0LmZpbHRlcigoZW50cnkpID0+IGVudHJ5LnRvID09PSBcIm1hbmFnZVwiKTtcbiAgICBjb25zdCBtYW5hZ2luZyA9IG93bi5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS50byA9PT0gXCJtYW5hZ2VcIik7XG4gICAgY29uc3QgcGVvcGxlT2YgPSAoZ2l2ZW46IHJlYWRvbmx5ICh0eXBlb2YgZW50cmllcylbbnVtYmVyXVtdKTogcmVhZG9ubHkgc3RyaW5nW10gPT5cbiAgICAgIHNvcnRlZFVuaXF1ZShnaXZlbi5mbGF0TWFwKChlbnRyeSkgPT4gKFwiZ3JvdXBcIiBpbiBlbnRyeSA/IHBlb3BsZU9mR3JvdXAoZW50cnkuZ3JvdXAsIGNvbnRleHQpIDogW2VudHJ5LmVtYWlsXSkpKTtcbiAgICBjb25zdCBwZW9wbGUgPSB3ZWFrZXIubGVuZ3RoICsgbG9zaW5nLmxlbmd0aCA+IDAgPyBzb3J0ZWRVbmlxdWUoWy4uLnBlb3BsZU9mKHdlYWtlciksIC4uLmxvc2luZ10pIDogcGVvcGxlT2YoZW50cmllcyk7XG4gICAgLy8gVGhlIGZpcnN0IGNvbGxlY3Rpb24gb2YgYSBjbGllbnQgaW4gdGhlIG1ha2luZyBob2xkcyBub3RoaW5nIHlldC5cbiAgICBjb25zdCBpc1RoZXJlID0gY2hhbmdlLmNvbGxlY3Rpb24gIT09IG51bGw7XG4gICAgY29uc3Qgb25seSA9IGVudHJpZXMubGVuZ3RoID09PSAxID8gZW50cmllc1swXSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IGVudHJpZXMuZXZlcnkoKGVudHJ5KSA9PiBlbnRyeS50byA9PT0gbnVsbCkgPyBcInJlbW92ZVwiIDogXCJlZGl0XCIsXG4gICAgICBwZW9wbGUsXG4gICAgICAuLi5oZWF2aWVzdChcbiAgICAgICAgd2Vha2VyLmxlbmd0aCA+IDAgPyByaXNreShcIndlYWtlclwiLCB7IGdyb3VwczogbmFtZWQod2Vha2VyLm1hcChuYW1lT2YpKSB9KSA6IHJvdXRpbmUsXG4gICAgICAgIGxvc2luZy5sZW5ndGggPiAwID8gcmlza3koXCJ3ZWFrZXItcGVvcGxlXCIsIHsgcGVvcGxlOiBuYW1lZChsb3NpbmcpIH0sIGxvc2luZy5sZW5ndGgpIDogcm91dGluZSxcbiAgICAgICAgaXNUaGVyZSAmJiBtYW5hZ2Vycy5sZW5ndGggPiAwXG4gICAgICAgICAgPyByaXNreShcImdyb3VwLW1hbmFnZXNcIiwgeyBncm91cHM6IG5hbWVkKG1hbmFnZXJzLm1hcChuYW1lT2YpKSwgY29sbGVjdGlvbjogY2hhbmdlLnBhdGggfSwgcGVvcGxlT2YobWFuYWdlcnMpLmxlbmd0aClcbiAgICAgICAgICA6IHJvdXRpbmUsXG4gICAgICAgIGlzVGhlcmUgJiYgbWFuYWdpbmcubGVuZ3RoID4gMFxuICAgICAgICAgID8gcmlza3koXCJwZW9wbGUtbWFuYWdlXCIsIHsgcGVvcGxlOiBuYW1lZChtYW5hZ2luZy5tYXAobmFtZU9mKSksIGNvbGxlY3Rpb246IGNoYW5nZS5wYXRoIH0sIG1hbmFnaW5nLmxlbmd0aClcbiAgICAgICAgICA6IHJvdXRpbmUsXG4gICAgICAgIGlzVGhlcmUgJiYgcGVvcGxlLmxlbmd0aCA+IDAgPyByaXNreShcInN0cm9uZ2VyXCIpIDogcm91dGluZSxcbiAgICAgICksXG4gICAgICBzZW50ZW5jZTpcbiAgICAgICAgb25seSA9PT0gdW5kZWZpbmVkXG4gICAgICAgICAgPyBzYXkoXG4gICAgICAgICAgICAgIFwiY29sbGVjdGlvbi1hY2Nlc3Muc2V2ZXJhbFwiLFxuICAgICAgICAgICAgICB7IGNvbGxlY3Rpb246IGNoYW5nZS5wYXRoLCBncm91cHM6IG5hbWVkKGVudHJpZXMubWFwKG5hbWVPZikpLCBjb3VudDogZW50cmllcy5sZW5ndGggfSxcbiAgICAgICAgICAgICAgW1wiY29sbGVjdGlvblwiXSxcbiAgICAgICAgICAgICAgZW50cmllcy5sZW5ndGgsXG4gICAgICAgICAgICApXG4gICAgICAgICAgOiBzYXkoXG4gICAgICAgICAgICAgIGBjb2xsZWN0aW9uLWFjY2Vzcy4ke29ubHkudG8gPT09IG51bGwgJiYgIShcImdyb3VwXCIgaW4gb25seSkgPyBcInBlcnNvbk5vbmVcIiA6IGxldmVsV29yZChvbmx5LnRvKX1gLFxuICAgICAgICAgICAgICB7IGNvbGxlY3Rpb246IGNoYW5nZS5wYXRoLCBncm91cDogbmFtZU9mKG9ubHkpIH0sXG4gICAgICAgICAgICAgIFtcImNvbGxlY3Rpb25cIiwgXCJncm91cFwiXSxcbiAgICAgICAgICAgICksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+XG4gICAgWy4uLmNoYW5nZS5zZXQsIC4uLihjaGFuZ2UucGVvcGxlID8/IFtdKV0ubWFwKChlbnRyeSkgPT5cbiAgICAgIHJvdyhsaXRlcmFsKG5hbWVPZihlbnRyeSkpLCBsZXZlbE1lc3NhZ2UoZW50cnkuZnJvbSksIGxldmVsTWVzc2FnZShlbnRyeS50byksIGxpdGVyYWwoY2hhbmdlLnBhdGgpKSxcbiAgICApLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiAoe1xuICAgIGNoYW5nZToge1xuICAgICAgLi4uY2hhbmdlLFxuICAgICAgc2V0OiBjaGFuZ2Uuc2V0Lm1hcCgoeyBncm91cCwgZnJvbSwgdG8gfSkgPT4gKHsgZ3JvdXAsIGZyb206IHRvLCB0bzogZnJvbSB9KSksXG4gICAgICAuLi4oY2hhbmdlLnBlb3BsZSA9PT0gdW5kZWZpbmVkID8ge30gOiB7IHBlb3BsZTogY2hhbmdlLnBlb3BsZS5tYXAoKGVudHJ5KSA9PiAoeyAuLi5lbnRyeSwgZnJvbTogZW50cnkudG8sIHRvOiBlbnRyeS5mcm9tIH0pKSB9KSxcbiAgICB9LFxuICB9KSxcbiAgY292ZXJzOiAoc2VlbiwgY2hhbmdlKSA9PlxuICAgIHNlZW4ucGF0aCA9PT0gY2hhbmdlLnBhdGggJiZcbiAgICBjaGFuZ2Uuc2V0LmV2ZXJ5KChlbnRyeSkgPT4gc2Vlbi5zZXQuc29tZSgoZWFjaCkgPT4gZWFjaC5ncm91cCA9PT0gZW50cnkuZ3JvdXAgJiYgZWFjaC50byA9PT0gZW50cnkudG8pKSAmJlxuICAgIChjaGFuZ2UucGVvcGxlID8/IFtdKS5ldmVyeSgoZW50cnkpID0+IHNlZW4ucGVvcGxlPy5zb21lKChlYWNoKSA9PiBlYWNoLm1lbWJlciA9PT0gZW50cnkubWVtYmVyICYmIGVhY2gudG8gPT09IGVudHJ5LnRvKSA9PT0gdHJ1ZSksXG59O1xuXG4vKiogV2hvIGNhbiBkbyBsZXNzIGFmdGVyd2FyZHMsIGFsbCB3YXlzIGNvdW50ZWQ6IG9uZSdzIG93biBhY2Nlc3MgdGFrZXMgdGhlIHBsYWNlIG9mIHdoYXQgZ3JvdXBzIGdpdmUuICovXG5mdW5jdGlvbiBsb3NlcnMoY2hhbmdlOiBDb2xsZWN0aW9uQWNjZXNzQ2hhbmdlLCB7IGFjdHVhbCB9OiBEZXNjcmliZUNvbnRleHQpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IGNvbGxlY3Rpb24gPSBhY3R1YWw/LmNvbGxlY3Rpb25zLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGNoYW5nZS5jb2xsZWN0aW9uKTtcbiAgaWYgKGFjdHVhbCA9PT0gbnVsbCB8fCBjb2xsZWN0aW9uID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgY29uc3QgaWRzID0gbmV3IE1hcChhY3R1YWwuZ3JvdXBzLm1hcCgoZ3JvdXApID0+IFtncm91cC5uYW1lLCBncm91cC5pZF0pKTtcbiAgY29uc3Qgd2FudGVkID0ge1xuICAgIGdyb3VwczogY2hhbmdlLnNldC5mbGF0TWFwKChlbnRyeSkgPT4ge1xuICAgICAgY29uc3QgZ3JvdXAgPSBpZHMuZ2V0KGVudHJ5Lmdyb3VwKTtcbiAgICAgIHJldHVybiBncm91cCA9PT0gdW5kZWZpbmVkID8gW10gOiBbeyBncm91cCwgbGV2ZWw6IGVudHJ5LnRvIH1dO1xuICAgIH0pLFxuICAgIHBlb3BsZTogKGNoYW5nZS5wZW9wbGUgPz8gW10pLm1hcCgoZW50cnkpID0+ICh7IG1lbWJlcjogZW50cnkubWVtYmVyLCBsZXZlbDogZW50cnkudG8gfSkpLFxuICB9O1xuICByZXR1cm4gc29ydGVkVW5pcXVlKGxvc3NlcyhhY3R1YWwsIHdpdGhBY2Nlc3NUbyhhY3R1YWwsIG5ldyBNYXAoW1tjb2xsZWN0aW9uLmlkLCB3YW50ZWRdXSkpKS5tYXAoKHsgZW1haWwgfSkgPT4gZW1haWwudG9Mb3dlckNhc2UoKSkpO1xufVxuXG5jb25zdCBuYW1lT2YgPSAoZW50cnk6IENvbGxlY3Rpb25BY2Nlc3NDaGFuZ2VbXCJzZXRcIl1bbnVtYmVyXSB8IERpcmVjdEFjY2Vzc0NoYW5nZSk6IHN0cmluZyA9PlxuICBcImdyb3VwXCIgaW4gZW50cnkgPyBlbnRyeS5ncm91cCA6IGVudHJ5LmVtYWlsO1xuLyoqIEEgc2VudGVuY2UgbmFtZXMgYSBmZXcgYW5kIHNheXMgdGhhdCB0aGVyZSBhcmUgbW9yZS4gKi9cbmNvbnN0IG5hbWVkID0gKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyA9PiAobmFtZXMubGVuZ3RoIDw9IDUgPyBuYW1lcy5qb2luKFwiLCBcIikgOiBgJHtuYW1lcy5zbGljZSgwLCA0KS5qb2luKFwiLCBcIil9LCDigKZgKTtcbiIsImltcG9ydCB0eXBlIHsgR3JvdXBJZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IHNob3J0SGFzaCB9IGZyb20gXCIuLi8uLi8uLi91dGlsL3Nob3J0LWhhc2gudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSwgQ2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgam9pbmluZyB9IGZyb20gXCIuLi9nYWlucy50c1wiO1xuaW1wb3J0IHsgaGVhdmllc3QsIHJpc2t5LCByb3V0aW5lIH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5cbi8qKiBQdXRzIHBlb3BsZSBpbnRvIGEgZ3JvdXAsIG9yIHRha2VzIHRoZW0gb3V0IG9mIGl0LiBBZGRyZXNzZXMgaW4gbG93ZXIgY2FzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR3JvdXBNZW1iZXJzIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiZ3JvdXAubWVtYmVyc1wiO1xuICAvKiogTnVsbDogdGhlIGdyb3VwIGlzIG1hZGUgYnkgYW5vdGhlciBjaGFuZ2UuICovXG4gIHJlYWRvbmx5IGdyb3VwOiBHcm91cElkIHwgbnVsbDtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBhZGQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSByZW1vdmU/OiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuZXhwb3J0IGNvbnN0IGNoYW5nZUdyb3VwTWVtYmVycyA9IChcbiAgZ3JvdXA6IHsgcmVhZG9ubHkgaWQ6IEdyb3VwSWQgfCBudWxsOyByZWFkb25seSBuYW1lOiBzdHJpbmcgfSxcbiAgYWRkOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcmVtb3ZlOiByZWFkb25seSBzdHJpbmdbXSA9IFtdLFxuICBuZWVkczogcmVhZG9ubHkgQ2hhbmdlSWRbXSA9IFtdLFxuKTogR3JvdXBNZW1iZXJzID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImdyb3VwLm1lbWJlcnNcIiwgZ3JvdXAubmFtZSwgc2hvcnRIYXNoKFsuLi5hZGQsIC4uLnJlbW92ZS5tYXAoKGVtYWlsKSA9PiBgLSR7ZW1haWx9YCldLmpvaW4oXCJcXG5cIikpKSxcbiAgbmVlZHMsXG4gIGtpbmQ6IFwiZ3JvdXAubWVtYmVyc1wiLFxuICBncm91cDogZ3JvdXAuaWQsXG4gIG5hbWU6IGdyb3VwLm5hbWUsXG4gIGFkZCxcbiAgLi4uKHJlbW92ZS5sZW5ndGggPT09IDAgPyB7fSA6IHsgcmVtb3ZlIH0pLFxufSk7XG5cbmV4cG9ydCBjb25zdCBncm91cE1lbWJlcnM6IENoYW5nZUtpbmREZWZpbml0aW9uPEdyb3VwTWVtYmVycz4gPSB7XG4gIGtpbmQ6IFwiZ3JvdXAubWVtYmVyc1wiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsKGNoYW5nZSwgY29udGV4dCkge1xuICAgIGNvbnN0IHsgYWRkLCByZW1vdmUgPSBbXSB9ID0gY2hhbmdlO1xuICAgIGNvbnN0IHBlb3BsZSA9IGFkZC5sZW5ndGggPT09IDAgPyByZW1vdmUgOiBhZGQ7XG4gICAgcmV0dXJuIHtcbiAgICAgIGdseXBoOiBcImVkaXRcIixcbiAgICAgIHBlb3BsZTogWy4uLmFkZCwgLi4ucmVtb3ZlXSxcbiAgICAgIC4uLmhlYXZpZXN0KFxuICAgICAgICByZW1vdmUubGVuZ3RoID4gMCA/IHJpc2t5KFwibGVhdmVzLWdyb3Vwc1wiLCB7IGdyb3VwczogY2hhbmdlLm5hbWUgfSkgOiByb3V0aW5lLFxuICAgICAgICBqb2luaW5nKFtjaGFuZ2UubmFtZV0sIGFkZC5sZW5ndGgsIGNvbnRleHQpLFxuICAgICAgKSxcbiAgICAgIHNlbnRlbmNlOiBzYXkoXG4gICAgICAgIGBncm91cC1tZW1iZXJzLiR7YWRkLmxlbmd0aCA9PT0gMCAmJiByZW1vdmUubGVuZ3RoID4gMCA/IFwib3V0XCIgOiBcInNlbnRlbmNlXCJ9YCxcbiAgICAgICAgeyBncm91cDogY2hhbmdlLm5hbWUsIHBlb3BsZTogcGVvcGxlLmxlbmd0aCwgbmFtZXM6IHBlb3BsZS5zbGljZSgwLCAzKS5qb2luKFwiLCBcIikgfSxcbiAgICAgICAgW1wiZ3JvdXBcIl0sXG4gICAgICAgIHBlb3BsZS5sZW5ndGgsXG4gICAgICApLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzKGNoYW5nZSwgYWN0dWFsKSB7XG4gICAgY29uc3QgeyBuYW1lLCBhZGQsIHJlbW92ZSA9IFtdIH0gPSBjaGFuZ2U7XG4gICAgY29uc3QgZ3JvdXAgPSBkaWZmZXJzKFwiZ3JvdXBcIiwgeyBncm91cDogbmFtZSB9KTtcbiAgICAvLyBXaG9ldmVyIGxlYXZlcyBpcyBuYW1lZC5cbiAgICBpZiAocmVtb3ZlLmxlbmd0aCA+IDApXG4gICAgICByZXR1cm4gW1xuICAgICAgICAuLi5yZW1vdmUubWFwKChlbWFpbCkgPT4gcm93KGxpdGVyYWwoZW1haWwpLCBncm91cCwgbnVsbCwgZ3JvdXApKSxcbiAgICAgICAgLi4uYWRkLm1hcCgoZW1haWwpID0+IHJvdyhsaXRlcmFsKGVtYWlsKSwgbnVsbCwgZ3JvdXAsIGdyb3VwKSksXG4gICAgICBdO1xuICAgIGNvbnN0IHByZXNlbnQgPSBhY3R1YWwuZ3JvdXBzLmZpbmQoKGVhY2gpID0+IGVhY2gubmFtZSA9PT0gbmFtZSk/Lm1lbWJlcnMubGVuZ3RoID8/IDA7XG4gICAgcmV0dXJuIFtyb3coZGlmZmVycyhcImdyb3VwTWVtYmVyc1wiLCB7IGdyb3VwOiBuYW1lIH0pLCBkaWZmZXJzKFwicGVvcGxlXCIsIHt9LCBwcmVzZW50KSwgZGlmZmVycyhcInBlb3BsZVwiLCB7fSwgcHJlc2VudCArIGFkZC5sZW5ndGgpKV07XG4gIH0sXG4gIGludmVyc2UoY2hhbmdlLCBiZWZvcmUpIHtcbiAgICAvLyBXaG8gd2FzIGluIHRoZSBncm91cCBiZWZvcmUgc3RheXMgaW4gaXQsIGFuZCB3aG8gd2FzIG5vdCBkb2VzIG5vdCBjb21lIGluLlxuICAgIGNvbnN0IGdyb3VwID0gYmVmb3JlLmdyb3Vwcy5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IGNoYW5nZS5uYW1lKTtcbiAgICBjb25zdCBwcmVzZW50ID0gbmV3IFNldChcbiAgICAgIGJlZm9yZS5tZW1iZXJzXG4gICAgICAgIC5maWx0ZXIoKG1lbWJlcikgPT4gZ3JvdXAgIT09IHVuZGVmaW5lZCAmJiBtZW1iZXIuZ3JvdXBzLmluY2x1ZGVzKGdyb3VwLmlkKSlcbiAgICAgICAgLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwudG9Mb3dlckNhc2UoKSksXG4gICAgKTtcbiAgICByZXR1cm4ge1xuICAgICAgY2hhbmdlOiBjaGFuZ2VHcm91cE1lbWJlcnMoXG4gICAgICAgIHsgaWQ6IGNoYW5nZS5ncm91cCA/PyBncm91cD8uaWQgPz8gbnVsbCwgbmFtZTogY2hhbmdlLm5hbWUgfSxcbiAgICAgICAgKGNoYW5nZS5yZW1vdmUgPz8gW10pLmZpbHRlcigoZW1haWwpID0+IHByZXNlbnQuaGFzKGVtYWlsKSksXG4gICAgICAgIGNoYW5nZS5hZGQuZmlsdGVyKChlbWFpbCkgPT4gIXByZXNlbnQuaGFzKGVtYWlsKSksXG4gICAgICApLFxuICAgIH07XG4gIH0sXG4gIGNvdmVyczogKHNlZW4sIGNoYW5nZSkgPT5cbiAgICBzZWVuLm5hbWUgPT09IGNoYW5nZS5uYW1lICYmXG4gICAgY2hhbmdlLmFkZC5ldmVyeSgoZW1haWwpID0+IHNlZW4uYWRkLmluY2x1ZGVzKGVtYWlsKSkgJiZcbiAgICAoY2hhbmdlLnJlbW92ZSA/PyBbXSkuZXZlcnkoKGVtYWlsKSA9PiBzZWVuLnJlbW92ZT8uaW5jbHVkZXMoZW1haWwpID09PSB0cnVlKSxcbn07XG4iLCJpbXBvcnQgeyBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25JZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IG1lbWJlclJpZ2h0cyB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9tZW1iZXItcmlnaHRzLnRzXCI7XG5pbXBvcnQgeyBjb21wYXJlVGV4dCwgc29ydGVkVW5pcXVlIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvY29tcGFyZS50c1wiO1xuaW1wb3J0IHsgZGlyZWN0QWNjZXNzT2YgfSBmcm9tIFwiLi4vLi4vdmFsdWUvYWNjZXNzL3JlYWNoLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFjY2Vzc0xldmVsLCBDbGllbnRTZXR1cCwgTWVtYmVyU2V0dXAgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpZmZlcmVuY2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIHJvdywgc3dpdGNoZWQgfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgZ3JvdXBOYW1lc09mLCBsZXZlbE1lc3NhZ2UgfSBmcm9tIFwiLi4vcGVvcGxlLXdvcmRzLnRzXCI7XG5cbi8qKiBXaGF0IGEgbWVtYmVyIGhhcyBieSBpdHMgb3duIHJvdy4gV2hhdCBpcyBhYnNlbnQgaXMgbm90IHBhcnQgb2YgYSBjaGFuZ2UgYW5kIHN0YXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZW1iZXJBY2Nlc3Mge1xuICByZWFkb25seSByb2xlOiBNZW1iZXJSb2xlO1xuICAvKiogQnkgbmFtZSwgc29ydGVkLiAqL1xuICByZWFkb25seSBncm91cHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogUmlnaHRzIG9mIGEgY3VzdG9tIHJvbGUgdGhhdCBhcmUgb24sIHNvcnRlZC4gKi9cbiAgcmVhZG9ubHkgcmlnaHRzPzogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBPd24gYWNjZXNzIHRvIHNoYXJlZCBjb2xsZWN0aW9ucywgc29ydGVkIGJ5IHBhdGguICovXG4gIHJlYWRvbmx5IGNvbGxlY3Rpb25zPzogcmVhZG9ubHkgT3duQWNjZXNzW107XG4gIHJlYWRvbmx5IHNlY3JldHNNYW5hZ2VyPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcHJpdmlsZWdlZEFjY2Vzcz86IGJvb2xlYW47XG59XG5leHBvcnQgaW50ZXJmYWNlIE93bkFjY2VzcyB7XG4gIC8qKiBOdWxsOiB0aGUgY29sbGVjdGlvbiBpcyBtYWRlIGJ5IGFub3RoZXIgY2hhbmdlLiAqL1xuICByZWFkb25seSBjb2xsZWN0aW9uOiBDb2xsZWN0aW9uSWQgfCBudWxsO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxldmVsOiBBY2Nlc3NMZXZlbDtcbn1cblxuLyoqIE93biBhY2Nlc3MgYXMgY2hhbmdlcyBob2xkIGl0OiBvbmUgZW50cnkgYSBjb2xsZWN0aW9uLCBieSBwYXRoLiAqL1xuZXhwb3J0IGNvbnN0IHRpZHlBY2Nlc3MgPSAoYWNjZXNzOiByZWFkb25seSBPd25BY2Nlc3NbXSk6IHJlYWRvbmx5IE93bkFjY2Vzc1tdID0+XG4gIFsuLi5uZXcgTWFwKGFjY2Vzcy5tYXAoKGVudHJ5KSA9PiBbZW50cnkuY29sbGVjdGlvbiA/PyBlbnRyeS5wYXRoLCBlbnRyeV0pKS52YWx1ZXMoKV0uc29ydChcbiAgICAobGVmdCwgcmlnaHQpID0+IGNvbXBhcmVUZXh0KGxlZnQucGF0aCwgcmlnaHQucGF0aCkgfHwgY29tcGFyZVRleHQobGVmdC5jb2xsZWN0aW9uID8/IFwiXCIsIHJpZ2h0LmNvbGxlY3Rpb24gPz8gXCJcIiksXG4gICk7XG4vKiogT25seSByaWdodHMgdGhhdCB0aGVyZSBhcmU7IHNvcnRlZC4gKi9cbmV4cG9ydCBjb25zdCB0aWR5UmlnaHRzID0gKHJpZ2h0czogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBzb3J0ZWRVbmlxdWUocmlnaHRzKS5maWx0ZXIoKHJpZ2h0KSA9PiBtZW1iZXJSaWdodHMuc29tZSgoZWFjaCkgPT4gZWFjaCA9PT0gcmlnaHQpKTtcblxuLyoqIEV2ZXJ5dGhpbmcgdGhhdCBhIG1lbWJlciBoYXMgbm93LCBhcyBhbiBlZGl0IG1heSBjaGFuZ2UgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVyQWNjZXNzT2Yoc2V0dXA6IENsaWVudFNldHVwLCBtZW1iZXI6IE1lbWJlclNldHVwKTogUmVxdWlyZWQ8TWVtYmVyQWNjZXNzPiB7XG4gIHJldHVybiB7XG4gICAgcm9sZTogbWVtYmVyLnJvbGUsXG4gICAgZ3JvdXBzOiBncm91cE5hbWVzT2Yoc2V0dXAsIG1lbWJlciksXG4gICAgcmlnaHRzOiBtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS5jdXN0b20gPyB0aWR5UmlnaHRzKG1lbWJlci5wZXJtaXNzaW9ucykgOiBbXSxcbiAgICBjb2xsZWN0aW9uczogdGlkeUFjY2VzcyhkaXJlY3RBY2Nlc3NPZihzZXR1cCwgbWVtYmVyLmlkKS5tYXAoKHsgaWQsIHBhdGgsIGxldmVsIH0pOiBPd25BY2Nlc3MgPT4gKHsgY29sbGVjdGlvbjogaWQsIHBhdGgsIGxldmVsIH0pKSksXG4gICAgc2VjcmV0c01hbmFnZXI6IG1lbWJlci5zZWNyZXRzTWFuYWdlciA/PyBmYWxzZSxcbiAgICBwcml2aWxlZ2VkQWNjZXNzOiBtZW1iZXIucHJpdmlsZWdlZEFjY2VzcyA/PyBmYWxzZSxcbiAgfTtcbn1cblxuY29uc3Qgc2FtZSA9IChsZWZ0OiB1bmtub3duLCByaWdodDogdW5rbm93bik6IGJvb2xlYW4gPT4gSlNPTi5zdHJpbmdpZnkobGVmdCkgPT09IEpTT04uc3RyaW5naWZ5KHJpZ2h0KTtcblxuLyoqIEJvdGggc2lkZXMgd2l0aG91dCB3aGF0IGlzIHRoZSBzYW1lIG9uIGJvdGgsIHJvbGUgYW5kIGdyb3VwcyBleGNlcHRlZDsgbnVsbCB3aGVuIG5vdGhpbmcgZGlmZmVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYXJyb3dlZChmcm9tOiBSZXF1aXJlZDxNZW1iZXJBY2Nlc3M+LCB0bzogUmVxdWlyZWQ8TWVtYmVyQWNjZXNzPik6IHsgZnJvbTogTWVtYmVyQWNjZXNzOyB0bzogTWVtYmVyQWNjZXNzIH0gfCBudWxsIHtcbiAgY29uc3QgZGlmZmVyaW5nID0gKFtcInJpZ2h0c1wiLCBcImNvbGxlY3Rpb25zXCIsIFwic2VjcmV0c01hbmFnZXJcIiwgXCJwcml2aWxlZ2VkQWNjZXNzXCJdIGFzIGNvbnN0KS5maWx0ZXIoXG4gICAgKHBhcnQpID0+ICFzYW1lKGZyb21bcGFydF0sIHRvW3BhcnRdKSxcbiAgKTtcbiAgaWYgKGRpZmZlcmluZy5sZW5ndGggPT09IDAgJiYgZnJvbS5yb2xlID09PSB0by5yb2xlICYmIHNhbWUoZnJvbS5ncm91cHMsIHRvLmdyb3VwcykpIHJldHVybiBudWxsO1xuICBjb25zdCBwaWNrID0gKGFjY2VzczogUmVxdWlyZWQ8TWVtYmVyQWNjZXNzPik6IE1lbWJlckFjY2VzcyA9PiAoe1xuICAgIHJvbGU6IGFjY2Vzcy5yb2xlLFxuICAgIGdyb3VwczogYWNjZXNzLmdyb3VwcyxcbiAgICAuLi5PYmplY3QuZnJvbUVudHJpZXMoZGlmZmVyaW5nLm1hcCgocGFydCkgPT4gW3BhcnQsIGFjY2Vzc1twYXJ0XV0pKSxcbiAgfSk7XG4gIHJldHVybiB7IGZyb206IHBpY2soZnJvbSksIHRvOiBwaWNrKHRvKSB9O1xufVxuXG4vKiogUmlnaHRzLCBvd24gYWNjZXNzIGFuZCBmbGFncyBiZWZvcmUgYW5kIGFmdGVyLCB0aGluZyBieSB0aGluZy4gQHBhcmFtIGVtYWlsIGVtcHR5OiBvZiBldmVyeWJvZHkgdGhhdCB0aGUgY2hhbmdlIG5hbWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFjY2Vzc0RpZmZlcmVuY2VzKGVtYWlsOiBzdHJpbmcsIGZyb206IE1lbWJlckFjY2VzcywgdG86IE1lbWJlckFjY2Vzcyk6IHJlYWRvbmx5IERpZmZlcmVuY2VbXSB7XG4gIGNvbnN0IG9mID0gZW1haWwgPT09IFwiXCIgPyBudWxsIDogbGl0ZXJhbChlbWFpbCk7XG4gIGNvbnN0IGhhZCA9IGZyb20ucmlnaHRzID8/IFtdO1xuICBjb25zdCBoYXMgPSB0by5yaWdodHMgPz8gW107XG4gIGNvbnN0IHJpZ2h0cyA9IG1lbWJlclJpZ2h0c1xuICAgIC5maWx0ZXIoKHJpZ2h0KSA9PiBoYWQuaW5jbHVkZXMocmlnaHQpICE9PSBoYXMuaW5jbHVkZXMocmlnaHQpKVxuICAgIC5tYXAoKHJpZ2h0KSA9PiByb3coZGlmZmVycyhgcmlnaHQuJHtyaWdodH1gKSwgc3dpdGNoZWQoaGFkLmluY2x1ZGVzKHJpZ2h0KSksIHN3aXRjaGVkKGhhcy5pbmNsdWRlcyhyaWdodCkpLCBvZikpO1xuICBjb25zdCBrZXlPZiA9IChlbnRyeTogT3duQWNjZXNzKTogc3RyaW5nID0+IGVudHJ5LmNvbGxlY3Rpb24gPz8gZW50cnkucGF0aDtcbiAgY29uc3QgYmVmb3JlID0gbmV3IE1hcCgoZnJvbS5jb2xsZWN0aW9ucyA/PyBbXSkubWFwKChlbnRyeSkgPT4gW2tleU9mKGVudHJ5KSwgZW50cnldKSk7XG4gIGNvbnN0IGFmdGVyID0gbmV3IE1hcCgodG8uY29sbGVjdGlvbnMgPz8gW10pLm1hcCgoZW50cnkpID0+IFtrZXlPZihlbnRyeSksIGVudHJ5XSkpO1xuICBjb25zdCBjb2xsZWN0aW9ucyA9IFsuLi5uZXcgTWFwKFsuLi5iZWZvcmUsIC4uLmFmdGVyXSkudmFsdWVzKCldXG4gICAgLnNvcnQoKGxlZnQsIHJpZ2h0KSA9PiBjb21wYXJlVGV4dChsZWZ0LnBhdGgsIHJpZ2h0LnBhdGgpKVxuICAgIC5mbGF0TWFwKChlbnRyeSkgPT4ge1xuICAgICAgY29uc3QgW3dhcywgd2lsbF0gPSBbYmVmb3JlLmdldChrZXlPZihlbnRyeSkpPy5sZXZlbCA/PyBudWxsLCBhZnRlci5nZXQoa2V5T2YoZW50cnkpKT8ubGV2ZWwgPz8gbnVsbF07XG4gICAgICByZXR1cm4gd2FzID09PSB3aWxsID8gW10gOiBbcm93KGRpZmZlcnMoXCJvd25BY2Nlc3NUb1wiLCB7IGNvbGxlY3Rpb246IGVudHJ5LnBhdGggfSksIGxldmVsTWVzc2FnZSh3YXMpLCBsZXZlbE1lc3NhZ2Uod2lsbCksIG9mKV07XG4gICAgfSk7XG4gIGNvbnN0IGZsYWdzID0gKFtcInNlY3JldHNNYW5hZ2VyXCIsIFwicHJpdmlsZWdlZEFjY2Vzc1wiXSBhcyBjb25zdCkuZmxhdE1hcCgoZmxhZykgPT5cbiAgICBmcm9tW2ZsYWddID09PSB0b1tmbGFnXSA/IFtdIDogW3JvdyhkaWZmZXJzKGBmbGFnLiR7ZmxhZ31gKSwgc3dpdGNoZWQoZnJvbVtmbGFnXSA9PT0gdHJ1ZSksIHN3aXRjaGVkKHRvW2ZsYWddID09PSB0cnVlKSwgb2YpXSxcbiAgKTtcbiAgcmV0dXJuIFsuLi5yaWdodHMsIC4uLmNvbGxlY3Rpb25zLCAuLi5mbGFnc107XG59XG4iLCJpbXBvcnQgeyBNZW1iZXJSb2xlIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgeyBzaG9ydEhhc2ggfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9zaG9ydC1oYXNoLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRQZXJzb24gfSBmcm9tIFwiLi4vLi4vYmx1ZXByaW50L2Rlc2lyZWQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSwgQ2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgbm9JbnZlcnNlLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBqb2luaW5nLCByaWdodHNHYWluZWQgfSBmcm9tIFwiLi4vZ2FpbnMudHNcIjtcbmltcG9ydCB7IGhlYXZpZXN0LCByaXNreSwgcm91dGluZSwgdHlwZSBSYXRlZCB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgcm9sZVdvcmQgfSBmcm9tIFwiLi4vcGVvcGxlLXdvcmRzLnRzXCI7XG5pbXBvcnQgeyBhY2Nlc3NEaWZmZXJlbmNlcywgdHlwZSBNZW1iZXJBY2Nlc3MsIHR5cGUgT3duQWNjZXNzIH0gZnJvbSBcIi4vbWVtYmVyLWFjY2Vzcy50c1wiO1xuXG4vKiogQWRkcmVzc2VzIHBlciBjYWxsIChvcmdhbml6YXRpb24tYXBpLm1kIMKnMi40KS4gKi9cbmNvbnN0IGludml0YXRpb25zUGVyQ2FsbCA9IDIwO1xuXG4vKiogSW52aXRlcyBwZW9wbGUgd2l0aCBvbmUgYW5kIHRoZSBzYW1lIGFjY2Vzczogb25lIGNhbGwsIGF0IG1vc3QgdHdlbnR5IGFkZHJlc3Nlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVtYmVySW52aXRlIGV4dGVuZHMgQ2hhbmdlQmFzZSwgT21pdDxNZW1iZXJBY2Nlc3MsIFwicHJpdmlsZWdlZEFjY2Vzc1wiPiB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwibWVtYmVyLmludml0ZVwiO1xuICByZWFkb25seSBwZW9wbGU6IHJlYWRvbmx5IERlc2lyZWRQZXJzb25bXTtcbn1cbmV4cG9ydCB0eXBlIEludml0ZWRBY2Nlc3MgPSBPbWl0PE1lbWJlckFjY2VzcywgXCJwcml2aWxlZ2VkQWNjZXNzXCI+O1xuXG4vKiogUmlnaHRzIGNvdW50IGZvciBjdXN0b20gbWVtYmVycyBvbmx5OyB3aGF0IGlzIGVtcHR5IG9yIG9mZiBpcyBsZWZ0IG91dCwgc28gdGhhdCBlcXVhbCBpbnZpdGF0aW9ucyBhcmUgZXF1YWwuICovXG5mdW5jdGlvbiBpbnZpdGUocGVvcGxlOiByZWFkb25seSBEZXNpcmVkUGVyc29uW10sIGFjY2VzczogSW52aXRlZEFjY2VzcywgbmVlZHM6IHJlYWRvbmx5IENoYW5nZUlkW10gPSBbXSk6IE1lbWJlckludml0ZSB7XG4gIGNvbnN0IHsgcm9sZSwgZ3JvdXBzLCByaWdodHMgPSBbXSwgY29sbGVjdGlvbnMgPSBbXSwgc2VjcmV0c01hbmFnZXIgPSBmYWxzZSB9ID0gYWNjZXNzO1xuICBjb25zdCBtb3JlID0ge1xuICAgIC4uLihyb2xlID09PSBNZW1iZXJSb2xlLmN1c3RvbSAmJiByaWdodHMubGVuZ3RoID4gMCA/IHsgcmlnaHRzIH0gOiB7fSksXG4gICAgLi4uKGNvbGxlY3Rpb25zLmxlbmd0aCA+IDAgPyB7IGNvbGxlY3Rpb25zIH0gOiB7fSksXG4gICAgLi4uKHNlY3JldHNNYW5hZ2VyID8geyBzZWNyZXRzTWFuYWdlciB9IDoge30pLFxuICB9O1xuICBjb25zdCB0b2xkID0gT2JqZWN0LmtleXMobW9yZSkubGVuZ3RoID09PSAwID8gW10gOiBbSlNPTi5zdHJpbmdpZnkobW9yZSldO1xuICByZXR1cm4ge1xuICAgIGlkOiBjaGFuZ2VJZChcbiAgICAgIFwibWVtYmVyLmludml0ZVwiLFxuICAgICAgcm9sZSxcbiAgICAgIHBlb3BsZVswXT8uZW1haWwgPz8gXCJcIixcbiAgICAgIHNob3J0SGFzaChbcm9sZSwgLi4uZ3JvdXBzLCAuLi50b2xkLCAuLi5wZW9wbGUubWFwKChwZXJzb24pID0+IHBlcnNvbi5lbWFpbCldLmpvaW4oXCJcXG5cIikpLFxuICAgICksXG4gICAgbmVlZHMsXG4gICAga2luZDogXCJtZW1iZXIuaW52aXRlXCIsXG4gICAgcGVvcGxlLFxuICAgIHJvbGUsXG4gICAgZ3JvdXBzLFxuICAgIC4uLm1vcmUsXG4gIH07XG59XG5cbi8qKiBPbmUgY2hhbmdlIGZvciBlYWNoIGBpbnZpdGF0aW9uc1BlckNhbGxgIHBlb3BsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnZpdGVBbGwoXG4gIHBlb3BsZTogcmVhZG9ubHkgRGVzaXJlZFBlcnNvbltdLFxuICBhY2Nlc3M6IEludml0ZWRBY2Nlc3MsXG4gIG5lZWRzOiByZWFkb25seSBDaGFuZ2VJZFtdID0gW10sXG4pOiByZWFkb25seSBNZW1iZXJJbnZpdGVbXSB7XG4gIGNvbnN0IGNhbGxzOiBNZW1iZXJJbnZpdGVbXSA9IFtdO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgcGVvcGxlLmxlbmd0aDsgc3RhcnQgKz0gaW52aXRhdGlvbnNQZXJDYWxsKVxuICAgIGNhbGxzLnB1c2goaW52aXRlKHBlb3BsZS5zbGljZShzdGFydCwgc3RhcnQgKyBpbnZpdGF0aW9uc1BlckNhbGwpLCBhY2Nlc3MsIG5lZWRzKSk7XG4gIHJldHVybiBjYWxscztcbn1cblxuZXhwb3J0IGNvbnN0IG1lbWJlckludml0ZTogQ2hhbmdlS2luZERlZmluaXRpb248TWVtYmVySW52aXRlPiA9IHtcbiAga2luZDogXCJtZW1iZXIuaW52aXRlXCIsXG4gIHNlY3Rpb246IFwicGVvcGxlXCIsXG4gIHRlbGwoY2hhbmdlLCBjb250ZXh0KSB7XG4gICAgY29uc3QgZW1haWxzID0gY2hhbmdlLnBlb3BsZS5tYXAoKHBlcnNvbikgPT4gcGVyc29uLmVtYWlsKTtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IFwibWFpbFwiLFxuICAgICAgcGVvcGxlOiBlbWFpbHMsXG4gICAgICAuLi5oZWF2aWVzdChcbiAgICAgICAgcmlnaHRzR2FpbmVkKGNoYW5nZS5yaWdodHMgPz8gW10pLFxuICAgICAgICBjaGFuZ2Uucm9sZSA9PT0gTWVtYmVyUm9sZS51c2VyID8gcm91dGluZSA6IHJpc2t5KFwiZWxldmF0ZWQtcm9sZVwiLCB7fSwgZW1haWxzLmxlbmd0aCksXG4gICAgICAgIG93bkFjY2VzcyhjaGFuZ2UuY29sbGVjdGlvbnMgPz8gW10pLFxuICAgICAgICBqb2luaW5nKGNoYW5nZS5ncm91cHMsIGVtYWlscy5sZW5ndGgsIGNvbnRleHQpLFxuICAgICAgKSxcbiAgICAgIHNlbnRlbmNlOiBzYXkoXG4gICAgICAgIGBtZW1iZXItaW52aXRlLiR7cm9sZVdvcmQoY2hhbmdlLnJvbGUpfSR7Y2hhbmdlLmdyb3Vwcy5sZW5ndGggPT09IDAgPyBcIlwiIDogXCJJblwifWAsXG4gICAgICAgIHsgcGVvcGxlOiBlbWFpbHMubGVuZ3RoLCBmaXJzdDogZW1haWxzWzBdID8/IFwiXCIsIG90aGVyczogZW1haWxzLmxlbmd0aCAtIDEsIGdyb3VwczogY2hhbmdlLmdyb3Vwcy5qb2luKFwiLCBcIikgfSxcbiAgICAgICAgW1wiZmlyc3RcIiwgXCJncm91cHNcIl0sXG4gICAgICAgIGVtYWlscy5sZW5ndGgsXG4gICAgICApLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiBbXG4gICAgLi4uY2hhbmdlLnBlb3BsZS5tYXAoKHBlcnNvbikgPT5cbiAgICAgIHJvdyhcbiAgICAgICAgbGl0ZXJhbChwZXJzb24uZW1haWwpLFxuICAgICAgICBudWxsLFxuICAgICAgICBjaGFuZ2UuZ3JvdXBzLmxlbmd0aCA9PT0gMFxuICAgICAgICAgID8gZGlmZmVycyhgaW52aXRlZC4ke3JvbGVXb3JkKGNoYW5nZS5yb2xlKX1gKVxuICAgICAgICAgIDogZGlmZmVycyhgaW52aXRlZEluLiR7cm9sZVdvcmQoY2hhbmdlLnJvbGUpfWAsIHsgZ3JvdXBzOiBjaGFuZ2UuZ3JvdXBzLmpvaW4oXCIsIFwiKSB9KSxcbiAgICAgICksXG4gICAgKSxcbiAgICAuLi5hY2Nlc3NEaWZmZXJlbmNlcyhcbiAgICAgIGNoYW5nZS5wZW9wbGUubGVuZ3RoID09PSAxID8gKGNoYW5nZS5wZW9wbGVbMF0/LmVtYWlsID8/IFwiXCIpIDogXCJcIixcbiAgICAgIHsgcm9sZTogY2hhbmdlLnJvbGUsIGdyb3VwczogW10sIHJpZ2h0czogW10sIGNvbGxlY3Rpb25zOiBbXSwgc2VjcmV0c01hbmFnZXI6IGZhbHNlIH0sXG4gICAgICB7IHJvbGU6IGNoYW5nZS5yb2xlLCBncm91cHM6IFtdLCAuLi5wYXJ0c09mKGNoYW5nZSkgfSxcbiAgICApLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJtYWlsLXNlbnRcIiksXG4gIHNpemU6IChjaGFuZ2UpID0+IGNoYW5nZS5wZW9wbGUubGVuZ3RoLFxufTtcblxuY29uc3QgcGFydHNPZiA9ICh7IHJpZ2h0cyA9IFtdLCBjb2xsZWN0aW9ucyA9IFtdLCBzZWNyZXRzTWFuYWdlciA9IGZhbHNlIH06IE1lbWJlckludml0ZSkgPT4gKHsgcmlnaHRzLCBjb2xsZWN0aW9ucywgc2VjcmV0c01hbmFnZXIgfSk7XG5cbi8qKiBXaGF0IG93biBhY2Nlc3MgZ2l2ZXMgdG8gcGVvcGxlIHdobyBoYXZlIG5vdGhpbmcgZWxzZSB5ZXQuICovXG5mdW5jdGlvbiBvd25BY2Nlc3MoY29sbGVjdGlvbnM6IHJlYWRvbmx5IE93bkFjY2Vzc1tdKTogUmF0ZWQge1xuICBjb25zdCBtYW5hZ2VkID0gY29sbGVjdGlvbnMuZmlsdGVyKCh7IGxldmVsIH0pID0+IGxldmVsID09PSBcIm1hbmFnZVwiKS5tYXAoKHsgcGF0aCB9KSA9PiBwYXRoKTtcbiAgaWYgKG1hbmFnZWQubGVuZ3RoID4gMClcbiAgICByZXR1cm4gcmlza3koXCJqb2lucy1tYW5hZ2Vyc1wiLCB7IGNvbGxlY3Rpb25zOiBtYW5hZ2VkLnNsaWNlKDAsIDMpLmpvaW4oXCIsIFwiKSwgbW9yZTogbWFuYWdlZC5sZW5ndGggLSAzIH0sIG1hbmFnZWQubGVuZ3RoKTtcbiAgcmV0dXJuIGNvbGxlY3Rpb25zLmxlbmd0aCA+IDAgPyByaXNreShcImpvaW5zLWdyb3VwXCIpIDogcm91dGluZTtcbn1cbiIsImltcG9ydCB7IE1lbWJlclJvbGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBvcGVuaW5ncyB9IGZyb20gXCIuLi8uLi92YWx1ZS9hY2Nlc3Mvd2h5LW5vdC50c1wiO1xuaW1wb3J0IHsgd2l0aE1lbWJlciB9IGZyb20gXCIuLi8uLi92YWx1ZS9hY2Nlc3Mvd2l0aC1tZW1iZXIudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UsIENoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIHJvdywgc2F5LCB0ZXh0LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uLCB0eXBlIERlc2NyaWJlQ29udGV4dCB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBqb2luaW5nLCByaWdodHNHYWluZWQgfSBmcm9tIFwiLi4vZ2FpbnMudHNcIjtcbmltcG9ydCB7IHJvbGVNZXNzYWdlLCByb2xlV29yZCB9IGZyb20gXCIuLi9wZW9wbGUtd29yZHMudHNcIjtcbmltcG9ydCB7IGhlYXZpZXN0LCByaXNreSwgcm91dGluZSwgdHlwZSBSYXRlZCB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgYWNjZXNzRGlmZmVyZW5jZXMsIHR5cGUgTWVtYmVyQWNjZXNzIH0gZnJvbSBcIi4vbWVtYmVyLWFjY2Vzcy50c1wiO1xuXG4vKiogUm9sZSBhbmQgZ3JvdXBzIG9mIG9uZSBtZW1iZXIsIGJvdGggd2hvbGU7IGFuZCB3aGVyZSB0aGV5IGFyZSBwYXJ0IG9mIGl0LCB0aGUgcmlnaHRzIG9mIGEgY3VzdG9tIHJvbGUsIG93biBhY2Nlc3MgdG8gY29sbGVjdGlvbnMgYW5kIGZsYWdzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZW1iZXJVcGRhdGUgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJtZW1iZXIudXBkYXRlXCI7XG4gIHJlYWRvbmx5IG1lbWJlcjogTWVtYmVySWQ7XG4gIHJlYWRvbmx5IGVtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZyb206IE1lbWJlckFjY2VzcztcbiAgLyoqIE5hbWVzIHRoZSBzYW1lIHBhcnRzIGFzIGBmcm9tYC4gKi9cbiAgcmVhZG9ubHkgdG86IE1lbWJlckFjY2Vzcztcbn1cblxuZXhwb3J0IGNvbnN0IHVwZGF0ZU1lbWJlciA9IChcbiAgbWVtYmVyOiB7IHJlYWRvbmx5IGlkOiBNZW1iZXJJZDsgcmVhZG9ubHkgZW1haWw6IHN0cmluZyB9LFxuICBmcm9tOiBNZW1iZXJBY2Nlc3MsXG4gIHRvOiBNZW1iZXJBY2Nlc3MsXG4gIG5lZWRzOiByZWFkb25seSBDaGFuZ2VJZFtdID0gW10sXG4pOiBNZW1iZXJVcGRhdGUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwibWVtYmVyLnVwZGF0ZVwiLCBtZW1iZXIuZW1haWwudG9Mb3dlckNhc2UoKSksXG4gIG5lZWRzLFxuICBraW5kOiBcIm1lbWJlci51cGRhdGVcIixcbiAgbWVtYmVyOiBtZW1iZXIuaWQsXG4gIGVtYWlsOiBtZW1iZXIuZW1haWwudG9Mb3dlckNhc2UoKSxcbiAgZnJvbSxcbiAgdG8sXG59KTtcblxuY29uc3Qgcm9sZVN0cmVuZ3RoOiByZWFkb25seSBNZW1iZXJSb2xlW10gPSBbTWVtYmVyUm9sZS5vd25lciwgTWVtYmVyUm9sZS5hZG1pbiwgTWVtYmVyUm9sZS5jdXN0b20sIE1lbWJlclJvbGUudXNlcl07XG5cbmV4cG9ydCBjb25zdCBtZW1iZXJVcGRhdGU6IENoYW5nZUtpbmREZWZpbml0aW9uPE1lbWJlclVwZGF0ZT4gPSB7XG4gIGtpbmQ6IFwibWVtYmVyLnVwZGF0ZVwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsKGNoYW5nZSwgY29udGV4dCkge1xuICAgIGNvbnN0IHsgZnJvbSwgdG8gfSA9IGNoYW5nZTtcbiAgICBjb25zdCByZW1vdmVkID0gZnJvbS5ncm91cHMuZmlsdGVyKChncm91cCkgPT4gIXRvLmdyb3Vwcy5pbmNsdWRlcyhncm91cCkpO1xuICAgIGNvbnN0IGFkZGVkID0gdG8uZ3JvdXBzLmZpbHRlcigoZ3JvdXApID0+ICFmcm9tLmdyb3Vwcy5pbmNsdWRlcyhncm91cCkpO1xuICAgIGNvbnN0IHJvbGVDaGFuZ2VkID0gZnJvbS5yb2xlICE9PSB0by5yb2xlO1xuICAgIGNvbnN0IHN0cm9uZ2VyID0gcm9sZVN0cmVuZ3RoLmluZGV4T2YodG8ucm9sZSkgPCByb2xlU3RyZW5ndGguaW5kZXhPZihmcm9tLnJvbGUpO1xuICAgIGNvbnN0IGxvc3QgPSAoZnJvbS5yaWdodHMgPz8gW10pLmZpbHRlcigocmlnaHQpID0+ICEodG8ucmlnaHRzID8/IFtdKS5pbmNsdWRlcyhyaWdodCkpO1xuICAgIGNvbnN0IGdhaW5lZCA9ICh0by5yaWdodHMgPz8gW10pLmZpbHRlcigocmlnaHQpID0+ICEoZnJvbS5yaWdodHMgPz8gW10pLmluY2x1ZGVzKHJpZ2h0KSk7XG4gICAgY29uc3QgcGFyYW1ldGVycyA9IHsgZW1haWw6IGNoYW5nZS5lbWFpbCwgZ3JvdXBzOiB0by5ncm91cHMuam9pbihcIiwgXCIpLCByZW1vdmVkOiByZW1vdmVkLmpvaW4oXCIsIFwiKSB9O1xuICAgIHJldHVybiB7XG4gICAgICBnbHlwaDogXCJlZGl0XCIsXG4gICAgICBwZW9wbGU6IFtjaGFuZ2UuZW1haWxdLFxuICAgICAgLi4uaGVhdmllc3QoXG4gICAgICAgIHJlbW92ZWQubGVuZ3RoID4gMCA/IHJpc2t5KHN0cm9uZ2VyID8gXCJsZWF2ZXMtZ3JvdXBzLWVsZXZhdGVkXCIgOiBcImxlYXZlcy1ncm91cHNcIiwgeyBncm91cHM6IHBhcmFtZXRlcnMucmVtb3ZlZCB9KSA6IHJvdXRpbmUsXG4gICAgICAgIHJvbGVDaGFuZ2VkICYmICFzdHJvbmdlciA/IHJpc2t5KFwid2Vha2VyLXJvbGVcIikgOiByb3V0aW5lLFxuICAgICAgICBsb3N0Lmxlbmd0aCA+IDAgJiYgIXJvbGVDaGFuZ2VkID8gcmlza3koXCJsb3Nlcy1yaWdodHNcIiwge30sIGxvc3QubGVuZ3RoKSA6IHJvdXRpbmUsXG4gICAgICAgIGluRWZmZWN0KGNoYW5nZSwgY29udGV4dCksXG4gICAgICAgIGZsYWcoY2hhbmdlLCBcInNlY3JldHNNYW5hZ2VyXCIsIFwic2VjcmV0cy1tYW5hZ2VyXCIpLFxuICAgICAgICBmbGFnKGNoYW5nZSwgXCJwcml2aWxlZ2VkQWNjZXNzXCIsIFwicHJpdmlsZWdlZC1hY2Nlc3NcIiksXG4gICAgICAgIHJpZ2h0c0dhaW5lZChnYWluZWQpLFxuICAgICAgICBzdHJvbmdlciA/IHJpc2t5KFwic3Ryb25nZXItcm9sZVwiKSA6IHJvdXRpbmUsXG4gICAgICAgIGpvaW5pbmcoYWRkZWQsIDEsIGNvbnRleHQpLFxuICAgICAgKSxcbiAgICAgIHNlbnRlbmNlOiBzYXkoYG1lbWJlci11cGRhdGUuJHtzZW50ZW5jZU9mKGNoYW5nZSl9YCwgcGFyYW1ldGVycywgW1wiZW1haWxcIiwgXCJncm91cHNcIl0pLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzOiAoeyBlbWFpbCwgZnJvbSwgdG8gfSkgPT4gW1xuICAgIC4uLihmcm9tLnJvbGUgPT09IHRvLnJvbGUgPyBbXSA6IFtyb3coZGlmZmVycyhcInJvbGVPZlwiKSwgcm9sZU1lc3NhZ2UoZnJvbS5yb2xlKSwgcm9sZU1lc3NhZ2UodG8ucm9sZSksIGxpdGVyYWwoZW1haWwpKV0pLFxuICAgIC4uLihmcm9tLmdyb3Vwcy5qb2luKFwiXFxuXCIpID09PSB0by5ncm91cHMuam9pbihcIlxcblwiKVxuICAgICAgPyBbXVxuICAgICAgOiBbcm93KGRpZmZlcnMoXCJncm91cHNPZlwiKSwgdGV4dChmcm9tLmdyb3Vwcy5qb2luKFwiLCBcIikpLCB0ZXh0KHRvLmdyb3Vwcy5qb2luKFwiLCBcIikpLCBsaXRlcmFsKGVtYWlsKSldKSxcbiAgICAuLi5hY2Nlc3NEaWZmZXJlbmNlcyhlbWFpbCwgZnJvbSwgdG8pLFxuICBdLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiAoeyBjaGFuZ2U6IHVwZGF0ZU1lbWJlcih7IGlkOiBjaGFuZ2UubWVtYmVyLCBlbWFpbDogY2hhbmdlLmVtYWlsIH0sIGNoYW5nZS50bywgY2hhbmdlLmZyb20pIH0pLFxufTtcblxuLyoqIFdoYXQgdGhlIGNoYW5nZSBpcyBhYm91dDogdGhlIHJvbGUgYmVmb3JlIGFsbCwgb25lIHBhcnQgYnkgaXRzIG5hbWUsIHNldmVyYWwgYXMgYWNjZXNzLiAqL1xuZnVuY3Rpb24gc2VudGVuY2VPZih7IGZyb20sIHRvIH06IE1lbWJlclVwZGF0ZSk6IHN0cmluZyB7XG4gIGlmIChmcm9tLnJvbGUgIT09IHRvLnJvbGUpIHJldHVybiByb2xlV29yZCh0by5yb2xlKTtcbiAgY29uc3QgZ3JvdXBzID0gZnJvbS5ncm91cHMuam9pbihcIlxcblwiKSAhPT0gdG8uZ3JvdXBzLmpvaW4oXCJcXG5cIik7XG4gIGNvbnN0IG90aGVycyA9IChbXCJyaWdodHNcIiwgXCJjb2xsZWN0aW9uc1wiLCBcInNlY3JldHNNYW5hZ2VyXCIsIFwicHJpdmlsZWdlZEFjY2Vzc1wiXSBhcyBjb25zdCkuZmlsdGVyKChwYXJ0KSA9PiB0b1twYXJ0XSAhPT0gdW5kZWZpbmVkKTtcbiAgaWYgKG90aGVycy5sZW5ndGggPT09IDApIHJldHVybiB0by5ncm91cHMubGVuZ3RoID09PSAwID8gXCJub0dyb3Vwc1wiIDogXCJncm91cHNcIjtcbiAgcmV0dXJuIGdyb3VwcyB8fCBvdGhlcnMubGVuZ3RoID4gMSA/IFwiYWNjZXNzXCIgOiAob3RoZXJzWzBdID8/IFwiYWNjZXNzXCIpO1xufVxuXG4vKiogV2hhdCBvd24gYWNjZXNzIGNvbWVzIHRvOiB0YWtpbmcgaXQgYXdheSBtYXkgbG9zZSBzb21ldGhpbmcsIGFuZCBzbyBtYXkgZ2l2aW5nIGl0LCB3aGVyZSBpdCB0YWtlcyB0aGUgcGxhY2Ugb2YgYSBncm91cCdzLiAqL1xuZnVuY3Rpb24gaW5FZmZlY3QoeyBtZW1iZXIsIGZyb20sIHRvIH06IE1lbWJlclVwZGF0ZSwgeyBhY3R1YWwgfTogRGVzY3JpYmVDb250ZXh0KTogUmF0ZWQge1xuICBpZiAoYWN0dWFsID09PSBudWxsIHx8IHRvLmNvbGxlY3Rpb25zID09PSB1bmRlZmluZWQpIHJldHVybiByb3V0aW5lO1xuICBjb25zdCB3YW50ZWQgPSB0by5jb2xsZWN0aW9ucy5mbGF0TWFwKCh7IGNvbGxlY3Rpb24sIGxldmVsIH0pID0+IChjb2xsZWN0aW9uID09PSBudWxsID8gW10gOiBbeyBpZDogY29sbGVjdGlvbiwgbGV2ZWwgfV0pKTtcbiAgY29uc3Qgb3duID0gZnJvbS5jb2xsZWN0aW9ucyA/PyBbXTtcbiAgY29uc3QgYmVmb3JlID0gd2l0aE1lbWJlcihhY3R1YWwsIG1lbWJlciwge1xuICAgIGNvbGxlY3Rpb25zOiBvd24uZmxhdE1hcCgoZWFjaCkgPT4gKGVhY2guY29sbGVjdGlvbiA9PT0gbnVsbCA/IFtdIDogW3sgaWQ6IGVhY2guY29sbGVjdGlvbiwgbGV2ZWw6IGVhY2gubGV2ZWwgfV0pKSxcbiAgfSk7XG4gIGNvbnN0IGFmdGVyOiBDbGllbnRTZXR1cCA9IHdpdGhNZW1iZXIoYmVmb3JlLCBtZW1iZXIsIHsgY29sbGVjdGlvbnM6IHdhbnRlZCB9KTtcbiAgY29uc3QgbmFtZXMgPSAocGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4gPT4gKHtcbiAgICBjb2xsZWN0aW9uczogcGF0aHMuc2xpY2UoMCwgMykuam9pbihcIiwgXCIpLFxuICAgIG1vcmU6IHBhdGhzLmxlbmd0aCAtIDMsXG4gIH0pO1xuICBjb25zdCBsZXNzID0gb3BlbmluZ3MoYWZ0ZXIsIGJlZm9yZSwgbWVtYmVyKS5tYXAoKHsgcGF0aCB9KSA9PiBwYXRoKTtcbiAgY29uc3QgbW9yZSA9IG9wZW5pbmdzKGJlZm9yZSwgYWZ0ZXIsIG1lbWJlcik7XG4gIGNvbnN0IG1hbmFnZWQgPSBtb3JlLmZpbHRlcigoZWFjaCkgPT4gZWFjaC50byA9PT0gXCJtYW5hZ2VcIikubWFwKCh7IHBhdGggfSkgPT4gcGF0aCk7XG4gIHJldHVybiBoZWF2aWVzdChcbiAgICBsZXNzLmxlbmd0aCA+IDAgPyByaXNreShcInJlYWNoZXMtbGVzc1wiLCBuYW1lcyhsZXNzKSwgbGVzcy5sZW5ndGgpIDogcm91dGluZSxcbiAgICBtYW5hZ2VkLmxlbmd0aCA+IDAgPyByaXNreShcImpvaW5zLW1hbmFnZXJzXCIsIG5hbWVzKG1hbmFnZWQpLCBtYW5hZ2VkLmxlbmd0aCkgOiByb3V0aW5lLFxuICAgIG1vcmUubGVuZ3RoID4gMCA/IHJpc2t5KFwiam9pbnMtZ3JvdXBcIikgOiByb3V0aW5lLFxuICApO1xufVxuXG5mdW5jdGlvbiBmbGFnKFxuICB7IGZyb20sIHRvIH06IE1lbWJlclVwZGF0ZSxcbiAgcGFydDogXCJzZWNyZXRzTWFuYWdlclwiIHwgXCJwcml2aWxlZ2VkQWNjZXNzXCIsXG4gIHJlYXNvbjogXCJzZWNyZXRzLW1hbmFnZXJcIiB8IFwicHJpdmlsZWdlZC1hY2Nlc3NcIixcbik6IFJhdGVkIHtcbiAgaWYgKGZyb21bcGFydF0gPT09IHRvW3BhcnRdKSByZXR1cm4gcm91dGluZTtcbiAgcmV0dXJuIHRvW3BhcnRdID09PSB0cnVlID8gcmlza3kocmVhc29uKSA6IHJpc2t5KGAke3JlYXNvbn0tb2ZmYCk7XG59XG4iLCJpbXBvcnQgeyBQb2xpY3lUeXBlIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgeyBkb21haW5PZkFkZHJlc3MgfSBmcm9tIFwiLi4vLi4vdmFsdWUvZG9tYWlucy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IHBvbGljeURlZmluaXRpb24gfSBmcm9tIFwiLi4vLi4vdmFsdWUvcG9saWNpZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCBub0ludmVyc2UsIHJvdywgc2F5LCBzd2l0Y2hlZCwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiwgdHlwZSBEZXNjcmliZUNvbnRleHQgfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyogQ2xhaW1lZCBkb21haW5zIChvcmdhbml6YXRpb24tYXBpLm1kIMKnNy4yKS4gQSBkb21haW4gaXMga25vd24gYnkgaXRzIG5hbWU6IHRoZSBzZXJ2ZXIgbGlzdHMgZWFjaCBvbmNlIGZvciBhIGNsaWVudC4gKi9cblxuLyoqIEEgZG9tYWluIGlzIGxpc3RlZDsgaXQgY291bnRzIG9uY2UgaXRzIFRYVCByZWNvcmQgd2FzIHNlZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIERvbWFpbkNsYWltIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiZG9tYWluLmNsYWltXCI7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbn1cbi8qKiBUaGUgc2VydmVyIGxvb2tzIGF0IHRoZSBUWFQgcmVjb3JkIG5vdy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRG9tYWluVmVyaWZ5IGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiZG9tYWluLnZlcmlmeVwiO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG5leHBvcnQgaW50ZXJmYWNlIERvbWFpblJlbW92ZSBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImRvbWFpbi5yZW1vdmVcIjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB2ZXJpZmllZDogYm9vbGVhbjtcbn1cbmV4cG9ydCBjb25zdCBjbGFpbURvbWFpbiA9IChuYW1lOiBzdHJpbmcpOiBEb21haW5DbGFpbSA9PiAoeyBpZDogY2hhbmdlSWQoXCJkb21haW4uY2xhaW1cIiwgbmFtZSksIG5lZWRzOiBbXSwga2luZDogXCJkb21haW4uY2xhaW1cIiwgbmFtZSB9KTtcbmV4cG9ydCBjb25zdCB2ZXJpZnlEb21haW4gPSAobmFtZTogc3RyaW5nKTogRG9tYWluVmVyaWZ5ID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImRvbWFpbi52ZXJpZnlcIiwgbmFtZSksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJkb21haW4udmVyaWZ5XCIsXG4gIG5hbWUsXG59KTtcbmV4cG9ydCBjb25zdCByZW1vdmVEb21haW4gPSAobmFtZTogc3RyaW5nLCB2ZXJpZmllZDogYm9vbGVhbik6IERvbWFpblJlbW92ZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJkb21haW4ucmVtb3ZlXCIsIG5hbWUpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwiZG9tYWluLnJlbW92ZVwiLFxuICBuYW1lLFxuICB2ZXJpZmllZCxcbn0pO1xuXG5jb25zdCBwZW9wbGVPbiA9IChuYW1lOiBzdHJpbmcsIHsgYWN0dWFsIH06IERlc2NyaWJlQ29udGV4dCk6IHJlYWRvbmx5IHN0cmluZ1tdID0+XG4gIChhY3R1YWw/Lm1lbWJlcnMgPz8gW10pLm1hcCgoeyBlbWFpbCB9KSA9PiBlbWFpbCkuZmlsdGVyKChlbWFpbCkgPT4gZG9tYWluT2ZBZGRyZXNzKGVtYWlsKSA9PT0gbmFtZSk7XG5jb25zdCBpc1NpbmdsZU9uID0gKHsgcG9saWNpZXMgfTogQ2xpZW50U2V0dXApOiBib29sZWFuID0+XG4gIHBvbGljaWVzLnNvbWUoKHsgdHlwZSwgZW5hYmxlZCB9KSA9PiB0eXBlID09PSBQb2xpY3lUeXBlLnNpbmdsZU9yZ2FuaXphdGlvbiAmJiBlbmFibGVkKTtcblxuZXhwb3J0IGNvbnN0IGRvbWFpbkNsYWltOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxEb21haW5DbGFpbT4gPSB7XG4gIGtpbmQ6IFwiZG9tYWluLmNsYWltXCIsXG4gIHNlY3Rpb246IFwic3NvXCIsXG4gIHRlbGw6IChjaGFuZ2UpID0+ICh7IGdseXBoOiBcImFkZFwiLCBwZW9wbGU6IFtdLCAuLi5yb3V0aW5lLCBzZW50ZW5jZTogc2F5KFwiZG9tYWluLWNsYWltLnNlbnRlbmNlXCIsIHsgZG9tYWluOiBjaGFuZ2UubmFtZSB9LCBbXCJkb21haW5cIl0pIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSkgPT4gW3JvdyhsaXRlcmFsKGNoYW5nZS5uYW1lKSwgbnVsbCwgZGlmZmVycyhcImRvbWFpbi53YWl0aW5nXCIpKV0sXG4gIGludmVyc2U6IChjaGFuZ2UpID0+ICh7IGNoYW5nZTogcmVtb3ZlRG9tYWluKGNoYW5nZS5uYW1lLCBmYWxzZSkgfSksXG59O1xuXG5leHBvcnQgY29uc3QgZG9tYWluVmVyaWZ5OiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxEb21haW5WZXJpZnk+ID0ge1xuICBraW5kOiBcImRvbWFpbi52ZXJpZnlcIixcbiAgc2VjdGlvbjogXCJzc29cIixcbiAgdGVsbDogKGNoYW5nZSwgY29udGV4dCkgPT4gKHtcbiAgICBnbHlwaDogXCJrZXlcIixcbiAgICBwZW9wbGU6IHBlb3BsZU9uKGNoYW5nZS5uYW1lLCBjb250ZXh0KSxcbiAgICAuLi4oY29udGV4dC5hY3R1YWwgIT09IG51bGwgJiYgIWlzU2luZ2xlT24oY29udGV4dC5hY3R1YWwpID8gcmlza3koXCJkb21haW4tYnJpbmdzLXNpbmdsZVwiKSA6IHJpc2t5KFwiZG9tYWluLWNsYWltZWRcIikpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJkb21haW4tdmVyaWZ5LnNlbnRlbmNlXCIsIHsgZG9tYWluOiBjaGFuZ2UubmFtZSB9LCBbXCJkb21haW5cIl0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UsIGFjdHVhbCkgPT4gW1xuICAgIHJvdyhsaXRlcmFsKGNoYW5nZS5uYW1lKSwgZGlmZmVycyhcImRvbWFpbi53YWl0aW5nXCIpLCBkaWZmZXJzKFwiZG9tYWluLmNsYWltZWRcIikpLFxuICAgIC4uLihpc1NpbmdsZU9uKGFjdHVhbClcbiAgICAgID8gW11cbiAgICAgIDogW1xuICAgICAgICAgIHJvdyhcbiAgICAgICAgICAgIHBvbGljeURlZmluaXRpb24oUG9saWN5VHlwZS5zaW5nbGVPcmdhbml6YXRpb24pPy5uYW1lID8/IGRpZmZlcnMoXCJwb2xpY3lcIiwgeyB0eXBlOiBQb2xpY3lUeXBlLnNpbmdsZU9yZ2FuaXphdGlvbiB9KSxcbiAgICAgICAgICAgIHN3aXRjaGVkKGZhbHNlKSxcbiAgICAgICAgICAgIHN3aXRjaGVkKHRydWUpLFxuICAgICAgICAgICAgZGlmZmVycyhcImRvbWFpbi5icmluZ3NcIiksXG4gICAgICAgICAgKSxcbiAgICAgICAgXSksXG4gIF0sXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcImRvbWFpbi12ZXJpZmllZFwiKSxcbn07XG5cbmV4cG9ydCBjb25zdCBkb21haW5SZW1vdmU6IENoYW5nZUtpbmREZWZpbml0aW9uPERvbWFpblJlbW92ZT4gPSB7XG4gIGtpbmQ6IFwiZG9tYWluLnJlbW92ZVwiLFxuICBzZWN0aW9uOiBcInNzb1wiLFxuICB0ZWxsOiAoY2hhbmdlLCBjb250ZXh0KSA9PiAoe1xuICAgIGdseXBoOiBcInJlbW92ZVwiLFxuICAgIHBlb3BsZTogY2hhbmdlLnZlcmlmaWVkID8gcGVvcGxlT24oY2hhbmdlLm5hbWUsIGNvbnRleHQpIDogW10sXG4gICAgLi4uKGNoYW5nZS52ZXJpZmllZCA/IHJpc2t5KFwiZG9tYWluLWdvbmVcIikgOiByb3V0aW5lKSxcbiAgICBzZW50ZW5jZTogc2F5KFwiZG9tYWluLXJlbW92ZS5zZW50ZW5jZVwiLCB7IGRvbWFpbjogY2hhbmdlLm5hbWUgfSwgW1wiZG9tYWluXCJdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiBbcm93KGxpdGVyYWwoY2hhbmdlLm5hbWUpLCBkaWZmZXJzKGNoYW5nZS52ZXJpZmllZCA/IFwiZG9tYWluLmNsYWltZWRcIiA6IFwiZG9tYWluLndhaXRpbmdcIiksIG51bGwpXSxcbiAgaW52ZXJzZTogKCkgPT4gbm9JbnZlcnNlKFwiZG9tYWluLXJlbW92ZWRcIiksXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBTY2ltU2V0dXAgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgcm93LCBzYXksIHN3aXRjaGVkLCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IGhlYXZpZXN0LCByaXNreSwgcm91dGluZSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiogS2luZHMgb2YgZGlyZWN0b3J5IHRoYXQgdGhlIFNDSU0gc2VydmljZSB0ZWxscyBhcGFydCwgYnkgdGhlIHNlcnZlcidzIG51bWJlciAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzcuMykuICovXG5leHBvcnQgY29uc3Qgc2NpbVByb3ZpZGVycyA9IHtcbiAgMDogXCJkZWZhdWx0XCIsXG4gIDE6IFwiZW50cmFcIixcbiAgMjogXCJva3RhXCIsXG4gIDM6IFwib25lbG9naW5cIixcbiAgNDogXCJqdW1wY2xvdWRcIixcbiAgNTogXCJnb29nbGVcIixcbiAgNjogXCJyaXBwbGluZ1wiLFxuICA3OiBcInBpbmdcIixcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2NpbVN0YXRlIHtcbiAgcmVhZG9ubHkgZW5hYmxlZDogYm9vbGVhbjtcbiAgLyoqIE51bGw6IG5vdCBjaG9zZW4uICovXG4gIHJlYWRvbmx5IHByb3ZpZGVyOiBudW1iZXIgfCBudWxsO1xuICAvKiogTnVsbDogdGhlIHNlcnZlcidzIG93biwgd2hpY2ggaXMgYXQgb25jZS4gKi9cbiAgcmVhZG9ubHkgaW52aXRlQWZ0ZXJQcm92aXNpb25pbmc6IGJvb2xlYW4gfCBudWxsO1xufVxuLyoqIFByb3Zpc2lvbmluZyBmcm9tIGEgZGlyZWN0b3J5IGJ5IFNDSU0uIFRoZSBrZXkgaXMgbWFkZSB3aXRoIGBjbGllbnQubmV3LWtleWAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNjaW1TZXQgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJzY2ltLnNldFwiO1xuICAvKiogTnVsbDogdGhlcmUgaXMgbm8gY29ubmVjdGlvbi4gKi9cbiAgcmVhZG9ubHkgZnJvbTogU2NpbVN0YXRlIHwgbnVsbDtcbiAgcmVhZG9ubHkgdG86IFNjaW1TdGF0ZSB8IG51bGw7XG59XG5cbmV4cG9ydCBjb25zdCBzY2ltU3RhdGVPZiA9IChzY2ltOiBTY2ltU2V0dXApOiBTY2ltU3RhdGUgfCBudWxsID0+XG4gIHNjaW0uY29uZmlndXJlZFxuICAgID8geyBlbmFibGVkOiBzY2ltLmVuYWJsZWQsIHByb3ZpZGVyOiBzY2ltLnByb3ZpZGVyID8/IG51bGwsIGludml0ZUFmdGVyUHJvdmlzaW9uaW5nOiBzY2ltLmludml0ZUFmdGVyUHJvdmlzaW9uaW5nID8/IG51bGwgfVxuICAgIDogbnVsbDtcbmNvbnN0IGludml0ZXNBdE9uY2UgPSAoeyBpbnZpdGVBZnRlclByb3Zpc2lvbmluZyB9OiBTY2ltU3RhdGUpOiBib29sZWFuID0+IGludml0ZUFmdGVyUHJvdmlzaW9uaW5nICE9PSBmYWxzZTtcbmV4cG9ydCBjb25zdCBzYW1lU2NpbSA9IChsZWZ0OiBTY2ltU3RhdGUgfCBudWxsLCByaWdodDogU2NpbVN0YXRlIHwgbnVsbCk6IGJvb2xlYW4gPT5cbiAgbGVmdCA9PT0gcmlnaHQgfHxcbiAgKGxlZnQgIT09IG51bGwgJiZcbiAgICByaWdodCAhPT0gbnVsbCAmJlxuICAgIGxlZnQuZW5hYmxlZCA9PT0gcmlnaHQuZW5hYmxlZCAmJlxuICAgIGxlZnQucHJvdmlkZXIgPT09IHJpZ2h0LnByb3ZpZGVyICYmXG4gICAgaW52aXRlc0F0T25jZShsZWZ0KSA9PT0gaW52aXRlc0F0T25jZShyaWdodCkpO1xuZXhwb3J0IGNvbnN0IHNldFNjaW0gPSAoZnJvbTogU2NpbVN0YXRlIHwgbnVsbCwgdG86IFNjaW1TdGF0ZSB8IG51bGwpOiBTY2ltU2V0ID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcInNjaW0uc2V0XCIsIHRvID09PSBudWxsID8gXCJub25lXCIgOiB0by5lbmFibGVkID8gXCJvblwiIDogXCJvZmZcIiksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJzY2ltLnNldFwiLFxuICBmcm9tLFxuICB0byxcbn0pO1xuXG5jb25zdCBwcm92aWRlck5hbWUgPSAobnVtYmVyOiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkKSA9PlxuICBudW1iZXIgPT09IG51bGwgfHwgbnVtYmVyID09PSB1bmRlZmluZWRcbiAgICA/IG51bGxcbiAgICA6IGRpZmZlcnMoYHNjaW0ucHJvdmlkZXIuJHtudW1iZXIgaW4gc2NpbVByb3ZpZGVycyA/IHNjaW1Qcm92aWRlcnNbbnVtYmVyIGFzIGtleW9mIHR5cGVvZiBzY2ltUHJvdmlkZXJzXSA6IFwib3RoZXJcIn1gLCB7IG51bWJlciB9KTtcblxuZXhwb3J0IGNvbnN0IHNjaW1TZXQ6IENoYW5nZUtpbmREZWZpbml0aW9uPFNjaW1TZXQ+ID0ge1xuICBraW5kOiBcInNjaW0uc2V0XCIsXG4gIHNlY3Rpb246IFwic3NvXCIsXG4gIHRlbGwoeyBmcm9tLCB0byB9KSB7XG4gICAgY29uc3QgW3dhcywgb25dID0gW2Zyb20/LmVuYWJsZWQgPT09IHRydWUsIHRvPy5lbmFibGVkID09PSB0cnVlXTtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IFwiZWRpdFwiLFxuICAgICAgcGVvcGxlOiBbXSxcbiAgICAgIC4uLmhlYXZpZXN0KG9uICYmICF3YXMgPyByaXNreShcInNjaW0tb25cIikgOiByb3V0aW5lLCB3YXMgJiYgIW9uID8gcmlza3koXCJzY2ltLW9mZlwiKSA6IHJvdXRpbmUpLFxuICAgICAgc2VudGVuY2U6IHNheShgc2NpbS1zZXQuJHtvbiA9PT0gd2FzID8gXCJjaGFuZ2VcIiA6IG9uID8gXCJvblwiIDogXCJvZmZcIn1gKSxcbiAgICB9O1xuICB9LFxuICBkaWZmZXJlbmNlcyh7IGZyb20sIHRvIH0pIHtcbiAgICBjb25zdCBpbnZpdGVzID0gKHN0YXRlOiBTY2ltU3RhdGUgfCBudWxsKSA9PiAoc3RhdGUgPT09IG51bGwgPyBudWxsIDogc3dpdGNoZWQoaW52aXRlc0F0T25jZShzdGF0ZSkpKTtcbiAgICBjb25zdCByb3dzID0gW1xuICAgICAgeyB3aGF0OiBkaWZmZXJzKFwic2NpbS5zdGF0ZVwiKSwgYmVmb3JlOiBzd2l0Y2hlZChmcm9tPy5lbmFibGVkID8/IGZhbHNlKSwgYWZ0ZXI6IHN3aXRjaGVkKHRvPy5lbmFibGVkID8/IGZhbHNlKSB9LFxuICAgICAgeyB3aGF0OiBkaWZmZXJzKFwic2NpbS5raW5kXCIpLCBiZWZvcmU6IHByb3ZpZGVyTmFtZShmcm9tPy5wcm92aWRlciksIGFmdGVyOiBwcm92aWRlck5hbWUodG8/LnByb3ZpZGVyKSB9LFxuICAgICAgeyB3aGF0OiBkaWZmZXJzKFwic2NpbS5pbnZpdGVzXCIpLCBiZWZvcmU6IGludml0ZXMoZnJvbSksIGFmdGVyOiBpbnZpdGVzKHRvKSB9LFxuICAgIF07XG4gICAgcmV0dXJuIHJvd3NcbiAgICAgIC5maWx0ZXIoKHsgYmVmb3JlLCBhZnRlciB9KSA9PiBKU09OLnN0cmluZ2lmeShiZWZvcmUpICE9PSBKU09OLnN0cmluZ2lmeShhZnRlcikpXG4gICAgICAubWFwKCh7IHdoYXQsIGJlZm9yZSwgYWZ0ZXIgfSkgPT4gcm93KHdoYXQsIGJlZm9yZSwgYWZ0ZXIpKTtcbiAgfSxcbiAgaW52ZXJzZTogKHsgZnJvbSwgdG8gfSkgPT4gKHsgY2hhbmdlOiBzZXRTY2ltKHRvLCBmcm9tKSB9KSxcbn07XG4iLCJpbXBvcnQgdHlwZSB7IERlc2lyZWRTc28gfSBmcm9tIFwiLi4vLi4vYmx1ZXByaW50L2Rlc2lyZWQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgcG9saWN5RGVmaW5pdGlvbiB9IGZyb20gXCIuLi8uLi92YWx1ZS9wb2xpY2llcy50c1wiO1xuaW1wb3J0IHsgc2FtZVBvbGljeURhdGEgfSBmcm9tIFwiLi4vLi4vdmFsdWUvcG9saWN5LWRhdGEudHNcIjtcbmltcG9ydCB7IGJyaW5nc1BvbGljaWVzLCBkZWNyeXB0aW9uSW5Gb3JjZSwgZGVjcnlwdGlvbk9mLCBwb2xpY2llc09mRGVjcnlwdGlvbiB9IGZyb20gXCIuLi8uLi92YWx1ZS9zc28tZGVjcnlwdGlvbi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlLCBDaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCBub0ludmVyc2UsIHJvdywgc2F5LCBzd2l0Y2hlZCwgdGV4dCwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBoZWF2aWVzdCwgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcbmltcG9ydCB7IGV2ZXJ5b25lIH0gZnJvbSBcIi4uL3Blb3BsZS13b3Jkcy50c1wiO1xuXG4vKiogVGhlIHNpbmdsZSBzaWduLW9uIGNvbmZpZ3VyYXRpb24uIEEgY2xpZW50IHNlY3JldCB0cmF2ZWxzIGJlc2lkZSBpdCwgbmV2ZXIgaW4gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNzb1NldCBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcInNzby5zZXRcIjtcbiAgcmVhZG9ubHkgc3NvOiBEZXNpcmVkU3NvO1xuICAvKiogT2YgYW4gZWRpdDogd2hhdCBzdG9vZCB0aGVyZSB3aGVuIGl0IHdhcyBtYWRlLCBmb3Igd2hhdCBpdCBjaGFuZ2VzLiBTb21lYm9keSBlbHNlJ3MgY2hhbmdlIGluIGJldHdlZW4gaXMgbm90IG92ZXJ3cml0dGVuLiAqL1xuICByZWFkb25seSBiZWZvcmU/OiBTc29CZWZvcmU7XG59XG5pbnRlcmZhY2UgU3NvQmVmb3JlIHtcbiAgcmVhZG9ubHkga2luZDogQ2xpZW50U2V0dXBbXCJzc29cIl1bXCJraW5kXCJdO1xuICByZWFkb25seSBlbmFibGVkOiBib29sZWFuO1xuICByZWFkb25seSBpZGVudGlmaWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmdzOiBDbGllbnRTZXR1cFtcInNzb1wiXVtcInNldHRpbmdzXCJdO1xufVxuXG5leHBvcnQgY29uc3Qgc2V0U3NvID0gKHNzbzogRGVzaXJlZFNzbywgbmVlZHM6IHJlYWRvbmx5IENoYW5nZUlkW10gPSBbXSwgYmVmb3JlPzogU3NvQmVmb3JlKTogU3NvU2V0ID0+ICh7XG4gIGlkOiBzc29DaGFuZ2VJZChzc28pLFxuICBuZWVkcyxcbiAga2luZDogXCJzc28uc2V0XCIsXG4gIHNzbyxcbiAgLi4uKGJlZm9yZSA9PT0gdW5kZWZpbmVkID8ge30gOiB7IGJlZm9yZSB9KSxcbn0pO1xuLyoqIFdoYXQgc3RhbmRzIHRoZXJlIG9mIGV2ZXJ5dGhpbmcgdGhhdCBhIGNoYW5nZSB3cml0ZXMuICovXG5leHBvcnQgY29uc3Qgc3NvQmVmb3JlID0gKHsga2luZCwgZW5hYmxlZCwgaWRlbnRpZmllciwgc2V0dGluZ3MgfTogQ2xpZW50U2V0dXBbXCJzc29cIl0sIHsgc2V0dGluZ3M6IHdhbnRlZCB9OiBEZXNpcmVkU3NvKTogU3NvQmVmb3JlID0+ICh7XG4gIGtpbmQsXG4gIGVuYWJsZWQsXG4gIGlkZW50aWZpZXI6IGlkZW50aWZpZXIgPz8gXCJcIixcbiAgc2V0dGluZ3M6IE9iamVjdC5mcm9tRW50cmllcyhPYmplY3Qua2V5cyh3YW50ZWQpLm1hcCgobmFtZSkgPT4gW25hbWUsIHNldHRpbmdzW25hbWVdID8/IG51bGxdKSksXG59KTtcbmV4cG9ydCBjb25zdCBzc29DaGFuZ2VJZCA9IChzc286IERlc2lyZWRTc28pOiBDaGFuZ2VJZCA9PlxuICBjaGFuZ2VJZChcInNzby5zZXRcIiwgc3NvLmtpbmQsIHNzby5pZGVudGlmaWVyLCAuLi4oc3NvLm5ld1NlY3JldCA9PT0gdW5kZWZpbmVkID8gW10gOiBbc3NvLm5ld1NlY3JldF0pKTtcblxuLyoqIFdoZXRoZXIgYSBjb25maWd1cmF0aW9uIGlzIHRoZXJlIGFscmVhZHksIGl0cyBzZWNyZXQgYXNpZGUuICovXG5leHBvcnQgY29uc3QgaXNTc29TYW1lID0gKHNzbzogRGVzaXJlZFNzbywgcHJlc2VudDogQ2xpZW50U2V0dXBbXCJzc29cIl0pOiBib29sZWFuID0+XG4gIHByZXNlbnQua2luZCA9PT0gc3NvLmtpbmQgJiZcbiAgcHJlc2VudC5lbmFibGVkID09PSBzc28uZW5hYmxlZCAmJlxuICAocHJlc2VudC5pZGVudGlmaWVyID8/IFwiXCIpID09PSBzc28uaWRlbnRpZmllciAmJlxuICBPYmplY3QuZW50cmllcyhzc28uc2V0dGluZ3MpLmV2ZXJ5KChbbmFtZSwgdmFsdWVdKSA9PiB1bnNldCh2YWx1ZSkgPT09IHVuc2V0KHByZXNlbnQuc2V0dGluZ3NbbmFtZV0pKTtcbmNvbnN0IHVuc2V0ID0gKHZhbHVlOiB1bmtub3duKTogdW5rbm93biA9PiAodmFsdWUgPT09IFwiXCIgfHwgdmFsdWUgPT09IGZhbHNlIHx8IHZhbHVlID09PSB1bmRlZmluZWQgPyBudWxsIDogdmFsdWUpO1xuXG5leHBvcnQgY29uc3Qgc3NvU2V0OiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxTc29TZXQ+ID0ge1xuICBraW5kOiBcInNzby5zZXRcIixcbiAgc2VjdGlvbjogXCJzc29cIixcbiAgdGVsbChjaGFuZ2UsIGNvbnRleHQpIHtcbiAgICBjb25zdCB7IHNzbzogd2FudGVkIH0gPSBjaGFuZ2U7XG4gICAgY29uc3QgcHJlc2VudCA9IGNvbnRleHQuYWN0dWFsPy5zc28gPz8gbnVsbDtcbiAgICBjb25zdCBwZW9wbGUgPSB3YW50ZWQuZW5hYmxlZCB8fCBwcmVzZW50Py5lbmFibGVkID09PSB0cnVlID8gZXZlcnlvbmUoY29udGV4dCkgOiBbXTtcbiAgICBpZiAod2FudGVkLm5ld1NlY3JldCAhPT0gdW5kZWZpbmVkICYmIHByZXNlbnQgIT09IG51bGwgJiYgaXNTc29TYW1lKHdhbnRlZCwgcHJlc2VudCkpXG4gICAgICByZXR1cm4geyBnbHlwaDogXCJrZXlcIiwgcGVvcGxlLCAuLi4od2FudGVkLmVuYWJsZWQgPyByaXNreShcInNzby1zZWNyZXRcIikgOiByb3V0aW5lKSwgc2VudGVuY2U6IHNheShcInNzby1zZXQuc2VjcmV0XCIpIH07XG4gICAgY29uc3Qgc2F2ZWQgPSBkZWNyeXB0aW9uT2Yod2FudGVkKTtcbiAgICBjb25zdCBiZWZvcmUgPSBkZWNyeXB0aW9uSW5Gb3JjZShwcmVzZW50KTtcbiAgICBjb25zdCBhZnRlciA9IGRlY3J5cHRpb25JbkZvcmNlKHdhbnRlZCk7XG4gICAgY29uc3QgaXNPbiA9ICh0eXBlOiBudW1iZXIpOiBib29sZWFuID0+IGNvbnRleHQuYWN0dWFsPy5wb2xpY2llcy5zb21lKChwb2xpY3kpID0+IHBvbGljeS50eXBlID09PSB0eXBlICYmIHBvbGljeS5lbmFibGVkKSA/PyBmYWxzZTtcbiAgICBjb25zdCBicmluZ3MgPSBicmluZ3NQb2xpY2llcyhzYXZlZCkgJiYgIXBvbGljaWVzT2ZEZWNyeXB0aW9uW3NhdmVkXS5ldmVyeShpc09uKTtcbiAgICBjb25zdCBzd2l0Y2hlc09mZiA9IHByZXNlbnQ/LmVuYWJsZWQgPT09IHRydWUgJiYgIXdhbnRlZC5lbmFibGVkO1xuICAgIGNvbnN0IGJvdW5kID0gY29udGV4dC5hY3R1YWw/Lm1lbWJlcnMuZmlsdGVyKChtZW1iZXIpID0+IG1lbWJlci5zc29Cb3VuZCkubWFwKChtZW1iZXIpID0+IG1lbWJlci5lbWFpbCkgPz8gW107XG4gICAgcmV0dXJuIHtcbiAgICAgIGdseXBoOiBcImtleVwiLFxuICAgICAgcGVvcGxlOiAoc3dpdGNoZXNPZmYgfHwgYmVmb3JlICE9PSBhZnRlcikgJiYgYm91bmQubGVuZ3RoID4gMCA/IGJvdW5kIDogcGVvcGxlLFxuICAgICAgLi4uaGVhdmllc3QoXG4gICAgICAgIGJlZm9yZSAhPT0gXCJtYXN0ZXItcGFzc3dvcmRcIiAmJiBhZnRlciAhPT0gYmVmb3JlID8gcmlza3koXCJzc28tZGVjcnlwdGlvbi1sZWF2ZXNcIikgOiByb3V0aW5lLFxuICAgICAgICBzd2l0Y2hlc09mZiA/IHJpc2t5KFwic3NvLW9mZlwiKSA6IHJvdXRpbmUsXG4gICAgICAgIGJyaW5ncyAmJiBjb250ZXh0LmFjdHVhbCAhPT0gbnVsbCA/IHJpc2t5KFwic3NvLWJyaW5ncy1wb2xpY2llc1wiKSA6IHJvdXRpbmUsXG4gICAgICAgIHNhdmVkICE9PSBcIm1hc3Rlci1wYXNzd29yZFwiICYmIGFmdGVyICE9PSBiZWZvcmUgPyByaXNreShcInNzby1kZWNyeXB0aW9uXCIpIDogcm91dGluZSxcbiAgICAgICAgYnJpbmdzID8gcmlza3koXCJzc28tZGVjcnlwdGlvblwiKSA6IHJvdXRpbmUsXG4gICAgICAgIHByZXNlbnQ/LmVuYWJsZWQgPT09IHRydWUgJiYgd2FudGVkLmVuYWJsZWQgPyByaXNreShcInNzby1jaGFuZ2VzXCIpIDogcm91dGluZSxcbiAgICAgICAgd2FudGVkLmVuYWJsZWQgPyByaXNreShcInNzby1vblwiKSA6IHJvdXRpbmUsXG4gICAgICApLFxuICAgICAgc2VudGVuY2U6IHNheShcbiAgICAgICAgYHNzby1zZXQuJHt3YW50ZWQua2luZCA9PT0gXCJzYW1sMlwiID8gXCJzYW1sXCIgOiBcIm9wZW5pZFwifSR7d2FudGVkLmVuYWJsZWQgPyBcIk9uXCIgOiBcIk9mZlwifWAsXG4gICAgICAgIHsgaWRlbnRpZmllcjogd2FudGVkLmlkZW50aWZpZXIgfSxcbiAgICAgICAgW1wiaWRlbnRpZmllclwiXSxcbiAgICAgICksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXMoeyBzc28gfSwgeyBzc286IHByZXNlbnQsIHBvbGljaWVzIH0pIHtcbiAgICBjb25zdCBvZiA9IGRpZmZlcnMoXCJzc29cIik7XG4gICAgY29uc3Qgc2FtZUtpbmQgPSBwcmVzZW50LmtpbmQgPT09IHNzby5raW5kO1xuICAgIHJldHVybiBbXG4gICAgICAuLi4oc2FtZUtpbmRcbiAgICAgICAgPyBbXVxuICAgICAgICA6IFtcbiAgICAgICAgICAgIHJvdyhcbiAgICAgICAgICAgICAgZGlmZmVycyhcInNzb0tpbmRcIiksXG4gICAgICAgICAgICAgIHByZXNlbnQua2luZCA9PT0gXCJub25lXCIgPyBudWxsIDogZGlmZmVycyhgc3NvS2luZHMuJHtwcmVzZW50LmtpbmR9YCksXG4gICAgICAgICAgICAgIGRpZmZlcnMoYHNzb0tpbmRzLiR7c3NvLmtpbmR9YCksXG4gICAgICAgICAgICAgIG9mLFxuICAgICAgICAgICAgKSxcbiAgICAgICAgICBdKSxcbiAgICAgIC4uLihwcmVzZW50LmtpbmQgPT09IFwibm9uZVwiXG4gICAgICAgID8gW3JvdyhkaWZmZXJzKFwic3NvU3RhdGVcIiksIG51bGwsIHN3aXRjaGVkKHNzby5lbmFibGVkKSwgb2YpXVxuICAgICAgICA6IHByZXNlbnQuZW5hYmxlZCA9PT0gc3NvLmVuYWJsZWRcbiAgICAgICAgICA/IFtdXG4gICAgICAgICAgOiBbcm93KGRpZmZlcnMoXCJzc29TdGF0ZVwiKSwgc3dpdGNoZWQocHJlc2VudC5lbmFibGVkKSwgc3dpdGNoZWQoc3NvLmVuYWJsZWQpLCBvZildKSxcbiAgICAgIC4uLigocHJlc2VudC5pZGVudGlmaWVyID8/IFwiXCIpID09PSBzc28uaWRlbnRpZmllclxuICAgICAgICA/IFtdXG4gICAgICAgIDogW3JvdyhkaWZmZXJzKFwic3NvSWRlbnRpZmllclwiKSwgdGV4dChwcmVzZW50LmlkZW50aWZpZXIpLCB0ZXh0KHNzby5pZGVudGlmaWVyKSwgb2YpXSksXG4gICAgICAuLi5PYmplY3QuZW50cmllcyhzc28uc2V0dGluZ3MpXG4gICAgICAgIC5maWx0ZXIoXG4gICAgICAgICAgKFtuYW1lLCB3YW50ZWRdKSA9PlxuICAgICAgICAgICAgbmFtZSAhPT0gXCJoYXNDbGllbnRTZWNyZXRcIiAmJiAhc2FtZVBvbGljeURhdGEoeyB2YWx1ZTogd2FudGVkIH0sIHsgdmFsdWU6IHNhbWVLaW5kID8gcHJlc2VudC5zZXR0aW5nc1tuYW1lXSA6IG51bGwgfSksXG4gICAgICAgIClcbiAgICAgICAgLm1hcCgoW25hbWUsIHdhbnRlZF0pID0+IHJvdyhsaXRlcmFsKG5hbWUpLCB2YWx1ZU9mKHNhbWVLaW5kID8gcHJlc2VudC5zZXR0aW5nc1tuYW1lXSA6IG51bGwpLCB2YWx1ZU9mKHdhbnRlZCksIG9mKSksXG4gICAgICAuLi4oc3NvLm5ld1NlY3JldCA9PT0gdW5kZWZpbmVkXG4gICAgICAgID8gW11cbiAgICAgICAgOiBbXG4gICAgICAgICAgICByb3coXG4gICAgICAgICAgICAgIGRpZmZlcnMoXCJzc29TZWNyZXRcIiksXG4gICAgICAgICAgICAgIHNhbWVLaW5kICYmIHByZXNlbnQuc2V0dGluZ3NbXCJoYXNDbGllbnRTZWNyZXRcIl0gPT09IHRydWUgPyBkaWZmZXJzKFwic3NvU2VjcmV0SGVsZFwiKSA6IG51bGwsXG4gICAgICAgICAgICAgIGRpZmZlcnMoXCJzc29TZWNyZXROZXdcIiksXG4gICAgICAgICAgICAgIG9mLFxuICAgICAgICAgICAgKSxcbiAgICAgICAgICBdKSxcbiAgICAgIC4uLmJyb3VnaHRCeShzc28sIHByZXNlbnQsIHBvbGljaWVzKS5tYXAoKHR5cGUpID0+XG4gICAgICAgIHJvdyhwb2xpY3lEZWZpbml0aW9uKHR5cGUpPy5uYW1lID8/IGRpZmZlcnMoXCJwb2xpY3lcIiwgeyB0eXBlIH0pLCBzd2l0Y2hlZChmYWxzZSksIHN3aXRjaGVkKHRydWUpLCBkaWZmZXJzKFwic3NvQnJpbmdzXCIpKSxcbiAgICAgICksXG4gICAgXTtcbiAgfSxcbiAgaW52ZXJzZSh7IHNzbyB9LCB7IHNzbzogYmVmb3JlIH0pIHtcbiAgICAvLyBUaGUgc2VydmVyIG5ldmVyIHRlbGxzIGEgc2VjcmV0OiB3aGF0IHdhcyByZXBsYWNlZCBjYW5ub3QgYmUgZ2l2ZW4gYmFjay5cbiAgICBpZiAoc3NvLm5ld1NlY3JldCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gbm9JbnZlcnNlKFwic3NvLXNlY3JldFwiKTtcbiAgICAvLyBQb2xpY2llcyB0aGF0IGl0IHR1cm5zIG9uIGJ5IGl0c2VsZiBzdGF5IG9uLlxuICAgIGlmIChicmluZ3NQb2xpY2llcyhkZWNyeXB0aW9uT2Yoc3NvKSkpIHJldHVybiBub0ludmVyc2UoXCJzc28tZGVjcnlwdGlvblwiKTtcbiAgICBpZiAoYmVmb3JlLmtpbmQgPT09IFwibm9uZVwiIHx8IGJlZm9yZS5raW5kICE9PSBzc28ua2luZCkgcmV0dXJuIG5vSW52ZXJzZShcInNzby1raW5kXCIpO1xuICAgIHJldHVybiB7XG4gICAgICBjaGFuZ2U6IHNldFNzbyh7XG4gICAgICAgIGtpbmQ6IGJlZm9yZS5raW5kLFxuICAgICAgICBlbmFibGVkOiBiZWZvcmUuZW5hYmxlZCxcbiAgICAgICAgaWRlbnRpZmllcjogYmVmb3JlLmlkZW50aWZpZXIgPz8gXCJcIixcbiAgICAgICAgLy8gV2hhdCB0aGUgY2hhbmdlIHNldCBhbmQgd2FzIG5vdCB0aGVyZSBiZWZvcmUgZ29lcyBiYWNrIHRvIG5vdGhpbmcuXG4gICAgICAgIHNldHRpbmdzOiB7IC4uLk9iamVjdC5mcm9tRW50cmllcyhPYmplY3Qua2V5cyhzc28uc2V0dGluZ3MpLm1hcCgobmFtZSkgPT4gW25hbWUsIG51bGxdKSksIC4uLmJlZm9yZS5zZXR0aW5ncyB9LFxuICAgICAgfSksXG4gICAgfTtcbiAgfSxcbn07XG5cbi8qKiBQb2xpY2llcyB0aGF0IHNhdmluZyB0aGlzIGNvbmZpZ3VyYXRpb24gdHVybnMgb24gYnkgaXRzZWxmLiAqL1xuY29uc3QgYnJvdWdodEJ5ID0gKHNzbzogRGVzaXJlZFNzbywgcHJlc2VudDogQ2xpZW50U2V0dXBbXCJzc29cIl0sIHBvbGljaWVzOiBDbGllbnRTZXR1cFtcInBvbGljaWVzXCJdKTogcmVhZG9ubHkgbnVtYmVyW10gPT5cbiAgYnJpbmdzUG9saWNpZXMoZGVjcnlwdGlvbk9mKHNzbykpICYmICFpc1Nzb1NhbWUoc3NvLCBwcmVzZW50KVxuICAgID8gcG9saWNpZXNPZkRlY3J5cHRpb25bZGVjcnlwdGlvbk9mKHNzbyldLmZpbHRlcigodHlwZSkgPT4gIXBvbGljaWVzLnNvbWUoKHBvbGljeSkgPT4gcG9saWN5LnR5cGUgPT09IHR5cGUgJiYgcG9saWN5LmVuYWJsZWQpKVxuICAgIDogW107XG5cbmNvbnN0IHZhbHVlT2YgPSAoc2V0dGluZzogdW5rbm93bik6IE1lc3NhZ2UgfCBudWxsID0+XG4gIHR5cGVvZiBzZXR0aW5nID09PSBcImJvb2xlYW5cIlxuICAgID8gc3dpdGNoZWQoc2V0dGluZylcbiAgICA6IHNldHRpbmcgPT09IG51bGwgfHwgc2V0dGluZyA9PT0gdW5kZWZpbmVkXG4gICAgICA/IG51bGxcbiAgICAgIDogdGV4dCh0eXBlb2Ygc2V0dGluZyA9PT0gXCJudW1iZXJcIiA/IHNldHRpbmcgOiBTdHJpbmcoc2V0dGluZyBhcyBzdHJpbmcpKTtcbiIsImltcG9ydCB7IENsaWVudFBsYW4sIE1lbWJlclJvbGUsIE1lbWJlclN0YXR1cyB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBHcm91cElkIH0gZnJvbSBcIi4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgY29tcGFyZVRleHQsIHNvcnRlZFVuaXF1ZSB9IGZyb20gXCIuLi8uLi91dGlsL2NvbXBhcmUudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZSwgQ2hhbmdlSWQsIENoYW5nZVNldCB9IGZyb20gXCIuL2NoYW5nZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBBY2Nlc3NMZXZlbCwgQ2xpZW50U2V0dXAsIENvbGxlY3Rpb25TZXR0aW5ncywgQ29sbGVjdGlvblNldHVwLCBNZW1iZXJTZXR1cCB9IGZyb20gXCIuLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IG5vcm1hbGlzZVBhdGggfSBmcm9tIFwiLi4vdmFsdWUvY29sbGVjdGlvbi1wYXRoLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERlc2lyZWRBY2Nlc3MsIERlc2lyZWRQZXJzb24sIERlc2lyZWRTZXR1cCB9IGZyb20gXCIuLi9ibHVlcHJpbnQvZGVzaXJlZC1zZXR1cC50c1wiO1xuaW1wb3J0IHsgZGlmZlBvbGljaWVzIH0gZnJvbSBcIi4vZGlmZi1wb2xpY2llcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRDcmVhdGUgfSBmcm9tIFwiLi9raW5kcy9jbGllbnQtY3JlYXRlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VCaWxsaW5nRW1haWwgfSBmcm9tIFwiLi9raW5kcy9jbGllbnQtYmlsbGluZy1lbWFpbC50c1wiO1xuaW1wb3J0IHsgY2hhbmdlQ29sbGVjdGlvblNldHRpbmdzLCB0eXBlIENsaWVudENvbGxlY3Rpb25TZXR0aW5ncyB9IGZyb20gXCIuL2tpbmRzL2NsaWVudC1jb2xsZWN0aW9uLXNldHRpbmdzLnRzXCI7XG5pbXBvcnQgeyByZW5hbWVDbGllbnQgfSBmcm9tIFwiLi9raW5kcy9jbGllbnQtcmVuYW1lLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VTZWF0cyB9IGZyb20gXCIuL2tpbmRzL2NsaWVudC1zZWF0cy50c1wiO1xuaW1wb3J0IHsgY2hhbmdlQ29sbGVjdGlvbkFjY2VzcywgdHlwZSBDb2xsZWN0aW9uQWNjZXNzQ2hhbmdlIH0gZnJvbSBcIi4va2luZHMvY29sbGVjdGlvbi1hY2Nlc3MudHNcIjtcbmltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbkNyZWF0ZSB9IGZyb20gXCIuL2tpbmRzL2NvbGxlY3Rpb24tY3JlYXRlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEdyb3VwQ3JlYXRlIH0gZnJvbSBcIi4va2luZHMvZ3JvdXAtY3JlYXRlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VHcm91cE1lbWJlcnMgfSBmcm9tIFwiLi9raW5kcy9ncm91cC1tZW1iZXJzLnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJBY2Nlc3NPZiwgbmFycm93ZWQsIHRpZHlBY2Nlc3MsIHRpZHlSaWdodHMsIHR5cGUgTWVtYmVyQWNjZXNzLCB0eXBlIE93bkFjY2VzcyB9IGZyb20gXCIuL2tpbmRzL21lbWJlci1hY2Nlc3MudHNcIjtcbmltcG9ydCB7IGludml0ZUFsbCB9IGZyb20gXCIuL2tpbmRzL21lbWJlci1pbnZpdGUudHNcIjtcbmltcG9ydCB7IHVwZGF0ZU1lbWJlciB9IGZyb20gXCIuL2tpbmRzL21lbWJlci11cGRhdGUudHNcIjtcbmltcG9ydCB7IGNsYWltRG9tYWluIH0gZnJvbSBcIi4va2luZHMvZG9tYWluLnRzXCI7XG5pbXBvcnQgeyBzYW1lU2NpbSwgc2NpbVN0YXRlT2YsIHNldFNjaW0sIHR5cGUgU2NpbVN0YXRlIH0gZnJvbSBcIi4va2luZHMvc2NpbS1zZXQudHNcIjtcbmltcG9ydCB7IGlzU3NvU2FtZSwgc2V0U3NvLCB0eXBlIFNzb1NldCB9IGZyb20gXCIuL2tpbmRzL3Nzby1zZXQudHNcIjtcblxuLyoqIE5hbWUgb2YgdGhlIGNvbGxlY3Rpb24gdGhhdCB0aGUgc2VydmVyIG1ha2VzIHdpdGggYSBjbGllbnQgd2hlbiB0aGUgYmx1ZXByaW50IHdhbnRzIG5vbmUuICovXG5jb25zdCBkZWZhdWx0Rmlyc3RDb2xsZWN0aW9uID0gXCJEZWZhdWx0IGNvbGxlY3Rpb25cIjtcbi8qKiBXaGF0IGEgbmV3IGNsaWVudCBzdGFydHMgd2l0aCAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzQuMykuICovXG5jb25zdCBuZXdDbGllbnRTZXR0aW5nczogQ29sbGVjdGlvblNldHRpbmdzID0ge1xuICBsaW1pdENvbGxlY3Rpb25DcmVhdGlvbjogdHJ1ZSxcbiAgbGltaXRDb2xsZWN0aW9uRGVsZXRpb246IHRydWUsXG4gIGxpbWl0SXRlbURlbGV0aW9uOiBmYWxzZSxcbiAgYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zOiBmYWxzZSxcbn07XG5cbi8qKlxuICogYGRpZmZgOiB3aGF0IG11c3QgYmUgZG9uZSBzbyB0aGF0IGBhY3R1YWxgIGJlY29tZXMgYGRlc2lyZWRgLiBQdXJlIGFuZCB0b3RhbC4gQ29sbGVjdGlvbnMgYXJlIGZvdW5kIGJ5IHBhdGgsIGdyb3Vwc1xuICogYnkgbmFtZSwgcGVvcGxlIGJ5IGxvd2VyLWNhc2UgZS1tYWlsLCBwb2xpY2llcyBieSB0eXBlLCBkb21haW5zIGJ5IG5hbWUuIE5vdGhpbmcgdGhhdCBgZGVzaXJlZGAgZG9lcyBub3QgbWVudGlvbiBpcyB0b3VjaGVkLCBhbmRcbiAqIG5vdGhpbmcgaXMgZXZlciBkZWxldGVkOyB0aGUgZ3JvdXAgYWNjZXNzIG9mIGEgbWVudGlvbmVkIGNvbGxlY3Rpb24sIGFuZCB0aGUgcm9sZSBhbmQgZ3JvdXBzIG9mIGEgbWVudGlvbmVkIHBlcnNvbixcbiAqIGFyZSBjb21wbGV0ZTogd2hhdCB0aGV5IGxhY2sgaXMgdGFrZW4gYXdheS5cbiAqXG4gKiBAcGFyYW0gYWN0dWFsIG51bGwgd2hlbiB0aGUgY2xpZW50IGlzIHlldCB0byBiZSBtYWRlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGlmZihkZXNpcmVkOiBEZXNpcmVkU2V0dXAsIGFjdHVhbDogQ2xpZW50U2V0dXAgfCBudWxsKTogQ2hhbmdlU2V0IHtcbiAgY29uc3QgY3JlYXRpb24gPSBhY3R1YWwgPT09IG51bGwgPyBjbGllbnRDcmVhdGlvbihkZXNpcmVkKSA6IG51bGw7XG4gIGNvbnN0IGJhc2U6IHJlYWRvbmx5IENoYW5nZUlkW10gPSBjcmVhdGlvbiA9PT0gbnVsbCA/IFtdIDogW2NyZWF0aW9uLmlkXTtcbiAgY29uc3QgY2xpZW50ID1cbiAgICBhY3R1YWwgPT09IG51bGxcbiAgICAgID8gY3JlYXRpb24gPT09IG51bGxcbiAgICAgICAgPyBbXVxuICAgICAgICA6IFtjcmVhdGlvbiwgLi4uYmlsbGluZ0NoYW5nZShkZXNpcmVkLmNsaWVudC5iaWxsaW5nRW1haWwsIG51bGwsIGJhc2UpXVxuICAgICAgOiBjbGllbnRFZGl0cyhkZXNpcmVkLCBhY3R1YWwpO1xuICBjb25zdCBzZXR0aW5ncyA9IHNldHRpbmdzQ2hhbmdlKGRlc2lyZWQsIGFjdHVhbCwgY3JlYXRpb24sIGJhc2UpO1xuICBjb25zdCBncm91cHMgPSBncm91cENoYW5nZXMoZGVzaXJlZCwgYWN0dWFsLCBiYXNlKTtcbiAgY29uc3QgZ3JvdXBJZHMgPSBuZXcgTWFwKGdyb3Vwcy5tYXAoKGNoYW5nZSkgPT4gW2NoYW5nZS5uYW1lLCBjaGFuZ2UuaWRdKSk7XG4gIGNvbnN0IGNvbGxlY3Rpb25zID0gY29sbGVjdGlvbkNoYW5nZXMoZGVzaXJlZCwgYWN0dWFsLCB7IGJhc2UsIHNldHRpbmdzLCBncm91cElkcywgY3JlYXRpb24gfSk7XG4gIGNvbnN0IGNvbGxlY3Rpb25JZHMgPSBuZXcgTWFwKFxuICAgIGNvbGxlY3Rpb25zLmZsYXRNYXAoKGNoYW5nZSkgPT4gKGNoYW5nZS5raW5kID09PSBcImNvbGxlY3Rpb24uY3JlYXRlXCIgPyBbW2NoYW5nZS5wYXRoLCBjaGFuZ2UuaWRdIGFzIGNvbnN0XSA6IFtdKSksXG4gICk7XG4gIGNvbnN0IGltcG9ydGluZyA9IGltcG9ydENoYW5nZShkZXNpcmVkLCBiYXNlLCBjb2xsZWN0aW9uSWRzKTtcbiAgY29uc3Qgd2l0aFBvbGljaWVzID0gYWN0dWFsID09PSBudWxsID8gY3JlYXRpb24/LnBsYW4gIT09IENsaWVudFBsYW4udGVhbXNNb250aGx5IDogYWN0dWFsLmNhcGFiaWxpdGllcy5wb2xpY2llcztcbiAgY29uc3QgcG9saWNpZXNBbmRTc28gPSBkaWZmUG9saWNpZXMoXG4gICAgd2l0aFBvbGljaWVzID8gZGVzaXJlZC5wb2xpY2llcyA6IFtdLFxuICAgIHsgcG9saWNpZXM6IGFjdHVhbD8ucG9saWNpZXMgPz8gW10sIHNzbzogYWN0dWFsPy5zc28gPz8gbnVsbCwgc3NvQ2hhbmdlOiBzc29DaGFuZ2UoZGVzaXJlZCwgYWN0dWFsLCBjcmVhdGlvbiwgYmFzZSkgfSxcbiAgICBiYXNlLFxuICApO1xuICBjb25zdCBwZW9wbGUgPSBwZW9wbGVDaGFuZ2VzKGRlc2lyZWQsIGFjdHVhbCwge1xuICAgIGJhc2UsXG4gICAgZ3JvdXBJZHMsXG4gICAgY29sbGVjdGlvbklkcyxcbiAgICBzZWF0czogY2xpZW50LmZpbmQoKGNoYW5nZSkgPT4gY2hhbmdlLmtpbmQgPT09IFwiY2xpZW50LnNlYXRzXCIpPy5pZCA/PyBudWxsLFxuICB9KTtcbiAgcmV0dXJuIHtcbiAgICBjbGllbnRJZDogYWN0dWFsPy5jbGllbnQuaWQgPz8gbnVsbCxcbiAgICBjbGllbnROYW1lOiBkZXNpcmVkLmNsaWVudC5uYW1lLFxuICAgIGNoYW5nZXM6IFtcbiAgICAgIC4uLmNsaWVudCxcbiAgICAgIC4uLihzZXR0aW5ncyA9PT0gbnVsbCA/IFtdIDogW3NldHRpbmdzXSksXG4gICAgICAuLi5ncm91cHMsXG4gICAgICAuLi5jb2xsZWN0aW9ucyxcbiAgICAgIC4uLmltcG9ydGluZyxcbiAgICAgIC4uLnBvbGljaWVzQW5kU3NvLFxuICAgICAgLi4uZG9tYWluc0FuZFNjaW0oZGVzaXJlZCwgYWN0dWFsLCBjcmVhdGlvbiksXG4gICAgICAuLi5wZW9wbGUsXG4gICAgXSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gY2xpZW50Q3JlYXRpb24oZGVzaXJlZDogRGVzaXJlZFNldHVwKTogQ2xpZW50Q3JlYXRlIHtcbiAgY29uc3QgeyBuYW1lLCBvd25lckVtYWlsLCBwbGFuLCBzZWF0cyB9ID0gZGVzaXJlZC5jbGllbnQ7XG4gIHJldHVybiB7XG4gICAgaWQ6IGNoYW5nZUlkKFwiY2xpZW50LmNyZWF0ZVwiLCBuYW1lKSxcbiAgICBuZWVkczogW10sXG4gICAga2luZDogXCJjbGllbnQuY3JlYXRlXCIsXG4gICAgbmFtZSxcbiAgICBvd25lckVtYWlsOiAob3duZXJFbWFpbCA/PyBcIlwiKS50cmltKCkudG9Mb3dlckNhc2UoKSxcbiAgICBwbGFuOiBwbGFuID8/IENsaWVudFBsYW4udGVhbXNNb250aGx5LFxuICAgIHNlYXRzOiBzZWF0cyA/PyAxLFxuICAgIGZpcnN0Q29sbGVjdGlvbjogZGVzaXJlZC5jb2xsZWN0aW9uc1swXT8ucGF0aCA/PyBub3JtYWxpc2VQYXRoKGRlc2lyZWQuaW1wb3J0aW5nPy5jb2xsZWN0aW9uc1swXSA/PyBkZWZhdWx0Rmlyc3RDb2xsZWN0aW9uKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gY2xpZW50RWRpdHMoZGVzaXJlZDogRGVzaXJlZFNldHVwLCBhY3R1YWw6IENsaWVudFNldHVwKTogcmVhZG9ubHkgQ2hhbmdlW10ge1xuICBjb25zdCBjaGFuZ2VzOiBDaGFuZ2VbXSA9IFtdO1xuICBjb25zdCB7IG5hbWUsIGJpbGxpbmdFbWFpbCwgc2VhdHMgfSA9IGRlc2lyZWQuY2xpZW50O1xuICBpZiAobmFtZSAhPT0gXCJcIiAmJiBuYW1lICE9PSBhY3R1YWwuY2xpZW50Lm5hbWUpIGNoYW5nZXMucHVzaChyZW5hbWVDbGllbnQoYWN0dWFsLmNsaWVudC5uYW1lLCBuYW1lKSk7XG4gIGlmIChzZWF0cyAhPT0gdW5kZWZpbmVkICYmIGFjdHVhbC5zZWF0cy5hc3NpZ25lZCAhPT0gbnVsbCAmJiBzZWF0cyAhPT0gYWN0dWFsLnNlYXRzLmFzc2lnbmVkKVxuICAgIGNoYW5nZXMucHVzaChjaGFuZ2VTZWF0cyhhY3R1YWwuc2VhdHMuYXNzaWduZWQsIHNlYXRzKSk7XG4gIGNoYW5nZXMucHVzaCguLi5iaWxsaW5nQ2hhbmdlKGJpbGxpbmdFbWFpbCwgYWN0dWFsLmNsaWVudC5iaWxsaW5nRW1haWwsIFtdKSk7XG4gIHJldHVybiBjaGFuZ2VzO1xufVxuXG5mdW5jdGlvbiBiaWxsaW5nQ2hhbmdlKHdhbnRlZDogc3RyaW5nIHwgdW5kZWZpbmVkLCBwcmVzZW50OiBzdHJpbmcgfCBudWxsLCBuZWVkczogcmVhZG9ubHkgQ2hhbmdlSWRbXSk6IHJlYWRvbmx5IENoYW5nZVtdIHtcbiAgY29uc3QgdG8gPSAod2FudGVkID8/IFwiXCIpLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICBpZiAodG8gPT09IFwiXCIgfHwgdG8gPT09IChwcmVzZW50ID8/IFwiXCIpLnRyaW0oKS50b0xvd2VyQ2FzZSgpKSByZXR1cm4gW107XG4gIHJldHVybiBbY2hhbmdlQmlsbGluZ0VtYWlsKHByZXNlbnQsIHRvLCBuZWVkcyldO1xufVxuXG5mdW5jdGlvbiBzZXR0aW5nc0NoYW5nZShcbiAgZGVzaXJlZDogRGVzaXJlZFNldHVwLFxuICBhY3R1YWw6IENsaWVudFNldHVwIHwgbnVsbCxcbiAgY3JlYXRpb246IENoYW5nZSB8IG51bGwsXG4gIGJhc2U6IHJlYWRvbmx5IENoYW5nZUlkW10sXG4pOiBDbGllbnRDb2xsZWN0aW9uU2V0dGluZ3MgfCBudWxsIHtcbiAgY29uc3QgdG8gPSBkZXNpcmVkLmNvbGxlY3Rpb25TZXR0aW5ncztcbiAgY29uc3QgZnJvbSA9IGFjdHVhbD8uY29sbGVjdGlvblNldHRpbmdzID8/IG5ld0NsaWVudFNldHRpbmdzO1xuICBpZiAodG8gPT09IHVuZGVmaW5lZCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHNhbWUgPSAoT2JqZWN0LmtleXMoZnJvbSkgYXMgKGtleW9mIENvbGxlY3Rpb25TZXR0aW5ncylbXSkuZXZlcnkoKG5hbWUpID0+IGZyb21bbmFtZV0gPT09IHRvW25hbWVdKTtcbiAgaWYgKHNhbWUgJiYgY3JlYXRpb24gPT09IG51bGwpIHJldHVybiBudWxsO1xuICAvLyBXaGF0IGEgbmV3IGNsaWVudCBzdGFydHMgd2l0aCBpcyB0aGUgc2VydmVyJ3MgYnVzaW5lc3M6IHRoZSBzZXR0aW5ncyBhcmUgYWx3YXlzIHdyaXR0ZW4gdG8gaXQuXG4gIHJldHVybiBjaGFuZ2VDb2xsZWN0aW9uU2V0dGluZ3MoZnJvbSwgdG8sIGJhc2UpO1xufVxuXG5mdW5jdGlvbiBncm91cENoYW5nZXMoZGVzaXJlZDogRGVzaXJlZFNldHVwLCBhY3R1YWw6IENsaWVudFNldHVwIHwgbnVsbCwgYmFzZTogcmVhZG9ubHkgQ2hhbmdlSWRbXSk6IHJlYWRvbmx5IEdyb3VwQ3JlYXRlW10ge1xuICBpZiAoYWN0dWFsICE9PSBudWxsICYmICFhY3R1YWwuY2FwYWJpbGl0aWVzLmdyb3VwcykgcmV0dXJuIFtdO1xuICBjb25zdCBwcmVzZW50ID0gbmV3IFNldChhY3R1YWw/Lmdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBncm91cC5uYW1lKSk7XG4gIHJldHVybiBuYW1lc09mR3JvdXBzKGRlc2lyZWQpXG4gICAgLmZpbHRlcigobmFtZSkgPT4gIXByZXNlbnQuaGFzKG5hbWUpKVxuICAgIC5tYXAoKG5hbWUpID0+ICh7IGlkOiBjaGFuZ2VJZChcImdyb3VwLmNyZWF0ZVwiLCBuYW1lKSwgbmVlZHM6IGJhc2UsIGtpbmQ6IFwiZ3JvdXAuY3JlYXRlXCIgYXMgY29uc3QsIG5hbWUgfSkpO1xufVxuXG4vKiogRXZlcnkgZ3JvdXAgdGhhdCB0aGUgZGVzaXJlZCBzZXR1cCBuYW1lcywgaW4gaXRzIG9yZGVyOiBsaXN0ZWQsIGdpdmVuIGFjY2Vzcywgb3Igam9pbmVkIGJ5IGEgcGVyc29uLiAqL1xuZnVuY3Rpb24gbmFtZXNPZkdyb3VwcyhkZXNpcmVkOiBEZXNpcmVkU2V0dXApOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgLi4ubmV3IFNldChbXG4gICAgICAuLi5kZXNpcmVkLmdyb3Vwcy5tYXAoKGdyb3VwKSA9PiBncm91cC5uYW1lKSxcbiAgICAgIC4uLmRlc2lyZWQuY29sbGVjdGlvbnMuZmxhdE1hcCgoY29sbGVjdGlvbikgPT4gY29sbGVjdGlvbi5hY2Nlc3MubWFwKChlbnRyeSkgPT4gZW50cnkuZ3JvdXApKSxcbiAgICAgIC4uLmRlc2lyZWQucGVvcGxlLmZsYXRNYXAoKHBlcnNvbikgPT4gcGVyc29uLmdyb3VwcyksXG4gICAgXSksXG4gIF07XG59XG5cbmludGVyZmFjZSBDb2xsZWN0aW9uQ29udGV4dCB7XG4gIHJlYWRvbmx5IGJhc2U6IHJlYWRvbmx5IENoYW5nZUlkW107XG4gIHJlYWRvbmx5IHNldHRpbmdzOiBDbGllbnRDb2xsZWN0aW9uU2V0dGluZ3MgfCBudWxsO1xuICByZWFkb25seSBncm91cElkczogUmVhZG9ubHlNYXA8c3RyaW5nLCBDaGFuZ2VJZD47XG4gIHJlYWRvbmx5IGNyZWF0aW9uOiBDbGllbnRDcmVhdGUgfCBudWxsO1xufVxuXG5mdW5jdGlvbiBjb2xsZWN0aW9uQ2hhbmdlcyhcbiAgZGVzaXJlZDogRGVzaXJlZFNldHVwLFxuICBhY3R1YWw6IENsaWVudFNldHVwIHwgbnVsbCxcbiAgY29udGV4dDogQ29sbGVjdGlvbkNvbnRleHQsXG4pOiByZWFkb25seSAoQ29sbGVjdGlvbkNyZWF0ZSB8IENvbGxlY3Rpb25BY2Nlc3NDaGFuZ2UpW10ge1xuICBjb25zdCBwcmVzZW50ID0gbmV3IE1hcDxzdHJpbmcsIENvbGxlY3Rpb25TZXR1cD4oKTtcbiAgZm9yIChjb25zdCBjb2xsZWN0aW9uIG9mIGFjdHVhbD8uY29sbGVjdGlvbnMgPz8gW10pXG4gICAgaWYgKCFjb2xsZWN0aW9uLmlzRGVmYXVsdFVzZXJDb2xsZWN0aW9uICYmICFwcmVzZW50Lmhhcyhjb2xsZWN0aW9uLnBhdGgpKSBwcmVzZW50LnNldChjb2xsZWN0aW9uLnBhdGgsIGNvbGxlY3Rpb24pO1xuICBjb25zdCBncm91cE5hbWVzID0gbmV3IE1hcDxHcm91cElkLCBzdHJpbmc+KGFjdHVhbD8uZ3JvdXBzLm1hcCgoZ3JvdXApID0+IFtncm91cC5pZCwgZ3JvdXAubmFtZV0pKTtcbiAgY29uc3QgYWRtaW5zUmVhY2hBbGwgPSAoZGVzaXJlZC5jb2xsZWN0aW9uU2V0dGluZ3MgPz8gYWN0dWFsPy5jb2xsZWN0aW9uU2V0dGluZ3MgPz8gbmV3Q2xpZW50U2V0dGluZ3MpXG4gICAgLmFsbG93QWRtaW5BY2Nlc3NUb0FsbENvbGxlY3Rpb25JdGVtcztcbiAgY29uc3Qgd2l0aEdyb3VwcyA9IGFjdHVhbCA9PT0gbnVsbCB8fCBhY3R1YWwuY2FwYWJpbGl0aWVzLmdyb3VwcztcbiAgLypcbiAgICogVGhlIHNlcnZlciB0YWtlcyBhIGNvbGxlY3Rpb24gdGhhdCBub2JvZHkgbWFuYWdlcyBvbmx5IHdoZXJlIGFkbWlucyByZWFjaCBhbGwgb2YgdGhlbSAob3JnYW5pemF0aW9uLWFwaS5tZCDCpzQuMyk6XG4gICAqIHN1Y2ggYSBvbmUgd2FpdHMgZm9yIHRoZSBzZXR0aW5ncyB0aGF0IG1ha2UgaXQgc28uIEV2ZXJ5dGhpbmcgZWxzZSBpcyBhbGxvd2VkIHRvIHVzIHVuZGVyIGFueSBzZXR0aW5ncy5cbiAgICovXG4gIGNvbnN0IHsgc2V0dGluZ3MgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IG9wZW5zID1cbiAgICBzZXR0aW5ncyAhPT0gbnVsbCAmJiBzZXR0aW5ncy50by5hbGxvd0FkbWluQWNjZXNzVG9BbGxDb2xsZWN0aW9uSXRlbXMgJiYgIXNldHRpbmdzLmZyb20uYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zO1xuXG4gIGNvbnN0IGNoYW5nZXM6IChDb2xsZWN0aW9uQ3JlYXRlIHwgQ29sbGVjdGlvbkFjY2Vzc0NoYW5nZSlbXSA9IFtdO1xuICBjb25zdCBzZWVuID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGNvbnN0IHdhbnRlZCA9IFtcbiAgICAuLi5kZXNpcmVkLmNvbGxlY3Rpb25zLFxuICAgIC4uLihkZXNpcmVkLmltcG9ydGluZz8uY29sbGVjdGlvbnMgPz8gW10pLm1hcCgocGF0aCkgPT4gKHsgcGF0aDogbm9ybWFsaXNlUGF0aChwYXRoKSwgYWNjZXNzOiBudWxsIH0pKSxcbiAgXTtcbiAgZm9yIChjb25zdCB7IHBhdGgsIGFjY2VzcyB9IG9mIHdhbnRlZCkge1xuICAgIGlmIChwYXRoID09PSBcIlwiIHx8IHNlZW4uaGFzKHBhdGgpKSBjb250aW51ZTtcbiAgICBzZWVuLmFkZChwYXRoKTtcbiAgICBjb25zdCBlbnRyaWVzID0gd2l0aEdyb3VwcyA/IChhY2Nlc3MgPz8gW10pIDogW107XG4gICAgY29uc3QgbmVlZHMgPSBbXG4gICAgICAuLi5jb250ZXh0LmJhc2UsXG4gICAgICAuLi4ob3BlbnMgJiYgIWVudHJpZXMuc29tZSgoZW50cnkpID0+IGVudHJ5LmxldmVsID09PSBcIm1hbmFnZVwiKSA/IFtzZXR0aW5ncy5pZF0gOiBbXSksXG4gICAgICAuLi5lbnRyaWVzLmZsYXRNYXAoKHsgZ3JvdXAgfSkgPT4gY29udGV4dC5ncm91cElkcy5nZXQoZ3JvdXApID8/IFtdKSxcbiAgICBdO1xuICAgIGlmIChjb250ZXh0LmNyZWF0aW9uPy5maXJzdENvbGxlY3Rpb24gPT09IHBhdGgpIHtcbiAgICAgIGNvbnN0IHNldCA9IGxldmVsQ2hhbmdlcyhlbnRyaWVzLCBuZXcgTWFwKCkpO1xuICAgICAgaWYgKHNldC5sZW5ndGggPiAwKSBjaGFuZ2VzLnB1c2goY2hhbmdlQ29sbGVjdGlvbkFjY2Vzcyh7IGlkOiBudWxsLCBwYXRoIH0sIHNldCwgbmVlZHMpKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBjb2xsZWN0aW9uID0gcHJlc2VudC5nZXQocGF0aCk7XG4gICAgaWYgKGNvbGxlY3Rpb24gPT09IHVuZGVmaW5lZCkge1xuICAgICAgY2hhbmdlcy5wdXNoKHtcbiAgICAgICAgaWQ6IGNoYW5nZUlkKFwiY29sbGVjdGlvbi5jcmVhdGVcIiwgcGF0aCksXG4gICAgICAgIG5lZWRzLFxuICAgICAgICBraW5kOiBcImNvbGxlY3Rpb24uY3JlYXRlXCIsXG4gICAgICAgIHBhdGgsXG4gICAgICAgIGFjY2VzczogZW50cmllcyxcbiAgICAgICAgb3duZXJNYW5hZ2VzOiAhYWRtaW5zUmVhY2hBbGwgJiYgIWVudHJpZXMuc29tZSgoZW50cnkpID0+IGVudHJ5LmxldmVsID09PSBcIm1hbmFnZVwiKSxcbiAgICAgIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChhY2Nlc3MgPT09IG51bGwgfHwgIXdpdGhHcm91cHMpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGxldmVscyA9IG5ldyBNYXAoXG4gICAgICBjb2xsZWN0aW9uLmdyb3Vwcy5mbGF0TWFwKCh7IGlkLCBsZXZlbCB9KSA9PiB7XG4gICAgICAgIGNvbnN0IG5hbWUgPSBncm91cE5hbWVzLmdldChpZCk7XG4gICAgICAgIHJldHVybiBuYW1lID09PSB1bmRlZmluZWQgPyBbXSA6IFtbbmFtZSwgbGV2ZWxdIGFzIGNvbnN0XTtcbiAgICAgIH0pLFxuICAgICk7XG4gICAgY29uc3Qgc2V0ID0gbGV2ZWxDaGFuZ2VzKGVudHJpZXMsIGxldmVscyk7XG4gICAgaWYgKHNldC5sZW5ndGggPiAwKSBjaGFuZ2VzLnB1c2goY2hhbmdlQ29sbGVjdGlvbkFjY2Vzcyh7IGlkOiBjb2xsZWN0aW9uLmlkLCBwYXRoIH0sIHNldCwgbmVlZHMpKTtcbiAgfVxuICByZXR1cm4gY2hhbmdlcztcbn1cblxuZnVuY3Rpb24gbGV2ZWxDaGFuZ2VzKHdhbnRlZDogcmVhZG9ubHkgRGVzaXJlZEFjY2Vzc1tdLCBwcmVzZW50OiBSZWFkb25seU1hcDxzdHJpbmcsIEFjY2Vzc0xldmVsPik6IENvbGxlY3Rpb25BY2Nlc3NDaGFuZ2VbXCJzZXRcIl0ge1xuICBjb25zdCB0byA9IG5ldyBNYXAod2FudGVkLm1hcCgoZW50cnkpID0+IFtlbnRyeS5ncm91cCwgZW50cnkubGV2ZWxdKSk7XG4gIHJldHVybiBzb3J0ZWRVbmlxdWUoWy4uLnRvLmtleXMoKSwgLi4ucHJlc2VudC5rZXlzKCldKVxuICAgIC5tYXAoKGdyb3VwKSA9PiAoeyBncm91cCwgZnJvbTogcHJlc2VudC5nZXQoZ3JvdXApID8/IG51bGwsIHRvOiB0by5nZXQoZ3JvdXApID8/IG51bGwgfSkpXG4gICAgLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LmZyb20gIT09IGVudHJ5LnRvKTtcbn1cblxuZnVuY3Rpb24gaW1wb3J0Q2hhbmdlKGRlc2lyZWQ6IERlc2lyZWRTZXR1cCwgYmFzZTogcmVhZG9ubHkgQ2hhbmdlSWRbXSwgY29sbGVjdGlvbklkczogUmVhZG9ubHlNYXA8c3RyaW5nLCBDaGFuZ2VJZD4pOiByZWFkb25seSBDaGFuZ2VbXSB7XG4gIGNvbnN0IGltcG9ydGluZyA9IGRlc2lyZWQuaW1wb3J0aW5nO1xuICBpZiAoaW1wb3J0aW5nID09PSB1bmRlZmluZWQgfHwgaW1wb3J0aW5nLml0ZW1Db3VudCA9PT0gMCkgcmV0dXJuIFtdO1xuICBjb25zdCBjb2xsZWN0aW9ucyA9IGltcG9ydGluZy5jb2xsZWN0aW9ucy5tYXAobm9ybWFsaXNlUGF0aCk7XG4gIHJldHVybiBbXG4gICAge1xuICAgICAgaWQ6IGNoYW5nZUlkKFwiaXRlbXMuaW1wb3J0XCIsIGltcG9ydGluZy5pbXBvcnRJZCksXG4gICAgICBuZWVkczogWy4uLmJhc2UsIC4uLmNvbGxlY3Rpb25zLmZsYXRNYXAoKHBhdGgpID0+IGNvbGxlY3Rpb25JZHMuZ2V0KHBhdGgpID8/IFtdKV0sXG4gICAgICBraW5kOiBcIml0ZW1zLmltcG9ydFwiLFxuICAgICAgaW1wb3J0SWQ6IGltcG9ydGluZy5pbXBvcnRJZCxcbiAgICAgIGZpbGVOYW1lOiBpbXBvcnRpbmcuZmlsZU5hbWUsXG4gICAgICBpdGVtQ291bnQ6IGltcG9ydGluZy5pdGVtQ291bnQsXG4gICAgICBjb2xsZWN0aW9ucyxcbiAgICB9LFxuICBdO1xufVxuXG5mdW5jdGlvbiBzc29DaGFuZ2UoXG4gIGRlc2lyZWQ6IERlc2lyZWRTZXR1cCxcbiAgYWN0dWFsOiBDbGllbnRTZXR1cCB8IG51bGwsXG4gIGNyZWF0aW9uOiBDbGllbnRDcmVhdGUgfCBudWxsLFxuICBiYXNlOiByZWFkb25seSBDaGFuZ2VJZFtdLFxuKTogU3NvU2V0IHwgbnVsbCB7XG4gIGNvbnN0IHNzbyA9IGRlc2lyZWQuc3NvO1xuICBpZiAoc3NvID09PSB1bmRlZmluZWQgfHwgKGFjdHVhbCAhPT0gbnVsbCAmJiAhYWN0dWFsLmNhcGFiaWxpdGllcy5zc28pIHx8IGNyZWF0aW9uPy5wbGFuID09PSBDbGllbnRQbGFuLnRlYW1zTW9udGhseSkgcmV0dXJuIG51bGw7XG4gIGlmIChzc28ubmV3U2VjcmV0ID09PSB1bmRlZmluZWQgJiYgYWN0dWFsICE9PSBudWxsICYmIGlzU3NvU2FtZShzc28sIGFjdHVhbC5zc28pKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIHNldFNzbyhzc28sIGJhc2UpO1xufVxuXG5mdW5jdGlvbiBkb21haW5zQW5kU2NpbShkZXNpcmVkOiBEZXNpcmVkU2V0dXAsIGFjdHVhbDogQ2xpZW50U2V0dXAgfCBudWxsLCBjcmVhdGlvbjogQ2xpZW50Q3JlYXRlIHwgbnVsbCk6IHJlYWRvbmx5IENoYW5nZVtdIHtcbiAgY29uc3QgbmVlZHMgPSBjcmVhdGlvbiA9PT0gbnVsbCA/IFtdIDogW2NyZWF0aW9uLmlkXTtcbiAgY29uc3Qgb2ZmZXJlZCA9IChwYXJ0OiBcImRvbWFpbnNcIiB8IFwic2NpbVwiKTogYm9vbGVhbiA9PlxuICAgIGFjdHVhbCA9PT0gbnVsbCA/IGNyZWF0aW9uPy5wbGFuICE9PSBDbGllbnRQbGFuLnRlYW1zTW9udGhseSA6IGFjdHVhbC5jYXBhYmlsaXRpZXNbcGFydF07XG4gIGNvbnN0IHByZXNlbnQgPSBuZXcgU2V0KGFjdHVhbD8uZG9tYWlucy5tYXAoKGRvbWFpbikgPT4gZG9tYWluLm5hbWUudG9Mb3dlckNhc2UoKSkpO1xuICBjb25zdCBjbGFpbXMgPSAoZGVzaXJlZC5kb21haW5zID8/IFtdKS5maWx0ZXIoKHsgbmFtZSB9KSA9PiAhcHJlc2VudC5oYXMobmFtZSkpLm1hcCgoeyBuYW1lIH0pID0+ICh7IC4uLmNsYWltRG9tYWluKG5hbWUpLCBuZWVkcyB9KSk7XG4gIGNvbnN0IGZyb20gPSBhY3R1YWwgPT09IG51bGwgPyBudWxsIDogc2NpbVN0YXRlT2YoYWN0dWFsLnNjaW0pO1xuICBjb25zdCB0bzogU2NpbVN0YXRlIHwgbnVsbCA9IGRlc2lyZWQuc2NpbSA9PT0gdW5kZWZpbmVkID8gZnJvbSA6IHsgLi4uKGZyb20gPz8gbm90aGluZ0Nob3NlbiksIC4uLmRlc2lyZWQuc2NpbSB9O1xuICByZXR1cm4gWy4uLihvZmZlcmVkKFwiZG9tYWluc1wiKSA/IGNsYWltcyA6IFtdKSwgLi4uKG9mZmVyZWQoXCJzY2ltXCIpICYmICFzYW1lU2NpbShmcm9tLCB0bykgPyBbeyAuLi5zZXRTY2ltKGZyb20sIHRvKSwgbmVlZHMgfV0gOiBbXSldO1xufVxuY29uc3Qgbm90aGluZ0Nob3NlbjogU2NpbVN0YXRlID0geyBlbmFibGVkOiBmYWxzZSwgcHJvdmlkZXI6IG51bGwsIGludml0ZUFmdGVyUHJvdmlzaW9uaW5nOiBudWxsIH07XG5cbmludGVyZmFjZSBQZW9wbGVDb250ZXh0IHtcbiAgcmVhZG9ubHkgYmFzZTogcmVhZG9ubHkgQ2hhbmdlSWRbXTtcbiAgcmVhZG9ubHkgZ3JvdXBJZHM6IFJlYWRvbmx5TWFwPHN0cmluZywgQ2hhbmdlSWQ+O1xuICByZWFkb25seSBjb2xsZWN0aW9uSWRzOiBSZWFkb25seU1hcDxzdHJpbmcsIENoYW5nZUlkPjtcbiAgcmVhZG9ubHkgc2VhdHM6IENoYW5nZUlkIHwgbnVsbDtcbn1cblxuZnVuY3Rpb24gcGVvcGxlQ2hhbmdlcyhkZXNpcmVkOiBEZXNpcmVkU2V0dXAsIGFjdHVhbDogQ2xpZW50U2V0dXAgfCBudWxsLCBjb250ZXh0OiBQZW9wbGVDb250ZXh0KTogcmVhZG9ubHkgQ2hhbmdlW10ge1xuICBjb25zdCBtZW1iZXJzID0gbmV3IE1hcCgoYWN0dWFsPy5tZW1iZXJzID8/IFtdKS5tYXAoKG1lbWJlcikgPT4gW21lbWJlci5lbWFpbC50b0xvd2VyQ2FzZSgpLCBtZW1iZXJdKSk7XG4gIGNvbnN0IGdyb3VwTmFtZXMgPSBuZXcgTWFwPEdyb3VwSWQsIHN0cmluZz4oYWN0dWFsPy5ncm91cHMubWFwKChncm91cCkgPT4gW2dyb3VwLmlkLCBncm91cC5uYW1lXSkpO1xuICBjb25zdCB3aXRoR3JvdXBzID0gYWN0dWFsID09PSBudWxsIHx8IGFjdHVhbC5jYXBhYmlsaXRpZXMuZ3JvdXBzO1xuICBjb25zdCBvd25lciA9IChkZXNpcmVkLmNsaWVudC5vd25lckVtYWlsID8/IFwiXCIpLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCBuZWVkc09mID0gKGdyb3VwczogcmVhZG9ubHkgc3RyaW5nW10sIGNvbGxlY3Rpb25zOiByZWFkb25seSBPd25BY2Nlc3NbXSA9IFtdKTogcmVhZG9ubHkgQ2hhbmdlSWRbXSA9PiBbXG4gICAgLi4uY29udGV4dC5iYXNlLFxuICAgIC4uLmdyb3Vwcy5mbGF0TWFwKChncm91cCkgPT4gY29udGV4dC5ncm91cElkcy5nZXQoZ3JvdXApID8/IFtdKSxcbiAgICAuLi5jb2xsZWN0aW9ucy5mbGF0TWFwKCh7IHBhdGggfSkgPT4gY29udGV4dC5jb2xsZWN0aW9uSWRzLmdldChwYXRoKSA/PyBbXSksXG4gIF07XG4gIGNvbnN0IGlkT2YgPSBuZXcgTWFwKFxuICAgIChhY3R1YWw/LmNvbGxlY3Rpb25zID8/IFtdKS5mbGF0TWFwKCh7IGlkLCBwYXRoLCBpc0RlZmF1bHRVc2VyQ29sbGVjdGlvbiB9KSA9PiAoaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24gPyBbXSA6IFtbcGF0aCwgaWRdIGFzIGNvbnN0XSkpLFxuICApO1xuICBjb25zdCBvd25BY2Nlc3MgPSAocGVyc29uOiBEZXNpcmVkUGVyc29uKTogcmVhZG9ubHkgT3duQWNjZXNzW10gfCB1bmRlZmluZWQgPT5cbiAgICBwZXJzb24uY29sbGVjdGlvbnMgJiZcbiAgICB0aWR5QWNjZXNzKFxuICAgICAgcGVyc29uLmNvbGxlY3Rpb25zLm1hcCgoeyBwYXRoLCBsZXZlbCB9KSA9PiAoe1xuICAgICAgICBjb2xsZWN0aW9uOiBpZE9mLmdldChub3JtYWxpc2VQYXRoKHBhdGgpKSA/PyBudWxsLFxuICAgICAgICBwYXRoOiBub3JtYWxpc2VQYXRoKHBhdGgpLFxuICAgICAgICBsZXZlbCxcbiAgICAgIH0pKSxcbiAgICApO1xuXG4gIGNvbnN0IGpvaW5zID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZ1tdPigpO1xuICBjb25zdCB1cGRhdGVzOiBDaGFuZ2VbXSA9IFtdO1xuICBjb25zdCBpbnZpdGVlczogRGVzaXJlZFBlcnNvbltdID0gW107XG4gIGZvciAoY29uc3QgbGlzdGVkIG9mIG1lcmdlUGVvcGxlKGRlc2lyZWQucGVvcGxlKSkge1xuICAgIC8vIFdob2V2ZXIgaXMgbmFtZWQgYXMgdGhlIGNsaWVudCdzIG93bmVyIGlzIG9uZSwgd2hhdGV2ZXIgYSBsaXN0IG9mIHBlb3BsZSBzYXlzLlxuICAgIGNvbnN0IHBlcnNvbiA9IGxpc3RlZC5lbWFpbCA9PT0gb3duZXIgPyB7IC4uLmxpc3RlZCwgcm9sZTogTWVtYmVyUm9sZS5vd25lciB9IDogbGlzdGVkO1xuICAgIGNvbnN0IGdyb3VwcyA9IHdpdGhHcm91cHMgPyBwZXJzb24uZ3JvdXBzIDogW107XG4gICAgY29uc3QgbWVtYmVyID0gbWVtYmVycy5nZXQocGVyc29uLmVtYWlsKTtcbiAgICBpZiAocGVyc29uLmVtYWlsID09PSBvd25lciAmJiBhY3R1YWwgPT09IG51bGwpIHtcbiAgICAgIC8vIFRoZSBvd25lciBpcyBpbnZpdGVkIGJ5IHRoZSBjcmVhdGlvbiBvZiB0aGUgY2xpZW50OyBvbmx5IHRoZSBncm91cHMgYXJlIGxlZnQgdG8gZG8uXG4gICAgICBmb3IgKGNvbnN0IGdyb3VwIG9mIGdyb3Vwcykgam9pbnMuc2V0KGdyb3VwLCBbLi4uKGpvaW5zLmdldChncm91cCkgPz8gW10pLCBwZXJzb24uZW1haWxdKTtcbiAgICB9IGVsc2UgaWYgKG1lbWJlciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICBpbnZpdGVlcy5wdXNoKHsgLi4ucGVyc29uLCBncm91cHMgfSk7XG4gICAgfSBlbHNlIGlmIChtZW1iZXIuc3RhdHVzICE9PSBNZW1iZXJTdGF0dXMucmV2b2tlZCkge1xuICAgICAgY29uc3QgcHJlc2VudCA9IHNvcnRlZFVuaXF1ZShtZW1iZXIuZ3JvdXBzLmZsYXRNYXAoKGlkKSA9PiBncm91cE5hbWVzLmdldChpZCkgPz8gW10pKTtcbiAgICAgIGNvbnN0IGFkZGVkID0gZ3JvdXBzLmZpbHRlcigoZ3JvdXApID0+ICFwcmVzZW50LmluY2x1ZGVzKGdyb3VwKSk7XG4gICAgICBjb25zdCByZW1vdmVkID0gd2l0aEdyb3VwcyA/IHByZXNlbnQuZmlsdGVyKChncm91cCkgPT4gIWdyb3Vwcy5pbmNsdWRlcyhncm91cCkpIDogW107XG4gICAgICBjb25zdCBtb3JlID0gbW9yZVRoYW5Hcm91cHMocGVyc29uLCBvd25BY2Nlc3MocGVyc29uKSwgYWN0dWFsLCBtZW1iZXIpO1xuICAgICAgaWYgKHBlcnNvbi5yb2xlID09PSBtZW1iZXIucm9sZSAmJiByZW1vdmVkLmxlbmd0aCA9PT0gMCAmJiBtb3JlID09PSBudWxsKSB7XG4gICAgICAgIGZvciAoY29uc3QgZ3JvdXAgb2YgYWRkZWQpIGpvaW5zLnNldChncm91cCwgWy4uLihqb2lucy5nZXQoZ3JvdXApID8/IFtdKSwgcGVyc29uLmVtYWlsXSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICB1cGRhdGVzLnB1c2goXG4gICAgICAgICAgdXBkYXRlTWVtYmVyKFxuICAgICAgICAgICAgbWVtYmVyLFxuICAgICAgICAgICAgeyByb2xlOiBtZW1iZXIucm9sZSwgZ3JvdXBzOiBwcmVzZW50LCAuLi5tb3JlPy5mcm9tIH0sXG4gICAgICAgICAgICB7IHJvbGU6IHBlcnNvbi5yb2xlLCBncm91cHMsIC4uLm1vcmU/LnRvIH0sXG4gICAgICAgICAgICBuZWVkc09mKGdyb3VwcywgbW9yZT8udG8uY29sbGVjdGlvbnMpLFxuICAgICAgICAgICksXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLy8gVGhlIG1ha2luZyBvZiB0aGUgY2xpZW50IGludml0ZXMgdGhlIG93bmVyLCB1bmxlc3MgaXQgd2FzIGN1dCBvZmYgaW4gdGhlIG1pZGRsZS5cbiAgaWYgKGFjdHVhbCAhPT0gbnVsbCAmJiBvd25lciAhPT0gXCJcIiAmJiAhbWVtYmVycy5oYXMob3duZXIpICYmICFpbnZpdGVlcy5zb21lKChwZXJzb24pID0+IHBlcnNvbi5lbWFpbCA9PT0gb3duZXIpKSB7XG4gICAgaW52aXRlZXMucHVzaCh7IGVtYWlsOiBvd25lciwgcm9sZTogTWVtYmVyUm9sZS5vd25lciwgZ3JvdXBzOiBbXSB9KTtcbiAgfVxuXG4gIGNvbnN0IGlkcyA9IG5ldyBNYXAoYWN0dWFsPy5ncm91cHMubWFwKChncm91cCkgPT4gW2dyb3VwLm5hbWUsIGdyb3VwLmlkXSkpO1xuICBjb25zdCBtZW1iZXJzaGlwcyA9IFsuLi5qb2luc11cbiAgICAuc29ydCgoW2xlZnRdLCBbcmlnaHRdKSA9PiBjb21wYXJlVGV4dChsZWZ0LCByaWdodCkpXG4gICAgLm1hcCgoW25hbWUsIGFkZF0pID0+IGNoYW5nZUdyb3VwTWVtYmVycyh7IGlkOiBpZHMuZ2V0KG5hbWUpID8/IG51bGwsIG5hbWUgfSwgYWRkLCBbXSwgbmVlZHNPZihbbmFtZV0pKSk7XG4gIHJldHVybiBbXG4gICAgLi4ubWVtYmVyc2hpcHMsXG4gICAgLi4udXBkYXRlcyxcbiAgICAuLi5pbnZpdGF0aW9ucyhpbnZpdGVlcywgb3duQWNjZXNzLCAoZ3JvdXBzLCBjb2xsZWN0aW9ucykgPT4gW1xuICAgICAgLi4ubmVlZHNPZihncm91cHMsIGNvbGxlY3Rpb25zKSxcbiAgICAgIC4uLihjb250ZXh0LnNlYXRzID09PSBudWxsID8gW10gOiBbY29udGV4dC5zZWF0c10pLFxuICAgIF0pLFxuICBdO1xufVxuXG4vKiogUmlnaHRzIGFuZCBvd24gYWNjZXNzIHRoYXQgc29tZWJvZHkgc2hvdWxkIGhhdmUgYW5kIGhhcyBub3Q7IG51bGwgd2hlbiBub3RoaW5nIHdhcyBhc2tlZCBvciBub3RoaW5nIGRpZmZlcnMuICovXG5mdW5jdGlvbiBtb3JlVGhhbkdyb3VwcyhcbiAgcGVyc29uOiBEZXNpcmVkUGVyc29uLFxuICBjb2xsZWN0aW9uczogcmVhZG9ubHkgT3duQWNjZXNzW10gfCB1bmRlZmluZWQsXG4gIGFjdHVhbDogQ2xpZW50U2V0dXAgfCBudWxsLFxuICBtZW1iZXI6IE1lbWJlclNldHVwLFxuKTogeyByZWFkb25seSBmcm9tOiBQYXJ0aWFsPE1lbWJlckFjY2Vzcz47IHJlYWRvbmx5IHRvOiBQYXJ0aWFsPE1lbWJlckFjY2Vzcz4gfSB8IG51bGwge1xuICBpZiAoYWN0dWFsID09PSBudWxsIHx8IChwZXJzb24ucmlnaHRzID09PSB1bmRlZmluZWQgJiYgY29sbGVjdGlvbnMgPT09IHVuZGVmaW5lZCkpIHJldHVybiBudWxsO1xuICBjb25zdCBoYXMgPSBtZW1iZXJBY2Nlc3NPZihhY3R1YWwsIG1lbWJlcik7XG4gIGNvbnN0IG1hZGUgPSBuYXJyb3dlZChoYXMsIHtcbiAgICAuLi5oYXMsXG4gICAgLi4uKHBlcnNvbi5yaWdodHMgPT09IHVuZGVmaW5lZCB8fCBwZXJzb24ucm9sZSAhPT0gTWVtYmVyUm9sZS5jdXN0b20gPyB7fSA6IHsgcmlnaHRzOiB0aWR5UmlnaHRzKHBlcnNvbi5yaWdodHMpIH0pLFxuICAgIC4uLihjb2xsZWN0aW9ucyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IGNvbGxlY3Rpb25zIH0pLFxuICB9KTtcbiAgaWYgKG1hZGUgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBjb25zdCB7IHJvbGU6IF93YXMsIGdyb3VwczogX3dlcmUsIC4uLmZyb20gfSA9IG1hZGUuZnJvbTtcbiAgY29uc3QgeyByb2xlOiBfaXMsIGdyb3VwczogX2FyZSwgLi4udG8gfSA9IG1hZGUudG87XG4gIHJldHVybiB7IGZyb20sIHRvIH07XG59XG5cbi8qKiBQZW9wbGUgYnkgYWRkcmVzczogb25lIGVudHJ5IGVhY2gsIHRoZSBzdHJvbmdlc3Qgcm9sZSwgYWxsIGdyb3Vwcy4gKi9cbmZ1bmN0aW9uIG1lcmdlUGVvcGxlKHBlb3BsZTogcmVhZG9ubHkgRGVzaXJlZFBlcnNvbltdKTogcmVhZG9ubHkgRGVzaXJlZFBlcnNvbltdIHtcbiAgY29uc3QgbWVyZ2VkID0gbmV3IE1hcDxzdHJpbmcsIERlc2lyZWRQZXJzb24+KCk7XG4gIGZvciAoY29uc3QgcGVyc29uIG9mIHBlb3BsZSkge1xuICAgIGNvbnN0IGVtYWlsID0gcGVyc29uLmVtYWlsLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICAgIGlmIChlbWFpbCA9PT0gXCJcIikgY29udGludWU7XG4gICAgY29uc3QgcHJlc2VudCA9IG1lcmdlZC5nZXQoZW1haWwpO1xuICAgIG1lcmdlZC5zZXQoZW1haWwsIHtcbiAgICAgIC4uLnBlcnNvbixcbiAgICAgIC4uLnByZXNlbnQsXG4gICAgICBlbWFpbCxcbiAgICAgIHJvbGU6IHByZXNlbnQgPT09IHVuZGVmaW5lZCB8fCByb2xlUmFuayhwZXJzb24ucm9sZSkgPCByb2xlUmFuayhwcmVzZW50LnJvbGUpID8gcGVyc29uLnJvbGUgOiBwcmVzZW50LnJvbGUsXG4gICAgICBncm91cHM6IHNvcnRlZFVuaXF1ZShbLi4uKHByZXNlbnQ/Lmdyb3VwcyA/PyBbXSksIC4uLnBlcnNvbi5ncm91cHNdKSxcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gWy4uLm1lcmdlZC52YWx1ZXMoKV0uc29ydCgobGVmdCwgcmlnaHQpID0+IGNvbXBhcmVUZXh0KGxlZnQuZW1haWwsIHJpZ2h0LmVtYWlsKSk7XG59XG5jb25zdCByb2xlUmFuayA9IChyb2xlOiBNZW1iZXJSb2xlKTogbnVtYmVyID0+IFtNZW1iZXJSb2xlLm93bmVyLCBNZW1iZXJSb2xlLmFkbWluLCBNZW1iZXJSb2xlLmN1c3RvbSwgTWVtYmVyUm9sZS51c2VyXS5pbmRleE9mKHJvbGUgYXMgMCk7XG5cbi8qKiBPbmUgY2hhbmdlIHBlciBjYWxsOiBwZW9wbGUgd2l0aCBvbmUgYW5kIHRoZSBzYW1lIGFjY2Vzcy4gT3duZXJzIGZpcnN0OiBvdGhlcnMgbWF5IG5lZWQgdGhlbS4gKi9cbmZ1bmN0aW9uIGludml0YXRpb25zKFxuICBwZW9wbGU6IHJlYWRvbmx5IERlc2lyZWRQZXJzb25bXSxcbiAgb3duQWNjZXNzOiAocGVyc29uOiBEZXNpcmVkUGVyc29uKSA9PiByZWFkb25seSBPd25BY2Nlc3NbXSB8IHVuZGVmaW5lZCxcbiAgbmVlZHNPZjogKGdyb3VwczogcmVhZG9ubHkgc3RyaW5nW10sIGNvbGxlY3Rpb25zOiByZWFkb25seSBPd25BY2Nlc3NbXSkgPT4gcmVhZG9ubHkgQ2hhbmdlSWRbXSxcbik6IHJlYWRvbmx5IENoYW5nZVtdIHtcbiAgY29uc3QgYmF0Y2hlcyA9IE1hcC5ncm91cEJ5KHBlb3BsZSwgKHBlcnNvbikgPT5cbiAgICBbcm9sZVJhbmsocGVyc29uLnJvbGUpLCBKU09OLnN0cmluZ2lmeShwZXJzb24uZ3JvdXBzKSwgSlNPTi5zdHJpbmdpZnkoW3BlcnNvbi5yaWdodHMgPz8gW10sIG93bkFjY2VzcyhwZXJzb24pID8/IFtdXSldLmpvaW4oXCIgXCIpLFxuICApO1xuICByZXR1cm4gWy4uLmJhdGNoZXNdXG4gICAgLnNvcnQoKFtsZWZ0XSwgW3JpZ2h0XSkgPT4gY29tcGFyZVRleHQobGVmdCwgcmlnaHQpKVxuICAgIC5mbGF0TWFwKChbLCBiYXRjaF0pID0+IHtcbiAgICAgIGNvbnN0IFtmaXJzdF0gPSBiYXRjaCBhcyBbRGVzaXJlZFBlcnNvbiwgLi4uRGVzaXJlZFBlcnNvbltdXTtcbiAgICAgIGNvbnN0IGNvbGxlY3Rpb25zID0gb3duQWNjZXNzKGZpcnN0KSA/PyBbXTtcbiAgICAgIGNvbnN0IGFjY2VzcyA9IHsgcm9sZTogZmlyc3Qucm9sZSwgZ3JvdXBzOiBmaXJzdC5ncm91cHMsIHJpZ2h0czogdGlkeVJpZ2h0cyhmaXJzdC5yaWdodHMgPz8gW10pLCBjb2xsZWN0aW9ucyB9O1xuICAgICAgcmV0dXJuIGludml0ZUFsbChiYXRjaCwgYWNjZXNzLCBuZWVkc09mKGZpcnN0Lmdyb3VwcywgY29sbGVjdGlvbnMpKTtcbiAgICB9KTtcbn1cbiIsImltcG9ydCB7IHogfSBmcm9tIFwiem9kXCI7XG5pbXBvcnQgeyBhcHBFcnJvciB9IGZyb20gXCIuLi8uLi8uLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgeyB0ZXh0IH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB7IGVyciB9IGZyb20gXCIuLi8uLi8uLi91dGlsL3Jlc3VsdC50c1wiO1xuaW1wb3J0IHsgcGFyc2VCbHVlcHJpbnQgfSBmcm9tIFwiLi4vLi4vYmx1ZXByaW50L2JsdWVwcmludC10ZXh0LnRzXCI7XG5pbXBvcnQgeyBwYXJhbWV0ZXJWYWx1ZXMgfSBmcm9tIFwiLi4vLi4vYmx1ZXByaW50L3BhcmFtZXRlci12YWx1ZXMudHNcIjtcbmltcG9ydCB7IHJlc29sdmVCbHVlcHJpbnQgfSBmcm9tIFwiLi4vLi4vYmx1ZXByaW50L3Jlc29sdmUudHNcIjtcbmltcG9ydCB7IGRpZmYgfSBmcm9tIFwiLi4vZGlmZi50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCwgb25seSB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuLyoqIFdoYXQgYSBibHVlcHJpbnQgYXNrcyBmb3IgYW5kIHRoZSBjbGllbnQgZG9lcyBub3QgaGF2ZS4gKi9cbmV4cG9ydCBjb25zdCBibHVlcHJpbnRFZGl0cyA9IHtcbiAgXCJjbGllbnQuYmx1ZXByaW50XCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAga2luZDogei5saXRlcmFsKFwiY2xpZW50LmJsdWVwcmludFwiKSxcbiAgICAgIC8qKiBUaGUgdGV4dCBvZiB0aGUgYmx1ZXByaW50IHdpdGggZXZlcnl0aGluZyB0aGF0IGl0IGluY2x1ZGVzLiAqL1xuICAgICAgeWFtbDogdGV4dCg1MDBfMDAwKSxcbiAgICAgIHBhcmFtZXRlcnM6IHBhcmFtZXRlclZhbHVlcyxcbiAgICB9KSxcbiAgICAoeyB5YW1sLCBwYXJhbWV0ZXJzIH0sIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCBibHVlcHJpbnQgPSBwYXJzZUJsdWVwcmludCh5YW1sLCB7IGlkOiBcImdpdmVuXCIsIG9yaWdpbjogXCJvd25cIiB9KTtcbiAgICAgIGlmICghYmx1ZXByaW50Lm9rKSByZXR1cm4gYmx1ZXByaW50O1xuICAgICAgY29uc3Qgb3BlbiA9IGJsdWVwcmludC52YWx1ZS5pbmNsdWRlPy5bMF07XG4gICAgICBpZiAob3BlbiAhPT0gdW5kZWZpbmVkKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiYmx1ZXByaW50LmluY2x1ZGVcIiwgeyBuYW1lOiBvcGVuIH0pKTtcbiAgICAgIGNvbnN0IHsgZGVzaXJlZCwgbWlzc2luZyB9ID0gcmVzb2x2ZUJsdWVwcmludChibHVlcHJpbnQudmFsdWUsIHNldHVwLmNsaWVudC5uYW1lLCBwYXJhbWV0ZXJzKTtcbiAgICAgIGlmIChtaXNzaW5nLmxlbmd0aCA+IDApIHJldHVybiBlcnIoYXBwRXJyb3IoXCJibHVlcHJpbnQucGFyYW1ldGVyLW1pc3NpbmdcIiwgeyBuYW1lOiBtaXNzaW5nLmpvaW4oXCIsIFwiKSB9KSk7XG4gICAgICByZXR1cm4gb25seShkaWZmKGRlc2lyZWQsIHNldHVwKS5jaGFuZ2VzKTtcbiAgICB9LFxuICApLFxufSBhcyBjb25zdDtcbiIsImltcG9ydCB7IE1lbWJlclJvbGUsIE1lbWJlclN0YXR1cyB9IGZyb20gXCIuLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHsgY29tcGFyZVRleHQgfSBmcm9tIFwiLi4vLi4vdXRpbC9jb21wYXJlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lbWJlclNldHVwIH0gZnJvbSBcIi4vY2xpZW50LXNldHVwLnRzXCI7XG5cbi8qKiBDb25maXJtZWQgb3duZXJzIHdobyBnbyBvbiB3aXRob3V0IHRoZSBwcm92aWRlciwgdGhlIG9uZSBmaXJzdCB0byB3aG9tIHRoZSBzZXJ2ZXIgdGhlbiBzZW5kcyBpbnZvaWNlcy4gKi9cbmV4cG9ydCBjb25zdCBvd25lcnNMZWZ0ID0gKG1lbWJlcnM6IHJlYWRvbmx5IE1lbWJlclNldHVwW10sIHByb3ZpZGVyVXNlcnM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgTWVtYmVyU2V0dXBbXSA9PlxuICBtZW1iZXJzXG4gICAgLmZpbHRlcihcbiAgICAgICh7IHJvbGUsIHN0YXR1cywgdXNlcklkIH0pID0+XG4gICAgICAgIHJvbGUgPT09IE1lbWJlclJvbGUub3duZXIgJiYgc3RhdHVzID09PSBNZW1iZXJTdGF0dXMuY29uZmlybWVkICYmICh1c2VySWQgPT09IG51bGwgfHwgIXByb3ZpZGVyVXNlcnMuaW5jbHVkZXModXNlcklkKSksXG4gICAgKVxuICAgIC5zb3J0KChsZWZ0LCByaWdodCkgPT4gY29tcGFyZVRleHQobGVmdC5lbWFpbCwgcmlnaHQuZW1haWwpKTtcbiIsImltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBub0ludmVyc2UsIHJvdywgc2F5LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5cbi8qKiBUaGUgY2xpZW50IGlzIGRlbGV0ZWQgd2l0aCBldmVyeXRoaW5nIGluIGl0IChvcmdhbml6YXRpb24tYXBpLm1kIMKnMS4xKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50RGVsZXRlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiY2xpZW50LmRlbGV0ZVwiO1xuICByZWFkb25seSBjbGllbnQ6IHN0cmluZztcbn1cblxuZXhwb3J0IGNvbnN0IGRlbGV0ZUNsaWVudCA9IChjbGllbnQ6IHN0cmluZyk6IENsaWVudERlbGV0ZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJjbGllbnQuZGVsZXRlXCIsIGNsaWVudCksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjbGllbnQuZGVsZXRlXCIsXG4gIGNsaWVudCxcbn0pO1xuXG5leHBvcnQgY29uc3QgY2xpZW50RGVsZXRlOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDbGllbnREZWxldGU+ID0ge1xuICBraW5kOiBcImNsaWVudC5kZWxldGVcIixcbiAgc2VjdGlvbjogXCJjbGllbnRcIixcbiAgYXNrc093blNlY3JldDogdHJ1ZSxcbiAgdHlwZWQ6IChjaGFuZ2UpID0+IGNoYW5nZS5jbGllbnQsXG4gIHRlbGw6IChjaGFuZ2UsIHsgYWN0dWFsIH0pID0+ICh7XG4gICAgZ2x5cGg6IFwicmVtb3ZlXCIsXG4gICAgcGVvcGxlOiAoYWN0dWFsPy5tZW1iZXJzID8/IFtdKS5tYXAoKG1lbWJlcikgPT4gbWVtYmVyLmVtYWlsKSxcbiAgICAuLi5yaXNreShcImNsaWVudC1kZWxldGVkXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJjbGllbnQtZGVsZXRlLnNlbnRlbmNlXCIsIHsgY2xpZW50OiBjaGFuZ2UuY2xpZW50IH0sIFtcImNsaWVudFwiXSksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKF9jaGFuZ2UsIGFjdHVhbCkgPT4gW1xuICAgIC4uLihhY3R1YWwuaXRlbXMudG90YWwgPT09IDAgPyBbXSA6IFtyb3coZGlmZmVycyhcIml0ZW1zXCIpLCBkaWZmZXJzKFwiaXRlbUNvdW50XCIsIHt9LCBhY3R1YWwuaXRlbXMudG90YWwpLCBkaWZmZXJzKFwiaXRlbUNvdW50XCIsIHt9LCAwKSldKSxcbiAgICByb3coZGlmZmVycyhcIm1lbWJlcnNPZlwiKSwgZGlmZmVycyhcInBlb3BsZVwiLCB7fSwgYWN0dWFsLm1lbWJlcnMubGVuZ3RoKSwgZGlmZmVycyhcInBlb3BsZVwiLCB7fSwgMCkpLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJjbGllbnQtZGVsZXRlZFwiKSxcbn07XG4iLCJpbXBvcnQgdHlwZSB7IEFwaUtleVR5cGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBub0ludmVyc2UsIHJvdywgc2F5LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5cbi8qKiBBIGtleSBvZiB0aGUgY2xpZW50IGlzIG1hZGUgYW5ldzsgd2hhdGV2ZXIgdXNlcyB0aGUgb2xkIG9uZSBzdG9wcyB3b3JraW5nIChvcmdhbml6YXRpb24tYXBpLm1kIMKnMS4xKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50TmV3S2V5IGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiY2xpZW50Lm5ldy1rZXlcIjtcbiAgcmVhZG9ubHkgdHlwZTogQXBpS2V5VHlwZTtcbn1cblxuLyoqIE5hbWVzIG9mIHRoZSBraW5kcyBvZiBrZXksIGFzIHRoZSB0ZXh0cyBoYXZlIHRoZW0uICovXG5jb25zdCBhcGlLZXlOYW1lcyA9IFtcInB1YmxpY0FwaVwiLCBcImJpbGxpbmdTeW5jXCIsIFwic2NpbVwiXSBhcyBjb25zdCBzYXRpc2ZpZXMgeyByZWFkb25seSBbVHlwZSBpbiBBcGlLZXlUeXBlXTogc3RyaW5nIH07XG5cbmV4cG9ydCBjb25zdCBtYWtlTmV3S2V5ID0gKHR5cGU6IEFwaUtleVR5cGUpOiBDbGllbnROZXdLZXkgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiY2xpZW50Lm5ldy1rZXlcIiwgdHlwZSksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjbGllbnQubmV3LWtleVwiLFxuICB0eXBlLFxufSk7XG5cbmV4cG9ydCBjb25zdCBjbGllbnROZXdLZXk6IENoYW5nZUtpbmREZWZpbml0aW9uPENsaWVudE5ld0tleT4gPSB7XG4gIGtpbmQ6IFwiY2xpZW50Lm5ldy1rZXlcIixcbiAgc2VjdGlvbjogXCJjbGllbnRcIixcbiAgYXNrc093blNlY3JldDogdHJ1ZSxcbiAgcmV2ZWFsczogdHJ1ZSxcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJrZXlcIixcbiAgICBwZW9wbGU6IFtdLFxuICAgIC4uLnJpc2t5KGBrZXktJHthcGlLZXlOYW1lc1tjaGFuZ2UudHlwZV19YCksXG4gICAgc2VudGVuY2U6IHNheShgY2xpZW50LW5ldy1rZXkuJHthcGlLZXlOYW1lc1tjaGFuZ2UudHlwZV19YCksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKCkgPT4gW3JvdyhkaWZmZXJzKFwia2V5XCIpLCBkaWZmZXJzKFwia2V5T2xkXCIpLCBkaWZmZXJzKFwia2V5TmV3XCIpKV0sXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcIm9sZC1rZXktZ29uZVwiKSxcbn07XG4iLCJpbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbm9JbnZlcnNlLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiogRXZlcnkgaXRlbSBvZiB0aGUgY2xpZW50IGlzIGRlbGV0ZWQgZm9yIGdvb2QsIHRyYXNoIGluY2x1ZGVkOyBjb2xsZWN0aW9ucyBzdGF5IChvcmdhbml6YXRpb24tYXBpLm1kIMKnNi4xKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50UHVyZ2UgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJjbGllbnQucHVyZ2VcIjtcbiAgcmVhZG9ubHkgY2xpZW50OiBzdHJpbmc7XG4gIC8qKiBJdGVtcyB0aGF0IHN0b29kIHRoZXJlIHdoZW4gaXQgd2FzIHJldmlld2VkLiAqL1xuICByZWFkb25seSBpdGVtczogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3QgcHVyZ2VDbGllbnQgPSAoY2xpZW50OiBzdHJpbmcsIGl0ZW1zOiBudW1iZXIpOiBDbGllbnRQdXJnZSA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJjbGllbnQucHVyZ2VcIiwgY2xpZW50KSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcImNsaWVudC5wdXJnZVwiLFxuICBjbGllbnQsXG4gIGl0ZW1zLFxufSk7XG5cbmV4cG9ydCBjb25zdCBjbGllbnRQdXJnZTogQ2hhbmdlS2luZERlZmluaXRpb248Q2xpZW50UHVyZ2U+ID0ge1xuICBraW5kOiBcImNsaWVudC5wdXJnZVwiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICBhc2tzT3duU2VjcmV0OiB0cnVlLFxuICB0eXBlZDogKGNoYW5nZSkgPT4gY2hhbmdlLmNsaWVudCxcbiAgdGVsbDogKGNoYW5nZSwgeyBhY3R1YWwgfSkgPT4gKHtcbiAgICBnbHlwaDogXCJyZW1vdmVcIixcbiAgICBwZW9wbGU6IChhY3R1YWw/Lm1lbWJlcnMgPz8gW10pLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwpLFxuICAgIC4uLnJpc2t5KFwidmF1bHQtcHVyZ2VkXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJjbGllbnQtcHVyZ2Uuc2VudGVuY2VcIiwgeyBjbGllbnQ6IGNoYW5nZS5jbGllbnQsIGNvdW50OiBjaGFuZ2UuaXRlbXMgfSwgW1wiY2xpZW50XCJdLCBjaGFuZ2UuaXRlbXMpLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IFtyb3coZGlmZmVycyhcIml0ZW1zXCIpLCBkaWZmZXJzKFwiaXRlbUNvdW50XCIsIHt9LCBjaGFuZ2UuaXRlbXMpLCBkaWZmZXJzKFwiaXRlbUNvdW50XCIsIHt9LCAwKSldLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJ2YXVsdC1wdXJnZWRcIiksXG59O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IGFwcEVycm9yIH0gZnJvbSBcIi4uLy4uLy4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB7IEFwaUtleVR5cGUgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB7IHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgZXJyIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25TZXR0aW5ncyB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IG93bmVyc0xlZnQgfSBmcm9tIFwiLi4vLi4vdmFsdWUvb3duZXJzLWxlZnQudHNcIjtcbmltcG9ydCB7IGNoYW5nZUJpbGxpbmdFbWFpbCB9IGZyb20gXCIuLi9raW5kcy9jbGllbnQtYmlsbGluZy1lbWFpbC50c1wiO1xuaW1wb3J0IHsgY2hhbmdlQ29sbGVjdGlvblNldHRpbmdzIH0gZnJvbSBcIi4uL2tpbmRzL2NsaWVudC1jb2xsZWN0aW9uLXNldHRpbmdzLnRzXCI7XG5pbXBvcnQgeyBkZWxldGVDbGllbnQgfSBmcm9tIFwiLi4va2luZHMvY2xpZW50LWRlbGV0ZS50c1wiO1xuaW1wb3J0IHsgbWFrZU5ld0tleSB9IGZyb20gXCIuLi9raW5kcy9jbGllbnQtbmV3LWtleS50c1wiO1xuaW1wb3J0IHsgcHVyZ2VDbGllbnQgfSBmcm9tIFwiLi4va2luZHMvY2xpZW50LXB1cmdlLnRzXCI7XG5pbXBvcnQgeyB1bmxpbmtDbGllbnQgfSBmcm9tIFwiLi4va2luZHMvcHJvdmlkZXItY2xpZW50cy50c1wiO1xuaW1wb3J0IHsgcmVuYW1lQ2xpZW50IH0gZnJvbSBcIi4uL2tpbmRzL2NsaWVudC1yZW5hbWUudHNcIjtcbmltcG9ydCB7IGNoYW5nZVNlYXRzIH0gZnJvbSBcIi4uL2tpbmRzL2NsaWVudC1zZWF0cy50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCwgb25seSB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuLyoqIEVkaXRzIG9mIHRoZSBjbGllbnQgaXRzZWxmLiAqL1xuZXhwb3J0IGNvbnN0IGNsaWVudEVkaXRzID0ge1xuICBcImNsaWVudC5yZW5hbWVcIjogZGVmaW5lRWRpdCh6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcImNsaWVudC5yZW5hbWVcIiksIHRvOiB0ZXh0KDIwMCkubWluKDEpIH0pLCAoZWRpdCwgc2V0dXApID0+IHtcbiAgICBjb25zdCB0byA9IGVkaXQudG8udHJpbSgpO1xuICAgIHJldHVybiBvbmx5KHRvID09PSBzZXR1cC5jbGllbnQubmFtZSA/IFtdIDogW3JlbmFtZUNsaWVudChzZXR1cC5jbGllbnQubmFtZSwgdG8pXSk7XG4gIH0pLFxuICBcImNsaWVudC5zZWF0c1wiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiY2xpZW50LnNlYXRzXCIpLCB0bzogei5udW1iZXIoKS5pbnQoKS5taW4oMCkubWF4KDEwMF8wMDApIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgaWYgKHNldHVwLnNlYXRzLmFzc2lnbmVkID09PSBudWxsKSByZXR1cm4gZXJyKGFwcEVycm9yKFwicm9sZS5ub3QtYWxsb3dlZFwiKSk7XG4gICAgICByZXR1cm4gb25seShlZGl0LnRvID09PSBzZXR1cC5zZWF0cy5hc3NpZ25lZCA/IFtdIDogW2NoYW5nZVNlYXRzKHNldHVwLnNlYXRzLmFzc2lnbmVkLCBlZGl0LnRvKV0pO1xuICAgIH0sXG4gICksXG4gIFwiY2xpZW50LmJpbGxpbmctZW1haWxcIjogZGVmaW5lRWRpdCh6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcImNsaWVudC5iaWxsaW5nLWVtYWlsXCIpLCB0bzogdGV4dCgyNTYpLm1pbigxKSB9KSwgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgY29uc3QgdG8gPSBlZGl0LnRvLnRyaW0oKS50b0xvd2VyQ2FzZSgpO1xuICAgIHJldHVybiBvbmx5KHRvID09PSAoc2V0dXAuY2xpZW50LmJpbGxpbmdFbWFpbCA/PyBcIlwiKS50b0xvd2VyQ2FzZSgpID8gW10gOiBbY2hhbmdlQmlsbGluZ0VtYWlsKHNldHVwLmNsaWVudC5iaWxsaW5nRW1haWwsIHRvKV0pO1xuICB9KSxcbiAgXCJjbGllbnQuY29sbGVjdGlvbi1zZXR0aW5nc1wiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcImNsaWVudC5jb2xsZWN0aW9uLXNldHRpbmdzXCIpLFxuICAgICAgdG86IHouc3RyaWN0T2JqZWN0KHtcbiAgICAgICAgbGltaXRDb2xsZWN0aW9uQ3JlYXRpb246IHouYm9vbGVhbigpLFxuICAgICAgICBsaW1pdENvbGxlY3Rpb25EZWxldGlvbjogei5ib29sZWFuKCksXG4gICAgICAgIGxpbWl0SXRlbURlbGV0aW9uOiB6LmJvb2xlYW4oKSxcbiAgICAgICAgYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zOiB6LmJvb2xlYW4oKSxcbiAgICAgIH0pLFxuICAgIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgY29uc3QgZnJvbSA9IHNldHVwLmNvbGxlY3Rpb25TZXR0aW5ncztcbiAgICAgIGNvbnN0IHNhbWUgPSAoT2JqZWN0LmtleXMoZnJvbSkgYXMgKGtleW9mIENvbGxlY3Rpb25TZXR0aW5ncylbXSkuZXZlcnkoKG5hbWUpID0+IGZyb21bbmFtZV0gPT09IGVkaXQudG9bbmFtZV0pO1xuICAgICAgcmV0dXJuIG9ubHkoc2FtZSA/IFtdIDogW2NoYW5nZUNvbGxlY3Rpb25TZXR0aW5ncyhmcm9tLCBlZGl0LnRvKV0pO1xuICAgIH0sXG4gICksXG4gIFwiY2xpZW50Lm5ldy1rZXlcIjogZGVmaW5lRWRpdCh6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcImNsaWVudC5uZXcta2V5XCIpLCB0eXBlOiB6LmVudW0oQXBpS2V5VHlwZSkgfSksIChlZGl0KSA9PlxuICAgIG9ubHkoW21ha2VOZXdLZXkoZWRpdC50eXBlKV0pLFxuICApLFxuICBcImNsaWVudC5wdXJnZVwiOiBkZWZpbmVFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiY2xpZW50LnB1cmdlXCIpIH0pLCAoX2VkaXQsIHNldHVwKSA9PlxuICAgIG9ubHkoc2V0dXAuaXRlbXMudG90YWwgPT09IDAgPyBbXSA6IFtwdXJnZUNsaWVudChzZXR1cC5jbGllbnQubmFtZSwgc2V0dXAuaXRlbXMudG90YWwpXSksXG4gICksXG4gIFwiY2xpZW50LmRlbGV0ZVwiOiBkZWZpbmVFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiY2xpZW50LmRlbGV0ZVwiKSB9KSwgKF9lZGl0LCBzZXR1cCkgPT5cbiAgICBvbmx5KFtkZWxldGVDbGllbnQoc2V0dXAuY2xpZW50Lm5hbWUpXSksXG4gICksXG4gIC8qKiBgZm9yZWlnbmA6IHVzZXIgaWRzIG9mIHRoZSBwcm92aWRlcidzIHBlb3BsZTsgYW4gb3duZXIgYW1vbmcgdGhlbSBkb2VzIG5vdCBjb3VudCAocHJvdmlkZXItYXBpLm1kIMKnNC40KS4gKi9cbiAgXCJjbGllbnQudW5saW5rXCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJjbGllbnQudW5saW5rXCIpLCBmb3JlaWduOiB6LmFycmF5KHRleHQoMTIwKSkubWF4KDUwMDApIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgaWYgKHNldHVwLmNsaWVudC5wcm92aWRlck9yZ2FuaXphdGlvbklkID09PSBudWxsKSByZXR1cm4gZXJyKGFwcEVycm9yKFwicm9sZS5ub3QtYWxsb3dlZFwiKSk7XG4gICAgICBjb25zdCBvd25lciA9IG93bmVyc0xlZnQoc2V0dXAubWVtYmVycywgZWRpdC5mb3JlaWduKVswXTtcbiAgICAgIHJldHVybiBvd25lciA9PT0gdW5kZWZpbmVkID8gZXJyKGFwcEVycm9yKFwiY2xpZW50Lm5vLW93bmVyLWxlZnRcIikpIDogb25seShbdW5saW5rQ2xpZW50KHNldHVwLmNsaWVudC5uYW1lLCBvd25lci5lbWFpbCldKTtcbiAgICB9LFxuICApLFxufSBhcyBjb25zdDtcbiIsImltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IGVmZmVjdGl2ZUxldmVscyB9IGZyb20gXCIuLi9hY2Nlc3MtZWZmZWN0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgbm9JbnZlcnNlLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBsZXZlbE1lc3NhZ2UgfSBmcm9tIFwiLi4vcGVvcGxlLXdvcmRzLnRzXCI7XG5pbXBvcnQgeyBoZWF2aWVzdCwgcmlza3kgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIERlbGV0ZXMgb25lIGNvbGxlY3Rpb24uIEl0cyBpdGVtcyBzdGF5IGluIHRoZSB2YXVsdDsgdGhvc2UgdGhhdCBsaWUgbm93aGVyZSBlbHNlIGFyZSBvdXQgb2YgZXZlcnlib2R5J3MgcmVhY2ggYWZ0ZXJ3YXJkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29sbGVjdGlvbkRlbGV0ZSBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImNvbGxlY3Rpb24uZGVsZXRlXCI7XG4gIHJlYWRvbmx5IGNvbGxlY3Rpb246IENvbGxlY3Rpb25JZDtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICAvKiogSXRlbXMgaW4gaXQgYXMgaXQgd2FzIHJldmlld2VkLiAqL1xuICByZWFkb25seSBpdGVtczogbnVtYmVyO1xuICAvKiogVGhvc2Ugb2YgdGhlbSB0aGF0IGxpZSBpbiBubyBvdGhlciBjb2xsZWN0aW9uLCBvciBvbmx5IGluIG9uZXMgdGhhdCB0aGUgc2FtZSByZXZpZXcgZGVsZXRlcyBiZWZvcmUuIE51bGw6IHRoZSBpdGVtcyB3ZXJlIG5vdCByZWFkLiAqL1xuICByZWFkb25seSBvcnBoYW5zOiBudW1iZXIgfCBudWxsO1xufVxuXG5leHBvcnQgY29uc3QgZGVsZXRlQ29sbGVjdGlvbiA9IChcbiAgY29sbGVjdGlvbjogeyByZWFkb25seSBpZDogQ29sbGVjdGlvbklkOyByZWFkb25seSBwYXRoOiBzdHJpbmc7IHJlYWRvbmx5IGl0ZW1Db3VudDogbnVtYmVyIH0sXG4gIG9ycGhhbnM6IG51bWJlciB8IG51bGwsXG4pOiBDb2xsZWN0aW9uRGVsZXRlID0+ICh7XG4gIGlkOiBjaGFuZ2VJZChcImNvbGxlY3Rpb24uZGVsZXRlXCIsIGNvbGxlY3Rpb24uaWQpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwiY29sbGVjdGlvbi5kZWxldGVcIixcbiAgY29sbGVjdGlvbjogY29sbGVjdGlvbi5pZCxcbiAgcGF0aDogY29sbGVjdGlvbi5wYXRoLFxuICBpdGVtczogY29sbGVjdGlvbi5pdGVtQ291bnQsXG4gIG9ycGhhbnMsXG59KTtcblxuY29uc3QgbG9zaW5nID0gKGNoYW5nZTogQ29sbGVjdGlvbkRlbGV0ZSwgYWN0dWFsOiBDbGllbnRTZXR1cCB8IG51bGwpID0+XG4gIGFjdHVhbCA9PT0gbnVsbCA/IFtdIDogWy4uLmVmZmVjdGl2ZUxldmVscyhhY3R1YWwsIGNoYW5nZS5jb2xsZWN0aW9uKS52YWx1ZXMoKV07XG5cbmV4cG9ydCBjb25zdCBjb2xsZWN0aW9uRGVsZXRlOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDb2xsZWN0aW9uRGVsZXRlPiA9IHtcbiAga2luZDogXCJjb2xsZWN0aW9uLmRlbGV0ZVwiLFxuICBzZWN0aW9uOiBcImNvbGxlY3Rpb25zXCIsXG4gIHRlbGwoY2hhbmdlLCB7IGFjdHVhbCB9KSB7XG4gICAgY29uc3QgcGVvcGxlID0gbG9zaW5nKGNoYW5nZSwgYWN0dWFsKS5tYXAoKHsgZW1haWwgfSkgPT4gZW1haWwpO1xuICAgIHJldHVybiB7XG4gICAgICBnbHlwaDogXCJyZW1vdmVcIixcbiAgICAgIHBlb3BsZSxcbiAgICAgIC4uLmhlYXZpZXN0KFxuICAgICAgICBjaGFuZ2Uub3JwaGFucyA9PT0gbnVsbFxuICAgICAgICAgID8gcmlza3koXCJpdGVtcy11bnJlYWRcIilcbiAgICAgICAgICA6IGNoYW5nZS5vcnBoYW5zID4gMFxuICAgICAgICAgICAgPyByaXNreShcIml0ZW1zLW9ycGhhbmVkXCIsIHt9LCBjaGFuZ2Uub3JwaGFucylcbiAgICAgICAgICAgIDogcmlza3koXCJjb2xsZWN0aW9uLWdvbmVcIiwge30sIHBlb3BsZS5sZW5ndGgpLFxuICAgICAgKSxcbiAgICAgIHNlbnRlbmNlOiBzYXkoXCJjb2xsZWN0aW9uLWRlbGV0ZS5zZW50ZW5jZVwiLCB7IGNvbGxlY3Rpb246IGNoYW5nZS5wYXRoIH0sIFtcImNvbGxlY3Rpb25cIl0pLFxuICAgIH07XG4gIH0sXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlLCBhY3R1YWwpID0+IFtcbiAgICByb3coXG4gICAgICBkaWZmZXJzKFwiaXRlbXNJblwiKSxcbiAgICAgIGRpZmZlcnMoXCJpdGVtQ291bnRcIiwge30sIGNoYW5nZS5pdGVtcyksXG4gICAgICBjaGFuZ2Uub3JwaGFucyA9PT0gbnVsbFxuICAgICAgICA/IGRpZmZlcnMoXCJpdGVtc1Vua25vd25cIilcbiAgICAgICAgOiBkaWZmZXJzKFwiaXRlbXNPcnBoYW5lZFwiLCB7IGVsc2V3aGVyZTogY2hhbmdlLml0ZW1zIC0gY2hhbmdlLm9ycGhhbnMgfSwgY2hhbmdlLm9ycGhhbnMpLFxuICAgICAgbGl0ZXJhbChjaGFuZ2UucGF0aCksXG4gICAgKSxcbiAgICAuLi5sb3NpbmcoY2hhbmdlLCBhY3R1YWwpLm1hcCgoeyBlbWFpbCwgbGV2ZWwgfSkgPT5cbiAgICAgIHJvdyhsaXRlcmFsKGVtYWlsKSwgbGV2ZWxNZXNzYWdlKGxldmVsKSwgZGlmZmVycyhcInJlYWNoLm5vdGhpbmdcIiksIGxpdGVyYWwoY2hhbmdlLnBhdGgpKSxcbiAgICApLFxuICBdLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiBub0ludmVyc2UoXCJjb2xsZWN0aW9uLWRlbGV0ZVwiLCB7IGNvbGxlY3Rpb246IGNoYW5nZS5wYXRoIH0pLFxufTtcbiIsImltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIHJvdywgc2F5LCB0ZXh0LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIFRoZSBpZCBieSB3aGljaCBhIGRpcmVjdG9yeSBvciBhbm90aGVyIHByb2dyYW0ga25vd3MgYSBjb2xsZWN0aW9uLiBOdWxsOiBub25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb2xsZWN0aW9uRXh0ZXJuYWxJZCBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImNvbGxlY3Rpb24uZXh0ZXJuYWwtaWRcIjtcbiAgcmVhZG9ubHkgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZyb206IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgY29uc3QgY2hhbmdlRXh0ZXJuYWxJZCA9IChcbiAgY29sbGVjdGlvbjogeyByZWFkb25seSBpZDogQ29sbGVjdGlvbklkOyByZWFkb25seSBwYXRoOiBzdHJpbmc7IHJlYWRvbmx5IGV4dGVybmFsSWQ6IHN0cmluZyB8IG51bGwgfSxcbiAgdG86IHN0cmluZyB8IG51bGwsXG4pOiBDb2xsZWN0aW9uRXh0ZXJuYWxJZCA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJjb2xsZWN0aW9uLmV4dGVybmFsLWlkXCIsIGNvbGxlY3Rpb24uaWQpLFxuICBuZWVkczogW10sXG4gIGtpbmQ6IFwiY29sbGVjdGlvbi5leHRlcm5hbC1pZFwiLFxuICBjb2xsZWN0aW9uOiBjb2xsZWN0aW9uLmlkLFxuICBwYXRoOiBjb2xsZWN0aW9uLnBhdGgsXG4gIGZyb206IGNvbGxlY3Rpb24uZXh0ZXJuYWxJZCxcbiAgdG8sXG59KTtcblxuZXhwb3J0IGNvbnN0IGNvbGxlY3Rpb25FeHRlcm5hbElkOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDb2xsZWN0aW9uRXh0ZXJuYWxJZD4gPSB7XG4gIGtpbmQ6IFwiY29sbGVjdGlvbi5leHRlcm5hbC1pZFwiLFxuICBzZWN0aW9uOiBcImNvbGxlY3Rpb25zXCIsXG4gIHRlbGw6IChjaGFuZ2UpID0+ICh7XG4gICAgZ2x5cGg6IGNoYW5nZS50byA9PT0gbnVsbCA/IFwicmVtb3ZlXCIgOiBcImVkaXRcIixcbiAgICBwZW9wbGU6IFtdLFxuICAgIC4uLnJvdXRpbmUsXG4gICAgc2VudGVuY2U6IHNheShgY29sbGVjdGlvbi1leHRlcm5hbC1pZC4ke2NoYW5nZS50byA9PT0gbnVsbCA/IFwibm9uZVwiIDogXCJzZW50ZW5jZVwifWAsIHsgY29sbGVjdGlvbjogY2hhbmdlLnBhdGgsIHRvOiBjaGFuZ2UudG8gPz8gXCJcIiB9LCBbXG4gICAgICBcImNvbGxlY3Rpb25cIixcbiAgICBdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiBbcm93KGRpZmZlcnMoXCJleHRlcm5hbElkXCIpLCB0ZXh0KGNoYW5nZS5mcm9tKSwgdGV4dChjaGFuZ2UudG8pLCBsaXRlcmFsKGNoYW5nZS5wYXRoKSldLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiAoeyBjaGFuZ2U6IHsgLi4uY2hhbmdlLCBmcm9tOiBjaGFuZ2UudG8sIHRvOiBjaGFuZ2UuZnJvbSB9IH0pLFxufTtcbiIsImltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgcGFyZW50T2YgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY29sbGVjdGlvbi1wYXRoLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgd2hvUmVhY2hlc1BhdGhzIH0gZnJvbSBcIi4uL2dhaW5zLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiogQW5vdGhlciBuYW1lIG9yIHBsYWNlIGluIHRoZSB0cmVlIGZvciBvbmUgY29sbGVjdGlvbjsgd2hvIHJlYWNoZXMgaXQgYW5kIGl0cyBleHRlcm5hbCBpZCBzdGF5LiBDaGlsZHJlbiBhcmUgY2hhbmdlcyBvZiB0aGVpciBvd24uICovXG5leHBvcnQgaW50ZXJmYWNlIENvbGxlY3Rpb25SZW5hbWUgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJjb2xsZWN0aW9uLnJlbmFtZVwiO1xuICByZWFkb25seSBjb2xsZWN0aW9uOiBDb2xsZWN0aW9uSWQ7XG4gIHJlYWRvbmx5IGZyb206IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cblxuZXhwb3J0IGNvbnN0IHJlbmFtZUNvbGxlY3Rpb24gPSAoY29sbGVjdGlvbjogeyByZWFkb25seSBpZDogQ29sbGVjdGlvbklkOyByZWFkb25seSBwYXRoOiBzdHJpbmcgfSwgdG86IHN0cmluZyk6IENvbGxlY3Rpb25SZW5hbWUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiY29sbGVjdGlvbi5yZW5hbWVcIiwgY29sbGVjdGlvbi5pZCksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJjb2xsZWN0aW9uLnJlbmFtZVwiLFxuICBjb2xsZWN0aW9uOiBjb2xsZWN0aW9uLmlkLFxuICBmcm9tOiBjb2xsZWN0aW9uLnBhdGgsXG4gIHRvLFxufSk7XG5cbmV4cG9ydCBjb25zdCBjb2xsZWN0aW9uUmVuYW1lOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxDb2xsZWN0aW9uUmVuYW1lPiA9IHtcbiAga2luZDogXCJjb2xsZWN0aW9uLnJlbmFtZVwiLFxuICBzZWN0aW9uOiBcImNvbGxlY3Rpb25zXCIsXG4gIHRlbGw6IChjaGFuZ2UsIGNvbnRleHQpID0+ICh7XG4gICAgZ2x5cGg6IFwiZWRpdFwiLFxuICAgIHBlb3BsZTogd2hvUmVhY2hlc1BhdGhzKFtjaGFuZ2UuZnJvbV0sIGNvbnRleHQpLFxuICAgIC4uLnJpc2t5KFwicmVuYW1lXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXG4gICAgICBgY29sbGVjdGlvbi1yZW5hbWUuJHtwYXJlbnRPZihjaGFuZ2UuZnJvbSkgPT09IHBhcmVudE9mKGNoYW5nZS50bykgPyBcInNlbnRlbmNlXCIgOiBcIm1vdmVkXCJ9YCxcbiAgICAgIHsgZnJvbTogY2hhbmdlLmZyb20sIHRvOiBjaGFuZ2UudG8gfSxcbiAgICAgIFtcImZyb21cIiwgXCJ0b1wiXSxcbiAgICApLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IFtyb3coZGlmZmVycyhcIm5hbWVcIiksIGxpdGVyYWwoY2hhbmdlLmZyb20pLCBsaXRlcmFsKGNoYW5nZS50bykpXSxcbiAgaW52ZXJzZTogKGNoYW5nZSkgPT4gKHsgY2hhbmdlOiB7IC4uLmNoYW5nZSwgZnJvbTogY2hhbmdlLnRvLCB0bzogY2hhbmdlLmZyb20gfSB9KSxcbn07XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uSWQsIEdyb3VwSWQsIE1lbWJlcklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgZXJyLCBvaywgdHlwZSBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGFjY2Vzc0xldmVscywgdHlwZSBDbGllbnRTZXR1cCwgdHlwZSBDb2xsZWN0aW9uU2V0dXAsIHR5cGUgSXRlbU5hbWUgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBpc0luc2lkZSwgbm9ybWFsaXNlUGF0aCwgc2VnbWVudHNPZiB9IGZyb20gXCIuLi8uLi92YWx1ZS9jb2xsZWN0aW9uLXBhdGgudHNcIjtcbmltcG9ydCB7IHdpdGhBY2Nlc3MsIHR5cGUgV2FudGVkQWNjZXNzIH0gZnJvbSBcIi4uL2FjY2Vzcy1lZmZlY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlIH0gZnJvbSBcIi4uL2NoYW5nZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VDb2xsZWN0aW9uQWNjZXNzLCB0eXBlIENvbGxlY3Rpb25BY2Nlc3NDaGFuZ2UgfSBmcm9tIFwiLi4va2luZHMvY29sbGVjdGlvbi1hY2Nlc3MudHNcIjtcbmltcG9ydCB7IGRlbGV0ZUNvbGxlY3Rpb24gfSBmcm9tIFwiLi4va2luZHMvY29sbGVjdGlvbi1kZWxldGUudHNcIjtcbmltcG9ydCB7IGNoYW5nZUV4dGVybmFsSWQgfSBmcm9tIFwiLi4va2luZHMvY29sbGVjdGlvbi1leHRlcm5hbC1pZC50c1wiO1xuaW1wb3J0IHsgcmVuYW1lQ29sbGVjdGlvbiB9IGZyb20gXCIuLi9raW5kcy9jb2xsZWN0aW9uLXJlbmFtZS50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCwgb25seSwgdHlwZSBFZGl0Q2hhbmdlcyB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuY29uc3QgbGV2ZWwgPSB6LmVudW0oYWNjZXNzTGV2ZWxzKTtcbmNvbnN0IGNvbGxlY3Rpb24gPSBpZDxDb2xsZWN0aW9uSWQ+KCk7XG5jb25zdCBncm91cCA9IGlkPEdyb3VwSWQ+KCk7XG5jb25zdCBtZW1iZXIgPSBpZDxNZW1iZXJJZD4oKTtcbi8qKiBBIGxvbmdlciBuYW1lIGNvdWxkIGJlIG1vcmUgdGhhbiB0aGUgMTAwMCBsZXR0ZXJzIHRoYXQgdGhlIHNlcnZlciB0YWtlcyBvbmNlIGl0IGlzIGVuY3J5cHRlZC4gKi9cbmNvbnN0IGxvbmdlc3RQYXRoID0gMjAwO1xuXG4vKipcbiAqIEVkaXRzIG9mIGNvbGxlY3Rpb25zIGFuZCBvZiB3aG8gcmVhY2hlcyB0aGVtLiBXaGF0IHRoZSBzZXJ2ZXIgd291bGQgcmVmdXNlIGlzIHJlZnVzZWQgaGVyZSwgYnkgbmFtZTogYSBjb2xsZWN0aW9uIHRoYXQgbm9ib2R5XG4gKiBjb3VsZCBtYW5hZ2UsIGEgbmFtZSB0aGF0IGlzIHRoZXJlIGFscmVhZHkuXG4gKi9cbmV4cG9ydCBjb25zdCBjb2xsZWN0aW9uRWRpdHMgPSB7XG4gIFwiY29sbGVjdGlvbi5jcmVhdGVcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBraW5kOiB6LmxpdGVyYWwoXCJjb2xsZWN0aW9uLmNyZWF0ZVwiKSxcbiAgICAgIHBhdGg6IHRleHQoMTAwMCksXG4gICAgICBncm91cHM6IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyBncm91cCwgbGV2ZWwgfSkpLm1heCgxMDAwKSxcbiAgICAgIHBlb3BsZTogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IG1lbWJlciwgbGV2ZWwgfSkpLm1heCg1MDAwKSxcbiAgICB9KSxcbiAgICBjcmVhdGlvbixcbiAgKSxcbiAgLyoqIEFub3RoZXIgbmFtZSBvciBwbGFjZTsgd2hhdCBsaWVzIGluIGl0IG1vdmVzIGFsb25nLiAqL1xuICBcImNvbGxlY3Rpb24ucmVuYW1lXCI6IGRlZmluZUVkaXQoei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJjb2xsZWN0aW9uLnJlbmFtZVwiKSwgY29sbGVjdGlvbiwgdG86IHRleHQoMTAwMCkgfSksIChlZGl0LCBzZXR1cCkgPT5cbiAgICBvZihyZW5hbWluZyhzZXR1cCwgZWRpdC5jb2xsZWN0aW9uLCBlZGl0LnRvKSksXG4gICksXG4gIFwiY29sbGVjdGlvbi5leHRlcm5hbC1pZFwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiY29sbGVjdGlvbi5leHRlcm5hbC1pZFwiKSwgY29sbGVjdGlvbiwgdG86IHRleHQoMzAwKS5udWxsYWJsZSgpIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgY29uc3QgZm91bmQgPSBzaGFyZWQoc2V0dXAsIGVkaXQuY29sbGVjdGlvbik7XG4gICAgICBpZiAoIWZvdW5kLm9rKSByZXR1cm4gZm91bmQ7XG4gICAgICBjb25zdCB0byA9IChlZGl0LnRvID8/IFwiXCIpLnRyaW0oKSA9PT0gXCJcIiA/IG51bGwgOiAoZWRpdC50byA/PyBcIlwiKS50cmltKCk7XG4gICAgICBpZiAodG8gPT09IGZvdW5kLnZhbHVlLmV4dGVybmFsSWQpIHJldHVybiBvbmx5KFtdKTtcbiAgICAgIHJldHVybiBoYXNNYW5hZ2VyKHNldHVwLCBmb3VuZC52YWx1ZSkgPyBvbmx5KFtjaGFuZ2VFeHRlcm5hbElkKGZvdW5kLnZhbHVlLCB0byldKSA6IG5lZWRzTWFuYWdlcihmb3VuZC52YWx1ZS5wYXRoKTtcbiAgICB9LFxuICApLFxuICAvKiogTnVsbCB0YWtlcyB0aGUgYWNjZXNzIGF3YXkuIFdobyBpcyBub3QgbmFtZWQga2VlcHMgd2hhdCB0aGV5IGhhdmUuICovXG4gIFwiY29sbGVjdGlvbi5hY2Nlc3NcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBraW5kOiB6LmxpdGVyYWwoXCJjb2xsZWN0aW9uLmFjY2Vzc1wiKSxcbiAgICAgIHNldHM6IHpcbiAgICAgICAgLmFycmF5KFxuICAgICAgICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgICAgICAgIGNvbGxlY3Rpb24sXG4gICAgICAgICAgICBncm91cHM6IHouYXJyYXkoei5zdHJpY3RPYmplY3QoeyBncm91cCwgbGV2ZWw6IGxldmVsLm51bGxhYmxlKCkgfSkpLm1heCgxMDAwKSxcbiAgICAgICAgICAgIHBlb3BsZTogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IG1lbWJlciwgbGV2ZWw6IGxldmVsLm51bGxhYmxlKCkgfSkpLm1heCg1MDAwKSxcbiAgICAgICAgICB9KSxcbiAgICAgICAgKVxuICAgICAgICAubWluKDEpXG4gICAgICAgIC5tYXgoNTAwMCksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiBvZihhY2Nlc3MoZWRpdC5zZXRzLCBzZXR1cCkpLFxuICApLFxuICBcImNvbGxlY3Rpb24uZGVsZXRlXCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJjb2xsZWN0aW9uLmRlbGV0ZVwiKSwgY29sbGVjdGlvbnM6IHouYXJyYXkoY29sbGVjdGlvbikubWluKDEpLm1heCg1MDAwKSB9KSxcbiAgICAoZWRpdCwgc2V0dXAsIHsgaXRlbXMgfSkgPT4gb2YoZGVsZXRpb24oZWRpdC5jb2xsZWN0aW9ucywgc2V0dXAsIGl0ZW1zKSksXG4gICksXG59IGFzIGNvbnN0O1xuXG5jb25zdCBvZiA9IChjaGFuZ2VzOiBSZXN1bHQ8cmVhZG9ubHkgQ2hhbmdlW10+KTogUmVzdWx0PEVkaXRDaGFuZ2VzPiA9PiAoY2hhbmdlcy5vayA/IG9ubHkoY2hhbmdlcy52YWx1ZSkgOiBjaGFuZ2VzKTtcblxuLyoqIEEgY29sbGVjdGlvbiB0aGF0IGNhbiBiZSBlZGl0ZWQ7IHBlb3BsZSdzIG93biBvbmVzIGNhbm5vdC4gKi9cbmZ1bmN0aW9uIHNoYXJlZChzZXR1cDogQ2xpZW50U2V0dXAsIHdhbnRlZDogQ29sbGVjdGlvbklkKTogUmVzdWx0PENvbGxlY3Rpb25TZXR1cD4ge1xuICBjb25zdCBmb3VuZCA9IHNldHVwLmNvbGxlY3Rpb25zLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IHdhbnRlZCAmJiAhZWFjaC5pc0RlZmF1bHRVc2VyQ29sbGVjdGlvbik7XG4gIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkID8gZXJyKGFwcEVycm9yKFwiY29sbGVjdGlvbi51bmtub3duXCIpKSA6IG9rKGZvdW5kKTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIHNlcnZlciB0YWtlcyBhIHdyaXRlIG9mIGl0IChvcmdhbml6YXRpb24tYXBpLm1kIMKnNC4zKTogdGhlIGxpc3RzIGNvdW50LCBub3Qgd2hldGhlciBhbnlib2R5IGlzIGluIHRoZSBncm91cC4gKi9cbmNvbnN0IGhhc01hbmFnZXIgPSAoc2V0dXA6IENsaWVudFNldHVwLCB7IGdyb3VwcywgbWVtYmVycyB9OiBQaWNrPENvbGxlY3Rpb25TZXR1cCwgXCJncm91cHNcIiB8IFwibWVtYmVyc1wiPik6IGJvb2xlYW4gPT5cbiAgc2V0dXAuY29sbGVjdGlvblNldHRpbmdzLmFsbG93QWRtaW5BY2Nlc3NUb0FsbENvbGxlY3Rpb25JdGVtcyB8fCBbLi4uZ3JvdXBzLCAuLi5tZW1iZXJzXS5zb21lKChlbnRyeSkgPT4gZW50cnkubGV2ZWwgPT09IFwibWFuYWdlXCIpO1xuY29uc3QgbmVlZHNNYW5hZ2VyID0gKG5hbWU6IHN0cmluZyk6IFJlc3VsdDxuZXZlcj4gPT4gZXJyKGFwcEVycm9yKFwiY29sbGVjdGlvbi5uZWVkcy1tYW5hZ2VyXCIsIHsgbmFtZSB9KSk7XG5cbmZ1bmN0aW9uIHBhdGhJc0ZyZWUoc2V0dXA6IENsaWVudFNldHVwLCBwYXRoOiBzdHJpbmcsIG1vdmluZzogUmVhZG9ubHlTZXQ8Q29sbGVjdGlvbklkPik6IFJlc3VsdDxudWxsPiB7XG4gIGlmIChwYXRoID09PSBcIlwiKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiY29sbGVjdGlvbi5uYW1lLW1pc3NpbmdcIikpO1xuICBpZiAocGF0aC5sZW5ndGggPiBsb25nZXN0UGF0aCkgcmV0dXJuIGVycihhcHBFcnJvcihcImNvbGxlY3Rpb24ubmFtZS10b28tbG9uZ1wiLCB7IG5hbWU6IHBhdGgsIG1vc3Q6IGxvbmdlc3RQYXRoIH0pKTtcbiAgY29uc3QgdGFrZW4gPSBzZXR1cC5jb2xsZWN0aW9ucy5zb21lKFxuICAgIChlYWNoKSA9PiAhZWFjaC5pc0RlZmF1bHRVc2VyQ29sbGVjdGlvbiAmJiAhbW92aW5nLmhhcyhlYWNoLmlkKSAmJiBub3JtYWxpc2VQYXRoKGVhY2gucGF0aCkgPT09IHBhdGgsXG4gICk7XG4gIHJldHVybiB0YWtlbiA/IGVycihhcHBFcnJvcihcImNvbGxlY3Rpb24ubmFtZS10YWtlblwiLCB7IG5hbWU6IHBhdGggfSkpIDogb2sobnVsbCk7XG59XG5cbmZ1bmN0aW9uIHJlbmFtaW5nKHNldHVwOiBDbGllbnRTZXR1cCwgd2FudGVkOiBDb2xsZWN0aW9uSWQsIG5hbWU6IHN0cmluZyk6IFJlc3VsdDxyZWFkb25seSBDaGFuZ2VbXT4ge1xuICBjb25zdCBmb3VuZCA9IHNoYXJlZChzZXR1cCwgd2FudGVkKTtcbiAgaWYgKCFmb3VuZC5vaykgcmV0dXJuIGZvdW5kO1xuICBjb25zdCB7IHZhbHVlIH0gPSBmb3VuZDtcbiAgaWYgKHZhbHVlLmZvcm1lck93bmVyICE9PSB1bmRlZmluZWQpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJjb2xsZWN0aW9uLm5vdC1yZW5hbWVkXCIsIHsgbmFtZTogdmFsdWUucGF0aCB9KSk7XG4gIGNvbnN0IHRvID0gbm9ybWFsaXNlUGF0aChuYW1lKTtcbiAgaWYgKHRvID09PSB2YWx1ZS5wYXRoKSByZXR1cm4gb2soW10pO1xuICBjb25zdCBmcm9tID0gbm9ybWFsaXNlUGF0aCh2YWx1ZS5wYXRoKTtcbiAgaWYgKGlzSW5zaWRlKHRvLCBmcm9tKSkgcmV0dXJuIGVycihhcHBFcnJvcihcImNvbGxlY3Rpb24uaW5zaWRlLWl0c2VsZlwiLCB7IG5hbWU6IHZhbHVlLnBhdGggfSkpO1xuICBjb25zdCBkZXB0aCA9IHNlZ21lbnRzT2YodmFsdWUucGF0aCkubGVuZ3RoO1xuICAvLyBPbmx5IG9uZSBvZiBzZXZlcmFsIGNvbGxlY3Rpb25zIG9mIHRoaXMgbmFtZSB0YWtlcyBhbG9uZyB3aGF0IGxpZXMgaW4gaXQ6IHdoaWNoIG9mIHRoZW0gaXQgYmVsb25ncyB0bywgbm9ib2R5IGtub3dzLlxuICBjb25zdCBhbG9uZSA9IHNldHVwLmNvbGxlY3Rpb25zLmZpbHRlcigoZWFjaCkgPT4gIWVhY2guaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24gJiYgbm9ybWFsaXNlUGF0aChlYWNoLnBhdGgpID09PSBmcm9tKS5sZW5ndGggPT09IDE7XG4gIGNvbnN0IGluc2lkZSA9IGFsb25lID8gc2V0dXAuY29sbGVjdGlvbnMuZmlsdGVyKChlYWNoKSA9PiAhZWFjaC5pc0RlZmF1bHRVc2VyQ29sbGVjdGlvbiAmJiBpc0luc2lkZShlYWNoLnBhdGgsIGZyb20pKSA6IFtdO1xuICBjb25zdCBtb3ZpbmcgPSBbdmFsdWUsIC4uLmluc2lkZV07XG4gIGNvbnN0IGlkcyA9IG5ldyBTZXQobW92aW5nLm1hcCgoZWFjaCkgPT4gZWFjaC5pZCkpO1xuICBjb25zdCBjaGFuZ2VzOiBDaGFuZ2VbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGVhY2ggb2YgbW92aW5nKSB7XG4gICAgY29uc3QgcGF0aCA9IFt0bywgLi4uc2VnbWVudHNPZihlYWNoLnBhdGgpLnNsaWNlKGRlcHRoKV0uam9pbihcIi9cIik7XG4gICAgY29uc3QgZnJlZSA9IHBhdGhJc0ZyZWUoc2V0dXAsIHBhdGgsIGlkcyk7XG4gICAgaWYgKCFmcmVlLm9rKSByZXR1cm4gZnJlZTtcbiAgICBpZiAoIWhhc01hbmFnZXIoc2V0dXAsIGVhY2gpKSByZXR1cm4gbmVlZHNNYW5hZ2VyKGVhY2gucGF0aCk7XG4gICAgaWYgKHBhdGggIT09IGVhY2gucGF0aCkgY2hhbmdlcy5wdXNoKHJlbmFtZUNvbGxlY3Rpb24oZWFjaCwgcGF0aCkpO1xuICB9XG4gIHJldHVybiBvayhjaGFuZ2VzKTtcbn1cblxuZnVuY3Rpb24gY3JlYXRpb24oXG4gIGVkaXQ6IHtcbiAgICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gICAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSB7IHJlYWRvbmx5IGdyb3VwOiBHcm91cElkOyByZWFkb25seSBsZXZlbDogQ29sbGVjdGlvblNldHVwW1wiZ3JvdXBzXCJdW251bWJlcl1bXCJsZXZlbFwiXSB9W107XG4gICAgcmVhZG9ubHkgcGVvcGxlOiByZWFkb25seSB7IHJlYWRvbmx5IG1lbWJlcjogTWVtYmVySWQ7IHJlYWRvbmx5IGxldmVsOiBDb2xsZWN0aW9uU2V0dXBbXCJncm91cHNcIl1bbnVtYmVyXVtcImxldmVsXCJdIH1bXTtcbiAgfSxcbiAgc2V0dXA6IENsaWVudFNldHVwLFxuKTogUmVzdWx0PEVkaXRDaGFuZ2VzPiB7XG4gIGNvbnN0IHBhdGggPSBub3JtYWxpc2VQYXRoKGVkaXQucGF0aCk7XG4gIGNvbnN0IGZyZWUgPSBwYXRoSXNGcmVlKHNldHVwLCBwYXRoLCBuZXcgU2V0KCkpO1xuICBpZiAoIWZyZWUub2spIHJldHVybiBmcmVlO1xuICBjb25zdCBncm91cHMgPSBlZGl0Lmdyb3Vwcy5mbGF0TWFwKChlbnRyeSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gc2V0dXAuZ3JvdXBzLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGVudHJ5Lmdyb3VwKTtcbiAgICByZXR1cm4gZm91bmQgPT09IHVuZGVmaW5lZCA/IFtdIDogW3sgZ3JvdXA6IGZvdW5kLm5hbWUsIGxldmVsOiBlbnRyeS5sZXZlbCB9XTtcbiAgfSk7XG4gIGNvbnN0IHBlb3BsZSA9IGVkaXQucGVvcGxlLmZsYXRNYXAoKGVudHJ5KSA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBzZXR1cC5tZW1iZXJzLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGVudHJ5Lm1lbWJlcik7XG4gICAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IG1lbWJlcjogZm91bmQuaWQsIGVtYWlsOiBmb3VuZC5lbWFpbC50b0xvd2VyQ2FzZSgpLCBsZXZlbDogZW50cnkubGV2ZWwgfV07XG4gIH0pO1xuICBjb25zdCBtYW5hZ2VkID0gWy4uLmdyb3VwcywgLi4ucGVvcGxlXS5zb21lKChlbnRyeSkgPT4gZW50cnkubGV2ZWwgPT09IFwibWFuYWdlXCIpO1xuICByZXR1cm4gb25seShbXG4gICAge1xuICAgICAgaWQ6IGNoYW5nZUlkKFwiY29sbGVjdGlvbi5jcmVhdGVcIiwgcGF0aCksXG4gICAgICBuZWVkczogW10sXG4gICAgICBraW5kOiBcImNvbGxlY3Rpb24uY3JlYXRlXCIsXG4gICAgICBwYXRoLFxuICAgICAgYWNjZXNzOiBncm91cHMsXG4gICAgICAuLi4ocGVvcGxlLmxlbmd0aCA9PT0gMCA/IHt9IDogeyBwZW9wbGUgfSksXG4gICAgICBvd25lck1hbmFnZXM6ICFtYW5hZ2VkICYmICFzZXR1cC5jb2xsZWN0aW9uU2V0dGluZ3MuYWxsb3dBZG1pbkFjY2Vzc1RvQWxsQ29sbGVjdGlvbkl0ZW1zLFxuICAgIH0sXG4gIF0pO1xufVxuXG5mdW5jdGlvbiBhY2Nlc3Moc2V0czogcmVhZG9ubHkgKHsgcmVhZG9ubHkgY29sbGVjdGlvbjogQ29sbGVjdGlvbklkIH0gJiBXYW50ZWRBY2Nlc3MpW10sIHNldHVwOiBDbGllbnRTZXR1cCk6IFJlc3VsdDxyZWFkb25seSBDaGFuZ2VbXT4ge1xuICBjb25zdCBjaGFuZ2VzOiBDb2xsZWN0aW9uQWNjZXNzQ2hhbmdlW10gPSBbXTtcbiAgY29uc3QgZ3JvdXBOYW1lcyA9IG5ldyBNYXAoc2V0dXAuZ3JvdXBzLm1hcCgoZWFjaCkgPT4gW2VhY2guaWQsIGVhY2gubmFtZV0pKTtcbiAgY29uc3QgZW1haWxzID0gbmV3IE1hcChzZXR1cC5tZW1iZXJzLm1hcCgoZWFjaCkgPT4gW2VhY2guaWQsIGVhY2guZW1haWwudG9Mb3dlckNhc2UoKV0pKTtcbiAgY29uc3QgcGF0aHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBmb3IgKGNvbnN0IGVhY2ggb2Ygc2V0dXAuY29sbGVjdGlvbnMpIHBhdGhzLnNldChlYWNoLnBhdGgsIChwYXRocy5nZXQoZWFjaC5wYXRoKSA/PyAwKSArIDEpO1xuICBmb3IgKGNvbnN0IHdhbnRlZCBvZiBzZXRzKSB7XG4gICAgY29uc3QgZm91bmQgPSBzaGFyZWQoc2V0dXAsIHdhbnRlZC5jb2xsZWN0aW9uKTtcbiAgICBpZiAoIWZvdW5kLm9rKSByZXR1cm4gZm91bmQ7XG4gICAgY29uc3QgeyB2YWx1ZSB9ID0gZm91bmQ7XG4gICAgY29uc3QgYWZ0ZXIgPSB3aXRoQWNjZXNzKHZhbHVlLCB3YW50ZWQpO1xuICAgIGNvbnN0IGxldmVsSW4gPSA8SWQ+KGxpc3Q6IHJlYWRvbmx5IHsgcmVhZG9ubHkgaWQ6IElkOyByZWFkb25seSBsZXZlbDogQ29sbGVjdGlvblNldHVwW1wiZ3JvdXBzXCJdW251bWJlcl1bXCJsZXZlbFwiXSB9W10sIG9mOiBJZCkgPT5cbiAgICAgIGxpc3QuZmluZCgoZW50cnkpID0+IGVudHJ5LmlkID09PSBvZik/LmxldmVsID8/IG51bGw7XG4gICAgY29uc3Qgc2V0ID0gWy4uLm5ldyBNYXAod2FudGVkLmdyb3Vwcy5tYXAoKGVudHJ5KSA9PiBbZW50cnkuZ3JvdXAsIGVudHJ5LmxldmVsXSkpXS5mbGF0TWFwKChbb2YsIHRvXSkgPT4ge1xuICAgICAgY29uc3QgbmFtZSA9IGdyb3VwTmFtZXMuZ2V0KG9mKTtcbiAgICAgIGNvbnN0IGZyb20gPSBsZXZlbEluKHZhbHVlLmdyb3Vwcywgb2YpO1xuICAgICAgcmV0dXJuIG5hbWUgPT09IHVuZGVmaW5lZCB8fCBmcm9tID09PSB0byA/IFtdIDogW3sgZ3JvdXA6IG5hbWUsIGZyb20sIHRvIH1dO1xuICAgIH0pO1xuICAgIGNvbnN0IHBlb3BsZSA9IFsuLi5uZXcgTWFwKHdhbnRlZC5wZW9wbGUubWFwKChlbnRyeSkgPT4gW2VudHJ5Lm1lbWJlciwgZW50cnkubGV2ZWxdKSldLmZsYXRNYXAoKFtvZiwgdG9dKSA9PiB7XG4gICAgICBjb25zdCBlbWFpbCA9IGVtYWlscy5nZXQob2YpO1xuICAgICAgY29uc3QgZnJvbSA9IGxldmVsSW4odmFsdWUubWVtYmVycywgb2YpO1xuICAgICAgcmV0dXJuIGVtYWlsID09PSB1bmRlZmluZWQgfHwgZnJvbSA9PT0gdG8gPyBbXSA6IFt7IG1lbWJlcjogb2YsIGVtYWlsLCBmcm9tLCB0byB9XTtcbiAgICB9KTtcbiAgICBpZiAoc2V0Lmxlbmd0aCArIHBlb3BsZS5sZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgIGlmICghaGFzTWFuYWdlcihzZXR1cCwgYWZ0ZXIpKSByZXR1cm4gbmVlZHNNYW5hZ2VyKHZhbHVlLnBhdGgpO1xuICAgIGNvbnN0IGNoYW5nZSA9IGNoYW5nZUNvbGxlY3Rpb25BY2Nlc3ModmFsdWUsIHNldCwgW10sIHBlb3BsZSk7XG4gICAgLy8gVHdvIGNvbGxlY3Rpb25zIG9mIG9uZSBuYW1lIGFyZSB0d28gY2hhbmdlcy5cbiAgICBjaGFuZ2VzLnB1c2gocGF0aHMuZ2V0KHZhbHVlLnBhdGgpID09PSAxID8gY2hhbmdlIDogeyAuLi5jaGFuZ2UsIGlkOiBjaGFuZ2VJZChcImNvbGxlY3Rpb24uYWNjZXNzXCIsIHZhbHVlLnBhdGgsIHZhbHVlLmlkKSB9KTtcbiAgfVxuICByZXR1cm4gb2soY2hhbmdlcyk7XG59XG5cbmZ1bmN0aW9uIGRlbGV0aW9uKHdhbnRlZDogcmVhZG9ubHkgQ29sbGVjdGlvbklkW10sIHNldHVwOiBDbGllbnRTZXR1cCwgaXRlbXM6IHJlYWRvbmx5IEl0ZW1OYW1lW10gfCBudWxsKTogUmVzdWx0PHJlYWRvbmx5IENoYW5nZVtdPiB7XG4gIGNvbnN0IGdvbmUgPSBuZXcgU2V0PENvbGxlY3Rpb25JZD4oKTtcbiAgY29uc3QgY2hhbmdlczogQ2hhbmdlW10gPSBbXTtcbiAgZm9yIChjb25zdCBlYWNoIG9mIG5ldyBTZXQod2FudGVkKSkge1xuICAgIGNvbnN0IGZvdW5kID0gc2hhcmVkKHNldHVwLCBlYWNoKTtcbiAgICBpZiAoIWZvdW5kLm9rKSByZXR1cm4gZm91bmQ7XG4gICAgZ29uZS5hZGQoZWFjaCk7XG4gICAgY29uc3Qgb3JwaGFucyA9IGl0ZW1zID09PSBudWxsID8gbnVsbCA6IG9ycGhhbmVkQnkoaXRlbXMsIGVhY2gsIGdvbmUpO1xuICAgIGNoYW5nZXMucHVzaChkZWxldGVDb2xsZWN0aW9uKGZvdW5kLnZhbHVlLCBvcnBoYW5zKSk7XG4gIH1cbiAgcmV0dXJuIG9rKGNoYW5nZXMpO1xufVxuLyoqIEl0ZW1zIHRoYXQgbGllIGluIHRoaXMgY29sbGVjdGlvbiBhbmQsIG9uY2UgYWxsIG9mIGBnb25lYCBhcmUgZGVsZXRlZCwgaW4gbm9uZS4gKi9cbmNvbnN0IG9ycGhhbmVkQnkgPSAoaXRlbXM6IHJlYWRvbmx5IEl0ZW1OYW1lW10sIGNvbGxlY3Rpb246IENvbGxlY3Rpb25JZCwgZ29uZTogUmVhZG9ubHlTZXQ8Q29sbGVjdGlvbklkPik6IG51bWJlciA9PlxuICBpdGVtcy5maWx0ZXIoKGl0ZW0pID0+IGl0ZW0uY29sbGVjdGlvbnMuaW5jbHVkZXMoY29sbGVjdGlvbikgJiYgaXRlbS5jb2xsZWN0aW9ucy5ldmVyeSgocGxhY2UpID0+IGdvbmUuaGFzKHBsYWNlKSkpLmxlbmd0aDtcbiIsImltcG9ydCB7IHNob3J0SGFzaCB9IGZyb20gXCIuLi8uLi8uLi91dGlsL3Nob3J0LWhhc2gudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSwgQ2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgam9pbmluZyB9IGZyb20gXCIuLi9nYWlucy50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgbm9JbnZlcnNlLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBoZWF2aWVzdCwgcmlza3ksIHJvdXRpbmUgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIEEgcGVyc29uIGFzIGEgZGlyZWN0b3J5IGhhcyB0aGVtLiBgbGlua2A6IGEgbWVtYmVyIG9mIHRoYXQgYWRkcmVzcyBpcyB0aGVyZSwgYW5kIGdldHMgdGhlIGlkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbXBvcnRlZFBlcnNvbiB7XG4gIHJlYWRvbmx5IGVtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGV4dGVybmFsSWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYXM6IFwiaW52aXRlXCIgfCBcImxpbmtcIjtcbn1cbi8qKiBBIGdyb3VwIGFzIGEgZGlyZWN0b3J5IGhhcyBpdDsgaXRzIG1lbWJlcnMgYmVjb21lIGV4YWN0bHkgdGhvc2UuIEFkZHJlc3NlcyBpbiBsb3dlciBjYXNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbXBvcnRlZEdyb3VwIHtcbiAgcmVhZG9ubHkgZXh0ZXJuYWxJZDogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBFeHRlcm5hbCBpZHMsIHNvcnRlZC4gV2hvIGlzIG5vdCBrbm93biB0byB0aGUgY2xpZW50IGlzIHBhc3NlZCBvdmVyIGJ5IHRoZSBzZXJ2ZXIuICovXG4gIHJlYWRvbmx5IG1lbWJlcnM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogTnVsbDogdGhlIGdyb3VwIGlzIG1hZGUuICovXG4gIHJlYWRvbmx5IGZyb206IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nIH0gfCBudWxsO1xuICByZWFkb25seSBqb2luaW5nOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgbGVhdmluZzogcmVhZG9ubHkgc3RyaW5nW107XG59XG4vKipcbiAqIE9uZSBjYWxsIG9mIHRoZSBwdWJsaWMgQVBJJ3MgaW1wb3J0IChkaXJlY3Rvcmllcy5tZCDCpzEuNyk6IHRoZSBvbmx5IHdheSB0byB3cml0ZSBleHRlcm5hbCBpZHMsIGJ5IHdoaWNoIGEgZGlyZWN0b3J5IGFuZCBhIGNsaWVudCBrbm93XG4gKiBlYWNoIG90aGVyJ3MgcGVvcGxlIGFuZCBncm91cHMuIEl0IHJlbW92ZXMgbm9ib2R5OiB3aG8gZ29lcyBpcyBuYW1lZCBieSBjaGFuZ2VzIG9mIHRoZWlyIG93bi5cbiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXJlY3RvcnlJbXBvcnQgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJkaXJlY3RvcnkuaW1wb3J0XCI7XG4gIHJlYWRvbmx5IHBlb3BsZTogcmVhZG9ubHkgSW1wb3J0ZWRQZXJzb25bXTtcbiAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBJbXBvcnRlZEdyb3VwW107XG4gIC8qKiBzdGFnZWQ6IHdpdGhvdXQgYSBtYWlsIG9yIGEgc2VhdCwgd2hlcmUgdGhlIHNlcnZlciBhbGxvd3MgaXQuICovXG4gIHJlYWRvbmx5IGludml0ZXM6IFwiYXQtb25jZVwiIHwgXCJzdGFnZWRcIjtcbn1cblxuZXhwb3J0IGNvbnN0IGltcG9ydERpcmVjdG9yeSA9IChcbiAgcGFydHM6IFBpY2s8RGlyZWN0b3J5SW1wb3J0LCBcInBlb3BsZVwiIHwgXCJncm91cHNcIiB8IFwiaW52aXRlc1wiPixcbiAgbmVlZHM6IHJlYWRvbmx5IENoYW5nZUlkW10gPSBbXSxcbik6IERpcmVjdG9yeUltcG9ydCA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJkaXJlY3RvcnkuaW1wb3J0XCIsIHNob3J0SGFzaChKU09OLnN0cmluZ2lmeShbcGFydHMucGVvcGxlLCBwYXJ0cy5ncm91cHMsIHBhcnRzLmludml0ZXNdKSkpLFxuICBuZWVkcyxcbiAga2luZDogXCJkaXJlY3RvcnkuaW1wb3J0XCIsXG4gIC4uLnBhcnRzLFxufSk7XG5cbmV4cG9ydCBjb25zdCBkaXJlY3RvcnlJbXBvcnQ6IENoYW5nZUtpbmREZWZpbml0aW9uPERpcmVjdG9yeUltcG9ydD4gPSB7XG4gIGtpbmQ6IFwiZGlyZWN0b3J5LmltcG9ydFwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsKHsgcGVvcGxlLCBncm91cHMgfSwgY29udGV4dCkge1xuICAgIGNvbnN0IGludml0ZWQgPSBwZW9wbGUuZmlsdGVyKChwZXJzb24pID0+IHBlcnNvbi5hcyA9PT0gXCJpbnZpdGVcIik7XG4gICAgY29uc3QgW2xlYXZpbmdQZW9wbGUsIGpvaW5pbmdQZW9wbGVdID0gW2dyb3Vwcy5mbGF0TWFwKCh7IGxlYXZpbmcgfSkgPT4gbGVhdmluZyksIGdyb3Vwcy5mbGF0TWFwKChncm91cCkgPT4gZ3JvdXAuam9pbmluZyldO1xuICAgIGNvbnN0IFtmaXJzdF0gPSBwZW9wbGU7XG4gICAgY29uc3Qgc29tZSA9IGdyb3Vwcy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKTtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IHBlb3BsZS5sZW5ndGggPiAwID8gXCJtYWlsXCIgOiBcImVkaXRcIixcbiAgICAgIHBlb3BsZTogWy4uLm5ldyBTZXQoWy4uLnBlb3BsZS5tYXAoKHsgZW1haWwgfSkgPT4gZW1haWwpLCAuLi5sZWF2aW5nUGVvcGxlLCAuLi5qb2luaW5nUGVvcGxlXSldLFxuICAgICAgLi4uaGVhdmllc3QoXG4gICAgICAgIGxlYXZpbmdQZW9wbGUubGVuZ3RoID4gMFxuICAgICAgICAgID8gcmlza3koXCJsZWF2ZXMtZ3JvdXBzXCIsIHsgZ3JvdXBzOiBncm91cHMuZmxhdE1hcCgoeyBuYW1lLCBsZWF2aW5nIH0pID0+IChsZWF2aW5nLmxlbmd0aCA+IDAgPyBbbmFtZV0gOiBbXSkpLmpvaW4oXCIsIFwiKSB9KVxuICAgICAgICAgIDogcm91dGluZSxcbiAgICAgICAgam9pbmluZyhcbiAgICAgICAgICBncm91cHMuZmxhdE1hcCgoeyBmcm9tLCBqb2luaW5nOiBjb21pbmcgfSkgPT4gKGZyb20gIT09IG51bGwgJiYgY29taW5nLmxlbmd0aCA+IDAgPyBbZnJvbS5uYW1lXSA6IFtdKSksXG4gICAgICAgICAgam9pbmluZ1Blb3BsZS5sZW5ndGgsXG4gICAgICAgICAgY29udGV4dCxcbiAgICAgICAgKSxcbiAgICAgICAgZ3JvdXBzLnNvbWUoKHsgZnJvbSwgbmFtZSB9KSA9PiBmcm9tICE9PSBudWxsICYmIGZyb20ubmFtZSAhPT0gbmFtZSkgPyByaXNreShcImdyb3VwLXJlbmFtZWRcIikgOiByb3V0aW5lLFxuICAgICAgICBpbnZpdGVkLmxlbmd0aCA+IDAgPyByaXNreShcIm1haWxcIiwge30sIGludml0ZWQubGVuZ3RoKSA6IHJvdXRpbmUsXG4gICAgICApLFxuICAgICAgc2VudGVuY2U6XG4gICAgICAgIGZpcnN0ID09PSB1bmRlZmluZWRcbiAgICAgICAgICA/IHNheShcImRpcmVjdG9yeS1pbXBvcnQuZ3JvdXBzXCIsIHsgZ3JvdXBzOiBncm91cHMubGVuZ3RoLCBuYW1lczogc29tZS5zbGljZSgwLCAzKS5qb2luKFwiLCBcIikgfSwgW1wibmFtZXNcIl0sIGdyb3Vwcy5sZW5ndGgpXG4gICAgICAgICAgOiBzYXkoXG4gICAgICAgICAgICAgIGBkaXJlY3RvcnktaW1wb3J0LiR7aW52aXRlZC5sZW5ndGggPiAwID8gXCJwZW9wbGVcIiA6IFwibGlua3NcIn1gLFxuICAgICAgICAgICAgICB7IHBlb3BsZTogcGVvcGxlLmxlbmd0aCwgZmlyc3Q6IChpbnZpdGVkWzBdID8/IGZpcnN0KS5lbWFpbCwgb3RoZXJzOiBwZW9wbGUubGVuZ3RoIC0gMSB9LFxuICAgICAgICAgICAgICBbXCJmaXJzdFwiXSxcbiAgICAgICAgICAgICAgcGVvcGxlLmxlbmd0aCxcbiAgICAgICAgICAgICksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXM6ICh7IHBlb3BsZSwgZ3JvdXBzLCBpbnZpdGVzIH0pID0+IFtcbiAgICAuLi5wZW9wbGUubWFwKCh7IGVtYWlsLCBhcyB9KSA9PlxuICAgICAgcm93KGxpdGVyYWwoZW1haWwpLCBudWxsLCBkaWZmZXJzKGFzID09PSBcImxpbmtcIiA/IFwiZGlyZWN0b3J5LmxpbmtlZFwiIDogaW52aXRlcyA9PT0gXCJzdGFnZWRcIiA/IFwiZGlyZWN0b3J5LnN0YWdlZFwiIDogXCJpbnZpdGVkLnVzZXJcIikpLFxuICAgICksXG4gICAgLi4uZ3JvdXBzLmZsYXRNYXAoKHsgbmFtZSwgZnJvbSwgam9pbmluZzogY29taW5nLCBsZWF2aW5nLCBleHRlcm5hbElkIH0pID0+IHtcbiAgICAgIGNvbnN0IGdyb3VwID0gZGlmZmVycyhcImdyb3VwXCIsIHsgZ3JvdXA6IG5hbWUgfSk7XG4gICAgICByZXR1cm4gW1xuICAgICAgICAuLi4oZnJvbSA9PT0gbnVsbFxuICAgICAgICAgID8gW3Jvdyhncm91cCwgbnVsbCwgZGlmZmVycyhcIm5ld1wiKSldXG4gICAgICAgICAgOiBmcm9tLm5hbWUgPT09IG5hbWVcbiAgICAgICAgICAgID8gW11cbiAgICAgICAgICAgIDogW3JvdyhkaWZmZXJzKFwibmFtZVwiKSwgbGl0ZXJhbChmcm9tLm5hbWUpLCBsaXRlcmFsKG5hbWUpLCBsaXRlcmFsKGZyb20ubmFtZSkpXSksXG4gICAgICAgIC4uLmxlYXZpbmcubWFwKChlbWFpbCkgPT4gcm93KGxpdGVyYWwoZW1haWwpLCBncm91cCwgbnVsbCwgZ3JvdXApKSxcbiAgICAgICAgLi4uY29taW5nLm1hcCgoZW1haWwpID0+IHJvdyhsaXRlcmFsKGVtYWlsKSwgbnVsbCwgZ3JvdXAsIGdyb3VwKSksXG4gICAgICAgIC4uLihmcm9tICE9PSBudWxsICYmIGZyb20ubmFtZSA9PT0gbmFtZSAmJiBjb21pbmcubGVuZ3RoICsgbGVhdmluZy5sZW5ndGggPT09IDBcbiAgICAgICAgICA/IFtyb3coZGlmZmVycyhcImV4dGVybmFsSWRcIiksIG51bGwsIGxpdGVyYWwoZXh0ZXJuYWxJZCksIGdyb3VwKV1cbiAgICAgICAgICA6IFtdKSxcbiAgICAgIF07XG4gICAgfSksXG4gIF0sXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcImRpcmVjdG9yeS1pbXBvcnRcIiksXG4gIHNpemU6ICh7IHBlb3BsZSwgZ3JvdXBzIH0pID0+IHBlb3BsZS5sZW5ndGggKyBncm91cHMubGVuZ3RoLFxufTtcbiIsImltcG9ydCB7IGRpZmZlcnMsIG5vSW52ZXJzZSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgY292ZXJzTWVtYmVycywgZW1haWxzT2YsIG1lbWJlcnNDaGFuZ2VzLCByb3dzT2YsIHNlbnRlbmNlT2YsIHR5cGUgTWVtYmVyc0NoYW5nZSwgdHlwZSBOYW1lZE1lbWJlciB9IGZyb20gXCIuL21lbWJlcnMtb2YtYS1jYWxsLnRzXCI7XG5pbXBvcnQgeyByZWFjaGVkQnkgfSBmcm9tIFwiLi9yZWFjaGVkLWJ5LnRzXCI7XG5cbi8qKiBFbmRzIG1lbWJlcnNoaXBzLiBDb21pbmcgYmFjayB0YWtlcyBhIG5ldyBpbnZpdGF0aW9uLCBhY2NlcHRpbmcgYW5kIGNvbmZpcm1pbmcuICovXG5leHBvcnQgdHlwZSBNZW1iZXJSZW1vdmUgPSBNZW1iZXJzQ2hhbmdlPFwibWVtYmVyLnJlbW92ZVwiPjtcbmV4cG9ydCBjb25zdCByZW1vdmVNZW1iZXJzID0gKG1lbWJlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10pOiByZWFkb25seSBNZW1iZXJSZW1vdmVbXSA9PiBtZW1iZXJzQ2hhbmdlcyhcIm1lbWJlci5yZW1vdmVcIiwgbWVtYmVycyk7XG5cbmV4cG9ydCBjb25zdCBtZW1iZXJSZW1vdmU6IENoYW5nZUtpbmREZWZpbml0aW9uPE1lbWJlclJlbW92ZT4gPSB7XG4gIGtpbmQ6IFwibWVtYmVyLnJlbW92ZVwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsOiAoY2hhbmdlKSA9PiAoe1xuICAgIGdseXBoOiBcInJlbW92ZVwiLFxuICAgIHBlb3BsZTogZW1haWxzT2YoY2hhbmdlKSxcbiAgICAuLi5yaXNreShcInJlbW92ZWRcIiwge30sIGNoYW5nZS5tZW1iZXJzLmxlbmd0aCksXG4gICAgc2VudGVuY2U6IHNlbnRlbmNlT2YoY2hhbmdlLmtpbmQsIGNoYW5nZS5tZW1iZXJzKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlLCBhY3R1YWwpID0+IHJvd3NPZihjaGFuZ2UsIChtZW1iZXIpID0+IHJlYWNoZWRCeShhY3R1YWwsIG1lbWJlci5pZCksIGRpZmZlcnMoXCJyZWFjaC5ub3RNZW1iZXJcIikpLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJtZW1iZXItcmVtb3ZlZFwiKSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLm1lbWJlcnMubGVuZ3RoLFxuICBjb3ZlcnM6IGNvdmVyc01lbWJlcnMsXG59O1xuIiwiaW1wb3J0IHsgZGlmZmVycywgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgY292ZXJzTWVtYmVycywgZW1haWxzT2YsIG1lbWJlcnNDaGFuZ2VzLCByb3dzT2YsIHNlbnRlbmNlT2YsIHR5cGUgTWVtYmVyc0NoYW5nZSwgdHlwZSBOYW1lZE1lbWJlciB9IGZyb20gXCIuL21lbWJlcnMtb2YtYS1jYWxsLnRzXCI7XG5pbXBvcnQgeyByZWFjaGVkQnkgfSBmcm9tIFwiLi9yZWFjaGVkLWJ5LnRzXCI7XG5cbi8qKiBUYWtlcyBwZW9wbGUncyBhY2Nlc3MgYXdheTsgbWVtYmVyc2hpcCwgZ3JvdXBzIGFuZCBjb2xsZWN0aW9ucyBhcmUga2VwdCBmb3IgcmVzdG9yaW5nLiAqL1xuZXhwb3J0IHR5cGUgTWVtYmVyUmV2b2tlID0gTWVtYmVyc0NoYW5nZTxcIm1lbWJlci5yZXZva2VcIj47XG5leHBvcnQgY29uc3QgcmV2b2tlTWVtYmVycyA9IChtZW1iZXJzOiByZWFkb25seSBOYW1lZE1lbWJlcltdKTogcmVhZG9ubHkgTWVtYmVyUmV2b2tlW10gPT4gbWVtYmVyc0NoYW5nZXMoXCJtZW1iZXIucmV2b2tlXCIsIG1lbWJlcnMpO1xuXG5leHBvcnQgY29uc3QgbWVtYmVyUmV2b2tlOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxNZW1iZXJSZXZva2U+ID0ge1xuICBraW5kOiBcIm1lbWJlci5yZXZva2VcIixcbiAgc2VjdGlvbjogXCJwZW9wbGVcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJyZW1vdmVcIixcbiAgICBwZW9wbGU6IGVtYWlsc09mKGNoYW5nZSksXG4gICAgLi4ucmlza3koXCJyZXZva2VkXCIsIHt9LCBjaGFuZ2UubWVtYmVycy5sZW5ndGgpLFxuICAgIHNlbnRlbmNlOiBzZW50ZW5jZU9mKGNoYW5nZS5raW5kLCBjaGFuZ2UubWVtYmVycyksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSwgYWN0dWFsKSA9PiByb3dzT2YoY2hhbmdlLCAobWVtYmVyKSA9PiByZWFjaGVkQnkoYWN0dWFsLCBtZW1iZXIuaWQpLCBkaWZmZXJzKFwicmVhY2gubm90aGluZ1wiKSksXG4gIGludmVyc2U6IChjaGFuZ2UpID0+ICh7IGNoYW5nZTogcmVzdG9yZU1lbWJlcnMoY2hhbmdlLm1lbWJlcnMpWzBdIH0pLFxuICBzaXplOiAoY2hhbmdlKSA9PiBjaGFuZ2UubWVtYmVycy5sZW5ndGgsXG4gIGNvdmVyczogY292ZXJzTWVtYmVycyxcbn07XG5cbi8qKiBHaXZlcyByZXZva2VkIHBlb3BsZSB0aGVpciBhY2Nlc3MgYmFjay4gKi9cbmV4cG9ydCB0eXBlIE1lbWJlclJlc3RvcmUgPSBNZW1iZXJzQ2hhbmdlPFwibWVtYmVyLnJlc3RvcmVcIj47XG5leHBvcnQgY29uc3QgcmVzdG9yZU1lbWJlcnMgPSAobWVtYmVyczogcmVhZG9ubHkgTmFtZWRNZW1iZXJbXSk6IHJlYWRvbmx5IE1lbWJlclJlc3RvcmVbXSA9PiBtZW1iZXJzQ2hhbmdlcyhcIm1lbWJlci5yZXN0b3JlXCIsIG1lbWJlcnMpO1xuXG5leHBvcnQgY29uc3QgbWVtYmVyUmVzdG9yZTogQ2hhbmdlS2luZERlZmluaXRpb248TWVtYmVyUmVzdG9yZT4gPSB7XG4gIGtpbmQ6IFwibWVtYmVyLnJlc3RvcmVcIixcbiAgc2VjdGlvbjogXCJwZW9wbGVcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJlZGl0XCIsXG4gICAgcGVvcGxlOiBlbWFpbHNPZihjaGFuZ2UpLFxuICAgIC4uLnJpc2t5KFwicmVzdG9yZWRcIiwge30sIGNoYW5nZS5tZW1iZXJzLmxlbmd0aCksXG4gICAgc2VudGVuY2U6IHNlbnRlbmNlT2YoY2hhbmdlLmtpbmQsIGNoYW5nZS5tZW1iZXJzKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoY2hhbmdlKSA9PiByb3dzT2YoY2hhbmdlLCAoKSA9PiBkaWZmZXJzKFwibWVtYmVyU3RhdGUucmV2b2tlZFwiKSwgZGlmZmVycyhcIm1lbWJlclN0YXRlLmFzQmVmb3JlXCIpKSxcbiAgaW52ZXJzZTogKGNoYW5nZSkgPT4gKHsgY2hhbmdlOiByZXZva2VNZW1iZXJzKGNoYW5nZS5tZW1iZXJzKVswXSB9KSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLm1lbWJlcnMubGVuZ3RoLFxuICBjb3ZlcnM6IGNvdmVyc01lbWJlcnMsXG59O1xuIiwiaW1wb3J0IHsgTWVtYmVyUm9sZSwgTWVtYmVyU3RhdHVzIH0gZnJvbSBcIi4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lbWJlcklkIH0gZnJvbSBcIi4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uLy4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IHNvcnRlZFVuaXF1ZSB9IGZyb20gXCIuLi8uLi91dGlsL2NvbXBhcmUudHNcIjtcbmltcG9ydCB7IGFjY2Vzc09mTWVtYmVyIH0gZnJvbSBcIi4uL3ZhbHVlL2FjY2Vzcy9yZWFjaC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCwgR3JvdXBTZXR1cCwgTWVtYmVyU2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpcmVjdG9yeVN5bmMgfSBmcm9tIFwiLi9zZXR0aW5ncy50c1wiO1xuaW1wb3J0IHR5cGUgeyBEaXJlY3RvcnlHcm91cCwgRGlyZWN0b3J5UGVyc29uLCBEaXJlY3RvcnlTbmFwc2hvdCB9IGZyb20gXCIuL3NuYXBzaG90LnRzXCI7XG5cbi8qKiBUaGUgc2VydmVyJ3MgbGltaXRzIChkaXJlY3Rvcmllcy5tZCDCpzEuNSwgwqcyLjIpLiAqL1xuY29uc3QgbG9uZ2VzdEFkZHJlc3MgPSAyNTY7XG5jb25zdCBsb25nZXN0R3JvdXBOYW1lID0gMTAwO1xuXG4vKiogV2hhdCBhIGxpbmUgYXNrcyBmb3IuIGB0b2xkYDogbm90aGluZyBpcyBkb25lLCBhIHRlY2huaWNpYW4gc2hvdWxkIGtub3cuICovXG5leHBvcnQgdHlwZSBMaW5lS2luZCA9IFwicmVtb3ZlXCIgfCBcInJldm9rZVwiIHwgXCJpbnZpdGVcIiB8IFwibGlua1wiIHwgXCJyZWFkZHJlc3NcIiB8IFwiZ3JvdXAtbmV3XCIgfCBcImdyb3VwLWNoYW5nZVwiIHwgXCJub3QtcG9zc2libGVcIiB8IFwidG9sZFwiO1xuXG4vKiogT25lIGRpZmZlcmVuY2UgYmV0d2VlbiBhIGRpcmVjdG9yeSBhbmQgYSBjbGllbnQsIHdpdGggaXRzIHJlYXNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0b3J5TGluZSB7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBMaW5lS2luZDtcbiAgLyoqIE5hbWUgb3IgYWRkcmVzcywgYXMgcGVvcGxlIGtub3cgaXQuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZW1haWw6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG1lbWJlcklkOiBNZW1iZXJJZCB8IG51bGw7XG4gIHJlYWRvbmx5IHJlYXNvbjogTWVzc2FnZTtcbiAgLyoqIENvbGxlY3Rpb25zIHRoYXQgdGhlIG1lbWJlciByZWFjaGVzIG5vdywgd2hlcmUgc29tZWJvZHkgZ29lcy4gKi9cbiAgcmVhZG9ubHkgcmVhY2hlczogbnVtYmVyIHwgbnVsbDtcbiAgLyoqIE5hbWVzIG9mIHRoZSBncm91cHMsIG9yIG9mIHRoZSBwZW9wbGUgb2YgYSBncm91cCwgdGhhdCBhcmUgcGFydCBvZiBpdC4gKi9cbiAgcmVhZG9ubHkgd2l0aDogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBXaGVyZSB0aGUgZW50cnkgc3RhbmRzIGluIHRoZSBkaXJlY3RvcnkuICovXG4gIHJlYWRvbmx5IHdoZXJlOiBzdHJpbmcgfCBudWxsO1xuICAvKiogV2h5IGl0IGlzIG5vdCBwcm9wb3NlZCBieSBpdHNlbGY6IGEgdGVjaG5pY2lhbiBjaG9vc2VzIGl0LiAqL1xuICByZWFkb25seSBoZWxkOiBcImVsZXZhdGVkXCIgfCBcIm9yaWdpblwiIHwgbnVsbDtcbn1cblxuLyoqIEEgY29tcGFyaXNvbiwgd2l0aCB3aGF0IGl0cyBjaGFuZ2VzIGFyZSBtYWRlIG9mLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb21wYXJpc29uIHtcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IERpcmVjdG9yeUxpbmVbXTtcbiAgLyoqIFBlb3BsZSB3aG8gY2FuIGJlIG1lbWJlcnM6IGVhY2ggd2l0aCB0aGUgbGluZSB0aGF0IG1ha2VzIHRoZW0gb25lLCBvciBub25lIHdoZXJlIHRoZXkgYXJlLiAqL1xuICByZWFkb25seSBwZW9wbGU6IFJlYWRvbmx5TWFwPFxuICAgIHN0cmluZyxcbiAgICB7IHJlYWRvbmx5IHBlcnNvbjogRGlyZWN0b3J5UGVyc29uOyByZWFkb25seSBtZW1iZXI6IE1lbWJlclNldHVwIHwgbnVsbDsgcmVhZG9ubHkgbGluZTogc3RyaW5nIHwgbnVsbCB9XG4gID47XG4gIHJlYWRvbmx5IGdyb3VwczogcmVhZG9ubHkgQ29tcGFyZWRHcm91cFtdO1xuICAvKiogTWVtYmVycyB3aG9zZSBhY2Nlc3MgaXMgdXAgZm9yIGJlaW5nIHRha2VuIGF3YXkgYnkgYSBsaW5lIG9mIHRoZWlyIG93bjogbm8gZ3JvdXAgbG9zZXMgdGhlbSBvbiB0aGUgd2F5LCBwYXN0IHRoZSBsaW1pdHMuIFdpdGggdGhlaXIgaWRzLiAqL1xuICByZWFkb25seSBzdGF5aW5nOiBSZWFkb25seU1hcDxNZW1iZXJJZCwgc3RyaW5nPjtcbiAgLyoqIE1lbWJlcnMgd2hvIGFyZSBrbm93biBieSBhbiBpZCBvZiBhIGRpcmVjdG9yeS4gKi9cbiAgcmVhZG9ubHkgbGlua2VkOiBudW1iZXI7XG4gIC8qKiBQZW9wbGUgd2hvIGFyZSBhY3RpdmUgaW4gdGhlIGRpcmVjdG9yeS4gKi9cbiAgcmVhZG9ubHkgYWN0aXZlOiBudW1iZXI7XG59XG5leHBvcnQgaW50ZXJmYWNlIENvbXBhcmVkR3JvdXAge1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkgZ3JvdXA6IERpcmVjdG9yeUdyb3VwO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtub3duOiBHcm91cFNldHVwIHwgbnVsbDtcbn1cblxuY29uc3QgcmVhc29uID0gKG5hbWU6IHN0cmluZywgcGFyYW1ldGVyczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4gPSB7fSwgY291bnQ/OiBudW1iZXIpOiBNZXNzYWdlID0+ICh7XG4gIGtleTogYGRpcmVjdG9yeS5yZWFzb24uJHtuYW1lfWAsXG4gIHBhcmFtZXRlcnM6IGNvdW50ID09PSB1bmRlZmluZWQgPyBwYXJhbWV0ZXJzIDogeyAuLi5wYXJhbWV0ZXJzLCBjb3VudCB9LFxuICAuLi4oY291bnQgPT09IHVuZGVmaW5lZCA/IHt9IDogeyBjb3VudCB9KSxcbn0pO1xuY29uc3Qgc2hvd25OYW1lID0gKG1lbWJlcjogTWVtYmVyU2V0dXApOiBzdHJpbmcgPT4gbWVtYmVyLm5hbWUgPz8gbWVtYmVyLmVtYWlsO1xuY29uc3QgaXNBZGRyZXNzID0gKGVtYWlsOiBzdHJpbmcpOiBib29sZWFuID0+IGVtYWlsLmxlbmd0aCA8PSBsb25nZXN0QWRkcmVzcyAmJiAvXlteXFxzQF0rQFteXFxzQF0rJC91LnRlc3QoZW1haWwpO1xuXG4vKipcbiAqIFdoYXQgYSBkaXJlY3RvcnkgbWVhbnMgZm9yIGEgY2xpZW50IGFzIGl0IHdhcyBsYXN0IHJlYWQuIFB1cmU7IG1lbWJlcnMgYW5kIGVudHJpZXMgYXJlIG1hdGNoZWQgYnkgaWQgZmlyc3QsIHRoZW4gYnkgYWRkcmVzcy5cbiAqIEBwYXJhbSByZW1lbWJlcmVkIGlkcyB0aGF0IHRoaXMgZGlyZWN0b3J5IGhhZCBhdCBlYXJsaWVyIHJ1bnM6IHdob2V2ZXIgYmVhcnMgb25lIGFuZCBpcyBubyBsb25nZXIgZm91bmQgaGFzIGxlZnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wYXJlRGlyZWN0b3J5KFxuICBzbmFwc2hvdDogRGlyZWN0b3J5U25hcHNob3QsXG4gIHN5bmM6IERpcmVjdG9yeVN5bmMsXG4gIHNldHVwOiBDbGllbnRTZXR1cCxcbiAgcmVtZW1iZXJlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPixcbik6IENvbXBhcmlzb24ge1xuICBjb25zdCBsaW5lczogRGlyZWN0b3J5TGluZVtdID0gW107XG4gIGNvbnN0IHBlb3BsZSA9IG5ldyBNYXA8c3RyaW5nLCBDb21wYXJpc29uW1wicGVvcGxlXCJdIGV4dGVuZHMgUmVhZG9ubHlNYXA8c3RyaW5nLCBpbmZlciBFbnRyeT4gPyBFbnRyeSA6IG5ldmVyPigpO1xuICBjb25zdCBieUlkID0gbmV3IE1hcChzZXR1cC5tZW1iZXJzLmZsYXRNYXAoKG1lbWJlcikgPT4gKG1lbWJlci5leHRlcm5hbElkID8gW1ttZW1iZXIuZXh0ZXJuYWxJZCwgbWVtYmVyXSBhcyBjb25zdF0gOiBbXSkpKTtcbiAgY29uc3QgYnlFbWFpbCA9IG5ldyBNYXAoc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gW21lbWJlci5lbWFpbC50b0xvd2VyQ2FzZSgpLCBtZW1iZXJdKSk7XG4gIGNvbnN0IGdyb3Vwc09mID0gZ3JvdXBOYW1lcyhzbmFwc2hvdCk7XG4gIGNvbnN0IHN0YXlpbmcgPSBuZXcgTWFwPE1lbWJlcklkLCBzdHJpbmc+KCk7XG4gIGNvbnN0IGxpbmUgPSAocGFydHM6IFBpY2s8RGlyZWN0b3J5TGluZSwgXCJrZXlcIiB8IFwia2luZFwiIHwgXCJuYW1lXCIgfCBcInJlYXNvblwiPiAmIFBhcnRpYWw8RGlyZWN0b3J5TGluZT4pOiB2b2lkID0+IHtcbiAgICBsaW5lcy5wdXNoKHsgZW1haWw6IG51bGwsIG1lbWJlcklkOiBudWxsLCByZWFjaGVzOiBudWxsLCB3aXRoOiBbXSwgd2hlcmU6IG51bGwsIGhlbGQ6IG51bGwsIC4uLnBhcnRzIH0pO1xuICB9O1xuXG4gIC8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gcGVvcGxlICovXG5cbiAgY29uc3QgYWN0aXZlID0gc25hcHNob3QucGVvcGxlLmZpbHRlcigoeyBzdGF0ZSB9KSA9PiBzdGF0ZSA9PT0gXCJhY3RpdmVcIik7XG4gIGNvbnN0IGRvdWJsZWQgPSBkb3VibGVkQWRkcmVzc2VzKGFjdGl2ZSk7XG4gIGNvbnN0IGlkcyA9IG5ldyBNYXAoc25hcHNob3QucGVvcGxlLm1hcCgocGVyc29uKSA9PiBbcGVyc29uLmlkLCBwZXJzb25dKSk7XG4gIC8vIEEgbGl2aW5nIGVudHJ5IHdpbnMgb3ZlciBhIGRlbGV0ZWQgb25lIG9mIHRoZSBzYW1lIGlkIChkaXJlY3Rvcmllcy5tZCwgdHJhcCBUMDUpLlxuICBmb3IgKGNvbnN0IHBlcnNvbiBvZiBhY3RpdmUpIGlkcy5zZXQocGVyc29uLmlkLCBwZXJzb24pO1xuXG4gIGZvciAoY29uc3QgcGVyc29uIG9mIHN5bmMucGVvcGxlID8gWy4uLmlkcy52YWx1ZXMoKV0uZmlsdGVyKCh7IHN0YXRlIH0pID0+IHN0YXRlID09PSBcImFjdGl2ZVwiKSA6IFtdKSB7XG4gICAgY29uc3QgeyBpZCwgZW1haWwsIHdoZXJlIH0gPSBwZXJzb247XG4gICAgY29uc3QgbmFtZSA9IHBlcnNvbi5uYW1lID8/IGVtYWlsID8/IGlkO1xuICAgIGNvbnN0IG93biA9IHsgZW1haWwsIHdoZXJlLCB3aXRoOiBncm91cHNPZi5nZXQoaWQpID8/IFtdIH07XG4gICAgY29uc3QgbWVtYmVyID0gYnlJZC5nZXQoaWQpID8/IG51bGw7XG4gICAgaWYgKGVtYWlsID09PSBudWxsIHx8ICFpc0FkZHJlc3MoZW1haWwpIHx8IGRvdWJsZWQuaGFzKGVtYWlsKSkge1xuICAgICAgaWYgKG1lbWJlciAhPT0gbnVsbCkgcGVvcGxlLnNldChpZCwgeyBwZXJzb24sIG1lbWJlciwgbGluZTogbnVsbCB9KTtcbiAgICAgIGNvbnN0IHdoeSA9XG4gICAgICAgIGVtYWlsID09PSBudWxsID8gcmVhc29uKFwibm8tYWRkcmVzc1wiKSA6IGRvdWJsZWQuaGFzKGVtYWlsKSA/IHJlYXNvbihcImRvdWJsZWRcIiwge30sIGRvdWJsZWQuZ2V0KGVtYWlsKSkgOiByZWFzb24oXCJiYWQtYWRkcmVzc1wiKTtcbiAgICAgIGlmIChtZW1iZXIgPT09IG51bGwgfHwgZW1haWwgPT09IG51bGwpIGxpbmUoeyBrZXk6IGBubzoke2lkfWAsIGtpbmQ6IFwibm90LXBvc3NpYmxlXCIsIG5hbWUsIHJlYXNvbjogd2h5LCAuLi5vd24gfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKG1lbWJlciAhPT0gbnVsbCkge1xuICAgICAgY29uc3QgaXNTYW1lID0gbWVtYmVyLmVtYWlsLnRvTG93ZXJDYXNlKCkgPT09IGVtYWlsO1xuICAgICAgY29uc3Qga2V5ID0gYGFkZHJlc3M6JHtpZH1gO1xuICAgICAgcGVvcGxlLnNldChpZCwgeyBwZXJzb24sIG1lbWJlciwgbGluZTogbnVsbCB9KTtcbiAgICAgIGlmIChtZW1iZXIuc3RhdHVzID09PSBNZW1iZXJTdGF0dXMucmV2b2tlZClcbiAgICAgICAgbGluZSh7IGtleTogYHJldm9rZWQ6JHtpZH1gLCBraW5kOiBcInRvbGRcIiwgbmFtZTogc2hvd25OYW1lKG1lbWJlciksIG1lbWJlcklkOiBtZW1iZXIuaWQsIHJlYXNvbjogcmVhc29uKFwicmV2b2tlZC1oZXJlXCIpLCAuLi5vd24gfSk7XG4gICAgICBlbHNlIGlmICghaXNTYW1lICYmIGJ5RW1haWwuaGFzKGVtYWlsKSlcbiAgICAgICAgbGluZSh7XG4gICAgICAgICAga2V5LFxuICAgICAgICAgIGtpbmQ6IFwibm90LXBvc3NpYmxlXCIsXG4gICAgICAgICAgbmFtZSxcbiAgICAgICAgICBtZW1iZXJJZDogbWVtYmVyLmlkLFxuICAgICAgICAgIHJlYXNvbjogcmVhc29uKFwiYWRkcmVzcy10YWtlblwiLCB7IGZyb206IG1lbWJlci5lbWFpbCwgdG86IGVtYWlsIH0pLFxuICAgICAgICAgIC4uLm93bixcbiAgICAgICAgfSk7XG4gICAgICBlbHNlIGlmICghaXNTYW1lICYmIG1lbWJlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5pbnZpdGVkICYmIG1lbWJlci5yb2xlID09PSBNZW1iZXJSb2xlLnVzZXIpXG4gICAgICAgIGxpbmUoeyBrZXksIGtpbmQ6IFwicmVhZGRyZXNzXCIsIG5hbWUsIG1lbWJlcklkOiBtZW1iZXIuaWQsIHJlYXNvbjogcmVhc29uKFwicmVhZGRyZXNzXCIsIHsgZnJvbTogbWVtYmVyLmVtYWlsLCB0bzogZW1haWwgfSksIC4uLm93biB9KTtcbiAgICAgIGVsc2UgaWYgKCFpc1NhbWUpXG4gICAgICAgIGxpbmUoeyBrZXksIGtpbmQ6IFwidG9sZFwiLCBuYW1lLCBtZW1iZXJJZDogbWVtYmVyLmlkLCByZWFzb246IHJlYXNvbihcImFkZHJlc3NcIiwgeyBmcm9tOiBtZW1iZXIuZW1haWwsIHRvOiBlbWFpbCB9KSwgLi4ub3duIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IG5hbWVzYWtlID0gYnlFbWFpbC5nZXQoZW1haWwpID8/IG51bGw7XG4gICAgaWYgKG5hbWVzYWtlID09PSBudWxsKSB7XG4gICAgICBwZW9wbGUuc2V0KGlkLCB7IHBlcnNvbiwgbWVtYmVyOiBudWxsLCBsaW5lOiBgaW52aXRlOiR7aWR9YCB9KTtcbiAgICAgIGxpbmUoeyBrZXk6IGBpbnZpdGU6JHtpZH1gLCBraW5kOiBcImludml0ZVwiLCBuYW1lOiBlbWFpbCwgcmVhc29uOiByZWFzb24oc3luYy5pbnZpdGVzID09PSBcInN0YWdlZFwiID8gXCJuZXctc3RhZ2VkXCIgOiBcIm5ld1wiKSwgLi4ub3duIH0pO1xuICAgIH0gZWxzZSBpZiAoIW5hbWVzYWtlLmV4dGVybmFsSWQpIHtcbiAgICAgIHBlb3BsZS5zZXQoaWQsIHsgcGVyc29uLCBtZW1iZXI6IG5hbWVzYWtlLCBsaW5lOiBgbGluazoke2lkfWAgfSk7XG4gICAgICBsaW5lKHsga2V5OiBgbGluazoke2lkfWAsIGtpbmQ6IFwibGlua1wiLCBuYW1lOiBzaG93bk5hbWUobmFtZXNha2UpLCBtZW1iZXJJZDogbmFtZXNha2UuaWQsIHJlYXNvbjogcmVhc29uKFwic2FtZS1hZGRyZXNzXCIpLCAuLi5vd24gfSk7XG4gICAgfSBlbHNlXG4gICAgICBsaW5lKHtcbiAgICAgICAga2V5OiBgbm86JHtpZH1gLFxuICAgICAgICBraW5kOiBcIm5vdC1wb3NzaWJsZVwiLFxuICAgICAgICBuYW1lOiBzaG93bk5hbWUobmFtZXNha2UpLFxuICAgICAgICBtZW1iZXJJZDogbmFtZXNha2UuaWQsXG4gICAgICAgIHJlYXNvbjogcmVhc29uKGlkcy5nZXQobmFtZXNha2UuZXh0ZXJuYWxJZCk/LnN0YXRlID09PSBcImFjdGl2ZVwiID8gXCJhZGRyZXNzLXRha2VuLWJ5XCIgOiBcIm90aGVyLWlkXCIsIHsgaWQ6IG5hbWVzYWtlLmV4dGVybmFsSWQgfSksXG4gICAgICAgIC4uLm93bixcbiAgICAgIH0pO1xuICB9XG5cbiAgZm9yIChjb25zdCBtZW1iZXIgb2Ygc3luYy5wZW9wbGUgPyBzZXR1cC5tZW1iZXJzIDogW10pIHtcbiAgICBjb25zdCB7IGV4dGVybmFsSWQgfSA9IG1lbWJlcjtcbiAgICBpZiAoIWV4dGVybmFsSWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGVudHJ5ID0gaWRzLmdldChleHRlcm5hbElkKTtcbiAgICBpZiAoZW50cnk/LnN0YXRlID09PSBcImFjdGl2ZVwiKSBjb250aW51ZTtcbiAgICAvLyBXaG8gaXMgZGlzYWJsZWQgc3RheXMgaW4gdGhlIGdyb3VwcyB0aGF0IHRoZSBkaXJlY3RvcnkgbmFtZXMsIGFzIGxvbmcgYXMgdGhleSBhcmUgYSBtZW1iZXIuXG4gICAgaWYgKGVudHJ5Py5zdGF0ZSA9PT0gXCJkaXNhYmxlZFwiKSBwZW9wbGUuc2V0KGV4dGVybmFsSWQsIHsgcGVyc29uOiBlbnRyeSwgbWVtYmVyLCBsaW5lOiBudWxsIH0pO1xuICAgIGNvbnN0IG9yaWdpbiA9IGVudHJ5ICE9PSB1bmRlZmluZWQgfHwgcmVtZW1iZXJlZC5oYXMoZXh0ZXJuYWxJZCkgfHwgc3luYy5ldmVyeW9uZSA/IG51bGwgOiAoXCJvcmlnaW5cIiBhcyBjb25zdCk7XG4gICAgY29uc3QgYmVjb21lcyA9IGVudHJ5Py5zdGF0ZSA9PT0gXCJkaXNhYmxlZFwiID8gc3luYy5kaXNhYmxlZCA6IHN5bmMuZ29uZTtcbiAgICBjb25zdCB3aHkgPSByZWFzb24oZW50cnkgPT09IHVuZGVmaW5lZCA/IChvcmlnaW4gPT09IG51bGwgPyBcIm5vdC1mb3VuZFwiIDogXCJvdGhlci1vcmlnaW5cIikgOiBlbnRyeS5zdGF0ZSk7XG4gICAgY29uc3Qgb3duID0ge1xuICAgICAgbmFtZTogc2hvd25OYW1lKG1lbWJlciksXG4gICAgICBlbWFpbDogbWVtYmVyLmVtYWlsLFxuICAgICAgbWVtYmVySWQ6IG1lbWJlci5pZCxcbiAgICAgIHdoZXJlOiBlbnRyeT8ud2hlcmUgPz8gbnVsbCxcbiAgICAgIHdpdGg6IG5hbWVzT2Yoc2V0dXAsIG1lbWJlciksXG4gICAgfTtcbiAgICBpZiAoYmVjb21lcyAhPT0gXCJrZWVwXCIpIHN0YXlpbmcuc2V0KG1lbWJlci5pZCwgZXh0ZXJuYWxJZCk7XG4gICAgaWYgKGJlY29tZXMgPT09IFwia2VlcFwiKSB7XG4gICAgICBpZiAob3JpZ2luID09PSBudWxsICYmIG1lbWJlci5zdGF0dXMgIT09IE1lbWJlclN0YXR1cy5yZXZva2VkKSBsaW5lKHsga2V5OiBga2VwdDoke2V4dGVybmFsSWR9YCwga2luZDogXCJ0b2xkXCIsIHJlYXNvbjogd2h5LCAuLi5vd24gfSk7XG4gICAgfSBlbHNlIGlmIChiZWNvbWVzID09PSBcInJldm9rZVwiICYmIG1lbWJlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5yZXZva2VkKSBjb250aW51ZTtcbiAgICBlbHNlIGlmIChtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS5vd25lcilcbiAgICAgIGxpbmUoeyBrZXk6IGBnb25lOiR7ZXh0ZXJuYWxJZH1gLCBraW5kOiBcIm5vdC1wb3NzaWJsZVwiLCAuLi5vd24sIHJlYXNvbjogcmVhc29uKFwib3duZXItc3RheXNcIikgfSk7XG4gICAgZWxzZVxuICAgICAgbGluZSh7XG4gICAgICAgIGtleTogYGdvbmU6JHtleHRlcm5hbElkfWAsXG4gICAgICAgIGtpbmQ6IGJlY29tZXMsXG4gICAgICAgIC4uLm93bixcbiAgICAgICAgcmVhc29uOiB3aHksXG4gICAgICAgIHJlYWNoZXM6IGFjY2Vzc09mTWVtYmVyKHNldHVwLCBtZW1iZXIuaWQpLmxlbmd0aCxcbiAgICAgICAgaGVsZDogb3JpZ2luID8/IChtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS51c2VyID8gbnVsbCA6IFwiZWxldmF0ZWRcIiksXG4gICAgICB9KTtcbiAgfVxuXG4gIC8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gZ3JvdXBzICovXG5cbiAgY29uc3QgZ3JvdXBzOiBDb21wYXJlZEdyb3VwW10gPSBbXTtcbiAgY29uc3QgZW1haWxPZiA9IG5ldyBNYXAoc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gW21lbWJlci5pZCwgbWVtYmVyLmVtYWlsLnRvTG93ZXJDYXNlKCldKSk7XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB7IG5hbWUgfSBvZiBzbmFwc2hvdC5ncm91cHMpIG5hbWVzLnNldChzaG9ydGVuZWQobmFtZSksIChuYW1lcy5nZXQoc2hvcnRlbmVkKG5hbWUpKSA/PyAwKSArIDEpO1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIHN5bmMuZ3JvdXBzID8gc25hcHNob3QuZ3JvdXBzIDogW10pIHtcbiAgICBjb25zdCBuYW1lID0gc2hvcnRlbmVkKGdyb3VwLm5hbWUpO1xuICAgIGNvbnN0IGtleSA9IGBncm91cDoke2dyb3VwLmlkfWA7XG4gICAgY29uc3Qgb3duID0geyBrZXksIG5hbWUsIHdoZXJlOiBncm91cC53aGVyZSB9O1xuICAgIGNvbnN0IGtub3duID0gc2V0dXAuZ3JvdXBzLmZpbmQoKGVhY2gpID0+IGVhY2guZXh0ZXJuYWxJZCA9PT0gZ3JvdXAuaWQpID8/IG51bGw7XG4gICAgY29uc3QgbmFtZXNha2UgPSBrbm93biA9PT0gbnVsbCA/IHNldHVwLmdyb3Vwcy5maW5kKChlYWNoKSA9PiBlYWNoLm5hbWUgPT09IG5hbWUpIDogdW5kZWZpbmVkO1xuICAgIGlmICghc2V0dXAuY2FwYWJpbGl0aWVzLmdyb3Vwcykge1xuICAgICAgbGluZSh7IC4uLm93biwga2luZDogXCJub3QtcG9zc2libGVcIiwgcmVhc29uOiByZWFzb24oXCJuby1ncm91cHNcIikgfSk7XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgaWYgKChuYW1lcy5nZXQobmFtZSkgPz8gMCkgPiAxICYmIGtub3duID09PSBudWxsKSB7XG4gICAgICBsaW5lKHsgLi4ub3duLCBraW5kOiBcIm5vdC1wb3NzaWJsZVwiLCByZWFzb246IHJlYXNvbihcImdyb3VwLWRvdWJsZWRcIiwge30sIG5hbWVzLmdldChuYW1lKSkgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKG5hbWVzYWtlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGxpbmUoeyAuLi5vd24sIGtpbmQ6IFwibm90LXBvc3NpYmxlXCIsIHJlYXNvbjogcmVhc29uKG5hbWVzYWtlLmV4dGVybmFsSWQgPT09IG51bGwgPyBcImdyb3VwLW5hbWUtdGFrZW5cIiA6IFwiZ3JvdXAtb3RoZXItaWRcIikgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3Qgd2FudGVkID0gZ3JvdXAubWVtYmVycy5maWx0ZXIoKGlkKSA9PiBwZW9wbGUuaGFzKGlkKSk7XG4gICAgY29uc3QgY29tcGFyZWQgPSB7IGtleSwgZ3JvdXAsIG5hbWUsIGtub3duIH07XG4gICAgZ3JvdXBzLnB1c2goY29tcGFyZWQpO1xuICAgIGlmIChrbm93biA9PT0gbnVsbClcbiAgICAgIGxpbmUoeyAuLi5vd24sIGtpbmQ6IFwiZ3JvdXAtbmV3XCIsIHJlYXNvbjogcmVhc29uKFwiZ3JvdXAtbmV3XCIsIHt9LCB3YW50ZWQubGVuZ3RoKSwgd2l0aDogYWRkcmVzc2VzT2Yod2FudGVkLCBwZW9wbGUpIH0pO1xuICAgIGVsc2Uge1xuICAgICAgY29uc3QgeyBqb2luaW5nLCBsZWF2aW5nIH0gPSBtZW1iZXJzaGlwT2YoY29tcGFyZWQsIHsgcGVvcGxlLCBzdGF5aW5nIH0sIGVtYWlsT2YsICgpID0+IHRydWUpO1xuICAgICAgY29uc3QgaXNSZW5hbWVkID0ga25vd24ubmFtZSAhPT0gbmFtZTtcbiAgICAgIGlmIChpc1JlbmFtZWQgfHwgam9pbmluZy5sZW5ndGggKyBsZWF2aW5nLmxlbmd0aCA+IDApXG4gICAgICAgIGxpbmUoe1xuICAgICAgICAgIC4uLm93bixcbiAgICAgICAgICBraW5kOiBcImdyb3VwLWNoYW5nZVwiLFxuICAgICAgICAgIHJlYXNvbjogcmVhc29uKGlzUmVuYW1lZCA/IFwiZ3JvdXAtcmVuYW1lZFwiIDogam9pbmluZy5sZW5ndGggKyBsZWF2aW5nLmxlbmd0aCA9PT0gMCA/IFwiZ3JvdXAtc2FtZVwiIDogXCJncm91cC1tZW1iZXJzXCIsIHtcbiAgICAgICAgICAgIGZyb206IGtub3duLm5hbWUsXG4gICAgICAgICAgICBtb3JlOiBqb2luaW5nLmxlbmd0aCxcbiAgICAgICAgICAgIGxlc3M6IGxlYXZpbmcubGVuZ3RoLFxuICAgICAgICAgIH0pLFxuICAgICAgICAgIHdpdGg6IFsuLi5sZWF2aW5nLm1hcCgoZW1haWwpID0+IGDiiJIgJHtlbWFpbH1gKSwgLi4uam9pbmluZy5tYXAoKGVtYWlsKSA9PiBgKyAke2VtYWlsfWApXSxcbiAgICAgICAgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IGxpbmVzLCBwZW9wbGUsIGdyb3Vwcywgc3RheWluZywgbGlua2VkOiBieUlkLnNpemUsIGFjdGl2ZTogYWN0aXZlLmxlbmd0aCB9O1xufVxuXG4vKiogV2hvIGNvbWVzIGludG8gYSBncm91cCBhbmQgd2hvIGxlYXZlcyBpdCwgd2hlbiB0aGUgbGluZXMgdGhhdCBgaXNDaG9zZW5gIG5hbWVzIGFyZSBjYXJyaWVkIG91dC4gQWRkcmVzc2VzIGluIGxvd2VyIGNhc2UsIHNvcnRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzaGlwT2YoXG4gIHsgZ3JvdXAsIGtub3duIH06IENvbXBhcmVkR3JvdXAsXG4gIHsgcGVvcGxlLCBzdGF5aW5nIH06IFBpY2s8Q29tcGFyaXNvbiwgXCJwZW9wbGVcIiB8IFwic3RheWluZ1wiPixcbiAgZW1haWxPZjogUmVhZG9ubHlNYXA8TWVtYmVySWQsIHN0cmluZz4sXG4gIGlzQ2hvc2VuOiAobGluZTogc3RyaW5nKSA9PiBib29sZWFuLFxuKTogeyByZWFkb25seSBpZHM6IHJlYWRvbmx5IHN0cmluZ1tdOyByZWFkb25seSBqb2luaW5nOiByZWFkb25seSBzdHJpbmdbXTsgcmVhZG9ubHkgbGVhdmluZzogcmVhZG9ubHkgc3RyaW5nW10gfSB7XG4gIGNvbnN0IGluc2lkZSA9IG5ldyBTZXQoKGtub3duPy5tZW1iZXJzID8/IFtdKS5tYXAoKGlkKSA9PiBlbWFpbE9mLmdldChpZCkgPz8gXCJcIikpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IGlkIG9mIGdyb3VwLm1lbWJlcnMpIHtcbiAgICBjb25zdCBlbnRyeSA9IHBlb3BsZS5nZXQoaWQpO1xuICAgIGlmIChlbnRyeSAhPT0gdW5kZWZpbmVkICYmIChlbnRyeS5saW5lID09PSBudWxsIHx8IGlzQ2hvc2VuKGVudHJ5LmxpbmUpKSAmJiAoZW50cnkubWVtYmVyID09PSBudWxsIHx8IGVtYWlsT2YuaGFzKGVudHJ5Lm1lbWJlci5pZCkpKVxuICAgICAgd2FudGVkLnNldCgoZW50cnkubWVtYmVyPy5lbWFpbCA/PyBlbnRyeS5wZXJzb24uZW1haWwgPz8gXCJcIikudG9Mb3dlckNhc2UoKSwgaWQpO1xuICB9XG4gIGNvbnN0IHN0YXlzSW4gPSAoa25vd24/Lm1lbWJlcnMgPz8gW10pLmZpbHRlcigoaWQpID0+IHN0YXlpbmcuaGFzKGlkKSk7XG4gIGNvbnN0IGtlcHQgPSBuZXcgU2V0KHN0YXlzSW4ubWFwKChpZCkgPT4gZW1haWxPZi5nZXQoaWQpID8/IFwiXCIpKTtcbiAgcmV0dXJuIHtcbiAgICBpZHM6IHNvcnRlZFVuaXF1ZShbLi4ud2FudGVkLnZhbHVlcygpLCAuLi5zdGF5c0luLmZsYXRNYXAoKGlkKSA9PiBzdGF5aW5nLmdldChpZCkgPz8gW10pXSksXG4gICAgam9pbmluZzogc29ydGVkVW5pcXVlKFsuLi53YW50ZWQua2V5cygpXS5maWx0ZXIoKGVtYWlsKSA9PiAhaW5zaWRlLmhhcyhlbWFpbCkpKSxcbiAgICBsZWF2aW5nOiBzb3J0ZWRVbmlxdWUoWy4uLmluc2lkZV0uZmlsdGVyKChlbWFpbCkgPT4gZW1haWwgIT09IFwiXCIgJiYgIXdhbnRlZC5oYXMoZW1haWwpICYmICFrZXB0LmhhcyhlbWFpbCkpKSxcbiAgfTtcbn1cblxuY29uc3Qgc2hvcnRlbmVkID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyA9PiAobmFtZS5sZW5ndGggPiBsb25nZXN0R3JvdXBOYW1lID8gbmFtZS5zbGljZSgwLCBsb25nZXN0R3JvdXBOYW1lKS50cmltRW5kKCkgOiBuYW1lKTtcbmNvbnN0IGFkZHJlc3Nlc09mID0gKGlkczogcmVhZG9ubHkgc3RyaW5nW10sIHBlb3BsZTogQ29tcGFyaXNvbltcInBlb3BsZVwiXSk6IHJlYWRvbmx5IHN0cmluZ1tdID0+XG4gIHNvcnRlZFVuaXF1ZShpZHMubWFwKChpZCkgPT4gcGVvcGxlLmdldChpZCk/LnBlcnNvbi5lbWFpbCA/PyBcIlwiKSk7XG4vKiogTmFtZXMgb2YgYSBtZW1iZXIncyBncm91cHMuICovXG5mdW5jdGlvbiBuYW1lc09mKHNldHVwOiBDbGllbnRTZXR1cCwgbWVtYmVyOiBNZW1iZXJTZXR1cCk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgcmV0dXJuIHNldHVwLmdyb3Vwcy5maWx0ZXIoKHsgaWQgfSkgPT4gbWVtYmVyLmdyb3Vwcy5pbmNsdWRlcyhpZCkpLm1hcCgoeyBuYW1lIH0pID0+IG5hbWUpO1xufVxuZnVuY3Rpb24gZ3JvdXBOYW1lcyhzbmFwc2hvdDogRGlyZWN0b3J5U25hcHNob3QpOiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZ1tdPigpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgbWVtYmVycyB9IG9mIHNuYXBzaG90Lmdyb3VwcylcbiAgICBmb3IgKGNvbnN0IGlkIG9mIG1lbWJlcnMpIHtcbiAgICAgIGNvbnN0IGtub3duID0gbmFtZXMuZ2V0KGlkKTtcbiAgICAgIGlmIChrbm93biA9PT0gdW5kZWZpbmVkKSBuYW1lcy5zZXQoaWQsIFtuYW1lXSk7XG4gICAgICBlbHNlIGtub3duLnB1c2gobmFtZSk7XG4gICAgfVxuICByZXR1cm4gbmFtZXM7XG59XG4vKiogQWRkcmVzc2VzIHRoYXQgbW9yZSB0aGFuIG9uZSBhY3RpdmUgZW50cnkgaGFzLCB3aXRoIGhvdyBtYW55OiB0aGUgc2VydmVyIHJlZnVzZXMgdGhlIHdob2xlIGNhbGwgZm9yIG9uZSAoZGlyZWN0b3JpZXMubWQgwqcyLjMpLiAqL1xuZnVuY3Rpb24gZG91YmxlZEFkZHJlc3NlcyhhY3RpdmU6IHJlYWRvbmx5IERpcmVjdG9yeVBlcnNvbltdKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+IHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgU2V0PHN0cmluZz4+KCk7XG4gIGZvciAoY29uc3QgeyBlbWFpbCwgaWQgfSBvZiBhY3RpdmUpIGlmIChlbWFpbCAhPT0gbnVsbCkgZm91bmQuc2V0KGVtYWlsLCAoZm91bmQuZ2V0KGVtYWlsKSA/PyBuZXcgU2V0KCkpLmFkZChpZCkpO1xuICByZXR1cm4gbmV3IE1hcChbLi4uZm91bmRdLmZpbHRlcigoWywgaWRzXSkgPT4gaWRzLnNpemUgPiAxKS5tYXAoKFtlbWFpbCwgaWRzXSkgPT4gW2VtYWlsLCBpZHMuc2l6ZV0pKTtcbn1cbiIsImltcG9ydCB7IE1lbWJlclJvbGUsIE1lbWJlclN0YXR1cyB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9lbnVtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBHcm91cElkLCBNZW1iZXJJZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAsIENvbGxlY3Rpb25TZXR1cCB9IGZyb20gXCIuLi9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IGFuY2VzdG9yc09mIH0gZnJvbSBcIi4uL2NvbGxlY3Rpb24tcGF0aC50c1wiO1xuXG4vKipcbiAqIFNoYXJlZCBjb2xsZWN0aW9ucyB0aGF0IG5vYm9keSBjYW4gbWFuYWdlIGluIGVmZmVjdCwgaW4gYSBjbGllbnQgd2hvc2Ugb3duZXJzIGFuZCBhZG1pbnMgY2Fubm90IGVpdGhlcjogd2hvIGlzIHJldm9rZWQgZG9lcyBub3QgY291bnQsIG5vclxuICogd2hvZXZlciBpcyBpbiBhIGdyb3VwIHRoYXQgbWFuYWdlcyBidXQgaGFzIGxvd2VyIGFjY2VzcyBvZiB0aGVpciBvd24sIHdoaWNoIHRha2VzIGl0cyBwbGFjZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVubWFuYWdlZENvbGxlY3Rpb25zKHNldHVwOiBDbGllbnRTZXR1cCk6IHJlYWRvbmx5IENvbGxlY3Rpb25TZXR1cFtdIHtcbiAgaWYgKHNldHVwLmNvbGxlY3Rpb25TZXR0aW5ncy5hbGxvd0FkbWluQWNjZXNzVG9BbGxDb2xsZWN0aW9uSXRlbXMpIHJldHVybiBbXTtcbiAgY29uc3QgbWFuYWdlZCA9IG1hbmFnZWREaXJlY3RseShzZXR1cCk7XG4gIGNvbnN0IHJldm9rZWQgPSByZXZva2VkTWVtYmVycyhzZXR1cCk7XG4gIGNvbnN0IGFjdGl2ZSA9IG5ldyBNYXAoc2V0dXAuZ3JvdXBzLm1hcCgoZ3JvdXApID0+IFtncm91cC5pZCwgZ3JvdXAubWVtYmVycy5maWx0ZXIoKGlkKSA9PiAhcmV2b2tlZC5oYXMoaWQpKV0pKTtcbiAgcmV0dXJuIHNldHVwLmNvbGxlY3Rpb25zLmZpbHRlcigoY29sbGVjdGlvbikgPT4ge1xuICAgIGlmIChjb2xsZWN0aW9uLmlzRGVmYXVsdFVzZXJDb2xsZWN0aW9uIHx8IG1hbmFnZWQuaGFzKGNvbGxlY3Rpb24ucGF0aCkpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBvd24gPSBuZXcgU2V0KGNvbGxlY3Rpb24ubWVtYmVycy5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgICByZXR1cm4gIWNvbGxlY3Rpb24uZ3JvdXBzLnNvbWUoKHsgaWQsIGxldmVsIH0pID0+IGxldmVsID09PSBcIm1hbmFnZVwiICYmIGFjdGl2ZS5nZXQoaWQpPy5zb21lKChtZW1iZXIpID0+ICFvd24uaGFzKG1lbWJlcikpID09PSB0cnVlKTtcbiAgfSk7XG59XG5cbi8qKiBXaG8gY291bGQgbWFuYWdlIGEgY29sbGVjdGlvbiB0aGF0IG5vYm9keSBtYW5hZ2VzOiB3aG8gbWFuYWdlcyB0aGUgb25lIGFib3ZlIGl0LCBlbHNlIHRoZSBncm91cCB0aGF0IG1hbmFnZXMgbW9zdCwgZWxzZSBhbiBvd25lci4gKi9cbmV4cG9ydCB0eXBlIE1hbmFnZXJUb0JlID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiZ3JvdXBcIjsgcmVhZG9ubHkgaWQ6IEdyb3VwSWQ7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9XG4gIHwgeyByZWFkb25seSBraW5kOiBcIm1lbWJlclwiOyByZWFkb25seSBpZDogTWVtYmVySWQ7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9O1xuZXhwb3J0IGZ1bmN0aW9uIG1hbmFnZXJGb3Ioc2V0dXA6IENsaWVudFNldHVwLCB7IHBhdGggfTogUGljazxDb2xsZWN0aW9uU2V0dXAsIFwicGF0aFwiPik6IE1hbmFnZXJUb0JlIHwgbnVsbCB7XG4gIGNvbnN0IHJldm9rZWQgPSByZXZva2VkTWVtYmVycyhzZXR1cCk7XG4gIGNvbnN0IHBvcHVsYXRlZCA9IHNldHVwLmdyb3Vwcy5maWx0ZXIoKGdyb3VwKSA9PiBncm91cC5tZW1iZXJzLnNvbWUoKGlkKSA9PiAhcmV2b2tlZC5oYXMoaWQpKSk7XG4gIGNvbnN0IG1hbmFnaW5nID0gKGlkOiBHcm91cElkKTogbnVtYmVyID0+XG4gICAgc2V0dXAuY29sbGVjdGlvbnMuZmlsdGVyKCh7IGdyb3VwcyB9KSA9PiBncm91cHMuc29tZSgoZW50cnkpID0+IGVudHJ5LmlkID09PSBpZCAmJiBlbnRyeS5sZXZlbCA9PT0gXCJtYW5hZ2VcIikpLmxlbmd0aDtcbiAgY29uc3QgYWJvdmUgPSBuZXcgU2V0KGFuY2VzdG9yc09mKHBhdGgpKTtcbiAgY29uc3QgcGFyZW50cyA9IHNldHVwLmNvbGxlY3Rpb25zLmZpbHRlcigoZWFjaCkgPT4gIWVhY2guaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24gJiYgYWJvdmUuaGFzKGVhY2gucGF0aCkpLnJldmVyc2UoKTtcbiAgZm9yIChjb25zdCB7IGdyb3VwcyB9IG9mIHBhcmVudHMpIHtcbiAgICBjb25zdCBncm91cCA9IHBvcHVsYXRlZC5maW5kKCh7IGlkIH0pID0+IGdyb3Vwcy5zb21lKChlbnRyeSkgPT4gZW50cnkuaWQgPT09IGlkICYmIGVudHJ5LmxldmVsID09PSBcIm1hbmFnZVwiKSk7XG4gICAgaWYgKGdyb3VwICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6IFwiZ3JvdXBcIiwgaWQ6IGdyb3VwLmlkLCBuYW1lOiBncm91cC5uYW1lIH07XG4gIH1cbiAgY29uc3QgW21vc3RdID0gcG9wdWxhdGVkXG4gICAgLm1hcCgoZ3JvdXApID0+ICh7IGdyb3VwLCBjb3VudDogbWFuYWdpbmcoZ3JvdXAuaWQpIH0pKVxuICAgIC5maWx0ZXIoKHsgY291bnQgfSkgPT4gY291bnQgPiAwKVxuICAgIC5zb3J0KChsZWZ0LCByaWdodCkgPT4gcmlnaHQuY291bnQgLSBsZWZ0LmNvdW50KTtcbiAgaWYgKG1vc3QgIT09IHVuZGVmaW5lZCAmJiBzZXR1cC5jYXBhYmlsaXRpZXMuZ3JvdXBzKSByZXR1cm4geyBraW5kOiBcImdyb3VwXCIsIGlkOiBtb3N0Lmdyb3VwLmlkLCBuYW1lOiBtb3N0Lmdyb3VwLm5hbWUgfTtcbiAgY29uc3Qgb3duZXIgPSBzZXR1cC5tZW1iZXJzLmZpbmQoKG1lbWJlcikgPT4gbWVtYmVyLnJvbGUgPT09IE1lbWJlclJvbGUub3duZXIgJiYgIXJldm9rZWQuaGFzKG1lbWJlci5pZCkpO1xuICByZXR1cm4gb3duZXIgPT09IHVuZGVmaW5lZCA/IG51bGwgOiB7IGtpbmQ6IFwibWVtYmVyXCIsIGlkOiBvd25lci5pZCwgbmFtZTogb3duZXIubmFtZSA/PyBvd25lci5lbWFpbCB9O1xufVxuXG4vKiogUGF0aHMgb2Ygc2hhcmVkIGNvbGxlY3Rpb25zIHRoYXQgc29tZWJvZHkgY2FuIG1hbmFnZSB3aXRob3V0IGFueSBncm91cDogYnkgYWNjZXNzIG9mIHRoZWlyIG93biwgb3IgYnkgYSBjdXN0b20gcm9sZSdzIHJpZ2h0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hbmFnZWREaXJlY3RseShzZXR1cDogQ2xpZW50U2V0dXApOiBSZWFkb25seVNldDxzdHJpbmc+IHtcbiAgY29uc3QgcmV2b2tlZCA9IHJldm9rZWRNZW1iZXJzKHNldHVwKTtcbiAgY29uc3QgZXZlcnl3aGVyZSA9IHNldHVwLm1lbWJlcnMuc29tZShcbiAgICAobWVtYmVyKSA9PiAhcmV2b2tlZC5oYXMobWVtYmVyLmlkKSAmJiBtZW1iZXIucm9sZSA9PT0gTWVtYmVyUm9sZS5jdXN0b20gJiYgbWVtYmVyLnBlcm1pc3Npb25zLmluY2x1ZGVzKFwiZWRpdEFueUNvbGxlY3Rpb25cIiksXG4gICk7XG4gIHJldHVybiBuZXcgU2V0KFxuICAgIHNldHVwLmNvbGxlY3Rpb25zXG4gICAgICAuZmlsdGVyKFxuICAgICAgICAoY29sbGVjdGlvbikgPT5cbiAgICAgICAgICAhY29sbGVjdGlvbi5pc0RlZmF1bHRVc2VyQ29sbGVjdGlvbiAmJlxuICAgICAgICAgIChldmVyeXdoZXJlIHx8IGNvbGxlY3Rpb24ubWVtYmVycy5zb21lKChlbnRyeSkgPT4gZW50cnkubGV2ZWwgPT09IFwibWFuYWdlXCIgJiYgIXJldm9rZWQuaGFzKGVudHJ5LmlkKSkpLFxuICAgICAgKVxuICAgICAgLm1hcCgoY29sbGVjdGlvbikgPT4gY29sbGVjdGlvbi5wYXRoKSxcbiAgKTtcbn1cbmNvbnN0IHJldm9rZWRNZW1iZXJzID0gKHNldHVwOiBDbGllbnRTZXR1cCk6IFJlYWRvbmx5U2V0PE1lbWJlcklkPiA9PlxuICBuZXcgU2V0KHNldHVwLm1lbWJlcnMuZmlsdGVyKChtZW1iZXIpID0+IG1lbWJlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5yZXZva2VkKS5tYXAoKG1lbWJlcikgPT4gbWVtYmVyLmlkKSk7XG5cbi8qKiBUaGUgY2xpZW50IGFzIGl0IHdvdWxkIGJlIG9uY2UgdGhlc2UgcGVvcGxlJ3MgYWNjZXNzIGlzIHJldm9rZWQuICovXG5leHBvcnQgY29uc3Qgd2l0aFJldm9rZWQgPSAoc2V0dXA6IENsaWVudFNldHVwLCBsZWF2aW5nOiBSZWFkb25seVNldDxNZW1iZXJJZD4pOiBDbGllbnRTZXR1cCA9PiAoe1xuICAuLi5zZXR1cCxcbiAgbWVtYmVyczogc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gKGxlYXZpbmcuaGFzKG1lbWJlci5pZCkgPyB7IC4uLm1lbWJlciwgc3RhdHVzOiBNZW1iZXJTdGF0dXMucmV2b2tlZCB9IDogbWVtYmVyKSksXG59KTtcbi8qKiBDb2xsZWN0aW9ucyB0aGF0IHNvbWVib2R5IG1hbmFnZXMgbm93LCBhbmQgdGhhdCBub2JvZHkgY291bGQgb25jZSB0aGVzZSBwZW9wbGUncyBhY2Nlc3MgaXMgcmV2b2tlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZWZ0VW5tYW5hZ2VkQnkoc2V0dXA6IENsaWVudFNldHVwLCBsZWF2aW5nOiBSZWFkb25seVNldDxNZW1iZXJJZD4pOiByZWFkb25seSBDb2xsZWN0aW9uU2V0dXBbXSB7XG4gIGNvbnN0IGFscmVhZHkgPSBuZXcgU2V0KHVubWFuYWdlZENvbGxlY3Rpb25zKHNldHVwKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgcmV0dXJuIHVubWFuYWdlZENvbGxlY3Rpb25zKHdpdGhSZXZva2VkKHNldHVwLCBsZWF2aW5nKSkuZmlsdGVyKCh7IGlkIH0pID0+ICFhbHJlYWR5LmhhcyhpZCkpO1xufVxuIiwiaW1wb3J0IHsgTWVtYmVyU3RhdHVzIH0gZnJvbSBcIi4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgeyB1bm1hbmFnZWRDb2xsZWN0aW9ucyB9IGZyb20gXCIuLi92YWx1ZS9hY2Nlc3MvbWFuYWdpbmcudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBhcmlzb24sIERpcmVjdG9yeUxpbmUgfSBmcm9tIFwiLi9jb21wYXJlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERpcmVjdG9yeVN5bmMgfSBmcm9tIFwiLi9zZXR0aW5ncy50c1wiO1xuXG4vKiogV2h5IGEgcnVuIHN0b3BzIGJ5IGl0c2VsZi4gYG5vYm9keWAgY2Fubm90IGJlIHBhc3NlZDogYW4gZW1wdHkgZGlyZWN0b3J5IGlzIG5vIHdvcmQgYWJvdXQgYW55Ym9keS4gKi9cbmV4cG9ydCB0eXBlIERpcmVjdG9yeVN0b3AgPVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJub2JvZHlcIjsgcmVhZG9ubHkgbGlua2VkOiBudW1iZXIgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwicmVtb3ZhbHNcIjtcbiAgICAgIHJlYWRvbmx5IHJlbW92YWxzOiBudW1iZXI7XG4gICAgICByZWFkb25seSBvZjogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgcGVyY2VudDogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgbGltaXQ6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IGJ5OiBcInBlcmNlbnRcIiB8IFwicGVvcGxlXCI7XG4gICAgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJsYXN0LW1hbmFnZXJcIjsgcmVhZG9ubHkgY29sbGVjdGlvbnM6IHJlYWRvbmx5IHN0cmluZ1tdIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwic2VhdHNcIjsgcmVhZG9ubHkgd2FudGVkOiBudW1iZXI7IHJlYWRvbmx5IGZyZWU6IG51bWJlciB9O1xuXG5leHBvcnQgY29uc3QgaXNSZW1vdmFsID0gKHsga2luZCB9OiBEaXJlY3RvcnlMaW5lKTogYm9vbGVhbiA9PiBraW5kID09PSBcInJlbW92ZVwiIHx8IGtpbmQgPT09IFwicmV2b2tlXCI7XG4vKiogV2hhdCBhIHRlY2huaWNpYW4gbWF5IGNob29zZSBvZiBhIGNvbXBhcmlzb24uICovXG5leHBvcnQgY29uc3QgaXNDaG9pY2UgPSAoeyBraW5kIH06IERpcmVjdG9yeUxpbmUpOiBib29sZWFuID0+IGtpbmQgIT09IFwidG9sZFwiICYmIGtpbmQgIT09IFwibm90LXBvc3NpYmxlXCI7XG4vKiogV2hhdCBpcyBjaG9zZW4gYnkgaXRzZWxmOiBldmVyeXRoaW5nIGJ1dCB3aGF0IG5lZWRzIGFza2luZy4gKi9cbmV4cG9ydCBjb25zdCBwcm9wb3NlZCA9IChsaW5lOiBEaXJlY3RvcnlMaW5lKTogYm9vbGVhbiA9PiBpc0Nob2ljZShsaW5lKSAmJiBsaW5lLmhlbGQgPT09IG51bGw7XG5cbi8qKiBXaGF0IHN0YW5kcyBhZ2FpbnN0IGNhcnJ5aW5nIG91dCB0aGUgY2hvc2VuIGxpbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3BzT2YoXG4gIGNvbXBhcmlzb246IENvbXBhcmlzb24sXG4gIHN5bmM6IERpcmVjdG9yeVN5bmMsXG4gIHNldHVwOiBDbGllbnRTZXR1cCxcbiAgY2hvc2VuOiByZWFkb25seSBEaXJlY3RvcnlMaW5lW10sXG4pOiByZWFkb25seSBEaXJlY3RvcnlTdG9wW10ge1xuICBjb25zdCBzdG9wczogRGlyZWN0b3J5U3RvcFtdID0gW107XG4gIGNvbnN0IHJlbW92YWxzID0gY2hvc2VuLmZpbHRlcihpc1JlbW92YWwpO1xuICBpZiAoc3luYy5wZW9wbGUgJiYgY29tcGFyaXNvbi5hY3RpdmUgPT09IDApIHN0b3BzLnB1c2goeyBraW5kOiBcIm5vYm9keVwiLCBsaW5rZWQ6IGNvbXBhcmlzb24ubGlua2VkIH0pO1xuICBjb25zdCBvZiA9IE1hdGgubWF4KGNvbXBhcmlzb24ubGlua2VkLCAxKTtcbiAgY29uc3QgcGVyY2VudCA9IE1hdGgucm91bmQoKHJlbW92YWxzLmxlbmd0aCAqIDEwMCkgLyBvZik7XG4gIGNvbnN0IHsgbGltaXRzIH0gPSBzeW5jO1xuICBjb25zdCB0b29NdWNoID0gcmVtb3ZhbHMubGVuZ3RoICogMTAwID4gbGltaXRzLnBlcmNlbnQgKiBvZjtcbiAgY29uc3QgdG9vTWFueSA9IHJlbW92YWxzLmxlbmd0aCA+IGxpbWl0cy5wZW9wbGU7XG4gIGlmICh0b29NdWNoIHx8IHRvb01hbnkpXG4gICAgc3RvcHMucHVzaCh7XG4gICAgICBraW5kOiBcInJlbW92YWxzXCIsXG4gICAgICByZW1vdmFsczogcmVtb3ZhbHMubGVuZ3RoLFxuICAgICAgb2Y6IGNvbXBhcmlzb24ubGlua2VkLFxuICAgICAgcGVyY2VudCxcbiAgICAgIGxpbWl0OiB0b29NdWNoID8gbGltaXRzLnBlcmNlbnQgOiBsaW1pdHMucGVvcGxlLFxuICAgICAgYnk6IHRvb011Y2ggPyBcInBlcmNlbnRcIiA6IFwicGVvcGxlXCIsXG4gICAgfSk7XG4gIGlmIChsaW1pdHMubGFzdE1hbmFnZXIgJiYgcmVtb3ZhbHMubGVuZ3RoID4gMCkge1xuICAgIGNvbnN0IGdvaW5nID0gbmV3IFNldChyZW1vdmFscy5tYXAoKHsgbWVtYmVySWQgfSkgPT4gbWVtYmVySWQpKTtcbiAgICBjb25zdCBiZWZvcmUgPSBuZXcgU2V0KHVubWFuYWdlZENvbGxlY3Rpb25zKHNldHVwKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgICBjb25zdCBhZnRlciA9IHVubWFuYWdlZENvbGxlY3Rpb25zKHtcbiAgICAgIC4uLnNldHVwLFxuICAgICAgbWVtYmVyczogc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gKGdvaW5nLmhhcyhtZW1iZXIuaWQpID8geyAuLi5tZW1iZXIsIHN0YXR1czogTWVtYmVyU3RhdHVzLnJldm9rZWQgfSA6IG1lbWJlcikpLFxuICAgIH0pO1xuICAgIGNvbnN0IGxvc3QgPSBhZnRlci5maWx0ZXIoKHsgaWQgfSkgPT4gIWJlZm9yZS5oYXMoaWQpKS5tYXAoKHsgcGF0aCB9KSA9PiBwYXRoKTtcbiAgICBpZiAobG9zdC5sZW5ndGggPiAwKSBzdG9wcy5wdXNoKHsga2luZDogXCJsYXN0LW1hbmFnZXJcIiwgY29sbGVjdGlvbnM6IGxvc3QgfSk7XG4gIH1cbiAgY29uc3QgeyBhc3NpZ25lZCwgb2NjdXBpZWQgfSA9IHNldHVwLnNlYXRzO1xuICBpZiAobGltaXRzLnNlYXRzICYmIGFzc2lnbmVkICE9PSBudWxsICYmIHN5bmMuaW52aXRlcyA9PT0gXCJhdC1vbmNlXCIpIHtcbiAgICBjb25zdCB3YW50ZWQgPSBjaG9zZW4uZmlsdGVyKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gXCJpbnZpdGVcIikubGVuZ3RoO1xuICAgIGNvbnN0IHN0YXR1cyA9IG5ldyBNYXAoc2V0dXAubWVtYmVycy5tYXAoKG1lbWJlcikgPT4gW21lbWJlci5pZCwgbWVtYmVyLnN0YXR1c10pKTtcbiAgICBjb25zdCBmcmVlZCA9IHJlbW92YWxzLmZpbHRlcigoeyBtZW1iZXJJZCB9KSA9PiBtZW1iZXJJZCAhPT0gbnVsbCAmJiBzdGF0dXMuZ2V0KG1lbWJlcklkKSAhPT0gTWVtYmVyU3RhdHVzLnJldm9rZWQpLmxlbmd0aDtcbiAgICBjb25zdCBmcmVlID0gTWF0aC5tYXgoMCwgYXNzaWduZWQgLSBvY2N1cGllZCkgKyBmcmVlZDtcbiAgICBpZiAod2FudGVkID4gZnJlZSkgc3RvcHMucHVzaCh7IGtpbmQ6IFwic2VhdHNcIiwgd2FudGVkLCBmcmVlIH0pO1xuICB9XG4gIHJldHVybiBzdG9wcztcbn1cbiIsImltcG9ydCB7IGFwcEVycm9yIH0gZnJvbSBcIi4uLy4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBlcnIsIG9rLCB0eXBlIFJlc3VsdCB9IGZyb20gXCIuLi8uLi91dGlsL3Jlc3VsdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2UgfSBmcm9tIFwiLi4vY2hhbmdlcy9jaGFuZ2UudHNcIjtcbmltcG9ydCB7IGltcG9ydERpcmVjdG9yeSwgdHlwZSBJbXBvcnRlZEdyb3VwLCB0eXBlIEltcG9ydGVkUGVyc29uIH0gZnJvbSBcIi4uL2NoYW5nZXMva2luZHMvZGlyZWN0b3J5LWltcG9ydC50c1wiO1xuaW1wb3J0IHsgcmVtb3ZlTWVtYmVycyB9IGZyb20gXCIuLi9jaGFuZ2VzL2tpbmRzL21lbWJlci1yZW1vdmUudHNcIjtcbmltcG9ydCB7IHJldm9rZU1lbWJlcnMgfSBmcm9tIFwiLi4vY2hhbmdlcy9raW5kcy9tZW1iZXItcmV2b2tlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5hbWVkTWVtYmVyIH0gZnJvbSBcIi4uL2NoYW5nZXMva2luZHMvbWVtYmVycy1vZi1hLWNhbGwudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAgfSBmcm9tIFwiLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyBjb21wYXJlRGlyZWN0b3J5LCBtZW1iZXJzaGlwT2YsIHR5cGUgRGlyZWN0b3J5TGluZSB9IGZyb20gXCIuL2NvbXBhcmUudHNcIjtcbmltcG9ydCB7IGlzQ2hvaWNlLCBpc1JlbW92YWwsIHN0b3BzT2YsIHR5cGUgRGlyZWN0b3J5U3RvcCB9IGZyb20gXCIuL2d1YXJkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBEaXJlY3RvcnlTeW5jIH0gZnJvbSBcIi4vc2V0dGluZ3MudHNcIjtcbmltcG9ydCB0eXBlIHsgRGlyZWN0b3J5U25hcHNob3QgfSBmcm9tIFwiLi9zbmFwc2hvdC50c1wiO1xuXG4vKiogVGhlIGxhc3Qgd2hvbGUgcmVhZCBvZiBhIGNsaWVudCdzIGRpcmVjdG9yeSwgYXMgbWFpbiBrZWVwcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0b3J5UmVhZCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNuYXBzaG90OiBEaXJlY3RvcnlTbmFwc2hvdDtcbiAgcmVhZG9ubHkgc3luYzogRGlyZWN0b3J5U3luYztcbiAgcmVhZG9ubHkgcmVtZW1iZXJlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbn1cblxuLyoqIFRoZSBzZXJ2ZXIgdGFrZXMgMiwwMDAgcGVvcGxlIG9yIGdyb3VwcyBpbiBhIGNhbGwgKGRpcmVjdG9yaWVzLm1kIMKnMS43KTogZmV3ZXIsIHNvIHRoYXQgb25lIHJlZnVzYWwgY29zdHMgbGl0dGxlLiAqL1xuY29uc3QgcGVvcGxlUGVyQ2FsbCA9IDUwMDtcbmNvbnN0IGdyb3Vwc1BlckNhbGwgPSAyMDA7XG5jb25zdCBtZW1iZXJzUGVyQ2FsbCA9IDIwXzAwMDtcblxuLyoqIFdoYXQgYSB0ZWNobmljaWFuIGNob3NlIG9mIGEgZHJ5IHJ1bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0b3J5Q2hvaWNlIHtcbiAgLyoqIEtleXMgb2YgbGluZXMuICovXG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIEhvdyBtYW55IGFyZSByZW1vdmVkLCB0eXBlZCB0byBwYXNzIGEgbGltaXQ7IG51bGwgd2hlcmUgbm9uZSB3YXMgbWV0LiAqL1xuICByZWFkb25seSByZW1vdmFsczogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIFN0b3BzIHRoYXQgdGhlIHR5cGVkIG51bWJlciBvZiByZW1vdmFscyBwYXNzZXMuICovXG5jb25zdCBwYXNzYWJsZTogUmVhZG9ubHlTZXQ8RGlyZWN0b3J5U3RvcFtcImtpbmRcIl0+ID0gbmV3IFNldDxEaXJlY3RvcnlTdG9wW1wia2luZFwiXT4oW1wicmVtb3ZhbHNcIiwgXCJsYXN0LW1hbmFnZXJcIl0pO1xuXG4vKiogVGhlIGNoYW5nZXMgb2YgdGhlIGNob3NlbiBsaW5lcywgZnJvbSB0aGUgY2xpZW50IGFzIGl0IGlzIGtub3duIG5vdy4gRmFpbHMgd2l0aCBgZGlyZWN0b3J5LipgIHdoZXJlIGEgbGltaXQgc3RhbmRzIGFnYWluc3QgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gZGlyZWN0b3J5Q2hhbmdlcyhyZWFkOiBEaXJlY3RvcnlSZWFkLCBjaG9pY2U6IERpcmVjdG9yeUNob2ljZSwgc2V0dXA6IENsaWVudFNldHVwKTogUmVzdWx0PHJlYWRvbmx5IENoYW5nZVtdPiB7XG4gIGNvbnN0IGNvbXBhcmlzb24gPSBjb21wYXJlRGlyZWN0b3J5KHJlYWQuc25hcHNob3QsIHJlYWQuc3luYywgc2V0dXAsIHJlYWQucmVtZW1iZXJlZCk7XG4gIGNvbnN0IGtleXMgPSBuZXcgU2V0KGNob2ljZS5saW5lcyk7XG4gIGNvbnN0IGNob3NlbiA9IGNvbXBhcmlzb24ubGluZXMuZmlsdGVyKChsaW5lKSA9PiBrZXlzLmhhcyhsaW5lLmtleSkgJiYgaXNDaG9pY2UobGluZSkpO1xuICBjb25zdCByZW1vdmFscyA9IGNob3Nlbi5maWx0ZXIoaXNSZW1vdmFsKTtcbiAgZm9yIChjb25zdCBzdG9wIG9mIHN0b3BzT2YoY29tcGFyaXNvbiwgcmVhZC5zeW5jLCBzZXR1cCwgY2hvc2VuKSkge1xuICAgIGlmIChzdG9wLmtpbmQgPT09IFwibm9ib2R5XCIpIHtcbiAgICAgIGlmIChyZW1vdmFscy5sZW5ndGggPiAwKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiZGlyZWN0b3J5Lm5vYm9keS1mb3VuZFwiKSk7XG4gICAgfSBlbHNlIGlmIChzdG9wLmtpbmQgPT09IFwic2VhdHNcIikgcmV0dXJuIGVycihhcHBFcnJvcihcImRpcmVjdG9yeS5zZWF0c1wiLCB7IHdhbnRlZDogc3RvcC53YW50ZWQsIGZyZWU6IHN0b3AuZnJlZSB9KSk7XG4gICAgZWxzZSBpZiAocGFzc2FibGUuaGFzKHN0b3Aua2luZCkgJiYgY2hvaWNlLnJlbW92YWxzICE9PSByZW1vdmFscy5sZW5ndGgpXG4gICAgICByZXR1cm4gZXJyKGFwcEVycm9yKFwiZGlyZWN0b3J5LmhlbGQtYmFja1wiLCB7IHJlbW92YWxzOiByZW1vdmFscy5sZW5ndGggfSkpO1xuICB9XG5cbiAgY29uc3Qgb2YgPSAobGluZXM6IHJlYWRvbmx5IERpcmVjdG9yeUxpbmVbXSk6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10gPT5cbiAgICBsaW5lcy5mbGF0TWFwKCh7IG1lbWJlcklkIH0pID0+IHtcbiAgICAgIGNvbnN0IG1lbWJlciA9IHNldHVwLm1lbWJlcnMuZmluZCgoeyBpZCB9KSA9PiBpZCA9PT0gbWVtYmVySWQpO1xuICAgICAgcmV0dXJuIG1lbWJlciA9PT0gdW5kZWZpbmVkID8gW10gOiBbeyBpZDogbWVtYmVyLmlkLCBlbWFpbDogbWVtYmVyLmVtYWlsLCBuYW1lOiBtZW1iZXIubmFtZSB9XTtcbiAgICB9KTtcbiAgY29uc3Qga2luZE9mID0gKGtpbmQ6IERpcmVjdG9yeUxpbmVbXCJraW5kXCJdKTogcmVhZG9ubHkgRGlyZWN0b3J5TGluZVtdID0+IGNob3Nlbi5maWx0ZXIoKGxpbmUpID0+IGxpbmUua2luZCA9PT0ga2luZCk7XG4gIGNvbnN0IHJlYWRkcmVzc2VkID0gcmVtb3ZlTWVtYmVycyhvZihraW5kT2YoXCJyZWFkZHJlc3NcIikpKTtcbiAgY29uc3QgY2hhbmdlczogQ2hhbmdlW10gPSBbLi4ucmVtb3ZlTWVtYmVycyhvZihraW5kT2YoXCJyZW1vdmVcIikpKSwgLi4ucmV2b2tlTWVtYmVycyhvZihraW5kT2YoXCJyZXZva2VcIikpKSwgLi4ucmVhZGRyZXNzZWRdO1xuXG4gIGNvbnN0IHsgaW52aXRlcyB9ID0gcmVhZC5zeW5jO1xuICBjb25zdCBwZW9wbGU6IEltcG9ydGVkUGVyc29uW10gPSBbLi4uY29tcGFyaXNvbi5wZW9wbGVdLmZsYXRNYXAoKFtpZCwgeyBwZXJzb24sIG1lbWJlciwgbGluZSB9XSkgPT5cbiAgICBsaW5lICE9PSBudWxsICYmIGtleXMuaGFzKGxpbmUpXG4gICAgICA/IFt7IGVtYWlsOiBtZW1iZXI/LmVtYWlsID8/IHBlcnNvbi5lbWFpbCA/PyBcIlwiLCBleHRlcm5hbElkOiBpZCwgYXM6IG1lbWJlciA9PT0gbnVsbCA/IChcImludml0ZVwiIGFzIGNvbnN0KSA6IChcImxpbmtcIiBhcyBjb25zdCkgfV1cbiAgICAgIDogW10sXG4gICk7XG4gIGNvbnN0IGFuZXcgPSBraW5kT2YoXCJyZWFkZHJlc3NcIikubWFwKChsaW5lKTogSW1wb3J0ZWRQZXJzb24gPT4gKHtcbiAgICBlbWFpbDogbGluZS5lbWFpbCA/PyBcIlwiLFxuICAgIGV4dGVybmFsSWQ6IGxpbmUua2V5LnNsaWNlKFwiYWRkcmVzczpcIi5sZW5ndGgpLFxuICAgIGFzOiBcImludml0ZVwiLFxuICB9KSk7XG4gIGZvciAoY29uc3QgcGFydCBvZiBjaHVua2VkKHBlb3BsZSwgcGVvcGxlUGVyQ2FsbCkpIGNoYW5nZXMucHVzaChpbXBvcnREaXJlY3RvcnkoeyBwZW9wbGU6IHBhcnQsIGdyb3VwczogW10sIGludml0ZXMgfSkpO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgY2h1bmtlZChhbmV3LCBwZW9wbGVQZXJDYWxsKSlcbiAgICBjaGFuZ2VzLnB1c2goXG4gICAgICBpbXBvcnREaXJlY3RvcnkoXG4gICAgICAgIHsgcGVvcGxlOiBwYXJ0LCBncm91cHM6IFtdLCBpbnZpdGVzIH0sXG4gICAgICAgIHJlYWRkcmVzc2VkLm1hcCgoeyBpZCB9KSA9PiBpZCksXG4gICAgICApLFxuICAgICk7XG5cbiAgY29uc3QgaW1wb3J0cyA9IGNoYW5nZXMuZmlsdGVyKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gXCJkaXJlY3RvcnkuaW1wb3J0XCIpLm1hcCgoeyBpZCB9KSA9PiBpZCk7XG4gIGNvbnN0IGdvaW5nID0gbmV3IFNldChyZW1vdmFscy5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kID09PSBcInJlbW92ZVwiKS5tYXAoKHsgbWVtYmVySWQgfSkgPT4gbWVtYmVySWQpKTtcbiAgY29uc3QgZW1haWxzID0gbmV3IE1hcDxNZW1iZXJJZCwgc3RyaW5nPihcbiAgICBzZXR1cC5tZW1iZXJzLmZpbHRlcigoeyBpZCB9KSA9PiAhZ29pbmcuaGFzKGlkKSkubWFwKCh7IGlkLCBlbWFpbCB9KSA9PiBbaWQsIGVtYWlsLnRvTG93ZXJDYXNlKCldKSxcbiAgKTtcbiAgY29uc3QgZ3JvdXBzID0gY29tcGFyaXNvbi5ncm91cHMuZmxhdE1hcCgoY29tcGFyZWQpOiByZWFkb25seSBJbXBvcnRlZEdyb3VwW10gPT4ge1xuICAgIGlmICgha2V5cy5oYXMoY29tcGFyZWQua2V5KSkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHsgaWRzLCBqb2luaW5nLCBsZWF2aW5nIH0gPSBtZW1iZXJzaGlwT2YoY29tcGFyZWQsIGNvbXBhcmlzb24sIGVtYWlscywgKGxpbmUpID0+IGtleXMuaGFzKGxpbmUpKTtcbiAgICBjb25zdCB7IGtub3duLCBuYW1lLCBncm91cCB9ID0gY29tcGFyZWQ7XG4gICAgaWYgKGtub3duPy5uYW1lID09PSBuYW1lICYmIGpvaW5pbmcubGVuZ3RoICsgbGVhdmluZy5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgICByZXR1cm4gW3sgZXh0ZXJuYWxJZDogZ3JvdXAuaWQsIG5hbWUsIG1lbWJlcnM6IGlkcywgZnJvbToga25vd24gPT09IG51bGwgPyBudWxsIDogeyBuYW1lOiBrbm93bi5uYW1lIH0sIGpvaW5pbmcsIGxlYXZpbmcgfV07XG4gIH0pO1xuICBsZXQgcGFydDogSW1wb3J0ZWRHcm91cFtdID0gW107XG4gIGxldCBzaXplID0gMDtcbiAgY29uc3QgZmx1c2ggPSAoKTogdm9pZCA9PiB7XG4gICAgaWYgKHBhcnQubGVuZ3RoID4gMCkgY2hhbmdlcy5wdXNoKGltcG9ydERpcmVjdG9yeSh7IHBlb3BsZTogW10sIGdyb3VwczogcGFydCwgaW52aXRlcyB9LCBpbXBvcnRzKSk7XG4gICAgcGFydCA9IFtdO1xuICAgIHNpemUgPSAwO1xuICB9O1xuICBmb3IgKGNvbnN0IGdyb3VwIG9mIGdyb3Vwcykge1xuICAgIGlmIChwYXJ0Lmxlbmd0aCA+PSBncm91cHNQZXJDYWxsIHx8IHNpemUgKyBncm91cC5tZW1iZXJzLmxlbmd0aCA+IG1lbWJlcnNQZXJDYWxsKSBmbHVzaCgpO1xuICAgIHBhcnQucHVzaChncm91cCk7XG4gICAgc2l6ZSArPSBncm91cC5tZW1iZXJzLmxlbmd0aDtcbiAgfVxuICBmbHVzaCgpO1xuICByZXR1cm4gb2soY2hhbmdlcyk7XG59XG5cbmZ1bmN0aW9uIGNodW5rZWQ8VD4oYWxsOiByZWFkb25seSBUW10sIHNpemU6IG51bWJlcik6IHJlYWRvbmx5IChyZWFkb25seSBUW10pW10ge1xuICBjb25zdCBwYXJ0czogKHJlYWRvbmx5IFRbXSlbXSA9IFtdO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgYWxsLmxlbmd0aDsgc3RhcnQgKz0gc2l6ZSkgcGFydHMucHVzaChhbGwuc2xpY2Uoc3RhcnQsIHN0YXJ0ICsgc2l6ZSkpO1xuICByZXR1cm4gcGFydHM7XG59XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBlcnIsIG1hcFJlc3VsdCB9IGZyb20gXCIuLi8uLi8uLi91dGlsL3Jlc3VsdC50c1wiO1xuaW1wb3J0IHsgZGlyZWN0b3J5Q2hhbmdlcyB9IGZyb20gXCIuLi8uLi9kaXJlY3RvcnkvY2hhbmdlcy50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuLyoqIFdoYXQgYSBkcnkgcnVuIG9mIGEgY2xpZW50J3MgZGlyZWN0b3J5IHByb3Bvc2VkLCBhcyBmYXIgYXMgaXQgd2FzIGNob3Nlbi4gVGhlIHJlYWQgaXRzZWxmIHN0YXlzIGluIG1haW4uICovXG5leHBvcnQgY29uc3QgZGlyZWN0b3J5RWRpdHMgPSB7XG4gIFwiZGlyZWN0b3J5LmltcG9ydFwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcImRpcmVjdG9yeS5pbXBvcnRcIiksXG4gICAgICAvKiogT2YgdGhlIGRyeSBydW4gdGhhdCB3YXMgb24gdGhlIHNjcmVlbi4gKi9cbiAgICAgIHJlYWQ6IHRleHQoMTAwKSxcbiAgICAgIGxpbmVzOiB6LmFycmF5KHRleHQoMTAwMCkpLm1heCg1MF8wMDApLFxuICAgICAgcmVtb3ZhbHM6IHoubnVtYmVyKCkuaW50KCkubWluKDApLm51bGxhYmxlKCksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwLCB7IGRpcmVjdG9yeSB9KSA9PiB7XG4gICAgICBpZiAoZGlyZWN0b3J5Py5pZCAhPT0gZWRpdC5yZWFkKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiZGlyZWN0b3J5LnJlYWQtZ29uZVwiKSk7XG4gICAgICByZXR1cm4gbWFwUmVzdWx0KGRpcmVjdG9yeUNoYW5nZXMoZGlyZWN0b3J5LCBlZGl0LCBzZXR1cCksIChjaGFuZ2VzKSA9PiAoeyBjaGFuZ2VzLCBsZWZ0T3V0OiBbXSB9KSk7XG4gICAgfSxcbiAgKSxcbn0gYXMgY29uc3Q7XG4iLCJpbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25JZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB7IHNvcnRlZFVuaXF1ZSB9IGZyb20gXCIuLi8uLi8uLi91dGlsL2NvbXBhcmUudHNcIjtcbmltcG9ydCB0eXBlIHsgQWNjZXNzTGV2ZWwgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UsIENoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIG5vSW52ZXJzZSwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgbGV2ZWxNZXNzYWdlLCBwZW9wbGVPZkdyb3VwIH0gZnJvbSBcIi4uL3Blb3BsZS13b3Jkcy50c1wiO1xuaW1wb3J0IHsgaGVhdmllc3QsIHJpc2t5LCByb3V0aW5lIH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5cbi8qKiBXaGF0IGEgbmV3IGdyb3VwIHJlYWNoZXMgZnJvbSBpdHMgc3RhcnQuICovXG5leHBvcnQgaW50ZXJmYWNlIEdyb3VwUmVhY2gge1xuICByZWFkb25seSBjb2xsZWN0aW9uOiBDb2xsZWN0aW9uSWQ7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsO1xufVxuLyoqIE1ha2VzIGEgZ3JvdXAuIE9uZSBvZiBhIGJsdWVwcmludCBzdGFydHMgZW1wdHk6IHdoYXQgaXQgcmVhY2hlcyBpcyBzZXQgd2l0aCBlYWNoIGNvbGxlY3Rpb24sIGFuZCBwZW9wbGUgam9pbiBieSBjaGFuZ2VzIG9mIHRoZWlyIG93bi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgR3JvdXBDcmVhdGUgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJncm91cC5jcmVhdGVcIjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogQWRkcmVzc2VzIGluIGxvd2VyIGNhc2UuICovXG4gIHJlYWRvbmx5IG1lbWJlcnM/OiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgcmVhY2hlcz86IHJlYWRvbmx5IEdyb3VwUmVhY2hbXTtcbn1cblxuZXhwb3J0IGNvbnN0IGNyZWF0ZUdyb3VwID0gKFxuICBuYW1lOiBzdHJpbmcsXG4gIG1lbWJlcnM6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sXG4gIHJlYWNoZXM6IHJlYWRvbmx5IEdyb3VwUmVhY2hbXSA9IFtdLFxuICBuZWVkczogcmVhZG9ubHkgQ2hhbmdlSWRbXSA9IFtdLFxuKTogR3JvdXBDcmVhdGUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiZ3JvdXAuY3JlYXRlXCIsIG5hbWUpLFxuICBuZWVkcyxcbiAga2luZDogXCJncm91cC5jcmVhdGVcIixcbiAgbmFtZSxcbiAgLi4uKG1lbWJlcnMubGVuZ3RoID09PSAwID8ge30gOiB7IG1lbWJlcnMgfSksXG4gIC4uLihyZWFjaGVzLmxlbmd0aCA9PT0gMCA/IHt9IDogeyByZWFjaGVzIH0pLFxufSk7XG5cbmV4cG9ydCBjb25zdCBncm91cENyZWF0ZTogQ2hhbmdlS2luZERlZmluaXRpb248R3JvdXBDcmVhdGU+ID0ge1xuICBraW5kOiBcImdyb3VwLmNyZWF0ZVwiLFxuICBzZWN0aW9uOiBcImdyb3Vwc1wiLFxuICB0ZWxsKGNoYW5nZSwgY29udGV4dCkge1xuICAgIGNvbnN0IHsgbWVtYmVycyA9IFtdLCByZWFjaGVzID0gW10gfSA9IGNoYW5nZTtcbiAgICBjb25zdCByZWFjaGVkID1cbiAgICAgIGNvbnRleHQuZGVzaXJlZD8uY29sbGVjdGlvbnMuZmlsdGVyKChjb2xsZWN0aW9uKSA9PiBjb2xsZWN0aW9uLmFjY2Vzcy5zb21lKChlbnRyeSkgPT4gZW50cnkuZ3JvdXAgPT09IGNoYW5nZS5uYW1lKSkubGVuZ3RoID8/XG4gICAgICByZWFjaGVzLmxlbmd0aDtcbiAgICBjb25zdCBtYW5hZ2VkID0gcmVhY2hlcy5maWx0ZXIoKHsgbGV2ZWwgfSkgPT4gbGV2ZWwgPT09IFwibWFuYWdlXCIpLm1hcCgoeyBwYXRoIH0pID0+IHBhdGgpO1xuICAgIHJldHVybiB7XG4gICAgICBnbHlwaDogXCJhZGRcIixcbiAgICAgIHBlb3BsZTogc29ydGVkVW5pcXVlKFsuLi5wZW9wbGVPZkdyb3VwKGNoYW5nZS5uYW1lLCBjb250ZXh0KSwgLi4ubWVtYmVyc10pLFxuICAgICAgLi4uaGVhdmllc3QoXG4gICAgICAgIG1hbmFnZWQubGVuZ3RoID4gMCAmJiBtZW1iZXJzLmxlbmd0aCA+IDBcbiAgICAgICAgICA/IHJpc2t5KFwiam9pbnMtbWFuYWdlcnNcIiwgeyBjb2xsZWN0aW9uczogbWFuYWdlZC5zbGljZSgwLCAzKS5qb2luKFwiLCBcIiksIG1vcmU6IG1hbmFnZWQubGVuZ3RoIC0gMyB9LCBtYW5hZ2VkLmxlbmd0aClcbiAgICAgICAgICA6IHJvdXRpbmUsXG4gICAgICAgIHJlYWNoZXMubGVuZ3RoID4gMCAmJiBtZW1iZXJzLmxlbmd0aCA+IDAgPyByaXNreShcImpvaW5zLWdyb3VwXCIpIDogcm91dGluZSxcbiAgICAgICksXG4gICAgICBzZW50ZW5jZTogc2F5KFwiZ3JvdXAtY3JlYXRlLnNlbnRlbmNlXCIsIHsgZ3JvdXA6IGNoYW5nZS5uYW1lLCBjb2xsZWN0aW9uczogcmVhY2hlZCB9LCBbXCJncm91cFwiXSwgcmVhY2hlZCksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXM6ICh7IG5hbWUsIG1lbWJlcnMgPSBbXSwgcmVhY2hlcyA9IFtdIH0pID0+IFtcbiAgICByb3coZGlmZmVycyhcImdyb3VwXCIsIHsgZ3JvdXA6IG5hbWUgfSksIG51bGwsIGRpZmZlcnMoXCJuZXdcIikpLFxuICAgIC4uLihtZW1iZXJzLmxlbmd0aCA9PT0gMCA/IFtdIDogW3JvdyhkaWZmZXJzKFwiZ3JvdXBNZW1iZXJzXCIsIHsgZ3JvdXA6IG5hbWUgfSksIG51bGwsIGRpZmZlcnMoXCJwZW9wbGVcIiwge30sIG1lbWJlcnMubGVuZ3RoKSldKSxcbiAgICAuLi5yZWFjaGVzLm1hcCgoeyBwYXRoLCBsZXZlbCB9KSA9PiByb3cobGl0ZXJhbChuYW1lKSwgbnVsbCwgbGV2ZWxNZXNzYWdlKGxldmVsKSwgbGl0ZXJhbChwYXRoKSkpLFxuICBdLFxuICBpbnZlcnNlOiAoY2hhbmdlKSA9PiBub0ludmVyc2UoXCJncm91cC1jcmVhdGVcIiwgeyBncm91cDogY2hhbmdlLm5hbWUgfSksXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBHcm91cElkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB7IGxvc3Nlcywgd2l0aG91dEdyb3VwIH0gZnJvbSBcIi4uL2FjY2Vzcy1lZmZlY3QudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCBub0ludmVyc2UsIHJvdywgc2F5LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IGxldmVsTWVzc2FnZSB9IGZyb20gXCIuLi9wZW9wbGUtd29yZHMudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVHcm91cCB9IGZyb20gXCIuL2dyb3VwLWNyZWF0ZS50c1wiO1xuXG4vKiogRGVsZXRlcyBvbmUgZ3JvdXAuIE5vYm9keSBsZWF2ZXMgdGhlIGNsaWVudDsgd2hhdCBpdHMgbWVtYmVycyByZWFjaGVkIG9ubHkgdGhyb3VnaCBpdCBpcyBsb3N0IHRvIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIEdyb3VwRGVsZXRlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiZ3JvdXAuZGVsZXRlXCI7XG4gIHJlYWRvbmx5IGdyb3VwOiBHcm91cElkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBXaG8gd2FzIGluIGl0IHdoZW4gaXQgd2FzIHJldmlld2VkLiBBZGRyZXNzZXMgaW4gbG93ZXIgY2FzZSwgc29ydGVkLiAqL1xuICByZWFkb25seSBtZW1iZXJzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuZXhwb3J0IGNvbnN0IGRlbGV0ZUdyb3VwID0gKHNldHVwOiBDbGllbnRTZXR1cCwgZ3JvdXA6IHsgcmVhZG9ubHkgaWQ6IEdyb3VwSWQ7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9KTogR3JvdXBEZWxldGUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiZ3JvdXAuZGVsZXRlXCIsIGdyb3VwLmlkKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcImdyb3VwLmRlbGV0ZVwiLFxuICBncm91cDogZ3JvdXAuaWQsXG4gIG5hbWU6IGdyb3VwLm5hbWUsXG4gIG1lbWJlcnM6IG1lbWJlcnNPZihzZXR1cCwgZ3JvdXAuaWQpLFxufSk7XG5cbmNvbnN0IG1lbWJlcnNPZiA9IChzZXR1cDogQ2xpZW50U2V0dXAsIGdyb3VwOiBHcm91cElkKTogcmVhZG9ubHkgc3RyaW5nW10gPT5cbiAgc2V0dXAubWVtYmVyc1xuICAgIC5maWx0ZXIoKG1lbWJlcikgPT4gbWVtYmVyLmdyb3Vwcy5pbmNsdWRlcyhncm91cCkpXG4gICAgLm1hcCgobWVtYmVyKSA9PiBtZW1iZXIuZW1haWwudG9Mb3dlckNhc2UoKSlcbiAgICAuc29ydCgpO1xuXG5leHBvcnQgY29uc3QgZ3JvdXBEZWxldGU6IENoYW5nZUtpbmREZWZpbml0aW9uPEdyb3VwRGVsZXRlPiA9IHtcbiAga2luZDogXCJncm91cC5kZWxldGVcIixcbiAgc2VjdGlvbjogXCJncm91cHNcIixcbiAgdGVsbChjaGFuZ2UsIHsgYWN0dWFsIH0pIHtcbiAgICBjb25zdCBwZW9wbGUgPSBhY3R1YWwgPT09IG51bGwgPyBbXSA6IFsuLi5uZXcgU2V0KGxvc3NlcyhhY3R1YWwsIHdpdGhvdXRHcm91cChhY3R1YWwsIGNoYW5nZS5ncm91cCkpLm1hcCgoeyBlbWFpbCB9KSA9PiBlbWFpbCkpXTtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IFwicmVtb3ZlXCIsXG4gICAgICBwZW9wbGU6IFsuLi5jaGFuZ2UubWVtYmVyc10sXG4gICAgICAuLi4ocGVvcGxlLmxlbmd0aCA+IDAgPyByaXNreShcImdyb3VwLWdvbmVcIiwge30sIHBlb3BsZS5sZW5ndGgpIDogcmlza3koXCJncm91cC11bnVzZWRcIikpLFxuICAgICAgc2VudGVuY2U6IHNheShcImdyb3VwLWRlbGV0ZS5zZW50ZW5jZVwiLCB7IGdyb3VwOiBjaGFuZ2UubmFtZSB9LCBbXCJncm91cFwiXSksXG4gICAgfTtcbiAgfSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UsIGFjdHVhbCkgPT4gW1xuICAgIHJvdyhkaWZmZXJzKFwiZ3JvdXBNZW1iZXJzXCIsIHsgZ3JvdXA6IGNoYW5nZS5uYW1lIH0pLCBkaWZmZXJzKFwicGVvcGxlXCIsIHt9LCBjaGFuZ2UubWVtYmVycy5sZW5ndGgpLCBkaWZmZXJzKFwiZ3JvdXBHb25lXCIpKSxcbiAgICAuLi5sb3NzZXMoYWN0dWFsLCB3aXRob3V0R3JvdXAoYWN0dWFsLCBjaGFuZ2UuZ3JvdXApKS5tYXAoKHsgZW1haWwsIHBhdGgsIGZyb20sIHRvIH0pID0+XG4gICAgICByb3cobGl0ZXJhbChwYXRoKSwgbGV2ZWxNZXNzYWdlKGZyb20pLCBsZXZlbE1lc3NhZ2UodG8pID8/IGRpZmZlcnMoXCJyZWFjaC5ub3RoaW5nXCIpLCBsaXRlcmFsKGVtYWlsKSksXG4gICAgKSxcbiAgXSxcbiAgaW52ZXJzZShjaGFuZ2UsIGJlZm9yZSkge1xuICAgIGNvbnN0IGdyb3VwID0gYmVmb3JlLmdyb3Vwcy5maW5kKChlYWNoKSA9PiBlYWNoLmlkID09PSBjaGFuZ2UuZ3JvdXApO1xuICAgIGlmIChncm91cCA9PT0gdW5kZWZpbmVkIHx8IGdyb3VwLmV4dGVybmFsSWQgIT09IG51bGwpIHJldHVybiBub0ludmVyc2UoXCJncm91cC1kZWxldGVcIiwgeyBncm91cDogY2hhbmdlLm5hbWUgfSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGNoYW5nZTogY3JlYXRlR3JvdXAoXG4gICAgICAgIGdyb3VwLm5hbWUsXG4gICAgICAgIG1lbWJlcnNPZihiZWZvcmUsIGdyb3VwLmlkKSxcbiAgICAgICAgYmVmb3JlLmNvbGxlY3Rpb25zLmZsYXRNYXAoKHsgaWQsIHBhdGgsIGdyb3VwcyB9KSA9PlxuICAgICAgICAgIGdyb3Vwcy5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5pZCA9PT0gZ3JvdXAuaWQpLm1hcCgoeyBsZXZlbCB9KSA9PiAoeyBjb2xsZWN0aW9uOiBpZCwgcGF0aCwgbGV2ZWwgfSkpLFxuICAgICAgICApLFxuICAgICAgKSxcbiAgICB9O1xuICB9LFxufTtcbiIsImltcG9ydCB0eXBlIHsgR3JvdXBJZCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9pZHMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlQmFzZSB9IGZyb20gXCIuLi9jaGFuZ2UtYmFzZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlSWQgfSBmcm9tIFwiLi4vY2hhbmdlLWlkLnRzXCI7XG5pbXBvcnQgeyBkaWZmZXJzLCBsaXRlcmFsLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyBwZW9wbGVPZkdyb3VwIH0gZnJvbSBcIi4uL3Blb3BsZS13b3Jkcy50c1wiO1xuaW1wb3J0IHsgcmlza3kgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcblxuLyoqIEFub3RoZXIgbmFtZSBmb3IgYSBncm91cDsgaXRzIG1lbWJlcnMgYW5kIHdoYXQgaXQgcmVhY2hlcyBzdGF5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBHcm91cFJlbmFtZSBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImdyb3VwLnJlbmFtZVwiO1xuICByZWFkb25seSBncm91cDogR3JvdXBJZDtcbiAgcmVhZG9ubHkgZnJvbTogc3RyaW5nO1xuICByZWFkb25seSB0bzogc3RyaW5nO1xufVxuXG5leHBvcnQgY29uc3QgcmVuYW1lR3JvdXAgPSAoZ3JvdXA6IHsgcmVhZG9ubHkgaWQ6IEdyb3VwSWQ7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9LCB0bzogc3RyaW5nKTogR3JvdXBSZW5hbWUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiZ3JvdXAucmVuYW1lXCIsIGdyb3VwLmlkKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcImdyb3VwLnJlbmFtZVwiLFxuICBncm91cDogZ3JvdXAuaWQsXG4gIGZyb206IGdyb3VwLm5hbWUsXG4gIHRvLFxufSk7XG5cbmV4cG9ydCBjb25zdCBncm91cFJlbmFtZTogQ2hhbmdlS2luZERlZmluaXRpb248R3JvdXBSZW5hbWU+ID0ge1xuICBraW5kOiBcImdyb3VwLnJlbmFtZVwiLFxuICBzZWN0aW9uOiBcImdyb3Vwc1wiLFxuICB0ZWxsOiAoY2hhbmdlLCBjb250ZXh0KSA9PiAoe1xuICAgIGdseXBoOiBcImVkaXRcIixcbiAgICBwZW9wbGU6IHBlb3BsZU9mR3JvdXAoY2hhbmdlLmZyb20sIGNvbnRleHQpLFxuICAgIC4uLnJpc2t5KFwiZ3JvdXAtcmVuYW1lZFwiLCB7IGZyb206IGNoYW5nZS5mcm9tIH0pLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJncm91cC1yZW5hbWUuc2VudGVuY2VcIiwgeyBmcm9tOiBjaGFuZ2UuZnJvbSwgdG86IGNoYW5nZS50byB9LCBbXCJmcm9tXCIsIFwidG9cIl0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IFtyb3coZGlmZmVycyhcIm5hbWVcIiksIGxpdGVyYWwoY2hhbmdlLmZyb20pLCBsaXRlcmFsKGNoYW5nZS50bykpXSxcbiAgaW52ZXJzZTogKGNoYW5nZSkgPT4gKHsgY2hhbmdlOiB7IC4uLmNoYW5nZSwgZnJvbTogY2hhbmdlLnRvLCB0bzogY2hhbmdlLmZyb20gfSB9KSxcbn07XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBDb2xsZWN0aW9uSWQsIEdyb3VwSWQsIE1lbWJlcklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgZXJyLCBvaywgdHlwZSBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGFjY2Vzc0xldmVscywgdHlwZSBDbGllbnRTZXR1cCwgdHlwZSBHcm91cFNldHVwIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL2NsaWVudC1zZXR1cC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGFuZ2UgfSBmcm9tIFwiLi4vY2hhbmdlLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVHcm91cCB9IGZyb20gXCIuLi9raW5kcy9ncm91cC1jcmVhdGUudHNcIjtcbmltcG9ydCB7IGRlbGV0ZUdyb3VwIH0gZnJvbSBcIi4uL2tpbmRzL2dyb3VwLWRlbGV0ZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlR3JvdXBNZW1iZXJzIH0gZnJvbSBcIi4uL2tpbmRzL2dyb3VwLW1lbWJlcnMudHNcIjtcbmltcG9ydCB7IHJlbmFtZUdyb3VwIH0gZnJvbSBcIi4uL2tpbmRzL2dyb3VwLXJlbmFtZS50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCwgb25seSB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuY29uc3QgZ3JvdXAgPSBpZDxHcm91cElkPigpO1xuY29uc3QgbWVtYmVycyA9IHouYXJyYXkoaWQ8TWVtYmVySWQ+KCkpLm1heCg1MDAwKTtcblxuLyoqIEVkaXRzIG9mIGdyb3Vwcy4gKi9cbmV4cG9ydCBjb25zdCBncm91cEVkaXRzID0ge1xuICBcImdyb3VwLmNyZWF0ZVwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcImdyb3VwLmNyZWF0ZVwiKSxcbiAgICAgIG5hbWU6IHRleHQoMTAwKSxcbiAgICAgIG1lbWJlcnMsXG4gICAgICByZWFjaGVzOiB6LmFycmF5KHouc3RyaWN0T2JqZWN0KHsgY29sbGVjdGlvbjogaWQ8Q29sbGVjdGlvbklkPigpLCBsZXZlbDogei5lbnVtKGFjY2Vzc0xldmVscykgfSkpLm1heCg1MDAwKSxcbiAgICB9KSxcbiAgICAoZWRpdCwgc2V0dXApID0+IHtcbiAgICAgIGNvbnN0IG5hbWUgPSBlZGl0Lm5hbWUudHJpbSgpO1xuICAgICAgY29uc3QgZnJlZSA9IG5hbWVJc0ZyZWUoc2V0dXAsIG5hbWUsIG51bGwpO1xuICAgICAgaWYgKCFmcmVlLm9rKSByZXR1cm4gZnJlZTtcbiAgICAgIGNvbnN0IGVtYWlscyA9IHNldHVwLm1lbWJlcnMuZmlsdGVyKChlYWNoKSA9PiBlZGl0Lm1lbWJlcnMuaW5jbHVkZXMoZWFjaC5pZCkpLm1hcCgoZWFjaCkgPT4gZWFjaC5lbWFpbC50b0xvd2VyQ2FzZSgpKTtcbiAgICAgIGNvbnN0IHJlYWNoZXMgPSBlZGl0LnJlYWNoZXMuZmxhdE1hcCgoeyBjb2xsZWN0aW9uLCBsZXZlbCB9KSA9PiB7XG4gICAgICAgIGNvbnN0IGZvdW5kID0gc2V0dXAuY29sbGVjdGlvbnMuZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gY29sbGVjdGlvbiAmJiAhZWFjaC5pc0RlZmF1bHRVc2VyQ29sbGVjdGlvbik7XG4gICAgICAgIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkID8gW10gOiBbeyBjb2xsZWN0aW9uLCBwYXRoOiBmb3VuZC5wYXRoLCBsZXZlbCB9XTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIG9ubHkoW2NyZWF0ZUdyb3VwKG5hbWUsIGVtYWlscywgcmVhY2hlcyldKTtcbiAgICB9LFxuICApLFxuICBcImdyb3VwLnJlbmFtZVwiOiBkZWZpbmVFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiZ3JvdXAucmVuYW1lXCIpLCBncm91cCwgdG86IHRleHQoMTAwKSB9KSwgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgY29uc3QgZm91bmQgPSBncm91cE9mKHNldHVwLCBlZGl0Lmdyb3VwKTtcbiAgICBpZiAoIWZvdW5kLm9rKSByZXR1cm4gZm91bmQ7XG4gICAgY29uc3QgdG8gPSBlZGl0LnRvLnRyaW0oKTtcbiAgICBpZiAodG8gPT09IGZvdW5kLnZhbHVlLm5hbWUpIHJldHVybiBvbmx5KFtdKTtcbiAgICBjb25zdCBmcmVlID0gbmFtZUlzRnJlZShzZXR1cCwgdG8sIGVkaXQuZ3JvdXApO1xuICAgIHJldHVybiBmcmVlLm9rID8gb25seShbcmVuYW1lR3JvdXAoZm91bmQudmFsdWUsIHRvKV0pIDogZnJlZTtcbiAgfSksXG4gIC8qKiBXaG8gaXMgaW4gaXQgYWxyZWFkeSwgb3Igbm90LCBpcyBwYXNzZWQgb3Zlci4gKi9cbiAgXCJncm91cC5tZW1iZXJzXCI6IGRlZmluZUVkaXQoei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJncm91cC5tZW1iZXJzXCIpLCBncm91cCwgYWRkOiBtZW1iZXJzLCByZW1vdmU6IG1lbWJlcnMgfSksIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gZ3JvdXBPZihzZXR1cCwgZWRpdC5ncm91cCk7XG4gICAgaWYgKCFmb3VuZC5vaykgcmV0dXJuIGZvdW5kO1xuICAgIGNvbnN0IGVtYWlscyA9IChpZHM6IHJlYWRvbmx5IE1lbWJlcklkW10sIHByZXNlbnQ6IGJvb2xlYW4pOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICAgICAgc2V0dXAubWVtYmVyc1xuICAgICAgICAuZmlsdGVyKChlYWNoKSA9PiBpZHMuaW5jbHVkZXMoZWFjaC5pZCkgJiYgZWFjaC5ncm91cHMuaW5jbHVkZXMoZWRpdC5ncm91cCkgPT09IHByZXNlbnQpXG4gICAgICAgIC5tYXAoKGVhY2gpID0+IGVhY2guZW1haWwudG9Mb3dlckNhc2UoKSk7XG4gICAgY29uc3QgW2FkZCwgcmVtb3ZlXSA9IFtlbWFpbHMoZWRpdC5hZGQsIGZhbHNlKSwgZW1haWxzKGVkaXQucmVtb3ZlLCB0cnVlKV07XG4gICAgcmV0dXJuIG9ubHkoYWRkLmxlbmd0aCArIHJlbW92ZS5sZW5ndGggPT09IDAgPyBbXSA6IFtjaGFuZ2VHcm91cE1lbWJlcnMoZm91bmQudmFsdWUsIGFkZCwgcmVtb3ZlKV0pO1xuICB9KSxcbiAgXCJncm91cC5kZWxldGVcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChcImdyb3VwLmRlbGV0ZVwiKSwgZ3JvdXBzOiB6LmFycmF5KGdyb3VwKS5taW4oMSkubWF4KDEwMDApIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgY29uc3QgY2hhbmdlczogQ2hhbmdlW10gPSBbXTtcbiAgICAgIGZvciAoY29uc3QgZWFjaCBvZiBuZXcgU2V0KGVkaXQuZ3JvdXBzKSkge1xuICAgICAgICBjb25zdCBmb3VuZCA9IGdyb3VwT2Yoc2V0dXAsIGVhY2gpO1xuICAgICAgICBpZiAoIWZvdW5kLm9rKSByZXR1cm4gZm91bmQ7XG4gICAgICAgIGNoYW5nZXMucHVzaChkZWxldGVHcm91cChzZXR1cCwgZm91bmQudmFsdWUpKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBvbmx5KGNoYW5nZXMpO1xuICAgIH0sXG4gICksXG59IGFzIGNvbnN0O1xuXG5mdW5jdGlvbiBncm91cE9mKHNldHVwOiBDbGllbnRTZXR1cCwgd2FudGVkOiBHcm91cElkKTogUmVzdWx0PEdyb3VwU2V0dXA+IHtcbiAgY29uc3QgZm91bmQgPSBzZXR1cC5ncm91cHMuZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gd2FudGVkKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgPyBlcnIoYXBwRXJyb3IoXCJncm91cC51bmtub3duXCIpKSA6IG9rKGZvdW5kKTtcbn1cbmZ1bmN0aW9uIG5hbWVJc0ZyZWUoc2V0dXA6IENsaWVudFNldHVwLCBuYW1lOiBzdHJpbmcsIGV4Y2VwdDogR3JvdXBJZCB8IG51bGwpOiBSZXN1bHQ8bnVsbD4ge1xuICBpZiAobmFtZSA9PT0gXCJcIikgcmV0dXJuIGVycihhcHBFcnJvcihcImdyb3VwLm5hbWUtbWlzc2luZ1wiKSk7XG4gIGNvbnN0IHRha2VuID0gc2V0dXAuZ3JvdXBzLnNvbWUoKGVhY2gpID0+IGVhY2gubmFtZSA9PT0gbmFtZSAmJiBlYWNoLmlkICE9PSBleGNlcHQpO1xuICByZXR1cm4gdGFrZW4gPyBlcnIoYXBwRXJyb3IoXCJncm91cC5uYW1lLXRha2VuXCIsIHsgbmFtZSB9KSkgOiBvayhudWxsKTtcbn1cbiIsImltcG9ydCB0eXBlIHsgSW50ZWdyYXRpb24sIEludGVncmF0aW9uQ29uZmlndXJhdGlvbiB9IGZyb20gXCIuLi8uLi9hcGkvaW50ZWdyYXRpb25zLnRzXCI7XG5cbi8qKiBLaW5kcyBvZiBldmVudCBpbnRlZ3JhdGlvbnMgb24gdGhlIHdpcmUgdGhhdCB0aGlzIGFwcCBzZXRzIHVwOyBTbGFjayAoMykgYW5kIFRlYW1zICg3KSBhcmUgbWFkZSBieSB0aGVpciBvd24gY29uc2VudCBwYWdlIG9ubHkuICovXG5leHBvcnQgY29uc3QgaW50ZWdyYXRpb25UeXBlcyA9IHsgd2ViaG9vazogNCwgY29sbGVjdG9yOiA1LCBkYXRhZG9nOiA2IH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBJbnRlZ3JhdGlvblR5cGUgPSAodHlwZW9mIGludGVncmF0aW9uVHlwZXMpW2tleW9mIHR5cGVvZiBpbnRlZ3JhdGlvblR5cGVzXTtcbmV4cG9ydCBjb25zdCBpc0ludGVncmF0aW9uVHlwZSA9ICh0eXBlOiBudW1iZXIpOiB0eXBlIGlzIEludGVncmF0aW9uVHlwZSA9PiBPYmplY3QudmFsdWVzPG51bWJlcj4oaW50ZWdyYXRpb25UeXBlcykuaW5jbHVkZXModHlwZSk7XG4vKiogU2VydmljZXMgYmVoaW5kIGFuIEhUVFAgZXZlbnQgY29sbGVjdG9yLCBhcyB0aGUgb2ZmaWNpYWwgY29uc29sZSBuYW1lcyB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IGNvbGxlY3RvclNlcnZpY2VzID0gW1wiU3BsdW5rXCIsIFwiQ3Jvd2RTdHJpa2VcIiwgXCJIdW50cmVzc1wiLCBcIkJsdW1pcmFcIl0gYXMgY29uc3Q7XG5cbi8qKiBXaGVyZSBldmVudHMgZ28gYW5kIGluIHdoaWNoIGZvcm0sIHdpdGhvdXQgdGhlIHRva2VuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbnRlZ3JhdGlvblN0YXRlIHtcbiAgcmVhZG9ubHkgYWRkcmVzczogc3RyaW5nO1xuICAvKiogV29yZCBiZWZvcmUgdGhlIHRva2VuIGluIHRoZSBgQXV0aG9yaXphdGlvbmAgaGVhZGVyOyBudWxsIHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG4gIHJlYWRvbmx5IHNjaGVtZTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgc2VydmljZTogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIE5hbWVzIGJldHdlZW4gIyBzaWducyBhcmUgcmVwbGFjZWQgYnkgd2hhdCB0aGUgZXZlbnQgc2F5cy4gKi9cbiAgcmVhZG9ubHkgdGVtcGxhdGU6IHN0cmluZztcbn1cblxuLyoqIE1lbWJlcnMgb2YgYSBjb25maWd1cmF0aW9uIGJ5IG5hbWUgaW4gbG93ZXIgY2FzZTogdGhlIHNlcnZlciB0YWtlcyB0aGVtIGluIGFueSAoZnVydGhlci1hcGkubWQgwqcxMCkuICovXG5mdW5jdGlvbiBjb25maWd1cmF0aW9uUGFydHModGV4dDogc3RyaW5nIHwgbnVsbCB8IHVuZGVmaW5lZCk6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCB2YWx1ZTogdW5rbm93biA9IEpTT04ucGFyc2UodGV4dCA/PyBcIlwiKTtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm9iamVjdFwiIHx8IHZhbHVlID09PSBudWxsKSByZXR1cm4ge307XG4gICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgIE9iamVjdC5lbnRyaWVzKHZhbHVlKS5mbGF0TWFwKChbbmFtZSwgcGFydF0pID0+ICh0eXBlb2YgcGFydCA9PT0gXCJzdHJpbmdcIiA/IFtbbmFtZS50b0xvd2VyQ2FzZSgpLCBwYXJ0XV0gOiBbXSkpLFxuICAgICk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB7fTtcbiAgfVxufVxuLyoqIFRoZSByb3cgdGhhdCB0ZWxscyB3aGF0IGlzIHNlbnQgb2YgZXZlcnkgZXZlbnQsIGVsc2UgdGhlIGZpcnN0LiAqL1xuZXhwb3J0IGNvbnN0IG1haW5Db25maWd1cmF0aW9uID0gKHJvd3M6IHJlYWRvbmx5IEludGVncmF0aW9uQ29uZmlndXJhdGlvbltdKTogSW50ZWdyYXRpb25Db25maWd1cmF0aW9uIHwgdW5kZWZpbmVkID0+XG4gIHJvd3MuZmluZCgoeyBldmVudFR5cGUgfSkgPT4gZXZlbnRUeXBlID09PSBudWxsIHx8IGV2ZW50VHlwZSA9PT0gdW5kZWZpbmVkKSA/PyByb3dzWzBdO1xuXG5leHBvcnQgZnVuY3Rpb24gaW50ZWdyYXRpb25TdGF0ZU9mKHsgY29uZmlndXJhdGlvbiB9OiBJbnRlZ3JhdGlvbiwgcm93czogcmVhZG9ubHkgSW50ZWdyYXRpb25Db25maWd1cmF0aW9uW10pOiBJbnRlZ3JhdGlvblN0YXRlIHtcbiAgY29uc3Qgcm93ID0gbWFpbkNvbmZpZ3VyYXRpb24ocm93cyk7XG4gIGNvbnN0IHBhcnRzID0geyAuLi5jb25maWd1cmF0aW9uUGFydHMocm93Py5jb25maWd1cmF0aW9uKSwgLi4uY29uZmlndXJhdGlvblBhcnRzKGNvbmZpZ3VyYXRpb24pIH07XG4gIHJldHVybiB7XG4gICAgYWRkcmVzczogcGFydHNbXCJ1cmlcIl0gPz8gXCJcIixcbiAgICBzY2hlbWU6IHBhcnRzW1wic2NoZW1lXCJdID8/IG51bGwsXG4gICAgc2VydmljZTogcGFydHNbXCJzZXJ2aWNlXCJdID8/IG51bGwsXG4gICAgdGVtcGxhdGU6IHJvdz8udGVtcGxhdGUgPz8gXCJcIixcbiAgfTtcbn1cbi8qKiBUaGUgdG9rZW4gaW4gYSBjb25maWd1cmF0aW9uOyBudWxsIHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgY29uc3QgdG9rZW5PZiA9IChjb25maWd1cmF0aW9uOiBzdHJpbmcgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nIHwgbnVsbCA9PiB7XG4gIGNvbnN0IHBhcnRzID0gY29uZmlndXJhdGlvblBhcnRzKGNvbmZpZ3VyYXRpb24pO1xuICByZXR1cm4gcGFydHNbXCJ0b2tlblwiXSA/PyBwYXJ0c1tcImFwaWtleVwiXSA/PyBudWxsO1xufTtcbi8qKiBUaGUgY29uZmlndXJhdGlvbiB0ZXh0IG9mIHRoZSB3aXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpZ3VyYXRpb25UZXh0KHR5cGU6IEludGVncmF0aW9uVHlwZSwgeyBhZGRyZXNzLCBzY2hlbWUsIHNlcnZpY2UgfTogSW50ZWdyYXRpb25TdGF0ZSwgdG9rZW46IHN0cmluZyB8IG51bGwpOiBzdHJpbmcge1xuICBjb25zdCBrbm93biA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9PiAodmFsdWUgPT09IG51bGwgfHwgdmFsdWUgPT09IFwiXCIgPyB7fSA6IHsgW25hbWVdOiB2YWx1ZSB9KTtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFxuICAgIHR5cGUgPT09IGludGVncmF0aW9uVHlwZXMuZGF0YWRvZ1xuICAgICAgPyB7IC4uLmtub3duKFwiQXBpS2V5XCIsIHRva2VuKSwgVXJpOiBhZGRyZXNzIH1cbiAgICAgIDoge1xuICAgICAgICAgIFVyaTogYWRkcmVzcyxcbiAgICAgICAgICAuLi5rbm93bihcIlNjaGVtZVwiLCBzY2hlbWUpLFxuICAgICAgICAgIC4uLmtub3duKFwiVG9rZW5cIiwgdG9rZW4pLFxuICAgICAgICAgIC4uLih0eXBlID09PSBpbnRlZ3JhdGlvblR5cGVzLmNvbGxlY3RvciA/IGtub3duKFwiU2VydmljZVwiLCBzZXJ2aWNlKSA6IHt9KSxcbiAgICAgICAgfSxcbiAgKTtcbn1cbmV4cG9ydCBjb25zdCBzYW1lSW50ZWdyYXRpb24gPSAobGVmdDogSW50ZWdyYXRpb25TdGF0ZSB8IG51bGwsIHJpZ2h0OiBJbnRlZ3JhdGlvblN0YXRlIHwgbnVsbCk6IGJvb2xlYW4gPT5cbiAgbGVmdCA9PT0gcmlnaHQgfHxcbiAgKGxlZnQgIT09IG51bGwgJiZcbiAgICByaWdodCAhPT0gbnVsbCAmJlxuICAgIGxlZnQuYWRkcmVzcyA9PT0gcmlnaHQuYWRkcmVzcyAmJlxuICAgIChsZWZ0LnNjaGVtZSA/PyBcIlwiKSA9PT0gKHJpZ2h0LnNjaGVtZSA/PyBcIlwiKSAmJlxuICAgIChsZWZ0LnNlcnZpY2UgPz8gXCJcIikgPT09IChyaWdodC5zZXJ2aWNlID8/IFwiXCIpICYmXG4gICAgbGVmdC50ZW1wbGF0ZSA9PT0gcmlnaHQudGVtcGxhdGUpO1xuXG5jb25zdCB0b2xkID0ge1xuICB0eXBlOiBcIiNUeXBlI1wiLFxuICBtZXNzYWdlOiBcIiNFdmVudE1lc3NhZ2UjXCIsXG4gIGRhdGU6IFwiI0RhdGVJc284NjAxI1wiLFxuICBhY3RvcjogXCIjQWN0aW5nVXNlckVtYWlsI1wiLFxuICBtZW1iZXI6IFwiI1VzZXJFbWFpbCNcIixcbiAgZ3JvdXA6IFwiI0dyb3VwTmFtZSNcIixcbiAgZGV2aWNlOiBcIiNEZXZpY2VUeXBlI1wiLFxuICBvcmdhbml6YXRpb246IFwiI09yZ2FuaXphdGlvbk5hbWUjXCIsXG59O1xuLyoqIFdoYXQgaXMgc2VudCBvZiBhbiBldmVudCB3aGVyZSBub3RoaW5nIGVsc2UgaXMgd2FudGVkLiAqL1xuZXhwb3J0IGNvbnN0IHVzdWFsVGVtcGxhdGUgPSAodHlwZTogSW50ZWdyYXRpb25UeXBlKTogc3RyaW5nID0+XG4gIEpTT04uc3RyaW5naWZ5KFxuICAgIHR5cGUgPT09IGludGVncmF0aW9uVHlwZXMuY29sbGVjdG9yXG4gICAgICA/IHsgc291cmNlOiBcImJpdHdhcmRlblwiLCBzb3VyY2V0eXBlOiBcImJpdHdhcmRlbjpldmVudHNcIiwgZXZlbnQ6IHRvbGQgfVxuICAgICAgOiB0eXBlID09PSBpbnRlZ3JhdGlvblR5cGVzLmRhdGFkb2dcbiAgICAgICAgPyB7IGRkc291cmNlOiBcImJpdHdhcmRlblwiLCBzZXJ2aWNlOiBcImV2ZW50LWxvZ3NcIiwgLi4udG9sZCB9XG4gICAgICAgIDogdG9sZCxcbiAgKTtcblxuLyoqIFRoZSBzZXJ2ZXIgc2VuZHMgdG8gaXQ6IGh0dHBzLCBhbmQgbm90aGluZyB0aGF0IHdvdWxkIGJlIGFub3RoZXIgYWRkcmVzcyB3aGVuIGl0IGlzIHJlYWQuICovXG5leHBvcnQgY29uc3QgaXNDb2xsZWN0b3JBZGRyZXNzID0gKGFkZHJlc3M6IHN0cmluZyk6IGJvb2xlYW4gPT4ge1xuICBpZiAoIS9eaHR0cHM6XFwvXFwvW15cXHM8PlwiXSskL2l1LnRlc3QoYWRkcmVzcykgfHwgIVVSTC5jYW5QYXJzZShhZGRyZXNzKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHVzZXJuYW1lLCBwYXNzd29yZCB9ID0gbmV3IFVSTChhZGRyZXNzKTtcbiAgcmV0dXJuIHVzZXJuYW1lID09PSBcIlwiICYmIHBhc3N3b3JkID09PSBcIlwiO1xufTtcbiIsImltcG9ydCB7IGludGVncmF0aW9uVHlwZXMsIHR5cGUgSW50ZWdyYXRpb25TdGF0ZSwgdHlwZSBJbnRlZ3JhdGlvblR5cGUgfSBmcm9tIFwiLi4vLi4vdmFsdWUvaW50ZWdyYXRpb25zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgbm9JbnZlcnNlLCByb3csIHNheSwgdGV4dCwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuXG4vKiBXaGVyZSBhIGNsaWVudCdzIGV2ZW50cyBhcmUgc2VudCB0byAoZnVydGhlci1hcGkubWQgwqcxMCkuIFRoZXJlIGlzIGF0IG1vc3Qgb25lIG9mIGVhY2ggdHlwZS4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBJbnRlZ3JhdGlvblNldCBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcImludGVncmF0aW9uLnNldFwiO1xuICByZWFkb25seSB0eXBlOiBJbnRlZ3JhdGlvblR5cGU7XG4gIC8qKiBOdWxsOiB0aGVyZSBpcyBub25lIG9mIHRoaXMgdHlwZSB5ZXQuICovXG4gIHJlYWRvbmx5IGZyb206IEludGVncmF0aW9uU3RhdGUgfCBudWxsO1xuICByZWFkb25seSB0bzogSW50ZWdyYXRpb25TdGF0ZTtcbiAgLyoqIEhhbmRsZSBvZiBhIHRva2VuIHRoYXQgbWFpbiBob2xkcyBmb3IgdGhpcyBydW47IGFic2VudDogdGhlIG9uZSB0aGF0IHRoZSBzZXJ2ZXIgaGFzIHN0YXlzLiAqL1xuICByZWFkb25seSBuZXdTZWNyZXQ/OiBzdHJpbmc7XG59XG5leHBvcnQgaW50ZXJmYWNlIEludGVncmF0aW9uUmVtb3ZlIGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiaW50ZWdyYXRpb24ucmVtb3ZlXCI7XG4gIC8qKiBOdW1iZXIgb2YgdGhlIHdpcmU7IGFsc28gb2YgdHlwZXMgdGhhdCB0aGlzIGFwcCBjYW5ub3QgbWFrZS4gKi9cbiAgcmVhZG9ubHkgdHlwZTogbnVtYmVyO1xuICByZWFkb25seSBhZGRyZXNzOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3Qgc2V0SW50ZWdyYXRpb24gPSAoXG4gIHR5cGU6IEludGVncmF0aW9uVHlwZSxcbiAgZnJvbTogSW50ZWdyYXRpb25TdGF0ZSB8IG51bGwsXG4gIHRvOiBJbnRlZ3JhdGlvblN0YXRlLFxuICBuZXdTZWNyZXQ/OiBzdHJpbmcsXG4pOiBJbnRlZ3JhdGlvblNldCA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJpbnRlZ3JhdGlvbi5zZXRcIiwgU3RyaW5nKHR5cGUpKSxcbiAgbmVlZHM6IFtdLFxuICBraW5kOiBcImludGVncmF0aW9uLnNldFwiLFxuICB0eXBlLFxuICBmcm9tLFxuICB0byxcbiAgLi4uKG5ld1NlY3JldCA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG5ld1NlY3JldCB9KSxcbn0pO1xuZXhwb3J0IGNvbnN0IHJlbW92ZUludGVncmF0aW9uID0gKHR5cGU6IG51bWJlciwgYWRkcmVzczogc3RyaW5nKTogSW50ZWdyYXRpb25SZW1vdmUgPT4gKHtcbiAgaWQ6IGNoYW5nZUlkKFwiaW50ZWdyYXRpb24ucmVtb3ZlXCIsIFN0cmluZyh0eXBlKSksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJpbnRlZ3JhdGlvbi5yZW1vdmVcIixcbiAgdHlwZSxcbiAgYWRkcmVzcyxcbn0pO1xuXG5jb25zdCBuYW1lczogUmVhZG9ubHk8UmVjb3JkPG51bWJlciwgc3RyaW5nPj4gPSB7IDM6IFwiU2xhY2tcIiwgNjogXCJEYXRhZG9nXCIsIDc6IFwiTWljcm9zb2Z0IFRlYW1zXCIgfTtcbmNvbnN0IG5hbWVPZiA9ICh0eXBlOiBudW1iZXIsIHNlcnZpY2U6IHN0cmluZyB8IG51bGwpOiBzdHJpbmcgPT5cbiAgc2VydmljZSAhPT0gbnVsbCAmJiBzZXJ2aWNlICE9PSBcIlwiXG4gICAgPyBzZXJ2aWNlXG4gICAgOiAobmFtZXNbdHlwZV0gPz8gKHR5cGUgPT09IGludGVncmF0aW9uVHlwZXMuY29sbGVjdG9yID8gXCJIRUNcIiA6IHR5cGUgPT09IGludGVncmF0aW9uVHlwZXMud2ViaG9vayA/IFwiV2ViaG9va1wiIDogU3RyaW5nKHR5cGUpKSk7XG5cbmV4cG9ydCBjb25zdCBpbnRlZ3JhdGlvblNldDogQ2hhbmdlS2luZERlZmluaXRpb248SW50ZWdyYXRpb25TZXQ+ID0ge1xuICBraW5kOiBcImludGVncmF0aW9uLnNldFwiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICB0ZWxsOiAoeyB0eXBlLCBmcm9tLCB0byB9KSA9PiAoe1xuICAgIGdseXBoOiBmcm9tID09PSBudWxsID8gXCJhZGRcIiA6IFwiZWRpdFwiLFxuICAgIHBlb3BsZTogW10sXG4gICAgLi4ucmlza3koXCJpbnRlZ3JhdGlvbi1zZW5kc1wiKSxcbiAgICBzZW50ZW5jZTogc2F5KGBpbnRlZ3JhdGlvbi1zZXQuJHtmcm9tID09PSBudWxsID8gXCJjb25uZWN0XCIgOiBcImNoYW5nZVwifWAsIHsgc2VydmljZTogbmFtZU9mKHR5cGUsIHRvLnNlcnZpY2UpLCBhZGRyZXNzOiB0by5hZGRyZXNzIH0sIFtcbiAgICAgIFwic2VydmljZVwiLFxuICAgIF0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXMoeyB0eXBlLCBmcm9tLCB0bywgbmV3U2VjcmV0IH0pIHtcbiAgICBjb25zdCBvZiA9IGxpdGVyYWwobmFtZU9mKHR5cGUsIHRvLnNlcnZpY2UpKTtcbiAgICBjb25zdCByb3dzID0gKFtcImFkZHJlc3NcIiwgXCJzY2hlbWVcIiwgXCJzZXJ2aWNlXCIsIFwidGVtcGxhdGVcIl0gYXMgY29uc3QpXG4gICAgICAuZmlsdGVyKChuYW1lKSA9PiAoZnJvbT8uW25hbWVdID8/IFwiXCIpICE9PSAodG9bbmFtZV0gPz8gXCJcIikpXG4gICAgICAubWFwKChuYW1lKSA9PiByb3coZGlmZmVycyhgaW50ZWdyYXRpb24uJHtuYW1lfWApLCB0ZXh0KGZyb20/LltuYW1lXSA/PyBudWxsKSwgdGV4dCh0b1tuYW1lXSksIG9mKSk7XG4gICAgcmV0dXJuIG5ld1NlY3JldCA9PT0gdW5kZWZpbmVkXG4gICAgICA/IHJvd3NcbiAgICAgIDogW1xuICAgICAgICAgIC4uLnJvd3MsXG4gICAgICAgICAgcm93KGRpZmZlcnMoXCJpbnRlZ3JhdGlvbi50b2tlblwiKSwgZnJvbSA9PT0gbnVsbCA/IG51bGwgOiBkaWZmZXJzKFwiaW50ZWdyYXRpb24udG9rZW5IZWxkXCIpLCBkaWZmZXJzKFwiaW50ZWdyYXRpb24udG9rZW5OZXdcIiksIG9mKSxcbiAgICAgICAgXTtcbiAgfSxcbiAgaW52ZXJzZTogKHsgdHlwZSwgZnJvbSwgdG8sIG5ld1NlY3JldCB9KSA9PlxuICAgIGZyb20gPT09IG51bGxcbiAgICAgID8geyBjaGFuZ2U6IHJlbW92ZUludGVncmF0aW9uKHR5cGUsIHRvLmFkZHJlc3MpIH1cbiAgICAgIDogbmV3U2VjcmV0ID09PSB1bmRlZmluZWRcbiAgICAgICAgPyB7IGNoYW5nZTogc2V0SW50ZWdyYXRpb24odHlwZSwgdG8sIGZyb20pIH1cbiAgICAgICAgOiBub0ludmVyc2UoXCJpbnRlZ3JhdGlvbi10b2tlblwiKSxcbn07XG5cbmV4cG9ydCBjb25zdCBpbnRlZ3JhdGlvblJlbW92ZTogQ2hhbmdlS2luZERlZmluaXRpb248SW50ZWdyYXRpb25SZW1vdmU+ID0ge1xuICBraW5kOiBcImludGVncmF0aW9uLnJlbW92ZVwiLFxuICBzZWN0aW9uOiBcImNsaWVudFwiLFxuICB0ZWxsOiAoeyB0eXBlLCBhZGRyZXNzIH0pID0+ICh7XG4gICAgZ2x5cGg6IFwicmVtb3ZlXCIsXG4gICAgcGVvcGxlOiBbXSxcbiAgICAuLi5yaXNreShcImludGVncmF0aW9uLWVuZHNcIiksXG4gICAgc2VudGVuY2U6IHNheShcImludGVncmF0aW9uLXJlbW92ZS5zZW50ZW5jZVwiLCB7IHNlcnZpY2U6IG5hbWVPZih0eXBlLCBudWxsKSwgYWRkcmVzcyB9LCBbXCJzZXJ2aWNlXCJdKSxcbiAgfSksXG4gIGRpZmZlcmVuY2VzOiAoeyB0eXBlLCBhZGRyZXNzIH0pID0+IFtyb3cobGl0ZXJhbChuYW1lT2YodHlwZSwgbnVsbCkpLCB0ZXh0KGFkZHJlc3MpID8/IGRpZmZlcnMoXCJvblwiKSwgbnVsbCldLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJpbnRlZ3JhdGlvbi10b2tlblwiKSxcbn07XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBlcnIgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGludGVncmF0aW9uVHlwZXMsIGlzQ29sbGVjdG9yQWRkcmVzcywgc2FtZUludGVncmF0aW9uIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL2ludGVncmF0aW9ucy50c1wiO1xuaW1wb3J0IHsgcmVtb3ZlSW50ZWdyYXRpb24sIHNldEludGVncmF0aW9uIH0gZnJvbSBcIi4uL2tpbmRzL2ludGVncmF0aW9uLnRzXCI7XG5pbXBvcnQgeyBkZWZpbmVFZGl0LCBvbmx5IH0gZnJvbSBcIi4vZWRpdC50c1wiO1xuXG5jb25zdCBzdGF0ZSA9IHouc3RyaWN0T2JqZWN0KHtcbiAgYWRkcmVzczogdGV4dCgyMDAwKSxcbiAgc2NoZW1lOiB0ZXh0KDYwKS5udWxsYWJsZSgpLFxuICBzZXJ2aWNlOiB0ZXh0KDEwMCkubnVsbGFibGUoKSxcbiAgdGVtcGxhdGU6IHRleHQoMjBfMDAwKSxcbn0pO1xuLyoqIEVkaXRzIG9mIHdoZXJlIGEgY2xpZW50J3MgZXZlbnRzIGFyZSBzZW50IHRvLiBXaGF0IHN0YW5kcyB0aGVyZSBub3cgaXMgdG9sZCBieSB3aG8gbG9va2VkIGF0IGl0LCBhbmQgY29tcGFyZWQgYmVmb3JlIGFueXRoaW5nIGlzIHNlbnQuICovXG5leHBvcnQgY29uc3QgaW50ZWdyYXRpb25FZGl0cyA9IHtcbiAgXCJpbnRlZ3JhdGlvbi5zZXRcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBraW5kOiB6LmxpdGVyYWwoXCJpbnRlZ3JhdGlvbi5zZXRcIiksXG4gICAgICB0eXBlOiB6LmVudW0oaW50ZWdyYXRpb25UeXBlcyksXG4gICAgICBmcm9tOiBzdGF0ZS5udWxsYWJsZSgpLFxuICAgICAgdG86IHN0YXRlLFxuICAgICAgLyoqIEhhbmRsZSBvZiBhIHRva2VuIHRoYXQgbWFpbiBob2xkcyBmb3IgdGhpcyBydW4uICovXG4gICAgICBuZXdTZWNyZXQ6IHRleHQoMTIwKS5vcHRpb25hbCgpLFxuICAgIH0pLFxuICAgICh7IHR5cGUsIGZyb20sIHRvLCBuZXdTZWNyZXQgfSkgPT4ge1xuICAgICAgaWYgKCFpc0NvbGxlY3RvckFkZHJlc3ModG8uYWRkcmVzcykpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJpbnRlZ3JhdGlvbi5hZGRyZXNzXCIpKTtcbiAgICAgIGlmICh0by50ZW1wbGF0ZS50cmltKCkgPT09IFwiXCIpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJpbnRlZ3JhdGlvbi50ZW1wbGF0ZVwiKSk7XG4gICAgICBpZiAoZnJvbSA9PT0gbnVsbCAmJiBuZXdTZWNyZXQgPT09IHVuZGVmaW5lZCAmJiB0eXBlICE9PSBpbnRlZ3JhdGlvblR5cGVzLndlYmhvb2spIHJldHVybiBlcnIoYXBwRXJyb3IoXCJpbnRlZ3JhdGlvbi50b2tlblwiKSk7XG4gICAgICByZXR1cm4gb25seShzYW1lSW50ZWdyYXRpb24oZnJvbSwgdG8pICYmIG5ld1NlY3JldCA9PT0gdW5kZWZpbmVkID8gW10gOiBbc2V0SW50ZWdyYXRpb24odHlwZSwgZnJvbSwgdG8sIG5ld1NlY3JldCldKTtcbiAgICB9LFxuICApLFxuICBcImludGVncmF0aW9uLnJlbW92ZVwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiaW50ZWdyYXRpb24ucmVtb3ZlXCIpLCB0eXBlOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMjU1KSwgYWRkcmVzczogdGV4dCgyMDAwKSB9KSxcbiAgICAoeyB0eXBlLCBhZGRyZXNzIH0pID0+IG9ubHkoW3JlbW92ZUludGVncmF0aW9uKHR5cGUsIGFkZHJlc3MpXSksXG4gICksXG59IGFzIGNvbnN0O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB7IGFwcEVycm9yIH0gZnJvbSBcIi4uLy4uLy4uL2Vycm9ycy9hcHAtZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ29sbGVjdGlvbklkIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgZXJyIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVJdGVtLCBpdGVtUm91dGVzLCBtYWRlSXRlbVR5cGVzIH0gZnJvbSBcIi4uL2tpbmRzL2l0ZW0tY3JlYXRlLnRzXCI7XG5pbXBvcnQgeyBkZWZpbmVFZGl0LCBvbmx5IH0gZnJvbSBcIi4vZWRpdC50c1wiO1xuXG4vKiogRWRpdHMgb2Ygd2hhdCBsaWVzIGluIHRoZSB2YXVsdC4gKi9cbmV4cG9ydCBjb25zdCBpdGVtRWRpdHMgPSB7XG4gIFwiaXRlbS5jcmVhdGVcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBraW5kOiB6LmxpdGVyYWwoXCJpdGVtLmNyZWF0ZVwiKSxcbiAgICAgIGl0ZW1UeXBlOiB6LmVudW0obWFkZUl0ZW1UeXBlcyksXG4gICAgICBuYW1lOiB0ZXh0KDMwMCkubWluKDEpLFxuICAgICAgY29sbGVjdGlvbnM6IHouYXJyYXkoaWQ8Q29sbGVjdGlvbklkPigpKS5taW4oMSkubWF4KDEwMCksXG4gICAgICAvKiogV2hhdCB3YXMgdHlwZWQsIGFzIG1haW4gaG9sZHMgaXQuICovXG4gICAgICBjb250ZW50OiB0ZXh0KDY0KS5taW4oMSksXG4gICAgICB0aHJvdWdoOiB6LmVudW0oaXRlbVJvdXRlcyksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCBjb2xsZWN0aW9ucyA9IGVkaXQuY29sbGVjdGlvbnMuZmxhdE1hcCgod2FudGVkKSA9PiB7XG4gICAgICAgIGNvbnN0IGZvdW5kID0gc2V0dXAuY29sbGVjdGlvbnMuZmluZCgoZWFjaCkgPT4gZWFjaC5pZCA9PT0gd2FudGVkKTtcbiAgICAgICAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgZm91bmQuaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24gPyBbXSA6IFt7IGNvbGxlY3Rpb246IGZvdW5kLmlkLCBwYXRoOiBmb3VuZC5wYXRoIH1dO1xuICAgICAgfSk7XG4gICAgICBpZiAoY29sbGVjdGlvbnMubGVuZ3RoIDwgZWRpdC5jb2xsZWN0aW9ucy5sZW5ndGgpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJjb2xsZWN0aW9uLnVua25vd25cIikpO1xuICAgICAgcmV0dXJuIG9ubHkoW2NyZWF0ZUl0ZW0oZWRpdC5jb250ZW50LCB7IC4uLmVkaXQsIG5hbWU6IGVkaXQubmFtZS50cmltKCksIGNvbGxlY3Rpb25zIH0pXSk7XG4gICAgfSxcbiAgKSxcbn0gYXMgY29uc3Q7XG4iLCJpbXBvcnQgeyBQb2xpY3lUeXBlIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENsaWVudFNldHVwIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL2NsaWVudC1zZXR1cC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbm9JbnZlcnNlLCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQgeyBlbWFpbHNPZiwgbWVtYmVyc0NoYW5nZXMsIHJvd3NPZiwgc2VudGVuY2VPZiwgY292ZXJzTWVtYmVycywgdHlwZSBNZW1iZXJzQ2hhbmdlLCB0eXBlIE5hbWVkTWVtYmVyIH0gZnJvbSBcIi4vbWVtYmVycy1vZi1hLWNhbGwudHNcIjtcblxuLyoqIEdpdmVzIHBlb3BsZSB3aG8gYWNjZXB0ZWQgdGhlIGNsaWVudCdzIGtleS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVtYmVyQ29uZmlybSBleHRlbmRzIE1lbWJlcnNDaGFuZ2U8XCJtZW1iZXIuY29uZmlybVwiPiB7XG4gIC8qKiBOb2JvZHkgY29tcGFyZWQgdGhlIGZpbmdlcnByaW50IHBocmFzZXM6IHRoZSB0ZWNobmljaWFuIHNhaWQgc28gZGVsaWJlcmF0ZWx5LiAqL1xuICByZWFkb25seSB3aXRob3V0Q29tcGFyaW5nOiBib29sZWFuO1xuICAvKiogVGhlIGNsaWVudCdzIHBvbGljeSBvbiBkYXRhIG93bmVyc2hpcCBnaXZlcyBlYWNoIHBlcnNvbiBhIGNvbGxlY3Rpb24gb2YgdGhlaXIgb3duLCB3aGljaCBpcyBtYWRlIHdpdGggdGhlIGNvbmZpcm1hdGlvbi4gKi9cbiAgcmVhZG9ubHkgd2l0aE93bkNvbGxlY3Rpb246IGJvb2xlYW47XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb25maXJtTWVtYmVycyhzZXR1cDogQ2xpZW50U2V0dXAsIG1lbWJlcnM6IHJlYWRvbmx5IE5hbWVkTWVtYmVyW10sIHdpdGhvdXRDb21wYXJpbmcgPSBmYWxzZSk6IHJlYWRvbmx5IE1lbWJlckNvbmZpcm1bXSB7XG4gIGNvbnN0IHdpdGhPd25Db2xsZWN0aW9uID1cbiAgICBzZXR1cC5jYXBhYmlsaXRpZXMubXlJdGVtcyAmJiBzZXR1cC5wb2xpY2llcy5zb21lKChwb2xpY3kpID0+IHBvbGljeS50eXBlID09PSBQb2xpY3lUeXBlLm9yZ2FuaXphdGlvbkRhdGFPd25lcnNoaXAgJiYgcG9saWN5LmVuYWJsZWQpO1xuICByZXR1cm4gbWVtYmVyc0NoYW5nZXMoXCJtZW1iZXIuY29uZmlybVwiLCBtZW1iZXJzKS5tYXAoKGNoYW5nZSkgPT4gKHsgLi4uY2hhbmdlLCB3aXRob3V0Q29tcGFyaW5nLCB3aXRoT3duQ29sbGVjdGlvbiB9KSk7XG59XG5cbmV4cG9ydCBjb25zdCBtZW1iZXJDb25maXJtOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxNZW1iZXJDb25maXJtPiA9IHtcbiAga2luZDogXCJtZW1iZXIuY29uZmlybVwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsOiAoY2hhbmdlKSA9PiAoe1xuICAgIGdseXBoOiBcImtleVwiLFxuICAgIHBlb3BsZTogZW1haWxzT2YoY2hhbmdlKSxcbiAgICAuLi4oY2hhbmdlLndpdGhvdXRDb21wYXJpbmcgPyByaXNreShcImNvbmZpcm0tbm90LWNvbXBhcmVkXCIsIHt9LCBjaGFuZ2UubWVtYmVycy5sZW5ndGgpIDogcmlza3koXCJjb25maXJtZWRcIiwge30sIGNoYW5nZS5tZW1iZXJzLmxlbmd0aCkpLFxuICAgIHNlbnRlbmNlOiBzZW50ZW5jZU9mKGNoYW5nZS53aXRob3V0Q29tcGFyaW5nID8gXCJtZW1iZXItY29uZmlybS11bmNvbXBhcmVkXCIgOiBjaGFuZ2Uua2luZCwgY2hhbmdlLm1lbWJlcnMpLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IHJvd3NPZihjaGFuZ2UsICgpID0+IGRpZmZlcnMoXCJtZW1iZXJTdGF0ZS5hY2NlcHRlZFwiKSwgZGlmZmVycyhcIm1lbWJlclN0YXRlLmNvbmZpcm1lZFwiKSksXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcImtleS1naXZlblwiKSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLm1lbWJlcnMubGVuZ3RoLFxuICBjb3ZlcnM6IChzZWVuLCBjaGFuZ2UpID0+IHNlZW4ud2l0aG91dENvbXBhcmluZyA9PT0gY2hhbmdlLndpdGhvdXRDb21wYXJpbmcgJiYgY292ZXJzTWVtYmVycyhzZWVuLCBjaGFuZ2UpLFxufTtcbiIsImltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIG5vSW52ZXJzZSwgcm93LCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQge1xuICBjb3ZlcnNNZW1iZXJzLFxuICBlbWFpbHNPZixcbiAgbWVtYmVyc0NoYW5nZXMsXG4gIHNlbnRlbmNlT2YsXG4gIHNob3duTmFtZSxcbiAgdHlwZSBNZW1iZXJzQ2hhbmdlLFxuICB0eXBlIE5hbWVkTWVtYmVyLFxufSBmcm9tIFwiLi9tZW1iZXJzLW9mLWEtY2FsbC50c1wiO1xuaW1wb3J0IHsgcmVhY2hlZEJ5IH0gZnJvbSBcIi4vcmVhY2hlZC1ieS50c1wiO1xuXG4vKiogRGVsZXRlcyBhY2NvdW50cyB0aGF0IGJlbG9uZyB0byB0aGUgY2xpZW50J3MgdmVyaWZpZWQgZG9tYWluOiBlYWNoIGlzIGdvbmUgZXZlcnl3aGVyZSwgd2l0aCBpdHMgb3duIHZhdWx0IChmdXJ0aGVyLWFwaS5tZCDCpzkpLiAqL1xuZXhwb3J0IHR5cGUgTWVtYmVyRGVsZXRlQWNjb3VudCA9IE1lbWJlcnNDaGFuZ2U8XCJtZW1iZXIuZGVsZXRlLWFjY291bnRcIj47XG5leHBvcnQgY29uc3QgZGVsZXRlQWNjb3VudHMgPSAobWVtYmVyczogcmVhZG9ubHkgTmFtZWRNZW1iZXJbXSk6IHJlYWRvbmx5IE1lbWJlckRlbGV0ZUFjY291bnRbXSA9PlxuICBtZW1iZXJzQ2hhbmdlcyhcIm1lbWJlci5kZWxldGUtYWNjb3VudFwiLCBtZW1iZXJzKTtcblxuZXhwb3J0IGNvbnN0IG1lbWJlckRlbGV0ZUFjY291bnQ6IENoYW5nZUtpbmREZWZpbml0aW9uPE1lbWJlckRlbGV0ZUFjY291bnQ+ID0ge1xuICBraW5kOiBcIm1lbWJlci5kZWxldGUtYWNjb3VudFwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0eXBlZDogKHsgbWVtYmVycyB9LCB7IGFjdHVhbCB9KSA9PiAobWVtYmVycy5sZW5ndGggPT09IDEgPyAobWVtYmVyc1swXT8uZW1haWwgPz8gbnVsbCkgOiAoYWN0dWFsPy5jbGllbnQubmFtZSA/PyBudWxsKSksXG4gIHRlbGw6IChjaGFuZ2UpID0+ICh7XG4gICAgZ2x5cGg6IFwicmVtb3ZlXCIsXG4gICAgcGVvcGxlOiBlbWFpbHNPZihjaGFuZ2UpLFxuICAgIC4uLnJpc2t5KFwiYWNjb3VudC1kZWxldGVkXCIsIHt9LCBjaGFuZ2UubWVtYmVycy5sZW5ndGgpLFxuICAgIHNlbnRlbmNlOiBzZW50ZW5jZU9mKGNoYW5nZS5raW5kLCBjaGFuZ2UubWVtYmVycyksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSwgYWN0dWFsKSA9PlxuICAgIGNoYW5nZS5tZW1iZXJzLmZsYXRNYXAoKG1lbWJlcikgPT4ge1xuICAgICAgY29uc3Qgd2hvID0gbGl0ZXJhbChzaG93bk5hbWUobWVtYmVyKSk7XG4gICAgICByZXR1cm4gW1xuICAgICAgICByb3cod2hvLCByZWFjaGVkQnkoYWN0dWFsLCBtZW1iZXIuaWQpLCBkaWZmZXJzKFwicmVhY2gubm90TWVtYmVyXCIpKSxcbiAgICAgICAgcm93KHdobywgZGlmZmVycyhcImFjY291bnQud2l0aFZhdWx0XCIpLCBkaWZmZXJzKFwiYWNjb3VudC5ub25lXCIpKSxcbiAgICAgIF07XG4gICAgfSksXG4gIGludmVyc2U6ICgpID0+IG5vSW52ZXJzZShcImFjY291bnQtZGVsZXRlZFwiKSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLm1lbWJlcnMubGVuZ3RoLFxuICBjb3ZlcnM6IGNvdmVyc01lbWJlcnMsXG59O1xuIiwiaW1wb3J0IHsgZGlmZmVycywgbm9JbnZlcnNlLCB0eXBlIENoYW5nZUtpbmREZWZpbml0aW9uIH0gZnJvbSBcIi4uL2tpbmQudHNcIjtcbmltcG9ydCB7IHJpc2t5IH0gZnJvbSBcIi4uL3Jpc2tzLnRzXCI7XG5pbXBvcnQgeyBjb3ZlcnNNZW1iZXJzLCBlbWFpbHNPZiwgbWVtYmVyc0NoYW5nZXMsIHJvd3NPZiwgc2VudGVuY2VPZiwgdHlwZSBNZW1iZXJzQ2hhbmdlLCB0eXBlIE5hbWVkTWVtYmVyIH0gZnJvbSBcIi4vbWVtYmVycy1vZi1hLWNhbGwudHNcIjtcblxuLyoqIE1haWxzIHRoZSBpbnZpdGF0aW9uIGFnYWluLCB3aXRoIGEgbmV3IGxpbms7IHRoZSBvbGQgb25lIHdvcmtzIG5vIG1vcmUuICovXG5leHBvcnQgdHlwZSBNZW1iZXJSZXNlbmQgPSBNZW1iZXJzQ2hhbmdlPFwibWVtYmVyLnJlc2VuZFwiPjtcbmV4cG9ydCBjb25zdCByZXNlbmRJbnZpdGF0aW9ucyA9IChtZW1iZXJzOiByZWFkb25seSBOYW1lZE1lbWJlcltdKTogcmVhZG9ubHkgTWVtYmVyUmVzZW5kW10gPT4gbWVtYmVyc0NoYW5nZXMoXCJtZW1iZXIucmVzZW5kXCIsIG1lbWJlcnMpO1xuXG5leHBvcnQgY29uc3QgbWVtYmVyUmVzZW5kOiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxNZW1iZXJSZXNlbmQ+ID0ge1xuICBraW5kOiBcIm1lbWJlci5yZXNlbmRcIixcbiAgc2VjdGlvbjogXCJwZW9wbGVcIixcbiAgdGVsbDogKGNoYW5nZSkgPT4gKHtcbiAgICBnbHlwaDogXCJtYWlsXCIsXG4gICAgcGVvcGxlOiBlbWFpbHNPZihjaGFuZ2UpLFxuICAgIC4uLnJpc2t5KFwibWFpbFwiLCB7fSwgY2hhbmdlLm1lbWJlcnMubGVuZ3RoKSxcbiAgICBzZW50ZW5jZTogc2VudGVuY2VPZihjaGFuZ2Uua2luZCwgY2hhbmdlLm1lbWJlcnMpLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6IChjaGFuZ2UpID0+IHJvd3NPZihjaGFuZ2UsICgpID0+IGRpZmZlcnMoXCJtZW1iZXJTdGF0ZS5pbnZpdGVkXCIpLCBkaWZmZXJzKFwibWVtYmVyU3RhdGUuaW52aXRlZEFnYWluXCIpKSxcbiAgaW52ZXJzZTogKCkgPT4gbm9JbnZlcnNlKFwibWFpbC1zZW50XCIpLFxuICBzaXplOiAoY2hhbmdlKSA9PiBjaGFuZ2UubWVtYmVycy5sZW5ndGgsXG4gIGNvdmVyczogY292ZXJzTWVtYmVycyxcbn07XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IsIHR5cGUgQXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgTWVtYmVyUm9sZSwgTWVtYmVyU3RhdHVzIH0gZnJvbSBcIi4uLy4uLy4uL21vZGVsL2VudW1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENvbGxlY3Rpb25JZCwgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJSaWdodHMgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvbWVtYmVyLXJpZ2h0cy50c1wiO1xuaW1wb3J0IHsgaWQsIHRleHQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvc2NoZW1hcy50c1wiO1xuaW1wb3J0IHsgc29ydGVkVW5pcXVlIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvY29tcGFyZS50c1wiO1xuaW1wb3J0IHsgZXJyLCBvaywgdHlwZSBSZXN1bHQgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGFjY2Vzc0xldmVscywgdHlwZSBBY2Nlc3NMZXZlbCwgdHlwZSBDbGllbnRTZXR1cCwgdHlwZSBNZW1iZXJTZXR1cCB9IGZyb20gXCIuLi8uLi92YWx1ZS9jbGllbnQtc2V0dXAudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlIH0gZnJvbSBcIi4uL2NoYW5nZS50c1wiO1xuaW1wb3J0IHsgY2hhbmdlU2VhdHMgfSBmcm9tIFwiLi4va2luZHMvY2xpZW50LXNlYXRzLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VHcm91cE1lbWJlcnMgfSBmcm9tIFwiLi4va2luZHMvZ3JvdXAtbWVtYmVycy50c1wiO1xuaW1wb3J0IHsgbWVtYmVyQWNjZXNzT2YsIG5hcnJvd2VkLCB0aWR5QWNjZXNzLCB0aWR5UmlnaHRzLCB0eXBlIE93bkFjY2VzcyB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItYWNjZXNzLnRzXCI7XG5pbXBvcnQgeyBjb25maXJtTWVtYmVycyB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItY29uZmlybS50c1wiO1xuaW1wb3J0IHsgZGVsZXRlQWNjb3VudHMgfSBmcm9tIFwiLi4va2luZHMvbWVtYmVyLWRlbGV0ZS1hY2NvdW50LnRzXCI7XG5pbXBvcnQgeyBpbnZpdGVBbGwgfSBmcm9tIFwiLi4va2luZHMvbWVtYmVyLWludml0ZS50c1wiO1xuaW1wb3J0IHsgcmVtb3ZlTWVtYmVycyB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItcmVtb3ZlLnRzXCI7XG5pbXBvcnQgeyByZXNlbmRJbnZpdGF0aW9ucyB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItcmVzZW5kLnRzXCI7XG5pbXBvcnQgeyByZXN0b3JlTWVtYmVycywgcmV2b2tlTWVtYmVycyB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItcmV2b2tlLnRzXCI7XG5pbXBvcnQgeyB1cGRhdGVNZW1iZXIgfSBmcm9tIFwiLi4va2luZHMvbWVtYmVyLXVwZGF0ZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBOYW1lZE1lbWJlciB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXJzLW9mLWEtY2FsbC50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCwgb25seSwgdHlwZSBFZGl0Q2hhbmdlcyB9IGZyb20gXCIuL2VkaXQudHNcIjtcblxuY29uc3QgbWVtYmVycyA9IHouYXJyYXkoaWQ8TWVtYmVySWQ+KCkpLm1pbigxKS5tYXgoNTAwMCk7XG5jb25zdCByaWdodHMgPSB6LmFycmF5KHouZW51bShtZW1iZXJSaWdodHMpKS5tYXgobWVtYmVyUmlnaHRzLmxlbmd0aCk7XG5jb25zdCBvd25BY2Nlc3MgPSB6LmFycmF5KHouc3RyaWN0T2JqZWN0KHsgaWQ6IGlkPENvbGxlY3Rpb25JZD4oKSwgbGV2ZWw6IHouZW51bShhY2Nlc3NMZXZlbHMpIH0pKS5tYXgoMjAwMCk7XG5jb25zdCBzZWF0cyA9IHoubnVtYmVyKCkuaW50KCkubWluKDApLm1heCgxMDBfMDAwKTtcblxuLyoqIEVkaXRzIG9mIHBlb3BsZS4gV2hvIGlzIG5vdCBpbiB0aGUgc3RhdGUgdGhhdCB0aGUgZWRpdCBuZWVkcyBpcyBsZWZ0IG91dCwgd2l0aCB0aGUgcmVhc29uLiAqL1xuZXhwb3J0IGNvbnN0IG1lbWJlckVkaXRzID0ge1xuICBcIm1lbWJlci51cGRhdGVcIjogZGVmaW5lRWRpdChcbiAgICB6LnN0cmljdE9iamVjdCh7XG4gICAgICBraW5kOiB6LmxpdGVyYWwoXCJtZW1iZXIudXBkYXRlXCIpLFxuICAgICAgbWVtYmVyOiBpZDxNZW1iZXJJZD4oKSxcbiAgICAgIHJvbGU6IHouZW51bShNZW1iZXJSb2xlKSxcbiAgICAgIC8qKiBCeSBuYW1lLiAqL1xuICAgICAgZ3JvdXBzOiB6LmFycmF5KHRleHQoMTAwKSkubWF4KDUwMCksXG4gICAgICAvKiogT2YgYSBjdXN0b20gcm9sZSwgdGhvc2UgdGhhdCBhcmUgb24uICovXG4gICAgICByaWdodHM6IHJpZ2h0cy5vcHRpb25hbCgpLFxuICAgICAgLyoqIEFsbCBvZiB0aGUgbWVtYmVyJ3Mgb3duIGFjY2VzcyB0byBzaGFyZWQgY29sbGVjdGlvbnMuICovXG4gICAgICBjb2xsZWN0aW9uczogb3duQWNjZXNzLm9wdGlvbmFsKCksXG4gICAgICBzZWNyZXRzTWFuYWdlcjogei5ib29sZWFuKCkub3B0aW9uYWwoKSxcbiAgICAgIHByaXZpbGVnZWRBY2Nlc3M6IHouYm9vbGVhbigpLm9wdGlvbmFsKCksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCBtZW1iZXIgPSBzZXR1cC5tZW1iZXJzLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IGVkaXQubWVtYmVyKTtcbiAgICAgIGlmIChtZW1iZXIgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGVycihhcHBFcnJvcihcIm1lbWJlci51bmtub3duXCIpKTtcbiAgICAgIHJldHVybiBvbmx5KHVwZGF0ZWQoc2V0dXAsIG1lbWJlciwgZWRpdCkpO1xuICAgIH0sXG4gICksXG4gIC8qKiBUaGUgc2FtZSBmb3Igc2V2ZXJhbDogd2hhdCBpcyBhYnNlbnQgc3RheXMgYXMgZWFjaCBvZiB0aGVtIGhhcyBpdC4gKi9cbiAgXCJtZW1iZXIuY2hhbmdlXCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAga2luZDogei5saXRlcmFsKFwibWVtYmVyLmNoYW5nZVwiKSxcbiAgICAgIG1lbWJlcnMsXG4gICAgICByb2xlOiB6LmVudW0oTWVtYmVyUm9sZSkub3B0aW9uYWwoKSxcbiAgICAgIHJpZ2h0czogcmlnaHRzLm9wdGlvbmFsKCksXG4gICAgICAvKiogQnkgbmFtZS4gKi9cbiAgICAgIGFkZEdyb3Vwczogei5hcnJheSh0ZXh0KDEwMCkpLm1heCg1MDApLFxuICAgICAgcmVtb3ZlR3JvdXBzOiB6LmFycmF5KHRleHQoMTAwKSkubWF4KDUwMCksXG4gICAgICAvKiogTnVsbCB0YWtlcyBvd24gYWNjZXNzIGF3YXkuICovXG4gICAgICBjb2xsZWN0aW9uczogei5hcnJheSh6LnN0cmljdE9iamVjdCh7IGlkOiBpZDxDb2xsZWN0aW9uSWQ+KCksIGxldmVsOiB6LmVudW0oYWNjZXNzTGV2ZWxzKS5udWxsYWJsZSgpIH0pKS5tYXgoMjAwMCksXG4gICAgICBzZWNyZXRzTWFuYWdlcjogei5ib29sZWFuKCkub3B0aW9uYWwoKSxcbiAgICAgIHByaXZpbGVnZWRBY2Nlc3M6IHouYm9vbGVhbigpLm9wdGlvbmFsKCksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoZWRpdC5tZW1iZXJzLCBzZXR1cCwgKCkgPT4gbnVsbCk7XG4gICAgICBjb25zdCBjaG9zZW4gPSBuYW1lZC5mbGF0TWFwKCh7IGlkIH0pID0+IHNldHVwLm1lbWJlcnMuZmluZCgobWVtYmVyKSA9PiBtZW1iZXIuaWQgPT09IGlkKSA/PyBbXSk7XG4gICAgICBjb25zdCB7IGFkZEdyb3VwcywgcmVtb3ZlR3JvdXBzIH0gPSBlZGl0O1xuICAgICAgY29uc3Qgb25seUdyb3VwcyA9XG4gICAgICAgIGVkaXQuY29sbGVjdGlvbnMubGVuZ3RoID09PSAwICYmXG4gICAgICAgIFtlZGl0LnJvbGUsIGVkaXQucmlnaHRzLCBlZGl0LnNlY3JldHNNYW5hZ2VyLCBlZGl0LnByaXZpbGVnZWRBY2Nlc3NdLmV2ZXJ5KChwYXJ0KSA9PiBwYXJ0ID09PSB1bmRlZmluZWQpO1xuICAgICAgLy8gT25lIGNhbGwgYSBncm91cCBpbnN0ZWFkIG9mIG9uZSBhIHBlcnNvbi5cbiAgICAgIGlmIChvbmx5R3JvdXBzKSByZXR1cm4gb2soeyBjaGFuZ2VzOiBtZW1iZXJzaGlwcyhzZXR1cCwgY2hvc2VuLCBhZGRHcm91cHMsIHJlbW92ZUdyb3VwcyksIGxlZnRPdXQgfSk7XG4gICAgICBjb25zdCBzZXQgPSBuZXcgTWFwKGVkaXQuY29sbGVjdGlvbnMubWFwKCh7IGlkLCBsZXZlbCB9KSA9PiBbaWQsIGxldmVsXSkpO1xuICAgICAgY29uc3QgY2hhbmdlcyA9IGNob3Nlbi5mbGF0TWFwKChtZW1iZXIpID0+IHtcbiAgICAgICAgY29uc3QgaGFzID0gbWVtYmVyQWNjZXNzT2Yoc2V0dXAsIG1lbWJlcik7XG4gICAgICAgIHJldHVybiB1cGRhdGVkKHNldHVwLCBtZW1iZXIsIHtcbiAgICAgICAgICByb2xlOiBlZGl0LnJvbGUgPz8gaGFzLnJvbGUsXG4gICAgICAgICAgZ3JvdXBzOiBbLi4uaGFzLmdyb3Vwcy5maWx0ZXIoKGdyb3VwKSA9PiAhcmVtb3ZlR3JvdXBzLmluY2x1ZGVzKGdyb3VwKSksIC4uLmFkZEdyb3Vwc10sXG4gICAgICAgICAgcmlnaHRzOiBlZGl0LnJpZ2h0cyA/PyBoYXMucmlnaHRzLFxuICAgICAgICAgIGNvbGxlY3Rpb25zOiBbXG4gICAgICAgICAgICAuLi5oYXMuY29sbGVjdGlvbnMuZmxhdE1hcCgoeyBjb2xsZWN0aW9uLCBsZXZlbCB9KSA9PlxuICAgICAgICAgICAgICBjb2xsZWN0aW9uID09PSBudWxsIHx8IHNldC5oYXMoY29sbGVjdGlvbikgPyBbXSA6IFt7IGlkOiBjb2xsZWN0aW9uLCBsZXZlbCB9XSxcbiAgICAgICAgICAgICksXG4gICAgICAgICAgICAuLi5lZGl0LmNvbGxlY3Rpb25zLmZsYXRNYXAoKHsgaWQsIGxldmVsIH0pID0+IChsZXZlbCA9PT0gbnVsbCA/IFtdIDogW3sgaWQsIGxldmVsIH1dKSksXG4gICAgICAgICAgXSxcbiAgICAgICAgICBzZWNyZXRzTWFuYWdlcjogZWRpdC5zZWNyZXRzTWFuYWdlcixcbiAgICAgICAgICBwcml2aWxlZ2VkQWNjZXNzOiBlZGl0LnByaXZpbGVnZWRBY2Nlc3MsXG4gICAgICAgIH0pO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gb2soeyBjaGFuZ2VzLCBsZWZ0T3V0IH0pO1xuICAgIH0sXG4gICksXG4gIFwibWVtYmVyLmludml0ZVwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcIm1lbWJlci5pbnZpdGVcIiksXG4gICAgICBwZW9wbGU6IHpcbiAgICAgICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgZW1haWw6IHRleHQoMjU2KS5taW4oMyksIG5hbWU6IHRleHQoMzAwKS5vcHRpb25hbCgpIH0pKVxuICAgICAgICAubWluKDEpXG4gICAgICAgIC5tYXgoMjAwMCksXG4gICAgICByb2xlOiB6LmVudW0oTWVtYmVyUm9sZSksXG4gICAgICAvKiogQnkgbmFtZS4gKi9cbiAgICAgIGdyb3Vwczogei5hcnJheSh0ZXh0KDEwMCkpLm1heCg1MDApLFxuICAgICAgcmlnaHRzLFxuICAgICAgY29sbGVjdGlvbnM6IG93bkFjY2VzcyxcbiAgICAgIHNlY3JldHNNYW5hZ2VyOiB6LmJvb2xlYW4oKSxcbiAgICAgIC8qKiBTZWF0cyB0byBhc3NpZ24gZmlyc3Q7IG51bGwgbGVhdmVzIHRoZW0uICovXG4gICAgICBzZWF0czogc2VhdHMubnVsbGFibGUoKSxcbiAgICB9KSxcbiAgICAoZWRpdCwgc2V0dXApID0+IHtcbiAgICAgIGNvbnN0IGtub3duID0gbmV3IE1hcChzZXR1cC5tZW1iZXJzLm1hcCgobWVtYmVyKSA9PiBbbWVtYmVyLmVtYWlsLnRvTG93ZXJDYXNlKCksIG1lbWJlcl0pKTtcbiAgICAgIGNvbnN0IHBlb3BsZSA9IG5ldyBNYXAoZWRpdC5wZW9wbGUubWFwKChwZXJzb24pID0+IFtwZXJzb24uZW1haWwudHJpbSgpLnRvTG93ZXJDYXNlKCksIHBlcnNvbi5uYW1lXSkpO1xuICAgICAgY29uc3QgbGVmdE91dCA9IFsuLi5wZW9wbGUua2V5cygpXS5mbGF0TWFwKChlbWFpbCkgPT4ge1xuICAgICAgICBjb25zdCBtZW1iZXIgPSBrbm93bi5nZXQoZW1haWwpO1xuICAgICAgICByZXR1cm4gbWVtYmVyID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IG1lbWJlcklkOiBtZW1iZXIuaWQsIGVtYWlsLCBlcnJvcjogYXBwRXJyb3IoXCJtZW1iZXIuYWxyZWFkeVwiKSB9XTtcbiAgICAgIH0pO1xuICAgICAgY29uc3QgZ3JvdXBzID0ga25vd25Hcm91cHMoc2V0dXAsIGVkaXQuZ3JvdXBzKTtcbiAgICAgIGNvbnN0IGludml0ZWQgPSBbLi4ucGVvcGxlXVxuICAgICAgICAuZmlsdGVyKChbZW1haWxdKSA9PiAha25vd24uaGFzKGVtYWlsKSlcbiAgICAgICAgLm1hcCgoW2VtYWlsLCBuYW1lXSkgPT4gKHsgZW1haWwsIHJvbGU6IGVkaXQucm9sZSwgZ3JvdXBzLCAuLi4obmFtZSA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG5hbWUgfSkgfSkpO1xuICAgICAgY29uc3QgcmFpc2UgPSBpbnZpdGVkLmxlbmd0aCA9PT0gMCA/IFtdIDogcmFpc2VkKHNldHVwLCBlZGl0LnNlYXRzKTtcbiAgICAgIGNvbnN0IGFjY2VzcyA9IHsgcm9sZTogZWRpdC5yb2xlLCBncm91cHMsIHJpZ2h0czogdGlkeVJpZ2h0cyhlZGl0LnJpZ2h0cyksIGNvbGxlY3Rpb25zOiBhY2Nlc3NPZihzZXR1cCwgZWRpdC5jb2xsZWN0aW9ucykgfTtcbiAgICAgIHJldHVybiBvayh7XG4gICAgICAgIGNoYW5nZXM6IFtcbiAgICAgICAgICAuLi5yYWlzZSxcbiAgICAgICAgICAuLi5pbnZpdGVBbGwoXG4gICAgICAgICAgICBpbnZpdGVkLFxuICAgICAgICAgICAgeyAuLi5hY2Nlc3MsIHNlY3JldHNNYW5hZ2VyOiBlZGl0LnNlY3JldHNNYW5hZ2VyIH0sXG4gICAgICAgICAgICByYWlzZS5tYXAoKHsgaWQgfSkgPT4gaWQpLFxuICAgICAgICAgICksXG4gICAgICAgIF0sXG4gICAgICAgIGxlZnRPdXQsXG4gICAgICB9KTtcbiAgICB9LFxuICApLFxuICBcIm1lbWJlci5jb25maXJtXCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJtZW1iZXIuY29uZmlybVwiKSwgbWVtYmVycywgd2l0aG91dENvbXBhcmluZzogei5ib29sZWFuKCkgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoZWRpdC5tZW1iZXJzLCBzZXR1cCwgKG1lbWJlcikgPT5cbiAgICAgICAgbWVtYmVyLnN0YXR1cyAhPT0gTWVtYmVyU3RhdHVzLmFjY2VwdGVkXG4gICAgICAgICAgPyBhcHBFcnJvcihcIm1lbWJlci5ub3QtYWNjZXB0ZWRcIiwgeyB3aG86IG1lbWJlci5uYW1lID8/IG1lbWJlci5lbWFpbCB9KVxuICAgICAgICAgIDogZWRpdC53aXRob3V0Q29tcGFyaW5nICYmIGlzRWxldmF0ZWQobWVtYmVyKVxuICAgICAgICAgICAgPyBhcHBFcnJvcihcIm1lbWJlci5tdXN0LWNvbXBhcmVcIiwgeyB3aG86IG1lbWJlci5uYW1lID8/IG1lbWJlci5lbWFpbCB9KVxuICAgICAgICAgICAgOiBudWxsLFxuICAgICAgKTtcbiAgICAgIHJldHVybiBvayh7IGNoYW5nZXM6IGNvbmZpcm1NZW1iZXJzKHNldHVwLCBuYW1lZCwgZWRpdC53aXRob3V0Q29tcGFyaW5nKSwgbGVmdE91dCB9KTtcbiAgICB9LFxuICApLFxuICBcIm1lbWJlci5yZXNlbmRcIjogb2ZNYW55KFwibWVtYmVyLnJlc2VuZFwiLCByZXNlbmRJbnZpdGF0aW9ucywgKG1lbWJlcikgPT5cbiAgICBtZW1iZXIuc3RhdHVzID09PSBNZW1iZXJTdGF0dXMuaW52aXRlZCA/IG51bGwgOiBhcHBFcnJvcihcIm1lbWJlci5ub3QtaW52aXRlZFwiKSxcbiAgKSxcbiAgXCJtZW1iZXIucmV2b2tlXCI6IG9mTWFueShcIm1lbWJlci5yZXZva2VcIiwgcmV2b2tlTWVtYmVycywgKG1lbWJlcikgPT5cbiAgICBtZW1iZXIuc3RhdHVzID09PSBNZW1iZXJTdGF0dXMucmV2b2tlZCA/IGFwcEVycm9yKFwibWVtYmVyLm5vdC1jaGFuZ2VkXCIpIDogbnVsbCxcbiAgKSxcbiAgXCJtZW1iZXIucmVzdG9yZVwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcIm1lbWJlci5yZXN0b3JlXCIpLFxuICAgICAgbWVtYmVycyxcbiAgICAgIC8qKiBTZWF0cyB0byBhc3NpZ24gZmlyc3Q7IGFic2VudCBsZWF2ZXMgdGhlbS4gKi9cbiAgICAgIHNlYXRzOiBzZWF0cy5vcHRpb25hbCgpLFxuICAgIH0pLFxuICAgIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgICAgY29uc3QgeyBuYW1lZCwgbGVmdE91dCB9ID0gc29ydGVkKGVkaXQubWVtYmVycywgc2V0dXAsIChtZW1iZXIpID0+XG4gICAgICAgIG1lbWJlci5zdGF0dXMgPT09IE1lbWJlclN0YXR1cy5yZXZva2VkID8gbnVsbCA6IGFwcEVycm9yKFwibWVtYmVyLm5vdC1jaGFuZ2VkXCIpLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IHJhaXNlID0gbmFtZWQubGVuZ3RoID09PSAwID8gW10gOiByYWlzZWQoc2V0dXAsIGVkaXQuc2VhdHMgPz8gbnVsbCk7XG4gICAgICBjb25zdCBuZWVkcyA9IHJhaXNlLm1hcCgoeyBpZCB9KSA9PiBpZCk7XG4gICAgICByZXR1cm4gb2soeyBjaGFuZ2VzOiBbLi4ucmFpc2UsIC4uLnJlc3RvcmVNZW1iZXJzKG5hbWVkKS5tYXAoKGNoYW5nZSkgPT4gKHsgLi4uY2hhbmdlLCBuZWVkcyB9KSldLCBsZWZ0T3V0IH0pO1xuICAgIH0sXG4gICksXG4gIFwibWVtYmVyLnJlbW92ZVwiOiBvZk1hbnkoXCJtZW1iZXIucmVtb3ZlXCIsIHJlbW92ZU1lbWJlcnMsICgpID0+IG51bGwpLFxuICAvKiogVGhlIGFjY291bnQgaXRzZWxmLCBldmVyeXdoZXJlOiBvbmx5IG9mIGEgdmVyaWZpZWQgZG9tYWluLiBTb21lYm9keSB3aG8gd2FzIG9ubHkgaW52aXRlZCBoYXMgbm9uZSB5ZXQuICovXG4gIFwibWVtYmVyLmRlbGV0ZS1hY2NvdW50XCI6IG9mTWFueShcIm1lbWJlci5kZWxldGUtYWNjb3VudFwiLCBkZWxldGVBY2NvdW50cywgKG1lbWJlcikgPT5cbiAgICBtZW1iZXIuY2xhaW1lZCA9PT0gdHJ1ZSAmJiBtZW1iZXIuc3RhdHVzICE9PSBNZW1iZXJTdGF0dXMuaW52aXRlZCAmJiBtZW1iZXIuc3RhdHVzICE9PSBNZW1iZXJTdGF0dXMuc3RhZ2VkXG4gICAgICA/IG51bGxcbiAgICAgIDogYXBwRXJyb3IoXCJtZW1iZXIubm90LWNsYWltZWRcIiwgeyB3aG86IG1lbWJlci5uYW1lID8/IG1lbWJlci5lbWFpbCB9KSxcbiAgKSxcbn0gYXMgY29uc3Q7XG5cbmNvbnN0IGtub3duR3JvdXBzID0gKHNldHVwOiBDbGllbnRTZXR1cCwgbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgc3RyaW5nW10gPT4ge1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoc2V0dXAuZ3JvdXBzLm1hcCgoZ3JvdXApID0+IGdyb3VwLm5hbWUpKTtcbiAgcmV0dXJuIHNvcnRlZFVuaXF1ZShuYW1lcykuZmlsdGVyKChuYW1lKSA9PiBrbm93bi5oYXMobmFtZSkpO1xufTtcbi8qKiBPd24gYWNjZXNzIGFzIGNoYW5nZXMgaG9sZCBpdDsgb25seSBzaGFyZWQgY29sbGVjdGlvbnMgdGhhdCB0aGVyZSBhcmUuICovXG5jb25zdCBhY2Nlc3NPZiA9IChcbiAgc2V0dXA6IENsaWVudFNldHVwLFxuICB3YW50ZWQ6IHJlYWRvbmx5IHsgcmVhZG9ubHkgaWQ6IENvbGxlY3Rpb25JZDsgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsIH1bXSxcbik6IHJlYWRvbmx5IE93bkFjY2Vzc1tdID0+IHtcbiAgY29uc3QgcGF0aHMgPSBuZXcgTWFwKHNldHVwLmNvbGxlY3Rpb25zLmZpbHRlcigoZWFjaCkgPT4gIWVhY2guaXNEZWZhdWx0VXNlckNvbGxlY3Rpb24pLm1hcCgoeyBpZCwgcGF0aCB9KSA9PiBbaWQsIHBhdGhdKSk7XG4gIHJldHVybiB0aWR5QWNjZXNzKFxuICAgIHdhbnRlZC5mbGF0TWFwKCh7IGlkLCBsZXZlbCB9KSA9PiB7XG4gICAgICBjb25zdCBwYXRoID0gcGF0aHMuZ2V0KGlkKTtcbiAgICAgIHJldHVybiBwYXRoID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IGNvbGxlY3Rpb246IGlkLCBwYXRoLCBsZXZlbCB9XTtcbiAgICB9KSxcbiAgKTtcbn07XG4vKiogTW9yZSBzZWF0cywgd2hlcmUgc29tZSB3ZXJlIGFza2VkIGZvciBhbmQgdGhlIHNlcnZlciB0ZWxscyBob3cgbWFueSB0aGVyZSBhcmUuICovXG5jb25zdCByYWlzZWQgPSAoeyBzZWF0czogeyBhc3NpZ25lZCB9IH06IENsaWVudFNldHVwLCB0bzogbnVtYmVyIHwgbnVsbCk6IHJlYWRvbmx5IENoYW5nZVtdID0+XG4gIHRvID09PSBudWxsIHx8IGFzc2lnbmVkID09PSBudWxsIHx8IHRvIDw9IGFzc2lnbmVkID8gW10gOiBbY2hhbmdlU2VhdHMoYXNzaWduZWQsIHRvKV07XG5cbi8qKiBPbmUgbWVtYmVyJ3Mgcm93IGFzIGl0IHdhcyBhc2tlZCBmb3I7IG5vdGhpbmcgd2hlcmUgaXQgaXMgc28gYWxyZWFkeS4gUmlnaHRzIGdvIHdpdGggYSBjdXN0b20gcm9sZSBhbmQgd2l0aCBub3RoaW5nIGVsc2UuICovXG5mdW5jdGlvbiB1cGRhdGVkKFxuICBzZXR1cDogQ2xpZW50U2V0dXAsXG4gIG1lbWJlcjogTWVtYmVyU2V0dXAsXG4gIHdhbnRlZDoge1xuICAgIHJlYWRvbmx5IHJvbGU6IE1lbWJlclJvbGU7XG4gICAgcmVhZG9ubHkgZ3JvdXBzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgICByZWFkb25seSByaWdodHM/OiByZWFkb25seSBzdHJpbmdbXSB8IHVuZGVmaW5lZDtcbiAgICByZWFkb25seSBjb2xsZWN0aW9ucz86IHJlYWRvbmx5IHsgcmVhZG9ubHkgaWQ6IENvbGxlY3Rpb25JZDsgcmVhZG9ubHkgbGV2ZWw6IEFjY2Vzc0xldmVsIH1bXSB8IHVuZGVmaW5lZDtcbiAgICByZWFkb25seSBzZWNyZXRzTWFuYWdlcj86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gICAgcmVhZG9ubHkgcHJpdmlsZWdlZEFjY2Vzcz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIH0sXG4pOiByZWFkb25seSBDaGFuZ2VbXSB7XG4gIGNvbnN0IGhhcyA9IG1lbWJlckFjY2Vzc09mKHNldHVwLCBtZW1iZXIpO1xuICBjb25zdCBtYWRlID0gbmFycm93ZWQoaGFzLCB7XG4gICAgcm9sZTogd2FudGVkLnJvbGUsXG4gICAgZ3JvdXBzOiBrbm93bkdyb3VwcyhzZXR1cCwgd2FudGVkLmdyb3VwcyksXG4gICAgcmlnaHRzOiB3YW50ZWQucm9sZSA9PT0gTWVtYmVyUm9sZS5jdXN0b20gPyB0aWR5UmlnaHRzKHdhbnRlZC5yaWdodHMgPz8gaGFzLnJpZ2h0cykgOiBbXSxcbiAgICBjb2xsZWN0aW9uczogd2FudGVkLmNvbGxlY3Rpb25zID09PSB1bmRlZmluZWQgPyBoYXMuY29sbGVjdGlvbnMgOiBhY2Nlc3NPZihzZXR1cCwgd2FudGVkLmNvbGxlY3Rpb25zKSxcbiAgICBzZWNyZXRzTWFuYWdlcjogd2FudGVkLnNlY3JldHNNYW5hZ2VyID8/IGhhcy5zZWNyZXRzTWFuYWdlcixcbiAgICBwcml2aWxlZ2VkQWNjZXNzOiB3YW50ZWQucHJpdmlsZWdlZEFjY2VzcyA/PyBoYXMucHJpdmlsZWdlZEFjY2VzcyxcbiAgfSk7XG4gIHJldHVybiBtYWRlID09PSBudWxsID8gW10gOiBbdXBkYXRlTWVtYmVyKG1lbWJlciwgbWFkZS5mcm9tLCBtYWRlLnRvKV07XG59XG5cbi8qKiBXaG8gY29tZXMgaW50byBlYWNoIGdyb3VwIGFuZCB3aG8gbGVhdmVzIGl0OyBwZW9wbGUgd2hvIGFyZSB0aGVyZSBhbHJlYWR5LCBvciBub3QgYXQgYWxsLCBhcmUgbm8gZGlmZmVyZW5jZS4gKi9cbmZ1bmN0aW9uIG1lbWJlcnNoaXBzKFxuICBzZXR1cDogQ2xpZW50U2V0dXAsXG4gIGNob3NlbjogcmVhZG9ubHkgTWVtYmVyU2V0dXBbXSxcbiAgYWRkOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcmVtb3ZlOiByZWFkb25seSBzdHJpbmdbXSxcbik6IHJlYWRvbmx5IENoYW5nZVtdIHtcbiAgcmV0dXJuIHNldHVwLmdyb3Vwcy5mbGF0TWFwKChncm91cCkgPT4ge1xuICAgIGNvbnN0IGVtYWlscyA9IChpbnNpZGU6IGJvb2xlYW4pOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICAgICAgc29ydGVkVW5pcXVlKGNob3Nlbi5maWx0ZXIoKG1lbWJlcikgPT4gbWVtYmVyLmdyb3Vwcy5pbmNsdWRlcyhncm91cC5pZCkgPT09IGluc2lkZSkubWFwKChtZW1iZXIpID0+IG1lbWJlci5lbWFpbC50b0xvd2VyQ2FzZSgpKSk7XG4gICAgY29uc3Qgam9pbmluZyA9IGFkZC5pbmNsdWRlcyhncm91cC5uYW1lKSA/IGVtYWlscyhmYWxzZSkgOiBbXTtcbiAgICBjb25zdCBsZWF2aW5nID0gcmVtb3ZlLmluY2x1ZGVzKGdyb3VwLm5hbWUpICYmICFhZGQuaW5jbHVkZXMoZ3JvdXAubmFtZSkgPyBlbWFpbHModHJ1ZSkgOiBbXTtcbiAgICByZXR1cm4gam9pbmluZy5sZW5ndGggKyBsZWF2aW5nLmxlbmd0aCA9PT0gMCA/IFtdIDogW2NoYW5nZUdyb3VwTWVtYmVycyhncm91cCwgam9pbmluZywgbGVhdmluZyldO1xuICB9KTtcbn1cblxuLyoqIEFuIGVkaXQgdGhhdCBuYW1lcyBwZW9wbGUgYW5kIG5vdGhpbmcgZWxzZS4gKi9cbmZ1bmN0aW9uIG9mTWFueTxLaW5kIGV4dGVuZHMgc3RyaW5nPihcbiAga2luZDogS2luZCxcbiAgbWFrZTogKG5hbWVkOiByZWFkb25seSBOYW1lZE1lbWJlcltdKSA9PiByZWFkb25seSBDaGFuZ2VbXSxcbiAgcmVmdXNhbDogKG1lbWJlcjogTWVtYmVyU2V0dXApID0+IEFwcEVycm9yIHwgbnVsbCxcbikge1xuICBjb25zdCBzY2hlbWEgPSB6LnN0cmljdE9iamVjdCh7IGtpbmQ6IHoubGl0ZXJhbChraW5kKSwgbWVtYmVycyB9KTtcbiAgcmV0dXJuIGRlZmluZUVkaXQoc2NoZW1hLCAoZWRpdCwgc2V0dXApOiBSZXN1bHQ8RWRpdENoYW5nZXM+ID0+IHtcbiAgICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoKGVkaXQgYXMgeyByZWFkb25seSBtZW1iZXJzOiByZWFkb25seSBNZW1iZXJJZFtdIH0pLm1lbWJlcnMsIHNldHVwLCByZWZ1c2FsKTtcbiAgICByZXR1cm4gb2soeyBjaGFuZ2VzOiBtYWtlKG5hbWVkKSwgbGVmdE91dCB9KTtcbiAgfSk7XG59XG5cbi8qKiBXaG9ldmVyIG1heSBkbyBtb3JlIHRoYW4gYSB1c2VyIGlzIGxldCBpbiBvbmx5IGFmdGVyIGNvbXBhcmluZy4gKi9cbmNvbnN0IGlzRWxldmF0ZWQgPSAobWVtYmVyOiBNZW1iZXJTZXR1cCk6IGJvb2xlYW4gPT4gbWVtYmVyLnJvbGUgIT09IE1lbWJlclJvbGUudXNlcjtcblxuLyoqIFRoZSBuYW1lZCBtZW1iZXJzIGluIHRoZSBnaXZlbiBvcmRlciwgYW5kIHRob3NlIHdobyBjYW5ub3QgYmUgcGFydCBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzb3J0ZWQoXG4gIGlkczogcmVhZG9ubHkgTWVtYmVySWRbXSxcbiAgc2V0dXA6IENsaWVudFNldHVwLFxuICByZWZ1c2FsOiAobWVtYmVyOiBNZW1iZXJTZXR1cCkgPT4gQXBwRXJyb3IgfCBudWxsLFxuKTogeyByZWFkb25seSBuYW1lZDogcmVhZG9ubHkgTmFtZWRNZW1iZXJbXTsgcmVhZG9ubHkgbGVmdE91dDogRWRpdENoYW5nZXNbXCJsZWZ0T3V0XCJdIH0ge1xuICBjb25zdCBuYW1lZDogTmFtZWRNZW1iZXJbXSA9IFtdO1xuICBjb25zdCBsZWZ0T3V0OiBFZGl0Q2hhbmdlc1tcImxlZnRPdXRcIl1bbnVtYmVyXVtdID0gW107XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChpZHMpKSB7XG4gICAgY29uc3QgbWVtYmVyID0gc2V0dXAubWVtYmVycy5maW5kKChlYWNoKSA9PiBlYWNoLmlkID09PSBpZCk7XG4gICAgY29uc3QgZXJyb3IgPSBtZW1iZXIgPT09IHVuZGVmaW5lZCA/IGFwcEVycm9yKFwibWVtYmVyLnVua25vd25cIikgOiByZWZ1c2FsKG1lbWJlcik7XG4gICAgaWYgKG1lbWJlciAhPT0gdW5kZWZpbmVkICYmIGVycm9yID09PSBudWxsKSBuYW1lZC5wdXNoKHsgaWQsIGVtYWlsOiBtZW1iZXIuZW1haWwsIG5hbWU6IG1lbWJlci5uYW1lIH0pO1xuICAgIGVsc2UgaWYgKGVycm9yICE9PSBudWxsKSBsZWZ0T3V0LnB1c2goeyBtZW1iZXJJZDogaWQsIGVtYWlsOiBtZW1iZXI/LmVtYWlsID8/IFwiXCIsIGVycm9yIH0pO1xuICB9XG4gIHJldHVybiB7IG5hbWVkLCBsZWZ0T3V0IH07XG59XG4iLCJpbXBvcnQgeyBhcHBFcnJvciwgdHlwZSBBcHBFcnJvciB9IGZyb20gXCIuLi8uLi9lcnJvcnMvYXBwLWVycm9yLnRzXCI7XG5pbXBvcnQgeyBNZW1iZXJTdGF0dXMsIFBvbGljeVR5cGUgfSBmcm9tIFwiLi4vLi4vbW9kZWwvZW51bXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2xpZW50U2V0dXAsIE1lbWJlclNldHVwIH0gZnJvbSBcIi4vY2xpZW50LXNldHVwLnRzXCI7XG5cbi8qKlxuICogV2h5IGEgbWVtYmVyJ3MgYWNjb3VudCBjYW5ub3QgYmUgcmVjb3ZlcmVkIGJ5IHRoaXMgY2xpZW50LCBhcyBmYXIgYXMgdGhlIHNldHVwIHRlbGxzOyBudWxsIHdoZW4gaXQgY2FuLiBOb2JvZHkgY2FuIGVucm9sbCBzb21lYm9keVxuICogZWxzZTogb25seSB0aGUgbWVtYmVyJ3Mgb3duIGRldmljZSBob2xkcyB0aGUga2V5IChvcmdhbml6YXRpb24tYXBpLm1kIMKnMi45KS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdoeU5vdFJlY292ZXIoc2V0dXA6IENsaWVudFNldHVwLCBtZW1iZXI6IE1lbWJlclNldHVwKTogQXBwRXJyb3IgfCBudWxsIHtcbiAgY29uc3Qgd2hvID0gbWVtYmVyLm5hbWUgPz8gbWVtYmVyLmVtYWlsO1xuICBpZiAoIXNldHVwLmNhcGFiaWxpdGllcy5hY2NvdW50UmVjb3ZlcnkpIHJldHVybiBhcHBFcnJvcihcInJlY292ZXJ5Lm5vdC1vZmZlcmVkXCIpO1xuICBpZiAobWVtYmVyLnN0YXR1cyA9PT0gTWVtYmVyU3RhdHVzLmludml0ZWQgfHwgbWVtYmVyLnN0YXR1cyA9PT0gTWVtYmVyU3RhdHVzLnN0YWdlZCkgcmV0dXJuIGFwcEVycm9yKFwicmVjb3Zlcnkubm8tYWNjb3VudFwiLCB7IHdobyB9KTtcbiAgaWYgKCFzZXR1cC5wb2xpY2llcy5zb21lKChwb2xpY3kpID0+IHBvbGljeS50eXBlID09PSBQb2xpY3lUeXBlLmFjY291bnRSZWNvdmVyeSAmJiBwb2xpY3kuZW5hYmxlZCkpXG4gICAgcmV0dXJuIGFwcEVycm9yKFwicmVjb3ZlcnkucG9saWN5LW9mZlwiLCB7IGNsaWVudDogc2V0dXAuY2xpZW50Lm5hbWUgfSk7XG4gIHJldHVybiBtZW1iZXIuYWNjb3VudFJlY292ZXJ5RW5yb2xsZWQgPyBudWxsIDogYXBwRXJyb3IoXCJyZWNvdmVyeS5ub3QtZW5yb2xsZWRcIiwgeyB3aG8gfSk7XG59XG4iLCJpbXBvcnQgdHlwZSB7IENoYW5nZUJhc2UgfSBmcm9tIFwiLi4vY2hhbmdlLWJhc2UudHNcIjtcbmltcG9ydCB7IGNoYW5nZUlkIH0gZnJvbSBcIi4uL2NoYW5nZS1pZC50c1wiO1xuaW1wb3J0IHsgZGlmZmVycywgbGl0ZXJhbCwgbm9JbnZlcnNlLCByb3csIHNheSwgdHlwZSBDaGFuZ2VLaW5kRGVmaW5pdGlvbiB9IGZyb20gXCIuLi9raW5kLnRzXCI7XG5pbXBvcnQgeyByaXNreSB9IGZyb20gXCIuLi9yaXNrcy50c1wiO1xuaW1wb3J0IHsgc2hvcnRIYXNoIH0gZnJvbSBcIi4uLy4uLy4uL3V0aWwvc2hvcnQtaGFzaC50c1wiO1xuaW1wb3J0IHsgc2hvd25OYW1lLCB0eXBlIE5hbWVkTWVtYmVyIH0gZnJvbSBcIi4vbWVtYmVycy1vZi1hLWNhbGwudHNcIjtcblxuLyoqIEEgZGV2aWNlIHRoYXQgd2FpdHMgdG8gYmUgbGV0IGluLCBhcyBhIGNoYW5nZSBuYW1lcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZWREZXZpY2Uge1xuICByZWFkb25seSByZXF1ZXN0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1lbWJlcjogTmFtZWRNZW1iZXI7XG4gIC8qKiBBcyB0aGUgc2VydmVyIHdvcmRzIGl0OiBcIldpbmRvd3NcIiwgXCJDaHJvbWUgRXh0ZW5zaW9uXCIuICovXG4gIHJlYWRvbmx5IGRldmljZTogc3RyaW5nO1xufVxuXG4vKiogR2l2ZXMgb25lIGRldmljZSBpdHMgbWVtYmVyJ3Mga2V5LCBzZWFsZWQgdG8gdGhlIGRldmljZSdzIG93biBrZXkuICovXG5leHBvcnQgaW50ZXJmYWNlIERldmljZUFwcHJvdmUgZXh0ZW5kcyBDaGFuZ2VCYXNlIHtcbiAgcmVhZG9ubHkga2luZDogXCJkZXZpY2UuYXBwcm92ZVwiO1xuICByZWFkb25seSB3YWl0aW5nOiBOYW1lZERldmljZTtcbn1cbi8qKiBPbmUgZm9yIGVhY2ggZGV2aWNlOiBlYWNoIGlzIHNlYWxlZCB0byBhIGtleSBvZiBpdHMgb3duLCBhbmQgdGhlIHNlcnZlciBhbnN3ZXJzIGVhY2ggYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGNvbnN0IGFwcHJvdmVEZXZpY2VzID0gKGRldmljZXM6IHJlYWRvbmx5IE5hbWVkRGV2aWNlW10pOiByZWFkb25seSBEZXZpY2VBcHByb3ZlW10gPT5cbiAgZGV2aWNlcy5tYXAoKHdhaXRpbmcpID0+ICh7IGlkOiBjaGFuZ2VJZChcImRldmljZS5hcHByb3ZlXCIsIHdhaXRpbmcucmVxdWVzdCksIG5lZWRzOiBbXSwga2luZDogXCJkZXZpY2UuYXBwcm92ZVwiLCB3YWl0aW5nIH0pKTtcblxuZXhwb3J0IGNvbnN0IGRldmljZUFwcHJvdmU6IENoYW5nZUtpbmREZWZpbml0aW9uPERldmljZUFwcHJvdmU+ID0ge1xuICBraW5kOiBcImRldmljZS5hcHByb3ZlXCIsXG4gIHNlY3Rpb246IFwicGVvcGxlXCIsXG4gIHRlbGw6ICh7IHdhaXRpbmcgfSkgPT4gKHtcbiAgICBnbHlwaDogXCJrZXlcIixcbiAgICBwZW9wbGU6IFt3YWl0aW5nLm1lbWJlci5lbWFpbF0sXG4gICAgLi4ucmlza3koXCJkZXZpY2UtbGV0LWluXCIpLFxuICAgIHNlbnRlbmNlOiBzYXkoXCJkZXZpY2UtYXBwcm92ZS5zZW50ZW5jZVwiLCB7IHdobzogc2hvd25OYW1lKHdhaXRpbmcubWVtYmVyKSwgZGV2aWNlOiB3YWl0aW5nLmRldmljZSB9LCBbXCJ3aG9cIiwgXCJkZXZpY2VcIl0pLFxuICB9KSxcbiAgZGlmZmVyZW5jZXM6ICh7IHdhaXRpbmcgfSkgPT4gW1xuICAgIHJvdyhsaXRlcmFsKHdhaXRpbmcuZGV2aWNlKSwgZGlmZmVycyhcImRldmljZS53YWl0aW5nXCIpLCBkaWZmZXJzKFwiZGV2aWNlLmFwcHJvdmVkXCIpLCBsaXRlcmFsKHNob3duTmFtZSh3YWl0aW5nLm1lbWJlcikpKSxcbiAgXSxcbiAgaW52ZXJzZTogKCkgPT4gbm9JbnZlcnNlKFwiZGV2aWNlLWFwcHJvdmVkXCIpLFxufTtcblxuLyoqIFJlZnVzZXMgZGV2aWNlcy4gVGhlIG1lbWJlciBjYW4gYXNrIGFnYWluLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VEZW55IGV4dGVuZHMgQ2hhbmdlQmFzZSB7XG4gIHJlYWRvbmx5IGtpbmQ6IFwiZGV2aWNlLmRlbnlcIjtcbiAgcmVhZG9ubHkgd2FpdGluZzogcmVhZG9ubHkgTmFtZWREZXZpY2VbXTtcbn1cbmV4cG9ydCBjb25zdCBkZW55RGV2aWNlcyA9ICh3YWl0aW5nOiByZWFkb25seSBOYW1lZERldmljZVtdKTogcmVhZG9ubHkgRGV2aWNlRGVueVtdID0+XG4gIHdhaXRpbmcubGVuZ3RoID09PSAwXG4gICAgPyBbXVxuICAgIDogW1xuICAgICAgICB7XG4gICAgICAgICAgaWQ6IGNoYW5nZUlkKFwiZGV2aWNlLmRlbnlcIiwgc2hvcnRIYXNoKHdhaXRpbmcubWFwKCh7IHJlcXVlc3QgfSkgPT4gcmVxdWVzdCkuam9pbihcIlxcblwiKSkpLFxuICAgICAgICAgIG5lZWRzOiBbXSxcbiAgICAgICAgICBraW5kOiBcImRldmljZS5kZW55XCIsXG4gICAgICAgICAgd2FpdGluZyxcbiAgICAgICAgfSxcbiAgICAgIF07XG5cbmV4cG9ydCBjb25zdCBkZXZpY2VEZW55OiBDaGFuZ2VLaW5kRGVmaW5pdGlvbjxEZXZpY2VEZW55PiA9IHtcbiAga2luZDogXCJkZXZpY2UuZGVueVwiLFxuICBzZWN0aW9uOiBcInBlb3BsZVwiLFxuICB0ZWxsOiAoeyB3YWl0aW5nIH0pID0+ICh7XG4gICAgZ2x5cGg6IFwicmVtb3ZlXCIsXG4gICAgcGVvcGxlOiB3YWl0aW5nLm1hcCgoeyBtZW1iZXIgfSkgPT4gbWVtYmVyLmVtYWlsKSxcbiAgICAuLi5yaXNreShcImRldmljZS1rZXB0LW91dFwiLCB7fSwgd2FpdGluZy5sZW5ndGgpLFxuICAgIHNlbnRlbmNlOiBzYXkoXG4gICAgICBcImRldmljZS1kZW55LnNlbnRlbmNlXCIsXG4gICAgICB7XG4gICAgICAgIHdobzogd2FpdGluZ1swXSA9PT0gdW5kZWZpbmVkID8gXCJcIiA6IHNob3duTmFtZSh3YWl0aW5nWzBdLm1lbWJlciksXG4gICAgICAgIGRldmljZTogd2FpdGluZ1swXT8uZGV2aWNlID8/IFwiXCIsXG4gICAgICAgIG90aGVyczogd2FpdGluZy5sZW5ndGggLSAxLFxuICAgICAgfSxcbiAgICAgIFtcIndob1wiXSxcbiAgICAgIHdhaXRpbmcubGVuZ3RoLFxuICAgICksXG4gIH0pLFxuICBkaWZmZXJlbmNlczogKHsgd2FpdGluZyB9KSA9PlxuICAgIHdhaXRpbmcubWFwKChlYWNoKSA9PiByb3cobGl0ZXJhbChlYWNoLmRldmljZSksIGRpZmZlcnMoXCJkZXZpY2Uud2FpdGluZ1wiKSwgZGlmZmVycyhcImRldmljZS5kZW5pZWRcIiksIGxpdGVyYWwoc2hvd25OYW1lKGVhY2gubWVtYmVyKSkpKSxcbiAgaW52ZXJzZTogKCkgPT4gbm9JbnZlcnNlKFwiZGV2aWNlLWRlbmllZFwiKSxcbiAgc2l6ZTogKGNoYW5nZSkgPT4gY2hhbmdlLndhaXRpbmcubGVuZ3RoLFxuICBjb3ZlcnM6IChzZWVuLCBjaGFuZ2UpID0+IGNoYW5nZS53YWl0aW5nLmV2ZXJ5KChlYWNoKSA9PiBzZWVuLndhaXRpbmcuc29tZSgob25lKSA9PiBvbmUucmVxdWVzdCA9PT0gZWFjaC5yZXF1ZXN0KSksXG59O1xuIiwiaW1wb3J0IHR5cGUgeyBDaGFuZ2VCYXNlIH0gZnJvbSBcIi4uL2NoYW5nZS1iYXNlLnRzXCI7XG5pbXBvcnQgeyBjaGFuZ2VJZCB9IGZyb20gXCIuLi9jaGFuZ2UtaWQudHNcIjtcbmltcG9ydCB7IGRpZmZlcnMsIGxpdGVyYWwsIG5vSW52ZXJzZSwgcm93LCBzYXksIHR5cGUgQ2hhbmdlS2luZERlZmluaXRpb24gfSBmcm9tIFwiLi4va2luZC50c1wiO1xuaW1wb3J0IHsgcmlza3kgfSBmcm9tIFwiLi4vcmlza3MudHNcIjtcbmltcG9ydCB7IHNob3duTmFtZSwgdHlwZSBOYW1lZE1lbWJlciB9IGZyb20gXCIuL21lbWJlcnMtb2YtYS1jYWxsLnRzXCI7XG5cbi8qKiBBY2NvdW50IHJlY292ZXJ5OiBhIG5ldyBtYXN0ZXIgcGFzc3dvcmQsIG5vIHR3by1zdGVwIGxvZ2luIGFueSBtb3JlLCBvciBib3RoLiBUaGUgcGFzc3dvcmQgaXRzZWxmIG5ldmVyIHN0YW5kcyBpbiBhIGNoYW5nZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVtYmVyUmVjb3ZlciBleHRlbmRzIENoYW5nZUJhc2Uge1xuICByZWFkb25seSBraW5kOiBcIm1lbWJlci5yZWNvdmVyXCI7XG4gIHJlYWRvbmx5IG1lbWJlcjogTmFtZWRNZW1iZXI7XG4gIHJlYWRvbmx5IG1hc3RlclBhc3N3b3JkOiBib29sZWFuO1xuICByZWFkb25seSB0d29TdGVwOiBib29sZWFuO1xuICAvKiogSG93IHRoZSB0ZWNobmljaWFuIGtuZXcgdGhhdCBpdCBpcyB0aGlzIHBlcnNvbjsgZW1wdHkgd2hlbiBub3RoaW5nIHdhcyB3cml0dGVuIGRvd24uIEtlcHQgaW4gdGhlIGpvdXJuYWwsIG5ldmVyIHNlbnQuICovXG4gIHJlYWRvbmx5IHZlcmlmaWVkQnk6IHN0cmluZztcbn1cblxuZXhwb3J0IGNvbnN0IHJlY292ZXJNZW1iZXIgPSAoXG4gIG1lbWJlcjogTmFtZWRNZW1iZXIsXG4gIHdoYXQ6IHsgcmVhZG9ubHkgbWFzdGVyUGFzc3dvcmQ6IGJvb2xlYW47IHJlYWRvbmx5IHR3b1N0ZXA6IGJvb2xlYW47IHJlYWRvbmx5IHZlcmlmaWVkQnk6IHN0cmluZyB9LFxuKTogTWVtYmVyUmVjb3ZlciA9PiAoe1xuICBpZDogY2hhbmdlSWQoXCJtZW1iZXIucmVjb3ZlclwiLCBtZW1iZXIuZW1haWwudG9Mb3dlckNhc2UoKSksXG4gIG5lZWRzOiBbXSxcbiAga2luZDogXCJtZW1iZXIucmVjb3ZlclwiLFxuICBtZW1iZXIsXG4gIG1hc3RlclBhc3N3b3JkOiB3aGF0Lm1hc3RlclBhc3N3b3JkLFxuICB0d29TdGVwOiB3aGF0LnR3b1N0ZXAsXG4gIHZlcmlmaWVkQnk6IHdoYXQudmVyaWZpZWRCeSxcbn0pO1xuXG5leHBvcnQgY29uc3QgbWVtYmVyUmVjb3ZlcjogQ2hhbmdlS2luZERlZmluaXRpb248TWVtYmVyUmVjb3Zlcj4gPSB7XG4gIGtpbmQ6IFwibWVtYmVyLnJlY292ZXJcIixcbiAgc2VjdGlvbjogXCJwZW9wbGVcIixcbiAgdGVsbChjaGFuZ2UpIHtcbiAgICBjb25zdCB3aGF0ID0gY2hhbmdlLm1hc3RlclBhc3N3b3JkICYmIGNoYW5nZS50d29TdGVwID8gXCJib3RoXCIgOiBjaGFuZ2UubWFzdGVyUGFzc3dvcmQgPyBcInBhc3N3b3JkXCIgOiBcInR3b1N0ZXBcIjtcbiAgICByZXR1cm4ge1xuICAgICAgZ2x5cGg6IFwia2V5XCIsXG4gICAgICBwZW9wbGU6IFtjaGFuZ2UubWVtYmVyLmVtYWlsXSxcbiAgICAgIC4uLnJpc2t5KFwiYWNjb3VudC1yZWNvdmVyZWRcIiksXG4gICAgICBzZW50ZW5jZTogc2F5KFxuICAgICAgICBgbWVtYmVyLXJlY292ZXIuJHt3aGF0fSR7Y2hhbmdlLnZlcmlmaWVkQnkgPT09IFwiXCIgPyBcIlwiIDogXCJWZXJpZmllZFwifWAsXG4gICAgICAgIHsgd2hvOiBzaG93bk5hbWUoY2hhbmdlLm1lbWJlciksIGhvdzogY2hhbmdlLnZlcmlmaWVkQnkgfSxcbiAgICAgICAgW1wid2hvXCJdLFxuICAgICAgKSxcbiAgICB9O1xuICB9LFxuICBkaWZmZXJlbmNlczogKGNoYW5nZSkgPT4gW1xuICAgIC4uLihjaGFuZ2UubWFzdGVyUGFzc3dvcmRcbiAgICAgID8gW3JvdyhkaWZmZXJzKFwicmVjb3Zlci5tYXN0ZXJQYXNzd29yZFwiKSwgZGlmZmVycyhcInJlY292ZXIua25vd25cIiksIGRpZmZlcnMoXCJyZWNvdmVyLmdpdmVuXCIpLCBsaXRlcmFsKHNob3duTmFtZShjaGFuZ2UubWVtYmVyKSkpXVxuICAgICAgOiBbXSksXG4gICAgLi4uKGNoYW5nZS50d29TdGVwID8gW3JvdyhkaWZmZXJzKFwicmVjb3Zlci50d29TdGVwXCIpLCBkaWZmZXJzKFwib25cIiksIGRpZmZlcnMoXCJvZmZcIiksIGxpdGVyYWwoc2hvd25OYW1lKGNoYW5nZS5tZW1iZXIpKSldIDogW10pLFxuICBdLFxuICBpbnZlcnNlOiAoKSA9PiBub0ludmVyc2UoXCJtZW1iZXItcmVjb3ZlcmVkXCIpLFxuICBjb3ZlcnM6IChzZWVuLCBjaGFuZ2UpID0+XG4gICAgc2Vlbi5tZW1iZXIuaWQgPT09IGNoYW5nZS5tZW1iZXIuaWQgJiYgc2Vlbi5tYXN0ZXJQYXNzd29yZCA9PT0gY2hhbmdlLm1hc3RlclBhc3N3b3JkICYmIHNlZW4udHdvU3RlcCA9PT0gY2hhbmdlLnR3b1N0ZXAsXG59O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgTWVtYmVySWQgfSBmcm9tIFwiLi4vLi4vLi4vbW9kZWwvaWRzLnRzXCI7XG5pbXBvcnQgeyBpZCwgdGV4dCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBvayB9IGZyb20gXCIuLi8uLi8uLi91dGlsL3Jlc3VsdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRTZXR1cCwgTWVtYmVyU2V0dXAgfSBmcm9tIFwiLi4vLi4vdmFsdWUvY2xpZW50LXNldHVwLnRzXCI7XG5pbXBvcnQgeyB3aHlOb3RSZWNvdmVyIH0gZnJvbSBcIi4uLy4uL3ZhbHVlL3JlY292ZXJ5LnRzXCI7XG5pbXBvcnQgeyBhcHByb3ZlRGV2aWNlcywgZGVueURldmljZXMsIHR5cGUgTmFtZWREZXZpY2UgfSBmcm9tIFwiLi4va2luZHMvZGV2aWNlLWFuc3dlci50c1wiO1xuaW1wb3J0IHsgcmVjb3Zlck1lbWJlciB9IGZyb20gXCIuLi9raW5kcy9tZW1iZXItcmVjb3Zlci50c1wiO1xuaW1wb3J0IHsgZGVmaW5lRWRpdCB9IGZyb20gXCIuL2VkaXQudHNcIjtcbmltcG9ydCB7IHNvcnRlZCB9IGZyb20gXCIuL21lbWJlci50c1wiO1xuXG5jb25zdCBkZXZpY2VzID0gelxuICAuYXJyYXkoei5zdHJpY3RPYmplY3QoeyByZXF1ZXN0OiB0ZXh0KDY0KS5taW4oMSksIG1lbWJlcjogaWQ8TWVtYmVySWQ+KCksIGRldmljZTogdGV4dCgxMDApIH0pKVxuICAubWluKDEpXG4gIC5tYXgoNTAwKTtcblxuLyoqIEVkaXRzIHRoYXQgZ28gYnkgdGhlIGtleSB0aGF0IG1lbWJlcnMgb2YgYWNjb3VudCByZWNvdmVyeSBsZWZ0IHdpdGggdGhlIGNsaWVudDogdGhlaXIgYWNjb3VudHMsIHRoZWlyIHdhaXRpbmcgZGV2aWNlcy4gKi9cbmV4cG9ydCBjb25zdCByZWNvdmVyeUVkaXRzID0ge1xuICBcIm1lbWJlci5yZWNvdmVyXCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAga2luZDogei5saXRlcmFsKFwibWVtYmVyLnJlY292ZXJcIiksXG4gICAgICBtZW1iZXI6IGlkPE1lbWJlcklkPigpLFxuICAgICAgbWFzdGVyUGFzc3dvcmQ6IHouYm9vbGVhbigpLFxuICAgICAgdHdvU3RlcDogei5ib29sZWFuKCksXG4gICAgICAvKiogSG93IHRoZSB0ZWNobmljaWFuIGtuZXcgd2hvIGl0IGlzOyBtYXkgYmUgZW1wdHkuICovXG4gICAgICB2ZXJpZmllZEJ5OiB0ZXh0KDMwMCksXG4gICAgfSksXG4gICAgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoW2VkaXQubWVtYmVyXSwgc2V0dXAsIChtZW1iZXIpID0+IHdoeU5vdFJlY292ZXIoc2V0dXAsIG1lbWJlcikpO1xuICAgICAgY29uc3QgW21lbWJlcl0gPSBuYW1lZDtcbiAgICAgIGNvbnN0IG5vdGhpbmcgPSBtZW1iZXIgPT09IHVuZGVmaW5lZCB8fCAoIWVkaXQubWFzdGVyUGFzc3dvcmQgJiYgIWVkaXQudHdvU3RlcCk7XG4gICAgICByZXR1cm4gb2soeyBjaGFuZ2VzOiBub3RoaW5nID8gW10gOiBbcmVjb3Zlck1lbWJlcihtZW1iZXIsIHsgLi4uZWRpdCwgdmVyaWZpZWRCeTogZWRpdC52ZXJpZmllZEJ5LnRyaW0oKSB9KV0sIGxlZnRPdXQgfSk7XG4gICAgfSxcbiAgKSxcbiAgXCJkZXZpY2UuYXBwcm92ZVwiOiBkZWZpbmVFZGl0KHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKFwiZGV2aWNlLmFwcHJvdmVcIiksIGRldmljZXMgfSksIChlZGl0LCBzZXR1cCkgPT4ge1xuICAgIGNvbnN0IHsgbmFtZWQsIGxlZnRPdXQgfSA9IG5hbWVkRGV2aWNlcyhlZGl0LmRldmljZXMsIHNldHVwLCAobWVtYmVyKSA9PiB3aHlOb3RSZWNvdmVyKHNldHVwLCBtZW1iZXIpKTtcbiAgICByZXR1cm4gb2soeyBjaGFuZ2VzOiBhcHByb3ZlRGV2aWNlcyhuYW1lZCksIGxlZnRPdXQgfSk7XG4gIH0pLFxuICBcImRldmljZS5kZW55XCI6IGRlZmluZUVkaXQoei5zdHJpY3RPYmplY3QoeyBraW5kOiB6LmxpdGVyYWwoXCJkZXZpY2UuZGVueVwiKSwgZGV2aWNlcyB9KSwgKGVkaXQsIHNldHVwKSA9PiB7XG4gICAgY29uc3QgeyBuYW1lZCwgbGVmdE91dCB9ID0gbmFtZWREZXZpY2VzKGVkaXQuZGV2aWNlcywgc2V0dXAsICgpID0+IG51bGwpO1xuICAgIHJldHVybiBvayh7IGNoYW5nZXM6IGRlbnlEZXZpY2VzKG5hbWVkKSwgbGVmdE91dCB9KTtcbiAgfSksXG59IGFzIGNvbnN0O1xuXG5mdW5jdGlvbiBuYW1lZERldmljZXMoXG4gIGFza2VkOiByZWFkb25seSB7IHJlYWRvbmx5IHJlcXVlc3Q6IHN0cmluZzsgcmVhZG9ubHkgbWVtYmVyOiBNZW1iZXJJZDsgcmVhZG9ubHkgZGV2aWNlOiBzdHJpbmcgfVtdLFxuICBzZXR1cDogQ2xpZW50U2V0dXAsXG4gIHJlZnVzYWw6IChtZW1iZXI6IE1lbWJlclNldHVwKSA9PiBSZXR1cm5UeXBlPHR5cGVvZiB3aHlOb3RSZWNvdmVyPixcbik6IHsgcmVhZG9ubHkgbmFtZWQ6IHJlYWRvbmx5IE5hbWVkRGV2aWNlW107IHJlYWRvbmx5IGxlZnRPdXQ6IFJldHVyblR5cGU8dHlwZW9mIHNvcnRlZD5bXCJsZWZ0T3V0XCJdIH0ge1xuICBjb25zdCB7IG5hbWVkLCBsZWZ0T3V0IH0gPSBzb3J0ZWQoXG4gICAgYXNrZWQubWFwKCh7IG1lbWJlciB9KSA9PiBtZW1iZXIpLFxuICAgIHNldHVwLFxuICAgIHJlZnVzYWwsXG4gICk7XG4gIGNvbnN0IGZvdW5kID0gYXNrZWQuZmxhdE1hcCgoeyByZXF1ZXN0LCBtZW1iZXI6IG9mLCBkZXZpY2UgfSk6IHJlYWRvbmx5IE5hbWVkRGV2aWNlW10gPT4ge1xuICAgIGNvbnN0IG1lbWJlciA9IG5hbWVkLmZpbmQoKGVhY2gpID0+IGVhY2guaWQgPT09IG9mKTtcbiAgICByZXR1cm4gbWVtYmVyID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IHJlcXVlc3QsIG1lbWJlciwgZGV2aWNlIH1dO1xuICB9KTtcbiAgcmV0dXJuIHsgbmFtZWQ6IGZvdW5kLCBsZWZ0T3V0IH07XG59XG4iLCJpbXBvcnQgeyB6IH0gZnJvbSBcInpvZFwiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgdGV4dCB9IGZyb20gXCIuLi8uLi8uLi9tb2RlbC9zY2hlbWFzLnRzXCI7XG5pbXBvcnQgeyBlcnIgfSBmcm9tIFwiLi4vLi4vLi4vdXRpbC9yZXN1bHQudHNcIjtcbmltcG9ydCB7IGRvbWFpbkZyb20gfSBmcm9tIFwiLi4vLi4vdmFsdWUvZG9tYWlucy50c1wiO1xuaW1wb3J0IHsgY2xhaW1Eb21haW4sIHJlbW92ZURvbWFpbiwgdmVyaWZ5RG9tYWluIH0gZnJvbSBcIi4uL2tpbmRzL2RvbWFpbi50c1wiO1xuaW1wb3J0IHsgc2FtZVNjaW0sIHNjaW1TdGF0ZU9mLCBzZXRTY2ltIH0gZnJvbSBcIi4uL2tpbmRzL3NjaW0tc2V0LnRzXCI7XG5pbXBvcnQgeyBpc1Nzb1NhbWUsIHNldFNzbywgc3NvQmVmb3JlIH0gZnJvbSBcIi4uL2tpbmRzL3Nzby1zZXQudHNcIjtcbmltcG9ydCB7IGlzUmVmdXNlZCwgdW5tZXRSZXF1aXJlbWVudHMgfSBmcm9tIFwiLi4vcmVxdWlyZW1lbnRzLnRzXCI7XG5pbXBvcnQgeyBkZWZpbmVFZGl0LCBvbmx5IH0gZnJvbSBcIi4vZWRpdC50c1wiO1xuXG5jb25zdCBzZXR0aW5nID0gei51bmlvbihbdGV4dCgyMF8wMDApLCB6Lm51bWJlcigpLCB6LmJvb2xlYW4oKSwgei5udWxsKCldKTtcbmNvbnN0IG5hbWVkID0gPEtpbmQgZXh0ZW5kcyBzdHJpbmc+KGtpbmQ6IEtpbmQpID0+IHouc3RyaWN0T2JqZWN0KHsga2luZDogei5saXRlcmFsKGtpbmQpLCBuYW1lOiB0ZXh0KDMwMCkubWluKDEpIH0pO1xuXG4vKiogRWRpdHMgb2Ygc2luZ2xlIHNpZ24tb24sIGNsYWltZWQgZG9tYWlucyBhbmQgU0NJTS4gKi9cbmV4cG9ydCBjb25zdCBzaWduT25FZGl0cyA9IHtcbiAgXCJzc28uc2V0XCI6IGRlZmluZUVkaXQoXG4gICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAga2luZDogei5saXRlcmFsKFwic3NvLnNldFwiKSxcbiAgICAgIHNzbzogei5zdHJpY3RPYmplY3Qoe1xuICAgICAgICBraW5kOiB6LmVudW0oW1wib3BlbmlkLWNvbm5lY3RcIiwgXCJzYW1sMlwiXSksXG4gICAgICAgIGVuYWJsZWQ6IHouYm9vbGVhbigpLFxuICAgICAgICBpZGVudGlmaWVyOiB0ZXh0KDUwKSxcbiAgICAgICAgLyoqIE9ubHkgd2hhdCB3YXMgY2hhbmdlZCBpcyBuYW1lZDsgZXZlcnl0aGluZyBlbHNlIGlzIHNlbnQgYmFjayBhcyBpdCBpcyBzdG9yZWQuICovXG4gICAgICAgIHNldHRpbmdzOiB6LnJlY29yZCh0ZXh0KDYwKSwgc2V0dGluZyksXG4gICAgICAgIC8qKiBIYW5kbGUgb2YgYSBjbGllbnQgc2VjcmV0IHRoYXQgbWFpbiBob2xkcyBmb3IgdGhpcyBydW4uICovXG4gICAgICAgIG5ld1NlY3JldDogdGV4dCgxMjApLm9wdGlvbmFsKCksXG4gICAgICB9KSxcbiAgICB9KSxcbiAgICAoeyBzc28gfSwgc2V0dXApID0+IHtcbiAgICAgIGNvbnN0IHsgbmV3U2VjcmV0LCAuLi5yZXN0IH0gPSBzc287XG4gICAgICBjb25zdCB3YW50ZWQgPSB7IC4uLnJlc3QsIGlkZW50aWZpZXI6IHNzby5pZGVudGlmaWVyLnRyaW0oKSwgLi4uKG5ld1NlY3JldCA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG5ld1NlY3JldCB9KSB9O1xuICAgICAgaWYgKHdhbnRlZC5lbmFibGVkICYmIHdhbnRlZC5pZGVudGlmaWVyID09PSBcIlwiKSByZXR1cm4gZXJyKGFwcEVycm9yKFwic3NvLmlkZW50aWZpZXItbWlzc2luZ1wiKSk7XG4gICAgICBpZiAobmV3U2VjcmV0ID09PSB1bmRlZmluZWQgJiYgaXNTc29TYW1lKHdhbnRlZCwgc2V0dXAuc3NvKSkgcmV0dXJuIG9ubHkoW10pO1xuICAgICAgLy8gV2hhdCBkZWNpZGVzIGFib3V0IHBvbGljaWVzIG11c3QgYmUgaW4gdGhlIGNoYW5nZSwgYWxzbyB3aGVyZSBpdCBzdGF5cyBhcyBpdCBpcy5cbiAgICAgIGNvbnN0IGRlY3J5cHRpb24gPSB3YW50ZWQuc2V0dGluZ3NbXCJtZW1iZXJEZWNyeXB0aW9uVHlwZVwiXSA/PyBzZXR1cC5zc28uc2V0dGluZ3NbXCJtZW1iZXJEZWNyeXB0aW9uVHlwZVwiXSA/PyAwO1xuICAgICAgY29uc3Qgd2hvbGUgPSB7IC4uLndhbnRlZCwgc2V0dGluZ3M6IHsgLi4ud2FudGVkLnNldHRpbmdzLCBtZW1iZXJEZWNyeXB0aW9uVHlwZTogZGVjcnlwdGlvbiB9IH07XG4gICAgICBjb25zdCBjaGFuZ2UgPSBzZXRTc28od2hvbGUsIFtdLCBzc29CZWZvcmUoc2V0dXAuc3NvLCB3aG9sZSkpO1xuICAgICAgcmV0dXJuIHVubWV0UmVxdWlyZW1lbnRzKFtjaGFuZ2VdLCBzZXR1cCkuc29tZShpc1JlZnVzZWQpID8gZXJyKGFwcEVycm9yKFwic3NvLnJlcXVpcmVtZW50XCIpKSA6IG9ubHkoW2NoYW5nZV0pO1xuICAgIH0sXG4gICksXG4gIFwiZG9tYWluLmNsYWltXCI6IGRlZmluZUVkaXQobmFtZWQoXCJkb21haW4uY2xhaW1cIiksICh7IG5hbWUgfSwgeyBkb21haW5zIH0pID0+IHtcbiAgICBjb25zdCBkb21haW4gPSBkb21haW5Gcm9tKG5hbWUpO1xuICAgIGlmIChkb21haW4gPT09IG51bGwpIHJldHVybiBlcnIoYXBwRXJyb3IoXCJkb21haW4ubWFsZm9ybWVkXCIpKTtcbiAgICByZXR1cm4gb25seShkb21haW5zLnNvbWUoKGVhY2gpID0+IGVhY2gubmFtZS50b0xvd2VyQ2FzZSgpID09PSBkb21haW4pID8gW10gOiBbY2xhaW1Eb21haW4oZG9tYWluKV0pO1xuICB9KSxcbiAgXCJkb21haW4udmVyaWZ5XCI6IGRlZmluZUVkaXQobmFtZWQoXCJkb21haW4udmVyaWZ5XCIpLCAoeyBuYW1lIH0sIHsgZG9tYWlucyB9KSA9PiB7XG4gICAgY29uc3QgcHJlc2VudCA9IGRvbWFpbnMuZmluZCgoZWFjaCkgPT4gZWFjaC5uYW1lID09PSBuYW1lKTtcbiAgICBpZiAocHJlc2VudCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gZXJyKGFwcEVycm9yKFwiZG9tYWluLnVua25vd25cIikpO1xuICAgIHJldHVybiBvbmx5KHByZXNlbnQudmVyaWZpZWRBdCA9PT0gbnVsbCA/IFt2ZXJpZnlEb21haW4obmFtZSldIDogW10pO1xuICB9KSxcbiAgXCJkb21haW4ucmVtb3ZlXCI6IGRlZmluZUVkaXQobmFtZWQoXCJkb21haW4ucmVtb3ZlXCIpLCAoeyBuYW1lIH0sIHsgZG9tYWlucyB9KSA9PiB7XG4gICAgY29uc3QgcHJlc2VudCA9IGRvbWFpbnMuZmluZCgoZWFjaCkgPT4gZWFjaC5uYW1lID09PSBuYW1lKTtcbiAgICByZXR1cm4gb25seShwcmVzZW50ID09PSB1bmRlZmluZWQgPyBbXSA6IFtyZW1vdmVEb21haW4obmFtZSwgcHJlc2VudC52ZXJpZmllZEF0ICE9PSBudWxsKV0pO1xuICB9KSxcbiAgXCJzY2ltLnNldFwiOiBkZWZpbmVFZGl0KFxuICAgIHouc3RyaWN0T2JqZWN0KHtcbiAgICAgIGtpbmQ6IHoubGl0ZXJhbChcInNjaW0uc2V0XCIpLFxuICAgICAgdG86IHouc3RyaWN0T2JqZWN0KHtcbiAgICAgICAgZW5hYmxlZDogei5ib29sZWFuKCksXG4gICAgICAgIHByb3ZpZGVyOiB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoMjU1KS5udWxsYWJsZSgpLFxuICAgICAgICBpbnZpdGVBZnRlclByb3Zpc2lvbmluZzogei5ib29sZWFuKCkubnVsbGFibGUoKSxcbiAgICAgIH0pLFxuICAgIH0pLFxuICAgICh7IHRvIH0sIHsgc2NpbSB9KSA9PiB7XG4gICAgICBjb25zdCBmcm9tID0gc2NpbVN0YXRlT2Yoc2NpbSk7XG4gICAgICByZXR1cm4gb25seShzYW1lU2NpbShmcm9tLCB0bykgPyBbXSA6IFtzZXRTY2ltKGZyb20sIHRvKV0pO1xuICAgIH0sXG4gICksXG59O1xuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgSW1tdXRhYmxlIH0gZnJvbSBcIi4uLy4uL3V0aWwvaW1tdXRhYmxlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJlc3VsdCB9IGZyb20gXCIuLi8uLi91dGlsL3Jlc3VsdC50c1wiO1xuaW1wb3J0IHsgYXBwRXJyb3IgfSBmcm9tIFwiLi4vLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHsgZXJyIH0gZnJvbSBcIi4uLy4uL3V0aWwvcmVzdWx0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFN1YmplY3RTZXR1cCB9IGZyb20gXCIuL2Rlc2NyaWJlLnRzXCI7XG5pbXBvcnQgeyBwcm92aWRlckVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvcHJvdmlkZXIudHNcIjtcbmltcG9ydCB7IGJsdWVwcmludEVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvYmx1ZXByaW50LnRzXCI7XG5pbXBvcnQgeyBjbGllbnRFZGl0cyB9IGZyb20gXCIuL2VkaXRzL2NsaWVudC50c1wiO1xuaW1wb3J0IHsgY29sbGVjdGlvbkVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvY29sbGVjdGlvbi50c1wiO1xuaW1wb3J0IHsgZGlyZWN0b3J5RWRpdHMgfSBmcm9tIFwiLi9lZGl0cy9kaXJlY3RvcnkudHNcIjtcbmltcG9ydCB0eXBlIHsgQmVzaWRlU2V0dXAsIEVkaXRDaGFuZ2VzIH0gZnJvbSBcIi4vZWRpdHMvZWRpdC50c1wiO1xuaW1wb3J0IHsgZ3JvdXBFZGl0cyB9IGZyb20gXCIuL2VkaXRzL2dyb3VwLnRzXCI7XG5pbXBvcnQgeyBpbnRlZ3JhdGlvbkVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvaW50ZWdyYXRpb24udHNcIjtcbmltcG9ydCB7IGl0ZW1FZGl0cyB9IGZyb20gXCIuL2VkaXRzL2l0ZW0udHNcIjtcbmltcG9ydCB7IG1lbWJlckVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvbWVtYmVyLnRzXCI7XG5pbXBvcnQgeyByZWNvdmVyeUVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvcmVjb3ZlcnkudHNcIjtcbmltcG9ydCB7IHBvbGljeUVkaXRzIH0gZnJvbSBcIi4vZWRpdHMvcG9saWN5LnRzXCI7XG5pbXBvcnQgeyBzaWduT25FZGl0cyB9IGZyb20gXCIuL2VkaXRzL3NpZ24tb24udHNcIjtcblxuZXhwb3J0IHR5cGUgeyBCZXNpZGVTZXR1cCwgRWRpdENoYW5nZXMgfSBmcm9tIFwiLi9lZGl0cy9lZGl0LnRzXCI7XG5cbi8qKiBFdmVyeXRoaW5nIHRoYXQgYSB0ZWNobmljaWFuIGNhbiBhc2sgZm9yIG9uIGEgc2NyZWVuLCBiZWZvcmUgaXQgaXMgcmV2aWV3ZWQ7IGJ5IGRvbWFpbiBpbiBlZGl0cy8uICovXG5jb25zdCBlZGl0cyA9IHtcbiAgLi4uY2xpZW50RWRpdHMsXG4gIC4uLmJsdWVwcmludEVkaXRzLFxuICAuLi5jb2xsZWN0aW9uRWRpdHMsXG4gIC4uLmdyb3VwRWRpdHMsXG4gIC4uLmludGVncmF0aW9uRWRpdHMsXG4gIC4uLml0ZW1FZGl0cyxcbiAgLi4ubWVtYmVyRWRpdHMsXG4gIC4uLmRpcmVjdG9yeUVkaXRzLFxuICAuLi5yZWNvdmVyeUVkaXRzLFxuICAuLi5wb2xpY3lFZGl0cyxcbiAgLi4ucHJvdmlkZXJFZGl0cyxcbiAgLi4uc2lnbk9uRWRpdHMsXG59IGFzIGNvbnN0O1xuXG50eXBlIEVkaXRTY2hlbWEgPSAodHlwZW9mIGVkaXRzKVtrZXlvZiB0eXBlb2YgZWRpdHNdW1wic2NoZW1hXCJdO1xuZXhwb3J0IGNvbnN0IGVkaXQgPSB6LmRpc2NyaW1pbmF0ZWRVbmlvbihcbiAgXCJraW5kXCIsXG4gIE9iamVjdC52YWx1ZXMoZWRpdHMpLm1hcCgoeyBzY2hlbWEgfSkgPT4gc2NoZW1hKSBhcyB1bmtub3duIGFzIHJlYWRvbmx5IFtFZGl0U2NoZW1hLCAuLi5FZGl0U2NoZW1hW11dLFxuKTtcbmV4cG9ydCB0eXBlIEVkaXQgPSBJbW11dGFibGU8ei5vdXRwdXQ8RWRpdFNjaGVtYT4+O1xuXG4vKiogV2hhdCBhbiBlZGl0IGNoYW5nZXMgYXQgYSBjbGllbnQsIG9yIGF0IHRoZSBwcm92aWRlciwgYXMgaXQgd2FzIGxhc3QgcmVhZCAoc2VlIGBFZGl0RGVmaW5pdGlvbmApLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoYW5nZXNPZihlZGl0OiBFZGl0LCBzZXR1cDogU3ViamVjdFNldHVwLCBiZXNpZGU6IEJlc2lkZVNldHVwKTogUmVzdWx0PEVkaXRDaGFuZ2VzPiB7XG4gIGNvbnN0IGRlZmluaXRpb24gPSBlZGl0c1tlZGl0LmtpbmRdO1xuICAvLyBBbiBlZGl0IG9mIHRoZSBvbmUga2luZCBvZiBzdWJqZWN0IHNheXMgbm90aGluZyBvZiB0aGUgb3RoZXIuXG4gIGlmIChcInN1YmplY3RcIiBpbiBkZWZpbml0aW9uICE9PSBcInN1YmplY3RcIiBpbiBzZXR1cCkgcmV0dXJuIGVycihhcHBFcnJvcihcImNsaWVudC51bmtub3duXCIpKTtcbiAgcmV0dXJuIChkZWZpbml0aW9uLmNoYW5nZXMgYXMgKGVkaXQ6IEVkaXQsIHNldHVwOiBTdWJqZWN0U2V0dXAsIGJlc2lkZTogQmVzaWRlU2V0dXApID0+IFJlc3VsdDxFZGl0Q2hhbmdlcz4pKGVkaXQsIHNldHVwLCBiZXNpZGUpO1xufVxuIiwiaW1wb3J0IHsgeiB9IGZyb20gXCJ6b2RcIjtcbmltcG9ydCB0eXBlIHsgQXBwRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzL2FwcC1lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBDbGllbnRJZCwgRHJhZnRJZCwgTWVtYmVySWQsIFJ1bklkIH0gZnJvbSBcIi4uL21vZGVsL2lkcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uL21vZGVsL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgUnVuT3JpZ2luLCBSdW5PcmlnaW5LaW5kIH0gZnJvbSBcIi4uL21vZGVsL3J1bi1vcmlnaW4udHNcIjtcbmltcG9ydCB7IGlkLCB0ZXh0IH0gZnJvbSBcIi4uL21vZGVsL3NjaGVtYXMudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlSWQsIERlc2NyaWJlZENoYW5nZSwgRGlmZmVyZW5jZSwgUGxhbm5lZENhbGwgfSBmcm9tIFwiLi4vc2V0dXAvY2hhbmdlcy9jaGFuZ2UudHNcIjtcbmltcG9ydCB7IGVkaXQgfSBmcm9tIFwiLi4vc2V0dXAvY2hhbmdlcy9lZGl0cy50c1wiO1xuaW1wb3J0IHsgY2FsbCwgcHVzaCwgdHlwZSBEb21haW4gfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgbm90aGluZyB9IGZyb20gXCIuL3JlcXVlc3RzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGVyc29uUmVzdWx0IHtcbiAgcmVhZG9ubHkgbWVtYmVySWQ6IE1lbWJlcklkO1xuICByZWFkb25seSBlbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBlcnJvcjogQXBwRXJyb3IgfCBudWxsO1xufVxuZXhwb3J0IHR5cGUgQ2hhbmdlU3RhdGUgPSBcIndhaXRpbmdcIiB8IFwicnVubmluZ1wiIHwgXCJkb25lXCIgfCBcImFscmVhZHlcIiB8IFwiZmFpbGVkXCIgfCBcInNraXBwZWRcIiB8IFwibGVmdC1vdXRcIiB8IFwidW5rbm93blwiO1xuLyoqIEhvdyBmYXIgb25lIHJ1biBpczogb25lIENoYW5nZVNldCBhdCBvbmUgY2xpZW50LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5WaWV3IHtcbiAgcmVhZG9ubHkgcnVuSWQ6IFJ1bklkO1xuICByZWFkb25seSBvcmlnaW46IFJ1bk9yaWdpbjtcbiAgLyoqIFRoZSBkcmFmdCBvZiBhbiBvbmJvYXJkaW5nLiAqL1xuICByZWFkb25seSBkcmFmdElkOiBEcmFmdElkIHwgbnVsbDtcbiAgcmVhZG9ubHkgY2xpZW50SWQ6IENsaWVudElkIHwgbnVsbDtcbiAgcmVhZG9ubHkgY2xpZW50TmFtZTogc3RyaW5nO1xuICAvKiogcXVldWVkOiB3YWl0cyBmb3IgaXRzIHR1cm4sIGJlY2F1c2UgdGhlIGNsaWVudCBvciB0aGUgcHJvZmlsZSBpcyBidXN5LiAqL1xuICByZWFkb25seSBzdGF0ZTogXCJpZGxlXCIgfCBcInF1ZXVlZFwiIHwgXCJydW5uaW5nXCIgfCBcInBhdXNpbmdcIiB8IFwicGF1c2VkXCIgfCBcInN0b3BwZWRcIiB8IFwiZG9uZVwiO1xuICByZWFkb25seSBlbnRyaWVzOiByZWFkb25seSB7XG4gICAgcmVhZG9ubHkgZGVzY3JpYmVkOiBEZXNjcmliZWRDaGFuZ2U7XG4gICAgcmVhZG9ubHkgc3RhdGU6IENoYW5nZVN0YXRlO1xuICAgIHJlYWRvbmx5IGVycm9yOiBBcHBFcnJvciB8IG51bGw7XG4gICAgLyoqIFdoYXQgYmVjYW1lIG9mIGVhY2ggcGVyc29uIHRoYXQgdGhlIGNhbGwgbmFtZWQ7IGVtcHR5IGZvciBvdGhlciBjaGFuZ2VzLiAqL1xuICAgIHJlYWRvbmx5IHBlb3BsZTogcmVhZG9ubHkgUGVyc29uUmVzdWx0W107XG4gICAgLyoqIFdoZXRoZXIgdGhlcmUgaXMgYSB3YXkgYmFjayBvbmNlIGl0IGlzIGRvbmUuICovXG4gICAgcmVhZG9ubHkgdW5kb2FibGU6IGJvb2xlYW47XG4gICAgcmVhZG9ubHkgZG9uZTogbnVtYmVyO1xuICAgIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIH1bXTtcbiAgcmVhZG9ubHkgZG9uZTogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICAvKiogU2V0IHdoaWxlIHdhaXRpbmcgZm9yIHRoZSBzZXJ2ZXIncyBsaW1pdDogd2hlbiBpdCBnb2VzIG9uLiAqL1xuICByZWFkb25seSB3YWl0aW5nVW50aWw6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBBbiBhbnN3ZXIgd2FzIGxvc3QsIGFuZCB0aGUgcmVxdWVzdCBtYXkgc3RpbGwgYWN0IHVudGlsIHRoZW46IHRoZSBzZXJ2ZXIgaXMgbG9va2VkIGF0IGJlZm9yZSBhbnl0aGluZyBpcyBzZW50IGFnYWluLiAqL1xuICByZWFkb25seSBsb29raW5nVW50aWw6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHN0YXJ0ZWRBdDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgZmluaXNoZWRBdDogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFNldCB3aGVuIHRoaXMgcnVuIHdlbnQgb24gYWZ0ZXIgYW4gZWFybGllciBvbmU6IHdoZW4sIGFuZCBob3cgbWFueSBjaGFuZ2VzIHdlcmUgZm91bmQgYXQgdGhlIHNlcnZlci4gKi9cbiAgcmVhZG9ubHkgcmVzdW1lZDogeyByZWFkb25seSBhdDogc3RyaW5nOyByZWFkb25seSBmb3VuZDogbnVtYmVyIH0gfCBudWxsO1xufVxuLyoqIFdoYXQgYSBjaGFuZ2UgbWFkZSBhdCB0aGUgc2VydmVyIChhIGtleSwgYSBwYXNzd29yZCksIHNob3duIG9uY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFJldmVhbGVkU2VjcmV0IHtcbiAgcmVhZG9ubHkgY2hhbmdlSWQ6IENoYW5nZUlkO1xuICByZWFkb25seSBzZWNyZXQ6IHN0cmluZztcbn1cbi8qKiBBIGNoYW5nZSB3aXRoIHRoZSBjYWxscyB0aGF0IGl0IG1ha2VzLCBhbmQgaG93IG1hbnkgcmVxdWVzdHMgYXJlIHJlYWQgYXJvdW5kIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIFJldmlld2VkQ2hhbmdlIGV4dGVuZHMgRGVzY3JpYmVkQ2hhbmdlIHtcbiAgcmVhZG9ubHkgY2FsbHM6IHJlYWRvbmx5IFBsYW5uZWRDYWxsW107XG4gIHJlYWRvbmx5IHJlYWRzOiBudW1iZXI7XG59XG4vKiogV2hhdCBhbiBlZGl0IG91dHNpZGUgb2YgdGhlIHdpemFyZCB3aWxsIGNoYW5nZSwgYmVmb3JlIGFueXRoaW5nIGlzIHNlbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNtYWxsUmV2aWV3IHtcbiAgLyoqIE5hbWVzIHdoYXQgd2FzIHNob3duOiBvbmx5IHRoYXQgaXMgY2FycmllZCBvdXQsIG9uY2UuICovXG4gIHJlYWRvbmx5IHJldmlld0lkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogUnVuT3JpZ2luS2luZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgd2FudHMgdGhlIHRlY2huaWNpYW4ncyBvd24gbWFzdGVyIHBhc3N3b3JkIHdpdGggaXQuICovXG4gIHJlYWRvbmx5IGFza3NPd25TZWNyZXQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNsaWVudHM6IHJlYWRvbmx5IHtcbiAgICByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7XG4gICAgcmVhZG9ubHkgY2xpZW50TmFtZTogc3RyaW5nO1xuICAgIC8qKiBFbXB0eTogZXZlcnl0aGluZyBpcyBzbyBhbHJlYWR5LCBvciBub2JvZHkgaXMgbGVmdC4gKi9cbiAgICByZWFkb25seSBjaGFuZ2VzOiByZWFkb25seSB7XG4gICAgICByZWFkb25seSBkZXNjcmliZWQ6IFJldmlld2VkQ2hhbmdlO1xuICAgICAgcmVhZG9ubHkgZGlmZmVyZW5jZXM6IHJlYWRvbmx5IERpZmZlcmVuY2VbXTtcbiAgICAgIC8qKiBXaHkgaXQgY2Fubm90IGJlIHRha2VuIGJhY2s7IG51bGwgd2hlbiBpdCBjYW4uICovXG4gICAgICByZWFkb25seSBub1VuZG86IE1lc3NhZ2UgfCBudWxsO1xuICAgICAgLyoqIFdoYXQgbXVzdCBiZSB0eXBlZCBiZWZvcmUgaXQgaXMgd3JpdHRlbjsgbnVsbCB3aGVyZSBhIGNsaWNrIGlzIGVub3VnaC4gKi9cbiAgICAgIHJlYWRvbmx5IHR5cGVkOiBzdHJpbmcgfCBudWxsO1xuICAgIH1bXTtcbiAgICAvKiogUGVvcGxlIHdobyB3ZXJlIGNob3NlbiBhbmQgY2Fubm90IGJlIHBhcnQgb2YgaXQuICovXG4gICAgcmVhZG9ubHkgbGVmdE91dDogcmVhZG9ubHkgUGVyc29uUmVzdWx0W107XG4gIH1bXTtcbn1cbi8qKiBXaGF0IGJlY2FtZSBvZiBhIHJldmlldyB0aGF0IHdhcyBjYXJyaWVkIG91dDogdGhlIHJ1bnMgdGhhdCBiZWdhbiwgYW5kIHRoZSBjbGllbnRzIGF0IHdoaWNoIG5vbmUgZGlkLCBlYWNoIHdpdGggdGhlIHJlYXNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXBwbGllZFJldmlldyB7XG4gIHJlYWRvbmx5IHJ1bnM6IHJlYWRvbmx5IFJ1blZpZXdbXTtcbiAgcmVhZG9ubHkgcmVmdXNlZDogcmVhZG9ubHkgeyByZWFkb25seSBjbGllbnRJZDogQ2xpZW50SWQ7IHJlYWRvbmx5IGNsaWVudE5hbWU6IHN0cmluZzsgcmVhZG9ubHkgZXJyb3I6IEFwcEVycm9yIH1bXTtcbn1cbi8qKiBPbmUgbGluZSBvZiB3aGF0IGEgcnVuIHNlbnQsIG9yIG9mIHdoYXQgaGFwcGVuZWQgaW4gYmV0d2Vlbi4gKi9cbmV4cG9ydCB0eXBlIFJ1bkNhbGxSb3cgPVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IGtpbmQ6IFwiY2FsbFwiO1xuICAgICAgcmVhZG9ubHkgYXQ6IHN0cmluZztcbiAgICAgIHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nO1xuICAgICAgLyoqIElkcyBjdXQgdG8gdGhyZWUgY2hhcmFjdGVycywgbm8gcXVlcnkuICovXG4gICAgICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBzdGF0dXM6IG51bWJlciB8IG51bGw7XG4gICAgICAvKipcbiAgICAgICAqIGBzZW50YDogbm8gYW5zd2VyIHlldCDCtyBgbG9zdGA6IG5vbmUgY2FtZSDCtyBgZm91bmRgOiBub25lIGNhbWUsIGJ1dCB0aGUgc2VydmVyIGhhZCBkb25lIGl0IMK3IGByZXBlYXRlZGA6IG5vbmUgY2FtZSwgb3IgdGhlIGxpbWl0IHdhc1xuICAgICAgICogcmVhY2hlZCwgYW5kIHRoZSBzYW1lIHJlcXVlc3Qgd2FzIHNlbnQgYWdhaW4gYW5kIHdlbnQgdGhyb3VnaC5cbiAgICAgICAqL1xuICAgICAgcmVhZG9ubHkgc3RhdGU6IFwiYW5zd2VyZWRcIiB8IFwic2VudFwiIHwgXCJsb3N0XCIgfCBcImZvdW5kXCIgfCBcInJlcGVhdGVkXCI7XG4gICAgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJ3YWl0XCI7IHJlYWRvbmx5IGF0OiBzdHJpbmc7IHJlYWRvbmx5IHNlY29uZHM6IG51bWJlciB9XG4gIHwgeyByZWFkb25seSBraW5kOiBcInJlc3VtZWRcIjsgcmVhZG9ubHkgYXQ6IHN0cmluZzsgcmVhZG9ubHkgZm91bmQ6IG51bWJlciB8IG51bGwgfVxuICAvKiogYGNsb3NlZGA6IHRoZSBydW4gd2FzIGN1dCBvZmY7IGBhdGAgaXMgdGhlIGxhc3QgdGhhdCB3YXMgd3JpdHRlbiBkb3duLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJjbG9zZWRcIiB8IFwicGF1c2VkXCIgfCBcInN0b3BwZWRcIjsgcmVhZG9ubHkgYXQ6IHN0cmluZyB9O1xuZXhwb3J0IGludGVyZmFjZSBSdW5DYWxsc1ZpZXcge1xuICAvKiogTmV3ZXN0IGZpcnN0LCBhdCBtb3N0IGFzIG1hbnkgYXMgd2VyZSBhc2tlZCBmb3IuICovXG4gIHJlYWRvbmx5IHJvd3M6IHJlYWRvbmx5IFJ1bkNhbGxSb3dbXTtcbiAgLyoqIEFsbCBjYWxscywgc2hvd24gb3Igbm90LiAqL1xuICByZWFkb25seSBjYWxsczogbnVtYmVyO1xufVxuY29uc3QgcnVuUmVmID0gei5zdHJpY3RPYmplY3QoeyBydW5JZDogaWQ8UnVuSWQ+KCkgfSk7XG5jb25zdCBlZGl0cyA9IHpcbiAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgY2xpZW50SWQ6IGlkPENsaWVudElkPigpLCBlZGl0IH0pKVxuICAubWluKDEpXG4gIC5tYXgoNTAwMCk7XG5cbi8qKiBUaGUgb25lIHdheSB0byB3cml0ZSBvdXRzaWRlIG9mIHRoZSB3aXphcmQ6IHJldmlldyB3aGF0IGFuIGVkaXQgY2hhbmdlcywgdGhlbiBjYXJyeSBvdXQgd2hhdCB3YXMgc2hvd24uICovXG5leHBvcnQgY29uc3Qgd3JpdGluZyA9IHtcbiAgLyoqIFdoYXQgZWRpdHMgY2hhbmdlLCBvbmUgQ2hhbmdlU2V0IGEgY2xpZW50LCBmcm9tIGVhY2ggY2xpZW50IGFzIGl0IHdhcyBsYXN0IHJlYWQuIE5vdGhpbmcgaXMgc2VudC4gKi9cbiAgcmV2aWV3OiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgZWRpdHMsIG9yaWdpbjogei5lbnVtKFtcImVkaXRcIiwgXCJpbmJveFwiLCBcImJ1bGtcIiwgXCJkaXJlY3RvcnlcIl0pIH0pKS5yZXBsaWVzPFNtYWxsUmV2aWV3PigpLFxuICAvKiogV2hhdCB0YWtpbmcgYSBydW4gYmFjayBjaGFuZ2VzLiBOb3RoaW5nIGlzIHNlbnQuICovXG4gIHVuZG86IGNhbGwocnVuUmVmKS5yZXBsaWVzPFNtYWxsUmV2aWV3PigpLFxuICAvKiogQ2FycmllcyBhIHNob3duIHJldmlldyBvdXQsIG9uY2U6IGEgcnVuIGEgY2xpZW50LiBBbnN3ZXJzIGF0IG9uY2U7IHByb2dyZXNzIGNvbWVzIGJ5IHB1c2guICovXG4gIGFwcGx5OiBjYWxsKHouc3RyaWN0T2JqZWN0KHsgcmV2aWV3SWQ6IHRleHQoMTIwKSwgb3duU2VjcmV0OiB0ZXh0KDQwOTYpLm51bGxpc2goKSB9KSkucmVwbGllczxBcHBsaWVkUmV2aWV3PigpLFxuICAvKiogV2hhdCBhIHJ1biBtYWRlIGF0IHRoZSBzZXJ2ZXIgYW5kIHNob3dzIG9uY2U7IGVtcHR5IHdoZW4gaXQgd2FzIGZldGNoZWQgYmVmb3JlLCBvciB0aGUgYXBwIHdhcyBsb2NrZWQgc2luY2UuICovXG4gIHJldmVhbGVkOiBjYWxsKHJ1blJlZikucmVwbGllczxyZWFkb25seSBSZXZlYWxlZFNlY3JldFtdPigpLFxuICBwYXVzZTogY2FsbChydW5SZWYpLnJlcGxpZXM8eyByZWFkb25seSBwYXVzZWQ6IHRydWUgfT4oKSxcbiAgLyoqIEdvZXMgb24gd2l0aCBhIHJ1biB0aGF0IHdhcyBwYXVzZWQgb3IgY3V0IG9mZi4gKi9cbiAgcmVzdW1lOiBjYWxsKHJ1blJlZikucmVwbGllczxSdW5WaWV3PigpLFxuICAvKiogTm9ib2R5IGdvZXMgb24gd2l0aCBhIHJ1biB0aGF0IHdhcyBjdXQgb2ZmOiBpdCBpcyBubyBsb25nZXIgdG9sZCBhcyB1bmZpbmlzaGVkLiAqL1xuICBnaXZlVXA6IGNhbGwocnVuUmVmKS5yZXBsaWVzPHsgcmVhZG9ubHkgZ2l2ZW5VcDogdHJ1ZSB9PigpLFxuICAvKiogUnVucyB0aGF0IGFyZSB1bmRlciB3YXkgb3Igd2FpdCBmb3IgdGhlaXIgdHVybiwgYW5kIHRob3NlIHRoYXQgd2VyZSBjdXQgb2ZmLiAqL1xuICBydW5zOiBjYWxsKG5vdGhpbmcpLnJlcGxpZXM8cmVhZG9ubHkgUnVuVmlld1tdPigpLFxuICBvblJ1bjogcHVzaDxSdW5WaWV3PigpLFxufSBzYXRpc2ZpZXMgRG9tYWluO1xuIiwiLyoqXG4gKiBUaGUgY29udHJhY3QgYmV0d2VlbiB0aGUgd2luZG93IGFuZCBtYWluOiB0aGUgb25seSBkb29yIGJldHdlZW4gdGhlIHByb2Nlc3Nlcywgb25lIGZpbGUgYSBkb21haW4uIEVhY2ggZW50cnkgc2F5c1xuICogd2hhdCBpdCBpcyBmb3I7IHJlcXVlc3RzIGFyZSBwYXJzZWQgaW4gbWFpbiBieSB0aGVpciBzY2hlbWFzIChzdHJpY3Q6IHVua25vd24gbWVtYmVycyBhcmUgcmVmdXNlZDsgc2l6ZXMgYXJlIGNhcHBlZCkuXG4gKiBObyBlbnRyeSBldmVyIGNhcnJpZXMgYSBrZXkgb3IgYSB0b2tlbjsgdGhlIG9uZXMgdGhhdCBjYXJyeSBhIHBhc3N3b3JkIG9yIGNvZGUgdG93YXJkcyBtYWluIHNheSBzby5cbiAqIFRoZSB3aW5kb3cgaW1wb3J0cyB0eXBlcyBmcm9tIGhlcmUgYW5kIG5vdGhpbmcgZWxzZTsgdGhlIHByZWxvYWQgZ2V0cyB0aGUgbmFtZXMgd2hlbiB0aGUgYXBwIGlzIGJ1aWx0LlxuICovXG5pbXBvcnQgeyBhY2NvdW50IH0gZnJvbSBcIi4vYWNjb3VudC50c1wiO1xuaW1wb3J0IHsgYXBwIH0gZnJvbSBcIi4vYXBwLnRzXCI7XG5pbXBvcnQgeyBibHVlcHJpbnRzIH0gZnJvbSBcIi4vYmx1ZXByaW50cy50c1wiO1xuaW1wb3J0IHsgY2FjaGUgfSBmcm9tIFwiLi9jYWNoZS50c1wiO1xuaW1wb3J0IHsgY2xpZW50cyB9IGZyb20gXCIuL2NsaWVudHMudHNcIjtcbmltcG9ydCB0eXBlIHsgSGFuZGxlcnNPZiwgUHVzaGVzT2YgfSBmcm9tIFwiLi9jb250cmFjdC50c1wiO1xuaW1wb3J0IHsgZGV2aWNlcyB9IGZyb20gXCIuL2RldmljZXMudHNcIjtcbmltcG9ydCB7IGRpcmVjdG9yeSB9IGZyb20gXCIuL2RpcmVjdG9yeS50c1wiO1xuaW1wb3J0IHsgZXZlbnRzIH0gZnJvbSBcIi4vZXZlbnRzLnRzXCI7XG5pbXBvcnQgeyBpbXBvcnRpbmcgfSBmcm9tIFwiLi9pbXBvcnRpbmcudHNcIjtcbmltcG9ydCB7IGl0ZW1zIH0gZnJvbSBcIi4vaXRlbXMudHNcIjtcbmltcG9ydCB7IGpvdXJuYWwgfSBmcm9tIFwiLi9qb3VybmFsLnRzXCI7XG5pbXBvcnQgeyBsZWF2ZXIgfSBmcm9tIFwiLi9sZWF2ZXIudHNcIjtcbmltcG9ydCB7IGxvZyB9IGZyb20gXCIuL2xvZy50c1wiO1xuaW1wb3J0IHsgb25ib2FyZGluZyB9IGZyb20gXCIuL29uYm9hcmRpbmcudHNcIjtcbmltcG9ydCB7IG9yZ2FuaXphdGlvbiB9IGZyb20gXCIuL29yZ2FuaXphdGlvbi50c1wiO1xuaW1wb3J0IHsgcGFnZXMgfSBmcm9tIFwiLi9wYWdlcy50c1wiO1xuaW1wb3J0IHsgcGVvcGxlIH0gZnJvbSBcIi4vcGVvcGxlLnRzXCI7XG5pbXBvcnQgeyBxdWVzdGlvbnMgfSBmcm9tIFwiLi9xdWVzdGlvbnMudHNcIjtcbmltcG9ydCB7IHByb3ZpZGVyIH0gZnJvbSBcIi4vcHJvdmlkZXIudHNcIjtcbmltcG9ydCB7IHJlY292ZXJ5IH0gZnJvbSBcIi4vcmVjb3ZlcnkudHNcIjtcbmltcG9ydCB7IHBvbGljaWVzIH0gZnJvbSBcIi4vcG9saWNpZXMudHNcIjtcbmltcG9ydCB7IHNpZ25PbiB9IGZyb20gXCIuL3NpZ24tb24udHNcIjtcbmltcG9ydCB7IHNhbmRib3ggfSBmcm9tIFwiLi9zYW5kYm94LnRzXCI7XG5pbXBvcnQgeyBzeW5jIH0gZnJvbSBcIi4vc3luYy50c1wiO1xuaW1wb3J0IHsgdGFibGVzIH0gZnJvbSBcIi4vdGFibGVzLnRzXCI7XG5pbXBvcnQgeyB3cml0aW5nIH0gZnJvbSBcIi4vd3JpdGluZy50c1wiO1xuXG5leHBvcnQgY29uc3QgY29udHJhY3QgPSB7XG4gIGFwcCxcbiAgYWNjb3VudCxcbiAgY2FjaGUsXG4gIGNsaWVudHMsXG4gIHN5bmMsXG4gIHBlb3BsZSxcbiAgcHJvdmlkZXIsXG4gIHBvbGljaWVzLFxuICBxdWVzdGlvbnMsXG4gIGJsdWVwcmludHMsXG4gIG9uYm9hcmRpbmcsXG4gIGltcG9ydGluZyxcbiAgaXRlbXMsXG4gIGpvdXJuYWwsXG4gIGRldmljZXMsXG4gIGRpcmVjdG9yeSxcbiAgb3JnYW5pemF0aW9uLFxuICBwYWdlcyxcbiAgZXZlbnRzLFxuICBsZWF2ZXIsXG4gIGxvZyxcbiAgcmVjb3ZlcnksXG4gIHNpZ25PbixcbiAgc2FuZGJveCxcbiAgdGFibGVzLFxuICB3cml0aW5nLFxufTtcbmV4cG9ydCB0eXBlIENvbnRyYWN0ID0gdHlwZW9mIGNvbnRyYWN0O1xuLyoqIFdoYXQgbWFpbiBpbXBsZW1lbnRzIGFuZCBzZW5kcywgb2YgZXZlcnkgZG9tYWluLiAqL1xuZXhwb3J0IHR5cGUgQWxsSGFuZGxlcnMgPSB7IHJlYWRvbmx5IFtEb21haW4gaW4ga2V5b2YgQ29udHJhY3RdOiBIYW5kbGVyc09mPENvbnRyYWN0W0RvbWFpbl0+IH07XG5leHBvcnQgdHlwZSBBbGxQdXNoZXMgPSB7IHJlYWRvbmx5IFtEb21haW4gaW4ga2V5b2YgQ29udHJhY3RdOiBQdXNoZXNPZjxDb250cmFjdFtEb21haW5dPiB9O1xuXG5leHBvcnQgeyBjaGFubmVsTmFtZSwga2luZHNPZiB9IGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2NvbnRyYWN0LnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2FjY291bnQudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vYXBwLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2JsdWVwcmludHMudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vY2FjaGUudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vY2xpZW50cy50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9kZXZpY2VzLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2RpcmVjdG9yeS50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vaW1wb3J0aW5nLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2l0ZW1zLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2pvdXJuYWwudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vbGVhdmVyLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL2xvZy50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9vbmJvYXJkaW5nLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL29yZ2FuaXphdGlvbi50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9wYWdlcy50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9wZW9wbGUudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vcXVlc3Rpb25zLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL3Byb3ZpZGVyLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL3JlY292ZXJ5LnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL3BvbGljaWVzLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL3NhbmRib3gudHNcIjtcbmV4cG9ydCB0eXBlICogZnJvbSBcIi4vc2lnbi1vbi50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi9zeW5jLnRzXCI7XG5leHBvcnQgdHlwZSAqIGZyb20gXCIuL3RhYmxlcy50c1wiO1xuZXhwb3J0IHR5cGUgKiBmcm9tIFwiLi93cml0aW5nLnRzXCI7XG4iLCJpbXBvcnQgeyBjcmVhdGVSZXF1aXJlIH0gZnJvbSBcIm5vZGU6bW9kdWxlXCI7XG5pbXBvcnQgeyBiYXNlbmFtZSwgZGlybmFtZSwgcmVsYXRpdmUsIHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdnVlIGZyb20gXCJAdml0ZWpzL3BsdWdpbi12dWVcIjtcbmltcG9ydCB7IGRlZmluZUNvbmZpZyB9IGZyb20gXCJlbGVjdHJvbi12aXRlXCI7XG5pbXBvcnQgdHlwZSB7IFBsdWdpbiB9IGZyb20gXCJ2aXRlXCI7XG5pbXBvcnQgeyBjb250cmFjdCwga2luZHNPZiB9IGZyb20gXCIuL3NoYXJlZC9icmlkZ2UvaW5kZXgudHNcIjtcblxuY29uc3Qgcm9vdCA9IGltcG9ydC5tZXRhLmRpcm5hbWU7XG5jb25zdCByZXF1aXJlID0gY3JlYXRlUmVxdWlyZShpbXBvcnQubWV0YS51cmwpO1xuY29uc3QgeyB2ZXJzaW9uIH0gPSByZXF1aXJlKFwiLi9wYWNrYWdlLmpzb25cIikgYXMgeyB2ZXJzaW9uOiBzdHJpbmcgfTtcbi8qKiBIb3cgbG9uZyB0aGUgYnVuZGxlcidzIHBsdWdpbnMgdG9vayBpcyBub2JvZHkncyB3b3JyeSBhdCBgbnBtIHN0YXJ0YC4gKi9cbmNvbnN0IGNoZWNrcyA9IHsgcGx1Z2luVGltaW5nczogZmFsc2UgfTtcbmNvbnN0IGRlZmluZSA9IHsgX19BUFBfVkVSU0lPTl9fOiBKU09OLnN0cmluZ2lmeSh2ZXJzaW9uKSB9O1xuXG4vKiogVGhyZWFkczogYG5ldyBVUkwoXCIuL25hbWUud29ya2VyLnRzXCIsIGltcG9ydC5tZXRhLnVybClgIGJlY29tZXMgdGhlIGFkZHJlc3Mgb2YgdGhhdCBmaWxlJ3Mgb3duIGJ1bmRsZSwgYXMgaXQgaXMgb2YgdGhlIHNvdXJjZSBpbiBOb2RlLiAqL1xuY29uc3QgdGhyZWFkczogUGx1Z2luID0ge1xuICBuYW1lOiBcInRocmVhZHNcIixcbiAgdHJhbnNmb3JtKGNvZGUsIGlkKSB7XG4gICAgaWYgKCFjb2RlLmluY2x1ZGVzKFwiLndvcmtlci50c1wiKSkgcmV0dXJuIG51bGw7XG4gICAgcmV0dXJuIGNvZGUucmVwbGFjZUFsbChcbiAgICAgIC9uZXcgVVJMXFwoXCIoXFwuXFwvW1xcdy1dK1xcLndvcmtlclxcLnRzKVwiLCBpbXBvcnRcXC5tZXRhXFwudXJsXFwpL2csXG4gICAgICAoXywgZmlsZTogc3RyaW5nKSA9PlxuICAgICAgICBgbmV3IFVSTChcInRocmVhZDoke3RoaXMuZW1pdEZpbGUoeyB0eXBlOiBcImNodW5rXCIsIGlkOiByZXNvbHZlKGRpcm5hbWUoaWQpLCBmaWxlKSwgZmlsZU5hbWU6IGJhc2VuYW1lKGZpbGUsIFwiLnRzXCIpICsgXCIuanNcIiB9KX1cIiwgaW1wb3J0Lm1ldGEudXJsKWAsXG4gICAgKTtcbiAgfSxcbiAgcmVuZGVyQ2h1bmsoY29kZSwgY2h1bmspIHtcbiAgICBpZiAoIWNvZGUuaW5jbHVkZXMoJ1widGhyZWFkOicpKSByZXR1cm4gbnVsbDtcbiAgICByZXR1cm4gY29kZS5yZXBsYWNlQWxsKC9cInRocmVhZDooW1xcdyQtXSspXCIvZywgKF8sIHJlZmVyZW5jZTogc3RyaW5nKSA9PiB7XG4gICAgICBjb25zdCBwYXRoID0gcmVsYXRpdmUoZGlybmFtZShjaHVuay5maWxlTmFtZSksIHRoaXMuZ2V0RmlsZU5hbWUocmVmZXJlbmNlKSkucmVwbGFjZUFsbChcIlxcXFxcIiwgXCIvXCIpO1xuICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHBhdGguc3RhcnRzV2l0aChcIi5cIikgPyBwYXRoIDogYC4vJHtwYXRofWApO1xuICAgIH0pO1xuICB9LFxufTtcblxuLypcbiAqIEV2ZXJ5dGhpbmcgaXMgYnVuZGxlZDogdGhlIHBhY2thZ2VkIGFwcGxpY2F0aW9uIGhvbGRzIG5vIG5vZGVfbW9kdWxlcy4gTWFpbiBhbmQgdGhlIHNhbmRib3ggYXJlIEVTIG1vZHVsZXM7IHRoZSBwcmVsb2FkIGlzIG9uZVxuICogQ29tbW9uSlMgZmlsZSwgc2luY2Ugc2FuZGJveGVkIHByZWxvYWRzIGhhdmUgbm8gbW9kdWxlIGxvYWRlci5cbiAqL1xuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKHtcbiAgbWFpbjoge1xuICAgIGRlZmluZSxcbiAgICBwbHVnaW5zOiBbdGhyZWFkc10sXG4gICAgYnVpbGQ6IHtcbiAgICAgIG91dERpcjogXCJvdXQvYXBwL21haW5cIixcbiAgICAgIGV4dGVybmFsaXplRGVwczogZmFsc2UsXG4gICAgICBtaW5pZnk6IGZhbHNlLFxuICAgICAgc291cmNlbWFwOiBmYWxzZSxcbiAgICAgIGVtcHR5T3V0RGlyOiB0cnVlLFxuICAgICAgdGFyZ2V0OiBcIm5vZGUyNFwiLFxuICAgICAgcm9sbHVwT3B0aW9uczoge1xuICAgICAgICBjaGVja3MsXG4gICAgICAgIGlucHV0OiB7IG1haW46IHJlc29sdmUocm9vdCwgXCJlbGVjdHJvbi9tYWluLnRzXCIpLCBzYW5kYm94OiByZXNvbHZlKHJvb3QsIFwiZWxlY3Ryb24vc2FuZGJveC9tYWluLnRzXCIpIH0sXG4gICAgICAgIGV4dGVybmFsOiBbXCJlbGVjdHJvblwiLCAvXmVsZWN0cm9uXFwvL10sXG4gICAgICAgIG91dHB1dDogeyBmb3JtYXQ6IFwiZXNcIiwgZW50cnlGaWxlTmFtZXM6IFwiW25hbWVdLmpzXCIsIGNodW5rRmlsZU5hbWVzOiBcImNodW5rcy9bbmFtZV0tW2hhc2hdLmpzXCIgfSxcbiAgICAgIH0sXG4gICAgfSxcbiAgfSxcbiAgcHJlbG9hZDoge1xuICAgIGRlZmluZTogeyBfX0JSSURHRV9fOiBKU09OLnN0cmluZ2lmeShraW5kc09mKGNvbnRyYWN0KSkgfSxcbiAgICBidWlsZDoge1xuICAgICAgb3V0RGlyOiBcIm91dC9hcHAvcHJlbG9hZFwiLFxuICAgICAgZXh0ZXJuYWxpemVEZXBzOiBmYWxzZSxcbiAgICAgIG1pbmlmeTogZmFsc2UsXG4gICAgICBzb3VyY2VtYXA6IGZhbHNlLFxuICAgICAgZW1wdHlPdXREaXI6IHRydWUsXG4gICAgICByb2xsdXBPcHRpb25zOiB7XG4gICAgICAgIGNoZWNrcyxcbiAgICAgICAgaW5wdXQ6IHsgcHJlbG9hZDogcmVzb2x2ZShyb290LCBcImVsZWN0cm9uL3ByZWxvYWQudHNcIikgfSxcbiAgICAgICAgZXh0ZXJuYWw6IFtcImVsZWN0cm9uXCJdLFxuICAgICAgICBvdXRwdXQ6IHsgZm9ybWF0OiBcImNqc1wiLCBlbnRyeUZpbGVOYW1lczogXCJbbmFtZV0uY2pzXCIgfSxcbiAgICAgIH0sXG4gICAgfSxcbiAgfSxcbiAgcmVuZGVyZXI6IHtcbiAgICByb290OiByZXNvbHZlKHJvb3QsIFwicmVuZGVyZXJcIiksXG4gICAgYmFzZTogXCIuL1wiLFxuICAgIHBsdWdpbnM6IFt2dWUoKV0sXG4gICAgZGVmaW5lOiB7XG4gICAgICBfX1ZVRV9PUFRJT05TX0FQSV9fOiBcImZhbHNlXCIsXG4gICAgICBfX1ZVRV9QUk9EX0RFVlRPT0xTX186IFwiZmFsc2VcIixcbiAgICAgIF9fVlVFX0kxOE5fRlVMTF9JTlNUQUxMX186IFwiZmFsc2VcIixcbiAgICAgIF9fVlVFX0kxOE5fTEVHQUNZX0FQSV9fOiBcImZhbHNlXCIsXG4gICAgICBfX0lOVExJRllfUFJPRF9ERVZUT09MU19fOiBcImZhbHNlXCIsXG4gICAgICBfX0lOVExJRllfSklUX0NPTVBJTEFUSU9OX186IFwidHJ1ZVwiLFxuICAgICAgX19JTlRMSUZZX0RST1BfTUVTU0FHRV9DT01QSUxFUl9fOiBcImZhbHNlXCIsXG4gICAgfSxcbiAgICBidWlsZDoge1xuICAgICAgb3V0RGlyOiByZXNvbHZlKHJvb3QsIFwib3V0L2FwcC9yZW5kZXJlclwiKSxcbiAgICAgIGVtcHR5T3V0RGlyOiB0cnVlLFxuICAgICAgc291cmNlbWFwOiBmYWxzZSxcbiAgICAgIHRhcmdldDogXCJjaHJvbWUxNDBcIixcbiAgICAgIG1vZHVsZVByZWxvYWQ6IHsgcG9seWZpbGw6IGZhbHNlIH0sXG4gICAgICBhc3NldHNJbmxpbmVMaW1pdDogMCxcbiAgICAgIHJvbGx1cE9wdGlvbnM6IHsgY2hlY2tzLCBpbnB1dDogcmVzb2x2ZShyb290LCBcInJlbmRlcmVyL2luZGV4Lmh0bWxcIikgfSxcbiAgICB9LFxuICB9LFxufSk7XG4iXSwibWFwcGluZ3MiOiI7Ozs7Ozs7O0FBeUNBLE1BQU0sZ0JBQWdCO0FBRXRCLE1BQWEsY0FBYyxTQUFtQyxjQUFjLEtBQUssSUFBSTs7OztBQ3JDckYsTUFBYUEsVUFBUSxRQUFnQixFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksR0FBRzs7QUFFdkQsTUFBYSxXQUNYLEVBQUUsUUFBWSxVQUFVLE9BQU8sVUFBVSxZQUFZLE1BQU0sU0FBUyxLQUFLLE1BQU0sVUFBVSxLQUFLLFdBQVc7O0FBRTNHLE1BQWEsV0FBVyxFQUFFLFFBQWtCLFVBQVUsT0FBTyxVQUFVLFlBQVksV0FBVyxLQUFLLEdBQUcsdUJBQXVCOzs7QUNXN0gsTUFBYSxRQUFpQixZQUFnQyxFQUM1RCxnQkFBNkM7Q0FBRSxNQUFNO0NBQVEsVUFBVSxVQUFVLE9BQU8sTUFBTSxLQUFLO0FBQUUsR0FDdkc7QUFDQSxNQUFhLGNBQXNDLEVBQUUsTUFBTSxPQUFPO0FBT2xFLE1BQWEsV0FBVyxhQUN0QixPQUFPLFlBQ0wsT0FBTyxRQUFRLFFBQVEsQ0FBQyxDQUFDLEtBQUssQ0FBQyxRQUFRLGFBQWEsQ0FDbEQsUUFDQSxPQUFPLFlBQVksT0FBTyxRQUFRLE9BQU8sQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsWUFBWSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FDcEYsQ0FBQyxDQUNIOzs7QUMvQkYsTUFBYSxVQUFVLEVBQUUsTUFBTTtDQUFDLEVBQUUsVUFBVTtDQUFHLEVBQUUsS0FBSztDQUFHLEVBQUUsYUFBYSxDQUFDLENBQUM7QUFBQyxDQUFDLENBQUMsQ0FBQyxpQkFBd0MsQ0FBQyxFQUFFO0FBQ3pILE1BQWEsWUFBWSxFQUFFLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFJO0FBQ25ELE1BQWEsWUFBWSxFQUFFLGFBQWEsRUFBRSxTQUFTLENBQUM7QUFDcEQsTUFBYSxXQUFXLEVBQUUsYUFBYSxFQUFFLFNBQVMsR0FBWSxFQUFFLENBQUM7QUFDakUsTUFBYSxhQUFhLEVBQUUsYUFBYSxFQUFFLFdBQVcsR0FBYyxFQUFFLENBQUM7QUFDdkUsTUFBYSxZQUFZLFVBQVUsT0FBTyxFQUFFLFVBQVUsR0FBYSxFQUFFLENBQUM7QUFDdEUsTUFBYSxhQUFhLFVBQVUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEdBQWEsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUksRUFBRSxDQUFDOztBQ0psRyxNQUFNLGVBQWUsRUFBRSxtQkFBbUIsUUFBUTtDQUNoRCxFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxJQUFJLEVBQUUsQ0FBQztDQUN4QyxFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxJQUFJLEVBQUUsQ0FBQztDQUN4QyxFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxTQUFTLEVBQUUsQ0FBQztDQUM3QyxFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsUUFBUSxhQUFhO0VBQzdCLEtBQUtDLE9BQUssR0FBRzs7RUFFYixhQUFhLEdBQWUsQ0FBQyxDQUFDLGNBQWM7Q0FDOUMsQ0FBQztBQUNILENBQUM7QUErREQsTUFBTSxhQUFhLEVBQUUsYUFBYSxFQUFFLFdBQVcsR0FBYyxFQUFFLENBQUM7O0FBR2hFLE1BQWEsVUFBVTtDQUNyQixVQUFVLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBZ0M7O0NBRXhELGFBQWEsS0FBSyxFQUFFLGFBQWEsRUFBRSxRQUFRLGFBQWEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFxQjs7Q0FFakYsUUFBUSxLQUNOLEVBQUUsYUFBYTtFQUFFLFFBQVE7RUFBYyxPQUFPQSxPQUFLLEdBQUc7RUFBRyxnQkFBZ0JBLE9BQUssR0FBSTtFQUFHLFlBQVlBLE9BQUssR0FBTSxDQUFDLENBQUMsY0FBYztDQUFFLENBQUMsQ0FDakksQ0FBQyxDQUFDLFFBQW9COztDQUV0QixhQUFhLEtBQ1gsRUFBRSxhQUFhO0VBQ2IsUUFBUTtFQUNSLFlBQVlBLE9BQUssR0FBTTtFQUN2QixnQkFBZ0IsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLElBQUksR0FBSTtFQUMzQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxTQUFTO0NBQ3BDLENBQUMsQ0FDSCxDQUFDLENBQUMsUUFBb0I7O0NBRXRCLFdBQVcsS0FBSyxXQUFXLE9BQU87RUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSTtFQUFHLE1BQU1BLE9BQUssR0FBRztFQUFHLFVBQVUsRUFBRSxRQUFRO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFvQjtDQUM3SCxlQUFlLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBaUM7Q0FDakUsV0FBVyxLQUFLLFdBQVcsT0FBTyxFQUFFLE1BQU1BLE9BQUssR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBb0I7Q0FDNUUsaUJBQWlCLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBaUM7O0NBRW5FLGtCQUFrQixLQUFLLFVBQVUsQ0FBQyxDQUFDLFFBQW9CO0NBQ3ZELGNBQWMsS0FBSyxVQUFVLENBQUMsQ0FBQyxRQUFzQzs7Q0FFckUsUUFBUSxLQUFLLFdBQVcsT0FBTztFQUFFLFFBQVEsRUFBRSxLQUFLO0dBQUM7R0FBWTtHQUFPO0VBQVUsQ0FBQztFQUFHLFFBQVFBLE9BQUssR0FBSTtDQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBcUI7O0NBRTlILE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUFtQzs7Q0FFdkQsU0FBUyxLQUFLLFVBQVUsQ0FBQyxDQUFDLFFBQW9DOztDQUU5RCxRQUFRLEtBQUssV0FBVyxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFxQjtDQUN6RixXQUFXLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBcUI7Q0FDakQsYUFBYSxLQUFLLFdBQVcsT0FBTyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFxQjs7Q0FFL0UsVUFBVSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQStCO0NBQ3ZELFNBQVMsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUFxQjtDQUM1QyxXQUFXLEtBQWtCO0FBQy9COztBQ3hIQSxNQUFNLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTs7QUFFM0MsTUFBYSxXQUFXLEVBQUUsYUFBYTs7Q0FFckMsTUFBTUMsT0FBSyxHQUFHOztDQUVkLE1BQU1BLE9BQUssRUFBRSxDQUFDLENBQUMsU0FBUztDQUN4QixJQUFJQSxPQUFLLEVBQUUsQ0FBQyxDQUFDLFNBQVM7Q0FDdEIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQyxTQUFTO0NBQ2pELE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7Q0FDeEMsU0FBUyxFQUFFLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFJO0NBQ25DLE9BQU8sRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQ2pDLFdBQVcsRUFBRSxNQUFNQSxPQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQ3BDLFNBQVMsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0NBRTFDLFNBQVMsRUFBRSxhQUFhO0VBQUUsTUFBTTtFQUFNLElBQUk7Q0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTO0NBQzNELGVBQWUsRUFBRSxRQUFRO0NBQ3pCLGFBQWEsRUFBRSxRQUFROztDQUV2QixZQUFZLEVBQUUsUUFBUTtBQUN4QixDQUFDOztBQ0ZELE1BQWEsaUJBQWlCLEVBQUUsYUFBYTtDQUMzQyxVQUFVLEVBQUUsS0FBSztFQUFDO0VBQVU7RUFBTTtDQUFJLENBQUM7Q0FDdkMsT0FBTyxFQUFFLEtBQUs7RUFBQztFQUFVO0VBQVM7Q0FBTSxDQUFDO0NBQ3pDLFNBQVMsRUFBRSxLQUFLO0VBQUM7RUFBVztFQUFXO0NBQWEsQ0FBQzs7Q0FFckQsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLElBQUk7Q0FDakQsYUFBYSxFQUFFLFFBQVE7O0NBRXZCLGtCQUFrQixFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJOztDQUVsRCxtQkFBbUIsRUFBRSxRQUFROztDQUU3QixZQUFZLEVBQUUsUUFBUTs7Q0FFdEIsZ0JBQWdCLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0NBRS9DLGVBQWUsRUFBRSxhQUFhO0VBQzVCLE9BQU8sRUFBRSxNQUFNLEVBQUUsYUFBYTtHQUFFLElBQUlDLE9BQUssRUFBRTtHQUFHLE1BQU1BLE9BQUssRUFBRTtHQUFHLE9BQU87RUFBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRztFQUN6RixPQUFPLEVBQUUsT0FBT0EsT0FBSyxFQUFFLEdBQUdBLE9BQUssRUFBRSxDQUFDO0NBQ3BDLENBQUM7O0NBRUQsT0FBTyxFQUFFLE9BQU9BLE9BQUssRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDO0FBQ3ZDLENBQUM7O0FBV0QsTUFBYSxNQUFNOztDQUVqQixNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBaUI7Q0FDckMsVUFBVSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQWtCO0NBQzFDLGNBQWMsS0FBSyxjQUFjLENBQUMsQ0FBQyxRQUFrQjs7Q0FFckQsVUFBVSxLQUNSLEVBQUUsYUFBYSxFQUNiLE1BQU0sRUFBRSxLQUFLO0VBQUM7RUFBVztFQUFVO0VBQU87RUFBYTtFQUFhO0VBQWdCO0VBQVc7RUFBZ0I7Q0FBVSxDQUFDLEVBQzVILENBQUMsQ0FDSCxDQUFDLENBQUMsUUFFQzs7Q0FFSCxXQUFXLEtBQUssVUFBVSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUs7RUFBQztFQUFjO0VBQVc7RUFBZ0I7Q0FBUyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUV2Rzs7Q0FFSCxVQUFVLEtBQUssRUFBRSxhQUFhO0VBQUUsTUFBTUEsT0FBSyxHQUFPO0VBQUcsUUFBUSxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQW1DOztDQUVoSCxtQkFBbUIsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUEyQjs7Q0FFNUQsYUFBYSxLQUFLLEVBQUUsYUFBYTtFQUFFLE9BQU9BLE9BQUssR0FBRztFQUFHLE1BQU1BLE9BQUssR0FBRztFQUFHLFVBQVVBLE9BQUssR0FBSTtDQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBaUM7O0NBRWhJLGFBQWEsS0FBNEQ7O0NBRXpFLFVBQVUsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUEwQzs7Q0FFbEUsUUFBUSxLQUFzQztDQUM5QyxZQUFZLEtBQWU7Q0FDM0IsZ0JBQWdCLEtBQTJEO0FBQzdFOzs7QUNsRkEsTUFBYSxrQkFBa0IsRUFBRSxPQUFPQyxPQUFLLEVBQUUsR0FBRyxFQUFFLE1BQU07Q0FBQ0EsT0FBSyxHQUFHO0NBQUcsRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQUcsRUFBRSxRQUFRO0FBQUMsQ0FBQyxDQUFDOztBQytCaEgsTUFBTSxlQUFlLEVBQUUsYUFBYSxFQUFFLGFBQWEsR0FBZ0IsRUFBRSxDQUFDO0FBRXRFLE1BQWEsYUFBYTtDQUN4QixNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBa0M7O0NBRXRELE1BQU0sS0FBSyxZQUFZLENBQUMsQ0FBQyxRQUEyRDs7Q0FFcEYsT0FBTyxLQUFLLEVBQUUsYUFBYSxFQUFFLE1BQU1DLE9BQUssR0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFNbEQ7O0NBRUgsTUFBTSxLQUNKLEVBQUUsYUFBYTtFQUNiLE1BQU1BLE9BQUssR0FBTztFQUNsQixPQUFPLEVBQ0osTUFDQyxFQUFFLGFBQWE7R0FDYixNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQ0EsT0FBSyxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDOztHQUU3RSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUztFQUM5QixDQUFDLENBQ0gsQ0FBQyxDQUNBLElBQUksR0FBRztDQUNaLENBQUMsQ0FDSCxDQUFDLENBQUMsUUFBbUM7O0NBRXJDLFNBQVMsS0FBSyxFQUFFLGFBQWE7RUFBRTtFQUFVLFFBQVEsRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLENBQUM7RUFBRyxRQUFRLEVBQUUsUUFBUTtDQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFFckc7O0NBRUgsTUFBTSxLQUFLLEVBQUUsYUFBYTtFQUFFLGFBQWEsR0FBZ0IsQ0FBQyxDQUFDLFNBQVM7RUFBRyxNQUFNQSxPQUFLLEdBQU87Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVCO0NBQ3RILFFBQVEsS0FBSyxZQUFZLENBQUMsQ0FBQyxRQUFvQzs7Q0FFL0QsWUFBWSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQXVCO0NBQ2pELFlBQVksS0FBSyxFQUFFLGFBQWE7RUFBRSxhQUFhLEdBQWdCO0VBQUcsUUFBUSxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVDOztDQUVqSSxZQUFZLEtBQUssWUFBWSxDQUFDLENBQUMsUUFBdUI7O0NBRXRELFlBQVksS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUF1Qjs7Q0FFbkQsU0FBUyxLQUNQLEVBQUUsYUFBYTtFQUNiLGFBQWEsR0FBZ0IsQ0FBQyxDQUFDLFNBQVM7RUFDeEMsY0FBYyxTQUFTLFNBQVM7RUFDaEMsWUFBWUEsT0FBSyxHQUFHO0VBQ3BCLFlBQVk7Q0FDZCxDQUFDLENBQ0gsQ0FBQyxDQUFDLFFBQTJCO0FBQy9COztBQ2hGQSxNQUFNLGVBQWUsRUFBRSxhQUFhOztDQUVsQyxLQUFLQyxPQUFLLEdBQUc7Q0FDYixXQUFXLEdBQWM7Q0FDekIsTUFBTSxFQUFFLEtBQUs7RUFBQztFQUFTO0VBQVM7RUFBUztDQUFRLENBQUM7Q0FDbEQsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUk7Q0FDdkIsVUFBVSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUk7Q0FDekIsV0FBV0EsT0FBSyxFQUFFO0NBQ2xCLFFBQVEsRUFBRSxRQUFvQixVQUFVLGlCQUFpQixjQUFjLE1BQU0sVUFBVSxNQUFZLG9CQUFvQjtBQUN6SCxDQUFDOztBQVNELE1BQWEsUUFBUTs7Q0FFbkIsTUFBTSxLQUFLLEVBQUUsYUFBYSxFQUFFLFNBQVMsRUFBRSxNQUFNLFlBQVksQ0FBQyxDQUFDLElBQUksR0FBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBcUI7O0NBRWhHLFVBQVUsS0FBb0Q7O0NBRTlELFdBQVcsS0FBMkM7QUFDeEQ7OztBQ2xCQSxNQUFNLFlBQVksRUFBRSxhQUFhOztDQUUvQixTQUFTQyxPQUFLLEdBQUc7O0NBRWpCLFFBQVFBLE9BQUssR0FBRztDQUNoQixRQUFRLEVBQUUsYUFBYTtFQUFFLEtBQUtBLE9BQUssR0FBRztFQUFHLFNBQVNBLE9BQUssRUFBRTtFQUFHLFFBQVFBLE9BQUssRUFBRTtDQUFFLENBQUMsQ0FBQyxDQUFDLFNBQVM7Q0FDekYsU0FBUyxFQUNOLGFBQWE7RUFBRSxnQkFBZ0JBLE9BQUssRUFBRTtFQUFHLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxTQUFTO0VBQUcsU0FBU0EsT0FBSyxFQUFFLENBQUMsQ0FBQyxTQUFTO0VBQUcsU0FBU0EsT0FBSyxFQUFFO0NBQUUsQ0FBQyxDQUFDLENBQy9ILFNBQVM7O0NBRVosTUFBTSxTQUFTLFNBQVM7O0NBRXhCLFFBQVEsRUFBRSxPQUFPQSxPQUFLLEVBQUUsR0FBR0EsT0FBSyxFQUFFLENBQUM7QUFDckMsQ0FBQztBQUVELE1BQU0sY0FBYyxFQUFFLGFBQWE7Q0FDakMsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0NBQ3RDLFVBQVVBLE9BQUssQ0FBQztDQUNoQixNQUFNLEVBQUUsTUFBTUEsT0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTtDQUM5QixNQUFNQSxPQUFLLEdBQUk7Q0FDZixPQUFPLEVBQUUsT0FBT0EsT0FBSyxFQUFFLEdBQUdBLE9BQUssR0FBSSxDQUFDO0NBQ3BDLFdBQVcsVUFBVSxjQUFjO0FBQ3JDLENBQUM7O0FBMkRELE1BQWEsVUFBVTs7Q0FFckIsTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQThCO0NBQ2xELE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFvQjs7Q0FFM0MsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQW1COztDQUUxQyxXQUFXLEtBQUssVUFBVSxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBbUI7O0NBRTdFLFFBQVEsS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFzQzs7Q0FFOUQsUUFBUSxLQUFLLEVBQUUsYUFBYTtFQUFFLE9BQU9BLE9BQUssR0FBRztFQUFHLFVBQVUsU0FBUyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUE4Qjs7Q0FFaEgsUUFBUSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQThCO0FBQ3hEOzs7QUNsRkEsTUFBYUMsWUFBVTs7Q0FFckIsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQStCOztDQUVyRCxTQUFTLEtBQUssVUFBVSxPQUFPO0VBQUUsU0FBU0MsT0FBSyxFQUFFO0VBQUcsT0FBT0EsT0FBSyxHQUFHO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFvQjtBQUMvRjs7O0FDM0JBLE1BQWEsdUJBQXVCO0NBQUM7Q0FBWTtDQUFrQjtDQUFnQjtDQUFjO0FBQU87OztBQ0d4RyxNQUFNLGVBQWU7QUFDckIsTUFBTSxZQUFZQyxPQUFLLEdBQUcsQ0FBQyxDQUFDLE1BQU0sK0JBQStCO0FBQ2pFLE1BQU0sS0FBS0EsT0FBSyxHQUFJO0FBQ3BCLE1BQU0sU0FBU0EsT0FBSyxHQUFJOztBQUV4QixNQUFNLE1BQU1BLE9BQUssR0FBTyxDQUFDLENBQUMsU0FBUztBQUNuQyxNQUFNLE9BQU9BLE9BQUssR0FBRztBQUVyQixNQUFNLE9BQU8sRUFBRSxhQUFhO0NBQzFCLE1BQU0sRUFBRSxRQUFRLE1BQU07Q0FDdEI7Q0FDQSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEtBQU07O0NBRXhDLFlBQVksRUFBRSxLQUFLO0VBQUM7RUFBUztFQUFZO0NBQU0sQ0FBQzs7Q0FFaEQsV0FBVzs7Q0FFWCxhQUFhO0NBQ2IsaUJBQWlCLEVBQUUsUUFBUTtDQUMzQixNQUFNQSxPQUFLLEdBQUc7Q0FDZCxpQkFBaUIsRUFBRSxRQUFRO0NBQzNCLE9BQU8sRUFBRSxRQUFROztDQUVqQixNQUFNOztDQUVOLFVBQVU7Q0FDVixXQUFXO0NBQ1gsWUFBWTtDQUNaLGFBQWE7Q0FDYixXQUFXO0NBQ1gsWUFBWTtDQUNaLGdCQUFnQjs7Q0FFaEIsc0JBQXNCO0NBQ3RCLGFBQWFBLE9BQUssR0FBRztDQUNyQixvQkFBb0I7Q0FDcEIsaUJBQWlCOztDQUVqQixhQUFhO0FBQ2YsQ0FBQztBQUNELE1BQU0sUUFBUSxFQUFFLGFBQWE7Q0FDM0IsTUFBTSxFQUFFLFFBQVEsT0FBTztDQUN2QixPQUFPLEVBQUUsS0FBSztFQUFDO0VBQVU7RUFBaUI7RUFBVTtDQUFPLENBQUM7Q0FDNUQsUUFBUUEsT0FBSyxHQUFHO0NBQ2hCLGVBQWVBLE9BQUssR0FBRztDQUN2QixRQUFRLEVBQUUsUUFBUTtDQUNsQixZQUFZO0NBQ1osYUFBYTtBQUNmLENBQUM7QUFDRCxNQUFNLFNBQVMsRUFBRSxhQUFhO0NBQzVCLE1BQU0sRUFBRSxRQUFRLFFBQVE7Q0FDeEIsUUFBUUEsT0FBSyxHQUFHO0NBQ2hCLFVBQVVBLE9BQUssR0FBRztDQUNsQixXQUFXQSxPQUFLLEdBQUc7Q0FDbkIsYUFBYUEsT0FBSyxHQUFHO0NBQ3JCLFlBQVk7Q0FDWixhQUFhO0FBQ2YsQ0FBQztBQUNELE1BQU0sT0FBTyxFQUFFLGFBQWE7Q0FDMUIsTUFBTSxFQUFFLFFBQVEsTUFBTTtDQUN0QixTQUFTQSxPQUFLLEdBQUc7Q0FDakIsWUFBWTtDQUNaLGFBQWE7QUFDZixDQUFDO0FBQ0QsTUFBTSxXQUFXLEVBQUUsYUFBYTtDQUM5QixNQUFNLEVBQUUsUUFBUSxVQUFVO0NBQzFCLFFBQVEsRUFBRSxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUM7Q0FDM0IsVUFBVUEsT0FBSyxHQUFHO0NBQ2xCLGFBQWFBLE9BQUssR0FBRztDQUNyQixZQUFZO0NBQ1osYUFBYTtBQUNmLENBQUM7QUFDRCxNQUFNLFlBQVksRUFBRSxhQUFhO0NBQy9CLE1BQU0sRUFBRSxRQUFRLFdBQVc7Q0FDM0IsUUFBUSxFQUFFLEtBQUs7RUFBQztFQUFNO0VBQU07Q0FBSSxDQUFDOztDQUVqQyxjQUFjQSxPQUFLLEdBQUc7Q0FDdEIsWUFBWTtDQUNaLGFBQWE7QUFDZixDQUFDOztBQUVELE1BQU0sT0FBTyxFQUFFLGFBQWE7Q0FDMUIsTUFBTSxFQUFFLFFBQVEsTUFBTTtDQUN0QixNQUFNQSxPQUFLLEdBQUk7Q0FDZixRQUFRLEVBQUUsS0FBSyxDQUFDLE9BQU8sTUFBTSxDQUFDO0FBQ2hDLENBQUM7QUFFRCxNQUFNLGtCQUFrQixFQUFFLG1CQUFtQixRQUFRO0NBQUM7Q0FBTTtDQUFPO0NBQVE7Q0FBTTtDQUFVO0NBQVc7QUFBSSxDQUFDO0FBQzNHLE1BQU0sY0FBYyxFQUFFLEtBQUs7Q0FBQztDQUFRO0NBQVU7QUFBUSxDQUFDO0FBRXZELE1BQU0sZ0JBQWdCLEVBQUUsYUFBYTtDQUNuQyxRQUFRLEVBQUUsUUFBUTtDQUNsQixRQUFRLEVBQUUsUUFBUTtDQUNsQixTQUFTLEVBQUUsS0FBSyxDQUFDLFdBQVcsUUFBUSxDQUFDOztDQUVyQyxVQUFVOztDQUVWLE1BQU07O0NBRU4sVUFBVSxFQUFFLFFBQVE7Q0FDcEIsUUFBUSxFQUFFLGFBQWE7RUFDckIsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQ3hDLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBTztFQUMzQyxhQUFhLEVBQUUsUUFBUTtFQUN2QixPQUFPLEVBQUUsUUFBUTtDQUNuQixDQUFDO0FBQ0gsQ0FBQztBQUVELE1BQWEsb0JBQW9CLEVBQUUsYUFBYTtDQUM5QyxRQUFRO0NBQ1IsTUFBTTtDQUNOLFVBQVUsRUFBRSxhQUFhO0VBQ3ZCLElBQUksRUFBRSxRQUFRO0VBQ2QsU0FBUyxFQUNOLE9BQU8sQ0FBQyxDQUNSLElBQUksQ0FBQyxDQUNMLElBQUksWUFBWSxDQUFDLENBQ2pCLElBQUksS0FBVztDQUNwQixDQUFDO0FBQ0gsQ0FBQzs7QUM1REQsTUFBTSxVQUFVLEVBQUUsY0FBYyxFQUFFLEtBQUssb0JBQW9CLEdBQUdDLE9BQUssR0FBTSxDQUFDOztBQUcxRSxNQUFhLFlBQVk7Q0FDdkIsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXVCOztDQUU3QyxNQUFNLEtBQUssVUFBVSxPQUFPO0VBQUUsVUFBVTtFQUFtQjtDQUFRLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBdUI7O0NBRTlGLE1BQU0sS0FBSyxVQUFVLE9BQU87RUFBRSxVQUFVO0VBQW1CO0NBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUF1Qjs7Q0FFOUYsUUFBUSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXlCOztDQUVqRCxPQUFPLEtBQUssVUFBVSxPQUFPO0VBQUUsTUFBTUEsT0FBSyxHQUFHO0VBQUcsT0FBTyxFQUFFLE1BQU1BLE9BQUssR0FBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQU07Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQWtDO0NBQzdILFFBQVEsS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFpQzs7Q0FFekQsU0FBUyxLQUFLLFVBQVUsT0FBTyxFQUFFLFdBQVdBLE9BQUssR0FBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBdUI7Q0FDbEYsV0FBVyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXVCOztDQUVsRCxPQUFPLEtBQUssU0FBUyxDQUFDLENBQUMsUUFBdUI7O0NBRTlDLGdCQUFnQixLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBSTdCOztDQUVILFlBQVksS0FBSyxVQUFVLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSztFQUFDO0VBQWE7RUFBZTtFQUFrQjtFQUFhO0NBQVcsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFPNUg7O0NBRUgsV0FBVyxLQUFzQztBQUNuRDs7O0FDekZBLE1BQWEsU0FBUzs7QUFFcEIsTUFBTSxLQUNKLFVBQVUsT0FBTztDQUNmLFFBQVEsR0FBYSxDQUFDLENBQUMsU0FBUztDQUNoQyxNQUFNLEdBQVcsQ0FBQyxDQUFDLFNBQVM7Q0FDNUIsT0FBT0MsT0FBSyxFQUFFO0NBQ2QsS0FBS0EsT0FBSyxFQUFFO0NBQ1osTUFBTUEsT0FBSyxHQUFHLENBQUMsQ0FBQyxTQUFTO0FBQzNCLENBQUMsQ0FDSCxDQUFDLENBQUMsUUFBb0IsRUFDeEI7O0FDeEJBLE1BQWEsZ0JBQWdCO0NBQzNCO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtBQUNGOzs7QUV6Q0EsTUFBYSxnQkFBZ0IsRUFBRSxhQUFhO0NBQzFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLE1BQU1DLE9BQUssR0FBRztFQUFHLFNBQVMsRUFBRSxLQUFLO0dETG5FO0dBQ0E7R0FDQTtHQUNBO0dBQ0E7R0FDQTtHQUNBO0dBQ0E7R0FDQTtHQUNBO0dBQ0E7R0FDQTtFQ05tRSxDQUFXLENBQUMsQ0FBQyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0NBRXRHLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQyxjQUFjO0FBQ3RDLENBQUM7OztBQzRIRCxNQUFhLFlBQVk7O0NBRXZCLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUF3Qjs7Q0FFL0MsT0FBTyxLQUFLLFNBQVMsT0FBTyxFQUFFLFFBQVFDLE9BQUssR0FBVSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBd0I7O0NBRW5GLGVBQWUsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUF1Qzs7Q0FFckUsTUFBTSxLQUNKLFNBQVMsT0FBTztFQUNkLFFBQVEsR0FBZTtFQUN2QixRQUFRLEVBQUUsS0FBSyxhQUFhLENBQUMsQ0FBQyxTQUFTOztFQUV2QyxTQUFTLGNBQWMsU0FBUztFQUNoQyxVQUFVQSxPQUFLLEdBQUksQ0FBQyxDQUFDLFNBQVM7RUFDOUIsYUFBYSxFQUFFLFFBQVE7O0VBRXZCLGNBQWMsRUFBRSxRQUFRO0NBQzFCLENBQUMsQ0FDSCxDQUFDLENBQUMsUUFBdUI7O0NBRXpCLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUFzQzs7Q0FFN0QsU0FBUyxLQUFLLFFBQVEsQ0FBQyxDQUFDLFFBQXVCOztDQUUvQyxTQUFTLEtBQUssU0FBUyxPQUFPO0VBQUUsUUFBUSxHQUFlO0VBQUcsVUFBVSxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBR2pGOztDQUVILGFBQWEsS0FBSyxFQUFFLGFBQWE7RUFBRSxNQUFNQSxPQUFLLEdBQUc7RUFBRyxTQUFTO0NBQWMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUF1Qzs7Q0FFdEgsYUFBYSxLQUFLLEVBQUUsYUFBYSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBd0U7O0NBRTlHLG1CQUFtQixLQUFLLFFBQVEsQ0FBQyxDQUFDLFFBQXVDO0NBQ3pFLGdCQUFnQixLQUFLLFFBQVEsQ0FBQyxDQUFDLFFBQXVDOztDQUV0RSxTQUFTLEtBQUssUUFBUSxDQUFDLENBQUMsUUFBcUM7Q0FDN0QsWUFBWSxLQUFxQjtBQUNuQzs7QUN6S0EsU0FBZ0IsVUFBVSxNQUFzQjtDQUM5QyxPQUFPLE1BQU0sTUFBTSxVQUFVLElBQUksTUFBTSxNQUFNLFNBQVU7QUFDekQ7QUFFQSxTQUFTLE1BQU0sTUFBYyxPQUF1QjtDQUNsRCxJQUFJLE9BQU87Q0FDWCxLQUFLLElBQUksUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFRLFNBQVMsR0FBRztFQUNuRCxNQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUs7RUFDbEMsT0FBTyxLQUFLLEtBQUssT0FBUSxPQUFPLEtBQU8sUUFBVTtFQUNqRCxPQUFPLEtBQUssS0FBSyxPQUFRLFNBQVMsR0FBSSxRQUFVO0NBQ2xEO0NBRUEsT0FBTyxLQUFLLEtBQUssT0FBUSxTQUFTLElBQUssU0FBVTtDQUNqRCxPQUFPLEtBQUssS0FBSyxPQUFRLFNBQVMsSUFBSyxTQUFVO0NBQ2pELFNBQVMsT0FBUSxTQUFTLFFBQVMsRUFBQSxDQUFHLFNBQVMsRUFBRSxDQUFDLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDcEU7OztBQ2ZBLFNBQWdCLFNBQVMsTUFBYyxHQUFHLEtBQTZDO0NBQ3JGLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRztDQUN6QixNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUc7Q0FDdEIsT0FBTyxHQUFHLFVBQVUsTUFBTSxLQUFLLEdBQUcsR0FBRyxNQUFNLEdBQUcsR0FBRyxFQUFFLEdBQUcsVUFBVSxJQUFJO0FBQ3RFOztBQ1BBLE1BQWEsZUFBZSxNQUFjLFVBQTJCLE9BQU8sUUFBUSxLQUFLLE9BQU8sUUFBUSxJQUFJOztBQUc1RyxNQUFhLGdCQUFnQixVQUErQyxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxXQUFXOztBQ0ZoSCxNQUFhLGFBQWE7Q0FBRSxPQUFPO0NBQUcsT0FBTztDQUFHLE1BQU07Q0FBRyxRQUFRO0FBQUU7QUFHbkUsTUFBYSxlQUFlO0NBQUUsU0FBUztDQUFJLFNBQVM7Q0FBRyxVQUFVO0NBQUcsV0FBVztDQUFHLFFBQVE7QUFBRTtBQUc1RixNQUFhLGVBQWU7Q0FBRSxlQUFlO0NBQUcsYUFBYTtBQUFFOzs7QUFRL0QsTUFBYSxhQUFhO0NBQUUsV0FBVztDQUFHLGFBQWE7Q0FBRyxNQUFNO0FBQUU7QUFHbEUsTUFBYSxhQUFhO0NBQUUsY0FBYztDQUFJLG1CQUFtQjtBQUFHOztBQW9CcEUsTUFBYSxhQUFhO0NBQ3hCLHlCQUF5QjtDQUN6QixnQkFBZ0I7Q0FDaEIsbUJBQW1CO0NBQ25CLG9CQUFvQjtDQUNwQixZQUFZO0NBQ1osMkJBQTJCO0NBQzNCLGFBQWE7Q0FDYixhQUFhO0NBQ2IsaUJBQWlCO0NBQ2pCLGdCQUFnQjtDQUNoQiw0QkFBNEI7Q0FDNUIsa0JBQWtCO0NBQ2xCLG1CQUFtQjtDQUNuQix5QkFBeUI7Q0FDekIscUJBQXFCO0NBQ3JCLHFCQUFxQjtDQUNyQixrQkFBa0I7Q0FDbEIsa0JBQWtCO0NBQ2xCLDJCQUEyQjtDQUMzQixtQ0FBbUM7Q0FDbkMsOEJBQThCO0NBQzlCLGNBQWM7Q0FDZCxZQUFZO0FBQ2Q7O0FDekRBLFNBQWdCLGNBQWMsTUFBMkI7Q0FDdkQsSUFBSSxLQUFLLFFBQVEsT0FBTztDQUN4QixJQUFJLEtBQUssVUFBVSxPQUFPLEtBQUssZ0JBQWdCLGdCQUFnQjtDQUMvRCxPQUFPLEtBQUssZ0JBQWdCLGdCQUFnQjtBQUM5Qzs7QUFHQSxTQUFnQixhQUFhLE9BQTRCO0NBQ3ZELE9BQU87RUFDTCxRQUFRLFVBQVU7RUFDbEIsVUFBVSxVQUFVLFVBQVUsVUFBVTtFQUN4QyxlQUFlLFVBQVUsaUJBQWlCLFVBQVU7Q0FDdEQ7QUFDRjs7O0FDT0EsU0FBZ0IsU0FBUyxRQUFvRDtDQUMzRSxJQUFJLE9BQU8sV0FBVyxHQUFHLE9BQU87Q0FDaEMsTUFBTSxNQUFNLE9BQU8sSUFBSSxZQUFZO0NBRW5DLE9BQU8sY0FBYztFQUNuQixRQUZhLElBQUksTUFBTSxTQUFTLEtBQUssTUFFckM7RUFDQSxVQUFVLElBQUksT0FBTyxTQUFTLEtBQUssUUFBUTtFQUMzQyxlQUFlLElBQUksT0FBTyxTQUFTLEtBQUssYUFBYTtDQUN2RCxDQUFDO0FBQ0g7O0FBR0EsTUFBTSx5QkFBUyxJQUFJLFFBQTZEO0FBQ2hGLFNBQVNDLFVBQVEsUUFBNkQ7Q0FDNUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssSUFBSSxJQUFJLE9BQU8sS0FBSyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sSUFBSSxDQUFDLENBQUM7Q0FDekYsT0FBTyxJQUFJLFFBQVEsS0FBSztDQUN4QixPQUFPO0FBQ1Q7QUFDQSxNQUFNQyw4QkFBWSxJQUFJLFFBQTZEO0FBQ25GLFNBQVMsWUFBWSxZQUFpRTtDQUNwRixNQUFNLFNBQVNBLFlBQVUsSUFBSSxVQUFVLEtBQUssSUFBSSxJQUFJLFdBQVcsUUFBUSxLQUFLLFdBQVcsQ0FBQyxPQUFPLElBQUksT0FBTyxLQUFLLENBQUMsQ0FBQztDQUNqSCxZQUFVLElBQUksWUFBWSxNQUFNO0NBQ2hDLE9BQU87QUFDVDs7QUFHQSxNQUFNLHFCQUNKLEVBQUUsc0JBQ0YsRUFBRSxNQUFNLG1CQUVOLFNBQVMsV0FBVyxTQUFTLFNBQVMsV0FBVyxVQUFVLG1CQUFtQix3Q0FDL0UsU0FBUyxXQUFXLFVBQVUsWUFBWSxTQUFTLG1CQUFtQjs7QUFHekUsU0FBZ0IsUUFBUSxPQUFvQixZQUE2QixRQUFtQztDQUMxRyxNQUFNLE1BQU0sWUFBWSxVQUFVLENBQUMsQ0FBQyxJQUFJLE9BQU8sRUFBRSxLQUFLO0NBQ3RELE1BQU0sTUFBYSxDQUFDO0NBQ3BCLEtBQUssTUFBTSxFQUFFLElBQUksV0FBVyxXQUFXLFFBQ3JDLElBQUksT0FBTyxPQUFPLFNBQVMsRUFBRSxHQUMzQixJQUFJLEtBQUs7RUFBRSxNQUFNO0VBQVMsT0FBTztFQUFJLE1BQU1ELFVBQVEsTUFBTSxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsS0FBSztFQUFJO0VBQU8sUUFBUSxRQUFRO0NBQUssQ0FBQztDQUNqSCxNQUFNLFdBQVcsU0FBUyxJQUFJLEtBQUssRUFBRSxZQUFZLEtBQUssQ0FBQztDQUN2RCxJQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUs7RUFBRSxNQUFNO0VBQVUsT0FBTztFQUFLLFFBQVE7Q0FBSyxDQUFDO0NBQ3ZFLE1BQU0sU0FBUyxDQUFDLFdBQVcsMkJBQTJCLGtCQUFrQixPQUFPLE1BQU07Q0FDckYsSUFBSSxRQUFRLElBQUksS0FBSztFQUFFLE1BQU07RUFBUSxPQUFPO0VBQVUsUUFBUTtDQUFLLENBQUM7Q0FDcEUsTUFBTSxRQUFRLFNBQVMsV0FBWSxPQUFPO0NBQzFDLE9BQU8sVUFBVSxPQUFPLE9BQU87RUFBRTtFQUFPO0NBQUk7QUFDOUM7O0FBR0EsU0FBZ0IsZUFBZSxPQUFvQixVQUEwQztDQUMzRixNQUFNLFNBQVMsTUFBTSxRQUFRLE1BQU0sU0FBUyxLQUFLLE9BQU8sUUFBUTtDQUNoRSxJQUFJLFdBQVcsS0FBQSxHQUFXLE9BQU8sQ0FBQztDQUNsQyxPQUFPLE1BQU0sWUFBWSxTQUFTLGVBQXFDO0VBQ3JFLE1BQU0sUUFBUSxRQUFRLE9BQU8sWUFBWSxNQUFNO0VBQy9DLE9BQU8sVUFBVSxPQUFPLENBQUMsSUFBSSxDQUFDO0dBQUUsWUFBWSxXQUFXO0dBQUksZ0JBQWdCLFdBQVc7R0FBTSxHQUFHO0VBQU0sQ0FBQztDQUN4RyxDQUFDO0FBQ0g7O0FBZ0JBLE1BQWEsa0JBQ1gsT0FDQSxhQUVBLE1BQU0sWUFBWSxTQUFTLEVBQUUsSUFBSSxNQUFNLFNBQVMsOEJBQThCO0NBQzVFLE1BQU0sTUFBTSwwQkFBMEIsS0FBQSxJQUFZLFFBQVEsTUFBTSxXQUFXLE9BQU8sT0FBTyxRQUFRO0NBQ2pHLE9BQU8sUUFBUSxLQUFBLElBQVksQ0FBQyxJQUFJLENBQUM7RUFBRTtFQUFJO0VBQU0sT0FBTyxJQUFJO0NBQU0sQ0FBQztBQUNqRSxDQUFDOzs7QUNqR0gsTUFBYSxnQkFBZ0I7Q0FBRSxPQUFPO0NBQUcsTUFBTTtDQUFHLE1BQU07Q0FBRyxVQUFVO0NBQUcsUUFBUTtBQUFFOzs7OztBQU9sRixNQUFhLGFBQWEsQ0FBQyxVQUFVLFFBQVE7QUFhN0MsTUFBYSxjQUFjLFNBQWlCLFVBQXlGO0NBQ25JLElBQUksU0FBUyxlQUFlLE9BQU87Q0FDbkMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0EsR0FBRztBQUNMOzs7QUNEQSxNQUFNLFlBQVksRUFBRSxhQUFhO0NBQy9CLE1BQU0sRUFBRSxLQUFLLGFBQWE7Q0FDMUIsTUFBTUUsT0FBSyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDckIsT0FBT0EsT0FBSyxHQUFNO0NBQ2xCLE9BQU8sRUFBRSxhQUFhO0VBQUUsVUFBVUEsT0FBSyxHQUFJO0VBQUcsVUFBVUEsT0FBSyxHQUFJO0VBQUcsTUFBTUEsT0FBSyxHQUFJO0VBQUcsU0FBU0EsT0FBSyxHQUFJO0NBQUUsQ0FBQztDQUMzRyxTQUFTLEVBQUUsY0FBYyxFQUFFLEtBQUs7RUExQmhDO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtDQVMwQyxDQUFDLEdBQUdBLE9BQUssR0FBSSxDQUFDO0NBQ3hELFFBQVEsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLE1BQU1BLE9BQUssR0FBRztFQUFHLE9BQU9BLE9BQUssR0FBSTtFQUFHLFFBQVEsRUFBRSxRQUFRO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7QUFDckcsQ0FBQztBQUdELE1BQU0sVUFBVSxFQUFFLGFBQWE7Q0FDN0IsTUFBTSxFQUFFLEtBQUssQ0FBQyxZQUFZLFlBQVksQ0FBQztDQUN2QyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFBLEdBQW1CO0NBQ25ELE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUEsRUFBYTtDQUM1QyxPQUFPLEVBQUUsUUFBUTtDQUNqQixPQUFPLEVBQUUsUUFBUTtDQUNqQixTQUFTLEVBQUUsUUFBUTtDQUNuQixTQUFTLEVBQUUsUUFBUTtDQUNuQixZQUFZLEVBQUUsUUFBUTtDQUN0QixlQUFlLEVBQUUsUUFBUTtBQUMzQixDQUFDOztBQWtCRCxNQUFhLFFBQVE7Q0FDbkIsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXFCOztDQUUzQyxVQUFVLEtBQUssVUFBVSxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVDOztDQUVyRixNQUFNLEtBQUssVUFBVSxPQUFPLEVBQUUsTUFBTSxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBbUI7O0NBRXJFLE1BQU0sS0FBSyxFQUFFLGFBQWEsRUFBRSxTQUFTQSxPQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQW9DO0FBQ3hGOztBQ3pDQSxNQUFhLFVBQVU7O0FBRXJCLE1BQU0sS0FMUyxFQUFFLGFBQWEsRUFBRSxVQUFVLFNBQVMsU0FBUyxFQUFFLENBS25ELENBQUEsQ0FBUyxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFxQyxFQUNwSDs7O0FDZUEsTUFBYSxTQUFTO0NBQ3BCLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFvQjs7Q0FFMUMsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQWdDOztDQUV2RCxRQUFRLEtBQUssVUFBVSxPQUFPLEVBQUUsSUFBSUMsT0FBSyxFQUFFLENBQUMsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFrQztBQUNoRzs7O0FDbkJBLE1BQWEsTUFBTTtDQUNqQixRQUFRLEtBQ04sRUFBRSxhQUFhO0VBQUUsT0FBTztFQUFVLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7RUFBRyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7Q0FBRSxDQUFDLENBQy9HLENBQUMsQ0FBQyxRQUFpQjtDQUNuQixRQUFRLEtBQ04sRUFBRSxhQUFhO0VBQUUsUUFBUTtFQUFVLElBQUlDLE9BQUssRUFBRTtFQUFHLEtBQUtBLE9BQUssR0FBSTtFQUFHLFNBQVMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTtDQUFFLENBQUMsQ0FDaEgsQ0FBQyxDQUFDLFFBQW1COztDQUVyQixTQUFTLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBbUI7Q0FDMUMsUUFBUSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQW1CO0NBQ3pDLFNBQVMsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUFrQzs7Q0FFekQsUUFBUSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQXNDO0NBQzVELFVBQVUsS0FBZ0I7QUFDNUI7O0FDNUNBLE1BQWEsWUFBWSxDQUFDLE1BQU0sSUFBSTs7QUN5RXBDLE1BQWEsZUFBZTtDQUFDO0NBQVU7Q0FBUTtDQUFlO0NBQVE7QUFBYTs7QUNyRm5GLE1BQWEsY0FBYztDQUN6QjtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0FBQ0Y7O0FDRUEsTUFBTSxrQkFBa0IsRUFBRSxhQUFhO0NBQ3JDLE1BQU1DLE9BQUssR0FBSTtDQUNmLFFBQVEsRUFBRSxNQUFNLEVBQUUsYUFBYTtFQUFFLE9BQU9BLE9BQUssR0FBRztFQUFHLE9BQU8sRUFBRSxLQUFLLFlBQVk7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRztBQUM1RixDQUFDO0FBQ0QsTUFBTSxjQUFjLEVBQUUsYUFBYTtDQUNqQyxVQUFVQSxPQUFLLEVBQUU7Q0FDakIsUUFBUSxHQUFlO0NBQ3ZCLFVBQVVBLE9BQUssR0FBRztDQUNsQixRQUFRLEVBQUUsS0FBSyxhQUFhOztDQUU1QixTQUFTLEVBQUUsT0FBT0EsT0FBSyxHQUFJLEdBQUdBLE9BQUssR0FBSSxDQUFDLENBQUMsU0FBUyxDQUFDOztDQUVuRCxjQUFjLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFPO0NBQ25ELFlBQVksRUFBRSxLQUFLLENBQUMsYUFBYSxNQUFNLENBQUM7O0NBRXhDLGdCQUFnQixFQUFFLE1BQU1BLE9BQUssR0FBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQU0sQ0FBQyxDQUFDLGNBQWM7O0NBRTlELFdBQVcsRUFBRSxLQUFLLENBQUMsVUFBVSxNQUFNLENBQUMsQ0FBQyxDQUFDLGNBQWM7O0NBRXBELFNBQVMsRUFBRSxNQUFNQSxPQUFLLEdBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFNLENBQUMsQ0FBQyxjQUFjOztDQUV2RCxTQUFTLGNBQWMsY0FBYztBQUN2QyxDQUFDO0FBQ0QsTUFBTSxjQUFjLEVBQUUsYUFBYTtDQUNqQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7Q0FDckMsU0FBUyxFQUFFLFFBQVE7Q0FDbkIsTUFBTSxFQUFFLE9BQU9BLE9BQUssRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQyxjQUFjO0FBQ3RELENBQUM7QUFDRCxNQUFNLFdBQVcsRUFBRSxhQUFhO0NBQzlCLE9BQU8sRUFBRSxRQUFRO0NBQ2pCLE1BQU0sRUFBRSxLQUFLLENBQUMsa0JBQWtCLE9BQU8sQ0FBQztDQUN4QyxTQUFTLEVBQUUsUUFBUTtDQUNuQixZQUFZQSxPQUFLLEVBQUU7Q0FDbkIsVUFBVSxFQUFFLE9BQU9BLE9BQUssRUFBRSxHQUFHLEVBQUUsTUFBTTtFQUFDQSxPQUFLLEdBQU07RUFBRyxFQUFFLE9BQU87RUFBRyxFQUFFLFFBQVE7RUFBRyxFQUFFLEtBQUs7Q0FBQyxDQUFDLENBQUM7O0NBRXZGLGlCQUFpQixFQUFFLFFBQVE7O0NBRTNCLFdBQVdBLE9BQUssRUFBRSxDQUFDLENBQUMsY0FBYztBQUNwQyxDQUFDO0FBQ0QsTUFBTSxjQUFjLEVBQUUsYUFBYTs7Q0FFakMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLFNBQVM7Q0FDaEMsT0FBT0EsT0FBSyxHQUFHO0NBQ2YsTUFBTUEsT0FBSyxHQUFHO0NBQ2QsTUFBTSxFQUFFLEtBQUssVUFBVTtDQUN2QixZQUFZQSxPQUFLLEdBQUc7Q0FDcEIsUUFBUSxFQUFFLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7QUFDcEMsQ0FBQztBQUNELE1BQU0sa0JBQWtCLEVBQUUsYUFBYTtDQUNyQyxPQUFPLEVBQUUsS0FBSztFQUFDO0VBQVc7RUFBVTtFQUFXO0NBQU0sQ0FBQztDQUN0RCxXQUFXQSxPQUFLLEVBQUU7Q0FDbEIsWUFBWUEsT0FBSyxFQUFFLENBQUMsQ0FBQyxTQUFTO0NBQzlCLE1BQU0sRUFBRSxPQUFPO0NBQ2YsT0FBTyxFQUFFLE9BQU87QUFDbEIsQ0FBQztBQUNELE1BQWEsa0JBQWtCLEVBQUUsYUFBYTtDQUM1QyxJQUFJLEdBQVk7Q0FDaEIsV0FBVyxHQUFjOztDQUV6QixVQUFVLFNBQVMsU0FBUzs7Q0FFNUIsVUFBVSxFQUFFLFFBQVE7Q0FDcEIsTUFBTSxFQUFFLEtBQUssV0FBVzs7Q0FFeEIsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLFdBQVcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0NBQ3pDLFNBQVNBLE9BQUssRUFBRTtDQUNoQixRQUFRLEVBQUUsYUFBYTtFQUNyQixNQUFNQSxPQUFLLEdBQUc7RUFDZCxjQUFjQSxPQUFLLEdBQUc7RUFDdEIsWUFBWUEsT0FBSyxHQUFHO0VBQ3BCLE1BQU0sRUFBRSxLQUFLLFVBQVU7RUFDdkIsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFPOztFQUUxQyxZQUFZLEdBQWUsQ0FBQyxDQUFDLGNBQWM7O0VBRTNDLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTtFQUN0QyxVQUFVQSxPQUFLLENBQUM7RUFDaEIsTUFBTSxFQUFFLE1BQU1BLE9BQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7O0VBRTlCLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFPO0NBQ3pELENBQUM7Q0FDRCxXQUFXLEVBQUUsYUFBYTtFQUFFLElBQUlBLE9BQUssR0FBRyxDQUFDLENBQUMsU0FBUztFQUFHLGNBQWMsU0FBUyxTQUFTO0VBQUcsWUFBWTtDQUFnQixDQUFDOztDQUV0SCxhQUFhLEVBQUUsTUFBTSxlQUFlLENBQUMsQ0FBQyxJQUFJLEdBQUksQ0FBQyxDQUFDLFNBQVM7Q0FDekQsUUFBUSxFQUFFLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUksQ0FBQyxDQUFDLFNBQVM7Q0FDOUMsb0JBQW9CLEVBQ2pCLGFBQWE7RUFDWix5QkFBeUIsRUFBRSxRQUFRO0VBQ25DLHlCQUF5QixFQUFFLFFBQVE7RUFDbkMsbUJBQW1CLEVBQUUsUUFBUTtFQUM3QixzQ0FBc0MsRUFBRSxRQUFRO0NBQ2xELENBQUMsQ0FBQyxDQUNELFNBQVM7Q0FDWixXQUFXLFlBQVksU0FBUztDQUNoQyxVQUFVLEVBQUUsTUFBTSxXQUFXLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLFNBQVM7Q0FDakQsS0FBSyxTQUFTLFNBQVM7Q0FDdkIsUUFBUSxFQUFFLE1BQU0sV0FBVyxDQUFDLENBQUMsSUFBSSxHQUFNOztDQUV2QyxrQkFBa0IsRUFBRSxPQUFPQSxPQUFLLEdBQUcsR0FBR0EsT0FBSyxHQUFHLENBQUM7O0NBRS9DLFNBQVMsRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFNO0NBQ3RDLE9BQU8sZ0JBQWdCLFNBQVM7Q0FDaEMsZ0JBQWdCQSxPQUFLLEVBQUUsQ0FBQyxDQUFDLFNBQVM7QUFDcEMsQ0FBQzs7QUNyQ0QsTUFBTSxnQkFBZ0IsRUFBRSxhQUFhO0NBQ25DLFNBQVMsR0FBWSxDQUFDLENBQUMsU0FBUztDQUNoQyxVQUFVLFNBQVMsU0FBUztDQUM1QixVQUFVLEVBQUUsS0FBSyxTQUFTO0FBQzVCLENBQUM7O0FBYUQsTUFBYSxhQUFhO0NBQ3hCLFFBQVEsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUFvQzs7Q0FFMUQsUUFBUSxLQUFLLEVBQUUsYUFBYTtFQUFFLFdBQVcsR0FBYyxDQUFDLENBQUMsU0FBUztFQUFHLFVBQVUsU0FBUyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUF5QjtDQUNoSSxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUMsUUFBeUI7O0NBRTdDLE1BQU0sS0FBSyxFQUFFLGFBQWEsRUFBRSxPQUFPLGdCQUFnQixDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXlCO0NBQ2hGLFNBQVMsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUFzQztDQUM5RCxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsUUFBbUM7O0NBRXpELFNBQVMsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUFzQjs7Q0FFOUMsY0FBYyxLQUFLLFNBQVMsT0FBTyxFQUFFLFFBQVFDLE9BQUssR0FBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBeUI7O0NBRXJGLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUFvQjtDQUMzQyxjQUFjLEtBQUssUUFBUSxDQUFDLENBQUMsUUFBdUM7O0NBRXBFLE9BQU8sS0FBSyxTQUFTLE9BQU8sRUFBRSxtQkFBbUJBLE9BQUssR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBaUI7Q0FDaEYsT0FBTyxLQUFLLFFBQVEsQ0FBQyxDQUFDLFFBQWlCOztDQUV2QyxVQUFVLEtBQUssU0FBUyxPQUFPO0VBQUUsVUFBVUEsT0FBSyxHQUFHO0VBQUcsS0FBSyxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXlCO0NBQ3BHLFNBQVMsS0FBSyxRQUFRLENBQUMsQ0FBQyxRQUFpQjs7Q0FFekMsT0FBTyxLQUFLLFNBQVMsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBc0I7Q0FDakcsVUFBVSxLQUFLLGFBQWEsQ0FBQyxDQUFDLFFBQXNCO0NBQ3BELGNBQWMsS0FBSyxjQUFjLE9BQU8sRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLE9BQU8sTUFBTSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUF1Qzs7Q0FFakgsYUFBYSxLQUFLLFNBQVMsT0FBTyxFQUFFLE1BQU1BLE9BQUssR0FBUyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBc0I7O0NBRXBGLGtCQUFrQixLQUFLLFFBQVEsQ0FBQyxDQUFDLFFBQXNCOztDQUV2RCxrQkFBa0IsS0FBSyxTQUFTLE9BQU8sRUFBRSxLQUFLQSxPQUFLLEdBQU8sQ0FBQyxDQUFDLFNBQVMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBSXhFO0FBQ0w7OztBQzdEQSxNQUFhLGVBQWU7Q0FDMUIsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQWtCOztDQUV4QyxTQUFTLEtBQUssVUFBVSxPQUFPO0VBQUUsTUFBTSxFQUFFLEtBQUssVUFBVTtFQUFHLFdBQVdDLE9BQUssSUFBSTtDQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBa0I7Q0FDdkcsY0FBYyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQW9DOztDQUVsRSxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsUUFBa0I7O0NBRXhDLGFBQWEsS0FBSyxVQUFVLE9BQU8sRUFBRSxnQkFBZ0JBLE9BQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFLL0Q7QUFDTDs7QUNuRkEsTUFBTSxPQUFPLEVBQUUsTUFBTTtDQUFDQyxPQUFLLEdBQU07Q0FBRyxFQUFFLE9BQU87Q0FBRyxFQUFFLFFBQVE7Q0FBRyxFQUFFLEtBQUs7QUFBQyxDQUFDO0FBQ3RFLE1BQWEsV0FBVyxFQUFFLGFBQWE7Q0FBRSxTQUFTLEVBQUUsTUFBTUEsT0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0NBQUcsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQU87QUFBRSxDQUFDOztBQU14SSxNQUFhLFNBQVM7O0FBRXBCLE1BQU0sS0FBSyxFQUFFLGFBQWE7Q0FBRSxNQUFNQSxPQUFLLEdBQUc7Q0FBRyxPQUFPO0FBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUF1QyxFQUMxRzs7QUN1QkEsTUFBTSxPQUFPLEVBQUUsYUFBYTtDQUMxQixPQUFPQyxPQUFLLEdBQUc7Q0FDZixNQUFNQSxPQUFLLEdBQUksQ0FBQyxDQUFDLFNBQVM7Q0FDMUIsTUFBTSxFQUNILE1BQU0sRUFBRSxhQUFhO0VBQUUsT0FBT0EsT0FBSyxHQUFHO0VBQUcsTUFBTUEsT0FBSyxHQUFJO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDN0QsSUFBSSxHQUFNLENBQUMsQ0FDWCxTQUFTO0NBQ1osT0FBTyxTQUFTLFNBQVM7Q0FDekIsT0FBTyxFQUFFLE1BQU1BLE9BQUssR0FBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUksQ0FBQyxDQUFDLFNBQVM7Q0FDOUMsTUFBTSxFQUNILE1BQU0sRUFBRSxhQUFhO0VBQUUsT0FBT0EsT0FBSyxHQUFHO0VBQUcsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0VBQUcsTUFBTUEsT0FBSyxHQUFHO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDN0YsSUFBSSxHQUFHLENBQUMsQ0FDUixTQUFTO0FBQ2QsQ0FBQzs7QUFHRCxNQUFhLFFBQVE7Ozs7O0FBS25CLE1BQU0sS0FDSixFQUFFLGFBQWE7Q0FDYixNQUFNQSxPQUFLLEdBQUc7Q0FDZCxJQUFJLEVBQUUsS0FBSyxDQUFDLE9BQU8sTUFBTSxDQUFDOztDQUUxQixVQUFVLFNBQVMsU0FBUzs7Q0FFNUIsVUFBVSxFQUFFLEtBQUssU0FBUyxDQUFDLENBQUMsU0FBUztDQUNyQyxNQUFNLEVBQUUsYUFBYTtFQUNuQixPQUFPQSxPQUFLLEdBQUc7RUFDZixNQUFNQSxPQUFLLEdBQUksQ0FBQyxDQUFDLFNBQVM7RUFDMUIsT0FBTyxFQUFFLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxHQUFJO0VBQzdCLE1BQU1BLE9BQUssR0FBSTtFQUNmLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQyxTQUFTO0NBQzdCLENBQUM7QUFDSCxDQUFDLENBQ0gsQ0FBQyxDQUFDLFFBQXVDLEVBQzNDOztBQ3VCQSxNQUFNLGVBQWUsRUFBRSxLQUFLO0NBQUM7Q0FBUztDQUFhO0FBQU8sQ0FBQzs7QUErQjNELE1BQWEsU0FBUztDQUNwQixPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBbUI7O0NBRXhDLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFrQzs7Q0FFeEQsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQTJDOztDQUVsRSxTQUFTLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBK0I7O0NBRXpELFNBQVMsS0FBSyxVQUFVLE9BQU87RUFBRSxLQUFLO0VBQWMsT0FBT0MsT0FBSyxHQUFHO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFvQjs7Q0FFN0YsZ0JBQWdCLEtBQUssU0FBUyxDQUFDLENBQUMsUUFBa0M7O0NBRWxFLGNBQWMsS0FBSyxVQUFVLE9BQU8sRUFBRSxRQUFRQSxPQUFLLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQWtDOztDQUU5RixVQUFVLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBa0M7O0NBRTdELE9BQU8sS0FBSyxVQUFVLENBQUMsQ0FBQyxRQUFrQztBQUM1RDs7O0FDN0lBLE1BQWEsV0FBVyxFQUFFLG1CQUFtQixRQUFRO0NBQ25ELEVBQUUsYUFBYSxFQUFFLE1BQU0sRUFBRSxRQUFRLGFBQWEsRUFBRSxDQUFDO0NBQ2pELEVBQUUsYUFBYTtFQUNiLE1BQU0sRUFBRSxRQUFRLFFBQVE7RUFDeEIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJOztFQUV0QyxTQUFTLEVBQUUsT0FBT0MsT0FBSyxFQUFFLEdBQUcsRUFBRSxNQUFNO0dBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUk7R0FBRyxFQUFFLE9BQU87R0FBRyxFQUFFLFFBQVE7R0FBRyxFQUFFLEtBQUs7R0FBRyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTtFQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUztDQUN4SSxDQUFDO0NBQ0QsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsU0FBUzs7RUFFekIsT0FBTyxFQUFFLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7RUFDaEMsU0FBUyxFQUFFLEtBQUssWUFBWTtFQUM1QixJQUFJLEVBQUUsS0FBSztHQUFDO0dBQU87R0FBUztHQUFVO0VBQU0sQ0FBQztDQUMvQyxDQUFDO0NBQ0QsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsUUFBUTtFQUFHLEtBQUtBLE9BQUssR0FBRztDQUFFLENBQUM7Q0FDNUQsRUFBRSxhQUFhLEVBQUUsTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLENBQUM7Q0FDNUMsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsYUFBYTtFQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTtDQUFFLENBQUM7Q0FDMUYsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsVUFBVTtFQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTtDQUFFLENBQUM7Q0FDdkYsRUFBRSxhQUFhLEVBQUUsTUFBTSxFQUFFLFFBQVEsV0FBVyxFQUFFLENBQUM7Q0FDL0MsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsY0FBYztFQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSTtDQUFFLENBQUM7Q0FFM0YsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsT0FBTztFQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBTyxDQUFDLENBQUMsU0FBUztDQUFFLENBQUM7QUFDcEcsQ0FBQzs7O0FDR0QsTUFBYSxZQUFZOztBQUV2QixLQUFLLEtBQUssRUFBRSxhQUFhO0NBQUU7Q0FBVSxXQUFXLFVBQVUsU0FBUztBQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBd0IsRUFDbkc7O0FDbUdBLE1BQWEsV0FBVztDQUN0QixNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBaUM7O0NBRXJELE9BQU8sS0FBSyxVQUFVLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBMkI7O0NBRWpGLGNBQWMsS0FBSyxVQUFVLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBMEI7Q0FDdkYsT0FBTyxLQUFLLFVBQVUsT0FBTyxFQUFFLFdBQVdDLE9BQUssR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBNkI7Q0FDckYsU0FBUyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQWdDOztDQUV6RCxTQUFTLEtBQUssU0FBUyxDQUFDLENBQUMsUUFBeUI7O0NBRWxELE1BQU0sS0FDSixVQUFVLE9BQU87RUFBRSxNQUFNLEVBQUUsS0FBSztHQWhCTjtHQUFrQjtHQUFVO0dBQVM7RUFnQi9CLENBQWEsQ0FBQyxDQUFDLFNBQVM7RUFBRyxXQUFXQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLFNBQVM7RUFBRyxZQUFZLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUztDQUFFLENBQUMsQ0FDbEksQ0FBQyxDQUFDLFFBQXNDOztDQUV4QyxVQUFVLEtBQUssRUFBRSxhQUFhLEVBQUUsTUFBTUEsT0FBSyxHQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUE0Qjs7Q0FFbkYsVUFBVSxLQUFLLEVBQUUsYUFBYTtFQUFFLFdBQVcsR0FBYztFQUFHLE1BQU1BLE9BQUssR0FBTTtDQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBd0I7O0NBRTNHLGdCQUFnQixLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXNDOztDQUV0RSxZQUFZLEtBQUssVUFBVSxPQUFPO0VBQUUsVUFBVSxHQUFhO0VBQUcsTUFBTUEsT0FBSyxHQUFHLENBQUMsQ0FBQyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQVUxRjs7Q0FFSCxXQUFXLEtBQXFDO0FBQ2xEOzs7QUMvSUEsTUFBYSxXQUFXO0NBQ3RCLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFzQjs7Q0FFNUMsTUFBTSxLQUFLLFVBQVUsT0FBTyxFQUFFLFVBQVVDLE9BQUssR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBa0M7O0NBRXhGLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFvQztBQUM1RDs7QUN2QkEsTUFBYSxNQUFTLFdBQWdDO0NBQUUsSUFBSTtDQUFNO0FBQU07QUFDeEUsTUFBYSxPQUFVLFdBQWdDO0NBQUUsSUFBSTtDQUFPO0FBQU07O0FBRzFFLFNBQWdCLFVBQW1CLFFBQXNCLEtBQW9DO0NBQzNGLE9BQU8sT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxJQUFJO0FBQzdDOztBQ0VBLFNBQWdCLFNBQVMsTUFBaUIsWUFBd0QsUUFBMkI7Q0FDM0gsT0FBTztFQUNMO0VBQ0EsR0FBSSxlQUFlLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxXQUFXO0VBQ2pELEdBQUksV0FBVyxLQUFBLElBQVksQ0FBQyxJQUFJLEVBQUUsT0FBTztDQUMzQztBQUNGOztBQzBCQSxNQUFNLFFBQVEsS0FBYSxVQUEyQixFQUFFLEtBQUssWUFBWSxJQUFJLEdBQUcsT0FBTztBQUN2RixNQUFNQyxXQUFTLEtBQWEsVUFBMkIsS0FBSyxLQUFLLFVBQVUsT0FBTztBQUNsRixNQUFNLFNBQVMsS0FBYSxNQUFjLFVBQVUsV0FBd0I7Q0FBRTtDQUFNLE1BQU07Q0FBVSxPQUFPQSxRQUFNLEtBQUssSUFBSTtDQUFHO0FBQVE7QUFDckksTUFBTSxVQUFVLEtBQWEsTUFBYyxPQUFrQyxhQUF5QztDQUNwSDtDQUNBLE1BQU07Q0FDTixPQUFPQSxRQUFNLEtBQUssSUFBSTtDQUN0QjtDQUNBO0FBQ0Y7QUFDQSxNQUFNLFVBQ0osS0FDQSxNQUNBLFFBQ0EsYUFDaUI7Q0FDakI7Q0FDQSxNQUFNO0NBQ04sT0FBT0EsUUFBTSxLQUFLLElBQUk7Q0FDdEI7Q0FDQSxTQUFTLE9BQU8sS0FBSyxDQUFDLE9BQU8sV0FBVztFQUFFO0VBQU8sT0FBTyxLQUFLLEtBQUssV0FBVyxLQUFLLEdBQUcsTUFBTTtDQUFFLEVBQUU7QUFDakc7QUFJQSxNQUFNLFNBQVMsQ0FBQyxXQUFXLGtCQUFrQjtBQUU3QyxNQUFNLGNBQW1GO0NBQ3ZGLG9CQUFvQjtFQUFFLFNBQVM7RUFBb0IsUUFBUTtDQUFZO0NBQ3ZFLGlCQUFpQjtFQUNmLFNBQVM7RUFDVCxRQUFRO0VBQ1IsVUFBVTtFQUNWLFFBQVE7RUFDUixZQUFZO0VBQ1osU0FBUyxRQUFRLENBQUMsTUFBTSxLQUFLLHFCQUFxQixJQUFJLENBQUM7Q0FDekQ7Q0FDQSxnQkFBZ0I7RUFDZCxTQUFTO0VBQ1QsUUFBUTtFQUNSLFVBQVU7RUFDVixTQUFTLFFBQVE7R0FDZixPQUNFLEtBQ0EsUUFDQTtJQUNFLENBQUMsVUFBVSxRQUFRO0lBQ25CLENBQUMsZUFBZSxhQUFhO0lBQzdCLENBQUMsZ0JBQWdCLGNBQWM7SUFDL0IsQ0FBQyxnQkFBZ0IsY0FBYztJQUMvQixDQUFDLFNBQVMsT0FBTztHQUNuQixHQUNBLFFBQ0Y7R0FDQTtJQUFFLEdBQUcsT0FBTyxLQUFLLFdBQVcsQ0FBQyxHQUFHLEtBQU0sR0FBRyxFQUFFO0lBQUcsVUFBVTtLQUFFLE9BQU87S0FBUSxRQUFRLENBQUMsUUFBUTtJQUFFO0dBQUU7R0FDOUYsT0FDRSxLQUNBLFVBQ0E7SUFDRSxDQUFDLE1BQU0sTUFBTTtJQUNiLENBQUMsUUFBUSxNQUFNO0lBQ2YsQ0FBQyxVQUFVLFFBQVE7R0FDckIsR0FDQSxNQUNGO0VBQ0Y7Q0FDRjtDQUNBLDJCQUEyQjtFQUN6QixTQUFTO0VBQ1QsUUFBUTtFQUNSLFVBQVU7RUFDVixRQUFRO0VBQ1IsT0FBTztFQUNQLFlBQVk7Q0FDZDtDQUNBLFlBQVk7RUFBRSxTQUFTO0VBQW9CLFFBQVE7RUFBYSxVQUFVO0VBQVEsT0FBTztFQUFPLFlBQVk7Q0FBTTtDQUNsSCxrQkFBa0I7RUFDaEIsU0FBUztFQUNULFFBQVE7RUFDUixVQUFVO0VBQ1YsU0FBUyxRQUFRLENBQ2YsT0FDRSxLQUNBLHFCQUNBO0dBQ0UsQ0FBQyxHQUFHLFFBQVE7R0FDWixDQUFDLEdBQUcsTUFBTTtHQUNWLENBQUMsR0FBRyxZQUFZO0dBQ2hCLENBQUMsR0FBRyxPQUFPO0dBQ1gsQ0FBQyxHQUFHLE9BQU87R0FDWCxDQUFDLEdBQUcsT0FBTztFQUNiLEdBQ0EsQ0FDRixDQUNGO0NBQ0Y7Q0FDQSw4QkFBOEI7RUFDNUIsU0FBUztFQUNULFFBQVE7RUFDUixVQUFVO0VBQ1YsU0FBUztFQUNULFNBQVMsUUFBUTtHQUNmLE1BQU0sS0FBSyxlQUFlLElBQUk7R0FDOUI7SUFBRSxNQUFNO0lBQVUsTUFBTTtJQUFRLE9BQU9BLFFBQU0sS0FBSyxRQUFRO0lBQUcsV0FBVztJQUFJLFNBQVM7R0FBRztHQUN4RjtJQUFFLE1BQU07SUFBZSxNQUFNO0lBQVEsT0FBT0EsUUFBTSxLQUFLLGFBQWE7SUFBRyxXQUFXO0lBQUssU0FBUztJQUFJLFVBQVU7R0FBSztHQUNuSDtJQUFFLE1BQU07SUFBYyxNQUFNO0lBQVEsT0FBT0EsUUFBTSxLQUFLLFlBQVk7SUFBRyxXQUFXO0lBQUksU0FBUztHQUFHO0dBQ2hHLE1BQU0sS0FBSyxxQkFBcUI7RUFDbEM7Q0FDRjtDQUNBLHlCQUF5QjtFQUFFLFNBQVM7RUFBYyxRQUFRO0NBQVk7Q0FDdEUsZ0JBQWdCO0VBQ2QsU0FBUztFQUNULFFBQVE7RUFDUixRQUFRO0VBQ1IsU0FBUyxRQUFRO0dBQ2YsT0FBTyxLQUFLLGFBQWEsQ0FBQyxJQUFJLEdBQUcsR0FBRyxFQUFFO0dBQ3RDLE9BQ0UsS0FDQSxpQkFDQTtJQUNFLENBQUMsTUFBTSxLQUFLO0lBQ1osQ0FBQyxHQUFHLE9BQU87SUFDWCxDQUFDLEdBQUcsT0FBTztJQUNYLENBQUMsR0FBRyxNQUFNO0lBQ1YsQ0FBQyxHQUFHLE1BQU07SUFDVixDQUFDLEdBQUcsUUFBUTtHQUNkLEdBQ0EsQ0FDRjtHQUNBLE1BQU0sS0FBSyxjQUFjO0dBQ3pCLE1BQU0sS0FBSyxjQUFjO0dBQ3pCLE1BQU0sS0FBSyxnQkFBZ0I7R0FDM0IsTUFBTSxLQUFLLGdCQUFnQjtHQUMzQixNQUFNLEtBQUssZ0JBQWdCO0VBQzdCO0NBQ0Y7Q0FDQSxxQkFBcUI7RUFBRSxTQUFTO0VBQWMsUUFBUTtDQUFnQjtDQUN0RSxtQ0FBbUM7RUFBRSxTQUFTO0VBQWMsUUFBUTtFQUFhLE9BQU87RUFBa0IsWUFBWTtDQUFVO0NBQ2hJLG1CQUFtQjtFQUNqQixTQUFTO0VBQ1QsUUFBUTtFQUNSLFNBQVMsUUFBUSxDQUFDO0dBQUUsTUFBTTtHQUFXLE1BQU07R0FBUSxPQUFPQSxRQUFNLEtBQUssU0FBUztHQUFHLFdBQVc7R0FBTSxTQUFTO0VBQUcsQ0FBQztDQUNqSDtDQUNBLDJCQUEyQjtFQUFFLFNBQVM7RUFBcUIsUUFBUTtDQUFnQjtDQUNuRiw0QkFBNEI7RUFBRSxTQUFTO0VBQXFCLFFBQVE7Q0FBUTtDQUM1RSxtQkFBbUI7RUFDakIsU0FBUztFQUNULFFBQVE7RUFDUixTQUFTLFFBQVE7R0FDZixNQUFNLFdBQVc7SUFBRSxPQUFPO0lBQXdCLFFBQVEsQ0FBQyxNQUFNLFVBQVU7R0FBRTtHQUM3RSxNQUFNLGFBQWE7SUFBRSxPQUFPO0lBQXdCLFFBQVEsQ0FBQyxNQUFNLFlBQVk7R0FBRTtHQUNqRixPQUFPO0lBQ0wsT0FDRSxLQUNBLHdCQUNBO0tBQ0UsQ0FBQyxNQUFNLE1BQU07S0FDYixDQUFDLFlBQVksVUFBVTtLQUN2QixDQUFDLGNBQWMsWUFBWTtJQUM3QixHQUNBLElBQ0Y7SUFDQTtLQUFFLEdBQUcsT0FBTyxLQUFLLGFBQWEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxFQUFFO0tBQUcsVUFBVTtJQUFTO0lBQ2hFO0tBQUUsR0FBRyxPQUFPLEtBQUssY0FBYyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUM7S0FBRyxVQUFVO0lBQVM7SUFDOUQ7S0FBRSxHQUFHLE9BQU8sS0FBSyxjQUFjLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQztLQUFHLFVBQVU7SUFBUztJQUM5RCxHQUFHO0tBQUM7S0FBWTtLQUFZO0tBQWM7SUFBWSxDQUFDLENBQUMsS0FBSyxVQUFVO0tBQUUsR0FBRyxNQUFNLEtBQUssTUFBTSxJQUFJO0tBQUcsVUFBVTtJQUFTLEVBQUU7SUFDekg7S0FBRSxHQUFHLE9BQU8sS0FBSyxrQkFBa0IsQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDO0tBQUcsVUFBVTtJQUFXO0lBQ3JFLEdBQUcsQ0FBQyxjQUFjLGVBQWUsQ0FBQyxDQUFDLEtBQUssVUFBVTtLQUFFLEdBQUcsTUFBTSxLQUFLLE1BQU0sSUFBSTtLQUFHLFVBQVU7SUFBVyxFQUFFO0dBQ3hHO0VBQ0Y7Q0FDRjtDQUNBLGNBQWM7RUFDWixTQUFTO0VBQ1QsUUFBUTtFQUNSLFNBQVMsUUFBUTtHQUNmLE1BQU0sS0FBSyxhQUFhO0dBQ3hCLE1BQU0sS0FBSyxrQkFBa0I7R0FDN0IsT0FDRSxLQUNBLGdCQUNBO0lBQ0UsQ0FBQyxNQUFNLE9BQU87SUFDZCxDQUFDLEdBQUcsUUFBUTtJQUNaLENBQUMsR0FBRyxVQUFVO0lBQ2QsQ0FBQyxHQUFHLFFBQVE7R0FDZCxHQUNBLElBQ0Y7R0FDQTtJQUNFLE1BQU07SUFDTixNQUFNO0lBQ04sT0FBT0EsUUFBTSxLQUFLLGdCQUFnQjtJQUNsQyxXQUFXO0lBQ1gsU0FBUztJQUNULFVBQVU7S0FBRSxPQUFPO0tBQWdCLFFBQVEsQ0FBQyxDQUFDO0lBQUU7R0FDakQ7R0FDQSxPQUFPLEtBQUssaUJBQWlCLENBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSTtHQUMzQztJQUNFLE1BQU07SUFDTixNQUFNO0lBQ04sT0FBT0EsUUFBTSxLQUFLLGtCQUFrQjtJQUNwQyxTQUFTO0lBQ1QsU0FBUyxDQUNQO0tBQUUsT0FBTztLQUFHLE9BQU8sS0FBSyxLQUFLLCtCQUErQjtJQUFFLEdBQzlEO0tBQUUsT0FBTztLQUFHLE9BQU8sS0FBSyxLQUFLLCtCQUErQjtJQUFFLENBQ2hFO0dBQ0Y7RUFDRjtDQUNGO0NBQ0Esa0JBQWtCO0VBQUUsU0FBUztFQUFxQixRQUFRO0NBQVE7Q0FDbEUseUJBQXlCO0VBQUUsU0FBUztFQUFxQixRQUFRO0NBQWdCO0NBQ2pGLHFCQUFxQjtFQUFFLFNBQVM7RUFBcUIsUUFBUTtDQUFnQjtDQUM3RSxhQUFhO0VBQUUsU0FBUztFQUFxQixRQUFRO0VBQWlCLFNBQVM7RUFBTyxZQUFZLFdBQVc7Q0FBYTtDQUMxSCxhQUFhO0VBQ1gsU0FBUztFQUNULFFBQVE7RUFDUixTQUFTO0VBQ1QsWUFBWSxXQUFXO0VBQ3ZCLFNBQVMsUUFBUSxDQUFDLE1BQU0sS0FBSyxrQkFBa0IsQ0FBQztDQUNsRDtDQUNBLGtCQUFrQjtFQUFFLFNBQVM7RUFBcUIsUUFBUTtFQUFTLFNBQVM7Q0FBTTtDQUNsRixZQUFZO0VBQ1YsU0FBUztFQUNULFFBQVE7RUFDUixTQUFTO0VBQ1QsU0FBUyxRQUFRLENBQ2Y7R0FBRSxNQUFNO0dBQVksTUFBTTtHQUFrQixPQUFPQSxRQUFNLEtBQUssVUFBVTtHQUFHLFdBQVc7R0FBTSxTQUFTO0dBQUksVUFBVTtFQUFLLENBQzFIO0NBQ0Y7QUFDRjs7QUFHQSxNQUFhLGtCQUErQyxPQUFPLFFBQVEsV0FBVyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssaUJBQWlCO0NBQ2xILFVBQVUsQ0FBQztDQUNYLFFBQVE7Q0FDUixTQUFTO0NBQ1QsR0FBRztDQUNIO0NBQ0EsTUFBTSxXQUFXO0NBQ2pCLE1BQU0sS0FBSyxLQUFLLE1BQU07Q0FDdEIsU0FBUyxLQUFLLEtBQUssU0FBUztDQUM1QixRQUFRLFdBQVcsU0FBUyxHQUFHLEtBQUssQ0FBQztBQUN2QyxFQUFFO0FBRUYsTUFBTSxTQUFTLElBQUksSUFBSSxnQkFBZ0IsS0FBSyxlQUFlLENBQUMsV0FBVyxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3pGLE1BQWEsb0JBQW9CLFNBQTBDLE9BQU8sSUFBSSxJQUFJLEtBQUs7O0FBYy9GLE1BQWEsY0FBYyxTQUFvQyxPQUFPLElBQUksSUFBSSxDQUFDLEVBQUUsWUFBWSxDQUFDOztBQUU5RixNQUFhLGdCQUFnQixTQUMzQixnQkFBZ0IsUUFBUSxlQUFlLFdBQVcsU0FBUyxTQUFTLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxlQUFlLFdBQVcsSUFBSTs7O0FDbFNoSCxTQUFnQixlQUFlLFFBQStGO0NBQzVILElBQUksQ0FBQyxPQUFPLFNBQVMsT0FBTyxDQUFDO0NBQzdCLFFBQVEsaUJBQWlCLE9BQU8sSUFBSSxDQUFDLEVBQUUsVUFBVSxDQUFDLEVBQUEsQ0FBRyxTQUFTLFVBQWdFO0VBQzVILE1BQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxTQUFTO0VBQzNDLElBQUksTUFBTSxhQUFhLEtBQUEsS0FBYSxDQUFDLE1BQU0sU0FBUyxPQUFPLFNBQVMsT0FBTyxPQUFPLE1BQU0sU0FBUyxVQUFVLElBQUksR0FBRyxPQUFPLENBQUM7RUFDMUgsSUFBSSxNQUFNLGFBQWEsU0FBUyxVQUFVLFFBQVEsVUFBVSxLQUFLLE9BQU8sQ0FBQztHQUFFLE9BQU8sTUFBTTtHQUFNLFNBQVM7RUFBVyxDQUFDO0VBQ25ILElBQ0UsTUFBTSxTQUFTLFlBQ2YsVUFBVSxRQUNWLEVBQ0UsT0FBTyxVQUFVLFlBQ2pCLE9BQU8sVUFBVSxLQUFLLE1BQ3JCLE1BQU0sVUFBVSxLQUFBLEtBQWMsU0FBUyxNQUFNLE1BQU0sTUFBTSxTQUFTLE1BQU0sTUFBTSxNQUdqRixPQUFPLENBQUM7R0FBRSxPQUFPLE1BQU07R0FBTSxTQUFTO0VBQVEsQ0FBQztFQUNqRCxJQUFJLE9BQU8sVUFBVSxZQUFZLE1BQU0sY0FBYyxLQUFBLEtBQWEsTUFBTSxTQUFTLE1BQU0sV0FDckYsT0FBTyxDQUFDO0dBQUUsT0FBTyxNQUFNO0dBQU0sU0FBUztFQUFXLENBQUM7RUFDcEQsSUFBSSxNQUFNLFNBQVMsb0JBQW9CLE9BQU8sVUFBVSxZQUFZLFVBQVUsTUFBTSxDQUFDLGdCQUFnQixLQUFLLEdBQ3hHLE9BQU8sQ0FBQztHQUFFLE9BQU8sTUFBTTtHQUFNLFNBQVM7RUFBYSxDQUFDO0VBQ3RELElBQUksTUFBTSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFdBQVcsR0FBRyxPQUFPLENBQUM7R0FBRSxPQUFPLE1BQU07R0FBTSxTQUFTO0VBQVksQ0FBQztFQUM1SCxPQUFPLENBQUM7Q0FDVixDQUFDO0FBQ0g7QUFFQSxTQUFTLGdCQUFnQixNQUF1QjtDQUM5QyxJQUFJO0VBQ0YsT0FBTyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUMsYUFBYSxZQUFZLENBQUMsV0FBVyxLQUFLLElBQUk7Q0FDckUsUUFBUTtFQUNOLE9BQU87Q0FDVDtBQUNGOztBQ2xEQSxTQUFnQixlQUFlLE1BQXlDLE9BQW1EO0NBQ3pILE9BQU8sQ0FBQyxtQkFBRyxJQUFJLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSyxJQUFJLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxTQUFTLFVBQVUsS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3ZIO0FBQ0EsTUFBTSxhQUFhLE1BQWUsVUFBNEIsS0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ3pILE1BQU0sU0FBUyxVQUNiLFVBQVUsS0FBQSxLQUFhLFVBQVUsU0FBUyxVQUFVLE1BQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFdBQVcsSUFBSyxPQUFPOztBQ2NsSCxNQUFhLGFBQ1gsTUFDQSxNQUNBLElBQ0EsUUFBNkIsQ0FBQyxPQUNmO0NBQ2YsSUFBSSxTQUFTLGNBQWMsTUFBTSxHQUFHLFVBQVUsT0FBTyxLQUFLO0NBQzFEO0NBQ0EsTUFBTTtDQUNOO0NBQ0E7Q0FDQSxTQUFTLEdBQUc7Q0FDWixNQUFNLEdBQUc7QUFDWDs7O0FDdEJBLE1BQWEsZ0JBQWdCLFFBQWdDO0NBQzNELE1BQU0sUUFBUSxJQUFJLFNBQVM7Q0FDM0IsT0FBTyxVQUFVLElBQUksa0JBQWtCLFVBQVUsSUFBSSxvQkFBb0I7QUFDM0U7O0FBRUEsTUFBYSxxQkFBcUIsUUFBd0MsS0FBSyxZQUFZLE9BQU8sYUFBYSxHQUFHLElBQUk7Ozs7O0FBTXRILE1BQWEsdUJBQTJFO0NBQ3RGLG1CQUFtQixDQUFDO0NBQ3BCLGlCQUFpQixDQUFDLFdBQVcsb0JBQW9CLFdBQVcsVUFBVTtDQUN0RSxtQkFBbUI7RUFBQyxXQUFXO0VBQW9CLFdBQVc7RUFBaUIsV0FBVztDQUFVO0FBQ3RHO0FBQ0EsTUFBYSxrQkFBa0IsZUFBdUMsZUFBZTs7QUFHckYsTUFBYSxvQkFBb0IsWUFBMkIsU0FDMUQsZUFBZSxxQkFBcUIsU0FBUyxXQUFXLGtCQUFrQixFQUFFLG1CQUFtQixLQUFLLElBQUk7O0FBRzFHLFNBQWdCLGdCQUNkLFlBQ0EsUUFDUztDQUNULElBQUksQ0FBQyxxQkFBcUIsV0FBVyxDQUFDLFNBQVMsT0FBTyxJQUFJLEdBQUcsT0FBTztDQUNwRSxNQUFNLE9BQU8saUJBQWlCLFlBQVksT0FBTyxJQUFJO0NBQ3JELE9BQU8sT0FBTyxZQUFZLFNBQVMsUUFBUSxPQUFPLFFBQVEsSUFBSSxDQUFDLENBQUMsT0FBTyxDQUFDLE1BQU0sV0FBVyxPQUFPLE9BQU8sVUFBVSxLQUFLO0FBQ3hIOzs7Ozs7Ozs7QUNUQSxTQUFnQixhQUNkLFNBQ0EsRUFBRSxVQUFVLEtBQUssYUFDakIsTUFDaUM7Q0FDakMsTUFBTSxVQUFVLElBQUksSUFBSSxTQUFTLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztDQUN2RSxNQUFNLFVBQVUsY0FBYyxPQUFPLFVBQVUsWUFBWSxTQUFTLFNBQVM7Q0FDN0UsTUFBTSxTQUFTLElBQUksSUFBSSxRQUFRLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztDQUNyRSxNQUFNLFVBQVUsU0FDZCxRQUFRLE9BQU8sSUFBSSxJQUFJLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxJQUFJLFFBQVEsSUFBSSxJQUFJLElBQUksUUFBUSxJQUFJLElBQUk7Q0FDckYsTUFBTSxZQUFZLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFDcEMsV0FBVyxRQUFRLFFBQVEsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssY0FBYyxRQUFRLFFBQVEsSUFBSSxPQUFPLElBQUksR0FBRyxTQUFTLENBQ3BIO0NBQ0EsTUFBTSxNQUFNLElBQUksSUFBSSxVQUFVLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDLENBQUM7Q0FDMUUsTUFBTSxLQUFLLFVBQ1IsUUFBUSxXQUFXLE9BQU8sT0FBTyxDQUFDLENBQ2xDLE1BQU0sTUFBTSxVQUFVLE1BQU0sS0FBSyxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksS0FBSyxLQUFLLE9BQU8sTUFBTSxJQUFJO0NBQ3ZGLE1BQU0sTUFBTSxVQUNULFFBQVEsV0FBVyxDQUFDLE9BQU8sT0FBTyxDQUFDLENBQ25DLE1BQU0sTUFBTSxVQUFVLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLLE9BQU8sTUFBTSxJQUFJO0NBQ3ZGLE1BQU0sUUFBUSxjQUFjLE9BQU8sT0FBTyxZQUFZLEtBQUssV0FBVyxTQUFTLE1BQU07Q0FDckYsTUFBTSxVQUFVLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxDQUFDLENBQUMsS0FBSyxXQUFzQjtFQUN6RCxNQUFNLE9BQU8sT0FBTyxPQUFPLElBQUk7RUFDL0IsTUFBTSxRQUFRLE9BQU8sVUFDakIsV0FBVyxPQUFPLElBQUksQ0FBQyxDQUFDLFNBQVMsU0FBVSxPQUFPLElBQUksSUFBSSxDQUFDLEVBQUUsWUFBWSxPQUFRLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFLLENBQUMsQ0FBRSxJQUMzRyxJQUFJLFNBQVMsVUFBVyxXQUFXLE1BQU0sSUFBSSxDQUFDLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFFO0VBQzlGLE9BQU8sVUFDTCxPQUFPLE1BQ1AsU0FBUyxLQUFBLElBQVksT0FBTztHQUFFLFNBQVMsS0FBSztHQUFTLE1BQU0sS0FBSztFQUFLLEdBQ3JFO0dBQUUsU0FBUyxPQUFPO0dBQVMsTUFBTSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUM7RUFBRSxHQUNqRTtHQUFDLEdBQUc7R0FBTSxHQUFHO0dBQU8sR0FBSSxjQUFjLFFBQVEsUUFBUSxNQUFNLE1BQU0sVUFBVSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUM7RUFBRSxDQUNsRztDQUNGLENBQUM7Q0FDRCxJQUFJLGNBQWMsUUFBUSxVQUFVLE1BQU0sT0FBTztDQUNqRCxNQUFNLFFBQVEsVUFBVSxRQUFRLFdBQVcsTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDLENBQUMsSUFBSSxJQUFJO0NBQy9FLE9BQU8sUUFBUSxDQUFDLEdBQUcsU0FBUztFQUFFLEdBQUc7RUFBVyxPQUFPLENBQUMsR0FBRyxVQUFVLE9BQU8sR0FBRyxLQUFLO0NBQUUsQ0FBQyxDQUFDO0FBQ3RGOztBQUdBLFNBQVMsWUFDUCxRQUNBLEVBQUUsT0FDRixTQUNBLFFBQ3NEO0NBQ3RELE1BQU0sVUFBVSxrQkFBa0IsTUFBTTtDQUN4QyxNQUFNLFFBQVEsYUFBYSxHQUFHO0NBQzlCLE1BQU0sU0FBUyxxQkFBcUI7Q0FDcEMsTUFBTSxRQUFRLFNBQTBCLFFBQVEsSUFBSSxJQUFJLENBQUMsRUFBRSxZQUFZLFFBQVEsT0FBTyxJQUFJLElBQUksQ0FBQyxFQUFFLFlBQVk7Q0FDN0csUUFBUSxXQUFXO0VBRWpCLElBQUksT0FBTyxXQUFXLGVBQWUsS0FBSyxLQUFLLENBQUMsV0FBVyxPQUFPLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxHQUFHLE9BQU87RUFDNUYsSUFBSSxDQUFDLGdCQUFnQixTQUFTLE1BQU0sR0FBRyxPQUFPO0VBQzlDLElBQUksZUFBZSxLQUFLLEtBQUssQ0FBQyxnQkFBZ0IsT0FBTyxNQUFNLEdBQUcsT0FBTztFQUNyRSxJQUFJLE9BQU8sU0FBUyxXQUFXLGNBQWMsQ0FBQyxPQUFPLFNBQVMsT0FBTyxRQUFRLFlBQVksUUFBUSxDQUFDLElBQUksVUFBVSxXQUFXO0VBQzNILElBQUksT0FBTyxTQUFTLFdBQVcsY0FBYyxVQUFVLGlCQUFpQixPQUFPLElBQUksVUFBVSxVQUFVO0VBQ3ZHLE9BQU8sT0FBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLElBQUksSUFBSSxXQUFXO0NBQ3JFO0FBQ0Y7O0FBR0EsU0FBZ0IsWUFBWSxTQUEyQyxFQUFFLE9BQWlEO0NBQ3hILE1BQU0sUUFBUSxhQUFhLEdBQUc7Q0FDOUIsSUFBSSxDQUFDLGVBQWUsS0FBSyxHQUFHLE9BQU87Q0FDbkMsTUFBTSxPQUFPLElBQUksSUFBSSxPQUFPO0NBQzVCLEtBQUssTUFBTSxRQUFRLHFCQUFxQixRQUN0QyxLQUFLLElBQUksTUFBTTtFQUFFO0VBQU0sU0FBUztFQUFNLE1BQU07R0FBRSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsRUFBRTtHQUFNLEdBQUcsaUJBQWlCLE9BQU8sSUFBSTtFQUFFO0NBQUUsQ0FBQztDQUNoSCxPQUFPO0FBQ1Q7QUFDQSxNQUFNLGlCQUFpQixRQUF1QixTQUFrQyxjQUM5RSxjQUFjLFFBQVEsQ0FBQyxnQkFBZ0IsYUFBYSxVQUFVLEdBQUcsR0FBRyxNQUFNLEtBQUssUUFBUSxRQUFRLE9BQU87O0FBR3hHLFNBQVMsUUFBUSxTQUEyRTtDQUMxRixNQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU87Q0FDM0IsTUFBTSxPQUErQixDQUFDO0NBQ3RDLE9BQU8sUUFBUSxTQUFTLEdBQUc7RUFDekIsTUFBTSxLQUFLLFFBQVEsV0FBVyxXQUFXLENBQUMsUUFBUSxNQUFNLFVBQVUsT0FBTyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQztFQUNsRyxLQUFLLEtBQUssR0FBRyxRQUFRLE9BQU8sS0FBSyxJQUFJLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztDQUNqRDtDQUNBLE9BQU87QUFDVDtBQUVBLE1BQU0sUUFBUSxXQUFvQyxTQUFTLGNBQWMsT0FBTyxNQUFNLE9BQU8sVUFBVSxPQUFPLEtBQUs7QUFDbkgsTUFBTSxTQUFTLFNBQXlCLFdBQVcsSUFBSSxDQUFDLENBQUM7QUFFekQsU0FBUyxRQUFRLFFBQW1DLFNBQTJDO0NBQzdGLElBQUksV0FBVyxLQUFBLEdBQVcsT0FBTztDQUNqQyxLQUFLLFNBQVMsV0FBVyxXQUFXLE9BQU8sU0FBUyxPQUFPO0NBQzNELE9BQU8sT0FBTyxXQUFXLE9BQU8sU0FBUyxLQUFBLEtBQWEsQ0FBQyxlQUFlLE9BQU8sTUFBTSxTQUFTLFFBQVEsQ0FBQyxDQUFDO0FBQ3hHOzs7QUMxRkEsTUFBYSxhQUFhLEVBQUUsV0FBc0MsU0FBUyxzQkFBc0IsU0FBUzs7Ozs7OztBQVExRyxTQUFnQixrQkFDZCxTQUNBLFFBQ0EsVUFBNkIsQ0FBQyxHQUNEO0NBQzdCLE1BQU0sUUFBNEIsQ0FBQztDQUNuQyxJQUFJLFdBQTZDLElBQUksS0FBSyxRQUFRLFlBQVksQ0FBQyxFQUFBLENBQUcsS0FBSyxXQUFXLENBQUMsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0NBQ3hILElBQUksTUFBK0MsUUFBUSxPQUFPO0NBQ2xFLE1BQU0sMEJBQVUsSUFBSSxJQUFZO0NBQ2hDLElBQUksV0FBVztDQUNmLEtBQUssTUFBTSxVQUFVLFNBQ25CLElBQUksT0FBTyxTQUFTLGNBQWM7RUFDaEMsV0FBVyxJQUFJLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxPQUFPLE1BQU07R0FBRSxNQUFNLE9BQU87R0FBTSxTQUFTLE9BQU87R0FBUyxNQUFNLE9BQU87RUFBSyxDQUFDO0VBQy9HLFFBQVEsSUFBSSxPQUFPLElBQUk7Q0FDekIsT0FBTyxJQUFJLE9BQU8sU0FBUyxXQUFXO0VBQ3BDLFdBQVcsWUFBWSxVQUFVLE1BQU07RUFDdkMsQ0FBQyxDQUFFLE9BQVE7RUFDWCxXQUFXO0VBQ1gsTUFBTSxRQUFRLGFBQWEsT0FBTyxHQUFHO0VBQ3JDLElBQUksVUFBVSxtQkFBbUIsQ0FBQyxPQUFPLElBQUksU0FBUyxNQUFNLEtBQUssRUFBRSxNQUFNLGdCQUFnQixDQUFDO0VBQzFGLElBQUksZUFBZSxLQUFLLEdBQ2pCO1FBQUEsTUFBTSxTQUFTLFNBQ2xCLElBQUksTUFBTSxTQUFTLGdCQUFnQixNQUFNLFdBQVcscUJBQXFCLE1BQU0sQ0FBQyxTQUFTLE1BQU0sSUFBSSxHQUNqRyxNQUFNLEtBQUs7SUFBRSxNQUFNO0lBQWtCLE1BQU0sTUFBTTtHQUFLLENBQUM7RUFBQTtDQUMvRDtDQUVGLE1BQU0sUUFBUSxTQUEwQixTQUFTLElBQUksSUFBSSxDQUFDLEVBQUUsV0FBVztDQUV2RSxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxTQUFTLFNBQVUsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQyxPQUFPLElBQUksQ0FBRSxDQUFDO0NBQzdHLEtBQUssTUFBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLEdBQUcsTUFBTSxLQUFLO0VBQUUsTUFBTTtFQUFlO0NBQUssQ0FBQztDQUVyRyxNQUFNLGFBQWEsa0JBQWtCLEdBQUc7Q0FDeEMsS0FBSyxNQUFNLFFBQVEscUJBQXFCLGFBQWE7RUFDbkQsTUFBTSxTQUFTLFNBQVMsSUFBSSxJQUFJLEtBQUs7R0FBRTtHQUFNLFNBQVM7R0FBTyxNQUFNLENBQUM7RUFBRTtFQUN0RSxLQUFLLFlBQVksUUFBUSxJQUFJLElBQUksTUFBTSxDQUFDLGdCQUFnQixZQUFZLE1BQU0sR0FBRyxNQUFNLEtBQUs7R0FBRSxNQUFNO0dBQWlCO0dBQU07RUFBVyxDQUFDO0NBQ3JJO0NBRUEsTUFBTSxjQUFjLFdBQVcsUUFBUSxDQUFDLE9BQU8sT0FBTyxNQUFNLEVBQUUsV0FBVyxTQUFTLFNBQVM7Q0FDM0YsTUFBTSxtQkFBbUIsUUFBUSxRQUFRLE1BQU0sRUFBRSxpQkFBaUIsZUFBZSxJQUFJLEtBQUs7Q0FDMUYsTUFBTSxTQUFTLFdBQVc7Q0FDMUIsSUFBSSxRQUFRLElBQUksTUFBTSxLQUFLLENBQUMsS0FBSyxNQUFNLEtBQUssa0JBQWtCLE1BQU0sS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7Q0FDckcsTUFBTSxVQUFVLFdBQVc7Q0FDM0IsSUFBSSxRQUFRLElBQUksT0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLGVBQWUsQ0FBQyxrQkFBa0IsTUFBTSxLQUFLLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztDQUNwSCxLQUFLLFlBQVksUUFBUSxJQUFJLFdBQVcsVUFBVSxNQUFNLEtBQUssV0FBVyxVQUFVLEtBQUssS0FBSyxZQUFZLE1BQ3RHLE1BQU0sS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7Q0FDekMsT0FBTztBQUNUOzs7QUM5REEsU0FBZ0IsZ0JBQWdCLFVBQW9DLE9BQXFEO0NBQ3ZILE1BQU0sU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDO0NBRWpGLE9BQU8sYUFETyxTQUFTLEtBQUssWUFBWTtFQUFFLEdBQUc7RUFBUSxNQUFNO0dBQUUsR0FBRyxPQUFPLElBQUksT0FBTyxJQUFJO0dBQUcsR0FBRyxPQUFPO0VBQUs7Q0FBRSxFQUN0RixHQUFPO0VBQUUsVUFBVSxNQUFNO0VBQVUsS0FBSyxNQUFNO0VBQUssV0FBVztDQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQzlGOztBQUdBLE1BQWEsYUFBYSxVQUFvQyxVQUM1RCxrQkFBa0IsZ0JBQWdCLFVBQVUsS0FBSyxHQUFHLEtBQUssQ0FBQyxDQUFDLE9BQU8sU0FBUzs7QUFHN0UsU0FBZ0Isb0JBQW9CLFVBQW9DLE9BQTZEO0NBQ25JLEtBQUssTUFBTSxVQUFVLFVBQVU7RUFDN0IsSUFBSSxpQkFBaUIsT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLElBQUksU0FBUyxxQkFBcUIsQ0FBQztFQUN0RixJQUFJLGVBQWUsTUFBTSxDQUFDLENBQUMsU0FBUyxHQUFHLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixDQUFDO0NBQy9FO0NBQ0EsT0FBTyxVQUFVLFVBQVUsS0FBSyxDQUFDLENBQUMsU0FBUyxJQUFJLElBQUksU0FBUyxvQkFBb0IsQ0FBQyxJQUFJLEdBQUcsZ0JBQWdCLFVBQVUsS0FBSyxDQUFDO0FBQzFIOztBQ1JBLE1BQWEsY0FDWCxRQUNBLGFBQzRCO0NBQUU7Q0FBUTtBQUFRO0FBUWhELE1BQWEsc0JBQ1gsUUFDQSxhQUNvQztDQUFFLFNBQVM7Q0FBWTtDQUFRO0FBQVE7O0FBRzdFLE1BQWEsUUFBUSxZQUFvRCxHQUFHO0NBQUU7Q0FBUyxTQUFTLENBQUM7QUFBRSxDQUFDOztBQzVDcEcsTUFBTUMsVUFBUSxFQUFFLE1BQU07Q0FBQyxFQUFFLFFBQVE7Q0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE9BQU87Q0FBR0MsT0FBSyxHQUFJO0NBQUcsRUFBRSxLQUFLO0NBQUcsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7QUFBQyxDQUFDOztBQUVqSCxNQUFhLGFBQWEsRUFBRSxhQUFhO0NBQ3ZDLE1BQU0sRUFBRSxRQUFRLFlBQVk7Q0FDNUIsVUFBVSxFQUNQLE1BQU0sRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQUcsU0FBUyxFQUFFLFFBQVE7RUFBRyxNQUFNLEVBQUUsT0FBT0EsT0FBSyxFQUFFLEdBQUdELE9BQUs7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUN4SCxJQUFJLENBQUMsQ0FBQyxDQUNOLElBQUksRUFBRTtBQUNYLENBQUM7O0FBR0QsTUFBYSxjQUFjLEVBQ3pCLGNBQWMsV0FBVyxhQUFhLE1BQU0sVUFDMUMsVUFBVSxvQkFBb0IsS0FBSyxVQUFVLEtBQUssSUFBSSxhQUFhO0NBQUU7Q0FBUyxTQUFTLENBQUM7QUFBRSxFQUFFLENBQzlGLEVBQ0Y7OztBQ1BBLE1BQWEsV0FBVzs7Q0FFdEIsV0FBVyxLQUFLLFNBQVMsQ0FBQyxDQUFDLFFBQXVCOztDQUVsRCxVQUFVLEtBQUssVUFBVSxPQUFPLEVBQUUsVUFBVSxXQUFXLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVDO0FBQ25IOztBQ2dCQSxNQUFNRSxZQUFVQyxPQUFLLEdBQUksQ0FBQyxDQUFDLElBQUksQ0FBQzs7QUFHaEMsTUFBYSxTQUFTOztDQUVwQixZQUFZLEtBQUssVUFBVSxPQUFPLEVBQUUsUUFBUUEsT0FBSyxHQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXFDOztDQUV2RyxjQUFjLEtBQUssRUFBRSxhQUFhLEVBQUUsY0FBYyxFQUFFLE1BQU1BLE9BQUssR0FBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQW9DOztDQUV4SCxjQUFjLEtBQUssRUFBRSxhQUFhLEVBQUUsUUFBUUEsT0FBSyxHQUFPLENBQUMsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFzQjs7Q0FFL0YsV0FBVyxLQUFLLEVBQUUsYUFBYTtFQUFFLFdBQVdEO0VBQVMsaUJBQWlCQSxVQUFRLFNBQVM7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVCOztDQUVwSCxlQUFlLEtBQUssRUFBRSxhQUFhLEVBQUUsS0FBS0EsVUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQW9DOztDQUUxRixRQUFRLEtBQUssVUFBVSxPQUFPLEVBQUUsUUFBUUMsT0FBSyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQWlCO0FBQ2hGOztBQzVDQSxNQUFNLFFBQVEsRUFBRSxLQUFLO0NBQUM7Q0FBVztDQUFRO0NBQWlCO0NBQWU7Q0FBb0I7QUFBb0IsQ0FBQztBQUNsSCxNQUFNLGtCQUFrQixFQUFFLGFBQWEsRUFBRSxnQkFBZ0IsR0FBbUIsRUFBRSxDQUFDO0FBRW5ELEVBQUUsT0FBTztDQUNuQyxTQUFTLEVBQUUsTUFDVCxFQUNHLE9BQU87RUFBRSxVQUFVLEdBQW1CO0VBQUcsWUFBWSxFQUFFLE9BQU87RUFBRyxVQUFVLEdBQWE7RUFBRyxPQUFPLEVBQUUsT0FBTztDQUFFLENBQUMsQ0FBQyxDQUMvRyxXQUFXLEVBQUUsVUFBVSxHQUFHLGNBQWM7RUFBRSxnQkFBZ0I7RUFBVSxHQUFHO0NBQU8sRUFBRSxDQUNyRjtDQUNBLFNBQVMsRUFDTixNQUNDLEVBQ0csT0FBTztFQUFFLFVBQVUsR0FBbUI7RUFBRyxZQUFZLEVBQUUsT0FBTztFQUFHLFVBQVVDLE9BQUssR0FBRztFQUFHLE1BQU0sRUFBRSxPQUFPO0VBQUcsV0FBVyxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FDakksV0FBVyxFQUFFLFVBQVUsR0FBRyxjQUFjO0VBQUUsZ0JBQWdCO0VBQVUsR0FBRztDQUFPLEVBQUUsQ0FDckYsQ0FBQyxDQUNBLFFBQVEsQ0FBQyxDQUFDO0NBQ2IsYUFBYSxFQUNWLE1BQ0MsRUFDRyxPQUFPO0VBQUUsVUFBVSxHQUFtQjtFQUFHLFlBQVksRUFBRSxPQUFPO0NBQUUsQ0FBQyxDQUFDLENBQ2xFLFdBQVcsRUFBRSxVQUFVLEdBQUcsY0FBYztFQUFFLGdCQUFnQjtFQUFVLEdBQUc7Q0FBTyxFQUFFLENBQ3JGLENBQUMsQ0FDQSxRQUFRLENBQUMsQ0FBQztDQUNiLG1CQUFtQixFQUNoQixNQUNDLEVBQ0csT0FBTztFQUFFLFVBQVUsR0FBbUI7RUFBRyxZQUFZLEVBQUUsT0FBTztFQUFHLFNBQVMsRUFBRSxPQUFPO0NBQUUsQ0FBQyxDQUFDLENBQ3ZGLFdBQVcsRUFBRSxVQUFVLEdBQUcsZ0JBQWdCO0VBQUUsZ0JBQWdCO0VBQVUsR0FBRztDQUFTLEVBQUUsQ0FDekYsQ0FBQyxDQUNBLFFBQVEsQ0FBQyxDQUFDOztDQUViLE9BQU8sRUFDSixNQUFNLEVBQUUsT0FBTztFQUFFLElBQUksRUFBRSxPQUFPO0VBQUcsSUFBSSxFQUFFLE9BQU87RUFBRyxVQUFVLEVBQUUsT0FBTztFQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDdEcsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUNYLFdBQVcsVUFDVixNQUFNLFNBQVMsRUFBRSxJQUFJLElBQUksVUFBVSxXQUFZLGFBQWEseUJBQXlCLFNBQVMsT0FBTyxDQUFDO0VBQUU7RUFBSTtFQUFJO0NBQUssQ0FBQyxJQUFJLENBQUMsQ0FBRSxDQUMvSDtDQUNGLFVBQVUsRUFBRSxNQUFNLEVBQUUsT0FBTztFQUFFLElBQUksRUFBRSxPQUFPO0VBQUcsUUFBUSxFQUFFLE9BQU87RUFBRyxNQUFNLEVBQUUsT0FBTztFQUFHLFFBQVEsRUFBRSxPQUFPO0NBQUUsQ0FBQyxDQUFDO0NBQ3hHLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTztFQUFFLElBQUk7RUFBTyxPQUFPLEVBQUUsUUFBUTtDQUFFLENBQUMsQ0FBQztBQUM3RCxDQUFDOzs7OztBQW1CRCxNQUFhLFVBQVU7Q0FDckIsT0FBTyxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQXNCOztDQUUzQyxhQUFhLEtBQUssRUFBRSxhQUFhLEVBQUUsT0FBT0EsT0FBSyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUErQjs7Q0FFdkYsUUFBUSxLQUFLLGdCQUFnQixPQUFPLEVBQUUsVUFBVSxHQUFhLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFzQjtDQUN6RixXQUFXLEtBQUssZUFBZSxDQUFDLENBQUMsUUFBc0I7O0NBRXZELE9BQU8sS0FBSyxFQUFFLGFBQWEsRUFBRSxVQUFVLEdBQWEsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQStDOztDQUV6RyxZQUFZLEtBQUssZUFBZSxDQUFDLENBQUMsUUFBc0I7O0NBRXhELGFBQWEsS0FBSyxFQUFFLGFBQWEsRUFBRSxTQUFTQSxPQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQStDOztDQUV4RyxjQUFjLEtBQUssVUFBVSxDQUFDLENBQUMsUUFBc0I7O0NBRXJELFNBQVMsS0FBSyxFQUFFLGFBQWEsRUFBRSxVQUFVQSxPQUFLLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXNCOztDQUU3RSxXQUFXLEtBQUssZ0JBQWdCLE9BQU8sRUFBRSxLQUFLQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBc0I7Q0FDekYsS0FBSyxLQUFLLEVBQUUsYUFBYTtFQUFFO0VBQU8sSUFBSSxFQUFFLFFBQVE7Q0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXNCOztDQUU1RSxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBc0I7QUFDN0M7OztBQ3BFQSxNQUFhLE9BQU87O0NBRWxCLE1BQU0sS0FBSyxFQUFFLGFBQWEsRUFBRSxXQUFXLFVBQVUsU0FBUyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBb0I7O0NBRXBGLFVBQVUsS0FBSyxTQUFTLENBQUMsQ0FBQyxRQUFvQjtDQUM5QyxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBb0I7Q0FDekMsUUFBUSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQW9CO0NBQzFDLFFBQVEsS0FBSyxPQUFPLENBQUMsQ0FBQyxRQUFvQjtDQUMxQyxRQUFRLEtBQUssT0FBTyxDQUFDLENBQUMsUUFBb0I7Q0FDMUMsWUFBWSxLQUFpQjs7Q0FFN0IsVUFBVSxLQUFxRjtBQUNqRzs7QUMwQkEsTUFBTSxZQUEwQjtBQUNoQyxNQUFNLFFBQXNCOztBQUU1QixNQUFhLGdCQUFnQixVQUMzQixNQUFNLFFBQVEsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFdBQVcsU0FBUzs7QUFFekUsTUFBYSxpQkFBaUIsT0FBcUMsWUFDakUsYUFBYSxLQUFLLENBQUMsQ0FBQyxNQUFNLFNBQVMsQ0FBQyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7O0FDL0MvRCxNQUFhLGFBQWEsRUFBRSxJQUFJLE1BQU0sTUFBTSxTQUE4QixZQUE4QztDQUN0SCxJQUFJLFNBQVMsdUJBQXVCLEVBQUU7Q0FDdEMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOLGNBQWM7Q0FDZDtDQUNBO0NBQ0E7Q0FDQTtBQUNGO0FBMEJBLE1BQWEsZ0JBQWdCLFFBQWdCLFdBQWlDO0NBQzVFLElBQUksU0FBUyxpQkFBaUIsTUFBTTtDQUNwQyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQTtBQUNGOztBQzlDQSxNQUFhLHlCQUF5QixNQUF1QixRQUFnRDtDQUMzRyxJQUFJLFNBQVMsb0JBQW9CLEdBQUcsTUFBTSxHQUFHLGdCQUFnQixJQUFJLEdBQUcsZ0JBQWdCLEVBQUU7Q0FDdEYsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7QUFDRjtBQW9DQSxNQUFhLHlCQUF5QixNQUE2QixRQUErQztDQUNoSCxJQUFJLFNBQVMsb0JBQW9CLEtBQUssVUFBVSxFQUFFLENBQUM7Q0FDbkQsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7QUFDRjtBQWlDQSxNQUFhLGtCQUFrQixVQUFrQixhQUFxQztDQUNwRixJQUFJLFNBQVMsbUJBQW1CLFFBQVE7Q0FDeEMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7QUFDRjs7O0FDM0ZBLE1BQU0sNkJBQTZCOztBQVluQyxTQUFnQixpQkFBaUIsUUFBMkIsTUFBK0M7Q0FDekcsTUFBTSxVQUE0QixDQUFDO0NBQ25DLEtBQUssSUFBSSxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUyw0QkFBNEI7RUFDOUUsTUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPLFFBQVEsMEJBQTBCO0VBQ3BFLFFBQVEsS0FBSztHQUNYLElBQUksU0FBUyxtQkFBbUIsTUFBTSxNQUFNLE1BQU0sSUFBSSxVQUFVLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQztHQUNqRixPQUFPLENBQUM7R0FDUixNQUFNO0dBQ04sUUFBUTtHQUNSO0VBQ0YsQ0FBQztDQUNIO0NBQ0EsT0FBTztBQUNUOzs7QUNaQSxNQUFNQyxtQkFBaUI7O0FBR3ZCLE1BQWEsa0JBQXVDLE1BQVksWUFBb0U7Q0FDbEksTUFBTSxVQUFpQyxDQUFDO0NBQ3hDLEtBQUssSUFBSSxRQUFRLEdBQUcsUUFBUSxRQUFRLFFBQVEsU0FBU0Esa0JBQWdCO0VBQ25FLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxRQUFRQSxnQkFBYztFQUN6RCxRQUFRLEtBQUs7R0FDWCxJQUFJLFNBQ0YsTUFDQSxNQUFNLFdBQVcsSUFBSyxNQUFNLEVBQUUsRUFBRSxNQUFNLFlBQVksS0FBSyxLQUFNLFVBQVUsTUFBTSxLQUFLLFdBQVcsT0FBTyxFQUFFLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUNwSDtHQUNBLE9BQU8sQ0FBQztHQUNSO0dBQ0EsU0FBUztFQUNYLENBQUM7Q0FDSDtDQUNBLE9BQU87QUFDVDs7QUNsQkEsTUFBYSxvQkFBb0IsVUFBNkQsZUFBZSxtQkFBbUIsS0FBSztBQW1CckksTUFBYSxxQkFBcUIsVUFBOEQsZUFBZSxvQkFBb0IsS0FBSztBQW1CeEksTUFBYSxzQkFBc0IsVUFBNkQsZUFBZSxtQkFBbUIsS0FBSztBQXdCdkksTUFBYSxzQkFBc0IsUUFBcUIsTUFBb0IsUUFBMEM7Q0FDcEgsSUFBSSxTQUFTLGlCQUFpQixPQUFPLEVBQUU7Q0FDdkMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7Q0FDQTtBQUNGOztBQzlFQSxNQUFhLGlCQUFpQixTQUEwQixhQUE0QztDQUNsRyxJQUFJLFNBQVMsbUJBQW1CLFFBQVEsSUFBSTtDQUM1QyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQTtBQUNGO0FBeUJBLE1BQWEsb0JBQW9CLGNBQXNDO0NBQ3JFLElBQUksU0FBUyxtQkFBbUIsUUFBUTtDQUN4QyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047QUFDRjs7QUNoQ0EsTUFBTUMsWUFBVSxFQUFFLE1BQU0sR0FBYSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSTtBQUN2RCxNQUFNLGdCQUFnQixRQUFnQkMsT0FBSyxHQUFHLENBQUMsQ0FBQyxTQUFTO0FBQ3pELE1BQU0sVUFBVSxFQUFFLGFBQWE7Q0FDN0IsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sZ0JBQWdCO0NBQzFDLFlBQVlBLE9BQUssRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQzFCLE9BQU8sYUFBYSxHQUFHO0NBQ3ZCLE9BQU8sYUFBYSxHQUFHO0NBQ3ZCLE1BQU0sYUFBYSxHQUFHO0NBQ3RCLE9BQU8sYUFBYSxHQUFHO0NBQ3ZCLE9BQU8sRUFBRSxhQUFhO0VBQUUsTUFBTUEsT0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUM7RUFBRyxPQUFPQSxPQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQztDQUFFLENBQUMsQ0FBQyxDQUFDLFNBQVM7QUFDcEYsQ0FBQztBQUNELE1BQU0sVUFBVSxFQUFFLGFBQWE7Q0FBRSxNQUFNQSxPQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQztDQUFHLGNBQWMsYUFBYSxFQUFFO0NBQUcsY0FBY0EsT0FBSyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBRSxDQUFDOztBQUd4SCxNQUFhLGdCQUFnQjtDQUMzQixtQkFBbUIsbUJBQ2pCLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGlCQUFpQjtFQUFHLFFBQVEsRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRztFQUFHLE1BQU0sRUFBRSxLQUFLLFlBQVk7Q0FBRSxDQUFDLElBQ25JLE1BQU0sYUFBYTtFQUNsQixNQUFNLFFBQVEsU0FBUyxTQUFTLENBQUM7RUFDakMsTUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDLEtBQUssTUFBTSxZQUFZLEdBQUcsSUFBSSxDQUFDLENBQUM7RUFDM0UsTUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxNQUFNLEtBQUssQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUM7RUFDbEYsT0FBTyxHQUFHO0dBQ1IsU0FBUyxpQkFDUCxPQUFPLFFBQVEsVUFBVSxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FDMUMsS0FBSyxJQUNQO0dBQ0EsU0FBUyxPQUFPLFNBQVMsVUFBVTtJQUNqQyxNQUFNLE9BQU8sTUFBTSxJQUFJLEtBQUs7SUFDNUIsT0FBTyxTQUFTLEtBQUEsSUFBWSxDQUFDLElBQUksQ0FBQztLQUFFLFVBQVUsS0FBSztLQUFJO0tBQU8sT0FBTyxTQUFTLGdCQUFnQjtJQUFFLENBQUM7R0FDbkcsQ0FBQztFQUNILENBQUM7Q0FDSCxDQUNGO0NBQ0EsbUJBQW1CQyxTQUFPLG1CQUFtQixtQkFBbUIsU0FDOUQsS0FBSyxXQUFXLGFBQWEsVUFBVSxPQUFPLFNBQVMsb0JBQW9CLENBQzdFO0NBQ0Esb0JBQW9CQSxTQUFPLG9CQUFvQixvQkFBb0IsU0FDakUsS0FBSyxXQUFXLGFBQWEsV0FBVyxPQUFPLFNBQVMsdUJBQXVCLEVBQUUsS0FBSyxPQUFPLElBQUksRUFBRSxDQUFDLENBQ3RHO0NBQ0EsbUJBQW1CQSxTQUNqQixtQkFDQSxxQkFDQyxNQUFNLGFBQWMsS0FBSyxXQUFXLFNBQVMsWUFBWSxTQUFTLGtCQUFrQixJQUFJLE9BQ3hGLFVBQVUsV0FBWSxjQUFjLFNBQVMsU0FBUyxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sU0FBUyxxQkFBcUIsQ0FDNUc7Q0FDQSxpQkFBaUIsbUJBQ2YsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsZUFBZTtFQUFHLFNBQUE7RUFBUyxJQUFJLEVBQUUsS0FBSyxZQUFZO0NBQUUsQ0FBQyxJQUNyRixNQUFNLGFBQWE7RUFDbEIsTUFBTSxFQUFFLE9BQU8sWUFBWUMsU0FBTyxLQUFLLFNBQVMsV0FBVyxTQUFVLEtBQUssU0FBUyxLQUFLLEtBQUssU0FBUyxvQkFBb0IsSUFBSSxJQUFLO0VBQ25JLElBQUksS0FBSyxPQUFPLGFBQWEsaUJBQWlCLE1BQU0sU0FBUyxLQUFLLENBQUMsY0FBYyxTQUFTLFNBQVMsQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUNqSCxPQUFPLElBQUksU0FBUyxxQkFBcUIsQ0FBQztFQUM1QyxPQUFPLEdBQUc7R0FBRSxTQUFTLE1BQU0sS0FBSyxFQUFFLE1BQU0sYUFBcUIsbUJBQW1CLFFBQVEsS0FBSyxNQUFNLEtBQUssRUFBRSxDQUFDO0dBQUc7RUFBUSxDQUFDO0NBQ3pILENBQ0Y7Q0FDQSxvQkFBb0IsbUJBQW1CLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGtCQUFrQjtFQUFHLElBQUk7Q0FBUSxDQUFDLElBQUksTUFBTSxhQUFhO0VBQy9ILE1BQU0sS0FBSyxZQUFZLEtBQUssRUFBRTtFQUM5QixNQUFNLEVBQUUsU0FBUyxTQUFTO0VBQzFCLE1BQU0sT0FBTyxLQUFLLFNBQVMsR0FBRyxTQUFTLEtBQUssZ0JBQWdCLFNBQVMsR0FBRyxnQkFBZ0IsT0FBTyxLQUFLLGlCQUFpQixHQUFHO0VBQ3hILE9BQU8sS0FBSyxPQUFPLENBQUMsSUFBSSxDQUFDLHNCQUFzQixNQUFNLEVBQUUsQ0FBQyxDQUFDO0NBQzNELENBQUM7Q0FDRCxvQkFBb0IsbUJBQW1CLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGtCQUFrQjtFQUFHLElBQUk7Q0FBUSxDQUFDLElBQUksTUFBTSxhQUFhO0VBQy9ILE1BQU0sS0FBSyxZQUFZLEtBQUssRUFBRTtFQUM5QixPQUFPLEtBQUssS0FBSyxVQUFVLFNBQVMsT0FBTyxNQUFNLEtBQUssVUFBVSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsc0JBQXNCLFNBQVMsU0FBUyxFQUFFLENBQUMsQ0FBQztDQUMxSCxDQUFDO0NBQ0QsbUJBQW1CLG1CQUFtQixFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxpQkFBaUIsRUFBRSxDQUFDLElBQUksT0FBTyxhQUNwRyxLQUFLLENBQUMsZUFBZSxTQUFTLFFBQVEsTUFBTSxTQUFTLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FDdkU7Q0FDQSx1QkFBdUIsbUJBQ3JCLEVBQUUsYUFBYTtFQUNiLE1BQU0sRUFBRSxRQUFRLHFCQUFxQjtFQUNyQyxjQUFjLEdBQW1COztFQUVqQyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQVMsQ0FBQyxDQUFDLFNBQVM7Q0FDMUQsQ0FBQyxJQUNBLE1BQU0sYUFBYTtFQUNsQixNQUFNLGVBQWUsU0FBUyxTQUFTLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxZQUFZO0VBQ25GLElBQUksaUJBQWlCLEtBQUEsR0FBVyxPQUFPLElBQUksU0FBUyxvQkFBb0IsQ0FBQztFQUN6RSxPQUFPLEtBQUssQ0FBQyxVQUFVLGNBQWMsS0FBSyxNQUFNLENBQUMsQ0FBQztDQUNwRCxDQUNGOztDQUVBLG1CQUFtQixtQkFBbUIsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsaUJBQWlCO0VBQUc7RUFBUztDQUFRLENBQUMsSUFBSSxTQUMvRyxLQUFLLENBQUMsY0FBYyxZQUFZLEtBQUssT0FBTyxHQUFHLFlBQVksS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQzVFO0NBQ0EsbUJBQW1CLG1CQUFtQixFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxpQkFBaUIsRUFBRSxDQUFDLElBQUksT0FBTyxhQUNwRyxLQUFLLENBQUMsaUJBQWlCLFNBQVMsUUFBUSxJQUFJLENBQUMsQ0FBQyxDQUNoRDtBQUNGO0FBRUEsTUFBTSxVQUFVLFNBQW9DLEtBQUssUUFBUSxLQUFLO0FBQ3RFLE1BQU0sVUFBVSxXQUEwQyxTQUFTLEdBQUEsQ0FBSSxLQUFLLE1BQU0sS0FBSyxRQUFRLFNBQVMsR0FBQSxDQUFJLEtBQUs7O0FBRWpILE1BQU0sZUFBZSxRQUFrQztDQUNyRCxNQUFNLEdBQUcsS0FBSyxLQUFLO0NBQ25CLGNBQWMsT0FBTyxHQUFHLFlBQVk7Q0FDcEMsY0FBYyxHQUFHLGFBQWEsS0FBSyxDQUFDLENBQUMsWUFBWTtBQUNuRDtBQUNBLE1BQU0sZUFBZSxRQUFrRDtDQUNyRSxTQUFTLEdBQUcsUUFBUSxZQUFZO0NBQ2hDLFlBQVksR0FBRyxXQUFXLEtBQUs7Q0FDL0IsT0FBTyxPQUFPLEdBQUcsS0FBSztDQUN0QixPQUFPLE9BQU8sR0FBRyxLQUFLO0NBQ3RCLE1BQU0sT0FBTyxHQUFHLElBQUk7Q0FDcEIsT0FBTyxPQUFPLEdBQUcsS0FBSztDQUN0QixPQUFPLEdBQUcsVUFBVSxPQUFPLE9BQU87RUFBRSxNQUFNLEdBQUcsTUFBTSxLQUFLLEtBQUs7RUFBRyxPQUFPLEdBQUcsTUFBTSxNQUFNLEtBQUs7Q0FBRTtBQUMvRjtBQUVBLFNBQVNBLFNBQU8sT0FBNEIsVUFBeUIsU0FBdUQ7Q0FDMUgsTUFBTSxRQUE4RSxDQUFDO0NBQ3JGLE1BQU0sVUFBNEMsQ0FBQztDQUNuRCxLQUFLLE1BQU0sWUFBWSxJQUFJLElBQUksS0FBSyxHQUFHO0VBQ3JDLE1BQU0sT0FBTyxTQUFTLE9BQU8sTUFBTSxTQUFTLEtBQUssT0FBTyxRQUFRO0VBQ2hFLE1BQU0sUUFBUSxTQUFTLEtBQUEsSUFBWSxTQUFTLGdCQUFnQixJQUFJLFFBQVEsSUFBSTtFQUM1RSxJQUFJLFNBQVMsS0FBQSxLQUFhLFVBQVUsTUFBTSxNQUFNLEtBQUs7R0FBRTtHQUFNLFFBQVE7SUFBRSxJQUFJLEtBQUs7SUFBSSxPQUFPLEtBQUs7SUFBTyxNQUFNLEtBQUs7R0FBSztFQUFFLENBQUM7T0FDckgsUUFBUSxLQUFLO0dBQUU7R0FBVSxPQUFPLE1BQU0sU0FBUztHQUFJLE9BQU8sU0FBUyxTQUFTLGdCQUFnQjtFQUFFLENBQUM7Q0FDdEc7Q0FDQSxPQUFPO0VBQUU7RUFBTztDQUFRO0FBQzFCOztBQUVBLFNBQVNELFNBQ1AsTUFDQSxNQUNBLFNBQ0EsY0FBeUYsTUFDekY7Q0FDQSxPQUFPLG1CQUFtQixFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxJQUFJO0VBQUcsU0FBQTtDQUFRLENBQUMsSUFBSSxNQUFNLGFBQWtDO0VBQ3JILE1BQU0sRUFBRSxPQUFPLFlBQVlDLFNBQU8sS0FBSyxTQUFTLFdBQVcsU0FBUyxRQUFRLE1BQU0sUUFBUSxDQUFDO0VBQzNGLE1BQU0sVUFBVSxNQUFNLFdBQVcsSUFBSSxPQUFPLE1BQU0sVUFBVSxLQUFLLE9BQU87RUFDeEUsT0FBTyxZQUFZLE9BQU8sR0FBRztHQUFFLFNBQVMsS0FBSyxNQUFNLEtBQUssRUFBRSxhQUFhLE1BQU0sQ0FBQztHQUFHO0VBQVEsQ0FBQyxJQUFJLElBQUksT0FBTztDQUMzRyxDQUFDO0FBQ0g7O0FDakpBLE1BQWEsZUFBZTtDQUMxQjtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtBQUNGOzs7QUN1QkEsTUFBYSwwQkFBMEI7Q0FBQztDQUFRO0NBQVU7Q0FBUztDQUFVO0NBQVU7Q0FBUTtBQUFROztBQ3hCdkcsTUFBTSxnQkFBa0Q7QUFDcEMsSUFBSSxJQUFJLE9BQU8sUUFBUSxVQUFVLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxZQUFZLENBQUMsUUFBa0IsSUFBSSxDQUFDLENBQUM7QUFFdEYsSUFBSSxJQUFJLE9BQU8sUUFBUSxVQUFVLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxZQUFZLENBQUMsUUFBa0IsSUFBSSxDQUFDLENBQUM7QUFFdEcsTUFBTSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7QUFDN0MsTUFBTSxhQUFhLEVBQUUsTUFBTSxDQUN6QixFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHLEdBQy9CLEVBQUUsS0FBSyxPQUFPLEtBQUssVUFBVSxHQUFHLEVBQUUsT0FBTyw4QkFBOEIsQ0FBQyxDQUFDLENBQUMsV0FBVyxTQUFTLGNBQWMsU0FBUyxDQUFDLENBQ3hILENBQUM7QUFDRCxNQUFNLE9BQU8sRUFBRSxLQUFLLE9BQU8sS0FBSyxVQUFVLENBQWdDLENBQUMsQ0FBQyxXQUFXLFNBQVMsV0FBVyxLQUFLO0FBQ2hILE1BQU0sV0FBVztDQUFFLE1BQU0sS0FBSyxTQUFTO0NBQUcsTUFBTSxLQUFLLFNBQVM7QUFBRTtBQUNoRSxNQUFNLFFBQVEsRUFBRSxNQUFNO0NBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUc7Q0FBRyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0NBQUcsRUFBRSxRQUFRO0FBQUMsQ0FBQztBQUMvRixNQUFNLFNBQVMsRUFBRSxhQUFhO0NBQzVCO0NBQ0EsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDO0NBQzFDLGFBQWEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUksQ0FBQyxDQUFDLFFBQVEsRUFBRTtDQUM1QyxZQUFZLEVBQ1QsTUFDQyxFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSwwQkFBMEIsOENBQThDO0VBQy9GLE9BQU87RUFDUCxNQUFNLEVBQUUsS0FBSyx1QkFBdUI7RUFDcEMsU0FBUyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsU0FBUztFQUN0RSxTQUFTLE1BQU0sU0FBUztDQUMxQixDQUFDLENBQ0gsQ0FBQyxDQUNBLElBQUksR0FBRyxDQUFDLENBQ1IsUUFBUSxDQUFDLENBQUM7Q0FDYixRQUFRLEVBQ0wsTUFBTSxFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7RUFBRyxHQUFHO0NBQVMsQ0FBQyxDQUFDLENBQUMsQ0FDeEUsSUFBSSxHQUFJLENBQUMsQ0FDVCxRQUFRLENBQUMsQ0FBQztDQUNiLGFBQWEsRUFDVixNQUNDLEVBQUUsYUFBYTtFQUNiLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSTtFQUNoQyxHQUFHO0VBQ0gsUUFBUSxFQUNMLE1BQU0sRUFBRSxhQUFhO0dBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0dBQUcsTUFBTSxLQUFLLFNBQVM7R0FBRyxPQUFPLEVBQUUsS0FBSyxZQUFZO0VBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDaEgsSUFBSSxHQUFHLENBQUMsQ0FDUixRQUFRLENBQUMsQ0FBQztDQUNmLENBQUMsQ0FDSCxDQUFDLENBQ0EsSUFBSSxHQUFJLENBQUMsQ0FDVCxRQUFRLENBQUMsQ0FBQztDQUNiLFVBQVUsRUFDUCxNQUFNLEVBQUUsYUFBYTtFQUFFLE1BQU07RUFBWSxTQUFTLEVBQUUsUUFBUTtFQUFHLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxHQUFHLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQyxTQUFTO0NBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDckgsSUFBSSxHQUFHLENBQUMsQ0FDUixRQUFRLENBQUMsQ0FBQztDQUNiLG9CQUFvQixFQUNqQixhQUFhO0VBQ1oseUJBQXlCLEVBQUUsUUFBUTtFQUNuQyx5QkFBeUIsRUFBRSxRQUFRO0VBQ25DLG1CQUFtQixFQUFFLFFBQVE7RUFDN0Isc0NBQXNDLEVBQUUsUUFBUTtDQUNsRCxDQUFDLENBQUMsQ0FDRCxTQUFTO0NBQ1osUUFBUSxFQUNMLE1BQ0MsRUFBRSxhQUFhO0VBQ2IsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQ2hDLEdBQUc7RUFDSDtFQUNBLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQztFQUMvRCxRQUFRLEVBQUUsTUFBTSxFQUFFLEtBQUssWUFBWSxDQUFDLENBQUMsQ0FBQyxJQUFJLGFBQWEsTUFBTSxDQUFDLENBQUMsU0FBUztFQUN4RSxhQUFhLEVBQ1YsTUFBTSxFQUFFLGFBQWE7R0FBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7R0FBRyxPQUFPLEVBQUUsS0FBSyxZQUFZO0VBQUUsQ0FBQyxDQUFDLENBQUMsQ0FDekYsSUFBSSxHQUFHLENBQUMsQ0FDUixTQUFTO0NBQ2QsQ0FBQyxDQUNILENBQUMsQ0FDQSxJQUFJLEdBQUksQ0FBQyxDQUNULFFBQVEsQ0FBQyxDQUFDO0NBQ2IsU0FBUyxFQUNOLE1BQU0sRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQUcsR0FBRztDQUFTLENBQUMsQ0FBQyxDQUFDLENBQ3hFLElBQUksR0FBRyxDQUFDLENBQ1IsUUFBUSxDQUFDLENBQUM7Q0FDYixLQUFLLEVBQ0YsYUFBYTtFQUNaLE1BQU0sRUFBRSxLQUFLLENBQUMsa0JBQWtCLE9BQU8sQ0FBQztFQUN4QyxTQUFTLEVBQUUsUUFBUTtFQUNuQixZQUFZLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQzlCLFVBQVUsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxNQUFNO0dBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQU07R0FBRyxFQUFFLE9BQU87R0FBRyxFQUFFLFFBQVE7R0FBRyxFQUFFLEtBQUs7RUFBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0VBQ3ZILE1BQU0sS0FBSyxTQUFTO0NBQ3RCLENBQUMsQ0FBQyxDQUNELFNBQVM7Q0FDWixNQUFNLEVBQ0gsYUFBYTtFQUNaLFNBQVMsRUFBRSxRQUFRO0VBQ25CLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsU0FBUztFQUNwRCx5QkFBeUIsRUFBRSxRQUFRLENBQUMsQ0FBQyxTQUFTO0NBQ2hELENBQUMsQ0FBQyxDQUNELFNBQVM7Q0FDWixTQUFTLEVBQ04sTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sbUNBQW1DLHdDQUF3QyxDQUFDLENBQUMsQ0FDcEcsSUFBSSxFQUFFLENBQUMsQ0FDUCxTQUFTO0FBQ2QsQ0FBQzs7Ozs7QUFZRCxTQUFnQixlQUFlLE1BQWMsVUFBK0Q7Q0FDMUcsTUFBTSxRQUFRLElBQUksWUFBWTtDQUM5QixNQUFNLFdBQVcsY0FBYyxNQUFNO0VBQUUsYUFBYTtFQUFPLGNBQWM7RUFBTyxlQUFlO0VBQUcsWUFBWTtDQUFLLENBQVU7Q0FDN0gsTUFBTSxVQUFVLFdBQTJCLEtBQUssSUFBSSxHQUFHLE1BQU0sUUFBUSxNQUFNLENBQUMsQ0FBQyxJQUFJO0NBQ2pGLE1BQU0sU0FBUyxTQUFTLE9BQU87Q0FDL0IsSUFBSSxXQUFXLEtBQUEsR0FBVyxPQUFPLElBQUksU0FBUyx1QkFBdUI7RUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFJLEVBQUU7RUFBRyxJQUFJO0NBQUcsR0FBRyxPQUFPLE9BQU8sQ0FBQztDQUU3SCxJQUFJO0NBQ0osSUFBSTtFQUNGLFFBQVEsU0FBUyxLQUFLLEVBQUUsZUFBZSxFQUFFLENBQUM7Q0FDNUMsU0FBUyxPQUFPO0VBQ2QsT0FBTyxJQUFJLFNBQVMsdUJBQXVCO0dBQUUsTUFBTTtHQUFHLElBQUk7RUFBRyxHQUFHLGlCQUFpQixRQUFRLE1BQU0sVUFBVSx5QkFBeUIsQ0FBQztDQUNySTtDQUNBLE1BQU0sU0FBUyxPQUFPLFVBQVUsU0FBUyxDQUFDLENBQUM7Q0FDM0MsSUFBSSxDQUFDLE9BQU8sU0FBUztFQUNuQixNQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU87RUFDbEMsTUFBTSxPQUFPLE9BQU8sUUFBUSxDQUFDO0VBQzdCLE9BQU8sSUFBSSxTQUFTLHVCQUF1QjtHQUFFLE1BQU0sT0FBTyxTQUFTLFVBQVUsSUFBSSxDQUFDO0dBQUcsSUFBSSxRQUFRLElBQUk7RUFBRSxHQUFHLE9BQU8sV0FBVyxFQUFFLENBQUM7Q0FDakk7Q0FDQSxNQUFNLEVBQUUsb0JBQW9CLEdBQUcsU0FBUyxPQUFPO0NBQy9DLE1BQU0sWUFBWSxpQkFBaUI7RUFBRSxHQUFHO0VBQVUsR0FBRztFQUFNLEdBQUksdUJBQXVCLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxtQkFBbUI7Q0FBRyxDQUFDO0NBQ2hJLE9BQU8sR0FBRyxTQUFzQjtBQUNsQzs7QUE2QkEsU0FBUyxTQUFTLFVBQTJCLE1BQXNDO0NBQ2pGLEtBQUssSUFBSSxTQUFTLEtBQUssUUFBUSxTQUFTLEdBQUcsVUFBVSxHQUFHO0VBQ3RELE1BQU0sT0FBTyxTQUFTLE1BQU0sS0FBSyxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUk7RUFDdkQsSUFBSSxNQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU07Q0FDckM7Q0FDQSxPQUFPLFNBQVMsVUFBVSxRQUFRLE1BQU07QUFDMUM7QUFFQSxNQUFNLFdBQVcsU0FDZixLQUNHLEtBQUssU0FBVSxPQUFPLFNBQVMsV0FBVyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxHQUFJLENBQUMsQ0FDaEYsS0FBSyxFQUFFLENBQUMsQ0FDUixRQUFRLFFBQVEsRUFBRTs7QUFHdkIsU0FBUyxpQkFBaUIsT0FBeUI7Q0FDakQsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHLE9BQU8sTUFBTSxJQUFJLGdCQUFnQjtDQUMzRCxJQUFJLFVBQVUsUUFBUSxPQUFPLFVBQVUsVUFBVSxPQUFPO0NBQ3hELE9BQU8sT0FBTyxZQUNaLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FDbEIsUUFBUSxHQUFHLFlBQVksV0FBVyxLQUFBLENBQVMsQ0FBQyxDQUM1QyxLQUFLLENBQUMsS0FBSyxZQUFZLENBQUMsS0FBSyxpQkFBaUIsTUFBTSxDQUFDLENBQUMsQ0FDM0Q7QUFDRjs7QUNuTUEsTUFBTSxRQUFROzs7OztBQUtkLFNBQWdCLFdBQVcsT0FBOEI7Q0FDdkQsTUFBTSxPQUFPLE1BQ1YsS0FBSyxDQUFDLENBQ04sWUFBWSxDQUFDLENBQ2IsUUFBUSw0QkFBNEIsRUFBRSxDQUFDLENBQ3ZDLFFBQVEsYUFBYSxFQUFFLENBQUMsQ0FDeEIsUUFBUSxjQUFjLEVBQUUsQ0FBQyxDQUN6QixRQUFRLFFBQVEsRUFBRTtDQUNyQixNQUFNLFNBQVMsS0FBSyxNQUFNLEdBQUc7Q0FDN0IsT0FBTyxLQUFLLFVBQVUsT0FBTyxPQUFPLFVBQVUsS0FBSyxPQUFPLE9BQU8sU0FBUyxNQUFNLEtBQUssSUFBSSxDQUFDLElBQUksT0FBTztBQUN2Rzs7O0FDVkEsTUFBYSxpQkFBaUIsU0FBeUIsV0FBVyxJQUFJLENBQUMsQ0FBQyxLQUFLLEdBQUc7QUFFaEYsTUFBYSxjQUFjLFNBQ3pCLEtBQ0csTUFBTSxHQUFHLENBQUMsQ0FDVixLQUFLLFlBQVksUUFBUSxLQUFLLENBQUMsQ0FBQyxDQUNoQyxRQUFRLFlBQVksWUFBWSxFQUFFOztBQVl2QyxTQUFnQixZQUFZLE1BQWlDO0NBQzNELE1BQU0sV0FBVyxXQUFXLElBQUk7Q0FDaEMsT0FBTyxTQUFTLE1BQU0sQ0FBQyxDQUFDLENBQUMsS0FBSyxHQUFHLFVBQVUsU0FBUyxNQUFNLEdBQUcsUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLEdBQUcsQ0FBQztBQUNuRjs7QUFHQSxNQUFhLFlBQVksTUFBYyxVQUEyQixZQUFZLElBQUksQ0FBQyxDQUFDLFNBQVMsY0FBYyxLQUFLLENBQUM7OztBQzdCakgsTUFBTSxjQUFjOztBQUdwQixTQUFnQixhQUFhLE1BQWMsUUFBeUIsV0FBMkM7Q0FDN0csT0FBTyxLQUFLLFFBQVEsY0FBYyxPQUFPLFNBQWlCLFNBQWlCO0VBQ3pFLElBQUksWUFBWSxJQUFJLE9BQU8sTUFBTSxNQUFNLENBQUM7RUFDeEMsTUFBTSxRQUFRLE9BQU8sT0FBTyxRQUFRLElBQUksSUFBSSxPQUFPLFFBQVEsS0FBQTtFQUMzRCxJQUFJLFVBQVUsS0FBQSxLQUFhLE9BQU8sVUFBVSxXQUFXO0dBQ3JELFVBQVUsSUFBSTtHQUNkLE9BQU87RUFDVDtFQUNBLE1BQU0sU0FBUyxPQUFPLFVBQVUsV0FBVyxRQUFRLE1BQU0sS0FBSyxJQUFJO0VBQ2xFLElBQUksV0FBVyxJQUFJLFVBQVUsSUFBSTtFQUNqQyxPQUFPO0NBQ1QsQ0FBQztBQUNIOzs7Ozs7O0FDV0EsU0FBZ0IsaUJBQWlCLFdBQXNCLFlBQW9CLE9BQWtDO0NBQzNHLE1BQU0sU0FBUyxTQUFTLFdBQVcsWUFBWSxLQUFLO0NBQ3BELE1BQU0sMEJBQVUsSUFBSSxJQUFZO0NBQ2hDLE1BQU0sUUFBUSxTQUF1QjtFQUNuQyxRQUFRLElBQUksSUFBSTtDQUNsQjtDQUVBLE1BQU0seUJBQVMsSUFBSSxJQUEwQjtDQUM3QyxLQUFLLE1BQU0sU0FBUyxVQUFVLFFBQzVCLEtBQUssTUFBTSxTQUFTLFNBQVMsT0FBTyxRQUFRLElBQUksR0FBRztFQUNqRCxNQUFNLE9BQU8sYUFBYSxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLO0VBQ3hELElBQUksU0FBUyxJQUFJLE9BQU8sSUFBSSxNQUFNLEVBQUUsS0FBSyxDQUFDO0NBQzVDO0NBR0YsTUFBTSw4QkFBYyxJQUFJLElBQXdDO0NBQ2hFLEtBQUssTUFBTSxTQUFTLFVBQVUsYUFDNUIsS0FBSyxNQUFNLFNBQVMsU0FBUyxPQUFPLFFBQVEsSUFBSSxHQUFHO0VBQ2pELE1BQU0sT0FBTyxjQUFjLGFBQWEsTUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDO0VBQ2hFLElBQUksU0FBUyxJQUFJO0VBQ2pCLE1BQU0sU0FBUyxZQUFZLElBQUksSUFBSSxxQkFBSyxJQUFJLElBQTJCO0VBQ3ZFLFlBQVksSUFBSSxNQUFNLE1BQU07RUFDNUIsS0FBSyxNQUFNLFVBQVUsTUFBTSxRQUN6QixLQUFLLE1BQU0sU0FBUyxTQUFTLFFBQVEsT0FBTyxJQUFJLEdBQUc7R0FDakQsTUFBTSxRQUFRLGFBQWEsT0FBTyxPQUFPLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSztHQUMzRCxJQUFJLFVBQVUsSUFBSSxhQUFhLFFBQVE7SUFBRTtJQUFPLE9BQU8sT0FBTztHQUFNLENBQUM7RUFDdkU7Q0FFSjtDQUVGLE1BQU0seUJBQVMsSUFBSSxJQUEyQjtDQUM5QyxLQUFLLE1BQU0sU0FBUyxVQUFVLFFBQzVCLEtBQUssTUFBTSxTQUFTLFNBQVMsT0FBTyxRQUFRLElBQUksR0FBRztFQUNqRCxNQUFNLFFBQVEsYUFBYSxNQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxZQUFZO0VBQ3hFLElBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQUc7RUFDdkMsTUFBTSxRQUFRLFNBQXlCLGFBQWEsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUs7RUFDNUUsT0FBTyxJQUFJLE9BQU87R0FDaEI7R0FDQSxNQUFNLE1BQU07R0FDWixRQUFRLGFBQWEsTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLENBQUMsUUFBUSxTQUFTLFNBQVMsRUFBRSxDQUFDO0dBQ3pFLEdBQUksTUFBTSxXQUFXLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxRQUFRLE1BQU0sT0FBTztHQUM3RCxHQUFJLE1BQU0sZ0JBQWdCLEtBQUEsSUFDdEIsQ0FBQyxJQUNELEVBQUUsYUFBYSxNQUFNLFlBQVksS0FBSyxFQUFFLE1BQU0sYUFBYTtJQUFFLE1BQU0sY0FBYyxLQUFLLElBQUksQ0FBQztJQUFHO0dBQU0sRUFBRSxFQUFFO0VBQzlHLENBQUM7Q0FDSDtDQUVGLE1BQU0sMEJBQVUsSUFBSSxJQUEyQjtDQUMvQyxLQUFLLE1BQU0sU0FBUyxVQUFVLFNBQzVCLEtBQUssTUFBTSxTQUFTLFNBQVMsT0FBTyxRQUFRLElBQUksR0FBRztFQUNqRCxNQUFNLE9BQU8sV0FBVyxhQUFhLE1BQU0sTUFBTSxPQUFPLElBQUksQ0FBQztFQUM3RCxJQUFJLFNBQVMsTUFBTSxRQUFRLElBQUksTUFBTSxFQUFFLEtBQUssQ0FBQztDQUMvQztDQUdGLEtBQUssTUFBTSxVQUFVLFlBQVksT0FBTyxHQUN0QyxLQUFLLE1BQU0sRUFBRSxXQUFXLE9BQU8sT0FBTyxHQUFHLElBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sSUFBSSxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUM7Q0FFcEcsT0FBTztFQUNMLFNBQVM7R0FDUCxRQUFRLEVBQUUsTUFBTSxXQUFXO0dBQzNCLEdBQUksVUFBVSx1QkFBdUIsS0FBQSxJQUFZLENBQUMsSUFBSSxFQUFFLG9CQUFvQixVQUFVLG1CQUFtQjtHQUN6RyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQztHQUMzQixhQUFhLENBQUMsR0FBRyxXQUFXLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxhQUFnQztJQUFFO0lBQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUM7R0FBRSxFQUFFO0dBQ2pILFVBQVUsVUFBVTtHQUNwQixHQUFHLE1BQU0sV0FBVyxRQUFRLElBQUk7R0FDaEMsR0FBSSxRQUFRLFNBQVMsSUFBSSxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxFQUFFO0dBQy9ELEdBQUksVUFBVSxTQUFTLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxNQUFNLFVBQVUsS0FBSztHQUMvRCxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQztFQUM3QjtFQUNBLFNBQVMsQ0FBQyxHQUFHLE9BQU87RUFDcEI7Q0FDRjtBQUNGO0FBRUEsU0FBUyxNQUFNLFdBQXNCLFFBQXlCLE1BQTZEO0NBQ3pILElBQUksVUFBVSxRQUFRLEtBQUEsR0FBVyxPQUFPLENBQUM7Q0FDekMsTUFBTSxFQUFFLE1BQU0sR0FBRyxRQUFRLFVBQVU7Q0FDbkMsSUFBSSxTQUFTLEtBQUEsS0FBYSxDQUFDLEtBQUssTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDO0NBQ3ZELE1BQU0sUUFBVyxVQUEwQixPQUFPLFVBQVUsV0FBVyxhQUFhLE9BQU8sUUFBUSxJQUFJLElBQUk7Q0FDM0csT0FBTyxFQUNMLEtBQUs7RUFDSCxHQUFHO0VBQ0gsWUFBWSxhQUFhLElBQUksWUFBWSxRQUFRLElBQUk7RUFDckQsVUFBVSxPQUFPLFlBQVksT0FBTyxRQUFRLElBQUksUUFBUSxDQUFDLENBQUMsS0FBSyxDQUFDLE1BQU0sV0FBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0NBQ3ZHLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsU0FBUyxXQUFzQixZQUFvQixPQUF5QztDQUNuRyxNQUFNLFNBQStELEVBQUUsZUFBZSxXQUFXO0NBQ2pHLEtBQUssTUFBTSxhQUFhLFVBQVUsWUFBWTtFQUM1QyxNQUFNLFFBQ0osTUFBTSxVQUFVLFNBQVMsVUFBVSxZQUFZLFVBQVUsU0FBUyxXQUFXLFFBQVEsVUFBVSxTQUFTLFNBQVMsQ0FBQyxJQUFJLEtBQUE7RUFDeEgsSUFBSSxVQUFVLEtBQUEsR0FBVztFQUN6QixPQUFPLFVBQVUsUUFDZixVQUFVLFNBQVMsVUFBVSxPQUFPLFVBQVUsV0FBVyxVQUFVLEtBQUssSUFBSSxPQUFPLFVBQVUsV0FBVyxTQUFTLEtBQUssSUFBSTtDQUM5SDtDQUNBLE1BQU0sU0FDSixNQUFNLG9CQUNOLFVBQVUsV0FBVyxRQUFRLGNBQWMsVUFBVSxTQUFTLFFBQVEsQ0FBQyxDQUFDLEtBQUssY0FBYyxPQUFPLFVBQVUsS0FBSyxDQUFDLENBQUM7Q0FDckgsSUFBSSxPQUFPLFdBQVcsWUFBWSxXQUFXLElBQUksT0FBTyxtQkFBbUI7Q0FDM0UsT0FBTztBQUNUO0FBRUEsTUFBTSxhQUFhLFNBQW9DLFNBQVMsS0FBSyxNQUFNLFNBQVMsQ0FBQztBQUNyRixNQUFNLFlBQVksU0FBK0MsQ0FDL0QsR0FBRyxJQUFJLElBQUksS0FBSyxLQUFLLFVBQVUsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLFFBQVEsVUFBVSxVQUFVLEVBQUUsQ0FBQyxDQUM5RTs7QUFHQSxTQUFTLFNBQ1AsT0FDQSxRQUNBLE1BQzRCO0NBQzVCLElBQUksTUFBTSxTQUFTLEtBQUEsS0FBYSxDQUFDLEtBQUssTUFBTSxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUM7Q0FDbkUsSUFBSSxNQUFNLFNBQVMsS0FBQSxHQUFXLE9BQU8sQ0FBQyxNQUFNO0NBQzVDLE1BQU0sT0FBTyxNQUFNO0NBQ25CLE1BQU0sT0FBTyxPQUFPO0NBQ3BCLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxHQUFHO0VBQ3hCLEtBQUssSUFBSTtFQUNULE9BQU8sQ0FBQztDQUNWO0NBQ0EsT0FBUSxLQUEyQixLQUFLLFdBQVc7RUFBRSxHQUFHO0VBQVEsTUFBTTtHQUFRLFFBQVEsU0FBUztDQUFNLEVBQUU7QUFDekc7QUFFQSxTQUFTLEtBQUssV0FBbUIsUUFBa0M7Q0FDakUsTUFBTSxVQUFVLFVBQVUsV0FBVyxHQUFHO0NBQ3hDLE1BQU0sUUFBUSxRQUFRLFVBQVUsVUFBVSxNQUFNLENBQUMsSUFBSSxVQUFBLENBQVcsS0FBSztDQUVyRSxRQURXLFVBQVUsUUFBUyxPQUFPLFVBQVUsWUFBWSxVQUFVLE1BQVEsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLFNBQVMsT0FDdEc7QUFDaEI7QUFFQSxTQUFTLGFBQWEsUUFBb0MsT0FBNEI7Q0FDcEYsTUFBTSxVQUFVLE9BQU8sSUFBSSxNQUFNLEtBQUs7Q0FDdEMsSUFBSSxZQUFZLEtBQUEsS0FBYSxhQUFhLFFBQVEsTUFBTSxLQUFLLElBQUksYUFBYSxRQUFRLFFBQVEsS0FBSyxHQUFHLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSztBQUNySTs7QUMxSkEsTUFBYSxzQkFBc0IsTUFBcUIsSUFBWSxRQUE2QixDQUFDLE9BQTJCO0NBQzNILElBQUksU0FBUyx3QkFBd0IsRUFBRTtDQUN2QztDQUNBLE1BQU07Q0FDTjtDQUNBO0FBQ0Y7OztBQ2lCQSxNQUFhLGdCQUFnQixPQUFvQixXQUMvQyxhQUFhLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTyxPQUFPLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQzs7QUNyQjFHLE1BQWEsNEJBQ1gsTUFDQSxJQUNBLFFBQTZCLENBQUMsT0FDQTtDQUM5QixJQUFJLFNBQVMsOEJBQThCLE9BQU8sT0FBTyxFQUFFLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxDQUFDO0NBQ2pGO0NBQ0EsTUFBTTtDQUNOO0NBQ0E7QUFDRjs7QUNiQSxNQUFhLGdCQUFnQixNQUFjLFFBQThCO0NBQ3ZFLElBQUksU0FBUyxpQkFBaUIsRUFBRTtDQUNoQyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQTtBQUNGOztBQ0xBLE1BQWEsZUFBZSxNQUFjLFFBQTZCO0NBQ3JFLElBQUksU0FBUyxnQkFBZ0IsRUFBRTtDQUMvQixPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQTtBQUNGOztBQ21DQSxNQUFhLGNBQWMsWUFBNkIsRUFBRSxRQUFRLGNBQTZDO0NBQzdHLEdBQUc7Q0FDSCxRQUFRLE9BQ04sV0FBVyxRQUNYLE9BQU8sS0FBSyxVQUFVLENBQUMsTUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDLENBQ2xEO0NBQ0EsU0FBUyxPQUNQLFdBQVcsU0FDWCxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxDQUNuRDtBQUNGO0FBQ0EsU0FBUyxPQUNQLFNBQ0EsUUFDaUM7Q0FDakMsTUFBTSxTQUFTLElBQUksSUFBSSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQ3RFLEtBQUssTUFBTSxDQUFDLElBQUksVUFBVSxRQUN4QixJQUFJLFVBQVUsTUFBTSxPQUFPLE9BQU8sRUFBRTtNQUMvQixPQUFPLElBQUksSUFBSSxLQUFLO0NBRTNCLE9BQU8sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLFlBQVk7RUFBRTtFQUFJO0NBQU0sRUFBRTtBQUN6RDs7QUNoREEsTUFBYSwwQkFDWCxZQUNBLEtBQ0EsUUFBNkIsQ0FBQyxHQUM5QixTQUF3QyxDQUFDLE9BQ2I7Q0FDNUIsSUFBSSxTQUFTLHFCQUFxQixXQUFXLElBQUk7Q0FDakQ7Q0FDQSxNQUFNO0NBQ04sWUFBWSxXQUFXO0NBQ3ZCLE1BQU0sV0FBVztDQUNqQjtDQUNBLEdBQUksT0FBTyxXQUFXLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTztBQUMxQzs7QUN0QkEsTUFBYSxzQkFDWCxPQUNBLEtBQ0EsU0FBNEIsQ0FBQyxHQUM3QixRQUE2QixDQUFDLE9BQ1o7Q0FDbEIsSUFBSSxTQUFTLGlCQUFpQixNQUFNLE1BQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxHQUFHLE9BQU8sS0FBSyxVQUFVLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDO0NBQy9HO0NBQ0EsTUFBTTtDQUNOLE9BQU8sTUFBTTtDQUNiLE1BQU0sTUFBTTtDQUNaO0NBQ0EsR0FBSSxPQUFPLFdBQVcsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPO0FBQzFDOzs7QUNEQSxNQUFhLGNBQWMsV0FDekIsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU0sY0FBYyxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsTUFDbkYsTUFBTSxVQUFVLFlBQVksS0FBSyxNQUFNLE1BQU0sSUFBSSxLQUFLLFlBQVksS0FBSyxjQUFjLElBQUksTUFBTSxjQUFjLEVBQUUsQ0FDbEg7O0FBRUYsTUFBYSxjQUFjLFdBQ3pCLGFBQWEsTUFBTSxDQUFDLENBQUMsUUFBUSxVQUFVLGFBQWEsTUFBTSxTQUFTLFNBQVMsS0FBSyxDQUFDOztBQUdwRixTQUFnQixlQUFlLE9BQW9CLFFBQTZDO0NBQzlGLE9BQU87RUFDTCxNQUFNLE9BQU87RUFDYixRQUFRLGFBQWEsT0FBTyxNQUFNO0VBQ2xDLFFBQVEsT0FBTyxTQUFTLFdBQVcsU0FBUyxXQUFXLE9BQU8sV0FBVyxJQUFJLENBQUM7RUFDOUUsYUFBYSxXQUFXLGVBQWUsT0FBTyxPQUFPLEVBQUUsQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLE1BQU0sYUFBd0I7R0FBRSxZQUFZO0dBQUk7R0FBTTtFQUFNLEVBQUUsQ0FBQztFQUNuSSxnQkFBZ0IsT0FBTyxrQkFBa0I7RUFDekMsa0JBQWtCLE9BQU8sb0JBQW9CO0NBQy9DO0FBQ0Y7QUFFQSxNQUFNLFFBQVEsTUFBZSxVQUE0QixLQUFLLFVBQVUsSUFBSSxNQUFNLEtBQUssVUFBVSxLQUFLOztBQUd0RyxTQUFnQixTQUFTLE1BQThCLElBQTZFO0NBQ2xJLE1BQU0sWUFBYTtFQUFDO0VBQVU7RUFBZTtFQUFrQjtDQUFrQixDQUFDLENBQVcsUUFDMUYsU0FBUyxDQUFDLEtBQUssS0FBSyxPQUFPLEdBQUcsS0FBSyxDQUN0QztDQUNBLElBQUksVUFBVSxXQUFXLEtBQUssS0FBSyxTQUFTLEdBQUcsUUFBUSxLQUFLLEtBQUssUUFBUSxHQUFHLE1BQU0sR0FBRyxPQUFPO0NBQzVGLE1BQU0sUUFBUSxZQUFrRDtFQUM5RCxNQUFNLE9BQU87RUFDYixRQUFRLE9BQU87RUFDZixHQUFHLE9BQU8sWUFBWSxVQUFVLEtBQUssU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztDQUNyRTtDQUNBLE9BQU87RUFBRSxNQUFNLEtBQUssSUFBSTtFQUFHLElBQUksS0FBSyxFQUFFO0NBQUU7QUFDMUM7OztBQ3BEQSxNQUFNLHFCQUFxQjs7QUFVM0IsU0FBUyxPQUFPLFFBQWtDLFFBQXVCLFFBQTZCLENBQUMsR0FBaUI7Q0FDdEgsTUFBTSxFQUFFLE1BQU0sUUFBUSxTQUFTLENBQUMsR0FBRyxjQUFjLENBQUMsR0FBRyxpQkFBaUIsVUFBVTtDQUNoRixNQUFNLE9BQU87RUFDWCxHQUFJLFNBQVMsV0FBVyxVQUFVLE9BQU8sU0FBUyxJQUFJLEVBQUUsT0FBTyxJQUFJLENBQUM7RUFDcEUsR0FBSSxZQUFZLFNBQVMsSUFBSSxFQUFFLFlBQVksSUFBSSxDQUFDO0VBQ2hELEdBQUksaUJBQWlCLEVBQUUsZUFBZSxJQUFJLENBQUM7Q0FDN0M7Q0FDQSxNQUFNLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLFdBQVcsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxDQUFDO0NBQ3hFLE9BQU87RUFDTCxJQUFJLFNBQ0YsaUJBQ0EsTUFDQSxPQUFPLEVBQUUsRUFBRSxTQUFTLElBQ3BCLFVBQVU7R0FBQztHQUFNLEdBQUc7R0FBUSxHQUFHO0dBQU0sR0FBRyxPQUFPLEtBQUssV0FBVyxPQUFPLEtBQUs7RUFBQyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FDMUY7RUFDQTtFQUNBLE1BQU07RUFDTjtFQUNBO0VBQ0E7RUFDQSxHQUFHO0NBQ0w7QUFDRjs7QUFHQSxTQUFnQixVQUNkLFFBQ0EsUUFDQSxRQUE2QixDQUFDLEdBQ0w7Q0FDekIsTUFBTSxRQUF3QixDQUFDO0NBQy9CLEtBQUssSUFBSSxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUyxvQkFDbEQsTUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNLE9BQU8sUUFBUSxrQkFBa0IsR0FBRyxRQUFRLEtBQUssQ0FBQztDQUNuRixPQUFPO0FBQ1Q7O0FDakNBLE1BQWEsZ0JBQ1gsUUFDQSxNQUNBLElBQ0EsUUFBNkIsQ0FBQyxPQUNaO0NBQ2xCLElBQUksU0FBUyxpQkFBaUIsT0FBTyxNQUFNLFlBQVksQ0FBQztDQUN4RDtDQUNBLE1BQU07Q0FDTixRQUFRLE9BQU87Q0FDZixPQUFPLE9BQU8sTUFBTSxZQUFZO0NBQ2hDO0NBQ0E7QUFDRjtBQUU2QyxXQUFXLE9BQU8sV0FBVyxPQUFPLFdBQVcsUUFBUSxXQUFXOztBQ1ovRyxNQUFhLGVBQWUsVUFBK0I7Q0FBRSxJQUFJLFNBQVMsZ0JBQWdCLElBQUk7Q0FBRyxPQUFPLENBQUM7Q0FBRyxNQUFNO0NBQWdCO0FBQUs7QUFDdkksTUFBYSxnQkFBZ0IsVUFBZ0M7Q0FDM0QsSUFBSSxTQUFTLGlCQUFpQixJQUFJO0NBQ2xDLE9BQU8sQ0FBQztDQUNSLE1BQU07Q0FDTjtBQUNGO0FBQ0EsTUFBYSxnQkFBZ0IsTUFBYyxjQUFxQztDQUM5RSxJQUFJLFNBQVMsaUJBQWlCLElBQUk7Q0FDbEMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7QUFDRjs7QUNOQSxNQUFhLGVBQWUsU0FDMUIsS0FBSyxhQUNEO0NBQUUsU0FBUyxLQUFLO0NBQVMsVUFBVSxLQUFLLFlBQVk7Q0FBTSx5QkFBeUIsS0FBSywyQkFBMkI7QUFBSyxJQUN4SDtBQUNOLE1BQU0saUJBQWlCLEVBQUUsOEJBQWtELDRCQUE0QjtBQUN2RyxNQUFhLFlBQVksTUFBd0IsVUFDL0MsU0FBUyxTQUNSLFNBQVMsUUFDUixVQUFVLFFBQ1YsS0FBSyxZQUFZLE1BQU0sV0FDdkIsS0FBSyxhQUFhLE1BQU0sWUFDeEIsY0FBYyxJQUFJLE1BQU0sY0FBYyxLQUFLO0FBQy9DLE1BQWEsV0FBVyxNQUF3QixRQUFtQztDQUNqRixJQUFJLFNBQVMsWUFBWSxPQUFPLE9BQU8sU0FBUyxHQUFHLFVBQVUsT0FBTyxLQUFLO0NBQ3pFLE9BQU8sQ0FBQztDQUNSLE1BQU07Q0FDTjtDQUNBO0FBQ0Y7O0FDekJBLE1BQWEsVUFBVSxLQUFpQixRQUE2QixDQUFDLEdBQUcsWUFBZ0M7Q0FDdkcsSUFBSSxZQUFZLEdBQUc7Q0FDbkI7Q0FDQSxNQUFNO0NBQ047Q0FDQSxHQUFJLFdBQVcsS0FBQSxJQUFZLENBQUMsSUFBSSxFQUFFLE9BQU87QUFDM0M7O0FBRUEsTUFBYSxhQUFhLEVBQUUsTUFBTSxTQUFTLFlBQVksWUFBZ0MsRUFBRSxVQUFVLGNBQXFDO0NBQ3RJO0NBQ0E7Q0FDQSxZQUFZLGNBQWM7Q0FDMUIsVUFBVSxPQUFPLFlBQVksT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUssU0FBUyxDQUFDLE1BQU0sU0FBUyxTQUFTLElBQUksQ0FBQyxDQUFDO0FBQ2hHO0FBQ0EsTUFBYSxlQUFlLFFBQzFCLFNBQVMsV0FBVyxJQUFJLE1BQU0sSUFBSSxZQUFZLEdBQUksSUFBSSxjQUFjLEtBQUEsSUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLFNBQVMsQ0FBRTs7QUFHdkcsTUFBYSxhQUFhLEtBQWlCLFlBQ3pDLFFBQVEsU0FBUyxJQUFJLFFBQ3JCLFFBQVEsWUFBWSxJQUFJLFlBQ3ZCLFFBQVEsY0FBYyxRQUFRLElBQUksY0FDbkMsT0FBTyxRQUFRLElBQUksUUFBUSxDQUFDLENBQUMsT0FBTyxDQUFDLE1BQU0sV0FBVyxNQUFNLEtBQUssTUFBTSxNQUFNLFFBQVEsU0FBUyxLQUFLLENBQUM7QUFDdEcsTUFBTSxTQUFTLFVBQTZCLFVBQVUsTUFBTSxVQUFVLFNBQVMsVUFBVSxLQUFBLElBQVksT0FBTzs7O0FDdkI1RyxNQUFNLHlCQUF5Qjs7QUFFL0IsTUFBTSxvQkFBd0M7Q0FDNUMseUJBQXlCO0NBQ3pCLHlCQUF5QjtDQUN6QixtQkFBbUI7Q0FDbkIsc0NBQXNDO0FBQ3hDOzs7Ozs7Ozs7QUFVQSxTQUFnQixLQUFLLFNBQXVCLFFBQXVDO0NBQ2pGLE1BQU0sV0FBVyxXQUFXLE9BQU8sZUFBZSxPQUFPLElBQUk7Q0FDN0QsTUFBTSxPQUE0QixhQUFhLE9BQU8sQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFO0NBQ3ZFLE1BQU0sU0FDSixXQUFXLE9BQ1AsYUFBYSxPQUNYLENBQUMsSUFDRCxDQUFDLFVBQVUsR0FBRyxjQUFjLFFBQVEsT0FBTyxjQUFjLE1BQU0sSUFBSSxDQUFDLElBQ3RFQyxjQUFZLFNBQVMsTUFBTTtDQUNqQyxNQUFNLFdBQVcsZUFBZSxTQUFTLFFBQVEsVUFBVSxJQUFJO0NBQy9ELE1BQU0sU0FBUyxhQUFhLFNBQVMsUUFBUSxJQUFJO0NBQ2pELE1BQU0sV0FBVyxJQUFJLElBQUksT0FBTyxLQUFLLFdBQVcsQ0FBQyxPQUFPLE1BQU0sT0FBTyxFQUFFLENBQUMsQ0FBQztDQUN6RSxNQUFNLGNBQWMsa0JBQWtCLFNBQVMsUUFBUTtFQUFFO0VBQU07RUFBVTtFQUFVO0NBQVMsQ0FBQztDQUM3RixNQUFNLGdCQUFnQixJQUFJLElBQ3hCLFlBQVksU0FBUyxXQUFZLE9BQU8sU0FBUyxzQkFBc0IsQ0FBQyxDQUFDLE9BQU8sTUFBTSxPQUFPLEVBQUUsQ0FBVSxJQUFJLENBQUMsQ0FBRSxDQUNsSDtDQUNBLE1BQU0sWUFBWSxhQUFhLFNBQVMsTUFBTSxhQUFhO0NBRTNELE1BQU0saUJBQWlCLGNBREYsV0FBVyxPQUFPLFVBQVUsU0FBUyxXQUFXLGVBQWUsT0FBTyxhQUFhLFlBRXZGLFFBQVEsV0FBVyxDQUFDLEdBQ25DO0VBQUUsVUFBVSxRQUFRLFlBQVksQ0FBQztFQUFHLEtBQUssUUFBUSxPQUFPO0VBQU0sV0FBVyxVQUFVLFNBQVMsUUFBUSxVQUFVLElBQUk7Q0FBRSxHQUNwSCxJQUNGO0NBQ0EsTUFBTSxTQUFTLGNBQWMsU0FBUyxRQUFRO0VBQzVDO0VBQ0E7RUFDQTtFQUNBLE9BQU8sT0FBTyxNQUFNLFdBQVcsT0FBTyxTQUFTLGNBQWMsQ0FBQyxFQUFFLE1BQU07Q0FDeEUsQ0FBQztDQUNELE9BQU87RUFDTCxVQUFVLFFBQVEsT0FBTyxNQUFNO0VBQy9CLFlBQVksUUFBUSxPQUFPO0VBQzNCLFNBQVM7R0FDUCxHQUFHO0dBQ0gsR0FBSSxhQUFhLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUTtHQUN0QyxHQUFHO0dBQ0gsR0FBRztHQUNILEdBQUc7R0FDSCxHQUFHO0dBQ0gsR0FBRyxlQUFlLFNBQVMsUUFBUSxRQUFRO0dBQzNDLEdBQUc7RUFDTDtDQUNGO0FBQ0Y7QUFFQSxTQUFTLGVBQWUsU0FBcUM7Q0FDM0QsTUFBTSxFQUFFLE1BQU0sWUFBWSxNQUFNLFVBQVUsUUFBUTtDQUNsRCxPQUFPO0VBQ0wsSUFBSSxTQUFTLGlCQUFpQixJQUFJO0VBQ2xDLE9BQU8sQ0FBQztFQUNSLE1BQU07RUFDTjtFQUNBLGFBQWEsY0FBYyxHQUFBLENBQUksS0FBSyxDQUFDLENBQUMsWUFBWTtFQUNsRCxNQUFNLFFBQVEsV0FBVztFQUN6QixPQUFPLFNBQVM7RUFDaEIsaUJBQWlCLFFBQVEsWUFBWSxFQUFFLEVBQUUsUUFBUSxjQUFjLFFBQVEsV0FBVyxZQUFZLE1BQU0sc0JBQXNCO0NBQzVIO0FBQ0Y7QUFFQSxTQUFTQSxjQUFZLFNBQXVCLFFBQXdDO0NBQ2xGLE1BQU0sVUFBb0IsQ0FBQztDQUMzQixNQUFNLEVBQUUsTUFBTSxjQUFjLFVBQVUsUUFBUTtDQUM5QyxJQUFJLFNBQVMsTUFBTSxTQUFTLE9BQU8sT0FBTyxNQUFNLFFBQVEsS0FBSyxhQUFhLE9BQU8sT0FBTyxNQUFNLElBQUksQ0FBQztDQUNuRyxJQUFJLFVBQVUsS0FBQSxLQUFhLE9BQU8sTUFBTSxhQUFhLFFBQVEsVUFBVSxPQUFPLE1BQU0sVUFDbEYsUUFBUSxLQUFLLFlBQVksT0FBTyxNQUFNLFVBQVUsS0FBSyxDQUFDO0NBQ3hELFFBQVEsS0FBSyxHQUFHLGNBQWMsY0FBYyxPQUFPLE9BQU8sY0FBYyxDQUFDLENBQUMsQ0FBQztDQUMzRSxPQUFPO0FBQ1Q7QUFFQSxTQUFTLGNBQWMsUUFBNEIsU0FBd0IsT0FBK0M7Q0FDeEgsTUFBTSxNQUFNLFVBQVUsR0FBQSxDQUFJLEtBQUssQ0FBQyxDQUFDLFlBQVk7Q0FDN0MsSUFBSSxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUEsQ0FBSSxLQUFLLENBQUMsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDO0NBQ3RFLE9BQU8sQ0FBQyxtQkFBbUIsU0FBUyxJQUFJLEtBQUssQ0FBQztBQUNoRDtBQUVBLFNBQVMsZUFDUCxTQUNBLFFBQ0EsVUFDQSxNQUNpQztDQUNqQyxNQUFNLEtBQUssUUFBUTtDQUNuQixNQUFNLE9BQU8sUUFBUSxzQkFBc0I7Q0FDM0MsSUFBSSxPQUFPLEtBQUEsR0FBVyxPQUFPO0NBRTdCLElBRGMsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFrQyxPQUFPLFNBQVMsS0FBSyxVQUFVLEdBQUcsS0FDNUYsS0FBSyxhQUFhLE1BQU0sT0FBTztDQUV0QyxPQUFPLHlCQUF5QixNQUFNLElBQUksSUFBSTtBQUNoRDtBQUVBLFNBQVMsYUFBYSxTQUF1QixRQUE0QixNQUFtRDtDQUMxSCxJQUFJLFdBQVcsUUFBUSxDQUFDLE9BQU8sYUFBYSxRQUFRLE9BQU8sQ0FBQztDQUM1RCxNQUFNLFVBQVUsSUFBSSxJQUFJLFFBQVEsT0FBTyxLQUFLLFVBQVUsTUFBTSxJQUFJLENBQUM7Q0FDakUsT0FBTyxjQUFjLE9BQU8sQ0FBQyxDQUMxQixRQUFRLFNBQVMsQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLENBQUMsQ0FDcEMsS0FBSyxVQUFVO0VBQUUsSUFBSSxTQUFTLGdCQUFnQixJQUFJO0VBQUcsT0FBTztFQUFNLE1BQU07RUFBeUI7Q0FBSyxFQUFFO0FBQzdHOztBQUdBLFNBQVMsY0FBYyxTQUEwQztDQUMvRCxPQUFPLENBQ0wsbUJBQUcsSUFBSSxJQUFJO0VBQ1QsR0FBRyxRQUFRLE9BQU8sS0FBSyxVQUFVLE1BQU0sSUFBSTtFQUMzQyxHQUFHLFFBQVEsWUFBWSxTQUFTLGVBQWUsV0FBVyxPQUFPLEtBQUssVUFBVSxNQUFNLEtBQUssQ0FBQztFQUM1RixHQUFHLFFBQVEsT0FBTyxTQUFTLFdBQVcsT0FBTyxNQUFNO0NBQ3JELENBQUMsQ0FDSDtBQUNGO0FBU0EsU0FBUyxrQkFDUCxTQUNBLFFBQ0EsU0FDd0Q7Q0FDeEQsTUFBTSwwQkFBVSxJQUFJLElBQTZCO0NBQ2pELEtBQUssTUFBTSxjQUFjLFFBQVEsZUFBZSxDQUFDLEdBQy9DLElBQUksQ0FBQyxXQUFXLDJCQUEyQixDQUFDLFFBQVEsSUFBSSxXQUFXLElBQUksR0FBRyxRQUFRLElBQUksV0FBVyxNQUFNLFVBQVU7Q0FDbkgsTUFBTSxhQUFhLElBQUksSUFBcUIsUUFBUSxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDO0NBQ2pHLE1BQU0sa0JBQWtCLFFBQVEsc0JBQXNCLFFBQVEsc0JBQXNCLGtCQUFBLENBQ2pGO0NBQ0gsTUFBTSxhQUFhLFdBQVcsUUFBUSxPQUFPLGFBQWE7Q0FLMUQsTUFBTSxFQUFFLGFBQWE7Q0FDckIsTUFBTSxRQUNKLGFBQWEsUUFBUSxTQUFTLEdBQUcsd0NBQXdDLENBQUMsU0FBUyxLQUFLO0NBRTFGLE1BQU0sVUFBeUQsQ0FBQztDQUNoRSxNQUFNLHVCQUFPLElBQUksSUFBWTtDQUM3QixNQUFNLFNBQVMsQ0FDYixHQUFHLFFBQVEsYUFDWCxJQUFJLFFBQVEsV0FBVyxlQUFlLENBQUMsRUFBQSxDQUFHLEtBQUssVUFBVTtFQUFFLE1BQU0sY0FBYyxJQUFJO0VBQUcsUUFBUTtDQUFLLEVBQUUsQ0FDdkc7Q0FDQSxLQUFLLE1BQU0sRUFBRSxNQUFNLFlBQVksUUFBUTtFQUNyQyxJQUFJLFNBQVMsTUFBTSxLQUFLLElBQUksSUFBSSxHQUFHO0VBQ25DLEtBQUssSUFBSSxJQUFJO0VBQ2IsTUFBTSxVQUFVLGFBQWMsVUFBVSxDQUFDLElBQUssQ0FBQztFQUMvQyxNQUFNLFFBQVE7R0FDWixHQUFHLFFBQVE7R0FDWCxHQUFJLFNBQVMsQ0FBQyxRQUFRLE1BQU0sVUFBVSxNQUFNLFVBQVUsUUFBUSxJQUFJLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQztHQUNuRixHQUFHLFFBQVEsU0FBUyxFQUFFLFlBQVksUUFBUSxTQUFTLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQztFQUNyRTtFQUNBLElBQUksUUFBUSxVQUFVLG9CQUFvQixNQUFNO0dBQzlDLE1BQU0sTUFBTSxhQUFhLHlCQUFTLElBQUksSUFBSSxDQUFDO0dBQzNDLElBQUksSUFBSSxTQUFTLEdBQUcsUUFBUSxLQUFLLHVCQUF1QjtJQUFFLElBQUk7SUFBTTtHQUFLLEdBQUcsS0FBSyxLQUFLLENBQUM7R0FDdkY7RUFDRjtFQUNBLE1BQU0sYUFBYSxRQUFRLElBQUksSUFBSTtFQUNuQyxJQUFJLGVBQWUsS0FBQSxHQUFXO0dBQzVCLFFBQVEsS0FBSztJQUNYLElBQUksU0FBUyxxQkFBcUIsSUFBSTtJQUN0QztJQUNBLE1BQU07SUFDTjtJQUNBLFFBQVE7SUFDUixjQUFjLENBQUMsa0JBQWtCLENBQUMsUUFBUSxNQUFNLFVBQVUsTUFBTSxVQUFVLFFBQVE7R0FDcEYsQ0FBQztHQUNEO0VBQ0Y7RUFDQSxJQUFJLFdBQVcsUUFBUSxDQUFDLFlBQVk7RUFPcEMsTUFBTSxNQUFNLGFBQWEsU0FBUyxJQU5mLElBQ2pCLFdBQVcsT0FBTyxTQUFTLEVBQUUsSUFBSSxZQUFZO0dBQzNDLE1BQU0sT0FBTyxXQUFXLElBQUksRUFBRTtHQUM5QixPQUFPLFNBQVMsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLENBQVU7RUFDMUQsQ0FBQyxDQUVvQyxDQUFDO0VBQ3hDLElBQUksSUFBSSxTQUFTLEdBQUcsUUFBUSxLQUFLLHVCQUF1QjtHQUFFLElBQUksV0FBVztHQUFJO0VBQUssR0FBRyxLQUFLLEtBQUssQ0FBQztDQUNsRztDQUNBLE9BQU87QUFDVDtBQUVBLFNBQVMsYUFBYSxRQUFrQyxTQUEwRTtDQUNoSSxNQUFNLEtBQUssSUFBSSxJQUFJLE9BQU8sS0FBSyxVQUFVLENBQUMsTUFBTSxPQUFPLE1BQU0sS0FBSyxDQUFDLENBQUM7Q0FDcEUsT0FBTyxhQUFhLENBQUMsR0FBRyxHQUFHLEtBQUssR0FBRyxHQUFHLFFBQVEsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUNuRCxLQUFLLFdBQVc7RUFBRTtFQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSztFQUFNLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztDQUFLLEVBQUUsQ0FBQyxDQUN4RixRQUFRLFVBQVUsTUFBTSxTQUFTLE1BQU0sRUFBRTtBQUM5QztBQUVBLFNBQVMsYUFBYSxTQUF1QixNQUEyQixlQUFpRTtDQUN2SSxNQUFNLFlBQVksUUFBUTtDQUMxQixJQUFJLGNBQWMsS0FBQSxLQUFhLFVBQVUsY0FBYyxHQUFHLE9BQU8sQ0FBQztDQUNsRSxNQUFNLGNBQWMsVUFBVSxZQUFZLElBQUksYUFBYTtDQUMzRCxPQUFPLENBQ0w7RUFDRSxJQUFJLFNBQVMsZ0JBQWdCLFVBQVUsUUFBUTtFQUMvQyxPQUFPLENBQUMsR0FBRyxNQUFNLEdBQUcsWUFBWSxTQUFTLFNBQVMsY0FBYyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQztFQUNoRixNQUFNO0VBQ04sVUFBVSxVQUFVO0VBQ3BCLFVBQVUsVUFBVTtFQUNwQixXQUFXLFVBQVU7RUFDckI7Q0FDRixDQUNGO0FBQ0Y7QUFFQSxTQUFTLFVBQ1AsU0FDQSxRQUNBLFVBQ0EsTUFDZTtDQUNmLE1BQU0sTUFBTSxRQUFRO0NBQ3BCLElBQUksUUFBUSxLQUFBLEtBQWMsV0FBVyxRQUFRLENBQUMsT0FBTyxhQUFhLE9BQVEsVUFBVSxTQUFTLFdBQVcsY0FBYyxPQUFPO0NBQzdILElBQUksSUFBSSxjQUFjLEtBQUEsS0FBYSxXQUFXLFFBQVEsVUFBVSxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU87Q0FDekYsT0FBTyxPQUFPLEtBQUssSUFBSTtBQUN6QjtBQUVBLFNBQVMsZUFBZSxTQUF1QixRQUE0QixVQUFrRDtDQUMzSCxNQUFNLFFBQVEsYUFBYSxPQUFPLENBQUMsSUFBSSxDQUFDLFNBQVMsRUFBRTtDQUNuRCxNQUFNLFdBQVcsU0FDZixXQUFXLE9BQU8sVUFBVSxTQUFTLFdBQVcsZUFBZSxPQUFPLGFBQWE7Q0FDckYsTUFBTSxVQUFVLElBQUksSUFBSSxRQUFRLFFBQVEsS0FBSyxXQUFXLE9BQU8sS0FBSyxZQUFZLENBQUMsQ0FBQztDQUNsRixNQUFNLFVBQVUsUUFBUSxXQUFXLENBQUMsRUFBQSxDQUFHLFFBQVEsRUFBRSxXQUFXLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxFQUFFLFlBQVk7RUFBRSxHQUFHLFlBQVksSUFBSTtFQUFHO0NBQU0sRUFBRTtDQUNuSSxNQUFNLE9BQU8sV0FBVyxPQUFPLE9BQU8sWUFBWSxPQUFPLElBQUk7Q0FDN0QsTUFBTSxLQUF1QixRQUFRLFNBQVMsS0FBQSxJQUFZLE9BQU87RUFBRSxHQUFJLFFBQVE7RUFBZ0IsR0FBRyxRQUFRO0NBQUs7Q0FDL0csT0FBTyxDQUFDLEdBQUksUUFBUSxTQUFTLElBQUksU0FBUyxDQUFDLEdBQUksR0FBSSxRQUFRLE1BQU0sS0FBSyxDQUFDLFNBQVMsTUFBTSxFQUFFLElBQUksQ0FBQztFQUFFLEdBQUcsUUFBUSxNQUFNLEVBQUU7RUFBRztDQUFNLENBQUMsSUFBSSxDQUFDLENBQUU7QUFDckk7QUFDQSxNQUFNLGdCQUEyQjtDQUFFLFNBQVM7Q0FBTyxVQUFVO0NBQU0seUJBQXlCO0FBQUs7QUFTakcsU0FBUyxjQUFjLFNBQXVCLFFBQTRCLFNBQTJDO0NBQ25ILE1BQU0sVUFBVSxJQUFJLEtBQUssUUFBUSxXQUFXLENBQUMsRUFBQSxDQUFHLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxZQUFZLEdBQUcsTUFBTSxDQUFDLENBQUM7Q0FDckcsTUFBTSxhQUFhLElBQUksSUFBcUIsUUFBUSxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDO0NBQ2pHLE1BQU0sYUFBYSxXQUFXLFFBQVEsT0FBTyxhQUFhO0NBQzFELE1BQU0sU0FBUyxRQUFRLE9BQU8sY0FBYyxHQUFBLENBQUksS0FBSyxDQUFDLENBQUMsWUFBWTtDQUNuRSxNQUFNLFdBQVcsUUFBMkIsY0FBb0MsQ0FBQyxNQUEyQjtFQUMxRyxHQUFHLFFBQVE7RUFDWCxHQUFHLE9BQU8sU0FBUyxVQUFVLFFBQVEsU0FBUyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDOUQsR0FBRyxZQUFZLFNBQVMsRUFBRSxXQUFXLFFBQVEsY0FBYyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUM7Q0FDNUU7Q0FDQSxNQUFNLE9BQU8sSUFBSSxLQUNkLFFBQVEsZUFBZSxDQUFDLEVBQUEsQ0FBRyxTQUFTLEVBQUUsSUFBSSxNQUFNLDhCQUErQiwwQkFBMEIsQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBVSxDQUFFLENBQ3ZJO0NBQ0EsTUFBTSxhQUFhLFdBQ2pCLE9BQU8sZUFDUCxXQUNFLE9BQU8sWUFBWSxLQUFLLEVBQUUsTUFBTSxhQUFhO0VBQzNDLFlBQVksS0FBSyxJQUFJLGNBQWMsSUFBSSxDQUFDLEtBQUs7RUFDN0MsTUFBTSxjQUFjLElBQUk7RUFDeEI7Q0FDRixFQUFFLENBQ0o7Q0FFRixNQUFNLHdCQUFRLElBQUksSUFBc0I7Q0FDeEMsTUFBTSxVQUFvQixDQUFDO0NBQzNCLE1BQU0sV0FBNEIsQ0FBQztDQUNuQyxLQUFLLE1BQU0sVUFBVSxZQUFZLFFBQVEsTUFBTSxHQUFHO0VBRWhELE1BQU0sU0FBUyxPQUFPLFVBQVUsUUFBUTtHQUFFLEdBQUc7R0FBUSxNQUFNLFdBQVc7RUFBTSxJQUFJO0VBQ2hGLE1BQU0sU0FBUyxhQUFhLE9BQU8sU0FBUyxDQUFDO0VBQzdDLE1BQU0sU0FBUyxRQUFRLElBQUksT0FBTyxLQUFLO0VBQ3ZDLElBQUksT0FBTyxVQUFVLFNBQVMsV0FBVyxNQUV2QyxLQUFLLE1BQU0sU0FBUyxRQUFRLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBSSxNQUFNLElBQUksS0FBSyxLQUFLLENBQUMsR0FBSSxPQUFPLEtBQUssQ0FBQztPQUNuRixJQUFJLFdBQVcsS0FBQSxHQUNwQixTQUFTLEtBQUs7R0FBRSxHQUFHO0dBQVE7RUFBTyxDQUFDO09BQzlCLElBQUksT0FBTyxXQUFXLGFBQWEsU0FBUztHQUNqRCxNQUFNLFVBQVUsYUFBYSxPQUFPLE9BQU8sU0FBUyxPQUFPLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUM7R0FDcEYsTUFBTSxRQUFRLE9BQU8sUUFBUSxVQUFVLENBQUMsUUFBUSxTQUFTLEtBQUssQ0FBQztHQUMvRCxNQUFNLFVBQVUsYUFBYSxRQUFRLFFBQVEsVUFBVSxDQUFDLE9BQU8sU0FBUyxLQUFLLENBQUMsSUFBSSxDQUFDO0dBQ25GLE1BQU0sT0FBTyxlQUFlLFFBQVEsVUFBVSxNQUFNLEdBQUcsUUFBUSxNQUFNO0dBQ3JFLElBQUksT0FBTyxTQUFTLE9BQU8sUUFBUSxRQUFRLFdBQVcsS0FBSyxTQUFTLE1BQ2xFLEtBQUssTUFBTSxTQUFTLE9BQU8sTUFBTSxJQUFJLE9BQU8sQ0FBQyxHQUFJLE1BQU0sSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFJLE9BQU8sS0FBSyxDQUFDO1FBRXZGLFFBQVEsS0FDTixhQUNFLFFBQ0E7SUFBRSxNQUFNLE9BQU87SUFBTSxRQUFRO0lBQVMsR0FBRyxNQUFNO0dBQUssR0FDcEQ7SUFBRSxNQUFNLE9BQU87SUFBTTtJQUFRLEdBQUcsTUFBTTtHQUFHLEdBQ3pDLFFBQVEsUUFBUSxNQUFNLEdBQUcsV0FBVyxDQUN0QyxDQUNGO0VBRUo7Q0FDRjtDQUdBLElBQUksV0FBVyxRQUFRLFVBQVUsTUFBTSxDQUFDLFFBQVEsSUFBSSxLQUFLLEtBQUssQ0FBQyxTQUFTLE1BQU0sV0FBVyxPQUFPLFVBQVUsS0FBSyxHQUM3RyxTQUFTLEtBQUs7RUFBRSxPQUFPO0VBQU8sTUFBTSxXQUFXO0VBQU8sUUFBUSxDQUFDO0NBQUUsQ0FBQztDQUdwRSxNQUFNLE1BQU0sSUFBSSxJQUFJLFFBQVEsT0FBTyxLQUFLLFVBQVUsQ0FBQyxNQUFNLE1BQU0sTUFBTSxFQUFFLENBQUMsQ0FBQztDQUl6RSxPQUFPO0VBQ0wsR0FKa0IsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUMzQixNQUFNLENBQUMsT0FBTyxDQUFDLFdBQVcsWUFBWSxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQ25ELEtBQUssQ0FBQyxNQUFNLFNBQVMsbUJBQW1CO0dBQUUsSUFBSSxJQUFJLElBQUksSUFBSSxLQUFLO0dBQU07RUFBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUV6RjtFQUNiLEdBQUc7RUFDSCxHQUFHLFlBQVksVUFBVSxZQUFZLFFBQVEsZ0JBQWdCLENBQzNELEdBQUcsUUFBUSxRQUFRLFdBQVcsR0FDOUIsR0FBSSxRQUFRLFVBQVUsT0FBTyxDQUFDLElBQUksQ0FBQyxRQUFRLEtBQUssQ0FDbEQsQ0FBQztDQUNIO0FBQ0Y7O0FBR0EsU0FBUyxlQUNQLFFBQ0EsYUFDQSxRQUNBLFFBQ3FGO0NBQ3JGLElBQUksV0FBVyxRQUFTLE9BQU8sV0FBVyxLQUFBLEtBQWEsZ0JBQWdCLEtBQUEsR0FBWSxPQUFPO0NBQzFGLE1BQU0sTUFBTSxlQUFlLFFBQVEsTUFBTTtDQUN6QyxNQUFNLE9BQU8sU0FBUyxLQUFLO0VBQ3pCLEdBQUc7RUFDSCxHQUFJLE9BQU8sV0FBVyxLQUFBLEtBQWEsT0FBTyxTQUFTLFdBQVcsU0FBUyxDQUFDLElBQUksRUFBRSxRQUFRLFdBQVcsT0FBTyxNQUFNLEVBQUU7RUFDaEgsR0FBSSxnQkFBZ0IsS0FBQSxJQUFZLENBQUMsSUFBSSxFQUFFLFlBQVk7Q0FDckQsQ0FBQztDQUNELElBQUksU0FBUyxNQUFNLE9BQU87Q0FDMUIsTUFBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLE9BQU8sR0FBRyxTQUFTLEtBQUs7Q0FDcEQsTUFBTSxFQUFFLE1BQU0sS0FBSyxRQUFRLE1BQU0sR0FBRyxPQUFPLEtBQUs7Q0FDaEQsT0FBTztFQUFFO0VBQU07Q0FBRztBQUNwQjs7QUFHQSxTQUFTLFlBQVksUUFBNEQ7Q0FDL0UsTUFBTSx5QkFBUyxJQUFJLElBQTJCO0NBQzlDLEtBQUssTUFBTSxVQUFVLFFBQVE7RUFDM0IsTUFBTSxRQUFRLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQyxZQUFZO0VBQzlDLElBQUksVUFBVSxJQUFJO0VBQ2xCLE1BQU0sVUFBVSxPQUFPLElBQUksS0FBSztFQUNoQyxPQUFPLElBQUksT0FBTztHQUNoQixHQUFHO0dBQ0gsR0FBRztHQUNIO0dBQ0EsTUFBTSxZQUFZLEtBQUEsS0FBYSxTQUFTLE9BQU8sSUFBSSxJQUFJLFNBQVMsUUFBUSxJQUFJLElBQUksT0FBTyxPQUFPLFFBQVE7R0FDdEcsUUFBUSxhQUFhLENBQUMsR0FBSSxTQUFTLFVBQVUsQ0FBQyxHQUFJLEdBQUcsT0FBTyxNQUFNLENBQUM7RUFDckUsQ0FBQztDQUNIO0NBQ0EsT0FBTyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sTUFBTSxVQUFVLFlBQVksS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3hGO0FBQ0EsTUFBTSxZQUFZLFNBQTZCO0NBQUMsV0FBVztDQUFPLFdBQVc7Q0FBTyxXQUFXO0NBQVEsV0FBVztBQUFJLENBQUMsQ0FBQyxRQUFRLElBQVM7O0FBR3pJLFNBQVMsWUFDUCxRQUNBLFdBQ0EsU0FDbUI7Q0FJbkIsT0FBTyxDQUFDLEdBSFEsSUFBSSxRQUFRLFNBQVMsV0FDbkM7RUFBQyxTQUFTLE9BQU8sSUFBSTtFQUFHLEtBQUssVUFBVSxPQUFPLE1BQU07RUFBRyxLQUFLLFVBQVUsQ0FBQyxPQUFPLFVBQVUsQ0FBQyxHQUFHLFVBQVUsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0NBQUMsQ0FBQyxDQUFDLEtBQUssR0FBRyxDQUVoSCxDQUFDLENBQUMsQ0FDaEIsTUFBTSxDQUFDLE9BQU8sQ0FBQyxXQUFXLFlBQVksTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUNuRCxTQUFTLEdBQUcsV0FBVztFQUN0QixNQUFNLENBQUMsU0FBUztFQUNoQixNQUFNLGNBQWMsVUFBVSxLQUFLLEtBQUssQ0FBQztFQUV6QyxPQUFPLFVBQVUsT0FBTztHQURQLE1BQU0sTUFBTTtHQUFNLFFBQVEsTUFBTTtHQUFRLFFBQVEsV0FBVyxNQUFNLFVBQVUsQ0FBQyxDQUFDO0dBQUc7RUFDekUsR0FBUSxRQUFRLE1BQU0sUUFBUSxXQUFXLENBQUM7Q0FDcEUsQ0FBQztBQUNMOzs7QUMvWUEsTUFBYSxpQkFBaUIsRUFDNUIsb0JBQW9CLFdBQ2xCLEVBQUUsYUFBYTtDQUNiLE1BQU0sRUFBRSxRQUFRLGtCQUFrQjs7Q0FFbEMsTUFBTUMsT0FBSyxHQUFPO0NBQ2xCLFlBQVk7QUFDZCxDQUFDLElBQ0EsRUFBRSxNQUFNLGNBQWMsVUFBVTtDQUMvQixNQUFNLFlBQVksZUFBZSxNQUFNO0VBQUUsSUFBSTtFQUFTLFFBQVE7Q0FBTSxDQUFDO0NBQ3JFLElBQUksQ0FBQyxVQUFVLElBQUksT0FBTztDQUMxQixNQUFNLE9BQU8sVUFBVSxNQUFNLFVBQVU7Q0FDdkMsSUFBSSxTQUFTLEtBQUEsR0FBVyxPQUFPLElBQUksU0FBUyxxQkFBcUIsRUFBRSxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQ2hGLE1BQU0sRUFBRSxTQUFTLFlBQVksaUJBQWlCLFVBQVUsT0FBTyxNQUFNLE9BQU8sTUFBTSxVQUFVO0NBQzVGLElBQUksUUFBUSxTQUFTLEdBQUcsT0FBTyxJQUFJLFNBQVMsK0JBQStCLEVBQUUsTUFBTSxRQUFRLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztDQUN4RyxPQUFPLEtBQUssS0FBSyxTQUFTLEtBQUssQ0FBQyxDQUFDLE9BQU87QUFDMUMsQ0FDRixFQUNGOzs7QUN4QkEsTUFBYSxjQUFjLFNBQWlDLGtCQUMxRCxRQUNHLFFBQ0UsRUFBRSxNQUFNLFFBQVEsYUFDZixTQUFTLFdBQVcsU0FBUyxXQUFXLGFBQWEsY0FBYyxXQUFXLFFBQVEsQ0FBQyxjQUFjLFNBQVMsTUFBTSxFQUN4SCxDQUFDLENBQ0EsTUFBTSxNQUFNLFVBQVUsWUFBWSxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUM7O0FDQS9ELE1BQWEsZ0JBQWdCLFlBQWtDO0NBQzdELElBQUksU0FBUyxpQkFBaUIsTUFBTTtDQUNwQyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047QUFDRjs7QUNEQSxNQUFhLGNBQWMsVUFBb0M7Q0FDN0QsSUFBSSxTQUFTLGtCQUFrQixJQUFJO0NBQ25DLE9BQU8sQ0FBQztDQUNSLE1BQU07Q0FDTjtBQUNGOztBQ1BBLE1BQWEsZUFBZSxRQUFnQixXQUFnQztDQUMxRSxJQUFJLFNBQVMsZ0JBQWdCLE1BQU07Q0FDbkMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0NBQ0E7QUFDRjs7O0FDREEsTUFBYSxjQUFjO0NBQ3pCLGlCQUFpQixXQUFXLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGVBQWU7RUFBRyxJQUFJQyxPQUFLLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQztDQUFFLENBQUMsSUFBSSxNQUFNLFVBQVU7RUFDdkgsTUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLO0VBQ3hCLE9BQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDLGFBQWEsTUFBTSxPQUFPLE1BQU0sRUFBRSxDQUFDLENBQUM7Q0FDbkYsQ0FBQztDQUNELGdCQUFnQixXQUNkLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGNBQWM7RUFBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQU87Q0FBRSxDQUFDLElBQzNGLE1BQU0sVUFBVTtFQUNmLElBQUksTUFBTSxNQUFNLGFBQWEsTUFBTSxPQUFPLElBQUksU0FBUyxrQkFBa0IsQ0FBQztFQUMxRSxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sTUFBTSxXQUFXLENBQUMsSUFBSSxDQUFDLFlBQVksTUFBTSxNQUFNLFVBQVUsS0FBSyxFQUFFLENBQUMsQ0FBQztDQUNsRyxDQUNGO0NBQ0Esd0JBQXdCLFdBQVcsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsc0JBQXNCO0VBQUcsSUFBSUEsT0FBSyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FBRSxDQUFDLElBQUksTUFBTSxVQUFVO0VBQ3JJLE1BQU0sS0FBSyxLQUFLLEdBQUcsS0FBSyxDQUFDLENBQUMsWUFBWTtFQUN0QyxPQUFPLEtBQUssUUFBUSxNQUFNLE9BQU8sZ0JBQWdCLEdBQUEsQ0FBSSxZQUFZLElBQUksQ0FBQyxJQUFJLENBQUMsbUJBQW1CLE1BQU0sT0FBTyxjQUFjLEVBQUUsQ0FBQyxDQUFDO0NBQy9ILENBQUM7Q0FDRCw4QkFBOEIsV0FDNUIsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsNEJBQTRCO0VBQzVDLElBQUksRUFBRSxhQUFhO0dBQ2pCLHlCQUF5QixFQUFFLFFBQVE7R0FDbkMseUJBQXlCLEVBQUUsUUFBUTtHQUNuQyxtQkFBbUIsRUFBRSxRQUFRO0dBQzdCLHNDQUFzQyxFQUFFLFFBQVE7RUFDbEQsQ0FBQztDQUNILENBQUMsSUFDQSxNQUFNLFVBQVU7RUFDZixNQUFNLE9BQU8sTUFBTTtFQUNuQixNQUFNLE9BQVEsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFrQyxPQUFPLFNBQVMsS0FBSyxVQUFVLEtBQUssR0FBRyxLQUFLO0VBQzdHLE9BQU8sS0FBSyxPQUFPLENBQUMsSUFBSSxDQUFDLHlCQUF5QixNQUFNLEtBQUssRUFBRSxDQUFDLENBQUM7Q0FDbkUsQ0FDRjtDQUNBLGtCQUFrQixXQUFXLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGdCQUFnQjtFQUFHLE1BQU0sRUFBRSxLQUFLLFVBQVU7Q0FBRSxDQUFDLElBQUksU0FDN0csS0FBSyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUM5QjtDQUNBLGdCQUFnQixXQUFXLEVBQUUsYUFBYSxFQUFFLE1BQU0sRUFBRSxRQUFRLGNBQWMsRUFBRSxDQUFDLElBQUksT0FBTyxVQUN0RixLQUFLLE1BQU0sTUFBTSxVQUFVLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxNQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FDekY7Q0FDQSxpQkFBaUIsV0FBVyxFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsUUFBUSxlQUFlLEVBQUUsQ0FBQyxJQUFJLE9BQU8sVUFDeEYsS0FBSyxDQUFDLGFBQWEsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQ3hDOztDQUVBLGlCQUFpQixXQUNmLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGVBQWU7RUFBRyxTQUFTLEVBQUUsTUFBTUEsT0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSTtDQUFFLENBQUMsSUFDekYsTUFBTSxVQUFVO0VBQ2YsSUFBSSxNQUFNLE9BQU8sMkJBQTJCLE1BQU0sT0FBTyxJQUFJLFNBQVMsa0JBQWtCLENBQUM7RUFDekYsTUFBTSxRQUFRLFdBQVcsTUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLENBQUM7RUFDdEQsT0FBTyxVQUFVLEtBQUEsSUFBWSxJQUFJLFNBQVMsc0JBQXNCLENBQUMsSUFBSSxLQUFLLENBQUMsYUFBYSxNQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQzFILENBQ0Y7QUFDRjs7QUNoREEsTUFBYSxvQkFDWCxZQUNBLGFBQ3NCO0NBQ3RCLElBQUksU0FBUyxxQkFBcUIsV0FBVyxFQUFFO0NBQy9DLE9BQU8sQ0FBQztDQUNSLE1BQU07Q0FDTixZQUFZLFdBQVc7Q0FDdkIsTUFBTSxXQUFXO0NBQ2pCLE9BQU8sV0FBVztDQUNsQjtBQUNGOztBQ2hCQSxNQUFhLG9CQUNYLFlBQ0EsUUFDMEI7Q0FDMUIsSUFBSSxTQUFTLDBCQUEwQixXQUFXLEVBQUU7Q0FDcEQsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOLFlBQVksV0FBVztDQUN2QixNQUFNLFdBQVc7Q0FDakIsTUFBTSxXQUFXO0NBQ2pCO0FBQ0Y7O0FDVkEsTUFBYSxvQkFBb0IsWUFBa0UsUUFBa0M7Q0FDbkksSUFBSSxTQUFTLHFCQUFxQixXQUFXLEVBQUU7Q0FDL0MsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOLFlBQVksV0FBVztDQUN2QixNQUFNLFdBQVc7Q0FDakI7QUFDRjs7QUNQQSxNQUFNLFFBQVEsRUFBRSxLQUFLLFlBQVk7QUFDakMsTUFBTSxhQUFhLEdBQWlCO0FBQ3BDLE1BQU1DLFVBQVEsR0FBWTtBQUMxQixNQUFNLFNBQVMsR0FBYTs7QUFFNUIsTUFBTSxjQUFjOzs7OztBQU1wQixNQUFhLGtCQUFrQjtDQUM3QixxQkFBcUIsV0FDbkIsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsbUJBQW1CO0VBQ25DLE1BQU1DLE9BQUssR0FBSTtFQUNmLFFBQVEsRUFBRSxNQUFNLEVBQUUsYUFBYTtHQUFFLE9BQUE7R0FBTztFQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJO0VBQzFELFFBQVEsRUFBRSxNQUFNLEVBQUUsYUFBYTtHQUFFO0dBQVE7RUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSTtDQUM3RCxDQUFDLEdBQ0QsUUFDRjs7Q0FFQSxxQkFBcUIsV0FBVyxFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxtQkFBbUI7RUFBRztFQUFZLElBQUlBLE9BQUssR0FBSTtDQUFFLENBQUMsSUFBSSxNQUFNLFVBQzNILEdBQUcsU0FBUyxPQUFPLEtBQUssWUFBWSxLQUFLLEVBQUUsQ0FBQyxDQUM5QztDQUNBLDBCQUEwQixXQUN4QixFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSx3QkFBd0I7RUFBRztFQUFZLElBQUlBLE9BQUssR0FBRyxDQUFDLENBQUMsU0FBUztDQUFFLENBQUMsSUFDakcsTUFBTSxVQUFVO0VBQ2YsTUFBTSxRQUFRLE9BQU8sT0FBTyxLQUFLLFVBQVU7RUFDM0MsSUFBSSxDQUFDLE1BQU0sSUFBSSxPQUFPO0VBQ3RCLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBQSxDQUFJLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEdBQUEsQ0FBSSxLQUFLO0VBQ3ZFLElBQUksT0FBTyxNQUFNLE1BQU0sWUFBWSxPQUFPLEtBQUssQ0FBQyxDQUFDO0VBQ2pELE9BQU8sV0FBVyxPQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQyxpQkFBaUIsTUFBTSxPQUFPLEVBQUUsQ0FBQyxDQUFDLElBQUksYUFBYSxNQUFNLE1BQU0sSUFBSTtDQUNuSCxDQUNGOztDQUVBLHFCQUFxQixXQUNuQixFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsUUFBUSxtQkFBbUI7RUFDbkMsTUFBTSxFQUNILE1BQ0MsRUFBRSxhQUFhO0dBQ2I7R0FDQSxRQUFRLEVBQUUsTUFBTSxFQUFFLGFBQWE7SUFBRSxPQUFBO0lBQU8sT0FBTyxNQUFNLFNBQVM7R0FBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBSTtHQUM1RSxRQUFRLEVBQUUsTUFBTSxFQUFFLGFBQWE7SUFBRTtJQUFRLE9BQU8sTUFBTSxTQUFTO0dBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7RUFDL0UsQ0FBQyxDQUNILENBQUMsQ0FDQSxJQUFJLENBQUMsQ0FBQyxDQUNOLElBQUksR0FBSTtDQUNiLENBQUMsSUFDQSxNQUFNLFVBQVUsR0FBRyxPQUFPLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FDOUM7Q0FDQSxxQkFBcUIsV0FDbkIsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsbUJBQW1CO0VBQUcsYUFBYSxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7Q0FBRSxDQUFDLElBQ3pHLE1BQU0sT0FBTyxFQUFFLFlBQVksR0FBRyxTQUFTLEtBQUssYUFBYSxPQUFPLEtBQUssQ0FBQyxDQUN6RTtBQUNGO0FBRUEsTUFBTSxNQUFNLFlBQTZELFFBQVEsS0FBSyxLQUFLLFFBQVEsS0FBSyxJQUFJOztBQUc1RyxTQUFTLE9BQU8sT0FBb0IsUUFBK0M7Q0FDakYsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFNBQVMsS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLHVCQUF1QjtDQUNsRyxPQUFPLFVBQVUsS0FBQSxJQUFZLElBQUksU0FBUyxvQkFBb0IsQ0FBQyxJQUFJLEdBQUcsS0FBSztBQUM3RTs7QUFHQSxNQUFNLGNBQWMsT0FBb0IsRUFBRSxRQUFRLGNBQ2hELE1BQU0sbUJBQW1CLHdDQUF3QyxDQUFDLEdBQUcsUUFBUSxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sVUFBVSxNQUFNLFVBQVUsUUFBUTtBQUNuSSxNQUFNLGdCQUFnQixTQUFnQyxJQUFJLFNBQVMsNEJBQTRCLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFFeEcsU0FBUyxXQUFXLE9BQW9CLE1BQWMsUUFBaUQ7Q0FDckcsSUFBSSxTQUFTLElBQUksT0FBTyxJQUFJLFNBQVMseUJBQXlCLENBQUM7Q0FDL0QsSUFBSSxLQUFLLFNBQVMsYUFBYSxPQUFPLElBQUksU0FBUyw0QkFBNEI7RUFBRSxNQUFNO0VBQU0sTUFBTTtDQUFZLENBQUMsQ0FBQztDQUlqSCxPQUhjLE1BQU0sWUFBWSxNQUM3QixTQUFTLENBQUMsS0FBSywyQkFBMkIsQ0FBQyxPQUFPLElBQUksS0FBSyxFQUFFLEtBQUssY0FBYyxLQUFLLElBQUksTUFBTSxJQUV2RixJQUFJLElBQUksU0FBUyx5QkFBeUIsRUFBRSxNQUFNLEtBQUssQ0FBQyxDQUFDLElBQUksR0FBRyxJQUFJO0FBQ2pGO0FBRUEsU0FBUyxTQUFTLE9BQW9CLFFBQXNCLE1BQXlDO0NBQ25HLE1BQU0sUUFBUSxPQUFPLE9BQU8sTUFBTTtDQUNsQyxJQUFJLENBQUMsTUFBTSxJQUFJLE9BQU87Q0FDdEIsTUFBTSxFQUFFLFVBQVU7Q0FDbEIsSUFBSSxNQUFNLGdCQUFnQixLQUFBLEdBQVcsT0FBTyxJQUFJLFNBQVMsMEJBQTBCLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQ3hHLE1BQU0sS0FBSyxjQUFjLElBQUk7Q0FDN0IsSUFBSSxPQUFPLE1BQU0sTUFBTSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0NBQ25DLE1BQU0sT0FBTyxjQUFjLE1BQU0sSUFBSTtDQUNyQyxJQUFJLFNBQVMsSUFBSSxJQUFJLEdBQUcsT0FBTyxJQUFJLFNBQVMsNEJBQTRCLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDO0NBQzdGLE1BQU0sUUFBUSxXQUFXLE1BQU0sSUFBSSxDQUFDLENBQUM7Q0FJckMsTUFBTSxTQUFTLENBQUMsT0FBTyxHQUZULE1BQU0sWUFBWSxRQUFRLFNBQVMsQ0FBQyxLQUFLLDJCQUEyQixjQUFjLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDLFdBQVcsSUFDekcsTUFBTSxZQUFZLFFBQVEsU0FBUyxDQUFDLEtBQUssMkJBQTJCLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FDekY7Q0FDaEMsTUFBTSxNQUFNLElBQUksSUFBSSxPQUFPLEtBQUssU0FBUyxLQUFLLEVBQUUsQ0FBQztDQUNqRCxNQUFNLFVBQW9CLENBQUM7Q0FDM0IsS0FBSyxNQUFNLFFBQVEsUUFBUTtFQUN6QixNQUFNLE9BQU8sQ0FBQyxJQUFJLEdBQUcsV0FBVyxLQUFLLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLEdBQUc7RUFDakUsTUFBTSxPQUFPLFdBQVcsT0FBTyxNQUFNLEdBQUc7RUFDeEMsSUFBSSxDQUFDLEtBQUssSUFBSSxPQUFPO0VBQ3JCLElBQUksQ0FBQyxXQUFXLE9BQU8sSUFBSSxHQUFHLE9BQU8sYUFBYSxLQUFLLElBQUk7RUFDM0QsSUFBSSxTQUFTLEtBQUssTUFBTSxRQUFRLEtBQUssaUJBQWlCLE1BQU0sSUFBSSxDQUFDO0NBQ25FO0NBQ0EsT0FBTyxHQUFHLE9BQU87QUFDbkI7QUFFQSxTQUFTLFNBQ1AsTUFLQSxPQUNxQjtDQUNyQixNQUFNLE9BQU8sY0FBYyxLQUFLLElBQUk7Q0FDcEMsTUFBTSxPQUFPLFdBQVcsT0FBTyxzQkFBTSxJQUFJLElBQUksQ0FBQztDQUM5QyxJQUFJLENBQUMsS0FBSyxJQUFJLE9BQU87Q0FDckIsTUFBTSxTQUFTLEtBQUssT0FBTyxTQUFTLFVBQVU7RUFDNUMsTUFBTSxRQUFRLE1BQU0sT0FBTyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sS0FBSztFQUNqRSxPQUFPLFVBQVUsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDO0dBQUUsT0FBTyxNQUFNO0dBQU0sT0FBTyxNQUFNO0VBQU0sQ0FBQztDQUM5RSxDQUFDO0NBQ0QsTUFBTSxTQUFTLEtBQUssT0FBTyxTQUFTLFVBQVU7RUFDNUMsTUFBTSxRQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sTUFBTTtFQUNuRSxPQUFPLFVBQVUsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDO0dBQUUsUUFBUSxNQUFNO0dBQUksT0FBTyxNQUFNLE1BQU0sWUFBWTtHQUFHLE9BQU8sTUFBTTtFQUFNLENBQUM7Q0FDL0csQ0FBQztDQUNELE1BQU0sVUFBVSxDQUFDLEdBQUcsUUFBUSxHQUFHLE1BQU0sQ0FBQyxDQUFDLE1BQU0sVUFBVSxNQUFNLFVBQVUsUUFBUTtDQUMvRSxPQUFPLEtBQUssQ0FDVjtFQUNFLElBQUksU0FBUyxxQkFBcUIsSUFBSTtFQUN0QyxPQUFPLENBQUM7RUFDUixNQUFNO0VBQ047RUFDQSxRQUFRO0VBQ1IsR0FBSSxPQUFPLFdBQVcsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPO0VBQ3hDLGNBQWMsQ0FBQyxXQUFXLENBQUMsTUFBTSxtQkFBbUI7Q0FDdEQsQ0FDRixDQUFDO0FBQ0g7QUFFQSxTQUFTLE9BQU8sTUFBeUUsT0FBK0M7Q0FDdEksTUFBTSxVQUFvQyxDQUFDO0NBQzNDLE1BQU0sYUFBYSxJQUFJLElBQUksTUFBTSxPQUFPLEtBQUssU0FBUyxDQUFDLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0NBQzNFLE1BQU0sU0FBUyxJQUFJLElBQUksTUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sWUFBWSxDQUFDLENBQUMsQ0FBQztDQUN2RixNQUFNLHdCQUFRLElBQUksSUFBb0I7Q0FDdEMsS0FBSyxNQUFNLFFBQVEsTUFBTSxhQUFhLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQztDQUMxRixLQUFLLE1BQU0sVUFBVSxNQUFNO0VBQ3pCLE1BQU0sUUFBUSxPQUFPLE9BQU8sT0FBTyxVQUFVO0VBQzdDLElBQUksQ0FBQyxNQUFNLElBQUksT0FBTztFQUN0QixNQUFNLEVBQUUsVUFBVTtFQUNsQixNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07RUFDdEMsTUFBTSxXQUFlLE1BQWtHLE9BQ3JILEtBQUssTUFBTSxVQUFVLE1BQU0sT0FBTyxFQUFFLENBQUMsRUFBRSxTQUFTO0VBQ2xELE1BQU0sTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLE9BQU8sT0FBTyxLQUFLLFVBQVUsQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsSUFBSSxRQUFRO0dBQ3ZHLE1BQU0sT0FBTyxXQUFXLElBQUksRUFBRTtHQUM5QixNQUFNLE9BQU8sUUFBUSxNQUFNLFFBQVEsRUFBRTtHQUNyQyxPQUFPLFNBQVMsS0FBQSxLQUFhLFNBQVMsS0FBSyxDQUFDLElBQUksQ0FBQztJQUFFLE9BQU87SUFBTTtJQUFNO0dBQUcsQ0FBQztFQUM1RSxDQUFDO0VBQ0QsTUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLElBQUksT0FBTyxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxJQUFJLFFBQVE7R0FDM0csTUFBTSxRQUFRLE9BQU8sSUFBSSxFQUFFO0dBQzNCLE1BQU0sT0FBTyxRQUFRLE1BQU0sU0FBUyxFQUFFO0dBQ3RDLE9BQU8sVUFBVSxLQUFBLEtBQWEsU0FBUyxLQUFLLENBQUMsSUFBSSxDQUFDO0lBQUUsUUFBUTtJQUFJO0lBQU87SUFBTTtHQUFHLENBQUM7RUFDbkYsQ0FBQztFQUNELElBQUksSUFBSSxTQUFTLE9BQU8sV0FBVyxHQUFHO0VBQ3RDLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSyxHQUFHLE9BQU8sYUFBYSxNQUFNLElBQUk7RUFDN0QsTUFBTSxTQUFTLHVCQUF1QixPQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU07RUFFNUQsUUFBUSxLQUFLLE1BQU0sSUFBSSxNQUFNLElBQUksTUFBTSxJQUFJLFNBQVM7R0FBRSxHQUFHO0dBQVEsSUFBSSxTQUFTLHFCQUFxQixNQUFNLE1BQU0sTUFBTSxFQUFFO0VBQUUsQ0FBQztDQUM1SDtDQUNBLE9BQU8sR0FBRyxPQUFPO0FBQ25CO0FBRUEsU0FBUyxTQUFTLFFBQWlDLE9BQW9CLE9BQThEO0NBQ25JLE1BQU0sdUJBQU8sSUFBSSxJQUFrQjtDQUNuQyxNQUFNLFVBQW9CLENBQUM7Q0FDM0IsS0FBSyxNQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sR0FBRztFQUNsQyxNQUFNLFFBQVEsT0FBTyxPQUFPLElBQUk7RUFDaEMsSUFBSSxDQUFDLE1BQU0sSUFBSSxPQUFPO0VBQ3RCLEtBQUssSUFBSSxJQUFJO0VBQ2IsTUFBTSxVQUFVLFVBQVUsT0FBTyxPQUFPLFdBQVcsT0FBTyxNQUFNLElBQUk7RUFDcEUsUUFBUSxLQUFLLGlCQUFpQixNQUFNLE9BQU8sT0FBTyxDQUFDO0NBQ3JEO0NBQ0EsT0FBTyxHQUFHLE9BQU87QUFDbkI7O0FBRUEsTUFBTSxjQUFjLE9BQTRCLFlBQTBCLFNBQ3hFLE1BQU0sUUFBUSxTQUFTLEtBQUssWUFBWSxTQUFTLFVBQVUsS0FBSyxLQUFLLFlBQVksT0FBTyxVQUFVLEtBQUssSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7O0FDckt0SCxNQUFhLG1CQUNYLE9BQ0EsUUFBNkIsQ0FBQyxPQUNUO0NBQ3JCLElBQUksU0FBUyxvQkFBb0IsVUFBVSxLQUFLLFVBQVU7RUFBQyxNQUFNO0VBQVEsTUFBTTtFQUFRLE1BQU07Q0FBTyxDQUFDLENBQUMsQ0FBQztDQUN2RztDQUNBLE1BQU07Q0FDTixHQUFHO0FBQ0w7O0FDckNBLE1BQWEsaUJBQWlCLFlBQTZELGVBQWUsaUJBQWlCLE9BQU87O0FDQWxJLE1BQWEsaUJBQWlCLFlBQTZELGVBQWUsaUJBQWlCLE9BQU87QUFtQmxJLE1BQWEsa0JBQWtCLFlBQThELGVBQWUsa0JBQWtCLE9BQU87OztBQ2hCckksTUFBTSxpQkFBaUI7QUFDdkIsTUFBTSxtQkFBbUI7QUErQ3pCLE1BQU0sVUFBVSxNQUFjLGFBQXdELENBQUMsR0FBRyxXQUE2QjtDQUNySCxLQUFLLG9CQUFvQjtDQUN6QixZQUFZLFVBQVUsS0FBQSxJQUFZLGFBQWE7RUFBRSxHQUFHO0VBQVk7Q0FBTTtDQUN0RSxHQUFJLFVBQVUsS0FBQSxJQUFZLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDekM7QUFDQSxNQUFNLGFBQWEsV0FBZ0MsT0FBTyxRQUFRLE9BQU87QUFDekUsTUFBTSxhQUFhLFVBQTJCLE1BQU0sVUFBVSxrQkFBa0IscUJBQXFCLEtBQUssS0FBSzs7Ozs7QUFNL0csU0FBZ0IsaUJBQ2QsVUFDQSxNQUNBLE9BQ0EsWUFDWTtDQUNaLE1BQU0sUUFBeUIsQ0FBQztDQUNoQyxNQUFNLHlCQUFTLElBQUksSUFBMkY7Q0FDOUcsTUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLFFBQVEsU0FBUyxXQUFZLE9BQU8sYUFBYSxDQUFDLENBQUMsT0FBTyxZQUFZLE1BQU0sQ0FBVSxJQUFJLENBQUMsQ0FBRSxDQUFDO0NBQ3pILE1BQU0sVUFBVSxJQUFJLElBQUksTUFBTSxRQUFRLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxZQUFZLEdBQUcsTUFBTSxDQUFDLENBQUM7Q0FDM0YsTUFBTSxXQUFXLFdBQVcsUUFBUTtDQUNwQyxNQUFNLDBCQUFVLElBQUksSUFBc0I7Q0FDMUMsTUFBTSxRQUFRLFVBQWtHO0VBQzlHLE1BQU0sS0FBSztHQUFFLE9BQU87R0FBTSxVQUFVO0dBQU0sU0FBUztHQUFNLE1BQU0sQ0FBQztHQUFHLE9BQU87R0FBTSxNQUFNO0dBQU0sR0FBRztFQUFNLENBQUM7Q0FDeEc7Q0FJQSxNQUFNLFNBQVMsU0FBUyxPQUFPLFFBQVEsRUFBRSxZQUFZLFVBQVUsUUFBUTtDQUN2RSxNQUFNLFVBQVUsaUJBQWlCLE1BQU07Q0FDdkMsTUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLE9BQU8sS0FBSyxXQUFXLENBQUMsT0FBTyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0NBRXhFLEtBQUssTUFBTSxVQUFVLFFBQVEsSUFBSSxJQUFJLE9BQU8sSUFBSSxNQUFNO0NBRXRELEtBQUssTUFBTSxVQUFVLEtBQUssU0FBUyxDQUFDLEdBQUcsSUFBSSxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsRUFBRSxZQUFZLFVBQVUsUUFBUSxJQUFJLENBQUMsR0FBRztFQUNuRyxNQUFNLEVBQUUsSUFBSSxPQUFPLFVBQVU7RUFDN0IsTUFBTSxPQUFPLE9BQU8sUUFBUSxTQUFTO0VBQ3JDLE1BQU0sTUFBTTtHQUFFO0dBQU87R0FBTyxNQUFNLFNBQVMsSUFBSSxFQUFFLEtBQUssQ0FBQztFQUFFO0VBQ3pELE1BQU0sU0FBUyxLQUFLLElBQUksRUFBRSxLQUFLO0VBQy9CLElBQUksVUFBVSxRQUFRLENBQUMsVUFBVSxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssR0FBRztHQUM3RCxJQUFJLFdBQVcsTUFBTSxPQUFPLElBQUksSUFBSTtJQUFFO0lBQVE7SUFBUSxNQUFNO0dBQUssQ0FBQztHQUNsRSxNQUFNLE1BQ0osVUFBVSxPQUFPLE9BQU8sWUFBWSxJQUFJLFFBQVEsSUFBSSxLQUFLLElBQUksT0FBTyxXQUFXLENBQUMsR0FBRyxRQUFRLElBQUksS0FBSyxDQUFDLElBQUksT0FBTyxhQUFhO0dBQy9ILElBQUksV0FBVyxRQUFRLFVBQVUsTUFBTSxLQUFLO0lBQUUsS0FBSyxNQUFNO0lBQU0sTUFBTTtJQUFnQjtJQUFNLFFBQVE7SUFBSyxHQUFHO0dBQUksQ0FBQztHQUNoSDtFQUNGO0VBQ0EsSUFBSSxXQUFXLE1BQU07R0FDbkIsTUFBTSxTQUFTLE9BQU8sTUFBTSxZQUFZLE1BQU07R0FDOUMsTUFBTSxNQUFNLFdBQVc7R0FDdkIsT0FBTyxJQUFJLElBQUk7SUFBRTtJQUFRO0lBQVEsTUFBTTtHQUFLLENBQUM7R0FDN0MsSUFBSSxPQUFPLFdBQVcsYUFBYSxTQUNqQyxLQUFLO0lBQUUsS0FBSyxXQUFXO0lBQU0sTUFBTTtJQUFRLE1BQU0sVUFBVSxNQUFNO0lBQUcsVUFBVSxPQUFPO0lBQUksUUFBUSxPQUFPLGNBQWM7SUFBRyxHQUFHO0dBQUksQ0FBQztRQUM5SCxJQUFJLENBQUMsVUFBVSxRQUFRLElBQUksS0FBSyxHQUNuQyxLQUFLO0lBQ0g7SUFDQSxNQUFNO0lBQ047SUFDQSxVQUFVLE9BQU87SUFDakIsUUFBUSxPQUFPLGlCQUFpQjtLQUFFLE1BQU0sT0FBTztLQUFPLElBQUk7SUFBTSxDQUFDO0lBQ2pFLEdBQUc7R0FDTCxDQUFDO1FBQ0UsSUFBSSxDQUFDLFVBQVUsT0FBTyxXQUFXLGFBQWEsV0FBVyxPQUFPLFNBQVMsV0FBVyxNQUN2RixLQUFLO0lBQUU7SUFBSyxNQUFNO0lBQWE7SUFBTSxVQUFVLE9BQU87SUFBSSxRQUFRLE9BQU8sYUFBYTtLQUFFLE1BQU0sT0FBTztLQUFPLElBQUk7SUFBTSxDQUFDO0lBQUcsR0FBRztHQUFJLENBQUM7UUFDL0gsSUFBSSxDQUFDLFFBQ1IsS0FBSztJQUFFO0lBQUssTUFBTTtJQUFRO0lBQU0sVUFBVSxPQUFPO0lBQUksUUFBUSxPQUFPLFdBQVc7S0FBRSxNQUFNLE9BQU87S0FBTyxJQUFJO0lBQU0sQ0FBQztJQUFHLEdBQUc7R0FBSSxDQUFDO0dBQzdIO0VBQ0Y7RUFDQSxNQUFNLFdBQVcsUUFBUSxJQUFJLEtBQUssS0FBSztFQUN2QyxJQUFJLGFBQWEsTUFBTTtHQUNyQixPQUFPLElBQUksSUFBSTtJQUFFO0lBQVEsUUFBUTtJQUFNLE1BQU0sVUFBVTtHQUFLLENBQUM7R0FDN0QsS0FBSztJQUFFLEtBQUssVUFBVTtJQUFNLE1BQU07SUFBVSxNQUFNO0lBQU8sUUFBUSxPQUFPLEtBQUssWUFBWSxXQUFXLGVBQWUsS0FBSztJQUFHLEdBQUc7R0FBSSxDQUFDO0VBQ3JJLE9BQU8sSUFBSSxDQUFDLFNBQVMsWUFBWTtHQUMvQixPQUFPLElBQUksSUFBSTtJQUFFO0lBQVEsUUFBUTtJQUFVLE1BQU0sUUFBUTtHQUFLLENBQUM7R0FDL0QsS0FBSztJQUFFLEtBQUssUUFBUTtJQUFNLE1BQU07SUFBUSxNQUFNLFVBQVUsUUFBUTtJQUFHLFVBQVUsU0FBUztJQUFJLFFBQVEsT0FBTyxjQUFjO0lBQUcsR0FBRztHQUFJLENBQUM7RUFDcEksT0FDRSxLQUFLO0dBQ0gsS0FBSyxNQUFNO0dBQ1gsTUFBTTtHQUNOLE1BQU0sVUFBVSxRQUFRO0dBQ3hCLFVBQVUsU0FBUztHQUNuQixRQUFRLE9BQU8sSUFBSSxJQUFJLFNBQVMsVUFBVSxDQUFDLEVBQUUsVUFBVSxXQUFXLHFCQUFxQixZQUFZLEVBQUUsSUFBSSxTQUFTLFdBQVcsQ0FBQztHQUM5SCxHQUFHO0VBQ0wsQ0FBQztDQUNMO0NBRUEsS0FBSyxNQUFNLFVBQVUsS0FBSyxTQUFTLE1BQU0sVUFBVSxDQUFDLEdBQUc7RUFDckQsTUFBTSxFQUFFLGVBQWU7RUFDdkIsSUFBSSxDQUFDLFlBQVk7RUFDakIsTUFBTSxRQUFRLElBQUksSUFBSSxVQUFVO0VBQ2hDLElBQUksT0FBTyxVQUFVLFVBQVU7RUFFL0IsSUFBSSxPQUFPLFVBQVUsWUFBWSxPQUFPLElBQUksWUFBWTtHQUFFLFFBQVE7R0FBTztHQUFRLE1BQU07RUFBSyxDQUFDO0VBQzdGLE1BQU0sU0FBUyxVQUFVLEtBQUEsS0FBYSxXQUFXLElBQUksVUFBVSxLQUFLLEtBQUssV0FBVyxPQUFRO0VBQzVGLE1BQU0sVUFBVSxPQUFPLFVBQVUsYUFBYSxLQUFLLFdBQVcsS0FBSztFQUNuRSxNQUFNLE1BQU0sT0FBTyxVQUFVLEtBQUEsSUFBYSxXQUFXLE9BQU8sY0FBYyxpQkFBa0IsTUFBTSxLQUFLO0VBQ3ZHLE1BQU0sTUFBTTtHQUNWLE1BQU0sVUFBVSxNQUFNO0dBQ3RCLE9BQU8sT0FBTztHQUNkLFVBQVUsT0FBTztHQUNqQixPQUFPLE9BQU8sU0FBUztHQUN2QixNQUFNLFFBQVEsT0FBTyxNQUFNO0VBQzdCO0VBQ0EsSUFBSSxZQUFZLFFBQVEsUUFBUSxJQUFJLE9BQU8sSUFBSSxVQUFVO0VBQ3pELElBQUksWUFBWSxRQUNWO09BQUEsV0FBVyxRQUFRLE9BQU8sV0FBVyxhQUFhLFNBQVMsS0FBSztJQUFFLEtBQUssUUFBUTtJQUFjLE1BQU07SUFBUSxRQUFRO0lBQUssR0FBRztHQUFJLENBQUM7RUFBQSxPQUMvSCxJQUFJLFlBQVksWUFBWSxPQUFPLFdBQVcsYUFBYSxTQUFTO09BQ3RFLElBQUksT0FBTyxTQUFTLFdBQVcsT0FDbEMsS0FBSztHQUFFLEtBQUssUUFBUTtHQUFjLE1BQU07R0FBZ0IsR0FBRztHQUFLLFFBQVEsT0FBTyxhQUFhO0VBQUUsQ0FBQztPQUUvRixLQUFLO0dBQ0gsS0FBSyxRQUFRO0dBQ2IsTUFBTTtHQUNOLEdBQUc7R0FDSCxRQUFRO0dBQ1IsU0FBUyxlQUFlLE9BQU8sT0FBTyxFQUFFLENBQUMsQ0FBQztHQUMxQyxNQUFNLFdBQVcsT0FBTyxTQUFTLFdBQVcsT0FBTyxPQUFPO0VBQzVELENBQUM7Q0FDTDtDQUlBLE1BQU0sU0FBMEIsQ0FBQztDQUNqQyxNQUFNLFVBQVUsSUFBSSxJQUFJLE1BQU0sUUFBUSxLQUFLLFdBQVcsQ0FBQyxPQUFPLElBQUksT0FBTyxNQUFNLFlBQVksQ0FBQyxDQUFDLENBQUM7Q0FDOUYsTUFBTSx3QkFBUSxJQUFJLElBQW9CO0NBQ3RDLEtBQUssTUFBTSxFQUFFLFVBQVUsU0FBUyxRQUFRLE1BQU0sSUFBSSxVQUFVLElBQUksSUFBSSxNQUFNLElBQUksVUFBVSxJQUFJLENBQUMsS0FBSyxLQUFLLENBQUM7Q0FDeEcsS0FBSyxNQUFNLFNBQVMsS0FBSyxTQUFTLFNBQVMsU0FBUyxDQUFDLEdBQUc7RUFDdEQsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJO0VBQ2pDLE1BQU0sTUFBTSxTQUFTLE1BQU07RUFDM0IsTUFBTSxNQUFNO0dBQUU7R0FBSztHQUFNLE9BQU8sTUFBTTtFQUFNO0VBQzVDLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUssZUFBZSxNQUFNLEVBQUUsS0FBSztFQUMzRSxNQUFNLFdBQVcsVUFBVSxPQUFPLE1BQU0sT0FBTyxNQUFNLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSSxLQUFBO0VBQ3BGLElBQUksQ0FBQyxNQUFNLGFBQWEsUUFBUTtHQUM5QixLQUFLO0lBQUUsR0FBRztJQUFLLE1BQU07SUFBZ0IsUUFBUSxPQUFPLFdBQVc7R0FBRSxDQUFDO0dBQ2xFO0VBQ0Y7RUFDQSxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLFVBQVUsTUFBTTtHQUNoRCxLQUFLO0lBQUUsR0FBRztJQUFLLE1BQU07SUFBZ0IsUUFBUSxPQUFPLGlCQUFpQixDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksQ0FBQztHQUFFLENBQUM7R0FDM0Y7RUFDRjtFQUNBLElBQUksYUFBYSxLQUFBLEdBQVc7R0FDMUIsS0FBSztJQUFFLEdBQUc7SUFBSyxNQUFNO0lBQWdCLFFBQVEsT0FBTyxTQUFTLGVBQWUsT0FBTyxxQkFBcUIsZ0JBQWdCO0dBQUUsQ0FBQztHQUMzSDtFQUNGO0VBQ0EsTUFBTSxTQUFTLE1BQU0sUUFBUSxRQUFRLE9BQU8sT0FBTyxJQUFJLEVBQUUsQ0FBQztFQUMxRCxNQUFNLFdBQVc7R0FBRTtHQUFLO0dBQU87R0FBTTtFQUFNO0VBQzNDLE9BQU8sS0FBSyxRQUFRO0VBQ3BCLElBQUksVUFBVSxNQUNaLEtBQUs7R0FBRSxHQUFHO0dBQUssTUFBTTtHQUFhLFFBQVEsT0FBTyxhQUFhLENBQUMsR0FBRyxPQUFPLE1BQU07R0FBRyxNQUFNLFlBQVksUUFBUSxNQUFNO0VBQUUsQ0FBQztPQUNsSDtHQUNILE1BQU0sRUFBRSxTQUFTLFlBQVksYUFBYSxVQUFVO0lBQUU7SUFBUTtHQUFRLEdBQUcsZUFBZSxJQUFJO0dBQzVGLE1BQU0sWUFBWSxNQUFNLFNBQVM7R0FDakMsSUFBSSxhQUFhLFFBQVEsU0FBUyxRQUFRLFNBQVMsR0FDakQsS0FBSztJQUNILEdBQUc7SUFDSCxNQUFNO0lBQ04sUUFBUSxPQUFPLFlBQVksa0JBQWtCLFFBQVEsU0FBUyxRQUFRLFdBQVcsSUFBSSxlQUFlLGlCQUFpQjtLQUNuSCxNQUFNLE1BQU07S0FDWixNQUFNLFFBQVE7S0FDZCxNQUFNLFFBQVE7SUFDaEIsQ0FBQztJQUNELE1BQU0sQ0FBQyxHQUFHLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBTyxHQUFHLEdBQUcsUUFBUSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7R0FDekYsQ0FBQztFQUNMO0NBQ0Y7Q0FDQSxPQUFPO0VBQUU7RUFBTztFQUFRO0VBQVE7RUFBUyxRQUFRLEtBQUs7RUFBTSxRQUFRLE9BQU87Q0FBTztBQUNwRjs7QUFHQSxTQUFnQixhQUNkLEVBQUUsT0FBTyxTQUNULEVBQUUsUUFBUSxXQUNWLFNBQ0EsVUFDK0c7Q0FDL0csTUFBTSxTQUFTLElBQUksS0FBSyxPQUFPLFdBQVcsQ0FBQyxFQUFBLENBQUcsS0FBSyxPQUFPLFFBQVEsSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFDO0NBQ2hGLE1BQU0seUJBQVMsSUFBSSxJQUFvQjtDQUN2QyxLQUFLLE1BQU0sTUFBTSxNQUFNLFNBQVM7RUFDOUIsTUFBTSxRQUFRLE9BQU8sSUFBSSxFQUFFO0VBQzNCLElBQUksVUFBVSxLQUFBLE1BQWMsTUFBTSxTQUFTLFFBQVEsU0FBUyxNQUFNLElBQUksT0FBTyxNQUFNLFdBQVcsUUFBUSxRQUFRLElBQUksTUFBTSxPQUFPLEVBQUUsSUFDL0gsT0FBTyxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sT0FBTyxTQUFTLEdBQUEsQ0FBSSxZQUFZLEdBQUcsRUFBRTtDQUNsRjtDQUNBLE1BQU0sV0FBVyxPQUFPLFdBQVcsQ0FBQyxFQUFBLENBQUcsUUFBUSxPQUFPLFFBQVEsSUFBSSxFQUFFLENBQUM7Q0FDckUsTUFBTSxPQUFPLElBQUksSUFBSSxRQUFRLEtBQUssT0FBTyxRQUFRLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQztDQUMvRCxPQUFPO0VBQ0wsS0FBSyxhQUFhLENBQUMsR0FBRyxPQUFPLE9BQU8sR0FBRyxHQUFHLFFBQVEsU0FBUyxPQUFPLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztFQUN6RixTQUFTLGFBQWEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQyxRQUFRLFVBQVUsQ0FBQyxPQUFPLElBQUksS0FBSyxDQUFDLENBQUM7RUFDOUUsU0FBUyxhQUFhLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQyxRQUFRLFVBQVUsVUFBVSxNQUFNLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxDQUFDLEtBQUssSUFBSSxLQUFLLENBQUMsQ0FBQztDQUM3RztBQUNGO0FBRUEsTUFBTSxhQUFhLFNBQTBCLEtBQUssU0FBUyxtQkFBbUIsS0FBSyxNQUFNLEdBQUcsZ0JBQWdCLENBQUMsQ0FBQyxRQUFRLElBQUk7QUFDMUgsTUFBTSxlQUFlLEtBQXdCLFdBQzNDLGFBQWEsSUFBSSxLQUFLLE9BQU8sT0FBTyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sU0FBUyxFQUFFLENBQUM7O0FBRWxFLFNBQVMsUUFBUSxPQUFvQixRQUF3QztDQUMzRSxPQUFPLE1BQU0sT0FBTyxRQUFRLEVBQUUsU0FBUyxPQUFPLE9BQU8sU0FBUyxFQUFFLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBRSxXQUFXLElBQUk7QUFDM0Y7QUFDQSxTQUFTLFdBQVcsVUFBcUU7Q0FDdkYsTUFBTSx3QkFBUSxJQUFJLElBQXNCO0NBQ3hDLEtBQUssTUFBTSxFQUFFLE1BQU0sYUFBYSxTQUFTLFFBQ3ZDLEtBQUssTUFBTSxNQUFNLFNBQVM7RUFDeEIsTUFBTSxRQUFRLE1BQU0sSUFBSSxFQUFFO0VBQzFCLElBQUksVUFBVSxLQUFBLEdBQVcsTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUM7T0FDeEMsTUFBTSxLQUFLLElBQUk7Q0FDdEI7Q0FDRixPQUFPO0FBQ1Q7O0FBRUEsU0FBUyxpQkFBaUIsUUFBaUU7Q0FDekYsTUFBTSx3QkFBUSxJQUFJLElBQXlCO0NBQzNDLEtBQUssTUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRLElBQUksVUFBVSxNQUFNLE1BQU0sSUFBSSxRQUFRLE1BQU0sSUFBSSxLQUFLLHFCQUFLLElBQUksSUFBSSxFQUFBLENBQUcsSUFBSSxFQUFFLENBQUM7Q0FDaEgsT0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLFFBQVEsR0FBRyxTQUFTLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsT0FBTyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3RHOzs7Ozs7QUN2UUEsU0FBZ0IscUJBQXFCLE9BQWdEO0NBQ25GLElBQUksTUFBTSxtQkFBbUIsc0NBQXNDLE9BQU8sQ0FBQztDQUMzRSxNQUFNLFVBQVUsZ0JBQWdCLEtBQUs7Q0FDckMsTUFBTSxVQUFVLGVBQWUsS0FBSztDQUNwQyxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sT0FBTyxLQUFLLFVBQVUsQ0FBQyxNQUFNLElBQUksTUFBTSxRQUFRLFFBQVEsT0FBTyxDQUFDLFFBQVEsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUM7Q0FDOUcsT0FBTyxNQUFNLFlBQVksUUFBUSxlQUFlO0VBQzlDLElBQUksV0FBVywyQkFBMkIsUUFBUSxJQUFJLFdBQVcsSUFBSSxHQUFHLE9BQU87RUFDL0UsTUFBTSxNQUFNLElBQUksSUFBSSxXQUFXLFFBQVEsS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUFDO0VBQzFELE9BQU8sQ0FBQyxXQUFXLE9BQU8sTUFBTSxFQUFFLElBQUksWUFBWSxVQUFVLFlBQVksT0FBTyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sV0FBVyxDQUFDLElBQUksSUFBSSxNQUFNLENBQUMsTUFBTSxJQUFJO0NBQ3JJLENBQUM7QUFDSDs7QUEyQkEsU0FBZ0IsZ0JBQWdCLE9BQXlDO0NBQ3ZFLE1BQU0sVUFBVSxlQUFlLEtBQUs7Q0FDcEMsTUFBTSxhQUFhLE1BQU0sUUFBUSxNQUM5QixXQUFXLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLE9BQU8sU0FBUyxXQUFXLFVBQVUsT0FBTyxZQUFZLFNBQVMsbUJBQW1CLENBQzdIO0NBQ0EsT0FBTyxJQUFJLElBQ1QsTUFBTSxZQUNILFFBQ0UsZUFDQyxDQUFDLFdBQVcsNEJBQ1gsY0FBYyxXQUFXLFFBQVEsTUFBTSxVQUFVLE1BQU0sVUFBVSxZQUFZLENBQUMsUUFBUSxJQUFJLE1BQU0sRUFBRSxDQUFDLEVBQ3hHLENBQUMsQ0FDQSxLQUFLLGVBQWUsV0FBVyxJQUFJLENBQ3hDO0FBQ0Y7QUFDQSxNQUFNLGtCQUFrQixVQUN0QixJQUFJLElBQUksTUFBTSxRQUFRLFFBQVEsV0FBVyxPQUFPLFdBQVcsYUFBYSxPQUFPLENBQUMsQ0FBQyxLQUFLLFdBQVcsT0FBTyxFQUFFLENBQUM7O0FDMUM3RyxNQUFhLGFBQWEsRUFBRSxXQUFtQyxTQUFTLFlBQVksU0FBUzs7QUFFN0YsTUFBYSxZQUFZLEVBQUUsV0FBbUMsU0FBUyxVQUFVLFNBQVM7O0FBSzFGLFNBQWdCLFFBQ2QsWUFDQSxNQUNBLE9BQ0EsUUFDMEI7Q0FDMUIsTUFBTSxRQUF5QixDQUFDO0NBQ2hDLE1BQU0sV0FBVyxPQUFPLE9BQU8sU0FBUztDQUN4QyxJQUFJLEtBQUssVUFBVSxXQUFXLFdBQVcsR0FBRyxNQUFNLEtBQUs7RUFBRSxNQUFNO0VBQVUsUUFBUSxXQUFXO0NBQU8sQ0FBQztDQUNwRyxNQUFNLEtBQUssS0FBSyxJQUFJLFdBQVcsUUFBUSxDQUFDO0NBQ3hDLE1BQU0sVUFBVSxLQUFLLE1BQU8sU0FBUyxTQUFTLE1BQU8sRUFBRTtDQUN2RCxNQUFNLEVBQUUsV0FBVztDQUNuQixNQUFNLFVBQVUsU0FBUyxTQUFTLE1BQU0sT0FBTyxVQUFVO0NBQ3pELE1BQU0sVUFBVSxTQUFTLFNBQVMsT0FBTztDQUN6QyxJQUFJLFdBQVcsU0FDYixNQUFNLEtBQUs7RUFDVCxNQUFNO0VBQ04sVUFBVSxTQUFTO0VBQ25CLElBQUksV0FBVztFQUNmO0VBQ0EsT0FBTyxVQUFVLE9BQU8sVUFBVSxPQUFPO0VBQ3pDLElBQUksVUFBVSxZQUFZO0NBQzVCLENBQUM7Q0FDSCxJQUFJLE9BQU8sZUFBZSxTQUFTLFNBQVMsR0FBRztFQUM3QyxNQUFNLFFBQVEsSUFBSSxJQUFJLFNBQVMsS0FBSyxFQUFFLGVBQWUsUUFBUSxDQUFDO0VBQzlELE1BQU0sU0FBUyxJQUFJLElBQUkscUJBQXFCLEtBQUssQ0FBQyxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsQ0FBQztFQUt0RSxNQUFNLE9BSlEscUJBQXFCO0dBQ2pDLEdBQUc7R0FDSCxTQUFTLE1BQU0sUUFBUSxLQUFLLFdBQVksTUFBTSxJQUFJLE9BQU8sRUFBRSxJQUFJO0lBQUUsR0FBRztJQUFRLFFBQVEsYUFBYTtHQUFRLElBQUksTUFBTztFQUN0SCxDQUNpQixDQUFDLENBQUMsUUFBUSxFQUFFLFNBQVMsQ0FBQyxPQUFPLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQUUsV0FBVyxJQUFJO0VBQzdFLElBQUksS0FBSyxTQUFTLEdBQUcsTUFBTSxLQUFLO0dBQUUsTUFBTTtHQUFnQixhQUFhO0VBQUssQ0FBQztDQUM3RTtDQUNBLE1BQU0sRUFBRSxVQUFVLGFBQWEsTUFBTTtDQUNyQyxJQUFJLE9BQU8sU0FBUyxhQUFhLFFBQVEsS0FBSyxZQUFZLFdBQVc7RUFDbkUsTUFBTSxTQUFTLE9BQU8sUUFBUSxFQUFFLFdBQVcsU0FBUyxRQUFRLENBQUMsQ0FBQztFQUM5RCxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sUUFBUSxLQUFLLFdBQVcsQ0FBQyxPQUFPLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQztFQUNoRixNQUFNLFFBQVEsU0FBUyxRQUFRLEVBQUUsZUFBZSxhQUFhLFFBQVEsT0FBTyxJQUFJLFFBQVEsTUFBTSxhQUFhLE9BQU8sQ0FBQyxDQUFDO0VBQ3BILE1BQU0sT0FBTyxLQUFLLElBQUksR0FBRyxXQUFXLFFBQVEsSUFBSTtFQUNoRCxJQUFJLFNBQVMsTUFBTSxNQUFNLEtBQUs7R0FBRSxNQUFNO0dBQVM7R0FBUTtFQUFLLENBQUM7Q0FDL0Q7Q0FDQSxPQUFPO0FBQ1Q7OztBQzlDQSxNQUFNLGdCQUFnQjtBQUN0QixNQUFNLGdCQUFnQjtBQUN0QixNQUFNLGlCQUFpQjs7QUFXdkIsTUFBTSwyQkFBK0MsSUFBSSxJQUEyQixDQUFDLFlBQVksY0FBYyxDQUFDOztBQUdoSCxTQUFnQixpQkFBaUIsTUFBcUIsUUFBeUIsT0FBK0M7Q0FDNUgsTUFBTSxhQUFhLGlCQUFpQixLQUFLLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxVQUFVO0NBQ3BGLE1BQU0sT0FBTyxJQUFJLElBQUksT0FBTyxLQUFLO0NBQ2pDLE1BQU0sU0FBUyxXQUFXLE1BQU0sUUFBUSxTQUFTLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQztDQUNyRixNQUFNLFdBQVcsT0FBTyxPQUFPLFNBQVM7Q0FDeEMsS0FBSyxNQUFNLFFBQVEsUUFBUSxZQUFZLEtBQUssTUFBTSxPQUFPLE1BQU0sR0FDN0QsSUFBSSxLQUFLLFNBQVMsVUFDWjtNQUFBLFNBQVMsU0FBUyxHQUFHLE9BQU8sSUFBSSxTQUFTLHdCQUF3QixDQUFDO0NBQUEsT0FDakUsSUFBSSxLQUFLLFNBQVMsU0FBUyxPQUFPLElBQUksU0FBUyxtQkFBbUI7RUFBRSxRQUFRLEtBQUs7RUFBUSxNQUFNLEtBQUs7Q0FBSyxDQUFDLENBQUM7TUFDN0csSUFBSSxTQUFTLElBQUksS0FBSyxJQUFJLEtBQUssT0FBTyxhQUFhLFNBQVMsUUFDL0QsT0FBTyxJQUFJLFNBQVMsdUJBQXVCLEVBQUUsVUFBVSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0NBRzdFLE1BQU0sTUFBTSxVQUNWLE1BQU0sU0FBUyxFQUFFLGVBQWU7RUFDOUIsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLFFBQVE7RUFDN0QsT0FBTyxXQUFXLEtBQUEsSUFBWSxDQUFDLElBQUksQ0FBQztHQUFFLElBQUksT0FBTztHQUFJLE9BQU8sT0FBTztHQUFPLE1BQU0sT0FBTztFQUFLLENBQUM7Q0FDL0YsQ0FBQztDQUNILE1BQU0sVUFBVSxTQUEwRCxPQUFPLFFBQVEsU0FBUyxLQUFLLFNBQVMsSUFBSTtDQUNwSCxNQUFNLGNBQWMsY0FBYyxHQUFHLE9BQU8sV0FBVyxDQUFDLENBQUM7Q0FDekQsTUFBTSxVQUFvQjtFQUFDLEdBQUcsY0FBYyxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUM7RUFBRyxHQUFHLGNBQWMsR0FBRyxPQUFPLFFBQVEsQ0FBQyxDQUFDO0VBQUcsR0FBRztDQUFXO0NBRXpILE1BQU0sRUFBRSxZQUFZLEtBQUs7Q0FDekIsTUFBTSxTQUEyQixDQUFDLEdBQUcsV0FBVyxNQUFNLENBQUMsQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLFFBQVEsUUFBUSxZQUN0RixTQUFTLFFBQVEsS0FBSyxJQUFJLElBQUksSUFDMUIsQ0FBQztFQUFFLE9BQU8sUUFBUSxTQUFTLE9BQU8sU0FBUztFQUFJLFlBQVk7RUFBSSxJQUFJLFdBQVcsT0FBUSxXQUFzQjtDQUFpQixDQUFDLElBQzlILENBQUMsQ0FDUDtDQUNBLE1BQU0sT0FBTyxPQUFPLFdBQVcsQ0FBQyxDQUFDLEtBQUssVUFBMEI7RUFDOUQsT0FBTyxLQUFLLFNBQVM7RUFDckIsWUFBWSxLQUFLLElBQUksTUFBTSxDQUFpQjtFQUM1QyxJQUFJO0NBQ04sRUFBRTtDQUNGLEtBQUssTUFBTSxRQUFRLFFBQVEsUUFBUSxhQUFhLEdBQUcsUUFBUSxLQUFLLGdCQUFnQjtFQUFFLFFBQVE7RUFBTSxRQUFRLENBQUM7RUFBRztDQUFRLENBQUMsQ0FBQztDQUN0SCxLQUFLLE1BQU0sUUFBUSxRQUFRLE1BQU0sYUFBYSxHQUM1QyxRQUFRLEtBQ04sZ0JBQ0U7RUFBRSxRQUFRO0VBQU0sUUFBUSxDQUFDO0VBQUc7Q0FBUSxHQUNwQyxZQUFZLEtBQUssRUFBRSxTQUFTLEVBQUUsQ0FDaEMsQ0FDRjtDQUVGLE1BQU0sVUFBVSxRQUFRLFFBQVEsRUFBRSxXQUFXLFNBQVMsa0JBQWtCLENBQUMsQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFO0NBQzVGLE1BQU0sUUFBUSxJQUFJLElBQUksU0FBUyxRQUFRLEVBQUUsV0FBVyxTQUFTLFFBQVEsQ0FBQyxDQUFDLEtBQUssRUFBRSxlQUFlLFFBQVEsQ0FBQztDQUN0RyxNQUFNLFNBQVMsSUFBSSxJQUNqQixNQUFNLFFBQVEsUUFBUSxFQUFFLFNBQVMsQ0FBQyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSxZQUFZLENBQUMsSUFBSSxNQUFNLFlBQVksQ0FBQyxDQUFDLENBQ25HO0NBQ0EsTUFBTSxTQUFTLFdBQVcsT0FBTyxTQUFTLGFBQXVDO0VBQy9FLElBQUksQ0FBQyxLQUFLLElBQUksU0FBUyxHQUFHLEdBQUcsT0FBTyxDQUFDO0VBQ3JDLE1BQU0sRUFBRSxLQUFLLFNBQVMsWUFBWSxhQUFhLFVBQVUsWUFBWSxTQUFTLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQztFQUNyRyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVU7RUFDL0IsSUFBSSxPQUFPLFNBQVMsUUFBUSxRQUFRLFNBQVMsUUFBUSxXQUFXLEdBQUcsT0FBTyxDQUFDO0VBQzNFLE9BQU8sQ0FBQztHQUFFLFlBQVksTUFBTTtHQUFJO0dBQU0sU0FBUztHQUFLLE1BQU0sVUFBVSxPQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sS0FBSztHQUFHO0dBQVM7RUFBUSxDQUFDO0NBQzVILENBQUM7Q0FDRCxJQUFJLE9BQXdCLENBQUM7Q0FDN0IsSUFBSSxPQUFPO0NBQ1gsTUFBTSxjQUFvQjtFQUN4QixJQUFJLEtBQUssU0FBUyxHQUFHLFFBQVEsS0FBSyxnQkFBZ0I7R0FBRSxRQUFRLENBQUM7R0FBRyxRQUFRO0dBQU07RUFBUSxHQUFHLE9BQU8sQ0FBQztFQUNqRyxPQUFPLENBQUM7RUFDUixPQUFPO0NBQ1Q7Q0FDQSxLQUFLLE1BQU0sU0FBUyxRQUFRO0VBQzFCLElBQUksS0FBSyxVQUFVLGlCQUFpQixPQUFPLE1BQU0sUUFBUSxTQUFTLGdCQUFnQixNQUFNO0VBQ3hGLEtBQUssS0FBSyxLQUFLO0VBQ2YsUUFBUSxNQUFNLFFBQVE7Q0FDeEI7Q0FDQSxNQUFNO0NBQ04sT0FBTyxHQUFHLE9BQU87QUFDbkI7QUFFQSxTQUFTLFFBQVcsS0FBbUIsTUFBeUM7Q0FDOUUsTUFBTSxRQUEwQixDQUFDO0NBQ2pDLEtBQUssSUFBSSxRQUFRLEdBQUcsUUFBUSxJQUFJLFFBQVEsU0FBUyxNQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQztDQUNoRyxPQUFPO0FBQ1Q7OztBQ3pHQSxNQUFhLGlCQUFpQixFQUM1QixvQkFBb0IsV0FDbEIsRUFBRSxhQUFhO0NBQ2IsTUFBTSxFQUFFLFFBQVEsa0JBQWtCOztDQUVsQyxNQUFNQyxPQUFLLEdBQUc7Q0FDZCxPQUFPLEVBQUUsTUFBTUEsT0FBSyxHQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBTTtDQUNyQyxVQUFVLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTO0FBQzdDLENBQUMsSUFDQSxNQUFNLE9BQU8sRUFBRSxnQkFBZ0I7Q0FDOUIsSUFBSSxXQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxTQUFTLHFCQUFxQixDQUFDO0NBQzNFLE9BQU8sVUFBVSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxhQUFhO0VBQUU7RUFBUyxTQUFTLENBQUM7Q0FBRSxFQUFFO0FBQ3BHLENBQ0YsRUFDRjs7QUNFQSxNQUFhLGVBQ1gsTUFDQSxVQUE2QixDQUFDLEdBQzlCLFVBQWlDLENBQUMsR0FDbEMsUUFBNkIsQ0FBQyxPQUNiO0NBQ2pCLElBQUksU0FBUyxnQkFBZ0IsSUFBSTtDQUNqQztDQUNBLE1BQU07Q0FDTjtDQUNBLEdBQUksUUFBUSxXQUFXLElBQUksQ0FBQyxJQUFJLEVBQUUsUUFBUTtDQUMxQyxHQUFJLFFBQVEsV0FBVyxJQUFJLENBQUMsSUFBSSxFQUFFLFFBQVE7QUFDNUM7O0FDakJBLE1BQWEsZUFBZSxPQUFvQixXQUF5RTtDQUN2SCxJQUFJLFNBQVMsZ0JBQWdCLE1BQU0sRUFBRTtDQUNyQyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ04sT0FBTyxNQUFNO0NBQ2IsTUFBTSxNQUFNO0NBQ1osU0FBUyxVQUFVLE9BQU8sTUFBTSxFQUFFO0FBQ3BDO0FBRUEsTUFBTSxhQUFhLE9BQW9CLFVBQ3JDLE1BQU0sUUFDSCxRQUFRLFdBQVcsT0FBTyxPQUFPLFNBQVMsS0FBSyxDQUFDLENBQUMsQ0FDakQsS0FBSyxXQUFXLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUMzQyxLQUFLOztBQ2pCVixNQUFhLGVBQWUsT0FBd0QsUUFBNkI7Q0FDL0csSUFBSSxTQUFTLGdCQUFnQixNQUFNLEVBQUU7Q0FDckMsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOLE9BQU8sTUFBTTtDQUNiLE1BQU0sTUFBTTtDQUNaO0FBQ0Y7O0FDVEEsTUFBTSxRQUFRLEdBQVk7QUFDMUIsTUFBTUMsWUFBVSxFQUFFLE1BQU0sR0FBYSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7O0FBR2hELE1BQWEsYUFBYTtDQUN4QixnQkFBZ0IsV0FDZCxFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsUUFBUSxjQUFjO0VBQzlCLE1BQU1DLE9BQUssR0FBRztFQUNkLFNBQUE7RUFDQSxTQUFTLEVBQUUsTUFBTSxFQUFFLGFBQWE7R0FBRSxZQUFZLEdBQWlCO0dBQUcsT0FBTyxFQUFFLEtBQUssWUFBWTtFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJO0NBQzVHLENBQUMsSUFDQSxNQUFNLFVBQVU7RUFDZixNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUs7RUFDNUIsTUFBTSxPQUFPLFdBQVcsT0FBTyxNQUFNLElBQUk7RUFDekMsSUFBSSxDQUFDLEtBQUssSUFBSSxPQUFPO0VBQ3JCLE1BQU0sU0FBUyxNQUFNLFFBQVEsUUFBUSxTQUFTLEtBQUssUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsS0FBSyxNQUFNLFlBQVksQ0FBQztFQUNwSCxNQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsRUFBRSxZQUFZLFlBQVk7R0FDOUQsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFNBQVMsS0FBSyxPQUFPLGNBQWMsQ0FBQyxLQUFLLHVCQUF1QjtHQUN0RyxPQUFPLFVBQVUsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDO0lBQUU7SUFBWSxNQUFNLE1BQU07SUFBTTtHQUFNLENBQUM7RUFDNUUsQ0FBQztFQUNELE9BQU8sS0FBSyxDQUFDLFlBQVksTUFBTSxRQUFRLE9BQU8sQ0FBQyxDQUFDO0NBQ2xELENBQ0Y7Q0FDQSxnQkFBZ0IsV0FBVyxFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxjQUFjO0VBQUc7RUFBTyxJQUFJQSxPQUFLLEdBQUc7Q0FBRSxDQUFDLElBQUksTUFBTSxVQUFVO0VBQ3JILE1BQU0sUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLO0VBQ3ZDLElBQUksQ0FBQyxNQUFNLElBQUksT0FBTztFQUN0QixNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUs7RUFDeEIsSUFBSSxPQUFPLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7RUFDM0MsTUFBTSxPQUFPLFdBQVcsT0FBTyxJQUFJLEtBQUssS0FBSztFQUM3QyxPQUFPLEtBQUssS0FBSyxLQUFLLENBQUMsWUFBWSxNQUFNLE9BQU8sRUFBRSxDQUFDLENBQUMsSUFBSTtDQUMxRCxDQUFDOztDQUVELGlCQUFpQixXQUFXLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGVBQWU7RUFBRztFQUFPLEtBQUtEO0VBQVMsUUFBUUE7Q0FBUSxDQUFDLElBQUksTUFBTSxVQUFVO0VBQ3ZJLE1BQU0sUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLO0VBQ3ZDLElBQUksQ0FBQyxNQUFNLElBQUksT0FBTztFQUN0QixNQUFNLFVBQVUsS0FBMEIsWUFDeEMsTUFBTSxRQUNILFFBQVEsU0FBUyxJQUFJLFNBQVMsS0FBSyxFQUFFLEtBQUssS0FBSyxPQUFPLFNBQVMsS0FBSyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQ3ZGLEtBQUssU0FBUyxLQUFLLE1BQU0sWUFBWSxDQUFDO0VBQzNDLE1BQU0sQ0FBQyxLQUFLLFVBQVUsQ0FBQyxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUcsT0FBTyxLQUFLLFFBQVEsSUFBSSxDQUFDO0VBQ3pFLE9BQU8sS0FBSyxJQUFJLFNBQVMsT0FBTyxXQUFXLElBQUksQ0FBQyxJQUFJLENBQUMsbUJBQW1CLE1BQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0NBQ3BHLENBQUM7Q0FDRCxnQkFBZ0IsV0FDZCxFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxjQUFjO0VBQUcsUUFBUSxFQUFFLE1BQU0sS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUk7Q0FBRSxDQUFDLElBQzFGLE1BQU0sVUFBVTtFQUNmLE1BQU0sVUFBb0IsQ0FBQztFQUMzQixLQUFLLE1BQU0sUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUc7R0FDdkMsTUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJO0dBQ2pDLElBQUksQ0FBQyxNQUFNLElBQUksT0FBTztHQUN0QixRQUFRLEtBQUssWUFBWSxPQUFPLE1BQU0sS0FBSyxDQUFDO0VBQzlDO0VBQ0EsT0FBTyxLQUFLLE9BQU87Q0FDckIsQ0FDRjtBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQW9CLFFBQXFDO0NBQ3hFLE1BQU0sUUFBUSxNQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNO0NBQzVELE9BQU8sVUFBVSxLQUFBLElBQVksSUFBSSxTQUFTLGVBQWUsQ0FBQyxJQUFJLEdBQUcsS0FBSztBQUN4RTtBQUNBLFNBQVMsV0FBVyxPQUFvQixNQUFjLFFBQXNDO0NBQzFGLElBQUksU0FBUyxJQUFJLE9BQU8sSUFBSSxTQUFTLG9CQUFvQixDQUFDO0NBRTFELE9BRGMsTUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLLFNBQVMsUUFBUSxLQUFLLE9BQU8sTUFDakUsSUFBSSxJQUFJLFNBQVMsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLENBQUMsSUFBSSxHQUFHLElBQUk7QUFDdEU7OztBQzNFQSxNQUFhLG1CQUFtQjtDQUFFLFNBQVM7Q0FBRyxXQUFXO0NBQUcsU0FBUztBQUFFO0FBNkR2RSxNQUFhLG1CQUFtQixNQUErQixVQUM3RCxTQUFTLFNBQ1IsU0FBUyxRQUNSLFVBQVUsUUFDVixLQUFLLFlBQVksTUFBTSxZQUN0QixLQUFLLFVBQVUsU0FBUyxNQUFNLFVBQVUsUUFDeEMsS0FBSyxXQUFXLFNBQVMsTUFBTSxXQUFXLE9BQzNDLEtBQUssYUFBYSxNQUFNOztBQXVCNUIsTUFBYSxzQkFBc0IsWUFBNkI7Q0FDOUQsSUFBSSxDQUFDLDBCQUEwQixLQUFLLE9BQU8sS0FBSyxDQUFDLElBQUksU0FBUyxPQUFPLEdBQUcsT0FBTztDQUMvRSxNQUFNLEVBQUUsVUFBVSxhQUFhLElBQUksSUFBSSxPQUFPO0NBQzlDLE9BQU8sYUFBYSxNQUFNLGFBQWE7QUFDekM7O0FDM0VBLE1BQWEsa0JBQ1gsTUFDQSxNQUNBLElBQ0EsZUFDb0I7Q0FDcEIsSUFBSSxTQUFTLG1CQUFtQixPQUFPLElBQUksQ0FBQztDQUM1QyxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQTtDQUNBO0NBQ0EsR0FBSSxjQUFjLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxVQUFVO0FBQ2pEO0FBQ0EsTUFBYSxxQkFBcUIsTUFBYyxhQUF3QztDQUN0RixJQUFJLFNBQVMsc0JBQXNCLE9BQU8sSUFBSSxDQUFDO0NBQy9DLE9BQU8sQ0FBQztDQUNSLE1BQU07Q0FDTjtDQUNBO0FBQ0Y7O0FDbkNBLE1BQU0sUUFBUSxFQUFFLGFBQWE7Q0FDM0IsU0FBU0UsT0FBSyxHQUFJO0NBQ2xCLFFBQVFBLE9BQUssRUFBRSxDQUFDLENBQUMsU0FBUztDQUMxQixTQUFTQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLFNBQVM7Q0FDNUIsVUFBVUEsT0FBSyxHQUFNO0FBQ3ZCLENBQUM7O0FBRUQsTUFBYSxtQkFBbUI7Q0FDOUIsbUJBQW1CLFdBQ2pCLEVBQUUsYUFBYTtFQUNiLE1BQU0sRUFBRSxRQUFRLGlCQUFpQjtFQUNqQyxNQUFNLEVBQUUsS0FBSyxnQkFBZ0I7RUFDN0IsTUFBTSxNQUFNLFNBQVM7RUFDckIsSUFBSTs7RUFFSixXQUFXQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLFNBQVM7Q0FDaEMsQ0FBQyxJQUNBLEVBQUUsTUFBTSxNQUFNLElBQUksZ0JBQWdCO0VBQ2pDLElBQUksQ0FBQyxtQkFBbUIsR0FBRyxPQUFPLEdBQUcsT0FBTyxJQUFJLFNBQVMscUJBQXFCLENBQUM7RUFDL0UsSUFBSSxHQUFHLFNBQVMsS0FBSyxNQUFNLElBQUksT0FBTyxJQUFJLFNBQVMsc0JBQXNCLENBQUM7RUFDMUUsSUFBSSxTQUFTLFFBQVEsY0FBYyxLQUFBLEtBQWEsU0FBUyxpQkFBaUIsU0FBUyxPQUFPLElBQUksU0FBUyxtQkFBbUIsQ0FBQztFQUMzSCxPQUFPLEtBQUssZ0JBQWdCLE1BQU0sRUFBRSxLQUFLLGNBQWMsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDLGVBQWUsTUFBTSxNQUFNLElBQUksU0FBUyxDQUFDLENBQUM7Q0FDckgsQ0FDRjtDQUNBLHNCQUFzQixXQUNwQixFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxvQkFBb0I7RUFBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7RUFBRyxTQUFTQSxPQUFLLEdBQUk7Q0FBRSxDQUFDLElBQ3BILEVBQUUsTUFBTSxjQUFjLEtBQUssQ0FBQyxrQkFBa0IsTUFBTSxPQUFPLENBQUMsQ0FBQyxDQUNoRTtBQUNGOzs7QUMzQkEsTUFBYSxZQUFZLEVBQ3ZCLGVBQWUsV0FDYixFQUFFLGFBQWE7Q0FDYixNQUFNLEVBQUUsUUFBUSxhQUFhO0NBQzdCLFVBQVUsRUFBRSxLQUFLLGFBQWE7Q0FDOUIsTUFBTUMsT0FBSyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FDckIsYUFBYSxFQUFFLE1BQU0sR0FBaUIsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0NBRXZELFNBQVNBLE9BQUssRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDO0NBQ3ZCLFNBQVMsRUFBRSxLQUFLLFVBQVU7QUFDNUIsQ0FBQyxJQUNBLE1BQU0sVUFBVTtDQUNmLE1BQU0sY0FBYyxLQUFLLFlBQVksU0FBUyxXQUFXO0VBQ3ZELE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNO0VBQ2pFLE9BQU8sVUFBVSxLQUFBLEtBQWEsTUFBTSwwQkFBMEIsQ0FBQyxJQUFJLENBQUM7R0FBRSxZQUFZLE1BQU07R0FBSSxNQUFNLE1BQU07RUFBSyxDQUFDO0NBQ2hILENBQUM7Q0FDRCxJQUFJLFlBQVksU0FBUyxLQUFLLFlBQVksUUFBUSxPQUFPLElBQUksU0FBUyxvQkFBb0IsQ0FBQztDQUMzRixPQUFPLEtBQUssQ0FBQyxXQUFXLEtBQUssU0FBUztFQUFFLEdBQUc7RUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLO0VBQUc7Q0FBWSxDQUFDLENBQUMsQ0FBQztBQUMxRixDQUNGLEVBQ0Y7O0FDZkEsU0FBZ0IsZUFBZSxPQUFvQixTQUFpQyxtQkFBbUIsT0FBaUM7Q0FDdEksTUFBTSxvQkFDSixNQUFNLGFBQWEsV0FBVyxNQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU8sU0FBUyxXQUFXLDZCQUE2QixPQUFPLE9BQU87Q0FDdEksT0FBTyxlQUFlLGtCQUFrQixPQUFPLENBQUMsQ0FBQyxLQUFLLFlBQVk7RUFBRSxHQUFHO0VBQVE7RUFBa0I7Q0FBa0IsRUFBRTtBQUN2SDs7QUNIQSxNQUFhLGtCQUFrQixZQUM3QixlQUFlLHlCQUF5QixPQUFPOztBQ1ZqRCxNQUFhLHFCQUFxQixZQUE2RCxlQUFlLGlCQUFpQixPQUFPOztBQ2lCdEksTUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFhLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJO0FBQ3ZELE1BQU0sU0FBUyxFQUFFLE1BQU0sRUFBRSxLQUFLLFlBQVksQ0FBQyxDQUFDLENBQUMsSUFBSSxhQUFhLE1BQU07QUFDcEUsTUFBTSxZQUFZLEVBQUUsTUFBTSxFQUFFLGFBQWE7Q0FBRSxJQUFJLEdBQWlCO0NBQUcsT0FBTyxFQUFFLEtBQUssWUFBWTtBQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJO0FBQzNHLE1BQU0sUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFPOztBQUdqRCxNQUFhLGNBQWM7Q0FDekIsaUJBQWlCLFdBQ2YsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsZUFBZTtFQUMvQixRQUFRLEdBQWE7RUFDckIsTUFBTSxFQUFFLEtBQUssVUFBVTs7RUFFdkIsUUFBUSxFQUFFLE1BQU1DLE9BQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7O0VBRWxDLFFBQVEsT0FBTyxTQUFTOztFQUV4QixhQUFhLFVBQVUsU0FBUztFQUNoQyxnQkFBZ0IsRUFBRSxRQUFRLENBQUMsQ0FBQyxTQUFTO0VBQ3JDLGtCQUFrQixFQUFFLFFBQVEsQ0FBQyxDQUFDLFNBQVM7Q0FDekMsQ0FBQyxJQUNBLE1BQU0sVUFBVTtFQUNmLE1BQU0sU0FBUyxNQUFNLFFBQVEsTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE1BQU07RUFDbkUsSUFBSSxXQUFXLEtBQUEsR0FBVyxPQUFPLElBQUksU0FBUyxnQkFBZ0IsQ0FBQztFQUMvRCxPQUFPLEtBQUssUUFBUSxPQUFPLFFBQVEsSUFBSSxDQUFDO0NBQzFDLENBQ0Y7O0NBRUEsaUJBQWlCLFdBQ2YsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsZUFBZTtFQUMvQjtFQUNBLE1BQU0sRUFBRSxLQUFLLFVBQVUsQ0FBQyxDQUFDLFNBQVM7RUFDbEMsUUFBUSxPQUFPLFNBQVM7O0VBRXhCLFdBQVcsRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHO0VBQ3JDLGNBQWMsRUFBRSxNQUFNQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHOztFQUV4QyxhQUFhLEVBQUUsTUFBTSxFQUFFLGFBQWE7R0FBRSxJQUFJLEdBQWlCO0dBQUcsT0FBTyxFQUFFLEtBQUssWUFBWSxDQUFDLENBQUMsU0FBUztFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFJO0VBQ2pILGdCQUFnQixFQUFFLFFBQVEsQ0FBQyxDQUFDLFNBQVM7RUFDckMsa0JBQWtCLEVBQUUsUUFBUSxDQUFDLENBQUMsU0FBUztDQUN6QyxDQUFDLElBQ0EsTUFBTSxVQUFVO0VBQ2YsTUFBTSxFQUFFLE9BQU8sWUFBWSxPQUFPLEtBQUssU0FBUyxhQUFhLElBQUk7RUFDakUsTUFBTSxTQUFTLE1BQU0sU0FBUyxFQUFFLFNBQVMsTUFBTSxRQUFRLE1BQU0sV0FBVyxPQUFPLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztFQUMvRixNQUFNLEVBQUUsV0FBVyxpQkFBaUI7RUFLcEMsSUFIRSxLQUFLLFlBQVksV0FBVyxLQUM1QjtHQUFDLEtBQUs7R0FBTSxLQUFLO0dBQVEsS0FBSztHQUFnQixLQUFLO0VBQWdCLENBQUMsQ0FBQyxPQUFPLFNBQVMsU0FBUyxLQUFBLENBQVMsR0FFekYsT0FBTyxHQUFHO0dBQUUsU0FBUyxZQUFZLE9BQU8sUUFBUSxXQUFXLFlBQVk7R0FBRztFQUFRLENBQUM7RUFDbkcsTUFBTSxNQUFNLElBQUksSUFBSSxLQUFLLFlBQVksS0FBSyxFQUFFLElBQUksWUFBWSxDQUFDLElBQUksS0FBSyxDQUFDLENBQUM7RUFDeEUsTUFBTSxVQUFVLE9BQU8sU0FBUyxXQUFXO0dBQ3pDLE1BQU0sTUFBTSxlQUFlLE9BQU8sTUFBTTtHQUN4QyxPQUFPLFFBQVEsT0FBTyxRQUFRO0lBQzVCLE1BQU0sS0FBSyxRQUFRLElBQUk7SUFDdkIsUUFBUSxDQUFDLEdBQUcsSUFBSSxPQUFPLFFBQVEsVUFBVSxDQUFDLGFBQWEsU0FBUyxLQUFLLENBQUMsR0FBRyxHQUFHLFNBQVM7SUFDckYsUUFBUSxLQUFLLFVBQVUsSUFBSTtJQUMzQixhQUFhLENBQ1gsR0FBRyxJQUFJLFlBQVksU0FBUyxFQUFFLFlBQVksWUFDeEMsZUFBZSxRQUFRLElBQUksSUFBSSxVQUFVLElBQUksQ0FBQyxJQUFJLENBQUM7S0FBRSxJQUFJO0tBQVk7SUFBTSxDQUFDLENBQzlFLEdBQ0EsR0FBRyxLQUFLLFlBQVksU0FBUyxFQUFFLElBQUksWUFBYSxVQUFVLE9BQU8sQ0FBQyxJQUFJLENBQUM7S0FBRTtLQUFJO0lBQU0sQ0FBQyxDQUFFLENBQ3hGO0lBQ0EsZ0JBQWdCLEtBQUs7SUFDckIsa0JBQWtCLEtBQUs7R0FDekIsQ0FBQztFQUNILENBQUM7RUFDRCxPQUFPLEdBQUc7R0FBRTtHQUFTO0VBQVEsQ0FBQztDQUNoQyxDQUNGO0NBQ0EsaUJBQWlCLFdBQ2YsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsZUFBZTtFQUMvQixRQUFRLEVBQ0wsTUFBTSxFQUFFLGFBQWE7R0FBRSxPQUFPQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQztHQUFHLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsU0FBUztFQUFFLENBQUMsQ0FBQyxDQUFDLENBQzlFLElBQUksQ0FBQyxDQUFDLENBQ04sSUFBSSxHQUFJO0VBQ1gsTUFBTSxFQUFFLEtBQUssVUFBVTs7RUFFdkIsUUFBUSxFQUFFLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUc7RUFDbEM7RUFDQSxhQUFhO0VBQ2IsZ0JBQWdCLEVBQUUsUUFBUTs7RUFFMUIsT0FBTyxNQUFNLFNBQVM7Q0FDeEIsQ0FBQyxJQUNBLE1BQU0sVUFBVTtFQUNmLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxRQUFRLEtBQUssV0FBVyxDQUFDLE9BQU8sTUFBTSxZQUFZLEdBQUcsTUFBTSxDQUFDLENBQUM7RUFDekYsTUFBTSxTQUFTLElBQUksSUFBSSxLQUFLLE9BQU8sS0FBSyxXQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxDQUFDLFlBQVksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0VBQ3BHLE1BQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLFNBQVMsVUFBVTtHQUNwRCxNQUFNLFNBQVMsTUFBTSxJQUFJLEtBQUs7R0FDOUIsT0FBTyxXQUFXLEtBQUEsSUFBWSxDQUFDLElBQUksQ0FBQztJQUFFLFVBQVUsT0FBTztJQUFJO0lBQU8sT0FBTyxTQUFTLGdCQUFnQjtHQUFFLENBQUM7RUFDdkcsQ0FBQztFQUNELE1BQU0sU0FBUyxZQUFZLE9BQU8sS0FBSyxNQUFNO0VBQzdDLE1BQU0sVUFBVSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQ3hCLFFBQVEsQ0FBQyxXQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQ3RDLEtBQUssQ0FBQyxPQUFPLFdBQVc7R0FBRTtHQUFPLE1BQU0sS0FBSztHQUFNO0dBQVEsR0FBSSxTQUFTLEtBQUEsSUFBWSxDQUFDLElBQUksRUFBRSxLQUFLO0VBQUcsRUFBRTtFQUN2RyxNQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksQ0FBQyxJQUFJLE9BQU8sT0FBTyxLQUFLLEtBQUs7RUFDbEUsTUFBTSxTQUFTO0dBQUUsTUFBTSxLQUFLO0dBQU07R0FBUSxRQUFRLFdBQVcsS0FBSyxNQUFNO0dBQUcsYUFBYSxTQUFTLE9BQU8sS0FBSyxXQUFXO0VBQUU7RUFDMUgsT0FBTyxHQUFHO0dBQ1IsU0FBUyxDQUNQLEdBQUcsT0FDSCxHQUFHLFVBQ0QsU0FDQTtJQUFFLEdBQUc7SUFBUSxnQkFBZ0IsS0FBSztHQUFlLEdBQ2pELE1BQU0sS0FBSyxFQUFFLFNBQVMsRUFBRSxDQUMxQixDQUNGO0dBQ0E7RUFDRixDQUFDO0NBQ0gsQ0FDRjtDQUNBLGtCQUFrQixXQUNoQixFQUFFLGFBQWE7RUFBRSxNQUFNLEVBQUUsUUFBUSxnQkFBZ0I7RUFBRztFQUFTLGtCQUFrQixFQUFFLFFBQVE7Q0FBRSxDQUFDLElBQzNGLE1BQU0sVUFBVTtFQUNmLE1BQU0sRUFBRSxPQUFPLFlBQVksT0FBTyxLQUFLLFNBQVMsUUFBUSxXQUN0RCxPQUFPLFdBQVcsYUFBYSxXQUMzQixTQUFTLHVCQUF1QixFQUFFLEtBQUssT0FBTyxRQUFRLE9BQU8sTUFBTSxDQUFDLElBQ3BFLEtBQUssb0JBQW9CLFdBQVcsTUFBTSxJQUN4QyxTQUFTLHVCQUF1QixFQUFFLEtBQUssT0FBTyxRQUFRLE9BQU8sTUFBTSxDQUFDLElBQ3BFLElBQ1I7RUFDQSxPQUFPLEdBQUc7R0FBRSxTQUFTLGVBQWUsT0FBTyxPQUFPLEtBQUssZ0JBQWdCO0dBQUc7RUFBUSxDQUFDO0NBQ3JGLENBQ0Y7Q0FDQSxpQkFBaUIsT0FBTyxpQkFBaUIsb0JBQW9CLFdBQzNELE9BQU8sV0FBVyxhQUFhLFVBQVUsT0FBTyxTQUFTLG9CQUFvQixDQUMvRTtDQUNBLGlCQUFpQixPQUFPLGlCQUFpQixnQkFBZ0IsV0FDdkQsT0FBTyxXQUFXLGFBQWEsVUFBVSxTQUFTLG9CQUFvQixJQUFJLElBQzVFO0NBQ0Esa0JBQWtCLFdBQ2hCLEVBQUUsYUFBYTtFQUNiLE1BQU0sRUFBRSxRQUFRLGdCQUFnQjtFQUNoQzs7RUFFQSxPQUFPLE1BQU0sU0FBUztDQUN4QixDQUFDLElBQ0EsTUFBTSxVQUFVO0VBQ2YsTUFBTSxFQUFFLE9BQU8sWUFBWSxPQUFPLEtBQUssU0FBUyxRQUFRLFdBQ3RELE9BQU8sV0FBVyxhQUFhLFVBQVUsT0FBTyxTQUFTLG9CQUFvQixDQUMvRTtFQUNBLE1BQU0sUUFBUSxNQUFNLFdBQVcsSUFBSSxDQUFDLElBQUksT0FBTyxPQUFPLEtBQUssU0FBUyxJQUFJO0VBQ3hFLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxTQUFTLEVBQUU7RUFDdEMsT0FBTyxHQUFHO0dBQUUsU0FBUyxDQUFDLEdBQUcsT0FBTyxHQUFHLGVBQWUsS0FBSyxDQUFDLENBQUMsS0FBSyxZQUFZO0lBQUUsR0FBRztJQUFRO0dBQU0sRUFBRSxDQUFDO0dBQUc7RUFBUSxDQUFDO0NBQzlHLENBQ0Y7Q0FDQSxpQkFBaUIsT0FBTyxpQkFBaUIscUJBQXFCLElBQUk7O0NBRWxFLHlCQUF5QixPQUFPLHlCQUF5QixpQkFBaUIsV0FDeEUsT0FBTyxZQUFZLFFBQVEsT0FBTyxXQUFXLGFBQWEsV0FBVyxPQUFPLFdBQVcsYUFBYSxTQUNoRyxPQUNBLFNBQVMsc0JBQXNCLEVBQUUsS0FBSyxPQUFPLFFBQVEsT0FBTyxNQUFNLENBQUMsQ0FDekU7QUFDRjtBQUVBLE1BQU0sZUFBZSxPQUFvQixVQUFnRDtDQUN2RixNQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sT0FBTyxLQUFLLFVBQVUsTUFBTSxJQUFJLENBQUM7Q0FDN0QsT0FBTyxhQUFhLEtBQUssQ0FBQyxDQUFDLFFBQVEsU0FBUyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQzdEOztBQUVBLE1BQU0sWUFDSixPQUNBLFdBQ3lCO0NBQ3pCLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxZQUFZLFFBQVEsU0FBUyxDQUFDLEtBQUssdUJBQXVCLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSxXQUFXLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQztDQUN6SCxPQUFPLFdBQ0wsT0FBTyxTQUFTLEVBQUUsSUFBSSxZQUFZO0VBQ2hDLE1BQU0sT0FBTyxNQUFNLElBQUksRUFBRTtFQUN6QixPQUFPLFNBQVMsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDO0dBQUUsWUFBWTtHQUFJO0dBQU07RUFBTSxDQUFDO0NBQ25FLENBQUMsQ0FDSDtBQUNGOztBQUVBLE1BQU0sVUFBVSxFQUFFLE9BQU8sRUFBRSxjQUEyQixPQUNwRCxPQUFPLFFBQVEsYUFBYSxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksQ0FBQyxZQUFZLFVBQVUsRUFBRSxDQUFDOztBQUd0RixTQUFTLFFBQ1AsT0FDQSxRQUNBLFFBUW1CO0NBQ25CLE1BQU0sTUFBTSxlQUFlLE9BQU8sTUFBTTtDQUN4QyxNQUFNLE9BQU8sU0FBUyxLQUFLO0VBQ3pCLE1BQU0sT0FBTztFQUNiLFFBQVEsWUFBWSxPQUFPLE9BQU8sTUFBTTtFQUN4QyxRQUFRLE9BQU8sU0FBUyxXQUFXLFNBQVMsV0FBVyxPQUFPLFVBQVUsSUFBSSxNQUFNLElBQUksQ0FBQztFQUN2RixhQUFhLE9BQU8sZ0JBQWdCLEtBQUEsSUFBWSxJQUFJLGNBQWMsU0FBUyxPQUFPLE9BQU8sV0FBVztFQUNwRyxnQkFBZ0IsT0FBTyxrQkFBa0IsSUFBSTtFQUM3QyxrQkFBa0IsT0FBTyxvQkFBb0IsSUFBSTtDQUNuRCxDQUFDO0NBQ0QsT0FBTyxTQUFTLE9BQU8sQ0FBQyxJQUFJLENBQUMsYUFBYSxRQUFRLEtBQUssTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUN2RTs7QUFHQSxTQUFTLFlBQ1AsT0FDQSxRQUNBLEtBQ0EsUUFDbUI7Q0FDbkIsT0FBTyxNQUFNLE9BQU8sU0FBUyxVQUFVO0VBQ3JDLE1BQU0sVUFBVSxXQUNkLGFBQWEsT0FBTyxRQUFRLFdBQVcsT0FBTyxPQUFPLFNBQVMsTUFBTSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsS0FBSyxXQUFXLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQztFQUNqSSxNQUFNLFVBQVUsSUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUM7RUFDNUQsTUFBTSxVQUFVLE9BQU8sU0FBUyxNQUFNLElBQUksS0FBSyxDQUFDLElBQUksU0FBUyxNQUFNLElBQUksSUFBSSxPQUFPLElBQUksSUFBSSxDQUFDO0VBQzNGLE9BQU8sUUFBUSxTQUFTLFFBQVEsV0FBVyxJQUFJLENBQUMsSUFBSSxDQUFDLG1CQUFtQixPQUFPLFNBQVMsT0FBTyxDQUFDO0NBQ2xHLENBQUM7QUFDSDs7QUFHQSxTQUFTLE9BQ1AsTUFDQSxNQUNBLFNBQ0E7Q0FDQSxNQUFNLFNBQVMsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsSUFBSTtFQUFHO0NBQVEsQ0FBQztDQUNoRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFVBQStCO0VBQzlELE1BQU0sRUFBRSxPQUFPLFlBQVksT0FBUSxLQUFtRCxTQUFTLE9BQU8sT0FBTztFQUM3RyxPQUFPLEdBQUc7R0FBRSxTQUFTLEtBQUssS0FBSztHQUFHO0VBQVEsQ0FBQztDQUM3QyxDQUFDO0FBQ0g7O0FBR0EsTUFBTSxjQUFjLFdBQWlDLE9BQU8sU0FBUyxXQUFXOztBQUdoRixTQUFnQixPQUNkLEtBQ0EsT0FDQSxTQUNzRjtDQUN0RixNQUFNLFFBQXVCLENBQUM7Q0FDOUIsTUFBTSxVQUE0QyxDQUFDO0NBQ25ELEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxHQUFHLEdBQUc7RUFDN0IsTUFBTSxTQUFTLE1BQU0sUUFBUSxNQUFNLFNBQVMsS0FBSyxPQUFPLEVBQUU7RUFDMUQsTUFBTSxRQUFRLFdBQVcsS0FBQSxJQUFZLFNBQVMsZ0JBQWdCLElBQUksUUFBUSxNQUFNO0VBQ2hGLElBQUksV0FBVyxLQUFBLEtBQWEsVUFBVSxNQUFNLE1BQU0sS0FBSztHQUFFO0dBQUksT0FBTyxPQUFPO0dBQU8sTUFBTSxPQUFPO0VBQUssQ0FBQztPQUNoRyxJQUFJLFVBQVUsTUFBTSxRQUFRLEtBQUs7R0FBRSxVQUFVO0dBQUksT0FBTyxRQUFRLFNBQVM7R0FBSTtFQUFNLENBQUM7Q0FDM0Y7Q0FDQSxPQUFPO0VBQUU7RUFBTztDQUFRO0FBQzFCOzs7Ozs7QUN6UUEsU0FBZ0IsY0FBYyxPQUFvQixRQUFzQztDQUN0RixNQUFNLE1BQU0sT0FBTyxRQUFRLE9BQU87Q0FDbEMsSUFBSSxDQUFDLE1BQU0sYUFBYSxpQkFBaUIsT0FBTyxTQUFTLHNCQUFzQjtDQUMvRSxJQUFJLE9BQU8sV0FBVyxhQUFhLFdBQVcsT0FBTyxXQUFXLGFBQWEsUUFBUSxPQUFPLFNBQVMsdUJBQXVCLEVBQUUsSUFBSSxDQUFDO0NBQ25JLElBQUksQ0FBQyxNQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU8sU0FBUyxXQUFXLG1CQUFtQixPQUFPLE9BQU8sR0FDL0YsT0FBTyxTQUFTLHVCQUF1QixFQUFFLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQztDQUN0RSxPQUFPLE9BQU8sMEJBQTBCLE9BQU8sU0FBUyx5QkFBeUIsRUFBRSxJQUFJLENBQUM7QUFDMUY7OztBQ01BLE1BQWEsa0JBQWtCLFlBQzdCLFFBQVEsS0FBSyxhQUFhO0NBQUUsSUFBSSxTQUFTLGtCQUFrQixRQUFRLE9BQU87Q0FBRyxPQUFPLENBQUM7Q0FBRyxNQUFNO0NBQWtCO0FBQVEsRUFBRTtBQXNCNUgsTUFBYSxlQUFlLFlBQzFCLFFBQVEsV0FBVyxJQUNmLENBQUMsSUFDRCxDQUNFO0NBQ0UsSUFBSSxTQUFTLGVBQWUsVUFBVSxRQUFRLEtBQUssRUFBRSxjQUFjLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUM7Q0FDdkYsT0FBTyxDQUFDO0NBQ1IsTUFBTTtDQUNOO0FBQ0YsQ0FDRjs7QUN0Q04sTUFBYSxpQkFDWCxRQUNBLFVBQ21CO0NBQ25CLElBQUksU0FBUyxrQkFBa0IsT0FBTyxNQUFNLFlBQVksQ0FBQztDQUN6RCxPQUFPLENBQUM7Q0FDUixNQUFNO0NBQ047Q0FDQSxnQkFBZ0IsS0FBSztDQUNyQixTQUFTLEtBQUs7Q0FDZCxZQUFZLEtBQUs7QUFDbkI7O0FDaEJBLE1BQU0sVUFBVSxFQUNiLE1BQU0sRUFBRSxhQUFhO0NBQUUsU0FBU0MsT0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUM7Q0FBRyxRQUFRLEdBQWE7Q0FBRyxRQUFRQSxPQUFLLEdBQUc7QUFBRSxDQUFDLENBQUMsQ0FBQyxDQUM5RixJQUFJLENBQUMsQ0FBQyxDQUNOLElBQUksR0FBRzs7QUFHVixNQUFhLGdCQUFnQjtDQUMzQixrQkFBa0IsV0FDaEIsRUFBRSxhQUFhO0VBQ2IsTUFBTSxFQUFFLFFBQVEsZ0JBQWdCO0VBQ2hDLFFBQVEsR0FBYTtFQUNyQixnQkFBZ0IsRUFBRSxRQUFRO0VBQzFCLFNBQVMsRUFBRSxRQUFROztFQUVuQixZQUFZQSxPQUFLLEdBQUc7Q0FDdEIsQ0FBQyxJQUNBLE1BQU0sVUFBVTtFQUNmLE1BQU0sRUFBRSxPQUFPLFlBQVksT0FBTyxDQUFDLEtBQUssTUFBTSxHQUFHLFFBQVEsV0FBVyxjQUFjLE9BQU8sTUFBTSxDQUFDO0VBQ2hHLE1BQU0sQ0FBQyxVQUFVO0VBQ2pCLE1BQU0sVUFBVSxXQUFXLEtBQUEsS0FBYyxDQUFDLEtBQUssa0JBQWtCLENBQUMsS0FBSztFQUN2RSxPQUFPLEdBQUc7R0FBRSxTQUFTLFVBQVUsQ0FBQyxJQUFJLENBQUMsY0FBYyxRQUFRO0lBQUUsR0FBRztJQUFNLFlBQVksS0FBSyxXQUFXLEtBQUs7R0FBRSxDQUFDLENBQUM7R0FBRztFQUFRLENBQUM7Q0FDekgsQ0FDRjtDQUNBLGtCQUFrQixXQUFXLEVBQUUsYUFBYTtFQUFFLE1BQU0sRUFBRSxRQUFRLGdCQUFnQjtFQUFHO0NBQVEsQ0FBQyxJQUFJLE1BQU0sVUFBVTtFQUM1RyxNQUFNLEVBQUUsT0FBTyxZQUFZLGFBQWEsS0FBSyxTQUFTLFFBQVEsV0FBVyxjQUFjLE9BQU8sTUFBTSxDQUFDO0VBQ3JHLE9BQU8sR0FBRztHQUFFLFNBQVMsZUFBZSxLQUFLO0dBQUc7RUFBUSxDQUFDO0NBQ3ZELENBQUM7Q0FDRCxlQUFlLFdBQVcsRUFBRSxhQUFhO0VBQUUsTUFBTSxFQUFFLFFBQVEsYUFBYTtFQUFHO0NBQVEsQ0FBQyxJQUFJLE1BQU0sVUFBVTtFQUN0RyxNQUFNLEVBQUUsT0FBTyxZQUFZLGFBQWEsS0FBSyxTQUFTLGFBQWEsSUFBSTtFQUN2RSxPQUFPLEdBQUc7R0FBRSxTQUFTLFlBQVksS0FBSztHQUFHO0VBQVEsQ0FBQztDQUNwRCxDQUFDO0FBQ0g7QUFFQSxTQUFTLGFBQ1AsT0FDQSxPQUNBLFNBQ29HO0NBQ3BHLE1BQU0sRUFBRSxPQUFPLFlBQVksT0FDekIsTUFBTSxLQUFLLEVBQUUsYUFBYSxNQUFNLEdBQ2hDLE9BQ0EsT0FDRjtDQUtBLE9BQU87RUFBRSxPQUpLLE1BQU0sU0FBUyxFQUFFLFNBQVMsUUFBUSxJQUFJLGFBQXFDO0dBQ3ZGLE1BQU0sU0FBUyxNQUFNLE1BQU0sU0FBUyxLQUFLLE9BQU8sRUFBRTtHQUNsRCxPQUFPLFdBQVcsS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDO0lBQUU7SUFBUztJQUFRO0dBQU8sQ0FBQztFQUNqRSxDQUNvQjtFQUFHO0NBQVE7QUFDakM7O0FDaERBLE1BQU0sVUFBVSxFQUFFLE1BQU07Q0FBQ0MsT0FBSyxHQUFNO0NBQUcsRUFBRSxPQUFPO0NBQUcsRUFBRSxRQUFRO0NBQUcsRUFBRSxLQUFLO0FBQUMsQ0FBQztBQUN6RSxNQUFNLFNBQThCLFNBQWUsRUFBRSxhQUFhO0NBQUUsTUFBTSxFQUFFLFFBQVEsSUFBSTtDQUFHLE1BQU1BLE9BQUssR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUUsQ0FBQzs7QUFHbkgsTUFBYSxjQUFjO0NBQ3pCLFdBQVcsV0FDVCxFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsUUFBUSxTQUFTO0VBQ3pCLEtBQUssRUFBRSxhQUFhO0dBQ2xCLE1BQU0sRUFBRSxLQUFLLENBQUMsa0JBQWtCLE9BQU8sQ0FBQztHQUN4QyxTQUFTLEVBQUUsUUFBUTtHQUNuQixZQUFZQSxPQUFLLEVBQUU7O0dBRW5CLFVBQVUsRUFBRSxPQUFPQSxPQUFLLEVBQUUsR0FBRyxPQUFPOztHQUVwQyxXQUFXQSxPQUFLLEdBQUcsQ0FBQyxDQUFDLFNBQVM7RUFDaEMsQ0FBQztDQUNILENBQUMsSUFDQSxFQUFFLE9BQU8sVUFBVTtFQUNsQixNQUFNLEVBQUUsV0FBVyxHQUFHLFNBQVM7RUFDL0IsTUFBTSxTQUFTO0dBQUUsR0FBRztHQUFNLFlBQVksSUFBSSxXQUFXLEtBQUs7R0FBRyxHQUFJLGNBQWMsS0FBQSxJQUFZLENBQUMsSUFBSSxFQUFFLFVBQVU7RUFBRztFQUMvRyxJQUFJLE9BQU8sV0FBVyxPQUFPLGVBQWUsSUFBSSxPQUFPLElBQUksU0FBUyx3QkFBd0IsQ0FBQztFQUM3RixJQUFJLGNBQWMsS0FBQSxLQUFhLFVBQVUsUUFBUSxNQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0VBRTNFLE1BQU0sYUFBYSxPQUFPLFNBQVMsMkJBQTJCLE1BQU0sSUFBSSxTQUFTLDJCQUEyQjtFQUM1RyxNQUFNLFFBQVE7R0FBRSxHQUFHO0dBQVEsVUFBVTtJQUFFLEdBQUcsT0FBTztJQUFVLHNCQUFzQjtHQUFXO0VBQUU7RUFDOUYsTUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFDLEdBQUcsVUFBVSxNQUFNLEtBQUssS0FBSyxDQUFDO0VBQzVELE9BQU8sa0JBQWtCLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDLEtBQUssU0FBUyxJQUFJLElBQUksU0FBUyxpQkFBaUIsQ0FBQyxJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUM7Q0FDOUcsQ0FDRjtDQUNBLGdCQUFnQixXQUFXLE1BQU0sY0FBYyxJQUFJLEVBQUUsUUFBUSxFQUFFLGNBQWM7RUFDM0UsTUFBTSxTQUFTLFdBQVcsSUFBSTtFQUM5QixJQUFJLFdBQVcsTUFBTSxPQUFPLElBQUksU0FBUyxrQkFBa0IsQ0FBQztFQUM1RCxPQUFPLEtBQUssUUFBUSxNQUFNLFNBQVMsS0FBSyxLQUFLLFlBQVksTUFBTSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsWUFBWSxNQUFNLENBQUMsQ0FBQztDQUNyRyxDQUFDO0NBQ0QsaUJBQWlCLFdBQVcsTUFBTSxlQUFlLElBQUksRUFBRSxRQUFRLEVBQUUsY0FBYztFQUM3RSxNQUFNLFVBQVUsUUFBUSxNQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7RUFDekQsSUFBSSxZQUFZLEtBQUEsR0FBVyxPQUFPLElBQUksU0FBUyxnQkFBZ0IsQ0FBQztFQUNoRSxPQUFPLEtBQUssUUFBUSxlQUFlLE9BQU8sQ0FBQyxhQUFhLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztDQUNyRSxDQUFDO0NBQ0QsaUJBQWlCLFdBQVcsTUFBTSxlQUFlLElBQUksRUFBRSxRQUFRLEVBQUUsY0FBYztFQUM3RSxNQUFNLFVBQVUsUUFBUSxNQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7RUFDekQsT0FBTyxLQUFLLFlBQVksS0FBQSxJQUFZLENBQUMsSUFBSSxDQUFDLGFBQWEsTUFBTSxRQUFRLGVBQWUsSUFBSSxDQUFDLENBQUM7Q0FDNUYsQ0FBQztDQUNELFlBQVksV0FDVixFQUFFLGFBQWE7RUFDYixNQUFNLEVBQUUsUUFBUSxVQUFVO0VBQzFCLElBQUksRUFBRSxhQUFhO0dBQ2pCLFNBQVMsRUFBRSxRQUFRO0dBQ25CLFVBQVUsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsU0FBUztHQUNwRCx5QkFBeUIsRUFBRSxRQUFRLENBQUMsQ0FBQyxTQUFTO0VBQ2hELENBQUM7Q0FDSCxDQUFDLElBQ0EsRUFBRSxNQUFNLEVBQUUsV0FBVztFQUNwQixNQUFNLE9BQU8sWUFBWSxJQUFJO0VBQzdCLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsTUFBTSxFQUFFLENBQUMsQ0FBQztDQUMzRCxDQUNGO0FBQ0Y7OztBQzlDQSxNQUFNQyxVQUFRO0NBQ1osR0FBRztDQUNILEdBQUc7Q0FDSCxHQUFHO0NBQ0gsR0FBRztDQUNILEdBQUc7Q0FDSCxHQUFHO0NBQ0gsR0FBRztDQUNILEdBQUc7Q0FDSCxHQUFHO0NBQ0gsR0FBRztDQUNILEdBQUc7Q0FDSCxHQUFHO0FBQ0w7QUFHQSxNQUFhLE9BQU8sRUFBRSxtQkFDcEIsUUFDQSxPQUFPLE9BQU9BLE9BQUssQ0FBQyxDQUFDLEtBQUssRUFBRSxhQUFhLE1BQU0sQ0FDakQ7O0FDc0VBLE1BQU0sU0FBUyxFQUFFLGFBQWEsRUFBRSxPQUFPLEdBQVUsRUFBRSxDQUFDO0FBQ3BELE1BQU0sUUFBUSxFQUNYLE1BQU0sRUFBRSxhQUFhO0NBQUUsVUFBVSxHQUFhO0NBQUc7QUFBSyxDQUFDLENBQUMsQ0FBQyxDQUN6RCxJQUFJLENBQUMsQ0FBQyxDQUNOLElBQUksR0FBSTs7QUNsRlgsTUFBYSxXQUFXO0NBQ3RCO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQSxTQUFBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTs7RUQ2REEsUUFBUSxLQUFLLEVBQUUsYUFBYTtHQUFFO0dBQU8sUUFBUSxFQUFFLEtBQUs7SUFBQztJQUFRO0lBQVM7SUFBUTtHQUFXLENBQUM7RUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXFCOztFQUVySCxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUMsUUFBcUI7O0VBRXhDLE9BQU8sS0FBSyxFQUFFLGFBQWE7R0FBRSxVQUFVQyxPQUFLLEdBQUc7R0FBRyxXQUFXQSxPQUFLLElBQUksQ0FBQyxDQUFDLFFBQVE7RUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQXVCOztFQUU3RyxVQUFVLEtBQUssTUFBTSxDQUFDLENBQUMsUUFBbUM7RUFDMUQsT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDLFFBQW1DOztFQUV2RCxRQUFRLEtBQUssTUFBTSxDQUFDLENBQUMsUUFBaUI7O0VBRXRDLFFBQVEsS0FBSyxNQUFNLENBQUMsQ0FBQyxRQUFvQzs7RUFFekQsTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLFFBQTRCO0VBQ2hELE9BQU8sS0FBYztDQzNFckI7QUFDRjs7QUM3RDZJLE1BQU0sMkNBQTJDO0FBTzlMLE1BQU0sT0FBTyxZQUFZO0FBRXpCLE1BQU0sRUFBRSxZQURRLGNBQUEsd0NBQ1UsQ0FBQyxDQUFDLGdCQUFnQjs7QUFFNUMsTUFBTSxTQUFTLEVBQUUsZUFBZSxNQUFNO0FBQ3RDLE1BQU0sU0FBUyxFQUFFLGlCQUFpQixLQUFLLFVBQVUsT0FBTyxFQUFFO0FBMEIxRCxJQUFBLCtCQUFlLGFBQWE7Q0FDMUIsTUFBTTtFQUNKO0VBQ0EsU0FBUyxDQUFDO0dBekJaLE1BQU07R0FDTixVQUFVLE1BQU0sSUFBSTtJQUNsQixJQUFJLENBQUMsS0FBSyxTQUFTLFlBQVksR0FBRyxPQUFPO0lBQ3pDLE9BQU8sS0FBSyxXQUNWLDhEQUNDLEdBQUcsU0FDRixtQkFBbUIsS0FBSyxTQUFTO0tBQUUsTUFBTTtLQUFTLElBQUksUUFBUSxRQUFRLEVBQUUsR0FBRyxJQUFJO0tBQUcsVUFBVSxTQUFTLE1BQU0sS0FBSyxJQUFJO0lBQU0sQ0FBQyxFQUFFLG9CQUNqSTtHQUNGO0dBQ0EsWUFBWSxNQUFNLE9BQU87SUFDdkIsSUFBSSxDQUFDLEtBQUssU0FBUyxXQUFVLEdBQUcsT0FBTztJQUN2QyxPQUFPLEtBQUssV0FBVyx3QkFBd0IsR0FBRyxjQUFzQjtLQUN0RSxNQUFNLE9BQU8sU0FBUyxRQUFRLE1BQU0sUUFBUSxHQUFHLEtBQUssWUFBWSxTQUFTLENBQUMsQ0FBQyxDQUFDLFdBQVcsTUFBTSxHQUFHO0tBQ2hHLE9BQU8sS0FBSyxVQUFVLEtBQUssV0FBVyxHQUFHLElBQUksT0FBTyxLQUFLLE1BQU07SUFDakUsQ0FBQztHQUNIO0VBVVksQ0FBTztFQUNqQixPQUFPO0dBQ0wsUUFBUTtHQUNSLGlCQUFpQjtHQUNqQixRQUFRO0dBQ1IsV0FBVztHQUNYLGFBQWE7R0FDYixRQUFRO0dBQ1IsZUFBZTtJQUNiO0lBQ0EsT0FBTztLQUFFLE1BQU0sUUFBUSxNQUFNLGtCQUFrQjtLQUFHLFNBQVMsUUFBUSxNQUFNLDBCQUEwQjtJQUFFO0lBQ3JHLFVBQVUsQ0FBQyxZQUFZLGFBQWE7SUFDcEMsUUFBUTtLQUFFLFFBQVE7S0FBTSxnQkFBZ0I7S0FBYSxnQkFBZ0I7SUFBMEI7R0FDakc7RUFDRjtDQUNGO0NBQ0EsU0FBUztFQUNQLFFBQVEsRUFBRSxZQUFZLEtBQUssVUFBVSxRQUFRLFFBQVEsQ0FBQyxFQUFFO0VBQ3hELE9BQU87R0FDTCxRQUFRO0dBQ1IsaUJBQWlCO0dBQ2pCLFFBQVE7R0FDUixXQUFXO0dBQ1gsYUFBYTtHQUNiLGVBQWU7SUFDYjtJQUNBLE9BQU8sRUFBRSxTQUFTLFFBQVEsTUFBTSxxQkFBcUIsRUFBRTtJQUN2RCxVQUFVLENBQUMsVUFBVTtJQUNyQixRQUFRO0tBQUUsUUFBUTtLQUFPLGdCQUFnQjtJQUFhO0dBQ3hEO0VBQ0Y7Q0FDRjtDQUNBLFVBQVU7RUFDUixNQUFNLFFBQVEsTUFBTSxVQUFVO0VBQzlCLE1BQU07RUFDTixTQUFTLENBQUMsSUFBSSxDQUFDO0VBQ2YsUUFBUTtHQUNOLHFCQUFxQjtHQUNyQix1QkFBdUI7R0FDdkIsMkJBQTJCO0dBQzNCLHlCQUF5QjtHQUN6QiwyQkFBMkI7R0FDM0IsNkJBQTZCO0dBQzdCLG1DQUFtQztFQUNyQztFQUNBLE9BQU87R0FDTCxRQUFRLFFBQVEsTUFBTSxrQkFBa0I7R0FDeEMsYUFBYTtHQUNiLFdBQVc7R0FDWCxRQUFRO0dBQ1IsZUFBZSxFQUFFLFVBQVUsTUFBTTtHQUNqQyxtQkFBbUI7R0FDbkIsZUFBZTtJQUFFO0lBQVEsT0FBTyxRQUFRLE1BQU0scUJBQXFCO0dBQUU7RUFDdkU7Q0FDRjtBQUNGLENBQUMifQ==