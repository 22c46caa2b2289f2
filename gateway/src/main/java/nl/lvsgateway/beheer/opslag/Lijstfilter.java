package nl.lvsgateway.beheer.opslag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Bladwijzer.Richting;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;

/** The conditions of a question about aanvragen, with their values. */
final class Lijstfilter {

    private final List<String> eisen = new ArrayList<>();
    private final Map<String, Object> waarden = new HashMap<>();

    /** @param treffers what the search text means; {@code null} when nothing was typed */
    Lijstfilter(Zoekvraag vraag, @Nullable Treffers treffers) {
        scholen("blik", vraag.blik().scholen());
        gelijk("a.verzendstatus", "status", naam(vraag.verzendstatus()));
        gelijk("a.reden", "reden", naam(vraag.reden()));
        gelijk("a.samenwerkingsverband", "swv", vraag.samenwerkingsverband());
        gelijk("a.aanvraagtype", "type", vraag.aanvraagtype());
        gelijk("a.lvs", "lvs", vraag.lvs());
        if (treffers != null) {
            zoek(treffers);
        }
    }

    private void zoek(Treffers treffers) {
        if (!treffers.aanvragen().isEmpty()) {
            eis("a.id IN (:gezocht)", "gezocht", treffers.aanvragen());
        } else {
            scholen("gevonden", treffers.scholen());
        }
    }

    /** One school by equality: then the store reads along the index in the order of the list. */
    private void scholen(String naam, @Nullable Collection<String> scholen) {
        if (scholen == null) {
            return;
        }
        if (scholen.isEmpty()) {
            eisen.add("1 = 0");
        } else if (scholen.size() == 1) {
            gelijk("a.school", naam, scholen.iterator().next());
        } else {
            eis("a.school IN (:" + naam + ")", naam, scholen);
        }
    }

    Lijstfilter vanaf(Bladwijzer plek) {
        if (plek.richting() == Richting.NA) {
            eisen.add("a.gewijzigd <= :grens AND (a.gewijzigd < :grens OR a.id < :grensId)");
        } else if (plek.richting() == Richting.VOOR) {
            eisen.add("a.gewijzigd >= :grens AND (a.gewijzigd > :grens OR a.id > :grensId)");
        } else {
            return this;
        }
        waarden.put("grens", Moment.van(plek.gewijzigd()));
        waarden.put("grensId", plek.id());
        return this;
    }

    private void gelijk(String kolom, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            eis(kolom + " = :" + naam, naam, waarde);
        }
    }

    private void eis(String eis, String naam, Object waarde) {
        eisen.add(eis);
        waarden.put(naam, waarde);
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }

    /** After the conditions of the table itself. */
    String en() {
        return eisen.stream().map(eis -> "AND " + eis + " ").collect(Collectors.joining());
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    /**
     * What a search text points at.
     *
     * @param aanvragen those with this number or kenmerk; when there are any, nothing else counts
     */
    record Treffers(List<Long> aanvragen, List<String> scholen) {}
}
