package nl.lvsgateway.loket.fouten;

import static nl.lvsgateway.aanvraag.Oplosser.SCHOOL;
import static nl.lvsgateway.aanvraag.Oplosser.SUPPORT;

import nl.lvsgateway.aanvraag.Oplosser;
import nl.lvsgateway.koppeling.ToegangGeweigerd.Reden;

/** Every reason to say no, equal over both doors. The name is the stable code. */
public enum Weigering {
    NIET_AANGEMELD(Oplosser.LVS, Reden.NIET_AANGEMELD.uitleg()),
    KOPPELING_NIET_ACTIEF(SCHOOL, Reden.KOPPELING_NIET_ACTIEF.uitleg()),
    VERIFICATIECODE_ONJUIST(SCHOOL, Reden.VERIFICATIECODE_ONJUIST.uitleg()),
    KOPPELING_GEBLOKKEERD(SCHOOL, Reden.KOPPELING_GEBLOKKEERD.uitleg()),
    AKKOORD_ONTBREEKT(SCHOOL, "U bent nog niet akkoord gegaan. Ga akkoord om de koppeling aan te zetten."),
    SAMENWERKINGSVERBAND_KIEZEN(SCHOOL, Reden.SAMENWERKINGSVERBAND_KIEZEN.uitleg()),
    SCHOOL_ONBEKEND(SCHOOL, Reden.SCHOOL_ONBEKEND.uitleg()),
    AANVRAAG_ONBEKEND(Oplosser.LVS, "Wij kennen deze aanvraag niet bij uw school."),
    KENMERK_AL_IN_GEBRUIK(
            Oplosser.LVS,
            "Er is al een andere aanvraag met dit kenmerk. Wilt u die veranderen? Wijzig dan die aanvraag."),
    VERSIE_VEROUDERD(
            SCHOOL, "Iemand anders heeft deze aanvraag intussen gewijzigd. Haal de nieuwste versie op en wijzig die."),
    AANVRAAG_WORDT_VERZONDEN(
            SCHOOL,
            "Deze aanvraag wordt nu verzonden. Wacht tot hij verzonden is, of wijzig en verzend hem in één keer."),
    AANVRAAG_AFGEHANDELD(SCHOOL, "Deze aanvraag is afgehandeld. U kunt hem niet meer wijzigen of aanvullen."),
    NIET_VERWIJDERBAAR(
            SCHOOL, "Deze aanvraag is al verstuurd en nog niet afgehandeld. U kunt hem daarom niet verwijderen."),
    AANVRAAG_ONVOLLEDIG(SCHOOL, "De aanvraag is niet compleet of er klopt iets niet."),
    SAMENWERKINGSVERBAND_ONBEKEND(
            SCHOOL, "Dit samenwerkingsverband werkt niet met deze koppeling. Kies een ander samenwerkingsverband."),
    AANVRAAGTYPE_ONBEKEND(
            SCHOOL, "Dit aanvraagtype kennen wij niet. Kies een type uit de lijst van uw samenwerkingsverband."),
    BIJLAGE_VERPLICHT(SCHOOL, "Er ontbreekt een bijlage die voor dit aanvraagtype nodig is."),
    BIJLAGE_TE_GROOT(SCHOOL, "Een bijlage is te groot. Een bijlage mag hooguit 30 MB zijn. Maak hem kleiner."),
    BIJLAGEN_TE_GROOT(SCHOOL, "De bijlagen zijn samen te groot. Verwijder een bijlage of maak hem kleiner."),
    BIJLAGEN_TE_VEEL(SCHOOL, "Er zijn te veel bijlagen. Stuur alleen wat nodig is."),
    BIJLAGE_LEEG(SCHOOL, "Een bijlage is leeg of kapot. Open het bestand, sla het opnieuw op en voeg het weer toe."),
    DOSSIER_ONGELDIG(SCHOOL, "Het dossier is niet compleet of er klopt iets niet in."),
    DOSSIER_GEEN_XML(Oplosser.LVS, "Het dossier is geen leesbaar XML-bestand."),
    DOSSIER_DTD(Oplosser.LVS, "Het dossier bevat een DTD of een verwijzing naar buiten. Dat mag niet."),
    DOSSIER_WORTEL(Oplosser.LVS, "Dit bestand is geen OSO-dossier."),
    DOSSIER_VERSIE(Oplosser.LVS, "Deze versie van het OSO-dossier kennen wij niet."),
    DOSSIER_TE_GROOT(SCHOOL, "Het dossier is te groot."),
    DOSSIER_ANDERE_SCHOOL(SCHOOL, "Het dossier is van een andere school dan de school die het verstuurt."),
    DOSSIER_REGELS(SCHOOL, "Het dossier is niet compleet. Pas dit aan en verstuur opnieuw."),
    PGN_GEVONDEN(
            SCHOOL,
            "Er staat een burgerservicenummer in de aanvraag. Dat mag niet."
                    + " Haal het nummer weg en verstuur opnieuw."),
    ABONNEMENT_ADRES(Oplosser.LVS, "Op dit adres kunnen wij geen meldingen bezorgen."),
    ABONNEMENT_ONBEKEND(Oplosser.LVS, "Er is geen abonnement."),
    BERICHT_ONGELDIG(Oplosser.LVS, "Wij kunnen het bericht niet lezen."),
    OPSLAG_VOL(SUPPORT, "Wij kunnen nu niets aannemen. Wij zijn gewaarschuwd. Probeer het later opnieuw."),
    TE_DRUK(SUPPORT, Reden.TE_DRUK.uitleg()),
    INTERNE_FOUT(SUPPORT, "Er ging bij ons iets mis. Wij zijn gewaarschuwd. Noem het kenmerk als u contact opneemt.");

    private final Oplosser oplosser;
    private final String uitleg;

    Weigering(Oplosser oplosser, String uitleg) {
        this.oplosser = oplosser;
        this.uitleg = uitleg;
    }

    public Oplosser oplosser() {
        return oplosser;
    }

    /** Sentence for the person at the screen. */
    public String uitleg() {
        return uitleg;
    }

    /** {@code ja}, {@code nee}, or after how many seconds the same message may be sent again. */
    public String opnieuwProberen() {
        return switch (this) {
            case OPSLAG_VOL, TE_DRUK, KOPPELING_GEBLOKKEERD -> "60";
            case INTERNE_FOUT, AANVRAAG_WORDT_VERZONDEN -> "ja";
            default -> "nee";
        };
    }
}
