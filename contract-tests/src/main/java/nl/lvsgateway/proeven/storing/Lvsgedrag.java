package nl.lvsgateway.proeven.storing;

import java.util.concurrent.CompletableFuture;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;

/** How an LVS hands in one aanvraag; the last answer counts. */
enum Lvsgedrag {
    /** Once over SOAP, and a repeat over REST as if the first answer had been lost. */
    HERHAALT {
        @Override
        Antwoord dienIn(LvsSpeler lvs, Proefaanvraag aanvraag) {
            lvs.soap11().bewaar(aanvraag);
            return lvs.rest().bewaar(aanvraag);
        }
    },
    /** Hangs up before the answer, then asks again. */
    HOORT_NIETS {
        @Override
        Antwoord dienIn(LvsSpeler lvs, Proefaanvraag aanvraag) {
            Afbreker.stuur(lvs.rest().bewaarverzoek(aanvraag), 1.0);
            return lvs.soap12().bewaar(aanvraag);
        }
    },
    /** Breaks off in the middle of a file, then asks again. */
    BREEKT_AF {
        @Override
        Antwoord dienIn(LvsSpeler lvs, Proefaanvraag aanvraag) {
            Afbreker.stuur(lvs.rest().bewaarverzoek(aanvraag), 0.5);
            return lvs.rest().bewaar(aanvraag);
        }
    },
    /** Twice at the same instant, over two doors. */
    TEGELIJK {
        @Override
        Antwoord dienIn(LvsSpeler lvs, Proefaanvraag aanvraag) {
            var ander = CompletableFuture.supplyAsync(() -> lvs.soap11().bewaar(aanvraag));
            lvs.rest().bewaar(aanvraag);
            return ander.join();
        }
    };

    abstract Antwoord dienIn(LvsSpeler lvs, Proefaanvraag aanvraag);
}
