package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Only a file that is broken is set aside: one that others use, or that the settings do not fit, stays where it is. */
class JournaalkeuringTest {

    @TempDir
    private Path map;

    private Journaalmap journaalmap;
    private String url;

    @BeforeEach
    void begin() throws IOException, SQLException {
        journaalmap = new Journaalmap(map.resolve("journaal"));
        journaalmap.maak();
        url = "jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0";
        try (var verbinding = DriverManager.getConnection(url, "", "geheim");
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE TABLE school (nummer VARCHAR(6) PRIMARY KEY)");
        }
    }

    @Test
    void a_pool_without_a_user_name_opens_the_file_as_it_will_do_later() {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            pool.setPassword("geheim");
            var keuring = bronwacht();

            keuring.postProcessAfterInitialization(pool, "dataSource");

            assertThat(keuring.bevinding()).isEqualTo(Bevinding.ONZEKER);
            assertThat(databank()).exists();
        }
    }

    @Test
    void a_wrong_password_stops_the_start_and_leaves_the_file() {
        assertThatThrownBy(() -> keur("ietsanders")).isInstanceOf(OnveiligeOpslag.class);

        assertThat(databank()).exists();
    }

    @Test
    void who_starts_reads_in_a_few_lines_why_it_does_not_start() {
        var uitleg = new OnveiligeOpslagUitleg().analyze(catchThrowable(() -> keur("ietsanders")));

        assertThat(uitleg.getDescription()).contains("blijft staan", "Wrong user name or password");
        assertThat(uitleg.getAction()).contains("gateway.opslag.map");
    }

    @Test
    void a_file_that_another_gateway_has_open_stops_the_start_and_is_left_alone() throws IOException {
        try (var ander = FileChannel.open(databank(), StandardOpenOption.WRITE);
                var slot = ander.lock()) {
            assertThat(slot.isValid()).isTrue();
            assertThatThrownBy(() -> keur("geheim")).isInstanceOf(OnveiligeOpslag.class);
        }

        assertThat(databank()).exists();
    }

    @Test
    void a_file_that_is_no_database_is_set_aside() throws IOException {
        Files.write(databank(), new byte[20_000]);

        assertThat(keur("geheim")).isEqualTo(Bevinding.WEG);

        assertThat(databank()).doesNotExist();
    }

    private Bevinding keur(String wachtwoord) throws IOException {
        var aanmelding = new Properties();
        aanmelding.setProperty("user", "");
        aanmelding.setProperty("password", wachtwoord);
        return new Journaalkeuring(journaalmap, new Databankslot(journaalmap, databank()), "", Clock.systemUTC())
                .keur(url, aanmelding);
    }

    private Bronwacht bronwacht() {
        var bonen = new StaticListableBeanFactory();
        bonen.addBean("map", journaalmap);
        bonen.addBean("klok", Clock.systemUTC());
        return new Bronwacht(bonen.getBeanProvider(Journaalmap.class), bonen.getBeanProvider(Clock.class));
    }

    private Path databank() {
        return map.resolve("gateway.mv.db");
    }
}
