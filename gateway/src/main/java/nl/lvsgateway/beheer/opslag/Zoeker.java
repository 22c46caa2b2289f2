package nl.lvsgateway.beheer.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.beheer.opslag.Lijstfilter.Treffers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Understands what was typed in the one search box, each kind by its own index. */
final class Zoeker {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Za-z]{2}[0-9]{0,2}");
    private static final int MEESTE_AANVRAGEN = 500;
    private static final int MEESTE_SCHOLEN = 200;

    private final JdbcClient db;

    Zoeker(JdbcClient db) {
        this.db = db;
    }

    Treffers zoek(String tekst) {
        var net = tekst.strip();
        var aanvragen = Stream.of(metOntvangstnummer(net), metDossiernummer(net), metKenmerk(net))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Treffers(aanvragen, aanvragen.isEmpty() ? scholen(net) : List.of());
    }

    private List<Long> metOntvangstnummer(String tekst) {
        return Ontvangstnummer.van(tekst)
                .map(nummer -> ids("ontvangstnummer", nummer.waarde()))
                .orElse(List.of());
    }

    private List<Long> metDossiernummer(String tekst) {
        return NUMMER.matcher(tekst).matches() ? ids("dossiernummer", Long.valueOf(tekst)) : List.of();
    }

    private List<Long> metKenmerk(String tekst) {
        return ids("kenmerk", tekst);
    }

    private List<Long> ids(String kolom, Object waarde) {
        return db.sql("SELECT a.id" + LEVEND + "AND a." + kolom + " = :waarde ORDER BY a.id DESC LIMIT :hoogstens")
                .param("waarde", waarde)
                .param("hoogstens", MEESTE_AANVRAGEN)
                .query(Long.class)
                .list();
    }

    private List<String> scholen(String tekst) {
        var brin = BRIN.matcher(tekst).matches();
        var sql = brin
                ? "SELECT nummer FROM school WHERE nummer >= :van AND nummer < :tot ORDER BY nummer LIMIT :hoogstens"
                : "SELECT nummer FROM school WHERE LOWER(naam) LIKE :naam ESCAPE '!' ORDER BY nummer LIMIT :hoogstens";
        var begin = tekst.toUpperCase(Locale.ROOT);
        var vraag = db.sql(sql).param("hoogstens", MEESTE_SCHOLEN);
        return (brin ? vraag.param("van", begin).param("tot", begin + "~") : vraag.param("naam", patroon(tekst)))
                .query(String.class)
                .list();
    }

    private static String patroon(String tekst) {
        var letterlijk = tekst.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + letterlijk + "%";
    }
}
