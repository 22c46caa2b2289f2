package nl.lvsgateway.proeven.meting;

import picocli.CommandLine.Command;

/** The measurements, each beside a bound that was promised. */
@Command(
        name = "meting",
        description = "Meet wat is beloofd: tempo, wachttijd, eerlijkheid, overname, herstel, herstarts, bundels.",
        synopsisSubcommandLabel = "METING",
        subcommands = {
            OverzichtMeting.class,
            Leegloop.class,
            Eerlijk.class,
            Knopen.class,
            Wachttijd.class,
            Overname.class,
            Herstelmeting.class,
            Herstarts.class,
            Bundelproef.class
        })
public final class Meting {}
