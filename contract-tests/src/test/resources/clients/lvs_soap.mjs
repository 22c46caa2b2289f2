// An LVS in JavaScript (npm soap): activates, saves and sends, follows and lists. Takes nothing from the gateway but its WSDL.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import path from "node:path";

const [, , pakketten, gateway, sleutel, school, code, swv, dossierbestand] = process.argv;
const soap = createRequire(path.join(pakketten, "x.js"))("soap");

const client = await soap.createClientAsync(`${gateway}/soap/lvs/v1?wsdl`);
client.addHttpHeader("X-API-Key", sleutel);
client.addSoapHeader({ Toegang: { School: school, Verificatiecode: code } }, "", "tns", "urn:nl:lvsgateway:lvs:v1");

const meld = (stap, wat) => console.log(JSON.stringify({ stap, ...wat }));
const vraag = async (operatie, velden) => (await client[`${operatie}Async`](velden))[0];
const lijst = (een) => (Array.isArray(een) ? een : [een]);

const koppeling = await vraag("ActiveerKoppeling", { Naam: "JavaScript", Akkoord: true, Samenwerkingsverband: swv });
meld("activeren", { school: koppeling.School });

const kenmerk = `js-${randomUUID()}`;
const bewaard = await vraag("BewaarAanvraag", {
  Kenmerk: kenmerk,
  Verzenden: true,
  Aanvraag: {
    Samenwerkingsverband: swv,
    Aanvraagtype: "TLV",
    Datum: "2026-11-23",
    KorteOmschrijving: "Kortgeknipte vraag uit JavaScript",
    Omschrijving: "Langgerekte vraag uit JavaScript",
    Contactpersoon: { Naam: "Ada Begeleidster", Telefoon: "020-5550100" },
    Leerling: `LL-${kenmerk}`,
  },
  Dossier: (await readFile(dossierbestand)).toString("base64"),
  Bijlage: [
    {
      Naam: "een.txt",
      Plek: "toelichting_onderwijsbehoeften",
      Mediatype: "text/plain",
      Inhoud: Buffer.from("Een bijlage uit een andere stapel.\n".repeat(1000)).toString("base64"),
    },
  ],
});
meld("bewaren", { verzendstatus: bewaard.Aanvraag.Verzendstatus });

let stand;
for (let keer = 0; keer < 300; keer++) {
  stand = lijst((await vraag("UpdateStatussen", { Kenmerk: [kenmerk] })).Aanvraag)[0];
  if (stand.Verzendstatus === "Verzonden") break;
  await new Promise((verder) => setTimeout(verder, 200));
}
meld("statussen", { verzendstatus: stand.Verzendstatus, dossiernummer: Number(stand.Dossiernummer) });

const regel = lijst((await vraag("GeefOverzicht", { Leerling: `LL-${kenmerk}` })).Regel)[0];
const datum = regel.Datum instanceof Date ? regel.Datum.toISOString().slice(0, 10) : regel.Datum;
meld("overzicht", { kenmerk: regel.Aanvraag.Kenmerk, datum });

try {
  await vraag("VerwijderAanvraag", { Kenmerk: kenmerk });
} catch (nee) {
  const fout = nee.root.Envelope.Body.Fault;
  meld("weigering", { code: (fout.detail ?? fout.Detail).Weigering.Code });
}
