import { AesHmacKey } from "#electron/crypto/index";
import { ImportFiles, type AskedContext } from "#electron/import/import-files";
import { nothingThere } from "#electron/import/judge";
import { must } from "#build/test/must";
import { asId, type CollectionId, type DraftId, type OrganizationId } from "#shared/model/ids";

/* Reads the export named first as the app does, encrypts every part of it, and says how long each took and how much memory the process held at most. */
const [path = ""] = process.argv.slice(2);
const draftId = asId<DraftId>("draft");
const files = new ImportFiles();
const context = (mapping: Readonly<Record<string, string>>): AskedContext => ({
  choices: { mapping, leftOutLines: [], duplicates: "leave-out" },
  collectionPaths: ["Imported"],
  existing: nothingThere,
  lookKey: null,
  remembered: {},
  clientName: "",
});
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
let started = performance.now();
const lap = (): number => {
  const taken = Math.round(performance.now() - started);
  started = performance.now();
  return taken;
};

const { handle } = await must(files.choose(draftId, path));
const looked = lap();
const preview = await must(files.read(draftId, handle, null, { password: null, withKeyFile: false }, context({})));
const read = lap();
const readMegabytes = megabytes();
const {
  lookKey: _key,
  existing: _existing,
  ...placed
} = context(Object.fromEntries(preview.folders.map((folder) => [folder.path, "Imported"])));
const key = AesHmacKey.generate();
let items = 0;
let largestPart = 0;
for (const part of preview.parts.keys()) {
  const asked = { part, organizationId: asId<OrganizationId>("o"), key };
  const { body } = await must(
    files.prepare(draftId, asked, { ...placed, whole: () => context({}) }, null, new Map([["Imported", asId<CollectionId>("i")]])),
  );
  if (!("json" in body.ciphers)) throw new Error("the thread writes what it encrypts");
  items += body.ciphers.marks.length;
  largestPart = Math.max(largestPart, body.ciphers.json.length);
}
console.log(
  JSON.stringify({
    looked,
    read,
    encrypted: lap(),
    readMegabytes,
    megabytes: megabytes(),
    items,
    parts: preview.parts.length,
    largestPart,
  }),
);
files.forget();
