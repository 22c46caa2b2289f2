package nl.lvsgateway.proeven.kindkans;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.proces.Geduld;

/** Answers the three operations of the WSDL, as the plan says for each message. */
final class Kindkansbalie {

    private static final String NS = "urn:nl:lvsgateway:kindkans:v1";
    private static final Pattern BERICHT_ID = Pattern.compile("BerichtId>([^<]+)<");
    private static final Pattern LEERLING = Pattern.compile("Leerling>([^<]+)<");
    private static final Pattern SCHOOL = Pattern.compile("School>([^<]+)<");
    private static final Pattern NUMMER = Pattern.compile("Dossiernummer>([^<]+)<");
    private static final int KOP_VAN_BERICHT = 16 * 1024;
    private static final Duration TRAAG = Duration.ofMillis(400);

    private final Kindkansboek boek;
    private final Gedragsplan plan;
    private final Tijden tijden;
    private volatile Consumer<Mtombericht> kijker = bericht -> {};
    private volatile Voorbeeld voorbeeld = new Voorbeeld("", new byte[0]);

    /** A message as it came in, to be sent once more by something that only measures. */
    record Voorbeeld(String contentType, byte[] lichaam) {}

    Voorbeeld voorbeeld() {
        return voorbeeld;
    }

    /**
     * @param stilte how long silence lasts
     * @param perBericht what every message takes here
     */
    record Tijden(Duration stilte, Duration perBericht) {}

    Kindkansbalie(Kindkansboek boek, Gedragsplan plan, Tijden tijden) {
        this.boek = boek;
        this.plan = plan;
        this.tijden = tijden;
    }

    /** Whether the connection can carry a next request. */
    boolean handelAf(Httpvraag vraag, Lijn lijn) throws IOException {
        return switch (vraag.operatie()) {
            case "LeverBericht" -> lever(vraag, lijn);
            case "VraagBericht" -> vraagBericht(vraag, lijn);
            case "VraagStatussen" -> statussen(vraag, lijn);
            default -> {
                lijn.antwoord(404, "Connection: close\r\n", "");
                yield false;
            }
        };
    }

    private boolean lever(Httpvraag vraag, Lijn lijn) throws IOException {
        var begin = vraag.lichaam().readNBytes(KOP_VAN_BERICHT);
        var berichtId = vind(BERICHT_ID, new String(begin, StandardCharsets.UTF_8));
        var poging = boek.begin(berichtId, vraag.begonnen());
        try {
            return neemOf(vraag, lijn, begin, poging);
        } finally {
            boek.eindig(berichtId);
        }
    }

    private boolean neemOf(Httpvraag vraag, Lijn lijn, byte[] begin, Kindkansboek.Poging poging) throws IOException {
        var tekst = new String(begin, StandardCharsets.UTF_8);
        var berichtId = vind(BERICHT_ID, tekst);
        var kenmerk = Levering.kenmerk(vind(LEERLING, tekst));
        var gedrag = plan.mislukt(vind(SCHOOL, tekst)) ? Gedrag.WEIGERT : plan.voorLevering(kenmerk, poging.nummer());
        if (gedrag == Gedrag.WEIGERT) {
            boek.weiger(kenmerk);
        }
        if (gedrag == Gedrag.HANGT_OP || gedrag == Gedrag.RESET_HALVERWEGE) {
            lijn.reset();
            return false;
        }
        var heel = heel(begin, vraag.lichaam());
        boek.isHeel(poging);
        if (gedrag.zekerNiet()) {
            boek.zekerNiet(berichtId);
        }
        var nummer = gedrag.neemtAan() ? neemAan(vraag, heel) : "";
        return antwoord(gedrag, leverantwoord(berichtId, nummer(gedrag, nummer)), lijn);
    }

    private String neemAan(Httpvraag vraag, byte[] heel) {
        Geduld.rust(tijden.perBericht());
        voorbeeld = new Voorbeeld(vraag.contentType(), heel);
        var bericht = Mtombericht.lees(vraag.contentType(), heel);
        kijker.accept(bericht);
        return boek.neemAan(Levering.van(bericht));
    }

    /** Sees every message that is taken, before its answer goes out. */
    void bekijkElk(Consumer<Mtombericht> nieuw) {
        kijker = nieuw;
    }

    private boolean vraagBericht(Httpvraag vraag, Lijn lijn) throws IOException {
        var tekst = new String(vraag.lichaam().readAllBytes(), StandardCharsets.UTF_8);
        var berichtId = vind(BERICHT_ID, tekst);
        var gedrag = plan.voorVraag(berichtId, boek.vraag(berichtId));
        if (gedrag == Gedrag.HANGT_OP) {
            lijn.reset();
            return false;
        }
        var nummer = boek.nummer(berichtId);
        var inhoud = "<k:VraagBerichtAntwoord xmlns:k=\"" + NS + "\"><k:Bekend>" + !nummer.isEmpty() + "</k:Bekend>"
                + (nummer.isEmpty() ? "" : element(nummer)) + "</k:VraagBerichtAntwoord>";
        return antwoord(gedrag, inhoud, lijn);
    }

    private boolean statussen(Httpvraag vraag, Lijn lijn) throws IOException {
        var nummers = NUMMER.matcher(new String(vraag.lichaam().readAllBytes(), StandardCharsets.UTF_8));
        var inhoud = new StringBuilder("<k:VraagStatussenAntwoord xmlns:k=\"" + NS + "\">");
        while (nummers.find()) {
            inhoud.append("<k:Status>")
                    .append(element(nummers.group(1)))
                    .append("<k:Aanvraagstatus>TLV Aanmelding</k:Aanvraagstatus><k:Tijdstip>")
                    .append(Instant.EPOCH)
                    .append("</k:Tijdstip></k:Status>");
        }
        lijn.soap(200, inhoud + "</k:VraagStatussenAntwoord>");
        return true;
    }

    private boolean antwoord(Gedrag gedrag, String inhoud, Lijn lijn) throws IOException {
        switch (gedrag) {
            case TRAAG -> lijn.zwijg(TRAAG);
            case ZWIJGT_VOOR, ZWIJGT_NA -> lijn.zwijg(tijden.stilte());
            case RESET_NA_LEZEN -> lijn.reset();
            case FOUT_500_NA, FOUT_500_VOOR -> lijn.antwoord(500, "", "");
            case NIET_NU -> lijn.antwoord(503, "Retry-After: 1\r\n", "");
            case HALF_ANTWOORD -> lijn.half(inhoud);
            case ONZIN -> lijn.antwoord(200, "", "geen xml");
            case WEIGERT -> lijn.soap(500, storing());
            default -> {}
        }
        var heelAntwoord = gedrag == Gedrag.NEEMT_AAN
                || gedrag == Gedrag.TRAAG
                || gedrag.name().startsWith("NUMMER_");
        if (heelAntwoord) {
            lijn.soap(200, inhoud);
        }
        return heelAntwoord;
    }

    private static String nummer(Gedrag gedrag, String echt) {
        return switch (gedrag) {
            case NUMMER_NUL -> element("0");
            case NUMMER_MIN_EEN -> element("-1");
            case NUMMER_LEGE_TEKST -> element("");
            case NUMMER_LEEG -> "";
            default -> element(echt);
        };
    }

    private static String leverantwoord(String berichtId, String nummer) {
        return "<k:LeverBerichtAntwoord xmlns:k=\"" + NS + "\"><k:BerichtId>" + berichtId + "</k:BerichtId>" + nummer
                + "</k:LeverBerichtAntwoord>";
    }

    private static String storing() {
        return "<s:Fault><faultcode>s:Client</faultcode><faultstring>geweigerd</faultstring><detail><k:Storing xmlns:k=\""
                + NS + "\"><k:Code>ONGELDIG</k:Code><k:Uitleg>Dit bericht nemen wij niet aan.</k:Uitleg></k:Storing>"
                + "</detail></s:Fault>";
    }

    private static String element(String nummer) {
        return "<k:Dossiernummer>" + nummer + "</k:Dossiernummer>";
    }

    private static String vind(Pattern wat, String tekst) {
        var gevonden = wat.matcher(tekst);
        return gevonden.find() ? gevonden.group(1) : "";
    }

    private static byte[] heel(byte[] begin, InputStream rest) throws IOException {
        var uit = new ByteArrayOutputStream(begin.length * 2);
        uit.write(begin);
        rest.transferTo(uit);
        return uit.toByteArray();
    }
}
