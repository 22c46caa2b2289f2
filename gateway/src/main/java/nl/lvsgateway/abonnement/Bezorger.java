package nl.lvsgateway.abonnement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.Meldingen.Eigenaar;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag;
import nl.lvsgateway.abonnement.Postbode.Bezorguitslag.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The steps of telling an LVS: take in hand, post with no transaction open, book what came of it. */
@Service
public class Bezorger {

    /** Name of this process in the leases. */
    private final String ik = UUID.randomUUID().toString();

    private final Abonnementen abonnementen;
    private final Meldingen meldingen;
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
            Clock klok) {
        this.abonnementen = abonnementen;
        this.meldingen = meldingen;
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
            var melding = meldingen.neem(id, eigenaar());
            if (melding.isPresent()) {
                return abonnementen
                        .metId(id)
                        .map(abonnement -> new Bezorging(melding.get(), abonnement))
                        .orElse(null);
            }
        }
        return null;
    }

    public Bezorgd bezorg(Bezorging bezorging) {
        return new Bezorgd(bezorging, post(bezorging));
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
        return postbode.bezorg(abonnement.url(), koppen(abonnement, melding.gebeurtenisId(), lichaam), lichaam);
    }

    private Map<String, String> koppen(Abonnement abonnement, String id, String lichaam) {
        var nu = klok.instant();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=UTF-8",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(nu.getEpochSecond()),
                "webhook-signature",
                geheimhouder.ondertekening(abonnement, id, lichaam, nu));
    }

    public Bezorgd boek(Bezorgd bezorgd) {
        boek.boek(bezorgd, ik);
        return bezorgd;
    }

    /** Meldingen of nodes that fell silent wait again. */
    public void geefVrij() {
        meldingen.neemOver(klok.instant());
    }

    public void ruimOp() {
        meldingen.ruimWezenOp();
    }

    /** For a process that is the only one on its database. */
    public void neemAllesOver() {
        meldingen.neemOverVanAnderen(ik);
    }

    private Eigenaar eigenaar() {
        Instant nu = klok.instant();
        return new Eigenaar(ik, nu.plus(instellingen.lease()));
    }
}
