package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixteen schools that send the largest bijlage at the same moment, in a heap of 160 MB. */
@ExtendWith(Poort.class)
class ZestienTegelijkIT {

    private static final int AANTAL = 16;
    private static final Toegang SCHOOL = Toegang.VUURTOREN;

    @Test
    void sixteen_bijlagen_of_30_mb_over_soap_at_once_are_accepted_and_delivered(GatewayProces gateway)
            throws Exception {
        var lvs = gateway.lvs();

        stuurTegelijk(gateway, List.of(lvs.soap11(), lvs.cxf12(), lvs.soap12(), lvs.cxf11()));
    }

    @Test
    void sixteen_bijlagen_of_30_mb_over_rest_at_once_are_accepted_and_delivered(GatewayProces gateway)
            throws Exception {
        stuurTegelijk(gateway, List.of(gateway.lvs().rest()));
    }

    private static void stuurTegelijk(GatewayProces gateway, List<? extends Deur> deuren) throws Exception {
        var dossier = Dossiers.vanGrootte(SCHOOL.school(), 136_000);
        var aanvragen = new ArrayList<Proefaanvraag>();
        var taken = new ArrayList<Callable<Antwoord>>();
        for (int i = 0; i < AANTAL; i++) {
            var aanvraag = Proefaanvraag.van(SCHOOL).metDossier(dossier).metBijlage(30 * FormatenIT.MB);
            var deur = deuren.get(i % deuren.size());
            aanvragen.add(aanvraag);
            taken.add(() -> deur.bewaar(aanvraag));
        }

        for (var antwoord : tegelijk(taken)) {
            Bezorging.isAangenomen(antwoord.get(), List.of());
        }

        for (var aanvraag : aanvragen) {
            Bezorging.isHeelAangekomen(deuren.get(0), aanvraag, gateway.simulator());
        }
        assertThat(gateway.logtekst()).doesNotContain("OutOfMemoryError");
    }

    private static List<Future<Antwoord>> tegelijk(List<Callable<Antwoord>> taken) throws InterruptedException {
        var draden = Executors.newFixedThreadPool(AANTAL);
        try {
            return draden.invokeAll(taken);
        } finally {
            draden.shutdownNow();
        }
    }
}
