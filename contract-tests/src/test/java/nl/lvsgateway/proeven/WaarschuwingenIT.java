package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school should look at comes beside a good answer, the same over every door. */
@ExtendWith(Poort.class)
class WaarschuwingenIT {

    @Test
    void a_good_aanvraag_comes_without_a_warning(GatewayProces gateway) {
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var antwoord = deur.bewaar(Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren());

            assertThat(antwoord.waarschuwingen()).as(deur.naam()).isEmpty();
        }
    }

    @Test
    void nobody_with_gezag_a_mobile_number_and_nine_bijlagen_are_each_told(GatewayProces gateway) {
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG)
                    .alleenBewaren()
                    .met("contactpersoon.telefoon", "06-55501000")
                    .metDossier(Dossiers.zonderGezag(Toegang.REGENBOOG.school()))
                    .metBijlagen(Proefbijlage.aantal(9, 1));

            var antwoord = deur.bewaar(aanvraag);

            assertThat(antwoord.geweigerd()).as(deur.naam()).isFalse();
            assertThat(antwoord.waarschuwingen())
                    .as(deur.naam())
                    .containsExactlyInAnyOrder("GEEN_GEZAG", "MOBIEL_NUMMER", "VEEL_BIJLAGEN");
        }
    }

    @Test
    void a_dossier_of_a_version_that_is_not_known_here_is_carried_and_the_answer_says_so(GatewayProces gateway) {
        for (var deur : gateway.lvs().alle()) {
            var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG)
                    .metDossier(Dossiers.metOnbekendeVersie(Toegang.REGENBOOG.school()));

            var antwoord = deur.bewaar(aanvraag);

            Bezorging.isAangenomen(antwoord, List.of("DOSSIER_VERSIE_ONBEKEND"));
            assertThat(uitleg(antwoord)).as(deur.naam()).contains("OSO 2099.1");
        }
    }

    @Test
    void an_empty_document_is_told_by_its_number_when_saved_changed_and_added(GatewayProces gateway) throws Exception {
        var leeg = List.of(Proefbijlage.van(1024, 1), document("<w:p/>"), document("<w:p><w:t>Iets</w:t></w:p>"));
        for (var deur : gateway.lvs().alle()) {
            var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren().metBijlagen(leeg);

            var bewaard = deur.bewaar(aanvraag);
            var herhaald = deur.bewaar(aanvraag);
            var gewijzigd = deur.wijzig(aanvraag.met("omschrijving", "Langgerekte wijziging"), 1);
            var aangevuld = deur.voegBijlagenToe(aanvraag, 2, List.of(document("<w:p w:rsidR=\"1\"/>")));

            for (var antwoord : List.of(bewaard, herhaald, gewijzigd)) {
                Bezorging.isAangenomen(antwoord, List.of("LEEG_DOCUMENT"));
                assertThat(uitleg(antwoord))
                        .as(deur.naam())
                        .isEqualTo(
                                "Bijlage 2 is een leeg document." + " Controleer of u het goede bestand hebt gekozen.");
            }
            Bezorging.isAangenomen(aangevuld, List.of("LEEG_DOCUMENT"));
            assertThat(uitleg(aangevuld)).as(deur.naam()).startsWith("Bijlage 1 ");
        }
    }

    private static String uitleg(Antwoord antwoord) {
        return antwoord.inhoud().path("waarschuwingen").path(0).path("uitleg").asString("");
    }

    private static Proefbijlage document(String inhoud) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"urn:w\"><w:body>" + inhoud + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        var soort = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return new Proefbijlage("leeg.docx", Proefbijlage.TOELICHTING, soort, Inhoud.van(bytes.toByteArray()));
    }
}
