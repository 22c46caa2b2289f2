package nl.lvsgateway.beheer.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        var adres = UriComponentsBuilder.fromPath(pad);
        zet(adres, "zoek", zoek);
        zet(adres, "verzendstatus", verzendstatus);
        zet(adres, "reden", reden);
        zet(adres, "swv", swv);
        zet(adres, "type", type);
        zet(adres, "lvs", lvs);
        Optional.ofNullable(plek).flatMap(Bladwijzer::tekst).ifPresent(tekst -> adres.queryParam("blad", tekst));
        return adres.encode().toUriString();
    }

    private static void zet(UriComponentsBuilder adres, String naam, @Nullable String waarde) {
        var net = net(waarde);
        if (net != null) {
            // as a variable: what was typed may hold & and = and +
            adres.queryParam(naam, "{" + naam + "}").uriVariables(Map.of(naam, net));
        }
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
