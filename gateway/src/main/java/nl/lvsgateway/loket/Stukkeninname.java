package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Weigering.AANVRAAG_ONVOLLEDIG;
import static nl.lvsgateway.loket.Weigering.BIJLAGE_LEEG;
import static nl.lvsgateway.loket.Weigering.DOSSIER_TE_GROOT;
import static nl.lvsgateway.loket.Weigering.PGN_GEVONDEN;

import java.io.IOException;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.bijlage.Documentblik;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.loket.Inzending.Genomen;
import nl.lvsgateway.loket.Stukken.Stuk;
import nl.lvsgateway.techniek.BerichtAfgebroken;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Opslagstoring;
import org.springframework.stereotype.Component;

/** Takes the files of a hand-in while they come in, within the limits, and has the dossier judged. */
@Component
class Stukkeninname {

    private static final int LANGSTE_NAAM = 255;

    private final Bijlagekluis kluis;
    private final Bijlagebeleid beleid;
    private final Dossierkeuring keuring;

    Stukkeninname(Bijlagekluis kluis, Bijlagebeleid beleid, Dossierkeuring keuring) {
        this.kluis = kluis;
        this.beleid = beleid;
        this.keuring = keuring;
    }

    Inzending neem(Inzending inzending) {
        neemAlles(inzending);
        if (dossiers(inzending) == 0) {
            inzending.fouten().add(new Fout(AANVRAAG_ONVOLLEDIG, "dossier", "Het dossier ontbreekt."));
        }
        return inzending;
    }

    /** Without a dossier: only bijlagen are added. */
    Inzending neemBijlagen(Inzending inzending) {
        neemAlles(inzending);
        if (dossiers(inzending) > 0) {
            inzending
                    .fouten()
                    .add(new Fout(AANVRAAG_ONVOLLEDIG, "dossier", "Bij aanvullen kan het dossier niet veranderen."));
        }
        if (aantal(inzending) == 0) {
            inzending.fouten().add(new Fout(AANVRAAG_ONVOLLEDIG, "bijlage", "Er is geen bijlage om toe te voegen."));
        }
        return inzending;
    }

    /** What is wrong with the message itself, its door said; the line may fail, and our disk. */
    private void neemAlles(Inzending inzending) {
        inzending.berging(kluis.open());
        try {
            for (var stuk = inzending.stukken().volgende();
                    stuk != null;
                    stuk = inzending.stukken().volgende()) {
                neem(inzending, stuk);
            }
        } catch (BerichtAfgebroken weg) {
            throw Geweigerd.door(Mislukking.AFGEBROKEN, null);
        } catch (IOException vanOns) {
            throw Opslagstoring.van("What an LVS hands in cannot be taken", vanOns);
        }
    }

    private void neem(Inzending inzending, Stuk stuk) throws IOException {
        if (stuk.soort() == Soort.DOSSIER) {
            neemDossier(inzending, stuk);
        } else {
            neemBijlage(inzending, stuk);
        }
    }

    private void neemDossier(Inzending inzending, Stuk stuk) throws IOException {
        if (dossiers(inzending) > 0) {
            throw new Geweigerd(new Fout(AANVRAAG_ONVOLLEDIG, "dossier", "Er is meer dan één dossier."));
        }
        try {
            var limiet = beleid.dossier().toBytes();
            inzending.genomen().add(new Genomen(stuk, inzending.berging().neem(stuk.inhoud(), limiet)));
        } catch (TeGroot groot) {
            throw new Geweigerd(Fout.bij(DOSSIER_TE_GROOT, "dossier"));
        }
    }

    private void neemBijlage(Inzending inzending, Stuk stuk) throws IOException {
        var veld = "bijlage[" + (aantal(inzending) + 1) + "]";
        if (aantal(inzending) >= beleid.hoogstens()) {
            throw new Geweigerd(Grenskeuring.teVeel(beleid.hoogstens(), veld));
        }
        keurNaam(inzending, stuk, veld);
        var bewaard = neemBytes(inzending, stuk, veld);
        if (bewaard.bewaard().grootte() == 0) {
            inzending.fouten().add(Fout.bij(BIJLAGE_LEEG, veld));
        }
        inzending.genomen().add(bewaard);
        if (isLeegDocument(inzending, bewaard.bewaard())) {
            inzending.waarschuwingen().add(Waarschuwing.leegDocument(aantal(inzending)));
        }
    }

    /** What cannot be read as a document is none; whether it is broken is not for us to say. */
    private static boolean isLeegDocument(Inzending inzending, Bewaard bewaard) {
        if (bewaard.grootte() > Documentblik.GROOTSTE_LEGE) {
            return false;
        }
        try (var bytes = inzending.berging().lees(bewaard)) {
            return Documentblik.isLeeg(bytes);
        } catch (IOException onleesbaar) {
            return false;
        }
    }

    private Genomen neemBytes(Inzending inzending, Stuk stuk, String veld) throws IOException {
        var over = beleid.samen().toBytes() - samen(inzending);
        var perBijlage = beleid.perBijlage().toBytes();
        try {
            return new Genomen(stuk, inzending.berging().neem(stuk.inhoud(), Math.min(perBijlage, over)));
        } catch (TeGroot groot) {
            throw new Geweigerd(
                    groot.limiet() == perBijlage
                            ? Grenskeuring.teGroot(perBijlage, veld)
                            : Grenskeuring.samenTeGroot(beleid.samen().toBytes(), veld));
        }
    }

    private static void keurNaam(Inzending inzending, Stuk stuk, String veld) {
        var naam = stuk.naam();
        if (naam == null || naam.isBlank() || naam.length() > LANGSTE_NAAM || naam.indexOf('\0') >= 0) {
            inzending
                    .fouten()
                    .add(new Fout(AANVRAAG_ONVOLLEDIG, veld + ".naam", "De bijlage heeft geen goede bestandsnaam."));
        } else if (Pgn.staatIn(naam)) {
            inzending.fouten().add(Fout.bij(PGN_GEVONDEN, veld + ".naam"));
        }
    }

    private static long dossiers(Inzending inzending) {
        return inzending.genomen().size() - aantal(inzending);
    }

    private static long aantal(Inzending inzending) {
        return inzending.genomen().stream()
                .filter(g -> g.stuk().soort() == Soort.BIJLAGE)
                .count();
    }

    private static long samen(Inzending inzending) {
        return inzending.genomen().stream()
                .filter(g -> g.stuk().soort() == Soort.BIJLAGE)
                .mapToLong(g -> g.bewaard().grootte())
                .sum();
    }

    Inzending keurDossier(Inzending inzending) {
        for (var genomen : inzending.genomen()) {
            if (genomen.stuk().soort() == Soort.DOSSIER) {
                try (var xml = inzending.berging().lees(genomen.bewaard())) {
                    Dossieruitslag.verwerk(keuring.keur(xml), inzending);
                } catch (IOException vanOns) {
                    throw Opslagstoring.van("What was taken cannot be read back", vanOns);
                }
            }
        }
        return inzending;
    }
}
