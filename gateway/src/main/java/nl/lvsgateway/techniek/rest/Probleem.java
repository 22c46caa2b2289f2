package nl.lvsgateway.techniek.rest;

import java.net.URI;
import java.util.List;
import nl.lvsgateway.techniek.Gesprek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A refusal as problem+json (RFC 9457), the same on every REST door. */
public final class Probleem {

    private Probleem() {}

    /**
     * One fault.
     *
     * @param opnieuwProberen {@code ja}, {@code nee}, or after how many seconds
     * @param plaats where in the message, such as line and column
     * @param verwacht what should have been there
     */
    public record Fout(
            String code,
            String uitleg,
            @Nullable String veld,
            String wieKanDitOplossen,
            String opnieuwProberen,
            @Nullable String plaats,
            @Nullable String verwacht) {

        public Fout(
                String code, String uitleg, @Nullable String veld, String wieKanDitOplossen, String opnieuwProberen) {
            this(code, uitleg, veld, wieKanDitOplossen, opnieuwProberen, null, null);
        }
    }

    /** @param fouten all faults at once; the first gives the answer its name */
    public static ResponseEntity<ProblemDetail> antwoord(HttpStatus status, List<Fout> fouten) {
        var eerste = fouten.get(0);
        var probleem = ProblemDetail.forStatusAndDetail(status, eerste.uitleg());
        probleem.setType(URI.create("urn:lvsgateway:weigering:" + eerste.code()));
        probleem.setTitle(status.is5xxServerError() ? "Het lukt nu niet" : "De vraag is geweigerd");
        probleem.setProperty("code", eerste.code());
        probleem.setProperty("kenmerk", Gesprek.kenmerk());
        probleem.setProperty("fouten", fouten);
        return ResponseEntity.status(status)
                .headers(koppen -> zetWachttijd(koppen, eerste.opnieuwProberen()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem);
    }

    private static void zetWachttijd(HttpHeaders koppen, String opnieuwProberen) {
        if (Character.isDigit(opnieuwProberen.charAt(0))) {
            koppen.set(HttpHeaders.RETRY_AFTER, opnieuwProberen);
        }
    }
}
