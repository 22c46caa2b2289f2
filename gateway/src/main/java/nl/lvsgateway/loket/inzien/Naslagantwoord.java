package nl.lvsgateway.loket.inzien;

import java.util.List;
import nl.lvsgateway.loket.keuren.Bijlagegrenzen;

/** What can be asked, and what goes with it: to be read before anything is sent. */
public record Naslagantwoord(List<Verbandstand> samenwerkingsverbanden) {

    /** A samenwerkingsverband whose koppeling is on. */
    public record Verbandstand(String code, String naam, List<Typestand> aanvraagtypes) {}

    /**
     * One aanvraagtype.
     *
     * @param verplichteVelden beside the ones that every aanvraag has
     * @param adviezen what the samenwerkingsverband likes to receive; never blocks
     */
    public record Typestand(
            String code,
            String naam,
            List<String> verplichteVelden,
            List<Plekstand> plekken,
            List<String> adviezen,
            Bijlagegrenzen grenzen) {}

    /** @param verplicht at least one bijlage must fill it; else it may be left empty */
    public record Plekstand(String naam, boolean verplicht) {}
}
