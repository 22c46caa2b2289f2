package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Toegang;

/** Makes up a message out of a seed: an ordinary one first, then grillen on it. */
final class Componist {

    static final List<Toegang> SCHOLEN =
            List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS, Toegang.VUURTOREN);

    static final List<String> TYPEN_PO = List.of("TLV", "A&K", "ARR", "VOORZ", "THUISZ");
    static final List<String> TYPEN_VO = List.of("TLV", "ALG");
    private static final int MEESTE_GRILLEN = 4;
    private static final int GROOT = 1024 * 1024;

    private final long zaad;

    Componist(long zaad) {
        this.zaad = zaad;
    }

    /**
     * @param nummer of the story, and the step in it
     * @param zonder grillen that are not played; the others stay as they were
     */
    Opzet grillig(Opzet.Vraag vraag, String nummer, Plaats plaats, Set<String> zonder) {
        var opzet = gewoon(vraag, nummer, plaats);
        var onderwerpen = new HashSet<String>();
        var toeval = Toeval.van(zaad, nummer, "grillen");
        var aantal = toeval.eenOp(8) ? 0 : toeval.tussen(1, MEESTE_GRILLEN);
        for (int i = 0; i < aantal; i++) {
            var gril = toeval.kies(Grillen.ALLE);
            var nu = toeval.eenOp(gril.eenOp());
            if (nu && gril.past().test(opzet) && onderwerpen.add(gril.onderwerp()) && !zonder.contains(gril.naam())) {
                gril.speel().accept(opzet, Toeval.van(zaad, nummer, gril.naam()));
                opzet.gespeeld(gril.naam());
            }
        }
        Keurmodel.keur(opzet);
        return opzet;
    }

    Toeval toeval(String naam) {
        return Toeval.van(zaad, naam);
    }

    /** Where a message goes, and what it is about. */
    record Plaats(Deursoort deur, Toegang toegang, String kenmerk) {}

    Plaats plaats(String nummer, String kenmerk) {
        var toeval = Toeval.van(zaad, nummer, "plaats");
        return new Plaats(toeval.kies(Deursoort.values()), toeval.kies(SCHOLEN), kenmerk);
    }

    /** Nothing is wrong with it, whatever its texts. */
    Opzet braaf(Opzet.Vraag vraag, String nummer, Plaats plaats) {
        var opzet = gewoon(vraag, nummer, plaats);
        Keurmodel.keur(opzet);
        return opzet;
    }

    private Opzet gewoon(Opzet.Vraag vraag, String nummer, Plaats plaats) {
        var opzet = new Opzet(vraag, plaats.deur(), plaats.toegang(), plaats.kenmerk());
        if (vraag != Opzet.Vraag.BEWAAR) {
            opzet.versie = Waarde.ruw("1");
        }
        var toeval = Toeval.van(zaad, nummer, "gewoon");
        opzet.vorm.mtom = toeval.munt();
        if (vraag != Opzet.Vraag.VUL_AAN) {
            vulVelden(opzet, toeval);
        }
        var aantal = vraag == Opzet.Vraag.VUL_AAN ? toeval.tussen(1, 2) : toeval.tot(4);
        for (int i = 0; i < aantal; i++) {
            opzet.bijlagen.add(bijstuk(opzet, toeval, i));
        }
        return opzet;
    }

    private static void vulVelden(Opzet opzet, Toeval toeval) {
        opzet.zet("samenwerkingsverband", Waarde.van(opzet.toegang.samenwerkingsverband()));
        opzet.zet("aanvraagtype", Waarde.van(toeval.kies(opzet.toegang.voortgezet() ? TYPEN_VO : TYPEN_PO)));
        opzet.datum = "2026-%02d-%02d".formatted(toeval.tussen(1, 12), toeval.tussen(1, 28));
        opzet.zet("datum", Waarde.van(opzet.datum));
        opzet.zet("korteOmschrijving", tekst(toeval, "Korte"));
        opzet.zet("omschrijving", tekst(toeval, "Lange"));
        opzet.zet("contactpersoon.naam", tekst(toeval, "Naam"));
        opzet.zet("contactpersoon.functie", toeval.munt() ? tekst(toeval, "functie") : Waarde.WEG);
        opzet.zet("contactpersoon.email", toeval.munt() ? tekst(toeval, "mail@school.example") : Waarde.WEG);
        opzet.zet("contactpersoon.telefoon", tekst(toeval, "020-5550100"));
        opzet.zet("leerling", Waarde.van("LL-" + opzet.adres + (toeval.eenOp(3) ? Teksten.vreemd(toeval) : "")));
        var blokken = toeval.tot(4);
        for (int i = 0; i < blokken; i++) {
            opzet.blokken.add(Waarde.van(toeval.kies("bijlagen", "toetsen", "kwispel é", "a,b;c", "blok " + i)));
        }
        if (blokken == 0 && toeval.munt()) {
            opzet.blokkenlijst = toeval.kies(Waarde.WEG, Waarde.NUL);
        }
        opzet.dossier = Inhoud.van(Dossiers.vanGrootte(opzet.toegang.school(), toeval.tussen(50, 400)) + "<!-- "
                + toeval.getal() + " -->\n");
        opzet.moetVerzonden = !toeval.eenOp(3);
        opzet.verzenden = Waarde.ruw(String.valueOf(opzet.moetVerzonden));
    }

    private static Waarde tekst(Toeval toeval, String waarvan) {
        return Waarde.van(toeval.eenOp(3) ? Teksten.vreemd(toeval) : Teksten.gewoon(toeval, waarvan));
    }

    static Bijstuk bijstuk(Opzet opzet, Toeval toeval, int nummer) {
        var naam = toeval.eenOp(3) ? Teksten.naamdeel(toeval) + nummer + ".pdf" : "kwispel-" + nummer + ".pdf";
        var plek = toeval.kies(
                Waarde.WEG, Waarde.van("toelichting_onderwijsbehoeften"), Waarde.van("ontwikkelingsperspectief"));
        var soort = toeval.kies(
                Waarde.WEG, Waarde.van("application/pdf"), Waarde.van("text/plain;charset=utf-8;x=kwispel"));
        var grootte =
                toeval.eenOp(150) ? GROOT : toeval.eenOp(20) ? toeval.tussen(20_000, 70_000) : toeval.tussen(1, 2_000);
        var bijstuk = new Bijstuk(naam, plek, soort, Inhoud.gezaaid(grootte, toeval.getal()));
        if (opzet.deur == Deursoort.REST_DELEN && !bijstuk.naamvorm.kan(naam)) {
            bijstuk.naamvorm = Naamvorm.STER;
        }
        return bijstuk;
    }

    /** The same again over another door: what was written counts, and not how. */
    Opzet herhaling(Opzet eerst, String nummer) {
        var toeval = Toeval.van(zaad, nummer, "herhaling");
        var opzet = new Opzet(eerst.vraag, eerst.deur.andere(toeval), eerst.toegang, eerst.adres);
        opzet.vorm.mtom = toeval.munt();
        opzet.verzenden = Waarde.ruw(String.valueOf(eerst.moetVerzonden));
        opzet.moetVerzonden = eerst.moetVerzonden;
        var verwacht = eerst.verwacht();
        opzet.datum = verwacht.veld("datum");
        verwacht.gegevens().forEach((veld, tekst) -> opzet.zet(veld, tekst.isEmpty() ? Waarde.WEG : Waarde.van(tekst)));
        verwacht.blokken().forEach(blok -> opzet.blokken.add(Waarde.van(blok)));
        opzet.dossier = eerst.dossier;
        for (var bijlage : eerst.bijlagen) {
            var zelfde = new Bijstuk(
                    Gewoon.bestandsnaam(bijlage.naam.tekst()), bijlage.plek, bijlage.mediatype, bijlage.inhoud);
            if (opzet.deur == Deursoort.REST_DELEN && !Tekstplek.pastInKop(zelfde.mediatype.tekst())) {
                zelfde.mediatype = Waarde.WEG; // is no part of what makes a message the same
            }
            zelfde.naamvorm = zelfde.naamvorm.kan(zelfde.naam.tekst()) ? zelfde.naamvorm : Naamvorm.STER;
            opzet.bijlagen.add(zelfde);
        }
        opzet.bijlagen = new ArrayList<>(toeval.munt() ? toeval.schud(opzet.bijlagen) : opzet.bijlagen);
        return opzet;
    }
}
