"""An LVS in Python (zeep): activates, saves and sends, follows, changes and completes an aanvraag.

Takes nothing from the gateway but its WSDL. Prints one line of JSON per step.
"""

import json
import sys
import time
import uuid
from datetime import date

import requests
import zeep

LVS = "{urn:nl:lvsgateway:lvs:v1}"


class School:
    def __init__(self, gateway, versie, sleutel, nummer, code):
        session = requests.Session()
        session.headers["X-API-Key"] = sleutel
        self.client = zeep.Client(
            gateway + "/soap/lvs/v1?wsdl",
            transport=zeep.Transport(session=session, timeout=120),
        )
        self.dienst = self.client.bind("LvsGatewayService", "LvsGatewaySoap" + versie)
        toegang = self.client.get_element(LVS + "Toegang")
        self.kop = [toegang(School=nummer, Verificatiecode=code)]

    def vraag(self, operatie, **velden):
        return getattr(self.dienst, operatie)(**velden, _soapheaders=self.kop)

    def weigering(self, operatie, **velden):
        """The refusal as the WSDL declares it, unpacked by the types of the WSDL."""
        try:
            self.vraag(operatie, **velden)
        except zeep.exceptions.Fault as fout:
            detail = fout.detail.find(LVS + "Weigering")
            if detail is None:
                detail = fout.detail if fout.detail.tag == LVS + "Weigering" else fout.detail[0]
            return self.client.get_element(LVS + "Weigering").parse(detail, self.client.wsdl.types)
        raise AssertionError(operatie + " was not refused")


def meld(stap, **wat):
    print(json.dumps({"stap": stap, **wat}), flush=True)


def stand(stap, antwoord):
    aanvraag = antwoord.Aanvraag
    meld(
        stap,
        verzendstatus=aanvraag.Verzendstatus,
        dossiernummer=aanvraag.Dossiernummer or 0,
        versie=aanvraag.Versie,
    )
    return aanvraag


def bijlage(naam, inhoud):
    return {
        "Naam": naam,
        "Plek": "toelichting_onderwijsbehoeften",
        "Mediatype": "text/plain",
        "Inhoud": inhoud,
    }


def tot_verzonden(school, kenmerk):
    """'Statussen updaten' until it has arrived."""
    for _ in range(300):
        gevonden = school.vraag("UpdateStatussen", Kenmerk=[kenmerk]).Aanvraag[0]
        if gevonden.Verzendstatus == "Verzonden":
            return gevonden
        time.sleep(0.2)
    raise AssertionError("not Verzonden: " + gevonden.Verzendstatus)


def main(gateway, versie, sleutel, nummer, code, samenwerkingsverband, dossierbestand):
    school = School(gateway, versie, sleutel, nummer, code)
    with open(dossierbestand, "rb") as bestand:
        dossier = bestand.read()
    kenmerk = str(uuid.uuid4())
    vraag = {
        "Samenwerkingsverband": samenwerkingsverband,
        "Aanvraagtype": "TLV",
        "Datum": date(2026, 11, 23),
        "KorteOmschrijving": "Kortgeknipte vraag uit Python",
        "Omschrijving": "Langgerekte vraag uit Python",
        "Contactpersoon": {"Naam": "Ada Begeleidster", "Telefoon": "020-5550100"},
        "Leerling": "LL-" + kenmerk[:8],
    }

    koppeling = school.vraag(
        "ActiveerKoppeling", Naam="Python", Akkoord=True, Samenwerkingsverband=samenwerkingsverband
    )
    meld("activeren", school=koppeling.School, samenwerkingsverband=koppeling.Samenwerkingsverband)

    stand(
        "bewaren",
        school.vraag(
            "BewaarAanvraag",
            Kenmerk=kenmerk,
            Verzenden=True,
            Aanvraag=vraag,
            Dossier=dossier,
            Bijlage=[bijlage("een.txt", b"De eerste bijlage uit Python.\n" * 1000)],
        ),
    )
    verzonden = tot_verzonden(school, kenmerk)
    meld("statussen", dossiernummer=verzonden.Dossiernummer, aanvraagstatus=verzonden.Aanvraagstatus)

    vraag["KorteOmschrijving"] = "Kortgeknipte gewijzigde vraag uit Python"
    gewijzigd = stand(
        "wijzigen",
        school.vraag(
            "WijzigAanvraag",
            Kenmerk=kenmerk,
            Versie=verzonden.Versie,
            Verzenden=True,
            Aanvraag=vraag,
            Dossier=dossier,
            Bijlage=[bijlage("een.txt", b"De eerste bijlage uit Python.\n" * 1000)],
        ),
    )
    oud = school.weigering(
        "WijzigAanvraag",
        Kenmerk=kenmerk,
        Versie=verzonden.Versie,
        Verzenden=True,
        Aanvraag=vraag | {"KorteOmschrijving": "Kortgeknipte tweede wijziging"},
        Dossier=dossier,
    )
    meld("te laat wijzigen", code=oud.Code, oplosser=oud.Fout[0].WieKanDitOplossen)
    assert gewijzigd.Versie == verzonden.Versie + 1
    tot_verzonden(school, kenmerk)

    stand(
        "aanvullen",
        school.vraag(
            "VoegBijlagenToe",
            Kenmerk=kenmerk,
            Bijlage=[bijlage("twee.txt", b"De tweede bijlage uit Python.\n")],
        ),
    )
    tot_verzonden(school, kenmerk)
    detail = school.vraag("GeefAanvraag", Kenmerk=kenmerk)
    meld(
        "bekijken",
        dossiernummer=detail.Aanvraag.Dossiernummer,
        bijlagen=len(detail.Bijlage),
        gebeurtenissen=[g.Naar for g in detail.Gebeurtenis],
    )
    weigering = school.weigering("VerwijderAanvraag", Kenmerk=kenmerk)
    meld("verwijderen", code=weigering.Code, uitleg=weigering.Uitleg)


if __name__ == "__main__":
    main(*sys.argv[1:])
