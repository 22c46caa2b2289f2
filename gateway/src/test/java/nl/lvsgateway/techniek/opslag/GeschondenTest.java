package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rule was broken, the same on both databases. */
abstract class GeschondenTest {

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void two_tables() {
        db.sql("DROP TABLE IF EXISTS geschonden_regel").update();
        db.sql("DROP TABLE IF EXISTS geschonden_kop").update();
        db.sql("CREATE TABLE geschonden_kop (code VARCHAR(40) PRIMARY KEY)").update();
        db.sql("""
                CREATE TABLE geschonden_regel (
                    id     BIGINT PRIMARY KEY,
                    kop    VARCHAR(40) REFERENCES geschonden_kop (code),
                    nummer BIGINT,
                    UNIQUE (kop, id)
                )
                """).update();
        db.sql("CREATE UNIQUE INDEX geschonden_nummer ON geschonden_regel (nummer)")
                .update();
        db.sql("INSERT INTO geschonden_kop (code) VALUES ('een')").update();
        db.sql("INSERT INTO geschonden_regel (id, kop, nummer) VALUES (1, 'een', 7)")
                .update();
    }

    private DataIntegrityViolationException door(String sql) {
        return catchThrowableOfType(
                DataIntegrityViolationException.class, () -> db.sql(sql).update());
    }

    @Test
    void tells_one_unique_key_from_another() {
        var nummer = door("INSERT INTO geschonden_regel (id, kop, nummer) VALUES (2, 'een', 7)");
        var sleutel = door("INSERT INTO geschonden_regel (id, kop, nummer) VALUES (1, NULL, 8)");

        assertThat(Geschonden.is(nummer, "geschonden_regel", "nummer")).isTrue();
        assertThat(Geschonden.is(nummer, "geschonden_regel", "id")).isFalse();
        assertThat(Geschonden.is(nummer, "geschonden_kop", "nummer")).isFalse();
        assertThat(Geschonden.is(sleutel, "geschonden_regel", "id")).isTrue();
    }

    @Test
    void tells_a_key_of_several_columns() {
        db.sql("ALTER TABLE geschonden_regel ADD CONSTRAINT geschonden_kop_nummer UNIQUE (kop, nummer)")
                .update();
        db.sql("DROP INDEX geschonden_nummer").update();

        var samen = door("INSERT INTO geschonden_regel (id, kop, nummer) VALUES (2, 'een', 7)");

        assertThat(Geschonden.is(samen, "geschonden_regel", "kop", "nummer")).isTrue();
        assertThat(Geschonden.is(samen, "geschonden_regel", "kop")).isFalse();
    }

    @Test
    void tells_a_reference_to_what_is_not_there() {
        var wijst = door("INSERT INTO geschonden_regel (id, kop, nummer) VALUES (2, 'twee', 8)");

        assertThat(Geschonden.is(wijst, "geschonden_regel", "kop")).isTrue();
    }

    @Test
    void is_not_misled_by_what_a_caller_wrote() {
        db.sql("INSERT INTO geschonden_kop (code) VALUES (': PUBLIC.AANVRAAG(ID) (id)=(1)')")
                .update();

        var kop = door("INSERT INTO geschonden_kop (code) VALUES (': PUBLIC.AANVRAAG(ID) (id)=(1)')");

        assertThat(Geschonden.is(kop, "geschonden_kop", "code")).isTrue();
    }

    @Test
    void knows_no_rule_where_the_database_named_none() {
        var geen = new DuplicateKeyException("made elsewhere");
        var leeg = door("INSERT INTO geschonden_kop (code) VALUES (NULL)");

        assertThat(Geschonden.is(geen, "geschonden_kop", "code")).isFalse();
        assertThat(Geschonden.is(leeg, "geschonden_kop", "code")).isFalse();
    }
}

@OpH2
class GeschondenH2Test extends GeschondenTest {}

@OpPostgres
class GeschondenPostgresTest extends GeschondenTest {}
