package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.lvsgateway.beheer.web.Formulier.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Walks the schema: every column of text is filled by nobody but us, or stands here with each way by which a caller fills it.
 * By each of these what does not fit, or can never go on, is refused at its field, and what fits is kept as it was meant.
 */
@Consoletest
class TekstkolommenTest {

    /**
     * Nobody outside writes in these: codes, digests and words of our own. Kindkans' words are cut when they come in; the
     * name of a bundle has a form of its own, and a version is a year.
     */
    private static final Set<String> VAN_ONS = Set.of(
            "account.naam",
            "account.rol",
            "account.wachtwoord",
            "aanvraag.aanvraagstatus",
            "aanvraag.statusinformatie",
            "aanvraag.lvs",
            "aanvraag.ontvangstnummer",
            "aanvraag.reden",
            "aanvraag.reden_uitleg",
            "aanvraag.school",
            "aanvraag.verzendstatus",
            "aanvraag.vingerafdruk",
            "aanvraagversie.door",
            "aanvraagversie.soort",
            "aanvraagversie.vingerafdruk",
            "abonnement.laatste_fout",
            "abonnement.lvs",
            "abonnement.reden",
            "abonnement.school",
            "abonnement.stand",
            "abonnement.vorig_zout",
            "abonnement.zout",
            "bestand.sha256",
            "bestand.sleutel",
            "bestand.soort",
            "codepoging.lvs",
            "codepoging.school",
            "dossier_bundel.inhoud",
            "dossier_bundel.naam",
            "dossier_bundel.sha256",
            "dossier_telling.versie",
            "gebeurtenis.door",
            "gebeurtenis.naar",
            "gebeurtenis.reden",
            "gebeurtenis.uitleg",
            "gebeurtenis.van",
            "herverzending.reden",
            "herverzending.samenwerkingsverband",
            "herverzending.school",
            "herverzending.wie",
            "koppeling.lvs",
            "koppeling.samenwerkingsverband",
            "koppeling.school",
            "logboek.daad",
            "logboek.onderwerp",
            "logboek.rol",
            "logboek.school",
            "logboek.toelichting",
            "logboek.vorige",
            "logboek.wie",
            "logboek.zegel",
            "logboek_kop.zegel",
            "lvs.nummer_leeg",
            "lvs_sleutel.begin",
            "lvs_sleutel.hash",
            "lvs_sleutel.lvs",
            "melding.aanvraagstatus",
            "melding.eigenaar",
            "melding.gebeurtenis_id",
            "melding.kenmerk",
            "melding.klasse",
            "melding.school",
            "melding.soort",
            "melding.verzendstatus",
            "onbekende_status.aanvraagtype",
            "onbekende_status.label",
            "onbekende_status.samenwerkingsverband",
            "onbekende_status.sleutel",
            "opruimlijst.sleutel",
            "statuscatalogus.klasse",
            "statuscatalogus.samenwerkingsverband",
            "statuscatalogus.sleutel",
            "verificatiecode.code_hash",
            "verificatiecode.samenwerkingsverband",
            "verificatiecode.school",
            "verificatiecode.vorige_hash",
            "verplicht_veld.aanvraagtype",
            "verplicht_veld.samenwerkingsverband",
            "verplicht_veld.veld",
            "verplichte_plek.aanvraagtype",
            "verplichte_plek.samenwerkingsverband",
            "advies.aanvraagtype",
            "advies.samenwerkingsverband",
            "aanvraagtype.samenwerkingsverband",
            "verzending.bericht_id",
            "verzending.eigenaar",
            "verzending.school",
            "wijzigingsteller.lvs",
            "wijzigingsteller.school");

    /** A fixed form or a list decides what may stand here, so nothing else can be kept. */
    private static final Set<String> VASTE_VORM = Set.of(
            "aanvraag.kenmerk",
            "aanvraag.samenwerkingsverband",
            "aanvraag.aanvraagtype",
            "aanvraag.gegevensblokken",
            "bestand.plek",
            "lvs.code",
            "school.nummer",
            "samenwerkingsverband.code",
            "verplichte_plek.plek",
            "statuscatalogus.aanvraagtype",
            "abonnement.url");

    private static final String GETYPT = "Rene\u0301e\u000Btwee";
    private static final String BEWAARD = "Ren\u00e9e\ntwee";

    @LocalServerPort
    private int poort;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient db;

    private List<Formulier> formulieren;

    @BeforeEach
    void open() {
        formulieren = new Formulieren(poort, mvc).alle();
    }

    private Map<String, Integer> kolommen() {
        var gevonden = new TreeMap<String, Integer>();
        db.sql("""
                SELECT LOWER(table_name) AS tabel, LOWER(column_name) AS kolom, character_maximum_length AS maat
                  FROM information_schema.columns
                 WHERE LOWER(table_schema) = 'public' AND LOWER(data_type) LIKE 'character%'
                """).query(rij -> {
            var tabel = rij.getString("tabel");
            if (!tabel.startsWith("flyway") && !tabel.startsWith("sim_")) {
                gevonden.put(tabel + "." + rij.getString("kolom"), rij.getInt("maat"));
            }
        });
        return gevonden;
    }

    /** What stands in a version of an aanvraag is what stood in the aanvraag. */
    private static String vanAanvraag(String kolom) {
        return kolom.replace("aanvraagversie.", "aanvraag.");
    }

    @Test
    void no_column_of_text_was_forgotten() {
        var bekend = new TreeSet<String>(VAN_ONS);
        formulieren.forEach(f -> bekend.addAll(f.velden().keySet()));

        assertThat(kolommen().keySet()).hasSizeGreaterThan(60);
        assertThat(kolommen().keySet().stream().filter(k -> !bekend.contains(k) && !bekend.contains(vanAanvraag(k))))
                .isEmpty();
    }

    @Test
    void what_is_longer_than_its_column_is_refused_at_its_field_by_every_door() throws Exception {
        weigert(kolom -> "x".repeat(kolommen().get(kolom) + 1), false);
    }

    @Test
    void a_sign_that_can_never_go_on_is_refused_at_its_field_by_every_door() throws Exception {
        weigert(kolom -> "a\u0001b", true);
        weigert(kolom -> "a\0b", true);
    }

    private void weigert(UnaryOperator<String> tekst, boolean tekens) throws Exception {
        var aangenomen = new ArrayList<String>();
        for (var formulier : formulieren) {
            if (tekens && formulier.xml()) {
                continue;
            }
            for (var samen : berichten(formulier)) {
                kijk(
                        formulier,
                        samen,
                        formulier.zender().stuur(k -> samen.contains(k) ? tekst.apply(k) : null),
                        aangenomen);
            }
        }
        assertThat(aangenomen).isEmpty();
    }

    /** What is filled in one message: where all faults are told at once, all but what decides which rules count. */
    private static List<Set<String>> berichten(Formulier formulier) {
        var kolommen = new TreeSet<>(formulier.velden().keySet());
        if (formulier.tegelijk() && kolommen.remove("aanvraag.samenwerkingsverband")) {
            return List.of(kolommen, Set.of("aanvraag.samenwerkingsverband"));
        }
        return kolommen.stream().map(Set::of).toList();
    }

    private static void kijk(Formulier formulier, Set<String> kolommen, Antwoord antwoord, List<String> aangenomen) {
        for (var kolom : kolommen) {
            var veld = formulier.velden().get(kolom).split("\\|");
            if (antwoord.status() / 100 != 4 || Arrays.stream(veld).noneMatch(antwoord.tekst()::contains)) {
                aangenomen.add(formulier.deur() + " " + kolom + ": " + antwoord.status() + " "
                        + antwoord.tekst().lines().limit(3).toList());
            }
        }
    }

    @Test
    void what_just_fits_is_kept() throws Exception {
        for (var formulier : formulieren) {
            var antwoord = formulier
                    .zender()
                    .stuur(kolom -> VASTE_VORM.contains(kolom)
                            ? null
                            : "x".repeat(kolommen().get(kolom)));

            assertThat(antwoord.status())
                    .as(formulier.deur() + " " + antwoord.tekst())
                    .isLessThan(400);
        }
    }

    @Test
    void what_people_type_is_kept_as_it_was_meant_by_every_door() throws Exception {
        for (var formulier : formulieren) {
            var merk = formulier.deur().replaceAll("[^A-Za-z]", "");
            var vrij = formulier.velden().keySet().stream()
                    .filter(k -> !VASTE_VORM.contains(k))
                    .toList();
            var antwoord = formulier
                    .zender()
                    .stuur(kolom -> VASTE_VORM.contains(kolom)
                            ? null
                            : merk + (formulier.xml() ? GETYPT.replace('\u000B', '\n') : GETYPT));

            assertThat(antwoord.status())
                    .as(formulier.deur() + " " + antwoord.tekst())
                    .isLessThan(400);
            for (var kolom : vrij) {
                if (aantal(kolom, merk + BEWAARD) == 0) {
                    fail(formulier.deur() + " " + kolom + " is not kept as it was meant");
                }
            }
        }
    }

    /** In the demo's own school; a sign that no message can hold, as old versions kept it. */
    @Test
    void what_was_kept_before_it_was_judged_spoils_no_answer() throws Exception {
        var lijn = new Formulieren(poort, mvc);
        var naam = db.sql("SELECT naam FROM school WHERE nummer = '00YY00'")
                .query(String.class)
                .single();
        zet("UPDATE school SET naam = :tekst WHERE nummer = '00YY00'", "De\u0001 oude\u000Bnaam");
        zet("UPDATE aanvraag SET korte_omschrijving = :tekst WHERE school = '00YY00'", "Oude\u0001 tekst");
        try {
            for (var vraag : List.of("<l:GeefKoppeling/>", "<l:GeefOverzicht/>")) {
                var antwoord = lijn.soap("00YY00", "regenboog-2507", vraag);
                assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
                assertThat(antwoord.tekst()).containsAnyOf(">De oude\nnaam<", ">Oude tekst<");
            }
            var rest = lijn.stuur("GET", "/api/v1/scholen/00YY00/koppeling", "application/json", new byte[0], "x");
            assertThat(rest.tekst()).contains("De oude\\nnaam");
        } finally {
            zet("UPDATE school SET naam = :tekst WHERE nummer = '00YY00'", naam);
        }
    }

    private void zet(String sql, String tekst) {
        db.sql(sql).param("tekst", tekst).update();
    }

    private long aantal(String kolom, String tekst) {
        var deel = kolom.split("\\.");
        return db.sql("SELECT COUNT(*) FROM " + deel[0] + " WHERE " + deel[1] + " LIKE :tekst")
                .param("tekst", tekst + "%")
                .query(Long.class)
                .single();
    }
}
