package nl.lvsgateway.dossier.oso;

import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossieroordeel;
import org.jspecify.annotations.Nullable;

/** One dossier while it is read: where we are, what rules must hear, what the gateway wants to know. */
final class Lezing {

    private final Versie versie;
    private final Stapel stapel;
    private final Boekje boekje;
    private final Inlezing inlezing = new Inlezing();
    private final @Nullable Bijlagekeuring bijlage;
    private final Tekstvanger vanger = new Tekstvanger();
    private boolean vangt;

    /** @param bijlage opens the documents; null when they stay closed */
    Lezing(Versie versie, Dossierinstellingen instellingen, @Nullable Bijlagekeuring bijlage) {
        this.versie = versie;
        this.stapel = new Stapel(versie.document());
        this.boekje = new Boekje(instellingen);
        this.bijlage = bijlage;
    }

    void open(String naam) {
        var plek = stapel.open(naam).plek();
        vangt = plek.leesTekst();
        if (vangt) {
            vanger.begin();
        }
        if (bijlage != null && plek.rol() == Plekrol.DOCUMENT) {
            bijlage.begin();
        }
    }

    /** Takes text; true when it is the content of a document, which nobody else needs to hold. */
    boolean tekst(char[] tekens, int vanaf, int aantal) {
        if (vangt) {
            vanger.tekst(tekens, vanaf, aantal);
        }
        if (!isInhoud()) {
            return false;
        }
        if (bijlage != null) {
            bijlage.inhoud(tekens, vanaf, aantal);
        }
        return true;
    }

    /** Whether the element that is open is the content of a document. */
    boolean isInhoud() {
        return stapel.bovenste().plek().rol() == Plekrol.BESTANDSINHOUD;
    }

    void knip() {
        vanger.knip();
    }

    void sluit() {
        var open = stapel.bovenste();
        var plek = open.plek();
        var tekst = vangt ? vanger.eind() : Tekst.LEEG;
        vangt = false;
        for (var bijdrage : plek.bijdragen()) {
            stapel.boven(bijdrage.omhoog()).feiten().meld(bijdrage.vak(), tekst);
        }
        if (!plek.regels().isEmpty()) {
            open.feiten().meldZelf(tekst);
            toets(open);
        }
        bewaar(plek, tekst);
        stapel.sluit();
    }

    private void bewaar(Plek plek, Tekst tekst) {
        inlezing.lees(plek, tekst);
        if (plek.rol() == Plekrol.PGN && versie.zonderTabellen()) {
            boekje.eigen("LVS.PGN", stapel.plaats());
        }
        if (bijlage != null) {
            switch (plek.rol()) {
                case DOCUMENT -> bijlage.bevindingen().forEach(id -> boekje.eigen(id, stapel.plaats()));
                case BESTANDSNAAM -> bijlage.bestandsnaam(tekst.waarde());
                case BESTANDSINHOUD -> bijlage.eindInhoud();
                default -> {}
            }
        }
    }

    private void toets(Stapel.Open open) {
        for (var regel : open.plek().regels()) {
            if (regel.verdacht(open.feiten()) && !boekje.vol()) {
                boekje.verdenk(regel, stapel.plaats(), open.feiten());
            }
        }
    }

    /** Somebody here holds the text of the element that is open: a schema, or who wants to know it. A recording has its own bound. */
    boolean houdtTekst() {
        return vangt || !versie.zonderTabellen();
    }

    Versie versie() {
        return versie;
    }

    int nieuwePlekken() {
        return stapel.nieuw();
    }

    int diepte() {
        return stapel.diepte();
    }

    String naam() {
        return stapel.bovenste().plek().naam();
    }

    String plaats() {
        return stapel.plaats();
    }

    String plaatsVan(String naam) {
        return stapel.plaatsVan(naam);
    }

    Dossieroordeel oordeel() {
        var feiten = stapel.document().feiten();
        if (!versie.zonderTabellen() && inlezing.toelichtingTegenKeuze(feiten)) {
            boekje.eigen("LVS.TOELICHTING", "/[1]");
        }
        if (versie.onbekend()) {
            boekje.eigen(Bevinding.VERSIE_ONBEKEND, "/[1]", versie.nummer());
            if (!Inlezing.voorSamenwerkingsverband(feiten)) {
                boekje.eigen("LVS.PROFIEL", "/dossier[1]");
            }
        }
        return new Dossieroordeel(null, boekje.bevindingen(versie.boek(), feiten), inlezing.dossier(versie, feiten));
    }
}
