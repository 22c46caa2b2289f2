package nl.lvsgateway.proeven.storing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.omgeving.Databank;
import nl.lvsgateway.proeven.omgeving.Schijf;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Geduld;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;

/** Gateways, their database, their disk and Kindkans: real processes on this machine, all on free ports. */
final class Proefveld implements AutoCloseable {

    private final Gedragsplan plan;
    private final Kindkansserver kindkans;
    private final Databank databank;
    private final Schijf schijf;
    private final List<Knoop> knopen = new ArrayList<>();

    private Proefveld(Gedragsplan plan, Kindkansserver kindkans, Databank databank, Schijf schijf) {
        this.plan = plan;
        this.kindkans = kindkans;
        this.databank = databank;
        this.schijf = schijf;
    }

    static Proefveld bouw(Opstelling opstelling, Gedragsplan plan)
            throws IOException, InterruptedException, GeneralSecurityException {
        var stilte = opstelling.leestijd.plusMillis(500);
        var kindkans = Kindkansserver.versleuteld(plan, stilte, Werkmap.nieuw());
        var veld = new Proefveld(
                plan,
                kindkans,
                databank(opstelling),
                Schijf.maak(Werkmap.nieuw().resolve("schijf"), opstelling.schijf));
        try {
            veld.startKnopen(opstelling);
            return veld;
        } catch (RuntimeException | Error | IOException | InterruptedException e) {
            veld.close();
            throw e;
        }
    }

    private static Databank databank(Opstelling opstelling) throws IOException {
        if (opstelling.opslag == Opstelling.Opslag.h2) {
            return Databank.ingebouwd();
        }
        return opstelling.postgres == null ? Databank.postgres() : Databank.postgres(opstelling.postgres);
    }

    private void startKnopen(Opstelling opstelling) throws IOException, InterruptedException {
        var snel = Snelstart.van(Start.van("knoop").metHeap("256m").kortstondig())
                .metVlaggen(kindkans.vlaggen().toArray(String[]::new))
                .met(Instellingen.voor(this, opstelling).toArray(String[]::new));
        var zo = opstelling.plant == null ? snel : Aanplant.met(snel, opstelling.plant);
        for (int i = 0; i < opstelling.aantalKnopen(); i++) {
            var start = i == 0 ? zo : zo.met("--gateway.demo.aan=false");
            knopen.add(new Knoop(GatewayProces.start(start, Werkmap.nieuw())));
        }
    }

    Gedragsplan plan() {
        return plan;
    }

    Kindkansserver kindkans() {
        return kindkans;
    }

    Databank databank() {
        return databank;
    }

    Schijf schijf() {
        return schijf;
    }

    List<Knoop> knopen() {
        return knopen;
    }

    /** From here on nothing goes wrong any more. */
    void kalmeer() {
        plan.kalmeer();
    }

    void kindkansEvenWeg(Duration duur) throws IOException {
        kindkans.verdwijn();
        Geduld.rust(duur);
        kindkans.kom();
    }

    @Override
    public void close() throws IOException {
        Error eerste = null;
        for (var knoop : knopen) {
            try {
                knoop.close();
            } catch (Error e) {
                eerste = e;
            }
        }
        kindkans.close();
        databank.close();
        schijf.close();
        if (eerste != null) {
            throw eerste;
        }
    }
}
