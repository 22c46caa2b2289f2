package nl.lvsgateway.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import org.jspecify.annotations.Nullable;

/** Read model of the console: what is where, without anything a school typed. */
public interface Overzicht {

    /** One page; latest change first. */
    Blad blad(Zoekvraag vraag, Bladwijzer plek, int hoogstens);

    /** How many there are, counted no further than this. */
    long tel(Zoekvraag vraag, int hoogstens);

    Optional<Regel> vind(Ontvangstnummer nummer, Blik blik);

    /** What is left of one that its school deleted. */
    Optional<Verwijderd> verwijderd(Ontvangstnummer nummer, Blik blik);

    /** How many aanvragen stand at each verzendstatus; every status is there. */
    Map<Verzendstatus, Long> aantallen(Blik blik);

    /** What failed, by cause; most first. */
    List<Oorzaak> oorzaken(Blik blik);

    /** The one that waits longest for its delivery. */
    Optional<Regel> langstWachtend(Blik blik);

    /** All that changed at or after this moment and is committed, in no order; for who watches live. */
    List<Verandering> veranderdSinds(Instant moment);

    /** What a filter may be set to. */
    Keuzes keuzes();

    /** One aanvraag in the list. */
    record Regel(
            long id,
            String ontvangstnummer,
            String school,
            String schoolnaam,
            String lvs,
            String samenwerkingsverband,
            String aanvraagtype,
            @Nullable Long dossiernummer,
            @Nullable String aanvraagstatus,
            @Nullable String klasse,
            Verzendstatus verzendstatus,
            @Nullable Verzendreden reden,
            @Nullable Instant volgendePoging,
            Instant aangemaakt,
            Instant gewijzigd) {

        /** The sentence that goes with the verzendstatus, for the person at the screen. */
        public @Nullable String uitleg() {
            return reden == null ? null : reden.bij(verzendstatus);
        }
    }

    /**
     * An aanvraag that is none any more.
     *
     * @param regel how it stood, without anything a school typed
     * @param kenmerk of the LVS
     */
    record Verwijderd(Regel regel, String kenmerk, Instant moment) {}

    /** @param meerNa there are older ones, and {@code meerVoor} newer ones */
    record Blad(List<Regel> regels, boolean meerVoor, boolean meerNa) {

        public Blad {
            regels = List.copyOf(regels);
        }

        public Bladwijzer vorige() {
            var eerste = regels.get(0);
            return Bladwijzer.voor(eerste.gewijzigd(), eerste.id());
        }

        public Bladwijzer volgende() {
            var laatste = regels.get(regels.size() - 1);
            return Bladwijzer.na(laatste.gewijzigd(), laatste.id());
        }
    }

    /**
     * @param antwoord what Kindkans said, when it said something
     * @param oudste since when the first one stands at Fout
     */
    record Oorzaak(Verzendreden reden, @Nullable String antwoord, long aantal, long scholen, Instant oudste) {}

    /** @param moment of the change */
    record Verandering(long aanvraag, String school, Instant moment) {}

    /** Code and name of what can be chosen. */
    record Keuzes(
            Map<String, String> samenwerkingsverbanden, Map<String, String> aanvraagtypes, Map<String, String> lvs) {}
}
