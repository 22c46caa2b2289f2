package nl.lvsgateway.abonnement;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.abonnement.AdreskeuringTest.Proefinstellingen;
import nl.lvsgateway.abonnement.rest.Postbodemaker;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.techniek.Klokje;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.techniek.opslag.Databankklok;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Telling an LVS: a real store, real HTTP, and an LVS that does as told. */
abstract class MetLvs {

    static final String LVS = Voorbeeldaanvraag.LVS;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Abonnementen abonnementen;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Statuscatalogus catalogus;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    JdbcClient db;

    final WireMockServer lvs =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    final Klokje klok = new Klokje();
    Abonnementbeheer beheer;
    Bezorger bezorger;
    private final Abonnementinstellingen instellingen = Proefinstellingen.van(true, true);
    private final Adreskeuring keuring = new Adreskeuring(instellingen);
    private Geheimhouder geheimhouder;
    private Melder melder;
    private Voorbeeldaanvraag voorbeeld;
    String geheim = "";

    @BeforeEach
    void subscribe() {
        for (var tabel : new String[] {"melding", "abonnement"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
        var opslag = new Opslaginstellingen(java.nio.file.Path.of("target"), DataSize.ofMegabytes(1));
        geheimhouder = new Geheimhouder(
                new Meldsleutel(instellingen, opslag, new Databank(true), new Random(1)), new Random(2));
        beheer = new Abonnementbeheer(abonnementen, meldingen, geheimhouder, keuring, instellingen, transacties, klok);
        bezorger = bezorger();
        melder = new Melder(aanvragen, abonnementen, meldingen, catalogus, gezet -> {}, klok);
        lvs.start();
        voorbeeld.bewaar("00AB00");
        geheim = String.valueOf(beheer.zet(LVS, "", url(), false).geheim());
    }

    /** One node. */
    Bezorger bezorger() {
        var boek = new Bezorgboek(abonnementen, meldingen, instellingen, transacties, new Random(3), klok);
        return new Bezorger(
                abonnementen,
                meldingen,
                boek,
                geheimhouder,
                keuring,
                Postbodemaker.maak(instellingen, klok),
                instellingen,
                JsonMapper.builder().build(),
                new Random(4),
                klok,
                Databankklok.van(klok));
    }

    @AfterEach
    void stop() {
        lvs.stop();
    }

    Aanvraag bezorgd(String school, long nummer) {
        var aanvraag = voorbeeld.bezorg(voorbeeld.bewaar(school), nummer);
        melder.verzendstatus(new Opgetekend(
                aanvraag.id(),
                new Gebeurtenis(
                        klok.instant(),
                        Verzendstatus.WORDT_VERZONDEN,
                        Verzendstatus.VERZONDEN,
                        Door.GATEWAY,
                        1,
                        null,
                        null)));
        return aanvraag;
    }

    void werk() {
        var bezorging = bezorger.neemInHand();
        if (bezorging != null) {
            bezorger.boek(bezorger.bezorg(bezorging));
        }
    }

    String url() {
        return "http://127.0.0.1:" + (lvs.isRunning() ? lvs.port() : 9) + "/meldingen";
    }

    void lvsAntwoordt(ResponseDefinitionBuilder antwoord) {
        lvs.stubFor(post(urlEqualTo("/meldingen")).willReturn(antwoord));
    }

    List<LoggedRequest> ontvangen() {
        return lvs.findAll(postRequestedFor(urlEqualTo("/meldingen"))).stream()
                .sorted(java.util.Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }

    Abonnementstand stand() {
        return beheer.geef(LVS, "").orElseThrow();
    }

    static List<String> handtekeningen(LoggedRequest ontvangen) {
        return Arrays.asList(ontvangen.getHeader("webhook-signature").split(" "));
    }

    /** As an LVS would: by the specification alone. */
    static String reken(LoggedRequest ontvangen, String geheim) {
        try {
            var sleutel = Base64.getDecoder().decode(geheim.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            var tekst = ontvangen.getHeader("webhook-id") + "." + ontvangen.getHeader("webhook-timestamp") + "."
                    + ontvangen.getBodyAsString();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
