package nl.lvsgateway.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where every status ends up, asked for or told: once, and an older one never over a newer one. */
@Component
class Statusboeking {

    /** Clocks differ; a moment further ahead than this would hold up every later status. */
    private static final Duration VOORUIT = Duration.ofMinutes(5);

    private static final int LABEL = 200;
    private static final int INFORMATIE = 1000;

    private final Kindkansstanden standen;
    private final ApplicationEventPublisher omroep;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Statusboeking(
            Kindkansstanden standen, ApplicationEventPublisher omroep, PlatformTransactionManager beheer, Clock klok) {
        this.standen = standen;
        this.omroep = omroep;
        this.transactie = new TransactionTemplate(beheer);
        this.klok = klok;
    }

    /** Kindkans was asked for all of these; those that it left out stay as they are. */
    void gevraagd(Collection<Long> aanvragen, List<Statusmelding> meldingen) {
        boek(aanvragen, meldingen, false);
    }

    /**
     * Kindkans told it by itself. Of two statuses with one moment nobody can say which is the newer: those ids come
     * back, to be asked for.
     */
    List<Long> gemeld(Collection<Long> aanvragen, List<Statusmelding> meldingen) {
        return boek(aanvragen, meldingen, true);
    }

    private List<Long> boek(Collection<Long> aanvragen, List<Statusmelding> meldingen, boolean vanzelf) {
        Map<Long, Statusmelding> perNummer = new HashMap<>();
        meldingen.forEach(m -> perNummer.merge(m.dossiernummer(), m, Statusboeking::nieuwste));
        return transactie.execute(stand -> boek(standen.vast(aanvragen), perNummer, vanzelf));
    }

    private List<Long> boek(List<Aanvraag> vast, Map<Long, Statusmelding> perNummer, boolean vanzelf) {
        var nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        var onveranderd = new ArrayList<Long>();
        var twijfel = new ArrayList<Long>();
        for (var er : vast) {
            var gemeld = stand(perNummer.get(Dossiernummer.getal(er.dossiernummer())), er.kindkansstand(), nu);
            if (vanzelf && isTwijfel(er.kindkansstand(), gemeld)) {
                twijfel.add(er.id());
            } else if (!boek(er, er.nagevraagd(gemeld, nu))) {
                onveranderd.add(er.id());
            }
        }
        standen.nagevraagd(onveranderd, nu);
        return twijfel;
    }

    private boolean boek(Aanvraag er, Aanvraag na) {
        var nieuw = na.kindkansstand();
        if (nieuw == null || nieuw.equals(er.kindkansstand())) {
            return false;
        }
        standen.bewaar(na);
        omroep.publishEvent(new AanvraagstatusGewijzigd(er, na));
        return true;
    }

    private static boolean isTwijfel(@Nullable Kindkansstand er, @Nullable Kindkansstand gemeld) {
        return er != null && gemeld != null && er.sinds().equals(gemeld.sinds()) && !er.equals(gemeld);
    }

    private static @Nullable Kindkansstand stand(
            @Nullable Statusmelding melding, @Nullable Kindkansstand er, Instant nu) {
        if (melding == null) {
            return null;
        }
        var gemeld = new Kindkansstand(
                Objects.requireNonNull(kort(melding.aanvraagstatus(), LABEL)),
                kort(melding.statusinformatie(), INFORMATIE),
                melding.tijdstip().truncatedTo(ChronoUnit.MICROS));
        return gemeld.sinds().isAfter(nu.plus(VOORUIT)) ? vanNu(gemeld, er, nu) : gemeld;
    }

    /** Told again it holds since the first time: a repeat is no change. */
    private static Kindkansstand vanNu(Kindkansstand gemeld, @Nullable Kindkansstand er, Instant nu) {
        var herhaling = er != null
                && er.status().equals(gemeld.status())
                && Objects.equals(er.informatie(), gemeld.informatie());
        return new Kindkansstand(gemeld.status(), gemeld.informatie(), herhaling ? er.sinds() : nu);
    }

    private static @Nullable String kort(@Nullable String tekst, int hoogstens) {
        return tekst == null || tekst.length() <= hoogstens ? tekst : Getypt.kort(tekst, hoogstens - 1) + "…";
    }

    /** Of two with one moment the one that was told last. */
    private static Statusmelding nieuwste(Statusmelding eerst, Statusmelding daarna) {
        return eerst.tijdstip().isAfter(daarna.tijdstip()) ? eerst : daarna;
    }
}
