package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of a command shows, the command takes. */
class HulpTest {

    private static final int BREED = 1_000; // no option is cut in two
    private static final Pattern OPTIE = Pattern.compile("--[a-z][a-z0-9.-]*[a-z0-9](=[^\\s,|\\]]*[^\\s,|\\].])?");

    static Stream<List<String>> opdrachten() {
        return onder(List.of(), Proeven.opdrachten());
    }

    private static Stream<List<String>> onder(List<String> pad, CommandLine opdracht) {
        var verder = opdracht.getSubcommands().entrySet().stream().flatMap(een -> {
            var dieper = new ArrayList<>(pad);
            dieper.add(een.getKey());
            return onder(dieper, een.getValue());
        });
        return Stream.concat(Stream.of(pad), verder);
    }

    private static CommandLine opdracht(CommandLine proeven, List<String> pad) {
        var opdracht = proeven;
        for (var naam : pad) {
            opdracht = opdracht.getSubcommands().get(naam);
        }
        return opdracht;
    }

    @ParameterizedTest
    @MethodSource("opdrachten")
    void every_option_in_the_help_is_taken(List<String> pad) {
        var hulp =
                opdracht(Proeven.opdrachten().setUsageHelpWidth(BREED), pad).getUsageMessage(CommandLine.Help.Ansi.OFF);

        var getoond = OPTIE.matcher(hulp)
                .results()
                .map(gevonden -> gevonden.group())
                .distinct()
                .toList();

        assertThat(getoond).contains("--help");
        for (var optie : getoond) {
            assertThatCode(() -> ontleed(pad, optie)).as(optie).doesNotThrowAnyException();
        }
    }

    /** With whatever else the command cannot do without. */
    private static void ontleed(List<String> pad, String optie) {
        var proeven = Proeven.opdrachten();
        var opdracht = opdracht(proeven, pad).getCommandSpec();
        var naam = optie.split("=", 2)[0];
        var woorden = new ArrayList<>(pad);
        opdracht.options().stream()
                .filter(ander -> ander.required() && !List.of(ander.names()).contains(naam))
                .map(ander -> ander.longestName() + "=" + voorbeeld(ander))
                .forEach(woorden::add);
        opdracht.positionalParameters().stream()
                .filter(ArgSpec::required)
                .map(HulpTest::voorbeeld)
                .forEach(woorden::add);
        woorden.add(metWaarde(opdracht.findOption(naam), naam, optie));
        proeven.parseArgs(woorden.toArray(String[]::new));
    }

    /** An option with a value of its own kind; what is no option, such as a setting, as the help shows it. */
    private static String metWaarde(OptionSpec soort, String naam, String getoond) {
        if (soort == null) {
            return getoond;
        }
        return soort.arity().max() == 0 ? naam : naam + "=" + voorbeeld(soort);
    }

    private static String voorbeeld(ArgSpec soort) {
        var type = soort.type();
        if (soort.defaultValue() != null) {
            return soort.defaultValue();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == LocalDate.class) {
            return "2026-01-05";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "1" : "http://127.0.0.1:1";
    }

    @Test
    void what_is_no_setting_of_the_gateway_is_refused() {
        var doorvoer = Proeven.opdrachten();

        assertThat(doorvoer.execute("doorvoer", "--antal=5")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
