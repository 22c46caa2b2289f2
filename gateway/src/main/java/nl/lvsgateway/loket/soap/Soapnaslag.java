package nl.lvsgateway.loket.soap;

import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.inzien.Dossierversieantwoord;
import nl.lvsgateway.loket.inzien.Naslagantwoord;
import nl.lvsgateway.loket.inzien.Overzichtantwoord;
import nl.lvsgateway.loket.keuren.Bijlagegrenzen;
import nl.lvsgateway.loket.koppelen.Koppelingenantwoord;
import nl.ososchemas.lvs.v1.Aanvraag;
import nl.ososchemas.lvs.v1.Aanvraagtype;
import nl.ososchemas.lvs.v1.Contactpersoon;
import nl.ososchemas.lvs.v1.Dossierversie;
import nl.ososchemas.lvs.v1.GeefDossierversiesAntwoord;
import nl.ososchemas.lvs.v1.GeefOverzichtAntwoord;
import nl.ososchemas.lvs.v1.GeefSamenwerkingsverbandenAntwoord;
import nl.ososchemas.lvs.v1.Grenzen;
import nl.ososchemas.lvs.v1.KoppelingStand;
import nl.ososchemas.lvs.v1.Koppelstand;
import nl.ososchemas.lvs.v1.Overzichtsregel;
import nl.ososchemas.lvs.v1.Plek;
import nl.ososchemas.lvs.v1.Samenwerkingsverband;
import nl.ososchemas.lvs.v1.Versie;
import nl.ososchemas.lvs.v1.Versiesoort;

/** Overviews, versions and reference tables, in the words of the WSDL. */
final class Soapnaslag {

    private Soapnaslag() {}

    static GeefOverzichtAntwoord overzicht(Overzichtantwoord antwoord) {
        var soap = new GeefOverzichtAntwoord();
        antwoord.aanvragen().forEach(regel -> soap.getRegel().add(regel(regel)));
        soap.setCursor(antwoord.cursor());
        return soap;
    }

    private static Overzichtsregel regel(Overzichtantwoord.Overzichtsregel regel) {
        var soap = new Overzichtsregel();
        soap.setAanvraag(Soapantwoord.stand(regel.aanvraag()));
        soap.setSamenwerkingsverband(regel.samenwerkingsverband());
        soap.setAanvraagtype(regel.aanvraagtype());
        soap.setDatum(regel.datum().toString());
        soap.setKorteOmschrijving(regel.korteOmschrijving());
        soap.setLeerling(regel.leerling());
        return soap;
    }

    static Versie versie(Aanvraagdetail.Versiestand versie) {
        var soap = new Versie();
        soap.setVersie(versie.versie());
        soap.setSoort(Versiesoort.fromValue(versie.soort()));
        soap.setTijdstip(Soapantwoord.tijd(versie.tijdstip()));
        soap.setDoor(versie.door());
        soap.setVerzondenOp(Soapantwoord.tijd(versie.verzondenOp()));
        soap.setVingerafdruk(versie.vingerafdruk());
        soap.setGegevens(gegevens(versie.gegevens()));
        soap.setDossierSha256(versie.dossierSha256());
        versie.bijlagen().forEach(b -> soap.getBijlage().add(Soapantwoord.bijlage(b)));
        return soap;
    }

    private static Aanvraag gegevens(Aanvraaggegevens g) {
        var soap = new Aanvraag();
        soap.setSamenwerkingsverband(g.samenwerkingsverband());
        soap.setAanvraagtype(g.aanvraagtype());
        soap.setDatum(g.datum().toString());
        soap.setKorteOmschrijving(g.korteOmschrijving());
        soap.setOmschrijving(g.omschrijving());
        var contact = new Contactpersoon();
        contact.setNaam(g.contactpersoon().naam());
        contact.setFunctie(g.contactpersoon().functie());
        contact.setEmail(g.contactpersoon().email());
        contact.setTelefoon(g.contactpersoon().telefoon());
        soap.setContactpersoon(contact);
        soap.setLeerling(g.leerling());
        soap.getGegevensblok().addAll(g.gegevensblokken());
        return soap;
    }

    static GeefSamenwerkingsverbandenAntwoord samenwerkingsverbanden(Naslagantwoord antwoord) {
        var soap = new GeefSamenwerkingsverbandenAntwoord();
        antwoord.samenwerkingsverbanden()
                .forEach(v -> soap.getSamenwerkingsverband().add(verband(v)));
        return soap;
    }

    static GeefDossierversiesAntwoord dossierversies(Dossierversieantwoord antwoord) {
        var soap = new GeefDossierversiesAntwoord();
        antwoord.versies().forEach(versie -> {
            var stand = new Dossierversie();
            stand.setVersie(versie.versie());
            stand.setValidatieversie(versie.validatieversie());
            stand.setNaamruimte(versie.naamruimte());
            soap.getDossierversie().add(stand);
        });
        soap.setOverig(antwoord.overig());
        return soap;
    }

    private static Samenwerkingsverband verband(Naslagantwoord.Verbandstand verband) {
        var soap = new Samenwerkingsverband();
        soap.setCode(verband.code());
        soap.setNaam(verband.naam());
        verband.aanvraagtypes().forEach(t -> soap.getAanvraagtype().add(type(t)));
        return soap;
    }

    private static Aanvraagtype type(Naslagantwoord.Typestand type) {
        var soap = new Aanvraagtype();
        soap.setCode(type.code());
        soap.setNaam(type.naam());
        soap.getVerplichtVeld().addAll(type.verplichteVelden());
        type.plekken().forEach(p -> soap.getPlek().add(plek(p)));
        soap.getAdvies().addAll(type.adviezen());
        soap.setGrenzen(grenzen(type.grenzen()));
        return soap;
    }

    private static Plek plek(Naslagantwoord.Plekstand plek) {
        var soap = new Plek();
        soap.setNaam(plek.naam());
        soap.setVerplicht(plek.verplicht());
        return soap;
    }

    private static Grenzen grenzen(Bijlagegrenzen grenzen) {
        var soap = new Grenzen();
        soap.setHoogstens(grenzen.hoogstens());
        soap.setWaarschuwVanaf(grenzen.waarschuwVanaf());
        soap.setPerBijlage(grenzen.perBijlage());
        soap.setSamen(grenzen.samen());
        soap.setDossier(grenzen.dossier());
        return soap;
    }

    static List<KoppelingStand> koppelingen(Koppelingenantwoord antwoord) {
        return antwoord.koppelingen().stream().map(Soapnaslag::koppeling).toList();
    }

    private static KoppelingStand koppeling(Koppelingenantwoord.Koppelingstand koppeling) {
        var soap = new KoppelingStand();
        soap.setSchool(koppeling.school());
        soap.setSchoolnaam(koppeling.schoolnaam());
        soap.setSamenwerkingsverband(koppeling.samenwerkingsverband());
        soap.setStand(Koppelstand.fromValue(koppeling.stand()));
        soap.setNaam(koppeling.naam());
        soap.setSinds(Soapantwoord.tijd(koppeling.sinds()));
        return soap;
    }
}
