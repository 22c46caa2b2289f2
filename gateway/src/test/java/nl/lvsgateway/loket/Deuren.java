package nl.lvsgateway.loket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Every operation of both contracts, as they stand in the WSDL and in openapi.yaml, each with a way to call it. */
final class Deuren {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final Pattern CODE = Pattern.compile("Code>([A-Z_]+)<|\"code\":\"([A-Z_]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI adres;

    Deuren(int poort) {
        this.adres = URI.create("http://127.0.0.1:" + poort);
    }

    /** Who calls. */
    record Beller(
            @Nullable String sleutel,
            String school,
            @Nullable String code) {}

    /** One operation at one door; both doors give the same operation the same name. */
    record Bewerking(
            String deur,
            String naam,
            String weg,
            String pad,
            @Nullable String soort) {
        @Override
        public String toString() {
            return naam + " over " + deur;
        }
    }

    /** @param code {@code GOED} when it was not refused */
    record Antwoord(int http, String code, String tekst, HttpResponse<String> heel) {}

    static List<Bewerking> alle() {
        return Stream.of(soap("SOAP 1.1"), soap("SOAP 1.2"), rest())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Bewerking> soap(String deur) {
        try (var wsdl = bron("/wsdl/lvs-v1.wsdl")) {
            var bouw = DocumentBuilderFactory.newInstance();
            bouw.setNamespaceAware(true);
            var poort = (org.w3c.dom.Element) bouw.newDocumentBuilder()
                    .parse(wsdl)
                    .getElementsByTagNameNS(WSDL, "portType")
                    .item(0);
            var namen = poort.getElementsByTagNameNS(WSDL, "operation");
            List<Bewerking> gevonden = new ArrayList<>();
            for (var i = 0; i < namen.getLength(); i++) {
                var naam = ((org.w3c.dom.Element) namen.item(i)).getAttribute("name");
                gevonden.add(new Bewerking(
                        deur, naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1), "POST", naam, null));
            }
            return gevonden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Bewerking> rest() {
        Map<String, Object> contract = new Yaml().load(bron("/openapi/openapi.yaml"));
        List<Bewerking> gevonden = new ArrayList<>();
        ((Map<String, Map<String, Object>>) contract.get("paths"))
                .forEach((pad, wegen) -> wegen.forEach((weg, wat) -> {
                    if (wat instanceof Map<?, ?> bewerking && bewerking.get("operationId") instanceof String naam) {
                        gevonden.add(new Bewerking("REST", naam, weg.toUpperCase(Locale.ROOT), pad, soort(bewerking)));
                    }
                }));
        return gevonden;
    }

    private static @Nullable String soort(Map<?, ?> bewerking) {
        return bewerking.get("requestBody") instanceof Map<?, ?> inhoud
                        && inhoud.get("content") instanceof Map<?, ?> soorten
                ? String.valueOf(soorten.keySet().iterator().next())
                : null;
    }

    private static InputStream bron(String pad) {
        return Objects.requireNonNull(Deuren.class.getResourceAsStream(pad), pad);
    }

    Antwoord roep(Bewerking bewerking, Beller wie, String kenmerk) {
        return stuur(bewerking.deur().equals("REST") ? rest(bewerking, wie, kenmerk) : soap(bewerking, wie, kenmerk));
    }

    /** A message made by hand. */
    Antwoord stuur(Inzendingen.Bericht bericht) {
        var vraag = HttpRequest.newBuilder(URI.create(adres + bericht.pad()));
        bericht.koppen().forEach(vraag::header);
        return stuur(vraag.POST(HttpRequest.BodyPublishers.ofString(bericht.inhoud())));
    }

    private HttpRequest.Builder rest(Bewerking bewerking, Beller wie, String kenmerk) {
        var pad = bewerking.pad().replace("{school}", wie.school()).replace("{kenmerk}", kenmerk);
        var vraag = HttpRequest.newBuilder(adres.resolve("/api/v1" + pad));
        if (wie.code() != null) {
            vraag.header("Verificatiecode", wie.code());
        }
        var inhoud = "";
        if (bewerking.soort() != null) {
            var json = bewerking.soort().contains("json");
            vraag.header(
                    "Content-Type",
                    bewerking.soort() + (bewerking.soort().contains("multipart") ? "; boundary=x" : ""));
            inhoud = json ? Toegangsmatrix.JSON.getOrDefault(bewerking.naam(), "{}") : "--x--\r\n";
        }
        sleutel(vraag, wie);
        return vraag.method(bewerking.weg(), HttpRequest.BodyPublishers.ofString(inhoud));
    }

    private HttpRequest.Builder soap(Bewerking bewerking, Beller wie, String kenmerk) {
        var elf = bewerking.deur().equals("SOAP 1.1");
        var code = wie.code() == null ? "" : "<l:Verificatiecode>" + wie.code() + "</l:Verificatiecode>";
        var bericht = """
            <s:Envelope xmlns:s="%s" xmlns:l="urn:nl:lvsgateway:lvs:v1"><s:Header><l:Toegang><l:School>%s</l:School>%s\
            </l:Toegang></s:Header><s:Body><l:%s>%s</l:%s></s:Body></s:Envelope>\
            """.formatted(
                        elf ? SOAP11 : SOAP12,
                        wie.school(),
                        code,
                        bewerking.pad(),
                        Toegangsmatrix.XML
                                .getOrDefault(bewerking.naam(), "<l:Kenmerk>{kenmerk}</l:Kenmerk>")
                                .replace("{kenmerk}", kenmerk),
                        bewerking.pad());
        var vraag = HttpRequest.newBuilder(adres.resolve("/soap/lvs/v1"))
                .header("Content-Type", elf ? "text/xml; charset=UTF-8" : "application/soap+xml; charset=UTF-8");
        sleutel(vraag, wie);
        return vraag.POST(HttpRequest.BodyPublishers.ofString(bericht));
    }

    private static void sleutel(HttpRequest.Builder vraag, Beller wie) {
        if (wie.sleutel() != null) {
            vraag.header("X-API-Key", wie.sleutel());
        }
    }

    private Antwoord stuur(HttpRequest.Builder vraag) {
        try {
            var antwoord = http.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
            var code = CODE.matcher(antwoord.body());
            if (antwoord.statusCode() < 400 || !code.find()) {
                return new Antwoord(antwoord.statusCode(), "GOED", antwoord.body(), antwoord);
            }
            var naam = code.group(1) == null ? code.group(2) : code.group(1);
            return new Antwoord(antwoord.statusCode(), naam, antwoord.body(), antwoord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
