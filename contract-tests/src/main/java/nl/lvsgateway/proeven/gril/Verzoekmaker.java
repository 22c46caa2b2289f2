package nl.lvsgateway.proeven.gril;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verzoek;

/** Writes a message as it goes over the line. */
final class Verzoekmaker {

    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final String LETTERS_IN_ADRES = "[^A-Za-z0-9._~:\\-]";

    private final URI gateway;
    private final Opzet opzet;
    private final Vorm vorm;

    private Verzoekmaker(URI gateway, Opzet opzet) {
        this.gateway = gateway;
        this.opzet = opzet;
        this.vorm = opzet.vorm;
    }

    static Verzoek maak(URI gateway, Opzet opzet) {
        return new Verzoekmaker(gateway, opzet).maak();
    }

    private Verzoek maak() {
        var koppen = new LinkedHashMap<String, String>();
        koppen.put("X-API-Key", opzet.toegang.sleutel());
        if (!opzet.deur.isSoap()) {
            koppen.put("Verificatiecode", opzet.toegang.verificatiecode());
        } else if (vorm.soapActie != null && opzet.deur == Deursoort.SOAP_11) {
            koppen.put("SOAPAction", vorm.soapActie);
        }
        var lichaam = lichaam();
        koppen.put("Content-Type", vorm.contentType == null ? soort() : vorm.contentType);
        koppen.putAll(vorm.koppen);
        var verzoek = Verzoek.post(adres(), koppen, verpakt(lichaam))
                .metMethode(opzet.vraag == Opzet.Vraag.WIJZIG && !opzet.deur.isSoap() ? "PUT" : "POST");
        return vorm.inStukken ? verzoek.inStukken() : verzoek;
    }

    private URI adres() {
        if (opzet.deur.isSoap()) {
            return gateway.resolve("/soap/lvs/v1");
        }
        var pad = "/api/v1/scholen/" + gecodeerd(vorm.school) + "/aanvragen";
        return gateway.resolve(
                switch (opzet.vraag) {
                    case BEWAAR -> pad;
                    case WIJZIG -> pad + "/" + gecodeerd(opzet.adres);
                    case VUL_AAN -> pad + "/" + gecodeerd(opzet.adres) + "/bijlagen";
                });
    }

    static String gecodeerd(String tekst) {
        return tekst.matches("(?s).*" + LETTERS_IN_ADRES + ".*")
                ? URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20")
                : tekst;
    }

    private Inhoud lichaam() {
        return switch (opzet.deur) {
            case REST_JSON ->
                Bericht.van(
                        new Jsonschrijver(opzet).schrijf(true),
                        vorm,
                        nummer -> bestand(nummer).alsBase64());
            case REST_DELEN -> formulier();
            case SOAP_11, SOAP_12 -> vorm.mtom ? mtom() : envelop();
        };
    }

    private Inhoud bestand(int nummer) {
        if (nummer > 0) {
            return opzet.bijlagen.get(nummer - 1).inhoud;
        }
        return opzet.dossier == null ? Inhoud.van("") : opzet.dossier;
    }

    private Inhoud envelop() {
        return Bericht.van(
                new Envelopschrijver(opzet).schrijf(),
                vorm,
                nummer -> bestand(nummer).alsBase64());
    }

    private String soort() {
        var charset = vorm.genoemd == null ? "" : "; charset=" + vorm.genoemd;
        var actie = vorm.soapActie == null || !vorm.soapActie.startsWith("\"") ? "" : "; action=" + vorm.soapActie;
        return switch (opzet.deur) {
            case REST_JSON -> "application/json" + charset;
            case REST_DELEN -> "multipart/form-data; boundary=\"" + vorm.grens + "\"";
            case SOAP_11 -> vorm.mtom ? gerelateerd() : "text/xml" + charset;
            case SOAP_12 -> vorm.mtom ? gerelateerd() : "application/soap+xml" + charset + actie;
        };
    }

    private String gerelateerd() {
        return "multipart/related; type=\"application/xop+xml\"; "
                + (vorm.vermeldStart ? "start=\"<bericht@proef>\"; " : "")
                + "start-info=\"" + (opzet.deur == Deursoort.SOAP_12 ? "application/soap+xml" : "text/xml")
                + "\"; boundary=\"" + vorm.grens + "\"";
    }

    private Inhoud formulier() {
        var velden = new ArrayList<Runnable>();
        var mime = new Mimeschrijver(vorm);
        var json = new Jsonschrijver(opzet).schrijf(false);
        var naam = opzet.vraag == Opzet.Vraag.VUL_AAN ? "aanvulling" : "aanvraag";
        var charset = vorm.genoemd == null ? "" : "; charset=" + vorm.genoemd;
        velden.add(() -> mime.deel(
                List.of(
                        "Content-Disposition: form-data; name=\"" + naam + "\"",
                        "Content-Type: application/json" + charset),
                Bericht.van(json, vorm, nummer -> Inhoud.van(""))));
        if (opzet.verzenden.isEr()) {
            velden.add(() -> mime.deel(
                    List.of("Content-Disposition: form-data; name=\"verzenden\""),
                    Inhoud.van(opzet.verzenden.tekst())));
        }
        var bestanden = new ArrayList<Runnable>();
        if (opzet.dossier != null) {
            bestanden.add(() -> mime.deel(
                    List.of(
                            "Content-Disposition: form-data; name=\"dossier\"; filename=\"dossier.xml\"",
                            "Content-Type: application/xml"),
                    bestand(0)));
        }
        bestanden.add(() -> opzet.bijlagen.forEach(een -> bijlage(mime, een)));
        if (!vorm.extraDeel.isEmpty()) {
            velden.add(() -> mime.extra(vorm.extraDeel));
        }
        volgorde(velden, bestanden).forEach(Runnable::run);
        return mime.klaar();
    }

    private List<Runnable> volgorde(List<Runnable> velden, List<Runnable> bestanden) {
        var alles = new ArrayList<>(vorm.bestandenEerst ? bestanden : velden);
        alles.addAll(vorm.bestandenEerst ? velden : bestanden);
        return vorm.delenGehusseld ? Toeval.van(1, opzet.adres, "delen").schud(alles) : alles;
    }

    private static void bijlage(Mimeschrijver mime, Bijstuk een) {
        var koppen = new ArrayList<String>();
        koppen.add("Content-Disposition: form-data; name=\"bijlage\""
                + (een.naam.isEr() ? "; " + een.naamvorm.schrijf(een.naam.tekst()) : ""));
        if (een.mediatype.isEr()) {
            koppen.add("Content-Type: " + een.mediatype.tekst());
        }
        mime.deel(metOverdracht(koppen, een), Mimeschrijver.overgedragen(een.inhoud, een.overdracht));
    }

    private static List<String> metOverdracht(List<String> koppen, Bijstuk een) {
        if (!een.overdracht.isEmpty()) {
            koppen.add("Content-Transfer-Encoding: " + Mimeschrijver.kopwaarde(een.overdracht));
        }
        return koppen;
    }

    private Inhoud mtom() {
        var mime = new Mimeschrijver(vorm);
        var envelop = Bericht.van(new Envelopschrijver(opzet).schrijf(), vorm, this::verwijzing);
        var charset = vorm.genoemd == null ? "" : "; charset=" + vorm.genoemd;
        var wortel = List.<Runnable>of(() -> mime.deel(
                List.of(
                        "Content-Type: application/xop+xml" + charset + "; type=\""
                                + (opzet.deur == Deursoort.SOAP_12 ? "application/soap+xml" : "text/xml") + "\"",
                        "Content-ID: <bericht@proef>"),
                envelop));
        var delen = new ArrayList<Runnable>();
        if (opzet.dossier != null) {
            delen.add(() -> mime.deel(deelkop(0), bestand(0)));
        }
        for (int i = 1; i <= opzet.bijlagen.size(); i++) {
            var nummer = i;
            var een = opzet.bijlagen.get(i - 1);
            delen.add(() -> mime.deel(
                    metOverdracht(deelkop(nummer), een), Mimeschrijver.overgedragen(een.inhoud, een.overdracht)));
        }
        if (!vorm.extraDeel.isEmpty()) {
            delen.add(() -> mime.extra(vorm.extraDeel));
        }
        volgorde(wortel, delen).forEach(Runnable::run);
        return mime.klaar();
    }

    private List<String> deelkop(int nummer) {
        var id = new String(deelnaam(nummer).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new ArrayList<>(List.of("Content-Type: application/octet-stream", "Content-ID: <" + id + ">"));
    }

    private String deelnaam(int nummer) {
        return vorm.deelnaam.apply("deel" + nummer + "@proef");
    }

    private Inhoud verwijzing(int nummer) {
        var href = vorm.verwijzing.apply(deelnaam(nummer)).replace("&", "&amp;");
        return Inhoud.van("<xop:Include xmlns:xop=\"" + XOP + "\" href=\"" + href + "\"/>");
    }

    private Inhoud verpakt(Inhoud lichaam) {
        if (vorm.vermink == null && !vorm.gzip) {
            return lichaam;
        }
        var bytes = Bericht.bytes(lichaam);
        bytes = vorm.vermink == null ? bytes : vorm.vermink.apply(bytes);
        bytes = vorm.gzip ? gzip(bytes) : bytes;
        return Inhoud.van(vorm.verminkPak == null ? bytes : vorm.verminkPak.apply(bytes));
    }

    private static byte[] gzip(byte[] bytes) {
        var uit = new ByteArrayOutputStream();
        try (var pak = new GZIPOutputStream(uit)) {
            pak.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
