package nl.lvsgateway.loket.fouten;

/** What HTTP itself refuses, in the words of the counter. */
public final class Httpfouten {

    private Httpfouten() {}

    /** @param status as HTTP has it, from 400 */
    public static Geweigerd van(int status) {
        return switch (status) {
            case 404 -> nee("adres", "Dit adres kennen wij niet.");
            case 405 -> nee("methode", "Dit adres kent deze methode niet. Welke wel, staat in de header Allow.");
            case 406 -> nee("Accept", "In de vorm die u in Accept vraagt, antwoorden wij hier niet.");
            case 411 ->
                nee(
                        "Content-Length",
                        "Geef in Content-Length hoe lang het bericht is, of stuur het in stukken (Transfer-Encoding: chunked).");
            case 413 -> nee("inhoud", "Het bericht is te groot.");
            case 415 -> nee("Content-Type", "Een bericht van deze soort (Content-Type) lezen wij hier niet.");
            case 431 -> nee("headers", "Het adres en de headers zijn samen te lang.");
            case 501 -> nee("methode", "Deze methode of deze Transfer-Encoding kennen wij niet.");
            case 505 -> nee("versie", "Deze versie van HTTP kennen wij niet.");
            case 503 -> new Geweigerd(Weigering.TE_DRUK);
            default ->
                status < 500
                        ? nee("adres", "Het adres of een header is niet geschreven zoals HTTP dat wil.")
                        : new Geweigerd(Weigering.INTERNE_FOUT);
        };
    }

    private static Geweigerd nee(String veld, String uitleg) {
        return new Geweigerd(new Fout(Weigering.BERICHT_ONGELDIG, veld, uitleg));
    }
}
