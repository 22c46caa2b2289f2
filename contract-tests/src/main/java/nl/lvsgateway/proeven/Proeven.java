package nl.lvsgateway.proeven;

import java.nio.file.Path;
import nl.lvsgateway.proeven.aansluiten.Lvsopdracht;
import nl.lvsgateway.proeven.gril.Grilproef;
import nl.lvsgateway.proeven.levensloop.Levensloopproef;
import nl.lvsgateway.proeven.meting.Doorvoermeting;
import nl.lvsgateway.proeven.meting.Dossiermeting;
import nl.lvsgateway.proeven.meting.Meting;
import nl.lvsgateway.proeven.proces.Werkmap;
import nl.lvsgateway.proeven.storing.Foutpunten;
import nl.lvsgateway.proeven.storing.Stilstandproef;
import nl.lvsgateway.proeven.storing.Storingsproef;
import nl.lvsgateway.proeven.stroom.Stroomproef;
import nl.lvsgateway.proeven.vullen.Laden;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The commands of the proeven: breaking, measuring, filling, and speaking as an LVS. */
@Command(
        name = "proeven",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        resourceBundle = "opdrachten",
        version = "proeven van de LVS-gateway",
        description = {
            "Beproeft de LVS-gateway van buitenaf, als LVS en als Kindkans.",
            "Alles gebeurt op deze machine (loopback); alleen lvs spreekt met een gateway naar keuze."
        },
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        footer = "%nHulp bij een opdracht: proeven OPDRACHT --help",
        subcommands = {
            Levensloopproef.class,
            Grilproef.class,
            Storingsproef.class,
            Stilstandproef.class,
            Foutpunten.class,
            Stroomproef.class,
            Meting.class,
            Doorvoermeting.class,
            Dossiermeting.class,
            Laden.class,
            Lvsopdracht.class
        })
public final class Proeven {

    private Proeven() {}

    public static void main(String[] args) {
        if (System.getProperty("proeven.map") == null) {
            var eigen = "lvs-proeven-" + ProcessHandle.current().pid();
            System.setProperty(
                    "proeven.map",
                    Path.of(System.getProperty("java.io.tmpdir"), eigen).toString());
        }
        var code = opdrachten().execute(args);
        Werkmap.ruimOp();
        System.exit(code);
    }

    static CommandLine opdrachten() {
        var proeven = new CommandLine(new Proeven());
        proeven.getSubcommands()
                .get("doorvoer")
                .setUnmatchedOptionsArePositionalParams(true); // settings of the gateway
        return proeven;
    }
}
