package nl.lvsgateway.techniek.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, in every way in which makers of clients write it. */
class BestandsnaamTest {

    /** As the bytes of the line are handed over: each as one sign. */
    private static String lijn(String tekst, Charset charset) {
        return new String(tekst.getBytes(charset), ISO_8859_1);
    }

    private static String procent(String tekst, Charset charset) {
        return URLEncoder.encode(tekst, charset).replace("+", "%20").replace("*", "%2A");
    }

    private static String woord(String charset, String tekst) {
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(tekst.getBytes(Charset.forName(charset)))
                + "?=";
    }

    static Map<String, String> schrijfwijzen(String naam) {
        var wijzen = new TreeMap<String, String>();
        var uitgebreid = "utf-8''" + procent(naam, UTF_8);
        var netjes = naam.replace("\\", "\\\\").replace("\"", "\\\"");
        wijzen.put("UTF-8", "filename=\"" + lijn(netjes, UTF_8) + "\"");
        wijzen.put(
                "losse accenten",
                "filename=\"" + lijn(Normalizer.normalize(netjes, Normalizer.Form.NFD), UTF_8) + "\"");
        wijzen.put("browser", "filename=\"" + lijn(naam.replace("\"", "%22"), UTF_8) + "\"");
        wijzen.put("RFC 8187", "filename*=" + uitgebreid);
        wijzen.put("RFC 8187 met taal", "FileName*=UTF-8'nl'" + procent(naam, UTF_8));
        wijzen.put(".NET", "filename=\"" + woord("utf-8", naam) + "\"; filename*=" + uitgebreid);
        wijzen.put(".NET andersom", "filename*=" + uitgebreid + "; filename=\"" + woord("utf-8", naam) + "\"");
        wijzen.put("RFC 2047", "filename=\"" + woord("UTF-8", naam) + "\"");
        wijzen.put(
                "stukken", "filename*0*=" + uitgebreid.substring(0, 10) + "; filename*1*=" + uitgebreid.substring(10));
        wijzen.put("met terugval", "filename=\"bestand\"; filename*=" + uitgebreid);
        wijzen.put("pad", "filename=\"/home/school/" + lijn(netjes, UTF_8) + "\"");
        wijzen.put("Windows-pad", "filename=\"C:\\Mijn documenten\\" + lijn(naam.replace("\"", "%22"), UTF_8) + "\"");
        wijzen.put("Windows-pad, netjes", "filename=\"C:\\\\Mijn documenten\\\\" + lijn(netjes, UTF_8) + "\"");
        return wijzen;
    }

    private static List<String> gelezen(String parameters) {
        var naam =
                Bestandsnaam.van("form-data; name=\"bijlage\"; " + parameters).orElseThrow();
        var alle = new java.util.ArrayList<>(naam.lezingen());
        alle.add(0, naam.naam());
        return alle;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toelichting.txt",
                "Toelichting één.docx",
                "verslag – € 12,50 \uD83D\uDE00.pdf",
                "groep \"6\" ; versie=2.odt",
                "50% klaar.pdf",
                "100%25.txt",
                "Ünïcödé (kopie) [1] {a} 'b'.txt",
                "名前.pdf"
            })
    void one_name_in_every_way_of_writing(String naam) {
        schrijfwijzen(naam)
                .forEach((wijze, kop) ->
                        assertThat(gelezen(kop)).as(wijze + ": " + kop).contains(naam));
    }

    @Test
    void one_byte_letters_are_those_of_windows() {
        assertThat(gelezen("filename=\"" + lijn("één – €.txt", Charset.forName("windows-1252")) + "\""))
                .contains("één – €.txt");
        assertThat(gelezen("filename*=iso-8859-15''%E9%A4.txt")).contains("é€.txt");
        assertThat(gelezen("filename=\"" + woord("windows-1252", "één.txt") + "\""))
                .contains("één.txt");
        assertThat(gelezen("filename=\"=?iso-8859-1?q?=E9_n.txt?=\"")).contains("é n.txt");
    }

    @Test
    void a_letter_that_was_cut_in_two_by_encoded_words_is_whole_again() {
        var bytes = "één.txt".getBytes(StandardCharsets.UTF_8);
        var eerste = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 1));
        var tweede = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 1, bytes.length));

        assertThat(gelezen("filename=\"=?utf-8?B?" + eerste + "?= =?UTF-8?B?" + tweede + "?=\""))
                .contains("één.txt");
    }

    @Test
    void a_backslash_is_read_in_both_ways() {
        assertThat(gelezen("filename=\"a\\;b.txt\"")).contains("a;b.txt");
        assertThat(gelezen("filename=\"\\\\server\\map\\a.txt\"")).contains("a.txt");
        assertThat(gelezen("filename=a%22b.txt")).contains("a%22b.txt", "a\"b.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "filename*=utf-8''%C3",
                "filename*=bestaat-niet''a.txt",
                "filename*=utf-8''%zz",
                "filename=\"=?utf-8?B?w6?=\"",
                "filename=\"=?bestaat-niet?Q?a?=\"",
                "filename=\"=?utf-8?Q?=C3?=\""
            })
    void what_cannot_be_read_is_no_name(String parameters) {
        assertThat(Bestandsnaam.van("form-data; name=\"bijlage\"; " + parameters))
                .isEmpty();
    }
}
