package nl.lvsgateway.techniek.opslag;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Which rule of the database a row broke: a unique key or a reference, by its table and columns. Not by its name: most rules
 * have none of their own, and each database makes up another. Who takes such a failure for something that a caller did asks
 * first whether it was that very rule; any other is a fault of ours and must go on as it came.
 */
public final class Geschonden {

    /** {@code "PUBLIC.NAME ON PUBLIC.TABLE(A NULLS FIRST, B) VALUES ..."} or {@code "NAME: PUBLIC.TABLE FOREIGN KEY(A) ..."}. */
    private static final Pattern H2 = Pattern.compile("(?: ON |: )PUBLIC\\.(\\w+)(?: FOREIGN KEY)?\\(([^)]*)\\)");

    /** {@code Key (a, b)=(1, 2) already exists.}, in the language of the server. */
    private static final Pattern POSTGRES = Pattern.compile("\\(([^)]*)\\)=\\(");

    private Geschonden() {}

    /**
     * Whether it was this rule.
     *
     * @param kolommen of the unique key, or those that refer to another table; in the order of the key
     */
    public static boolean is(DataIntegrityViolationException fout, String tabel, String... kolommen) {
        return fout.getMostSpecificCause() instanceof PSQLException postgres
                ? isBijPostgres(postgres, tabel, List.of(kolommen))
                : isBijH2(fout.getMostSpecificCause(), tabel, List.of(kolommen));
    }

    private static boolean isBijPostgres(PSQLException fout, String tabel, List<String> kolommen) {
        var melding = fout.getServerErrorMessage();
        if (melding == null || !tabel.equals(melding.getTable())) {
            return false;
        }
        var sleutel = POSTGRES.matcher(Objects.toString(melding.getDetail(), ""));
        return sleutel.find() && kolommen(sleutel.group(1)).equals(kolommen);
    }

    private static boolean isBijH2(@Nullable Throwable fout, String tabel, List<String> kolommen) {
        var regel = H2.matcher(fout instanceof SQLException ? Objects.toString(fout.getMessage(), "") : "");
        return regel.find()
                && tabel.equalsIgnoreCase(regel.group(1))
                && kolommen(regel.group(2).toLowerCase(Locale.ROOT)).equals(kolommen);
    }

    /** H2 tells the order of each column too. */
    private static List<String> kolommen(String opsomming) {
        return Arrays.stream(opsomming.split(","))
                .map(kolom -> kolom.strip().split(" ")[0])
                .toList();
    }
}
