package nl.lvsgateway.proeven.gril;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.storing.Duur;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throws odd messages at the doors and checks what was promised of each. */
@Command(
        name = "grilproef",
        description = {
            "Stuurt gemaakte berichten over REST en over beide versies van SOAP, in alle vormen die clients hebben.",
            "Wat is aangenomen leest hij gelijk terug over elke deur, in elk overzicht en bij Kindkans, byte voor byte. Wat is "
                    + "geweigerd noemt zijn plaats en laat niets achter. Afsluitcode 1: er is iets gebroken; het recept staat "
                    + "erbij. Afsluitcode 2: niet genoeg gedaan."
        })
public final class Grilproef implements Callable<Integer> {

    @Option(names = "--berichten", defaultValue = "20000", description = "Hoeveel (standaard ${DEFAULT-VALUE}).")
    private int berichten = 20_000;

    @Option(names = "--seed", defaultValue = "1", description = "Zaad van alle toeval (standaard ${DEFAULT-VALUE}).")
    private long zaad = 1;

    @Option(
            names = "--vanaf",
            defaultValue = "1",
            description = "Nummer van het eerste verhaal (standaard ${DEFAULT-VALUE}).")
    private long vanaf = 1;

    @Option(names = "--bellers", defaultValue = "8", description = "Clients tegelijk (standaard ${DEFAULT-VALUE}).")
    private int bellers = 8;

    @Option(
            names = "--hooguit",
            defaultValue = "PT15M",
            converter = Duur.class,
            description = "Hoe lang het sturen mag duren, zoals 90s of 15m (standaard 15m).")
    private Duration hooguit = Duration.ofMinutes(15);

    @Option(names = "--alleen", defaultValue = "0", description = "Alleen dit verhaal uit een recept.")
    private long alleen;

    @Option(names = "--zonder", split = ",", description = "Grillen uit een recept die niet meedoen.")
    private List<String> zonder = List.of();

    @Override
    public Integer call() throws Exception {
        try (var veld = Grilveld.open(start())) {
            if (alleen > 0) {
                return speelAf(veld);
            }
            var begin = System.nanoTime();
            var uitslag = new Grilgang(veld, zaad).draai(vanaf, berichten, bellers, hooguit);
            var seconden = (System.nanoTime() - begin) / 1e9;
            System.out.print(uitslag.tabel());
            System.out.printf("%-34s %8.0f%n", "seconden", seconden);
            if (uitslag.gebroken() > 0) {
                return 1;
            }
            return uitslag.berichten() >= berichten ? 0 : 2;
        }
    }

    private static Start start() {
        return Start.van("grilproef").metHeap("384m");
    }

    private Integer speelAf(Grilveld veld) {
        var verloop = new Beller(veld.adres(), new Componist(zaad)).vertel(alleen, new TreeSet<>(zonder), 0);
        var gebroken = verloop.gebroken();
        if (gebroken.isEmpty()) {
            gebroken = new Kindkanstoets(veld.beeld(), Duration.ofSeconds(20)).gebroken(verloop.zaak);
        }
        System.out.println(Grilgang.tocht(verloop));
        gebroken.forEach(System.out::println);
        return gebroken.isEmpty() ? 0 : 1;
    }
}
