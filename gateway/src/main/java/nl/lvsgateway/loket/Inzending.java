package nl.lvsgateway.loket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Registratie;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/** Traveller of the hand-in: what came through a door, filled in further by each step. Never prints. */
public final class Inzending {

    private final Toegangsverzoek verzoek;
    private final Stukken stukken;
    private final @Nullable String kenmerk;
    private final List<Genomen> genomen = new ArrayList<>();
    private final List<Fout> fouten = new ArrayList<>();
    private final List<Waarschuwing> waarschuwingen = new ArrayList<>();
    private final Set<String> gevuldeBlokken = new HashSet<>();
    private @Nullable Berging berging;
    private @Nullable Toegang toegang;
    private @Nullable Aanvraaggegevens gegevens;
    private @Nullable Aanvraag bestaand;
    private @Nullable Registratie registratie;

    Inzending(Toegangsverzoek verzoek, Stukken stukken) {
        this(verzoek, stukken, null);
    }

    /** About an aanvraag that is here already. */
    Inzending(Toegangsverzoek verzoek, Stukken stukken, @Nullable String kenmerk) {
        this.verzoek = verzoek;
        this.stukken = stukken;
        this.kenmerk = kenmerk;
    }

    Toegangsverzoek verzoek() {
        return verzoek;
    }

    Stukken stukken() {
        return stukken;
    }

    /** How the LVS names it: beside the message when it is here already, else in it. */
    String kenmerk() {
        return String.valueOf(velden().kenmerk());
    }

    /** What was filled in, under the name that counts. */
    Aanvraagvelden velden() {
        var velden = stukken.velden();
        return kenmerk == null ? velden : velden.met(kenmerk);
    }

    AanvraagSleutel sleutel() {
        return new AanvraagSleutel(toegang().school().waarde(), toegang().lvs().code(), kenmerk());
    }

    /** The aanvraag that is changed. */
    Aanvraag bestaand() {
        return Objects.requireNonNull(bestaand);
    }

    List<Genomen> genomen() {
        return genomen;
    }

    List<Fout> fouten() {
        return fouten;
    }

    void meld(Weigering weigering, String veld, String uitleg) {
        fouten.add(new Fout(weigering, veld, uitleg));
    }

    List<Waarschuwing> waarschuwingen() {
        return waarschuwingen;
    }

    /** Places that the dossier itself fills, so that no bijlage has to. */
    Set<String> gevuldeBlokken() {
        return gevuldeBlokken;
    }

    Berging berging() {
        return Objects.requireNonNull(berging);
    }

    Toegang toegang() {
        return Objects.requireNonNull(toegang);
    }

    Aanvraaggegevens gegevens() {
        return Objects.requireNonNull(gegevens);
    }

    Registratie registratie() {
        return Objects.requireNonNull(registratie);
    }

    void berging(Berging berging) {
        this.berging = berging;
    }

    void toegang(Toegang toegang) {
        this.toegang = toegang;
    }

    void gegevens(Aanvraaggegevens gegevens) {
        this.gegevens = gegevens;
    }

    void bestaand(Aanvraag bestaand) {
        this.bestaand = bestaand;
    }

    void registratie(Registratie registratie) {
        this.registratie = registratie;
    }

    /** The files as they will be registered, each with the place that it fills. */
    List<Bestand> bestanden() {
        return genomen.stream().map(g -> g.bestand(plek(g))).toList();
    }

    @Nullable
    String plek(Genomen genomen) {
        var stuk = genomen.stuk();
        if (stuk.plek() != null || stuk.soort() == Soort.DOSSIER) {
            return stuk.plek();
        }
        return stukken.velden().plekken().get(String.valueOf(stuk.naam()));
    }

    /** Gives back the room of what was not kept. */
    void sluit() {
        if (berging != null) {
            berging.close();
        }
    }

    @Override
    public String toString() {
        return "Inzending[***]";
    }

    /** A file that lies in the kluis, not sealed yet. */
    record Genomen(Stukken.Stuk stuk, Bewaard bewaard) {

        Bestand bestand(@Nullable String plek) {
            var naam = stuk.naam() == null ? "dossier.xml" : stuk.naam();
            return new Bestand(
                    stuk.soort(), naam, plek, stuk.mediatype(), bewaard.grootte(), bewaard.sha256(), bewaard.sleutel());
        }
    }
}
