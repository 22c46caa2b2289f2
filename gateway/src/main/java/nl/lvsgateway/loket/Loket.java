package nl.lvsgateway.loket;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.KenmerkInGebruik;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd;
import nl.lvsgateway.bijlage.KluisVol;
import nl.lvsgateway.koppeling.ToegangGeweigerd;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.route.Routes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The one way in for both doors. Whatever is refused comes out as {@link Geweigerd}. */
@Service
public class Loket {

    private static final Logger LOG = LoggerFactory.getLogger(Loket.class);

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

    public Statusantwoord werkStatussenBij(Toegangsverzoek verzoek, List<String> kenmerken, @Nullable String cursor) {
        return langs("direct:statussen-updaten", new Bezoek(verzoek, null, kenmerken, cursor), Statusantwoord.class);
    }

    /** The verdict on a dossier; nothing is kept. */
    public Keuringsantwoord valideer(Toegangsverzoek verzoek, InputStream xml) {
        return langs("direct:valideren", new Keuring(verzoek, null, xml), Keuringsantwoord.class);
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
            throw new Geweigerd(Weigering.valueOf(geen.reden().name()));
        } catch (KenmerkInGebruik bezet) {
            throw new Geweigerd(bezet.verwijderd() ? Fouten.KENMERK_VAN_VERWIJDERDE : Fouten.KENMERK_BEZET);
        } catch (WijzigingGeweigerd nee) {
            throw new Geweigerd(Fouten.van(nee));
        } catch (KluisVol vol) {
            LOG.error("Nothing can be accepted: {}", Storing.van(vol));
            throw new Geweigerd(Weigering.OPSLAG_VOL);
        }
    }

    /** Every refusal is one line in the log: code and place, never content. */
    public static void meld(Geweigerd geweigerd) {
        var eerste = geweigerd.fouten().get(0);
        LOG.info("Refused: {} at {}", eerste.weigering(), eerste.veld());
    }
}
