package nl.lvsgateway.proeven.stroom;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.proces.Werkmap;
import nl.lvsgateway.proeven.storing.Duur;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Cuts the power a thousand times on paper: one recording of a busy gateway on H2, many disks that could be left. */
@Command(
        name = "stroomproef",
        description = {
            "Neemt op wat een drukke gateway op H2 naar de schijf schrijft en vastlegt (fsync), en bouwt daaruit schijven "
                    + "zoals ze na stroomuitval kunnen zijn: alles wat is vastgelegd, en een willekeurig deel van de rest.",
            "Het journaal begint onder die drukte steeds opnieuw. Op elke schijf moet het alles noemen wat vóór de uitval is "
                    + "toegezegd, met alle inhoud erbij; bij een deel van de schijven, en overal waar iets ontbreekt, start de "
                    + "gateway zelf en moet hij het geven. Afsluitcode 1: er is iets verloren."
        })
public final class Stroomproef implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final int START_BIJ_STOP = 8;

    @Option(
            names = "--duur",
            defaultValue = "PT3M",
            converter = Duur.class,
            description = "Hoe lang er wordt ingestuurd (standaard 3m).")
    private Duration duur = Duration.ofMinutes(3);

    @Option(
            names = "--uitval",
            defaultValue = "1000",
            description = "Hoe vaak de stroom uitvalt (standaard ${DEFAULT-VALUE}).")
    private int uitval;

    @Option(names = "--seed", defaultValue = "1", description = "Zaad van alle toeval (standaard ${DEFAULT-VALUE}).")
    private long zaad;

    @Option(names = "--clients", defaultValue = "4", description = "LVS-clients tegelijk (standaard ${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--vernieuw-elke",
            defaultValue = "PT2S",
            converter = Duur.class,
            description = "Zo vaak begint het journaal opnieuw (standaard 2s).")
    private Duration vernieuwElke = Duration.ofSeconds(2);

    @Option(
            names = "--start-elke",
            defaultValue = "20",
            description = "Na elke zoveelste uitval start de gateway zelf (standaard ${DEFAULT-VALUE}).")
    private int startElke;

    private final Schijfstand schijf = new Schijfstand();
    private final Beeldkeuring keuring = new Beeldkeuring();
    private int uitgevallen;
    private int bijStop;
    private int missers;
    private int herstart;
    private int vernieuwd;
    private final Set<String> verloren = new HashSet<>();

    @Override
    public Integer call() throws Exception {
        var opname = Opnamegang.neemOp(duur, clients, vernieuwElke);
        System.out.printf(
                "opgenomen: %d toezeggingen, %d MB log%n",
                opname.toezeggingen().size(), Files.size(opname.log()) >> 20);
        var momenten = momenten(opname);
        speelAf(opname, momenten);
        System.out.printf(
                "%d keer stroomuitval, %d keer een nieuw journaal: %d keer noemde het journaal niet alles, "
                        + "gateway %d keer gestart; verloren %d%n",
                momenten.size(), vernieuwd, missers, herstart, verloren.size());
        if (vernieuwd == 0) {
            throw new IllegalStateException("the journal never began anew: this proves nothing of that");
        }
        verloren.stream().limit(5).forEach(kenmerk -> System.out.println("  verloren: " + kenmerk));
        System.out.println(verloren.isEmpty() ? "GOED: niets verloren" : "FOUT: er is iets verloren");
        return verloren.isEmpty() ? 0 : 1;
    }

    /** Spread over the second half, when space in the file is used again. */
    private List<Long> momenten(Opnamegang.Opname opname) {
        var toeval = new SplittableRandom(zaad);
        var lengte = opname.einde() - opname.begin();
        return toeval.longs(uitval, opname.begin() + lengte / 10, opname.einde())
                .sorted()
                .boxed()
                .toList();
    }

    private void speelAf(Opnamegang.Opname opname, List<Long> momenten) throws Exception {
        var toeval = new SplittableRandom(zaad + 1);
        var volgend = new ArrayList<>(momenten);
        var begonnen = false;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(opname.log()), 1 << 20))) {
            for (var g = Gebeurtenis.lees(in); g != null && !volgend.isEmpty(); g = Gebeurtenis.lees(in)) {
                if (!begonnen && g.tijd() > opname.begin()) {
                    schijf.maakAllesVast();
                    begonnen = true;
                }
                while (!volgend.isEmpty() && g.tijd() > volgend.get(0)) {
                    valUit(opname, volgend.remove(0), toeval);
                }
                schijf.verwerk(g);
                vernieuwd += g.naar().endsWith(".basis") ? 1 : 0;
            }
        }
        // After the last write of a gateway that stopped as it should.
        for (var moment : volgend) {
            valUit(opname, moment, toeval);
        }
    }

    private void valUit(Opnamegang.Opname opname, long moment, SplittableRandom toeval)
            throws IOException, InterruptedException {
        var kans = toeval.nextInt(5) / 4.0;
        var namen = schijf.naStroomuitval(toeval);
        var beloofd = opname.beloofdVoor(moment);
        var missend = new HashSet<>(beloofd.keySet());
        missend.removeAll(keuring.heel(namen, toeval.split(), kans));
        if (!missend.isEmpty()) {
            missers++;
            System.out.printf(
                    "na %.1f s: het journaal noemt %d van %d niet%n",
                    (moment - opname.begin()) / NANOS, missend.size(), beloofd.size());
        }
        if (!missend.isEmpty() || isVoorDeGateway(moment > opname.stop())) {
            herstart++;
            verloren.addAll(herstel(opname, namen, missend.isEmpty() ? beloofd.keySet() : missend, toeval, kans));
        }
    }

    /** A start takes long; those of a disk on which the gateway was just stopping are few and tell more. */
    private boolean isVoorDeGateway(boolean tijdensStop) {
        return tijdensStop ? bijStop++ % START_BIJ_STOP == 0 : ++uitgevallen % startElke == 0;
    }

    /** What the gateway itself makes of this disk. */
    private static Set<String> herstel(
            Opnamegang.Opname opname,
            Map<String, Bestand> namen,
            Set<String> gevraagd,
            SplittableRandom toeval,
            double kans)
            throws IOException, InterruptedException {
        var map = Werkmap.nieuw();
        for (var naam : namen.entrySet()) {
            var doel = map.resolve(
                    opname.gegevens().relativize(Path.of(naam.getKey())).toString());
            Files.createDirectories(doel.getParent());
            Files.write(doel, naam.getValue().naStroomuitval(toeval, kans));
        }
        var opstart = map.resolve("journaal/opstart");
        if (Files.exists(opstart)) {
            Files.writeString(opstart, "before the power went");
        }
        return Opnamegang.nogNietTerug(map, gevraagd, opname.toezeggingen());
    }
}
