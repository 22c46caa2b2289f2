package nl.lvsgateway.proeven.aansluiten;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.xml.ws.WebServiceException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.ToIntFunction;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** For who connects an LVS: speaks to a gateway the way ParnasSys or ESIS does, and shows what it answers. */
@Command(
        name = "lvs",
        description = {
            "Spreekt als een LVS met een gateway: als ParnasSys (SOAP met MTOM) of als ESIS (REST).",
            "Zonder opties: met de demo op deze machine. Sleutel en code kunnen ook in LVS_SLEUTEL en LVS_CODE staan."
        },
        synopsisSubcommandLabel = "OPDRACHT",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {
            "0:alles aangenomen",
            "1:iets geweigerd; de zin, de code en het kenmerk staan erbij",
            "2:de opdracht klopt niet",
            "3:geen antwoord van de gateway"
        },
        subcommands = {Stuuropdracht.class, Statusopdracht.class, Overzichtopdracht.class, Activeeropdracht.class})
public final class Lvsopdracht {

    private static final int GEEN_ANTWOORD = 3;

    /** Which LVS it plays, and who that is in the demo. */
    enum Systeem {
        parnassys(Toegang.REGENBOOG),
        esis(Toegang.VUURVLINDER);

        private final Toegang demo;

        Systeem(Toegang demo) {
            this.demo = demo;
        }

        private Deur deur(LvsSpeler speler) {
            return this == parnassys ? speler.cxf11() : speler.rest();
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--als",
            defaultValue = "parnassys",
            scope = ScopeType.INHERIT,
            paramLabel = "LVS",
            description = "parnassys (SOAP met MTOM) of esis (REST); standaard ${DEFAULT-VALUE}.")
    private Systeem systeem = Systeem.parnassys;

    @Option(
            names = "--adres",
            defaultValue = "http://localhost:8080",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "Waar de gateway is (standaard ${DEFAULT-VALUE}).")
    private URI adres = URI.create("http://localhost:8080");

    @Option(
            names = "--sleutel",
            defaultValue = "${env:LVS_SLEUTEL}",
            scope = ScopeType.INHERIT,
            paramLabel = "SLEUTEL",
            description = "Sleutel van het LVS (standaard die van de demo).")
    private @Nullable String sleutel;

    @Option(
            names = "--school",
            scope = ScopeType.INHERIT,
            paramLabel = "BRIN+VESTIGING",
            description = "De school (standaard 00YY00 als ParnasSys, 00YY01 als ESIS).")
    private @Nullable String school;

    @Option(
            names = "--code",
            defaultValue = "${env:LVS_CODE}",
            scope = ScopeType.INHERIT,
            paramLabel = "CODE",
            description = "Verificatiecode van de school (standaard die van de demo).")
    private @Nullable String code;

    /** Has the talk, and tells it when the gateway is not there. */
    int voer(ToIntFunction<Gesprek> werk) {
        var uit = requireNonNull(spec).commandLine().getOut();
        var gesprek = new Gesprek(systeem.deur(new LvsSpeler(adres, Werkmap.nieuw())), toegang(), uit);
        try {
            return werk.applyAsInt(gesprek);
        } catch (UncheckedIOException | WebServiceException | JacksonException fout) {
            uit.println("Geen antwoord van een gateway op " + adres + ": " + oorzaak(fout));
            return GEEN_ANTWOORD;
        } finally {
            uit.flush();
        }
    }

    private Toegang toegang() {
        var demo = systeem.demo;
        return new Toegang(
                requireNonNullElse(sleutel, demo.sleutel()),
                requireNonNullElse(school, demo.school()),
                requireNonNullElse(code, demo.verificatiecode()));
    }

    private static String oorzaak(Throwable fout) {
        var eerste = fout;
        while (eerste.getCause() != null) {
            eerste = eerste.getCause();
        }
        return requireNonNullElse(eerste.getMessage(), eerste.getClass().getSimpleName());
    }
}
