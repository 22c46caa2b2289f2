// An LVS in TypeScript (hey-api): activates, saves and sends in one JSON body, follows and lists. Takes nothing from the
// gateway but its OpenAPI contract.

import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { client } from "./client/client.gen";
import { activeerKoppeling, bewaarAanvraag, geefOverzicht, updateStatussen, verwijderAanvraag } from "./client";

const [, , gateway, sleutel, school, code, swv, dossierbestand] = process.argv;
client.setConfig({ baseUrl: `${gateway}/api/v1`, auth: (wie) => (wie.name === "X-API-Key" ? sleutel : code) });

const meld = (stap: string, wat: object) => console.log(JSON.stringify({ stap, ...wat }));
const path = { school: school! };

async function main() {
  const koppeling = await activeerKoppeling({
    path,
    body: { naam: "TypeScript", akkoord: true, samenwerkingsverband: swv! },
    throwOnError: true,
  });
  meld("activeren", { school: koppeling.data.school });

  const kenmerk = `ts-${randomUUID()}`;
  const bewaard = await bewaarAanvraag({
    path,
    body: {
      kenmerk,
      samenwerkingsverband: swv!,
      aanvraagtype: "TLV",
      datum: "2026-11-23",
      korteOmschrijving: "Kortgeknipte vraag uit TypeScript",
      omschrijving: "Langgerekte vraag uit TypeScript",
      contactpersoon: { naam: "Ada Begeleidster", telefoon: "020-5550100" },
      leerling: `LL-${kenmerk}`,
      verzenden: true,
      dossier: (await readFile(dossierbestand!)).toString("base64"),
      bijlagen: [
        {
          naam: "een.txt",
          plek: "toelichting_onderwijsbehoeften",
          mediatype: "text/plain",
          inhoud: Buffer.from("Een bijlage uit een andere stapel.\n".repeat(1000)).toString("base64"),
        },
      ],
    },
    throwOnError: true,
  });
  meld("bewaren", { verzendstatus: bewaard.data.aanvraag.verzendstatus });

  for (let keer = 0; keer < 300; keer++) {
    const stand = (await updateStatussen({ path, body: { kenmerken: [kenmerk] }, throwOnError: true })).data.aanvragen[0]!;
    if (stand.verzendstatus === "Verzonden") {
      meld("statussen", { verzendstatus: stand.verzendstatus, dossiernummer: stand.dossiernummer });
      break;
    }
    await new Promise((verder) => setTimeout(verder, 200));
  }

  const overzicht = await geefOverzicht({ path, query: { leerling: `LL-${kenmerk}` }, throwOnError: true });
  const regel = overzicht.data.aanvragen[0]!;
  meld("overzicht", { kenmerk: regel.aanvraag.kenmerk, datum: regel.datum });

  const nee = await verwijderAanvraag({ path: { school: school!, kenmerk } });
  meld("weigering", { code: nee.error?.code });
}

main().catch((fout) => {
  console.error(fout);
  process.exit(1);
});
