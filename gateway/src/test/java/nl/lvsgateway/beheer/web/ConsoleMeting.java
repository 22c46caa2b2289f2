package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A measurement, not part of the build: what every page costs the server with 100,000 aanvragen on H2. Run with
 * {@code -Dtest='ConsoleMeting'}.
 */
@Consoletest
@TestPropertySource(properties = {"gateway.opslag.journaal.aan=false", "gateway.status.peilen-ms=3600000"})
class ConsoleMeting {

    private static final int OPWARMEN = 10;
    private static final int KEREN = 40;
    private static final Duration GRENS = Duration.ofMillis(300);
    private static final Pattern LAATSTE = Pattern.compile("href=\"(/\\?[^\"]*blad=na-[^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient db;

    @Test
    void every_page_stays_under_its_limit_with_a_hundred_thousand_aanvragen() throws Exception {
        new Meetvoorraad(db).vul();

        var p95 = new LinkedHashMap<String, Duration>();
        for (var pagina : paginas().entrySet()) {
            p95.put(pagina.getKey(), meet(pagina.getValue(), Rol.SUPPORT));
        }
        p95.put("own school", meet("/", Rol.APPLICATIEBEHEERDER));
        p95.put("own school, last page", meet("/?blad=eind", Rol.APPLICATIEBEHEERDER));
        p95.put("own school, Fouten", meet("/fouten", Rol.APPLICATIEBEHEERDER));

        meetHeleLijst();
        p95.forEach((pagina, tijd) -> System.out.printf("%-40s p95 %4d ms%n", pagina, tijd.toMillis()));
        assertThat(p95).allSatisfy((pagina, tijd) -> assertThat(tijd).as(pagina).isLessThan(GRENS));
    }

    /** A download, not a page: it runs along with the reader, and takes as long as it is long. */
    private void meetHeleLijst() throws Exception {
        var begin = System.nanoTime();
        var regels = vraag("/aanvragen.csv", Rol.SUPPORT).lines().count() - 1;
        var tijd = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "CSV of all, %,d lines: %d ms, per 1,000 %d ms%n",
                regels, tijd.toMillis(), tijd.toMillis() * 1000 / regels);
    }

    private Map<String, String> paginas() throws Exception {
        var nummer = db.sql("SELECT MIN(ontvangstnummer) FROM aanvraag WHERE school = '00YY00'")
                .query(String.class)
                .single();
        var paginas = new LinkedHashMap<String, String>();
        paginas.put("Overzicht", "/");
        paginas.put("Overzicht, second page", tweede());
        paginas.put("Overzicht, last page", "/?blad=eind");
        paginas.put("Overzicht, Fout", "/?verzendstatus=FOUT");
        paginas.put("Overzicht, Fout, last page", "/?verzendstatus=FOUT&blad=eind");
        paginas.put("Overzicht, one cause", "/?verzendstatus=FOUT&reden=KINDKANS_WEIGERT&blad=eind");
        paginas.put("Overzicht, rare aanvraagtype", "/?type=Arr&blad=eind");
        paginas.put("Overzicht, lvs without aanvragen", "/?lvs=bestaat-niet");
        paginas.put("search ontvangstnummer", "/?zoek=" + nummer);
        paginas.put("search dossiernummer", "/?zoek=10050000");
        paginas.put("search kenmerk", "/?zoek=meting-50000");
        paginas.put("search BRIN", "/?zoek=50AB00");
        paginas.put("search BRIN, last page", "/?zoek=50AB00&blad=eind");
        paginas.put("search part of a BRIN", "/?zoek=50AB");
        paginas.put("search school name", "/?zoek=Meetschool 77");
        paginas.put("search name of many schools", "/?zoek=Meetschool");
        paginas.put("search name of many schools, last page", "/?zoek=Meetschool&blad=eind");
        paginas.put("search name of many schools, Fout", "/?zoek=Meetschool&verzendstatus=FOUT&blad=eind");
        paginas.put("search without result", "/?zoek=bestaat nergens");
        paginas.put("Aanvraag", "/aanvragen/" + nummer);
        paginas.put("Fouten", "/fouten");
        paginas.put("Koppelingen", "/koppelingen");
        paginas.put("Koppelingen, search", "/koppelingen?zoek=Meetschool");
        paginas.put("Koppelingen, far page", "/koppelingen?zoek=Meetschool&pagina=15");
        paginas.put("Koppelingen, one school", "/koppelingen/00YY00");
        paginas.put("Kindkans", "/kindkans");
        paginas.put("Lijsten", "/lijsten");
        paginas.put("Lijsten, one samenwerkingsverband", "/lijsten/PO2507");
        paginas.put("Lijsten, one aanvraagtype", "/lijsten/PO2507/aanvraagtype?code=TLV");
        paginas.put("Abonnementen", "/abonnementen");
        paginas.put("Logboek", "/logboek");
        paginas.put("Simulator", "/simulator");
        paginas.put("CSV of one school", "/aanvragen.csv?zoek=50AB00");
        return paginas;
    }

    private String tweede() throws Exception {
        var adres = LAATSTE.matcher(vraag("/", Rol.SUPPORT));
        assertThat(adres.find()).as("link to the next page").isTrue();
        return adres.group(1).replace("&amp;", "&");
    }

    private Duration meet(String adres, Rol rol) throws Exception {
        var tijden = new ArrayList<Duration>();
        for (var keer = 0; keer < OPWARMEN + KEREN; keer++) {
            var begin = System.nanoTime();
            vraag(adres, rol);
            if (keer >= OPWARMEN) {
                tijden.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        Collections.sort(tijden);
        return tijden.get(KEREN * 95 / 100 - 1);
    }

    private String vraag(String adres, Rol rol) throws Exception {
        var wie = Proefgebruiker.met("meting", rol, Set.of("50AB00"));
        var antwoord = mvc.perform(get(adres).with(user(wie))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).as(adres).isEqualTo(200);
        return Objects.requireNonNull(antwoord.getContentAsString());
    }
}
