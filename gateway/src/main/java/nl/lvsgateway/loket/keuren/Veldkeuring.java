package nl.lvsgateway.loket.keuren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.aanvraag.Contactpersoon;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;

/** Judges the fields of an aanvraag, all faults at once. */
public final class Veldkeuring {

    public static final int REGEL = 200;
    static final int TEKST = 4000;
    private static final int BLOK = 60;
    private static final int MEESTE_BLOKKEN = 50;

    /** Not {@code .} or {@code ..}: in an address those mean something else, so it could never be asked for. */
    private static final Pattern KENMERK = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._:\\-]{1,64}");

    private final List<Fout> fouten = new ArrayList<>();

    private Veldkeuring() {}

    public static boolean isKenmerk(@Nullable String tekst) {
        return tekst != null && KENMERK.matcher(tekst).matches();
    }

    /** Empty when something is missing or wrong; the faults tell what. */
    public static Optional<Aanvraaggegevens> keur(
            Aanvraagvelden velden, String samenwerkingsverband, Keurverslag verslag) {
        var keuring = new Veldkeuring();
        var gegevens = keuring.keur(velden, samenwerkingsverband);
        keuring.fouten.forEach(verslag::meld);
        return gegevens;
    }

    private Optional<Aanvraaggegevens> keur(Aanvraagvelden velden, String samenwerkingsverband) {
        if (!isKenmerk(velden.kenmerk())) {
            meld("kenmerk", "Het kenmerk ontbreekt of heeft niet de goede vorm.");
        }
        var datum = datum(velden.datum());
        var contact = velden.contactpersoon();
        var aanvraagtype = regel("aanvraagtype", velden.aanvraagtype(), REGEL);
        var kort = regel("korteOmschrijving", velden.korteOmschrijving(), REGEL);
        var lang = regel("omschrijving", velden.omschrijving(), TEKST);
        var naam = regel("contactpersoon.naam", contact == null ? null : contact.naam(), REGEL);
        var leerling = regel("leerling", velden.leerling(), REGEL);
        var blokken = blokken(velden.gegevensblokken());
        var persoon = contactpersoon(naam, contact);
        if (!fouten.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Aanvraaggegevens(
                samenwerkingsverband,
                aanvraagtype,
                Objects.requireNonNull(datum),
                kort,
                lang,
                persoon,
                leerling,
                blokken));
    }

    /** Whether it is sent at once; said by who hands in, never guessed. */
    public static boolean verzenden(Aanvraagvelden velden, Keurverslag verslag) {
        var tekst = velden.verzenden() == null ? "" : velden.verzenden();
        var ja = Geschreven.jaOfNee(tekst);
        if (ja.isEmpty()) {
            verslag.meld(Weigering.AANVRAAG_ONVOLLEDIG, "verzenden", Geschreven.geenJaOfNee("verzenden"));
        }
        return ja.orElse(false);
    }

    private @Nullable LocalDate datum(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            meld("datum", "De datum ontbreekt.");
            return null;
        }
        var dag = Geschreven.dag(tekst);
        if (dag.isEmpty()) {
            meld("datum", "De datum is geen dag, zoals 2026-11-23.");
        }
        return dag.orElse(null);
    }

    private Contactpersoon contactpersoon(String naam, @Nullable Contactvelden contact) {
        return new Contactpersoon(
                naam,
                vrij("contactpersoon.functie", contact == null ? null : contact.functie()),
                vrij("contactpersoon.email", contact == null ? null : contact.email()),
                vrij("contactpersoon.telefoon", contact == null ? null : contact.telefoon()));
    }

    private List<String> blokken(@Nullable List<String> blokken) {
        if (blokken == null) {
            return List.of();
        }
        if (blokken.size() > MEESTE_BLOKKEN) {
            meld(
                    "gegevensblokken",
                    "Er zijn te veel gegevensblokken. Het mogen er hooguit " + MEESTE_BLOKKEN + " zijn.");
            return List.of();
        }
        var gewoon = blokken.stream()
                .map(blok -> blok == null ? "" : Getypt.gewoon(blok))
                .toList();
        for (var nummer = 0; nummer < gewoon.size(); nummer++) {
            if (!isBlok(gewoon.get(nummer))) {
                var veld = "gegevensblokken[" + nummer + "]";
                meld(veld, "Een gegevensblok is één regel van hooguit " + BLOK + " tekens: " + veld + ".");
            }
        }
        return gewoon;
    }

    /** They are kept together, a line each. */
    private static boolean isBlok(String blok) {
        return !blok.isBlank() && blok.indexOf('\n') < 0 && blok.indexOf('\r') < 0 && Getypt.past(blok, BLOK);
    }

    private String regel(String veld, @Nullable String tekst, int langste) {
        if (tekst == null || tekst.isBlank()) {
            meld(veld, "Dit veld ontbreekt: " + veld + ".");
            return "";
        }
        return keurTekst(veld, tekst, langste);
    }

    private @Nullable String vrij(String veld, @Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : keurTekst(veld, tekst, REGEL);
    }

    private String keurTekst(String veld, String getypt, int langste) {
        var tekst = Getypt.gewoon(getypt);
        if (tekst.length() > langste) {
            meld(veld, "Dit veld is te lang: " + veld + ". Het mag hooguit " + langste + " tekens zijn.");
        }
        if (!Getypt.isDraagbaar(tekst)) {
            meld(veld, "Dit veld bevat een teken dat niet mag: " + veld + ".");
        }
        if (Pgn.staatIn(tekst)) {
            fouten.add(Fout.bij(Weigering.PGN_GEVONDEN, veld));
        }
        return tekst;
    }

    private void meld(String veld, String uitleg) {
        fouten.add(new Fout(Weigering.AANVRAAG_ONVOLLEDIG, veld, uitleg));
    }
}
