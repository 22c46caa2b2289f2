package nl.lvsgateway.loket.indienen;

import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAG_ONVOLLEDIG;
import static nl.lvsgateway.loket.fouten.Weigering.BIJLAGE_LEEG;
import static nl.lvsgateway.loket.fouten.Weigering.PGN_GEVONDEN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.bijlage.Documentblik;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossierteller;
import nl.lvsgateway.loket.Stukken.Stuk;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.keuren.Dossieruitslag;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.loket.keuren.Grenswacht.Grens;
import nl.lvsgateway.loket.keuren.Keurverslag;
import nl.lvsgateway.loket.keuren.Pgn;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Opslagstoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the files of a hand-in while they come in, within the limits, and has the dossier judged. */
@Component
public class Stukkeninname {

    private static final int LANGSTE_NAAM = 255;
    private static final int LANGSTE_MEDIATYPE = 200;
    static final int LANGSTE_PLEK = 60;

    private final Bijlagebeleid beleid;
    private final Dossierkeuring keuring;
    private final Dossierteller teller;

    Stukkeninname(Bijlagebeleid beleid, Dossierkeuring keuring, Dossierteller teller) {
        this.beleid = beleid;
        this.keuring = keuring;
        this.teller = teller;
    }

    public Ingenomen neem(Toegelaten toegelaten) {
        var inname = neemAlles(toegelaten);
        if (aantalDossiers(inname.genomen()) == 0) {
            inname.verslag().meld(AANVRAAG_ONVOLLEDIG, "dossier", "Het dossier ontbreekt.");
        }
        return inname;
    }

    /** Without a dossier: only bijlagen are added. */
    public Ingenomen neemBijlagen(Toegelaten toegelaten) {
        var inname = neemAlles(toegelaten);
        var dossiers = aantalDossiers(inname.genomen());
        if (dossiers > 0) {
            inname.verslag().meld(AANVRAAG_ONVOLLEDIG, "dossier", "Bij aanvullen kan het dossier niet veranderen.");
        }
        if (inname.genomen().size() == dossiers) {
            inname.verslag().meld(AANVRAAG_ONVOLLEDIG, "bijlage", "Er is geen bijlage om toe te voegen.");
        }
        return inname;
    }

    /** What is wrong with the message itself, its door says; the line may fail, and our disk. */
    private Ingenomen neemAlles(Toegelaten toegelaten) {
        toegelaten.ruimte().open();
        var gang = new Gang(toegelaten);
        try {
            for (var stuk = toegelaten.stukken().volgende();
                    stuk != null;
                    stuk = toegelaten.stukken().volgende()) {
                gang.neem(stuk);
            }
        } catch (IOException lijnOfSchijf) {
            throw Geweigerd.bijLezen("What an LVS hands in cannot be taken", lijnOfSchijf);
        }
        gang.genomen.sort(Comparator.comparingInt(een -> een.stuk().nummer()));
        var velden = toegelaten.velden();
        var verdeeld = Plekverdeling.verdeel(gang.genomen, velden.bijlagen(), gang.verslag);
        return new Ingenomen(toegelaten, velden, verdeeld, gang.verslag);
    }

    private static long aantalDossiers(List<Genomen> genomen) {
        return genomen.stream().filter(Genomen::isDossier).count();
    }

    Gelezen keurDossier(Ingenomen inname) {
        var gevuld = new HashSet<String>();
        var toegelaten = inname.van();
        for (var genomen : inname.genomen()) {
            if (genomen.isDossier()) {
                try (var xml = toegelaten.ruimte().berging().lees(genomen.bewaard())) {
                    var oordeel = keuring.keur(xml);
                    teller.tel(oordeel);
                    gevuld.addAll(Dossieruitslag.verwerk(
                            oordeel, toegelaten.toegang().school().waarde(), inname.verslag()));
                } catch (IOException vanOns) {
                    throw Opslagstoring.van("What was taken cannot be read back", vanOns);
                }
            }
        }
        return new Gelezen(inname, gevuld);
    }

    /** @param plaats of the file that it is about */
    static void keurTekst(
            @Nullable String tekst, int langste, String veld, @Nullable String plaats, Keurverslag verslag) {
        if (tekst != null && !Getypt.past(tekst, langste)) {
            var uitleg = "Dit veld is te lang of bevat een teken dat niet mag: " + veld + ". Het mag hooguit " + langste
                    + " tekens zijn.";
            verslag.meld(new Fout(AANVRAAG_ONVOLLEDIG, veld, uitleg, null, plaats, hooguit(langste)));
        }
    }

    private static String hooguit(int langste) {
        return "hooguit " + langste + " tekens";
    }

    /** The files of one hand-in, one by one. */
    private final class Gang {

        private final Toegelaten toegelaten;
        private final Grenswacht grenzen = new Grenswacht(beleid);
        private final Keurverslag verslag = new Keurverslag();
        private final List<Genomen> genomen = new ArrayList<>();

        Gang(Toegelaten toegelaten) {
            this.toegelaten = toegelaten;
        }

        void neem(Stuk stuk) throws IOException {
            switch (stuk.soort()) {
                case DOSSIER -> neemDossier(stuk);
                case BIJLAGE -> neemBijlage(stuk);
            }
        }

        private void neemDossier(Stuk stuk) throws IOException {
            if (aantalDossiers(genomen) > 0) {
                throw new Geweigerd(new Fout(AANVRAAG_ONVOLLEDIG, "dossier", "Er is meer dan één dossier."));
            }
            neem(stuk, grenzen.dossier());
        }

        private void neemBijlage(Stuk stuk) throws IOException {
            var nummer = stuk.nummer() > 0 ? stuk.nummer() : genomen.size() - (int) aantalDossiers(genomen) + 1;
            var veld = "bijlage[" + nummer + "]";
            var grens = grenzen.bijlage(nummer);
            keurNaam(stuk, veld);
            keurTekst(stuk.mediatype(), LANGSTE_MEDIATYPE, veld + ".mediatype", stuk.plaats(), verslag);
            keurTekst(stuk.plek(), LANGSTE_PLEK, veld + ".plek", stuk.plaats(), verslag);
            var bewaard = neem(stuk, grens);
            grenzen.telMee(bewaard.grootte());
            if (bewaard.grootte() == 0) {
                verslag.meld(Fout.bij(BIJLAGE_LEEG, veld));
            }
            if (isLeegDocument(bewaard)) {
                verslag.waarschuw(Waarschuwing.leegDocument(nummer));
            }
        }

        private Bewaard neem(Stuk stuk, Grens grens) throws IOException {
            try {
                var bewaard = toegelaten.ruimte().berging().neem(stuk.inhoud(), grens.limiet());
                genomen.add(new Genomen(stuk, bewaard));
                return bewaard;
            } catch (TeGroot groot) {
                throw grens.nee().get();
            }
        }

        /** What cannot be read as a document is none; whether it is broken is not for us to say. */
        private boolean isLeegDocument(Bewaard bewaard) {
            if (bewaard.grootte() > Documentblik.GROOTSTE_LEGE) {
                return false;
            }
            try (var bytes = toegelaten.ruimte().berging().lees(bewaard)) {
                return Documentblik.isLeeg(bytes);
            } catch (IOException onleesbaar) {
                return false;
            }
        }

        private void keurNaam(Stuk stuk, String veld) {
            var naam = stuk.naam();
            if (naam == null || naam.isBlank()) {
                verslag.meld(overNaam(stuk, veld, "De bijlage heeft geen bestandsnaam die wij kunnen lezen."));
            } else if (!Getypt.past(naam, LANGSTE_NAAM)) {
                verslag.meld(overNaam(
                        stuk,
                        veld,
                        "De bestandsnaam van een bijlage is te lang of bevat een teken dat niet mag. Een naam mag "
                                + hooguit(LANGSTE_NAAM) + " zijn."));
            } else if (Pgn.staatIn(naam)) {
                verslag.meld(Fout.bij(PGN_GEVONDEN, veld + ".naam"));
            }
        }

        private static Fout overNaam(Stuk stuk, String veld, String uitleg) {
            return new Fout(
                    AANVRAAG_ONVOLLEDIG,
                    veld + ".naam",
                    uitleg,
                    null,
                    stuk.plaats(),
                    "een bestandsnaam van " + hooguit(LANGSTE_NAAM));
        }
    }
}
