package nl.lvsgateway.beheer.web;

import java.util.Arrays;
import java.util.Locale;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in the address bar; what cannot be read there filters nothing. */
record Filter(
        @Nullable String zoek,
        @Nullable String verzendstatus,
        @Nullable String reden,
        @Nullable String swv,
        @Nullable String type,
        @Nullable String lvs,
        @Nullable String blad) {

    private static final int LANGSTE = 100;

    Zoekvraag vraag(Blik blik) {
        return new Zoekvraag(
                blik,
                net(zoek),
                keuze(Verzendstatus.class, verzendstatus),
                keuze(Verzendreden.class, reden),
                net(swv),
                net(type),
                net(lvs));
    }

    Bladwijzer plek() {
        return Bladwijzer.van(blad == null ? "" : blad);
    }

    /** Whether anything narrows the list. */
    public boolean aan() {
        return !vraag(Blik.ALLES).zonderFilter();
    }

    /** The same list at another place. */
    String adres(String pad, @Nullable Bladwijzer plek) {
        return Adres.van(pad)
                .met("zoek", net(zoek))
                .met("verzendstatus", net(verzendstatus))
                .met("reden", net(reden))
                .met("swv", net(swv))
                .met("type", net(type))
                .met("lvs", net(lvs))
                .met("blad", plek == null ? null : plek.tekst().orElse(null))
                .tekst();
    }

    private static @Nullable String net(@Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        var net = waarde.replace("\0", "").strip();
        return net.length() <= LANGSTE ? net : net.substring(0, LANGSTE);
    }

    private static <E extends Enum<E>> @Nullable E keuze(Class<E> soort, @Nullable String naam) {
        var net = naam == null ? "" : naam.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(soort.getEnumConstants())
                .filter(waarde -> waarde.name().equals(net))
                .findFirst()
                .orElse(null);
    }
}
