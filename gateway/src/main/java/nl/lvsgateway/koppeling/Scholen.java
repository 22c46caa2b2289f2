package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schools and their koppelingen as support and the applicatiebeheerder look at them. */
public interface Scholen {

    Optional<School> school(Schoolnummer nummer);

    /** By name, whose name holds the text or whose number begins with it; an empty text is all. */
    List<School> zoek(String tekst, int vanaf, int hoogstens);

    long tel(String tekst);

    /** All koppelingen of these schools, with what is known of code and wrong codes. */
    List<Koppelingkaart> kaarten(Collection<Schoolnummer> scholen);

    /** A school by its number. */
    record School(Schoolnummer nummer, String naam) {}

    /**
     * One koppeling as a page shows it. Never a code or a hash.
     *
     * @param codeGezetOp when the code was set on the Kindkans side; {@code null} when it never was
     * @param vorigeCodeTot until then the code before it is right too
     * @param misluktOpRij wrong codes of this school at this LVS since the last right one
     * @param geblokkeerdTot until then no code is judged
     */
    record Koppelingkaart(
            Koppeling koppeling,
            @Nullable Instant codeGezetOp,
            @Nullable Instant vorigeCodeTot,
            int misluktOpRij,
            @Nullable Instant laatsteFout,
            @Nullable Instant geblokkeerdTot) {}
}
