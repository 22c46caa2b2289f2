package nl.lvsgateway.beheer.web.aanvragen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Overzicht.Keuzes;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.beheer.web.Adres;
import nl.lvsgateway.beheer.web.Vreemdewoorden;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in the address bar; what cannot be read there filters nothing and is told. */
record Aanvraagfilter(
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

    /** Which of these we do not know, but for the aanvraagtype. */
    Vreemdewoorden vreemd(Keuzes keuzes) {
        var vraag = vraag(Blik.ALLES);
        return new Vreemdewoorden()
                .let("verzendstatus", verzendstatus, vraag.verzendstatus() != null)
                .let("reden", reden, vraag.reden() != null)
                .let("samenwerkingsverband", swv, bekend(keuzes.samenwerkingsverbanden(), swv))
                .let("LVS", lvs, bekend(keuzes.lvs(), lvs))
                .let("bladzijde", blad, !plek().equals(Bladwijzer.BEGIN));
    }

    private static boolean bekend(Map<String, String> keuzes, @Nullable String waarde) {
        return keuzes.containsKey(net(waarde));
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
