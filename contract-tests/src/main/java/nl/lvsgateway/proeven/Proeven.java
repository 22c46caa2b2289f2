package nl.lvsgateway.proeven;

import java.nio.file.Path;
import nl.lvsgateway.proeven.meting.Doorvoermeting;
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
        description =
                "Beproeft de LVS-gateway van buitenaf, als LVS en als Kindkans. Alleen op deze machine (loopback).",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        footer = "%nHulp bij een opdracht: proeven OPDRACHT --help",
        subcommands = {Doorvoermeting.class})
public final class Proeven {

    private Proeven() {}

    public static void main(String[] args) {
        if (System.getProperty("proeven.map") == null) {
            var eigen = "lvs-proeven-" + ProcessHandle.current().pid();
            System.setProperty(
                    "proeven.map",
                    Path.of(System.getProperty("java.io.tmpdir"), eigen).toString());
        }
        System.exit(opdrachten().execute(args));
    }

    static CommandLine opdrachten() {
        return new CommandLine(new Proeven());
    }
}
