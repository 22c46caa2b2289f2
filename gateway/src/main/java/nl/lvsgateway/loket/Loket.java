package nl.lvsgateway.loket;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.KenmerkInGebruik;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd;
import nl.lvsgateway.koppeling.ToegangGeweigerd;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.loket.Overzichtsverzoek.Overzichtsvelden;
import nl.lvsgateway.techniek.route.Routes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The one way in for both doors. Whatever is refused comes out as {@link Geweigerd}. */
@Service
public class Loket {

    private static final Logger LOG = LoggerFactory.getLogger(Loket.class);

    /** By then a gateway that was starting has started. */
    private static final Duration EVEN_LATER = Duration.ofSeconds(5);

    private final Routes routes;

    Loket(Routes routes) {
        this.routes = routes;
    }

    /** Takes an aanvraag in; when this returns it is on disk, committed, ours. */
    public Aanvraagantwoord dienIn(Toegangsverzoek verzoek, Stukken stukken) {
        return neem("direct:indienen", new Inzending(verzoek, stukken));
    }

    /** A new version of the whole aanvraag. */
    public Aanvraagantwoord wijzig(Toegangsverzoek verzoek, @Nullable String kenmerk, Stukken stukken) {
        return neem("direct:wijzigen", new Inzending(verzoek, stukken, kenmerk == null ? "" : kenmerk));
    }

    /** Bijlagen on top of what is here; only these go to Kindkans. */
    public Aanvraagantwoord voegBijlagenToe(Toegangsverzoek verzoek, @Nullable String kenmerk, Stukken stukken) {
        return neem("direct:bijlagen-toevoegen", new Inzending(verzoek, stukken, kenmerk == null ? "" : kenmerk));
    }

    private Aanvraagantwoord neem(String route, Inzending inzending) {
        try {
            var antwoord = langs(route, inzending, Aanvraagantwoord.class);
            LOG.info(
                    "Accepted {}: {}, {}",
                    antwoord.aanvraag().ontvangstnummer(),
                    antwoord.aanvraag().verzendstatus(),
                    antwoord.nieuw() ? "new" : "repeat");
            return antwoord;
        } finally {
            inzending.sluit();
        }
    }

    /** Whether this caller may come in at all; for a door that has to write something before it can hand in. */
    public void controleer(Toegangsverzoek verzoek) {
        var bezoek = langs("direct:toegang", Bezoek.over(verzoek, null), Bezoek.class);
        LOG.debug("School {} is at the door", bezoek.bewezen().school());
    }

    public Aanvraagantwoord verzend(Toegangsverzoek verzoek, @Nullable String kenmerk) {
        return langs("direct:verzenden", Bezoek.over(verzoek, kenmerk), Aanvraagantwoord.class);
    }

    public Verwijderantwoord verwijder(Toegangsverzoek verzoek, @Nullable String kenmerk) {
        return langs("direct:verwijderen", Bezoek.over(verzoek, kenmerk), Verwijderantwoord.class);
    }

    public Aanvraagdetail geef(Toegangsverzoek verzoek, @Nullable String kenmerk) {
        return langs("direct:opvragen", Bezoek.over(verzoek, kenmerk), Aanvraagdetail.class);
    }

    public Overzichtantwoord overzicht(Toegangsverzoek verzoek, Overzichtsvelden velden) {
        return langs("direct:overzicht", new Overzichtsverzoek(verzoek, null, velden), Overzichtantwoord.class);
    }

    public Naslagantwoord samenwerkingsverbanden(Toegangsverzoek verzoek) {
        return langs("direct:samenwerkingsverbanden", Bezoek.over(verzoek, null), Naslagantwoord.class);
    }

    public Koppelingenantwoord koppelingen(Toegangsverzoek verzoek) {
        return langs("direct:koppelingen", new Intrekking(verzoek, null), Koppelingenantwoord.class);
    }

    public Koppelingenantwoord trekIn(Toegangsverzoek verzoek, @Nullable String samenwerkingsverband) {
        return langs(
                "direct:koppeling-intrekken", new Intrekking(verzoek, samenwerkingsverband), Koppelingenantwoord.class);
    }

    public Statusantwoord werkStatussenBij(Statusvraag vraag) {
        return langs("direct:statussen-updaten", vraag, Statusantwoord.class);
    }

    /** The verdict on a dossier; nothing is kept. */
    public Keuringsantwoord valideer(Toegangsverzoek verzoek, InputStream xml) {
        return langs("direct:valideren", new Keuring(verzoek, null, xml), Keuringsantwoord.class);
    }

    public Abonnementantwoord abonneer(Abonneervraag vraag) {
        return langs("direct:abonneren", vraag, Abonnementantwoord.class);
    }

    public Abonnementantwoord abonnement(Abonneervraag vraag) {
        return langs("direct:abonnement-opvragen", vraag, Abonnementantwoord.class);
    }

    public void beeindigAbonnement(Abonneervraag vraag) {
        var weg = langs("direct:abonnement-beeindigen", vraag, Abonneervraag.class);
        LOG.info("Abonnement of {} ended", weg.bewezen());
    }

    public Koppelingantwoord activeer(Activering activering) {
        return langs("direct:activeren", activering, Koppelingantwoord.class);
    }

    private <T> T langs(String route, Object reiziger, Class<T> antwoord) {
        return weiger(() -> routes.langs(route, reiziger, antwoord));
    }

    private static <T> T weiger(Supplier<T> vraag) {
        try {
            return vraag.get();
        } catch (ToegangGeweigerd geen) {
            throw geweigerd(geen);
        } catch (KenmerkInGebruik bezet) {
            throw new Geweigerd(bezet.verwijderd() ? Fouten.KENMERK_VAN_VERWIJDERDE : Fouten.KENMERK_BEZET);
        } catch (WijzigingGeweigerd nee) {
            throw new Geweigerd(Fouten.van(nee));
        } catch (RejectedExecutionException dicht) {
            LOG.info("A call came while the routes do not run: the gateway starts or stops");
            throw new Geweigerd(new Fout(Weigering.TE_DRUK, null, Weigering.TE_DRUK.uitleg(), EVEN_LATER));
        }
    }

    private static Geweigerd geweigerd(ToegangGeweigerd geen) {
        return new Geweigerd(new Fout(Weigering.valueOf(geen.reden().name()), null, geen.uitleg(), geen.wacht()));
    }

    /** Every refusal is one line in the log: code and place, never content. */
    public static void meld(Geweigerd geweigerd) {
        var eerste = geweigerd.fouten().get(0);
        LOG.info("Refused: {} at {}", eerste.weigering(), eerste.veld());
    }
}
