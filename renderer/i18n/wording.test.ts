import { describe, expect, test } from "vitest";
import { languages, type Language } from "#shared/model/message";
import { blueprintTextsOf, textsOf } from "#build/test/locale-texts";

/**
 * Section 4 of issue 6: words that this project once used and that nobody in the field says. A row is what is not written any more (looked for
 * in every form of a text, capitals or not) and what stands there instead. A new row needs nothing else.
 */
const retired: Readonly<Record<Language, readonly (readonly [old: RegExp, instead: string])[]>> = {
  en: [
    [/[\d}] %/, "a percentage as its format writes it: 82%"],
    [/what you (now )?write( now)? goes/, "Changes apply to …"],
    [/everything (was )?read at|nothing failed/, "Up to date as of …; No errors"],
    [/\bgo(es|ing)? on\b(?! sale)/, "Resume, Continue"],
    [/^stop$/, "Cancel"],
    [/\b(own|every|a|one|the) folders? (and|for|is)\b|manages? (the|every) folders?/, "collection (in blueprints)"],
    [/\b(this|keyboard) map\b/, "Keyboard shortcuts"],
    [/\bread(ing)? (again|every|the client again)\b|\breads? \w+ again\b/, "Refresh, Refresh all"],
    [/as in the view/, "Reset columns"],
    [/\bto those selected\b|invitations? (was |were )?sent again\b|\bsend it again\b/, "Resend to selected; Resent …"],
    [/\b(nothing|nobody|no \w+) (here )?(fits|has this name)\b/, "No results"],
    [/\b(groups?|managers)\} (manage|edit|view|reach)\b/, "… can manage …"],
    [/^(make|makes|made|making)\b|\b(was|were|is|are|be) made\b(?!-| up)/, "Create"],
    [/\bno longer reach|\breach(es)? (nothing|it|every|all|them|no)\b|\bwho reaches\b/, "has access to, lose access to"],
    [/single people/, "Individual access"],
    [/people usually decide|decides? (about|how)/, "Usually left to each user"],
    [/worth a look|why to look|\broutine\b/, "Needs review; Why this matters; Low risk"],
    [
      /\b(takes?|took|taken) \S+ (in|out)\b|\btake (in|out)\b|\bl(eave|eft|eaves) ([\w{}]+ )?out\b|\bleft out\b/,
      "Include, Remove, Exclude",
    ],
    [/has nobody who|nobody who can/, "No one can …"],
    [/\bworn\b/, "Used by …"],
    [/\bslip\b|second call/, "A typo; saved separately"],
    [/^\S+ seats are bought$|accept it in the first step/, "Buying n seats: confirm under Client"],
    [/\b(should|can|does|do) (not )?come in\b|\bcome in$/, "import"],
    [/\b(no|with a|its) place( yet)?\b/, "mapped, not mapped"],
    [/\bis no (address|lock|role|number)\b|\bno lock of\b/, "Not a valid …"],
    [/what the file says/, "Other notes from the file"],
    [/they differ|note that they differ/, "They don’t match; Record the mismatch"],
    [/in between\b.*nobody|nobody stands/, "no one is intercepting"],
    [/\band what needs it\b/, "and what depends on it"],
    [/\bwho does (gets|can)\b/, "users of it are …"],
    [/\bno unlocking with\b|\bsmall letters?\b|^capitals?$/, "PIN unlock disabled; Lowercase; Uppercase"],
    [/(^| |\} )things?\b/, "items"],
    [/\bat the (left|right)\b/, "on the left"],
    [/how this person got|had accepted when/, "History; Accepted (seen …)"],
    [/more than user/, "Elevated roles"],
    [/^look( at them)?$|^make it$|^all of it$|^watch it$/, "View, Create, View all"],
    [/nobody (at the client|else) can take over/, "no one can take over"],
    [/\bsame twice\b|there twice\b/, "Possible duplicates"],
    [/^in effect$|the stronger counts|has two ways/, "Effective access; The highest level applies"],
    [/one person failed/, "Couldn’t update one person"],
    [/\bfollow people up\b|\bmail (me|another|it)\b|worthless/, "Follow up; Email me a code; invalidates it"],
    [/\bnot by bitwarden/, "Not affiliated with Bitwarden, Inc."],
    [/as the system\b|without input|only by hand|by hand\b/, "System default; Lock when idle; manually"],
    [/does not open with the key/, "could not be decrypted"],
    [/\bmend(s|ed)?\b|may be listening|\bits form\b|file’s form/, "fix; intercepted; format"],
    [/break something|network gone|as in the cloud/, "Simulate a fault; Offline; Cloud rate limits"],
    [/\brules that are on\b|\bare on$/, "Policies in force"],
    [/\bmeanwhile\b|\bin the making\b|\banew\b/, "name what happens"],
    [/\bstands?\b(?! for)/, "is, are"],
    [/\b(some|any|every)body\b/, "someone, anyone, everyone"],
    [/\bwhoever\b/, "anyone who; the administrator"],
    [/\be-mail/, "email"],
    [/\bset-ups?\b|\bhand-over\b/, "setup, handover"],
    [/\b(mail|mails|mailed)\b(?!box)/, "email"],
    [/\bfor ever\b|\bfor good\b/, "permanently"],
    [/\bby itself\b/, "automatically"],
    [/\w'\w/, "a typographic apostrophe: ’"],
    [/!$/, "no exclamation"],
  ],
  nl: [
    [/\binbox\b/, "Postvak"],
    [/(?<!\{)\btags?\b(?!\})/, "Label"],
    [/\bbewaarde weergave/, "Opgeslagen weergave"],
    [/[\d}] %/, "a percentage as its format writes it: 82%"],
    [/\beigenaars\b/, "eigenaren"],
    [/\bbewaren\b|\bbewaar\b|\bbewaard\b/, "Opslaan, opgeslagen"],
    [/\{count\} \w+ gekozen|niemand gekozen|gekozen wijziging/, "geselecteerd"],
    [/wat je nu schrijft/, "Wijzigingen gelden voor"],
    [/alles (is )?gelezen om/, "Bijgewerkt om"],
    [/^mensen$|\} mensen\b/, "Personen, of Leden"],
    [/^(?!.*toegang).*(personen?|mensen|leden|\}|^\S+) (worden )?(ingetrokken|intrekken)\b/, "Toegang van … intrekken"],
    [/ontkoppel/, "Loskoppelen"],
    [/tweestapsverificatie|tweestapslogin/, "Tweestapsaanmelding"],
    [/\beigen toegang (tot|van)\b/, "Individuele toegang"],
    [/\bverzonden\b/, "verstuurd"],
    [/\bdingen\b|\bding\b|\bin het echt\b|had geaccepteerd bij/, "items; persoonlijk; Geaccepteerd (gezien …)"],
    [/vraagt het netwerk|vraagt de server\b(?! (je|de|zwakkere|sleutel|instellingen|om))|heeft het netwerk nodig/, "Alleen online"],
    [/gedragen\b/, "Ook gebruikt door … andere klanten"],
    [/het neemt de eerste plaats/, "Kost de eerste gebruikersplaats"],
    [/^dubbelen$|\beruit halen\b|^nesten?$|^zet met$/, "Dubbele items; Verwijderen; Inspringen; Toets"],
    [/is deels\b|\} te gaan$/, "gedeeltelijk; nog n"],
    [/kijkt wanneer ze leest/, "Zichtbaar na vernieuwen"],
    [/wat (haar|die) nodig heeft$/, "en wat ervan afhangt"],
    [/verder inrichten|\bpast$|^samen$/, "Inrichting voortzetten; Geen resultaat; Effectief"],
    [/^staat$/, "Status"],
    [/speel een|staat scherp|^ze wordt opnieuw gevuld/, "Doe alsof je genodigde bent; actief; De sandbox wordt opnieuw gevuld"],
    [/waardeloos/, "Een nieuwe code vervangt deze"],
    [/de cijfers\b|\bjournaal\b/, "de vingerafdruk; logboek"],
    [/\bgegeven in\b|\b(een ander|geen enkel) gegeven\b|^een gegeven$/, "Een item"],
    [/sleutelbos/, "Sleutelhanger"],
    [/^opnieuw lezen$|\blees (de klant|de klantenlijst|opnieuw)\b/, "Vernieuwen"],
    [/\b(vrije|geen|tweede) plaats(en)?\b|\bplaatsen (vol|bijna|bezet|vrij)\b|^plaatsen$/, "Gebruikersplaatsen"],
    [/weglaten|weggelaten/, "Uitsluiten, uitgesloten"],
    [/\bmet de hand\b/, "handmatig, zelf"],
    [/\bvanzelf\b/, "automatisch"],
    [/\blog(t)? (je )?(opnieuw )?(in|uit)\b|\buitloggen\b|\binloggen\b/, "aanmelden, afmelden"],
    [/\bnog eens proberen\b|\bhoogstens\b|\bhooguit\b/, "Opnieuw proberen; maximaal"],
    [/(?<!\} )\b(u|uw)\b/, "je"],
    [/\w's\b/, "’s"],
  ],
};
/** Where an old word is meant: a key and why. */
const meant: Readonly<Record<string, string>> = {
  "clients.columns.seats.short": "the head of a narrow column; the full word is in the columns menu",
  "clients.attention.seats-full": "a narrow cell that shows several reasons",
  "clients.attention.seats-nearly-full": "a narrow cell that shows several reasons",
};

describe.each(languages)("Section 4 of issue 6, wording in %s", (language) => {
  const texts = new Map([...textsOf(language), ...blueprintTextsOf(language)]);
  test("no text uses a retired word", () => {
    const found = [...texts]
      .filter(([key]) => !(key in meant))
      .flatMap(([key, text]) =>
        retired[language].flatMap(([old, instead]) =>
          text.split(" | ").some((form) => new RegExp(old, "i").test(form)) ? [`${key}: “${text}” (${instead})`] : [],
        ),
      );
    expect(found).toEqual([]);
  });
  test("what was done is told in the past: no text of it is one of what is to come", () => {
    const sameInThePast = /^(Set|Put) /;
    const coming = new Set([...texts].flatMap(([key, text]) => (key.startsWith("changes.") && !key.includes(".done.") ? [text] : [])));
    const done = [...texts].filter(([key]) => /^changes\.[^.]+\.done\./.test(key));
    expect(done.length).toBeGreaterThan(80);
    expect(done.filter(([, text]) => coming.has(text) && !sameInThePast.test(text)).map(([key]) => key)).toEqual([]);
  });
});

test("the pattern of each row finds what it retires", () => {
  const samples: Readonly<Record<Language, readonly string[]>> = {
    en: [
      "What you write now goes to",
      "Everything read at 03:10",
      "Go on",
      "This map",
      "Read again",
      "Worth a look",
      "Take in",
      "Left out.",
      "They differ",
      "30 things",
    ],
    nl: ["Eigenaars", "Bewaren", "Mensen", "Sanne intrekken?", "30 dingen", "Vraagt het netwerk", "Sleutelbos", "Opnieuw lezen"],
  };
  for (const language of languages)
    for (const sample of samples[language])
      expect(
        retired[language].some(([old]) => new RegExp(old, "i").test(sample)),
        sample,
      ).toBe(true);
});
