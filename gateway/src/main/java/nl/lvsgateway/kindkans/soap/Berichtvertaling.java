package nl.lvsgateway.kindkans.soap;

import jakarta.activation.DataHandler;
import java.util.Objects;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Berichtbestand;
import nl.lvsgateway.kindkans.Contact;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.ososchemas.kindkans.v1.Bijlage;
import nl.ososchemas.kindkans.v1.Contactpersoon;
import nl.ososchemas.kindkans.v1.Dossier;
import nl.ososchemas.kindkans.v1.LeverBericht;
import org.jspecify.annotations.Nullable;

/** Between our words and those of the WSDL. */
final class Berichtvertaling {

    private Berichtvertaling() {}

    static LeverBericht naarSoap(Bericht bericht, Oproep oproep) {
        var soap = new LeverBericht();
        soap.setBerichtId(bericht.berichtId());
        soap.setAanvraagreferentie(bericht.aanvraagreferentie());
        soap.setVersie(bericht.versie());
        soap.setAlleenNieuweBijlagen(bericht.alleenNieuweBijlagen());
        soap.setDossiernummer(
                bericht.dossiernummer() == null ? null : bericht.dossiernummer().toString());
        vulAanvraag(soap, bericht);
        soap.setDossier(bericht.dossier() == null ? null : dossier(bericht.dossier(), oproep));
        bericht.bijlagen().forEach(bijlage -> soap.getBijlage().add(bijlage(bijlage, oproep)));
        return soap;
    }

    private static void vulAanvraag(LeverBericht soap, Bericht bericht) {
        soap.setSchool(bericht.school());
        soap.setBronsysteem(bericht.bronsysteem());
        soap.setSamenwerkingsverband(bericht.samenwerkingsverband());
        soap.setAanvraagtype(bericht.aanvraagtype());
        soap.setDatum(bericht.datum());
        soap.setKorteOmschrijving(bericht.korteOmschrijving());
        soap.setOmschrijving(bericht.omschrijving());
        soap.setContactpersoon(contact(bericht.contact()));
        soap.setLeerling(bericht.leerling());
        soap.getGegevensblok().addAll(bericht.gegevensblokken());
    }

    private static Contactpersoon contact(Contact contact) {
        var soap = new Contactpersoon();
        soap.setNaam(contact.naam());
        soap.setFunctie(contact.functie());
        soap.setEmail(contact.email());
        soap.setTelefoon(contact.telefoon());
        return soap;
    }

    private static Dossier dossier(Berichtbestand bestand, Oproep oproep) {
        var soap = new Dossier();
        soap.setGrootte(bestand.grootte());
        soap.setSha256(bestand.sha256());
        soap.setInhoud(new DataHandler(new Bestandsbron(bestand, oproep)));
        return soap;
    }

    private static Bijlage bijlage(Berichtbestand bestand, Oproep oproep) {
        var soap = new Bijlage();
        soap.setNaam(bestand.naam());
        soap.setPlek(bestand.plek());
        soap.setMediatype(bestand.mediatype());
        soap.setGrootte(bestand.grootte());
        soap.setSha256(bestand.sha256());
        soap.setInhoud(new DataHandler(new Bestandsbron(bestand, oproep)));
        return soap;
    }

    /** Null for whatever is no number: absent, empty, 0, -1, text. */
    static @Nullable Long nummer(@Nullable String tekst) {
        try {
            var nummer = tekst == null ? 0 : Long.parseLong(tekst.strip());
            return nummer > 0 ? nummer : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Null when Kindkans left out what we cannot do without. */
    static @Nullable Statusmelding status(nl.ososchemas.kindkans.v1.Statusmelding soap) {
        var nummer = nummer(soap.getDossiernummer());
        var status = Objects.requireNonNullElse(soap.getAanvraagstatus(), "").strip();
        if (nummer == null || status.isEmpty() || soap.getTijdstip() == null) {
            return null;
        }
        return new Statusmelding(
                nummer, status, soap.getStatusinformatie(), soap.getTijdstip().toInstant());
    }
}
