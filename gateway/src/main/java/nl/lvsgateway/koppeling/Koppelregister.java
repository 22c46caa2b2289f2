package nl.lvsgateway.koppeling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Scholen.Koppelingkaart;
import nl.lvsgateway.koppeling.Scholen.School;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What support and the applicatiebeheerder of a school do with schools and koppelingen, behind the console and the admin
 * API. Who may do it is the door's matter; what is given in wrong comes out as {@link Invoerfout}.
 */
@Service
public class Koppelregister {

    /** Schools on one page. */
    public static final int PER_PAGINA = 50;

    private static final int LANGSTE_NAAM = 200;
    private static final int MEESTE_PAGINAS = 100_000;

    private final Scholen scholen;
    private final Koppelingen koppelingen;
    private final Codepogingen pogingen;
    private final Koppelbeheer beheer;
    private final Clock klok;

    Koppelregister(Scholen scholen, Koppelingen koppelingen, Codepogingen pogingen, Koppelbeheer beheer, Clock klok) {
        this.scholen = scholen;
        this.koppelingen = koppelingen;
        this.pogingen = pogingen;
        this.beheer = beheer;
        this.klok = klok;
    }

    /** One page of schools by name, with their koppelingen. */
    public record Schoolpagina(List<Schoolkaart> scholen, int pagina, long totaal, boolean meer) {}

    /** A school with its koppelingen at all LVS systems. */
    public record Schoolkaart(School school, List<Koppelingkaart> koppelingen) {}

    /**
     * @param zoek part of the name, or how the BRIN begins; {@code null} or blank is all
     * @param pagina from 0
     */
    public Schoolpagina zoek(@Nullable String zoek, int pagina) {
        var tekst = zoek == null ? "" : Getypt.leesbaar(zoek).strip();
        var nummer = Math.max(0, Math.min(pagina, MEESTE_PAGINAS));
        var vanaf = nummer * PER_PAGINA;
        var gevonden = scholen.zoek(tekst, vanaf, PER_PAGINA);
        var totaal = scholen.tel(tekst);
        return new Schoolpagina(kaarten(gevonden), nummer, totaal, vanaf + gevonden.size() < totaal);
    }

    /** The school with all its koppelingen: state, name, since when, last seen, code set or not, wrong codes, block. */
    public Schoolkaart school(Schoolnummer nummer) {
        return kaarten(List.of(bekend(nummer))).get(0);
    }

    /** Who is blocked at this moment. */
    public List<Pogingen> geblokkeerd() {
        return pogingen.geblokkeerd(klok.instant());
    }

    private List<Schoolkaart> kaarten(List<School> gevonden) {
        Map<Schoolnummer, List<Koppelingkaart>> perSchool =
                scholen.kaarten(gevonden.stream().map(School::nummer).toList()).stream()
                        .collect(Collectors.groupingBy(k -> k.koppeling().school()));
        return gevonden.stream()
                .map(school -> new Schoolkaart(school, perSchool.getOrDefault(school.nummer(), List.of())))
                .toList();
    }

    public void voegSchoolToe(Schoolnummer nummer, @Nullable String naam) {
        if (koppelingen.kent(nummer)) {
            throw new Invoerfout(Soort.BOTST, "SCHOOL_BESTAAT_AL", "nummer", "Deze school is er al.");
        }
        koppelingen.bewaar(nummer, naam(naam));
    }

    /** {@code false} when it is called so already. */
    public boolean hernoemSchool(Schoolnummer nummer, @Nullable String naam) {
        var nieuw = naam(naam);
        var anders = !bekend(nummer).naam().equals(nieuw);
        koppelingen.bewaar(nummer, nieuw);
        return anders;
    }

    /** From now on the school may activate; {@code false} when it might already. */
    @Transactional
    public boolean maakMogelijk(Schoolnummer school, String lvs, String samenwerkingsverband) {
        bekend(school);
        bekendLvs(lvs);
        if (koppelingen.vast(new Plaats(school, lvs, samenwerkingsverband)).isPresent()) {
            return false;
        }
        if (!koppelingen.bewaar(school, lvs, samenwerkingsverband)) {
            throw onbekend("SAMENWERKINGSVERBAND", "samenwerkingsverband", "dit samenwerkingsverband");
        }
        return true;
    }

    /**
     * Activates as ESIS does, for a school whose LVS has no screen for it: name, akkoord, and the same code as was set on the
     * Kindkans side. A wrong code counts as in the LVS. Slow: not within a transaction.
     *
     * @param erbij stands or falls with it; not done when it was on already
     * @throws Invoerfout also when the code is not right, or the school is blocked
     */
    public Koppeling activeer(
            Plaats waar, @Nullable String naam, boolean akkoord, Verificatiecode code, Runnable erbij) {
        bekend(waar.school());
        bekend(koppelingen.met(waar));
        if (!akkoord) {
            throw fout(
                    "AKKOORD_ONTBREEKT",
                    "akkoord",
                    "U bent nog niet akkoord gegaan. Ga akkoord om de koppeling aan te zetten.");
        }
        var verzoek = new Toegangsverzoek(null, waar.school().waarde(), code);
        try {
            return beheer.activeer(verzoek, bekendLvs(waar.lvs()), naam(naam), waar.samenwerkingsverband(), erbij);
        } catch (ToegangGeweigerd geen) {
            throw geweigerd(geen);
        }
    }

    private static Invoerfout geweigerd(ToegangGeweigerd geen) {
        var punt = new Invoerfout.Punt(geen.reden().name(), "verificatiecode", geen.uitleg());
        var wacht = geen.wacht();
        return wacht == null ? new Invoerfout(Soort.GEWEIGERD, List.of(punt)) : Invoerfout.later(punt, wacht);
    }

    /**
     * Sets the code, or changes it: then the one before stays right for the set time. Slow: not within a transaction.
     *
     * @param vorigeMeteenWeg the one before is not right any more from now on, for when it leaked
     * @param erbij stands or falls with it; not done when nothing changed
     */
    public void zetCode(
            Schoolnummer school,
            String samenwerkingsverband,
            Verificatiecode code,
            boolean vorigeMeteenWeg,
            Runnable erbij) {
        try {
            beheer.zetCode(school, samenwerkingsverband, code, vorigeMeteenWeg, erbij);
        } catch (ToegangGeweigerd geen) {
            throw geweigerd(geen);
        }
    }

    /** Withdraws on behalf of the school; {@code false} when it was not on. */
    @Transactional
    public boolean trekIn(Plaats waar) {
        bekend(waar.school());
        var koppeling = bekend(koppelingen.vast(waar));
        if (!koppeling.actief()) {
            return false;
        }
        koppelingen.zetStand(koppeling.ingetrokken(klok.instant()));
        return true;
    }

    /** The school may try again at once; {@code false} when there were no wrong codes to forget. */
    public boolean hefBlokkadeOp(Schoolnummer school, String lvs) {
        bekend(school);
        bekendLvs(lvs);
        return pogingen.vergeet(school, lvs);
    }

    private static Koppeling bekend(Optional<Koppeling> koppeling) {
        return koppeling.orElseThrow(() -> onbekend("KOPPELING", "koppeling", "deze koppeling"));
    }

    private School bekend(Schoolnummer nummer) {
        return scholen.school(nummer).orElseThrow(() -> onbekend("SCHOOL", "school", "dit schoolnummer"));
    }

    private Lvs bekendLvs(String code) {
        return koppelingen.lvs(code).orElseThrow(() -> onbekend("LVS", "lvs", "dit leerlingvolgsysteem"));
    }

    private static String naam(@Nullable String naam) {
        return Getypt.naam(naam, LANGSTE_NAAM)
                .orElseThrow(() ->
                        fout("NAAM_ONGELDIG", "naam", "Vul een naam in van hooguit " + LANGSTE_NAAM + " tekens."));
    }

    private static Invoerfout fout(String code, String veld, String uitleg) {
        return new Invoerfout(Soort.ONGELDIG, code, veld, uitleg);
    }

    private static Invoerfout onbekend(String wat, String veld, String naam) {
        return new Invoerfout(Soort.ONBEKEND, wat + "_ONBEKEND", veld, "Wij kennen " + naam + " niet.");
    }
}
