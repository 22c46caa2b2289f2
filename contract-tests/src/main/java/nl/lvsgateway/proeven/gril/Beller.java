package nl.lvsgateway.proeven.gril;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.proeven.gril.Opzet.Vraag;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.proces.Geduld;

/** Tells one story: sends a message, and what comes after it on the same aanvraag, and judges every answer. */
final class Beller {

    private static final int POGINGEN = 50;
    private static final Duration DRUK = Duration.ofMillis(200);
    private static final Duration LANGST = Duration.ofSeconds(30);

    private final URI gateway;
    private final Componist componist;
    private final Vraagsteller vragen;

    Beller(URI gateway, Componist componist) {
        this.gateway = gateway;
        this.componist = componist;
        this.vragen = new Vraagsteller(gateway);
    }

    /** What comes after the first message. */
    private enum Vervolg {
        NIETS,
        HERHAALD,
        ANDERS,
        GEWIJZIGD,
        AANGEVULD,
        VERZONDEN
    }

    /**
     * @param zonder grillen that are not played
     * @param keer how often this story was told already: each time it is another aanvraag
     */
    Verloop vertel(long nummer, Set<String> zonder, int keer) {
        var plaats = componist.plaats("" + nummer, "gril-" + nummer + "-" + keer);
        var eerste = componist.grillig(Vraag.BEWAAR, nummer + "/0", plaats, zonder);
        var zaak = new Zaak(plaats.toegang(), eerste.adres);
        var verloop = new Verloop(nummer, zaak);
        verloop.voegToe(stap(zaak, eerste));
        if (verloop.isGaaf()) {
            var toeval = componist.toeval(nummer + "/vervolg");
            vervolg(verloop, eerste, toeval, zonder);
        }
        return verloop;
    }

    private void vervolg(Verloop verloop, Opzet eerste, Toeval toeval, Set<String> zonder) {
        var zaak = verloop.zaak;
        var plaats = new Componist.Plaats(eerste.deur.andere(toeval), zaak.toegang, zaak.kenmerk);
        var naam = verloop.nummer + "/1";
        if (!zaak.isEr()) {
            if (toeval.munt() && Keurmodel.isKenmerk(zaak.kenmerk)) {
                verloop.voegToe(stap(zaak, componist.braaf(Vraag.BEWAAR, naam, plaats))); // nothing was left in its way
            }
            return;
        }
        switch (toeval.eenOp(2) ? Vervolg.NIETS : toeval.kies(Vervolg.values())) {
            case HERHAALD -> verloop.voegToe(stap(zaak, componist.herhaling(eerste, naam)));
            case ANDERS -> {
                var anders = componist.braaf(Vraag.BEWAAR, naam, plaats);
                anders.weg("kenmerk");
                verloop.voegToe(stap(zaak, anders));
            }
            case GEWIJZIGD -> verloop.voegToe(stap(zaak, componist.grillig(Vraag.WIJZIG, naam, plaats, zonder)));
            case AANGEVULD -> verloop.voegToe(stap(zaak, componist.grillig(Vraag.VUL_AAN, naam, plaats, zonder)));
            case VERZONDEN -> verzend(verloop, eerste, plaats.deur());
            default -> {}
        }
    }

    /** What was only kept is sent after all. */
    private void verzend(Verloop verloop, Opzet eerste, Deursoort deur) {
        var zaak = verloop.zaak;
        var lezing = vragen.verzend(deur, zaak.toegang, zaak.kenmerk);
        var gebroken = new ArrayList<>(lezing.vormfouten());
        if (lezing.geweigerd()) {
            gebroken.add("verzenden is geweigerd: " + lezing.code());
        } else {
            gebroken.addAll(Aannametoets.verzendstatus(lezing, true));
            zaak.zegToe(List.of());
        }
        var nep = new Opzet(Vraag.BEWAAR, deur, eerste.toegang, zaak.kenmerk);
        nep.gespeeld("verzend-later");
        verloop.voegToe(new Verloop.Stap(nep, lezing.geweigerd() ? lezing.code() : "aangenomen", gebroken));
    }

    private Verloop.Stap stap(Zaak zaak, Opzet opzet) {
        var gebroken = new ArrayList<String>();
        var uitkomst = "geen antwoord";
        try {
            var lezing = stuur(opzet, gebroken);
            uitkomst = lezing.geweigerd() ? lezing.code() : "aangenomen";
            if (lezing.geweigerd()) {
                gebroken.addAll(geweigerd(zaak, opzet, lezing));
            } else {
                gebroken.addAll(aangenomen(zaak, opzet, lezing));
            }
        } catch (RuntimeException | AssertionError fout) {
            gebroken.add("geen antwoord: " + fout);
        }
        return new Verloop.Stap(opzet, uitkomst, gebroken);
    }

    private Lezing stuur(Opzet opzet, List<String> gebroken) {
        var verzoek = Verzoekmaker.maak(gateway, opzet);
        for (int poging = 1; ; poging++) {
            var begin = System.nanoTime();
            var lezing = Lezing.van(opzet.deur, stuur(verzoek), opzet.vorm.contentType == null);
            if (System.nanoTime() - begin > LANGST.toNanos()) {
                gebroken.add("het antwoord kwam na " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            }
            if (!lezing.code().equals("TE_DRUK") || poging == POGINGEN) {
                return lezing;
            }
            Geduld.rust(DRUK);
        }
    }

    private static Reactie stuur(Verzoek verzoek) {
        return Verbinding.zonderMeelezers(verzoek);
    }

    private List<String> geweigerd(Zaak zaak, Opzet opzet, Lezing lezing) {
        var gebroken = new ArrayList<String>();
        var nogBezig = opzet.vraag == Vraag.WIJZIG
                && !opzet.moetVerzonden
                && lezing.code().equals("AANVRAAG_WORDT_VERZONDEN");
        if (opzet.moetGoed() && !nogBezig) {
            gebroken.add("geweigerd wat goed is: " + lezing.code() + " "
                    + Zichtbaar.van(lezing.inhoud().path("fouten")));
        }
        gebroken.addAll(Weigertoets.gebroken(opzet, lezing, nogBezig));
        gebroken.addAll(zoalsHetWas(zaak));
        return gebroken;
    }

    /** Whatever was refused left nothing behind. */
    private List<String> zoalsHetWas(Zaak zaak) {
        if (!Keurmodel.isKenmerk(zaak.kenmerk)) {
            return List.of();
        }
        var nu = vragen.geef(Deursoort.REST_JSON, zaak.toegang, zaak.kenmerk);
        if (zaak.inhoud != null) {
            return nu.geweigerd()
                    ? List.of("na de weigering is de aanvraag weg")
                    : Terugleestoets.gebroken(nu.inhoud(), zaak.inhoud, zaak.versie);
        }
        return nu.code().equals("AANVRAAG_ONBEKEND")
                ? List.of()
                : List.of("na de weigering is er toch een aanvraag ("
                        + nu.reactie().status() + ")");
    }

    private List<String> aangenomen(Zaak zaak, Opzet opzet, Lezing lezing) {
        var gebroken = new ArrayList<String>(lezing.vormfouten());
        if (opzet.moetWeg()) {
            gebroken.add("aangenomen wat niet mag " + opzet.plaatsen());
        }
        var herhaling = zaak.isEr() && opzet.vraag == Vraag.BEWAAR;
        var inhoud = opzet.verwacht();
        var nieuw = inhoud.bijlagen();
        if (opzet.vraag == Vraag.VUL_AAN && zaak.inhoud != null) {
            inhoud = zaak.inhoud.aangevuld(nieuw);
        }
        if (!herhaling) {
            zaak.versie++;
            zaak.inhoud = inhoud;
            zaak.bestanden += nieuw.size() + (opzet.vraag == Vraag.VUL_AAN ? 0 : 1);
        }
        zaak.ontvangstnummer = zaak.ontvangstnummer.isEmpty() ? lezing.ontvangstnummer() : zaak.ontvangstnummer;
        var verzonden = opzet.vraag == Vraag.VUL_AAN ? zaak.verzonden : opzet.moetVerzonden;
        gebroken.addAll(Aannametoets.gebroken(zaak, opzet, lezing, verzonden, herhaling));
        if (verzonden && !herhaling) {
            zaak.zegToe(opzet.vraag == Vraag.VUL_AAN ? nieuw : List.of());
        }
        if (gebroken.isEmpty()) {
            gebroken.addAll(leesTerug(zaak, opzet));
        }
        return gebroken;
    }

    private List<String> leesTerug(Zaak zaak, Opzet opzet) {
        var gebroken = new ArrayList<String>();
        for (var deur : List.of(Deursoort.REST_JSON, Deursoort.SOAP_11, Deursoort.SOAP_12)) {
            var lezing = vragen.geef(deur, zaak.toegang, zaak.kenmerk);
            gebroken.addAll(lezing.vormfouten());
            Terugleestoets.gebroken(lezing.inhoud(), zaak.inhoud, zaak.versie)
                    .forEach(wat -> gebroken.add("terug over " + deur.naam() + ": " + wat));
        }
        gebroken.addAll(zoek(zaak, opzet));
        return gebroken;
    }

    /** By the pupil as the LVS wrote it: the overview of it is whole, and this one is in it. */
    private List<String> zoek(Zaak zaak, Opzet opzet) {
        var toeval = componist.toeval(zaak.kenmerk + "/overzicht");
        var deur = toeval.kies(Deursoort.REST_JSON, Deursoort.SOAP_11, Deursoort.SOAP_12);
        var geschreven = opzet.velden.getOrDefault("leerling", Waarde.WEG);
        var leerling = zaak.inhoud.veld("leerling");
        if (toeval.munt()
                && geschreven.isEr()
                && geschreven.tekst().codePoints().allMatch(Keurmodel::isXml)) {
            leerling = geschreven.tekst();
        }
        var vraag = new LinkedHashMap<String, String>();
        vraag.put("leerling", leerling);
        vraag.put("aantal", "500");
        var lezing = vragen.overzicht(deur, zaak.toegang, vraag);
        var gebroken = new ArrayList<>(lezing.vormfouten());
        var regel = Lezing.lijst(lezing.inhoud().path("aanvragen")).stream()
                .filter(een -> een.path("aanvraag").path("kenmerk").asString("").equals(zaak.kenmerk))
                .findFirst();
        if (regel.isEmpty()) {
            gebroken.add("staat niet in het overzicht van de leerling over " + deur.naam() + " " + lezing.code());
        } else {
            gebroken.addAll(Terugleestoets.gebrokenRegel(regel.get(), zaak.inhoud));
        }
        return gebroken;
    }
}
