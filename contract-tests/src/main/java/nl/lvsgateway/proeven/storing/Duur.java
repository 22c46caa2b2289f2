package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration as one types it: 90s, 30m, 1h; PT90S works too. */
public final class Duur implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String tekst) {
        var groot = tekst.toUpperCase(Locale.ROOT);
        try {
            return Duration.parse(groot.startsWith("PT") ? groot : "PT" + groot);
        } catch (java.time.format.DateTimeParseException e) {
            throw new TypeConversionException("'" + tekst + "' is geen duur; geef bijvoorbeeld 90s, 30m of 1h");
        }
    }
}
