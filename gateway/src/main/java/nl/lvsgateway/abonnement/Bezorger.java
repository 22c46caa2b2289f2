package nl.lvsgateway.abonnement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag.Soort;
import nl.lvsgateway.techniek.opslag.Databankklok;
import nl.lvsgateway.uitgaand.Bezit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The steps of telling an LVS: take in hand, post with no transaction open, book what came of it. */
@Service
public class Bezorger {

    private final Abonnementen abonnementen;
    private final Meldingen meldingen;
    private final Bezit<Melding> bezit;
    private final Bezorgboek boek;
    private final Geheimhouder geheimhouder;
    private final Adreskeuring keuring;
    private final Postbode postbode;
    private final Abonnementinstellingen instellingen;
    private final JsonMapper json;
    private final RandomGenerator toeval;
    private final Clock klok;

    Bezorger(
            Abonnementen abonnementen,
            Meldingen meldingen,
            Bezorgboek boek,
            Geheimhouder geheimhouder,
            Adreskeuring keuring,
            Postbode postbode,
            Abonnementinstellingen instellingen,
            JsonMapper json,
            RandomGenerator toeval,
            Clock klok,
            Databankklok tijd) {
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
        this.bezit = new Bezit<>(meldingen, tijd, instellingen.lease());
        this.boek = boek;
        this.geheimhouder = geheimhouder;
        this.keuring = keuring;
        this.postbode = postbode;
        this.instellingen = instellingen;
        this.json = json;
        this.toeval = toeval;
        this.klok = klok;
    }

    /** The next melding, or {@code null} when there is nothing to do. In no fixed order, so that no abonnement waits for another. */
    public @Nullable Bezorging neemInHand() {
        var metWerk = new ArrayList<>(abonnementen.metWerk(klok.instant(), instellingen.perAbonnement()));
        Collections.shuffle(metWerk, new Random(toeval.nextLong()));
        for (var id : metWerk) {
            var bezorging = abonnementen.metId(id).flatMap(this::neem);
            if (bezorging.isPresent()) {
                return bezorging.get();
            }
        }
        return null;
    }

    private Optional<Bezorging> neem(Abonnement abonnement) {
        return bezit
                .neem(eigenaar ->
                        meldingen.neem(abonnement.id(), eigenaar).stream().toList())
                .stream()
                .map(melding -> new Bezorging(melding, abonnement))
                .findFirst();
    }

    public Bezorgd bezorg(Bezorging bezorging) {
        try {
            return new Bezorgd(bezorging, post(bezorging));
        } catch (RuntimeException | Error onzeFout) {
            bezit.laatLos(bezorging.melding());
            throw onzeFout;
        }
    }

    private Bezorguitslag post(Bezorging bezorging) {
        var abonnement = bezorging.abonnement();
        if (abonnement.toestand() != Toestand.ACTIEF) {
            return new Bezorguitslag(Soort.LATER, "STILGELEGD", null);
        }
        try {
            keuring.keur(abonnement.url());
        } catch (AdresGeweigerd geen) {
            return new Bezorguitslag(Soort.LATER, "ADRES", null);
        }
        var melding = bezorging.melding();
        var lichaam = json.writeValueAsString(Gebeurtenisbericht.van(melding, instellingen.bron()));
        var koppen = koppen(abonnement, melding.gebeurtenisId(), lichaam);
        return bezit.isVanOns(melding)
                ? postbode.bezorg(abonnement.url(), koppen, lichaam)
                : new Bezorguitslag(Soort.NIET_BEGONNEN, null, null);
    }

    private Map<String, String> koppen(Abonnement abonnement, String id, String lichaam) {
        var nu = klok.instant();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(nu.getEpochSecond()),
                "webhook-signature",
                geheimhouder.ondertekening(abonnement, id, lichaam, nu));
    }

    public void boek(Bezorgd bezorgd) {
        try {
            boek.boek(bezorgd, bezit.ik());
        } finally {
            bezit.laatLos(bezorgd.bezorging().melding());
        }
    }

    /** What is in hand here stays ours, and meldingen of nodes that fell silent wait again. */
    public void geefVrij() {
        bezit.verleng();
        bezit.neemVerlopenOver();
    }

    public void ruimOp() {
        meldingen.ruimWezenOp();
    }

    /** For a process that is the only one on its database. */
    public void neemAllesOver() {
        bezit.neemAllesOver();
    }
}
