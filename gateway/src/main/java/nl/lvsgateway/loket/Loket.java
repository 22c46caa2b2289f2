package nl.lvsgateway.loket;

import java.io.InputStream;
import nl.lvsgateway.aanvraag.Verwacht;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.indienen.Aangeboden;
import nl.lvsgateway.loket.indienen.Kluisruimte;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.keuren.Keurbalie;
import nl.lvsgateway.loket.keuren.Keuringsantwoord;
import nl.lvsgateway.loket.route.Aanvulroute;
import nl.lvsgateway.loket.route.Indienroute;
import nl.lvsgateway.loket.route.Wijzigroute;
import nl.lvsgateway.loket.toegang.Doorgang;
import nl.lvsgateway.loket.wijzigen.Aanvraagbalie;
import nl.lvsgateway.loket.wijzigen.Verwijderantwoord;
import nl.lvsgateway.techniek.route.Stroomroute;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The one way in for both doors to everything about an aanvraag. What is received goes along a route; what takes one step is a
 * question to a balie. Whatever is refused comes out as {@link Geweigerd}.
 */
@Service
public class Loket {

    private static final Logger LOG = LoggerFactory.getLogger(Loket.class);

    private final Indienroute indienroute;
    private final Wijzigroute wijzigroute;
    private final Aanvulroute aanvulroute;
    private final Aanvraagbalie aanvraagbalie;
    private final Keurbalie keurbalie;
    private final Doorgang doorgang;
    private final Bijlagekluis kluis;

    Loket(
            Indienroute indienroute,
            Wijzigroute wijzigroute,
            Aanvulroute aanvulroute,
            Aanvraagbalie aanvraagbalie,
            Keurbalie keurbalie,
            Doorgang doorgang,
            Bijlagekluis kluis) {
        this.indienroute = indienroute;
        this.wijzigroute = wijzigroute;
        this.aanvulroute = aanvulroute;
        this.aanvraagbalie = aanvraagbalie;
        this.keurbalie = keurbalie;
        this.doorgang = doorgang;
        this.kluis = kluis;
    }

    /** Takes an aanvraag in; when this returns it is on disk, committed, ours. */
    public Aanvraagantwoord dienIn(Bezoeker wie, Stukken stukken) {
        return neem(indienroute, new Aangeboden(wie, stukken, null, new Kluisruimte(kluis)));
    }

    /** A new version of the whole aanvraag. */
    public Aanvraagantwoord wijzig(Bezoeker wie, @Nullable String kenmerk, Stukken stukken) {
        return neem(wijzigroute, overBestaande(wie, kenmerk, stukken));
    }

    /** Bijlagen on top of what is here; only these go to Kindkans. */
    public Aanvraagantwoord voegBijlagenToe(Bezoeker wie, @Nullable String kenmerk, Stukken stukken) {
        return neem(aanvulroute, overBestaande(wie, kenmerk, stukken));
    }

    private Aangeboden overBestaande(Bezoeker wie, @Nullable String kenmerk, Stukken stukken) {
        return new Aangeboden(wie, stukken, kenmerk == null ? "" : kenmerk, new Kluisruimte(kluis));
    }

    private Aanvraagantwoord neem(Stroomroute<Aangeboden, Aanvraagantwoord> route, Aangeboden aanbod) {
        try (var ruimte = aanbod.ruimte()) {
            var antwoord = doorgang.doe(() -> route.langs(aanbod));
            LOG.info(
                    "Accepted {}: {}, {}",
                    antwoord.aanvraag().ontvangstnummer(),
                    antwoord.aanvraag().verzendstatus(),
                    antwoord.nieuw() ? "new" : "repeat");
            return antwoord;
        }
    }

    /** Throws when this is no LVS that we know, whatever school it speaks for. */
    public void herken(Bezoeker wie) {
        doorgang.herken(wie);
    }

    /** The same caller, proven: for a door that has to write something before it can hand in. */
    public Bezoeker laatBinnen(Bezoeker wie) {
        return doorgang.binnen(wie, wie::met);
    }

    public Aanvraagantwoord verzend(Bezoeker wie, @Nullable String kenmerk, Verwacht verwacht) {
        return doorgang.binnen(wie, toegang -> aanvraagbalie.verzend(toegang, kenmerk, verwacht));
    }

    public Verwijderantwoord verwijder(Bezoeker wie, @Nullable String kenmerk, Verwacht verwacht) {
        return doorgang.binnen(wie, toegang -> aanvraagbalie.verwijder(toegang, kenmerk, verwacht));
    }

    public Aanvraagdetail geef(Bezoeker wie, @Nullable String kenmerk) {
        return doorgang.binnen(wie, toegang -> aanvraagbalie.geef(toegang, kenmerk));
    }

    /** The verdict on a dossier; nothing is kept. */
    public Keuringsantwoord valideer(Bezoeker wie, InputStream xml) {
        return doorgang.binnen(wie, toegang -> keurbalie.keur(toegang, xml));
    }
}
