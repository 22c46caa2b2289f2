package nl.lvsgateway.techniek.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;

/**
 * What a client calls a file; never prints.
 *
 * @param naam without the folder where it stood, in the ordinary form
 * @param lezingen what it may have meant as well: a percent sign or a backslash can mean itself, or be a way to write another
 */
public record Bestandsnaam(String naam, List<String> lezingen) {

    public static final Bestandsnaam GEEN = new Bestandsnaam("", List.of());

    /** From a Content-Disposition header; empty when it has no name, or one that cannot be read. */
    public static Optional<Bestandsnaam> van(@Nullable String kop) {
        var regel = Kopregel.van(kop);
        var uitgebreid = stukken(regel);
        if (uitgebreid.isPresent()) {
            return uitgebreid.map(Bestandsnaam::kaal).map(naam -> new Bestandsnaam(naam, List.of()));
        }
        var rauw = regel.rauw("filename");
        return rauw == null ? Optional.empty() : Koptekst.metWoorden(rauw).map(Bestandsnaam::gelezen);
    }

    /** A backslash is one of a Windows path unless it stands before a quote or another; browsers write a quote as %22. */
    private static Bestandsnaam gelezen(String tekst) {
        var vensters = tekst.replaceAll("\\\\([\"\\\\])", "$1");
        var volgensRfc = tekst.replaceAll("\\\\(.)", "$1");
        var browser = vensters.replace("%22", "\"").replaceAll("%0[AaDd]", " ");
        var lezingen = Stream.of(vensters, volgensRfc)
                .map(Bestandsnaam::kaal)
                .distinct()
                .toList();
        return new Bestandsnaam(kaal(browser), lezingen);
    }

    /** {@code filename*}, whole or in numbered pieces (RFC 2231). */
    private static Optional<String> stukken(Kopregel regel) {
        var heel = Optional.ofNullable(regel.parameter("filename*")).flatMap(Koptekst::uitgebreid);
        if (heel.isPresent()) {
            return heel;
        }
        var stukken = new ArrayList<String>();
        var gecodeerd = regel.parameter("filename*0*") != null;
        for (var stuk = stuk(regel, 0); stuk != null; stuk = stuk(regel, stukken.size())) {
            stukken.add(stuk);
        }
        var samen = String.join("", stukken);
        if (stukken.isEmpty()) {
            return Optional.empty();
        }
        return gecodeerd ? Koptekst.uitgebreid(samen) : Optional.of(Koptekst.van(samen));
    }

    private static @Nullable String stuk(Kopregel regel, int nummer) {
        var gecodeerd = regel.parameter("filename*" + nummer + "*");
        return gecodeerd == null ? regel.parameter("filename*" + nummer) : gecodeerd;
    }

    /** Without the folder where it stood at the client, in the ordinary form. */
    public static String kaal(String naam) {
        var zonderMap = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        return Getypt.gewoon(zonderMap).strip();
    }

    @Override
    public String toString() {
        return "Bestandsnaam[***]";
    }
}
