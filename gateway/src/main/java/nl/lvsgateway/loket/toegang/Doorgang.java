package nl.lvsgateway.loket.toegang;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.KenmerkInGebruik;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.ToegangGeweigerd;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Fouten;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.route.Routestand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All work of the counter passes here: it is done when the gateway runs, and what is refused comes out in our own words. */
@Component
public class Doorgang {

    private static final Logger LOG = LoggerFactory.getLogger(Doorgang.class);

    /** By then a gateway that was starting has started. */
    private static final Duration EVEN_LATER = Duration.ofSeconds(5);

    private final Toegangscontrole toegang;
    private final Routestand routes;

    Doorgang(Toegangscontrole toegang, Routestand routes) {
        this.toegang = toegang;
        this.routes = routes;
    }

    /** For who may speak for the school. */
    public <T> T binnen(Bezoeker wie, Function<Toegang, T> werk) {
        return doe(() -> werk.apply(toegang.laatBinnen(wie)));
    }

    /** For an LVS that we know, whatever school it speaks for. */
    public void herken(Bezoeker wie) {
        doe(() -> toegang.herken(wie));
    }

    /** Work that asks for access itself. */
    public <T> T doe(Supplier<T> werk) {
        try {
            routes.eisOpen();
            return werk.get();
        } catch (ToegangGeweigerd geen) {
            throw new Geweigerd(new Fout(Weigering.valueOf(geen.reden().name()), null, geen.uitleg(), geen.wacht()));
        } catch (KenmerkInGebruik bezet) {
            throw new Geweigerd(bezet.verwijderd() ? Fouten.KENMERK_VAN_VERWIJDERDE : Fouten.KENMERK_BEZET);
        } catch (WijzigingGeweigerd nee) {
            throw new Geweigerd(Fouten.van(nee));
        } catch (RejectedExecutionException dicht) {
            LOG.info("A call came while the routes do not run: the gateway starts or stops");
            throw new Geweigerd(new Fout(Weigering.TE_DRUK, null, Weigering.TE_DRUK.uitleg(), EVEN_LATER));
        }
    }
}
